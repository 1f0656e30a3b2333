"""Who runs a copy of the page, and where an error is reported: said at its foot if the deployment says it, and never more than text."""

import pytest

from tests.published import HOSTILE
from tracker.models import BadInput
from tracker.run_by import RunBy, check_run_by, run_by
from tracker.views.history import CORRECTIONS, errors_words
from tracker.views.markup import from_markdown

GIVEN = [
    ("", "", RunBy()),
    ("Example Desk", "", RunBy("Example Desk")),
    ("  Example Desk ", " desk@example.org", RunBy("Example Desk", "desk@example.org")),
    ("<b>Desk</b>", "https://example.org/contact?a=1&b=2", RunBy("<b>Desk</b>", "https://example.org/contact?a=1&b=2")),
]


@pytest.mark.parametrize(("name", "contact", "who"), GIVEN)
def test_the_deployment_says_who_runs_it(name: str, contact: str, who: RunBy):
    given = {"TRACKER_OPERATOR": name, "TRACKER_CONTACT": contact}
    check_run_by(given)

    assert who == run_by(given)


WRONG = [
    ("TRACKER_OPERATOR", "x" * 101, "is no name to show"),
    ("TRACKER_OPERATOR", "two\nlines", "is no name to show"),
    ("TRACKER_OPERATOR", "safe\u202egnp", "is no name to show"),
    ("TRACKER_CONTACT", "javascript:alert(1)", "is neither an e-mail address nor one of the web"),
    ("TRACKER_CONTACT", "https://example.org/)[x](javascript:alert(1)", "is neither"),
    ("TRACKER_CONTACT", "desk@example.org?bcc=a@b.org", "is neither"),
    ("TRACKER_CONTACT", "desk@localhost", "is neither"),
    ("TRACKER_CONTACT", "https://[", "is neither"),
    ("TRACKER_CONTACT", "https://example.org/" + "x" * 300, "is neither"),
    ("TRACKER_CONTACT", "write to us", "is neither"),
]


@pytest.mark.parametrize(("variable", "value", "what"), WRONG)
def test_a_value_that_cannot_be_shown_is_told_in_a_line_and_left_out(variable: str, value: str, what: str):
    with pytest.raises(BadInput, match=what) as told:
        check_run_by({variable: value})

    assert RunBy() == run_by({variable: value})
    assert 1 == len(str(told.value).splitlines())
    assert str(told.value).startswith(f"{variable}: ")


def test_without_a_contact_the_foot_says_how_a_correction_is_made():
    assert CORRECTIONS == from_markdown(errors_words(RunBy())).replace("&#x27;", "'")


def test_a_hostile_name_stays_text():
    written = from_markdown(errors_words(RunBy(HOSTILE[:100], "https://example.org/contact")))

    assert ["<a href=", "</a>"] == [part for part in ("<script", "<img", "<b>", "<a href=", "</a>") if part in written]
    assert 1 == written.count("<a ")
