"""Downloads: what is shown comes back as it was, formulas do not run, and the name says what is in the file."""

import csv
import datetime as dt
import io
import json
import re
import time
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
import pandas as pd
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.tables import events_table, sample_table
from tracker.export import FORMATS, Selection, file_name, harmless, to_csv_download, to_geojson, to_json, to_parquet
from tracker.filters import CORRIDOR, NOT_REPORTED, Filters, Words
from tracker.table import to_csv_text
from tracker.totals import routes
from tracker.workbook import to_xlsx

SAMPLE = sample_table()


def cells(data):
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


# --- CSV --------------------------------------------------------------------------------------------------------------------


def test_the_csv_holds_exactly_the_table():
    expected = list(csv.reader(io.StringIO(to_csv_text(SAMPLE), newline="")))

    assert cells(to_csv_download(SAMPLE)) == expected


def test_the_csv_begins_with_a_byte_order_mark_and_ends_lines_for_excel():
    data = to_csv_download(events_table([{"note": "Bogotá"}]))

    assert data.startswith(b"\xef\xbb\xbfevent_id,")
    assert data.count(b"\r\n") == data.count(b"\n") == 2
    assert "Bogotá" in data.decode()


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\tx", "\rx", "\nx", " =1", "\u00a0=1", "\u200b=1", "\ufeff=1", "\u202e=1", "\u3164=1", "\U000e0041=1", "＝1+1", "＋1", "－1+1", "＠x", "\x01=1", "-1;=1+1"],
)  # fmt: skip
def test_text_that_would_be_a_formula_begins_with_an_apostrophe(text):
    assert harmless(text).startswith("'")
    assert harmless(text).replace("'", "") == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("El Paso;=1+1", "El Paso;'=1+1"),
        ("a\n=1+1", "a\n'=1+1"),
        ("a\r\n @x", "a\r\n' @x"),
        ("a; +1", "a;' +1"),
        ("1=1", "1=1"),
        ("a C-17, 80-85 people @ Biggs", "a C-17, 80-85 people @ Biggs"),
        ("-106.38;-110.94", "-106.38;-110.94"),
        ("-106.38", "-106.38"),
        ("kbif;tucson", "kbif;tucson"),
        ("", ""),
    ],
)  # fmt: skip
def test_a_formula_is_harmless_wherever_a_spreadsheet_may_begin_a_cell_and_other_text_is_as_it_was(text, expected):
    assert harmless(text) == expected


@pytest.mark.parametrize("part", ["\n", "\t", "\n ", " \u200b", "=;"])
def test_a_cell_of_many_ends_takes_the_time_of_its_length(part):
    """A headline of a hundred thousand line ends would else hold up every download for minutes."""

    def seconds(times: int) -> float:
        began = time.process_time()
        harmless(f"a{part * times}x")
        return time.process_time() - began

    assert min(seconds(80_000) for _ in range(3)) < 20 * min(seconds(10_000) for _ in range(3))


def test_published_text_is_the_sources_own_and_only_a_download_guards_it():
    """Programs read the published files: a sign put before a source's words would be a falsified quote there. README says so."""
    table = events_table([{"note": "=1+1"}])
    readme = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")

    assert ("=1+1", "'=1+1") == (cells(to_csv_text(table).encode())[1][-1], cells(to_csv_download(table))[1][-1])
    assert "a cell may begin with = + - or @, which a spreadsheet takes for a formula" in readme


def test_numbers_below_zero_stay_numbers():
    table = events_table([{"destination": "GTM", "origins": ("kbif", "tucson")}])
    header, row = cells(to_csv_download(table))
    told = dict(zip(header, row, strict=True))

    assert (told["destination_longitude"], told["origin_longitude"]) == ("-90.53", "-106.38;-110.94")


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text(st.sampled_from("=+-@＝＠;,'\"\t\r\n \u200b1a")))
def test_no_text_begins_a_formula_and_nothing_but_apostrophes_is_added(text):
    table = events_table([{"note": text}])
    note = cells(to_csv_download(table))[1][-1]

    assert note.replace("'", "") == text.replace("'", "")
    if not re.fullmatch(r"-?\d+(;-?\d+)*", note):
        assert not any(re.match(r"[\s\u200b]*[=+\-@＝＠]", begin) for begin in re.split(r"[;\t\r\n]", note))


# --- other formats ----------------------------------------------------------------------------------------------------------


def test_every_format_writes_the_same_table_as_the_same_bytes_and_takes_an_empty_one():
    for format_ in FORMATS.values():
        assert format_.write(SAMPLE) == format_.write(SAMPLE) != b""
        assert format_.write(SAMPLE.iloc[:0])


def test_parquet_comes_back_with_its_types():
    pd.testing.assert_frame_equal(pd.read_parquet(io.BytesIO(to_parquet(SAMPLE))), SAMPLE)


def test_json_has_lists_days_and_null_for_unknown():
    rows = json.loads(to_json(SAMPLE))
    first, second = rows[0], rows[1]

    assert len(rows) == len(SAMPLE)
    assert (first["origins"], first["origin_longitude"], first["date"]) == (["kbif", "tucson"], [-106.38, -110.94], "2025-01-24")
    assert (second["origins"], second["passengers_best"], second["seats"], second["note"]) == ([], None, 102, None)


def sheet_cells(data):
    """The cells of a workbook's only sheet: address to (type, text)."""
    names = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        shared = [si.findtext(".//m:t", "", names) for si in ElementTree.fromstring(book.read("xl/sharedStrings.xml")).findall("m:si", names)]  # noqa: S314 (our own file)
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))  # noqa: S314 (our own file)
    assert not sheet.findall(".//m:f", names)
    found = {}
    for cell in sheet.findall(".//m:c", names):
        value = cell.findtext("m:v", "", names)
        found[cell.get("r")] = shared[int(value)] if cell.get("t") == "s" else float(value)
    return found


def test_a_workbook_holds_text_as_text_numbers_as_numbers_and_nothing_for_unknown():
    table = pd.DataFrame({"text": ["=1+1", "https://example.org"], "number": pd.Series([-2, None], dtype="Int64"), "yes": [True, False]})

    assert sheet_cells(to_xlsx(table)) == {
        "A1": "text", "B1": "number", "C1": "yes", "A2": "=1+1", "B2": -2.0, "C2": 1.0, "A3": "https://example.org", "C3": 0.0,
    }  # fmt: skip


def test_a_workbook_shows_every_cell_whole():
    """Long text is wrapped in columns of a width to be read, the head stays in sight, and every column can be filtered."""
    told = "Withdrawn after " + "many words " * 40
    table = events_table([{"day": "2025-01-24", "flights": 2, "note": told}, {"note": "=1+1"}])
    sheet = openpyxl.load_workbook(io.BytesIO(to_xlsx(table)))["events"]
    columns = {cell.value: cell.column_letter for cell in sheet[1]}
    note, day = sheet[f"{columns['note']}2"], sheet[f"{columns['date']}2"]

    assert (told, True) == (note.value, note.alignment.wrap_text)
    assert (dt.datetime(2025, 1, 24), "yyyy-mm-dd") == (day.value, day.number_format)
    assert (2, "n") == (sheet[f"{columns['flights']}2"].value, sheet[f"{columns['flights']}2"].data_type)
    assert ("=1+1", "s") == (sheet[f"{columns['note']}3"].value, sheet[f"{columns['note']}3"].data_type)
    assert 48 <= sheet.column_dimensions[columns["note"]].width <= 49
    assert ("B2", sheet.dimensions) == (sheet.freeze_panes, sheet.auto_filter.ref)


def test_a_workbook_has_what_is_behind_its_table_on_sheets_of_their_own():
    """Text of them is no formula either, and their heads stay in sight."""
    claims = pd.DataFrame({"field": ["outcome"], "words": ["=1+1"]})
    book = openpyxl.load_workbook(io.BytesIO(to_xlsx(SAMPLE, CHOSEN.about(), {"claims": claims, "sources": claims.iloc[:0]})))

    assert ["events", "claims", "sources", "about", "columns"] == book.sheetnames
    assert ("=1+1", "s", "B2") == (book["claims"]["B2"].value, book["claims"]["B2"].data_type, book["claims"].freeze_panes)
    assert [("field", "words")] == list(book["sources"].iter_rows(values_only=True))


def test_a_workbook_holds_text_that_xml_or_excel_would_not_take():
    """What is no part of XML is seen as such; a cell is cut by Excel's own measure, in which an emoji counts twice, and its end says so."""
    texts = ["\ufffe\uffff", "a\x1bb", "\U0001f600" * 40_000, "x" * 40_000]
    sheet = openpyxl.load_workbook(io.BytesIO(to_xlsx(pd.DataFrame({"said": texts}), {"filters": "\uffff"})))["table"]
    written = [cell.value for cell in sheet["A"][1:]]

    told = " [cut here: 40,000 characters, more than a cell holds; see CSV]"
    units = 32_767 - len(told)
    assert ["\ufffd\ufffd", "a_x001B_b", "\U0001f600" * (units // 2) + told, "x" * units + told] == [text.replace("\x1b", "_x001B_") for text in written]


def test_a_text_that_just_fits_a_cell_is_not_cut():
    texts = ["x" * 32_767, "\U0001f600" * 16_383]
    sheet = openpyxl.load_workbook(io.BytesIO(to_xlsx(pd.DataFrame({"said": texts}))))["table"]

    assert texts == [cell.value for cell in sheet["A"][1:]]


def test_geojson_has_a_line_from_each_origin_and_a_point_where_one_end_is_unknown():
    table = events_table([
        {"destination": "GTM", "origins": ("kbif", "tucson"), "flights": 2},
        {"destination": "MEX"},
        {"origins": ("kbif",)},
        {},
    ])  # fmt: skip
    features = json.loads(to_geojson(routes(table)))["features"]
    found = {tuple(one["properties"]["event_ids"]): one["geometry"] for one in features}

    assert found == {
        ("E00001",): {"type": "MultiLineString", "coordinates": [[[-106.38, 31.85], [-90.53, 14.58]], [[-110.94, 32.12], [-90.53, 14.58]]]},
        ("E00002",): {"type": "Point", "coordinates": [-99.07, 19.44]},
        ("E00003",): {"type": "MultiPoint", "coordinates": [[-106.38, 31.85]]},
        ("E00004",): None,
    }


def test_geojson_says_once_what_each_of_its_properties_means():
    file = json.loads(to_geojson(routes(SAMPLE)))
    described = {one["name"]: one for one in file["columns"]}

    assert {frozenset(described)} == {frozenset(feature["properties"]) for feature in file["features"]}
    assert all(one["type"] and one["description"].endswith(".") for one in file["columns"])
    assert ("people", "flights", "ISO 3166-1 alpha-3 code of the country where they landed or were to land.") == (
        described["people_best"]["unit"], described["flights"]["unit"], described["destination"]["description"]
    )  # fmt: skip


# --- names ------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (CORRIDOR, "deportation-flights_from-el-paso-or-san-diego_guatemala-or-mexico-or-colombia_4-of-12-events.csv"),
        (Filters(origin=("Bogotá",), sources=2), "deportation-flights_from-bogota_at-least-2-sources_4-of-12-events.csv"),
        (Filters(destination=(NOT_REPORTED,), planned=False), "deportation-flights_destination-not-reported_without-announced_4-of-12-events.csv"),
        (Filters(operator=("not_reported", "military")), "deportation-flights_operator-not-reported-or-military_4-of-12-events.csv"),
        (Filters(date_from=dt.date(2025, 1, 23)), "deportation-flights_from-2025-01-23_4-of-12-events.csv"),
        (Filters(words=Words(text='Omni "Air Force"', events=())), "deportation-flights_with-omni-air-force_4-of-12-events.csv"),
        (Filters(words=Words(text="日本 " * 3, events=())), "deportation-flights_with-3-words_4-of-12-events.csv"),
        (Filters(event=("E00001", "../x")), "deportation-flights_E00001-X_4-of-12-events.csv"),
        (Filters(event=tuple("abcde")), "deportation-flights_5-ids_4-of-12-events.csv"),
        (Filters(date_to=dt.date(2025, 1, 28)), "deportation-flights_to_2025-01-28_4-of-12-events.csv"),
        (Filters(destination=tuple("abcdefghijklmnopqrstuvwxyz")), "deportation-flights_26-destinations_4-of-12-events.csv"),
        (Filters(destination=("../../etc/passwd\0",)), "deportation-flights_etc-passwd_4-of-12-events.csv"),
        (Filters(origin=("日本",)), "deportation-flights_from-1-origins_4-of-12-events.csv"),
    ],
)  # fmt: skip
def test_a_file_is_named_by_what_is_in_it(filters, expected):
    assert file_name(Selection(filters, 4, 12), "csv") == expected


# --- what a download says of itself -----------------------------------------------------------------------------------------

CHOSEN = Selection(Filters(destination=("Guatemala",)), 3, 12, "2026-11-22-3f9c2a1b")


def test_every_format_but_csv_says_what_it_is_and_of_which_version():
    files = {kind: form.write(SAMPLE, CHOSEN.about()) for kind, form in FORMATS.items()}
    sheet = zipfile.ZipFile(io.BytesIO(files["xlsx"])).read("xl/sharedStrings.xml").decode()

    assert "2026-11-22-3f9c2a1b" == json.loads(files["json"])["about"]["version"] == json.loads(files["geojson"])["about"]["version"]
    assert CHOSEN.about() == json.loads(pq.read_schema(io.BytesIO(files["parquet"])).metadata[b"about"])
    assert "2026-11-22-3f9c2a1b" in sheet
    assert to_csv_download(SAMPLE) == files["csv"]


def test_it_says_what_was_chosen_out_of_how_many():
    assert (3, 12, "to Guatemala") == tuple(CHOSEN.about()[name] for name in ("events", "of_events", "filters"))
    assert "version 2026-11-22-3f9c2a1b (3 of 12 events: to Guatemala)" in CHOSEN.about()["cite"]


def test_a_parquet_file_is_the_same_every_time():
    assert to_parquet(SAMPLE, CHOSEN.about()) == to_parquet(SAMPLE, CHOSEN.about())


def test_it_says_where_and_when_it_was_taken():
    """An address and a day of access are what a citation of the web needs; a workbook has them, too, and what its columns mean."""
    about = CHOSEN._replace(url="https://example.org/?destination=Guatemala", taken_on=dt.date(2026, 11, 23)).about()
    book = openpyxl.load_workbook(io.BytesIO(to_xlsx(SAMPLE, about)))

    assert ("https://example.org/?destination=Guatemala", "2026-11-23") == (about["address"], about["taken_on"])
    assert "https://example.org/?destination=Guatemala, accessed 2026-11-23." in about["cite"]
    assert about["cite"] in [row[1].value for row in book["about"]]
    assert ["column", *SAMPLE.columns] == [row[0].value for row in book["columns"]]
