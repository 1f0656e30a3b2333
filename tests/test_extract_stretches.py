"""A stretch of days stands where the words give no day: 'last week', 'in February'. Published on Thursday 12 June 2025."""

import datetime as dt

import pytest

from tests.examples import document, row
from tracker.extract import explain, extract
from tracker.models import DateKind, DatePrecision, Report
from tracker.reconcile import reconcile
from tracker.reconcile.days import days_of
from tracker.show import values_of
from tracker.table import claims_table

THIS_WEEK, LAST_WEEK, NEXT_WEEK = "2025-06-09/2025-06-15", "2025-06-02/2025-06-08", "2025-06-16/2025-06-22"
WEEKEND, COMING_WEEKEND, THE_ONE_BEFORE = "2025-06-07/2025-06-08", "2025-06-14/2025-06-15", "2025-06-07/2025-06-08"
FEBRUARY, MAY, JUNE, JULY = "2025-02-01/2025-02-28", "2025-05-01/2025-05-31", "2025-06-01/2025-06-30", "2025-07-01/2025-07-31"
OF_THE_FLIGHTS = (
    row("wire", "A deportation plane landed in Honduras last week with 80 people.", LAST_WEEK),
    row("wire", "Last week a deportation plane with 80 people landed in Honduras.", LAST_WEEK),
    row("wire", "A plane with 80 deportees landed in Honduras late last week.", LAST_WEEK),
    row("wire", "A plane with 80 deportees landed in Honduras earlier this week.", THIS_WEEK),
    row("wire", "This week a plane with 80 deportees landed in Honduras.", THIS_WEEK),
    row("wire", "Last week's deportation flight to Honduras carried 80 people.", LAST_WEEK),
    row("translated", "Last week’s flight brought 80 deportees to Honduras.", LAST_WEEK),
    row("wire", "Honduras refused a deportation plane with 80 people last week.", LAST_WEEK),
    row("wire", "Two planes with deportees were turned away by Mexico last week.", LAST_WEEK),
    row("wire", "A plane with 80 deportees flew to Guatemala over the weekend.", WEEKEND),
    row("regional", "A plane with 80 deportees landed in Guatemala at the weekend.", WEEKEND),
    row("wire", "A plane with 80 deportees landed in Guatemala last weekend.", THE_ONE_BEFORE),
    row("wire", "A plane with 80 deportees landed in Honduras in February.", FEBRUARY),
    row("wire", "A plane with 80 deportees landed in Honduras in early February.", FEBRUARY),
    row("wire", "In February a plane with 80 deportees landed in Honduras.", FEBRUARY),
    row("wire", "In mid-February, a military plane took 80 deportees to Honduras.", FEBRUARY),
    row("release", "A plane with 80 deportees landed in Honduras in February 2025.", FEBRUARY),
    row("wire", "A plane with 80 deportees landed in Honduras at the end of last month.", MAY),
    row("wire", "A plane with 80 deportees landed in Honduras last month.", MAY),
    row("wire", "A plane with 80 deportees landed in Honduras this month.", JUNE),
    row("wire", "A plane with 80 deportees landed in Honduras earlier this month.", JUNE),
    row("wire", "A plane with 80 deportees landed in Honduras in November.", "2024-11-01/2024-11-30"),
    row("wire", "A deportation flight to Honduras is expected next week.", NEXT_WEEK),
    row("wire", "A deportation flight with 80 people will leave El Paso for Honduras next month.", JULY),
    row("wire", "A deportation flight to Honduras with 80 people is planned for this weekend.", COMING_WEEKEND),
    row("wire", "A flight with 80 deportees is to land in Honduras later this week.", THIS_WEEK),
    row("wire", "A flight with 80 deportees will land in Honduras in July.", JULY),
    row("wire", "Three planes took 240 deportees to Honduras between June 7 and June 9.", "2025-06-07/2025-06-09"),
    row("translated", "Three planes took 240 deportees to Honduras from 7 to 9 June.", "2025-06-07/2025-06-09"),
    row("wire", "Two planes took 160 deportees to Honduras on June 7-8.", "2025-06-07/2025-06-08"),
    row("wire", "A deportation flight left for Guatemala last week. It carried 80 people.", LAST_WEEK),
    row("wire", "A C-17 with 80 deportees flew to Guatemala in June. The flight, last week, cost $300,000.", LAST_WEEK),
    row("wire", "A plane with 80 deportees landed in Honduras last week, the foreign ministry said on Monday.", LAST_WEEK),
    row("wire", "The foreign ministry said on Monday that a plane with 80 deportees had landed in Honduras in May.", MAY),
    row("wire", "Over the weekend Mexico accepted two deportation flights with 160 people, the White House said on Monday.", WEEKEND),
    row("wire", "Honduras has received two deportation flights this week, officials said.", THIS_WEEK),
    row("wire", "Two deportation flights landed in Honduras. They came in February, the ministry said.", FEBRUARY),
    row("wire", "A deportation flight with 80 people landed in Honduras. The landing was last week.", LAST_WEEK),
    row("wire", "The plane with 80 deportees that landed in Honduras last week was chartered.", LAST_WEEK),
    row("wire", "In May, when Trump visited, a plane with 80 deportees landed in Honduras.", MAY),
    row("wire", "A judge last week blocked a deportation flight to Honduras with 80 people.", LAST_WEEK),
    row("wire", "A plane with 80 deportees landed in Honduras in June 2024.", "2024-06-01/2024-06-30"),
    row("wire", "A plane with 80 deportees landed in Honduras in the week of June 2.", LAST_WEEK),
    row("release", "80 people were flown to Honduras on a deportation flight during the week ending June 7.", "2025-06-01/2025-06-07"),
    row("release", "80 people were flown to Honduras on a deportation flight in the week beginning on June 4.", "2025-06-04/2025-06-10"),
    row("wire", "The third deportation flight this month landed in Honduras with 80 people.", JUNE),
)  # fmt: skip
NOT_OF_THE_FLIGHTS = (
    row("wire", "A plane with 80 deportees landed in Honduras, the foreign ministry said last week."),
    row("wire", "A plane with 80 deportees landed in Honduras, the ministry announced earlier this week."),
    row("wire", "A plane with 80 deportees landed in Honduras, the ministry said in February."),
    row("wire", "The foreign ministry said in early February that a plane with 80 deportees had landed in Honduras."),
    row("wire", "A plane with 80 deportees landed in Honduras, the first since last week."),
    row("wire", "A plane with 80 deportees landed in Honduras, the first since February."),
    row("wire", "A plane with 80 deportees landed in Honduras after last week's agreement."),
    row("wire", "Under last week's agreement a plane with 80 deportees landed in Honduras."),
    row("wire", "A plane with 80 deportees landed in Honduras in recent days."),
    row("wire", "A plane with 80 deportees landed in Honduras that week."),
    row("wire", "A plane with 80 deportees landed in Honduras the same week."),
    row("wire", "A plane with 80 deportees landed in Honduras in the last week of January."),
    row("wire", "“A plane with 80 deportees landed in Honduras last week,” the minister said."),
    row("wire", "A plane with 80 deportees landed in Honduras. The deal was signed last week."),
    row("wire", "A plane with 80 deportees landed in Honduras. Elections are due next month."),
    row("wire", "A plane with 80 deportees landed in Honduras, more than last month."),
    row("wire", "A flight with 80 deportees will land in Honduras by the end of next month."),
    row("wire", "A plane with 80 deportees who were arrested last week landed in Honduras."),
    row("wire", "A plane with 80 deportees landed in Honduras. Its president, who took office in January, was there."),
    row("wire", "Under a deal reached in February, a plane with 80 deportees landed in Honduras."),
    row("wire", "After a deal in February, a plane with 80 deportees landed in Honduras."),
    row("wire", "The deal was signed in February and the first plane with 80 deportees landed in Honduras."),
    row("wire", "A plane with 80 deportees, who had crossed the border in February, landed in Honduras."),
    row("wire", "A plane with 80 deportees landed in Honduras. In February the president had refused such flights."),
    row("wire", "The migrants, held since last month, were flown to Honduras on a charter with 80 people."),
    row("wire", "A deportation flight to Honduras with 80 people was postponed from last week to next week."),
    row("wire", "A plane with 80 deportees landed in Honduras."),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OF_THE_FLIGHTS)
def test_words_for_a_week_or_a_month_give_a_stretch(text, expected):
    """The day stays empty, and the words stand as the day's evidence."""
    (report,) = extract(document(text))
    days = days_of(report)

    assert (None, expected) == (report.date, days.cell if days else None)
    assert text[report.evidence["date"].start : report.evidence["date"].end] == report.evidence["date"].text


@pytest.mark.parametrize("text", NOT_OF_THE_FLIGHTS)
def test_other_words_give_no_stretch(text):
    """When somebody spoke, signed or was arrested; from when on; a week that is counted from another."""
    for report in extract(document(text)):
        assert (None, None, None) == (report.date, days_of(report), report.evidence.get("date"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        row("wire", "A plane with 80 deportees landed in Honduras on Monday. It had been planned in May.", "2025-06-09"),
        row("wire", "A plane with 80 deportees landed in Honduras last week. It came on Friday.", "2025-06-06"),
        row("wire", "On Tuesday of last week a plane with 80 deportees landed in Honduras.", "2025-06-03"),
    ],
)
def test_a_day_goes_before_a_stretch(text, expected):
    """One report, with the day, and no stretch beside it."""
    (report,) = extract(document(text))

    assert (expected, None, DatePrecision.DAY) == (str(report.date), report.date_latest, report.date_precision)


def test_two_flights_of_two_weeks_are_two_reports():
    """Stretches that share no day are of two groups of flights."""
    text = "A plane with 80 deportees landed in Honduras in March. In May, a plane with 80 deportees landed in Honduras."

    assert ["2025-03-01/2025-03-31", MAY] == [days.cell for report in extract(document(text)) if (days := days_of(report))]


def test_a_stretch_says_what_happened_in_it():
    """As a day does."""
    (report,) = extract(document("A plane with 80 deportees landed in Honduras last week."))

    assert (DateKind.ARRIVAL, DatePrecision.WEEK) == (report.date_kind, report.date_precision)


@pytest.mark.parametrize("text", ["A plane with 80 deportees landed in Honduras last week.", "A flight with 80 deportees will land in Honduras this week."])
def test_on_a_sunday_last_week_may_be_the_week_that_ends(text):
    """Weeks begin on Sunday for some and on Monday for others."""
    (report,) = extract(document(text, published=dt.date(2025, 6, 15)))

    assert None is days_of(report)


def test_without_a_publication_day_last_week_gives_no_stretch():
    """Nothing to count from; a month with its year needs nothing."""
    first, second = (extract(document(f"A plane with 80 deportees landed in Honduras {when}.", published=None))[0] for when in ("last week", "in February 2025"))

    assert (None, FEBRUARY) == (days_of(first), days_of(second).cell if days_of(second) else None)


def test_a_day_outside_the_week_told_is_of_another_flight():
    """The flight of last week stays one without a day."""
    text = "A plane with 80 deportees landed in Honduras last week. On Tuesday a charter with 80 deportees landed in Honduras."

    assert [LAST_WEEK, "2025-06-10"] == [days.cell for report in extract(document(text)) if (days := days_of(report))]


def test_a_stretch_is_joined_with_the_day_that_another_document_gives():
    """The day is shown; the claims table has the words of both."""
    one = document("A deportation plane with 80 people landed in Honduras last week.", id="one", url="https://example.org/1", publisher="One")
    other = document("A deportation plane with 80 people landed in Honduras on June 4.", id="two", url="https://example.org/2", publisher="Two")
    (event,) = reconcile([*extract(one), *extract(other)], [])
    told = claims_table([event]).query("field == 'date'")

    assert ("2025-06-04", ()) == (str(event.date), event.disputed)
    assert {("2025-06-04", "June 4"), (LAST_WEEK, "last week")} == set(zip(told["value"], told["words"], strict=True))


def test_a_stretch_of_another_week_is_another_event():
    """As with days: neither is flagged as the same."""
    texts = (f"A deportation plane with 80 people landed in Honduras {when}." for when in ("last week", "on May 7"))

    assert 2 == len(reconcile([report for n, text in enumerate(texts) for report in extract(document(text, id=f"d{n}", url=f"https://example.org/{n}"))], []))


def test_an_event_of_a_stretch_has_its_bounds_and_no_day():
    """What the words give, and no more."""
    (event,) = reconcile(extract(document("A deportation plane with 80 people landed in Honduras in May.")), [])

    assert (None, MAY, DatePrecision.MONTH) == (event.date, f"{event.date_earliest}/{event.date_latest}", event.date_precision)


def test_the_words_of_a_stretch_are_shown_with_their_rule():
    """In `tracker show` and on the Documents page."""
    explanation = explain(document("A deportation plane with 80 people landed in Honduras last week."))
    (shown,) = (value for value in values_of(explanation.reports[0], explanation.rules[0]) if value.field == "date")

    assert ("in the week of 2 June 2025 (arrival)", "last week", "a week") == (shown.value, shown.words, shown.rule)


@pytest.mark.parametrize("days", [{"date": "2025-06-02"}, {"date_latest": None}, {"date_latest": dt.date(2025, 6, 2)}])
def test_a_report_has_a_day_or_a_whole_stretch(days):
    """Never a day beside a stretch, nor one end of it, nor a stretch of one day."""
    given = {"date_earliest": "2025-06-02", "date_latest": "2025-06-08"} | days

    with pytest.raises(ValueError, match="date_earliest needs a later date_latest, and no date"):
        Report(id="r", doc="d", publisher="p", outcome="completed", quote="q", **given)
