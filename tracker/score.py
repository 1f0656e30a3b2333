"""Extraction measured against hand-annotated reports: detection, slots, and each field alone.

A predicted report is paired with the report of the same document and destination with which it agrees most. Detection counts
pairs of the same outcome; a slot is right when it stands in a pair with an equal value.
"""

import json
import operator
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import permutations
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from tracker.models import BadInput, Document, Problem
from tracker.typed_csv import shown_path

# The facts that are compared, and how much agreement on each says that two reports are about the same flights.
FIELDS = {"destination": 3, "flights": 1, "date": 2, "origin": 0.5, "operator": 0.5, "aircraft": 0.5, "passengers": 1.5, "outcome": 2}
SAME_DESTINATION = 0.01  # enough to pair two reports that agree on nothing else
# Up to these sizes every pairing is tried (20,160 of them); beyond, the best pair is taken first.
MOST_TRIED, LEAST_TRIED = 8, 6
NO_PLACE = frozenset("the us u s in airport international base air force army airfield of".split())

Annotated = Mapping[str, Any]


class Rates(Protocol):
    """Anything measured by its precision and recall."""

    @property
    def precision(self) -> float:
        """The right share of what was found."""
        ...

    @property
    def recall(self) -> float:
        """The right share of what is there."""
        ...

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        ...


def harmonic_mean(rates: Rates) -> float:
    """Give the harmonic mean of precision and recall."""
    both = rates.precision + rates.recall
    return 2 * rates.precision * rates.recall / both if both else 0.0


def figures(rates: Rates) -> str:
    """Print the three figures as every command prints them."""
    return f"precision {rates.precision:.3f}   recall {rates.recall:.3f}   F1 {rates.f1:.3f}"


class Rate(NamedTuple):
    """How many were right, of how many found, of how many there are.

    >>> print(Rate(3, 4, 6))
    precision 0.750   recall 0.500   F1 0.600
    """

    right: int
    found: int
    there: int

    @property
    def precision(self) -> float:
        """The right share of what was found; 1 where nothing was found and nothing was there."""
        return self.right / self.found if self.found else float(not self.there)

    @property
    def recall(self) -> float:
        """The right share of what is there."""
        return self.right / self.there if self.there else 1.0

    f1 = property(harmonic_mean)
    __str__ = figures


class Score(NamedTuple):
    """The figures over a folder."""

    documents: int
    detection: Rate
    fields: dict[str, Rate]
    quotes_verbatim: float
    further: dict[str, Rate]  # of the reports found, where they are annotated: who is credited, the day's kind, a range's upper end

    @property
    def slots(self) -> Rate:
        """All fields together."""
        return Rate(*(sum(counts) for counts in zip(*self.fields.values(), strict=True)))

    def lines(self) -> Iterator[str]:
        """Print the figures, one a line."""
        there, found = self.detection.there, self.detection.found
        yield f"documents {self.documents}   gold reports {there}   predicted reports {found}"
        yield f"{'detection':<12} {self.detection}"
        yield f"{'slots':<12} {self.slots}"
        yield from (f"{'  ' + field:<12} {rate}" for field, rate in self.fields.items())
        if self.further:
            yield "of the reports found"
            yield from (f"{'  ' + name:<15}{rate}   ({rate.right} of {rate.found} given, {rate.there} annotated)" for name, rate in self.further.items())
        yield f"quotes verbatim {self.quotes_verbatim:.3f}"


def read_gold(folder: Path) -> list[Annotated]:
    """Read a folder's gold.jsonl, one annotated report a line. Raises BadInput."""
    path = folder / "gold.jsonl"
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "not UTF-8"
        raise BadInput([Problem(shown_path(path), 0, f"it cannot be read ({why})", "annotate the documents in it, one JSON object a line")]) from None
    reports = [_gold_report(path, number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    if not reports:
        raise BadInput([Problem(shown_path(path), 0, "there is no report in it", "annotate the documents, one JSON object a line: against nothing everything is right")])
    return reports


def score(documents: Sequence[Document], gold: Iterable[Annotated], predicted: Iterable[Annotated]) -> Score:
    """Compare predicted with annotated reports, document by document. Raises BadInput where gold is of other documents."""
    golds, predictions = _by_document(gold), _by_document(predicted)
    if strange := golds.keys() - {document.id for document in documents}:
        raise BadInput([Problem("gold.jsonl", 0, f"doc {doc!r} is not one of the folder", "write the file's stem") for doc in sorted(strange)])
    pairs = [pair for document in documents for pair in match(golds[document.id], predictions[document.id])]
    every_gold = [report for document in documents for report in golds[document.id]]
    every_prediction = [report for document in documents for report in predictions[document.id]]
    return Score(
        documents=len(documents),
        detection=Rate(sum(same("outcome", *pair) for pair in pairs), len(every_prediction), len(every_gold)),
        fields={field: Rate(_agreeing(field, pairs), _given(field, every_prediction), _given(field, every_gold)) for field in FIELDS},
        quotes_verbatim=_share_verbatim(documents, predictions),
        further=_further([pair for pair in pairs if same("outcome", *pair)]),
    )


def match(golds: Sequence[Annotated], predictions: Sequence[Annotated]) -> list[tuple[Annotated, Annotated]]:
    """Pair annotated with predicted reports of one document so that they agree most."""
    swapped = len(golds) > len(predictions)
    short, long = (predictions, golds) if swapped else (golds, predictions)
    points = [[agreement(one, other) for other in long] for one in short]
    small = len(long) <= MOST_TRIED and len(short) <= LEAST_TRIED
    chosen = _best_of_all(points, len(long)) if small else _best_first(points)
    pairs = [(short[i], long[j]) for i, j in chosen]
    return [(right, left) for left, right in pairs] if swapped else pairs


def agreement(one: Annotated, other: Annotated) -> float:
    """Weigh the facts on which two reports agree; 0 with different destinations."""
    if (one.get("destination") or None) != (other.get("destination") or None):
        return 0.0
    return sum(weight for field, weight in FIELDS.items() if same(field, one, other)) + SAME_DESTINATION


def same(field: str, gold: Annotated, predicted: Annotated) -> bool:
    """Whether two reports give the same fact: any common name for an origin, the family for an aircraft.

    >>> same("origin", {"origin": "Biggs Army Airfield"}, {"origin": "Biggs, in El Paso"})
    True
    >>> same("aircraft", {"aircraft": "Boeing 737"}, {"aircraft": "Boeing 737-800"})
    True
    """
    one, other = _fact(gold, field), _fact(predicted, field)
    if one is None or other is None:
        return False
    if field == "origin":
        return bool(_place_words(one) & _place_words(other))
    if field == "aircraft":
        one, other = (re.sub(r"[^a-z0-9]", "", name.lower()) for name in (one, other))
        return one in other or other in one
    return str(one).lower() == str(other).lower()


def _fact(report: Annotated, field: str) -> Any:  # noqa: ANN401 - JSON holds any type
    """Give the value of a field; for people the whole group where that can be told, with its scope."""
    value = report.get(field)
    if field != "passengers" or value is None:
        return value
    each = report.get("passengers_scope") == "each"
    if each and report.get("flights"):
        return ("total", int(value) * int(report["flights"]))
    return ("each" if each else "total", int(value))


def _place_words(place: str | list[str]) -> set[str]:
    names = " and ".join(place) if isinstance(place, list) else place
    return set(re.findall(r"[a-z]+", names.lower())) - NO_PLACE


def _best_of_all(points: list[list[float]], columns: int) -> list[tuple[int, int]]:
    best = max(permutations(range(columns), len(points)), key=lambda order: sum(row[j] for row, j in zip(points, order, strict=True)))
    return [(i, j) for i, j in enumerate(best) if points[i][j] > 0]


def _best_first(points: list[list[float]]) -> list[tuple[int, int]]:
    chosen: dict[int, int] = {}
    for agreed, i, j in sorted(((p, i, j) for i, row in enumerate(points) for j, p in enumerate(row)), reverse=True):
        if agreed > 0 and i not in chosen and j not in chosen.values():
            chosen[i] = j
    return list(chosen.items())


def _agreeing(field: str, pairs: Sequence[tuple[Annotated, Annotated]]) -> int:
    return sum(same(field, *pair) for pair in pairs)


def _given(field: str, reports: Sequence[Annotated]) -> int:
    return sum(_fact(report, field) is not None for report in reports)


def _further(found: Sequence[tuple[Annotated, Annotated]]) -> dict[str, Rate]:
    """What is annotated beyond the fields; the kind of a day counts where the day is right."""
    dated = [(gold, predicted) for gold, predicted in found if same("date", gold, predicted)]
    compared = {
        "credit kind": [(gold["credited_kind"], _credit(predicted).get("kind")) for gold, predicted in found if "credited_kind" in gold],
        "credit name": [(gold.get("credited"), _credit(predicted).get("name")) for gold, predicted in found if "credited_kind" in gold],
        "day kind": [(gold["date_kind"], predicted.get("date_kind")) for gold, predicted in dated if "date_kind" in gold],
        "range end": [(gold["passengers_upper"], predicted.get("passengers_upper")) for gold, predicted in found if "passengers_upper" in gold],
    }
    rates = {name: _rate(values, _names_the_same if name == "credit name" else operator.eq) for name, values in compared.items()}
    return {name: rate for name, rate in rates.items() if rate.found or rate.there}


def _rate(values: Sequence[tuple[Any, Any]], equal: Callable[[Any, Any], bool]) -> Rate:
    right = sum(gold is not None and given is not None and equal(gold, given) for gold, given in values)
    return Rate(right, sum(given is not None for _, given in values), sum(gold is not None for gold, _ in values))


def _credit(report: Annotated) -> Mapping[str, Any]:
    return report.get("credited") or {}


def _names_the_same(gold: str, given: str) -> bool:
    """Whether two names of a source share a word that says whose: 'the interior ministry' and 'ministry'."""
    return bool((set(re.findall(r"\w+", gold.lower())) & set(re.findall(r"\w+", given.lower()))) - {"the", "a", "an", "of", "for", "in", "s"})


def _by_document(reports: Iterable[Annotated]) -> defaultdict[str, list[Annotated]]:
    grouped: defaultdict[str, list[Annotated]] = defaultdict(list)
    for report in reports:
        grouped[report["doc"]].append(report)
    return grouped


def _share_verbatim(documents: Sequence[Document], predictions: Mapping[str, Sequence[Annotated]]) -> float:
    verbatim = Counter(_is_verbatim(report, document.text) for document in documents for report in predictions[document.id])
    return verbatim[True] / verbatim.total() if verbatim else 1.0


def _is_verbatim(report: Annotated, text: str) -> bool:
    start, end, quote = (report.get(name) for name in ("start", "end", "quote"))
    return isinstance(start, int) and isinstance(end, int) and bool(quote) and text[start:end] == quote


def _gold_report(path: Path, line: int, text: str) -> Annotated:
    try:
        report = json.loads(text)
        if isinstance(report, dict) and isinstance(report.get("doc"), str):
            return report
        why = 'it has no "doc"'
    except (ValueError, RecursionError) as error:
        why = f"it is not JSON ({error})"
    raise BadInput([Problem(shown_path(path), line, why, "write one JSON object with the document's file stem as doc")])
