"""Flights on an airline's seats, and one plane on a journey of several stops."""

import pytest

from tests.examples import in_the_news, row
from tests.told import Told, in_order, meets, told
from tracker import extract

DOCUMENTS = (
    # An airline alone is what people flew on.
    row("new", "Twelve Ghanaians deported from the United States were put on Delta to Accra on Tuesday.",
        [Told("GHA", "completed", 1, "2025-06-10", "commercial", None, 12, "total")]),
    row("new", "On Monday nine deported Nepalis came home to Kathmandu by Qatar Airways, with four marshals.",
        [Told("NPL", "completed", 1, "2025-06-09", "commercial", None, 9, "total")]),
    row("new", "Five Kenyans deported by the United States reached Nairobi on Sunday with Ethiopian Airlines.",
        [Told("KEN", "completed", 1, "2025-06-08", "commercial", None, 5, "total")]),
    row("new", "Fourteen Armenians were removed from the United States on Sunday; they arrived in Yerevan aboard Air France, via Paris.",
        [Told("ARM", "completed", 1, "2025-06-08", "commercial", None, 14, "total")]),
    row("new", "Eleven Icelanders, deported from Boston, landed at Keflavik on Tuesday on Icelandair.",
        [Told("ISL", "completed", 1, "2025-06-10", "commercial", None, 11, "total", "Boston")]),
    row("new", "The ministry says that 16 deported Fijians will be returned to Nadi on Wednesday next week with Fiji Airways.",
        [Told("FJI", "planned", 1, "2025-06-18", "commercial", None, 16, "total")]),
    # One plane, several stops: who flew it, on what and from where holds for all of them.
    row("new", "A chartered jet landed in Tirana on Tuesday with 19 deported Albanians, two hours after it had set down 31 Serbs in Belgrade.",
        [Told("ALB", "completed", 1, "2025-06-10", "charter", None, 19, "total"), Told("SRB", "completed", 1, "2025-06-10", "charter", None, 31, "total")]),
    row("new", "An ICE charter from Dallas brought 40 deported Laotians to Vientiane on Monday. The same aircraft took 22 Thais to Bangkok that evening.",
        [Told("LAO", "completed", 1, "2025-06-09", "charter", None, 40, "total", "Dallas"), Told("THA", "completed", 1, "2025-06-09", "charter", None, 22, "total", "Dallas")]),
    row("new", "A hired Boeing 767 from Alexandria, Louisiana, landed in Dakar on Monday with 21 deportees. Mali refused to let the plane land in Bamako with six Malians.",
        [Told("SEN", "completed", 1, "2025-06-09", "charter", "Boeing 767", 21, "total", "Alexandria, Louisiana"), Told("MLI", "denied", 1, "2025-06-09", "charter", "Boeing 767", 6, "total", "Alexandria, Louisiana")]),
    row("new", "An Omni charter with 33 deported Ghanaians landed in Accra on Monday. Togo was on its route, too. Its authorities refused to let the plane land.",
        [Told("GHA", "completed", 1, "2025-06-09", "charter", None, 33, "total"), Told("TGO", "denied", 1, "2025-06-09", "charter")]),
    # What was set for a day to come, and will not come.
    row("new", "A third deportation flight to Quito had been set for July 2, but it was called off by the Americans.",
        [Told("ECU", "cancelled", 1, "2025-07-02")]),
    row("new", "The deportation flight announced for Thursday to Managua will not arrive; ICE suspended it on account of fog.",
        [Told("NIC", "cancelled", 1, "2025-06-12")]),
    row("new", "Fifteen deported Afghans were flown to Kabul on Sunday on a plane hired by the United States.",
        [Told("AFG", "completed", 1, "2025-06-08", "charter", None, 15, "total")]),
    # Two planes told together; a total over days; parts that differ in nothing.
    row("new", "A C-130 of the Colombian Air Force and a hired Boeing 737 brought 190 deported Colombians to Bogota on Tuesday.",
        [Told("COL", "completed", 2, "2025-06-10", None, None, 190, "total")]),
    row("new", "In two days three planes with deported Peruvians landed in Lima. On Monday two ICE charters brought 160 people. On Tuesday a military plane brought 70 more to Lima.",
        [Told("PER", "completed", 2, "2025-06-09", "charter", None, 160, "total"), Told("PER", "completed", 1, "2025-06-10", "military", None, 70, "total")]),
    row("new", "Two flights brought 140 deported Hondurans home on Monday. The first, chartered by ICE, left Laredo and landed in San Pedro Sula with 80 people. The second, from Harlingen, landed in Tegucigalpa with 60.",
        [Told("HND", "completed", 2, "2025-06-09", "charter", None, 140, "total", "Laredo and Harlingen")]),
    row("new", "They needed three aircraft for the deportees on Monday, of which two went to San Salvador.",
        [Told("SLV", "completed", 2, "2025-06-09")]),
    # Who was on board, told apart.
    row("new", "A deportation charter landed in Lima on Monday. There were 71 people on that plane.",
        [Told("PER", "completed", 1, "2025-06-09", "charter", None, 71, "total")]),
    row("new", "ICE called off Monday's charter to Kingston; the police there had been told to expect 48.",
        [Told("JAM", "cancelled", 1, "2025-06-09", "charter", None, 48, "total")]),
    row("new", "On Monday another deported Kenyan was returned to Nairobi by KLM, between two marshals.",
        [Told("KEN", "completed", 1, "2025-06-09", "commercial", None, 1, "total")]),
    row("new", "A chartered jet with 50 deportees for Castries was to leave Miami on Monday and was called off. It landed in St Lucia on Wednesday with 49.",
        [Told("LCA", "cancelled", 1, "2025-06-09", "charter", None, 50, "total", "Miami"), Told("LCA", "completed", 1, "2025-06-11", "charter", None, 49, "total", "Miami")]),
    row("new", "A C-17 with 30 deportees left El Paso for Lima on Monday. Over the Gulf it made a half-circle and went home.",
        [Told("PER", "turned_back", 1, "2025-06-09", "military", "C-17", 30, "total", "El Paso")]),
    row("new", "The Airbus that was to bring 40 deportees to Lome on Monday left Dallas, but Togo would no longer have it.",
        [Told("TGO", "denied", 1, "2025-06-09", None, None, 40, "total", "Dallas")]),
    row("new", "A Venezuelan plane of Conviasa with 200 deported compatriots from Houston was met on Tuesday with drums.",
        [Told("VEN", "completed", 1, "2025-06-10", "foreign", None, 200, "total", "Houston")]),
)  # fmt: skip
PLAIN = (
    row("new", "A deportation flight left Mesa on Tuesday and landed in San Pedro Sula with 80 people.",
        [Told("HND", "completed", 1, "2025-06-10", None, None, 80, "total", "Mesa")]),
    row("new", "An ICE charter from Guam landed in San Pedro Sula on Tuesday with 80 deportees.",
        [Told("HND", "completed", 1, "2025-06-10", "charter", None, 80, "total", "Guam")]),
    row("new", "The 80 deportees boarded an ICE charter at Guantanamo Bay and landed in San Pedro Sula on Tuesday.",
        [Told("HND", "completed", 1, "2025-06-10", "charter", None, 80, "total", "Guantanamo Bay")]),
    row("new", "Loaded at Camp Lemonnier, an ICE charter with 80 deportees reached San Pedro Sula on Tuesday.",
        [Told("HND", "completed", 1, "2025-06-10", "charter", None, 80, "total", "Camp Lemonnier")]),
    row("new", "At Harlingen 80 deported Hondurans were led to an ICE charter on Tuesday. It landed in San Pedro Sula at noon.",
        [Told("HND", "completed", 1, "2025-06-10", "charter", None, 80, "total", "Harlingen")]),
    row("new", "An MD-83 with 80 deportees from Joint Base Pearl Harbor-Hickam landed in San Pedro Sula on Tuesday.",
        [Told("HND", "completed", 1, "2025-06-10", None, "MD-83", 80, "total", "Hickam")]),
    row("new", "On Tuesday 80 people deported by the United States were set down in Lima by a military plane.",
        [Told("PER", "completed", 1, "2025-06-10", "military", None, 80, "total")]),
    row("new", "A C-17 put 80 deported Peruvians down in Lima on Tuesday.",
        [Told("PER", "completed", 1, "2025-06-10", "military", "C-17", 80, "total")]),
    row("new", "An ICE charter with 80 deportees is set down for Lima on Friday.",
        [Told("PER", "planned", 1, "2025-06-13", "charter", None, 80, "total")]),
    row("new", "An ICE charter with 80 deportees stopped at Guam for fuel and landed in Manila, Philippines, on Tuesday.",
        [Told("PHL", "completed", 1, "2025-06-10", "charter", None, 80, "total")]),
    row("new", "An ICE charter with 80 deportees paused at Guam for fuel and landed in Manila, Philippines, on Tuesday.",
        [Told("PHL", "completed", 1, "2025-06-10", "charter", None, 80, "total")]),
    row("new", "St Kitts has agreed to take people of the region. A Boeing 737 hired by the Americans flew the deportees in from Miami.", [Told("KNA", "completed", 1, None, "charter", "Boeing 737", None, None, "Miami")]),
    row("new", "They were flown to Gaborone on Sunday in a jet that ministers use.", [Told("BWA", "completed", 1, "2025-06-08")]),
    row("new", "Two C-17s flew deportees to Peru and Bolivia on Monday. The first landed in Lima. The second landed in La Paz.",
        [Told("PER", "completed", 1, "2025-06-09", "military", "C-17"), Told("BOL", "completed", 1, "2025-06-09", "military", "C-17")]),
    row("new", "Mexico on Monday would not give a U.S. Air Force plane with deportees leave to land.", [Told("MEX", "denied", 1, "2025-06-09", "military")]),
    row("new", "Venezuela's state airline Conviasa repatriated 190 migrants from Texas on Wednesday.", [Told("VEN", "completed", None, "2025-06-11", "foreign", None, 190, "total", "Texas")]),
    row("new", "Palau will accept up to 20 deportees on a flight from Guam next Tuesday.", [Told("PLW", "planned", 1, "2025-06-17", None, None, 20, "total", "Guam")]),
    row("new", "Eight men deported by plane landed in Juba on Saturday after six weeks at a base in Djibouti.", [Told("SSD", "completed", None, "2025-06-07", None, None, 8, "total")]),
    row("new", "Three ICE charters left Harlingen on Tuesday: two went to San Salvador and one to Guatemala City.",
        [Told("GTM", "completed", 1, "2025-06-10", "charter", None, None, None, "Harlingen"), Told("SLV", "completed", 2, "2025-06-10", "charter", None, None, None, "Harlingen")]),
    row("new", "A plane carrying deportees stopped in Luanda on Monday to let off 9 Angolans and went on to Kinshasa, where it landed on Tuesday with 16 Congolese.",
        [Told("AGO", "completed", 1, "2025-06-09", None, None, 9, "total"), Told("COD", "completed", 1, "2025-06-10", None, None, 16, "total")]),
    row("new", "The Americans have called their Wednesday charter to Port Moresby off; the deportees remain in Honolulu.", [Told("PNG", "cancelled", 1, "2025-06-11", "charter", None, None, None, "Honolulu")]),
    row("new", "The deportation plane got as far as Bermuda on Tuesday with twelve Cape Verdeans and then went home again to Boston without having seen Praia.", [Told("CPV", "turned_back", 1, "2025-06-10", None, None, 12, "total")]),
    row("new", "Nine deported Fijians were among the passengers of Fiji Airways from Los Angeles to Nadi on Sunday.", [Told("FJI", "completed", 1, "2025-06-08", "commercial", None, 9, "total", "Los Angeles")]),
    row("new", "Costa Rica expects 25 deportees on a charter from Arizona on Friday next week.", [Told("CRI", "planned", 1, "2025-06-20", "charter", None, 25, "total", "Arizona")]),
    row("new", "The 60 deportees flown to Liberia in May on a chartered plane were offered jobs on Monday.", [Told("LBR", "completed", 1, None, "charter", None, 60, "total")]),
)  # fmt: skip
NOTHING = (
    row("new", "St Lucia expects more rain. A Boeing 737 hired by a hotel flew the guests in from Miami."),
    row("new", "A plane carrying Haiti's prime minister landed in Port-au-Prince on Tuesday; deportees had waited at the terminal for a bus."),
    row("new", "A flight from Miami with 150 tourists was diverted to San Pedro Sula on Monday."),
    row("new", "Ten years ago a plane with deportees crashed near Managua, and on Monday a mass was held."),
    row("new", "Spirit cancelled two flights to Haiti on Monday because of the shooting."),
    row("new", "A deported man sued the airline on Monday over the flight that took him to Ghana."),
    row("new", "The State Department advised Americans on Monday to avoid flights to Haiti."),
    row("new", "The minister spoke to the staff of Copa in Panama City on Tuesday about deportees who had lost their bags."),
    row("new", "The president was in Madrid on Monday, where she flew with Iberia to speak of deportations."),
    row("new", "One of the deportees left for Freetown by road on Monday."),
    row("new", "On Monday 174 Bangladeshis were brought from Libya to Dhaka on a flight chartered by the International Organization for Migration."),
    row("new", "On Friday the Turkish authorities put 40 Syrians on a plane to Damascus."),
    row("new", "In Friday's edition we reported that a deportation plane had been refused by Iceland on Thursday."),
    row("new", "A previous version of this story said that 40 deportees had been flown to Lima on Monday."),
    row("new", "In Europe, meanwhile, Germany is preparing its own flight to Kabul on Tuesday with 28 people."),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DOCUMENTS + PLAIN)
def test_each_stop_of_a_journey_is_a_report(text, expected):
    """Airline, stops and the plane told before give what a careful reader gives."""
    reports = in_order([told(report) for report in extract(in_the_news(text))])

    assert len(expected) == len(reports), reports
    assert all(meets(wanted, report) for wanted, report in zip(in_order(expected), reports, strict=True)), reports


@pytest.mark.parametrize("text", NOTHING)
def test_other_journeys_give_no_report(text):
    """Travel of officials, onward travel by road, what a newspaper takes back, and other states' flights."""
    assert extract(in_the_news(text)) == []
