"""What a country's sums do not tell by themselves: who may be counted twice, was on the way elsewhere, or is no national of the country; in English and in Spanish."""

from collections.abc import Iterator
from typing import NamedTuple

import pandas as pd

from tracker.plain_words import in_sentence
from tracker.reference import standard_gazetteer
from tracker.totals import FLOWN, Leg, counted, legs, legs_words, people_of
from tracker.totals.sums import having
from tracker.views.headline import doubtful, possible_duplicates
from tracker.views.spanish import number_es, people_es

MOST_NAMED = 6


class Others(NamedTuple):
    """Completed events on which, by the nationalities reported, nobody was a national of the country they went to, and those nationalities (codes)."""

    leg: Leg
    nationalities: tuple[str, ...]


def of_others(shown: pd.DataFrame) -> Others:
    """Find the completed events whose reported nationalities are all others than that of the destination; what is not reported tells nothing."""
    flown = having(counted(shown), FLOWN).dropna(subset=["nationality", "destination"])
    elsewhere = [home not in people.split(";") for people, home in zip(flown["nationality"], flown["destination"], strict=True)]
    events = flown[pd.Series(elsewhere, index=flown.index, dtype=bool)]
    codes = sorted({code for people in events["nationality"] for code in people.split(";")})
    return Others(Leg(len(events), people_of(events)), tuple(codes))


def caveats(shown: pd.DataFrame) -> str:
    """Say them in English; empty where there are none."""
    return " ".join(filter(None, [legs_words(shown), _others_words(of_others(shown)), possible_duplicates(shown)]))


def _others_words(others: Others) -> str:
    if not others.leg.events:
        return ""
    events = f"{others.leg.events:,} completed event{'' if others.leg.events == 1 else 's'}"
    world = standard_gazetteer().countries_by_code
    names = [in_sentence(name) for name in sorted(world[code].name if code in world else code for code in others.nationalities)]
    return f"By the nationalities reported, {events} carried only people of other countries ({_some(names, 'more')}), in transit or sent to a third country; people: {others.leg.people.words()}."


def reservas(shown: pd.DataFrame) -> str:
    """Say them in Spanish; empty where there are none."""
    return " ".join([*_legs_es(shown), *_others_es(of_others(shown)), *_twins_es(doubtful(shown))])


def _legs_es(shown: pd.DataFrame) -> Iterator[str]:
    onward, from_base, to_base = legs(shown)
    base = "la base de Estados Unidos en la bahía de Guantánamo"
    if onward.events:
        yield _left_es(onward, "de un tercer país")
    if from_base.events:
        yield _left_es(from_base, f"de {base}")
    if onward.events or from_base.events:
        yield "Estas personas pueden estar contadas también en el vuelo que las llevó hasta allí."
    if to_base.events:
        went = "fue" if to_base.events == 1 else "fueron"
        yield f"{_events_es(to_base)} {went} a {base}, sin que nadie sea entregado a Cuba; personas: {people_es(to_base.people)}."


def _left_es(leg: Leg, whence: str) -> str:
    left = "salió" if leg.events == 1 else "salieron"
    return f"{_events_es(leg)} {left} {whence}; personas: {people_es(leg.people)}."


def _events_es(leg: Leg) -> str:
    return f"{number_es(leg.events)} {'evento realizado' if leg.events == 1 else 'eventos realizados'}"


def _others_es(others: Others) -> Iterator[str]:
    world = standard_gazetteer().countries_by_code
    names = sorted(world[code].name_es if code in world else code for code in others.nationalities)
    if others.leg.events:
        had = "llevaba" if others.leg.events == 1 else "llevaban"
        who = f"solo a personas de otros países ({_some(names, 'más')}), en tránsito o enviadas a un tercer país"
        yield f"Según las nacionalidades indicadas, {_events_es(others.leg)} {had} {who}; personas: {people_es(others.leg.people)}."


def _twins_es(events: list[str]) -> Iterator[str]:
    if events:
        yield f"{number_es(len(events))} de estos eventos pueden ser los mismos vuelos y cada uno está contado: {_some(events, 'más')}."


def _some(names: list[str], more: str) -> str:
    """Name the first few.

    >>> _some([*"abcdefgh"], "more")
    'a, b, c, d, e, f, 2 more'
    """
    left = len(names) - MOST_NAMED
    return ", ".join([*names[:MOST_NAMED], *([f"{left} {more}"] if left > 0 else [])])
