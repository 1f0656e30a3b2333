"""The disputes of the first weeks are visible in the table that the typed rows and the seeds give: who says what, and which rule picked."""

from pathlib import Path
from typing import NamedTuple

import pandas as pd
import pytest

from tracker import extract, read_curated, read_documents, reconcile
from tracker.models import Event
from tracker.reconcile import RULES
from tracker.table import claims_table, to_table

ROOT = Path(__file__).resolve().parents[1]


class Dispute(NamedTuple):
    """An event by a page that tells it, the disputed field, values that stand in it, each with somebody who gives it, and the rule."""

    told_by: str
    field: str
    said: dict[str, str]
    rule: str


# A part's claim (79, 80 or 83 people on one plane; Laredo) stands in the claims; it competes with no count of the whole.
DISPUTES = {
    "the first flights to Guatemala: where from": Dispute(
        "Air Data News:GTM",
        "origin",
        {"kbif;tucson": "Air Data News", "houston;tucson": "investusa.org", "kbif": "Forte News", "laredo": "Montevideo Portal"},
        "most independent sources",
    ),
    "the first flights to Guatemala: how many people": Dispute(
        "Air Data News:GTM",
        "passengers",
        {"158": "Centroamérica360", "160": "Chapín TV", "79": "NTN24", "80": "El Diario de Sonora", "83": "Mediatiko"},
        "exact from an official",
    ),
    "Mexico: whether it refused": Dispute(
        "Zeta Tijuana", "outcome", {"denied": "Zeta Tijuana", "cancelled": "SinEmbargo"}, "most independent sources"
    ),
    "Mexico: why": Dispute(
        "Zeta Tijuana",
        "reason",
        {
            "administrative issue, says a White House official": "ninaworldnews.com",
            "confusion regarding the Department of Defense's flight manifest": "Zeta Tijuana",
            "no refusal, says Mexico's foreign ministry": "SinEmbargo",
        },
        "decision",
    ),
    "Colombia: refused before the start or in flight": Dispute(
        "PolitiFact:COL:denied", "outcome", {"denied": "PolitiFact", "turned_back": "Air & Space Forces Magazine"}, "most independent sources"
    ),
    "India: how many people": Dispute(
        "livforum.org", "passengers", {"104": "WION", "105": "livforum.org", "100": "Scroll.in", "205": "Indian Defence News"}, "exact"
    ),
    "Panama: which day": Dispute(
        "Fergana:PAN", "date", {"2025-02-12": "VOZ", "2025-02-13": "nourished.news", "2025-02-14": "Fergana"}, "most independent sources"
    ),
}


@pytest.fixture(scope="module")
def events() -> list[Event]:
    rows, decisions = read_curated(ROOT / "data/curated")
    return reconcile([*rows, *(r for d in read_documents(ROOT / "seeds") for r in extract(d))], decisions)


@pytest.fixture(scope="module")
def table(events: list[Event]) -> pd.DataFrame:
    return to_table(events).set_index("event_id")


@pytest.fixture(scope="module")
def claims(events: list[Event]) -> pd.DataFrame:
    return claims_table(events)


def the_event(events: list[Event], told_by: str) -> Event:
    """Find the event that a page tells; with its country, outcome or extent where the page tells several."""
    publisher, *more = told_by.split(":")
    fits = [e for e in events if any(r.publisher == publisher for r in e.reports) and set(more) <= {e.destination, e.outcome, e.covers}]
    assert len(fits) == 1, f"{told_by} tells {len(fits)} events"

    return fits[0]


@pytest.mark.parametrize("dispute", DISPUTES.values(), ids=DISPUTES)
def test_a_dispute_is_visible_with_all_who_take_part_in_it(dispute, events, table, claims):
    event = the_event(events, dispute.told_by)
    here = claims[(claims["event_id"] == event.event_id) & (claims["field"] == dispute.field)]
    told = {(value, publisher) for value, publisher in zip(here["value"], here["publisher"], strict=True)}
    named = "origins" if dispute.field == "origin" else dispute.field

    assert set(dispute.said.items()) <= told
    assert named in table.loc[event.event_id, "disputed"].split(";")
    assert event.choice(named).disputed


@pytest.mark.parametrize("dispute", DISPUTES.values(), ids=DISPUTES)
def test_the_rule_that_picked_the_shown_value_is_named_and_explained(dispute, events, claims):
    event = the_event(events, dispute.told_by)
    here = claims[(claims["event_id"] == event.event_id) & (claims["field"] == dispute.field)]

    assert {dispute.rule} == set(here["rule"])
    assert dispute.rule in RULES
    assert here["shown"].any()


def test_a_persons_ruling_stands_with_its_reason(events, claims):
    """Panama: the reason of the ruling is in the decisions, about a report of that event; what was only expected stands beside it and is no dispute."""
    event = the_event(events, "VisaVerge:PAN:series")
    _, decisions = read_curated(ROOT / "data/curated")
    (ruling,) = [d for d in decisions if d.report in {r.id for r in event.reports}]

    assert (299, "299", "passengers") == (event.passengers_best, ruling.value, ruling.field)
    assert "360" in ruling.reason
    assert {("299", "VisaVerge"), ("360", "The Epoch Times")} == _counts(claims, event)
    assert not event.choice("passengers").disputed


def _counts(claims: pd.DataFrame, event: Event) -> set[tuple[str, str]]:
    here = claims[(claims["event_id"] == event.event_id) & (claims["field"] == "passengers")]
    return set(zip(here["value"], here["publisher"], strict=True))
