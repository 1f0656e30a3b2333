"""Days that a text names, resolved against a publication day: Thursday 12 June 2025."""

import datetime as dt

import pytest

from tests.examples import PUBLISHED, row
from tracker.find.days import Before, dateline_day, dateline_end, find_days, weekday_date
from tracker.models import DatePrecision

STORY = dt.date(2025, 6, 3)
TOLD = (
    row("wire", "Two planes landed on Monday.", "2025-06-09"),
    row("wire", "The jet left late Sunday.", "2025-06-08"),
    row("wire", "Friday's flight carried 80 people.", "2025-06-06"),
    row("translated", "Friday’s flight carried 80 people.", "2025-06-06"),
    row("wire", "A C-17 arrived Wednesday night.", "2025-06-11"),
    row("wire", "It took off in the early hours of Tuesday.", "2025-06-10"),
    row("wire", "It took off on Thursday.", "2025-06-12"),
    row("wire", "It took off last Saturday.", "2025-06-07"),
    row("wire", "It took off last Thursday.", "2025-06-05"),
    row("tabloid", "MONDAY: two planes land.", "2025-06-09"),
    row("regional", "It left on Friday the 6th.", "2025-06-06"),
    row("wire", "It left on Tuesday, June 10.", "2025-06-10"),
    row("wire", "It landed on 9 June.", "2025-06-09"),
    row("wire", "It landed on June 9.", "2025-06-09"),
    row("regional", "It landed on June 9th.", "2025-06-09"),
    row("translated", "It landed on the 9th of June.", "2025-06-09"),
    row("translated", "It landed on the ninth of June.", "2025-06-09"),
    row("release", "It landed on 09 June 2025.", "2025-06-09"),
    row("release", "Date of return: 2025-06-09.", "2025-06-09"),
    row("release", "It landed on June 9, 2025.", "2025-06-09"),
    row("wire", "It landed on Jan. 24.", "2025-01-24"),
    row("wire", "It landed on Sept. 3, 2024.", "2024-09-03"),
    row("wire", "It landed on Dec. 30.", "2024-12-30"),
    row("regional", "It landed on the 9th.", "2025-06-09"),
    row("translated", "It landed on the 9th of the month.", "2025-06-09"),
    row("regional", "It landed yesterday.", "2025-06-11"),
    row("translated", "It landed on the day before yesterday.", "2025-06-10"),
    row("regional", "It landed today.", "2025-06-12"),
    row("regional", "It landed this morning.", "2025-06-12"),
    row("regional", "It landed last night.", "2025-06-11"),
    row("wire", "It landed three days ago.", "2025-06-09"),
    row("wire", "“A good day,” the minister said yesterday.", "2025-06-11"),
    row("wire", "It left late Sunday and landed on Monday.", "2025-06-08 2025-06-09"),
    row("translated", "It landed on the night of June 9 to 10.", ""),
    row("wire", "It was postponed from Monday to Wednesday.", "2025-06-11"),
    row("wire", "It was moved from June 7 to June 9.", "2025-06-07 2025-06-09"),
    row("wire", "The migrants' plane landed yesterday near the airport's gate.", "2025-06-11"),
    row("wire", "‘A good day,’ the minister’s aide said yesterday.", "2025-06-11"),
    row("translated", "«A good day», the minister said yesterday.", "2025-06-11"),
    row("wire", "The '90s jet landed yesterday at the deportees' home.", "2025-06-11"),
    row("wire", "A plane left on June 9 – June 10 saw another.", "2025-06-09 2025-06-10"),
)  # fmt: skip
NO_DAY = (
    row("wire", "“They landed yesterday,” he said."),
    row("wire", '"Thanks to the president, yesterday four flights landed," she said.'),
    row("wire", "‘They were put on a plane yesterday,’ she said."),
    row("translated", "«They landed yesterday», he said."),
    row("wire", "“They landed yesterday. It went well."),
    row("wire", "It landed over the weekend."),
    row("regional", "It landed at the weekend."),
    row("wire", "It landed this week."),
    row("wire", "It landed earlier this week."),
    row("wire", "It landed late last week."),
    row("wire", "It landed in early June."),
    row("wire", "It landed in May 2025."),
    row("wire", "Flights landed on June 7-9."),
    row("regional", "'They landed yesterday,' he said."),
    row("wire", "‘They weren’t told yesterday,’ she said."),
    row("wire", "Flights landed between June 7 and 9."),
    row("wire", "Flights landed between Friday and Sunday."),
    row("wire", "Flights landed from Monday, June 9, to Wednesday, June 11."),
    row("wire", "They landed in mid-June."),
    row("wire", "Flights carried 500 people in two days."),
    row("wire", "Flights landed between June 7 and June 9."),
    row("translated", "Flights landed from 7 to 9 June."),
    row("wire", "Flights landed on 7-9 June."),
    row("wire", "Flights landed from Monday to Wednesday."),
    row("wire", "Flights landed Monday through Wednesday."),
    row("wire", "In June 10,000 people were flown home."),
    row("wire", "In June 14 planes left."),
    row("wire", "In June 12 flights left."),
    row("wire", "It may carry 80 people."),
    row("wire", "It landed on June 31."),
    row("wire", "It landed in recent days."),
    row("wire", "He told the Sunday Times about the plane."),
    row("wire", "It landed a few days ago."),
    row("wire", "The 50th flight landed."),
)  # fmt: skip
ANNOUNCED = (
    row("wire", "A plane will leave on Monday.", "2025-06-16"),
    row("wire", "A plane will leave on Sunday.", "2025-06-15"),
    row("wire", "A plane will leave next Tuesday.", "2025-06-17"),
    row("wire", "A plane will leave this Friday.", "2025-06-13"),
    row("wire", "A plane will leave tomorrow.", "2025-06-13"),
    row("wire", "A plane will leave tonight.", "2025-06-12"),
    row("wire", "A plane will leave on 20 June.", "2025-06-20"),
    row("wire", "A plane will leave on the 20th.", "2025-06-20"),
    row("wire", "A plane will leave on July 1.", "2025-07-01"),
    row("release", "Departure: Monday, June 16, 2025.", "2025-06-16"),
    row("wire", "A plane will leave next week.", ""),
    row("wire", "A plane will leave in two days.", "2025-06-14"),
    row("wire", "A plane will carry 80 people in two days.", ""),
    row("wire", "A plane will leave three days from now.", "2025-06-15"),
    row("wire", "A plane will leave the day after tomorrow.", "2025-06-14"),
)  # fmt: skip
FROM_THE_STORY = (
    row("wire", "Another landed the same day.", "2025-06-03"),
    row("wire", "Another landed that night.", "2025-06-03"),
    row("wire", "Another landed later in the day.", "2025-06-03"),
    row("wire", "Another landed a day earlier.", "2025-06-02"),
    row("wire", "Another landed the day before.", "2025-06-02"),
    row("wire", "Another landed the previous day.", "2025-06-02"),
    row("wire", "Another landed one day before.", "2025-06-02"),
    row("wire", "Another landed three days earlier.", "2025-05-31"),
    row("wire", "Another landed the next day.", "2025-06-04"),
    row("wire", "Another landed the following day.", "2025-06-04"),
    row("wire", "Another landed the next morning.", "2025-06-04"),
    row("wire", "Another landed the following morning.", "2025-06-04"),
    row("wire", "Another landed a day later.", "2025-06-04"),
    row("wire", "Another landed two days later.", "2025-06-05"),
    row("translated", "Another landed the day after.", "2025-06-04"),
    row("wire", "Another landed the following night.", "2025-06-04"),
    row("new", "Forty-eight hours later another landed.", "2025-06-05"),
    row("new", "Another landed 24 hours later.", "2025-06-04"),
    row("new", "A night later another landed.", "2025-06-04"),
    row("new", "One day later another landed.", "2025-06-04"),
    row("new", "The day after that, another landed.", "2025-06-04"),
    row("new", "Early next morning another landed.", "2025-06-04"),
    row("new", "The very next day another landed.", "2025-06-04"),
    row("new", "Another had landed the previous evening.", "2025-06-02"),
    row("new", "Another landed on the same date.", "2025-06-03"),
    row("new", "They waited for their next day in court.", ""),
    row("wire", "Another landed the day after the refusal.", ""),
    row("wire", "Another landed hours later.", ""),
)  # fmt: skip


def days(text: str, story: dt.date | None = None, future: bool = False, published: dt.date | None = PUBLISHED) -> str:
    """All days that are found, each once."""
    found = find_days(text, published, Before(story), future)
    return " ".join(dict.fromkeys(f.value.date.isoformat() for f in found if f.value.date))


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_day_told_is_the_last_one_up_to_publication(text, expected):
    """Weekdays, dates in both orders, and words relative to publication."""
    assert expected == days(text)


@pytest.mark.parametrize("text", NO_DAY)
def test_words_that_give_no_single_day_give_none(text):
    """Weeks, ranges, months, and 'yesterday' in the mouth of somebody else."""
    assert "" == days(text)


@pytest.mark.parametrize(("text", "expected"), ANNOUNCED)
def test_a_day_announced_is_the_next_one_from_publication(text, expected):
    """A weekday after 'will' lies ahead."""
    assert expected == days(text, future=True)


@pytest.mark.parametrize(("text", "expected"), FROM_THE_STORY)
def test_a_day_is_counted_from_the_day_told_before(text, expected):
    """'the same day', 'a day earlier': from the story's day, 3 June, and none where no day was told."""
    assert expected == days(text, STORY)
    assert "" == days(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    (
        row("new", "On the 6th another landed.", "2025-05-06"),
        row("new", "Another landed on the twentieth.", "2025-05-20"),
        row("new", "In April another landed, on the 6th.", "2025-04-06"),
        row("new", "Another landed on the 1st.", "2025-06-01"),
        row("new", "It was the 6th such flight.", ""),
        row("new", "Another landed on the 6th of this month.", "2025-06-06"),
    ),
)
def test_a_day_without_a_month_is_one_of_the_month_told_before(text, expected):
    """Here May 2; a day before that one is of the month of publication, as where none was told."""
    found = find_days(text, PUBLISHED, Before(month=dt.date(2025, 5, 2)))

    assert expected == " ".join(f.value.date.isoformat() for f in found if f.value.date)


def test_without_a_publication_day_only_whole_dates_are_days():
    """A weekday alone cannot be resolved."""
    assert "2025-06-09" == days("Left on Friday, June 6, and landed on June 9, 2025, not yesterday.", published=None)


@pytest.mark.parametrize("ahead", (False, True))
@pytest.mark.parametrize("weekday", range(7))
def test_a_weekday_is_within_a_week_of_publication(weekday, ahead):
    """Never more than six days away, on the right side, and on that weekday."""
    date = weekday_date(weekday, PUBLISHED, ahead)

    assert weekday == date.weekday()
    assert 0 <= (date - PUBLISHED).days * (1 if ahead else -1) <= 6


@pytest.mark.parametrize(
    ("text", "expected"),
    (
        row("wire", "BOGOTA, June 10 (Reuters) - Colombia refused.", "2025-06-10"),
        row("wire", "WASHINGTON, June 11, 2025 – A plane left.", "2025-06-11"),
        row("wire", "WASHINGTON, Jun. 11 — A plane left.", "2025-06-11"),
        row("wire", "June 10 (UPI) -- A plane left.", "2025-06-10"),
        row("wire", "GUATEMALA CITY (AP) — A plane left.", ""),
        row("wire", "WASHINGTON, Jan 11 - A plane left.", ""),
        row("translated", "Tegucigalpa, 10 June (EFE).- A plane left.", "2025-06-10"),
        row("translated", "San Salvador, 10 June 2025 - A plane left.", "2025-06-10"),
        row("wire", "Two planes left on 10 June - the third that week.", ""),
        row("wire", "A plane left on June 10 - the third that week.", ""),
    ),
)
def test_a_dateline_gives_the_day_of_writing(text, expected):
    """Near publication only; without a date in it, none."""
    day = dateline_day(text, PUBLISHED)

    assert expected == (day.isoformat() if day else "")


def test_a_dateline_ends_before_the_sentence():
    """No day of a dateline is the day of a flight."""
    text = "BOGOTA, June 10 - Colombia refused."

    assert "Colombia refused." == text[dateline_end(text) :].strip()


@pytest.mark.parametrize(
    ("text", "expected"),
    (
        row("wire", "It landed in early June.", DatePrecision.MONTH),
        row("wire", "It landed in May 2025.", DatePrecision.MONTH),
        row("wire", "It landed this week.", DatePrecision.WEEK),
        row("wire", "Flights landed from Monday to Wednesday.", DatePrecision.WEEK),
        row("wire", "It landed in May, on Monday, May 26.", DatePrecision.DAY),
    ),
)
def test_words_without_a_day_still_tell_how_closely_it_is_known(text, expected):
    """A month, a week, or the day where one is found too."""
    assert expected is find_days(text, PUBLISHED)[-1].value.precision


def test_a_range_keeps_its_last_day():
    """The first day of it alone would be a guess."""
    found = find_days("Flights landed between June 7 and June 9.", PUBLISHED)

    assert [(None, dt.date(2025, 6, 9))] == [(f.value.date, f.value.latest) for f in found]
