"""Which newsroom a sentence says was told, by whom, and whose text a document says it is."""

import pytest

from tests.examples import row
from tracker.find.credits import find_credits
from tracker.find.newsrooms import find_agency

# Expected: who is credited, what kind of source that is, and the newsroom that they told.
TOLD = (
    row("wire", "Two planes landed, a U.S. official told Reuters.", "a U.S. official", "unnamed_official", "Reuters"),
    row("wire", "Two planes landed, officials told the Associated Press.", "officials", "unnamed_official", "Associated Press"),
    row("wire", "A DHS official, who asked not to be named, told Reuters that the plane left.", "A DHS official", "unnamed_official", "Reuters"),
    row("wire", "Defense officials have told the Wall Street Journal that the practice is suspended.", "Defense officials", "unnamed_official", "Wall Street Journal"),
    row("translated", "The plane landed, the ministry told AFP.", "ministry", "institution", "AFP"),
    row("translated", "The minister told the Spanish newspaper El Mundo that a plane landed.", "minister", "named_official", "El Mundo"),
    row("translated", "The minister told Spanish news agency EFE that a plane landed.", "minister", "named_official", "EFE"),
    row("translated", "According to what Omer Badilla, a deputy interior minister, told Noticias Telemundo the day before, 98 came.", "Omer Badilla", "named_official", "Noticias Telemundo"),
    row("tabloid", "US officials told NBC that a jet never took off.", "US officials", "unnamed_official", "NBC News"),
    row("tabloid", "Homeland Security Secretary Jane Roe told Fox News host John Doe that the planes had left.", "Homeland Security Secretary Jane Roe", "named_official", "Fox News"),
    row("regional", "The flight left, a source told the Miami Herald.", "a source", "unnamed_official", "Miami Herald"),
    row("regional", "The flight left, the mayor told local station KGUN.", "mayor", "named_official", "KGUN"),
    row("regional", "The flight left, a police officer told private broadcaster Kanal 9.", "a police officer", "unnamed_official", "Kanal 9"),
    row("regional", "The jet left at noon, a spokesperson for Immigration and Customs Enforcement confirmed to Channel 5.", "a spokesperson", "unnamed_official", "Channel 5"),
    row("wire", "A passenger told AFP that the plane turned around.", "A passenger", "other", "AFP"),
    row("wire", "A spokesperson confirmed the flight to AFP.", "A spokesperson", "unnamed_official", "AFP"),
    row("wire", "A White House official said to Newsmax that the plane had left.", "A White House official", "unnamed_official", "Newsmax"),
    row("wire", "Reuters was told by a U.S. official that the plane had left.", "a U.S. official", "unnamed_official", "Reuters"),
    row("wire", "The Associated Press was told on Friday by two officials that the plane had left.", "two officials", "unnamed_official", "Associated Press"),
    row("wire", "Reuters has learned from a US official that the flight was refused.", "a US official", "unnamed_official", "Reuters"),
    row("wire", "Border czar Tom Homan said in an interview with Fox News that the flight had left.", "Border czar Tom Homan", "named_official", "Fox News"),
    row("wire", "In an interview with Fox News on Thursday, border czar Tom Homan said the flight had left.", "border czar Tom Homan", "named_official", "Fox News"),
    row("wire", "“They landed,” said Foreign Minister Javier Martínez-Acha in an interview with CNN.", "Foreign Minister Javier Martínez-Acha", "named_official", "CNN"),
    row("wire", "In a statement to Reuters, the Department of Homeland Security said the flight had left.", "Department of Homeland Security", "institution", "Reuters"),
    row("wire", "The Department of Homeland Security confirmed in an emailed statement to CNN that the flight had left.", "Department of Homeland Security", "institution", "CNN"),
    row("wire", "The ministry said in response to a question from AFP that one plane landed.", "ministry", "institution", "AFP"),
    row("wire", "In comments to the BBC, Ghana's foreign minister said 14 deportees had arrived.", "Ghana's foreign minister", "named_official", "BBC"),
    row("wire", "A spokesman for the ministry wrote in an email to Politico that the flight will leave.", "A spokesman", "unnamed_official", "Politico"),
    row("wire", "Speaking to CNN, a defense official said the flight had left.", "a defense official", "unnamed_official", "CNN"),
    row("wire", "A defense official, speaking to CNN on condition of anonymity, said the flight had left.", "A defense official", "unnamed_official", "CNN"),
    row("wire", "A US official speaking to Reuters said 80 people were aboard.", "A US official", "unnamed_official", "Reuters"),
    row("wire", "According to a US official who spoke to Reuters, the plane had left.", "a US official", "unnamed_official", "Reuters"),
    row("wire", "The Pentagon confirmed the flight, but speaking to CNN, a defense official said it had been refused.", "a defense official", "unnamed_official", "CNN"),
    row("wire", "The ministry, asked by AFP, said 80 people were aboard.", "ministry", "institution", "AFP"),
    row("wire", "Asked by AFP, the ministry said 80 people were aboard.", "ministry", "institution", "AFP"),
    row("wire", "An official interviewed by Reuters said 80 people were aboard.", "An official", "unnamed_official", "Reuters"),
    row("wire", "The minister said 80 came; a US official told Reuters 79.", "a US official", "unnamed_official", "Reuters"),
    row("wire", "The minister said that two planes had come and later told Reuters that 80 people were aboard.", "minister", "named_official", "Reuters"),
    row("wire", "The minister, who was at the airport, had also told Reuters that 80 people were aboard.", "minister", "named_official", "Reuters"),
    row("wire", "WASHINGTON (Reuters) - Two planes were refused, a Mexican official told Reuters.", "a Mexican official", "unnamed_official", "Reuters"),
)  # fmt: skip
# Expected: who is credited first, and that nobody is said to have told a newsroom.
NOBODY_WAS_TOLD = (
    row("wire", "The foreign minister told lawmakers that two planes had been refused.", "foreign minister"),
    row("wire", "A government lawyer told a judge that the planes had left.", "A government lawyer"),
    row("wire", "Officials told the court the planes were in the air.", "Officials"),
    row("wire", "The minister told reporters that a plane had landed.", "minister"),
    row("wire", "The minister told a news conference that a plane had landed.", "minister"),
    row("wire", "The migration institute told its staff that flights would come.", "migration institute"),
    row("wire", "President Gustavo Petro said on X that he had refused two planes.", "President Gustavo Petro"),
    row("wire", "President Gustavo Petro wrote in a message to the country that he had refused two planes.", "President Gustavo Petro"),
    row("wire", "The Pentagon told ABC News officials had cleared the flight.", "Pentagon"),
    row("wire", "The minister told reporters, according to Reuters, that a plane had landed.", "Reuters"),
    row("wire", "The flight was denied, NBC News reported, citing two defense officials.", "NBC News"),
    row("wire", "The minister said 80 came; a passenger told Reuters that 79 did.", "Reuters"),
    row("wire", "The Pentagon confirmed the flight, and Jim the carpenter from El Paso told CNN that it had left.", "CNN"),
    row("wire", "Reuters was told that the plane had left.", "Reuters"),
    row("wire", "GUATEMALA CITY (AP) — Two planes landed on Friday, the migration institute said.", "migration institute"),
    row("wire", "(AP) - Two planes landed on Friday, the migration institute said.", "migration institute"),
    row("wire", "The plane landed, the ministry said (AFP).", "ministry"),
    row("wire", "DAKAR (Reuters) - A plane with 22 deportees landed on Monday.", "Reuters"),
)  # fmt: skip
# A whole text, and the agency whose text it says it is.
WHOSE_TEXT = (
    row("wire", "GUATEMALA CITY (AP) — Two planes landed on Friday.", "AP"),
    row("wire", "Two planes land in Guatemala\nWASHINGTON, Jan. 24 (Reuters) - Two planes landed on Friday.", "Reuters"),
    row("wire", "WASHINGTON (Reuters): Mexico has refused a plane.", "Reuters"),
    row("translated", "Ciudad de Guatemala, 24 ene (EFE).- Two planes landed on Friday.", "EFE"),
    row("wire", "(AP) - Two planes landed on Friday.", "AP"),
    row("wire", "Two planes landed on Friday. (PTI)", "PTI"),
    row("wire", "Two planes landed on Friday. More will come. (AFP)\n", "AFP"),
    row("tabloid", "A plane at Fort Bliss (AP) on Friday. Two planes landed.", None),
    row("tabloid", "Two planes landed, the ministry told news agencies (AFP and AP among them).", None),
    row("wire", "Two planes landed. The chairman of the Associated Press (AP) - who was there - said so.", None),
    row("wire", "The chairman of the Associated Press (AP) - who was there - said so.", None),
    row("wire", "Two planes with people who were deported landed in the capital (AP) - more came.", None),
    row("wire", "GUATEMALA CITY (Wire) — Two planes landed on Friday.", None),
    row("wire", "Two planes landed on Friday.", None),
)  # fmt: skip


@pytest.mark.parametrize(("text", "name", "kind", "newsroom"), TOLD)
def test_who_told_a_newsroom_is_credited_and_the_newsroom_stands_beside(text, name, kind, newsroom):
    """The words of both stand in the sentence at their offsets, and the newsroom is credited with nothing itself."""
    found = find_credits(text)

    assert found[0].value.name.startswith(name)
    assert kind == found[0].value.kind.value
    assert newsroom == found[0].told_to.value
    assert text[found[0].told_to.start : found[0].told_to.end] in newsroom
    assert found[0].value.name in text[found[0].start : found[0].end]
    assert newsroom not in [other.value.name for other in found if other.rule == "reporter"]


@pytest.mark.parametrize(("text", "name"), NOBODY_WAS_TOLD)
def test_who_tells_lawmakers_a_judge_or_reporters_told_no_newsroom(text, name):
    """Nor is one told that reports itself, or whose text it is."""
    found = find_credits(text)

    assert name == found[0].value.name
    assert [None] * len(found) == [other.told_to for other in found]


@pytest.mark.parametrize(("text", "agency"), WHOSE_TEXT)
def test_a_text_says_whose_it_is_in_its_first_or_last_line(text, agency):
    """A picture's credit within the text says nothing of the text."""
    found = find_agency(text)

    assert agency == (found.value if found else None)
    assert found is None or agency == text[found.start : found.end]
