"""How many flights a few sentences tell, and which values belong to which: further ones without a noun, parts of those told together, several countries and places they left."""

import pytest

from tests.examples import in_the_news
from tracker import extract
from tracker.models import Report, Scope

Value = str | int | tuple[str, int] | None
Rows = tuple[tuple[str, list[tuple[Value, ...]]], ...]

# Sentences that were read wrongly before their rules, family by family.
FURTHER: Rows = (
    ("ICE ran two flights each to Guatemala and Honduras on Monday.",
     [('GTM', 'completed', 2, '2025-06-09', None), ('HND', 'completed', 2, '2025-06-09', None)]),
    ("Guatemala and Honduras received two deportation flights each on Monday.",
     [('GTM', 'completed', 2, '2025-06-09', None), ('HND', 'completed', 2, '2025-06-09', None)]),
    ("Three deportation flights left Texas on Tuesday. One was bound for Guatemala, two for Honduras.",
     [('GTM', 'completed', 1, '2025-06-10', None), ('HND', 'completed', 2, '2025-06-10', None)]),
    ("Three deportation flights left Texas on Tuesday. Guatemala took one and Honduras took two.",
     [('GTM', 'completed', 1, '2025-06-10', None), ('HND', 'completed', 2, '2025-06-10', None)]),
    ("Three deportation flights left Texas on Tuesday. Two were bound for Colombia, one for Ecuador.",
     [('COL', 'completed', 2, '2025-06-10', None), ('ECU', 'completed', 1, '2025-06-10', None)]),
    ("Three deportation flights left Texas on Tuesday. Colombia took two and Ecuador took one.",
     [('COL', 'completed', 2, '2025-06-10', None), ('ECU', 'completed', 1, '2025-06-10', None)]),
    ("Two planes with deportees landed in Guatemala City on Tuesday. From San Diego, 117; from El Paso, 142.",
     [('GTM', 'completed', 2, '2025-06-10', 259)]),
    ("Two planes with deportees landed in Guatemala City on Tuesday. The one from San Diego carried 117 people, the one from El Paso 142.",
     [('GTM', 'completed', 2, '2025-06-10', 259)]),
    ("Two planes landed in Guatemala City on Tuesday with 117 deportees from San Diego and 142 from El Paso.",
     [('GTM', 'completed', 2, '2025-06-10', 259)]),
    ("Two planes carried 117 deportees to Guatemala and 142 to Honduras on Tuesday.",
     [('GTM', 'completed', 1, '2025-06-10', 117), ('HND', 'completed', 1, '2025-06-10', 142)]),
    ("One deportation flight landed in Bogota on Tuesday while another touched down in Quito.",
     [('COL', 'completed', 1, '2025-06-10', None), ('ECU', 'completed', 1, '2025-06-10', None)]),
    ("A military plane flew 80 deportees to Guatemala on Monday and a second took 64 to Honduras.",
     [('GTM', 'completed', 1, '2025-06-09', 80), ('HND', 'completed', 1, '2025-06-09', 64)]),
    ("Guatemala took in two deportation planes on Monday; Honduras took three.",
     [('GTM', 'completed', 2, '2025-06-09', None), ('HND', 'completed', 3, '2025-06-09', None)]),
    ("A chartered plane with 80 deportees landed in Guatemala City on Tuesday. Another followed within the hour.",
     [('GTM', 'completed', 2, '2025-06-10', None)]),
    ("A chartered plane with 80 deportees landed in Guatemala City on Tuesday. So did another on Wednesday.",
     [('GTM', 'completed', 1, '2025-06-10', 80), ('GTM', 'completed', 1, '2025-06-11', None)]),
    ("A chartered plane with 80 deportees landed in Guatemala City on Tuesday. Wednesday brought another, with 83 people.",
     [('GTM', 'completed', 1, '2025-06-10', 80), ('GTM', 'completed', 1, '2025-06-11', 83)]),
    ("A chartered plane with 80 deportees landed in Guatemala City on Tuesday. It followed one on Monday that had carried 59 people.",
     [('GTM', 'completed', 1, '2025-06-09', 59), ('GTM', 'completed', 1, '2025-06-10', 80)]),
    ("A chartered plane with 80 deportees landed in Guatemala City on Tuesday. The one planned for Wednesday did not take off.",
     [('GTM', 'cancelled', 1, '2025-06-11', None), ('GTM', 'completed', 1, '2025-06-10', 80)]),
    ("A chartered plane with 80 deportees landed in Guatemala City on Tuesday. The second of the week came on Wednesday with 85 people.",
     [('GTM', 'completed', 1, '2025-06-10', 80), ('GTM', 'completed', 1, '2025-06-11', 85)]),
    ("A C-17 carrying 64 deported Hondurans left El Paso for San Pedro Sula on Tuesday. Another followed within the hour.",
     [('HND', 'completed', 2, '2025-06-10', None)]),
    ("A C-17 carrying 64 deported Hondurans left El Paso for San Pedro Sula on Tuesday. So did another on Wednesday.",
     [('HND', 'completed', 1, '2025-06-10', 64), ('HND', 'completed', 1, '2025-06-11', None)]),
    ("A C-17 carrying 64 deported Hondurans left El Paso for San Pedro Sula on Tuesday. Wednesday brought another, with 83 people.",
     [('HND', 'completed', 1, '2025-06-10', 64), ('HND', 'completed', 1, '2025-06-11', 83)]),
    ("A C-17 carrying 64 deported Hondurans left El Paso for San Pedro Sula on Tuesday. It followed one on Monday that had carried 59 people.",
     [('HND', 'completed', 1, '2025-06-09', 59), ('HND', 'completed', 1, '2025-06-10', 64)]),
    ("A C-17 carrying 64 deported Hondurans left El Paso for San Pedro Sula on Tuesday. The one planned for Wednesday did not take off.",
     [('HND', 'cancelled', 1, '2025-06-11', None), ('HND', 'completed', 1, '2025-06-10', 64)]),
    ("A C-17 carrying 64 deported Hondurans left El Paso for San Pedro Sula on Tuesday. The second of the week came on Wednesday with 85 people.",
     [('HND', 'completed', 1, '2025-06-10', 64), ('HND', 'completed', 1, '2025-06-11', 85)]),
    ("On Tuesday, 71 Ecuadorians were flown from Alexandria to Guayaquil on a deportation flight. Another followed within the hour.",
     [('ECU', 'completed', 2, '2025-06-10', None)]),
    ("On Tuesday, 71 Ecuadorians were flown from Alexandria to Guayaquil on a deportation flight. So did another on Wednesday.",
     [('ECU', 'completed', 1, '2025-06-10', 71), ('ECU', 'completed', 1, '2025-06-11', None)]),
    ("On Tuesday, 71 Ecuadorians were flown from Alexandria to Guayaquil on a deportation flight. Wednesday brought another, with 83 people.",
     [('ECU', 'completed', 1, '2025-06-10', 71), ('ECU', 'completed', 1, '2025-06-11', 83)]),
    ("On Tuesday, 71 Ecuadorians were flown from Alexandria to Guayaquil on a deportation flight. It followed one on Monday that had carried 59 people.",
     [('ECU', 'completed', 1, '2025-06-09', 59), ('ECU', 'completed', 1, '2025-06-10', 71)]),
    ("On Tuesday, 71 Ecuadorians were flown from Alexandria to Guayaquil on a deportation flight. The one planned for Wednesday did not take off.",
     [('ECU', 'cancelled', 1, '2025-06-11', None), ('ECU', 'completed', 1, '2025-06-10', 71)]),
    ("On Tuesday, 71 Ecuadorians were flown from Alexandria to Guayaquil on a deportation flight. The second of the week came on Wednesday with 85 people.",
     [('ECU', 'completed', 1, '2025-06-10', 71), ('ECU', 'completed', 1, '2025-06-11', 85)]),
    ("Three planes with deportees were to leave El Paso for Guatemala on Tuesday. Two landed before noon. The third never left.",
     [('GTM', 'cancelled', 1, '2025-06-10', None), ('GTM', 'completed', 2, '2025-06-10', None)]),
    ("Three planes with deportees were to leave El Paso for Guatemala on Tuesday. Two arrived with 160 people; the third stayed on the ground.",
     [('GTM', 'cancelled', 1, '2025-06-10', None), ('GTM', 'completed', 2, '2025-06-10', 160)]),
    ("Three planes with deportees were to leave El Paso for Guatemala on Tuesday. One landed with 80 people. The remaining two were turned back.",
     [('GTM', 'completed', 1, '2025-06-10', 80), ('GTM', 'turned_back', 2, '2025-06-10', None)]),
    ("Three planes with deportees were to leave El Paso for Guatemala on Tuesday. Two landed. The last was called off.",
     [('GTM', 'cancelled', 1, '2025-06-10', None), ('GTM', 'completed', 2, '2025-06-10', None)]),
    ("A chartered plane with 80 deportees landed in Guatemala City on Tuesday. Honduras received one as well, with 71 people.",
     [('GTM', 'completed', 1, '2025-06-10', 80), ('HND', 'completed', 1, '2025-06-10', 71)]),
    ("Guatemala received a deportation flight on Tuesday. Honduras got two.",
     [('GTM', 'completed', 1, '2025-06-10', None), ('HND', 'completed', 2, '2025-06-10', None)]),
    ("Three deportation planes landed in Lima on Monday, with 80, 90 and 110 people on board.",
     [('PER', 'completed', 3, '2025-06-09', 280)]),
    ("Three deportation planes left for Guatemala on Tuesday. Two landed, a third was turned back.",
     [('GTM', 'completed', 2, '2025-06-10', None), ('GTM', 'turned_back', 1, '2025-06-10', None)]),
    ("Two deportation flights were due in Lima on Monday. Only one arrived; the other was cancelled.",
     [('PER', 'cancelled', 1, '2025-06-09', None), ('PER', 'completed', 1, '2025-06-09', None)]),
    ("One deportation flight landed in Lima on Monday with 80 people, and another is due on Friday.",
     [('PER', 'completed', 1, '2025-06-09', 80), ('PER', 'planned', 1, '2025-06-13', None)]),
    ("Two deportation planes were sent to Bogota on Sunday. Neither was allowed to land.",
     [('COL', 'denied', 2, '2025-06-08', None)]),
    ("Four deportation flights to Guatemala were planned for Tuesday. Only two flew; the others were cancelled.",
     [('GTM', 'cancelled', 2, '2025-06-10', None), ('GTM', 'completed', 2, '2025-06-10', None)]),
    ("Three deportation flights to Guatemala were planned for Tuesday. Two landed, one did not leave.",
     [('GTM', 'cancelled', 1, '2025-06-10', None), ('GTM', 'completed', 2, '2025-06-10', None)]),
    ("One deportation plane reached Quito on Tuesday. A second turned back because of engine trouble.",
     [('ECU', 'completed', 1, '2025-06-10', None), ('ECU', 'turned_back', 1, None, None)]),
    ("Colombia turned a deportation flight away on Friday and another on Saturday.",
     [('COL', 'denied', 1, '2025-06-06', None), ('COL', 'denied', 1, '2025-06-07', None)]),
    ("A chartered plane with 80 deportees landed in Guatemala City on Tuesday. Honduras received one on June 3 with 95 people.",
     [('GTM', 'completed', 1, '2025-06-10', 80), ('HND', 'completed', 1, '2025-06-03', 95)]),
)  # fmt: skip

def _told(report: Report) -> tuple[Value, ...]:
    people: Value = report.passengers
    if report.passengers is not None and report.passengers_scope is Scope.EACH:
        people = ("each", report.passengers)
    return (report.destination, report.outcome.value, report.flights, report.date.isoformat() if report.date else None, people)


@pytest.mark.parametrize(("text", "expected"), FURTHER)
def test_each_flight_is_told_once_with_its_own_values(text: str, expected: list[tuple[Value, ...]]) -> None:
    """What is said of some of the flights, or of one more, is no report of all and none too many."""
    reports = sorted((_told(report) for report in extract(in_the_news(text))), key=repr)

    assert reports == expected
