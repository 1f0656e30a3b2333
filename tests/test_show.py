"""A document is shown with the words behind each value, the rules that found them, and what was left out."""

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checkout import ROOT
from tests.examples import document
from tracker.__main__ import main
from tracker.extract import NOT_READ, explain
from tracker.show import (
    ITS_PUBLISHER,
    LONGEST_WORDS,
    RULE_NOT_NAMED,
    Mark,
    clauses_by_report,
    marked,
    marks_of,
    show,
    values_of,
)

TOLD = (
    "Two military planes with 80 deported migrants each landed in Guatemala on Monday, a Pentagon official told Reuters. "
    "The use of aircraft to carry out deportation flights has been criticised.\n"
)
SEED = "000_b5a6616386ecb73e"

# --- the marks -------------------------------------------------------------------------------------------------------------

TEXT = "one two three four"
MARKS = [
    pytest.param([], TEXT, id="none"),
    pytest.param([Mark(0, 3, 1, "flights")], "[1:flights one] two three four", id="one"),
    pytest.param([Mark(0, 3, 1, "a"), Mark(4, 7, 2, "b")], "[1:a one] [2:b two] three four", id="apart"),
    pytest.param([Mark(0, 3, 1, "a"), Mark(3, 7, 2, "b")], "[1:a one][2:b  two] three four", id="side by side"),
    pytest.param([Mark(4, 7, 1, "b"), Mark(0, 18, 1, "a")], "[1:a one [1:b two] three four]", id="nested"),
    pytest.param([Mark(4, 7, 2, "a"), Mark(4, 7, 1, "a")], "one [1:a,2:a two] three four", id="the same words"),
    pytest.param([Mark(0, 7, 1, "a"), Mark(4, 13, 2, "b")], "[1:a one [2:b two]][2:b  three] four", id="crossing"),
    pytest.param([Mark(0, 7, 1, "a"), Mark(4, 13, 1, "b"), Mark(4, 18, 2, "c")], "[1:a one [1:b,2:c two]][2:c [1:b  three] four]", id="two crossing one"),
]


@pytest.mark.parametrize(("marks", "expected"), MARKS)
def test_the_words_behind_a_value_stand_in_brackets(marks, expected):
    """Each mark names its report and its field; marks that cross are cut so that brackets close in order."""
    assert expected == marked(TEXT, marks)


@given(edges=st.lists(st.tuples(st.integers(0, 17), st.integers(1, 18), st.integers(1, 3)).filter(lambda mark: mark[0] < mark[1])))
def test_without_its_marks_the_text_is_the_document_s(edges):
    """Brackets add to the text and take nothing from it, and as many close as open."""
    shown = marked(TEXT, [Mark(start, end, report, "f") for start, end, report in edges])

    assert TEXT == re.sub(r"\[[\d:,f]+ |\]", "", shown)
    assert shown.count("[") == shown.count("]")


# --- values and clauses ----------------------------------------------------------------------------------------------------


def test_each_value_has_its_words_its_rule_and_who_is_credited():
    """Every field with evidence is told, in the words that stand at its span."""
    found = document(TOLD)
    explanation = explain(found)
    values = values_of(explanation.reports[0], explanation.rules[0])

    evidence = {field: span.text for field, span in explanation.reports[0].evidence.items()}

    assert ("a Pentagon official", "Reuters") == (evidence.pop("credited"), evidence.pop("told_to"))
    assert evidence == {value.field: value.words for value in values}
    assert {"flights": "2 flights", "destination": "Guatemala"}.items() <= {value.field: value.value for value in values}.items()
    assert explanation.rules[0].items() <= {value.field: value.rule for value in values}.items()
    assert "a Pentagon official (unnamed official), to Reuters" in {value.credited for value in values}


def test_a_value_without_a_rule_or_a_credit_says_so():
    """What the explanation does not name is not made up."""
    explanation = explain(document(TOLD.partition(", a Pentagon")[0] + "."))
    values = values_of(explanation.reports[0], {})

    assert ({RULE_NOT_NAMED}, {ITS_PUBLISHER}) == ({value.rule for value in values}, {value.credited for value in values})


def test_every_clause_considered_went_into_a_report_or_was_left_out():
    """The clauses of all reports and those left out are all the steps there were."""
    found = document(TOLD)
    explanation = explain(found)
    clauses = clauses_by_report(found, explanation)
    told = [clauses[at] for at in range(len(explanation.reports))]

    assert len(explanation.steps) == sum(map(len, told)) + len(clauses[None])
    assert told[0][0].words.startswith("Two military planes")
    assert [clause.words for clause in clauses[None]] == [TOLD.split(". ")[1].strip()]
    assert max(len(clause.words) for clause in told[0]) <= LONGEST_WORDS


def test_a_document_about_other_things_is_left_out_as_a_whole():
    """No report is shown that `extract` does not give: the gate's reason stands instead."""
    shown = show(found := document("The council voted on the budget on Monday."), explain(found))

    assert "No report." in shown
    assert NOT_READ in shown


# --- in the terminal -------------------------------------------------------------------------------------------------------


def test_nothing_in_a_text_steers_the_terminal():
    """Escape codes, marks of direction and a lone carriage return are made visible wherever they stand; CRLF ends a line."""
    bad = "\x1b[31m\x1b]0;owned\x07\u202e\u2066\x9b2J\x08\x7f\rover"
    text = TOLD.replace("\n", f"\r\nDeportation flights {bad} to Mexico {bad}.\r\n") + f"Mexico denied{bad}a deportation flight from {bad} on Friday.\r\n"
    found = document(text, title=bad, url=bad, publisher=bad)
    shown = show(found, explain(found))

    assert "Report 1 of" in shown
    assert not [sign for sign in shown if not sign.isprintable() and sign != "\n"]
    assert "criticised. \nDeportation flights \ufffd[31m" in shown


def test_colour_adds_codes_and_no_words():
    """The same text stands there with colour and without."""
    found = document(TOLD)
    coloured = show(found, explain(found), colour=True)

    assert "\x1b[1;32m[1:flights\x1b[0m" in coloured
    assert show(found, explain(found)) == re.sub(r"\x1b\[[\d;]*m", "", coloured)


@pytest.mark.parametrize(("terminal", "no_color", "coloured"), [(True, None, True), (True, "1", False), (False, None, False)])
def test_colour_is_for_a_terminal_whose_owner_wants_it(monkeypatch, terminal, no_color, coloured):
    """Files and pipes get plain brackets; so does a terminal with NO_COLOR set."""
    written = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    monkeypatch.setattr(written, "isatty", lambda: terminal, raising=False)
    monkeypatch.setattr("sys.stdout", written)
    monkeypatch.delenv("NO_COLOR", raising=False)
    if no_color:
        monkeypatch.setenv("NO_COLOR", no_color)
    assert 0 == main(["show", SEED])
    written.flush()

    assert coloured == (b"\x1b[" in written.buffer.getvalue())


def test_a_seed_is_found_by_its_id_its_file_and_its_folder(monkeypatch, capsys):
    """All three ways show the same, the folder with the others after it."""
    monkeypatch.chdir(ROOT)
    shown = {}
    for word in (SEED, f"seeds/{SEED}.txt", "seeds"):
        assert 0 == main(["show", word])
        shown[word] = capsys.readouterr().out

    assert shown[SEED] == shown[f"seeds/{SEED}.txt"]
    assert shown["seeds"].startswith(shown[SEED])
    assert len(shown["seeds"]) > len(shown[SEED])


def test_a_single_file_takes_its_day(tmp_path, capsys):
    """--published resolves the weekdays of a text without sources.csv."""
    (tmp_path / "one.txt").write_text(TOLD)

    assert 0 == main(["show", str(tmp_path / "one.txt"), "--published", "2025-06-12"])
    assert '9 June 2025 (arrival): "Monday"' in capsys.readouterr().out


def test_every_mark_says_the_words_of_its_span():
    """The marks are the evidence of all reports."""
    explanation = explain(document(TOLD))

    assert [span.text for report in explanation.reports for span in report.evidence.values()] == [TOLD[mark.start : mark.end] for mark in marks_of(explanation)]


WRONG = [
    ("000_b5a6616386ecb73f", f"000_b5a6616386ecb73f: there is no such document, file or folder; did you mean {SEED}?"),
    ("zzz", "zzz: there is no such document, file or folder; name a document of seeds by its id"),
    ("../README", "../README: there is no such document, file or folder"),
    ("data", "data: it has no sources.csv"),
    ("LICENSE", "LICENSE is not a *.txt file"),
]


@pytest.mark.parametrize(("word", "said"), WRONG, ids=[word for word, _ in WRONG])
def test_what_cannot_be_shown_is_told_in_one_line(monkeypatch, capsys, word, said):
    """The rest is shown all the same, and the exit code is 1."""
    monkeypatch.chdir(ROOT)
    code = main(["show", word, SEED])
    told = capsys.readouterr()

    assert (1, 1) == (code, len(told.err.splitlines()))
    assert said in told.err
    assert "Report 1 of" in told.out
