"""What a person typed becomes reports; what is wrong with it is said in one line that helps."""

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.reports import ISO, WORLD
from tracker.curated import CuratedRow, canonical_curated, check_curated, read_curated, report_id
from tracker.models import BadInput, Country, Credit, CreditKind, Decision, Gazetteer, Method, Publisher, Report
from tracker.searches import canonical_searches
from tracker.typed_csv import write_rows

HERE = Path(__file__).parents[1] / "data" / "curated"
NAMES = {"GTM": ("GT", "Guatemala"), "COL": ("CO", "Colombia"), "USA": ("US", "United States")}
COUNTRIES = tuple(Country(alpha3=code, alpha2=two, name=name, name_es=name) for code, (two, name) in NAMES.items())
PRESS = (Publisher(name="Paper", language="en", kind="newspaper"), Publisher(name="Wire Agency", language="en", kind="wire"))
FULL = Gazetteer(places=WORLD.places, countries=COUNTRIES, aircraft=WORLD.aircraft, publishers=PRESS)
ROW = {"event": "F1", "outcome": "completed", "publisher": "Paper", "url": "https://example.org/1", "quote": "a plane landed"}
RULING = {"ruling": "reject", "report": "c1", "reason": "misread", "who": "a tester", "when": "2025-02-01"}


def cells(row: dict[str, str], columns: list[str]) -> str:
    return ",".join('"' + str(row.get(column, "")).replace('"', '""') + '"' for column in columns)


def folder(tmp_path: Path, *rows: dict[str, str], rulings: tuple[dict[str, str], ...] = ()) -> Path:
    for name, model, given in (("reports.csv", CuratedRow, rows), ("decisions.csv", Decision, rulings)):
        columns = list(model.model_fields)
        (tmp_path / name).write_text("\n".join([",".join(columns), *(cells(row, columns) for row in given)]) + "\n", encoding="utf-8")
    return tmp_path


def read_one(tmp_path: Path, **more: str) -> Report:
    ((found,), _) = read_curated(folder(tmp_path, ROW | more), FULL)
    return found


def test_a_row_becomes_a_report_with_its_address_as_document(tmp_path):
    found = read_one(tmp_path, date="2025-01-24", date_kind="arrival", origin_ids="kbif; tucson", destination="GTM", nationality="GTM")

    assert ("https://example.org/1", Method.CURATED, "F1") == (found.doc, found.method, found.event)
    assert (ISO("2025-01-24"), "day", "arrival") == (found.date, found.date_precision, found.date_kind)
    assert (("kbif", "tucson"), ("GTM",), "whole") == (found.origin_ids, found.nationality, found.covers)
    assert ((), None) == (found.sketch, found.credited)


def test_a_stretch_of_days_keeps_both_ends(tmp_path):
    found = read_one(tmp_path, **STRETCH)

    assert (ISO("2025-01-24"), ISO("2025-01-30"), "week") == (found.date, found.date_latest, found.date_precision)


def test_an_unknown_count_stays_empty(tmp_path):
    found = read_one(tmp_path)

    assert (None, None, None) == (found.passengers, found.passengers_qualifier, found.flights)


def test_a_credit_has_its_kind(tmp_path):
    found = read_one(tmp_path, credited="President Gustavo Petro", credited_kind="named_official")

    assert Credit(name="President Gustavo Petro", kind=CreditKind.NAMED_OFFICIAL) == found.credited


def test_a_newsroom_that_was_told_stands_beside_who_told_it(tmp_path):
    found = read_one(tmp_path, credited="a U.S. official", credited_kind="unnamed_official", told_to="Reuters")

    assert (Credit(name="a U.S. official", kind=CreditKind.UNNAMED_OFFICIAL), "Reuters") == (found.credited, found.told_to)


PEOPLE = {"passengers": "75", "passengers_scope": "total", "passengers_qualifier": "at_least"}
STRETCH = {"date": "2025-01-24", "date_latest": "2025-01-30", "date_precision": "week"}
FORETOLD = {"date": "2025-04-01", "published": "2025-01-24"}
LONG = " ".join(["word"] * 26)
# what is wrong: (the cells, what the problem says)
WRONG = {
    "a wrong code": ({"outcome": "refused"}, "outcome 'refused' is not one of completed, denied, turned_back, cancelled, planned; did you mean denied?"),
    "a misspelt code": ({"operator": "militray"}, "operator 'militray' is not one of military, charter, commercial, foreign; did you mean military?"),
    "an impossible day": ({"date": "2025-02-30"}, "date '2025-02-30' is not a day of the calendar; write it year-month-day"),
    "a day written otherwise": ({"date": "24.1.2025"}, "date '24.1.2025' is not a day; write it year-month-day"),
    "low above best": (PEOPLE | {"passengers_upper": "70"}, "passengers_upper 70 is below passengers 75"),
    "an upper end alone": ({"passengers_upper": "70"}, "passengers_upper 70 is below passengers (empty)"),
    "an exact range": (PEOPLE | {"passengers_upper": "80", "passengers_qualifier": "exact"}, "a range (passengers_upper) has another qualifier"),
    "people without a scope": (PEOPLE | {"passengers_scope": ""}, "passengers lacks passengers_scope or passengers_qualifier; say each or total"),
    "a scope without people": ({"passengers_scope": "each"}, "passengers_scope or passengers_qualifier stands there without passengers"),
    "a stretch without its first day": ({"date_latest": "2025-01-24"}, "date_latest 2025-01-24 is not after date (empty)"),
    "a stretch of one day": (STRETCH | {"date_latest": "2025-01-24"}, "date_latest 2025-01-24 is not after date 2025-01-24; put the first of the days in date"),
    "a stretch known to the day": (STRETCH | {"date_precision": "day"}, "date_latest stands beside a date_precision other than week and month"),
    "a week of eight days": (STRETCH | {"date_latest": "2025-01-31"}, "the stretch of 8 days is longer than a week; make date_precision month"),
    "a month of 32 days": (STRETCH | {"date_latest": "2025-02-24", "date_precision": "month"}, "the stretch of 32 days is longer than a month"),
    "a landing told before it": ({"date": "2025-01-26", "published": "2025-01-24"}, "date 2025-01-26 of a flight that is completed, published on 2025-01-24"),
    "a refusal told before it": (FORETOLD | {"outcome": "denied"}, "date 2025-04-01 of a flight that is denied, published on 2025-01-24; correct one of the two"),
    "a landing still to come": ({"date": "9025-01-24"}, "date 9025-01-24 of a flight that is completed, not yet come on 20"),
    "a page still to come": ({"published": "9025-01-24", "date": "9025-01-26"}, "published 9025-01-24 is still to come; correct the day"),
    "a precision of no day": ({"date": "2025-01-24", "date_precision": "unknown"}, "date_precision 'unknown' stands beside a date"),
    "people in words": (PEOPLE | {"passengers": "eighty"}, "passengers 'eighty' is not a number; write digits only"),
    "no flights": ({"flights": "0"}, "flights '0' is below 1"),
    "a slip of the keyboard in flights": ({"flights": "9" * 23}, f"flights '{'9' * 23}' is above 1000; it must be"),
    "more people than any flights carry": (PEOPLE | {"passengers": "1000001"}, "passengers '1000001' is above 1000000"),
    "nobody on board": (PEOPLE | {"passengers": "0"}, "passengers '0' is below 1; it must be: People, as printed"),
    "nobody at most": ({"passengers_upper": "0"}, "passengers_upper '0' is below 1"),
    "more people than one aircraft carries": (PEOPLE | {"passengers": "2177", "flights": "2"}, "passengers 2177 on 2 flights are more than 1,088 on one aircraft"),
    "too many on each": (PEOPLE | {"passengers": "1089", "passengers_scope": "each"}, "passengers 1089 on each are more than 1,088 on one aircraft"),
    "a flight within the United States": ({"destination": "USA"}, "destination 'USA' is where the flights come from; give the country of landing"),
    "an unknown place": ({"origin_ids": "el-pasoo"}, "origin_ids 'el-pasoo' is not in places.csv; did you mean el-paso?"),
    "an unknown city": ({"destination_city": "nowhere"}, "destination_city 'nowhere' is not in places.csv; add it to data/reference/places.csv"),
    "a city of another country": ({"destination": "COL", "destination_city": "mggt"}, "destination_city 'mggt' lies in GTM, not in COL; correct one"),
    "an unknown country": ({"destination": "XQX"}, "destination 'XQX' is not in countries.csv; use an ISO 3166-1 alpha-3 code"),
    "a nationality in words": ({"nationality": "Colombian"}, "nationality 'Colombian' is not in countries.csv"),
    "an unknown aircraft": ({"aircraft": "C17"}, "aircraft 'C17' is not in aircraft.csv; did you mean C-17?"),
    "a misspelt publisher": ({"publisher": "Papr"}, "publisher 'Papr' is not in publishers.csv; did you mean Paper? if not, add it to data/reference/publishers.csv"),
    "a key with a blank": ({"event": "F 01"}, "event 'F 01' is not right; it must be: The event's key, of letters, digits, - and _"),
    "an address of another kind": ({"url": "ftp://x.org"}, "url 'ftp://x.org' is not right; it must be: The page's address, beginning with http:// or https://"),
    "an unknown publisher": ({"publisher": "The Papr"}, "publisher 'The Papr' is not in publishers.csv; add it to data/reference/publishers.csv"),
    "an unknown outlet copied": ({"copied_from": "Zeitung"}, "copied_from 'Zeitung' is not in publishers.csv; add it to data/reference/publishers.csv"),
    "a long quote": ({"quote": LONG}, "the quote has 26 words; cut it to the 25 or fewer that say it"),
    "no quote": ({"quote": ""}, "quote is empty; give it"),
    "no publisher": ({"publisher": ""}, "publisher is empty; give it: Who published the page"),
    "no address": ({"url": ""}, "url is empty; give it: The page's address"),
    "an address that runs code": ({"url": "javascript:alert(1)"}, "url 'javascript:alert(1)' is not right"),
    "a newsroom told by nobody": ({"told_to": "Reuters"}, "told_to 'Reuters' was told by nobody"),
    "a newsroom told by a newsroom": ({"told_to": "Reuters", "credited": "AFP", "credited_kind": "agency"}, "told_to 'Reuters' was told by 'AFP', a newsroom itself"),
    "a credit without a kind": ({"credited": "Petro"}, "credited and credited_kind are not both there"),
    "a kind of day without a day": ({"date_kind": "arrival"}, "date_precision or date_kind stands there without a date"),
    "a null byte": ({"note": "a\0b"}, "is the invisible U+0000; delete it"),
    "a right-to-left mark": ({"quote": "a \u202eplane"}, "is the invisible U+202E; delete it"),
}


@pytest.mark.parametrize("more", [FORETOLD | {"outcome": "planned"}, FORETOLD | {"outcome": "cancelled"}, {"date": "2025-01-25", "published": "2025-01-24"}])
def test_a_day_after_the_page_may_be_announced_called_off_or_tomorrow_elsewhere(tmp_path, more):
    assert ISO(more["date"]) == read_one(tmp_path, **more).date


@pytest.mark.parametrize(("more", "said"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_said_once_with_its_line(tmp_path, more, said):
    problems = check_curated(folder(tmp_path, ROW | {"url": "https://example.org/0"}, ROW | more), FULL)

    assert [3] == [problem.line for problem in problems]
    assert said in str(problems[0])
    assert str(problems[0]).startswith(str(tmp_path / "reports.csv:3: "))


# several things wrong with one row: (the cells, what is said of the row that is not so about the others)
SEVERAL_WRONG = {
    "a code, a place and a quote": ({"outcome": "x", "origin_ids": "nowhere", "quote": LONG}, ["origin_ids 'nowhere'", "outcome 'x'", "the quote has 26 words"]),
    "a day and the days": ({"published": "x", "date": "2025-01-24", "date_precision": "unknown"}, ["date_precision 'unknown'", "published 'x'"]),
    "what hangs on a wrong cell is left": (PEOPLE | {"passengers": "eighty", "destination": "USA"}, ["destination 'USA'", "passengers 'eighty'"]),
    "a page typed twice": ({"url": "https://example.org/0", "operator": "x"}, ["event F1 already has a row", "operator 'x'"]),
    "a mark that nobody sees": ({"note": "a\u202e", "aircraft": "C17", "date": "x"}, ["aircraft 'C17'", "character ", "date 'x'"]),
}


@pytest.mark.parametrize(("more", "said"), SEVERAL_WRONG.values(), ids=SEVERAL_WRONG)
def test_all_that_is_wrong_with_a_row_is_said_at_once(tmp_path, more, said):
    """A wrong cell hides no other problem of its row, and makes none that is not there."""
    found = sorted(problem.what for problem in check_curated(folder(tmp_path, ROW | {"url": "https://example.org/0"}, ROW | more), FULL))

    assert len(said) == len(found)
    assert all(what.startswith(begin) for begin, what in zip(said, found, strict=True))


def test_all_that_is_wrong_with_a_decision_is_said_at_once(tmp_path):
    problems = check_curated(folder(tmp_path, rulings=(RULING | {"ruling": "value", "field": "colour", "when": "x"},)), FULL)

    assert ["field 'colour' is not known", "when 'x' is not a day"] == sorted(problem.what for problem in problems)


def test_all_problems_of_both_files_are_said_at_once(tmp_path):
    bad = folder(tmp_path, ROW | {"outcome": "x"}, ROW | {"date": "x", "url": "https://example.org/2"}, rulings=(RULING | {"when": "x"},))

    with pytest.raises(BadInput) as caught:
        read_curated(bad, FULL)

    assert [("decisions.csv", 2), ("reports.csv", 2), ("reports.csv", 3)] == [(Path(p.file).name, p.line) for p in caught.value.problems]


def test_two_rows_of_one_page_on_one_event_are_a_duplicate(tmp_path):
    (problem,) = check_curated(folder(tmp_path, ROW, ROW | {"url": "http://www.example.org/1/", "note": "again"}), FULL)

    assert "event F1 already has a row of http://www.example.org/1/ on line 2" in str(problem)


def test_one_page_may_tell_two_events_and_two_parts(tmp_path):
    rows = ROW, ROW | {"event": "F2"}, ROW | {"covers": "part", "origin_ids": "kbif"}, ROW | {"covers": "part", "origin_ids": "tucson"}
    reports, _ = read_curated(folder(tmp_path, *rows), FULL)

    assert 4 == len({report.id for report in reports})


def test_a_corrected_cell_keeps_the_id():
    row = CuratedRow(**ROW)

    assert report_id(row) == report_id(row.model_copy(update={"flights": 2, "quote": "b", "url": "http://www.example.org/1/"}))
    assert report_id(row) != report_id(row.model_copy(update={"event": "F2"}))


HARMLESS = ["=1+1", "@x", "<script>alert(1)</script>", 'a "quoted", word', "two\nlines", "ñandú", "[link](javascript:x)"]


@pytest.mark.parametrize("text", HARMLESS)
def test_text_stays_as_the_source_wrote_it(tmp_path, text):
    assert text == read_one(tmp_path, quote=text).quote


RULINGS = {
    "a report without the other": ({"ruling": "same"}, "the ruling 'same' needs two reports; give the id of the second one in other"),
    "a report and itself": ({"ruling": "different", "other": "c1"}, "the ruling 'different' needs two reports"),
    "a value without a field": ({"ruling": "value", "value": "1"}, "field '' is not known; use one of destination"),
    "a misspelt field": ({"ruling": "value", "field": "passenger", "value": "1"}, "field 'passenger' is not known; did you mean passengers?"),
    "a value that cannot be": ({"ruling": "value", "field": "outcome", "value": "refused"}, "value 'refused' cannot be a value of outcome"),
    "an unknown ruling": ({"ruling": "equal"}, "ruling 'equal' is not one of same, different, reject, value"),
    "no reason": ({"reason": ""}, "reason is empty; give it: Why"),
}


@pytest.mark.parametrize(("more", "said"), RULINGS.values(), ids=RULINGS)
def test_a_ruling_that_lacks_something_is_a_problem(tmp_path, more, said):
    (problem,) = check_curated(folder(tmp_path, rulings=(RULING | more,)), FULL)

    assert said in str(problem)


def test_a_missing_file_is_one_clear_problem(tmp_path):
    problems = check_curated(tmp_path, FULL)

    assert ["decisions.csv", "reports.csv"] == [Path(problem.file).name for problem in problems]
    assert all("there is no such file; create it and give it this first line: " in str(problem) for problem in problems)


def test_the_canonical_form_sorts_and_stays_itself(tmp_path):
    rows = ROW | {"event": "F2"}, ROW | {"url": "https://example.org/9"}, ROW | {"published": "2025-01-24"}
    texts = canonical_curated(folder(tmp_path, *rows))
    for path, text in texts.items():
        path.write_text(text, encoding="utf-8")
    reports, _ = read_curated(tmp_path, FULL)

    assert [("F1", ISO("2025-01-24")), ("F1", None), ("F2", None)] == [(report.event, report.published) for report in reports]
    assert texts == canonical_curated(tmp_path)


def test_a_file_with_a_problem_is_never_rewritten(tmp_path):
    assert [tmp_path / "decisions.csv"] == list(canonical_curated(folder(tmp_path, ROW | {"date": "x"})))


def test_the_typed_rows_are_right_and_in_canonical_form():
    assert [] == check_curated(HERE)
    assert {path: path.read_text(encoding="utf-8") for path in HERE.glob("*.csv")} == canonical_curated(HERE) | canonical_searches(HERE)


def test_the_typed_rows_and_their_keys_are_counted():
    """759 rows on 325 groups of flights: a row or a key that goes missing is noticed."""
    reports, decisions = read_curated(HERE)

    assert (759, 325) == (len(reports), len({report.event for report in reports}))
    assert {"whole": 728, "part": 23, "series": 8} == Counter(str(report.covers) for report in reports)
    assert 20 == len(decisions)


def test_no_typed_text_speaks_of_our_keys_and_no_address_is_a_search():
    reports, decisions = read_curated(HERE)
    texts = [text for r in reports for text in (r.note, r.title, r.reason or "")] + [d.reason for d in decisions]

    assert [] == [text for text in texts if re.search(r"\bF\d{3}\b|research row", text)]
    assert [] == [r.url for r in reports if re.search(r"[?&](a|s|q|author)=", r.url)]


def test_a_count_on_each_plane_is_typed_as_printed():
    """Never multiplied by hand: the quote that says "80 each" stands behind 80."""
    reports, _ = read_curated(HERE)
    said = [r for r in reports if r.passengers and re.search(r"\b(each|apiece)\b(?! from)", r.quote)]

    assert len(said) >= 5
    assert {(80, "each")} == {(r.passengers, r.passengers_scope) for r in said}


@pytest.mark.parametrize("model", [CuratedRow, Decision])
def test_the_readme_describes_every_column(model):
    lines = (HERE / "README.md").read_text(encoding="utf-8").splitlines()

    assert [] == [name for name, field in model.model_fields.items() if not any(x.startswith(f"| `{name}` | {field.description} |") for x in lines)]


def test_the_template_rows_of_the_readme_are_right(tmp_path):
    lines = (HERE / "README.md").read_text(encoding="utf-8").splitlines()
    columns = [line.split(" | ") for line in lines if line.count(" | ") == 3]  # name, meaning, template, where
    template = {found[0].strip("| `"): found[2].strip(" `") for found in columns}
    row = {name: template[name] for name in CuratedRow.model_fields}
    values = {name: tuple(value.split(";")) if name in ("origin_ids", "nationality") else value for name, value in row.items() if value}

    (tmp_path / "decisions.csv").write_text(write_rows([], Decision), encoding="utf-8")
    (tmp_path / "reports.csv").write_text(write_rows([CuratedRow(**values)], CuratedRow), encoding="utf-8")

    assert [] == check_curated(tmp_path)
