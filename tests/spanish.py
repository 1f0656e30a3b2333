"""A little Spanish, to show that a language is data: the same finders read it. It is no language that the tracker supports."""

import dataclasses
import re
from collections.abc import Mapping
from typing import Any, TypeVar, get_origin

from tracker.find.found import Pattern, spaced
from tracker.find.language import Language
from tracker.find.language.days import DayWords, Which
from tracker.find.language.flights import FlightWords
from tracker.find.language.numbers import NumberWords
from tracker.find.language.outcomes import OutcomeWords
from tracker.find.language.people import PeopleWords
from tracker.find.places import Names
from tracker.find.sought import Alternatives, Sought, alternatives, between_words, split
from tracker.models import Gazetteer, Operator, Outcome, Qualifier
from tracker.reference import standard_gazetteer

T = TypeVar("T")
# What is not said in the little Spanish: an expression that is found nowhere, and no words.
NOWHERE = "(?!)"
UNSAID: dict[type, Any] = {Sought: Sought(NOWHERE), re.Pattern: re.compile(NOWHERE), Alternatives: Alternatives([NOWHERE]), str: "\0", tuple: (), frozenset: frozenset(), Mapping: {}}


def said(words: type[T], **given: Any) -> T:
    """Words of a language, with nothing said for all that is not given."""
    unsaid = {f.name: UNSAID[get_origin(f.type) or f.type] for f in dataclasses.fields(words)}
    return words(**unsaid | given)


def sought(regex: str) -> Sought:
    return Sought(spaced(regex), re.IGNORECASE)


def compiled(regex: str) -> re.Pattern[str]:
    return re.compile(spaced(regex), re.IGNORECASE)


def numbered(words: str, first: int = 1) -> dict[str, int]:
    return {word: n for n, word in enumerate(words.split(), first)}


UNITS = numbered("un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis") | {"una": 1, "uno": 1}
TENS = dict(zip("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien".split(), range(20, 101, 10), strict=True)) | {"ciento": 100}
SMALL = "|".join(sorted((*UNITS, *TENS), key=len, reverse=True))
NUMBER = rf"(?:\d{{1,3}}(?:\.\d{{3}})+|\d+|(?:ciento (?:{SMALL})(?: y (?:{SMALL}))?|(?:{SMALL}) y (?:{SMALL})|{SMALL})\b)"
ORDINALS = numbered("primer segundo tercer cuarto quinto")
MONTHS = numbered("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")
WEEKDAYS = numbered("lunes martes miércoles jueves viernes sábado domingo", 0)
MONTH, WEEKDAY, ORDINAL = "|".join(MONTHS), "|".join(WEEKDAYS), "|".join(ORDINALS)
CRAFT = r"(?:vuelos?|avi[oó]n(?:es)?|aeronaves?)"
DETERMINER = r"los|las|el|la|este|estos|otro|otra|ambos"
AFTERWARDS = r"(?P<high>(?!))?(?P<odd>(?!))?(?P<each>(?!))?"

NUMBERS = said(NumberWords, units=UNITS, tens=TENS, and_="y", separators=".", number=NUMBER, ordinals=ORDINALS)

DENIED = Pattern("rechazó", Outcome.DENIED, r"rechaz(?:ó|aron|a)|negó el permiso|no permitió", ("Colombia rechazó dos vuelos",))
TURNED_BACK = Pattern("dio la vuelta", Outcome.TURNED_BACK, r"dio (?:la|media) vuelta|regresó a su base", ("el avión dio media vuelta",))
CANCELLED = Pattern("fue cancelado", Outcome.CANCELLED, r"(?:fue|fueron) cancelad[oa]s?|se canceló", ("el vuelo fue cancelado",))
PLANNED = Pattern("saldrá", Outcome.PLANNED, r"saldrán?|llegarán?|partirán?", ("un avión saldrá mañana",))
COMPLETED = Pattern("llegó", Outcome.COMPLETED, r"lleg(?:ó|aron)|aterriz(?:ó|aron)|trajo", ("un avión llegó a Quito",))
OUTCOMES = said(
    OutcomeWords,
    by_rank=((TURNED_BACK,), (DENIED,), (CANCELLED,), (PLANNED,), (COMPLETED,)),
    negated=sought(r"\b(?:no|nunca) $"),
    reason=sought(r"\bpor (?P<why>(?:mal tiempo|una tormenta|una orden judicial))"),
)

PEOPLE = said(
    PeopleWords,
    hedges={Qualifier.ABOUT: ("unos", "unas", "cerca de"), Qualifier.AT_LEAST: ("más de",), Qualifier.AT_MOST: ("hasta",)},
    between_hedge_and_number=frozenset({"los", "las"}),
    numbers=sought(rf"(?<![\w.,-])(?:{NUMBER})(?![\w%]|[.,]\d)"),
    noun_after=rf"{AFTERWARDS} (?P<noun>migrantes|personas|deportados|pasajeros|PEOPLES)(?![\w-])",
    hedge_before=compiled(r"(?<![\w-])(?:(?P<hedge>unos|unas|cerca de|más de|hasta) )?(?:los |las )?$"),
    each_after=sought(r"^ cada un[oa]"),
)

FLIGHTS = said(
    FlightWords,
    heads=sought(rf"(?<!\w){CRAFT}(?: (?:militar(?:es)?|chárter|comercial(?:es)?|de deportación|estadounidenses?))*(?!\w)"),
    before_head=compiled(rf"(?<![\w.,-])(?:(?P<det>{DETERMINER}) )?(?:(?P<num>{NUMBER}) )?(?P<adj>(?:(?:{ORDINAL}|nuevo|nueva) )*)(?P<num2>(?!))?\Z"),
    openers=Alternatives(map(between_words, map(spaced, alternatives(rf"{DETERMINER}|{NUMBER}|{ORDINAL}|nuevo|nueva"))), re.IGNORECASE),
    joint=re.compile(r"\s+"),
    further=sought(rf"\b(?:{ORDINAL}|otro|otra|nuevo|nueva)\b"),
    ordinal=sought(rf"\b({ORDINAL})\b"),
    known=compiled(r"^(?:los|las|el|la|este|estos)\b"),
    both=frozenset({"ambos"}),
    definite=("el", "la", "los", "las"),
    plural=compiled(r"(?:vuelos|aviones|aeronaves)\b.*"),
)

DAYS = said(
    DayWords,
    months=MONTHS,
    weekdays=WEEKDAYS,
    day_month=sought(rf"(?<![\w-])(?P<day>\d{{1,2}}) de (?P<month>{MONTH})(?: del? (?P<year>20\d\d))?(?!\w)"),
    weekday=sought(rf"\b(?P<which>próximo|pasado)?\s*\b(?P<weekday>{WEEKDAY})\b(?P<after>(?!))?"),
    which={"próximo": Which.NEXT, "pasado": Which.LAST},
    relative=sought(r"\b(?P<words>anteayer|ayer|hoy|(?<!la\s)mañana)\b"),
    relative_shift={"anteayer": -2, "ayer": -1, "mañana": 1},
)


def _others() -> dict[str, Any]:
    """What the little Spanish says for the other finders, each by few of its words."""
    kinds = {f.name: f.type for f in dataclasses.fields(Language)}
    flying = split(compiled(rf"{CRAFT}|aterriz|lleg[óa]|migrantes|personas"))
    given: dict[str, dict[str, Any]] = {
        "gate": {"air": ("vuelo", "avión", "avion", "aeronave"), "removal": ("deport", "migrante", "repatri"), "matters": flying, "flying": flying, "us_words": split(compiled(r"Estados Unidos|Texas"))},
        "carriers": {
            "operators": (
                Pattern("militar", Operator.MILITARY, rf"{CRAFT} militar(?:es)?|fuerza aérea", ("dos aviones militares",)),
                Pattern("chárter", Operator.CHARTER, rf"{CRAFT} chárter", ("un vuelo chárter",)),
            )
        },
        "places": {"first_word": re.compile(r"\w+"), "between": compiled(r", ")},
        "roles": {
            "landing_at": sought(r"\b(?:a|en|hacia|con destino a) (?:la |el )?$"),
            "leaving": sought(r"\b(?:desde|de) $"),
            "receives": sought(r"^ (?:rechaz|recib|acept|negó|no permitió)"),
        },
        "credits": {"saying": Sought(r"\b(?:dijo|informó|anunció)\b"), "ends": re.compile(r"[,;:.]")},
        "speakers": {"institutions": frozenset({"ministerio", "gobierno", "instituto"}), "articles": frozenset({"el", "la", "un"}), "joints": frozenset({"de", "en"})},
    }
    rest = kinds.keys() - {"code", "numbers", "outcomes", "people", "flights", "days"}
    return {name: said(kinds[name], **given.get(name, {})) for name in rest}


SPANISH = Language(code="es", numbers=NUMBERS, outcomes=OUTCOMES, people=PEOPLE, flights=FLIGHTS, days=DAYS, **_others())


def spanish_gazetteer() -> Gazetteer:
    """The reference tables with the countries by their Spanish names, and one people by its own."""
    peoples = {"GTM": ("guatemaltecos",)}
    countries = (c.model_copy(update={"name": c.name_es, "aliases": (), "adjectives": (), "demonyms": peoples.get(c.alpha3, ())}) for c in standard_gazetteer().countries)
    return standard_gazetteer().model_copy(update={"countries": tuple(countries)})


SPANISH_GAZETTEER = spanish_gazetteer()
SPANISH_NAMES = Names(SPANISH_GAZETTEER, SPANISH)
