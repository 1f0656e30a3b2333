"""From small documents to reports: what they tell, and what they must not be taken to tell."""

import pytest

from tests.examples import document, row
from tests.told import Told, in_order, meets, told
from tracker import extract
from tracker.models import Credit

DOCUMENTS = (
    # completed
    row("wire", "A U.S. Air Force C-17 carrying 80 deported migrants landed in Guatemala City on Monday, the migration institute said. It had left El Paso, Texas, hours earlier.",
        [Told("GTM", "completed", 1, "2025-06-09", "military", "C-17", 80, "total", "El Paso")]),
    row("wire", "Two chartered planes with 110 deportees each arrived in Honduras on Tuesday. Both flights came from Harlingen, Texas.",
        [Told("HND", "completed", 2, "2025-06-10", "charter", None, 110, "each", "Harlingen")]),
    row("wire", "BOGOTA, June 11 (Reuters) - A deportation flight from Alexandria, Louisiana, brought 93 Colombians home on Tuesday. The men and women were welcomed with coffee.",
        [Told("COL", "completed", 1, "2025-06-10", None, None, 93, "total", "Alexandria")]),
    row("release", "On June 9, 2025, ICE Air Operations conducted a removal flight to Ecuador. The ICE flight departed San Antonio with 116 nationals on board.",
        [Told("ECU", "completed", 1, "2025-06-09", "charter", None, 116, "total", "San Antonio")]),
    row("translated", "On the night of the 8th of June an American military plane arrived at the airport of Manaus. On board were 88 Brazilians who had been deported.",
        [Told("BRA", "completed", 1, "2025-06-08", "military", None, 88, "total")]),
    row("translated", "An airplane of Conviasa brought 190 deported Venezuelans from El Paso to Maiquetia on Wednesday. It was the first flight of the state airline.",
        [Told("VEN", "completed", 1, "2025-06-11", "foreign", None, 190, "total", "El Paso")]),
    row("regional", "A C-130 left Biggs Army Airfield on Sunday for Honduras with 60 migrants aboard. Neighbors watched from a parking lot.",
        [Told("HND", "completed", 1, "2025-06-08", "military", "C-130", 60, "total", "Biggs")]),
    row("tabloid", "Handcuffed migrants were marched off a military jet in India on Friday. The huge plane carried 104 people, among them 13 children.",
        [Told("IND", "completed", 1, "2025-06-06", "military", None, 104, "total")]),
    row("wire", "Three deportation flights landed in El Salvador on Saturday with 261 people in all, the White House said.",
        [Told("SLV", "completed", 3, "2025-06-07", None, None, 261, "total")]),
    row("wire", "Mexico received four deportation flights on Wednesday, officials said. The planes landed in Villahermosa.",
        [Told("MEX", "completed", 4, "2025-06-11")]),
    row("wire", "Two deportation flights reached Peru on Monday, one with 110 people and the other with 91, the foreign ministry said.",
        [Told("PER", "completed", 2, "2025-06-09", None, None, 201, "total")]),
    row("wire", "A deportation plane landed in Accra, Ghana, on Friday. On board were 64 men and 16 women.",
        [Told("GHA", "completed", 1, "2025-06-06", None, None, 80, "total")]),
    row("wire", "About a dozen deportees were flown to Eswatini on a Gulfstream on Tuesday, a U.S. official said.",
        [Told("SWZ", "completed", 1, "2025-06-10", None, "Gulfstream", 12, "total")]),
    row("wire", "A plane chartered by ICE flew up to 130 migrants from Miami to Haiti on June 5.",
        [Told("HTI", "completed", 1, "2025-06-05", "charter", None, 130, "total", "Miami")]),
    row("wire", "A C-17 left Fort Bliss late Sunday and landed in Lima early on Monday with 80 deportees.",
        [Told("PER", "completed", 1, "2025-06-09", "military", "C-17", 80, "total", "Fort Bliss")]),
    row("release", "Today 120 persons returned voluntarily to Honduras on a charter flight from Houston under the self-deport program.",
        [Told("HND", "completed", 1, "2025-06-12", "charter", None, 120, "total", "Houston")]),
    row("wire", "Ten detainees were flown on a military plane from El Paso to Guantanamo Bay on Tuesday.",
        [Told("CUB", "completed", 1, "2025-06-10", "military", None, 10, "total", "El Paso")]),
    row("wire", "A chartered plane took 177 Venezuelan deportees from Guantanamo Bay to Honduras on Thursday.",
        [Told("HND", "completed", 1, "2025-06-12", "charter", None, 177, "total", "Guantanamo")]),
    row("wire", "A deportation flight landed in Costa Rica on Friday. Three days earlier, another plane had brought 119 deportees to Panama.",
        [Told("CRI", "completed", 1, "2025-06-06"), Told("PAN", "completed", 1, "2025-06-03", None, None, 119, "total")]),
    row("wire", "Two C-17s flew 160 deportees to Guatemala on Monday, while a chartered plane took 90 to Honduras.",
        [Told("GTM", "completed", 2, "2025-06-09", "military", "C-17", 160, "total"), Told("HND", "completed", 1, "2025-06-09", "charter", None, 90, "total")]),
    row("wire", "Deportees came home to Nicaragua on a commercial flight operated by Avianca Airlines on Tuesday. There were 12 people in the group.",
        [Told("NIC", "completed", 1, "2025-06-10", "commercial", None, 12, "total")]),
    row("wire", "Two Colombian Air Force planes picked up 201 deportees in San Diego and landed in Bogota on Tuesday.",
        [Told("COL", "completed", 2, "2025-06-10", "foreign", None, 201, "total", "San Diego")]),
    row("wire", "A deportation flight over the weekend carried dozens of migrants from Tucson to Guatemala.",
        [Told("GTM", "completed", 1, None, None, None, None, None, "Tucson")]),
    # denied
    row("wire", "Mexico refused permission for a U.S. military plane carrying 80 deportees to land on Thursday, two U.S. officials said. The C-17 never took off from San Diego.",
        [Told("MEX", "denied", 1, "2025-06-12", "military", "C-17", 80, "total", "San Diego")]),
    row("wire", "Colombia on Sunday turned away two U.S. military planes with deported migrants. Each carried about 80 people, a U.S. official told Reuters.",
        [Told("COL", "denied", 2, "2025-06-08", "military", None, 80, "each")]),
    row("translated", "The Government of Brazil denied the authorization for landing to a plane with deportees on Tuesday. The aircraft, chartered by the United States, stayed in Alexandria.",
        [Told("BRA", "denied", 1, "2025-06-10", "charter", origin="Alexandria")]),
    row("wire", "Haiti refused a deportation flight on Wednesday. The same plane flew 70 deportees to the country on Thursday.",
        [Told("HTI", "denied", 1, "2025-06-11"), Told("HTI", "completed", 1, "2025-06-12", None, None, 70, "total")]),
    row("tabloid", "Petro slams the door! Two jets full of deported migrants were barred from landing in Colombia on Sunday.",
        [Told("COL", "denied", 2, "2025-06-08")]),
    row("wire", "A flight with 45 deportees never left Texas on Monday because Honduras withdrew its permission, an official said.",
        [Told("HND", "denied", 1, "2025-06-09", None, None, 45, "total", "Texas")]),
    row("wire", "A deportation flight landed in Honduras on Monday with 80 people. The Pentagon refused to give details of the flight.",
        [Told("HND", "completed", 1, "2025-06-09", None, None, 80, "total")]),
    row("wire", "A judge declined to halt a deportation flight, which left Texas for Honduras on Monday.",
        [Told("HND", "completed", 1, "2025-06-09", None, None, None, None, "Texas")]),
    row("wire", "A deportation flight carried 80 people from El Paso to Chihuahua, Mexico, on Monday.",
        [Told("MEX", "completed", 1, "2025-06-09", None, None, 80, "total", "El Paso")]),
    # turned back
    row("wire", "A deportation flight to Nicaragua turned around over the Gulf of Mexico on Friday and returned to Harlingen, Texas. The charter had 90 people on board.",
        [Told("NIC", "turned_back", 1, "2025-06-06", "charter", None, 90, "total", "Harlingen, Texas")]),
    row("wire", "Two C-17s bound for Colombia with deported migrants turned back in mid-flight on Sunday after President Petro withdrew permission.",
        [Told("COL", "turned_back", 2, "2025-06-08", "military", "C-17")]),
    # cancelled
    row("wire", "A deportation flight to Libya was called off on Wednesday after a federal judge blocked it. The migrants were taken off the military plane.",
        [Told("LBY", "cancelled", 1, "2025-06-11", "military")]),
    row("regional", "Thunderstorms grounded Tuesday's deportation flight from Alexandria to Guatemala. About 100 people were to be on board.",
        [Told("GTM", "cancelled", 1, "2025-06-10", None, None, 100, "total", "Alexandria")]),
    row("wire", "A deportation flight to Jamaica planned for Tuesday was postponed to Friday.",
        [Told("JAM", "cancelled", 1, "2025-06-10"), Told("JAM", "planned", 1, "2025-06-13")]),
    # planned
    row("wire", "The United States plans to fly 200 migrants to Costa Rica on Monday, the president there said. The plane will leave from San Diego.",
        [Told("CRI", "planned", 1, "2025-06-16", None, None, 200, "total", "San Diego")]),
    row("release", "The Department of Defense will provide military flights to deport more than 5,000 people held in El Paso, Texas, and San Diego, California.",
        [Told(None, "planned", None, None, "military", None, 5000, "total", "El Paso and San Diego")]),
    row("wire", "A military plane took 80 deportees to Ecuador on Tuesday. Two more flights to the country are scheduled for next Tuesday.",
        [Told("ECU", "completed", 1, "2025-06-10", "military", None, 80, "total"), Told("ECU", "planned", 2, "2025-06-17")]),
    row("translated", "On Saturday a chartered aircraft with 95 deportees is expected in San Pedro Sula.",
        [Told("HND", "planned", 1, "2025-06-14", "charter", None, 95, "total")]),
    # several groups, counts and words that point back
    row("wire", "Two military planes carried 79 and 80 deportees to Guatemala on Monday. A third, chartered plane brought 85 more the same day.",
        [Told("GTM", "completed", 2, "2025-06-09", "military", None, 159, "total"), Told("GTM", "completed", 1, "2025-06-09", "charter", None, 85, "total")]),
    row("wire", "Three flights left for Honduras on Tuesday, two of them military and one a charter, with 265 deportees in all.",
        [Told("HND", "completed", 3, "2025-06-10", None, None, 265, "total")]),
    row("wire", "The first flight to Ecuador landed on Monday with 80 deportees. The second arrived on Tuesday with 75.",
        [Told("ECU", "completed", 1, "2025-06-09", None, None, 80, "total"), Told("ECU", "completed", 1, "2025-06-10", None, None, 75, "total")]),
    row("wire", "Mexico turned away one C-17 with deportees on Monday but took in four chartered flights on Tuesday.",
        [Told("MEX", "denied", 1, "2025-06-09", "military", "C-17"), Told("MEX", "completed", 4, "2025-06-10", "charter")]),
    row("wire", "A C-17 bound for India left San Antonio on Tuesday. It landed in Amritsar on Wednesday with 104 deported Indians.",
        [Told("IND", "completed", 1, "2025-06-11", "military", "C-17", 104, "total", "San Antonio")]),
    row("wire", "Colombia sent two air force planes to San Diego on Monday. They came back to Bogota on Tuesday with 110 and 91 deportees.",
        [Told("COL", "completed", 2, "2025-06-10", "foreign", None, 201, "total", "San Diego")]),
    row("wire", "A deportation plane left Alexandria on Tuesday for Haiti. On board were 46 people, 25 of them with criminal records, officials said.",
        [Told("HTI", "completed", 1, "2025-06-10", None, None, 46, "total", "Alexandria")]),
    row("wire", "Upward of 120 deportees were on each of the three flights that reached El Salvador over the weekend.",
        [Told("SLV", "completed", 3, None, None, None, 120, "each")]),
    row("regional", "A pair of C-130s took half a dozen deportees apiece from Fort Bliss to Honduras on June 3.",
        [Told("HND", "completed", 2, "2025-06-03", "military", "C-130", 6, "each", "Fort Bliss")]),
    row("wire", "A deportation flight was to leave Harlingen for Honduras on Tuesday, but a storm grounded it.",
        [Told("HND", "cancelled", 1, "2025-06-10", None, None, None, None, "Harlingen")]),
    row("wire", "A flight with 60 deportees took off for Venezuela on Monday but was ordered back to Texas an hour later.",
        [Told("VEN", "turned_back", 1, "2025-06-09", None, None, 60, "total", "Texas")]),
    row("regional", "On Monday evening, 68 deported Hondurans climbed down the stairs of a white charter jet in San Pedro Sula. It had come from Laredo.",
        [Told("HND", "completed", 1, "2025-06-09", "charter", None, 68, "total", "Laredo")]),
    row("wire", "Belize agreed on Monday to receive a first deportation flight next Wednesday, with about 30 people.",
        [Told("BLZ", "planned", 1, "2025-06-18", None, None, 30, "total")]),
    row("wire", "The Justice Department told a court that a deportation flight to Ghana had left Louisiana on June 5 with 14 people aboard a military C-17.",
        [Told("GHA", "completed", 1, "2025-06-05", "military", "C-17", 14, "total", "Louisiana")]),
    row("wire", "Uganda took in its first deportation flight from the U.S. on Wednesday. Five people stepped off a Gulfstream in Entebbe.",
        [Told("UGA", "completed", 1, "2025-06-11", None, "Gulfstream", 5, "total")]),
    # noise around one report
    row("tabloid", "Deportation jet lands in Ghana\nBy Ann Lee\nPublished: 10:12, 12 June 2025\nA jet with 14 deportees landed in Ghana on Tuesday.\nREAD MORE: Judge stops flight to Togo with 30 on board\nMORE NEWS\nMexico refuses second plane\nTen arrested in Boston\n",
        [Told("GHA", "completed", 1, "2025-06-10", None, None, 14, "total")]),
    row("wire", "A charter with 90 deportees landed in Honduras on Tuesday. ICE arrested 593 migrants and sent 1,500 troops to the border. Since January, 199 flights have gone to Honduras.",
        [Told("HND", "completed", 1, "2025-06-10", "charter", None, 90, "total")]),
    row("wire", "Mexico never denied entry to any plane, the president said. A military flight with 80 deportees landed in Mexico City on Tuesday.",
        [Told("MEX", "completed", 1, "2025-06-10", "military", None, 80, "total")]),
    row("wire", "“They were flown home yesterday,” she said of 40 deportees on a plane that landed in Jamaica.",
        [Told("JAM", "completed", 1, None, None, None, 40, "total")]),
    row("wire", "A deportation flight to Vietnam left Texas on Tuesday. The flight stopped in Hawaii to refuel, and 93 people got off in Hanoi.",
        [Told("VNM", "completed", 1, "2025-06-10", None, None, 93, "total", "Texas")]),
    row("wire", "A deportation flight landed in Guatemala on Tuesday with 50 people, then went on to Honduras, where 60 more got off.",
        [Told("GTM", "completed", 1, "2025-06-10", None, None, 50, "total"), Told("HND", "completed", 1, "2025-06-10", None, None, 60, "total")]),
)  # fmt: skip
SILENT = (
    row("wire", "ICE arrested 593 migrants on Friday, the agency said. Officers flew to Boston for the raids."),
    row("wire", "The Army flew 1,500 troops to El Paso on Thursday to help with deportations."),
    row("wire", "Trump threatened tariffs of 25 percent on Colombia if it refuses deportation flights."),
    row("wire", "The base at Fort Bliss will hold 5,000 detention beds for deported migrants, near the airport."),
    row("wire", "Since January 20, the U.S. has operated 199 deportation flights to Guatemala."),
    row("wire", "Guatemala received 61,680 deportees on 508 flights in 2024."),
    row("wire", "Deportation flights will continue, the White House said."),
    row("wire", "An ICE flight moved 60 detainees from El Paso to Alexandria, Louisiana, on Monday."),
    row("wire", "ICE transferred 30 migrants from Texas to Louisiana on a charter plane on Tuesday."),
    row("wire", "Britain sent a deportation flight with 44 people to Nigeria on Thursday."),
    row("wire", "Germany deported 81 Afghans on a charter flight from Leipzig to Kabul on Friday."),
    row("wire", "The Dominican Republic deported 400 Haitians on Monday; no planes were used."),
    row("wire", "A C-17 evacuated 120 Americans from Haiti on Tuesday as migrants fled the capital."),
    row("wire", "Mexico deported 300 people by bus on Monday. A plane flew over the crowd."),
    row("wire", "Colombia could refuse deportation flights, an analyst said. It has not done so."),
    row("wire", "The pilot of a deportation flight gave an interview about his life in Houston."),
    row("wire", "A judge will hear arguments on Monday on deportation flights to third countries."),
    row("tabloid", "MORE NEWS\nMexico refuses military plane with 80 deportees\nTwo deportation flights land in Honduras\nJudge stops deportation jet to Libya\n"),
    row("tabloid", "READ MORE: Colombia turns away two deportation flights on Sunday"),
    row("tabloid", "Photo: Migrants board a military plane to Guatemala on Friday | Reuters"),
    row("regional", "The city council discussed whether deportation flights should use the local airport. A vote is due on Tuesday."),
    row("regional", "ICE deportation flights leave from Mesa. The city council will take up a resolution on the flights to Mexico on Monday."),
    row("wire", "Planes returned five Guantanamo detainees to Louisiana on Monday."),
    row("wire", "Denmark turned back a plane with 12 migrants on Tuesday, Danish police said."),
    row("wire", "Mexico sent home 35 Hondurans on a flight of its own on Wednesday, its migration institute said."),
    row("wire", "Guatemala denied that it had refused a deportation flight on Monday."),
    row("wire", "The ministry in Colombia rejected reports that it had turned away two deportation flights on Sunday."),
    row("wire", "The president flew to Colombia on Monday to discuss deportation flights."),
    row("wire", "Marco Rubio landed in Guatemala on Tuesday for talks on deportation flights."),
    row("wire", "Spain received 40 asylum seekers on a plane from Italy on Monday after their deportation was halted."),
    row("wire", "The union said deportation flights to Honduras will go on every Monday."),
    row("wire", "Officials did not say whether a second deportation flight to Ghana would leave on Monday."),
    row("wire", "If a judge does not step in, a deportation flight to South Sudan could leave on Friday."),
    row("wire", "Panama deported 43 Colombians on a U.S.-funded charter flight to Colombia on Monday."),
    row("regional", "About 200 people protested at the airport in Laredo on Monday against deportation flights to Guatemala."),
    row("regional", "The mayor said two deportation flights a day leave his airport for Guatemala."),
    row("tabloid", "A plane crash in Guatemala killed two migrants on Monday."),
    row("wire", ""),
    row("wire", "\n\n  \n"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DOCUMENTS)
def test_a_document_gives_its_reports(text, expected):
    """One report for each group of flights, with all that the document says of it and nothing else."""
    found = [told(report) for report in extract(document(text))]

    assert len(expected) == len(found), found
    for wanted, report in zip(in_order(expected), in_order(found), strict=True):
        assert meets(wanted, report), f"\nexpected {wanted}\nfound    {report}"


@pytest.mark.parametrize("text", SILENT)
def test_other_documents_give_no_report(text):
    """Arrests, troops, tariffs, beds, statistics, transfers, other countries' flights, evacuations and link lists."""
    assert [] == [told(report) for report in extract(document(text))]


# What the small documents' scores do not count: the kind of the day, the other end of a range, who is credited, the reason, the city.
DETAILS = (
    row("wire", "A plane with 80 deportees left El Paso for Guatemala on Monday.", "date_kind", "departure"),
    row("wire", "A plane with 80 deportees took off from Tucson on Monday, bound for Guatemala.", "date_kind", "departure"),
    row("wire", "On Monday a plane with 80 deportees flew to Guatemala.", "date_kind", "departure"),
    row("wire", "A plane with 80 deportees landed in Guatemala on Monday.", "date_kind", "arrival"),
    row("wire", "Guatemala received 80 deportees on a flight on Monday.", "date_kind", "arrival"),
    row("wire", "By an ICE flight 80 deportees were returned to Guatemala on Monday.", "date_kind", "unstated"),
    row("translated", "On Monday arrived in Guatemala a plane with 80 deportees.", "date_kind", "arrival"),
    row("wire", "Guatemala refused a plane with 80 deportees on Monday.", "date_kind", "refusal"),
    row("wire", "On Monday Guatemala withdrew permission for a plane with 80 deportees.", "date_kind", "refusal"),
    row("wire", "Guatemala turned away a plane with 80 deportees on Monday.", "date_kind", "refusal"),
    row("wire", "A deportation flight to Guatemala is scheduled for Monday.", "date_kind", "unstated"),
    row("wire", "A plane with 70 to 80 deportees landed in Guatemala.", "passengers_upper", 80),
    row("wire", "A plane with between 70 and 80 deportees landed in Guatemala.", "passengers_upper", 80),
    row("wire", "A plane with 80 deportees landed in Guatemala.", "passengers_upper", None),
    row("wire", "A plane with more than 80 deportees landed in Guatemala.", "passengers_qualifier", "at_least"),
    row("wire", "A plane with up to 80 deportees landed in Guatemala.", "passengers_qualifier", "at_most"),
    row("wire", "A plane with nearly 80 deportees landed in Guatemala.", "passengers_qualifier", "about"),
    row("wire", "Honduras refused a deportation plane on Monday because of confusion over the manifest.", "reason", "confusion over the manifest"),
    row("wire", "A deportation flight to Honduras was cancelled on Monday because of a storm.", "reason", "storm"),
    row("wire", "A deportation flight landed in Honduras on Monday after a storm.", "reason", None),
    row("wire", "A plane with 80 deportees landed in Manaus on Monday.", "destination_city", "manaus"),
    row("wire", "A plane with 80 deportees landed in Guatemala on Monday.", "destination_city", None),
    row("wire", "A plane with 80 Guatemalans who had been deported landed in Mexico on Monday.", "nationality", ("GTM",)),
    row("wire", "A deportation flight over the weekend took 80 people to Guatemala.", "date_precision", "week"),
    row("wire", "A deportation flight took 80 people to Guatemala on Monday.", "date_precision", "day"),
    row("wire", "A deportation flight took 80 people to Guatemala.", "date_precision", "unknown"),
    row("wire", "A deportation flight took 80 people to Guatemala in early June.", "date_precision", "month"),
    row("wire", "A deportation flight took 80 people to Guatemala from El Paso, Texas.", "origin_ids", ("el-paso",)),
)  # fmt: skip
CREDITED = (
    row("wire", "A deportation plane landed in Honduras on Monday, an official told Reuters.", "an official", "unnamed_official"),
    row("wire", "(AP) - A deportation plane landed in Honduras on Monday, the migration institute said.", "migration institute", "institution"),
    row("tabloid", "A deportation plane landed in Honduras on Monday, NBC News reported.", "NBC News", "outlet"),
    row("wire", "President Gustavo Petro said Colombia refused a deportation plane on Monday.", "President Gustavo Petro", "named_official"),
    row("wire", "A deportation plane landed in Honduras on Monday, the foreign ministry said.", "foreign ministry", "institution"),
    row("wire", "A deportation plane landed in Honduras on Monday, a U.S. official said.", "a U.S. official", "unnamed_official"),
    row("wire", "A deportation plane landed in Honduras on Monday.", None, None),
)  # fmt: skip


@pytest.mark.parametrize(("text", "field", "value"), DETAILS)
def test_a_report_has_its_finer_values(text, field, value):
    """What happened on the day, both ends of a range, the reason, the city, how closely the day is known."""
    (report,) = extract(document(text))

    assert value == getattr(report, field)


@pytest.mark.parametrize(("text", "name", "kind"), CREDITED)
def test_a_report_says_who_is_credited(text, name, kind):
    """Independence of sources rests on it; nobody is credited where the document speaks for itself."""
    (report,) = extract(document(text))

    assert (name, kind) == ((report.credited.name, report.credited.kind.value) if report.credited else (None, None))


def test_a_claim_is_credited_by_its_own_sentence():
    """The ministry is credited with the count, the paper itself with the landing."""
    (report,) = extract(document("A deportation plane landed in Honduras on Monday. The foreign ministry said it carried 80 people."))

    assert [None, "foreign ministry"] == [c.name if c else None for c in (report.evidence[f].credited for f in ("destination", "passengers"))]


def test_without_a_publication_day_a_weekday_gives_no_date():
    """The flight is reported, its day stays unknown."""
    (report,) = extract(document("A C-17 with 80 deportees landed in Guatemala on Monday.", published=None))

    assert (None, 80) == (report.date, report.passengers)


def test_a_report_carries_its_document():
    """Publisher, address and day come from the document, and the id is the same every time."""
    text = "A C-17 with 80 deportees landed in Guatemala on Monday."
    (report,) = extract(document(text, id="a-story", publisher="The Paper", url="https://example.org/1"))

    assert ("a-story", "The Paper", "https://example.org/1") == (report.doc, report.publisher, report.url)
    assert [report] == extract(document(text, id="a-story", publisher="The Paper", url="https://example.org/1"))


def test_a_quotation_over_several_sentences_is_credited_to_its_speaker():
    """Who speaks is named where the quotation closes."""
    text = '"Mexico accepted four deportation flights on Monday. We thank them," White House press secretary Karoline Leavitt said.'
    (report,) = extract(document(text))

    assert report.evidence["flights"].credited == Credit(name="White House press secretary Karoline Leavitt", kind="named_official")
