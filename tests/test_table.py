"""Events as tables and files: the columns, what is unknown, the round trip, and damaged files."""

import datetime as dt
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.tables import WORLD, events_table, sample_table
from tracker.models import BASIS_FIELDS, BadInput, Choice, Credit, Event, Report, Rival, Span
from tracker.table import (
    COLUMNS,
    ChangeRow,
    ClaimRow,
    EventRow,
    ReportRow,
    claims_table,
    columns_of,
    data_dictionary,
    frame_of,
    read_claims,
    read_events,
    read_published,
    read_reports,
    read_rows,
    reading,
    reports_table,
    to_csv_text,
    to_table,
    write_csv,
)

TEXT = "Two C-17s carrying over 150 people landed in Guatemala on Friday, Reuters reported."


def a_report(id_="r1", **given):
    values = {"id": id_, "doc": "wire", "publisher": "Example Wire", "destination": "GTM", "outcome": "completed", "quote": TEXT}
    if "passengers" in given:
        given.setdefault("passengers_qualifier", "exact")
    return Report.model_validate(values | given)


def an_event(number=1, reports=(), **given):
    values = {"event_id": f"E{number:05d}", "grade": "C", "destination": "GTM", "outcome": "completed", "reports": reports or (a_report(),)}
    return Event.model_validate(values | given)


def test_the_columns_are_the_published_ones_in_their_order():
    expected = (
        "event_id date date_basis date_earliest date_latest date_precision flights flights_basis origins origin_names origin_areas "
        "origin_latitude origin_longitude origins_basis destination destination_name destination_city destination_city_name "
        "destination_latitude destination_longitude destination_basis destination_city_basis operator operator_basis aircraft aircraft_basis "
        "passengers_low passengers_best passengers_high passengers_basis seats seats_basis outcome outcome_basis counts_in_totals reason reason_basis "
        "nationality nationality_basis covers sources independent_sources disputed grade possible_duplicate_of former_ids note"
    ).split()

    assert expected == COLUMNS == list(to_table([], WORLD).columns)


def test_every_column_of_every_table_has_a_meaning():
    for row in (EventRow, ClaimRow, ReportRow):
        dictionary = data_dictionary(row)

        assert [line.column for line in dictionary] == columns_of(row)
        assert all(line.meaning.endswith(".") and line.type for line in dictionary)


def test_every_picked_field_has_a_basis_column():
    assert {f"{field}_basis" for field in BASIS_FIELDS} == {name for name in COLUMNS if name.endswith("_basis")}


def test_codes_have_names_and_coordinates_beside_them():
    choice = Choice(field="origins", basis="curated")
    event = an_event(origins=("kbif", "el-paso", "us-tx"), destination_city="guatemala-city", choices=(choice,))
    row = to_table([event], WORLD).iloc[0]

    assert row["origin_names"] == "Biggs Army Airfield;El Paso;Texas"
    assert row["origin_areas"] == "El Paso;Texas"
    assert (row["origin_latitude"], row["origin_longitude"]) == ("31.85;31.81;31.25", "-106.38;-106.38;-99.25")
    assert (row["destination_name"], row["destination_city_name"], row["destination_latitude"]) == ("Guatemala", "Guatemala City", 14.58)
    assert (row["origins_basis"], row["flights_basis"]) == ("curated", "unknown")


def test_what_is_unknown_is_missing_and_never_zero():
    row = to_table([an_event(destination=None)], WORLD).iloc[0]
    unknown = ["date", "flights", "origins", "destination", "destination_latitude", "passengers_low", "passengers_best", "seats", "operator", "note"]

    assert row[unknown].isna().all()


def test_rows_are_sorted_by_first_day_destination_and_id_with_undated_last():
    days = {1: None, 2: dt.date(2025, 2, 1), 3: dt.date(2025, 1, 1), 4: dt.date(2025, 1, 1), 5: dt.date(2025, 1, 1)}
    events = [an_event(n, date_earliest=day, destination={3: None, 5: "COL"}.get(n, "GTM")) for n, day in days.items()]

    assert to_table(events, WORLD)["event_id"].tolist() == ["E00005", "E00004", "E00003", "E00002", "E00001"]


def test_a_place_that_the_gazetteer_lacks_is_one_clear_problem():
    with pytest.raises(BadInput, match=r"places.csv: event E00001 names 'atlantis', which it does not have; add a row for it"):
        to_table([an_event(origins=("atlantis",))], WORLD)


# --- claims and reports ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "given", "expected"),
    [
        ("passengers", {"passengers": 80, "passengers_qualifier": "about", "passengers_scope": "each", "flights": 2}, "about 80 on each of 2 flights (about 160 in all)"),
        ("passengers", {"passengers": 150, "passengers_qualifier": "at_least", "passengers_scope": "total", "flights": 2}, "at least 150 in all"),
        ("passengers", {"passengers": 5400, "passengers_scope": "total"}, "5,400 in all"),
        ("passengers", {"passengers": 80, "passengers_scope": "total", "flights": 1}, "80"),
        ("passengers", {"passengers": 80, "passengers_scope": "each", "flights": 1}, "80"),
        ("passengers", {"passengers": 80, "passengers_scope": "each"}, "80 on each flight"),
        ("passengers", {"passengers": 70, "passengers_upper": 80, "passengers_scope": "each", "flights": 2}, "70 to 80 on each of 2 flights (140 to 160 in all)"),
        ("passengers", {}, ""),
        ("flights", {"flights": 1}, "1 flight"),
        ("flights", {}, ""),
        ("date", {"date": "2025-01-24", "date_precision": "day", "date_kind": "arrival"}, "24 January 2025 (arrival)"),
        ("date", {"date": "2025-01-20", "date_precision": "week"}, "in the week of 20 January 2025"),
        ("date", {"date": "2025-01-23", "date_precision": "week"}, "in the week of 20 January 2025"),
        ("date", {"date": "2025-01-23", "date_precision": "month"}, "in January 2025"),
        ("date", {"date": "2025-01-23", "date_latest": "2025-01-24", "date_precision": "week"}, "within 23 to 24 January 2025"),
        ("date", {"date_earliest": dt.date(2025, 1, 20), "date_latest": dt.date(2025, 1, 26), "date_precision": "week", "date_kind": "arrival"}, "in the week of 20 January 2025 (arrival)"),
        ("date", {}, ""),
        ("origin", {"origin": "El Paso, Texas, and Tucson", "origin_ids": ("el-paso", "tucson")}, "El Paso; Tucson"),
        ("origin", {"origin": "a base in the desert"}, "a base in the desert"),
        ("destination", {}, "Guatemala"),
        ("destination_city", {"destination_city": "guatemala-city"}, "Guatemala City"),
        ("operator", {"operator": "military"}, "US military"),
        ("outcome", {"outcome": "turned_back"}, "Turned back"),
        ("reason", {"reason": "paperwork"}, "paperwork"),
        ("nationality", {"nationality": ("GTM", "HND")}, "Guatemala; Honduras"),
    ],
)  # fmt: skip
def test_a_claim_reads_in_plain_words(field, given, expected):
    assert reading(a_report(**given), field, WORLD) == expected


def test_an_extracted_claim_stands_with_its_own_words_and_a_curated_one_with_its_quote():
    span = Span(start=9, end=29, text=TEXT[9:29], credited=Credit(name="officials", kind="unnamed_official"), told_to="Reuters")
    extracted = a_report("r1", passengers=150, passengers_scope="total", evidence={"passengers": span}, start=0, end=len(TEXT))
    curated = a_report("r2", method="curated", passengers=160, quote="160 people", credited={"name": "A ministry", "kind": "institution"})
    rivals = (Rival(value="160", reports=("r2",), independent_sources=1), Rival(value="150", reports=("r1",), independent_sources=1))
    choice = Choice(field="passengers", basis="curated", rule="exact from an institution", rivals=rivals)
    event = an_event(reports=(extracted, curated), choices=(choice,), source_groups={"r1": 1, "r2": 2})

    claims = claims_table([event], WORLD)
    rows = claims[claims["field"] == "passengers"].set_index("report_id")
    told = ["words", "credited", "credited_kind", "shown", "rule", "source_group"]

    assert rows.loc["r1", told].tolist() == [span.text, "officials", "unnamed_official", False, choice.rule, 1]
    assert rows.loc["r2", told].tolist() == ["160 people", "A ministry", "institution", True, choice.rule, 2]
    assert (rows.loc["r1", "told_to"], rows["told_to"].isna().tolist()) == ("Reuters", [False, True])
    assert rows["start"].isna().tolist() == [False, True]
    assert claims["field"].unique().tolist() == ["destination", "passengers", "outcome"]


@pytest.mark.parametrize(("decided", "expected"), [(160, True), (155, False)])
def test_a_decided_value_that_no_report_gives_is_shown_by_no_claim(decided, expected):
    report = a_report(passengers=80, passengers_scope="each", flights=2)
    rivals = (Rival(value="160", reports=("r1",), independent_sources=1),)
    choice = Choice(field="passengers", basis="curated", rule="decision", rivals=rivals)
    claims = claims_table([an_event(reports=(report,), passengers_best=decided, choices=(choice,))], WORLD)

    assert claims.set_index("field").loc["passengers", "shown"] == expected


def test_every_report_is_one_row_with_its_event_and_source():
    event = an_event(reports=(a_report("r1"), a_report("r2", origin_ids=("kbif", "tucson"))), source_groups={"r1": 1, "r2": 1})
    reports = reports_table([event])

    assert reports["report_id"].tolist() == ["r1", "r2"]
    assert reports["event_id"].tolist() == ["E00001"] * 2
    assert reports["origin_ids"].tolist()[1] == "kbif;tucson"
    assert {"sketch", "evidence", "event", "id"}.isdisjoint(reports.columns)


# --- files ----------------------------------------------------------------------------------------------------------

# Anything that a document may hold, but for the null byte, which no table keeps.
texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"))
words = st.text(st.characters(codec="utf-8", exclude_characters="\0;"), min_size=1)
days = st.none() | st.dates(dt.date(1900, 1, 1), dt.date(2200, 1, 1))
counts = st.none() | st.integers(0, 10**9)
degrees = st.floats(-180, 180)


@st.composite
def event_rows(draw):
    return EventRow(
        event_id=draw(st.from_regex(r"E[0-9]{5}", fullmatch=True)),
        grade=draw(st.sampled_from("ABCX")),
        date=draw(days),
        flights=draw(counts),
        passengers_best=draw(counts),
        origins=draw(st.lists(words, max_size=3)),
        origin_latitude=draw(st.lists(degrees, max_size=3)),
        destination_longitude=draw(st.none() | degrees),
        outcome=draw(st.none() | st.sampled_from(["completed", "turned_back"])),
        reason=draw(st.none() | texts),
        note=draw(texts),
    )


# The first run on a machine builds Hypothesis's table of characters, which takes seconds on a busy one.
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rows=st.lists(event_rows(), max_size=4))
def test_a_table_read_back_is_the_table_written(rows, tmp_path_factory):
    path = tmp_path_factory.mktemp("table") / "events.csv"
    table = frame_of(rows, EventRow)
    write_csv(table, path)

    pd.testing.assert_frame_equal(read_events(path), table)
    assert to_csv_text(read_events(path)) == path.read_bytes().decode()


def test_claims_and_reports_read_back_as_written(tmp_path):
    event = an_event(reports=(a_report(published="2025-01-25", passengers=80, origin_ids=("kbif", "tucson")),), source_groups={"r1": 1})
    for table, read in ((claims_table([event], WORLD), read_claims), (reports_table([event]), read_reports)):
        path = tmp_path / f"{read.__name__}.csv"
        write_csv(table, path)

        pd.testing.assert_frame_equal(read(path), table)


GOOD = to_csv_text(events_table([{"flights": 2, "note": "a\nb"}, {"flights": 3}]))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "events.csv:1: it is empty;"),
        (GOOD[:-20].encode(), "events.csv:4: its last row is cut off;"),
        (GOOD[: GOOD.rindex("E00002")].encode() + b"E00002,,unknown\n", "events.csv:4: the row has 3 cells instead of 47;"),
        (GOOD[: GOOD.index("\nb")].encode() + b"\n", "events.csv:2: a quoted cell has no end"),
        (GOOD.replace("flights_basis", "flight_basis").encode(), "events.csv:1: its header has no column flights_basis and has columns it should not: flight_basis;"),
        (GOOD.replace("event_id,date", "date,event_id").encode(), "events.csv:1: its header has its columns in another order;"),
        (GOOD.replace(",3,", ",three,", 1).encode(), "events.csv:4: flights 'three' is not a whole number;"),
        (GOOD.replace("E00002", "7").encode(), "events.csv:4: event_id: String should match pattern"),
        (GOOD.replace("completed", "refused", 1).encode(), "events.csv:2: outcome: Input should be 'completed', 'denied'"),
        (GOOD.replace("E00002", "E0\x000002").encode(), "events.csv:4: it has a null byte;"),
        (GOOD.encode().replace(b"a\nb", b"a\n\xff"), "events.csv:3: it is not UTF-8;"),
    ],
)  # fmt: skip
def test_a_damaged_file_is_told_with_its_line(tmp_path, data, expected):
    path = tmp_path / "events.csv"
    path.write_bytes(data)

    with pytest.raises(BadInput) as caught:
        read_events(path)
    assert len(caught.value.problems) == 1
    assert expected in str(caught.value)
    assert "git checkout" in str(caught.value)


def test_all_bad_rows_are_told_at_once(tmp_path):
    path = tmp_path / "events.csv"
    path.write_text(GOOD.replace(",2,", ",two,", 1).replace(",3,", ",three,", 1))

    with pytest.raises(BadInput) as caught:
        read_events(path)
    assert [problem.line for problem in caught.value.problems] == [2, 4]


def test_a_missing_file_is_one_clear_problem(tmp_path):
    with pytest.raises(BadInput, match=r"events.csv: it is not there; "):
        read_events(tmp_path / "events.csv")


def test_what_was_published_is_read_for_the_next_build(tmp_path):
    event = an_event(3, reports=(a_report(start=0, end=len(TEXT), url="https://example.org"),), former_ids=("E00002",), flights=2)
    write_csv(to_table([event], WORLD), tmp_path / "events.csv")
    write_csv(reports_table([event]), tmp_path / "reports.csv")
    published = read_published(tmp_path)

    assert [(one.event_id, one.former_ids, one.flights) for one in published.events] == [("E00003", ("E00002",), 2)]
    assert published.reports[0].model_dump() == {
        "id": "r1", "event_id": "E00003", "doc": "wire", "url": "https://example.org", "start": 0, "end": len(TEXT),
    }  # fmt: skip


def test_nothing_published_is_no_problem_but_half_of_it_is(tmp_path):
    assert read_published(tmp_path / "nowhere").events == ()

    write_csv(sample_table(), tmp_path / "events.csv")
    with pytest.raises(BadInput, match=r"reports.csv: it is not there"):
        read_published(tmp_path)


def test_writing_leaves_no_draft_behind(tmp_path: Path):
    write_csv(sample_table(), tmp_path / "events.csv")

    assert [path.name for path in tmp_path.iterdir()] == ["events.csv"]


def test_a_table_of_an_earlier_build_may_lack_columns_and_have_others(tmp_path):
    path = tmp_path / "changes.csv"
    path.write_text("version,day,what,gone\n2026-11-22-3f9c2a1b,2026-11-22,added,x\n")
    (row,) = read_rows(path, ChangeRow, earlier=True)

    assert ("2026-11-22-3f9c2a1b", "", "") == (row.version, row.event_id, row.why)
    with pytest.raises(BadInput, match="its header has"):
        read_rows(path, ChangeRow)


def test_a_table_without_a_column_that_every_build_wrote_is_damaged(tmp_path):
    path = tmp_path / "changes.csv"
    path.write_text("version,what\n2026-11-22-3f9c2a1b,added\n")
    with pytest.raises(BadInput, match="its header has no column day"):
        read_rows(path, ChangeRow, earlier=True)
