"""Flights told as a thing that a day brought, as one of a kind, as a line of a list; refused by a paper, brought home again."""

import pytest

from tests.examples import document, row
from tests.told import Told, in_order, meets, told
from tracker import extract

CONTEXT = "\n\nDeportation flights from the United States are daily news."
# What a day brought, told as a thing; one of a kind; lists of states; the paper on which leave is given.
TOLD_AS_A_THING = (
    row("regional", "TEGUCIGALPA. The hall filled again on Monday. This time it was an ICE charter, with 71 deported Hondurans on board.",
        [Told("HND", "completed", 1, "2025-06-09", "charter", None, 71, "total")]),
    row("wire", "A chartered jet brought 71 deportees to San Pedro Sula, Honduras, on Monday. On Tuesday it was a C-17, with 64.",
        [Told("HND", "completed", 1, "2025-06-09", "charter", None, 71, "total"), Told("HND", "completed", 1, "2025-06-10", "military", "C-17", 64, "total")]),
    row("regional", "QUITO. That was her Tuesday: a pair of American military transports, both with deported Ecuadorians.",
        [Told("ECU", "completed", 2, "2025-06-10", "military")]),
    row("regional", "TEGUCIGALPA. Tuesday's visitor was a C-17 with 64 deportees.",
        [Told("HND", "completed", 1, "2025-06-10", "military", "C-17", 64, "total")]),
    row("regional", "TEGUCIGALPA. Doña Marta, who sells coffee at the fence, counted two deportation planes last week.",
        [Told("HND", "completed", 2)]),
    row("translated", "TEGUCIGALPA. The fire brigade noted one military plane with deportees on Tuesday.",
        [Told("HND", "completed", 1, "2025-06-10", "military")]),
    row("wire", "Our list of deportation flights.\nMexico: also on Tuesday, two planes, neither of them marked, at Felipe Ángeles airport.",
        [Told("MEX", "completed", 2, "2025-06-10")]),
    row("wire", "Our list of deportation flights.\nHonduras: later today, the first flight of the new era.",
        [Told("HND", "planned", 1, "2025-06-12")]),
    row("wire", "Our list of deportation flights.\nEl Salvador: one charter on Monday, 80 on board.",
        [Told("SLV", "completed", 1, "2025-06-09", "charter", None, 80, "total")]),
    row("regional", "SAN PEDRO SULA, Honduras. Fifty-six deported Hondurans are back with their families. A grey transport of the U.S. Air Force put them down on Saturday.",
        [Told("HND", "completed", 1, "2025-06-07", "military", None, 56, "total")]),
    row("release", "C-17s did nearly all of the deporting. One went from Tucson to Guatemala on Monday with 65 deportees.",
        [Told("GTM", "completed", 1, "2025-06-09", "military", "C-17", 65, "total", "Tucson")]),
    row("release", "The Air Force uses C-17s for deportations. One landed in Guatemala on Monday with 65 people.",
        [Told("GTM", "completed", 1, "2025-06-09", "military", "C-17", 65, "total")]),
    row("regional", "SAN ANTONIO. A C-130J is parked at Kelly Field. Before first light on Friday, an Air Force spokeswoman said, it goes to Guantanamo Bay with migrants.",
        [Told("CUB", "planned", 1, "2025-06-13", "military", "C-130", None, None, "Kelly Field")]),
    row("regional", "Spotters waited at Fort Bliss. The deportation flight that should have left from there on Wednesday was called off.",
        [Told(None, "cancelled", 1, "2025-06-11", None, None, None, None, "Fort Bliss")]),
    row("wire", "An American military aircraft should have landed in Mexico on Monday with deported migrants, and the Mexican side never issued the paper for it.",
        [Told("MEX", "denied", 1, "2025-06-09", "military")]),
    row("wire", "Less luck at Toluca, Mexico. A military plane with deportees was to have come on Monday. It did not, since the authorities would not give it a clearance number.",
        [Told("MEX", "denied", 1, "2025-06-09", "military")]),
    row("tabloid", "Two US Air Force jets packed with deported Colombians were already thundering towards Bogota on Sunday when president Gustavo Petro yanked away the welcome mat, and the pilots had to haul their human cargo all the way home again.",
        [Told("COL", "turned_back", 2, "2025-06-08", "military")]),
    row("tabloid", "Two military planes with deported Colombians were over the Gulf on Sunday when Bogota changed its mind, and they had to carry everybody home.",
        [Told("COL", "turned_back", 2, "2025-06-08", "military")]),
    row("regional", "VILLAHERMOSA, Mexico. A charter paid for by ICE taxied on Monday to the far end of the airport and let out 121 deported Mexicans, whom the National Guard counted twice.",
        [Told("MEX", "completed", 1, "2025-06-09", "charter", None, 121, "total")]),
    row("regional", "AMRITSAR. He drew a stroke last night, at half past eleven. Again it was the US military that brought them: 116 this time, most of them under thirty, all deported.",
        [Told("IND", "completed", None, "2025-06-11", "military", None, 116, "total")]),
)  # fmt: skip
TOLD_OF_OTHER_THINGS = (
    row("wire", "May a man be held on an island? The question was put on Wednesday to a federal court by relatives of three Venezuelans at Guantanamo Bay. The suit does not attack the military flights as such."),
    row("wire", "TEGUCIGALPA. It was a long flight of stairs, and on Monday it was no plane that brought the deported men but a bus."),
    row("wire", "TEGUCIGALPA. The children counted paper planes on Monday while the deported men ate their soup."),
    row("wire", "Guatemala: on Tuesday the congress debated the deportation of migrants and the price of maize."),
    row("wire", "The court in Bogota never issued the papers that the deported men had asked for."),
    row("regional", "TEGUCIGALPA. The first thing the deported men were handed was a cup of coffee and the second a form."),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD_AS_A_THING)
def test_what_a_day_brought_is_a_report(text, expected):
    """A noun, a list or a paper says what became of the flights."""
    reports = in_order([told(report) for report in extract(document(text + CONTEXT))])

    assert len(expected) == len(reports), reports
    assert all(meets(wanted, report) for wanted, report in zip(in_order(expected), reports, strict=True)), reports


@pytest.mark.parametrize("text", TOLD_OF_OTHER_THINGS)
def test_other_things_of_a_day_give_no_report(text):
    """Questions put on a day, planes that only stand there, papers of a court."""
    assert extract(document(text + CONTEXT)) == []
