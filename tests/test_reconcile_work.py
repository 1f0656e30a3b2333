"""The work of reconciling grows with the reports, not with their square: counted, not timed."""

import importlib

import pytest

from bench.reconciliation import made_up
from tests.reports import curated, report
from tracker.models import Report
from tracker.reconcile import reconcile
from tracker.score_events import bcubed

MOST_COMPARED = 4  # groups that a report is compared with, on average


def comparisons(reports: list[Report], monkeypatch: pytest.MonkeyPatch) -> float:
    """Count how often a report is compared with a group, for each report."""
    gathering = importlib.import_module("tracker.reconcile.gathering")
    compare, made = gathering.agreement, []
    with monkeypatch.context() as patch:
        patch.setattr(gathering, "agreement", lambda *given: made.append(1) or compare(*given))
        reconcile(reports)
    return len(made) / len(reports)


@pytest.mark.parametrize("number", [1_000, 4_000])
def test_a_report_is_compared_with_few_groups_however_many_there_are(number, monkeypatch):
    assert 0 < comparisons(made_up(number), monkeypatch) < MOST_COMPARED


def test_made_up_reports_come_together_as_they_were_made_up():
    """A check on the bench's own reports, in which the right answer is known."""
    reports = made_up(2_000)
    found = {report.id: event.event_id for event in reconcile(reports) for report in event.reports}
    figures = bcubed(found, {report.id: report.note for report in reports})

    assert figures.precision > 0.97


def test_of_many_a_report_without_a_day_joins_only_one_that_stands_out():
    """With more than fifty events in reach a telling number still leads to its event, and nothing else does."""
    many = [curated(n, f"F{n}", date=f"2025-{1 + n // 28:02}-{1 + n % 28:02}", passengers=2 * n + 1, passengers_qualifier="exact", passengers_scope="total") for n in range(60)]
    telling = report(101, date=None, published=None, passengers=41, passengers_qualifier="exact", passengers_scope="total")
    silent = report(102, date=None, published=None)
    found = {frozenset(r.id for r in event.reports) for event in reconcile([*many, telling, silent])}

    assert {frozenset({"r20", "r101"}), frozenset({"r102"})} <= found
