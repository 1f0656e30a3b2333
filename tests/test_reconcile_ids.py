"""Ids of events over builds of the project's own rows: documents come, go and come back in any order, and every id keeps its meaning."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tracker import extract, read_curated, read_documents, reconcile
from tracker.models import Decision, Event, EventValues, Grade, Published, PublishedReport, Report

ROOT = Path(__file__).resolve().parents[1]
FEW = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
NOTHING_PUBLISHED = Published()


@pytest.fixture(scope="module")
def curated() -> tuple[list[Report], list[Decision]]:
    return read_curated(ROOT / "data/curated")


@pytest.fixture(scope="module")
def extracted() -> list[Report]:
    return [report for document in read_documents(ROOT / "seeds") for report in extract(document)]


def published(found: list[Event], last: Published = NOTHING_PUBLISHED) -> Published:
    """Give what the next build reads of this one: its events and reports, and the reports on which withdrawn events last stood."""
    rows = [PublishedReport(id=r.id, event_id=e.event_id, doc=r.doc, url=r.url, start=r.start, end=r.end) for e in found for r in e.reports]
    known, gone = {row.id for row in rows}, {event.event_id for event in found if event.grade is Grade.X}
    rows += [row for row in last.reports if row.event_id in gone and row.id not in known]
    return Published(events=tuple(EventValues(**{name: getattr(e, name) for name in EventValues.model_fields}) for e in found), reports=tuple(rows))


def ids(found: list[Event]) -> dict[str, str]:
    return {report.id: event.event_id for event in found for report in event.reports}


def documents(reports: list[Report]) -> list[str]:
    return sorted({report.url or report.doc for report in reports})


def without(reports: list[Report], gone: set[str]) -> list[Report]:
    return [report for report in reports if (report.url or report.doc) not in gone]


def drawn(data: st.DataObject, reports: list[Report], most: int) -> list[Report]:
    names = set(data.draw(st.lists(st.sampled_from(documents(reports)), max_size=most, unique=True)))
    return [report for report in reports if (report.url or report.doc) in names]


@FEW
@given(data=st.data())
def test_documents_that_go_and_come_back_in_another_order_find_their_ids(curated, extracted, data):
    rows, decisions = curated
    reports = [*drawn(data, rows, 60), *extracted]
    gone = set(data.draw(st.lists(st.sampled_from(documents(reports)), max_size=20, unique=True)))
    first = reconcile(reports, decisions)
    fewer = reconcile(without(reports, gone), decisions, published(first))
    again = reconcile(data.draw(st.permutations(reports)), decisions, published(fewer, published(first)))

    assert ids(first) == ids(again)
    assert all(ids(first)[report] == event for report, event in ids(fewer).items())


@FEW
@given(data=st.data())
def test_documents_that_are_added_leave_the_ids_of_the_others(curated, extracted, data):
    rows, decisions = curated
    few, more = drawn(data, rows, 40), drawn(data, rows, 40)
    before = ids(reconcile([*few, *extracted], decisions))
    known = published(reconcile([*few, *extracted], decisions))
    after = ids(reconcile([*few, *(r for r in more if r not in few), *extracted], decisions, known))

    assert before == {report: after[report] for report in before}


@FEW
@given(data=st.data())
def test_without_keys_every_id_ever_given_stays_or_leads_on_and_none_is_given_twice(curated, extracted, data):
    """Here the rules alone put events together, so that a document's going may make two events one, and its return part them."""
    rows = [report.model_copy(update={"event": None}) for report in curated[0]]
    known, given_before = NOTHING_PUBLISHED, set()
    for _ in range(3):
        found = reconcile([*drawn(data, rows, 40), *extracted], published=known)
        alive = [id_ for event in found for id_ in (event.event_id, *event.former_ids)]
        fresh = set(alive) - given_before
        known = published(found, known)

        assert len(alive) == len(set(alive))
        assert given_before <= set(alive)
        assert all(new > old for new in fresh for old in given_before)

        given_before |= set(alive)
