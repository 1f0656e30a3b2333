"""Words that count or point on as those for a further flight do, and tell of something else."""

import pytest

from tests.examples import in_the_news
from tracker import extract

ONE_FLIGHT = "A chartered plane with 80 deportees landed in Guatemala City on Tuesday."
SOMETHING_ELSE = (
    "Another 90 people were arrested in Texas the same day.",
    "A second bus took them to a shelter.",
    "The other agreement, signed in May, is about trade.",
    "One of them said he had lived in Ohio for ten years.",
    "Two of the men had been convicted of theft.",
    "Another was told to wait in Houston.",
    "A second judge will hear the case on Friday.",
    "The third never finished school.",
    "Another, a mother of two, wept.",
    "The others were taken by bus to the border.",
    "The remaining two agreements were turned down.",
    "So did a lawyer from Harlingen on Wednesday.",
    "The same happened in court on Wednesday.",
    "A second group of 30 was driven to the capital on Wednesday.",
    "Another was born in El Paso.",
    "The next is a court date on Saturday.",
    "Two more are in hospital.",
    "His twin brother was arrested on Wednesday.",
    "Its sister agency runs the shelter.",
    "Wednesday's hearing was scrapped.",
    "A repeat of the survey is planned for Friday.",
    "Another 83 people signed the petition on Wednesday.",
    "The day before, one had been married in Miami.",
    "One on Wednesday's panel called it unlawful.",
    "A second statement followed on Wednesday.",
    "Another protest is expected on Friday with 75 people.",
    "There was another on the front page on Wednesday.",
    "The other one is his brother.",
    "A sister organisation gave out 92 blankets on Wednesday.",
    "Another left school at 14.",
    "Two were refused asylum in 2019.",
    "Both were born in Quito.",
    "One of the two lawyers flew to Houston on Wednesday.",
    "On Wednesday, a commercial flight to Miami was cancelled because of a storm.",
    "A second plane, with aid for flood victims, landed on Wednesday.",
    "The national soccer team left for Miami on another plane on Wednesday.",
    "Another 200 troops are due on Friday.",
    "From the ministry, 117; from the church, 142 blankets were given.",
    "A presidential plane left for Washington on Wednesday.",
    "Two more buses with migrants from Mexico arrived on Wednesday.",
    "The third was the youngest, at 19.",
    "Wednesday's brought rain.",
    "A second, larger shelter is to open on Saturday.",
    "In all, 250 people were in the shelter.",
    "Another followed him to the car.",
    "The first asked for water, the second for a telephone.",
    "Seventy were deported by bus from Mexico on Wednesday.",
    "Another 83 had been arrested in a raid on Wednesday.",
)


@pytest.mark.parametrize("sentence", SOMETHING_ELSE)
def test_people_papers_and_other_vehicles_are_no_further_flight(sentence: str) -> None:
    """'Another 90 people were arrested', 'a second bus', 'the other agreement' open no report and change none."""
    reports = extract(in_the_news(f"{ONE_FLIGHT} {sentence}"))

    assert [(r.destination, r.outcome.value, r.flights, str(r.date), r.passengers) for r in reports] == [("GTM", "completed", 1, "2025-06-10", 80)]
