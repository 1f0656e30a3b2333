"""A plane that came back: empty, after it had set its people down, or with them, because its crew gave up."""

import itertools

import pytest

from tests.examples import in_the_news, row
from tracker import extract

# How a landing is told, how the way home is, and how the two are joined.
SET_DOWN = (
    "A C-17 delivered 80 deportees from El Paso to Guatemala City on Tuesday",
    "A C-17 with 80 deportees from El Paso landed in Guatemala City on Tuesday",
    "A C-17 took 80 deportees from El Paso to Guatemala City on Tuesday",
    "A C-17 from El Paso put 80 deportees down in Guatemala City on Tuesday",
)
WAY_HOME = (
    "was back in Texas by nightfall", "returned to base the same evening", "turned around for Texas an hour later", "flew back to Texas empty",
    "came back without passengers", "returned to the United States", "left again for Texas",
)  # fmt: skip
JOINED = ("{} and {}.", "{}, then {}.", "{}. It {}.", "{}. The plane {}.", "{} before it {}.")

LEFT = "An ICE charter with 44 deportees left Alexandria for Ghana on Tuesday night. "
GAVE_UP = (
    "An hour into the flight the pilots reported smoke and said they wanted to return.", "They were back on the runway at 10:51 p.m.", "The crew decided to return.",
    "The captain chose to turn back over the Gulf.", "It got no farther than Bermuda.", "It never made it past Bermuda.", "Smoke in the galley made the crew return.",
    "The pilots elected to return to the airport.", "It made an emergency landing back in Alexandria.", "The flight was aborted over the Atlantic.",
    "A cracked windshield forced a return.", "The crew requested a return to the airport.",
)  # fmt: skip
WENT_ON = (
    "The deportees said they wanted to return.", "Many of them want to return to the United States, a lawyer said.", "Two men decided to return to their villages.",
    "By Wednesday the airport was back on its feet.",
)  # fmt: skip
STILL_TURNED_BACK = (
    row("wire", "A C-17 left El Paso with 80 deportees for Bogota on Tuesday. It was back in Texas by nightfall."),
    row("wire", "A C-17 took 80 deportees from El Paso to Colombia on Tuesday but was back in Texas by nightfall."),
    row("wire", "A C-17 flew 80 deportees from El Paso towards Colombia on Tuesday and returned to base with all of them still aboard."),
    row("wire", "A C-17 landed in Bogota with 80 deportees on Tuesday but returned to the United States with its passengers."),
)
CALLED_OFF = (
    row("wire", "Fog forced ICE to cancel a deportation flight to San Pedro Sula, Honduras, on Tuesday.", ["cancelled"]),
    row("wire", "Fog led the agency to scrub a deportation flight to San Pedro Sula, Honduras, that was to take off on Tuesday morning.", ["cancelled"]),
    row("wire", "A strike made ICE call off a deportation flight to San Pedro Sula, Honduras, on Tuesday.", ["cancelled"]),
    row("wire", "ICE had to postpone a deportation flight to San Pedro Sula, Honduras, on Tuesday.", ["cancelled"]),
    row("wire", "The decision to cancel Tuesday's deportation flight to San Pedro Sula, Honduras, was taken at noon.", ["cancelled"]),
    row("wire", "Protesters want ICE to scrap the deportation flights to Honduras.", []),
    row("wire", "Governor Javier May stood on the tarmac on Tuesday and shook hands with the 135 Mexicans whom an ICE-contracted jet had brought to Villahermosa.", ["completed"]),
)
LANDED = "A plane with 80 deported Venezuelans landed in Caracas on Tuesday. "
FEARED = (
    row("wire", '"I was afraid that the next plane would go to El Salvador," said one of those who got off.'),
    row("wire", '"We prayed the plane would not go to Libya," said a deportee.'),
    row("wire", "He had worried that one more plane would leave for El Salvador."),
)


def ends(text: str) -> list[str]:
    """Give what became of each group of flights that a text tells of."""
    return [report.outcome.value for report in extract(in_the_news(text))]


@pytest.mark.parametrize("joined", JOINED)
def test_a_plane_that_comes_home_after_its_landing_was_not_turned_back(joined):
    """'Delivered them to Guatemala City and was back in Texas by nightfall': completed, in one sentence or two."""
    texts = [joined.format(landing, home) for landing, home in itertools.product(SET_DOWN, WAY_HOME)]

    assert [] == [text for text in texts if ends(text) != ["completed"]]


@pytest.mark.parametrize("text", STILL_TURNED_BACK)
def test_a_plane_that_comes_home_with_its_people_was_turned_back(text):
    """'Returned with its passengers', 'left for Bogota. It was back in Texas': turned back."""
    assert ["turned_back"] == ends(text)


@pytest.mark.parametrize("text", GAVE_UP)
def test_a_crew_that_gives_up_turns_back(text):
    """'The pilots said they wanted to return', 'got no farther than Bermuda': the flight that had left was turned back."""
    assert ["turned_back"] == ends(LEFT + text)


@pytest.mark.parametrize("text", WENT_ON)
def test_passengers_who_want_to_return_turn_no_plane_back(text):
    """'The deportees said they wanted to return': the flight went on."""
    assert ["completed"] == ends(LEFT + text)


@pytest.mark.parametrize(("text", "expected"), CALLED_OFF)
def test_who_has_to_cancel_a_flight_cancels_it(text, expected):
    """'Fog forced ICE to cancel a flight' is as much as 'the flight was cancelled'; a governor who stood on the tarmac stops none."""
    assert expected == ends(text)


@pytest.mark.parametrize("text", FEARED)
def test_what_passengers_feared_is_no_flight(text):
    """'I was afraid that the next plane would go to El Salvador': only the one that landed."""
    assert ["completed"] == ends(LANDED + text)
