"""Charts and the palette: what they draw, that it is readable, and that a document's text stays text."""

from itertools import combinations

import pandas as pd
import pytest

from tests.colours import contrast, linear
from tests.figures import checked
from tests.tables import events_table, sample_table
from tracker import charts
from tracker.models import Outcome
from tracker.palette import DASHES, MARKS, OUTCOMES, PATTERNS, THEMES, outcome_colour, plain
from tracker.totals import capacity_by, outcomes_by_country, over_time, timeline

HOSTILE = '<a href="javascript:alert(1)">x</a> & <b>y</b>'

# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
SIGHT = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
}


def lab(colour, sight):
    rgb = [min(1, max(0, sum(m * c for m, c in zip(row, linear(colour), strict=True)))) for row in SIGHT[sight]]
    to_xyz = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
    xyz = [sum(m * c for m, c in zip(row, rgb, strict=True)) / white for row, white in zip(to_xyz, (0.95047, 1, 1.08883), strict=True)]
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_text_and_outcomes_stand_out_from_every_ground(theme):
    grounds = (theme.ground, theme.sea, theme.land, theme.chosen_land)
    assert min(contrast(text, ground) for text in (theme.text, theme.muted) for ground in grounds) >= 4.5
    assert min(contrast(line, ground) for line in theme.outcomes.values() for ground in grounds) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_numbers_can_be_read_on_every_shade_and_shades_told_apart(theme):
    assert min(contrast(theme.text, shade) for shade in (theme.few, theme.many)) >= 4.5
    assert contrast(theme.few, theme.many) >= 1.5


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_outcome_colours_stay_apart_for_the_colour_blind(theme, sight):
    """CIE76 distance of at least 18: about eight just noticeable differences."""
    seen = [lab(colour, sight) for colour in theme.outcomes.values()]
    assert min(sum((p - q) ** 2 for p, q in zip(a, b, strict=True)) ** 0.5 for a, b in combinations(seen, 2)) >= 18


def test_every_outcome_has_its_own_dash_and_pattern():
    assert len(set(DASHES.values())) == len(set(PATTERNS.values())) == len(OUTCOMES) == len(DASHES) == len(PATTERNS) == len(MARKS)


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("<b>x</b>", "&lt;b&gt;x&lt;/b&gt;"),
        ("a & b", "a &amp; b"),
        ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
        ("\u202eabc\x00", "abc"),
        ("%{x} $y$", "%{x} $y$"),
        ("Bogotá", "Bogotá"),
    ],
)
def test_drawn_text_has_no_markup(text, drawn):
    assert drawn == plain(text)


def figures(table, theme="light"):
    capacity = capacity_by(table)
    return {
        "time": checked(charts.flights_over_time_chart(over_time(timeline(table))[0], theme)),
        "outcomes": checked(charts.outcomes_by_country_chart(outcomes_by_country(table), theme)),
        "flown": checked(charts.people_chart(capacity, theme)),
        "refused": checked(charts.people_chart(capacity, theme, "refused")),
        "announced": checked(charts.people_chart(capacity, theme, "announced")),
        "capacity": checked(charts.capacity_chart(capacity, theme)),
    }


def summaries(table):
    capacity = capacity_by(table)
    return [
        charts.flights_over_time_summary(over_time(timeline(table))[0]),
        charts.outcomes_by_country_summary(outcomes_by_country(table)),
        charts.people_summary(capacity),
        charts.capacity_summary(capacity),
    ]


def trace(figure, name):
    return next(trace for trace in figure.data if trace.name == name)


@pytest.mark.parametrize("theme", THEMES)
def test_every_chart_has_no_title_a_clear_ground_and_an_axis_with_its_unit(theme):
    for figure in figures(sample_table(), theme).values():
        assert figure.layout.title.text is None
        assert figure.layout.paper_bgcolor == "rgba(0,0,0,0)"
        assert figure.layout.xaxis.title.text
        assert figure.layout.font.family is None
        assert figure.layout.yaxis.automargin in (True, "left")


def test_days_without_an_event_are_gaps():
    """No bar has a height of zero and no day between two events has a bar."""
    figure = figures(events_table([{"day": "2025-01-01", "flights": 1}, {"day": "2025-01-05", "flights": 2}]))["time"]
    assert [1, 2] == list(figure.data[0].y)
    assert [1, 5] == [pd.Timestamp(day).day for day in figure.data[0].x]


@pytest.mark.parametrize(("by", "named", "middle"), [("day", "5 Jan 2025", "2025-01-05"), ("month", "January 2025", "2025-01-16"), ("year", "2025", "2025-07-02")])
def test_a_bar_names_its_period_and_stands_at_its_middle(by, named, middle):
    frame = over_time(timeline(events_table([{"day": "2025-01-05", "flights": 2}]), by))[0]
    figure = checked(charts.flights_over_time_chart(frame, by=by))

    assert (f"{named}<br>Completed: 2 flights", middle) == (figure.data[0].hovertext[0], figure.data[0].x[0][:10])
    assert f"Flights by {by} and outcome, {named} to {named}:" in charts.flights_over_time_summary(frame, by)


def test_an_event_without_a_number_of_flights_is_told_not_counted():
    table = events_table([{"day": "2025-01-01", "flights": 1, "destination": "GTM"}, {"day": "2025-01-02", "destination": "HND"}])
    drawn = figures(table)
    assert "1 event without a number of flights" in trace(drawn["time"], "Number not reported").hovertext[0]
    assert "  number not reported" in drawn["outcomes"].data[-1].text
    assert "number of flights not reported" in charts.outcomes_by_country_summary(outcomes_by_country(table))


@pytest.mark.parametrize("keep", [["completed"], ["denied", "completed"], ["turned_back", "denied"]])
def test_an_outcome_keeps_its_colour_and_order_when_others_are_filtered_out(keep):
    table = sample_table()
    figure = figures(table[table["outcome"].isin(keep)])["outcomes"]
    bars = [bar for bar in figure.data if bar.type == "bar"]
    expected = [outcome for outcome in OUTCOMES if outcome.value in keep]
    assert [outcome.label for outcome in expected] == [bar.name for bar in bars]
    assert [outcome_colour(outcome.value, THEMES["light"]) for outcome in expected] == [bar.marker.color for bar in bars]
    assert [PATTERNS[outcome] for outcome in expected] == [bar.marker.pattern.shape for bar in bars]


def test_flights_have_whole_ticks_when_few():
    assert figures(sample_table())["outcomes"].layout.xaxis.dtick == 1


def test_a_country_without_a_count_says_so_and_has_no_dot():
    figure = figures(events_table([{"destination": "MEX", "flights": 4}, {"destination": "GTM", "flights": 1, "people": 80}]))["flown"]
    assert ["Mexico"] == [name for t in figure.data if t.mode == "text" for name in t.y]
    assert ["Guatemala"] == [name for t in figure.data if t.mode == "markers" for name in t.y]


def test_a_count_without_an_upper_bound_has_another_mark():
    table = events_table(
        [{"destination": "GTM", "flights": 1, "people": (70, 80, None)}, {"destination": "COL", "flights": 1, "people": (70, 80, 90)}]
    )
    marks = {t.marker.symbol: list(t.y) for t in figures(table)["flown"].data if t.mode == "markers"}
    assert {"circle": ["Colombia"], "triangle-right": ["Guatemala"]} == marks


def test_people_flown_and_refused_are_different_charts():
    drawn = figures(sample_table())
    assert THEMES["light"].outcomes[Outcome.DENIED] == drawn["refused"].data[1].marker.color
    assert "Colombia" in drawn["refused"].data[1].y
    assert "People refused" == drawn["refused"].layout.xaxis.title.text


def test_the_load_is_drawn_over_flights_where_seats_and_people_are_known():
    """The charter without an aircraft type adds people to Guatemala's total, not to its load."""
    figure = figures(sample_table())["capacity"]
    assert [78.4] == list(trace(figure, "People (best figure)").x)
    assert [" 78%, 2 flights"] == list(figure.data[-1].text)


@pytest.mark.parametrize("theme", THEMES)
def test_an_empty_table_gives_charts_and_sentences_that_say_so(theme):
    empty = sample_table().iloc[:0]
    for figure in figures(empty, theme).values():
        assert not figure.data
        assert figure.layout.annotations[0].text
    assert all(text.startswith("No ") for text in summaries(empty))


def test_summaries_tell_the_largest_first():
    time, outcomes, people, capacity = summaries(sample_table())
    assert "23 Jan 2025 to 5 Feb 2025: completed 9, denied 3, turned back 1. Most in one day: 5 flights, 23 Jan 2025." in time
    assert "Mexico: 4 flights completed, 1 flight denied" in outcomes
    assert "Guatemala: 240 (at least 150); Colombia: 201 (201 to 205)" in people
    assert "Mexico: no count reported" in people
    assert "Guatemala: load factor 78%, 160 people for 204 seats on the 2 flights where both are known." in capacity


def test_a_part_of_the_seats_never_stands_beside_all_people():
    """Guatemala's 240 people are on three flights, of which two have known seats."""
    capacity = capacity_by(sample_table())
    told = charts.capacity_summary(capacity) + str(checked(charts.capacity_chart(capacity)).to_dict())

    assert 240 == capacity.iloc[0]["flown_best"]
    assert "204" in told
    assert "240" not in told


def test_a_country_without_a_bar_says_why():
    table = events_table([
        {"destination": "GTM", "flights": 1, "people": 80, "seats": 102},
        {"destination": "HND", "flights": 1, "people": 80},
        {"destination": "MEX", "flights": 1},
        {"destination": "COL", "flights": 1, "seats": 102},
        {"destination": "IND", "flights": 1, "outcome": "denied"},
        {"destination": "CUB", "flights": 1, "seats": 102},
        {"destination": "CUB", "flights": 1, "people": 80},
    ])  # fmt: skip
    capacity = capacity_by(table)
    said = charts.rows_without_bar(capacity)

    assert said in charts.capacity_summary(capacity)
    assert set(said.removeprefix("Without a bar: ").removesuffix(".").split("; ")) == {
        "Cuba (no flight with both seats and a count)",
        "Honduras (no seats known)",
        "Colombia (no count of people)",
        "Mexico (no seats known and no count of people)",
        "India (no completed flight)",
    }
    assert charts.rows_without_bar(capacity[capacity["name"] == "Guatemala"]) == ""


def claims(*rows):
    names = ("reading", "shown", "source_group", "publisher")
    return pd.DataFrame(
        [dict(zip(names, row, strict=True)) | {"report_id": f"r{n}"} for n, row in enumerate(rows)], columns=[*names, "report_id"]
    )


def test_documents_of_one_source_are_one_dot():
    figure = checked(charts.values_chart(
        claims(("about 160", True, 1, "Reuters"), ("about 160", True, 1, "CBS News"), ("158", False, 2, "Telemetro"))
    ))
    shown, others = figure.data
    assert (["about 160"], ["158"]) == (list(shown.y), list(others.y))
    assert "<b>about 160</b><br>Reuters<br>CBS News" == shown.hovertext[0]
    assert figure.layout.yaxis.type == "category"


def test_values_stand_in_the_order_of_their_totals():
    figure = checked(charts.values_chart(
        claims(("80 on each of 2 flights: 160", True, 1, "A"), ("about 1,200", False, 2, "B"), ("158", False, 3, "C"))
    ))
    assert ["about 1,200", "80 on each of 2 flights:<br>160", "158"] == list(figure.layout.yaxis.categoryarray)


def test_values_in_words():
    given = claims(("about 160", True, 1, "A"), ("about 160", True, 2, "B"), ("158", False, 3, "C"))
    assert "2 values given. 158: 1 independent source; about 160: 2 independent sources (the value shown)." == charts.values_summary(given)
    assert "No source gives a value." == charts.values_summary(claims())
    assert checked(charts.values_chart(claims())).layout.annotations[0].text


def test_hostile_text_stays_text():
    figure = checked(charts.values_chart(claims((HOSTILE, True, 1, HOSTILE))))
    frame = outcomes_by_country(sample_table()).assign(destination_name=HOSTILE)
    for drawn in (figure, checked(charts.outcomes_by_country_chart(frame))):
        words = " ".join(str(part) for t in drawn.data for part in (*(t.hovertext or ()), *t.y))
        assert "<a" not in words
        assert "&lt;a" in words


@pytest.mark.parametrize("at_top", [False, True])
def test_an_image_of_a_chart_says_what_it_shows_of_how_many_and_whose_it_is(at_top):
    """The lines stand inside the figure, as they were written, and the figure grows by the room that they take."""
    bare = charts.capacity_chart(capacity_by(sample_table()))
    figure = checked(charts.signed(bare, ("Seats", "3 of 12 events: to <b>Guatemala</b>"), at_top=at_top))

    assert "Seats<br>3 of 12 events: to &lt;b&gt;Guatemala&lt;/b&gt;" == figure.layout.title.text
    assert figure.layout.height > bare["layout"]["height"]


def test_bounds_without_a_best_figure_are_drawn_as_bounds():
    """Of 135 and of 30 to 60 nothing but 135 is a best figure, and a dot there would say fewer than the 165 that there were at least."""
    only, both = {"operator": "foreign", "flights": 1, "people": (30, None, 60)}, [{"operator": "commercial", "flights": 1, "people": number} for number in (135, (30, None, 60))]
    frame = capacity_by(events_table([only, *both]), "operator")
    drawn = checked(charts.people_chart(frame))

    at_least = trace(drawn, "At least, no best figure of all")

    assert {"Commercial airline": 165, "Receiving state": 30} == dict(zip(at_least.y, at_least.x, strict=True))
    assert not [name for one in drawn.data if one.name == "Best figure" for name in one.y]
    assert "Commercial airline: 165 to 195 (best figure of the 1 event that has one: 135)" in charts.people_summary(frame)
