"""What a build writes down of what it changed, on projects of a few typed rows that are built, changed and built again."""

import datetime as dt
import shutil
import subprocess
from pathlib import Path

import pandas as pd
import pytest

from tests.histories import DAY, FIRST, SECOND, THIRD, first_table, history, rebuild, report_id
from tests.typed_rows import typed
from tracker.build import build, differences, publish
from tracker.history import content_hash, last_version
from tracker.table import ChangeRow, read_events


@pytest.fixture(scope="module")
def inputs(tmp_path_factory) -> Path:
    return first_table(tmp_path_factory.mktemp("inputs"))


@pytest.fixture
def project(inputs, tmp_path) -> Path:
    """A project whose table has two events of one report each, E00001 and E00002, built on DAY."""
    return Path(shutil.copytree(inputs, tmp_path / "project"))


# --- what happened, and why --------------------------------------------------------------------------------------------------


def test_the_first_version_adds_every_event(project):
    expected = [("E00001", "added", "India, 2025-02-05, completed"), ("E00002", "added", "India, 2025-02-15, completed")]

    assert expected == [(row.event_id, row.what, row.after) for row in history(project) if row.event_id]


def test_a_new_row_adds_an_event_with_its_report(project):
    changes = rebuild(project, FIRST, SECOND, typed("T3", 20, publisher="New Paper"))

    assert [("E00003", "added", "", "", "India, 2025-02-20, completed", f"reports: New Paper ({report_id(project, 'New Paper')})")] == changes


def test_another_number_changes_the_range_and_names_the_report(project):
    why = f"reports read differently: Example Daily ({report_id(project, 'Example Daily')})"

    expected = [("E00001", "value_changed", f"passengers_{end}", "104", "105", why) for end in ("low", "best", "high")]
    assert expected == rebuild(project, typed("T1", 5, passengers="105"), SECOND)


def test_a_column_that_the_table_gains_is_no_change_of_reports_that_it_says_nothing_of(project):
    reports = project / "data/published/reports.csv"
    frame = pd.read_csv(reports, dtype="str", keep_default_na=False)
    assert not frame["date_latest"].any()
    frame.drop(columns="date_latest").to_csv(reports, index=False)

    assert [("", "details_changed", "reports.csv")] == [change[:3] for change in rebuild(project, FIRST, SECOND)]


def test_columns_that_the_claims_gain_and_lose_are_told_once_and_of_no_event(project):
    claims = project / "data/published/claims.csv"
    frame = pd.read_csv(claims, dtype="str", keep_default_na=False)
    frame.drop(columns=["stated_in", "stated_as"]).assign(remark="not printed").to_csv(claims, index=False)
    told = ("", "details_changed", "claims.csv", "23 columns", "24 columns", "columns new: stated_in, stated_as; columns gone: remark")

    assert [told] == rebuild(project, FIRST, SECOND)


def test_a_column_that_the_events_gain_is_told_once_and_of_no_event(project):
    """Though each of them has a cell in it."""
    events = project / "data/published/events.csv"
    pd.read_csv(events, dtype="str", keep_default_na=False).drop(columns="counts_in_totals").to_csv(events, index=False)

    assert [("", "details_changed", "events.csv", "46 columns", "47 columns", "columns new: counts_in_totals")] == rebuild(project, FIRST, SECOND)


def test_another_source_changes_range_grade_and_dispute(project):
    changes = rebuild(project, FIRST, SECOND, THIRD)

    assert {"passengers_best", "passengers_high", "sources", "independent_sources", "disputed", "grade"} == {change[2] for change in changes}
    assert {f"new reports: Third ({report_id(project, 'Third')})"} == {change[5] for change in changes}


def test_a_rejected_report_leaves_with_the_decision_as_the_reason(project):
    rebuild(project, FIRST, SECOND, THIRD)
    third = report_id(project, "Third")
    changes = rebuild(project, FIRST, SECOND, THIRD, decisions=f"reject,{third},,,,Two flights,an editor,2025-03-01\n", days=2)

    assert ("E00001", "value_changed", "passengers_best", "205", "104") in {change[:5] for change in changes}
    assert {f"decision to reject the report of Third ({third}) by an editor on 2025-03-01: Two flights"} == {change[5] for change in changes}


def test_a_decided_value_names_the_decision(project):
    decision = f"value,{report_id(project, 'Example Daily')},,flights,2,The ministry counts two,an editor,2025-03-01\n"
    changes = rebuild(project, FIRST, SECOND, decisions=decision)

    assert ("E00001", "value_changed", "flights", "1", "2", "decision by an editor on 2025-03-01: The ministry counts two") in changes


def test_merged_events_leave_a_row_that_leads_on_and_part_under_a_new_id(project):
    one, other = report_id(project, "Example Daily"), report_id(project, "Other Daily")
    merged = rebuild(project, FIRST, SECOND, decisions=f"same,{one},{other},,,One flight told twice,an editor,2025-03-01\n")
    parted = rebuild(project, FIRST, SECOND, days=2)
    why = f"decision by an editor on 2025-03-01: One flight told twice; reports moved to E00001: Other Daily ({other})"

    assert ("E00002", "merged_into", "", "E00002", "E00001", why) in merged
    assert ("E00001", "value_changed", "date_latest", "2025-02-05", "2025-02-15") in {change[:5] for change in merged}
    assert ("E00003", "split_from", "", "E00001", "E00003", f"reports moved here from E00001: Other Daily ({other})") in parted


def test_a_row_with_another_key_is_split_from_its_event(project):
    rebuild(project, FIRST, SECOND, THIRD)
    changes = rebuild(project, FIRST, SECOND, THIRD.replace("T1", "T9", 1), days=2)

    assert ("E00003", "split_from", "E00001") in {(change[0], change[1], change[3]) for change in changes}


def test_an_event_without_reports_is_withdrawn_and_comes_back_under_its_id(project):
    other = report_id(project, "Other Daily")
    gone, back = rebuild(project, FIRST), rebuild(project, FIRST, SECOND, days=2)
    table = read_events(project / "data/published/events.csv").set_index("event_id")

    assert [("E00002", "withdrawn", "reports", other, "", f"reports no longer given: Other Daily ({other})")] == gone
    assert [("E00002", "restored", "reports", "", other, f"new reports: Other Daily ({other})")] == back
    assert "C" == table.loc["E00002", "grade"]


def test_a_withdrawn_event_keeps_its_row_and_its_last_values(project):
    rebuild(project, FIRST)
    row = read_events(project / "data/published/events.csv").set_index("event_id").loc["E00002"]

    assert ("X", "IND", 116) == (row["grade"], row["destination"], row["passengers_best"])


def test_other_words_behind_the_same_values_are_details(project):
    changes = rebuild(project, typed("T1", 5, quote="the plane landed in Amritsar"), SECOND)

    assert [("E00001", "details_changed", "reports.csv;claims.csv")] == [change[:3] for change in changes]


def test_a_changed_name_of_a_place_says_which_table_changed(project):
    path = project / "data/reference/countries.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(",India,", ",Bharat,", 1), encoding="utf-8")
    changes = [change for change in rebuild(project, FIRST, SECOND) if change[0]]

    assert {("E00001", "details_changed"), ("E00002", "details_changed")} == {change[:2] for change in changes}
    assert all("destination_name" in change[2] and change[5].endswith("the table of countries did") for change in changes)


def test_a_changed_table_about_the_world_is_a_row_without_an_event(project):
    path = project / "data/reference/aircraft.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("Globemaster", "Globe Master", 1), encoding="utf-8")
    (change,) = rebuild(project, FIRST, SECOND)

    assert ("", "details_changed", "aircraft.csv") == change[:3]
    assert "lines new or changed: 1; gone or changed: 1" == change[5]


# --- versions ----------------------------------------------------------------------------------------------------------------


def version_after(project: Path, *rows: str, days: int) -> str:
    rebuild(project, *rows, days=days)
    return history(project)[-1].version


def test_the_same_content_keeps_its_version_on_another_day(project):
    before = history(project)[-1].version

    assert before == version_after(project, FIRST, SECOND, days=100)
    assert [] == differences(project, build(project, today=DAY + dt.timedelta(200)))
    assert before.startswith("2026-11-22-")


def test_content_that_comes_back_has_its_hash_again_and_a_name_of_its_own(project):
    before = history(project)[-1].version
    other, same_day, later = (version_after(project, FIRST, *more, days=days) for more, days in (((), 0), ((SECOND,), 0), ((THIRD,), 1)))

    assert f"{before}-2" == same_day
    assert 4 == len({before, other, same_day, later})


def test_the_hash_is_of_the_tables_that_are_published(project):
    folder = project / "data/published"
    tables = {path.name: path.read_bytes().decode() for path in folder.glob("*.csv") if path.name not in ("changes.csv", "codebook.csv")}

    assert history(project)[-1].version == f"2026-11-22-{content_hash(tables)}"


def test_without_the_history_it_begins_anew_and_the_ids_stay(project):
    rebuild(project, FIRST, SECOND, THIRD)
    (project / "data/published/changes.csv").unlink()
    changes = rebuild_without_a_history(project)

    assert [("E00001", "added"), ("E00002", "added")] == [(row.event_id, row.what) for row in changes if row.event_id]


def rebuild_without_a_history(project: Path) -> list[ChangeRow]:
    publish(project, build(project, today=DAY))
    return history(project)


# --- the last commit ---------------------------------------------------------------------------------------------------------


def git(project: Path, *words: str) -> None:
    name = ["-c", "user.name=a tester", "-c", "user.email=tester@example.org", "-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null"]
    subprocess.run([shutil.which("git") or "git", "-C", str(project), *name, *words], check=True, capture_output=True)


@pytest.fixture
def committed(project) -> Path:
    if not shutil.which("git"):
        pytest.skip("there is no git on this machine")
    git(project, "init")
    git(project, "add", ".")
    git(project, "commit", "-m", "The first table")
    return project


def test_builds_before_a_commit_leave_one_version(committed):
    for people in ("105", "106", "107"):
        rebuild(committed, typed("T1", 5, passengers=people), SECOND, days=int(people))
    later = [row for row in history(committed) if row.version != history(committed)[0].version]

    assert {("104", "107")} == {(row.before, row.after) for row in later}
    assert 1 == len({row.version for row in later})


def test_an_edit_that_is_undone_before_a_commit_leaves_nothing(committed):
    before = history(committed)
    rebuild(committed, FIRST, days=1)

    assert before != history(committed)
    assert [] == rebuild(committed, FIRST, SECOND, days=2)[len(before) :]
    assert before == history(committed)


def test_a_version_keeps_the_day_on_which_its_content_was_first_built(committed):
    first = version_after(committed, FIRST, SECOND, THIRD, days=1)

    assert first == version_after(committed, FIRST, SECOND, THIRD, days=2)
    git(committed, "commit", "-am", "A third row")
    assert [] == differences(committed, build(committed, today=DAY + dt.timedelta(30)))


def test_a_commit_that_cannot_be_read_is_told_and_the_folder_stands_for_it(committed):
    (committed / ".git/HEAD").write_text("ref: refs/heads/nowhere\n")
    said = []

    assert last_version(committed, said.append).tables
    assert ["The last commit cannot be read, so the build compares with data/published as it stands."] == said
