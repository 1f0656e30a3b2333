"""The events of one country's page: those to the country itself, with what has to be said of flights to a US base in it and from third countries."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
import pandas as pd

from tracker.filters import Filters
from tracker.plain_words import in_sentence
from tracker.totals import GUANTANAMO, left_from
from tracker.views.data import Made, View, once

APART = "without flights to the US base at Guantánamo Bay"


class CountryEvents(NamedTuple):
    """The events of a country: those that the filters leave, how many there are in all, and those to the US base, which stand apart."""

    shown: pd.DataFrame
    every: int
    at_base: pd.DataFrame


@dataclass(frozen=True)
class CountryView(View):
    """What the page of a country is given: its filters have the country as their one destination."""

    @cached_property
    def events(self) -> CountryEvents:
        """The events to the country, and those that stand apart."""
        return country_events(self.tables.events, self.filters.destination[0], self.filters)

    @cached_property
    def places(self) -> np.ndarray:
        """The places in the table of the events to the country itself."""
        return np.flatnonzero(self.filters.keeps(self.tables.events) & ~_at_base(self.tables.events))

    @property
    def shown(self) -> pd.DataFrame:
        """The events to the country itself."""
        return self.events.shown

    @property
    def apart(self) -> str:
        """That flights to the US base are not shown, where there are any."""
        return APART if len(self.events.at_base) else ""

    @property
    def alike(self) -> pd.DataFrame:
        """The events to the country itself, each in its own row."""
        return self.shown

    def made(self, make: Callable[[], Made], *name: str) -> Made:
        """Give what `make` makes of the shown events; it is kept apart from what other pages make of the same filters."""
        return once(self.tables, self.filters, make, "country", *name)


def country_events(events: pd.DataFrame, name: str, filters: Filters) -> CountryEvents:
    """Choose the events to a country; whom a flight takes to the base at Guantánamo is not handed over to Cuba."""
    chosen = filters.model_copy(update={"destination": (name,)}).apply(events)
    every = events[events["destination_name"] == name]
    return CountryEvents(chosen[~_at_base(chosen)], int((~_at_base(every)).sum()), chosen[_at_base(chosen)])


def _at_base(events: pd.DataFrame) -> pd.Series:
    return events["destination_city"] == GUANTANAMO


def from_elsewhere(shown: pd.DataFrame) -> dict[str, tuple[str, ...]]:
    """Give the events that left from outside the United States, each with the countries they left from; a place that is not known tells nothing."""
    left = ((row.event_id, left_from(row.origins)) for row in shown.dropna(subset="origins").itertuples())
    return {event: countries for event, countries in left if countries}


def base_words(at_base: pd.DataFrame) -> str:
    """Say which events stand apart; empty if none does.

    >>> base_words(pd.DataFrame({"event_id": ["E00022", "E00024"]}))
    'Apart from these, 2 events are flights to the US base at Guantánamo Bay: E00022, E00024. They hand nobody over to Cuba and are not counted here.'
    """
    ids = list(at_base["event_id"])
    if not ids:
        return ""
    are, hand = ("1 event is of", "It hands") if len(ids) == 1 else (f"{len(ids)} events are", "They hand")
    return f"Apart from these, {are} flights to the US base at Guantánamo Bay: {', '.join(ids)}. {hand} nobody over to Cuba and {'is' if len(ids) == 1 else 'are'} not counted here."


def elsewhere_words(shown: pd.DataFrame) -> str:
    """Say which of the events left from outside the United States; empty if none did."""
    left = from_elsewhere(shown)
    if not left:
        return ""
    told = "; ".join(f"{event} from {' and '.join(map(in_sentence, countries))}" for event, countries in left.items())
    return f"{len(left)} of these events left from outside the United States: {told}."
