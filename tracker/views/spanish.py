"""Countries, numbers, days, people and filters in Spanish, for the paragraph of a country."""

import datetime as dt
import re
from collections.abc import Sequence

from tracker.filters import NOT_REPORTED, NOT_REPORTED_CODE, Filters
from tracker.totals import Apart, Range

MONTHS_ES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
_ARTICLES = {
    "el ": r"Reino Unido|Caribe neerlandés|Sáhara Occidental|Territorio .*",
    "la ": r"República .*|Isla .*|Ciudad del Vaticano|Antártida|India|Guayana Francesa|Polinesia Francesa",
    "los ": r"Países Bajos|Emiratos Árabes Unidos",
    "las ": r"Islas .*|Tierras Australes Francesas|Bahamas|Comoras|Maldivas|Seychelles",
}


def a_pais(country: str) -> str:
    """Say to which country, with its article where it has one: "El" of El Salvador is part of the name.

    >>> [a_pais(name) for name in ("República Dominicana", "Países Bajos", "Reino Unido", "El Salvador", "India", "Filipinas")]
    ['a la República Dominicana', 'a los Países Bajos', 'al Reino Unido', 'a El Salvador', 'a la India', 'a Filipinas']
    """
    article = next((article for article, names in _ARTICLES.items() if re.fullmatch(names, country)), "")
    return f"al {country}" if article == "el " else f"a {article}{country}"


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
        _chosendays_es(filters.date_from, filters.date_to),
        f"al menos {filters.sources} fuentes independientes" if filters.sources > 1 else "",
        "" if filters.planned else "sin los vuelos previstos",
        f"con las palabras {_together_es(filters.words.parts)}" if filters.words else "",
    ]
    return "; ".join(part for part in parts if part)


def _chosendays_es(first: dt.date | None, last: dt.date | None) -> str:
    if first and last:
        return days_es(first, last).removeprefix(", ")
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


def people_es(people: Range) -> str:
    """Say a range of people with what it rests on.

    >>> people_es(Range(low=318, best=425, known=6, of=7))
    '425 (al menos 318); hay cifra para 6 de 7 vuelos'
    >>> people_es(Range(low=150, best=150, known=1, of=1)), people_es(Range(known=0, of=2))
    ('al menos 150; hay cifra para 1 de 1 vuelo', 'sin cifra; hay cifra para 0 de 2 vuelos')
    >>> people_es(Range(known=0, of=0, unnumbered_known=0, unnumbered=1))
    'sin cifra; no hay cifra para el único evento sin número de vuelos'
    >>> people_es(Range(low=80, best=80, high=80, known=3, of=3, unnumbered=1))
    '80; hay cifra para 3 de 3 vuelos, pero no para el único evento sin número de vuelos'
    >>> people_es(Range(low=5305, best=5765, known=4, of=6, unnumbered_known=2, unnumbered=2, unnumbered_low=5000, unnumbered_best=5460))
    '5765 (al menos 5305); hay cifra para 4 de 6 vuelos (305 personas) y para 2 de 2 eventos sin número de vuelos (5460 personas)'
    """
    on_flights, of_events = [_part_es(part, people.apart) for part in people.apart[:2]] if people.apart else ("", "")
    flights = f"para {number_es(people.known)} de {number_es(people.of)} {'vuelo' if people.of == 1 else 'vuelos'}{on_flights}"
    events = f"para {_events_es(people)} sin número de vuelos{of_events}"
    if people.unnumbered == 1 and not people.unnumbered_known:
        return f"{figure_es(people)}; " + (f"hay cifra {flights}, pero no {events}" if people.of else f"no hay cifra {events}")
    known = " y ".join([*([flights] if people.of else []), *([events] if people.unnumbered else [])])
    return f"{figure_es(people)}; hay cifra {known}"


def _events_es(people: Range) -> str:
    return "el único evento" if people.unnumbered == 1 else f"{number_es(people.unnumbered_known)} de {number_es(people.unnumbered)} eventos"


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


def days_es(first: dt.date | None, last: dt.date | None) -> str:
    """Say from which day to which; empty where none is known."""
    if first is None or last is None:
        return ""
    return f", el {day_es(first)}" if first == last else f", entre el {day_es(first)} y el {day_es(last)}"


def day_es(day: dt.date) -> str:
    """Write a day in Spanish.

    >>> day_es(dt.date(2025, 1, 24))
    '24 de enero de 2025'
    """
    return f"{day.day} de {MONTHS_ES[day.month - 1]} de {day.year}"
