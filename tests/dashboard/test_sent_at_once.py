"""A click sends the browser little, and that at once: each message that comes alone is a page laid out anew (Streamlit 1.67)."""

from collections.abc import Callable, Hashable
from typing import Any

import pytest
import streamlit as st

from tests.dashboard.reading import Open
from tracker.views import data, flights
from tracker.views.data import View
from tracker.views.kept import Kept

HEAVY = {"readable", "map", "over time", "countries"}


def test_all_charts_and_the_table_are_made_before_any_of_the_page_is_sent(opened: Open, monkeypatch):
    made: list[str] = []
    told: list[set[str]] = []

    class Noted(Kept):
        def get(self, key: Hashable, make: Callable[[], Any]) -> Any:
            return super().get(key, lambda: (made.append(key[2]), make())[1])

    def drawn(view: View) -> None:
        told.append(HEAVY & set(made))
        made.clear()
        draw(view)
        told.append(HEAVY & set(made))
        made.clear()

    draw = flights.flights_page
    monkeypatch.setattr(data, "_MADE", Noted(600))
    monkeypatch.setattr(flights, "flights_page", drawn)
    opened().multiselect(key="destination").select("Guatemala").run()

    assert [HEAVY, set(), HEAVY, set()] == told


@pytest.mark.parametrize("period", ["", "year"])
def test_what_is_made_before_is_what_is_drawn(opened: Open, monkeypatch, period):
    made: list[str] = []
    monkeypatch.setattr(flights, "_flights_over_time", lambda *words, make=flights._flights_over_time: (made.append(words[1]), make(*words))[1])
    app = opened()
    if period:
        app.segmented_control(key="period").set_value(period).run()
        app.multiselect(key="destination").select("Guatemala").run()
        assert [period, period] == made[1:]
    else:
        assert 1 == len(made)


def test_a_choice_is_not_sent_back_to_the_browser_that_made_it(opened: Open):
    app = opened()
    for name, word in (("destination", "Guatemala"), ("operator", "ice_charter")):
        app.multiselect(key=name).select(word).run()

        assert not app.multiselect(key=name).proto.set_value


def test_a_run_titles_the_page_once(opened: Open, monkeypatch):
    titles: list[str] = []
    monkeypatch.setattr(st, "set_page_config", lambda **told: titles.append(told["page_title"]))
    opened()

    assert ["Flights - Deportation flights"] == titles
