"""Reading and writing the files that people type."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from tracker.hidden import HIDDEN
from tracker.models import Outcome, Problem, Record
from tracker.typed_csv import read_rows, write_rows


class Row(Record):
    """A small model with one field of each sort."""

    id: str = Field(min_length=1, description="Its id.")
    names: tuple[str, ...] = Field(default=(), description="Names.")
    flights: int | None = Field(default=None, ge=1, description="A number of flights, from 1.")
    day: dt.date | None = Field(default=None, description="A day.")
    outcome: Outcome | None = Field(default=None, description="An outcome.")


HEADER = "id,names,flights,day,outcome\n"


def read(folder: Path, content: str | bytes) -> tuple[list[tuple[int, Row]], list[Problem]]:
    path = folder / "rows.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    problems: list[Problem] = []
    return read_rows(path, Row, problems, shown="rows.csv"), problems


def test_a_row_is_read_with_its_line_and_types(tmp_path):
    """Lists are split at ';', empty cells are defaults, and a row that spans lines counts from its first."""
    rows, problems = read(tmp_path, HEADER + '"a\nb",Fort Bliss; Biggs AAF,2,2025-01-23,denied\n\nc,,,,\n')

    assert problems == []
    assert rows == [
        (2, Row(id="a\nb", names=("Fort Bliss", "Biggs AAF"), flights=2, day=dt.date(2025, 1, 23), outcome=Outcome.DENIED)),
        (5, Row(id="c")),
    ]


def test_a_mark_and_windows_line_ends_of_a_spreadsheet_are_read(tmp_path):
    """A byte order mark and CRLF are no problem."""
    rows, problems = read(tmp_path, ("\ufeff" + HEADER + "a,,,,\n").replace("\n", "\r\n").encode())

    assert (rows, problems) == ([(2, Row(id="a"))], [])


BAD_CELLS = [
    ("a,,x,,", "flights 'x' is not a number"),
    ("a,,1_000,,", "flights '1_000' is not a number"),
    ("a,,0,,", "flights '0' is below 1; it must be: A number of flights, from 1"),
    ("a,,,20250123,", "day '20250123' is not a day"),
    ("a,,,23/01/2025,", "day '23/01/2025' is not a day"),
    ("a,,,2025-02-30,", "day '2025-02-30' is not a day of the calendar"),
    ("a,,,,refused", "outcome 'refused' is not one of completed, denied, turned_back, cancelled, planned; did you mean denied?"),
    ("a,,,,canceled", "did you mean cancelled?"),
    (",,2,,", "id is empty; give it: Its id"),
    ("a,b", "the row has 2 cells, the first line has 5"),
    ("a,\x00,,,", "character 3 is the invisible U+0000; delete it"),
    ("a,\u202eb,,,", "invisible U+202E"),
    ("a,b\u200f,,,", "invisible U+200F"),
    ("a,b\U000e0041,,,", "invisible U+E0041"),
    ("a,b\u3164,,,", "invisible U+3164"),
    ("a,b\ufdd0,,,", "invisible U+FDD0"),
    ('a,"b,,,', "it is not CSV from here on"),
    ("a," + "x" * 200_000 + ",,,", "it is not CSV from here on (field larger"),
]


@pytest.mark.parametrize(("row", "said"), BAD_CELLS, ids=[said[:40] for _, said in BAD_CELLS])
def test_a_bad_row_is_left_out_and_named_with_its_line(tmp_path, row, said):
    """The good row before it is kept, the bad one gives one clear line."""
    rows, problems = read(tmp_path, HEADER + "good,,,,\n" + row + "\n")

    assert rows == [(2, Row(id="good"))]
    assert [(problem.file, problem.line) for problem in problems] == [("rows.csv", 3)]
    assert said in str(problems[0])


def test_each_wrong_cell_of_a_row_is_named(tmp_path):
    """Two wrong cells and a missing one are three problems."""
    _, problems = read(tmp_path, HEADER + ",,x,soon,\n")

    assert [problem.what.split()[0] for problem in problems] == ["flights", "day", "id"]


BAD_FILES = [
    (b"", "rows.csv: it is empty"),
    (b" \n\n", "rows.csv: it is empty"),
    (HEADER.encode() + b"a,\xe9,,,\n", "rows.csv:2: it is not UTF-8 (byte 0xe9); save the file as UTF-8"),
    (b"id,names,flights,day,outcom\na,,,,\n", "rows.csv:1: column 'outcom' is not known; did you mean outcome?"),
    (b"id,names,flights,day\na,,,\n", "rows.csv:1: column 'outcome' is missing"),
    (b"id,names,flights,day,outcome,id\na,,,,,b\n", "rows.csv:1: column 'id' stands there twice"),
]


@pytest.mark.parametrize(("content", "said"), BAD_FILES, ids=[said for _, said in BAD_FILES])
def test_a_file_that_is_no_table_gives_no_rows(tmp_path, content, said):
    """What is wrong with the whole file is said once, and nothing is guessed from it."""
    rows, problems = read(tmp_path, content)

    assert rows == []
    assert str(problems[0]).startswith(said)


def test_a_missing_file_is_a_problem_that_says_how_to_begin_one(tmp_path):
    """The header is given."""
    problems: list[Problem] = []

    assert read_rows(tmp_path / "none.csv", Row, problems) == []
    assert "create it and give it this first line: id,names,flights,day,outcome" in str(problems[0])


# Spaces around a cell are not kept, and ";" separates the parts of a list.
LINE = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
CELL = LINE.map(lambda text: HIDDEN.sub("", text).strip()).filter(bool)
PART = CELL.map(lambda text: text.replace(";", "").strip()).filter(bool)


@given(
    st.builds(
        Row,
        id=CELL,
        names=st.lists(PART, max_size=3).map(tuple),
        flights=st.none() | st.integers(1, 99),
        day=st.none() | st.dates(dt.date(1000, 1, 1)),
        outcome=st.none() | st.sampled_from(Outcome),
    )
)
def test_what_is_written_reads_back_the_same(tmp_path_factory, row):
    """The canonical text of a row is the row again, quotes, commas and line ends included."""
    rows, problems = read(tmp_path_factory.getbasetemp(), write_rows([row], Row))

    assert (problems, rows) == ([], [(2, row)])
