"""What events add up to: completed, denied or turned back, and planned, each with its people and what the sums rest on."""

from collections.abc import Sequence
from typing import NamedTuple

import pandas as pd
import streamlit as st

from tracker.models import Covers, CreditKind, Grade
from tracker.plain_words import in_sentence
from tracker.reference import standard_gazetteer
from tracker.table import rows_of
from tracker.totals import Apart, Flights, Range, Totals, counted, is_counted, people_words
from tracker.views.inert import page_link, plain, with_links
from tracker.views.markup import Markup, joined
from tracker.views.one_piece import Figure, cards, fold, small
from tracker.views.phrases import Row, known
from tracker.views.spanish import a_pais, figure_es, number_es

MOST_NAMED = 6
APART = "People who may be counted twice, or were not handed to another state: flights from third countries, and to or from the US base at Guantánamo Bay"
OFFICIAL = (CreditKind.INSTITUTION.value, CreditKind.NAMED_OFFICIAL.value)
OFICIAL = dict(zip(OFFICIAL, ("la institución", "el cargo público"), strict=True))


# What `not_counted` reads of an event.
TOLD_OF = ("event_id", "covers", "grade", "flights", "destination", "destination_name", "passengers_low", "passengers_best", "passengers_high")


class LeftOut(NamedTuple):
    """An event that adds nothing to any total, and what it tells: "a series of 3 flights with 265 people, as told by the institute"."""

    event_id: str
    what: str


def headline(sums: Totals, left_out: Sequence[LeftOut], legs: str, twins: str = "", refused: str = "") -> None:
    """Completed, denied or turned back, and planned stand apart and are never added.

    `left_out` is what `not_counted` gives, `legs` what `legs_words` does, `twins` what `possible_duplicates` does, `refused` what `refused_words` does.
    """
    st.html(headline_html(sums, left_out, legs, twins, refused))


def headline_html(sums: Totals, left_out: Sequence[LeftOut], legs: str, twins: str, refused: str = "") -> Markup:
    """Write a card for each kind of flights, and below them what the sums do not tell; all in one piece."""
    three = cards(
        [
            _card(("Flights completed", sums.flights_flown), ("People on these flights", sums.people_flown)),
            _card(("Flights denied or turned back", sums.flights_refused), ("People on these flights", sums.people_refused), refused),
            _card(("Flights planned (announced)", sums.flights_announced), ("People announced", sums.people_announced)),
        ]
    )
    cancelled = f"Cancelled: {sums.flights_called_off.words()}." if sums.flights_called_off.of else ""
    linked = [small(f"{not_counted_words(sums)} {left_out_words(sums, left_out)}")] if sums.not_counted else []
    apart = [fold(APART, legs)] if legs else []
    return joined([three, *map(small, map(plain, filter(None, [cancelled]))), *apart, *linked, *map(small, map(with_links, filter(None, [twins])))])


def not_counted_words(sums: Totals) -> str:
    """Say how many of the events are in no sum, and why; empty if there are none."""
    adds = "adds" if sums.not_counted == 1 else "add"
    return f"{sums.not_counted:,} of the shown events {adds} nothing: withdrawn, or known only by a report about a part or a series." if sums.not_counted else ""


def left_out_words(sums: Totals, left_out: Sequence[LeftOut]) -> str:
    """Name the events that add nothing, as Markdown with links, each with what it tells."""
    named = "; ".join(f"{page_link(one.event_id, 'event', event=one.event_id)}: {plain(one.what)}" for one in left_out)
    more = f"; and {sums.not_counted - len(left_out):,} more" if sums.not_counted > len(left_out) else ""
    return f"{named}{more}."


def not_counted(shown: pd.DataFrame, reports: pd.DataFrame) -> list[LeftOut]:
    """Tell the first few of the events that add nothing to any total; `reports` are those of the table, which credit what they say to somebody.

    Only who gives the very numbers shown is named for them.
    """
    return [LeftOut(str(row["event_id"]), _what(row, report)) for row, report in _left_out(shown, reports)]


def no_contados(shown: pd.DataFrame, reports: pd.DataFrame) -> list[LeftOut]:
    """Tell the same events in Spanish."""
    return [LeftOut(str(row["event_id"]), _que(row, report)) for row, report in _left_out(shown, reports)]


def _left_out(shown: pd.DataFrame, reports: pd.DataFrame) -> list[tuple[Row, Row | None]]:
    """Find the first few of the events that add nothing, each with the report that credits its numbers to an official or an institution."""
    first = shown[~is_counted(shown)].head(MOST_NAMED)
    own = reports.loc[reports["event_id"].isin(first["event_id"]) & reports["credited_kind"].isin(OFFICIAL), ["event_id", "publisher", "flights", "passengers", "credited", "credited_kind"]]
    official = rows_of(own)
    return [(row, next((report for report in official if _gave(report, row)), None)) for row in rows_of(first)]


def _gave(report: Row, shown: Row) -> bool:
    """Tell whether a report is about the event and gives its very numbers, where it has some."""
    same = (pd.isna(shown[name]) or known(report, of) == shown[name] for name, of in (("flights", "flights"), ("passengers_best", "passengers")))
    return report["event_id"] == shown["event_id"] and all(same)


def _what(row: Row, report: Row | None) -> str:
    """Say what an event tells that adds nothing, and whose words they are."""
    if row["grade"] == Grade.X:
        return "withdrawn"
    flights, ends = known(row, "flights"), [known(row, f"passengers_{end}") for end in ("low", "best", "high")]
    to = f" to {in_sentence(row['destination_name'])}" if _needs_state(row, report) else ""
    number = f"{flights:,} flight{'' if flights == 1 else 's'}{to}" if flights else ""
    whole = (f"{number} of a larger number" if number else f"part of a larger number of flights{to}") if row["covers"] == Covers.PART else f"a series of {number}" if number else f"a series of flights{to}"
    people = f" with {people_words(*ends)} people" if any(end is not None for end in ends) else ""
    return f"{whole}{people}" + (f", as told by {report['credited']}" if report else "")


def _needs_state(row: Row, report: Row | None) -> bool:
    """Tell whether an official is named, who may be typed without his state: where the flights went says which foreign minister it is."""
    return report is not None and report["credited_kind"] == CreditKind.NAMED_OFFICIAL and known(row, "destination_name") is not None


def _que(row: Row, report: Row | None) -> str:
    """Say it in Spanish."""
    if row["grade"] == Grade.X:
        return "retirado"
    flights, (low, best, high) = known(row, "flights"), [known(row, f"passengers_{end}") for end in ("low", "best", "high")]
    to = f" {a_pais(_nombre(row))}" if _needs_state(row, report) else ""
    number = f"{number_es(flights)} vuelo{'' if flights == 1 else 's'}{to}" if flights else ""
    whole = (f"{number} de un número mayor" if number else f"parte de un número mayor de vuelos{to}") if row["covers"] == Covers.PART else f"una serie de {number}" if number else f"una serie de vuelos{to}"
    figure = figure_es(Range(low=low, best=best, high=high, known=0, of=0))
    people = "" if low is best is high is None else f" con {figure} persona{'' if figure == '1' else 's'}"
    return f"{whole}{people}" + (f", según {_segun(report)}" if report else "")


def _segun(report: Row) -> str:
    """Say in Spanish whose words they are, the same as in English: a name stays as it is typed, between quotation marks where it may be English."""
    who = str(report["credited"])
    return who if known(report, "publisher") == who else f"{OFICIAL[report['credited_kind']]} «{who}»"


def _nombre(row: Row) -> str:
    country = standard_gazetteer().countries_by_code.get(str(row["destination"]))
    return country.name_es if country else str(row["destination_name"])


def doubtful(shown: pd.DataFrame) -> list[str]:
    """Name the events that may be the same flights as another of them. One that adds nothing doubles none."""
    adding = counted(shown[["event_id", "covers", "grade", "possible_duplicate_of"]])
    ids, twins = set(adding["event_id"]), adding["possible_duplicate_of"].fillna("").str.split(";")
    return [event for event, others in zip(adding["event_id"], twins, strict=True) if ids.intersection(others)]


def possible_duplicates(shown: pd.DataFrame) -> str:
    """Say which of the events may be counted twice; empty if none is known to."""
    named = doubtful(shown)
    if not named:
        return ""
    more = f" and {len(named) - MOST_NAMED:,} more" if len(named) > MOST_NAMED else ""
    return f"{len(named):,} of these events may be the same flights as one another, and each is counted: {', '.join(named[:MOST_NAMED])}{more}."


def _card(flights: tuple[str, Flights], people: tuple[str, Range], more: str = "") -> list[Figure]:
    rests_on = "; ".join(filter(None, [flights[1].words().partition("; ")[2], more])) if flights[1].of else "no such event"
    return [Figure(flights[0], _flights_figure(flights[1]), rests_on), Figure(people[0], _people_figure(people[1]), people_rest(people[1]))]


def _flights_figure(flights: Flights) -> str:
    """Say the sum; its first letter is large, because it stands alone."""
    words = flights.figure()
    return words[:1].upper() + words[1:]


def _people_figure(people: Range) -> str:
    """Say the sum; where no flight could have people, there is nothing to say.

    >>> _people_figure(Range(known=0, of=0)), _people_figure(Range(known=0, of=2)), _people_figure(Range(low=30, high=60, known=1, of=1, bounded=1))
    ('–', 'Not reported', '30 to 60')
    >>> _people_figure(Range(low=165, best=135, known=2, of=2, picked=1, bounded=1))
    'At least 165'
    """
    if not people.of and not people.unnumbered:
        return "–"
    words = people.bounds_words() if people.best is None or people.best_is_too_low else f"{people.best:,}"
    return words[:1].upper() + words[1:]


def people_rest(people: Range) -> str:
    """Say in plain words what a sum of people rests on: how many flights, which people are on none of them, what has only bounds, what the sources allow.

    >>> people_rest(Range(low=5305, best=5765, known=4, of=6, unnumbered_known=2, unnumbered=2, unnumbered_low=5000, unnumbered_best=5460))
    '305 on 4 of the 6 flights; 5,460 in 2 of 2 events whose number of flights is not known; the sources allow at least 5,305'
    >>> people_rest(Range(low=195, best=205, known=4, of=4, picked=3, bounded=1, bounded_low=30))
    '4 of 4 flights have a count; sums the best figures of 3 events; 1 further event has only bounds: at least 30 more; the sources allow at least 195 in all'
    """
    if not people.of and not people.unnumbered:
        return "no such flight"
    first = _apart_words(people, people.apart) if people.apart else people.coverage()
    return "; ".join(part for part in (first, _bounds_and_figure(people)) if part)


def _apart_words(people: Range, apart: Apart) -> str:
    """Say how many of the people are on flights, and how many in events that give no number of flights."""
    least = "at least " * apart.at_least
    flights = f"{least}{apart.numbered:,} on {people.known:,} of the {people.of:,} flight{'' if people.of == 1 else 's'}"
    events = f"{people.unnumbered_known:,} of {people.unnumbered:,} event{'' if people.unnumbered == 1 else 's'}"
    return f"{flights}; {least}{apart.unnumbered:,} in {events} whose number of flights is not known"


def _bounds_and_figure(people: Range) -> str:
    """Say the best figure where the bounds stand in large letters, and else the bounds; nothing where there is one number alone."""
    if people.best is None or people.low == people.best == people.high:
        return ""
    ends = (("at least", people.low), ("at most", people.high))
    bounds = ", ".join(f"{word} {bound:,}" for word, bound in ends if bound is not None)
    allow = f"the sources allow {bounds}{' in all' if people.bounded else ''}" if bounds else "the sources give no bounds"
    return "; ".join([*_summed_up(people), *([] if people.best_is_too_low else [allow])])


def _summed_up(people: Range) -> list[str]:
    """Say of how many events a best figure is, where others have only bounds, and what these add at least; nothing where none has."""
    if not people.bounded:
        return []
    events = f"{people.picked:,} event{'' if people.picked == 1 else 's'}"
    figures = f"the best figure of {events} comes to {people.best:,}" if people.best_is_too_low else f"sums the best figures of {events}"
    further, have = ("event", "has") if people.bounded == 1 else ("events", "have")
    more = f": at least {people.bounded_low:,} more" if people.bounded_low else ""
    return [figures, f"{people.bounded:,} further {further} {have} only bounds{more}"]
