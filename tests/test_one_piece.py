"""Parts of pages that are one piece of HTML: what others wrote stays text in them, and they can be read without being seen."""

from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from tests.published import HOSTILE
from tests.tables import events_table
from tracker.hidden import seen
from tracker.totals import totals
from tracker.views.headline import LeftOut, headline_html
from tracker.views.inert import page_link, plain
from tracker.views.one_piece import Figure, cards, fold, small, wide_table
from tracker.views.remarks import remark_html


def read(piece: str) -> Element:
    """That a piece can be read as XML says that nothing in it breaks out of its element."""
    return ElementTree.fromstring(f"<div>{piece}</div>")  # noqa: S314 (written by our own code)


def headline(left_out: str) -> str:
    return headline_html(totals(events_table([{"destination": "GTM", "grade": "X"}])), [LeftOut("E00001", left_out)], "", "")


PIECES = {
    "cards": (cards([[Figure(HOSTILE, HOSTILE, HOSTILE)]]), 3),
    "remark": (remark_html(plain(HOSTILE)), 1),
    "fold": (fold(HOSTILE, HOSTILE), 2),
    "small": (small(plain(HOSTILE)), 1),
    "table": (wide_table([{HOSTILE: plain(HOSTILE), "Seats": f"**{plain(HOSTILE)}**"}], HOSTILE), 3),
    "headline": (headline(HOSTILE), 1),
}


@pytest.mark.parametrize(("piece", "times"), PIECES.values(), ids=PIECES)
def test_what_others_wrote_is_text_in_it(piece: str, times: int):
    """No tag, link or image comes out of hostile words, and every one of them is shown."""
    shown = read(piece)
    words = "".join(shown.itertext())

    assert times == words.count(" ".join(seen(HOSTILE).split()))
    assert not {"script", "img"} & {part.tag for part in shown.iter()}
    assert not [link.attrib["href"] for link in shown.iter("a") if "evil" in link.attrib["href"] or "alert" in link.attrib["href"]]


def test_a_table_names_itself_its_columns_and_its_rows():
    rows = [{"Country": page_link("Guatemala", "country", country="Guatemala"), "Seats": "612"}, {"Country": "**All**", "Seats": "**612**"}]
    table = read(wide_table(rows, "Seats by country")).find(".//table")

    assert table is not None
    assert "Seats by country" == table.attrib["aria-label"]
    assert [("col", "Country"), ("col", "Seats"), ("row", "Guatemala"), ("row", "All")] == [(head.attrib["scope"], "".join(head.itertext())) for head in table.iter("th")]
    assert ["country?country=Guatemala"] == [link.attrib["href"] for link in table.iter("a")]
    assert ["612", "612"] == ["".join(cell.itertext()) for cell in table.iter("td")]
