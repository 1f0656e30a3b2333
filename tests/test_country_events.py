"""What the page of one country counts, and what it only names: flights to a US base in it, and flights that left from a third country."""

import pytest

from tests.published import write_project
from tests.tables import events_table
from tracker.filters import Filters
from tracker.table import write_csv
from tracker.views.country_events import CountryView, base_words, country_events, elsewhere_words
from tracker.views.data import load_tables
from tracker.views.figures import signature

CUBA = events_table(
    [
        {"destination": "CUB", "destination_city": "mugm", "flights": 1, "people": 10},
        {"destination": "CUB", "destination_city": "havana", "flights": 1, "people": 104, "operator": "charter"},
        {"destination": "CUB", "flights": 1, "operator": "charter"},
        {"destination": "COL", "origins": ("guatemala-city",)},
        {"destination": "COL", "origins": ("el-paso", "guatemala-city")},
        {"destination": "COL"},
    ]
)


def test_flights_to_the_base_at_guantanamo_stand_apart_from_cuba():
    cuba = country_events(CUBA, "Cuba", Filters())

    assert (["E00002", "E00003"], 2, ["E00001"]) == (list(cuba.shown["event_id"]), cuba.every, list(cuba.at_base["event_id"]))
    assert base_words(cuba.at_base).startswith("Apart from these, 1 event is of flights to the US base at Guantánamo Bay: E00001.")


SIGNED = (("Cuba", "2 of 6 events: to Cuba; without flights to the US base at Guantánamo Bay"), ("Colombia", "3 of 6 events: to Colombia"))


@pytest.mark.parametrize(("name", "words"), SIGNED)
def test_an_image_of_a_country_says_that_flights_to_the_base_are_not_on_it(tmp_path, name, words):
    write_project(tmp_path)
    write_csv(CUBA, tmp_path / "data/published/events.csv")
    view = CountryView(load_tables(tmp_path), Filters(destination=(name,)), lambda _: None, lambda _: None)

    assert words == signature(view, "Routes")[1]


def test_the_other_filters_apply_to_both():
    cuba = country_events(CUBA, "Cuba", Filters(operator=("charter",)))

    assert (["E00002", "E00003"], 2, "") == (list(cuba.shown["event_id"]), cuba.every, base_words(cuba.at_base))


def test_an_event_that_left_from_a_third_country_alone_is_named_with_it():
    colombia = country_events(CUBA, "Colombia", Filters())

    assert "1 of these events left from outside the United States: E00004 from Guatemala." == elsewhere_words(colombia.shown)
    assert "" == elsewhere_words(country_events(CUBA, "Cuba", Filters()).shown)


def test_the_base_in_cuba_is_not_named_as_cuba():
    from_base = events_table([{"destination": "HND", "origins": ("mugm",)}])

    assert "1 of these events left from outside the United States: E00001 from the US base at Guantánamo Bay." == elsewhere_words(from_base)


def test_an_origin_that_the_gazetteer_does_not_know_says_nothing():
    """A published table may come from another folder than the places that this process reads."""
    assert "" == elsewhere_words(CUBA.tail(1).assign(event_id="E00009", origins="nowhere"))
