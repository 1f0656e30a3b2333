"""What the page of one country counts, and what it only names: flights to a US base in it, and flights that left from a third country."""

import pandas as pd
import pytest

from tests.published import write_project
from tests.tables import events_table
from tracker.filters import Filters
from tracker.table import write_csv
from tracker.totals import alike
from tracker.views.country import what_is_told
from tracker.views.country_events import CountryView, base_words, country_events, elsewhere_words
from tracker.views.country_words import paragraph, parrafo
from tracker.views.data import Tables, load_tables
from tracker.views.figures import signature

CUBA = events_table(
    [
        {"destination": "CUB", "destination_city": "mugm", "flights": 1, "people": 10},
        {"destination": "CUB", "destination_city": "havana", "flights": 1, "people": 104, "operator": "charter"},
        {"destination": "CUB", "flights": 1, "operator": "charter"},
        {"destination": "COL", "origins": ("guatemala-city",)},
        {"destination": "COL", "origins": ("el-paso", "guatemala-city")},
        {"destination": "COL"},
    ]
)


def test_flights_to_the_base_at_guantanamo_stand_apart_from_cuba():
    cuba = country_events(CUBA, "Cuba", Filters())

    assert (["E00002", "E00003"], 2, ["E00001"]) == (list(cuba.shown["event_id"]), cuba.every, list(cuba.at_base["event_id"]))
    assert base_words(cuba.at_base).startswith("Apart from these, 1 event is of flights to the US base at Guantánamo Bay: E00001.")


SIGNED = (("Cuba", "2 of 6 events: to Cuba; without flights to the US base at Guantánamo Bay"), ("Colombia", "3 of 6 events: to Colombia"))


@pytest.mark.parametrize(("name", "words"), SIGNED)
def test_an_image_of_a_country_says_that_flights_to_the_base_are_not_on_it(tmp_path, name, words):
    write_project(tmp_path)
    write_csv(CUBA, tmp_path / "data/published/events.csv")
    view = CountryView(load_tables(tmp_path), Filters(destination=(name,)), lambda _: None, lambda _: None)

    assert words == signature(view, "Routes")[1]


def test_the_other_filters_apply_to_both():
    cuba = country_events(CUBA, "Cuba", Filters(operator=("charter",)))

    assert (["E00002", "E00003"], 2, "") == (list(cuba.shown["event_id"]), cuba.every, base_words(cuba.at_base))


def test_an_event_that_left_from_a_third_country_alone_is_named_with_it():
    colombia = country_events(CUBA, "Colombia", Filters())

    assert "1 of these events left from outside the United States: E00004 from Guatemala." == elsewhere_words(colombia.shown)
    assert "" == elsewhere_words(country_events(CUBA, "Cuba", Filters()).shown)


def test_the_base_in_cuba_is_not_named_as_cuba():
    from_base = events_table([{"destination": "HND", "origins": ("mugm",)}])

    assert "1 of these events left from outside the United States: E00001 from the US base at Guantánamo Bay." == elsewhere_words(from_base)


def test_an_origin_that_the_gazetteer_does_not_know_says_nothing():
    """A published table may come from another folder than the places that this process reads."""
    assert "" == elsewhere_words(CUBA.tail(1).assign(event_id="E00009", origins="nowhere"))


# --- the paragraph of a country, in two languages ----------------------------------------------------------------------------

REPORTS = pd.DataFrame(columns=["event_id", "publisher", "flights", "passengers", "credited_kind", "credited"])
FLOWN = {"destination": "HND", "flights": 1, "people": 80, "day": "2025-01-31"}
REFUSED = FLOWN | {"outcome": "denied", "reason": "permission withdrawn"}


def told(rows: list[dict], name: str = "Honduras", **given: str) -> tuple[str, str]:
    shown = events_table(rows).assign(**given)
    by = what_is_told(name, shown, Tables(shown, pd.DataFrame(), REPORTS, pd.DataFrame(), {}, (), {}, "", 0, alike(shown)), Filters())
    return paragraph(by), parrafo(by)


SAID = {
    "days of all": ([FLOWN], ", 31 January 2025. Completed", ", el 31 de enero de 2025. Realizados"),
    "days of some": (
        [FLOWN, FLOWN | {"day": "2025-03-27"}, FLOWN | {"day": None}],
        ", 31 January to 27 March 2025 as far as days are known; no source gives a day for 1 of the 3 events. Completed",
        ", entre el 31 de enero de 2025 y el 27 de marzo de 2025 según las fechas conocidas; ninguna fuente da la fecha de 1 de los 3 eventos. Realizados",
    ),
    "no day": ([FLOWN | {"day": None}], "from the United States; no source gives a day. Completed", "; ninguna fuente da la fecha. Realizados"),
    "denied, and turned back": (
        [REFUSED, REFUSED | {"reason": None}, REFUSED | {"outcome": "turned_back", "reason": None}],
        "Denied by the receiving state: 2 flights; 2 of 2 events give a number of flights; people: 160; 2 of 2 flights have a count; reason reported for 1 of 2 events. "
        "Turned back in the air: 1 flight; 1 of 1 event gives a number of flights; people: 80; 1 of 1 flight has a count; no reason reported.",
        "No autorizados por el Estado receptor: 2 vuelos (2 de 2 eventos indican el número de vuelos); personas: 160; hay cifra para 2 de 2 vuelos; consta el motivo de 1 de 2 eventos. "
        "Devueltos en pleno vuelo: 1 vuelo (1 de 1 evento indica el número de vuelos); personas: 80; hay cifra para 1 de 1 vuelo; no consta el motivo.",
    ),
    "on the way elsewhere": (
        [FLOWN | {"nationality": ("SDN", "DOM", "ESP")}, FLOWN | {"nationality": ("HND", "VEN")}, FLOWN],
        "1 completed event carried only people of other countries (the Dominican Republic, Spain, Sudan), in transit or sent to a third country; people: 80; 1 of 1 flight has a count.",
        "1 evento realizado llevaba solo a personas de otros países (España, República Dominicana, Sudán), en tránsito o enviadas a un tercer país; personas: 80; hay cifra para 1 de 1 vuelo.",
    ),
    "from a third country": (
        [FLOWN | {"origins": ("guatemala-city",)}, FLOWN | {"origins": ("bogota",)}],
        "2 completed events left from a third country; people: 160; 2 of 2 flights have a count. These people may also be counted on the flight that brought them there.",
        "2 eventos realizados salieron de un tercer país; personas: 160; hay cifra para 2 de 2 vuelos. Estas personas pueden estar contadas también en el vuelo que las llevó hasta allí.",
    ),
    "from the base": (
        [FLOWN | {"origins": ("mugm",)}],
        "1 completed event left from the US base at Guantánamo Bay;",
        "1 evento realizado salió de la base de Estados Unidos en la bahía de Guantánamo;",
    ),
    "to the base": ([FLOWN | {"destination": "CUB", "destination_city": "mugm"}], "which hands nobody over to Cuba", "1 evento realizado fue a la base de Estados Unidos"),
    "perhaps twice": (
        [FLOWN | {"possible_duplicate_of": ("E00002",)}, FLOWN | {"possible_duplicate_of": ("E00001",)}],
        "2 of these events may be the same flights as one another, and each is counted: E00001, E00002.",
        "2 de estos eventos pueden ser los mismos vuelos y cada uno está contado: E00001, E00002.",
    ),
    "withdrawn alone": (
        [FLOWN | {"grade": "X"}],
        "holds no event of a reported flight to Honduras of people deported from the United States. In no sum: 1 event, withdrawn because no report supports it any more (E00001).",
        "no recoge ningún vuelo a Honduras de personas deportadas de Estados Unidos. Fuera de las sumas: 1 evento, retirado porque ya ninguna noticia lo respalda (E00001).",
    ),
}


@pytest.mark.parametrize(("rows", "english", "spanish"), SAID.values(), ids=SAID)
def test_the_paragraph_says_what_the_sums_alone_do_not(rows, english, spanish):
    """Who pastes it has the days that are not known, who may be counted twice, and who was no national, in either language."""
    said, dicho = told(rows)

    assert english in said
    assert spanish in dicho


def test_nothing_is_said_of_what_is_not_so():
    said, dicho = told([FLOWN | {"nationality": ("HND",), "origins": ("el-paso",)}])

    assert [] == [words for words in ("no source gives a day", "nationalities", "third country", "same flights", "Denied", "Turned back", "In no sum") if words in said]
    assert [] == [words for words in ("ninguna fuente da la fecha", "nacionalidades", "tercer país", "mismos vuelos", "No autorizados", "Devueltos", "Fuera de") if words in dicho]


@pytest.mark.parametrize(
    ("code", "name", "english", "spanish"),
    [
        ("DOM", "Dominican Republic", "to the Dominican Republic of", "a la República Dominicana de"),
        ("NLD", "Netherlands", "to the Netherlands of", "a los Países Bajos de"),
        ("PHL", "Philippines", "to the Philippines of", "a Filipinas de"),
        ("GMB", "Gambia", "to the Gambia of", "a Gambia de"),
        ("BHS", "Bahamas", "to the Bahamas of", "a las Bahamas de"),
        ("GBR", "United Kingdom", "to the United Kingdom of", "al Reino Unido de"),
        ("SLV", "El Salvador", "to El Salvador of", "a El Salvador de"),
        ("CPV", "Cape Verde", "to Cape Verde of", "a Cabo Verde de"),
    ],
)
def test_a_country_has_its_article_in_both_languages(code, name, english, spanish):
    said, dicho = told([FLOWN], name, destination=code)

    assert english in said
    assert spanish in dicho
