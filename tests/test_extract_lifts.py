"""Announced lifts: people who are to be flown out of a field, to countries that nobody has named."""

import pytest

from tests.examples import document, row
from tracker import extract

CONTEXT = "\n\nThe United States deports people by air every day."

# The text, how many people, and a word of the origin.
LIFTS = (
    row("wire", "In the coming weeks, 2,300 persons in the custody of U.S. Customs and Border Protection at Yuma, Arizona, will be returned to their countries by Air Force planes.", 2300, "Yuma"),
    row("wire", "Air Force planes will fly 2,300 migrants held by the Border Patrol at Yuma, Arizona, to their home countries, officials said.", 2300, "Yuma"),
    row("wire", "The Defense Department will use military aircraft to deport more than 5,000 people held in El Paso and San Diego, the acting secretary said.", 5000, "El Paso"),
    row("wire", "The military will begin flying out 1,500 migrants held in Del Rio, Texas, and Tucson, Arizona, this week, a defense official said.", 1500, "Del Rio"),
    row("wire", "The Pentagon is to provide planes for the removal of some 4,000 migrants detained near Laredo, Texas.", 4000, "Laredo"),
    row("wire", "More than 3,000 people detained in the Laredo area are to be deported on military aircraft in the coming days.", 3000, "Laredo"),
    row("wire", "The first military flights will take 900 migrants out of El Paso, Texas, the White House said; it did not say where to.", 900, "El Paso"),
    row("regional", "Washington plans to fly 1,100 people now held in Harlingen, Texas, out of the country on chartered planes before the end of the month.", 1100, "Harlingen"),
    row("regional", "An official said that 750 migrants in custody in San Antonio would be put on Air Force transports and flown home, without saying to which countries.", 750, "San Antonio"),
    row("regional", "ICE will fly 600 detainees out of Alexandria, Louisiana, over the next ten days, an agency official said. The countries were not named.", 600, "Alexandria"),
    row("regional", "U.S. forces are preparing to airlift 1,300 migrants from McAllen, Texas, to their home countries.", 1300, "McAllen"),
    row("regional", "The deportation of 450 people from El Paso by military plane will begin on Thursday, the Pentagon announced.", 450, "El Paso"),
    row("regional", "Up to 1,000 immigrants in San Diego will be loaded onto C-17s bound for countries that have yet to be announced.", 1000, "San Diego"),
    row("regional", "The Pentagon has promised aircraft for the removal of more than 2,000 migrants from the El Paso sector.", 2000, "El Paso"),
    row("translated", "Some 1,700 people waiting in tents at Fort Bliss, Texas, are to be taken out of the country by military transport from this weekend on.", 1700, "Fort Bliss"),
    row("translated", "The removal by air of about 640 migrants from Laredo, Texas, has been ordered, the commander said, and will begin within days.", 640, "Laredo"),
    row("translated", "Four military aircraft will be used to remove more than 5,000 detainees from San Diego and El Paso, the Pentagon said.", 5000, "San Diego"),
    # So many flights, a field and a day.
    row("wire", "A military plane with deportees is due to go out of Holloman Air Force Base, N.M., on Sunday.", None, "Holloman"),
    row("wire", "Two flights with deportees are to leave Tucson, Arizona, on Monday, ICE said. It did not say where they would go.", None, "Tucson"),
    row("regional", "A deportation charter is set to depart Alexandria, Louisiana, on Friday for a destination that officials would not disclose.", None, "Alexandria"),
    row("translated", "Another deportation flight leaves Harlingen, Texas, tomorrow, the sheriff said.", None, "Harlingen"),
)  # fmt: skip
NOTHING = (
    row("wire", "The Border Patrol arrested 2,300 migrants in Yuma, Arizona, last month, and the Air Force will be asked for planes if the cells fill up."),
    row("wire", "The Pentagon will send 1,500 troops to El Paso, Texas, and San Diego to help with deportation flights."),
    row("wire", "Deportation flights from El Paso, Texas, will continue every week, ICE said."),
    row("wire", "More than 5,000 people are held in El Paso and San Diego, and deportation flights are one option, officials said."),
    row("wire", "If the cells in Yuma, Arizona, fill up, the Air Force could fly 2,000 migrants home, an official said."),
    row("regional", "ICE planes will move 400 detainees from Tucson, Arizona, to Alexandria, Louisiana, next week."),
    row("regional", "A charter will fly 120 detainees from Dallas to El Paso, Texas, on Friday."),
    row("regional", "A deportation flight leaves Harlingen, Texas, every Tuesday."),
    row("regional", "Up to 1,000 immigrants can be held in San Diego, and flights take them home every week."),
    row("translated", "About 600 people are held in Tucson, Arizona; a lawyer for the deported said she fears they will be put on a plane."),
    row("translated", "By the end of the year 30,000 people will have been deported from El Paso, Texas, by plane, the agency said."),
)  # fmt: skip


@pytest.mark.parametrize(("text", "people", "origin"), LIFTS)
def test_a_lift_whose_countries_nobody_named_is_one_planned_report(text, people, origin):
    """No destination is made up for it; its origin is where people are held or where the flights are to leave from."""
    reports = extract(document(text + CONTEXT))

    assert [("planned", None, people)] == [(report.outcome, report.destination, report.passengers) for report in reports]
    assert origin in reports[0].origin


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_sounds_like_a_lift_gives_no_report(text):
    """Arrests, troops, transfers, fears and flights in general."""
    assert extract(document(text + CONTEXT)) == []
