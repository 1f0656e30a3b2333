"""The numbers that a short quote prints: in digits, or in the words of the languages in which most quotes are typed."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple


def _counted(words: str, first: int = 0, step: int = 1) -> dict[str, int]:
    return {word: first + step * place for place, said in enumerate(words.split()) for word in said.split("/")}


# Numbers below a hundred, with their ordinals: "the third flight" prints three. A slash stands between words of one number.
_SMALL: Mapping[str, int] = {
    **_counted("zero one/first two/second three/third four/fourth five/fifth six/sixth seven/seventh eight/eighth nine/ninth ten/tenth eleven/eleventh"),
    **_counted("twelve/twelfth/dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 12),
    **_counted("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
    **_counted("cero un/una/uno/primer/primero/primera dos/segundo/segunda tres/tercer/tercero/tercera cuatro/cuarto/cuarta cinco/quinto/quinta"),
    **_counted("seis/sexto/sexta siete/séptimo/séptima ocho/octavo/octava nueve/noveno/novena diez/décimo/décima once/onceno/undécimo", 6),
    **_counted("doce/docena trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte/veintena veintiuno veintidós veintitrés", 12),
    **_counted("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10),
    **_counted("um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze", 1),
    **_counted("deux trois quatre cinq six sept huit neuf dix", 2),
    **dict.fromkeys(("pair", "par", "both", "ambos", "ambas", "couple"), 2),
}
_HUNDREDS = _counted("cien/ciento/cem/cento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas", 100, 100)
_TIMES = {"hundred": 100, "thousand": 1000, "mil": 1000, "million": 1_000_000}
_FIRST_ROUND = 20  # 'ten' and 'two' are two numbers
_JOINING = frozenset({"and", "y", "e"})
_TOKEN = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|[^\W\d_]+|[^\s-]")
_GROUPED = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+")


class PrintedNumber(NamedTuple):
    """A number that a text prints: how it can be read, and where it stands."""

    values: frozenset[float]
    start: int
    end: int


def printed_numbers(text: str) -> set[float]:
    """Give the numbers that a text prints, ordinals too; '3.294' is read both ways, as three thousand and as a decimal.

    >>> sorted(printed_numbers("cinco mil 282 personas, de las cuales cuatro mil 83 eran mexicanas"))
    [4083.0, 5282.0]
    >>> sorted(printed_numbers("two planes with thirty-three people each, the third flight of 2025")), printed_numbers("several planes")
    ([2.0, 3.0, 33.0, 2025.0], set())
    """
    return {value for number in numbers_in(text) for value in number.values}


def numbers_in(text: str) -> Iterator[PrintedNumber]:
    """Yield the numbers that a text prints, in their order, ordinals too.

    >>> [(text[one.start : one.end], *one.values) for text in ("dos aviones con treinta y tres personas",) for one in numbers_in(text)]
    [('dos', 2.0), ('treinta y tres', 33.0)]
    """
    for run in _runs(text):
        words = [match.group().casefold() for match in run]
        values = _readings(words[0]) if len(run) == 1 and words[0][0].isdigit() else {_composed(words)}
        yield PrintedNumber(frozenset(values), run[0].start(), run[-1].end())


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Yield the words that make one number together: 'cinco', 'mil', '282'."""
    run: list[re.Match[str]] = []
    for match, after in pairwise([*_TOKEN.finditer(text), None]):
        word = match.group().casefold() if match else ""
        last = run[-1].group().casefold() if run else ""
        if run and word in _JOINING and _continues(last, after.group().casefold() if after else ""):
            continue
        if run and not _continues(last, word):
            yield run
            run = []
        if match and _value(word) is not None:
            run = [*run, match]
    if run:
        yield run


def _continues(before: str, word: str) -> bool:
    """Whether a word goes on with the number: 'mil' after anything, a smaller number after tens, hundreds and thousands."""
    value, last = _value(word), _value(before)
    if value is None or last is None:
        return False
    return word in _TIMES or (not before[0].isdigit() and last >= _FIRST_ROUND and value < _room(last))


def _room(last: float) -> int:
    """Say below what a number has to be to go on after this one: after 'forty' below ten, after 'mil' below a thousand."""
    return next((size for size in (1000, 100, 10) if last % size == 0), 0)


def _value(word: str) -> float | None:
    if word[:1].isdigit():
        return max(_readings(word))
    return next((table[word] for table in (_SMALL, _HUNDREDS, _TIMES) if word in table), None)


def _readings(digits: str) -> set[float]:
    """Read a number in digits; one grouped in threes once may be a decimal, too."""
    plain = float(re.sub(r"\D", "", digits))
    decimal = re.fullmatch(r"(\d+)[.,](\d+)", digits)
    as_decimal = {float(f"{decimal[1]}.{decimal[2]}")} if decimal else set()
    return ({plain} if _GROUPED.fullmatch(digits) or not decimal else set()) | as_decimal


def _composed(run: list[str]) -> float:
    total, part = 0.0, 0.0
    for word in run:
        times = _TIMES.get(word)
        if times is None:
            part += _value(word) or 0
        elif times == _TIMES["hundred"]:
            part = (part or 1) * times
        else:
            total, part = total + (part or 1) * times, 0.0
    return total + part
