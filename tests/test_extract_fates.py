"""Fates told by a deed, what it is done to and what does it: one sentence for each way of saying it, its words taken apart and put together again."""

import pytest

from tests.examples import in_the_news, row
from tracker import extract
from tracker.models import Report

FATES = (
    row("wire", "The aviation authority of Bolivia turned a US military plane with 55 deportees away on Tuesday.",
        ("BOL", "denied", "2025-06-10")),
    row("wire", "Two officials said Nepal had sent an American plane bringing 81 deported Nepalis packing on Monday.",
        ("NPL", "denied", "2025-06-09")),
    row("wire", "An ICE charter carrying 72 Salvadorans was turned away on Wednesday by El Salvador.",
        ("SLV", "denied", "2025-06-11")),
    row("wire", "A planeload of 64 deported Hondurans was barred on Sunday from San Pedro Sula.",
        ("HND", "denied", "2025-06-08")),
    row("wire", "A C-17 with 47 deportees on board found the airspace of Nicaragua closed on Monday.",
        ("NIC", "denied", "2025-06-09")),
    row("wire", "The plane carrying 93 deported Peruvians failed to get permission to land on Tuesday in Lima, and the ministry made no comment.",
        ("PER", "denied", "2025-06-10")),
    row("wire", "Senegal's decision not to admit a charter with 64 deported Senegalese on Saturday was the talk of the capital.",
        ("SEN", "denied", "2025-06-07")),
    row("wire", "Accra never answered the request to land a chartered Boeing 737 with 93 deported Ghanaians on Sunday.",
        ("GHA", "denied", "2025-06-08")),
    row("wire", "A chartered Boeing 737 took 72 deported Hondurans on board in Alexandria on Wednesday. It was refused by Honduras.",
        ("HND", "denied", "2025-06-11")),
    row("wire", "A deportation flight from Texas turned back on Monday over the Gulf of Mexico on its way to Managua.",
        ("NIC", "turned_back", "2025-06-09")),
    row("wire", "The minister spoke after the recall of a C-17 to Accra with 64 deportees on Saturday.",
        ("GHA", "turned_back", "2025-06-07")),
    row("wire", "A removal flight with 55 Hondurans was ordered on Monday to turn round when it was halfway to San Pedro Sula.",
        ("HND", "turned_back", "2025-06-09")),
    row("wire", "The plane carrying 118 deported Bolivians left for La Paz on Sunday but returned to Louisiana with all its passengers.",
        ("BOL", "turned_back", "2025-06-08")),
    row("wire", "A US military plane with 72 deported Bolivians was an hour out of La Paz on Monday when the pilot was told to bring it back to Texas.",
        ("BOL", "turned_back", "2025-06-09")),
    row("wire", "A charter that was to take 81 Bolivians to La Paz was washed out by a hurricane on Wednesday.",
        ("BOL", "cancelled", "2025-06-11")),
    row("wire", "A flight to deport 118 Kenyans to Nairobi was blocked by a court order on Monday.",
        ("KEN", "cancelled", "2025-06-09")),
    row("wire", "A removal flight to Guayaquil with 47 Ecuadorians failed to leave on Tuesday.",
        ("ECU", "cancelled", "2025-06-10")),
    row("wire", "The plane that was to return 81 Ghanaians to Accra was kept on the ground by a snowstorm on Saturday.",
        ("GHA", "cancelled", "2025-06-07")),
    row("wire", "A crew shortage sank a charter that was to take 72 Jamaicans to Kingston on Sunday.",
        ("JAM", "cancelled", "2025-06-08")),
    row("wire", "ICE took a deportation flight to Hanoi with 47 Vietnamese off its schedule on Monday.",
        ("VNM", "cancelled", "2025-06-09")),
    row("wire", "A removal flight with 72 Bolivians goes to La Paz on Saturday.",
        ("BOL", "planned", "2025-06-14")),
    row("wire", "The Salvadoran government has consented to a deportation flight with 81 people on board on Sunday.",
        ("SLV", "planned", "2025-06-15")),
    row("wire", "ICE has scheduled a removal flight with 81 people to Guayaquil on Saturday.",
        ("ECU", "planned", "2025-06-14")),
    row("wire", "The return of 47 Peruvians to Lima on a deportation flight on Saturday surprised nobody.",
        ("PER", "completed", "2025-06-07")),
    row("wire", "With the landing of a C-17 with 93 deported Brazilians in Manaus on Saturday, the agreement has been put to its first test.",
        ("BRA", "completed", "2025-06-07")),
    row("wire", "Kingston backed down and let a chartered Boeing 737 with 72 deported Jamaicans land on Saturday.",
        ("JAM", "completed", "2025-06-07")),
    row("wire", "An Air Force C-17 flew back empty on Sunday from La Paz after 64 deported Bolivians had got out of it.",
        ("BOL", "completed", "2025-06-08")),
    row("wire", "Fifty-five deported Kenyans were set down on Tuesday in Nairobi by an Air Force C-17.",
        ("KEN", "completed", "2025-06-10")),
)  # fmt: skip


def fate(report: Report) -> tuple[str | None, str, str | None]:
    """Give where a report's flights were to go, what became of them, and when."""
    return (report.destination, report.outcome.value, report.date.isoformat() if report.date else None)


@pytest.mark.parametrize(("text", "expected"), FATES)
def test_a_fate_is_read_whatever_stands_between_its_words(text, expected):
    """'Turned a plane with 55 deportees away', 'was barred on Sunday from Lima': one report, with its day."""
    assert [expected] == [fate(report) for report in extract(in_the_news(text))]
