"""Reading and checking the reference tables: what is said when they are wrong."""

import re
from pathlib import Path

import pytest

from tracker.models import AircraftType, BadInput, Country, Gazetteer, Place, Publisher
from tracker.reference import (
    BASEMAPS,
    REFERENCE,
    canonical_reference,
    check_reference,
    read_basemap,
    read_gazetteer,
    readable_gazetteer,
    standard_gazetteer,
)
from tracker.typed_csv import write_rows

FILES = ("places.csv", "countries.csv", "aircraft.csv", "publishers.csv")
SOME_PLACES = {"kbif", "knkx", "guatemala-city", "mexico-city", "gtm", "mex", "usa"}
SOME_COUNTRIES = {"GTM", "MEX", "USA"}
PRESS = (
    Publisher(name="AP", country="USA", language="en", kind="wire"),
    Publisher(name="Copies", language="es", kind="mirror", republishes=("AP",)),
    Publisher(name="Herald", country="GTM", language="es", kind="newspaper"),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small reference folder in good order, to be spoilt."""
    gazetteer: Gazetteer = standard_gazetteer()
    places = [place for place in gazetteer.places if place.id in SOME_PLACES]
    countries = [country for country in gazetteer.countries if country.alpha3 in SOME_COUNTRIES]
    written = (write_rows(places, Place), write_rows(countries, Country), write_rows(gazetteer.aircraft, AircraftType), write_rows(PRESS, Publisher))
    for name, text in zip(FILES, written, strict=True):
        (tmp_path / name).write_text(text, encoding="utf-8")
    for name in BASEMAPS:
        (tmp_path / f"basemap_{name}.json").write_text('{"type":"FeatureCollection","features":[]}', encoding="utf-8")
    assert check_reference(tmp_path) == []
    return tmp_path


def test_the_reference_files_are_in_order_and_canonical():
    """Nothing to mend, and `check --fix` would change nothing."""
    assert [str(problem) for problem in check_reference(REFERENCE)] == []
    assert {path.name: text for path, text in canonical_reference(REFERENCE).items()} == {
        name: (REFERENCE / name).read_text(encoding="utf-8") for name in FILES
    }


SPOILT = [
    ("places.csv", "kbif,", "kbiff;,", "places.csv:{line}: id 'kbiff;' is not right"),
    ("places.csv", "\nkbif,", "\nknkx,", "id 'knkx' of knkx stands already in line"),
    ("places.csv", "Biggs AAF", "Fort Bliss Army Post;Mexico City", "name 'Mexico City' of mexico-city stands already in line"),
    ("places.csv", ",TX,USA,31.8495", ",TX,USB,31.8495", "country 'USB' is not in countries.csv; did you mean"),
    ("places.csv", ",base,airport,El Paso", ",base,city,El Paso", "a place of kind base has precision 'city'; write airport"),
    ("places.csv", ",base,airport,El Paso", ",bases,airport,El Paso", "kind 'bases' is not right"),
    ("places.csv", "31.8495", "131.8495", "latitude '131.8495' is above 90"),
    ("places.csv", "31.8495", "", "latitude is empty; give it: Degrees north"),
    ("countries.csv", ",gtm,14.", ",gtmm,14.", "place 'gtmm' is not in places.csv; did you mean gtm?"),
    ("countries.csv", ",gtm,14.", ",gtm,15.", "latitude and longitude are not those of place 'gtm'"),
    ("countries.csv", "Guatemalans", "Mexicans", "name 'Mexicans' of MEX stands already in line"),
    ("aircraft.csv", ",military,102,", ",army,102,", "operator 'army' is not one of military, charter, commercial, foreign"),
    ("aircraft.csv", ",military,102,", ",military,,", "there is a meaning or a source of seats, but no seats"),
    ("aircraft.csv", ",C-130,C30J", ",C-13O,C30J", "family 'C-13O' is not in aircraft.csv; did you mean C-130?"),
    ("publishers.csv", "\nHerald,", "\nap,", "name 'ap' of ap stands already in line"),
    ("publishers.csv", "Herald,GTM", "Herald,GTN", "country 'GTN' is not in countries.csv; did you mean GTM?"),
    ("publishers.csv", ",mirror,", ",miror,", "kind 'miror' is not one of wire, newspaper, broadcaster"),
    ("publishers.csv", "es,mirror,AP", "spanish,mirror,AP", "language 'spanish' is not right"),
    ("publishers.csv", ",mirror,AP", ",mirror,APP", "republishes 'APP' is not in publishers.csv; did you mean AP?"),
    ("publishers.csv", ",mirror,AP", ",mirror,Copies", "republishes 'Copies' is the publisher itself; name the outlet whose text it shows"),
    ("publishers.csv", ",mirror,AP", ",mirror,", "a mirror republishes nobody; say whose text it shows, or make it an aggregator"),
    ("publishers.csv", "es,newspaper,", "es,newspaper,AP", "a publisher of kind newspaper republishes others; make it a mirror or an aggregator"),
    ("basemap_world.json", '{"type":"FeatureCollection"', "<html>", "it is not a base map"),
]


@pytest.mark.parametrize(("name", "good", "bad", "said"), SPOILT, ids=[said[:50] for *_, said in SPOILT])
def test_a_spoilt_file_is_named_with_what_to_do(folder, name, good, bad, said):
    """Each fault gives its line."""
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert good in text
    path.write_text(text.replace(good, bad, 1), encoding="utf-8")
    line = text[: text.index(good) + len(good)].count("\n") + 1

    assert any(said.format(line=line) in str(problem) for problem in check_reference(folder))


def test_all_that_is_wrong_with_a_row_comes_at_once(folder):
    """A cell that cannot be read hides nothing that the others show to be wrong."""
    path = folder / "places.csv"
    text = path.read_text(encoding="utf-8")
    (row,) = (line for line in text.splitlines() if line.startswith("kbif,"))
    path.write_text(text.replace(row, row.replace("31.8495", "north").replace("USA", "USB").replace(",base,airport,", ",base,city,")), encoding="utf-8")

    said = [str(problem).partition(": ")[2] for problem in check_reference(folder)]
    assert ["latitude 'north' is not a number", "country 'USB' is not in countries.csv", "a place of kind base has precision 'city'"] == [line.partition(";")[0] for line in said]


def test_a_half_read_row_is_known_to_others_by_its_name(folder):
    """So that its mistake is told once, and not by each row that names it."""
    path = folder / "aircraft.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("\nC-130,", "\nC-130,", 1).replace(",C130,", ",c130,", 1), encoding="utf-8")

    assert ["icao 'c130' is not right"] == [problem.what for problem in check_reference(folder)]
    assert "C-130" in readable_gazetteer(folder).aircraft_by_model


def test_no_message_shows_an_expression(folder):
    """Of any column of any typed table whose cells have a form."""
    for name, model in zip(FILES, (Place, Country, AircraftType, Publisher), strict=True):
        columns = list(model.model_fields)
        (folder / name).write_text(",".join(columns) + "\n" + ",".join("°" for _ in columns) + "\n", encoding="utf-8")
    said = [str(problem) for problem in check_reference(folder)]

    assert len(said) >= 20
    assert [] == [line for line in said if re.search(r"[\\^$\[{]|should|not of the form", line)]


def test_all_problems_come_at_once(folder):
    """Reading fails with every file that is wrong, not the first."""
    (folder / "places.csv").unlink()
    (folder / "aircraft.csv").write_bytes(b"\xff")

    with pytest.raises(BadInput) as raised:
        read_gazetteer(folder)

    assert [Path(problem.file).name for problem in raised.value.problems] == ["places.csv", "aircraft.csv"]


def test_an_unknown_basemap_is_a_fault_of_the_program():
    """There are two."""
    with pytest.raises(ValueError, match="world, americas"):
        read_basemap("europe")
