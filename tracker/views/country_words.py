"""A country's paragraph, ready to paste: what the shown events add up to, in neutral words, in English and in Spanish."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tracker.filters import days_words
from tracker.models import Outcome
from tracker.plain_words import in_sentence
from tracker.totals import Flights, Range, Refusal, Totals
from tracker.views.spanish import a_pais, days_es, number_es, people_es

REFUSED_EN = {Outcome.DENIED: "Denied by the receiving state", Outcome.TURNED_BACK: "Turned back in the air"}
REFUSED_ES = {Outcome.DENIED: "No autorizados por el Estado receptor", Outcome.TURNED_BACK: "Devueltos en pleno vuelo"}


class Told(NamedTuple):
    """What a paragraph rests on: the country in both languages, the days known, the sums, which filter beside the country was on (in both), the version.

    `undated` is how many of the events no source dates; `refused` has the events denied and those turned back, apart; `caveats` say who may be counted
    twice or was on the way elsewhere (in both); `left_out` has the events that add nothing, each as its id and what it tells (in both).
    """

    country: str
    country_es: str
    first: dt.date | None
    last: dt.date | None
    sums: Totals
    also: str
    version: str
    undated: int
    refused: Mapping[Outcome, Refusal]
    caveats: str
    caveats_es: str
    also_es: str = ""
    left_out: Sequence[tuple[str, str]] = ()
    left_out_es: Sequence[tuple[str, str]] = ()


def paragraph(told: Told) -> str:
    """Say it in English."""
    sums = told.sums
    number = f"{sums.events:,} event{'s' * (sums.events != 1)} of reported flights" if sums.events else "no event of a reported flight"
    parts = [
        f"The deportation-flight tracker{_version(told.version)} holds {number} to {in_sentence(told.country)} of people deported from the United States{_when(told)}.",
        _kind("Completed", sums.flights_flown, sums.people_flown),
        *(_refusal(name, told.refused[outcome]) for outcome, name in REFUSED_EN.items() if outcome in told.refused),
        _kind("Cancelled", sums.flights_called_off, None),
        _kind("Planned when last reported", sums.flights_announced, sums.people_announced),
        told.caveats,
        _not_counted(sums.not_counted, told.left_out),
        f"Chosen: {told.also}." if told.also else "",
        "These are the flights reported in the sources that were read, not a count of all flights; what no source says is not counted as zero.",
    ]
    return " ".join(part for part in parts if part)


def _when(told: Told) -> str:
    """Say between which days the events were, and how many of them no source dates."""
    of = told.sums.events
    if not told.undated or not told.first:
        return f", {days_words(told.first, told.last)}" if told.first else "; no source gives a day" if of else ""
    return f", {days_words(told.first, told.last)} as far as days are known; no source gives a day for {told.undated:,} of the {of:,} events"


def _refusal(name: str, of: Refusal) -> str:
    return f"{_kind(name, of.flights, of.people).removesuffix('.')}; {reason_words(of)}."


def reason_words(of: Refusal) -> str:
    """Say of how many events a reason is reported.

    >>> reason_words(Refusal(Flights(flights=3, known=2, of=2), Range(known=0, of=3), 1))
    'reason reported for 1 of 2 events'
    """
    events = of.flights.of
    return f"reason reported for {of.reasoned:,} of {events:,} event{'s' * (events != 1)}" if of.reasoned else "no reason reported"


def _version(version: str) -> str:
    return f" ({version})" if version else ""


def _not_counted(events: int, named: Sequence[tuple[str, str]]) -> str:
    """Say which events are in no sum, and what they tell.

    >>> _not_counted(1, [("E00033", "a series of 3 flights with 299 people")])
    'In no sum above: 1 further event, withdrawn or known only by a report about a part or a series (E00033: a series of 3 flights with 299 people); \
its flights and people may be among those above.'
    """
    if not events:
        return ""
    if _all_withdrawn(events, named, "withdrawn"):
        it = "it" if events == 1 else "them"
        return f"In no sum: {events:,} event{'s' * (events != 1)}, withdrawn because no report supports {it} any more ({', '.join(id_ for id_, _ in named)})."
    may_be = f"; {'its' if events == 1 else 'their'} flights and people may be among those above"
    return f"In no sum above: {events:,} further event{'s' * (events != 1)}, withdrawn or known only by a report about a part or a series{_named(events, named, 'more')}{may_be}."


def _named(events: int, named: Sequence[tuple[str, str]], more: str) -> str:
    """Name events with what they tell, in brackets; of many only so many as are named."""
    told = [f"{id_}: {what}" for id_, what in named] + [f"{events - len(named):,} {more}"] * bool(named and events > len(named))
    return f" ({'; '.join(told)})" if told else ""


def _all_withdrawn(events: int, named: Sequence[tuple[str, str]], word: str) -> bool:
    return events == len(named) and all(what == word for _, what in named)


def _kind(name: str, flights: Flights, people: Range | None) -> str:
    if not flights.of:
        return ""
    return f"{name}: {flights.words()}" + (f"; people: {people.words()}." if people else ".")


# --- Spanish -----------------------------------------------------------------------------------------------------------------


def parrafo(told: Told) -> str:
    """Say it in Spanish."""
    sums = told.sums
    events = f"{number_es(sums.events)} {'evento' if sums.events == 1 else 'eventos'} (un evento es un vuelo o un grupo de vuelos)"
    flights = f"{a_pais(told.country_es)} de personas deportadas de Estados Unidos"
    recoge = f"recoge los vuelos {flights} de los que se ha informado: {events}{_when_es(told)}" if sums.events else f"no recoge ningún vuelo {flights}"
    parts = [
        f"El registro «deportation-flight tracker»{_version_es(told.version)} {recoge}.",
        _kind_es("Realizados", sums.flights_flown, sums.people_flown),
        *(_refused_es(name, told.refused[outcome]) for outcome, name in REFUSED_ES.items() if outcome in told.refused),
        _kind_es("Cancelados", sums.flights_called_off, None),
        _kind_es("Previstos, según la última información disponible", sums.flights_announced, sums.people_announced),
        told.caveats_es,
        _not_counted_es(sums.not_counted, told.left_out_es),
        f"Filtros: {told.also_es}." if told.also_es else "",
        "Son los vuelos de los que informan las fuentes leídas, no el total de los vuelos; lo que ninguna fuente dice no se cuenta como cero.",
    ]
    return " ".join(part for part in parts if part)


def _when_es(told: Told) -> str:
    of = told.sums.events
    if not told.undated or not told.first:
        return days_es(told.first, told.last) if told.first else "; ninguna fuente da la fecha" if of else ""
    return f"{days_es(told.first, told.last)} según las fechas conocidas; ninguna fuente da la fecha de {number_es(told.undated)} de los {number_es(of)} eventos"


def _refused_es(name: str, of: Refusal) -> str:
    events = of.flights.of
    reason = f"consta el motivo de {number_es(of.reasoned)} de {number_es(events)} {'evento' if events == 1 else 'eventos'}" if of.reasoned else "no consta el motivo"
    return f"{_kind_es(name, of.flights, of.people).removesuffix('.')}; {reason}."


def _version_es(version: str) -> str:
    return f" (versión {version})" if version else ""


def _not_counted_es(events: int, named: Sequence[tuple[str, str]]) -> str:
    if not events:
        return ""
    retired, known = ("retirado", "conocido") if events == 1 else ("retirados", "conocidos")
    if _all_withdrawn(events, named, "retirado"):
        los = "retirado porque ya ninguna noticia lo respalda" if events == 1 else "retirados porque ya ninguna noticia los respalda"
        return f"Fuera de las sumas: {number_es(events)} {'evento' if events == 1 else 'eventos'}, {los} ({', '.join(id_ for id_, _ in named)})."
    may_be = "; sus vuelos y personas pueden estar ya entre los anteriores"
    head = f"Fuera de estas sumas: {number_es(events)} {'evento' if events == 1 else 'eventos'} más, {retired} o {known} solo por la noticia de una parte o de una serie"
    return f"{head}{_named(events, named, 'más')}{may_be}."


def _kind_es(name: str, flights: Flights, people: Range | None) -> str:
    if not flights.of:
        return ""
    count = "no consta el número" if flights.flights is None else f"{'al menos ' if flights.known < flights.of else ''}{number_es(flights.flights)} {'vuelo' if flights.flights == 1 else 'vuelos'}"
    given = f"{number_es(flights.known)} de {number_es(flights.of)} {'evento indica' if flights.of == 1 else 'eventos indican'} el número de vuelos"
    return f"{name}: {count} ({given})" + (f"; personas: {people_es(people)}." if people else ".")
