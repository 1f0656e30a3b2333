"""The version and the history on the page."""

import json
import re
from pathlib import Path

import pytest

from tests.dashboard.reading import Open, changes_of, words_of
from tests.published import HOSTILE
from tracker.table import ChangeRow, frame_of, read_reports, write_csv
from tracker.views.inert import web_address

VERSIONS = ("2025-02-01-00000001", "2025-02-02-00000002")
SAID = [
    {"event_id": "E00001", "what": "added", "after": "Guatemala, 2025-01-24, completed", "why": "reports: Example Wire (r0)"},
    {"event_id": "E00001", "what": "value_changed", "field": "passengers_best", "before": "150", "after": "160", "why": HOSTILE},
    {"event_id": "E00099", "what": "merged_into", "before": "E00099", "after": "E00001", "why": "decision by an editor: told twice"},
    {"event_id": "E00011", "what": "withdrawn", "field": "reports", "before": "r9", "why": "decision to reject report r9 by an editor: misread"},
]


@pytest.fixture
def history(project: Path) -> Path:
    """The sample project with two versions: the first adds an event, the second changes, merges and withdraws."""
    published = project / "data/published"
    rows = [ChangeRow(version=VERSIONS[number > 0], day=VERSIONS[number > 0][:10], **said) for number, said in enumerate(SAID)]
    write_csv(frame_of(rows, ChangeRow), published / "changes.csv")
    log = json.loads((published / "build.json").read_bytes())
    (published / "build.json").write_text(json.dumps(log | {"version": VERSIONS[1]}))
    return project


@pytest.mark.parametrize("page", ["flights", "event", "documents", "changes", "method", "disputes", "country", "capacity"])
@pytest.mark.usefixtures("history")
def test_every_page_has_the_version_at_its_foot(opened: Open, page: str):
    assert f"Data version {VERSIONS[1]}." in words_of(opened(page))


@pytest.mark.usefixtures("history")
def test_the_foot_says_who_runs_the_copy_and_where_to_report_an_error(opened: Open, monkeypatch: pytest.MonkeyPatch):
    assert "A correction is a row in data/curated of the project" in words_of(opened("method"))

    monkeypatch.setenv("TRACKER_OPERATOR", "Example Desk")
    monkeypatch.setenv("TRACKER_CONTACT", "desk@example.org")

    assert "This copy is run by Example Desk. Report an error: [desk@example.org](<mailto:desk@example.org>)." in words_of(opened("method"))


@pytest.mark.usefixtures("history")
def test_a_page_without_events_has_its_foot_too(opened: Open):
    assert "Data version" in words_of(opened("flights", destination="Guatemala", outcome="denied"))


@pytest.mark.usefixtures("history")
def test_the_changes_page_tells_the_newest_first(opened: Open):
    shown = changes_of(opened("changes"))

    assert ["E00011", "E00099", "E00001", "E00001"] == [event for event, _ in shown]
    assert ["withdrawn", "merged into E00001", "people: 150 → 160", "added: Guatemala, 2025-01-24, completed"] == [what for _, what in shown]


@pytest.mark.usefixtures("history")
def test_the_newest_versions_changes_are_told_first_and_stand_alone_at_one_click(opened: Open):
    app = opened("changes")
    assert f"The newest version is {VERSIONS[1]}, of 2 February 2025: 3 changes to 3 events (" in words_of(app)
    app.button(key="newest alone").click().run()

    assert ["E00011", "E00099", "E00001"] == [event for event, _ in changes_of(app)]
    app.button(key="newest alone").click().run()
    assert 4 == len(changes_of(app))


@pytest.mark.usefixtures("history")
def test_an_events_history_names_versions_for_those_of_one_day_have_an_order(opened: Open):
    lines = opened("event", event="E00001").table[-1].value

    assert [VERSIONS[1], VERSIONS[1], VERSIONS[0]] == [version.replace("\\", "") for version in lines["Version"]]


def test_a_change_to_another_table_names_it_and_no_event(opened: Open, history: Path):
    path = history / "data/published/changes.csv"
    path.write_text(path.read_text() + f"{VERSIONS[1]},{VERSIONS[1][:10]},,added,publishers.csv,,56 rows,\n")
    newest = changes_of(opened("changes"))[0]

    assert ("Another table", "added: publishers.csv, 56 rows") == newest


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"changed": ["E00011"]}, ["E00011"]),
        ({"since": VERSIONS[0]}, ["E00011", "E00099", "E00001"]),
    ],
)
@pytest.mark.usefixtures("history")
def test_changes_are_chosen_by_the_address(opened: Open, params: dict[str, str], expected: list[str]):
    assert expected == [event for event, _ in changes_of(opened("changes", **params))]


@pytest.mark.usefixtures("history")
def test_changes_of_the_shown_events_follow_the_filters(opened: Open):
    app = opened("changes", changed_shown="true")
    assert ["E00011", "E00001", "E00001"] == [event for event, _ in changes_of(app)]
    app.multiselect(key="destination").set_value(["Guatemala"]).run()

    assert ["E00001", "E00001"] == [event for event, _ in changes_of(app)]


@pytest.mark.usefixtures("history")
def test_no_change_left_is_a_sentence(opened: Open):
    app = opened("changes", since=VERSIONS[1])

    assert "No change is left" in words_of(app)
    assert not changes_of(app)


@pytest.mark.usefixtures("history")
def test_an_event_shows_its_own_history_and_that_of_events_merged_into_it(opened: Open):
    lines = opened("event", event="E00001").table[-1].value
    told = [words.replace("\\", "") for words in lines["What changed"]]

    assert "merged into E00001" in told[0]
    assert "people" in told[1]
    assert 3 == len(told)


@pytest.mark.usefixtures("history")
def test_the_reason_of_a_withdrawal_stands_on_its_events_page(opened: Open):
    why = opened("event", event="E00011").table[-1].value["Why"].iloc[0]

    assert "decision to reject report r9 by an editor" in why.replace("\\", "")


def test_a_reason_leads_to_the_sources_of_its_reports_and_shows_no_id(opened: Open, history: Path):
    """A reader knows no ids of reports; one that is gone stands by its publisher alone."""
    published = history / "data/published"
    for name in ("reports.csv", "claims.csv"):
        (published / name).write_text(re.sub(r"\br0\b", "r0123456789ab", (published / name).read_text()))
    report = read_reports(published / "reports.csv").set_index("report_id", drop=False).loc["r0123456789ab"]
    path = published / "changes.csv"
    why = f"new reports: {report['publisher']} ({report['report_id']}), Gone Gazette (c0123456789ab)"
    path.write_text(path.read_text() + f'{VERSIONS[1]},{VERSIONS[1][:10]},{report["event_id"]},value_changed,flights,1,2,"{why}"\n')
    on_event = opened("event", event=report["event_id"]).table[-1].value["Why"].iloc[0]
    on_changes = next(html.value for html in opened("changes").get("html") if "Gone Gazette" in html.value)

    assert f"](<{web_address(report['url'])}>)" in on_event
    assert f'<a href="{web_address(report["url"])}"' in on_changes
    assert not [id_ for id_ in (report["report_id"], "c0123456789ab") if id_ in on_event + on_changes]


@pytest.mark.parametrize(
    ("event", "expected"),
    [("E00001", "This event, E00001, has changed since."), ("E00002", "This event, E00002, has not changed since."), ("", "2 of the events that this view shows")],
)
@pytest.mark.usefixtures("history")
def test_an_old_link_to_an_event_says_whether_that_event_changed(opened: Open, event: str, expected: str):
    """Other events are not what it was made for; the page without an event speaks of all that it shows."""
    said = words_of(opened("event", version=VERSIONS[0], **({"event": event} if event else {})))

    assert f"The link was made on version {VERSIONS[0]}; the table is now version {VERSIONS[1]}. {expected}" in said
    assert (event != "E00002") == ("How and why" in said)


@pytest.mark.usefixtures("history")
def test_a_hostile_reason_is_shown_as_text(opened: Open):
    why = opened("event", event="E00001").table[-1].value["Why"].iloc[1]

    assert "<script>" not in why
    assert "\\<script\\>" in why


def test_a_table_without_a_history_says_so(opened: Open):
    assert "No history has been written down" in words_of(opened("changes"))
    assert "Data version not known" in words_of(opened())
