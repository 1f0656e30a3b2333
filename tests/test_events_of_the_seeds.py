"""The five seed documents, among all typed rows, give the events that a careful reader would write down."""

from pathlib import Path

import pytest

from tracker import extract, read_curated, read_documents, reconcile
from tracker.models import Covers, Decision, Event, Grade, Outcome, Report, Ruling

ROOT = Path(__file__).resolve().parents[1]
SEEDS = {"000_b5a6616386ecb73e", "001_9ec416bda06b4069", "002_6066dfcac2f292a1", "003_c261e4a2125d912e", "004_3284d9b844f036c1"}


@pytest.fixture(scope="module")
def reports() -> list[Report]:
    curated, _ = read_curated(ROOT / "data/curated")
    return [*(r for d in read_documents(ROOT / "seeds") for r in extract(d)), *curated]


@pytest.fixture(scope="module")
def decisions() -> list[Decision]:
    return read_curated(ROOT / "data/curated")[1]


@pytest.fixture(scope="module")
def events(reports: list[Report], decisions: list[Decision]) -> list[Event]:
    return reconcile(reports, decisions)


def keys_of(event: Event) -> frozenset[str]:
    return frozenset(report.event for report in event.reports if report.event)


def joined_keys(reports: list[Report], decisions: list[Decision]) -> set[frozenset[str]]:
    """Pairs of keys of which a person ruled that they are one event."""
    key = {report.id: report.event for report in reports}
    return {frozenset({key[d.report], key[d.other]}) for d in decisions if d.ruling is Ruling.SAME}


def told_under(events: list[Event], key: str) -> Event:
    """The one event of the typed rows with this key."""
    found = [event for event in events if key in {report.event for report in event.reports}]
    assert len(found) == 1

    return found[0]


def seeds_of(event: Event) -> set[str]:
    return {r.doc for r in event.reports} & SEEDS


def test_the_seeds_tell_of_five_typed_events_and_of_one_more(events):
    told = [event for event in events if seeds_of(event)]
    keys = [{report.event for report in event.reports if report.event} for event in told]

    assert sorted(map(sorted, keys)) == [[], ["F001"], ["F002"], ["F003"], ["F004"], ["F005"]]
    assert all(not event.possible_duplicate_of and event.covers is Covers.WHOLE for event in told)


def test_every_key_is_one_event_and_no_event_has_two(events, reports, decisions):
    """But for a key whose only row a person rejected, and keys that a person ruled the same."""
    keys = [key for event in events for key in keys_of(event)]
    rejected = {decision.report for decision in decisions if decision.ruling is Ruling.REJECT}

    assert sorted(keys) == sorted({report.event for report in reports if report.event and report.id not in rejected})
    assert joined_keys(reports, decisions) == {keys for event in events if len(keys := keys_of(event)) > 1}


def test_mexicos_refusal_is_told_by_all_five_documents(events):
    event = told_under(events, "F003")

    assert seeds_of(event) == SEEDS
    assert (event.destination, event.outcome) == ("MEX", Outcome.DENIED)
    assert (event.flights, event.date.isoformat(), event.operator, event.aircraft) == (1, "2025-01-23", "military", "C-17")
    assert event.origins == ()
    assert "outcome" in event.disputed  # the Mexican foreign ministry denied any refusal


def test_two_c17s_to_guatemala_left_on_one_day_and_arrived_on_the_next(events):
    event = told_under(events, "F001")

    assert (event.date_earliest.isoformat(), event.date_latest.isoformat()) == ("2025-01-23", "2025-01-24")
    assert "date" not in event.disputed
    assert "passengers" in event.disputed
    assert {"kbif", "tucson"} == set(event.origins)
    assert (event.passengers_best, event.seats) == (160, 204)


def test_every_differing_count_is_kept_with_its_reports(events):
    event = told_under(events, "F001")
    rivals = event.choice("passengers").rivals
    told = {r.id for r in event.reports}

    assert len(rivals) >= 4
    assert all(set(rival.reports) <= told for rival in rivals)


def test_the_charter_of_the_same_day_is_an_event_of_its_own(events):
    event = told_under(events, "F002")

    assert (event.operator, event.passengers_best) == ("charter", 105)
    assert seeds_of(event) == {"000_b5a6616386ecb73e", "002_6066dfcac2f292a1"}
    assert "passengers" in event.disputed


def test_colombias_refusal_left_from_miramar(events):
    event = told_under(events, "F005")

    assert event.origins == ("knkx",)
    assert (event.flights, event.passengers_best, event.operator) == (2, 160, "military")
    assert (event.date_earliest.isoformat(), event.date_latest.isoformat()) == ("2025-01-25", "2025-01-26")
    assert "turned_back" in {rival.value for rival in event.choice("outcome").rivals}


def test_the_announced_lift_carries_its_announced_origins(events):
    (event,) = [event for event in events if event.destination is None and event.outcome is Outcome.PLANNED]

    assert set(event.origins) == {"el-paso", "san-diego"}
    assert (event.passengers_low, event.passengers_best, event.date) == (5000, 5400, None)


def test_parts_add_nothing_to_the_whole(events):
    event = told_under(events, "F006")
    parts = [r for r in event.reports if r.covers is Covers.PART]

    assert {r.passengers for r in parts} == {95, 110}
    assert event.flights == 2
    assert event.passengers_best < 95 + 110 + 200


def test_the_count_of_one_plane_is_no_bound_for_two(events):
    guatemala = told_under(events, "F001")
    bogota = told_under(events, "F006")

    assert (guatemala.passengers_low, bogota.passengers_low) == (150, 200)
    assert {79, 110} <= {r.passengers for e in (guatemala, bogota) for r in e.reports if r.covers is Covers.PART}


def test_nobody_counted_the_people_of_the_plane_that_never_took_off(events):
    assert told_under(events, "F003").passengers_best is None


def test_documents_that_credit_one_newsroom_are_one_source(events):
    event = told_under(events, "F003")
    groups = event.source_groups
    by_document = {r.doc: groups[r.id] for r in event.reports}

    assert by_document["001_9ec416bda06b4069"] == by_document["004_3284d9b844f036c1"]  # both credit NBC News
    assert by_document["001_9ec416bda06b4069"] != by_document["002_6066dfcac2f292a1"]  # Reuters
    assert event.independent_sources == len(set(groups.values())) < event.sources


def test_one_address_is_one_document_whoever_read_it(events):
    event = told_under(events, "F003")
    address = "https://www.ibtimes.sg/mexico-denies-landing-permission-us-deportation-flight-carrying-illegal-migrants-drawing-trumps-78080"
    same = [r for r in event.reports if r.url == address]

    assert len(same) == 2  # the seed document and a person's row
    assert len({event.source_groups[r.id] for r in same}) == 1
    assert event.sources == len({r.url or r.doc for r in event.reports})


def test_grades_follow_from_sources(events):
    assert {e.grade for e in events} <= {Grade.A, Grade.B, Grade.C}
    assert all(e.independent_sources >= 2 for e in events if e.grade in (Grade.A, Grade.B))


@pytest.mark.parametrize("turn", [1, 7, 30, -5])
def test_ids_do_not_depend_on_the_order_of_reports(reports, decisions, events, turn):
    turned = [*reversed(reports[turn:]), *reports[:turn]]

    assert [(e.event_id, e.destination, e.outcome) for e in reconcile(turned, decisions)] == [(e.event_id, e.destination, e.outcome) for e in events]
