"""What others counted: read with the line of every problem, kept canonical, and complete."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from tests.reports import WORLD
from tracker.models import AircraftType, BadInput, Country, Gazetteer, Measure, Tally
from tracker.tallies import canonical_tallies, check_tallies, read_tallies
from tracker.typed_csv import columns_of, write_rows

REFERENCE = Path(__file__).parents[1] / "data" / "reference"
COUNTRIES = tuple(Country(alpha3=code, alpha2=code[:2], name=code, name_es=code) for code in ("GTM", "COL", "CUB"))
FULL = Gazetteer(places=WORLD.places, countries=COUNTRIES, aircraft=(AircraftType(model="C-17"),))
ROW = {
    "id": "T001",
    "period_start": "2025-01-01",
    "period_end": "2025-12-31",
    "measure": "removal_flights",
    "destination": "GTM",
    "value": "532",
    "publisher": "Paper",
    "url": "https://example.org/1",
    "quote": "532 flights",
}


def written(folder: Path, *rows: dict[str, str]) -> Path:
    columns = columns_of(Tally)
    cells = [",".join('"' + row.get(column, "").replace('"', '""') + '"' for column in columns) for row in rows]
    (folder / "tallies.csv").write_text("\n".join([",".join(columns), *cells]) + "\n", encoding="utf-8")
    return folder


def read_one(folder: Path, **more: str) -> Tally:
    (found,) = read_tallies(written(folder, ROW | more), FULL)
    return found


def test_a_row_is_read_with_its_types(tmp_path):
    found = read_one(tmp_path, aircraft="C-17;C-17", published="2026-01-06")

    assert (dt.date(2025, 1, 1), Measure.REMOVAL_FLIGHTS, 532) == (found.period_start, found.measure, found.value)
    assert ("exact", "total", "flights") == (found.qualifier, found.rate, found.measure.unit)


@pytest.mark.parametrize(("typed", "value"), [("532", "532"), ("802.5", "802.5"), ("0", "0")])
def test_a_number_is_written_as_it_was_typed(tmp_path, typed, value):
    """Whole numbers get no ".0"; a stated zero is a number."""
    (text,) = canonical_tallies(written(tmp_path, ROW | {"value": typed})).values()

    assert f",{value}," in text


def test_all_that_is_wrong_with_a_row_is_said_at_once(tmp_path):
    wrong = {"period_end": "x", "destination": "GTN", "quote": LONG, "qualifier": "over"}
    found = sorted(problem.what for problem in check_tallies(written(tmp_path, ROW | wrong), FULL))

    assert ["destination 'GTN' is not in countries.csv", "period_end 'x' is not a day"] == found[:2]
    assert (4, "qualifier 'over'", "the quote has 26 words") == (len(found), found[2][:16], found[3])


LONG = " ".join(["532", *["word"] * 25])
# what is wrong: (the cells, what the problem says)
WRONG: dict[str, tuple[dict[str, str], str]] = {
    "days the wrong way round": ({"period_start": "2026-01-01"}, "period_start 2026-01-01 is after period_end 2025-12-31; exchange the two"),
    "an impossible day": ({"period_end": "2025-02-30"}, "period_end '2025-02-30' is not a day of the calendar"),
    "no value": ({"value": ""}, "value is empty; give it: The number as published"),
    "below zero": ({"value": "-1"}, "value '-1' is below 0"),
    "a number in words": ({"value": "a dozen"}, "value 'a dozen' is not a number; write digits only"),
    "a slip of the keyboard": ({"value": "53299999"}, "value '53299999' is above 10000000"),
    "an upper end below": ({"value_upper": "500", "qualifier": "at_least", "quote": "532 to 500"}, "value_upper 500 is not above value 532"),
    "an exact range": ({"value_upper": "540", "quote": "532 to 540"}, "a range (value_upper) has another qualifier than at_least; make qualifier at_least"),
    "a misspelt measure": ({"measure": "removal_flihgts"}, "did you mean removal_flights?"),
    "an unknown qualifier": ({"qualifier": "over"}, "qualifier 'over' is not one of exact, about, at_least, at_most"),
    "an unknown rate": ({"rate": "daily"}, "rate 'daily' is not one of total, per_day, per_week, per_month"),
    "an unknown country": ({"destination": "GTN"}, "destination 'GTN' is not in countries.csv; did you mean GTM?"),
    "an unknown city": ({"destination_city": "mgg"}, "destination_city 'mgg' is not in places.csv; did you mean mggt?"),
    "a city of another country": ({"destination": "COL", "destination_city": "mggt"}, "destination_city 'mggt' lies in GTM, not in COL; correct one"),
    "a city of no country": ({"destination": "", "destination_city": "mggt"}, "destination_city 'mggt' lies in GTM, not in all countries; correct one"),
    "an unknown origin": ({"origin": "el-pasoo"}, "origin 'el-pasoo' is not in places.csv; did you mean el-paso?"),
    "an unknown aircraft": ({"aircraft": "C17"}, "aircraft 'C17' is not in aircraft.csv; did you mean C-17?"),
    "a nationality in words": ({"nationality": "Russian"}, "nationality 'Russian' is not in countries.csv"),
    "a long quote": ({"quote": LONG}, "the quote has 26 words; cut it to the 25 or fewer that say it"),
    "neither quote nor note": ({"quote": ""}, "there is neither a quote nor a note; copy the words that say it"),
    "a number that nothing prints": ({"value": "530"}, "neither quote nor note prints 530; copy the words that print it, or say in note, with the number"),
    "an upper end that nothing prints": ({"value_upper": "540", "qualifier": "at_least"}, "neither quote nor note prints 540"),
    "a note without the number": ({"quote": "", "note": "No quote was taken."}, "neither quote nor note prints 532"),
    "an id that was withdrawn": ({"id": "T146"}, "id 'T146' is that of a withdrawn row; give the row a new id"),
    "an address that runs code": ({"url": "javascript:alert(1)"}, "url 'javascript:alert(1)' is not right"),
    "another id": ({"id": "X1"}, "id 'X1' is not right"),
}


@pytest.mark.parametrize(("more", "said"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_said_once_with_its_line(tmp_path, more, said):
    problems = check_tallies(written(tmp_path, ROW | {"url": "https://example.org/0"}, ROW | {"id": "T002"} | more), FULL)

    assert [3] == [problem.line for problem in problems]
    assert said in str(problems[0])


def test_all_problems_are_said_at_once(tmp_path):
    with pytest.raises(BadInput) as caught:
        read_tallies(written(tmp_path, ROW | {"value": "x"}, ROW | {"id": "T002", "measure": "x"}), FULL)

    assert [2, 3] == [problem.line for problem in caught.value.problems]


TWICE: dict[str, tuple[dict[str, Any], str]] = {
    "an id": ({"url": "https://example.org/2"}, "id 'T001' stands already in line 2; give the row a new id"),
    "a count of one page": ({"id": "T002", "quote": "another sentence on 532 flights"}, "the page's same count stands already in line 2; delete one"),
}


@pytest.mark.parametrize(("more", "said"), TWICE.values(), ids=TWICE)
def test_a_row_told_twice_is_a_problem(tmp_path, more, said):
    (problem,) = check_tallies(written(tmp_path, ROW, ROW | more), FULL)

    assert (3, True) == (problem.line, said in str(problem))


@pytest.mark.parametrize("more", [{"value": "530", "quote": "530 flights"}, {"url": "https://example.org/2"}, {"rate": "per_day"}])
def test_contradictions_are_kept(tmp_path, more):
    """Two sources that differ, and two numbers of one page, are two rows."""
    assert [] == check_tallies(written(tmp_path, ROW, ROW | {"id": "T002"} | more), FULL)


PRINTED = {
    "in words": {"value": "4", "quote": "four planes"},
    "in words of another language": {"value": "2056", "quote": "dos mil 56 guatemaltecos"},
    "as an ordinal": {"value": "9", "quote": "la novena operación"},
    "with its thousands apart": {"value": "2000", "quote": "Más de 2 000 ecuatorianos"},
    "as a decimal": {"value": "802.5", "quote": "totaled 802.5 hours"},
    "a sum that the note gives": {"value": "98", "quote": "53 men and the other 45", "note": "53 and 45 are 98."},
    "a stated none": {"value": "0", "quote": "no se reportaron vuelos militares"},
}


@pytest.mark.parametrize("more", PRINTED.values(), ids=PRINTED)
def test_a_number_stands_in_its_quote_or_the_note_says_what_it_is(tmp_path, more):
    assert [] == check_tallies(written(tmp_path, ROW | more), FULL)


def test_an_unreadable_row_keeps_the_file_as_it_was_typed(tmp_path):
    assert {} == canonical_tallies(written(tmp_path, ROW | {"value": "x"}))


# --- the project's own file ------------------------------------------------------------------------------------------------


def test_the_tallies_are_in_order_and_canonical():
    assert [] == [str(problem) for problem in check_tallies(REFERENCE)]
    assert {REFERENCE / "tallies.csv": (REFERENCE / "tallies.csv").read_text(encoding="utf-8")} == canonical_tallies(REFERENCE)


def test_the_file_holds_the_published_counts_by_measure():
    """Every measure of the vocabulary is in use; 172 published counts whose words print them."""
    tallies = read_tallies(REFERENCE)

    assert len(tallies) >= 172
    assert set(Measure) == {tally.measure for tally in tallies}
    assert write_rows(tallies[:1], Tally).startswith("id,period_start,period_end,measure,")
