"""What is denied, supposed, asked, or told in general or of others gives no report."""

import pytest

from tests.examples import in_the_news, row
from tracker import extract

NOTHING = (
    row("wire", '"We never turned a plane away," the Honduran foreign minister said on Monday of reports that deportation flights had been refused.'),
    row("wire", "No deportation flight has been refused by Guatemala, its vice president told reporters on Tuesday."),
    row("wire", "It is not true that Colombia stopped a plane with 80 deportees on Sunday, the presidency said."),
    row("wire", "If a plane with 100 deportees came to Bridgetown on Monday, would the airport be ready? asked the opposition leader."),
    row("wire", "Should Ecuador ever refuse a deportation flight, the ambassador warned on Tuesday, visas would be suspended."),
    row("wire", "Bolivia could turn back deportation planes, a senator suggested on Monday."),
    row("wire", "Paraguay is ready to receive deportation flights from the United States, its president said on Monday."),
    row("wire", "Under the agreement signed on Monday, Uganda will take deportees from the United States who come by plane."),
    row("wire", "Costa Rica offered on Tuesday to serve as a bridge for deportation flights carrying 200 people to India."),
    row("wire", "In May the United States operated 51 deportation flights to Guatemala, 14 more than in April."),
    row("wire", "Since the start of the year 72 flights with 8,450 deportees have come to Honduras, the migration institute said on Monday."),
    row("wire", "The United States deported 61 Mexicans over the bridge at Laredo on Monday, the migration institute said; no planes were used."),
    row("wire", "On Tuesday a Coast Guard cutter returned 109 Haitians to Cap-Haïtien; planes would have been cheaper, a spokesman said."),
    row("wire", "Two planes moved 180 detainees from Arizona to the detention center in Louisiana on Monday, ahead of deportation."),
    row("wire", "Germany sent 28 Afghans home to Kabul on a charter from Leipzig on Friday; the United States has asked how it was done, an official said."),
    row("wire", "The State Department flew 120 Americans out of Port-au-Prince on a chartered jet on Monday as deportations continued."),
    row("wire", '"They could send a plane with a hundred deportees tomorrow and we would not be asked," wrote the columnist in El Faro.'),
    row("wire", "An American C-17 landed in Panama City on Monday with vaccines and two generators. The last deportation flight was in April."),
    row("wire", "Trump said on Monday that planes full of deportees would soon be landing in every country in the world."),
    row("wire", "Do you remember the deportation plane to Guatemala that crashed in the novel? The author reads from it in Boston on Monday."),
    row("wire", "The pilots' union asked on Tuesday whether its members may decline to fly deportees to El Salvador."),
    row("wire", "The court heard on Monday that deportation flights to Honduras normally leave Alexandria before dawn and carry 120 people."),
    row("wire", "A charter with aid for deportees left Miami for Port-au-Prince on Monday."),
    row("wire", "Students in Quito staged a mock deportation flight on Monday with 40 people in chains on a cardboard plane."),
    row("wire", "The minister flew to Washington on Tuesday to talk about the deportation flights that Haiti would like to see stopped."),
    row("wire", "Canada returned 14 Mexicans on a commercial flight on Monday; the United States was not involved, border services said."),
    row("wire", "Colombian President Petro threatened on Sunday to close the airspace to deportation flights from the United States."),
    row("wire", "Senator Ruiz demanded on Monday that Mexico refuse the next deportation flight."),
    row("wire", "A deportation flight to Guatemala costs about $850,000 on a C-17, the comptroller reported on Monday."),
    row("wire", "The Pentagon denied on Tuesday that a C-17 with deportees had been turned back over Panama."),
    row("wire", "ICE would neither confirm nor deny on Monday that a flight to Libya was planned."),
    row("wire", "The presidency denied that it had refused permission for two planes of deportees to land on Sunday, calling the story invented."),
    row("wire", "Six deportees sued the airline on Monday over how they were treated on a flight to Ghana."),
    row("wire", "In 1987 a planeload of deported Salvadorans was refused by Honduras, the historian told an audience in San Francisco on Monday."),
    row("wire", "The union of Ecuadorian controllers said on Monday that no deportation flight had been announced for the weekend."),
    row("wire", "Relatives waited at the airport in Managua on Monday, but the rumoured plane with deportees from the United States did not exist, the ministry said."),
    row("wire", "Chile has chartered a plane to take 60 Venezuelans to Caracas on Friday, following what the United States does."),
    row("wire", "Kabul-bound evacuees left Doha on Monday on a C-17; deportations from the United States were not discussed."),
    row("wire", "The opposition leader accused the government on Monday of having agreed in secret to deportation flights; the foreign ministry said that no such request had been received."),
    row("wire", "Would Ghana take a plane with forty deportees tomorrow if Washington asked nicely? Our columnist has his doubts."),
    row("wire", "Deportation flights to Guatemala land at La Aurora on Mondays, Wednesdays and Fridays, usually with about 100 people."),
    row("wire", "The Senate committee asked on Tuesday why a C-17, at $28,500 an hour, should carry 80 migrants whom a charter would carry for a fifth."),
    row("wire", "Interior minister Reyes flew to Washington on Monday, where he will ask that deportation flights no longer arrive at night."),
    row("wire", "Ecuador's president hopes that deportation flights will soon be a thing of the past, he told a crowd in Guayaquil on Saturday."),
    row("wire", "On Friday the Turkish authorities put 40 Afghans on a plane to Kabul. Washington, which has deportations of its own, did not comment."),
    row("wire", "A United Airlines flight from Houston to Lagos turned back on Monday after a passenger, who feared deportation, refused to sit down."),
    row("wire", "Marines boarded two C-17s for Honduras on Monday for an exercise that has nothing to do with deportation, the Pentagon said."),
    row("wire", "The rumour that a plane with deported Haitians had been refused by Jamaica on Sunday was started by a radio comedian."),
    row("wire", "ICE said in a statement on Monday that it removes noncitizens by charter and commercial flights and by land, as appropriate, and does not discuss future flights to Honduras."),
    row("wire", "In the first five months, 21 planes from the United States brought 2,380 deportees to Ecuador, against 15 in the same time last year."),
    row("wire", "A bus took 51 deported Mexicans from the bridge at Nogales to Hermosillo on Monday. From there they may fly home at the state's expense."),
    row("wire", "The airport in San Pedro Sula was closed on Monday, and deportees who had landed earlier in the month sheltered in its halls."),
    row("wire", "Ireland chartered a plane on Wednesday to deport 32 Georgians to Tbilisi, its justice department said. The United States does so weekly."),
    row("wire", "The new hangar in Alexandria will allow ICE to run three deportation flights a day from the fall, the contractor said on Monday."),
    row("wire", "He dreamt of the plane every night, the deported gardener said in Guatemala City on Monday."),
    row("wire", "Guyana's vice-president could not say on Monday whether, when or how many deportees from third countries would be flown in."),
    row("wire", "The police in Miami on Monday arrested 40 people who were to be deported; they will be taken to Louisiana by plane."),
    row("wire", "Six US citizens, expelled by Caracas, were flown home to Miami on Friday on a plane of the State Department."),
    row("wire", "Had he known, the pilot told the court in Houston on Tuesday, he would never have agreed to fly deportees to Honduras."),
    row("wire", "The treaty, signed on Monday, lets the United States send up to 250 third-country deportees a year by plane to Kigali."),
    row("wire", "For the sixth day, no deportation plane landed in Port-au-Prince on Monday."),
    row("wire", "The hearing on the flights to El Salvador of 15 March was postponed on Monday to next week."),
    row("wire", "What if Honduras refuses the next deportation plane? Nothing, says the ambassador."),
    row("wire", "Suppose Guatemala turns away a C-17 with 80 deportees on Monday. Then what?"),
    row("wire", "Denmark turned back a plane with 12 migrants on Tuesday, Danish police said."),
)  # fmt: skip



@pytest.mark.parametrize("text", NOTHING)
def test_what_is_denied_supposed_or_told_in_general_is_no_flight(text):
    """Denials, questions, conditions, threats, offers, habits, counts over months, land and sea, other states, fiction, cargo."""
    assert [] == extract(in_the_news(text))
