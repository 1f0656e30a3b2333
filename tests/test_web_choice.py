"""Data addresses that choose by words and by event, and that lead to the files that are published whole."""

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest

from tests.published import write_project
from tests.served import ask, served
from tests.tables import sample_table
from tracker.filters import PARAMETERS
from tracker.table import write_csv


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    project: Path = write_project(tmp_path_factory.mktemp("project"))
    table = sample_table()
    table.loc[table["event_id"] == "E00001", "former_ids"] = "E00077"
    write_csv(table, project / "data/published/events.csv")
    with served(project) as running:
        yield running


def ids(address: str, query: str, table: str = "events") -> list[str]:
    return sorted(set(pd.read_csv(io.BytesIO(ask(f"{address}/api/{table}.csv?{query}").body))["event_id"]))


CHOICES = [
    ("words=reuters", ["E00001"]),
    ("words=two&words=%22air+force%22", ["E00001"]),
    ("words=c-17&outcome=denied", ["E00002"]),
    ("words=zeppelin", []),
    ("event=E00001", ["E00001"]),
    ("event=e00077", ["E00001"]),
    ("event=E00002&event=E00001", ["E00001", "E00002"]),
    ("event=E00001&outcome=denied", []),
]


@pytest.mark.parametrize(("query", "expected"), CHOICES)
@pytest.mark.parametrize("table", ["events", "claims", "reports"])
def test_words_and_ids_choose_the_events_and_what_is_told_of_them(address, table, query, expected):
    assert expected == ids(address, query, table)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("event=E00077", "deportation-flights-claims_E00001_1-of-12-events.json"),
        ("event=E00001&event=E00002", "deportation-flights-claims_E00001-E00002_2-of-12-events.json"),
        ("words=%22Air+Force%22+C-17*", "deportation-flights-claims_with-air-force-c-17_1-of-12-events.json"),
    ],
)
def test_the_name_of_a_file_says_what_was_chosen(address, query, name):
    assert f'attachment; filename="{name}"' == ask(f"{address}/api/claims.json?{query}").headers["Content-Disposition"]


def test_the_cells_of_one_event_are_safe_in_a_spreadsheet(address):
    texts = pd.read_csv(io.BytesIO(ask(f"{address}/api/claims.csv?event=E00002").body))["words"]

    assert any("=1+1" in text for text in texts)
    assert not [text for text in texts if text.lstrip().startswith(("=", "+", "-", "@"))]


def test_no_table_has_a_column_of_what_is_sought(address):
    assert list(sample_table().columns) == list(json.loads(ask(f"{address}/api/events.json?words=reuters").body)[0])


def test_an_answer_for_an_id_that_was_merged_is_that_of_its_event(address):
    tags = {ask(f"{address}/api/reports.json?event={event}").headers["ETag"] for event in ("E00001", "e00077")}

    assert 1 == len(tags)


def test_a_file_that_is_no_table_is_named_where_it_is(address):
    assert (404, b"build.json is no table; it is at /api/published/build.json\n") == ask(f"{address}/api/build.json")[::2]


def test_a_table_that_is_published_nowhere_is_not_promised(address):
    assert "there is no table 'tallies'; there are events, claims, reports, sources, rejected, changes\n" == ask(f"{address}/api/tallies.csv").body.decode()


def test_the_print_view_of_a_country_takes_words_and_no_event(address):
    assert 200 == ask(f"{address}/print/country/GTM?words=reuters").status
    assert b'with the words &quot;reuters&quot;' in ask(f"{address}/print/country/GTM?words=reuters").body
    assert 400 == ask(f"{address}/print/country/GTM?event=E00001").status


def test_the_list_says_what_may_stand_behind_each_name(address):
    said = ask(f"{address}/api/").body.decode()

    assert [] == [name for name, one in PARAMETERS.items() if f"\n  {name}: {one.meaning}\n" not in said]
