"""The day of a flight, said in many forms: one sentence, one day varied at a time; and days beside it that are of something else."""

import datetime as dt

import pytest

from tests.examples import in_the_news
from tracker import extract
from tracker.find.days import find_days

PUBLISHED = dt.date(2025, 6, 12)  # a Thursday
LANDED = "A deportation flight with 84 Guatemalans on board landed in Guatemala City {}."
# What is said, and the day; None where it gives no day.
FORMS = (
    ("on 10-Jun-2025", "2025-06-10"),
    ("on 10-June-2025", "2025-06-10"),
    ("on 13/05/2025", "2025-05-13"),
    ("on 5/13/2025", "2025-05-13"),
    ("on 6/6/2025", "2025-06-06"),
    ("on 10.06.2025", "2025-06-10"),
    ("on 10.6.2025", "2025-06-10"),
    ("on 5/2/2025", None),
    ("on 10/06/2025", None),
    ("on 32.06.2025", None),
    ("last week on Tuesday", "2025-06-03"),
    ("last week, on Tuesday", "2025-06-03"),
    ("on Thursday a week ago", "2025-06-05"),
    ("on Tuesday a week ago", "2025-06-03"),
    ("on the first day of June", "2025-06-01"),
    ("on the first day of the month", "2025-06-01"),
    ("on the third day of June", "2025-06-03"),
    ("24 hours ago", "2025-06-11"),
    ("48 hours ago", "2025-06-10"),
    ("seventy-two hours ago", "2025-06-09"),
    ("three hours ago", "2025-06-12"),
    ("on a Tuesday", None),
    ("on a recent Tuesday", None),
    ("one Tuesday", None),
    ("on Tuesday, the 31st this year", "2025-06-10"),
    ("on Tuesday, the 11th to land there", "2025-06-10"),
    ("on Tuesday, the 11th under the agreement", "2025-06-10"),
    ("on Tuesday, the 11th so far", "2025-06-10"),
)
TOLD = (
    ("A deportation flight brought 84 people to Guatemala City. The deportees landed on Tuesday.", "2025-06-10"),
    ("A deportation flight brought 84 people to Guatemala City. The deportees reached the airport on Tuesday.", "2025-06-10"),
    ("A charter with 84 deportees left El Paso on Tuesday. It was bound for Guatemala.", "2025-06-10"),
    ("The two presidents spoke on Monday. A day later a deportation flight with 84 people landed in Guatemala City.", "2025-06-10"),
    ("The agreement was signed on June 8. Two days later, a deportation flight with 84 people landed in Guatemala City.", "2025-06-10"),
    ("The judge ruled on Wednesday. The day before, a deportation flight with 84 people had landed in Guatemala City.", "2025-06-10"),
    ("The judge ruled on Wednesday. On the previous day a deportation flight with 84 people had landed in Guatemala City.", "2025-06-10"),
    ("The president, who took office on January 20, has stepped up removals; on Tuesday a deportation flight with 84 people landed in Guatemala City.", "2025-06-10"),
)
# Days on which people were arrested, crossed a border or took office: the flight's own day is told elsewhere or nowhere.
OF_OTHERS = (
    ("A deportation flight with people arrested on June 2 landed in Guatemala City on Tuesday.", "2025-06-10"),
    ("A deportation flight with 84 people, arrested in Chicago on June 2, landed in Guatemala City on Tuesday.", "2025-06-10"),
    ("A deportation flight with a man who had been arrested on June 2 and 83 others landed in Guatemala City.", None),
    ("A deportation flight with migrants rounded up in Los Angeles on June 6 landed in Guatemala City.", None),
    ("A deportation flight with 84 people who crossed the border on June 2 landed in Guatemala City.", None),
    ("A deportation flight with 84 people who crossed into Texas on June 2 landed in Guatemala City.", None),
    ("A deportation flight with 84 people who entered the country on June 2 landed in Guatemala City.", None),
    ("A deportation flight with 84 people, convicted on May 2, landed in Guatemala City.", None),
    ("A deportation flight with 84 people, sentenced in Houston on May 2, landed in Guatemala City on Tuesday.", "2025-06-10"),
    ("The president, who took office on January 20, was there when a deportation flight with 84 people landed in Guatemala City.", None),
    ("The mayor, sworn in on May 1, met a deportation flight with 84 people that landed in Guatemala City.", None),
    ("The governor, elected on November 5, met a deportation flight with 84 people that landed in Guatemala City.", None),
    ("After raids on June 6, a deportation flight with 84 people landed in Guatemala City on Tuesday.", "2025-06-10"),
    ("A deportation flight with 84 people landed in Guatemala City. ICE made 538 arrests on Monday and 593 on Tuesday.", None),
    ("A deportation flight with 84 people landed in Guatemala City on Tuesday, ahead of a hearing set for Friday.", "2025-06-10"),
    ("A deportation flight with 84 people landed in Guatemala City on Tuesday. They had been arrested on June 2.", "2025-06-10"),
    ("A deportation flight with 84 people landed in Guatemala City on Tuesday. A judge is to hear the case on Friday.", "2025-06-10"),
    ("The ministry said Wednesday that a deportation flight with 84 people had landed in Guatemala City.", None),
    ("A deportation flight with 84 people, detained since May 2, landed in Guatemala City.", None),
)


def day_of(text: str) -> str | None:
    """Give the day of the only report of a text."""
    reports = extract(in_the_news(text))

    assert 1 == len(reports), reports
    return reports[0].date.isoformat() if reports[0].date else None


@pytest.mark.parametrize(("words", "day"), FORMS)
def test_a_day_is_read_in_each_of_its_forms(words, day):
    """And is none where it may be two, or any."""
    assert day == day_of(LANDED.format(words))


@pytest.mark.parametrize(("text", "day"), (*TOLD, *OF_OTHERS))
def test_the_day_of_a_flight_is_told_from_others(text, day):
    """Counted from what was told before; never that of an arrest, a crossing or an oath."""
    assert day == day_of(text)


@pytest.mark.parametrize(("words", "day"), [("will land on 14/06/2025", "2025-06-14"), ("lands on 14.06.2025", "2025-06-14"), ("costs 5.10.2025 words", "2025-10-05")])
def test_days_in_figures_are_found(words, day):
    """With their year, whether they are past or to come."""
    assert [day] == [found.value.date.isoformat() for found in find_days(words, PUBLISHED) if found.value.date]
