"""A language is data: another set of words is read by the same finders."""

import ast
import dataclasses
import datetime as dt
import re
from pathlib import Path

import pytest

from tests.checkout import ROOT
from tests.examples import document
from tests.spanish import SPANISH, SPANISH_GAZETTEER, SPANISH_NAMES
from tracker.extract import explain, extract
from tracker.find import english
from tracker.find.carriers import find_operators
from tracker.find.credits import find_credits
from tracker.find.days import find_days
from tracker.find.english import ENGLISH
from tracker.find.flights import find_flights
from tracker.find.found import Pattern
from tracker.find.language import Language
from tracker.find.numbers import parse_number
from tracker.find.outcomes import find_outcomes, find_reason
from tracker.find.people import find_people
from tracker.find.places import find_places
from tracker.find.sought import Alternatives, Sought
from tracker.models import CreditKind, Operator, Outcome

# The tests' papers come out on Thursday, 12 June 2025.
TOLD = (  # sentence, and its destination, flights, people, day, outcome, operator
    ("Dos vuelos militares con 80 migrantes cada uno aterrizaron en Guatemala el lunes.", ("GTM", 2, 80, "2025-06-09", "completed", "military")),
    ("Un vuelo chárter con ciento dieciséis personas llegó a Honduras el 5 de junio.", ("HND", 1, 116, "2025-06-05", "completed", "charter")),
    ("Colombia rechazó el martes dos aviones de deportación.", ("COL", 2, None, "2025-06-10", "denied", None)),
    ("Un avión con destino a Ecuador dio la vuelta el domingo con 1.200 migrantes.", ("ECU", 1, 1200, "2025-06-08", "turned_back", None)),
    ("El 3 de junio de 2025 un vuelo de deportación a Haití fue cancelado por mal tiempo.", ("HTI", 1, None, "2025-06-03", "cancelled", None)),
    ("Un avión militar saldrá mañana hacia Brasil con unos 90 deportados.", ("BRA", 1, 90, "2025-06-13", "planned", "military")),
    ("Ayer llegaron a México tres aviones con 45 guatemaltecos cada uno, informó el Ministerio de Defensa.", ("MEX", 3, 45, "2025-06-11", "completed", None)),
)


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_a_spanish_sentence_gives_its_report(sentence, expected):
    """Through the same functions as an English one."""
    (report,) = extract(document(sentence + " Los migrantes fueron deportados."), SPANISH_GAZETTEER, SPANISH)

    assert expected == (report.destination, report.flights, report.passengers, report.date.isoformat(), report.outcome.value, report.operator and report.operator.value)


def test_two_spanish_sentences_are_two_reports():
    text = "Colombia rechazó el martes dos aviones con 160 migrantes. Otro vuelo llegó a Guatemala el miércoles con 79 personas."
    told = [(r.destination, r.flights, r.passengers, r.outcome.value) for r in extract(document(text), SPANISH_GAZETTEER, SPANISH)]

    assert [("COL", 2, 160, "denied"), ("GTM", 1, 79, "completed")] == told


def test_the_words_behind_a_spanish_value_stand_in_the_document():
    text = "Dos vuelos militares con 80 migrantes cada uno aterrizaron en Guatemala el lunes."
    (report,) = extract(document(text), SPANISH_GAZETTEER, SPANISH)

    assert {"flights": "Dos vuelos militares", "passengers": "80 migrantes", "date": "lunes"}.items() <= {name: span.text for name, span in report.evidence.items()}.items()


def test_each_language_reads_its_own_texts_only():
    """English rules see nothing in a Spanish sentence, and the other way round."""
    assert not explain(document(TOLD[0][0])).reports
    assert not explain(document("Two military flights with 80 migrants each landed in Guatemala on Monday."), SPANISH_GAZETTEER, SPANISH).reports


def test_each_finder_reads_the_language_it_is_given():
    text, published = "Ayer dos aviones militares llegaron a México con unos 90 deportados, informó el Gobierno.", dt.date(2025, 6, 12)

    assert [33, 104, 1200] == [parse_number(words, SPANISH) for words in ("treinta y tres", "ciento cuatro", "1.200")]
    assert [(2, True)] == [(f.value.number, f.value.plural) for f in find_flights(text, SPANISH)]
    assert [90] == [f.value.number for f in find_people(text, SPANISH_NAMES.peoples, SPANISH)]
    assert [dt.date(2025, 6, 11)] == [f.value.date for f in find_days(text, published, language=SPANISH)]
    assert [Outcome.COMPLETED] == [f.value for f in find_outcomes(text, language=SPANISH)]
    assert [Operator.MILITARY] == [f.value for f in find_operators(text, language=SPANISH)]
    assert ["MEX"] == [f.value.country for f in find_places(text, SPANISH_NAMES)]
    assert [CreditKind.INSTITUTION] == [f.value.kind for f in find_credits(text, SPANISH)]
    assert "una tormenta" == find_reason("fue cancelado por una tormenta", SPANISH).value


# --- the form of a language --------------------------------------------------------------------------------------------------

Expression = re.Pattern | Sought | Alternatives


def groups_of(value: object) -> set[str]:
    """The named groups of an expression."""
    expressions = [one.plain for one in value.rank] if isinstance(value, Alternatives) else [value.plain if isinstance(value, Sought) else value]
    return {group for expression in expressions for group in expression.groupindex}


SAID = [(finder.name, field.name) for finder in dataclasses.fields(Language)[1:] for field in dataclasses.fields(finder.type)]
READERS = "".join(path.read_text(encoding="utf-8") for folder in ("find", "find/language", "extract") for path in (ROOT / "tracker" / folder).glob("*.py"))
SPANISH_EXPRESSIONS = [
    pytest.param(finder, field, id=f"{finder}.{field}")
    for finder, field in SAID
    if isinstance(value := getattr(getattr(SPANISH, finder), field), Expression) and "(?!)" not in getattr(value, "regex", getattr(value, "pattern", ""))[:4]
]


@pytest.mark.parametrize(("finder", "field"), SPANISH_EXPRESSIONS)
def test_an_expression_has_the_groups_that_the_english_one_has(finder, field):
    """The finders read its matches by these names, whatever the language; those of sorts of words that the language lacks may be missing."""
    assert groups_of(getattr(getattr(SPANISH, finder), field)) <= groups_of(getattr(getattr(ENGLISH, finder), field))


@pytest.mark.parametrize("language", [ENGLISH, SPANISH], ids=["English", "Spanish"])
def test_a_pattern_of_a_language_is_found_in_its_examples(language):
    patterns = [p for rank in language.outcomes.by_rank for p in rank] + list(language.carriers.operators)

    assert [] == [p.name for p in patterns if not isinstance(p, Pattern) or not all(p.search(text) for text in p.examples)]


@pytest.mark.parametrize("field", sorted({field for _, field in SAID}))
def test_all_that_a_language_says_is_read(field):
    """By a finder, by the extraction, or by a property of the language's own part; what goes into English expressions only is no part of a language."""
    assert re.search(rf"\.{field}\b", READERS)


LOGIC = (ast.FunctionDef, ast.ClassDef, ast.Lambda, ast.If, ast.For, ast.While, ast.With, ast.Try)


@pytest.mark.parametrize("path", sorted(Path(english.__path__[0]).glob("*.py")), ids=lambda path: path.name)
def test_english_is_words_and_no_logic(path):
    assert [] == [type(node).__name__ for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, LOGIC)]


@pytest.mark.parametrize(("finder", "field"), SAID, ids=[".".join(pair) for pair in SAID])
def test_all_that_a_language_says_is_told_what_it_is(finder, field):
    """Each part of a language has a comment on its line or on the one above."""
    kind = next(f.type for f in dataclasses.fields(Language) if f.name == finder)
    lines = Path(__import__(kind.__module__, fromlist=["_"]).__file__).read_text(encoding="utf-8").splitlines()
    at = next(n for n, line in enumerate(lines) if line.startswith(f"    {field}: "))

    assert "#" in lines[at] or lines[at - 1].lstrip().startswith("#") or "#" in "".join(lines[at : at + 4])


GRAMMAR = sorted([*(ROOT / "tracker/find").glob("*.py"), *(ROOT / "tracker/extract").glob("*.py")])


def calls_in(path: Path) -> list[ast.Call]:
    return [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]


def readers_in(path: Path) -> set[str]:
    """Names of the functions of a module that are given a language."""
    functions = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.FunctionDef) and node.name != "__init__")
    return {function.name for function in functions if any(argument.arg == "language" for argument in function.args.args)}


PUBLIC_READERS = {name for path in GRAMMAR for name in readers_in(path) if not name.startswith("_")}


@pytest.mark.parametrize("path", GRAMMAR, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_finder_hands_its_language_on(path):
    """English is what a caller from outside gets who names no language; within the grammar nobody falls back on it."""
    calls = [call for call in calls_in(path) if call.func.id in PUBLIC_READERS | readers_in(path)]
    given = [[*call.args, *(keyword.value for keyword in call.keywords)] for call in calls]

    assert [] == [ast.unparse(call) for call, arguments in zip(calls, given, strict=True) if not any(ast.unparse(a).endswith("language") for a in arguments)]
