"""Totals: ranges that say what they rest on, unknown never zero, parts adding up to the whole."""

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.tables import events_table, sample_table
from tracker.totals import (
    capacity_by,
    outcomes_by_country,
    over_time,
    people_of,
    range_of,
    routes,
    timeline,
    totals,
)

SAMPLE = sample_table()


def people(*rows):
    return people_of(events_table(list(rows)))


# --- ranges -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([{"flights": 1, "people": 80}, {"flights": 2, "people": 160}], "240; 3 of 3 flights have a count"),
        ([{"flights": 2, "people": (150, 160, None)}, {"flights": 1}], "160 (at least 150); 2 of 3 flights have a count"),
        ([{"flights": 1, "people": (None, 80, None)}], "about 80; 1 of 1 flight has a count"),
        ([{"flights": 1, "people": (150, 150, None)}], "at least 150; 1 of 1 flight has a count"),
        ([{"flights": 1, "people": (150, None, None)}], "at least 150; 1 of 1 flight has a count"),
        ([{"flights": 1, "people": (70, 75, 80)}, {"flights": 1, "people": 80}], "155 (150 to 160); 2 of 2 flights have a count"),
        ([{"flights": 1, "people": (70, 75, 80)}, {"flights": 1, "people": (80, 80, None)}], "155 (at least 150); 2 of 2 flights have a count"),
        ([{"flights": 1, "people": (70, 75, 80)}, {"flights": 1}], "75 (at least 70); 1 of 2 flights have a count"),
        ([{"flights": 1, "people": (None, None, 80)}], "at most 80; 0 of 1 flight has a count"),
        ([{"flights": 1, "people": 135}, {"flights": 1, "people": (30, None, 60)}], "165 to 195 (best figure of the 1 event that has one: 135); 2 of 2 flights have a count"),
        ([{"flights": 1, "people": 135}, {"flights": 1, "people": (30, None, 60)}, {"flights": 1}], "at least 165 (best figure of the 1 event that has one: 135); 2 of 3 flights have a count"),
        ([{"flights": 1, "people": (30, None, 60)}], "30 to 60; 1 of 1 flight has a count"),
        ([{"flights": 4}], "not reported; 0 of 4 flights have a count"),
        ([{"people": 5400}], "5,400; the 1 event whose number of flights is not known has a count"),
        ([{"people": (150, None, None)}, {"flights": 2, "people": 80}], "at least 230 (best figure of the 1 event that has one: 80); 2 of 2 flights have a count (at least 80 people); the 1 event whose number of flights is not known has a count (at least 150 people)"),
        ([{"people": 80}, {}, {"flights": 1, "people": 80}], "at least 160; 1 of 1 flight has a count (80 people); 1 of 2 events whose number of flights is not known has a count (80 people)"),
        ([{"flights": 1, "people": 0}], "0; 1 of 1 flight has a count"),
        ([], "no flights"),
    ],
)  # fmt: skip
def test_a_range_says_what_is_known_and_what_it_rests_on(rows, expected):
    assert people(*rows).words() == expected


def test_at_most_stands_only_when_every_flight_has_one():
    assert people({"flights": 1, "people": 80}, {"flights": 1}).high is None
    assert people({"flights": 1, "people": 80}, {"flights": 1, "people": 90}).high == 170


# --- headline ---------------------------------------------------------------------------------------------------------------


def test_the_sample_adds_up_to_what_was_counted_by_hand():
    found = totals(SAMPLE)

    assert (found.events, found.not_counted) == (10, 2)
    assert found.flights.words() == "at least 14 flights; 8 of 9 events give a number of flights"
    assert found.flights_flown.words() == "at least 10 flights; 5 of 6 events give a number of flights"
    assert found.flights_refused.words() == "4 flights; 3 of 3 events give a number of flights"
    assert found.flights_announced.words() == "number not reported; 0 of 1 event gives a number of flights"
    assert found.people_flown.words() == (
        "561 (at least 351); 5 of 10 flights have a count (441 people); the 1 event whose number of flights is not known has a count (120 people)"
    )
    assert found.people_refused.figure() == "at least 264"
    assert found.people_announced.figure() == "5,400 (at least 5,000)"


def test_people_flown_refused_and_announced_stand_apart():
    rows = [{"outcome": outcome, "people": number, "flights": 1} for outcome, number in zip(OUTCOMES, (1, 20, 300, 4000, 50000), strict=True)]
    found = totals(events_table(rows))

    assert (found.people_flown.best, found.people_refused.best, found.people_announced.best) == (1, 320, 50000)
    assert (found.flights.flights, found.flights_called_off.flights) == (4, 1)


def test_flights_whose_outcome_is_unknown_count_as_flights_but_not_as_flown():
    found = totals(events_table([{"outcome": None, "flights": 2, "people": 80}]))

    assert (found.flights.flights, found.flights_flown.of, found.people_flown.best) == (2, 0, None)


@pytest.mark.parametrize("nothing", [{"covers": "part"}, {"covers": "series"}, {"grade": "X"}])
def test_parts_series_and_withdrawn_events_add_nothing(nothing):
    whole = {"destination": "COL", "day": "2025-01-28", "flights": 2, "people": 201}
    table, alone = events_table([whole, whole | nothing]), events_table([whole])

    assert totals(table) == totals(alone).model_copy(update={"not_counted": 1})
    for sum_up in (capacity_by, outcomes_by_country, lambda events: over_time(timeline(events))[0], routes):
        pd.testing.assert_frame_equal(sum_up(table), sum_up(alone))


# --- capacity ---------------------------------------------------------------------------------------------------------------


def test_capacity_shows_seats_beside_people_with_the_load_where_both_are_known():
    table = events_table([
        {"destination": "GTM", "flights": 2, "people": (150, 160, None), "seats": 204},
        {"destination": "GTM", "flights": 1, "people": 80},
        {"destination": "GTM", "flights": 1, "seats": 102},
        {"destination": "GTM", "flights": 3},
        {"destination": "GTM", "outcome": "denied", "flights": 1, "people": 90, "seats": 102},
    ])  # fmt: skip
    row = capacity_by(table).iloc[0]

    assert row["load_factor"] == pytest.approx(160 / 204)
    assert row[["load_flights", "load_people", "load_seats", "flown_seats", "flown_seats_flights"]].tolist() == [2, 160, 204, 306, 3]
    assert row[["flown_flights", "flown_low", "flown_best", "flown_without_count"]].tolist() == [7, 230, 240, 4]
    assert row[["refused_flights", "refused_best"]].tolist() == [1, 90]


def test_bounds_without_a_best_figure_are_in_no_sum_of_best_figures():
    """Sum, table by operator and load factor alike: 135 was picked by rule, of 30 to 60 nothing was."""
    table = events_table([
        {"operator": "commercial", "flights": 1, "people": 135},
        {"operator": "commercial", "flights": 1, "people": (30, None, 60), "seats": 100},
    ])  # fmt: skip
    row = capacity_by(table, "operator").iloc[0]

    assert [135, 165, 195, 1, 1, 30] == row[["flown_best", "flown_low", "flown_high", "flown_picked", "flown_bounded", "flown_bounded_low"]].tolist()
    assert pd.isna(row["load_factor"])
    assert int(table["passengers_best"].sum()) == totals(table).people_flown.best


def test_people_counted_as_at_least_so_many_alone_give_no_load():
    """127 and some more on 183 seats are not 69 in a hundred; they stand in the sums, which say that they are a least."""
    least = {"destination": "GTM", "flights": 1, "people": (127, 127, None), "seats": 183}
    table = events_table([least, {"destination": "GTM", "flights": 1, "people": 51, "seats": 102}])
    row = capacity_by(table).iloc[0]

    assert row[["load_flights", "load_people", "load_seats", "flown_seats", "flown_best"]].tolist() == [1, 51, 102, 285, 178]
    assert row["load_factor"] == pytest.approx(0.5)


def test_a_country_without_numbers_stays_unknown():
    row = capacity_by(events_table([{"destination": "MEX"}])).iloc[0]

    assert row[["flown_flights", "flown_best", "flown_seats", "load_factor"]].isna().all()
    assert row[["refused_flights", "announced_flights", "events_without_number"]].tolist() == [0, 0, 1]


def test_the_last_row_is_the_sum_and_the_destination_not_reported_has_a_row():
    found = capacity_by(SAMPLE)

    assert found["total"].tolist() == [False] * 6 + [True]
    assert found["name"].tolist() == ["Guatemala", "Colombia", "Honduras", "Mexico", "India", "Not reported", "All"]
    assert range_of_row(found.iloc[-1]) == (351, 561)


def range_of_row(row):
    return row["flown_low"], row["flown_best"]


def test_outcomes_by_country_count_flights_and_leave_unknown_numbers_missing():
    found = outcomes_by_country(SAMPLE).set_index(["destination_name", "outcome"])["flights"]

    assert found[("Mexico", "completed")] == 4
    assert found[("Mexico", "denied")] == 1
    assert pd.isna(found[("Honduras", "completed")])
    assert ("Mexico", "planned") not in found.index


# --- over time --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("by", "expected", "off"),
    [
        ("day", ["2025-01-23", "2025-01-23", "2025-01-24", "2025-01-26", "2025-01-28", "2025-02-05"], 3),
        ("week", ["2025-01-20", "2025-01-20", "2025-01-27", "2025-02-03"], 3),
        ("month", ["2025-01-01", "2025-01-01", "2025-02-01", "2025-02-01"], 2),
        ("year", ["2025-01-01", "2025-01-01", "2025-01-01"], 2),
    ],
)
def test_only_periods_with_an_event_have_a_row(by, expected, off):
    found, left_off = over_time(timeline(SAMPLE, by))

    assert found["period"].dt.strftime("%Y-%m-%d").tolist() == expected
    assert int(found["events"].sum()) + off == totals(SAMPLE).events
    assert left_off == off


# --- routes -----------------------------------------------------------------------------------------------------------------


def test_several_origins_are_one_route_whatever_their_order_and_are_never_split():
    table = events_table([
        {"origins": ("el-paso", "san-diego"), "destination": "COL", "flights": 2, "people": 200},
        {"origins": ("san-diego", "el-paso"), "destination": "COL", "flights": 1, "people": 80},
        {"origins": ("el-paso",), "destination": "COL", "flights": 1},
    ])  # fmt: skip
    found = routes(table).set_index("n_origins")

    assert found.loc[2, ["flights", "people_best", "split"]].tolist() == [3, 280, False]
    assert found.loc[2, "origins"] == ["El Paso", "San Diego"]
    assert found.loc[2, "origin_latitude"] == [31.81, 32.73]
    assert found.loc[2, "event_ids"] == ["E00001", "E00002"]
    assert found.loc[1, ["flights", "split"]].tolist() == [1, True]
    assert range_of(found.loc[1]).words() == "not reported; 0 of 1 flight has a count"


def test_a_route_without_origin_or_destination_keeps_its_row():
    found = routes(events_table([{"destination": "GTM", "flights": 1}, {"origins": ("el-paso",), "flights": 1}]))
    names = dict(zip(found["destination_name"], found["origins"], strict=True))

    assert names == {"Guatemala": [], "Not reported": ["El Paso"]}


def test_a_route_to_a_city_that_is_not_the_capital_has_its_name():
    """Mexico's name at Tapachula would say that the point is the whole country."""
    cuba = {"destination": "CUB", "flights": 1}
    found = routes(events_table([cuba | {"destination_city": "mugm"}, cuba | {"destination_city": "havana"}, {"flights": 1}]))

    assert {"Guantánamo Bay, Cuba", "Cuba", "Not reported"} == set(found["destination_place"])


def test_an_outcome_is_a_route_of_its_own():
    same = {"origins": ("kbif",), "destination": "GTM", "flights": 1}
    found = routes(events_table([same, same | {"outcome": "denied"}, same]))

    assert dict(zip(found["outcome"], found["flights"], strict=True)) == {"completed": 2, "denied": 1}


# --- parts add up -----------------------------------------------------------------------------------------------------------

OUTCOMES = ("completed", "denied", "turned_back", "cancelled", "planned")
numbers = st.none() | st.integers(0, 500)


@st.composite
def rows(draw):
    people = sorted(draw(st.tuples(*[st.integers(0, 500)] * 3)))
    return {
        "destination": draw(st.sampled_from(["GTM", "MEX", "COL", None])),
        "outcome": draw(st.sampled_from(OUTCOMES)),
        "flights": draw(st.none() | st.integers(1, 5)),
        "people": tuple(number if draw(st.booleans()) else None for number in people),
        "seats": draw(numbers),
        "covers": draw(st.sampled_from(["whole", "whole", "part"])),
        "origins": draw(st.sampled_from([(), ("kbif",), ("el-paso", "san-diego"), ("san-diego", "el-paso")])),
        "day": draw(st.sampled_from([None, "2025-01-23", "2025-01-31", "2025-02-01"])),
    }


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(rows=st.lists(rows(), max_size=8))
def test_the_totals_of_the_countries_add_up_to_the_whole(rows):
    table = events_table(rows)
    countries = capacity_by(table)
    parts, whole = countries[~countries["total"]], countries[countries["total"]]
    added = [name for name in countries.columns[2:-1] if not name.endswith("high") and name != "load_factor"]

    for name in added:
        known, in_all = parts[name].dropna(), whole[name].dropna().tolist()
        assert known.sum() == (in_all[0] if in_all else 0)

    by_country = [totals(part) for _, part in table.groupby("destination", dropna=False)]
    everything = totals(table)
    for name in ("people_flown", "people_refused", "people_announced"):
        ranges = [getattr(part, name) for part in by_country]
        for end in ("low", "best"):
            known = [getattr(one, end) for one in ranges if getattr(one, end) is not None]
            assert getattr(getattr(everything, name), end) == (sum(known) if known else None)
        for rests_on in ("known", "of", "unnumbered_known", "unnumbered"):
            assert getattr(getattr(everything, name), rests_on) == sum(getattr(one, rests_on) for one in ranges)
        with_flights = [one.high for one in ranges if one.of or one.unnumbered]
        assert getattr(everything, name).high == (sum(with_flights) if with_flights and None not in with_flights else None)


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(rows=st.lists(rows(), max_size=8))
def test_routes_outcomes_and_periods_hold_every_counting_event_once(rows):
    table = events_table(rows)
    counting = totals(table).events
    flights = table.loc[table["covers"] == "whole", "flights"].sum()

    for found in (routes(table), outcomes_by_country(table)):
        assert (found["events"].sum(), found["flights"].sum()) == (counting, flights)
    by_day, left_off = over_time(timeline(table))
    assert by_day["events"].sum() + left_off == counting
    assert sum(map(len, routes(table)["event_ids"])) == counting


@pytest.mark.parametrize(
    ("by", "names"),
    [
        ("country", {"Guatemala", "Colombia", "Honduras", "Mexico", "India", "Not reported"}),
        ("operator", {"US military", "Charter", "Receiving state", "Not reported"}),
        ("aircraft", {"C-17", "Not reported"}),
        ("month", {"January 2025", "February 2025", "Not dated to the month"}),
    ],
)
def test_capacity_is_summed_by_any_of_four_and_always_to_the_same_whole(by, names):
    """Whatever the rows are, each counting event is in one of them, and the last row is that of all events."""
    found = capacity_by(SAMPLE, by)
    rows, whole = found[~found["total"]], found[found["total"]]

    assert set(rows["name"]) == names
    assert int(rows["events"].sum()) == int(whole["events"].iloc[0]) == totals(SAMPLE).events
    pd.testing.assert_frame_equal(whole.reset_index(drop=True), capacity_by(SAMPLE).tail(1).reset_index(drop=True))


def test_months_stand_in_their_order_and_the_undated_last():
    found = capacity_by(SAMPLE, "month")

    assert found["name"].tolist() == ["January 2025", "February 2025", "Not dated to the month", "All"]
