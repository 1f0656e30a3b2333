"""Where a flight left from, told as a part of a state, a border city, a valley or an airfield outside a town."""

import pytest

from tests.examples import in_the_news
from tracker import extract

# The text and the origin; None where it tells none of the flight.
ORIGINS = (
    ("A deportation flight from the border city of El Paso landed in Guatemala on Tuesday.", "El Paso"),
    ("A deportation flight left South Texas for Honduras on Monday.", "South Texas"),
    ("A deportation plane took off from the Rio Grande Valley on Wednesday for Guatemala City.", "Rio Grande Valley"),
    ("A deportation flight that left an airfield outside San Diego landed in Mexico City on Tuesday.", "San Diego"),
    ("A military plane carried 80 deportees from Fort Bliss to Guatemala on Tuesday.", "Fort Bliss"),
    ("Three deportation flights from Texas and Louisiana landed in Honduras on Tuesday.", "Texas and Louisiana"),
    ("A deportation flight from southern Arizona landed in Guatemala on Monday.", "southern Arizona"),
    ("A charter with 90 deportees left an airport near Phoenix on Monday for San Salvador.", "Phoenix"),
    ("The deportation flight had left from the Texas border town of Harlingen and landed in Managua on Tuesday.", "Texas border town of Harlingen"),
    ("A deportation flight to Peru took off on Tuesday from a small airport in central Louisiana.", "central Louisiana"),
    ("A deportation flight from the city of Alexandria, in Louisiana, arrived in Bogota on Monday.", "Alexandria, in Louisiana"),
    ("A deportation flight from Florida landed in Cuba on Wednesday.", "Florida"),
    ("A deportation flight from the Dallas area landed in Honduras on Tuesday.", "Dallas"),
    ("A deportation flight from West Texas touched down in Guatemala City on Monday.", "West Texas"),
    ("A military plane with 64 deportees left the Army base at Fort Bliss, Texas, for Quito on Tuesday.", "Fort Bliss, Texas"),
    ("A deportation flight landed in Guatemala on Tuesday. Among the people on board was a cook arrested outside San Diego.", None),
    ("A deportation flight landed in Guatemala on Tuesday, said a lawyer from South Texas.", None),
    ("A deportation flight landed in Guatemala on Tuesday, according to a reporter from the border city of El Paso.", None),
    ("A deportation flight left the Louisiana city of Alexandria on Monday for Tegucigalpa.", "Louisiana city of Alexandria"),
    ("A deportation flight from the Phoenix suburb of Mesa landed in Guatemala City on Tuesday.", "Phoenix"),
    ("A deportation flight took off on Tuesday from a military airfield near the border in western Texas and landed in Guatemala.", "western Texas"),
    ("Deportees from camps in South Texas and the Rio Grande Valley were flown from Laredo to Honduras on a plane on Monday.", "Laredo"),
    ("A deportation flight landed in Guatemala on Tuesday. The governor of South Texas towns wrote a letter.", None),
    ("A deportation flight landed in Guatemala on Tuesday with a woman from the border town of Nogales.", None),
    ("The Border Patrol's Rio Grande Valley sector said that a deportation flight landed in Guatemala on Tuesday.", None),
    ("A deportation flight from the north Texas city of Dallas arrived in Lima on Monday.", "north Texas city of Dallas"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ORIGINS)
def test_the_origin_is_told_in_the_words_of_the_text(text: str, expected: str | None) -> None:
    """A part of a state and the town of a state are one place with its words; where somebody is from or was arrested says nothing of the flight."""
    assert [expected] == [report.origin for report in extract(in_the_news(text))]
