"""The same facts in other words: what is told with its place first, by what it is not, or with short words for the flights of the sentence before."""

import pytest

from tests.examples import in_the_news, row
from tracker import extract

LANDED = "A deportation flight with 40 Peruvians landed in Lima on Tuesday. "
BEGAN_THERE = (
    row("regional", "Harlingen, Texas, was the place where it had begun its journey.", "Harlingen, Texas"),
    row("regional", "It was in Alexandria, Louisiana, that the journey had begun.", "Alexandria, Louisiana"),
    row("regional", "El Paso is where they had been put on board.", "El Paso"),
    row("regional", "El Paso, where such flights now begin, was also where this one took off.", "El Paso"),
    row("regional", "El Paso, Texas, had been its airport of departure.", "El Paso, Texas"),
    row("regional", "Harlingen, Texas, was the place where one of the men had begun his career.", None),
    row("regional", "It was in Houston that the deportation hearing had begun.", None),
)
ENDS = (
    row("wire", "Peru received five deportation flights on Tuesday. At least one of the five had been turned away by the authorities in Lima.", [("completed", 5), ("denied", 1)]),
    row("wire", "Peru received five deportation flights on Tuesday. Newspapers write that one of these was not let in.", [("completed", 5), ("denied", 1)]),
    row("wire", "C-17s have made 14 deportation flights so far. Two that wanted to reach Brazil on June 9 were denied the landing.", [("denied", 2)]),
    row("wire", "C-17s have made 14 deportation flights so far. A couple that tried to get to Brazil on June 9 were refused.", [("denied", 2)]),
    row("wire", "C-17s have made 14 deportation flights so far. None was as long as the one to Nepal, which had some 90 people aboard.", [("completed", 1)]),
    row("wire", "Military planes with deportees were in the air for Quito on Sunday when Ecuador shut the door on them; they flew back to where they had come from.", [("turned_back", None)]),
    row("wire", "A question went to Lima, and the answer was negative: a military plane that was to set down deported people in Peru will have to stay away.", [("denied", 1)]),
    row("wire", "A C-17 out of Fort Bliss, and one more out of Tucson, which both made for El Salvador on June 8, carried deportees.", [("completed", 2)]),
    row("wire", "A wish of the United States to land a military plane with deportees in Mexico found no favour there.", [("denied", 1)]),
    row("wire", "Mexico answered a request of the US to land a military plane with deportees in the negative.", [("denied", 1)]),
    row("wire", "Permission for a US military plane with deportees was sought from Mexico in vain.", [("denied", 1)]),
    row("wire", "In Mexico nobody was prepared to receive a US military plane with deportees.", [("denied", 1)]),
    row("wire", "Two C-17s with deportees were over the Caribbean on Sunday when Colombia told them to go home.", []),
    row("wire", "The minister answered questions about the deportation flight to Lima in the negative on Tuesday.", []),
    row("wire", "A plea of the passengers for water on the deportation flight to Lima on Tuesday fell on deaf ears.", [("completed", 1)]),
    row("wire", "Nobody was willing to take an interview when 40 deportees landed in Lima on a flight on Tuesday.", []),
    row("wire", "Never before has an American military plane carried deported migrants to Peru.", []),
    row("wire", "Somebody ought to telephone first, lest a plane with deportees be told halfway to Peru that it is not welcome.", []),
    row("wire", "One photograph of a deported man in Peru, in fetters on an airplane's steps, and two presidents were at odds.", []),
    row("wire", "Two that left for New York on June 3 were deported later.", []),
    row("wire", "The lawyers reported that one of the two had been refused a visa on Tuesday; both were to be deported to Peru by plane.", []),
)  # fmt: skip
HOME = "A US military plane brought 44 deported Hondurans to San Pedro Sula on Monday. "
AND_MORE = (
    row("regional", "A further one is announced for Friday.", ("planned", 1, "2025-06-13")),
    row("regional", "For Friday another has been announced.", ("planned", 1, "2025-06-13")),
    row("regional", "The first two, on June 3, carried 126 people together.", ("completed", 2, "2025-06-03")),
    row("regional", "Both of the earlier ones, with 126 people, had landed on June 3.", ("completed", 2, "2025-06-03")),
    row("regional", "The first had been there on June 3.", ("completed", 1, "2025-06-03")),
    row("regional", "FAH3514 is to follow on Friday and bring 92 others.", ("planned", 1, "2025-06-13")),
    row("regional", "At least five more flights are down for Friday.", ("planned", 5, "2025-06-13")),
)
NO_MORE = (
    row("regional", "For Friday another protest against it has been announced."),
    row("regional", "A further one of the passengers is a nurse."),
    row("regional", "The first of the protests had been there on June 3."),
    row("regional", "Around 50 more are to protest on Friday in a third city."),
    row("regional", "By nightfall one more bus with reporters was to be in."),
)
TWO_DAYS = ("one on Saturday and the other on Sunday", "the one on Saturday, the other on Sunday", "the first on Saturday and the second on Sunday")


def told(text: str) -> list[tuple[str, int | None]]:
    """Give what became of each group of flights, and how many they were."""
    return [(report.outcome.value, report.flights) for report in extract(in_the_news(text))]


@pytest.mark.parametrize(("text", "origin"), BEGAN_THERE)
def test_a_place_named_first_is_where_they_left_from(text, origin):
    """'Harlingen was the place where it had begun its journey': where the flight just told left from."""
    assert [origin] == [report.origin for report in extract(in_the_news(LANDED + text))]


@pytest.mark.parametrize(("text", "expected"), ENDS)
def test_the_end_of_a_flight_is_told_in_other_words(text, expected):
    """'Two that wanted to reach Brazil', 'none was as long as the one to Nepal', 'lest it be refused'."""
    assert expected == told(text)


@pytest.mark.parametrize(("text", "expected"), AND_MORE)
def test_short_words_tell_of_more_flights(text, expected):
    """'A further one', 'for Friday another', 'both of the earlier ones': flights beside the one just told, with a day of their own."""
    more = extract(in_the_news(HOME + text))[1:]

    assert [expected] == [(report.outcome.value, report.flights, str(report.date)) for report in more]


@pytest.mark.parametrize("text", NO_MORE)
def test_short_words_for_something_else_tell_of_no_flight(text):
    """'Another protest', 'a further one of the passengers', 'one more bus'."""
    assert [("completed", 1)] == told(HOME + text)


@pytest.mark.parametrize("days", TWO_DAYS)
def test_two_flights_on_a_day_each_are_two_reports(days):
    """'Two are expected, the first on Saturday and the second on Sunday'."""
    reports = extract(in_the_news(f"Two planes with deported Indians are expected in Amritsar from the United States, {days}."))

    assert [(1, "2025-06-14"), (1, "2025-06-15")] == [(report.flights, str(report.date)) for report in reports]


@pytest.mark.parametrize("more", ["By nightfall one more military flight is to be in.", "One more military flight was expected before midnight."])
def test_a_plan_for_the_evening_is_of_the_day_just_told(more):
    """'By nightfall one more is to be in', 'was expected before midnight'."""
    reports = extract(in_the_news("A deportation flight with 60 people landed in Lima on Thursday. " + more))

    assert [("completed", "2025-06-12"), ("planned", "2025-06-12")] == [(report.outcome.value, str(report.date)) for report in reports]


def test_a_flight_that_is_in_the_air_as_somebody_speaks_has_the_day_of_his_words():
    """'One more was on its way to Managua, she said on Wednesday'."""
    reports = extract(in_the_news("A charter with deportees was on its way to Managua, the minister said on Wednesday. An hour after her speech it was on the ground."))

    assert ["2025-06-11"] == [str(report.date) for report in reports]


def test_the_people_of_one_of_two_planes_are_not_those_of_both():
    """'The one that came at midnight brought 52': how many were on the other is not told."""
    text = "Two planes with deportees from the United States landed in Lima on Tuesday. The one that came at midnight brought 52 people. How many were in the other nobody would say."

    assert [(2, None)] == [(report.flights, report.passengers) for report in extract(in_the_news(text))]


@pytest.mark.parametrize("carrier", ["the US forces", "the American forces", "the armed forces of the United States"])
def test_planes_of_american_forces_are_military(carrier):
    """'Planes of the US forces', as well as 'of the US military'."""
    reports = extract(in_the_news(f"Planes of {carrier} brought 80 deportees to Peru on Tuesday."))

    assert ["military"] == [report.operator.value for report in reports]


def test_those_who_are_no_longer_at_a_base_abroad_left_from_it():
    """'Are no longer at Guantanamo Bay. They were flown to Honduras'."""
    reports = extract(in_the_news("The 177 Venezuelans are no longer at Guantanamo Bay. They were flown to Honduras on Tuesday, ICE said."))

    assert ["Guantanamo Bay"] == [report.origin for report in reports]


def test_the_day_of_a_departure_stands_with_its_place():
    """'Miramar was where the pair had begun their journey on June 8': the day of those just told without one."""
    text = "Two Air Force C-17s with deportees, bound for Brazil, are in the United States again because Brazil revoked a clearance. March Air Reserve Base in California was where the pair had begun their journey on June 8."

    assert [("turned_back", "2025-06-08")] == [(report.outcome.value, str(report.date)) for report in extract(in_the_news(text))]
