"""The theme of the page: what is written in its colours can be read in the light and in the dark."""

import tomllib

import pytest

from tests.checkout import ROOT
from tests.colours import contrast

THEME = tomllib.loads((ROOT / ".streamlit/config.toml").read_text())["theme"]
TINTS = {"at rest": 0.1, "pointed at": 0.2}
"""How much of the colour is in the ground of a chosen segment (Streamlit 1.67)."""


def over(colour: str, ground: str, share: float) -> str:
    """Give the colour that some of one colour over another makes."""
    pairs = [(int(colour[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(share * above + (1 - share) * below):02x}" for above, below in pairs)


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("tint", TINTS)
def test_a_chosen_segment_can_be_read(look: str, tint: str):
    """Streamlit writes it in the primary colour, on some of that colour over the page's ground."""
    colour, ground = THEME[look]["primaryColor"], THEME[look]["backgroundColor"]

    assert 4.5 <= contrast(colour, over(colour, ground, TINTS[tint]))


@pytest.mark.parametrize("look", ["light", "dark"])
def test_a_chip_in_the_sidebar_can_be_read(look: str):
    """Streamlit writes chips white on the primary colour of where they stand."""
    colour = THEME[look].get("sidebar", {}).get("primaryColor", THEME[look]["primaryColor"])

    assert 4.5 <= contrast("#ffffff", colour)
