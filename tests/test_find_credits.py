"""Who a sentence credits with what it says, and what kind of source that is."""

import pytest

from tests.examples import row
from tracker.find.credits import find_credits

# Expected: the credit that counts (the first), its kind and a piece of its name.
CREDITS = (
    row("wire", "Two planes landed, a U.S. official told Reuters.", "unnamed_official", "U.S. official"),
    row("wire", "Two planes landed, officials told the Associated Press.", "unnamed_official", "officials"),
    row("wire", "Mexico refused the plane, Reuters reported.", "agency", "Reuters"),
    row("translated", "The plane landed, according to the news agency EFE.", "agency", "EFE"),
    row("translated", "The plane landed, the ministry told AFP.", "institution", "ministry"),
    row("tabloid", "US officials told NBC News that a jet never took off.", "unnamed_official", "US officials"),
    row("tabloid", "The flight was refused, according to the New York Times.", "outlet", "New York Times"),
    row("regional", "The flight left, CBS News reported on Friday.", "outlet", "CBS News"),
    row("regional", "The flight left, Fox News' Bill Melugin reported.", "outlet", "Fox News"),
    row("wire", "The flight left, a source told CNN.", "unnamed_official", "source"),
    row("wire", "President Gustavo Petro said he had refused two planes.", "named_official", "Petro"),
    row("wire", "White House press secretary Karoline Leavitt said four flights landed.", "named_official", "Leavitt"),
    row("wire", "“They landed,” said Foreign Minister Javier Martínez-Acha.", "named_official", "Martínez-Acha"),
    row("wire", "Two planes landed, Defense Secretary Pete Hegseth said.", "named_official", "Hegseth"),
    row("wire", "Border czar Tom Homan said the flight had left.", "named_official", "Homan"),
    row("release", "“The flight is one of many,” said DHS Assistant Secretary Tricia McLaughlin.", "named_official", "McLaughlin"),
    row("wire", "Colombian President Gustavo Petro wrote on X that he had sent a plane.", "named_official", "Petro"),
    row("regional", "Mayor John Smith said the jet left at dawn.", "named_official", "Smith"),
    row("wire", "On Monday President Gustavo Petro said he had refused two planes.", "named_official", "President Gustavo Petro"),
    row("wire", "Karoline Leavitt, the White House press secretary, said four flights landed.", "named_official", "Karoline Leavitt"),
    row("release", "Tricia McLaughlin, a spokeswoman for DHS, said the plane had landed.", "named_official", "McLaughlin"),
    row("translated", "The foreign minister Enrique Reina confirmed the flight.", "named_official", "Reina"),
    row("wire", "According to President Bernardo Arévalo, a plane landed.", "named_official", "Arévalo"),
    row("wire", "The plane left, said Mexico's President Claudia Sheinbaum.", "named_official", "Sheinbaum"),
    row("wire", "Guatemala's migration institute said 80 people were aboard.", "institution", "migration institute"),
    row("wire", "The Pentagon said two planes had left.", "institution", "Pentagon"),
    row("wire", "The flight landed, the foreign ministry said.", "institution", "foreign ministry"),
    row("wire", "ICE said the flight had left.", "institution", "ICE"),
    row("wire", "The Department of Homeland Security confirmed the flight.", "institution", "Department of Homeland Security"),
    row("wire", "U.S. Transportation Command confirmed the flight.", "institution", "Transportation Command"),
    row("translated", "According to the National Migration Service, 93 arrived on a plane.", "institution", "National Migration Service"),
    row("translated", "The plane landed, said the foreign ministry.", "institution", "foreign ministry"),
    row("wire", "According to Reuters, the plane landed.", "agency", "Reuters"),
    row("wire", "Honduras' government said in a statement that the plane had landed.", "institution", "government"),
    row("wire", "A U.S. official said the plane had left.", "unnamed_official", "U.S. official"),
    row("wire", "Two senior defense officials confirmed the flight.", "unnamed_official", "defense officials"),
    row("wire", "Mexican authorities said the flight had been refused.", "unnamed_official", "Mexican authorities"),
    row("wire", "The plane had left, according to a U.S. official.", "unnamed_official", "U.S. official"),
    row("wire", "A Pentagon spokesperson said the plane had left.", "unnamed_official", "spokesperson"),
    row("wire", "A White House official explained that it was an administrative issue.", "unnamed_official", "White House official"),
    row("wire", "Witness at the Border, which tracks flights, said the plane had left.", "other", "Witness at the Border"),
    row("wire", "Flight-tracking data showed that the plane had left.", "other", "tracking data"),
    row("wire", "A passenger said the plane had turned around.", "other", "passenger"),
    row("regional", "Lawyers for the men said the plane had left.", "other", "Lawyers"),
    row("wire", "The plane had left, according to flight-tracking data from Flightradar24.", "other", "flight-tracking data"),
    row("wire", "Data from the site FlightAware showed the plane turning around over the Gulf.", "other", "FlightAware"),
    row("wire", "One of the passengers told reporters that the plane had turned around.", "other", "passengers"),
    row("translated", "“We were in chains,” said a deportee.", "other", "deportee"),
    row("wire", "Human rights groups said two planes had left.", "other", "rights groups"),
    row("wire", "The flight left at dawn, according to the men's lawyers.", "other", "lawyers"),
    row("regional", "A Fort Bliss spokeswoman said the jet left at noon.", "unnamed_official", "Fort Bliss spokeswoman"),
    row("regional", "The jet left at noon, a spokesperson for Immigration and Customs Enforcement confirmed to News 9.", "unnamed_official", "spokesperson for Immigration"),
    row("regional", "The flight was canceled, according to an email from the sheriff's office.", "institution", "sheriff's office"),
    row("regional", "The jet left, an airport manager confirmed to the station.", "other", "airport manager"),
    row("regional", "The manager, who asked not to be named because he isn't cleared to talk, said the jet had left.", "other", "manager"),
    row("regional", "County leaders said they were told that a second flight would leave on Monday.", "unnamed_official", "County leaders"),
    row("regional", "The plane was there for an hour, a retired mail carrier who lives by the fence told us.", "other", "retired mail carrier"),
    row("wire", "The flight had been refused, two people familiar with the matter said.", "other", "two people familiar"),
    row("wire", "The permit was withdrawn, a source at the carrier said.", "other", "source at the carrier"),
    row("wire", "The permit was withdrawn, a source at the transport ministry said.", "unnamed_official", "source at the transport ministry"),
    row("wire", "The plane carried 97 passengers, officials in Caracas said.", "unnamed_official", "officials in Caracas"),
    row("wire", "Peru's foreign ministry, in a statement late on Friday, said the plane had landed.", "institution", "Peru's foreign ministry"),
    row("wire", "The two sides agreed on the flight, Honduras's deputy foreign minister told local radio.", "named_official", "deputy foreign minister"),
    row("wire", "The flight is scheduled for Tuesday, a vice minister said at a press conference on Friday.", "unnamed_official", "vice minister"),
    row("wire", "Fifty people were aboard, according to figures provided by the ministry.", "institution", "ministry"),
    row("wire", "The flight landed in Cairo, the Egyptian interior ministry said in a post on X.", "institution", "Egyptian interior ministry"),
    row("wire", "The landing was confirmed by the civil aviation authority.", "institution", "civil aviation authority"),
    row("wire", "The flight was denied, NBC News reported, citing two defense officials.", "outlet", "NBC News"),
    row("wire", "DAKAR (Reuters) - A plane with 22 deportees landed on Monday.", "agency", "Reuters"),
    row("wire", "Pentagon: two planes with migrants have left Texas", "institution", "Pentagon"),
    row("wire", "A third plane had been turned away, the news agency EFE reported.", "agency", "EFE"),
    row("wire", "“It was sent back,” Attorney General Jane Doe wrote in a filing.", "named_official", "Attorney General Jane Doe"),
    row("wire", "Two more flights are planned, the prime minister’s office said on Thursday.", "institution", "prime minister’s office"),
    row("wire", "The first flight left at dawn, said the airport's general manager.", "other", "general manager"),
    row("translated", "In Montevideo the Interior Ministry informed that 17 people had come on a charter.", "institution", "Interior Ministry"),
    row("translated", "Two aircraft landed this Thursday with 175 compatriots, reported Migración Colombia.", "institution", "Migración Colombia"),
    row("translated", "The aircraft brought 72 persons, the National Migration Institute (INM) informed.", "institution", "National Migration Institute"),
    row("translated", "According to the consular department the door is not closed: another plane may come.", "institution", "consular department"),
    row("translated", "At five o'clock 39 citizens got out, the border service reports, which stamped their papers.", "institution", "border service"),
    row("translated", "Three aircraft took off, the consulates of the three countries informed.", "institution", "consulates of the three countries"),
    row("translated", "At least two dozen, says the gendarmerie, which had to find mattresses.", "institution", "gendarmerie"),
    row("translated", "A third charter will arrive on Tuesday, July 21, said the viceminister.", "named_official", "viceminister"),
    row("translated", "The delegate of the institute in Chiapas specified that a new flight is programmed.", "named_official", "delegate of the institute"),
    row("translated", "Forty more followed, said Wilson Paz, who runs the National Migration Institute.", "named_official", "Wilson Paz"),
    row("translated", "The sixth has a day already, the ministry adds, but no names.", "institution", "ministry"),
    row("translated", "In Moroni, the next to have been asked, the minister of transport told his radio that no Airbus will be let in.", "named_official", "minister of transport"),
    row("translated", "The Prime Minister has let it be known that a plane will come on Monday.", "named_official", "Prime Minister"),
    row("translated", "Two planes landed on Tuesday, private broadcaster Kanal 9 reported, citing police sources.", "outlet", "Kanal 9"),
    row("translated", "That number the Directorate of Immigration vouches for.", "institution", "Directorate of Immigration"),
    row("translated", "The Americans let it be known that there was no crew.", "other", "Americans"),
    row("wire", "Two planes landed on Monday, officials say.", "unnamed_official", "officials"),
    row("wire", "Advocates report that a plane left on Monday.", "other", "Advocates"),
    row("wire", "Our volunteers count the flights that leave here.", "other", "volunteers"),
    row("wire", "One plane carried 190 and the other 178, interior ministry figures show.", "institution", "interior ministry"),
    row("wire", "Migration institute data show that 80 people came.", "institution", "Migration institute"),
    row("wire", "The flight was canceled, according to an email seen by the Standard.", "other", "an email"),
    row("wire", "The flight was canceled, according to documents reviewed by Reuters.", "agency", "Reuters"),
    row("wire", "The police at the airport gave their number, and nothing else.", "institution", "police at the airport"),
    row("wire", "A plane landed at 4:30 a.m. on Monday, passengers say.", "other", "passengers"),
    row("tabloid", "The jet was sent back, a Homeland Security insider told us.", "other", "insider"),
    row("tabloid", "‘He had no fuel for it,’ one of the sources said.", "unnamed_official", "one of the sources"),
    row("tabloid", "Another pair is pencilled in for Wednesday, said a ministry mouthpiece.", "unnamed_official", "ministry mouthpiece"),
    row("release", "The Department today announced the removal of 138 aliens by air.", "institution", "Department"),
    row("release", "The Ministry wishes to state that no plane was refused.", "institution", "Ministry"),
    row("translated", "Civil servants from the Ministry of Defense confirmed last week that the planes will leave.", "unnamed_official", "Civil servants"),
    row("wire", "Officials denied reports that a plane had been refused.", "unnamed_official", "Officials"),
    row("wire", "The ministry denied that the plane was turned around.", "institution", "ministry"),
    row("release", "MINISTER OF HOME AFFAIRS: We had one plane, Madam Speaker.", "named_official", "MINISTER OF HOME AFFAIRS"),
)  # fmt: skip
NO_CREDITS = (
    row("wire", "Two planes landed."),
    row("wire", "The Pentagon sent two planes."),
    row("wire", "President Trump signed an order."),
    row("wire", "The plane carried U.S. officials."),
    row("wire", "Reuters photographers were barred from the airport."),
    row("wire", "Colombia refused two planes."),
    row("wire", "The Pentagon did not respond to requests for comment, and the plane left."),
    row("wire", "The plane carried 80 passengers and two lawyers."),
    row("wire", "In Guatemala, the president met the plane."),
    row("wire", "Passengers showed their hands."),
    row("wire", "The planes were provided by the government in Caracas."),
    row("wire", "The migrants were told that the plane would turn around."),
    row("wire", "The minister was told of the flight by cable."),
    row("wire", "It is said that the plane was sent back."),
    row("wire", "The order said the plane had to turn around."),
    row("wire", "President Donald Trump answered with the threat of tariffs, and the plane stayed."),
    row("tabloid", "Mexican authorities denied a US military plane access to its planned runway."),
    row("wire", "The foreign ministry denied landing rights to a C-17."),
    row("wire", "The government denied permission for two flights."),
    row("wire", "The officials never confirmed the flight."),
    row("translated", "A third plane will arrive on Tuesday, July 21, at Guayaquil."),
    row("regional", "We do not list shuttles: a mother from Ohio told us that her son was in four states."),
    row("regional", "The number of passengers is from the list of the country."),
)  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "name"), CREDITS)
def test_the_credit_of_a_sentence_has_a_kind_and_a_name(text, kind, name):
    """A newsroom that reports comes first (copies of its report are one source), then a named official, an institution, officials; who told a newsroom is credited, not the newsroom."""
    found = find_credits(text)

    assert found
    assert kind == found[0].value.kind.value
    assert name in found[0].value.name


@pytest.mark.parametrize("text", NO_CREDITS)
def test_a_name_that_says_nothing_is_not_credited(text):
    """Who acts, or does not comment, is not a source."""
    assert [] == [f.value.name for f in find_credits(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    (
        row("wire", "A U.S. official said the passengers were flown to Texas.", ["A U.S. official"]),
        row("wire", "The Pentagon said President Trump had ordered the flight.", ["Pentagon"]),
        row("wire", "The migrants were told that the plane would turn around.", []),
        row("wire", "It flew on with 47 other deportees, landing at dawn, according to a Vietnamese official.", ["a Vietnamese official"]),
        row("wire", "Mexico refused the plane of the White House, according to military sources.", ["military sources"]),
    ),
)
def test_whom_a_speaker_speaks_of_is_not_credited(text, names):
    """Only who says it: not the passengers, and not the president."""
    assert names == [f.value.name for f in find_credits(text)]
