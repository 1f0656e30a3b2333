"""What stands in the reference tables: the places of the routes, every country, the aircraft."""

import math
import unicodedata

import airportsdata
import pycountry
import pytest

from tracker.models import Gazetteer, Operator, Place, Precision
from tracker.reference import standard_gazetteer

# ICAO codes that airportsdata has under another one: a newer one, or the one it had until its region got new ones.
OTHER_CODE = {"MHSC": "MHPR", "HJJJ": "HSSJ"}
# Airports that airportsdata does not have: Nouakchott's is the one opened in 2016, the package has the one closed then.
NEWER_AIRPORTS = {"GQNO": {"lat": 18.31, "lon": -15.97, "iata": "NKC"}}


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return standard_gazetteer()


@pytest.fixture(scope="module")
def airports() -> dict[str, dict]:
    return airportsdata.load("ICAO")


def plain(name: str) -> str:
    """Leave out the accents."""
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def place_called(gazetteer: Gazetteer, name: str) -> Place:
    found = [place for place in gazetteer.places if name in (place.name, *place.aliases) and place.kind != "country"]
    assert len(found) == 1, f"{name}: {found}"
    return found[0]


# The places of the routes and of news on them: what news writes, ICAO, area.
PLACES = [
    ("El Paso", "KELP", "El Paso"),
    ("Biggs Army Airfield", "KBIF", "El Paso"),
    ("Biggs AAF", "KBIF", "El Paso"),
    ("Fort Bliss", "KBIF", "El Paso"),
    ("San Diego", "KSAN", "San Diego"),
    ("NAS North Island", "KNZY", "San Diego"),
    ("MCAS Miramar", "KNKX", "San Diego"),
    ("Marine Corps Air Station Miramar", "KNKX", "San Diego"),
    ("Tucson", "KTUS", "Tucson"),
    ("Davis-Monthan Air Force Base", "KDMA", "Tucson"),
    ("San Antonio", "KSAT", "San Antonio"),
    ("Kelly Field", "KSKF", "San Antonio"),
    ("Laredo", "KLRD", "Laredo"),
    ("Harlingen", "KHRL", "Harlingen"),
    ("Valley International", "KHRL", "Harlingen"),
    ("Brownsville", "KBRO", "Brownsville"),
    ("McAllen", "KMFE", "McAllen"),
    ("Alexandria", "KAEX", "Alexandria"),
    ("Alexandria Staging Facility", "KAEX", "Alexandria"),
    ("Phoenix-Mesa Gateway Airport", "KIWA", "Phoenix"),
    ("Houston", "KIAH", "Houston"),
    ("Miami", "KMIA", "Miami"),
    ("Guantanamo Bay", "MUGM", "Guantánamo Bay"),
    ("Guantánamo", "MUGM", "Guantánamo Bay"),
    ("Guatemala City", "MGGT", "Guatemala City"),
    ("La Aurora", "MGGT", "Guatemala City"),
    ("Mexico City", "MMMX", "Mexico City"),
    ("Felipe Ángeles", "MMSM", "Mexico City"),
    ("AIFA", "MMSM", "Mexico City"),
    ("Tapachula", "MMTP", "Tapachula"),
    ("Villahermosa", "MMVA", "Villahermosa"),
    ("Bogotá", "SKBO", "Bogotá"),
    ("Bogota", "SKBO", "Bogotá"),
    ("Catam", "SKBO", "Bogotá"),
    ("San Pedro Sula", "MHLM", "San Pedro Sula"),
    ("Tegucigalpa", "MHTG", "Tegucigalpa"),
    ("Soto Cano", "MHSC", "Comayagua"),
    ("Palmerola", "MHPR", "Comayagua"),
    ("Palmerola Air Base", "MHSC", "Comayagua"),
    ("Nouakchott", "GQNO", "Nouakchott"),
    ("San Salvador", "MSLP", "San Salvador"),
    ("Quito", "SEQM", "Quito"),
    ("Guayaquil", "SEGU", "Guayaquil"),
    ("Lima", "SPJC", "Lima"),
    ("Panama City", "MPTO", "Panama City"),
    ("San José", "MROC", "San José"),
    ("Caracas", "SVMI", "Caracas"),
    ("Maiquetia", "SVMI", "Caracas"),
    ("Managua", "MNMG", "Managua"),
    ("Port-au-Prince", "MTPP", "Port-au-Prince"),
    ("Cap-Haitien", "MTCH", "Cap-Haïtien"),
    ("Havana", "MUHA", "Havana"),
    ("Santo Domingo", "MDSD", "Santo Domingo"),
    ("Belo Horizonte", "SBCF", "Belo Horizonte"),
    ("Confins", "SBCF", "Belo Horizonte"),
    ("Manaus", "SBEG", "Manaus"),
    ("Fortaleza", "SBFZ", "Fortaleza"),
    ("Amritsar", "VIAR", "Amritsar"),
    ("Accra", "DGAA", "Accra"),
    ("Kigali", "HRYR", "Kigali"),
    ("Mbabane", "FDSK", "Mbabane"),
    ("Manzini", "FDMS", "Mbabane"),
    ("Juba", "HJJJ", "Juba"),
    ("Djibouti City", "HDAM", "Djibouti City"),
]


@pytest.mark.parametrize(("name", "icao", "area"), PLACES)
def test_a_place_of_the_routes_is_known(gazetteer, name, icao, area):
    """Each name belongs to one place, with its airport and its area."""
    place = place_called(gazetteer, name)

    assert (place.icao, place.area) == (icao, area)


STATES = [("Texas", "us-tx"), ("California", "us-ca"), ("Arizona", "us-az"), ("Louisiana", "us-la"), ("District of Columbia", "us-dc")]


@pytest.mark.parametrize(("name", "id_"), STATES)
def test_a_state_is_a_coarse_place(gazetteer, name, id_):
    """A US state resolves to a place that says how coarse it is and has no airfield."""
    place = gazetteer.places_by_id[id_]

    assert (place.name, place.precision, place.icao) == (name, Precision.STATE, "")


def test_every_state_is_there(gazetteer):
    """Fifty states, DC, Puerto Rico and Guam."""
    states = {place.state for place in gazetteer.places if place.kind == "state"}

    assert states == {code.removeprefix("US-") for code in (s.code for s in pycountry.subdivisions.get(country_code="US"))} - {
        "AS",
        "MP",
        "UM",
        "VI",
    }


def test_coordinates_and_iata_codes_are_those_of_airportsdata(gazetteer, airports):
    """Nobody typed a coordinate from memory: where the package knows the airport, latitude and longitude are its own, rounded."""
    checked = 0
    for place in gazetteer.places:
        airport = (airports | NEWER_AIRPORTS).get(OTHER_CODE.get(place.icao, place.icao))
        if place.icao and airport:
            checked += 1
            assert (place.latitude, place.longitude) == (round(airport["lat"], 4), round(airport["lon"], 4)), place.id
            assert place.iata in ("", airport["iata"]), place.id
    assert checked == sum(bool(place.icao) for place in gazetteer.places) > 600


def test_no_place_lies_far_from_its_area(gazetteer):
    """The places of one area are within about two degrees of each other."""
    areas: dict[str, list[Place]] = {}
    for place in gazetteer.places:
        areas.setdefault(place.area, []).append(place)
    del areas[""]
    spread = {
        area: max(math.dist((a.latitude, a.longitude), (b.latitude, b.longitude)) for a in places for b in places)
        for area, places in areas.items()
    }

    assert {area: degrees for area, degrees in spread.items() if degrees > 2} == {}


def test_a_name_with_an_accent_is_also_known_without(gazetteer):
    """News drops accents: Bogotá and Bogota are the same place."""
    for place in gazetteer.places:
        if place.kind != "country":
            names = (place.name, *place.aliases)
            assert {plain(name).casefold() for name in names} <= {name.casefold() for name in names}, place.id


# Words that stand in any text and would make a place of it.
HARMFUL = ["Mesa", "Kelly", "Washington", "America", "Jackson", "Charlotte", "Austin", "Columbus", "Male", "Reunion", "La", "Santiago"]


@pytest.mark.parametrize("word", HARMFUL)
def test_an_ordinary_word_names_no_place(gazetteer, word):
    """No place and no country answers to a word that usually means something else."""
    names = {name for place in gazetteer.places for name in (place.name, *place.aliases)}
    names |= {name for country in gazetteer.countries for name in (country.name, *country.aliases)}

    assert word not in names


def test_every_iso_country_is_there_once(gazetteer):
    """The codes are those of pycountry, alpha-2 beside alpha-3, and those that ISO leaves to its users for Kosovo."""
    assert [(c.alpha3, c.alpha2) for c in gazetteer.countries] == sorted([*((c.alpha_3, c.alpha_2) for c in pycountry.countries), ("XKX", "XK")])


def test_every_country_has_its_point(gazetteer):
    """A country's place is a country row with its own code."""
    for country in gazetteer.countries:
        place = gazetteer.places_by_id[country.place]
        assert (place.kind, place.country, place.precision) == ("country", country.alpha3, Precision.COUNTRY)


COUNTRY_WORDS = [
    ("Kosovars", "XKX"),
    ("Guatemalan", "GTM"),
    ("Hondurans", "HND"),
    ("Salvadorans", "SLV"),
    ("Colombian", "COL"),
    ("Turkey", "TUR"),
    ("Ivory Coast", "CIV"),
    ("Czech Republic", "CZE"),
    ("Swaziland", "SWZ"),
    ("Burma", "MMR"),
    ("Laos", "LAO"),
    ("South Korea", "KOR"),
    ("DR Congo", "COD"),
    ("Dominican Republic", "DOM"),
    ("Dominican", "DOM"),
    ("Dominica", "DMA"),
    ("U.S.", "USA"),
    ("Nigerien", "NER"),
    ("Nigerian", "NGA"),
]


@pytest.mark.parametrize(("word", "code"), COUNTRY_WORDS)
def test_a_word_of_news_names_one_country(gazetteer, word, code):
    """Names, aliases, adjectives and names of people each belong to one country."""
    found = [c.alpha3 for c in gazetteer.countries if word in (c.name, *c.aliases, *c.adjectives, *c.demonyms)]

    assert found == [code]


AIRCRAFT = [
    ("C-17 Globemaster", "C-17", "C17", 102),
    ("Hercules", "C-130", "C130", None),
    ("C-130J Super Hercules", "C-130J", "C30J", 92),
    ("737-800", "Boeing 737-800", "B738", 189),
    ("A320", "Airbus A320", "A320", 180),
    ("MD83", "MD-83", "MD83", None),
    ("737-700", "Boeing 737-700", "B737", None),
    ("Gulfstream GV", "Gulfstream V", "GLF5", 19),
]


@pytest.mark.parametrize(("name", "model", "icao", "seats"), AIRCRAFT)
def test_an_aircraft_is_known_by_its_names(gazetteer, name, model, icao, seats):
    """Each with its designator, and with seats where a source gives them."""
    found = [kind for kind in gazetteer.aircraft if name in (kind.model, *kind.aliases)]

    assert [(kind.model, kind.icao, kind.seats) for kind in found] == [(model, icao, seats)]


def test_only_the_us_military_flies_a_c17_on_these_routes(gazetteer):
    """The operator follows from the model only where no other air force on these routes has it."""
    certain = {kind.model for kind in gazetteer.aircraft if kind.operator is Operator.MILITARY}

    assert certain == {"C-17", "C-5"}
