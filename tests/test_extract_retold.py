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


DIVERTED = (
    row("reworded_wire", "The deportation flight from Miami should have landed in Guayaquil on Tuesday. It landed in Quito instead.", "ECU"),
    row("reworded_wire", "The deportation flight left Miami and was to have landed in Lagos on Tuesday, but bad weather forced it to put down in Abuja.", "NGA"),
    row("reworded_wire", "The deportation plane, which took off on Tuesday from Miami, was supposed to land in Guayaquil but was diverted to Quito.", "ECU"),
)
NOT_FLOWN = (
    row("reworded_wire", "The deportation flight from Miami should have landed in Lagos on Tuesday, but it never took off.", "cancelled"),
    row("reworded_wire", "The deportation flight from Miami was to have landed in Lagos on Tuesday. It landed in Miami again instead.", "turned_back"),
    row("reworded_wire", "The deportation flight from Miami was to have landed in Lagos on Tuesday. The passengers were taken back to Krome instead.", "cancelled"),
)
UNSAID = (
    row("reworded_wire", "Its destination was not disclosed."),
    row("reworded_wire", "Nobody on the call would tell them where it is going."),
    row("reworded_wire", "No one knows where it is headed."),
    row("reworded_wire", "Officials refused to tell reporters where the plane will go."),
)
SAID = (
    row("reworded_wire", "Nobody told the passengers where they were from."),
    row("reworded_wire", "Peru is a popular destination for tourists."),
)
SUMS = (
    row("reworded_wire", "A pair of Brazilian Air Force jets with deportees touched down in Belo Horizonte on Tuesday with 124 people from Miami and 87 from Boston.", 211),
    row("reworded_wire", "A deportation flight carrying 30 people from Guatemala and 20 from Honduras landed in Guatemala City on Tuesday.", 50),
    row("reworded_wire", "A deportation flight landed in Amritsar on Tuesday with 104 people from northern India, 33 from Haryana and 30 from Punjab.", 104),
)
CARRIERS = (
    row("reworded_wire", "The Brazilian Air Force will collect more deportees in Houston and bring them to Belo Horizonte on Friday.", "foreign"),
    row("reworded_wire", "The Honduran air force is to fetch 60 deported migrants from El Paso on Friday and fly them to Tegucigalpa.", "foreign"),
    row("reworded_wire", "The US Air Force will fly 80 deportees to Ecuador on Friday.", "military"),
)


@pytest.mark.parametrize(("text", "destination"), DIVERTED)
def test_a_flight_that_came_down_elsewhere_in_the_country_flew(text, destination):
    """'It should have landed in Lagos. It came down at Kano instead' is no flight called off."""
    assert [(destination, "completed", 1)] == [told(report)[:3] for report in extract(in_the_news(text))]


@pytest.mark.parametrize(("text", "outcome"), NOT_FLOWN)
def test_a_flight_that_came_down_where_it_began_did_not_arrive(text, outcome):
    """'Instead' alone makes no landing."""
    assert [("NGA", outcome)] == [told(report)[:2] for report in extract(in_the_news(text))]


ANOTHER = "A deportation flight landed in Lima on Monday. Another military plane with 90 people is to leave El Paso on Friday. "


@pytest.mark.parametrize("text", UNSAID)
def test_where_nobody_says_where_it_goes_the_destination_is_not_that_of_the_flight_before(text):
    """'Nobody would tell them where it is going': the destination is unknown."""
    assert ["PER", None] == [report.destination for report in extract(in_the_news(ANOTHER + text))]


@pytest.mark.parametrize("text", SAID)
def test_what_else_is_not_told_leaves_the_destination(text):
    """'Nobody told them where they were from' says nothing of where the plane goes."""
    assert ["PER", "PER"] == [report.destination for report in extract(in_the_news(ANOTHER + text))]


@pytest.mark.parametrize(("text", "people"), SUMS)
def test_so_many_from_one_place_and_so_many_from_another_are_added_up(text, people):
    """'124 people from Miami and 87 from Boston' are 211; a list after the whole is none."""
    assert [people] == [report.passengers for report in extract(in_the_news(text))]


@pytest.mark.parametrize(("text", "operator"), CARRIERS)
def test_an_air_force_that_will_fly_them_is_its_states(text, operator):
    """'The Brazilian Air Force will collect them in Houston'."""
    assert [(operator, "planned")] == [(report.operator.value, report.outcome.value) for report in extract(in_the_news(text))]


def test_a_second_air_force_plane_that_takes_them_on_is_a_leg():
    """'An Air Force C-130 took the 52 on to Lagos' opens no report."""
    text = "A deportation charter with 52 Nigerians landed in Abuja on Monday. An Air Force C-130 took the 52 on to Lagos on Tuesday."

    assert [("NGA", "2025-06-09")] == [(report.destination, report.date.isoformat()) for report in extract(in_the_news(text))]


def test_what_there_will_be_is_told_beside_what_has_arrived():
    """'Arrived on Monday, and that there will be two more flights' tells of both."""
    text = "The president confirmed that 94 deported people had arrived in Asuncion on Monday on a plane of the US Air Force, and that there will be two more flights."

    assert [("completed", 1, 94), ("planned", 2, None)] == [(r.outcome.value, r.flights, r.passengers) for r in extract(in_the_news(text))]


def test_what_became_of_some_so_far_makes_no_count_over_a_long_time():
    """'Took 23 people to Albania, and so far nine of these have flown home': the two flights are told."""
    text = "In May two US planes took 23 deportees to Albania, and so far nine of these have flown home."

    assert [Told("ALB", "completed", 2, None, None, None, 23, None, None)] == [told(report)._replace(scope=None) for report in extract(in_the_news(text))]


LIFTS = (
    row("reworded_wire", "U.S. forces will use military airlift to return about 3,200 migrants in the custody of Customs and Border Protection in El Paso and San Diego to their countries.", 3200),
    row("reworded_wire", "Military planes are being made available to remove over 5,000 migrants detained by Border Patrol in El Paso and San Diego.", 5000),
    row("reworded_wire", "The military is to airlift 3,200 detainees from El Paso and San Diego to their home countries.", 3200),
)
CONSENTS = (
    row("reworded_wire", "An official said Lima had agreed to both flights on Friday and changed its mind overnight."),
    row("reworded_wire", "It had approved the flights on Friday and then withdrew its permission."),
    row("reworded_wire", "The foreign ministry had given its word on Friday but would not let them land."),
)
ON_HOLD = (
    row("reworded_wire", "Brazil promised never again to say no to a Pentagon plane. The duties are on hold."),
    row("reworded_wire", "Talks on a military plane to Brazil went on until Tuesday. The tariffs were put on ice."),
)


@pytest.mark.parametrize(("text", "people"), LIFTS)
def test_a_lift_of_people_in_custody_is_planned_and_has_no_number_of_flights(text, people):
    """'Will use military airlift to return 3,200 migrants in custody in El Paso' announces flights, and does not count them."""
    expected = Told(None, "planned", None, None, "military", None, people, "total", "El Paso and San Diego")

    assert [expected] == [told(report)._replace(scope="total") for report in extract(in_the_news(text))]


@pytest.mark.parametrize("text", CONSENTS)
def test_the_day_of_a_consent_is_not_that_of_the_refusal_after_it(text):
    """'Had agreed to both flights on Friday and changed its mind': refused once, on the day told before."""
    first = "Peru turned away two deportation planes on Sunday. "

    assert [("PER", "denied", 2, "2025-06-08")] == [told(report)[:4] for report in extract(in_the_news(first + text))]


@pytest.mark.parametrize("text", ON_HOLD)
def test_duties_that_are_on_hold_stop_no_flight(text):
    """'The duties are on hold' is said of no plane."""
    assert [] == extract(in_the_news(text))
