"""A country's paragraph, ready to paste: what the shown events add up to, in neutral words, in English and in Spanish."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from tracker.filters import NOT_REPORTED, NOT_REPORTED_CODE, Filters, days_words
from tracker.totals import Apart, Flights, Range, Totals

MONTHS_ES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()


class Told(NamedTuple):
    """What a paragraph rests on: the country in both languages, the days known, the sums, which filter beside the country was on (in both), the version.

    `left_out` has the events that add nothing, each as its id and what it tells (in both).
    """

    country: str
    country_es: str
    first: dt.date | None
    last: dt.date | None
    sums: Totals
    also: str
    version: str
    also_es: str = ""
    left_out: Sequence[tuple[str, str]] = ()
    left_out_es: Sequence[tuple[str, str]] = ()


def paragraph(told: Told) -> str:
    """Say it in English."""
    sums = told.sums
    when = f", {days_words(told.first, told.last)}" if told.first else ""
    parts = [
        f"The deportation-flight tracker{_version(told.version)} holds {sums.events:,} event{'s' * (sums.events != 1)} of reported flights to {told.country} of people deported from the United States{when}.",
        _kind("Completed", sums.flights_flown, sums.people_flown),
        _kind("Denied or turned back", sums.flights_refused, sums.people_refused),
        _kind("Cancelled", sums.flights_called_off, None),
        _kind("Planned when last reported", sums.flights_announced, sums.people_announced),
        _not_counted(sums.not_counted, told.left_out),
        f"Chosen: {told.also}." if told.also else "",
        "These are the flights reported in the sources that were read, not a count of all flights; what no source says is not counted as zero.",
    ]
    return " ".join(part for part in parts if part)


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
    may_be = "" if _all_withdrawn(named, "withdrawn") else f"; {'its' if events == 1 else 'their'} flights and people may be among those above"
    return f"In no sum above: {events:,} further event{'s' * (events != 1)}, withdrawn or known only by a report about a part or a series{_named(events, named, 'more')}{may_be}."


def _named(events: int, named: Sequence[tuple[str, str]], more: str) -> str:
    """Name events with what they tell, in brackets; of many only so many as are named."""
    told = [f"{id_}: {what}" for id_, what in named] + [f"{events - len(named):,} {more}"] * bool(named and events > len(named))
    return f" ({'; '.join(told)})" if told else ""


def _all_withdrawn(named: Sequence[tuple[str, str]], word: str) -> bool:
    return bool(named) and all(what == word for _, what in named)


def _kind(name: str, flights: Flights, people: Range | None) -> str:
    if not flights.of:
        return ""
    return f"{name}: {flights.words()}" + (f"; people: {people.words()}." if people else ".")


# --- Spanish -----------------------------------------------------------------------------------------------------------------


def parrafo(told: Told) -> str:
    """Say it in Spanish."""
    sums = told.sums
    events = f"{number_es(sums.events)} {'evento' if sums.events == 1 else 'eventos'} (un evento es un vuelo o un grupo de vuelos)"
    parts = [
        f"El registro «deportation-flight tracker»{_version_es(told.version)} recoge los vuelos a {told.country_es} de personas deportadas de Estados Unidos de los que se ha informado: {events}{_days_es(told.first, told.last)}.",
        _kind_es("Realizados", sums.flights_flown, sums.people_flown),
        _kind_es("No autorizados o devueltos en pleno vuelo", sums.flights_refused, sums.people_refused),
        _kind_es("Cancelados", sums.flights_called_off, None),
        _kind_es("Previstos, según la última información disponible", sums.flights_announced, sums.people_announced),
        _not_counted_es(sums.not_counted, told.left_out_es),
        f"Filtros: {told.also_es}." if told.also_es else "",
        "Son los vuelos de los que informan las fuentes leídas, no el total de los vuelos; lo que ninguna fuente dice no se cuenta como cero.",
    ]
    return " ".join(part for part in parts if part)


def _version_es(version: str) -> str:
    return f" (versión {version})" if version else ""


OUTCOMES_ES = {
    "completed": "vuelos realizados",
    "denied": "no autorizados",
    "turned_back": "devueltos en pleno vuelo",
    "cancelled": "cancelados",
    "planned": "previstos",
}
OPERATORS_ES = {"military": "fuerzas armadas de Estados Unidos", "charter": "chárter", "commercial": "aerolínea comercial", "foreign": "Estado receptor", NOT_REPORTED_CODE: "operador no indicado"}


def chosen_es(filters: Filters) -> str:
    """Say in Spanish which filters are on beside the one on the destination; names of places and models stay as they are.

    >>> chosen_es(Filters(outcome=("completed",), operator=("military",), origin=("El Paso", "San Diego"), date_from=dt.date(2025, 1, 24), sources=2))
    'desde El Paso o San Diego; vuelos realizados; fuerzas armadas de Estados Unidos; desde el 24 de enero de 2025; al menos 2 fuentes independientes'
    """
    parts = [
        f"desde {_either_es(filters.origin, 'un lugar no indicado')}" if filters.origin else "",
        _either_es([OUTCOMES_ES[code] for code in filters.outcome]),
        _either_es([OPERATORS_ES[code] for code in filters.operator]),
        _either_es(filters.aircraft, "aeronave no indicada"),
        _chosen_days_es(filters.date_from, filters.date_to),
        f"al menos {filters.sources} fuentes independientes" if filters.sources > 1 else "",
        "" if filters.planned else "sin los vuelos previstos",
        f"con las palabras {_together_es(filters.words.parts)}" if filters.words else "",
    ]
    return "; ".join(part for part in parts if part)


def _chosen_days_es(first: dt.date | None, last: dt.date | None) -> str:
    if first and last:
        return _days_es(first, last).removeprefix(", ")
    return f"desde el {day_es(first)}" if first else f"hasta el {day_es(last)}" if last else ""


def _together_es(words: Sequence[str]) -> str:
    """Put words between Spanish quotation marks and join them; Spanish says e before the sound of i.

    >>> _together_es(["AP", "Air Force", "Irán"])
    '«AP», «Air Force» e «Irán»'
    """
    *others, last = words
    before = "e" if re.match("h?[ií](?![aeo])", last.casefold()) else "y"
    return f"{', '.join(f'«{word}»' for word in others)} {before} «{last}»" if others else f"«{last}»"


def _either_es(words: Sequence[str], unknown: str = "") -> str:
    *others, last = [unknown if word == NOT_REPORTED else word for word in words] or [""]
    return f"{', '.join(others)} {'u' if last.startswith(('o', 'O', 'ho', 'Ho')) else 'o'} {last}" if others else last


def _not_counted_es(events: int, named: Sequence[tuple[str, str]]) -> str:
    if not events:
        return ""
    retired, known = ("retirado", "conocido") if events == 1 else ("retirados", "conocidos")
    may_be = "" if _all_withdrawn(named, "retirado") else "; sus vuelos y personas pueden estar ya entre los anteriores"
    head = f"Fuera de estas sumas: {number_es(events)} {'evento' if events == 1 else 'eventos'} más, {retired} o {known} solo por la noticia de una parte o de una serie"
    return f"{head}{_named(events, named, 'más')}{may_be}."


def _kind_es(name: str, flights: Flights, people: Range | None) -> str:
    if not flights.of:
        return ""
    count = "no consta el número" if flights.flights is None else f"{'al menos ' if flights.known < flights.of else ''}{number_es(flights.flights)} {'vuelo' if flights.flights == 1 else 'vuelos'}"
    given = f"{number_es(flights.known)} de {number_es(flights.of)} {'evento indica' if flights.of == 1 else 'eventos indican'} el número de vuelos"
    return f"{name}: {count} ({given})" + (f"; personas: {people_es(people)}." if people else ".")


def people_es(people: Range) -> str:
    """Say a range of people with what it rests on.

    >>> people_es(Range(low=318, best=425, known=6, of=7))
    '425 (al menos 318); hay cifra para 6 de 7 vuelos'
    >>> people_es(Range(low=150, best=150, known=1, of=1)), people_es(Range(known=0, of=2))
    ('al menos 150; hay cifra para 1 de 1 vuelo', 'sin cifra; hay cifra para 0 de 2 vuelos')
    >>> people_es(Range(known=0, of=0, unnumbered_known=0, unnumbered=1))
    'sin cifra; hay cifra para 0 de 1 evento sin número de vuelos'
    >>> people_es(Range(low=5305, best=5765, known=4, of=6, unnumbered_known=2, unnumbered=2, unnumbered_low=5000, unnumbered_best=5460))
    '5765 (al menos 5305); hay cifra para 4 de 6 vuelos (305 personas) y para 2 de 2 eventos sin número de vuelos (5460 personas)'
    """
    on_flights, of_events = [_part_es(part, people.apart) for part in people.apart[:2]] if people.apart else ("", "")
    flights = f"para {number_es(people.known)} de {number_es(people.of)} {'vuelo' if people.of == 1 else 'vuelos'}{on_flights}"
    events = f"para {number_es(people.unnumbered_known)} de {number_es(people.unnumbered)} {'evento' if people.unnumbered == 1 else 'eventos'} sin número de vuelos{of_events}"
    known = " y ".join([*([flights] if people.of else []), *([events] if people.unnumbered else [])])
    return f"{figure_es(people)}; hay cifra {known}"


def _part_es(part: int, apart: Apart) -> str:
    return f" ({'al menos ' * apart.at_least}{number_es(part)} {'persona' if part == 1 else 'personas'})"


def figure_es(people: Range) -> str:
    """Say in Spanish the figure picked by rule with its bounds.

    >>> figure_es(Range(low=165, best=135, high=195, known=2, of=2, picked=1, bounded=1))
    'entre 165 y 195 (135 en 1 de 2 eventos, el que tiene cifra única)'
    >>> figure_es(Range(low=165, best=170, known=2, of=2, picked=1, bounded=1))
    '170 (1 de 2 eventos con cifra única; al menos 165 en total)'
    """
    low, best, high = (None if end is None else number_es(end) for end in (people.low, people.best, people.high))
    if best is None:
        return _bounds_es(low, high)
    if people.best_is_too_low:
        of, have = number_es(people.picked + people.bounded), "el que tiene" if people.picked == 1 else "los que tienen"
        return f"{_bounds_es(low, high)} ({best} en {number_es(people.picked)} de {of} eventos, {have} cifra única)"
    if people.bounded:
        return f"{best} ({number_es(people.picked)} de {number_es(people.picked + people.bounded)} eventos con cifra única; {_bounds_es(low, high)} en total)"
    if low == best == high:
        return best
    if high is None:
        return f"alrededor de {best}" if low is None else f"al menos {low}" if low == best else f"{best} (al menos {low})"
    return f"{best} (entre {low} y {high})" if low else f"{best} (como máximo {high})"


def _bounds_es(low: str | None, high: str | None) -> str:
    if low and high:
        return f"entre {low} y {high}"
    return f"al menos {low}" if low else f"como máximo {high}" if high else "sin cifra"


def number_es(number: int) -> str:
    r"""Write a number as Spanish does: a space from five digits on (Ortografía de la lengua española, 2010).

    >>> number_es(1200), number_es(12000)
    ('1200', '12\xa0000')
    """
    return f"{number:,}".replace(",", "\xa0") if number >= 10_000 else str(number)


def _days_es(first: dt.date | None, last: dt.date | None) -> str:
    if first is None or last is None:
        return ""
    return f", el {day_es(first)}" if first == last else f", entre el {day_es(first)} y el {day_es(last)}"


def day_es(day: dt.date) -> str:
    """Write a day in Spanish.

    >>> day_es(dt.date(2025, 1, 24))
    '24 de enero de 2025'
    """
    return f"{day.day} de {MONTHS_ES[day.month - 1]} de {day.year}"
