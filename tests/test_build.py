"""The published table is what its inputs give: the same every time, whole or not written, and never out of date in silence."""

import csv
import io
import json
import shutil
from pathlib import Path

import pytest

from tests.checkout import ROOT, copy_inputs, tree
from tracker.build import Built, build, differences, publish, stale_because
from tracker.models import BadInput, Event
from tracker.opendata import TABLES
from tracker.project import CODE, rules_hash

FILES = sorted({table.file for table in TABLES} | {"build.json", "codebook.csv", "datapackage.json", "csvw.json", "dataset.jsonld", "CITATION.cff"})


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return copy_inputs(tmp_path)


@pytest.fixture(scope="module")
def first(tmp_path_factory) -> Built:
    """What the unchanged inputs give where nothing was published before."""
    return build(copy_inputs(tmp_path_factory.mktemp("inputs")))


@pytest.fixture(scope="module")
def built_once(first: Built, tmp_path_factory) -> Path:
    project = copy_inputs(tmp_path_factory.mktemp("built"))
    publish(project, first)
    return project


@pytest.fixture(scope="module")
def second(built_once: Path) -> Built:
    """What they give where that is published."""
    return build(built_once)


@pytest.fixture
def published(built_once: Path, tmp_path: Path) -> Path:
    """A project with its published table, to break."""
    return Path(shutil.copytree(built_once, tmp_path / "project"))


def problems_of(project: Path) -> list[str]:
    with pytest.raises(BadInput) as bad:
        build(project)
    return [str(problem) for problem in bad.value.problems]


def append(path: Path, text: str) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write(text)


def test_what_is_committed_is_what_a_build_gives():
    """`make build` has been run since an input or a rule changed."""
    assert [] == differences(ROOT, build(ROOT))
    assert "" == stale_because(ROOT)


def test_a_build_writes_its_files_and_no_draft_stays(published):
    assert FILES == sorted(tree(published / "data/published"))


def test_the_same_inputs_give_the_same_bytes(published, second):
    assert second.files == build(published).files
    assert [] == differences(published, second)


def test_a_second_build_writes_nothing(published, second):
    before = tree(published / "data/published")

    assert [] == publish(published, second)
    assert before == tree(published / "data/published")


def test_no_file_holds_a_path_of_the_machine(published):
    assert [] == [name for name, (data, _) in tree(published / "data/published").items() if str(published).encode() in data]


def test_event_ids_stay_when_a_document_goes(published, second):
    sources = published / "seeds/sources.csv"
    header, first, *others = sources.read_text(encoding="utf-8").splitlines(keepends=True)
    (published / "seeds" / first.split(",")[0]).unlink()
    sources.write_text(header + "".join(others), encoding="utf-8")

    assert {event.event_id for event in second.events} >= {event.event_id for event in build(published).events if event.reports}


def test_the_order_of_documents_changes_no_event(published, second):
    sources = published / "seeds/sources.csv"
    header, *rows = sources.read_text(encoding="utf-8").splitlines(keepends=True)
    sources.write_text(header + "".join(reversed(rows)), encoding="utf-8")

    assert second.files["events.csv"] == build(published).files["events.csv"]


def test_the_counts_of_the_steps_agree_with_the_tables(second):
    log = json.loads(second.files["build.json"])["steps"]

    assert log["events"] == len(second.events) == second.files["events.csv"].count("\n") - 1
    assert log["reports_used"] == log["reports_that_joined_another"] + log["events"] - log["events_withdrawn"]
    assert log["reports_extracted"] + log["reports_curated"] >= log["reports_used"] > 0


HOSTILE = "\ufeff=HYPERLINK(1) <script>alert(1)</script>\r\n\u202eA military plane with 80 migrants landed in Guatemala on Friday, said &lt;b&gt; -1+1.\r\n"


@pytest.mark.parametrize("published_on", ["2025-03-01", ""])
def test_hostile_text_goes_through_unchanged_and_a_publication_day_is_no_must(project, published_on):
    (project / "seeds/hostile.txt").write_bytes(HOSTILE.encode())
    append(project / "seeds/sources.csv", f'hostile.txt,"=1+1 <b>",@SUM(A1),javascript:alert(1),{published_on},\n')
    rows = [row for row in csv.DictReader(io.StringIO(build(project).files["reports.csv"])) if row["doc"] == "hostile"]

    assert [("GTM", "80", "=1+1 <b>")] == [(row["destination"], row["passengers"], row["publisher"]) for row in rows]
    assert [HOSTILE[int(row["start"]) : int(row["end"])] for row in rows] == [row["quote"] for row in rows]


def test_progress_is_told_after_each_stage(project):
    said = []
    build(project, said.append)

    assert ["documents", "events", "Version"] == [next(word for word in ("documents", "events", "Version") if word in line) for line in said]


@pytest.mark.parametrize(("name", "typed"), [("vuelo", "vuelo"), ("$(reboot) x", "'$(reboot) x'")])
def test_a_document_that_gives_no_report_is_named(project, name, typed):
    """Nobody takes a text that the rules do not read, here a Spanish one, for a text without flights; the command can be copied whatever its name."""
    (project / f"seeds/{name}.txt").write_text("Un avión militar con 80 guatemaltecos deportados aterrizó el viernes en Ciudad de Guatemala.", encoding="utf-8")
    with (project / "seeds/sources.csv").open("a", encoding="utf-8", newline="") as file:
        csv.writer(file).writerow([f"{name}.txt", "Prensa Libre", "Llega un vuelo", "", "2025-01-24", ""])
    said = []
    build(project, said.append)

    assert [f"seeds/{name}.txt: it gave no report; python -m tracker show {typed} says why"] == [line for line in said if "no report" in line]


def blank_days(project: Path, *documents: int) -> None:
    """Empty the publication day of some documents of the seeds."""
    path = project / "seeds/sources.csv"
    rows = list(csv.DictReader(path.open(encoding="utf-8", newline="")))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(row | ({"published": ""} if number in documents else {}) for number, row in enumerate(rows))


def flown(events) -> int:
    return sum(event.flights or 0 for event in events if event.outcome == "completed")


def keep_typed_rows(project: Path, *keys: str) -> None:
    """Leave only the typed rows of some events, and no decision."""
    path = project / "data/curated/reports.csv"
    header, *rows = csv.reader(path.open(encoding="utf-8", newline=""))
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *(row for row in rows if row[header.index("event")] in keys)])
    (project / "data/curated/decisions.csv").write_text("ruling,report,other,field,value,reason,who,when\n")


@pytest.mark.parametrize("blank", [(0,), (1, 2, 3, 4), (0, 1, 2, 3, 4)])
def test_documents_without_any_day_whose_flights_fit_many_events_are_flagged(project, first, blank):
    """Nothing says when they flew, and a year of flights has several that fit: kept apart, and said to be perhaps the same."""
    blank_days(project, *blank)
    after = build(project).events
    more = [event for event in after if event.possible_duplicate_of and not any(report.event for report in event.reports)]

    assert len(after) - len(first.events) == len(more) > 0


# which documents lose their day: (events more, of which flagged). Reuters has 80 people on the charter that the typed rows count as 105: without
# any day the number has to speak for it, so it stays apart, and a report on that charter that counts nobody then fits both.
WITHOUT_A_DAY = [((0,), 0, 0), ((1, 2, 3, 4), 1, 0), ((0, 1, 2, 3, 4), 2, 1)]


@pytest.fixture(scope="module")
def six(tmp_path_factory) -> tuple[Path, tuple[Event, ...]]:
    """A project with the typed rows of six events alone, and what is built of it."""
    project = copy_inputs(tmp_path_factory.mktemp("six"))
    keep_typed_rows(project, "F001", "F002", "F003", "F004", "F005", "F006")
    return project, build(project).events


@pytest.mark.parametrize(("blank", "more", "flagged"), WITHOUT_A_DAY)
def test_documents_without_a_publication_day_join_the_one_event_that_fits(six, tmp_path, blank, more, flagged):
    project, before = Path(shutil.copytree(six[0], tmp_path / "project")), six[1]
    blank_days(project, *blank)
    said = []
    after = build(project, said.append).events

    assert (len(before) + more, flown(before) + more) == (len(after), flown(after))
    assert flagged == sum(bool(event.possible_duplicate_of) for event in after)
    assert len(blank) == sum("published is empty; weekdays and undated reports cannot be placed; write the publication day" in line for line in said)
    assert f"seeds/sources.csv:{blank[0] + 2}: " in said[0]


def test_a_decision_about_no_report_stops_the_build_with_its_line(project):
    append(project / "data/curated/decisions.csv", "reject,c000000000000,,,,misread,a tester,2025-02-01\n")
    last = len((project / "data/curated/decisions.csv").read_text(encoding="utf-8").splitlines())

    assert [f"data/curated/decisions.csv:{last}: there is no report c000000000000"] == [line.partition(" (")[0] for line in problems_of(project)]


def test_the_reports_that_a_decision_removed_are_counted(published, second):
    steps = second.steps
    (published / "data/curated/decisions.csv").write_text("ruling,report,other,field,value,reason,who,when\n")
    without = build(published)

    assert 0 < steps["reports_rejected_by_decision"] == without.steps["reports_used"] - steps["reports_used"]
    assert 0 == without.steps["reports_rejected_by_decision"]


def test_a_changed_rule_is_a_changed_input(tmp_path):
    code = Path(shutil.copytree(CODE, tmp_path / "code"))
    assert rules_hash(CODE) == rules_hash(code)
    append(code / "reconcile/matching.py", "# another rule")

    assert rules_hash(CODE) != rules_hash(code) != rules_hash(code, "0.2.0")


def with_other_rules(root: Path) -> None:
    path = root / "data/published/build.json"
    log = json.loads(path.read_bytes())
    path.write_text(json.dumps(log | {"inputs": log["inputs"] | {"rules": "0"}}))


CHANGES = [
    pytest.param(with_other_rules, "the rules have changed", id="another rule"),
    pytest.param(lambda root: append(root / "seeds/sources.csv", " "), "seeds/sources.csv is changed", id="changed"),
    pytest.param(lambda root: (root / "seeds/extra.txt").write_text("x"), "seeds/extra.txt is new", id="new"),
    pytest.param(lambda root: (root / "data/curated/decisions.csv").unlink(), "data/curated/decisions.csv is gone", id="gone"),
    pytest.param(lambda root: append(root / "data/published/events.csv", "E"), "events.csv is changed", id="edited by hand"),
    pytest.param(lambda root: (root / "data/published/claims.csv").unlink(), "there is no whole table yet", id="a file is gone"),
    pytest.param(lambda root: (root / "data/published/build.json").write_text("{"), "there is no whole table yet", id="half-written log"),
    pytest.param(lambda root: shutil.rmtree(root / "data/published"), "there is no whole table yet", id="nothing published"),
]


@pytest.mark.parametrize(("change", "said"), CHANGES)
def test_a_change_is_seen_and_named(published, change, said):
    assert "" == stale_because(published)
    change(published)

    assert said == stale_because(published)


def test_problems_of_all_inputs_are_told_at_once(project):
    (project / "seeds/extra.txt").write_bytes(b"\xff")
    append(project / "seeds/sources.csv", "extra.txt,,,,,\n")
    append(project / "data/curated/decisions.csv", "same,,,,,,,\n")
    told = problems_of(project)

    assert {"extra.txt", "decisions.csv"} == {name for line in told for name in ("extra.txt", "decisions.csv") if name in line}


@pytest.mark.parametrize("name", ["events.csv", "reports.csv"])
def test_a_half_written_table_stops_the_build_so_that_ids_are_not_lost(published, name):
    path = published / "data/published" / name
    path.write_bytes(path.read_bytes()[:-20])
    told = problems_of(published)

    assert [name] == [Path(line.split(":")[0]).name for line in told]
    assert "git checkout" in told[0]
    assert "or delete" in told[0]
    shutil.rmtree(published / "data/published")
    assert build(published).events


@pytest.mark.parametrize("name", ["build.json", "claims.csv", "datapackage.json"])
def test_a_table_that_cannot_be_written_stays_as_it_was(published, second, name):
    """A folder stands where the draft of one file would be written, so that even root cannot."""
    (published / "data/published" / f".{name}.draft").mkdir()
    other = Built(second.events, {file: text + "\n" for file, text in second.files.items()}, second.steps)
    before = tree(published / "data/published")
    with pytest.raises(BadInput, match=r"it cannot be written .*; make it writable"):
        publish(published, other)

    assert before == tree(published / "data/published")


def test_a_difference_is_told_as_a_diff_that_is_cut(published, second):
    path = published / "data/published/events.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("E00001", "E00009"), encoding="utf-8")
    lines = differences(published, Built(second.events, {"events.csv": "x\n" * 100}, second.steps))

    assert ("--- data/published/events.csv (committed)", "+++ data/published/events.csv (built)") == tuple(lines[:2])
    assert lines[-1].startswith("... and ")


def test_a_rejected_report_is_published_with_what_it_would_have_said_and_why(published, second):
    """Nothing that was read is thrown away, also not the report on which a withdrawn event stood."""
    rulings = {row["report"]: row for row in csv.DictReader((published / "data/curated/decisions.csv").open(encoding="utf-8")) if row["ruling"] == "reject"}
    rows = {row["report_id"]: row for row in csv.DictReader(io.StringIO(second.files["rejected.csv"]))}

    assert rows.keys() == rulings.keys()
    assert [(row["rejected_because"], row["rejected_by"], row["rejected_on"]) for row in rows.values()] == [(rulings[id_]["reason"], rulings[id_]["who"], rulings[id_]["when"]) for id_ in rows]
    assert all(row["publisher"] and row["url"] and row["quote"] and row["would_say"] for row in rows.values())
    assert rows["c963f109ab0b1"]["event_id"] in {event.event_id for event in second.events if event.destination_city == "mugm"}
    assert "people: 200" in rows["c963f109ab0b1"]["would_say"]


def test_a_rejected_report_keeps_its_event_from_build_to_build(published):
    """The report of an event that stands on nothing else is known by an earlier table alone."""
    alone = next(row for row in csv.DictReader((published / "data/published/reports.csv").open(encoding="utf-8")) if row["event_id"] == "E00171")
    others = [row["report_id"] for row in csv.DictReader((published / "data/published/reports.csv").open(encoding="utf-8")) if row["event_id"] == "E00171"]
    append(published / "data/curated/decisions.csv", "".join(f"reject,{id_},,,,misread,a tester,2025-02-01\n" for id_ in others))
    events = []
    for _ in range(2):
        built = build(published)
        publish(published, built)
        rows = {row["report_id"]: row["event_id"] for row in csv.DictReader(io.StringIO(built.files["rejected.csv"]))}
        events.append(rows[alone["report_id"]])

    assert ["E00171", "E00171"] == events
