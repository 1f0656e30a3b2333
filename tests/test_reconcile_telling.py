"""What tells events apart where several fit a report, and what joins two that differ in one thing."""

import itertools

import pytest

from tests.reports import WORLD, counted, curated, decision, report
from tracker.models import Report
from tracker.reconcile import reconcile

NO_DAY = {"date": None}
EARLIER = {"date": "2025-01-20"}
EL_PASO, HOUSTON, TEXAS = {"origin_ids": ("kbif",)}, {"origin_ids": ("houston",)}, {"origin_ids": ("us-tx",)}


def together(*reports: Report, **more: object) -> set[frozenset[str]]:
    return {frozenset(r.id for r in event.reports) for event in reconcile(reports, gazetteer=WORLD, **more)}


# what it shows: (two events, a report that fits both, the one that it joins or None)
CASES = {
    "a telling number": (counted(104), EARLIER, NO_DAY | counted(104), "r1"),
    "a telling number that both give": (counted(104), EARLIER | counted(104), NO_DAY | counted(104), None),
    "a telling number that both give, and an origin": (counted(104), EARLIER | counted(104) | EL_PASO, NO_DAY | counted(104) | EL_PASO, "r2"),
    "a round number": (counted(80), EARLIER, NO_DAY | counted(80), None),
    "a round number and an origin": (counted(80) | EL_PASO, EARLIER, NO_DAY | counted(80) | EL_PASO, "r1"),
    "a round number and a state": (counted(80) | TEXAS, EARLIER, NO_DAY | counted(80) | TEXAS, None),
    "a round number here, an origin there": (counted(80), EARLIER | EL_PASO, NO_DAY | counted(80) | EL_PASO, None),
    "an origin": (EL_PASO, EARLIER | HOUSTON, NO_DAY | EL_PASO, "r1"),  # the other one is contradicted, so only one fits
    "an origin, the other one's unknown": (EL_PASO, EARLIER, NO_DAY | EL_PASO, None),
    "nothing": ({}, EARLIER, NO_DAY, None),
}


@pytest.mark.parametrize(("one", "other", "third", "joins"), CASES.values(), ids=CASES)
def test_a_report_that_fits_two_events_joins_the_one_that_stands_out(one, other, third, joins):
    found = together(report(1, **one), report(2, **other), report(3, **third))

    assert {frozenset({joins, "r3"} if joins else {"r3"})} == {ids for ids in found if "r3" in ids}


def test_a_count_told_of_three_days_is_one_event():
    days = [report(n, date=f"2025-01-{22 + n}", **counted(119)) for n in (1, 2, 3)]

    assert {frozenset({"r1", "r2", "r3"})} == together(*days)


def test_a_chain_whose_ends_do_not_fit_is_not_joined():
    days = [report(n, date=f"2025-01-{20 + 2 * n}", **counted(119)) for n in (1, 2, 3)]

    assert {frozenset({f"r{n}"}) for n in (1, 2, 3)} == together(*days)


def test_an_event_told_of_two_days_is_shown_as_disputed():
    (event,) = reconcile([report(n, date=f"2025-01-{22 + n}", **counted(119)) for n in (1, 2)], gazetteer=WORLD)

    assert ("date",) == event.disputed
    assert ["2025-01-23", "2025-01-24"] == [event.date_earliest.isoformat(), event.date_latest.isoformat()]


def test_keys_and_rulings_keep_events_apart_that_are_told_alike():
    apart = [{"date": f"2025-01-{22 + n}"} | counted(119) for n in (1, 2)]
    keyed = [curated(n, f"F{n}", **said) for n, said in enumerate(apart, start=1)]
    ruled = [report(n, **said) for n, said in enumerate(apart, start=1)]

    assert 2 == len(together(*keyed))
    assert 2 == len(together(*ruled, decisions=[decision("different", "r1", "r2")]))


def test_a_doubt_is_looked_at_again_when_its_candidates_prove_to_be_one():
    reports = [
        report(1, date="2025-01-23", date_kind="unstated", **counted(119)),
        report(2, date="2025-01-24", date_kind="arrival", **counted(119)),
        report(3, date="2025-01-23", date_kind="departure", flights=None),
    ]

    assert all({frozenset({"r1", "r2", "r3"})} == together(*order) for order in itertools.permutations(reports))


PALMEROLA = {"destination": "HND", "destination_city": "palmerola", "nationality": ("VEN",)}
FROM_EL_PASO, UNDATED = PALMEROLA | EL_PASO, PALMEROLA | NO_DAY | {"published": None}
# what it shows: (an event with a day, one without, whether they are flagged as possible duplicates)
TWINS = {
    "one may be the other": (PALMEROLA, UNDATED | counted(178), True),
    "the same number": (PALMEROLA | counted(178), UNDATED | counted(178), True),
    "another number": (PALMEROLA | counted(120), UNDATED | counted(178), False),
    "another origin, with the same number": (FROM_EL_PASO | counted(178), UNDATED | HOUSTON | counted(178), False),
    "another city of landing": (PALMEROLA, UNDATED | {"destination_city": "la-lima"}, False),
    "people of another nation": (PALMEROLA, UNDATED | {"nationality": ("HND",)}, False),
    "another country": (PALMEROLA | counted(178), UNDATED | counted(178) | {"destination": "GTM"}, False),
    "nothing in common but the country": ({"destination": "HND"}, {"destination": "HND", "published": None} | NO_DAY, False),
    "both have a day": (PALMEROLA | counted(178), PALMEROLA | EARLIER | counted(178), False),
    "published before that day": (PALMEROLA, UNDATED | {"published": "2025-01-20"}, False),
    "what was refused is not what landed": (PALMEROLA, UNDATED | {"outcome": "denied"}, False),
}


@pytest.mark.parametrize(("dated", "undated", "flagged"), TWINS.values(), ids=TWINS)
def test_an_event_without_a_day_that_may_be_one_other_is_flagged_with_it(dated, undated, flagged):
    """Two keys are two events, whatever they say; the flag stands on both."""
    one, other = reconcile([curated(1, "F1", **dated), curated(2, "F2", **undated)], gazetteer=WORLD)

    assert ((other.event_id,), (one.event_id,)) == (one.possible_duplicate_of, other.possible_duplicate_of) if flagged else not one.possible_duplicate_of


def test_an_event_without_a_day_that_may_be_several_others_is_not_flagged():
    rows = curated(1, "F1", **PALMEROLA), curated(2, "F2", **PALMEROLA | EARLIER), curated(3, "F3", **UNDATED)

    assert not any(event.possible_duplicate_of for event in reconcile(rows, gazetteer=WORLD))


def test_a_ruling_that_two_events_are_different_takes_the_flag_away():
    rows = curated(1, "F1", **PALMEROLA), curated(2, "F2", **UNDATED)

    assert not any(event.possible_duplicate_of for event in reconcile(rows, [decision("different", "r1", "r2")], gazetteer=WORLD))
