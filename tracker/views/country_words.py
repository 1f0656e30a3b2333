"""A country's paragraph, ready to paste: what the shown events add up to, in neutral words, in English and in Spanish."""

import datetime as dt
from typing import NamedTuple

from tracker.filters import days_words
from tracker.totals import Flights, Range, Totals

MONTHS_ES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()


class Told(NamedTuple):
    """What a paragraph rests on: the country in both languages, the days known, the sums, which filter beside the country was on, the version."""

    country: str
    country_es: str
    first: dt.date | None
    last: dt.date | None
    sums: Totals
    also: str
    version: str


def paragraph(told: Told) -> str:
    """Say it in English."""
    sums = told.sums
    when = f", {days_words(told.first, told.last)}" if told.first else ""
    parts = [
        f"The Deportation Flight Tracker{_version(told.version)} holds {sums.events:,} event{'s' * (sums.events != 1)} of reported flights to {told.country} of people deported from the United States{when}.",
        _kind("Completed", sums.flights_flown, sums.people_flown),
        _kind("Denied or turned back", sums.flights_refused, sums.people_refused),
        _kind("Cancelled", sums.flights_called_off, None),
        _kind("Planned when last reported", sums.flights_announced, sums.people_announced),
        f"Not counted: {sums.not_counted:,} further event{'s' * (sums.not_counted != 1)}, withdrawn or known only by a report about a part or a series." if sums.not_counted else "",
        f"Chosen: {told.also}." if told.also else "",
        "These are the flights reported in the sources that were read, not a count of all flights; what no source says is not counted as zero.",
    ]
    return " ".join(part for part in parts if part)


def _version(version: str) -> str:
    return f" ({version})" if version else ""


def _kind(name: str, flights: Flights, people: Range | None) -> str:
    if not flights.of:
        return ""
    return f"{name}: {flights.words()}" + (f"; people: {people.words()}." if people else ".")


# --- Spanish -----------------------------------------------------------------------------------------------------------------


def parrafo(told: Told) -> str:
    """Say it in Spanish; the words of the filters stay English, and the paragraph says so."""
    sums = told.sums
    events = f"{number_es(sums.events)} {'evento' if sums.events == 1 else 'eventos'} (un evento es un vuelo o un grupo de vuelos)"
    parts = [
        f"El Deportation Flight Tracker{_version(told.version)} recoge los vuelos a {told.country_es} de personas deportadas de Estados Unidos de los que se ha informado: {events}{_days_es(told.first, told.last)}.",
        _kind_es("Realizados", sums.flights_flown, sums.people_flown),
        _kind_es("No autorizados o devueltos en pleno vuelo", sums.flights_refused, sums.people_refused),
        _kind_es("Cancelados", sums.flights_called_off, None),
        _kind_es("Previstos, según la última información disponible", sums.flights_announced, sums.people_announced),
        _not_counted_es(sums.not_counted),
        f"Filtros, en inglés: {told.also}." if told.also else "",
        "Son los vuelos de los que informan las fuentes leídas, no el total de los vuelos; lo que ninguna fuente dice no se cuenta como cero.",
    ]
    return " ".join(part for part in parts if part)


def _not_counted_es(events: int) -> str:
    if not events:
        return ""
    counted, retired, known = ("se cuenta", "retirado", "conocido") if events == 1 else ("se cuentan", "retirados", "conocidos")
    return f"No {counted} {number_es(events)} {'evento' if events == 1 else 'eventos'} más, {retired} o {known} solo por la noticia de una parte o de una serie."


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
    """
    flights = f"para {number_es(people.known)} de {number_es(people.of)} {'vuelo' if people.of == 1 else 'vuelos'}"
    events = f"para {number_es(people.unnumbered_known)} de {number_es(people.unnumbered)} {'evento' if people.unnumbered == 1 else 'eventos'} sin número de vuelos"
    known = " y ".join([*([flights] if people.of else []), *([events] if people.unnumbered else [])])
    return f"{_figure_es(people)}; hay cifra {known}"


def _figure_es(people: Range) -> str:
    """Say the figure picked by rule with its bounds.

    >>> _figure_es(Range(low=165, best=135, high=195, known=2, of=2, picked=1, bounded=1))
    '135 (1 de 2 eventos con cifra única; entre 165 y 195 en total)'
    """
    low, best, high = (None if end is None else number_es(end) for end in (people.low, people.best, people.high))
    if best is None:
        return _bounds_es(low, high)
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
