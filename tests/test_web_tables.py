"""Data addresses cut a table to columns, order and rows, choose rows of every table by its own columns, and say what they cannot read."""

import io
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import openpyxl
import pandas as pd
import pytest

from tests.checkout import ROOT
from tests.published import write_project
from tests.served import Answer, ask, served
from tests.tables import sample_table
from tracker.bundle import sources
from tracker.export import harmless
from tracker.filters import Filters
from tracker.views.data import load_tables

TYPED = ("tallies", "places", "countries", "publishers", "aircraft", "searched")
PUBLISHED = ROOT / "data/published"
CHANGES = """version,day,event_id,what,field,before,after,why
2026-11-20-aaaaaaaa,2026-11-20,E00001,added,,,"Guatemala",reports: x
2026-11-21-bbbbbbbb,2026-11-21,E00001,value_changed,flights,1,2,reports: y
2026-11-21-bbbbbbbb,2026-11-21,E00002,added,,,"Mexico",reports: z
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = write_project(tmp_path_factory.mktemp("project"))
    for name in TYPED:
        shutil.copy2(PUBLISHED / f"{name}.csv", project / "data/published")
    (project / "data/published/changes.csv").write_text(CHANGES)
    (project / "data/published/build.json").write_text('{"steps": {}, "version": "2026-11-21-bbbbbbbb"}\n')
    return project


@pytest.fixture(scope="module")
def address(project) -> Iterator[str]:
    with served(project) as running:
        yield running


def table(answer: Answer) -> pd.DataFrame:
    assert 200 == answer.status, answer.body
    return pd.read_csv(io.BytesIO(answer.body), dtype="str", keep_default_na=False)


# --- columns, order, rows -----------------------------------------------------------------------------------------------


def test_columns_stand_in_the_order_in_which_they_are_named(address):
    """And a value asked for in CSV is the one in JSON."""
    query = "columns=passengers_best&columns=event_id&columns=counts_in_totals&destination=GTM"
    read = table(ask(f"{address}/api/events.csv?{query}"))
    rows = json.loads(ask(f"{address}/api/events?{query}").body)

    assert ["passengers_best", "event_id", "counts_in_totals"] == list(read.columns) == list(rows[0])
    assert [{"passengers_best": 160, "event_id": "E00001", "counts_in_totals": True}] == rows[:1]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("sort=passengers_best&limit=3", ["E00011", "E00004", "E00008"]),
        ("sort=-passengers_best&limit=3", ["E00005", "E00007", "E00001"]),
        ("sort=-destination&sort=-event_id&limit=2", ["E00003", "E00002"]),
        ("sort=date&offset=9", ["E00005", "E00009", "E00010"]),
        ("sort=-date&offset=9", ["E00005", "E00009", "E00010"]),
        ("offset=12", []),
    ],
)
def test_rows_are_sorted_with_what_is_unknown_last(address, query, expected):
    assert expected == table(ask(f"{address}/api/events.csv?{query}"))["event_id"].tolist()


def test_the_parts_lead_to_one_another_and_make_the_whole(address):
    """With a choice and columns kept on the way."""
    begin = f"{address}/api/events.csv?destination=GTM&destination=MEX&columns=event_id&sort=event_id"
    whole, parts, at = table(ask(begin)), [], f"{begin}&limit=2"
    while at:
        answer = ask(at)
        parts.append(table(answer))
        links = dict(re.findall(r'<([^>]*)>; rel="(next|prev)"', answer.headers["Link"]))
        at = next((link for link, beside in links.items() if beside == "next"), "")
        assert str(len(whole)) == answer.headers["Tracker-Rows"]

    assert 3 == len(parts)
    pd.testing.assert_frame_equal(whole, pd.concat(parts, ignore_index=True))
    assert 'rel="prev"' in ask(f"{begin}&limit=2&offset=2").headers["Link"]
    assert "Tracker-Rows" in ask(begin).headers["Access-Control-Expose-Headers"]
    assert urlsplit(begin).query  # what was chosen stands in every link


def test_a_part_has_a_tag_of_its_own_and_head_says_how_many_rows_there_are(address):
    first, second = (ask(f"{address}/api/events.csv?limit=2&offset={offset}") for offset in (0, 2))
    head = ask(f"{address}/api/events.csv?limit=2", "HEAD")

    assert first.headers["ETag"] != second.headers["ETag"]
    assert 304 == ask(f"{address}/api/events.csv?limit=2", if_none_match=first.headers["ETag"]).status
    assert ("12", True) == (head.headers["Tracker-Rows"], 'rel="next"' in head.headers["Link"])
    assert 'deportation-flights_all-12-events_2026-11-21-bbbbbbbb_2-of-12-rows.csv"' in first.headers["Content-Disposition"]


def test_a_table_without_an_ending_is_json_to_be_shown(address):
    answer = ask(f"{address}/api/events")

    assert (ask(f"{address}/api/events.json").body, "application/json") == (answer.body, answer.headers.get_content_type())
    assert answer.headers["Content-Disposition"].startswith("inline;")
    assert answer.body == ask(f"{address}/api/events/").body


# --- rows of other tables -----------------------------------------------------------------------------------------------

ROWS = [
    ("claims.csv?event=E00001&field=passengers", "field", {"passengers"}),
    ("claims.csv?publisher=example+wire", "publisher", {"Example Wire"}),
    ("claims.csv?event=E00001&report=r1", "report_id", {"r1"}),
    ("reports.csv?doc=daily", "doc", {"daily"}),
    ("sources.csv?destination=GTM", "publisher", {"Example Wire", "The Daily Example"}),
    ("changes.csv?event=e00001", "event_id", {"E00001"}),
    ("changes.csv?what=value_changed", "field", {"flights"}),
    ("changes.csv?day=2026-11-20", "version", {"2026-11-20-aaaaaaaa"}),
    ("tallies.csv?destination=Guatemala", "destination", {"GTM"}),
    ("tallies.csv?destination=gtm&destination=COL", "destination", {"GTM", "COL"}),
    ("places.csv?country=Guatemala&kind=city", "country", {"GTM"}),
    ("publishers.csv?kind=wire", "kind", {"wire"}),
    ("countries.csv?alpha3=Mexico", "alpha3", {"MEX"}),
    ("aircraft.csv?model=c-17", "model", {"C-17"}),
]


@pytest.mark.parametrize(("path", "column", "expected"), ROWS, ids=[path for path, *_ in ROWS])
def test_rows_are_chosen_by_a_column_of_their_own(address, path, column, expected):
    assert expected == set(table(ask(f"{address}/api/{path}"))[column])


@pytest.mark.parametrize("name", [*TYPED, "changes"])
def test_a_table_as_it_is_asked_for_is_the_published_one(address, project, name):
    """Number for number: 14 is no 14.0."""
    published = pd.read_csv(project / f"data/published/{name}.csv", dtype="str", keep_default_na=False)

    pd.testing.assert_frame_equal(published.map(harmless), table(ask(f"{address}/api/{name}.csv")))


def test_a_list_of_another_table_is_a_list_in_json(address):
    (place,) = json.loads(ask(f"{address}/api/places?id=kbif").body)

    assert isinstance(place["aliases"], list)
    assert isinstance(json.loads(ask(f"{address}/api/aircraft?model=C-17").body)[0]["seats"], int)


@pytest.mark.parametrize("path", ["tallies.csv?destination=Tuvalu", "searched.csv?destination=GTM&sort=-first_day", "changes.csv?event=E00003&columns=why"])
def test_what_no_row_has_gives_no_rows(address, path):
    """A country that no tally is of, an event that never changed: an answer, and no mistake."""
    assert 0 == len(table(ask(f"{address}/api/{path}")))


def test_the_workbook_of_events_has_the_sheets_of_the_pages(address, project):
    book = openpyxl.load_workbook(io.BytesIO(ask(f"{address}/api/events.xlsx?destination=GTM").body))
    tables = load_tables(project)
    shown = Filters(destination=("Guatemala",)).apply(sample_table())
    of = [rows[rows["event_id"].isin(shown["event_id"])] for rows in (tables.claims, tables.reports)]

    assert ["events", "claims", "sources", "about", "columns"] == book.sheetnames
    assert [len(shown) + 1, len(of[0]) + 1, len(sources(of[1])) + 1] == [book[name].max_row for name in ("events", "claims", "sources")]
    assert "tallies" in openpyxl.load_workbook(io.BytesIO(ask(f"{address}/api/tallies.xlsx").body)).sheetnames


# --- what means nothing -------------------------------------------------------------------------------------------------

WRONG = [
    ("events.csv?destination=colombia,guatemala", 400, "destination: 'colombia,guatemala' is one value; repeat the parameter for several: destination=colombia&destination=guatemala"),
    ("events?event=E00001,+E00002", 400, "event: 'E00001, E00002' is one value; repeat the parameter for several: event=E00001&event=E00002"),
    ("events.csv?days=2025-01-23,2025-01-28", 400, "days: '2025-01-23,2025-01-28' is one value; repeat the parameter for several: days=2025-01-23&days=2025-01-28"),
    ("events.csv?destination=%3Cb%3E,x", 400, "destination: '<b>,x' is one value; repeat the parameter for several: destination=...&destination=..."),
    ("tallies.csv?destination=GTM,MEX", 400, "destination: 'GTM,MEX' is one value; repeat the parameter for several: destination=GTM&destination=MEX"),
    ("events.csv?columns=event_id,date", 400, "columns: 'event_id,date' is one value; repeat the parameter for several: columns=event_id&columns=date"),
    ("events.csv?columns=passenger_best", 400, "columns: 'passenger_best' is not a column; did you mean passengers_best?"),
    ("events.csv?sort=-dat", 400, "sort: '-dat' is not a column; did you mean date?"),
    ("events.csv?limit=0", 400, "limit: '0' is not a number from 1 to 999999999; write one like 100"),
    ("events.csv?limit=1&limit=2", 400, "limit: '1 2' is not a number from 1 to 999999999; write one like 100"),
    ("events.csv?offset=-1", 400, "offset: '-1' is not a number from 0 to 999999999; write one like 100"),
    ("events.csv?offset=%D9%A1", 400, "offset: '١' is not a number from 0 to 999999999; write one like 100"),
    ("events.geojson?sort=date", 400, "sort: the routes are sums and have no rows of events to cut; leave it out, or ask for events.json"),
    ("claims.csv?publisher=Example+Wires", 400, "publisher: 'Example Wires' is in no row; did you mean Example Wire?"),
    ("changes.csv?what=new", 400, "what: 'new' is in no row; choose one of added, details_changed, merged_into, restored, split_from, value_changed, withdrawn"),
    ("tallies.csv?event=E00001", 400, "'event' is not a parameter; there are destination, measure, nationality, operator, publisher, counted_by, rate, columns, sort, limit, offset, version"),
    ("places.csv?country=", 400, "country: it has no value; write one, or leave country out to choose all"),
    ("places.geojson", 404, "there is no places.geojson; there are places.csv, places.xlsx, places.parquet, places.json"),
    ("events/E00001", 404, "there is no table 'events/E00001'; did you mean events?"),
    (
        "tallies.csv?version=2026-11-20-aaaaaaaa",
        409,
        "the table is of version 2026-11-21-bbbbbbbb now, and not '2026-11-20-aaaaaaaa'; leave out version to get it as it is, or get that one out of the "
        "git history of data/published, in a clone of the project: python -m tracker export --version 2026-11-20-aaaaaaaa",
    ),
]


@pytest.mark.parametrize(("path", "status", "said"), WRONG, ids=[path for path, *_ in WRONG])
def test_what_means_nothing_is_told_in_one_line(address, path, status, said):
    answer = ask(f"{address}/api/{path}")

    assert (status, f"{said}\n") == (answer.status, answer.body.decode())
    assert "*" == answer.headers["Access-Control-Allow-Origin"]


def test_a_name_with_a_comma_in_it_is_one_value(address):
    assert 200 == ask(f"{address}/api/publishers.csv?name=Prensa+Libre").status
    assert "is one value" not in ask(f"{address}/api/claims.csv?words=a,b").body.decode()


# --- the list -----------------------------------------------------------------------------------------------------------


def test_a_browser_gets_the_list_as_a_page_of_links_that_all_lead_somewhere(address):
    page = ask(f"{address}/api/", accept="text/html,*/*")
    links = [link.replace("&amp;", "&") for link in re.findall(r'<a href="([^"]+)"', page.body.decode())]

    assert ("text/html", "Accept") == (page.headers.get_content_type(), page.headers["Vary"].split(",")[0])
    assert "style-src 'self'" in page.headers["Content-Security-Policy"]
    assert '<base href="../"/>' in page.body.decode()
    assert '<base href="./"/>' in ask(f"{address}/api", accept="text/html").body.decode()
    assert {"api/events", "api/tallies.csv", "api/published/changes.csv"} < set(links)
    assert {200} == {ask(f"{address}/{link}").status for link in links if link != "."}
    assert page.headers["ETag"] != ask(f"{address}/api/").headers["ETag"]


@pytest.mark.parametrize(("path", "accept"), [("/api/", "application/json"), ("/api", "application/json;q=0.9"), ("/api/index.json", "text/html,*/*")])
def test_a_program_gets_the_same_list_as_json(address, path, accept):
    """Its addresses are whole and lead somewhere, and each line of the plain text is there."""
    answer = ask(f"{address}{path}", accept=accept)
    told = json.loads(answer.body)
    lines = [line for section in told["sections"] for line in section["lines"]]
    plain = [line.strip() for line in ask(f"{address}/api/").body.decode().splitlines() if line.startswith("  ")]

    assert "application/json" == answer.headers.get_content_type()
    assert {"title", "about", "version", "licence", "sections"} == told.keys()
    assert plain == [f"{line['url']}  {line['meaning']}".rstrip() if "url" in line else f"{line['parameter']}: {line['meaning']}" for line in lines]
    assert 200 == ask(next(line["url"] for line in lines if line.get("url", "").endswith("tallies.csv"))).status


def test_the_list_says_what_each_table_can_be_asked(address):
    said = ask(f"{address}/api/").body.decode()

    assert said.startswith("Deportation flights, as data.")
    assert [] == [words for words in ("\n  columns: ", "\n  sort: ", "\n  limit: ", "\n  counted_by: ", "\n  event: The event that changed", "counts_in_totals is true") if words not in said]
