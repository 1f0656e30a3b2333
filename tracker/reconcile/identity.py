"""Permanent event ids."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from tracker.models import EventValues, Published, PublishedReport, Report
from tracker.reconcile.independence import address
from tracker.reconcile.rules import rule


class Identity(NamedTuple):
    """The id of an event, and the ids that redirect to it."""

    event_id: str
    former_ids: tuple[str, ...] = ()


@rule("event ids")
def identify(groups: Sequence[Sequence[Report]], published: Published) -> list[Identity]:
    """Give each group of reports its id, the published one where it has one.

    Rule: event ids are permanent: an event keeps the id under which a report of the same document with an overlapping quote, or the
    same curated row, was published; the ids of merged events redirect to the one that stays; nothing is ever reused.

    `groups` are the reports of each event, in the order in which new ids are to be given. An id that several groups claim stays with
    the one that has most of its reports; of several ids that a group claims the lowest stays and the others become former ids.
    """
    won = _awarded(groups, published)
    former = {event.event_id: event.former_ids for event in published.events}
    used = [i for event in published.events for i in (event.event_id, *event.former_ids)]
    fresh = max((int(i[1:]) for i in [*used, *(r.event_id for r in published.reports)]), default=0)
    identities = []
    for number in range(len(groups)):
        ids = sorted(won.get(number, ()))
        if not ids:
            fresh += 1
            ids = [f"E{fresh:05d}"]
        redirected = {*ids[1:], *(old for i in ids for old in former.get(i, ()))}
        identities.append(Identity(ids[0], tuple(sorted(redirected))))
    return identities


def withdrawn(published: Published, identities: Sequence[Identity]) -> list[EventValues]:
    """Give the published events that no report supports any more: neither kept nor redirected."""
    alive = {i for identity in identities for i in (identity.event_id, *identity.former_ids)}
    return [event for event in published.events if event.event_id not in alive]


def _awarded(groups: Sequence[Sequence[Report]], published: Published) -> dict[int, list[str]]:
    """Award each published id to the group with most of its reports: group number to ids."""
    lookup = _Lookup(published.reports)
    votes: dict[str, Counter[int]] = defaultdict(Counter)
    for number, reports in enumerate(groups):
        for report in reports:
            for event_id in lookup.event_ids(report):
                votes[event_id][number] += 1
    won: dict[int, list[str]] = defaultdict(list)
    for event_id, by_group in votes.items():
        winner = min(by_group, key=lambda number: (-by_group[number], number))
        won[winner].append(event_id)
    return won


class _Lookup:
    """Finds the event under which a report was published."""

    def __init__(self, reports: Sequence[PublishedReport]) -> None:
        self._by_id = {report.id: report.event_id for report in reports}
        self._by_document: dict[str, list[PublishedReport]] = defaultdict(list)
        for report in reports:
            for name in {report.doc, address(report.url)} - {""}:
                self._by_document[name].append(report)

    def event_ids(self, report: Report) -> set[str]:
        """Give the event of the same report, else the events of reports of the same document whose quotes overlap with its own."""
        if report.id in self._by_id:
            return {self._by_id[report.id]}
        named = {report.doc, address(report.url)} - {""}
        return {old.event_id for name in named for old in self._by_document.get(name, ()) if _overlap(report, old)}


def _overlap(report: Report, old: PublishedReport) -> bool:
    if report.start is None or report.end is None or old.start is None or old.end is None:
        return False
    return report.start < old.end and old.start < report.end
