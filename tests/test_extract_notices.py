"""Notices that tell of a deportation flight in labelled lines, and lists that count flights over weeks and months."""

import pytest

from tests.examples import in_the_news
from tests.told import Value, told_in_short
from tracker import extract

Rows = tuple[tuple[str, list[tuple[Value, ...]]], ...]

# The text, and of each report what `told_in_short` gives, who flew, on what, and from where.
NOTICES: Rows = (
    ("Deportation flight\nOperator: GlobalX\nDestination: Guatemala City\nPassengers: 98\nDate: June 10\nStatus: arrived",
     [("GTM", "completed", 1, "2025-06-10", 98, "commercial", None, None)]),
    ("DEPORTATION FLIGHT LOG\n\nFlight date: 2025-06-10\nOrigin: Alexandria, Louisiana\nDestination: San Pedro Sula, Honduras\nPassengers: 112\nStatus: Landed",
     [("HND", "completed", 1, "2025-06-10", 112, None, None, "Alexandria, Louisiana")]),
    ("Removal flights this week:\n\nDate: June 9\nTo: Quito\nPassengers: 87\nStatus: arrived\n\nDate: June 10\nTo: Lima\nPassengers: 64\nStatus: arrived",
     [("ECU", "completed", 1, "2025-06-09", 87, None, None, None), ("PER", "completed", 1, "2025-06-10", 64, None, None, None)]),
    ("Deportation flight to Guatemala\n- Carrier: U.S. Air Force\n- Aircraft: C-17\n- On board: 80\n- Departed: Fort Bliss, Texas\n- Arrived: June 10",
     [("GTM", "completed", 1, "2025-06-10", 80, "military", "C-17", "Fort Bliss, Texas")]),

    ("ICE deportation flight from the United States. Destination: Bogota. Date: June 11. Passengers: 103. Status: completed.",
     [("COL", "completed", 1, "2025-06-11", 103, None, None, None)]),
    ("Deportation charter\nRoute: Harlingen, Texas - Managua\nDate: June 10\nDeportees: 120\nStatus: landed",
     [("NIC", "completed", 1, "2025-06-10", 120, None, None, "Harlingen, Texas")]),
    ("ICE deportation flight\nDestination: Havana\nScheduled: June 14\nPassengers: 60\nStatus: scheduled",
     [("CUB", "planned", 1, "2025-06-14", 60, None, None, None)]),
    ("ICE deportation flight\nDestination: Caracas\nDate: June 10\nStatus: cancelled",
     [("VEN", "cancelled", 1, "2025-06-10", None, None, None, None)]),
    ("Deportation flight\nDestination: Bogota\nDate: June 8\nAircraft: C-17\nStatus: denied entry",
     [("COL", "denied", 1, "2025-06-08", None, None, "C-17", None)]),
    ("Deportation hearing\nCourt: El Paso\nDestination: Guatemala City\nDate: June 10\nStatus: adjourned",
     []),
    ("Passenger flight\nOperator: Avianca\nDestination: Guatemala City\nPassengers: 98\nDate: June 10\nStatus: arrived",
     []),
    ("Deportation flights fact sheet\nOperator: GlobalX\nContract value: $98 million\nDestinations: Guatemala, Honduras\nStatus: ongoing",
     []),
    ("Deportation flight\nFrom: Alexandria, Louisiana\nTo: Guatemala City\nScheduled: June 9\nStatus: pending\nThe flight left a day late, on Tuesday, with 70 people.",
     []),
    ("Repatriation flight\nCarrier: World Atlantic Airlines\nTo: San Salvador\nLanded: June 10\nDeportees: about 104",
     [("SLV", "completed", 1, "2025-06-10", 104, "commercial", None, None)]),
    ("Deportation flight\nFrom: Honduras\nTo: Mexico City\nDate: June 9\nStatus: arrived",
     []),
    ("Deportation flights\nFrom: Harlingen, Texas\nTo: Guatemala, Honduras\nDate: June 9\nStatus: arrived",
     []),
    ("Deportation flight\nDestination: unknown\nDate: June 9\nStatus: arrived",
     []),
    ("Deportation transfer flight\nFrom: El Paso\nTo: Alexandria, Louisiana\nDate: June 9\nPassengers: 90\nStatus: arrived",
     []),
    ("Press contact for deportation flights\nPhone: 555 0100\nDate: June 9\nTo: All media in Honduras\nStatus: for immediate release",
     []),
)  # fmt: skip
COUNTED_OVER_TIME: Rows = (
    ("ICE deportation flights, as counted by volunteers. Week of 3 June: GTM 8, HND 7, SLV 3.",
     []),
    ("Deportation flights by week, as counted by the group:\nWeek of 2 June: Guatemala 8, Honduras 7, El Salvador 2\nWeek of 26 May: Guatemala 6, Honduras 9",
     []),
    ("Deportation flights in May: Guatemala 41, Honduras 38, Mexico 22.",
     []),
    ("The group counted 41 deportation flights to Guatemala, 38 to Honduras and 22 to Mexico in May.",
     []),
    ("Witness at the Border counted 209 removal flights in May, among them 48 to Guatemala and 45 to Honduras.",
     []),
    ("Removal flights, month by month: April 176, May 209. By country in May: Guatemala 48, Honduras 45, Mexico 20.",
     []),
    ("Deportation flights from 1 to 30 May: Guatemala (44), Honduras (39), Ecuador (9).",
     []),
    ("Monthly total of removal flights\nMay 2025\nGuatemala 44\nHonduras 39\nEcuador 9",
     []),
    ("So far in June: deportation flights to Guatemala 14, to Honduras 12, to Ecuador 3.",
     []),
    ("Tally of deportation flights since January 20: Guatemala, 190; Honduras, 170; Mexico, 88.",
     []),
    ("Deportation flights this year: Guatemala 190, Honduras 170, Mexico 88. On Tuesday one more landed in Guatemala City with 98 people.",
     [("GTM", "completed", 1, "2025-06-10", 98)]),
    ("Deportation flights on Tuesday: Guatemala 2, Honduras 1.",
     [("GTM", "completed", 2, "2025-06-10", None), ("HND", "completed", 1, "2025-06-10", None)]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NOTICES)
def test_a_notice_in_labelled_lines_is_one_report(text: str, expected: list[tuple[Value, ...]]) -> None:
    """Its heading or a label says that people are deported, a line where to, and its status what became of it; else it gives nothing."""
    reports = extract(in_the_news(text))
    flown = sorted(((*told_in_short(r), r.operator.value if r.operator else None, r.aircraft, r.origin) for r in reports), key=repr)

    assert flown == expected


@pytest.mark.parametrize(("text", "expected"), COUNTED_OVER_TIME)
def test_a_list_of_a_week_or_a_month_tells_of_no_single_flight(text: str, expected: list[tuple[Value, ...]]) -> None:
    """Only what is told of one day is a report."""
    reports = sorted((told_in_short(report) for report in extract(in_the_news(text))), key=repr)

    assert reports == expected
