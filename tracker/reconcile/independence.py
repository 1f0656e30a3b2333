"""Which documents count once: copies, and those that lean on the same newsroom."""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations, pairwise

from tracker.models import Report
from tracker.models.document import SKETCH_SIZE
from tracker.reconcile.days import ONE_DAY
from tracker.reconcile.press import Press, newsroom
from tracker.reconcile.rules import rule

# Two sketches of one text reprinted with an own headline or caption stay well above these; measured on the seeds,
# two own texts on the same day's news share less than 0.05.
COPY_LIKENESS = 0.5
COPY_CONTAINMENT = 0.6
FEWEST_SHINGLES = 12  # below that, a containment of sketches is chance

CACHED = 4096  # addresses come back for every field of every event

TRACKING = re.compile(r"(?:^|&)(?:utm_[^=&]*|fbclid|gclid|amp)(?:=[^&]*)?(?=&|$)")


@lru_cache(maxsize=CACHED)
def address(url: str) -> str:
    """Bring an address to the form in which two of them are compared.

    >>> address("https://www.Example.org/a/?utm_source=x#top") == address("http://example.org/a")
    True
    >>> address("https://totonicapan.online/?p=8335")
    'totonicapan.online/?p=8335'
    """
    rest = url.strip().partition("://")[2] or url.strip()
    path, _, query = rest.partition("#")[0].partition("?")
    host, slash, tail = path.partition("/")
    kept = TRACKING.sub("", query).strip("&")
    return host.lower().removeprefix("www.") + (slash + tail).rstrip("/") + (f"/?{kept}" if kept else "")


def document_of(report: Report) -> str:
    """Name the document of a report: its address, or its id where it has none."""
    return address(report.url) or report.doc


def are_copies(one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether two sketches are those of near copies: alike, or one text nearly whole inside the other.

    >>> are_copies(range(100), range(100)), are_copies(range(100), range(50, 200)), are_copies((), ())
    (True, False, False)
    """
    a, b = set(one), set(other)
    if not a & b:
        return False
    smallest = sorted(a | b)[:SKETCH_SIZE]
    alike = sum(h in a and h in b for h in smallest) / len(smallest)
    return alike >= COPY_LIKENESS or _containment(a, b) >= COPY_CONTAINMENT


def _containment(a: set[int], b: set[int]) -> float:
    """Estimate how much of the shorter text stands in the longer one, from the hashes that both sketches reach."""
    reach = min(max(s) if len(s) >= SKETCH_SIZE else float("inf") for s in (a, b))
    low_a, low_b = ({h for h in s if h <= reach} for s in (a, b))
    fewer = min(len(low_a), len(low_b))
    return len(low_a & low_b) / fewer if fewer >= FEWEST_SHINGLES else 0.0


class Union:
    """Things in sets that grow together (union-find)."""

    def __init__(self) -> None:
        self._parent: dict[Hashable, Hashable] = {}

    def find(self, thing: Hashable) -> Hashable:
        """Give the representative of the set of `thing`."""
        root = thing
        while (above := self._parent.get(root, root)) != root:
            root = above
        while thing != root:
            self._parent[thing], thing = root, self._parent.get(thing, thing)
        return root

    def join(self, one: Hashable, other: Hashable) -> None:
        """Make the sets of the two one set."""
        self._parent[self.find(one)] = self.find(other)


class Sources:
    """The documents behind the reports of one event, and which of them are one source."""

    def __init__(self, reports: Sequence[Report], press: Press | None = None) -> None:
        self.reports = tuple(reports)
        self.press = press or Press()
        self._copies = list(_copies(self.reports))
        self._groups: dict[str | None, dict[str, int]] = {}

    def groups(self, field: str | None = None) -> dict[str, int]:
        """Give report id to number of its independent source, over the whole or for one field."""
        if len(self.reports) == 1:
            return {self.reports[0].id: 1}
        if field not in self._groups:
            self._groups[field] = independent_sources(self.reports, self._copies, field, self.press)
        return self._groups[field]

    def of(self, reports: Iterable[Report], field: str | None = None) -> set[int]:
        """Give the numbers of the independent sources that some of the reports are."""
        groups = self.groups(field)
        return {groups[report.id] for report in reports}

    @property
    def documents(self) -> int:
        """How many documents there are; the same address is one."""
        return len({document_of(report) for report in self.reports})


@rule("independence")
def independent_sources(
    reports: Sequence[Report], copies: Iterable[tuple[str, str]] = (), field: str | None = None, press: Press | None = None
) -> dict[str, int]:
    """Give report id to number of its independent source, from 1 in the order of first publication.

    Rule: two documents are one source when they have the same address, when their texts are near copies, when both credit the same
    reporter for the claim (Reuters, NBC News ...; a document that credits nobody credits its own newsroom) or one whom somebody told the
    same reporter ("a US official told Reuters"), or when one of them is the text of the other's newsroom (copied_from: a person typed it, or
    its first or last line names the agency). A page of a mirror or an aggregator (data/reference/publishers.csv) counts as the
    outlet whose text it shows, not as a source of its own. Two documents that credit one named official or institution, by the same
    name, with the same outcome, and were published on one day or on two days running, or on days that are not both known, tell one
    statement: over the whole, and for the outcome, they are one source. On other fields they stay two, so that a number told differently is seen.

    `copies` are pairs of documents that are near copies. With a `field`, the credit of that field's span counts where it has one, else the report's.
    """
    union = Union()
    for one, other in copies:
        union.join(("document", one), ("document", other))
    for report in reports:
        for name in _newsrooms(report, field, press or Press()):
            union.join(("document", document_of(report)), ("newsroom", name))
    for one, other in _one_statement(reports) if field in (None, "outcome") else ():
        union.join(("document", document_of(one)), ("document", document_of(other)))
    numbers: dict[Hashable, int] = {}
    for report in sorted(reports, key=by_publication):
        numbers.setdefault(union.find(("document", document_of(report))), len(numbers) + 1)
    return {report.id: numbers[union.find(("document", document_of(report)))] for report in reports}


def by_publication(report: Report) -> tuple[dt.date, str, int, str]:
    """Order by publication (unknown last), then document, offset and id."""
    return report.published or dt.date.max, report.doc, report.start or 0, report.id


def _newsrooms(report: Report, field: str | None, press: Press) -> set[str]:
    """List whose word the report's claims are: whose text the document is, the reporters it credits, and those whom somebody credited told."""
    credits_given = [report.credit_of(field), *(report.credit_of(name) for name in report.evidence if field is None)]
    reporters = (credited.name for credited, _ in credits_given if credited and credited.is_reporter)
    return {newsroom(name) for name in (*press.authors(report), *reporters, *(told_to for _, told_to in credits_given))} - {""}


def _one_statement(reports: Sequence[Report]) -> Iterator[tuple[Report, Report]]:
    """Pair the reports that credit one official or institution with one outcome, if not published two days apart or more."""
    told: dict[tuple[str, str], list[Report]] = defaultdict(list)
    for report in reports:
        credited, _ = report.credit_of("outcome")
        if credited and credited.is_official:
            told[newsroom(credited.name), report.outcome].append(report)
    for same in told.values():
        in_order = sorted(same, key=by_publication)
        yield from ((one, other) for one, other in pairwise(in_order) if not (one.published and other.published) or other.published - one.published <= ONE_DAY)


def _copies(reports: Sequence[Report]) -> Iterable[tuple[str, str]]:
    sketches = {document_of(report): report.sketch for report in reports if report.sketch}
    return ((a, b) for a, b in combinations(sorted(sketches), 2) if are_copies(sketches[a], sketches[b]))
