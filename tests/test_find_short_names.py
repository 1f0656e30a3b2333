"""Short names of American places hold once a document has named the place in full."""

import pytest

from tests.examples import NAMES
from tracker.find.places import find_places
from tracker.find.short_names import ShortNames, short_names_of

SHORTS = short_names_of(NAMES.gazetteer)
TOLD = (
    ("Two planes left Andersen Air Force Base, Guam.", "It was to carry nine people from Andersen.", ["Andersen"]),
    ("A jet left Phoenix-Mesa Gateway Airport.", "Another flew from Mesa to Bogota.", ["Mesa"]),
    ("A jet left Bedford, Massachusetts.", "It came back to Bedford on Monday.", ["Bedford"]),
    ("A jet left Kelly Field.", "John Kelly said so to Kelly Smith.", []),
    ("A jet left Miami.", "Another flew from Mesa.", ["Mesa"]),
    ("A jet left Miami.", "Nobody from Mesa Verde was on it, said Salvador Mesa.", []),
    ("A jet left Miami.", "A C-130J from Biggs was seen by three of us.", ["Biggs"]),
    ("A jet left Miami.", "Nobody had heard from Biggs Junior.", []),
)


@pytest.mark.parametrize(("first", "later", "expected"), TOLD)
def test_a_short_name_stands_for_the_place_named_in_full(first, later, expected):
    """Where a flight's end may stand, and not before it was told."""
    names = ShortNames(SHORTS)
    names.learn(first, find_places(first, NAMES))
    found = names.find(later, find_places(later, NAMES))

    assert expected == [later[f.start : f.end] for f in found if f.rule == "short name"]
