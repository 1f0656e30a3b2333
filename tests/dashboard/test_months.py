"""The map month by month: what each month holds in words, and what is in no month."""

import pytest

from tests.dashboard.reading import Open, words_of
from tests.tables import events_table, sample_table
from tracker.totals import over_time, timeline
from tracker.views.months import Months, month_words, months_of, of_month, off_months_words

FLOWN = {"destination": "GTM", "flights": 2, "origins": ("kbif",), "people": 160}
TABLE = events_table(
    [
        FLOWN | {"date": "2025-01-24"},
        FLOWN | {"date": "2025-01-30", "outcome": "denied", "flights": None, "people": None},
        FLOWN | {"date": "2025-03-02"},
        FLOWN | {"date": None},
        FLOWN | {"date": "2025-01-24", "covers": "part"},
    ]
)


def test_months_run_from_the_first_to_the_last_with_the_gaps_between():
    """A part is in no total, and an event without a day in no month."""
    assert Months(("January 2025", "February 2025", "March 2025"), 1, 0) == months_of(TABLE)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "January 2025",
            "January 2025, month 1 of 3: 2 events. Completed: 2 flights (1 of 1 event gives a number of flights); denied or turned back: number not reported "
            "(0 of 1 event gives a number of flights). People on completed flights: 160; 2 of 2 flights have a count.",
        ),
        ("February 2025", "February 2025, month 2 of 3: no event of this month was reported, which does not say that none took place."),
    ],
)
def test_a_month_says_what_it_holds(name: str, said: str):
    months = months_of(TABLE)

    assert said == month_words(of_month(TABLE, name), months.names.index(name), months)


def test_the_months_and_the_chart_over_time_hold_the_same_events():
    months, table = months_of(sample_table()), sample_table()

    by_month, left_off = over_time(timeline(table, "month"))
    assert by_month["events"].sum() == sum(of_month(table, name).sums.events for name in months.names)
    assert left_off == months.undated + months.over_months


def test_the_page_shows_the_month_of_the_address_and_says_what_it_leaves_out(opened: Open):
    months = months_of(sample_table())
    app = opened(months="true", month=months.names[-1])

    assert f"{months.names[-1]}, month {len(months.names)} of {len(months.names)}: " in words_of(app)
    assert off_months_words(months) in words_of(app)
    app.select_slider(key="month").set_value(months.names[0]).run()
    assert f"{months.names[0]}, month 1 of {len(months.names)}: " in words_of(app)
    app.toggle(key="months").set_value(False).run()
    assert f"month 1 of {len(months.names)}" not in words_of(app)


def test_a_choice_with_other_months_or_none_has_its_sentence(opened: Open):
    """The month that was chosen may be no month of the next choice; events without a day have none at all."""
    months = months_of(sample_table())
    app = opened(months="true", month=months.names[-1])
    app.multiselect(key="destination").select("Guatemala").run()
    assert "January 2025" in words_of(app)
    assert not app.exception


def test_playing_stands_still_where_it_is_paused_and_on_the_last_month(opened: Open):
    """Each run of the player shows the next month; pausing leaves the slider on the month that was shown."""
    months = months_of(sample_table())
    app = opened(months="true")
    app.button(key="play").click().run()
    assert f"{months.names[0]}, month 1 of" in words_of(app)
    assert "Pause" == app.button(key="play").label
    app.button(key="play").click().run()
    assert months.names[0] == app.select_slider(key="month").value
    app.button(key="play").click().run()
    for _ in months.names:
        app.run()
    assert "Play the months" == app.button(key="play").label
    assert months.names[-1] == app.select_slider(key="month").value
