"""The server that readers and programs meet: what every answer says of itself, who may ask, and the tables at their addresses."""

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest

from tests.published import write_project
from tests.served import Answer, ask, served
from tests.tables import sample_table
from tracker.export import FORMATS, Selection
from tracker.filters import Filters
from tracker.project import today
from tracker.table import write_csv
from tracker.views.data import load_tables
from tracker.web.pieces import ROWS, pieces


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    return write_project(tmp_path_factory.mktemp("project"))


@pytest.fixture(scope="module")
def address(project) -> Iterator[str]:
    with served(project, TRACKER_HOSTS="flights.example.org, *.example.net") as running:
        yield running


# --- what every answer says ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/", "/event", "/static/nothing.js", "/api/", "/api/events.csv", "/_stcore/health", "/_stcore/metrics"])
def test_every_answer_says_what_a_browser_may_do_with_it(address, path):
    headers = ask(address + path, x_forwarded_for="198.51.100.7").headers

    assert "nosniff" == headers["X-Content-Type-Options"]
    assert "strict-origin-when-cross-origin" == headers["Referrer-Policy"]
    assert "camera=()" in headers["Permissions-Policy"]
    assert headers["Content-Security-Policy"].startswith("default-src 'none'" if path.startswith("/api") else "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-")
    assert "'unsafe-eval'" not in headers["Content-Security-Policy"]


def test_the_page_is_framed_by_its_own_site_alone_unless_others_are_named(address, project):
    assert "frame-ancestors 'self';" in ask(address).headers["Content-Security-Policy"]
    assert "SAMEORIGIN" == ask(address).headers["X-Frame-Options"]
    with served(project, TRACKER_EMBED="https://news.example.org") as embedding:
        answer = ask(embedding)

    assert "frame-ancestors 'self' https://news.example.org;" in answer.headers["Content-Security-Policy"]
    assert "X-Frame-Options" not in answer.headers


def script_of(page: Answer) -> str:
    """The address of the page's first script."""
    return "/" + page.body.decode().partition('src="./')[2].partition('"')[0]


def test_the_files_of_the_page_come_compressed(address):
    plain = ask(address + script_of(ask(address)))
    packed = ask(address + script_of(ask(address)), accept_encoding="gzip")

    assert "gzip" == packed.headers["Content-Encoding"]
    assert len(packed.body) < 0.6 * len(plain.body)


# --- who may ask --------------------------------------------------------------------------------------------------------

HOSTS = [
    ("flights.example.org", 200),
    ("Flights.Example.Org:443", 200),
    ("a.example.net", 200),
    ("localhost:8501", 200),
    ("[::1]:8501", 200),
    ("example.net", 400),
    ("evil.example", 400),
    ("flights.example.org.evil.example", 400),
    ("", 400),
]


@pytest.mark.parametrize(("host", "status"), HOSTS)
@pytest.mark.parametrize("path", ["/", "/api/events.csv", "/_stcore/health"])
def test_only_hosts_that_are_named_are_served(address, path, host, status):
    answer = ask(address + path, host=host)

    assert status == answer.status
    assert status == 200 or b"This host name is not served here. Whoever runs the page can allow it in TRACKER_HOSTS.\n" == answer.body


SOCKET = {"connection": "Upgrade", "upgrade": "websocket", "sec_websocket_version": "13", "sec_websocket_key": "dGhlIHNhbXBsZSBub25jZQ=="}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        pytest.param({}, 101, id="a program"),
        pytest.param({"host": "flights.example.org", "origin": "https://flights.example.org"}, 101, id="the page"),
        pytest.param({"host": "flights.example.org", "origin": "https://evil.example"}, 403, id="another site's script"),
        pytest.param({"host": "evil.example", "origin": "https://evil.example"}, 403, id="another host"),
    ],
)
def test_a_socket_is_opened_to_the_page_itself(address, headers, status):
    assert status == ask(f"{address}/_stcore/stream", **SOCKET, **headers).status


CLOSED = ["/_stcore/upload_file/a/b", "/_stcore/agent/openapi.json", "/_stcore/agent/interact", "/_stcore/script-health-check"]


@pytest.mark.parametrize("path", CLOSED)
def test_what_no_reader_needs_is_not_there(address, path):
    assert 404 == ask(address + path).status
    assert 404 == ask(address + path, "POST").status


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        pytest.param({}, 200, id="on this machine"),
        pytest.param({"x_forwarded_for": "198.51.100.7"}, 404, id="through a proxy"),
        pytest.param({"x_forwarded_for": "127.0.0.1"}, 404, id="through a proxy, pretending"),
        pytest.param({"host": "flights.example.org"}, 404, id="by the public name"),
    ],
)
def test_counters_are_for_the_operator(address, headers, status):
    assert status == ask(f"{address}/_stcore/metrics", **headers).status


def test_health_is_answered(address):
    assert (200, b"ok") == ask(f"{address}/_stcore/health")[::2]


def test_the_page_runs_without_its_guards_too(project):
    """`python -m streamlit run dashboard.py` stays a way to look at it on one's own machine."""
    with served(project, "dashboard.py") as running:
        assert 200 == ask(running).status
        assert b"<!DOCTYPE html>" in ask(f"{running}/api/events.csv").body  # the page; there are no data addresses


# --- the tables ---------------------------------------------------------------------------------------------------------

CHOICES = [
    ("", Filters()),
    ("?destination=GTM&outcome=completed", Filters(destination=("Guatemala",), outcome=("completed",))),
    ("?destination=guatemala&destination=MEX", Filters(destination=("Guatemala", "Mexico"))),
    ("?days=2025-01-24&days=2025-01-26&planned=false", Filters(date_from="2025-01-24", date_to="2025-01-26", planned=False)),
    ("?operator=US%20military&origin=El+Paso", Filters(operator=("military",), origin=("El Paso",))),
    ("?destination=Not+reported&sources=2", Filters(destination=("Not reported",), sources=2)),
    ("?outcome=cancelled", Filters(outcome=("cancelled",))),
]


@pytest.mark.parametrize(("query", "filters"), CHOICES, ids=[query or "all" for query, _ in CHOICES])
def test_a_csv_address_gives_the_events_that_the_page_would_show(address, query, filters):
    expected = list(filters.apply(sample_table())["event_id"])
    read = pd.read_csv(f"{address}/api/events.csv{query}")

    assert expected == list(read["event_id"])
    assert list(sample_table().columns) == list(read.columns)


def test_a_table_has_the_same_content_in_every_format(address):
    table = Filters(destination=("Guatemala",)).apply(sample_table())
    answers = {kind: ask(f"{address}/api/events.{kind}?destination=GTM") for kind in FORMATS}

    assert FORMATS["csv"].write(table).removeprefix("\ufeff".encode()) == answers["csv"].body
    assert FORMATS["json"].write(table) == answers["json"].body
    chosen = Selection(Filters(destination=("Guatemala",)), len(table), 12, taken_on=today())
    abouts = {kind: chosen._replace(url=f"{address}/api/events.{kind}?destination=GTM").about() for kind in FORMATS}
    assert FORMATS["geojson"].write(table, abouts["geojson"]) == answers["geojson"].body
    parquet = pd.read_parquet(io.BytesIO(answers["parquet"].body))
    pd.testing.assert_frame_equal(table, parquet)
    assert {kind: FORMATS[kind].mime for kind in FORMATS} == {kind: answers[kind].headers.get_content_type() for kind in FORMATS}


@pytest.mark.parametrize("table", ["claims", "reports"])
def test_claims_and_reports_are_those_of_the_chosen_events(address, project, table):
    whole = getattr(load_tables(project), table)
    given = json.loads(ask(f"{address}/api/{table}.json?destination=GTM").body)

    assert given
    assert list(whole[whole["event_id"] == "E00001"]["report_id"]) == [row["report_id"] for row in given]


def test_text_that_a_spreadsheet_would_run_is_harmless(address):
    texts = pd.read_csv(f"{address}/api/claims.csv")["words"].dropna()

    assert any("=1+1" in text for text in texts)
    assert not [text for text in texts if text.lstrip().startswith(("=", "+", "-", "@"))]


def test_an_answer_says_what_it_is(address):
    headers = ask(f"{address}/api/claims.csv?destination=GTM&outcome=completed").headers

    assert 'attachment; filename="deportation-flights-claims_guatemala_completed_3-of-12-events.csv"' == headers["Content-Disposition"]
    assert "text/csv; charset=utf-8" == headers["Content-Type"]
    assert "*" == headers["Access-Control-Allow-Origin"]
    assert '</api/published/build.json>; rel="describedby"; type="application/json"' in headers["Link"]
    assert '<https://creativecommons.org/licenses/by/4.0/>; rel="license"' in headers["Link"]


def test_head_gives_the_headers_and_options_the_permission(address):
    got, head = ask(f"{address}/api/events.csv"), ask(f"{address}/api/events.csv", "HEAD")
    preflight = ask(f"{address}/api/events.csv", "OPTIONS", origin="https://a.example", access_control_request_method="GET")

    assert (200, b"") == (head.status, head.body)
    same = ("ETag", "Content-Type", "Content-Disposition", "Link", "Access-Control-Allow-Origin")
    assert [got.headers[name] for name in same] == [head.headers[name] for name in same]
    assert (204, "*", "If-None-Match") == (preflight.status, *(preflight.headers[f"Access-Control-Allow-{name}"] for name in ("Origin", "Headers")))
    assert 405 == ask(f"{address}/api/events.csv", "POST").status


def test_who_has_the_answer_is_told_so_until_the_table_is_built_anew(tmp_path):
    project = write_project(tmp_path)
    with served(project) as address:
        tag = ask(f"{address}/api/events.csv").headers["ETag"]
        other = ask(f"{address}/api/events.csv?outcome=denied").headers["ETag"]
        again = [ask(f"{address}/api/events.csv", if_none_match=known) for known in (tag, tag.removeprefix("W/"), f'"x", {tag}', "*")]
        write_csv(sample_table().head(3), project / "data/published/events.csv")
        rebuilt = ask(f"{address}/api/events.csv", if_none_match=tag)

    assert [(304, b"", tag)] * 4 == [(answer.status, answer.body, answer.headers["ETag"]) for answer in again]
    assert tag != other
    assert (200, 3) == (rebuilt.status, len(pd.read_csv(io.BytesIO(rebuilt.body))))
    assert rebuilt.headers["ETag"] not in (tag, other)


def test_a_word_written_otherwise_is_the_same_answer(address):
    tags = {ask(f"{address}/api/events.csv?{query}").headers["ETag"] for query in ("destination=GTM", "destination=guatemala", "destination=GTM&destination=GTM")}

    assert 1 == len(tags)


@pytest.mark.parametrize(("days", "number"), [("days=2025-01-28&days=", 5), ("days=&days=2025-01-23", 3)])
def test_a_choice_of_days_may_be_open_at_one_end(address, days, number):
    """So is an address that the page itself gives out."""
    assert number == len(pd.read_csv(io.BytesIO(ask(f"{address}/api/events.csv?{days}").body)))


WRONG = [
    ("events.csv?outcome=lost", 400, "outcome: 'lost' is not one of completed, denied, turned_back, cancelled, planned; choose one of them"),
    ("events.csv?destination=Guatamala", 400, "destination: 'Guatamala' is of no event in the table; did you mean Guatemala?"),
    ("events.csv?days=2025-02-30", 400, "days: '2025-02-30' is not a day; write it like 2025-01-23"),
    ("events.csv?sources=many", 400, "sources: 'many' is not a number from 1 to 999; write one like 2"),
    ("events.csv?destination=", 400, "destination: it has no value; write one, or leave destination out to choose all"),
    ("events.csv?destination=GTM&destination=", 400, "destination: it has no value; write one, or leave this destination out"),
    ("claims.csv?outcome=denied&days=&days=%20", 400, "days: it has no value; write one, or leave days out to choose all"),
    ("events.csv?destinatoin=GTM", 400, "'destinatoin' is not a parameter; did you mean destination?"),
    ("events.csv?page=5", 400, "'page' is not a parameter; there are destination, origin, outcome, operator, aircraft, days, sources, planned, words, event, columns, sort, limit, offset, version"),
    ("events.csv?version=2020-01-01-abcdef01", 409, "the table is of version unknown now, and not '2020-01-01-abcdef01'; leave out version to get it as it is; changes.csv knows of no such version"),
    (f"events.csv?words={'a' * 201}", 400, f"words: '{'a' * 60}' is longer than 200 characters; write fewer words"),
    ("events.csv?words=om%00ni", 400, "words: 'om\\x00ni' has a control character or another unseen one in it; write the words alone"),
    ("claims.csv?event=E00001&event=E99999", 400, "event: 'E99999' is no event of the table; ids look like E00001 and are never reused"),
    ("event.csv", 404, "there is no table 'event'; did you mean events?"),
    ("events.xml", 404, "there is no events.xml; there are events.csv, events.xlsx, events.parquet, events.geojson, events.json"),
    ("claims.geojson", 404, "there is no claims.geojson; there are claims.csv, claims.xlsx, claims.parquet, claims.json"),
    ("published/secrets.json", 404, "there is no published file 'secrets.json'; see /api/ for what there is"),
]


@pytest.mark.parametrize(("path", "status", "said"), WRONG, ids=[path for path, _, _ in WRONG])
def test_what_means_nothing_is_told_in_one_line(address, path, status, said):
    answer = ask(f"{address}/api/{path}")

    assert (status, f"{said}\n") == (answer.status, answer.body.decode())
    assert "text/plain" == answer.headers.get_content_type()


@pytest.mark.parametrize("path", ["../build.json", "%2e%2e/seeds/sources.csv", "published/..%2f..%2fseeds%2fsources.csv", "published/.hidden.csv", "/etc/passwd"])
def test_no_other_file_has_an_address(address, path):
    assert ask(f"{address}/api/{path}").status in (400, 404)


def test_the_list_names_every_address_and_each_of_them_is_there(address):
    listed = [line.split()[0] for line in ask(f"{address}/api/").body.decode().splitlines() if line.startswith("  http")]

    assert {f"{address}/api/{name}" for name in ("events.csv", "claims.parquet", "reports.json", "events.geojson", "published/build.json")} < set(listed)
    assert {200} == {ask(one).status for one in listed}
    assert ask(f"{address}/api").body.decode().startswith("Deportation flights, as data.")


def test_a_published_file_is_given_as_it_is(address, project):
    """So the checksums of the data package hold for what it names."""
    given = ask(f"{address}/api/published/events.csv")

    assert (project / "data/published/events.csv").read_bytes() == given.body
    assert 304 == ask(f"{address}/api/published/events.csv", if_none_match=given.headers["ETag"]).status


# --- long tables --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["csv", "json"])
@pytest.mark.parametrize("rows", [0, 1, ROWS, ROWS + 1, 2 * ROWS + 7])
def test_a_long_table_in_pieces_is_the_table_at_one_go(kind, rows):
    few = sample_table()[["event_id", "date", "flights", "disputed", "note"]]
    table = pd.concat([few] * (rows // len(few) + 1), ignore_index=True).head(rows)
    parts = list(pieces(table, kind, Selection(Filters(), rows, rows).about()))

    assert FORMATS[kind].write(table).removeprefix("\ufeff".encode()) == b"".join(parts)
    assert kind == "json" or max(1, -(-rows // ROWS)) == len(parts)
