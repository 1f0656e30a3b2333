"""The choice itself."""

import datetime as dt
from typing import Any

import pandas as pd
from pydantic import Field, model_validator

from tracker.filters.matching import CHOICES, NOT_REPORTED, NOT_REPORTED_CODE, cells_of, days_known, is_any_of
from tracker.filters.reading import Params, read
from tracker.filters.said import Said, Words
from tracker.filters.wording import either, label, together
from tracker.models import BadInput, Operator, Outcome, Problem, Record
from tracker.plain_words import in_sentence
from tracker.table import days_words


class Filters(Record):
    """Which events to show; nothing chosen shows all. The words are those of the pages and URLs."""

    destination: tuple[str, ...] = Field(default=(), description="Names of destination countries, or Not reported.")
    origin: tuple[str, ...] = Field(default=(), description="Areas the flights left from, or Not reported; any of an event's areas counts.")
    outcome: tuple[str, ...] = Field(default=(), description="completed, denied, turned_back, cancelled, planned; a withdrawn event has none of them.")
    operator: tuple[str, ...] = Field(default=(), description="military, charter, commercial, foreign, not_reported.")
    aircraft: tuple[str, ...] = Field(default=(), description="Models as the table names them, or Not reported.")
    date_from: dt.date | None = Field(default=None, description="First day; an event counts when its days overlap the range.")
    date_to: dt.date | None = Field(default=None, description="Last day.")
    sources: int = Field(default=1, ge=1, description="Least number of independent sources.")
    planned: bool = Field(default=True, description="Whether planned (announced) flights are shown.")
    words: Words | None = Field(default=None, description="Words that one report of the event has, all of them.")
    event: tuple[str, ...] = Field(default=(), description="Ids of events; on a page `event` names the one that it shows, and chooses none.")

    @model_validator(mode="after")
    def _days_in_order(self) -> "Filters":
        if self.date_from and self.date_to and self.date_from > self.date_to:
            raise ValueError("the first day is after the last")
        return self

    def apply(self, table: pd.DataFrame) -> pd.DataFrame:
        """Give the events that match, as a new table with its own index; the given one stays as it is."""
        return table.reset_index(drop=True) if self == Filters() else table[self.keeps(table)].reset_index(drop=True)

    def keeps(self, table: pd.DataFrame) -> pd.Series:
        """Tell for each event whether it matches."""
        keep = self._matches_all_but_days(table)
        if self.choose_days:
            keep &= self._overlaps(table)
        return keep

    def undated_left_out(self, table: pd.DataFrame) -> int:
        """Count the events that only the choice of days leaves out because no source dates them at all."""
        if not self.choose_days:
            return 0
        first, _ = days_known(table)
        return int((self._matches_all_but_days(table) & first.isna()).sum())

    @property
    def choose_days(self) -> bool:
        """Whether days are chosen, which single events have."""
        return self.date_from is not None or self.date_to is not None

    @property
    def choose_single_events(self) -> bool:
        """Whether something is chosen that single events have, and rows of events that are alike (`totals.alike`) have not."""
        return self.choose_days or self.words is not None or bool(self.event)

    def _matches_all_but_days(self, table: pd.DataFrame) -> pd.Series:
        keep = pd.Series(True, index=table.index)
        for name in CHOICES:
            if chosen := getattr(self, name):
                keep &= is_any_of(cells_of(table, name), chosen)
        if self.sources > 1:
            keep &= (table["independent_sources"] >= self.sources).fillna(False).astype(bool)
        if not self.planned:
            keep &= table["outcome"] != Outcome.PLANNED.value
        if self.words:
            keep &= table["event_id"].isin(self.words.events)
        if self.event:
            keep &= table["event_id"].isin(self.event)
        return keep

    def _overlaps(self, table: pd.DataFrame) -> pd.Series:
        first, last = days_known(table)
        keep = first.notna()
        if self.date_to:
            keep &= first <= pd.Timestamp(self.date_to)
        if self.date_from:
            keep &= last >= pd.Timestamp(self.date_from)
        return keep

    def to_url(self) -> dict[str, list[str]]:
        """Write the choice as URL parameters in readable words; what is not chosen is left out.

        >>> CORRIDOR.to_url()
        {'destination': ['Guatemala', 'Mexico', 'Colombia'], 'origin': ['El Paso', 'San Diego']}
        """
        params = {name: list(getattr(self, name)) for name in CHOICES if getattr(self, name)}
        if self.choose_days:
            ends = [day.isoformat() if day else "" for day in (self.date_from, self.date_to)]
            params["days"] = list(dict.fromkeys(ends))
        if self.sources > 1:
            params["sources"] = [str(self.sources)]
        if not self.planned:
            params["planned"] = ["false"]
        if self.words:
            params["words"] = [self.words.text]
        return params | ({"event": list(self.event)} if self.event else {})

    @classmethod
    def from_url(cls, params: Params, table: pd.DataFrame | None = None, said: Said | None = None) -> tuple["Filters", list[str]]:
        """Read the parameters of a page's URL; a value that means nothing is ignored and told in a sentence, with the nearest word that means something.

        Names and codes are both read, in any case. Without a table, countries, areas and models are taken as they are; words need what reports have
        `said`. The event of a page's URL is the one that it shows, and no choice.

        >>> Filters.from_url({"outcome": ["Denied", "lost"], "sources": "2"})
        (Filters(outcome=('denied',), sources=2), ["Ignored: outcome 'lost' is not one of Completed, Denied, Turned back, Cancelled, Planned."])
        """
        chosen, wrong = read({name: words for name, words in params.items() if name != "event"}, table, said, in_labels=True)
        return cls(**chosen), [one.notice() for one in wrong]

    @classmethod
    def from_words(cls, words: Params, table: pd.DataFrame | None = None, said: Said | None = None, before: str = "--") -> "Filters":
        """Read the options of the command line, by the names of the URL, and ids of events; BadInput with every one that means nothing.

        `before` stands before the name of an option where a problem names it.
        """
        chosen, wrong = read(words, table, said)
        if wrong:
            raise BadInput([Problem(f"{before}{one.filter}", 0, one.what, one.do) for one in wrong])
        return cls(**chosen)

    def to_words(self) -> str:
        """Say the choice in one line.

        >>> Filters(destination=("Guatemala", "Mexico"), operator=("military",), date_from=dt.date(2025, 1, 23), sources=2).to_words()
        'to Guatemala or Mexico; US military; from 23 January 2025 on; at least 2 independent sources'
        >>> Filters().to_words()
        'all events'
        """
        parts = [
            f"event {either(self.event)}" if self.event else "",
            self._route_words(),
            either(label(Outcome, code).lower() for code in self.outcome),
            either("operator not reported" if code == NOT_REPORTED_CODE else label(Operator, code) for code in self.operator),
            either("aircraft not reported" if model == NOT_REPORTED else model for model in self.aircraft),
            days_words(self.date_from, self.date_to),
            f"at least {self.sources} independent sources" if self.sources > 1 else "",
            "" if self.planned else "without planned flights",
            f"with the words {together(self.words.parts)}" if self.words else "",
        ]
        return "; ".join(part for part in parts if part) or "all events"

    def _route_words(self) -> str:
        ends = (("from", "an origin", self.origin), ("to", "a destination", self.destination))
        return " ".join(f"{way} {either(f'{end} not reported' if x == NOT_REPORTED else in_sentence(x) for x in chosen)}" for way, end, chosen in ends if chosen)

    def __repr_args__(self) -> list[tuple[str | None, Any]]:
        """Show only what is chosen."""
        return [(name, value) for name, value in self if value != type(self).model_fields[name].default]


# The view that the tracker began with.
CORRIDOR = Filters(origin=("El Paso", "San Diego"), destination=("Guatemala", "Mexico", "Colombia"))
