"""What happened on a report's day, and both ends of a range of people."""

import pytest

from tests.examples import document, row
from tracker import extract

DAY_KINDS = (
    row("wire", "A deportation flight with 84 people left Houston for Peru on Tuesday.", "departure"),
    row("wire", "A deportation flight with 84 people departed for Peru on Tuesday.", "departure"),
    row("wire", "A deportation flight with 84 people is to take off for Peru on Friday.", "departure"),
    row("wire", "A deportation flight with 84 people set out from Houston for Peru on Tuesday.", "departure"),
    row("wire", "A deportation flight with 84 people touched down in Peru on Tuesday.", "arrival"),
    row("wire", "A deportation flight with 84 people came to Peru on Tuesday.", "arrival"),
    row("wire", "A deportation flight with 84 people is due in Peru on Friday.", "arrival"),
    row("wire", "A deportation flight with 84 people reached Lima, Peru, on Tuesday.", "arrival"),
    row("regional", "A deportation flight from Miami will drop off 12 Guyanese in Georgetown on Friday.", "arrival"),
    row("translated", "On Tuesday a deportation flight discharged 84 people in Lima, Peru.", "arrival"),
    row("translated", "The deportation flight that is to bring 84 people to Lima, Peru, on Friday will be a charter.", "arrival"),
    row("regional", "Another 84 people will be put on a deportation flight to Peru on Friday.", "departure"),
    row("translated", "A deportation flight with 84 people was admitted by Peru on Tuesday.", "arrival"),
    row("wire", "Peru refused a deportation flight with 84 people on Tuesday.", "refusal"),
    row("wire", "Peru on Tuesday rejected a deportation flight with 84 people.", "refusal"),
    row("wire", "A deportation flight with 84 people to Peru is planned for Friday.", "unstated"),
    row("release", "On Tuesday, the Department removed 84 nationals of Peru to Lima by charter flight from the United States.", "unstated"),
    row("wire", "A deportation flight with 84 people for Peru turned around over the Gulf on Tuesday and landed in Houston again.", "unstated"),
)  # fmt: skip
RANGES = (
    row("wire", "A deportation flight with 30 to 40 Turks landed in Turkey on Monday.", (30, 40)),
    row("wire", "A deportation flight with 30-35 people landed in Turkey on Monday.", (30, 35)),
    row("wire", "A deportation flight with 80–100 people landed in Nigeria on Monday.", (80, 100)),
    row("wire", "A deportation flight with between 24 and 30 people landed in Honduras on Monday.", (24, 30)),
    row("wire", "A deportation flight with 50 or 60 people arrived in Haiti on Monday.", (50, 60)),
    row("translated", "A deportation flight with between eighty and ninety Haitians on board landed in Haiti on Monday.", (80, 90)),
    row("regional", "A deportation flight landed in Haiti on Monday with anywhere from 80 to 100 Haitians on board.", (80, 100)),
    row("wire", "Two deportation flights with 70 to 80 people each landed in Guatemala on Monday.", (70, 80)),
    row("wire", "A deportation flight with at least 80 people landed in Nigeria on Monday.", (80, None)),
    row("wire", "A deportation flight with up to 80 people landed in Nigeria on Monday.", (80, None)),
    row("wire", "A deportation flight with at least 80 and at most 100 people landed in Nigeria on Monday.", (80, 100)),
)  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), DAY_KINDS)
def test_a_day_is_of_a_departure_an_arrival_or_a_refusal(text, kind):
    """As the verb says; where the flight turned back, its landing at home is no arrival."""
    (report,) = extract(document(text))

    assert report.date is not None
    assert kind == report.date_kind.value


@pytest.mark.parametrize(("text", "ends"), RANGES)
def test_both_ends_of_a_range_are_kept(text, ends):
    """The lower end is the count, the upper one stands beside it."""
    (report,) = extract(document(text))

    assert ends == (report.passengers, report.passengers_upper)
