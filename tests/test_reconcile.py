"""Reports become events: the same result in any order, one event per group of flights, nothing added twice."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reports import ISO, WORLD, counted, credit, curated, decision, report
from tracker.models import BASIS_FIELDS, BadInput, Basis, Covers, Event, EventValues, Grade, Published, PublishedReport, Report
from tracker.reconcile import RULES, check_decisions, reconcile

NOTHING_PUBLISHED = Published()


def events(*reports: Report, decisions=(), published=NOTHING_PUBLISHED) -> list[Event]:
    return reconcile(reports, decisions, published, WORLD)


def partition(found: list[Event]) -> set[frozenset[str]]:
    return {frozenset(r.id for r in event.reports) for event in found}


def as_published(found: list[Event]) -> Published:
    rows = [PublishedReport(id=r.id, event_id=e.event_id, doc=r.doc, url=r.url, start=r.start, end=r.end) for e in found for r in e.reports]
    values = [EventValues(**{name: getattr(e, name) for name in EventValues.model_fields}) for e in found]
    return Published(events=tuple(values), reports=tuple(rows))


def test_no_reports_give_no_events():
    assert [] == events()


def test_every_event_says_how_each_of_its_values_was_picked():
    (event,) = events(report())

    assert list(BASIS_FIELDS) == [choice.field for choice in event.choices]
    assert {choice.rule for choice in event.choices} <= {*RULES, ""}


def test_an_origin_that_nobody_reported_stays_unknown():
    (event,) = events(report())

    assert () == event.origins
    assert Basis.UNKNOWN is event.choice("origins").basis


def test_curated_rows_of_one_key_are_one_event_whatever_they_say():
    found = events(curated(1, "F1"), curated(2, "F1", date="2025-01-20", flights=3, outcome="denied"))

    assert {frozenset({"r1", "r2"})} == partition(found)


def test_curated_rows_of_two_keys_stay_two_events():
    assert {frozenset({"r1"}), frozenset({"r2"})} == partition(events(curated(1, "F1"), curated(2, "F2")))


def test_a_report_with_two_candidates_joins_neither_and_names_both():
    two = [report(1, **counted(80)), report(2, **counted(500))]
    found = events(*two, report(3, date=None))
    apart = next(e for e in found if e.reports[0].id == "r3")

    assert {frozenset({f"r{n}"}) for n in (1, 2, 3)} == partition(found)
    assert {e.event_id for e in found} - {apart.event_id} == set(apart.possible_duplicate_of)


def test_a_report_of_any_day_with_two_candidates_joins_neither_and_names_both():
    two = [report(1), report(2, date="2025-01-10")]
    found = events(*two, report(3, date=None, published=None))
    apart = next(e for e in found if e.reports[0].id == "r3")

    assert {frozenset({f"r{n}"}) for n in (1, 2, 3)} == partition(found)
    assert {e.event_id for e in found} - {apart.event_id} == set(apart.possible_duplicate_of)


def test_reports_with_the_same_doubt_are_one_event():
    two = [report(1, **counted(80)), report(2, **counted(500))]

    assert frozenset({"r3", "r4"}) in partition(events(*two, report(3, date=None), report(4, date=None)))


def test_a_ruling_same_joins_what_the_rules_keep_apart():
    reports = report(1), report(2, date="2025-01-10")

    assert 2 == len(events(*reports))
    assert 1 == len(events(*reports, decisions=[decision("same", "r1", "r2")]))


def test_a_ruling_different_keeps_apart_what_the_rules_join():
    reports = report(1), report(2)

    assert 1 == len(events(*reports))
    assert 2 == len(events(*reports, decisions=[decision("different", "r1", "r2")]))


def test_a_rejected_report_is_not_used():
    assert {frozenset({"r1"})} == partition(events(report(1), report(2), decisions=[decision("reject", "r2")]))


def test_a_ruled_value_is_shown_over_every_rule():
    (event,) = events(report(1, **counted(80)), report(2, **counted(79)), decisions=[decision("value", "r1", field="passengers", value="79")])
    choice = event.choice("passengers")

    assert (79, 79, 80) == (event.passengers_low, event.passengers_best, event.passengers_high)
    assert ("decision", Basis.CURATED, "79") == (choice.rule, choice.basis, choice.rivals[0].value)


CONTRADICTIONS = {
    "same and different": [decision("same", "r1", "r2"), decision("different", "r2", "r1")],
    "different over a third report": [decision("same", "r1", "r3"), decision("same", "r3", "r2"), decision("different", "r1", "r2")],
    "two values": [decision("value", "r1", field="flights", value="1"), decision("value", "r2", field="flights", value="2")],
}


@pytest.mark.parametrize("rulings", CONTRADICTIONS.values(), ids=CONTRADICTIONS)
def test_rulings_that_contradict_each_other_are_refused(rulings):
    with pytest.raises(BadInput, match=r"data/curated/decisions.csv: .*delete one"):
        events(report(1), report(2), decisions=rulings)


def test_a_ruling_that_splits_a_curated_event_is_refused():
    with pytest.raises(BadInput, match="different event keys"):
        events(curated(1, "F1"), curated(2, "F1"), decisions=[decision("different", "r1", "r2")])


def test_a_ruling_on_a_report_that_does_not_exist_is_a_problem_but_stops_nothing():
    rulings = [decision("reject", "r9")]

    assert 1 == len(events(report(1), decisions=rulings))
    said = "data/curated/decisions.csv:2: there is no report r9 (ruled 'reject' by a tester on 2025-02-01)"
    assert [said] == [str(p).partition(";")[0] for p in check_decisions([report(1)], rulings, [2])]


def test_a_part_adds_nothing_and_competes_with_nothing():
    whole = report(1, flights=2, **counted(160))
    (alone,) = events(whole)
    (both,) = events(whole, report(2, covers="part", origin_ids=("ktus",), aircraft="C-17", **counted(83)))

    assert (2, 160, 160, 160, ()) == (both.flights, both.passengers_low, both.passengers_best, both.passengers_high, both.disputed)
    assert (alone.aircraft, Covers.WHOLE) == (both.aircraft, both.covers)


def test_parts_bring_the_origins_where_the_whole_has_none():
    (event,) = events(
        curated(1, "F1", flights=2),
        curated(2, "F1", covers="part", origin_ids=("ktus",)),
        curated(3, "F1", covers="part", origin_ids=("tucson",)),
        curated(4, "F1", covers="part", origin_ids=("kbif",)),
    )

    assert ("kbif", "ktus") == event.origins
    assert (Basis.DERIVED, "origins of parts") == (event.choice("origins").basis, event.choice("origins").rule)


def test_an_event_known_from_parts_alone_says_so():
    (event,) = events(report(1, covers="part", **counted(80)))

    assert (Covers.PART, 80) == (event.covers, event.passengers_best)


def test_a_series_is_an_event_of_its_own():
    assert {frozenset({"r1"}), frozenset({"r2"})} == partition(events(report(1), report(2, covers="series")))


def test_the_same_address_is_one_document_in_seeds_and_curated_rows():
    (event,) = events(curated(1, "F1", url="https://www.example.org/a/"), report(2, url="http://example.org/a"))

    assert (1, 1, Grade.C) == (event.sources, event.independent_sources, event.grade)


def test_an_event_without_a_report_any_more_stays_withdrawn_under_its_id():
    before = as_published(events(report(1), report(2, destination="MEX")))
    found = events(report(2, destination="MEX"), published=before)
    gone = next(e for e in found if e.grade is Grade.X)

    assert ("E00001", (), 0, "GTM") == (gone.event_id, gone.reports, gone.sources, gone.destination)
    assert ["E00001", "E00002"] == sorted(e.event_id for e in found)
    assert "E00003" == next(e.event_id for e in events(report(5), published=as_published(found)) if e.grade is not Grade.X)


def test_a_merged_event_keeps_the_lowest_id_and_redirects_the_other():
    apart = report(1), report(2, date="2025-01-10")
    before = as_published(events(*apart))
    (event,) = events(*apart, decisions=[decision("same", "r1", "r2")], published=before)
    later = events(*apart, published=as_published([event]))

    assert ("E00001", ("E00002",)) == (event.event_id, event.former_ids)
    assert ["E00001", "E00003"] == sorted(e.event_id for e in later)


def test_an_overlapping_quote_of_the_same_document_keeps_the_id():
    before = as_published(events(report(1, start=100, end=200), report(2, destination="MEX")))
    found = events(report(3, doc="d1", start=150, end=250), report(4, doc="d1", start=200, end=210, destination="COL"), published=before)

    assert {"GTM": "E00001", "COL": "E00003", "MEX": "E00002"} == {e.destination: e.event_id for e in found}


def test_ids_are_given_by_day_destination_and_outcome():
    found = events(report(1, date=None, destination="COL"), report(2, destination="MEX"), report(3), report(4, destination="MEX", outcome="denied"))

    assert [("E00001", "GTM"), ("E00002", "MEX"), ("E00003", "MEX"), ("E00004", "COL")] == [(e.event_id, e.destination) for e in found]


@st.composite
def any_reports(draw) -> list[Report]:
    """Draw up to nine reports that are alike enough to be candidates of each other."""
    found = []
    for number in range(draw(st.integers(0, 9))):
        n = draw(st.sampled_from([None, 80, 81, 160, 300]))
        said = counted(n, draw(st.sampled_from(["exact", "about", "at_least", "at_most"])), draw(st.sampled_from(["each", "total"]))) if n else {}
        said["date"] = draw(st.sampled_from([None, "2025-01-23", "2025-01-24", "2025-01-25"]))
        said["date_kind"] = draw(st.sampled_from(["departure", "arrival", "unstated"])) if said["date"] else "unstated"
        said["published"] = draw(st.sampled_from([ISO("2025-01-25"), None]))
        said["flights"] = draw(st.sampled_from([None, 1, 2]))
        said["outcome"] = draw(st.sampled_from(["completed", "denied", "planned", "turned_back"]))
        said["covers"] = draw(st.sampled_from(["whole", "whole", "part", "series"]))
        said["origin_ids"] = draw(st.sampled_from([(), ("kbif",), ("el-paso", "tucson"), ("us-tx",)]))
        said["destination"] = draw(st.sampled_from([None, "GTM", "GTM"]))
        said["credited"] = draw(st.sampled_from([None, credit("NBC"), credit("NBC News"), credit("IGM", "institution")]))
        maker = draw(st.sampled_from([report, report, lambda i, **k: curated(i, "F1", **k)]))
        found.append(maker(number, doc=draw(st.sampled_from([f"d{number}", "shared"])), start=number * 10, end=number * 10 + 5, **said))
    return found


@settings(max_examples=60, deadline=None)
@given(any_reports(), st.randoms())
def test_the_order_of_the_reports_does_not_matter(reports, random):
    shuffled = random.sample(reports, len(reports))

    assert events(*reports) == events(*shuffled)


@settings(max_examples=60, deadline=None)
@given(any_reports())
def test_every_report_stands_in_exactly_one_event(reports):
    found = events(*reports)

    assert sorted(r.id for r in reports) == sorted(r.id for e in found for r in e.reports)


@settings(max_examples=60, deadline=None)
@given(any_reports())
def test_ids_stay_when_nothing_changed(reports):
    first = events(*reports)

    assert first == events(*reports, published=as_published(first))


@settings(max_examples=60, deadline=None)
@given(any_reports(), any_reports())
def test_no_id_ever_gets_another_meaning(before, after):
    first = events(*before)
    then = events(*after, published=as_published(first))
    alive = [i for e in then for i in (e.event_id, *e.former_ids)]

    assert {e.event_id for e in first} <= set(alive)
    assert len(alive) == len(set(alive))


@settings(max_examples=60, deadline=None)
@given(any_reports())
def test_low_best_and_high_are_in_order_and_seats_are_no_people(reports):
    for event in events(*reports):
        known = [n for n in (event.passengers_low, event.passengers_best, event.passengers_high) if n is not None]

        assert sorted(known) == known
        assert event.independent_sources <= event.sources <= len(event.reports)


@settings(max_examples=60, deadline=None)
@given(any_reports())
def test_parts_change_no_count_of_an_event_that_is_told_as_a_whole(reports):
    keyed = [curated(100, "F1"), *(r for r in reports if r.event == "F1")]
    (with_parts,) = events(*keyed)
    (without,) = events(*(r for r in keyed if r.covers is Covers.WHOLE))
    counts = [(e.flights, e.passengers_low, e.passengers_best, e.passengers_high) for e in (with_parts, without)]

    assert counts[0] == counts[1]


def test_no_two_whole_events_share_a_report():
    found = events(*(report(n, date=f"2025-01-{20 + n}") for n in range(1, 6)))

    assert all(a.reports != b.reports for a, b in itertools.combinations(found, 2))
    assert [ISO(f"2025-01-{20 + n}") for n in range(1, 6)] == [e.date for e in found]
