"""The same stories in another newsroom's words: how many were on each plane, which plane is meant, when it was on the ground."""

import pytest

from tests.examples import in_the_news, row
from tests.told import Told, told
from tracker import extract

TWO = "Two deportation flights from Texas landed in Honduras on Tuesday. "
EACH = (
    row("reworded_wire", "About 75 Hondurans were on each of the planes."),
    row("reworded_wire", "About 75 Hondurans were aboard each plane."),
    row("reworded_wire", "Each of the long-range jets had 75 migrants on it."),
    row("reworded_wire", "Each plane carried 75 migrants."),
    row("reworded_wire", "Each of the flights brought 75 migrants to San Pedro Sula."),
    row("reworded_wire", "There were 75 people on each of them."),
)
NOTHING_SAID = (
    row("reworded_wire", "Each deportation flight to Honduras carries up to 135 people."),
    row("reworded_wire", "Deportation flights land in Honduras on Tuesdays and Fridays. Each plane brings about 100 people."),
    row("reworded_wire", "Each of the deportation flights to Honduras costs $200,000 and carries about 100 people."),
    row("reworded_wire", "Every plane to Guatemala takes some 100 deportees, the ministry said."),
    row("reworded_wire", "Each of the 44 deportation flights that landed in Guatemala in May carried about 100 people."),
)


@pytest.mark.parametrize("text", EACH)
def test_what_is_said_of_each_plane_is_said_of_all_that_were_told(text):
    """'About 75 were on each of the planes' opens no report of its own."""
    expected = Told("HND", "completed", 2, "2025-06-10", None, None, 75, "each", "Texas")

    assert [expected] == [told(report) for report in extract(in_the_news(TWO + text))]


def test_so_many_apiece_without_a_verb():
    """'Took in two planeloads, each of roughly 90 people' is 90 on each."""
    text = "Honduras took in two planeloads of deportees from the United States on Tuesday, each of roughly 90 people."

    assert [Told("HND", "completed", 2, "2025-06-10", None, None, 90, "each", None)] == [told(report) for report in extract(in_the_news(text))]


@pytest.mark.parametrize("text", NOTHING_SAID)
def test_what_is_not_told_gives_nothing(text):
    """What each such flight carries at any time is no flight."""
    assert [] == extract(in_the_news(text))
