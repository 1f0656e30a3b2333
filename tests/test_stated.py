"""Of a typed row, what its quote says itself is told from what was typed from the page."""

import pytest

from tests.test_table import a_report
from tracker.reference import standard_gazetteer
from tracker.stated import Quotes

QUOTES = Quotes(standard_gazetteer())
FRIDAY = {"published": "2025-01-24"}


def said(quote: str, field: str, **given: object) -> str:
    """Give the piece of a quote that says a field of a typed row."""
    row = {"destination": None, "flights": None} | given
    return QUOTES.saying(a_report(method="curated", quote=quote, **row), field)


# (field, what was typed, the quote, the piece of it that says it)
COUNTS = [
    ("passengers", {"passengers": 160}, "two planes with 80 people each", ""),
    ("passengers", {"passengers": 80}, "two planes with eighty people each", "eighty people"),
    ("passengers", {"passengers": 1200}, "with 1,200 people", "1,200 people"),
    ("passengers", {"passengers": 79}, "in 1979 they flew", ""),
    ("passengers", {"passengers": 24}, "people flew on January 24", ""),
    ("passengers", {"passengers": 24}, "it took 24 hours with people on board", ""),
    ("passengers", {"passengers": 2}, "two planes carrying people landed", ""),
    ("passengers", {"passengers": 75, "passengers_upper": 80}, "entre 75 y 80 personas", "75 y 80 personas"),
    ("passengers", {"passengers": 155, "passengers_upper": 160}, "155 of them", ""),
    ("passengers", {"passengers": 5282}, "cinco mil 282 personas", "cinco mil 282 personas"),
    ("passengers", {"passengers": 88}, "88 Brazilians arrived", "88 Brazilians"),
    ("passengers", {"passengers": 88}, "about 88 Brazilians arrived", ""),
    ("passengers", {"passengers": 88, "passengers_qualifier": "about"}, "about 88 Brazilians arrived", "88 Brazilians"),
    ("passengers", {"passengers": 80, "passengers_scope": "each", "flights": 2}, "80 migrants landed", ""),
    ("passengers", {"passengers": 80, "passengers_scope": "each", "flights": 2}, "80 migrants on each plane", "80 migrants"),
    ("passengers", {"passengers": 48}, "se espera que un segundo vuelo transporte a otros 48", "otros 48"),
    ("passengers", {"passengers": 80}, "43 females and 37 males were deported", ""),
    ("flights", {"flights": 2}, "aterrizaron dos aviones", "dos aviones"),
    ("flights", {"flights": 2}, "both planes landed", "both planes"),
    ("flights", {"flights": 3}, "286 migrantes retornados", ""),
    ("flights", {"flights": 3}, "the third flight landed", ""),
    ("flights", {"flights": 1}, "the third flight landed", "the third flight"),
    ("flights", {"flights": 3, "passengers": 286}, "286 migrantes en tres vuelos", "tres vuelos"),
    ("flights", {"flights": 1}, "a plane landed", "a plane"),
    ("flights", {"flights": 1}, "migrants were sent by plane", ""),
    ("flights", {"flights": 1}, "flights to Guatemala went on", ""),
]
PLACES = [
    ("destination", {"destination": "GTM"}, "80 migrants landed in Guatemala", "Guatemala"),
    ("destination", {"destination": "GTM"}, "80 Guatemalan migrants landed", ""),
    ("destination", {"destination": "IND"}, "it landed in Amritsar on Sunday", "Amritsar"),
    ("destination", {"destination": "HND"}, "un vuelo procedente de Honduras aterrizó", ""),
    ("destination", {"destination": "MEX"}, "Mexico refused to let it land", "Mexico"),
    ("destination", {"destination": "ECU"}, "aterrizó en suelo ecuatoriano", ""),
    ("destination_city", {"destination": "IND", "destination_city": "amritsar"}, "it landed at Amritsar airport", "Amritsar airport"),
    ("destination_city", {"destination": "GTM", "destination_city": "guatemala-city"}, "it landed in Guatemala", ""),
    ("destination_city", {"destination": "SSD", "destination_city": "juba"}, "it landed there, said officials at Juba airport", ""),
    ("origin", {"origin_ids": ("tucson", "el-paso")}, "deported migrants from Tucson, Ariz., and El Paso", "Tucson, Ariz., and El Paso"),
    ("origin", {"origin_ids": ("tucson", "el-paso")}, "deported migrants from Tucson", ""),
    ("origin", {"origin_ids": ("hnd",)}, "un vuelo procedente de Honduras aterrizó", "Honduras"),
    ("origin", {"origin_ids": ("us-tx",)}, "it landed in Texas", ""),
    ("nationality", {"nationality": ("IND",)}, "104 deported Indian immigrants", "Indian"),
    ("nationality", {"nationality": ("IND",)}, "the Indian government said", ""),
    ("nationality", {"nationality": ("COL",)}, "dos aviones militares colombianos llegaron", ""),
    ("nationality", {"nationality": ("COL",)}, "con 95 colombianos deportados", "colombianos"),
    ("nationality", {"nationality": ("VEN",)}, "members of the Venezuelan gang Tren de Aragua", ""),
    ("nationality", {"nationality": ("YEM", "LAO")}, "men, who are citizens of Yemen and Laos", "Yemen and Laos"),
    ("nationality", {"nationality": ("YEM", "LAO", "CUB")}, "men, who are citizens of Yemen and Laos", ""),
]
OTHERS = [
    ("date", {"date": "2025-01-24", "date_precision": "day"} | FRIDAY, "aterrizó este viernes", "viernes"),
    ("date", {"date": "2025-01-23", "date_precision": "day"} | FRIDAY, "it landed on Thursday", "Thursday"),
    ("date", {"date": "2025-01-23", "date_precision": "day"} | FRIDAY, "a deal, officials said Thursday", ""),
    ("date", {"date": "2025-01-16", "date_precision": "day"} | FRIDAY, "it landed on Thursday", ""),
    ("date", {"date": "2025-01-23", "date_precision": "week"} | FRIDAY, "it landed on Thursday", ""),
    ("date", {"date": "2025-02-01", "date_precision": "day"}, "el 1 de febrero de 2025 llegaron", "1 de febrero de 2025"),
    ("date", {"date": "2025-02-01", "date_precision": "day"}, "el 1 de febrero llegaron", ""),
    ("aircraft", {"aircraft": "C-17"}, "two C-17s landed", "C-17s"),
    ("aircraft", {"aircraft": "C-17"}, "a military plane landed", ""),
    ("operator", {"operator": "military"}, "a C-17 landed", ""),
    ("operator", {"operator": "military"}, "dos vuelos militares llegaron", "vuelos militares"),
    ("operator", {"operator": "military"}, "they were chartered, not military aircraft", ""),
    ("operator", {"operator": "military"}, "dos aviones militares colombianos llegaron", ""),
    ("operator", {"operator": "charter"}, "un vuelo de GlobalX llegó", ""),
    ("outcome", {"outcome": "completed"}, "dos aviones llegaron", "llegaron"),
    ("outcome", {"outcome": "completed"}, "migrants deported from the United States", ""),
    ("outcome", {"outcome": "completed"}, "the flight never departed", ""),
    ("outcome", {"outcome": "completed"}, "two aircraft flew to El Paso to pick up the migrants", ""),
    ("outcome", {"outcome": "completed", "destination": "VEN"}, "dos aviones aterrizaron en Fort Bliss, Texas", ""),
    ("outcome", {"outcome": "cancelled"}, "the flight never departed", "never departed"),
    ("outcome", {"outcome": "planned"}, "se espera que un segundo vuelo llegue", "se espera que"),
    ("outcome", {"outcome": "denied"}, "desmintió que haya rechazado el avión", ""),
    ("reason", {"outcome": "cancelled", "reason": "bad weather"}, "called off for bad weather", "bad weather"),
    ("reason", {"outcome": "cancelled", "reason": "a judge's order"}, "a judge ordered it to stay", ""),
]


@pytest.mark.parametrize(("field", "typed", "quote", "piece"), [*COUNTS, *PLACES, *OTHERS])
def test_a_quote_says_only_what_a_piece_of_it_gives(field, typed, quote, piece):
    assert piece == said(quote, field, **typed)


def test_every_piece_stands_in_its_quote_word_for_word():
    typed = {"passengers": 95, "destination": "COL", "nationality": ("COL",), "flights": 1, "outcome": "completed"}
    quote = "El vuelo aterrizó en Bogotá con 95 colombianos"

    assert all(piece and piece in quote for piece in (said(quote, field, **typed) for field in typed))


@pytest.mark.parametrize("quote", ["", "\u202e", "((((", "<b>80</b>", "=1+1", "१२ लोग", "80" * 12])
def test_any_quote_is_read_without_an_error(quote):
    typed = a_report(method="curated", quote=quote or " ", passengers=80, flights=2, date="2025-01-24", origin="x(", nationality=("IND",), aircraft="C-17", operator="charter")

    assert all(isinstance(QUOTES.saying(typed, field), str) for field in ("passengers", "flights", "date", "origin", "nationality", "aircraft", "operator", "outcome", "destination"))
