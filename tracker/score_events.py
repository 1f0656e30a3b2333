"""Reconciliation measured against the curator's keys: what joins the reports when nobody says which belong together.

The keys of the typed rows are taken off, the rows are reconciled with the reports of the seeds mixed in, and the events that come out
are compared with those of the keys. A seed's report belongs to the event it joins while the keys are on. B-cubed (Bagga and Baldwin
1998): for each report, the share of its event that is right (precision), and the share of its right event that is there (recall).
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from tracker.curated import read_curated
from tracker.documents import read_documents
from tracker.extract import extract
from tracker.models import Decision, Event, Gazetteer, Report
from tracker.reconcile import reconcile, speaks_against
from tracker.reference import read_gazetteer
from tracker.same_text import told_apart
from tracker.score import figures, harmonic_mean

SAID = ("date", "flights", "origin_ids", "destination_city", "operator", "aircraft", "passengers", "outcome")


class BCubed(NamedTuple):
    """The figures over some reports, and how many reports, events found and events there are.

    >>> print(BCubed(0.9, 0.6, 10, 4, 3))
    precision 0.900   recall 0.600   F1 0.720   (10 reports in 4 events; by the keys 3)
    """

    precision: float
    recall: float
    reports: int
    found: int
    there: int

    f1 = property(harmonic_mean)

    def __str__(self) -> str:
        return f"{figures(self)}   ({self.reports} reports in {self.found} events; by the keys {self.there})"


def bcubed(found: Mapping[str, Hashable], there: Mapping[str, Hashable]) -> BCubed:
    """Compare two ways of putting the same things together: thing to cluster found, thing to cluster that is right.

    >>> found, there = {"a": 1, "b": 1, "c": 1, "d": 2}, {"a": "x", "b": "x", "c": "y", "d": "y"}
    >>> round(bcubed(found, there).precision, 3), bcubed(found, there).recall  # (2/3 + 2/3 + 1/3 + 1) / 4, (1 + 1 + 1/2 + 1/2) / 4
    (0.667, 0.75)
    """
    both = Counter((found[thing], there[thing]) for thing in found)
    sizes, right_sizes = Counter(found.values()), Counter(there[thing] for thing in found)
    things = len(found) or 1
    precision = sum(n * n / sizes[cluster] for (cluster, _), n in both.items()) / things if found else 1.0
    recall = sum(n * n / right_sizes[key] for (_, key), n in both.items()) / things if found else 1.0
    return BCubed(precision, recall, len(found), len(sizes), len(right_sizes))


class EventScore(NamedTuple):
    """How well the reports were put together, and each event that was not, in a line."""

    dated: BCubed  # over the reports with a day, week or month
    every: BCubed
    merges: tuple[str, ...]
    splits: tuple[str, ...]

    def lines(self) -> Iterator[str]:
        """Print the figures and what is wrong, one a line."""
        yield f"dated {self.dated}"
        yield f"all   {self.every}"
        yield f"events that should be several: {len(self.merges)}"
        yield from (f"  {line}" for line in self.merges)
        yield f"events that came out as several: {len(self.splits)}"
        yield from (f"  {line}" for line in self.splits)


def score_events(reports: Sequence[Report], decisions: Sequence[Decision], gazetteer: Gazetteer) -> EventScore:
    """Reconcile reports without the curator's keys and rulings, and compare with what these say; rejected reports stay out."""
    there = _keys(reconcile(reports, decisions, gazetteer=gazetteer))
    bare = [report.model_copy(update={"event": None}) for report in reports if report.id in there]
    events = reconcile(bare, gazetteer=gazetteer)
    found = {report.id: event.event_id for event in events for report in event.reports}
    dated = {report.id: found[report.id] for report in bare if report.date}
    return EventScore(
        dated=bcubed(dated, there),
        every=bcubed(found, there),
        merges=tuple(_merged(event, there) for event in events if len({there[r.id] for r in event.reports}) > 1),
        splits=tuple(_splits(events, there, gazetteer)),
    )


def score_root(root: Path) -> EventScore:
    """Measure over a project's folder: the typed rows of data/curated and the reports of the seeds. Raises BadInput."""
    gazetteer = read_gazetteer(root / "data/reference")
    curated, decisions = read_curated(root / "data/curated", gazetteer)
    extracted = list(told_apart(report for document in read_documents(root / "seeds") for report in extract(document, gazetteer)))
    return score_events([*extracted, *curated], decisions, gazetteer)


def _keys(events: Iterable[Event]) -> dict[str, str]:
    """Give report id to the curator's key of its event; to the event's id where none of its reports has a key."""
    keys = {}
    for event in events:
        key = next((report.event for report in event.reports if report.event), event.event_id)
        keys |= {report.id: key for report in event.reports}
    return keys


def _merged(event: Event, there: Mapping[str, str]) -> str:
    """Say which events were made one, and on what their reports agree."""
    by_key: dict[str, list[Report]] = defaultdict(list)
    for report in event.reports:
        by_key[there[report.id]].append(report)
    common = [field for field in SAID if all(_values(reports, field) for reports in by_key.values())]
    agreed = [field for field in common if len(_values(event.reports, field)) == 1]
    told = " with ".join(f"{key} ({_told(reports)})" for key, reports in sorted(by_key.items()))
    return f"{event.destination or 'destination unknown'}: {told}; they agree on {', '.join(agreed) or 'nothing that tells flights apart'}"


def _values(reports: Iterable[Report], field: str) -> set[object]:
    return {getattr(report, field) for report in reports} - {None, ()}


def _splits(events: Sequence[Event], there: Mapping[str, str], gazetteer: Gazetteer) -> Iterator[str]:
    """Say which events came out as several, and what keeps each smaller piece from the largest one."""
    pieces: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        for key in {there[report.id] for report in event.reports}:
            pieces[key].append(event)
    for key, apart in sorted(pieces.items()):
        if len(apart) > 1:
            of_key = [[r for r in event.reports if there[r.id] == key] for event in apart]
            largest, *others = sorted(of_key, key=lambda reports: (-len(reports), reports[0].id))
            told = "".join(f"; apart: {_told(rest)}, because of {_because(rest, largest, gazetteer)}" for rest in others)
            yield f"{apart[0].destination or 'destination unknown'} {key}: {_told(largest)}{told}"


def _because(one: Sequence[Report], other: Sequence[Report], gazetteer: Gazetteer) -> str:
    return ", ".join(speaks_against(one, other, gazetteer)) or "several candidates"


def _told(reports: Sequence[Report]) -> str:
    """Say who tells it, of which days and how many people.

    >>> _told([Report(id="r", doc="d", publisher="Reuters", outcome="denied", quote="q", passengers=80, passengers_qualifier="about")])
    'Reuters, day unknown, 80 people'
    """
    publishers = sorted({report.publisher for report in reports})
    days = sorted({str(report.date) for report in reports if report.date}) or ["day unknown"]
    people = sorted({report.passengers for report in reports if report.passengers is not None})
    counted = f"{' or '.join(map(str, people))} people" if people else "nobody counted"
    return f"{' + '.join(publishers)}, {' or '.join(days)}, {counted}"
