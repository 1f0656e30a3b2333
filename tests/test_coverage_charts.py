"""The charts of the Coverage page: three states told by a sign each, and the same in a sentence."""

import pytest

from tests.figures import checked
from tests.tables import events_table, sample_table
from tests.tallied import searches, tallies
from tracker.charts import coverage_chart, coverage_summary, days_chart, days_summary
from tracker.palette import THEMES
from tracker.totals import beside_tallies, days_of, month_grid

HOSTILE = '<a href="javascript:alert(1)">x</a>'
FLIGHT = {"day": "2025-05-10", "destination": "GTM", "flights": 2, "people": 160}
EVENTS = [FLIGHT, FLIGHT | {"day": "2025-07-01", "flights": None, "people": None}, FLIGHT | {"day": "2025-07-02"}, FLIGHT | {"day": "2025-08-01", "flights": None}]

BESIDE = beside_tallies(events_table(EVENTS), tallies([{"period": "2025-06", "value": 51}]))


def grid(*done):
    return month_grid(events_table(EVENTS), searches(*done), BESIDE)


def letters(figure):
    return dict(zip(figure.data[1].x, figure.data[1].text, strict=True))


def test_each_cell_has_its_sign():
    """A number, a number with open ends, events without a number, a search that found none: never a zero."""
    figure = checked(coverage_chart(grid(("GTM", "2025-06-01", "2025-06-10"))))

    assert {"May 2025": "2", "Jun 2025": "○", "Jul 2025": "2+", "Aug 2025": "?"} == letters(figure)


def test_a_month_that_nobody_is_known_to_have_searched_is_a_dot_without_a_shade():
    figure = checked(coverage_chart(grid()))

    assert "·" == letters(figure)["Jun 2025"]
    assert [None] == [z for x, z in zip(figure.data[0].x, figure.data[0].z, strict=True) if x == "Jun 2025"]


def test_pointing_at_a_cell_tells_what_it_rests_on():
    told = dict(zip(*(checked(coverage_chart(grid(("GTM", "2025-06-01", "2025-06-10")))).data[1][name] for name in ("x", "hovertext")), strict=True))

    assert "<b>Guatemala</b>, May 2025<br>2 completed flights<br>160 people on 2 flights with a count" == told["May 2025"]
    assert "<b>Guatemala</b>, June 2025<br>no flight found; 10 of 30 days searched<br>others counted 51 flights" == told["Jun 2025"]
    assert "2 completed flights, and 1 event without a number" in told["Jul 2025"]
    assert "number of flights not reported" in told["Aug 2025"]


def test_a_frame_stands_around_a_month_that_others_counted():
    figure = checked(coverage_chart(grid()))

    (frame,) = figure.layout.shapes
    assert ("Jun 2025", 0) == (figure.layout.xaxis.categoryarray[round((frame.x0 + frame.x1) / 2)], round((frame.y0 + frame.y1) / 2))
    assert frame.x1 - frame.x0 < 1


def test_more_flights_have_a_deeper_shade():
    figure = checked(coverage_chart(month_grid(sample_table(), searches(), BESIDE)))
    depth = {(x, y): z for x, y, z in zip(figure.data[0].x, figure.data[0].y, figure.data[0].z, strict=True)}

    assert depth["Jan 2025", "Mexico"] > depth["Jan 2025", "Guatemala"] > depth["Jan 2025", "Colombia"]


def test_months_stand_in_their_order_and_the_fullest_row_on_top():
    figure = checked(coverage_chart(month_grid(sample_table(), searches(), BESIDE)))

    assert ("Jan 2025", "Feb 2025") == figure.layout.xaxis.categoryarray
    assert "Mexico" == figure.layout.yaxis.categoryarray[-1]


def test_the_summary_counts_the_cells_of_each_state():
    said = coverage_summary(grid(("GTM", "2025-06-01", "2025-06-10")))

    assert said.startswith("Completed flights by destination and month, May 2025 to August 2025, 1 destination: 3 cells with a flight, 1 searched without")
    assert said.endswith("0 not known to be searched. Most: 2 flights to Guatemala in May 2025.")


def test_days_have_a_mark_each():
    days = days_of(events_table([FLIGHT]), searches(("GTM", "2025-05-11", "2025-05-12")), "GTM")
    marks = {trace.name: (trace.marker.symbol, list(trace.x)) for trace in checked(days_chart(days)).data}

    assert ("square", [10]) == marks["Flight"]
    assert ("circle-open", [11, 12]) == marks["Searched, none found"]
    assert 28 == len(marks["Not known to be searched"][1])
    assert "Guatemala, 31 days from May 2025 to May 2025: 1 with a completed flight, 2 searched without finding one, 28 not known to be searched." == days_summary(
        days, "Guatemala"
    )


def test_a_state_without_a_day_still_stands_in_the_legend():
    days = days_of(events_table([FLIGHT]), searches(), "GTM")

    assert ["Flight", "Searched, none found", "Not known to be searched"] == [trace.name for trace in checked(days_chart(days)).data]


@pytest.mark.parametrize("theme", THEMES)
def test_nothing_to_draw_is_said(theme):
    empty = events_table([])
    figures = checked(coverage_chart(month_grid(empty, searches(), BESIDE), theme)), checked(days_chart(days_of(empty, searches(), None), theme))

    assert ["No completed flight with a known day"] * 2 == [figure.layout.annotations[0].text for figure in figures]
    assert coverage_summary(month_grid(empty, searches(), BESIDE)) == days_summary(days_of(empty, searches(), None), "x") == "No completed flight with a known day."


def test_hostile_names_stay_text():
    figure = checked(coverage_chart(grid().assign(destination_name=HOSTILE)))

    assert "<a" not in " ".join(str(part) for trace in figure.data for part in (*trace.y, *(trace.hovertext or ())))
