"""What became of the flights, in direct and in indirect words, and why."""

import pytest

from tests.examples import row
from tracker.find.outcomes import find_outcomes, find_reason

DENIED = (
    row("wire", "Mexico refused permission for a U.S. military plane to land on Thursday, two officials said."),
    row("wire", "Colombia denied landing rights to two C-17s carrying deportees."),
    row("wire", "Venezuela revoked overflight clearance for a chartered plane with 130 deportees on board."),
    row("wire", "Landing clearance for the flight was rescinded by Haiti's civil aviation office on Monday."),
    row("wire", "The plane was refused entry to Colombian airspace."),
    row("wire", "Nicaragua would not accept the flight, a U.S. official said."),
    row("wire", "Peru turned down a request to land a C-130 with 60 migrants."),
    row("wire", "Brazil has blocked a deportation flight, citing the use of shackles."),
    row("wire", "The Honduran government said the aircraft would not be allowed to land."),
    row("wire", "Bolivia said no to a military plane carrying its citizens."),
    row("wire", "The flight never left Harlingen because Guatemala had not given its approval."),
    row("wire", "Mexico's rejection of the plane surprised the Pentagon."),
    row("wire", "A charter was denied entry by El Salvador on Friday."),
    row("wire", "Two flights were waved off by Colombian controllers after the president cancelled their clearance."),
    row("wire", "Officials in Port-au-Prince sent word that the plane was not welcome."),
    row("wire", "Authorities in Tegucigalpa vetoed the arrival of a military transport."),
    row("wire", "A jet bound for Mexico never took off after authorities there blocked it."),
    row("wire", "Quito's consent was not forthcoming, and the plane stayed in Texas."),
    row("release", "The Government of Guatemala has declined to authorize the landing of the removal flight."),
    row("release", "Permission for the flight has not been granted by the receiving State."),
    row("release", "Diplomatic clearance for the mission was withheld by the host nation."),
    row("translated", "The authorities of Honduras did not give their consent to the arrival of the aircraft."),
    row("translated", "The request for landing was answered in the negative by the foreign ministry in Quito."),
    row("translated", "To the flight the authorization for entry was denied."),
    row("translated", "The Government of Ecuador withdrew the authorization for the aircraft."),
    row("regional", "The jet was barred from landing in San Salvador."),
    row("regional", "The plane sat on the tarmac in Laredo after Mexico said no."),
    row("regional", "Haiti closed its airspace to the flight on Tuesday."),
    row("tabloid", "Petro slammed the door on a jet full of deportees."),
    row("tabloid", "Bogota gave the thumbs-down to a planeload of migrants."),
    row("tabloid", "Cuba shut its doors to a charter carrying 90 people."),
    row("tabloid", "Colombia turns away two planes packed with migrants."),
)  # fmt: skip
TURNED_BACK = (
    row("wire", "The C-17 turned around over the Gulf of Mexico and flew back to Fort Bliss."),
    row("wire", "The plane was already in the air when it was ordered to return to San Antonio."),
    row("wire", "Mid-flight, the charter reversed course and landed in Miami."),
    row("wire", "The jet was recalled in mid-air and touched down at Biggs Army Airfield."),
    row("wire", "Two C-17s bound for Colombia turned back in midair after Petro withdrew permission."),
    row("wire", "The plane was diverted back to Houston because of an engine warning light."),
    row("wire", "The aircraft circled off the coast for an hour before heading back to Tucson."),
    row("regional", "It got as far as Belize before pilots were told to come back to El Paso."),
    row("regional", "The flight was back on the ground in Alexandria three hours after it left, without having landed."),
    row("regional", "Somewhere over Chiapas the pilot was told to return to base."),
    row("translated", "The aircraft, halfway to Caracas, received the order to go back and landed again in Texas."),
    row("tabloid", "A deportation jet made a U-turn an hour after take-off."),
)  # fmt: skip
CANCELLED = (
    row("wire", "A federal judge blocked the deportation flight hours before take-off."),
    row("wire", "The flight was called off because of thunderstorms over Harlingen."),
    row("wire", "The White House called the flight off."),
    row("wire", "A restraining order kept the plane from leaving Texas."),
    row("wire", "The Pentagon scrapped a C-17 flight to Guatemala."),
    row("wire", "The flight planned for Monday was postponed to Thursday."),
    row("wire", "A snowstorm grounded the plane at Kansas City."),
    row("wire", "The Department of Homeland Security dropped plans for a flight to Mongolia."),
    row("wire", "A mechanical fault forced ICE to abandon the flight."),
    row("wire", "The Supreme Court stopped the flight early on Saturday."),
    row("wire", "The trip was put off until next week."),
    row("wire", "A judge in Boston ordered the plane not to leave."),
    row("wire", "Both governments agreed to suspend Friday's flight."),
    row("release", "Wednesday's removal flight has been cancelled for operational reasons."),
    row("release", "The mission did not go ahead as planned on Tuesday."),
    row("translated", "The departure foreseen for Friday was suspended by order of a judge."),
    row("translated", "The flight could not be carried out because of the fog."),
    row("regional", "Fog kept the charter on the ground in Alexandria on Tuesday."),
    row("regional", "The jet did not take off because a court injunction arrived in time."),
    row("tabloid", "Migrant flight axed at the last minute."),
)  # fmt: skip
PLANNED = (
    row("wire", "A flight to Honduras is scheduled for Friday."),
    row("wire", "Two more planes are expected to land in Guatemala City on Tuesday."),
    row("wire", "A third flight is due in Bogota on Saturday."),
    row("wire", "The administration plans to fly 300 people to El Salvador this week."),
    row("wire", "Officials are preparing a flight to Libya as soon as Wednesday."),
    row("wire", "A charter was to leave Miami for Port-au-Prince on Friday."),
    row("wire", "The Pentagon intends to use a C-130 to carry 80 people to Honduras."),
    row("wire", "Costa Rica agreed to receive a flight of 200 deportees on Wednesday."),
    row("wire", "The military would provide flights for more than 5,000 people held in San Diego."),
    row("wire", "The U.S. is getting ready to fly a group of migrants to Rwanda next week."),
    row("release", "ICE will operate a removal flight to Ecuador on 20 June."),
    row("translated", "For Thursday a further flight is foreseen, with 90 returnees."),
    row("translated", "The aircraft shall arrive at the airport of Accra on Monday."),
    row("regional", "Another flight has been announced for Friday."),
    row("tabloid", "Next up: a jet to Rwanda on Sunday with 50 on board."),
)  # fmt: skip
COMPLETED = (
    row("wire", "A U.S. Air Force C-17 landed in Guatemala City with 80 people on board."),
    row("wire", "The plane touched down in Quito shortly before noon."),
    row("wire", "ICE deported 120 Indians aboard a military plane."),
    row("wire", "Mexico took in four flights on Thursday."),
    row("wire", "A chartered Boeing 737 set down in San Pedro Sula."),
    row("wire", "India said a C-17 brought back 104 citizens."),
    row("wire", "They were flown from San Diego to Villahermosa."),
    row("wire", "Deportees walked off a plane in Bogota on Tuesday."),
    row("wire", "Two flights made it to Guatemala despite the storm."),
    row("wire", "An aircraft from Alexandria unloaded 130 deportees in Port-au-Prince."),
    row("wire", "It landed only after Colombia dropped its objections."),
    row("wire", "Colombia lifted its refusal and accepted the flight."),
    row("wire", "A judge declined to halt the flight, which left at noon."),
    row("release", "The Guatemalan Migration Institute received 104 nationals on a flight from Harlingen."),
    row("release", "Two removal flights were conducted on 10 June."),
    row("translated", "The aircraft with 88 Brazilians arrived at the airport of Manaus on Friday night."),
    row("translated", "On Tuesday the arrival of 93 Hondurans on board a plane was registered."),
    row("regional", "The plane rolled to a stop at La Aurora airport and 79 people climbed down."),
    row("regional", "A C-130 lifted off from Biggs with 60 men at dawn."),
    row("regional", "The Conviasa jet picked up 190 Venezuelans in El Paso and delivered them to Maiquetia."),
    row("tabloid", "Jet packed with illegals lands in Honduras."),
    row("tabloid", "Trump ships 50 migrants off to Rwanda on a jet."),
)  # fmt: skip
NOTHING = (
    row("wire", "Mexico never denied entry to a deportation flight, the ministry said."),
    row("wire", "Colombia has not refused any flights."),
    row("wire", "Guatemala denied that it had refused a flight."),
    row("wire", "The ministry rejected reports that it had turned a plane away."),
    row("wire", "Mexico could still refuse the flight."),
    row("wire", "Trump threatened to deny landing rights to Mexican airlines."),
    row("wire", "Unless Colombia turns the plane away, the matter is closed."),
    row("wire", "Petro said he would never turn away a civilian flight."),
    row("wire", "The flights were not halted by the court."),
    row("wire", "No flight was cancelled on Thursday, ICE said."),
    row("wire", "Ecuador has no plans to block the flights."),
    row("wire", "Brazil is not blocking the planes."),
    row("wire", "The minister declined to comment on the flight."),
    row("wire", "The Pentagon refused to give details of the flight."),
    row("wire", "Officials would not give the number of people."),
    row("release", "The flight was not cancelled."),
    row("translated", "It is false that the Government has rejected a flight."),
    row("regional", "The plane did not turn back."),
    row("regional", "What if Honduras refuses the next plane?"),
    row("tabloid", "The deportation jet was a monster of a plane."),
)  # fmt: skip


def best_outcome(text: str) -> str:
    """Code of the first cue; empty where there is none."""
    found = find_outcomes(text)
    return found[0].value.value if found else ""


@pytest.mark.parametrize("text", DENIED)
def test_a_refusal_is_denied(text):
    """The receiving state refused or withdrew permission, in whatever words."""
    assert "denied" == best_outcome(text)


@pytest.mark.parametrize("text", TURNED_BACK)
def test_a_flight_that_came_back_is_turned_back(text):
    """The plane was in the air and came back."""
    assert "turned_back" == best_outcome(text)


@pytest.mark.parametrize("text", CANCELLED)
def test_a_flight_called_off_is_cancelled(text):
    """Called off by the US, a court, weather or a fault."""
    assert "cancelled" == best_outcome(text)


@pytest.mark.parametrize("text", PLANNED)
def test_an_announced_flight_is_planned(text):
    """Still to come at publication."""
    assert "planned" == best_outcome(text)


@pytest.mark.parametrize("text", COMPLETED)
def test_a_flight_that_flew_is_completed(text):
    """Departed and not refused."""
    assert "completed" == best_outcome(text)


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_negated_or_imagined_is_no_outcome(text):
    """'never denied', 'could still refuse', 'declined to comment': nothing became of any flight."""
    assert "" == best_outcome(text)


@pytest.mark.parametrize("text", [r.values[0] for r in DENIED + TURNED_BACK + CANCELLED + PLANNED + COMPLETED])
def test_cues_lie_within_the_offsets_asked_for(text):
    """A search between offsets finds nothing outside of them."""
    half = len(text) // 2

    assert all(f.inside(half, len(text)) for f in find_outcomes(text, half))
    assert all(f.inside(0, half) for f in find_outcomes(text, 0, half))


REASONS = (
    row("wire", "It was called off because of bad weather.", "bad weather"),
    row("wire", "The flight was scrubbed due to a technical problem with the plane.", "technical problem with the plane"),
    row("wire", "Mexico refused it over confusion about the manifest, he said.", "confusion about the manifest"),
    row("wire", "The refusal stemmed from a misunderstanding on paperwork.", "misunderstanding on paperwork"),
    row("wire", "The jet stayed put after a court order.", "court order"),
    row("wire", "Brazil blocked the plane because of the handcuffs.", "handcuffs"),
    row("wire", "Colombia refused because the deportees were treated as criminals.", "the deportees were treated as criminals"),
    row("regional", "Take-off was cancelled owing to dense fog.", "dense fog"),
    row("wire", "It landed on Friday because the crew was rested.", ""),
    row("wire", "Mexico refused the flight.", ""),
)  # fmt: skip


@pytest.mark.parametrize(("text", "reason"), REASONS)
def test_the_reason_is_given_in_the_words_of_the_text(text, reason):
    """Why flights were refused or called off, verbatim, without its article; nothing where the text does not say."""
    found = find_reason(text)

    assert reason == (found.value if found else "")
    assert found is None or found.value == text[found.start : found.end]
