"""What a reader must know of a claim stands beside it: a number that its quote does not print, and the curator's note."""

import pytest

from tests.reports import WORLD as PLACES
from tests.reports import counted, curated
from tests.tables import WORLD
from tests.test_table import a_report, an_event
from tracker.models import Choice, Rival
from tracker.reconcile import reconcile
from tracker.table import claims_table, to_table
from tracker.table.claims import NOT_IN_QUOTE, quote_prints
from tracker.views.evidence import people_told
from tracker.views.phrases import event_sentence


@pytest.mark.parametrize(
    ("given", "quote", "printed"),
    [
        ({"passengers": 160}, "two planes with 80 people each", False),
        ({"passengers": 80}, "two planes with eighty people each", True),
        ({"passengers": 1200}, "with 1,200 people", True),
        ({"passengers": 79}, "in 1979 they flew", False),
        ({"passengers": 75, "passengers_upper": 80}, "entre 75 y 80 personas", True),
        ({"passengers": 155, "passengers_upper": 160}, "155 of them", False),
        ({}, "they flew", True),
        ({"passengers": 5282}, "cinco mil 282 personas", True),
        ({"flights": 2}, "aterrizaron dos aviones", True),
        ({"flights": 2}, "both planes landed", True),
        ({"flights": 3}, "286 migrantes retornados", False),
        ({"flights": 3, "passengers": 286}, "286 migrantes en tres vuelos", True),
        ({"flights": 1}, "a plane landed", True),
    ],
)
def test_a_typed_count_that_the_quote_does_not_print_says_so(given, quote, printed):
    field = next(iter(given), "flights")
    typed = a_report(method="curated", quote=quote, **{"flights": None} | given)

    assert printed is quote_prints(typed, field)
    assert quote_prints(a_report(quote=quote, **given), field)


def test_the_remark_stands_beside_the_claim_and_not_in_its_reading():
    """Two sources that give one number give one value, whether or not a quote prints it."""
    silent = a_report("r1", method="curated", passengers=160, quote="two planes landed")
    telling = a_report("r2", method="curated", passengers=160, quote="160 people")
    rivals = (Rival(value="160", reports=("r1", "r2"), independent_sources=2),)
    event = an_event(reports=(silent, telling), choices=(Choice(field="passengers", basis="curated", rivals=rivals),))
    claims = claims_table([event], WORLD)
    people = claims[claims["field"] == "passengers"].set_index("report_id")

    assert people["reading"].nunique() == 1
    assert people.loc["r1", "remark"] == NOT_IN_QUOTE
    assert people["remark"].isna()["r2"]


def test_the_curators_note_stands_beside_every_claim_of_its_report():
    typed = a_report("r1", method="curated", passengers=113, quote="con 133 migrantes", note="133 in the quote, 113 in the lead")
    claims = claims_table([an_event(reports=(typed, a_report("r2")))], WORLD).set_index("report_id")

    assert {"133 in the quote, 113 in the lead"} == set(claims.loc["r1", "note"])
    assert claims.loc["r2", "note"].isna().all()


# what it shows: (the reports, what a page says of the people)
TWO = {"flights": 2}
ABOUT, EACH = {"published": "2025-01-26", **counted(100, "about")}, counted(80, "about", "each") | {"flights": None}
SPREADS = {
    "one number": ([counted(120), counted(120)], "120"),
    "a hedged number below the bounds": ([counted(120), ABOUT], "120; another source: about 100"),
    "hedged numbers on both sides": ([counted(120), ABOUT, counted(140, "about")], "120; other sources: about 140, about 100"),
    "a hedged number within them": ([counted(90), counted(120), ABOUT], "120 (90 to 120)"),
    "a number that was only announced": ([counted(120), ABOUT, counted(360) | {"outcome": "planned"}], "120; another source: about 100"),
    "a number of a part": ([counted(120), ABOUT, counted(40) | {"covers": "part"}], "120; another source: about 100"),
    "people on each flight": ([counted(120) | TWO, EACH], "120; another source: about 80 on each flight"),
    "people on each flight, within the bounds": ([counted(160) | TWO, counted(150) | TWO, EACH], "160 (150 to 160)"),
}


@pytest.mark.parametrize(("rows", "said"), SPREADS.values(), ids=SPREADS)
def test_a_disputed_number_of_people_shows_the_spread_of_all_that_is_given(rows, said):
    """'About 100' sets no bound, so it would not be seen beside 120."""
    events = reconcile([curated(number, "F1", **row) for number, row in enumerate(rows)], gazetteer=PLACES)
    (row,) = to_table(events, WORLD).to_dict("records")

    assert said == people_told(row, claims_table(events, WORLD))
    assert f"People on board: {said}." in event_sentence(row, people_told(row, claims_table(events, WORLD)))
