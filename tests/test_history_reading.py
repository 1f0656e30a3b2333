"""What the history says to those who ask: what changed between two versions, and since one."""

import datetime as dt
import shutil
from pathlib import Path

import pytest

from tests.histories import FIRST, SECOND, THIRD, first_table, history, rebuild, report_id, versions
from tracker.filters import Filters
from tracker.history import changed_since, diff_lines, net_changes
from tracker.models import BadInput
from tracker.table import ChangeRow, read_changes, read_events


@pytest.fixture(scope="module")
def inputs(tmp_path_factory) -> Path:
    return first_table(tmp_path_factory.mktemp("inputs"))


@pytest.fixture
def project(inputs, tmp_path) -> Path:
    """A project whose table has two events of one report each, E00001 and E00002, built on DAY."""
    return Path(shutil.copytree(inputs, tmp_path / "project"))


@pytest.fixture
def changed(project) -> Path:
    """Three versions: two events, then a third source of the first, then without the second's report."""
    rebuild(project, FIRST, SECOND, THIRD)
    rebuild(project, FIRST, THIRD, days=2)
    return project


def test_diff_says_the_net_change_event_by_event(changed):
    first, *_, last = versions(changed)
    lines = list(diff_lines(history(changed), first))

    assert f"From {first} to {last}: 2 events changed." == lines[0]
    assert f"  people: 104 -> 205 (new reports: Third ({report_id(changed, 'Third')}))" in lines
    assert ["E00001:", "E00002:"] == [line for line in lines if not line.startswith(" ") and line.endswith(":")]


def test_words_of_a_source_feign_no_line_of_a_diff():
    """A publisher's name may hold a line end, or what a terminal obeys."""
    first = ChangeRow(version="2026-11-21-aaaaaaaa", day=dt.date(2026, 11, 22), event_id="E00001", what="added", field="", before="", after="", why="")
    second = first.model_copy(update={"version": "2026-11-22-bbbbbbbb", "event_id": "E00002", "why": "reports: Daily\nE00001:\r\x1b[2K  withdrawn"})
    lines = list(diff_lines([first, second], first.version))

    assert ["E00002:", "  added (reports: Daily E00001: \ufffd[2K withdrawn)"] == lines[1:]


def test_a_value_that_went_and_came_back_is_no_change(changed):
    first = versions(changed)[0]
    rebuild(changed, FIRST, SECOND, days=3)

    assert set() == {one.field for one in net_changes(history(changed), first) if one.what == "value_changed"}


@pytest.mark.parametrize(("words", "said"), [(("2020-01-01-00000000",), "there is no such version; name one of"), ((-1, 0), "name the older version first")])
def test_a_version_that_cannot_be_compared_is_one_line_with_those_that_can(changed, words, said):
    known = versions(changed)
    asked = [known[word] if isinstance(word, int) else word for word in words]
    with pytest.raises(BadInput, match=said) as bad:
        list(diff_lines(history(changed), *asked))

    assert 1 == len(bad.value.problems)


@pytest.mark.parametrize(
    ("since", "filters", "expected"),
    [
        (0, Filters(), ["E00001", "E00002"]),
        (1, Filters(), ["E00002"]),
        (2, Filters(), []),
        (0, Filters(date_to="2025-02-10"), ["E00001"]),
        (0, Filters(destination=("Guatemala",)), []),
    ],
)
def test_what_changed_since_a_version_is_what_the_filters_show(changed, since, filters, expected):
    assert expected == since_version(changed, versions(changed)[since], filters)


def test_what_the_filters_showed_then_counts_too(changed):
    version = versions(changed)[-1]
    rebuild(changed, FIRST.replace("IND", "PAK"), THIRD.replace("IND", "PAK"), days=5)

    assert ["E00001"] == since_version(changed, version, Filters(destination=("India",)))
    assert ["E00001"] == since_version(changed, version, Filters(destination=("Pakistan",)))


def test_a_version_that_nobody_knows_is_none(changed):
    assert since_version(changed, "2020-01-01-00000000", Filters()) is None


def test_no_published_reason_names_a_file():
    """The history is read by people who have no such files."""
    reasons = read_changes(Path(__file__).parent.parent / "data/published/changes.csv")["why"].dropna()

    assert len(reasons) > 100
    assert [] == [why for why in reasons if ".csv" in why or "data/" in why]


def since_version(project: Path, version: str, filters: Filters) -> list[str] | None:
    folder = project / "data/published"
    return changed_since(read_events(folder / "events.csv"), read_changes(folder / "changes.csv"), version, filters)
