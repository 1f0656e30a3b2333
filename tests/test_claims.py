"""What a reader must know of a claim stands beside it: whether its quote says the value, and the curator's note."""

import pytest

from tests.reports import WORLD as PLACES
from tests.reports import counted, curated
from tests.tables import WORLD
from tests.test_table import a_report, an_event
from tracker.models import Choice, Rival
from tracker.reconcile import reconcile
from tracker.table import claims_table, to_table
from tracker.views.evidence import people_told
from tracker.views.phrases import event_sentence


def test_where_a_value_is_stated_stands_beside_the_claim_and_not_in_its_reading():
    """Two sources that give one number give one value, whether or not a quote prints it."""
    silent = a_report("r1", method="curated", passengers=160, quote="two planes landed")
    telling = a_report("r2", method="curated", passengers=160, quote="160 people")
    rivals = (Rival(value="160", reports=("r1", "r2"), independent_sources=2),)
    event = an_event(reports=(silent, telling), choices=(Choice(field="passengers", basis="curated", rivals=rivals),))
    claims = claims_table([event], WORLD)
    people = claims[claims["field"] == "passengers"].set_index("report_id")

    assert people["reading"].nunique() == 1
    assert ["page", "words"] == list(people["stated_in"])
    assert people["stated_as"].isna()["r1"]
    assert people.loc["r2", "stated_as"] == "160 people"


def test_an_extracted_value_is_stated_in_its_words():
    claims = claims_table([an_event(reports=(a_report(),))], WORLD)

    assert {"words"} == set(claims["stated_in"])
    assert list(claims["words"]) == list(claims["stated_as"])


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
