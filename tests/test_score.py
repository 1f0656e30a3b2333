"""The figures on which extraction is judged."""

import datetime as dt

import pytest

from tracker.models import BadInput, Document
from tracker.score import Rate, match, read_gold, same, score

TEXT = "Two planes landed in Guatemala."


def report(**facts):
    return {"doc": "a", "destination": "GTM", "outcome": "completed"} | facts


def document(id_="a"):
    return Document(id=id_, file=f"{id_}.txt", publisher="Wire", published=dt.date(2025, 1, 25), text=TEXT)


SAME = [
    pytest.param("flights", {"flights": 2}, {"flights": 2}, True, id="equal"),
    pytest.param("flights", {"flights": 2}, {"flights": 3}, False, id="different"),
    pytest.param("flights", {"flights": None}, {"flights": None}, False, id="two unknowns are no agreement"),
    pytest.param("destination", {"destination": "GTM"}, {"destination": "gtm"}, True, id="case"),
    pytest.param("origin", {"origin": "Fort Bliss, Texas"}, {"origin": ["Biggs", "Bliss"]}, True, id="any of the names"),
    pytest.param("origin", {"origin": "the US Air Force base"}, {"origin": "Air Force base"}, False, id="words that name no place"),
    pytest.param("aircraft", {"aircraft": "C-130J"}, {"aircraft": "C130"}, True, id="family"),
    pytest.param("aircraft", {"aircraft": "C-17"}, {"aircraft": "C-130"}, False, id="another family"),
    pytest.param(
        "passengers",
        {"passengers": 160, "passengers_scope": "total", "flights": 2},
        {"passengers": 80, "passengers_scope": "each", "flights": 2},
        True,
        id="each times flights is the total",
    ),
    pytest.param("passengers", {"passengers": 80, "passengers_scope": "total"}, {"passengers": 80, "passengers_scope": "each"}, False, id="each of unknown"),
]


@pytest.mark.parametrize(("field", "gold", "predicted", "equal"), SAME)
def test_two_facts_are_the_same_or_not(field, gold, predicted, equal):
    assert equal == same(field, gold, predicted)


def test_reports_are_paired_so_that_they_agree_most():
    early, late = report(date="2025-01-23", flights=1), report(date="2025-01-24", flights=1)

    assert [(early, early), (late, late)] == match([early, late], [late, early])


def test_reports_with_different_destinations_are_never_paired():
    assert [] == match([report()], [report(destination="MEX")])


@pytest.mark.parametrize("many", [3, 9])
def test_many_reports_are_paired_one_to_one(many):
    """Beyond eight the best pair is taken first; the result is the same where there is no doubt."""
    reports = [report(flights=number) for number in range(1, many + 1)]

    assert [(one, one) for one in reports] == sorted(match(reports, reports[::-1]), key=lambda pair: pair[0]["flights"])


def test_a_wrong_outcome_costs_the_detection_but_not_the_other_facts():
    found = score([document()], [report(flights=2)], [report(flights=2, outcome="denied")])

    assert (Rate(0, 1, 1), Rate(1, 1, 1), Rate(2, 3, 3)) == (found.detection, found.fields["flights"], found.slots)


ANNOTATED = {"date": "2025-01-23", "date_kind": "arrival", "credited": "the interior ministry", "credited_kind": "institution", "passengers_upper": 90}
FURTHER = [
    pytest.param({}, "credit kind", Rate(0, 0, 1), id="nobody credited"),
    pytest.param({"credited": {"name": "ministry", "kind": "institution"}}, "credit kind", Rate(1, 1, 1), id="the right kind"),
    pytest.param({"credited": {"name": "ministry", "kind": "other"}}, "credit kind", Rate(0, 1, 1), id="another kind"),
    pytest.param({"credited": {"name": "Interior Ministry", "kind": "other"}}, "credit name", Rate(1, 1, 1), id="the name is counted apart"),
    pytest.param({"credited": {"name": "the embassy", "kind": "institution"}}, "credit name", Rate(0, 1, 1), id="an article is no name"),
    pytest.param({"date": "2025-01-23", "date_kind": "arrival"}, "day kind", Rate(1, 1, 1), id="the kind of the right day"),
    pytest.param({"date": "2025-01-23", "date_kind": "departure"}, "day kind", Rate(0, 1, 1), id="another kind of day"),
    pytest.param({"passengers_upper": 90}, "range end", Rate(1, 1, 1), id="the upper end"),
    pytest.param({"passengers_upper": 80}, "range end", Rate(0, 1, 1), id="another upper end"),
]


@pytest.mark.parametrize(("facts", "figure", "rate"), FURTHER)
def test_what_is_annotated_besides_is_compared_over_the_reports_found(facts, figure, rate):
    found = score([document()], [report(**ANNOTATED)], [report(**facts)])

    assert rate == found.further[figure]


def test_what_is_not_annotated_has_no_figure():
    assert {} == score([document()], [report()], [report(date_kind="arrival")]).further


def test_a_report_that_is_not_found_costs_no_credit():
    """The other fields count it already."""
    assert {} == score([document()], [report(**ANNOTATED)], [report(outcome="denied")]).further


@pytest.mark.parametrize(("end", "share"), [(len(TEXT), 1.0), (len(TEXT) - 1, 0.0)])
def test_a_quote_counts_only_where_it_stands_at_its_offsets(end, share):
    assert share == score([document()], [], [report(quote=TEXT, start=0, end=end)]).quotes_verbatim


def test_nothing_found_where_nothing_is_there_is_right():
    assert "precision 1.000   recall 1.000   F1 1.000" == str(Rate(0, 0, 0))


def test_gold_of_another_document_is_told():
    with pytest.raises(BadInput, match="doc 'a' is not one of the folder"):
        score([document("b")], [report()], [])


@pytest.mark.parametrize("text", ["", "\n \n"])
def test_a_folder_without_annotated_reports_has_no_score(tmp_path, text):
    """Against nothing every rule would be right."""
    (tmp_path / "gold.jsonl").write_text(text)
    with pytest.raises(BadInput, match="there is no report in it"):
        read_gold(tmp_path)


@pytest.mark.parametrize(("line", "said"), [("{", "it is not JSON"), ("[1]", 'it has no "doc"'), ('{"doc": 1}', 'it has no "doc"')])
def test_a_line_of_gold_that_cannot_be_used_is_told_with_its_number(tmp_path, line, said):
    (tmp_path / "gold.jsonl").write_text('{"doc": "a"}\n\n' + line)
    with pytest.raises(BadInput, match=f"gold.jsonl:3: {said}"):
        read_gold(tmp_path)
