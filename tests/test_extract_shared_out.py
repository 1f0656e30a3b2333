"""Flights and people counted together and shared out to several countries: the total is no country's own, what is left goes to the last."""

import pytest

from tests.examples import in_the_news
from tests.told import Value, told_in_short
from tracker import extract

Rows = tuple[tuple[str, list[tuple[Value, ...]]], ...]

TOGETHER: Rows = (
    ("Three deportation flights took 310 people to Guatemala and Honduras on Tuesday.",
     [("GTM", "completed", None, "2025-06-10", None), ("HND", "completed", None, "2025-06-10", None)]),
    ("Four planes carried 402 deportees to El Salvador, Guatemala and Honduras on Monday, ICE said.",
     [("GTM", "completed", None, "2025-06-09", None), ("HND", "completed", None, "2025-06-09", None), ("SLV", "completed", None, "2025-06-09", None)]),
    ("Immigration officials said two deportation flights on Wednesday returned a total of 204 people to Ecuador and Colombia.",
     [("COL", "completed", 1, "2025-06-11", None), ("ECU", "completed", 1, "2025-06-11", None)]),
    ("On Friday, two ICE charters flew 187 deportees to Guatemala and El Salvador.",
     [("GTM", "completed", 1, "2025-06-06", None), ("SLV", "completed", 1, "2025-06-06", None)]),
    ("A total of 260 migrants were deported on three flights to Peru and Ecuador on Tuesday.",
     [("ECU", "completed", None, "2025-06-10", None), ("PER", "completed", None, "2025-06-10", None)]),
    ("ICE deported 512 people on five flights to Mexico and Guatemala on Monday.",
     [("GTM", "completed", None, "2025-06-09", None), ("MEX", "completed", None, "2025-06-09", None)]),
    ("Three military planes with 240 migrants on board landed in Guatemala and Honduras on Tuesday.",
     [("GTM", "completed", None, "2025-06-10", None), ("HND", "completed", None, "2025-06-10", None)]),
    ("Some 310 people were flown to Guatemala and Honduras on three planes on Tuesday.",
     [("GTM", "completed", None, "2025-06-10", None), ("HND", "completed", None, "2025-06-10", None)]),
    ("On Tuesday 310 people reached Guatemala and Honduras aboard three deportation flights.",
     [("GTM", "completed", None, "2025-06-10", None), ("HND", "completed", None, "2025-06-10", None)]),
    ("Deportation flights took 310 people to Guatemala and Honduras on Tuesday.",
     [("GTM", "completed", None, "2025-06-10", None), ("HND", "completed", None, "2025-06-10", None)]),
    ("Three deportation flights took 310 people to Guatemala City on Tuesday.",
     [("GTM", "completed", 3, "2025-06-10", 310)]),
    ("Three deportation flights took 310 people from Guatemala and Honduras home on Tuesday.",
     []),
    ("Three rescue flights took 310 tourists to Guatemala and Honduras on Tuesday.",
     []),
    ("Three deportation flights took 310 Guatemalans and Hondurans to Guatemala City on Tuesday.",
     [("GTM", "completed", 3, "2025-06-10", 310)]),
    ("The plane took 80 deportees to Guatemala on Tuesday; diplomats from Guatemala and Honduras met on Monday.",
     [("GTM", "completed", 1, "2025-06-10", 80)]),
    ("Five deportation flights left Texas on Tuesday. Two went to Guatemala, the others to Honduras.",
     [("GTM", "completed", 2, "2025-06-10", None), ("HND", "completed", 3, "2025-06-10", None)]),
    ("Four deportation planes took off on Monday: one to Peru, the rest to Ecuador.",
     [("ECU", "completed", 3, "2025-06-09", None), ("PER", "completed", 1, "2025-06-09", None)]),
    ("Three deportation flights flew on Wednesday, one for each of Guatemala, Honduras and El Salvador.",
     [("GTM", "completed", 1, "2025-06-11", None), ("HND", "completed", 1, "2025-06-11", None), ("SLV", "completed", 1, "2025-06-11", None)]),
    ("There were three deportation flights on Tuesday, one each to Brazil, Colombia and Ecuador.",
     [("BRA", "completed", 1, "2025-06-10", None), ("COL", "completed", 1, "2025-06-10", None), ("ECU", "completed", 1, "2025-06-10", None)]),
    ("Two deportation flights landed in Guatemala City on Tuesday. Both carried 80 people.",
     [("GTM", "completed", 2, "2025-06-10", ("each", 80))]),
    ("Two deportation flights landed in Guatemala City on Tuesday. Between them they carried 160 people.",
     [("GTM", "completed", 2, "2025-06-10", 160)]),
    ("Two deportation flights landed in Guatemala City on Tuesday, carrying 160 people between them.",
     [("GTM", "completed", 2, "2025-06-10", 160)]),
    ("Five deportation flights left on Monday. Two of them landed in Bogota; the remaining three went to Lima.",
     [("COL", "completed", 2, "2025-06-09", None), ("PER", "completed", 3, "2025-06-09", None)]),
    ("Seven deportation flights took off on Monday. Four were bound for Guatemala and the remainder for Honduras.",
     [("GTM", "completed", 4, "2025-06-09", None), ("HND", "completed", 3, "2025-06-09", None)]),
    ("Two deportation planes arrived in San Pedro Sula on Wednesday, each with 92 people on board.",
     [("HND", "completed", 2, "2025-06-11", ("each", 92))]),
    ("Of the six deportation flights on Tuesday, four landed in Mexico, and the other two in Guatemala.",
     [("GTM", "completed", 2, "2025-06-10", None), ("MEX", "completed", 4, "2025-06-10", None)]),
    ("Two deportation planes landed on Tuesday, one in Quito and the other in Guayaquil.",
     [("ECU", "completed", 2, "2025-06-10", None)]),
    ("Three deportation flights left Alexandria, Louisiana, on Tuesday. One flew to Honduras, the other two to Guatemala.",
     [("GTM", "completed", 2, "2025-06-10", None), ("HND", "completed", 1, "2025-06-10", None)]),
    ("The two deportation flights that landed in Lima on Monday together carried 210 people.",
     [("PER", "completed", 2, "2025-06-09", 210)]),
    ("Two deportation flights landed in Guatemala City on Tuesday. Both presidents had discussed 80 cases.",
     [("GTM", "completed", 2, "2025-06-10", None)]),
    ("Two deportation flights landed in Guatemala City on Tuesday. Of the passengers, 80 went to a shelter, the others to relatives.",
     [("GTM", "completed", 2, "2025-06-10", None)]),
    ("Five ministers met on Tuesday about deportation flights. Two went to Guatemala, the others to Honduras.",
     []),
    ("Five deportation flights landed in Guatemala and Honduras on Tuesday. Two went to Guatemala, the others to Honduras.",
     [("GTM", "completed", 2, "2025-06-10", None), ("HND", "completed", 3, "2025-06-10", None)]),
    ("Four deportation charters from Texas landed in Ecuador and Peru on Tuesday with 390 people. Three went to Guayaquil with 96 passengers each. The other flew to Lima with 102 people.",
     [("ECU", "completed", 3, "2025-06-10", ("each", 96)), ("PER", "completed", 1, "2025-06-10", 102)]),
    ("Three deportation flights reached Honduras and Guatemala on Monday. One landed in Tegucigalpa with 95 people, and two in Guatemala City.",
     [("GTM", "completed", 2, "2025-06-09", None), ("HND", "completed", 1, "2025-06-09", 95)]),
    ("Five deportation flights carried 480 people to Guatemala and Honduras on Tuesday, ICE said. Three of them landed in Guatemala City.",
     [("GTM", "completed", 3, "2025-06-10", None), ("HND", "completed", None, "2025-06-10", None)]),
    ("Three deportation planes left Texas on Tuesday with 300 people. Two were headed for Guatemala and the rest for Honduras.",
     [("GTM", "completed", 2, "2025-06-10", None), ("HND", "completed", 1, "2025-06-10", None)]),
    ("Nine deportation flights left the United States on Monday. Four were destined for Mexico; the others flew to Honduras.",
     [("HND", "completed", 5, "2025-06-09", None), ("MEX", "completed", 4, "2025-06-09", None)]),
    ("Nine deportation flights left the United States on Monday. Four went to Mexico. The rest flew to Honduras.",
     [("HND", "completed", 5, "2025-06-09", None), ("MEX", "completed", 4, "2025-06-09", None)]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOGETHER)
def test_what_is_counted_over_several_countries_is_given_to_none(text: str, expected: list[tuple[Value, ...]]) -> None:
    """Each country has a report with no more than is said of it; a number that another sentence gives it is its own."""
    reports = sorted((told_in_short(report) for report in extract(in_the_news(text))), key=repr)

    assert reports == expected
