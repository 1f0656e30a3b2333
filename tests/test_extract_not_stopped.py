"""Sentences that look like a refusal, a calling off or a turning back of a deportation flight, and are none."""

import pytest

from tests.examples import in_the_news, row
from tracker import extract
from tracker.models import STOPPED

OF_OTHER_THINGS = (
    row("wire", "Uganda's president was denied permission to land his plane in Texas on Saturday."),
    row("wire", "Ecuador barred a US drug enforcement plane on Monday."),
    row("wire", "Colombia refused visas to 40 Americans on Monday."),
    row("wire", "Bolivia denied entry to two US senators on Tuesday."),
    row("wire", "Ghana turned away 30 tourists at the airport in Accra on Wednesday."),
    row("wire", "The United States refused visas to Nepali officials on Sunday."),
    row("wire", "Border officers refused 50 Venezuelans entry at the airport in Miami on Saturday."),
    row("wire", "Vietnamese with visas were turned back at Miami airport on Friday."),
    row("wire", "A judge denied the Honduran man's request to be released on Monday."),
    row("wire", "The 47 Nicaraguans had been denied asylum and were waiting for a flight."),
    row("wire", "Her asylum claim was rejected on Sunday, and she fears a deportation flight."),
    row("wire", "A court turned down the appeal of 12 Colombians who face deportation."),
    row("wire", "An appeals court refused to stop the deportation of a Bolivian man on Friday."),
    row("wire", "An immigration court denied bail to 15 Ghanaians on Monday."),
    row("wire", "Nepal rejected a plan to accept deportation flights on Tuesday."),
    row("wire", "Vietnam's Congress rejected a bill on deportation flights on Sunday."),
    row("wire", "Honduras refused to sign an agreement on deportation flights on Saturday."),
    row("wire", "The Ecuadorian government put off a debate on deportation flights on Saturday."),
    row("wire", "Nicaragua cancelled a meeting about deportation flights on Monday."),
    row("wire", "Peru suspended talks with Washington about deportation flights on Friday."),
    row("wire", "The Senegalese president rejected criticism of the deportation flights on Monday."),
    row("wire", "Jamaica withdrew from the agreement on visas on Tuesday."),
    row("wire", "Uganda rejected the American demand to pay for deportation flights on Wednesday."),
    row("wire", "Fog grounded 12 flights at the airport in Guayaquil on Wednesday."),
    row("wire", "A passenger flight from Miami to Nairobi turned back on Sunday because of an engine fault."),
    row("wire", "A football team's charter to Accra was turned back on Wednesday."),
    row("wire", "An aid flight to Kathmandu was refused clearance on Sunday."),
    row("wire", "A medical flight to Nairobi was scrubbed on Tuesday."),
    row("wire", "The airport in Managua closed on Wednesday because of ash, and 30 flights were cancelled."),
    row("wire", "American Airlines cancelled 40 flights to Guatemala City on Tuesday because of a storm."),
    row("wire", "A United Airlines flight to Managua made a U-turn over the Gulf on Saturday."),
    row("wire", "Hundreds of tourists were stranded when flights to Manaus were called off on Friday."),
    row("wire", "A federal judge blocked the use of the Alien Enemies Act on Sunday."),
    row("wire", "A judge stopped the deportation of a Colombian student on Saturday."),
    row("wire", "The Supreme Court halted deportations under the wartime law on Friday."),
    row("wire", "A judge ruled on Monday that deportees must get notice before they are sent to third countries."),
    row("wire", "A court refused to block the deportation policy on Tuesday."),
    row("wire", "A judge declined to halt deportation flights on Wednesday."),
    row("wire", "A federal judge froze the administration's asylum rules on Sunday."),
    row("wire", "An appeals court put the ruling on hold on Saturday."),
    row("wire", "A judge denied a motion to stop the flights on Friday."),
)  # fmt: skip
NOT_STOPPED = (
    row("wire", "No deportation flight was refused by Ecuador on Wednesday."),
    row("wire", "No deportation flight to Nairobi was cancelled on Sunday."),
    row("wire", "Not one deportation flight to Manaus has been called off, ICE said on Friday."),
    row("wire", "Honduras granted a deportation flight permission to land on Wednesday."),
    row("wire", "Peru approved a deportation flight on Sunday."),
    row("wire", "Senegal cleared a US military plane with 80 deportees to land on Saturday."),
    row("wire", "Jamaica did not refuse a deportation flight on Friday."),
    row("wire", "Uganda never refused a deportation flight, its foreign minister said on Monday."),
    row("wire", "Guatemala has never turned back a deportation flight, the president said on Tuesday."),
    row("wire", "Lawyers asked a judge on Sunday to stop a deportation flight to Manaus."),
    row("wire", "Lawyers hoped on Saturday that a judge would halt a deportation flight to Bogotá."),
    row("wire", "Ghana would turn back any deportation flight, its president said on Wednesday."),
    row("wire", "Nepal will refuse deportation flights if they come without notice, its president said on Sunday."),
    row("wire", "Venezuela threatened on Saturday to turn away deportation flights."),
    row("wire", "Vietnam threatened to close its airspace to deportation flights on Friday."),
    row("wire", "Honduras could refuse deportation flights, an official said on Monday."),
    row("wire", "Peru may suspend deportation flights, an official said on Tuesday."),
    row("wire", "If Senegal refused a deportation flight, tariffs would follow, Trump said on Wednesday."),
    row("wire", "Reports that Nicaragua had refused a deportation flight on Monday were false, officials said."),
    row("wire", "A video that seemed to show a deportation flight turned away by Brazil was fake."),
    row("wire", "There was no truth in the story that Ghana had turned back a plane with deportees."),
    row("wire", "Peru denied that it had refused a deportation flight on Friday."),
    row("wire", "Senegal denied having turned back a deportation flight on Monday."),
    row("wire", "Jamaica denied reports that it had refused a deportation flight."),
    row("wire", "The Ugandan government rejected reports that it had barred a US military plane."),
    row("wire", "ICE denied that a deportation flight to Guatemala City had been cancelled on Sunday."),
    row("wire", "The Pentagon denied that a plane to Guayaquil had turned back on Saturday."),
    row("wire", "Venezuela dropped its refusal to take deportation flights on Monday."),
    row("wire", "Vietnam ended its refusal of deportation flights on Tuesday."),
    row("wire", "Jamaica resumed deportation flights on Friday after months of refusal."),
    row("wire", "Nepal lifted its ban on deportation flights on Friday."),
    row("wire", "A judge lifted an order that had stopped deportation flights on Wednesday."),
    row("wire", "An appeals court overturned an order that had halted deportation flights on Sunday."),
    row("wire", "Senegal reopened its airspace to deportation flights on Saturday."),
    row("wire", "Uganda reversed its ban on deportation flights on Monday."),
)  # fmt: skip
FLEW_ALL_THE_SAME = (
    row("wire", "A judge ordered the planes to turn around, but a flight with 80 deportees landed in Guatemala City on Sunday.", "GTM"),
    row("wire", "A deportation flight landed in Guayaquil on Saturday although a judge had ordered it to turn back.", "ECU"),
    row("wire", "A C-17 brought 80 Nepalis to Kathmandu on Friday and flew back to Texas.", "NPL"),
    row("wire", "A deportation flight was not turned back as a judge had ordered and landed in Nairobi on Friday.", "KEN"),
    row("wire", "Despite a judge's order to turn back, a flight with 80 Nicaraguans landed in Managua on Monday.", "NIC"),
    row("wire", "A deportation flight delayed by fog landed in Manaus on Tuesday.", "BRA"),
    row("wire", "Delayed by a storm, a deportation flight with 64 Colombians landed in Bogotá on Wednesday.", "COL"),
    row("wire", "A deportation flight to La Paz was held up for two hours by a technical fault and landed on Sunday.", "BOL"),
    row("wire", "A deportation flight with 47 Ghanaians landed in Accra on Saturday, and the plane turned around and returned to Texas.", "GHA"),
)  # fmt: skip


@pytest.mark.parametrize("text", OF_OTHER_THINGS)
def test_a_refusal_of_something_else_is_no_flight(text):
    """Visas, bills, talks, cargo, teams and rulings are refused and called off, too."""
    assert [] == extract(in_the_news(text))


@pytest.mark.parametrize("text", NOT_STOPPED)
def test_what_is_denied_threatened_or_over_stopped_no_flight(text):
    """'No flight was refused', 'denied that it had', 'ended its refusal', 'asked a judge to stop it'."""
    assert not [report for report in extract(in_the_news(text)) if report.outcome in STOPPED]


@pytest.mark.parametrize(("text", "country"), FLEW_ALL_THE_SAME)
def test_a_flight_that_landed_was_not_stopped(text, country):
    """An order to turn back that was not obeyed, a delay, and what happened to others after the landing leave it completed."""
    assert [(country, "completed")] == [(report.destination, report.outcome.value) for report in extract(in_the_news(text))]
