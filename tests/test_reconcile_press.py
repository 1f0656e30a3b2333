"""Whose text a page is: mirrors count as the outlet whose text they show, a government speaks for itself."""

import pytest

from tests.reports import counted, credit, report
from tracker.models import Grade, Outcome, Publisher, Report, Span
from tracker.reconcile.grading import grade
from tracker.reconcile.independence import Sources
from tracker.reconcile.passengers import people
from tracker.reconcile.press import Press


def publisher(name: str, kind: str, *republishes: str) -> Publisher:
    return Publisher(name=name, language="en", kind=kind, republishes=republishes)


PRESS = Press(
    [
        publisher("Reuters", "wire"),
        publisher("NBC News", "broadcaster"),
        publisher("The Herald", "newspaper"),
        publisher("copies.net", "mirror", "Reuters"),
        publisher("manifold.net", "mirror", "NBC News", "Reuters"),
        publisher("Digest", "aggregator", "Reuters"),
        publisher("retold.net", "aggregator"),
        publisher("Migration Institute", "government"),
        publisher("releases.net", "mirror", "Migration Institute"),
    ]
)


def page(publisher: str, number: int = 1, **said: object) -> Report:
    return report(number, publisher=publisher, **said)


# what it shows: (one page, the other page, whether they are one source)
PAIRS = {
    "a mirror and its outlet": ({"publisher": "copies.net"}, {"publisher": "Reuters"}, True),
    "a mirror and a copy of its outlet": ({"publisher": "copies.net"}, {"publisher": "The Herald", "copied_from": "Reuters"}, True),
    "a mirror and another outlet": ({"publisher": "copies.net"}, {"publisher": "The Herald"}, False),
    "two outlets on one mirror": ({"publisher": "manifold.net", "copied_from": "Reuters"}, {"publisher": "manifold.net", "copied_from": "NBC"}, False),
    "a mirror of two, nobody said whose": ({"publisher": "manifold.net"}, {"publisher": "manifold.net"}, True),
    "a mirror of two and one of these": ({"publisher": "manifold.net"}, {"publisher": "Reuters"}, False),
    "whose text a person typed goes first": ({"publisher": "copies.net", "copied_from": "NBC News"}, {"publisher": "Reuters"}, False),
    "an aggregator and its outlet": ({"publisher": "Digest"}, {"publisher": "Reuters"}, True),
    "an aggregator of unknown texts": ({"publisher": "retold.net"}, {"publisher": "Reuters"}, False),
    "a paper with an agency's text, and its own page": ({"publisher": "The Herald", "copied_from": "Reuters"}, {"publisher": "Herald"}, True),
    "two mirrors of two outlets that credit one reporter": (
        {"publisher": "copies.net", "credited": credit("CBS News")},
        {"publisher": "manifold.net", "copied_from": "NBC", "credited": credit("CBS")},
        True,
    ),
}


@pytest.mark.parametrize(("one", "other", "one_source"), PAIRS.values(), ids=PAIRS)
def test_a_mirror_counts_as_the_outlet_whose_text_it_shows(one, other, one_source):
    sources = Sources([report(1, **one), report(2, **other)], PRESS)

    assert (1 if one_source else 2) == len(set(sources.groups().values()))


OFFICIAL, SOMEBODY = {"credited": credit("the president", "named_official")}, {"credited": credit("officials", "unnamed_official")}
# what it shows: (the page, whether it is the word of a named official or an institution)
PAGES = {
    "a government's page": (page("Migration Institute"), True),
    "a copy of a government's page": (page("The Herald", copied_from="Migration Institute"), True),
    "a mirror of a government": (page("releases.net"), True),
    "a government's page that credits somebody": (page("Migration Institute", **SOMEBODY), False),
    "a paper that credits an official": (page("The Herald", **OFFICIAL), True),
    "a paper": (page("The Herald"), False),
    "an outlet that nobody knows": (page("Somebody"), False),
}


@pytest.mark.parametrize(("said", "official"), PAGES.values(), ids=PAGES)
def test_a_governments_own_text_is_an_institutions_statement(said, official):
    other = page("Reuters", 2)

    assert official == PRESS.is_official(said)
    assert (Grade.A if official else Grade.B) == grade(Sources([said, other], PRESS), said.outcome)


OFFICIAL_SAYS = {"the outcome shown": ("denied", Grade.A), "the contrary": ("completed", Grade.B), "an announcement": ("planned", Grade.B)}


@pytest.mark.parametrize(("outcome", "expected"), OFFICIAL_SAYS.values(), ids=OFFICIAL_SAYS)
def test_an_official_lends_an_event_the_best_grade_only_for_the_outcome_it_shows(outcome, expected):
    said = page("The Herald", outcome=outcome, **OFFICIAL)

    assert expected is grade(Sources([said, *(page(paper, number, outcome="denied") for number, paper in enumerate(("Reuters", "The Times"), 2))], PRESS), Outcome.DENIED)


def test_an_official_whom_nobody_else_bears_out_lends_no_best_grade():
    """Of two sources that contradict each other on the outcome the official's is one."""
    said, otherwise = page("The Herald", outcome="cancelled", **OFFICIAL), page("Reuters", 2, outcome="denied")

    assert Grade.B is grade(Sources([said, otherwise], PRESS), Outcome.CANCELLED)


@pytest.mark.parametrize(("field", "expected"), {"outcome": Grade.A, "date": Grade.B, "passengers": Grade.B}.items())
def test_an_official_credited_with_the_day_or_the_people_alone_lends_no_best_grade(field, expected):
    span = Span(start=0, end=1, text="q", credited=credit("the president", "named_official"))

    assert expected is grade(Sources([page("The Herald", evidence={field: span}), page("Reuters", 2)], PRESS), Outcome.COMPLETED)


def test_a_governments_exact_count_is_shown_before_others():
    reports = [page("Migration Institute", 1, **counted(105)), page("The Herald", 2, **counted(104)), page("Reuters", 3, **counted(104))]
    counted_people = people(reports, Sources(reports, PRESS), 1)

    assert (105, "exact from an official") == (counted_people.best, counted_people.choice.rule)
