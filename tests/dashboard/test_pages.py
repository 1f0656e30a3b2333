"""Damaged data, evidence, documents, hostile text and rules on the page."""

import os
import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.dashboard.reading import Open, events_of, sums_of, words_of
from tests.published import HOSTILE
from tests.tables import sample_table
from tracker.documents import list_document, read_listed
from tracker.extract import extract
from tracker.models import BASIS_FIELDS, Document
from tracker.same_text import id_of_copy
from tracker.table import with_words_numbered, write_csv
from tracker.views.data import load_tables
from tracker.views.phrases import FIELD_LABELS
from tracker.views.stated import stated_count, stated_words

ROOT = Path(__file__).parents[2]

# --- data ------------------------------------------------------------------------------------------------------------------


def cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-40])


DAMAGE = {
    "cut off": cut_off,
    "missing": Path.unlink,
    "empty": lambda path: path.write_bytes(b""),
    "not UTF-8": lambda path: path.write_bytes(path.read_bytes() + b"\xff\n"),
    "another header": lambda path: path.write_text("a,b\n1,2\n"),
}


@pytest.mark.parametrize("file", ["events.csv", "claims.csv", "reports.csv"])
@pytest.mark.parametrize("how", DAMAGE)
def test_damaged_data_is_a_sentence_that_says_what_to_do(project: Path, how: str, file: str):
    """A published file that cannot be used gives a line with its name and what to do, no traceback and no half page."""
    DAMAGE[how](project / "data" / "published" / file)

    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60).run()

    assert not app.exception
    assert len(app.error) == 1
    assert file in words_of(app)
    assert "get the last good one back" in words_of(app)
    assert not sums_of(app)
    assert not app.dataframe


def test_the_table_stands_without_documents(project: Path, opened: Open):
    """Without seeds the events are still shown, and the Documents page says what is missing."""
    for path in (project / "seeds").iterdir():
        path.unlink()
    assert len(events_of(opened())) == 12

    app = opened("documents")

    assert "sources.csv" in words_of(app)
    assert "There is no document to show." in words_of(app)


def test_no_reader_can_change_what_another_reads(project: Path):
    """The frames are shared: writing to one's own leaves the next reader's as it was published."""
    mine = load_tables(project)
    mine.events.loc[0, "note"] = "ZZZ"
    del mine.events["outcome"]

    assert load_tables(project).events.equals(with_words_numbered(sample_table()))


def test_a_new_build_is_shown_without_a_restart(project: Path):
    """The tables are kept by the state of their files, not for ever."""
    before = len(load_tables(project).events)
    path = project / "data" / "published" / "events.csv"
    path.write_text("".join(path.read_text().splitlines(keepends=True)[:-1]))
    os.utime(path, ns=(1, 1))

    assert len(load_tables(project).events) == before - 1


# --- evidence --------------------------------------------------------------------------------------------------------------


def test_an_event_shows_who_says_what_and_what_is_disputed(opened: Open):
    """Each value given stands with its words, its source and the shown one marked."""
    said = words_of(opened("event", event="E00001"))

    assert "2 flights by the US military (C-17) from Biggs Army Airfield and Tucson to Guatemala, 23 to 24 January 2025" in said
    assert "Disputed, independent sources differ: people on board." in said
    assert "“over 150 people”" in said
    assert "“About 80 people were on each of the two”" in said
    assert "credited to officials (unnamed official), to Reuters" in said
    assert "Another page of the daily has 75 on each" in said
    assert "[Example Wire: Two C-17s land in Guatemala](<https://example.org/wire>)" in said


def test_of_a_typed_value_it_is_shown_whether_its_quote_says_it(opened: Open, project: Path):
    """How many values stand in the quoted words stands above; beside each typed one the piece that says it, or that the quote does not print it."""
    claims = load_tables(project).claims
    said = words_of(opened("event", event="E00001"))
    of_event = claims[claims["event_id"] == "E00001"]

    assert stated_count(of_event) in said
    for claim in of_event.to_dict("records"):
        assert claim["method"] == "extracted" or stated_words(claim).replace("\\", "") in said


def test_an_unknown_event_is_a_sentence(opened: Open):
    """An id that is none of ours is said to be so, and the table stands there to choose from."""
    app = opened("event", event="E99999")

    assert "There is no event 'E99999'" in words_of(app)
    assert len(events_of(app)) == 12


def test_a_merged_id_leads_to_its_event(project: Path, opened: Open):
    """A former id shows the event that it was merged into, and says so."""
    path = project / "data" / "published" / "events.csv"
    table = sample_table()
    table.loc[table["event_id"] == "E00006", "former_ids"] = "E00040;E00041"
    write_csv(table, path)

    app = opened("event", event="E00041")

    assert app.selectbox(key="event").value == "E00006"
    assert "E00041 was found to be the same flights as E00006" in words_of(app)


@pytest.mark.parametrize("written", ["e00001", "E00001", " e00001 "])
def test_an_id_is_read_in_any_case(opened: Open, written: str):
    """?event=e00001 is E00001; the page warns of nothing but that the event is disputed."""
    app = opened("event", event=written)

    assert app.selectbox(key="event").value == "E00001"
    assert ["Disputed, independent sources differ: people on board."] == [warning.value.replace("\\", "") for warning in app.warning]


def test_only_the_first_disputed_field_is_open(project: Path, opened: Open):
    """The page of a disputed event begins with its first dispute; everything else said is folded."""
    path = project / "data" / "published" / "events.csv"
    table = sample_table()
    table.loc[table["event_id"] == "E00001", "disputed"] = "aircraft;passengers"
    write_csv(table, path)

    fields = [expander for expander in opened("event", event="E00001").expander if expander.label.startswith("**")]

    assert ["People on board", "Aircraft"] == [re.sub(r"\W*([\w ]+)\*.*", r"\1", field.label) for field in fields[:2]]
    assert [True] + [False] * (len(fields) - 1) == [field.proto.expanded for field in fields]


def test_values_after_the_second_are_folded(project: Path, opened: Open):
    """Of the values given for a field the shown one and one more are open."""
    path = project / "data" / "published" / "claims.csv"
    lines = path.read_text().splitlines(keepends=True)
    row = next(line for line in lines if "at least 150 in all" in line)
    more = [row.replace("at least 150 in all", f"{n} in all").replace("r0", f"r{n}") for n in (7, 8)]
    path.write_text("".join([*lines, *more]))

    assert "2 more values" in [expander.label for expander in opened("event", event="E00001").expander]


def test_neighbours_are_one_click_away(opened: Open):
    """Next and Previous walk through the shown events; Back to the table is what it says."""
    app = opened("event", event="E00001")
    app.button(key="next").click().run()
    assert app.selectbox(key="event").value == "E00002"
    app.button(key="back to the table").click().run()
    assert app.selectbox(key="event").value is None


def test_hostile_text_is_shown_as_text(opened: Open):
    """A document full of mark-up reaches the page escaped: no image, link, formula, icon or HTML is left in what Streamlit interprets."""
    app = opened("event", event="E00002")
    kinds = ("title", "header", "markdown", "caption", "info", "warning", "expander")
    interpreted = [getattr(element, "value", None) or element.label for kind in kinds for element in app.get(kind)]
    interpreted += [str(cell) for table in app.table for cell in table.value.to_numpy().flat]
    unescaped = [re.sub(r"\\.", "", text) for text in interpreted if "evil" in text]

    assert any(HOSTILE.replace("\u202e", "\ufffd") in text.value for text in app.text)
    assert unescaped
    for bad in ("](", "![", "<", "$", ":red", "//", "**bold", "`", "tada:", "www.", "@", "->", "\u202e"):
        assert not [text for text in unescaped if bad in text], bad


@pytest.mark.parametrize("written", ["daily", "daily.txt", "The Daily Example: Guatemala receives 160"])
def test_a_document_opens_by_its_id_its_file_and_its_name(opened: Open, written: str):
    """claims.csv and the command line know a document by its id, the page's own links by its name."""
    app = opened("documents", document=written)

    assert "The Daily Example: Guatemala receives 160" == app.selectbox(key="document").value
    assert not app.warning


def test_a_document_has_its_words_marked(opened: Open):
    """The text stands there escaped, with the quote and the words behind each value marked, and the value's field named where they end."""
    app = opened("documents")
    html = app.get("html")[0].value

    assert "<sup>1</sup>" in html
    assert '<b title="People on board: at least 150 in all">over 150 people</b><small style="user-select: none; -webkit-user-select: none"> [People on board]</small>' in html
    app.selectbox(key="document").select_index(2).run()
    html = app.get("html")[0].value
    assert "&lt;script&gt;" in html
    assert not [bad for bad in ("<script", "<img", "<h1", "\u202e") if bad in html]


@pytest.fixture
def about_removal(project: Path) -> Document:
    """The first document with a word more, so that the rules take it for one about deportation flights."""
    path = project / "seeds" / "wire.txt"
    path.write_text(path.read_text() + "They had been deported.\n", newline="")
    return read_listed(list_document(path))


@pytest.mark.usefixtures("about_removal")
def test_a_document_shows_how_it_was_read(opened: Open):
    """Each report's values stand with their words, the rule and who is credited; what was left out folds below with why."""
    app = opened("documents")
    values = app.table[0].value

    assert ["Value", "Words", "Rule", "Credited"] == list(values.columns)
    assert "over 150 people" in values.loc["[People on board](<method>)", "Words"]
    assert "officials \\(unnamed official\\)\\, to Reuters" in set(values["Credited"])
    assert all(values["Rule"])
    assert any(expander.label.startswith("Considered and left out (") for expander in app.expander)


@pytest.mark.parametrize("copied", [False, True])
def test_the_reports_as_read_have_the_numbers_of_the_text(project: Path, about_removal: Document, opened: Open, copied: bool):
    """A report has its number only if the published table has it, under the id that the text gives it, or a copy of it its document."""
    assert "A report that the published table does not have: Guatemala, completed" in words_of(opened("documents"))
    (report,) = extract(about_removal)
    id_ = id_of_copy(report.id, report.doc) if copied else report.id
    for name in ("reports.csv", "claims.csv"):
        path = project / "data" / "published" / name
        path.write_text(re.sub(r"\br0\b", id_, path.read_text()))

    assert "Report 1: Guatemala, completed" in words_of(opened("documents"))


def test_hostile_words_are_shown_as_text_where_a_document_is_explained(project: Path, opened: Open):
    """A hostile text that the rules do read reaches the tables escaped: its words, its publisher's credit and what was left out."""
    text = f"Mexico refused a deportation flight for {HOSTILE} on Friday. The flights {HOSTILE} go on.\n"
    (project / "seeds" / "hostile.txt").write_text(text, newline="")
    app = opened("documents")
    app.selectbox(key="document").select_index(2).run()
    cells = [str(cell) for table in app.table for cell in [*table.value.index, *table.value.to_numpy().flat]]
    unescaped = [re.sub(r"\\.", "", cell) for cell in cells if "evil" in cell or "script" in cell]

    assert not app.exception
    assert unescaped
    for bad in ("](", "![", "<", "$", ":red", "//", "`", "tada:", "www.", "@", "->", "\u202e"):
        assert not [text for text in unescaped if bad in text], bad


def test_the_method_page_prints_the_rules_of_the_code(opened: Open):
    """Rules, words and columns come from the code that uses them."""
    app = opened("method")
    tables = "\n".join(str(table.value.to_dict()) for table in app.table)

    assert "the receiving state refused or withdrew permission" in tables
    assert "most independent sources: More independent sources give it" in words_of(app).replace("**", "")
    assert "passengers_low" in tables.replace("\\", "")
    assert "typed from the page; the quote does not print it" in words_of(app)


def test_every_field_with_a_basis_is_told():
    """An event's page tells all fields that the table gives a basis for."""
    assert set(FIELD_LABELS) == set(BASIS_FIELDS)


def test_an_event_shows_what_was_reported_when(opened: Open):
    """One line for each document, by its day of publication, with what it says."""
    table = next(table.value for table in opened("event", event="E00001").table if "Published" in table.value)

    assert len(table) == 2
    assert "2 flights; people: at least 150 in all" in table["Says"].iloc[0].replace("\\", "")
    assert list(table["Published"]) == sorted(table["Published"])
