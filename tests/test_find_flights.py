"""Words for a flight or a group of flights."""

import pytest

from tests.examples import row
from tracker.find.flights import find_flights

# Expected: number (None where the words give none) and how the words point at the group.
FLIGHTS = (
    row("wire", "Two Air Force C-17s landed.", 2, "new"),
    row("wire", "A U.S. military plane landed.", 1, "new"),
    row("wire", "A C-17 Globemaster III landed.", 1, "new"),
    row("wire", "A C-17 transport plane landed.", 1, "new"),
    row("wire", "Military aircraft landed.", None, "new"),
    row("wire", "A military aircraft landed.", 1, "new"),
    row("wire", "Two military aircraft landed.", 2, "new"),
    row("wire", "Three deportation flights landed.", 3, "new"),
    row("wire", "Four removal flights operated by ICE landed.", 4, "new"),
    row("wire", "Half a dozen flights landed.", 6, "new"),
    row("wire", "A pair of C-17s landed.", 2, "new"),
    row("wire", "A trio of chartered jets landed.", 3, "new"),
    row("wire", "A record four deportation flights landed.", 4, "new"),
    row("wire", "Four C-17 and C-130 military planes were moved.", 4, "new"),
    row("wire", "An ICE flight landed.", 1, "new"),
    row("wire", "An ICE Air charter landed.", 1, "new"),
    row("wire", "A chartered Boeing 737-800 landed.", 1, "new"),
    row("wire", "An Airbus A320 landed.", 1, "new"),
    row("wire", "Two Guatemala-bound Air Force C-17s took off.", 2, "new"),
    row("translated", "A Conviasa airplane landed.", 1, "new"),
    row("translated", "An airliner of the American state landed.", 1, "new"),
    row("translated", "One aeroplane landed.", 1, "new"),
    row("tabloid", "A huge grey military jet landed.", 1, "new"),
    row("tabloid", "A planeload of migrants landed.", 1, "new"),
    row("regional", "Eleven flights landed.", 11, "new"),
    row("regional", "12 flights landed.", 12, "new"),
    row("wire", "Flights landed.", None, "new"),
    row("wire", "Dozens of flights landed.", None, "new"),
    row("wire", "The plane landed.", 1, "known"),
    row("wire", "That aircraft landed.", 1, "known"),
    row("wire", "The two jets landed.", 2, "known"),
    row("wire", "Both planes landed.", 2, "known"),
    row("wire", "Their plane landed.", 1, "known"),
    row("wire", "Another flight landed.", 1, "further"),
    row("wire", "A third flight landed.", 1, "further"),
    row("wire", "A second, chartered plane landed.", 1, "further"),
    row("wire", "Two more flights landed.", 2, "further"),
    row("wire", "Three additional planes landed.", 3, "further"),
    row("wire", "Another two flights landed.", 2, "further"),
    row("wire", "The second plane landed.", 1, "part"),
    row("wire", "The first of them, a C-17, landed.", 1, "new"),
    row("wire", "One of the planes landed.", 1, "part"),
    row("wire", "Each of the two flights carried 80.", 2, "part"),
    row("wire", "Such flights landed.", None, "kind"),
    row("wire", "No flights landed.", None, "kind"),
    row("wire", "Many deportation flights landed.", None, "kind"),
    row("wire", "Several planes landed.", None, "kind"),
    row("wire", "Daily flights land.", None, "kind"),
)  # fmt: skip
NO_FLIGHTS = (
    row("wire", "Flight attendants were told."),
    row("wire", "Flight-tracking data showed it."),
    row("wire", "Flight data showed it."),
    row("wire", "They took flight."),
    row("wire", "The judge called him a flight risk."),
    row("wire", "The flight crew slept."),
    row("wire", "An aircraft carrier sailed."),
    row("wire", "He bought a plane ticket."),
    row("wire", "Fighter jets escorted him."),
    row("regional", "He fell down a flight of stairs."),
    row("regional", "A plane crash killed two."),
    row("wire", "The price of jet fuel rose."),
    row("wire", "Capital flight worries the bank."),
    row("wire", "Planet Mars was seen."),
    row("wire", "Commercial airlines were not asked."),
    row("wire", "He was charted on a map."),
)  # fmt: skip


@pytest.mark.parametrize(("text", "number", "reference"), FLIGHTS)
def test_words_for_flights_give_a_number_and_point_at_a_group(text, number, reference):
    """The first noun phrase of the sentence: how many, and whether they are new, known, further, part, or a kind."""
    found = find_flights(text)

    assert found
    assert (number, reference) == (found[0].value.number, found[0].value.reference.value)


@pytest.mark.parametrize("text", NO_FLIGHTS)
def test_other_uses_of_the_words_are_no_flights(text):
    """Tickets, crews, carriers and stairs do not deport anybody."""
    assert [] == [text[f.start : f.end] for f in find_flights(text)]


@pytest.mark.parametrize("text", [r.values[0] for r in FLIGHTS])
def test_words_for_flights_stand_at_their_offsets(text):
    """A span begins and ends with a letter or digit of the phrase."""
    assert all(text[f.start].isalnum() and text[f.end - 1].isalnum() for f in find_flights(text))
