"""What the pages of agencies and newspapers do: states in short form, rounds in leads, stops on the way, plans and hypotheses beside facts."""

import pytest

from tests.examples import in_the_news, row
from tests.told import Told, in_order, meets, told
from tracker import extract

DOCUMENTS = (
    row("agency", "Two Air Force jets landed in Guatemala on Tuesday carrying deported migrants from Tucson, Ariz., and El Paso, officials said.",
        [Told("GTM", "completed", 2, "2025-06-10", "military", origin="Tucson and El Paso")]),
    row("agency", "A deportation flight left Alexandria, La., for Honduras on Monday.", [Told("HND", "completed", 1, "2025-06-09", origin="Alexandria, La.")]),
    row("agency", "A deportation flight for Guatemala left Mesa, Ariz. The plane landed on Monday with 90 people.",
        [Told("GTM", "completed", 1, "2025-06-09", passengers=90, scope="total", origin="Mesa")]),
    row("local", "A deportation flight took off from Everett, Wash., on Monday for Guatemala.", [Told("GTM", "completed", 1, "2025-06-09", origin="Everett, Wash.")]),
    row("local", "A removal flight from Santa Teresa, N.M., landed in Honduras on Monday.", [Told("HND", "completed", 1, "2025-06-09", origin="Santa Teresa, N.M.")]),
    row("local", "A deportation flight from El Paso, TX, landed in Ecuador on Monday.", [Told("ECU", "completed", 1, "2025-06-09", origin="El Paso, TX")]),
    row("agency", "A US military plane is deporting migrants to India, an official said on Monday.", [Told("IND", "completed", 1, operator="military")]),
    row("agency", "The C-17 had departed for India with 90 migrants aboard but would not arrive for at least 24 hours, an official said.",
        [Told("IND", "completed", 1, None, "military", "C-17", 90, "total")]),
    row("agency", "Colombia denied entry to two U.S. military aircraft carrying deported migrants on Tuesday. Each aircraft, leaving from California, had about 80 migrants onboard.",
        [Told("COL", "denied", 2, "2025-06-10", "military", None, 80, "each", "California")]),
    row("agency", "Two deportation flights landed in Colombia on Monday. Each flight had 80 people.", [Told("COL", "completed", 2, "2025-06-09", passengers=80, scope="each")]),
    row("agency", "Colombia's air force is sending an aircraft to the United States to pick up 110 people who were being deported.",
        [Told("COL", "planned", 1, None, "foreign", None, 110, "total")]),
    row("agency", "The deportation flight with 10 people landed in Eswatini on Monday after stops in Senegal and Angola.",
        [Told("SWZ", "completed", 1, "2025-06-09", passengers=10, scope="total")]),
    row("agency", "A lawyer tracked the deportation flight and noted its stops in Senegal and Angola before arriving in Eswatini on Monday.", [Told("SWZ", "completed", 1, "2025-06-09")]),
    row("agency", "A flight that left Harlingen, Texas, on Tuesday with eight deportees on board for South Sudan landed instead in Djibouti.",
        [Told("DJI", "completed", 1, "2025-06-10", passengers=8, scope="total", origin="Harlingen")]),
    row("agency", "The deportees were flown to Comayagua in Honduras on Monday and are scheduled to be sent to Venezuela on a special flight operated by the state airline Conviasa.",
        [Told("HND", "completed", 1, "2025-06-09"), Told("VEN", "planned", 1, operator="foreign")]),
    row("agency", "A federal judge halted a flight carrying eight deportees to South Sudan. The judge said a prior order had been violated. He set a hearing for next week.",
        [Told("SSD", "cancelled", 1, passengers=8, scope="total")]),
    row("agency", "Nearly 200 Venezuelan immigrants were flown home from the United States in a flurry of deportation flights. There was a stopover in Honduras, where 177 Venezuelans exited a flight and boarded a Venezuelan plane bound for Caracas.",
        [Told("VEN", "completed", 1, operator="foreign", passengers=177, scope="total")]),
    row("agency", "Guatemala received three U.S. deportation flights on Friday, two on military planes and one on a non-military aircraft, bringing 265 Guatemalans home.",
        [Told("GTM", "completed", 3, "2025-06-06", passengers=265, scope="total")]),
    row("agency", "Mexico blocked a U.S. military deportation plane from landing on Monday. Two C-17s departed Monday night for Guatemala, while a third flight scheduled for Mexico never took off.",
        [Told("MEX", "denied", 1, "2025-06-09", "military"), Told("GTM", "completed", 2, "2025-06-09", "military", "C-17")]),
    row("agency", "Mexico refused a deportation flight on Monday. A second flight to Mexico was refused too.", [Told("MEX", "denied", 1, "2025-06-09"), Told("MEX", "denied", 1)]),
    row("agency", "Eleven deportees got out of a chartered Learjet in Liberia, a city in Guanacaste, on Monday.", [Told("CRI", "completed", 1, "2025-06-09", "charter", "Learjet", 11, "total")]),
    row("agency", "A Boeing 767 with 40 deportees landed in Liberia on Monday.", [Told("LBR", "completed", 1, "2025-06-09", None, "Boeing 767", 40, "total")]),
    row("agency", "A Boeing 767 under charter to the US immigration agency will leave Alexandria, Louisiana, for Entebbe on Friday with 40 guests.",
        [Told("UGA", "planned", 1, "2025-06-13", "charter", "Boeing 767", 40, "total", "Alexandria")]),
    row("agency", "A charter with 81 deportees set down in Managua on Tuesday, a week ago.", [Told("NIC", "completed", 1, "2025-06-03", "charter", None, 81, "total")]),
    row("agency", "The United States has deported 64 migrants to Guatemala on a C-17. It is the third deportation flight since the adoption of the new strategy last week.",
        [Told("GTM", "completed", 1, None, "military", "C-17", 64, "total")]),
)  # fmt: skip

NOTHING = (
    row("agency", "Deportation flights have to be worked out with Guatemala before: “You don’t want to have a plane turned around in midair,” the congressman said of the United States."),
    row("agency", "Since January 24, there have been 10 military deportation flights, with five landing in Guatemala by February 4. Approximately 727 individuals were deported on these flights from El Paso."),
    row("agency", "The official fell ill. Deportation flights to Guatemala were discussed in Mesa, Ariz., on Monday."),
)


@pytest.mark.parametrize(("text", "expected"), DOCUMENTS)
def test_the_press_tells_its_flights(text, expected):
    """Each group of flights that a reader would note is a report, with its values."""
    reports = in_order([told(report) for report in extract(in_the_news(text))])

    assert len(expected) == len(reports), reports
    assert all(meets(wanted, report) for wanted, report in zip(in_order(expected), reports, strict=True)), reports


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_only_wished_or_counted_gives_no_report(text):
    """Hypotheses, counts over months, meetings."""
    assert extract(in_the_news(text)) == []


def test_newsrooms_without_a_name_are_credited():
    """'Local media reported' credits them, and not whoever spoke before."""
    texts = ("Local media reported that two Colombian military planes landed in Bogota with 200 deportees.", "Two deportation planes landed in Bogota on Monday, state television said.")

    credited = [extract(in_the_news(text))[0].credited for text in texts]

    assert [(who.name, who.kind.value) for who in credited if who] == [("Local media", "outlet"), ("state television", "outlet")]
