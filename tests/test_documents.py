"""A document folder is read verbatim, and everything wrong with it is said in one line each."""

import os
from datetime import date
from pathlib import Path

import pytest

from tracker.documents import MAX_DOCUMENT_BYTES, list_document, read_documents, read_listed, without_publication_day
from tracker.models import BadInput

HEADER = "file,publisher,title,url,published"


def folder_of(tmp_path: Path, texts: dict[str, bytes] | None = None, rows: str = "a.txt,Wire,A title,,2025-01-24", header: str = HEADER) -> Path:
    (tmp_path / "sources.csv").write_bytes(f"{header}\n{rows}\n".encode())
    for name, text in ({"a.txt": b"A plane landed."} if texts is None else texts).items():
        (tmp_path / name).write_bytes(text)
    return tmp_path


def problems_of(folder: Path) -> list[str]:
    with pytest.raises(BadInput) as bad:
        list(read_documents(folder))
    return [str(problem).replace(f"{folder}", "FOLDER") for problem in bad.value.problems]


def test_a_row_becomes_a_document_with_the_files_stem_as_id(tmp_path):
    (document,) = read_documents(folder_of(tmp_path))

    assert ("a", "a.txt", "Wire", "A title", date(2025, 1, 24)) == (document.id, document.file, document.publisher, document.title, document.published)


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(b"One.\r\nTwo.\r\n", id="CRLF"),
        pytest.param(b"One.\rTwo.", id="CR"),
        pytest.param("\ufeffOne. Tw\u00f3.".encode(), id="byte order mark"),
        pytest.param("\u202eright to left\u202c \u200b<script>alert(1)</script> =1+1".encode(), id="hostile"),
        pytest.param("e\u0301 \U0001f6ec".encode(), id="combining and astral"),
    ],
)
def test_not_a_character_of_the_text_is_changed(tmp_path, raw):
    (document,) = read_documents(folder_of(tmp_path, {"a.txt": raw}))

    assert raw == document.text.encode()


def test_documents_come_in_the_order_of_sources_csv(tmp_path):
    folder = folder_of(tmp_path, {"a.txt": b"A", "b.txt": b"B"}, "b.txt,,,,\na.txt,,,,")

    assert ["b", "a"] == [document.id for document in read_documents(folder)]


def test_copied_from_and_columns_of_ones_own_may_stand_in_sources_csv(tmp_path):
    folder = folder_of(tmp_path, rows="a.txt,Wire,T,,2025-01-24,en,Daily", header=f"{HEADER},language,copied_from")
    (document,) = read_documents(folder)

    assert "Daily" == document.copied_from


def test_without_a_publication_day_the_document_is_read_all_the_same(tmp_path):
    (document,) = read_documents(folder_of(tmp_path, rows="a.txt,Wire,T,,"))

    assert document.published is None


ROWS = [
    ("a.txt,W,T,,24/01/2025", "FOLDER/sources.csv:2: published '24/01/2025' is not a day as 2025-01-24"),
    ("a.txt,W,T,,2025-02-30", "FOLDER/sources.csv:2: published '2025-02-30' is not a day as 2025-01-24"),
    ("a.txt,W,T,,9999-12-31", "FOLDER/sources.csv:2: published '9999-12-31' is not a day from 1900 to 2199"),
    ("a.txt,W,T,,0001-01-01", "FOLDER/sources.csv:2: published '0001-01-01' is not a day from 1900 to 2199"),
    ("a.txt,,,,\n" + "x" * 300 + ".txt,,,,", "FOLDER/sources.csv:3: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' ... is longer than a file's name can be"),
    ("a.txt,W,T,,2025-01-24,x", "FOLDER/sources.csv:2: it has more cells than the header"),
    ("a.txt,,,,\na.txt,,,,", "FOLDER/sources.csv:3: a.txt is listed twice"),
    ('a.txt,"W\nX",,,\n\nb.txt,,,,soon', "FOLDER/sources.csv:5: published 'soon' is not a day"),
    ("a.txt,,,,\ngone.txt,,,,", "FOLDER/gone.txt: the file is not there"),
    ("a.txt,,,,\n../a.txt,,,,", "FOLDER/sources.csv:3: '../a.txt' is not a plain file name"),
    ("a.txt,,,,\n/etc/passwd,,,,", "FOLDER/sources.csv:3: '/etc/passwd' is not a plain file name"),
    ("a.txt,,,,\n,W,,,", "FOLDER/sources.csv:3: the file is not named"),
    ("a.txt,,,,\nb.html,W,,,", "FOLDER/sources.csv:3: b.html is not a *.txt file"),
    ("a.txt,,,,\nb.html,W,,,soon", "FOLDER/sources.csv:3: published 'soon' is not a day"),
    ('a.txt,,,,\nb.txt,"W,,,', "FOLDER/sources.csv:3: it is not CSV from here on"),
]


@pytest.mark.parametrize(("rows", "said"), ROWS, ids=[said.split(": ", 1)[1] for _, said in ROWS])
def test_a_wrong_row_is_told_with_its_line(tmp_path, rows, said):
    told = problems_of(folder_of(tmp_path, {"a.txt": b"A", "b.txt": b"B"}, rows))

    assert any(line.startswith(said) for line in told), told
    assert all("\n" not in line for line in told)


TEXTS = [
    (b"caf\xe9", "FOLDER/a.txt: it is not UTF-8 (byte 3); save it as UTF-8"),
    (b"one\ntw\0o", "FOLDER/a.txt:2: it holds a null byte, so it is not plain text; save it as plain text in UTF-8"),
    (b" \r\n\t", "FOLDER/a.txt: it is empty; put the text in it, or remove it"),
    (b"", "FOLDER/a.txt: it is empty; put the text in it, or remove it"),
    (b"x" * 20_000_000, "FOLDER/a.txt: it is 20.0 MB, the limit is 5 MB; keep the article's text only, or split it"),
]


@pytest.mark.parametrize(("raw", "said"), TEXTS, ids=[said.split(": ", 1)[1].split(";")[0] for _, said in TEXTS])
def test_a_text_that_cannot_be_used_is_told(tmp_path, raw, said):
    assert [said] == problems_of(folder_of(tmp_path, {"a.txt": raw}))


def test_the_limit_itself_is_allowed(tmp_path):
    (document,) = read_documents(folder_of(tmp_path, {"a.txt": b"x" * MAX_DOCUMENT_BYTES}))

    assert MAX_DOCUMENT_BYTES == len(document.text)


def test_a_missing_folder_is_told(tmp_path):
    assert ["FOLDER: there is no such folder; make it, with *.txt files and one sources.csv"] == problems_of(tmp_path / "gone")


def test_an_empty_folder_is_told(tmp_path):
    assert [f"FOLDER: it has no sources.csv; add one with the columns {HEADER} and a row for each *.txt"] == problems_of(tmp_path)


def test_a_sources_csv_without_rows_is_told(tmp_path):
    assert ["FOLDER/sources.csv: it lists no document; add a row for each *.txt of the folder"] == problems_of(folder_of(tmp_path, {}, rows=""))


def test_a_text_that_no_row_lists_is_told(tmp_path):
    told = problems_of(folder_of(tmp_path, {"a.txt": b"A", "b.txt": b"B"}))

    assert ["FOLDER/b.txt: it is not in sources.csv; add a row for it to FOLDER/sources.csv"] == told


def test_a_misspelled_optional_column_is_told(tmp_path):
    told = problems_of(folder_of(tmp_path, header=f"{HEADER},copied_form"))

    assert ["FOLDER/sources.csv:1: the column 'copied_form' is not known; did you mean copied_from?"] == told


def test_a_header_without_the_columns_is_told(tmp_path):
    told = problems_of(folder_of(tmp_path, header="file,outlet"))

    assert [f"FOLDER/sources.csv:1: the header lacks publisher, title, url, published; it begins with {HEADER}"] == told


def test_a_column_that_stands_twice_is_told_and_none_of_the_two_is_taken(tmp_path):
    told = problems_of(folder_of(tmp_path, rows="a.txt,Wire,T,,2025-01-24,Other", header=f"{HEADER},publisher"))

    assert "FOLDER/sources.csv:1: the column 'publisher' stands there twice; remove one of the two" in told


def test_a_listed_link_out_of_the_folder_is_told_and_not_read(tmp_path):
    """Else whoever hands in a folder could have any file of this machine published."""
    (tmp_path / "secret").write_text("A plane landed.")
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "b.txt").write_text("A plane landed.")
    (folder / "c.txt").symlink_to("b.txt")
    (folder / "a.txt").symlink_to("../secret")
    told = problems_of(folder_of(folder, {}, "a.txt,,,,\nb.txt,,,,\nc.txt,,,,"))

    assert ["FOLDER/a.txt: it is a link to a file outside of its folder; put the file itself there"] == told


def test_a_pipe_is_told_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    told = problems_of(folder_of(tmp_path, {}))

    assert ["FOLDER/a.txt: it cannot be read (it is no file, but a pipe or a device); make it a readable file"] == told


def test_a_sources_csv_that_is_a_pipe_is_told_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "sources.csv")

    assert "it is no file, but a pipe or a device" in problems_of(tmp_path)[0]


def test_a_link_that_leads_to_itself_is_told(tmp_path):
    (tmp_path / "a.txt").symlink_to("a.txt")
    told = problems_of(folder_of(tmp_path, {}))

    assert ["FOLDER/a.txt: it cannot be read (Too many levels of symbolic links); make it a readable file"] == told


def test_good_documents_are_given_before_the_problems_are_raised(tmp_path):
    reading = read_documents(folder_of(tmp_path, {"a.txt": b"A", "b.txt": b"\xff"}, "b.txt,,,,\na.txt,,,,"))

    assert "a" == next(reading).id
    with pytest.raises(BadInput):
        next(reading)


def test_with_a_list_problems_are_noted_and_nothing_is_raised(tmp_path):
    problems = []
    documents = list(read_documents(folder_of(tmp_path, {"a.txt": b"A"}, "gone.txt,,,,\na.txt,,,,"), problems))

    assert (["a"], 1) == ([document.id for document in documents], len(problems))


@pytest.mark.parametrize(
    ("given", "published"),
    [pytest.param(None, date(2025, 1, 24), id="its row"), pytest.param(date(2025, 2, 1), date(2025, 2, 1), id="the day given goes before the row")],
)
def test_a_single_file_uses_its_row_in_the_sources_csv_beside_it(tmp_path, given, published):
    document = read_listed(list_document(folder_of(tmp_path) / "a.txt", given))

    assert ("Wire", published) == (document.publisher, document.published)


def test_a_document_without_a_publication_day_is_read_and_named_with_its_line(tmp_path):
    folder = folder_of(tmp_path, {"a.txt": b"A", "b.txt": b"B"}, "a.txt,Wire,A title,,2025-01-24\nb.txt,Wire,,,")

    assert 2 == len(list(read_documents(folder)))
    assert [("sources.csv", 3)] == [(Path(problem.file).name, problem.line) for problem in without_publication_day(folder)]


def test_a_single_file_needs_no_sources_csv(tmp_path):
    (tmp_path / "b.txt").write_text("A plane landed.")
    document = read_listed(list_document(tmp_path / "b.txt", date(2025, 1, 24)))

    assert ("b", date(2025, 1, 24)) == (document.id, document.published)


def test_a_single_file_of_any_name_but_txt_is_told(tmp_path):
    (tmp_path / "b.html").write_text("A plane landed.")
    with pytest.raises(BadInput, match=r"is not a \*.txt file"):
        list_document(tmp_path / "b.html")
