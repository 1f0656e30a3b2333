"""What is denied, supposed, asked, or told in general or of others gives no report."""

import pytest

from tests.examples import document, in_the_news, row
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
    row("wire", "Mexico's president repeated on Monday that her country would receive deportation flights only if they were civilian."),
    row("wire", "It cost the Air Force $2.4 million to fly deportees to Guatemala, Peru and India in two weeks, a senator said on Tuesday."),
    row("wire", "If negotiations succeed, Uzbekistan could send a plane of its own for its deportees as early as Monday, a diplomat said."),
    row("wire", "A petition with 4,000 names asks Alaska Airlines not to carry deportees to Manila; a hearing is on Monday."),
    row("wire", "The governor of Texas toured the C-17 in El Paso on Friday and shook hands with crews who fly deportees to Ecuador."),
    row("wire", "Nauru and the United States have talked about a deportation flight, but no date was set, the islands' minister said on Tuesday."),
    row("wire", "The opposition in Dominica wants the June 20 deportation flight debated; the government says there is no such flight."),
    row("wire", "Iran took back 1,900 Afghans on Monday, all by bus. The UN agency compared the scenes with the American deportation flights."),
    row("wire", "Colombia's air force flew 34 miners home from Ecuador on Tuesday on the Boeing that usually fetches deportees in the United States."),
    row("wire", "ICE Air's budget has room for 1,600 flights next year, most of them to Central America, the agency told Congress on Tuesday."),
    row("wire", "The union's advice to crews on deportation flights to Cuba: do not go if the plane is not fit to fly."),
    row("wire", '"I would rather not see such planes here," the mayor of Comayagua said on Tuesday of deportation flights.'),
    row("wire", "The deal allows Paraguay to refuse any deportation flight that carries people with criminal records."),
    row("wire", "On Monday Ecuador's consul visited 14 nationals in a Texas jail who hope to be put on a deportation plane soon."),
    row("wire", "No deportation flight left Alexandria on Monday, for the first time this year, a watcher at the fence said."),
    row("wire", "The embassy's spokesman said on Tuesday that about 20 Pakistanis are in removal proceedings and may be flown home in due course."),
    row("wire", "A plane with 80 passengers left Harlingen for Houston on Monday; a local group that watches deportation flights took it for one at first."),
    row("wire", "In Alexandria 700 men wait for planes. On Monday none came, and the dormitory held its record number of deportees-to-be."),
    row("wire", "A Honduran deported on Monday walked across the bridge at Brownsville; his brother, deported in May, had been given a seat on a plane."),
    row("wire", "The president of Honduras warned on Monday that if mass deportations went ahead she would close Palmerola, the base from which American planes operate."),
    row("wire", '"Let them land and we will see," said the Cuban vice-minister, asked on Tuesday about deportation flights.'),
    row("wire", "Deportation flights to Peru resumed in March after a year's pause, the embassy recalled on Monday."),
    row("wire", "A bill before the Florida house would let counties charter planes to fly migrants to other states. It was postponed on Monday."),
    row("wire", "Brazil asked the US on Monday not to handcuff deportees on flights to Manaus. The US has not replied."),
    row("wire", '"Nobody asked us to take a plane, and nobody will," said the premier of Bermuda on Tuesday about deportation flights.'),
    row("wire", "The drone images of Monday show the camp at Guantanamo Bay where up to 30,000 migrants could be held; the planes of February are gone."),
    row("wire", "ICE says it spent $1.2 million on a flight to South Sudan in May. On Monday the House asked for receipts."),
    row("wire", "Deportees' families marched to the airport in San Salvador on Sunday to demand that no more planes be received from the United States."),
    row("wire", "The children's book, about a deported teddy bear who takes a plane to Guatemala on a Monday, has sold 10,000 copies."),
    row("wire", "Three planes a week, 40 people each: that is what Ecuador has proposed for deportees, its negotiator said on Monday."),
    row("wire", "Poland's border guard on Tuesday sent 36 Georgians to Tbilisi by plane, its 14th such operation; the US embassy had no comment on deportations."),
    row("wire", "The plane with the deportees did not exist, except in the fever of a man in the Managua clinic who had been to Texas, the doctor told us on Monday."),
    row("wire", "Two judges disagreed on Monday over whether a plane bound for El Salvador in March should have turned round with its deportees."),
    row("wire", "Avelo will base one fewer plane in Mesa, it said on Monday, after losing some of its deportation flights."),
    row("wire", "The embassy has arranged four such flights since the road was cut; deportations to Haiti go on all the same."),
    row("wire", "ICE has run 12 deportation flights since the airport of Managua reopened, a group that counts them said on Monday."),
    # The dead, officials on their way, journeys that nobody was sent on
    row("wire", "The body of a Honduran who died in custody in Texas arrived in San Pedro Sula on a Delta flight on Monday, before the next deportation plane."),
    row("wire", "A military plane carried the coffins of five deported men, killed on the way back north, to Guatemala City on Tuesday."),
    row("wire", "Secretary Ruiz landed in Quito aboard an Air Force jet on Monday to talk about deportations."),
    row("wire", "Tired of hiding from ICE, they boarded a LATAM flight in Boston on Monday and were in São Paulo by night."),
    row("wire", "On Tuesday he bought a ticket and took a Volaris flight from Oakland to Morelia, before ICE could find him."),
    # Whom and what else planes carry
    row("wire", "A charter with 34 swimmers left Miami for Kingston on Monday. Deportations to Jamaica go on."),
    row("wire", "A plane took Honduras's volleyball team from Houston to San Pedro Sula on Tuesday. The next deportation flight is not known."),
    row("wire", "A Boeing 767 with 90 horses landed in Bogotá on Monday. Deportation was not the matter."),
    row("wire", "Two C-130s landed in Kingston on Sunday with 12 tons of rice. Four more flights are planned for Monday. Deportations are suspended."),
    row("wire", "The plane of the UN was hit by bullets over Port-au-Prince. A Red Cross plane landed in Port-au-Prince on Monday. Deportations to Haiti go on."),
    row("wire", "An Air Canada jet on its way from Chicago to Lima turned back on Monday with 200 passengers, the airline said. The Airbus landed safely at noon. Deportation was not the reason."),
    row("wire", "A family paid 9,000 dollars for a seat on a plane to Managua on Monday. Deportation awaits them at the border."),
    row("wire", "Because the airport was shut, 40 tourists were flown from Cancún to Havana on Monday. Deportees were not affected."),
    # Posts, corrections, sums in thousands, costs, films
    row("wire", "A video claims to show 200 deportees who arrived in Abuja on a US plane on Monday."),
    row("wire", "Posts on two networks say that a plane with 90 deportees landed in Dublin on Sunday. Neither claim is true."),
    row("wire", "Because of an editing error, Monday's paper said that a deportation flight had landed in San Salvador on Sunday."),
    row("wire", "The ministry denied a newspaper's report that it had let in a plane with 70 deportees on Monday."),
    row("wire", "In his years with ICE he flew thousands to Guatemala City in a worn MD-83, shackled deportees all."),
    row("wire", "A round trip from Laredo to Guatemala City in a C-17 with deportees comes to about $340,000."),
    row("wire", "The film plays on one deportation flight, from Alexandria to Guatemala City."),
    row("wire", "Sending one Boeing 737 with 150 deportees to Caracas every day would take eleven years."),
    row("wire", "Forty migrants who had been held at Guantánamo Bay were flown to Louisiana on Tuesday on a chartered plane."),
    # Other states' doing
    row("wire", "Britain returned 26 people to France on Tuesday; the aircraft, an Airbus, flew from Luton to Rouen."),
    row("wire", "A plane carrying 81 Ecuadoreans whom Panama had caught in the Darién left Albrook for Guayaquil on Tuesday. The flight was paid for by the United States."),
    row("wire", "Under the same law, Jakarta sent five Australians home on a Jetstar plane on Monday."),
    # Denied, rumoured, taken back
    row("wire", "No deportation flight has left Fort Bliss for India since February, the base said on Monday, contradicting posts that spoke of a C-17 with 200 Indians on board."),
    row("wire", "A plane with 80 deportees had landed at night, a radio station in Guatemala said on Monday. It was not true."),
    row("wire", "The rumour went round the market: a plane with 60 deported Nigerians had landed in Lagos on Monday."),
    row("wire", "Families paid for a seat on Friday's deportation plane to Guatemala, they said on Monday. There was no such flight."),
    # No flight of its own
    row("wire", "In the first quarter the police in Brazil processed 773 deportees who arrived on seven flights from the United States."),
    row("wire", "FILE PHOTO: Migrants board a U.S. Air Force C-17 at Biggs Army Airfield on Monday, bound for Guatemala."),
    row("wire", "ICE has not said when the next deportation flight to Hanoi would leave or how many people would be on it."),
    # What is refused, put off or wanted is no flight
    row("wire", "The Senate failed to approve a bill on deportation flights on Tuesday."),
    row("wire", "A bill to bar deportation planes from Colombian airports was voted down on Tuesday in Bogotá."),
    row("wire", "The mayor of Lima wanted nothing to do with a hotel for the 64 deportees who are expected some day by plane."),
    row("wire", "Honduras insisted on Tuesday that deportees be treated with dignity on the planes."),
    row("wire", "Lawyers were left without access to 60 deportees in Louisiana on Monday, hours before any flight."),
    row("wire", "A federal judge refused on Monday to block deportation flights to El Salvador."),
    row("wire", "Peru has never turned a deportation plane with its citizens away, the foreign minister said on Tuesday."),
    row("wire", "Talks on deportation flights to Kenya were called off on Monday."),
    row("wire", "The agreement on deportation flights to Ghana was put on hold on Monday."),
    row("wire", "Let us say that forty deportees are flown to Kigali on Monday and ten of them turn out to be refugees."),
    row("wire", "Two C-17s crossed from Norfolk to San Salvador on Monday. They carried mechanics, not deportees, as some had feared."),
    row("wire", "Fifty-one Ghanaians whom Libya had locked up were flown to Accra on Monday. It was a charter of the migration organisation."),
    row("wire", "A Honduran plane fetched from Houston on Monday the ashes of nineteen migrants who had died in a trailer."),
    row("wire", "Avianca has put on eight extra flights from Los Angeles to San Salvador for Monday, though some fear deportation."),
    row("wire", "There was to be a plane to Benghazi on Friday. It was on everybody's lips. ICE's lawyers told the judge they knew of no such flight."),
    row("wire", "Germany, too, sent home five Filipinos on Lufthansa on Monday."),
    row("wire", "(FILES) Venezuelan deportees step off an Eastern Airlines aircraft in Maiquetia on March 28."),
    row("wire", "A C-17 with 40 tons of roofing landed in Kingston on Monday; the deportations had stopped for the storm."),
    row("wire", "Many said they had been held for a month before they were given a place on a plane to Lima."),
    row("wire", "Deported Hondurans landed in San Pedro Sula in May. On Monday six planes from Newark, Denver and other cities dropped off about 500 detainees at the staging facility."),
)  # fmt: skip



# Officials on their own planes, and other states' deportations, told by their plane, their police or the field they leave.
OTHER_PEOPLES_PLANES = (
    row("wire", "President Petro's plane landed in Bogotá on Monday."),
    row("regional", "The delegation's charter from Washington landed in Accra on Tuesday."),
    row("wire", "The vice-president, who landed in Lima on Monday aboard an Air Force C-40, spoke of the deportations for an hour."),
    row("tabloid", "A C-17 brought the secretary's motorcade to San Salvador on Monday."),
    row("wire", "A German charter with 81 Afghans landed in Kabul on Friday."),
    row("translated", "Sweden's deportation flight to Tashkent on Monday had 14 people on board."),
    row("wire", "France put 30 Algerians on a plane to Algiers on Sunday."),
    row("regional", "From Stansted a charter left for Tirana on Monday with 39 Albanians on board."),
    row("wire", "Dutch police took 12 Nigerians to Lagos on a military plane on Monday."),
)


@pytest.mark.parametrize("text", OTHER_PEOPLES_PLANES)
def test_planes_of_officials_and_of_other_states_are_no_deportation_flights_from_the_us(text):
    """A minister's aircraft and a charter of Germany give no report."""
    assert [] == extract(in_the_news(text))


THEIRS_AND_YET = (
    row("wire", "A Venezuelan deportation flight landed in San Salvador on Monday.", "SLV"),
    row("regional", "The presidential plane brought 80 deported Colombians to Bogotá on Monday.", "COL"),
    row("wire", "A Colombian military plane brought 110 people from Houston to Bogotá on Monday.", "COL"),
)


@pytest.mark.parametrize(("text", "country"), THEIRS_AND_YET)
def test_a_plane_that_carries_deportees_is_one_whosever_it_is(text, country):
    """The state's own plane that fetches its people, and a flight called by those on board, are reports."""
    assert [country] == [report.destination for report in extract(in_the_news(text))]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_denied_supposed_or_told_in_general_is_no_flight(text):
    """Denials, questions, conditions, threats, offers, habits, counts over months, land and sea, other states, fiction, cargo."""
    assert [] == extract(in_the_news(text))


A_STORY_FROM_ELSEWHERE = (
    "A charter with 81 Afghan men took off from Leipzig for Kabul on Friday. All had been convicted of crimes. "
    "Qatar had helped, the interior ministry in Berlin said. It was the second deportation flight of that kind."
)


def test_a_story_that_never_names_the_united_states_tells_of_another_states_deportations():
    """A story of some sentences names the state that deports; the same words of an American field are a report."""
    assert [] == extract(document(A_STORY_FROM_ELSEWHERE))
    assert 1 == len(extract(document(A_STORY_FROM_ELSEWHERE.replace("Leipzig", "Laredo").replace("in Berlin ", ""))))


FOUND_ALL_THE_SAME = (
    row("wire", "A charter with 34 deportees, two of them swimmers, left Miami for Kingston on Monday."),
    row("wire", "Avianca flew 21 deported Ecuadoreans from Miami to Guayaquil on Monday."),
    row("wire", "A plane with 80 deportees landed in Lagos on Monday. A video that claims to show it is of another year."),
    row("wire", "A deportation flight with 80 people and three nurses landed in Quito on Monday."),
    row("wire", "He flew thousands of deportees in his time; on Monday he took 80 to Guatemala City in a C-17."),
    row("wire", "A deportation flight with 61 people that cost $300,000 landed in Hanoi on Monday."),
    row("wire", "A plane with 40 deportees and the coffin of a man who had died in custody landed in Guatemala City on Monday."),
    row("wire", "The rumour was true: on Monday a C-17 with 80 deportees landed in Guatemala City."),
    row("wire", "A C-17 with 80 deportees landed in Guatemala City on Monday. The story that they had been beaten was false."),
    row("wire", "No deportation flight had come to Lima for a week, but on Monday one from Texas landed with 80 Peruvians."),
    row("wire", "Two officers put him and 40 other deportees on a flight to Manila on Monday; the airline, Philippine Airlines, had not been told."),
    row("wire", "Secretary Ruiz saw off a plane that took 80 deportees from El Paso to Quito on Monday."),
    row("wire", "The ministry did not say when, but a deportation flight with 80 people is to land in Hanoi on Friday."),
    row("wire", "Chile refused to give the charter with 45 deportees permission to land in Santiago on Monday."),
    row("wire", "In the first quarter seven flights came. On Monday another charter from Alexandria brought 96 deportees to Confins in Brazil."),
)


@pytest.mark.parametrize("text", FOUND_ALL_THE_SAME)
def test_what_only_sounds_like_silence_is_still_a_report(text):
    """Words of a denial, of the dead, of other states' doing or of a journey beside a flight of deportees take nothing from it."""
    assert 1 == len(extract(in_the_news(text)))


TAKEN_AND_REFUSED = (
    row("wire", "Mexico took four flights on Friday and turned down a fifth.", "MEX", (4, 1)),
    row("wire", "Guatemala let in two planes on Friday but turned away a third, officials said.", "GTM", (2, 1)),
    row("regional", "Honduras accepted three charters on Monday and refused another.", "HND", (3, 1)),
    row("tabloid", "Colombia took two jets on Monday, but rejected a third one.", "COL", (2, 1)),
)


@pytest.mark.parametrize(("text", "country", "numbers"), TAKEN_AND_REFUSED)
def test_flights_that_a_state_took_are_not_those_that_it_refused(text, country, numbers):
    """One clause tells of the flights let in and of one more that was not: two reports."""
    reports = extract(in_the_news(text))

    assert [(country, "completed", numbers[0]), (country, "denied", numbers[1])] == [(r.destination, r.outcome.value, r.flights) for r in reports]


ONE_OUTCOME = (
    row("wire", "On Monday a plane with nine deportees was to land in Accra. It was already over the Atlantic and went back to the US when a pilot fell ill.", ("GHA", "turned_back")),
    row("wire", "Colombia's president sent two military aircraft with deportees back on Friday.", ("COL", "denied")),
    row("wire", "Chile sent two planes with 90 deportees back to the United States on Monday.", ("CHL", "denied")),
    row("wire", "The United States sent two planes with 90 deportees back to Chile on Monday.", ("CHL", "completed")),
    row("tabloid", "A jet brought eleven men whose own countries slammed the door on them to Uganda on Monday.", ("UGA", "completed")),
    row("wire", "Their Gulfstream landed in Djibouti on Monday, where eight men say they had no chance to object to being deported to South Sudan.", ("DJI", "completed")),
    row("wire", "A C-17 was to have taken 45 deportees to Santiago on Wednesday but Chile refused to give it permission to land.", ("CHL", "denied")),
    row("wire", "The two transports that should have put deported Hondurans down at Soto Cano on Tuesday were not let into the country.", ("HND", "denied")),
    row("wire", "A charter that took 93 deported Vietnamese off from Dallas to Hanoi on Monday came back after four hours because of a generator.", ("VNM", "turned_back")),
    row("wire", "A deportation flight with 60 people landed in Accra on Monday. Nobody in the ministry picked up the phone.", ("GHA", "completed")),
)


@pytest.mark.parametrize(("text", "expected"), ONE_OUTCOME)
def test_what_became_of_a_flight_is_not_what_stands_beside_it(text, expected):
    """A refusal is the receiving state's, not that of the people's own; what the people fear is no destination; a telephone is no tower."""
    assert [expected] == [(r.destination, r.outcome.value) for r in extract(in_the_news(text))]
