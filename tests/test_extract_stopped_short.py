"""Flights that a state would not have, that were called off or turned back: one verb or noun after another, in one syntax after another."""

import pytest

from tests.examples import in_the_news, row
from tracker import extract
from tracker.models import Report

REFUSED = (
    row("wire", "A C-17 carrying 64 deported Ecuadorians that never got permission to land from Quito on Saturday had left from Texas.", "ECU", "2025-06-07"),
    row("wire", "A C-17 carrying 64 deported Nepalis bound for Kathmandu received no landing slot on Friday.", "NPL", "2025-06-06"),
    row("wire", "A US military plane with 81 deportees on board did not receive clearance from Guatemala City on Sunday, the Pentagon said.", "GTM", "2025-06-08"),
    row("wire", "A US military plane with 81 deportees on board for Guayaquil did not leave on Saturday after the Ecuadorian government excluded it from its airspace.", "ECU", "2025-06-07"),
    row("wire", "A US military plane with 81 deportees on board for Hanoi did not leave on Tuesday after the Vietnamese government never approved it.", "VNM", "2025-06-10"),
    row("wire", "A US military plane with 81 deportees on board for Manaus did not leave on Tuesday after Brazil banned it from its airports.", "BRA", "2025-06-10"),
    row("wire", "A US military plane with 81 deportees on board for Nairobi did not leave on Sunday after Nairobi did not approve it.", "KEN", "2025-06-08"),
    row("wire", "A US military plane with 81 deportees on board that was not cleared to land by the Senegalese foreign ministry on Monday had left from Texas.", "SEN", "2025-06-09"),
    row("wire", "A US military plane with 81 deportees on board that was prevented from landing by the Vietnamese foreign ministry on Friday had left from Texas.", "VNM", "2025-06-06"),
    row("wire", "A chartered Boeing 737 with 72 deported Brazilians to Manaus stayed in Texas on Friday because the Brazilian government banned it.", "BRA", "2025-06-06"),
    row("wire", "A chartered Boeing 737 with 72 deported Nepalis to Kathmandu stayed in Texas on Tuesday because Nepal objected to it.", "NPL", "2025-06-10"),
    row("wire", "A chartered Boeing 737 with 72 deported Peruvians was sent back by Lima on Tuesday, the Pentagon said.", "PER", "2025-06-10"),
    row("wire", "A chartered Boeing 737 with 72 deported Vietnamese to Hanoi stayed in Texas on Sunday because the Vietnamese foreign ministry would not clear it.", "VNM", "2025-06-08"),
    row("wire", "A deportation flight bound for La Paz was disallowed on Friday.", "BOL", "2025-06-06"),
    row("wire", "A deportation flight did not get permission to land from Nairobi on Tuesday, the Pentagon said.", "KEN", "2025-06-10"),
    row("wire", "A deportation flight was to land in Kingston on Tuesday. It got the cold shoulder.", "JAM", "2025-06-10"),
    row("wire", "A flight that was to return 64 Colombians to Bogotá on Wednesday was intercepted and turned back.", "COL", "2025-06-11"),
    row("wire", "A flight that was to return 64 Venezuelans to Caracas on Saturday got a no.", "VEN", "2025-06-07"),
    row("wire", "A planeload of 55 deportees lost its clearance from Bogotá on Saturday.", "COL", "2025-06-07"),
    row("wire", "A planeload of 55 deportees that got no permission to land from Brasília on Tuesday had left from Texas.", "BRA", "2025-06-10"),
    row("wire", "A removal flight from Texas that lost its clearance from Caracas on Monday had left from Texas.", "VEN", "2025-06-09"),
    row("wire", "A removal flight from Texas that was prohibited from landing by the Senegalese foreign ministry on Wednesday had left from Texas.", "SEN", "2025-06-11"),
    row("wire", "A removal flight from Texas was met with a no from La Paz on Tuesday, the Pentagon said.", "BOL", "2025-06-10"),
    row("wire", "An American plane bringing 93 deported Vietnamese that lost its permission to land from Hanoi on Friday had left from Texas.", "VNM", "2025-06-06"),
    row("wire", "An ICE charter with 47 Bolivians aboard was due in La Paz on Tuesday, but the Bolivian government did not sign off on it.", "BOL", "2025-06-10"),
    row("wire", "An ICE charter with 47 Ecuadorians aboard was due in Guayaquil on Saturday, but Ecuador's president banned it.", "ECU", "2025-06-07"),
    row("wire", "An ICE charter with 47 Ghanaians aboard was due in Accra on Wednesday, but the airport authority in Accra would not clear it.", "GHA", "2025-06-11"),
    row("wire", "An ICE charter with 47 Kenyans aboard that received no landing slot from Nairobi on Sunday had left from Texas.", "KEN", "2025-06-08"),
    row("wire", "An ICE charter with 47 Nepalis aboard was due in Kathmandu on Friday, but Nepal's interior minister did not approve it.", "NPL", "2025-06-06"),
    row("wire", "An ICE charter with 47 Venezuelans aboard was due in Caracas on Wednesday, but the Venezuelan government never cleared it to land.", "VEN", "2025-06-11"),
    row("wire", "An ICE charter with 47 Vietnamese aboard was due in Hanoi on Friday, but Vietnam disallowed it.", "VNM", "2025-06-06"),
    row("wire", "An ICE charter with 47 Vietnamese aboard was due in Hanoi on Sunday, but the control tower in Hanoi banned it from its airports.", "VNM", "2025-06-08"),
    row("wire", "Brazilian officials stopped a C-17 carrying 64 deported Brazilians for Manaus from landing on Tuesday.", "BRA", "2025-06-10"),
    row("wire", "Ecuadorian officials failed to issue a permit for two deportation flights on Wednesday.", "ECU", "2025-06-11"),
    row("wire", "Following the revocation by Kenya of permission for a deportation flight on Friday, visas were suspended.", "KEN", "2025-06-06"),
    row("wire", "ICE had planned a flight to Bogotá for Saturday with 72 Colombians on board. The answer from Bogotá was no.", "COL", "2025-06-07"),
    row("wire", "ICE had planned a flight to Caracas for Saturday with 72 Venezuelans on board. The landing slot was withdrawn.", "VEN", "2025-06-07"),
    row("wire", "ICE had planned a flight to Entebbe for Saturday with 72 Ugandans on board. Uganda withheld its consent.", "UGA", "2025-06-07"),
    row("wire", "ICE had planned a flight to Entebbe for Wednesday with 72 Ugandans on board. Uganda sent it packing.", "UGA", "2025-06-11"),
    row("wire", "ICE had planned a flight to Guayaquil for Monday with 72 Ecuadorians on board. But Quito said no.", "ECU", "2025-06-09"),
    row("wire", "ICE had planned a flight to Guayaquil for Saturday with 72 Ecuadorians on board. Permission was withdrawn.", "ECU", "2025-06-07"),
    row("wire", "ICE had planned a flight to Kathmandu for Tuesday with 72 Nepalis on board. Permission never came.", "NPL", "2025-06-10"),
    row("wire", "ICE had planned a flight to Kathmandu for Tuesday with 72 Nepalis on board. Then Kathmandu pulled its permission.", "NPL", "2025-06-10"),
    row("wire", "ICE had planned a flight to Kingston for Tuesday with 72 Jamaicans on board. Jamaica closed its airspace.", "JAM", "2025-06-10"),
    row("wire", "ICE had planned a flight to Manaus for Tuesday with 72 Brazilians on board. Permission was revoked.", "BRA", "2025-06-10"),
    row("wire", "ICE had planned a flight to Nairobi for Friday with 72 Kenyans on board. Kenya waved it off.", "KEN", "2025-06-06"),
    row("wire", "ICE had planned a flight to San Pedro Sula for Monday with 72 Hondurans on board. The request was refused.", "HND", "2025-06-09"),
    row("wire", "Jamaica's interior minister ignored a request to land a C-17 carrying 64 deported Jamaicans for Kingston on Sunday.", "JAM", "2025-06-08"),
    row("wire", "Nairobi wanted no part of two deportation flights on Sunday.", "KEN", "2025-06-08"),
    row("wire", "Nepali officials revoked permission for two deportation flights on Friday.", "NPL", "2025-06-06"),
    row("wire", "Nicaragua's interior minister rescinded its authorisation for two deportation flights on Wednesday.", "NIC", "2025-06-11"),
    row("wire", "On Friday Bolivia's interior minister excluded a removal flight from Texas from its airspace.", "BOL", "2025-06-06"),
    row("wire", "On Friday a US military plane with 81 deportees on board got the cold shoulder from Hanoi.", "VNM", "2025-06-06"),
    row("wire", "On Friday an American plane bringing 93 deported Vietnamese was due in Hanoi. The tower in Hanoi would not clear it.", "VNM", "2025-06-06"),
    row("wire", "On Saturday a planeload of 55 deportees got a no from Tegucigalpa.", "HND", "2025-06-07"),
    row("wire", "On Saturday the first of three deportation flights got no permission to land from Dakar.", "SEN", "2025-06-07"),
    row("wire", "On Sunday Bolivia's civil aviation authority never signed off on a removal flight from Texas.", "BOL", "2025-06-08"),
    row("wire", "On Sunday Nepal thought better of a removal flight from Texas.", "NPL", "2025-06-08"),
    row("wire", "On Sunday a deportation flight was met with a no from Lima.", "PER", "2025-06-08"),
    row("wire", "On Tuesday a removal flight from Texas never got permission to land from Hanoi.", "VNM", "2025-06-10"),
    row("wire", "On Tuesday an Air Force transport full of deportees was due in Hanoi. Vietnam did not sign off.", "VNM", "2025-06-10"),
    row("wire", "On Wednesday Uganda's interior minister never approved a removal flight from Texas.", "UGA", "2025-06-11"),
    row("wire", "On Wednesday a deportation flight never got a green light from Caracas.", "VEN", "2025-06-11"),
    row("wire", "On Wednesday a planeload of 55 deportees was ordered out of Colombia's airspace by Colombia's interior minister.", "COL", "2025-06-11"),
    row("wire", "On Wednesday the Ugandan foreign ministry wanted no part of a removal flight from Texas.", "UGA", "2025-06-11"),
    row("wire", "The Brazilian government annulled the permit for two deportation flights on Friday.", "BRA", "2025-06-06"),
    row("wire", "The Ecuadorian foreign ministry did not issue a landing permit for two deportation flights on Monday.", "ECU", "2025-06-09"),
    row("wire", "The Honduran foreign ministry froze permission for two deportation flights on Saturday.", "HND", "2025-06-07"),
    row("wire", "The State Department regretted Guatemala's decision to refuse a removal flight from Texas on Tuesday.", "GTM", "2025-06-10"),
    row("wire", "The State Department regretted Jamaica's withdrawal of permission for two deportation flights on Friday.", "JAM", "2025-06-06"),
    row("wire", "The White House threatened tariffs after Bolivia's decision to refuse a deportation flight on Sunday.", "BOL", "2025-06-08"),
    row("wire", "The White House threatened tariffs after Kenya's rebuff to a planeload of 55 deportees on Friday.", "KEN", "2025-06-06"),
    row("wire", "The airport authority in Bogotá withdrew permission for two deportation flights on Monday.", "COL", "2025-06-09"),
    row("wire", "The airport authority in Entebbe sent back two deportation flights on Saturday.", "UGA", "2025-06-07"),
    row("wire", "The control tower in Dakar pulled permission for two deportation flights on Wednesday.", "SEN", "2025-06-11"),
    row("wire", "The first of three deportation flights that failed to get clearance from Lima on Sunday had left from Texas.", "PER", "2025-06-08"),
    row("wire", "The first of three deportation flights was to land in Bogotá on Monday. The Colombian foreign ministry ignored a request to land it.", "COL", "2025-06-09"),
    row("wire", "The first of three deportation flights was to land in Managua on Monday. Nicaragua's president did not sign off on it.", "NIC", "2025-06-09"),
    row("wire", "The first of three deportation flights was to land in Manaus on Sunday. The airport authority in Manaus never signed off on it.", "BRA", "2025-06-08"),
    row("wire", "The first of three deportation flights was to land in Nairobi on Friday. The Kenyan foreign ministry objected to it.", "KEN", "2025-06-06"),
    row("wire", "Trump was furious over Brazil's failure to approve an American plane bringing 93 deported Brazilians on Tuesday.", "BRA", "2025-06-10"),
    row("wire", "Trump was furious over Vietnam's decision to bar an ICE charter with 47 Vietnamese aboard on Tuesday.", "VNM", "2025-06-10"),
    row("wire", "Trump was furious over the revocation by Nepal of permission for a planeload of 55 deportees on Tuesday.", "NPL", "2025-06-10"),
    row("wire", "Two officials said that Ghana's interior minister intercepted and turned back an American plane bringing 93 deported Ghanaians on Saturday.", "GHA", "2025-06-07"),
    row("wire", "Two officials said that the Bolivian government sent back an American plane bringing 93 deported Bolivians on Tuesday.", "BOL", "2025-06-10"),
    row("wire", "Ugandan officials never cleared a C-17 carrying 64 deported Ugandans for Entebbe to land on Saturday.", "UGA", "2025-06-07"),
    row("wire", "Washington wanted to send a US military plane with 81 deportees on board to Dakar on Monday. No landing slot was given.", "SEN", "2025-06-09"),
    row("wire", "Washington wanted to send a planeload of 55 deportees to La Paz on Sunday. La Paz said no.", "BOL", "2025-06-08"),
    row("wire", "Washington wanted to send a removal flight from Texas to Bogotá on Monday. Colombia slammed the door.", "COL", "2025-06-09"),
    row("wire", "Washington wanted to send a removal flight from Texas to Managua on Saturday. Nicaragua said no.", "NIC", "2025-06-07"),
    row("wire", "Washington wanted to send an Air Force transport full of deportees to Guayaquil on Wednesday. Ecuador never signed off.", "ECU", "2025-06-11"),
    row("wire", "Washington wanted to send an ICE charter with 47 Jamaicans aboard to Kingston on Sunday. The president said no.", "JAM", "2025-06-08"),
    row("wire", "Washington wanted to send an ICE charter with 47 Jamaicans aboard to Kingston on Tuesday. Jamaica refused it permission.", "JAM", "2025-06-10"),
    row("wire", "Washington wanted to send an ICE charter with 47 Kenyans aboard to Nairobi on Friday. The government turned it down.", "KEN", "2025-06-06"),
)  # fmt: skip
CALLED_OFF = (
    row("wire", "A C-17 carrying 64 deported Peruvians was bound for Lima on Tuesday. It was delayed indefinitely.", "PER", "2025-06-10"),
    row("wire", "A US military plane with 81 deportees on board to Nairobi was stopped on the runway on Friday, the Pentagon said.", "KEN", "2025-06-06"),
    row("wire", "A US military plane with 81 deportees on board was to fly to Guayaquil on Saturday but never went ahead.", "ECU", "2025-06-07"),
    row("wire", "A deportation flight to Accra was halted on Wednesday, the Pentagon said.", "GHA", "2025-06-11"),
    row("wire", "A deportation flight was to leave for Caracas on Wednesday, but the US military withdrew it.", "VEN", "2025-06-11"),
    row("wire", "A deportation flight was to leave for Hanoi on Tuesday, but the Air Force halted it.", "VNM", "2025-06-10"),
    row("wire", "A deportation flight was to leave for Kathmandu on Sunday, but the White House paused it.", "NPL", "2025-06-08"),
    row("wire", "A flight that was to return 64 Peruvians to Lima was stopped on the runway on Sunday.", "PER", "2025-06-08"),
    row("wire", "A flight that was to return 64 Vietnamese to Hanoi broke down before take-off on Tuesday.", "VNM", "2025-06-10"),
    row("wire", "A planeload of 55 deportees was bound for Lima on Sunday. It could not fly.", "PER", "2025-06-08"),
    row("wire", "A removal flight from Texas was to leave for Nairobi on Sunday, but the White House deferred it.", "KEN", "2025-06-08"),
    row("wire", "After a warning of fog, the Air Force pulled an ICE charter with 47 Ecuadorians aboard to Guayaquil on Saturday.", "ECU", "2025-06-07"),
    row("wire", "After a warning of fog, the Air Force recalled an American plane bringing 93 deported Vietnamese to Hanoi before take-off on Tuesday.", "VNM", "2025-06-10"),
    row("wire", "After a warning of fog, the US military suspended the first of three deportation flights to Dakar on Wednesday.", "SEN", "2025-06-11"),
    row("wire", "After a warning of fog, the US military walked away from a C-17 carrying 64 deported Bolivians to La Paz on Friday.", "BOL", "2025-06-06"),
    row("wire", "After a warning of fog, the White House froze an ICE charter with 47 Ugandans aboard to Entebbe on Monday.", "UGA", "2025-06-09"),
    row("wire", "An Air Force transport full of deportees to Caracas was off on Monday, the Pentagon said.", "VEN", "2025-06-09"),
    row("wire", "An Air Force transport full of deportees to Lima, which is off on Sunday, had 72 people on its list.", "PER", "2025-06-08"),
    row("wire", "An Air Force transport full of deportees was to leave for Dakar on Wednesday. The Pentagon halted it.", "SEN", "2025-06-11"),
    row("wire", "An ICE charter with 47 Vietnamese aboard to Hanoi was held back on Tuesday, the Pentagon said.", "VNM", "2025-06-10"),
    row("wire", "EL PASO, Texas, June 12 (Reuters) - A deportation flight bound for Kathmandu was held back on Tuesday, officials said.", "NPL", "2025-06-10"),
    row("wire", "EL PASO, Texas, June 12 (Reuters) - A planeload of 55 deportees bound for Guatemala City was frozen on Sunday, officials said.", "GTM", "2025-06-08"),
    row("wire", "ICE froze an American plane bringing 93 deported Nepalis to Kathmandu on Sunday, an official said, without giving a reason.", "NPL", "2025-06-08"),
    row("wire", "ICE had scheduled a flight to Caracas for Monday with 72 Venezuelans. ICE put it off.", "VEN", "2025-06-09"),
    row("wire", "ICE had scheduled a flight to Manaus for Sunday with 72 Brazilians. It never went.", "BRA", "2025-06-08"),
    row("wire", "ICE had scheduled a flight to Nairobi for Tuesday with 72 Kenyans. An engine would not start.", "KEN", "2025-06-10"),
    row("wire", "On Monday ICE deferred an Air Force transport full of deportees to San Pedro Sula.", "HND", "2025-06-09"),
    row("wire", "On Saturday an American plane bringing 93 deported Nicaraguans to Managua broke down before take-off.", "NIC", "2025-06-07"),
    row("wire", "Saturday's deportation flight to Bogotá was delayed indefinitely.", "COL", "2025-06-07"),
    row("wire", "Sunday's deportation flight to La Paz was stopped.", "BOL", "2025-06-08"),
    row("wire", "The Department of Homeland Security postponed a removal flight from Texas to Kingston on Tuesday.", "JAM", "2025-06-10"),
    row("wire", "The Pentagon paused the first of three deportation flights to Accra set for Wednesday.", "GHA", "2025-06-11"),
    row("wire", "The Trump administration has held back Wednesday's deportation flight to Caracas.", "VEN", "2025-06-11"),
    row("wire", "The Trump administration removed a chartered Boeing 737 with 72 deported Jamaicans to Kingston from the schedule on Friday.", "JAM", "2025-06-06"),
    row("wire", "The White House has pulled Sunday's deportation flight to Guatemala City.", "GTM", "2025-06-08"),
    row("wire", "The first of three deportation flights to Caracas, which was frozen on Monday, had 72 people on its list.", "VEN", "2025-06-09"),
    row("wire", "The first of three deportation flights was bound for Manaus on Friday. It never went ahead.", "BRA", "2025-06-06"),
    row("wire", "Two deportation flights to Dakar were mothballed on Monday, the Pentagon said.", "SEN", "2025-06-09"),
    row("wire", "Two deportation flights were to fly to Lima on Friday but stayed on the apron.", "PER", "2025-06-06"),
    row("wire", "Two flights that were to return 64 Colombians to Bogotá were put off on Saturday.", "COL", "2025-06-07"),
    row("wire", "Two flights that were to return 64 Nicaraguans to Managua were to have left but did not on Wednesday.", "NIC", "2025-06-11"),
    row("wire", "Two flights that were to return 64 Ugandans to Entebbe were stayed by a court on Monday.", "UGA", "2025-06-09"),
    row("wire", "Washington thought better of a removal flight from Texas to Kingston set for Sunday.", "JAM", "2025-06-08"),
)  # fmt: skip
TURNED_BACK = (
    row("wire", "A C-17 carrying 64 deported Brazilians to Manaus was sent back in mid-air on Sunday, the Pentagon said.", "BRA", "2025-06-08"),
    row("wire", "A US military plane with 81 deportees on board to Hanoi turned back on Sunday, the Pentagon said.", "VNM", "2025-06-08"),
    row("wire", "A deportation flight took off from El Paso for Kingston on Friday. It turned back.", "JAM", "2025-06-06"),
    row("wire", "A plane was to take 72 Hondurans home to San Pedro Sula on Monday. The plane turned back.", "HND", "2025-06-09"),
    row("wire", "A plane was to take 72 Nepalis home to Kathmandu on Sunday. The crew turned back because of an engine problem.", "NPL", "2025-06-08"),
    row("wire", "A planeload of 55 deportees to Caracas was forced back by engine trouble on Monday.", "VEN", "2025-06-09"),
    row("wire", "A removal flight from Texas to Bogotá aborted its flight in mid-air on Saturday, the Pentagon said.", "COL", "2025-06-07"),
    row("wire", "An American plane bringing 93 deported Venezuelans left Texas for Caracas on Wednesday. Engine trouble forced it to return.", "VEN", "2025-06-11"),
    row("wire", "On Saturday an ICE charter with 47 Ghanaians aboard was bound for Accra. The plane turned back.", "GHA", "2025-06-07"),
    row("wire", "On Tuesday a C-17 carrying 64 deported Bolivians was bound for La Paz. Engine trouble forced it to return.", "BOL", "2025-06-10"),
    row("wire", "On Wednesday a deportation flight to Accra headed back in mid-flight.", "GHA", "2025-06-11"),
    row("wire", "Sunday's deportation flight to Nairobi aborted its flight in mid-air.", "KEN", "2025-06-08"),
    row("wire", "The first of three deportation flights to Guatemala City was forced back by a storm on Friday.", "GTM", "2025-06-06"),
    row("wire", "Two flights that were to return 64 Kenyans to Nairobi were ordered to return on Tuesday.", "KEN", "2025-06-10"),
    row("wire", "Two flights that were to return 64 Nicaraguans to Managua got as far as the Gulf and turned back on Monday.", "NIC", "2025-06-09"),
    row("wire", "Two flights that were to return 64 Peruvians to Lima were turned around in mid-air on Friday.", "PER", "2025-06-06"),
    row("wire", "Two flights that were to return 64 Senegalese to Dakar turned back in mid-air on Wednesday.", "SEN", "2025-06-11"),
    row("wire", "Two flights that were to return 64 Venezuelans to Caracas were forced to turn back on Saturday.", "VEN", "2025-06-07"),
    row("wire", "Wednesday's deportation flight to Accra was forced back by a storm.", "GHA", "2025-06-11"),
    row("wire", "Wednesday's deportation flight to Guayaquil was sent back in mid-air.", "ECU", "2025-06-11"),
)  # fmt: skip


def ends(text: str) -> list[tuple[str | None, str, str | None]]:
    """Give where the flights of a text were to go, what became of them, and when."""

    def of(report: Report) -> tuple[str | None, str, str | None]:
        return (report.destination, report.outcome.value, report.date.isoformat() if report.date else None)

    return [of(report) for report in extract(in_the_news(text))]


@pytest.mark.parametrize(("text", "country", "day"), REFUSED)
def test_a_state_that_keeps_a_flight_out_refuses_it(text, country, day):
    """'Banned a C-17', 'sent back two deportation flights', 'the request was turned down': denied, by that state, on that day."""
    assert [(country, "denied", day)] == ends(text)


@pytest.mark.parametrize(("text", "country", "day"), CALLED_OFF)
def test_a_flight_that_was_halted_is_called_off(text, country, day):
    """'Was frozen', 'thought better of a flight', 'could not fly': cancelled on the day for which it was planned."""
    assert [(country, "cancelled", day)] == ends(text)


@pytest.mark.parametrize(("text", "country", "day"), TURNED_BACK)
def test_a_flight_that_was_sent_home_from_the_air_turned_back(text, country, day):
    """'Turned back on Monday', 'was forced back by a storm', 'the crew returned to Texas': turned back."""
    assert [(country, "turned_back", day)] == ends(text)
