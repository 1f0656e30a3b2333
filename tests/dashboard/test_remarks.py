"""What a reader needs in order to read a figure right is no grey caption."""

import pytest

from tests.dashboard.reading import Open, words_of
from tracker.totals import Flights
from tracker.views.one_piece import Figure, cards
from tracker.views.remarks import remark_html

NEEDED = {
    "flights": ["they are not flight paths", "a fall can be one of the search"],
    "capacity": ["Seats are capacity, not people"],
    "coverage": ["A dot is not a zero"],
}


@pytest.mark.parametrize("page", NEEDED)
def test_caveats_are_on_the_page_and_in_no_caption(opened: Open, page: str):
    app = opened(page)
    grey = "\n".join(one.value for one in app.caption)

    assert [] == [words for words in NEEDED[page] if words not in words_of(app) or words in grey]


def test_what_a_sum_rests_on_is_not_faded():
    assert "opacity" not in cards([[Figure("Flights", "3", Flights(flights=3, known=2, of=3).words())]])


def test_a_remark_shows_text_as_text():
    assert 'href="https://example.org/a"' in remark_html("[A](<https://example.org/a>)")
    assert "<p" == remark_html("one\n\ntwo")[:2]
    assert 2 == remark_html("one\n\ntwo").count("<p ")
    assert "&lt;b&gt;" in remark_html("<b>")
