"""Every pattern carries its own examples: it is found in each, and in none of its counter-examples."""

import importlib
import pkgutil

import pytest
from _pytest.mark.structures import ParameterSet

from tracker.find import english
from tracker.find.found import Pattern


def all_patterns() -> list[Pattern]:
    """Patterns of the language, each once, in the order of its modules."""
    modules = [importlib.import_module(f"{english.__name__}.{module.name}") for module in pkgutil.iter_modules(english.__path__)]
    found: dict[int, Pattern] = {}
    for module in modules:
        for value in vars(module).values():
            values = value if isinstance(value, tuple | list) else (value,)
            found |= {id(p): p for p in values if isinstance(p, Pattern)}
    return list(found.values())


PATTERNS = all_patterns()
EXAMPLES = [(p, text) for p in PATTERNS for text in p.examples]
COUNTER_EXAMPLES = [(p, text) for p in PATTERNS for text in p.counter_examples]
# Example or counter-example, and why it is not met yet.
NOT_MET: dict[str, str] = {}


def cases(pairs: list[tuple[Pattern, str]]) -> list[ParameterSet]:
    """Rows for the pairs, those not met yet marked with the reason."""
    marks = {text: [pytest.mark.xfail(strict=True, reason=reason)] for text, reason in NOT_MET.items()}
    return [pytest.param(p, text, id=f"{p.name}: {text}", marks=marks.get(text, [])) for p, text in pairs]


@pytest.mark.parametrize(("pattern", "text"), cases(EXAMPLES))
def test_a_pattern_is_found_in_its_examples(pattern, text):
    """An example shows what the pattern is for."""
    found = pattern.search(text)

    assert found is not None
    assert (pattern.value, pattern.name) == (found.value, found.rule)


@pytest.mark.parametrize(("pattern", "text"), cases(COUNTER_EXAMPLES))
def test_a_pattern_is_not_found_in_its_counter_examples(pattern, text):
    """A counter-example shows where the pattern ends."""
    assert pattern.search(text) is None


@pytest.mark.parametrize("pattern", PATTERNS, ids=[p.name for p in PATTERNS])
def test_every_pattern_has_an_example(pattern):
    """A pattern without one cannot be understood or kept."""
    assert pattern.examples


def test_no_two_patterns_have_one_name():
    """The name is the explanation that readers see."""
    names = [p.name for p in PATTERNS]

    assert names
    assert sorted(set(names)) == sorted(names)
