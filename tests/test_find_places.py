"""Places, and the part they play for the flight beside them."""

import pytest

from tests.examples import NAMES, row
from tracker.find.places import find_places
from tracker.find.roles import Role, role_of

# Expected: every place with a role, as "role:id" (a country by its code), in order.
ROLES = (
    row("wire", "A C-17 landed in Guatemala City.", "destination:guatemala-city"),
    row("wire", "Two planes landed in Guatemala.", "destination:GTM"),
    row("wire", "A flight to Honduras left on Monday.", "destination:HND"),
    row("wire", "A jet bound for Mexico never left.", "destination:MEX"),
    row("wire", "Two Guatemala-bound C-17s took off.", "destination:GTM"),
    row("wire", "The Kosovar plane landed in Pristina.", "destination:pristina"),
    row("wire", "A jet bound for Kosovo never left.", "destination:XKX"),
    row("wire", "It flew into San Salvador.", "destination:san-salvador"),
    row("wire", "It touched down at the airport in Quito.", "destination:quito"),
    row("wire", "It arrived in the Honduran city of San Pedro Sula.", "destination:san-pedro-sula"),
    row("wire", "It reached Manaus, Brazil, at night.", "destination:manaus"),
    row("wire", "It set down at Guayaquil, Ecuador.", "destination:guayaquil"),
    row("wire", "It headed toward El Salvador.", "destination:SLV"),
    row("wire", "They were flown to the Dominican Republic.", "destination:DOM"),
    row("wire", "They were flown to Guantanamo Bay, Cuba.", "destination:mugm"),
    row("wire", "They were flown to the naval base at Guantanamo Bay.", "destination:mugm"),
    row("wire", "A plane from El Paso, Texas, landed in Guatemala.", "origin:el-paso destination:GTM"),
    row("wire", "A plane left San Diego, California, for Guatemala City.", "origin:san-diego destination:guatemala-city"),
    row("wire", "It took off from Fort Bliss.", "origin:kbif"),
    row("wire", "It took off from Biggs Army Airfield for Colombia.", "origin:kbif destination:COL"),
    row("wire", "It departed Harlingen, Texas, on Monday.", "origin:harlingen"),
    row("wire", "It lifted off from Alexandria, Louisiana.", "origin:alexandria"),
    row("wire", "It flew out of Tucson for Honduras.", "origin:tucson destination:HND"),
    row("regional", "They boarded a plane at Davis-Monthan Air Force Base.", "origin:kdma"),
    row("wire", "The flight originated in San Antonio.", "origin:san-antonio"),
    row("wire", "A flight from Texas landed in Ecuador.", "origin:us-tx destination:ECU"),
    row("translated", "The aircraft, coming from Houston, arrived in Tegucigalpa.", "origin:houston destination:tegucigalpa"),
    row("release", "Route: Alexandria, Louisiana to Accra, Ghana.", "origin:alexandria destination:accra"),
    row("wire", "The El Paso-to-Guatemala flight carried 80 people.", "origin:el-paso destination:GTM"),
    row("wire", "Mexico refused the plane.", "receiver:MEX"),
    row("wire", "Colombia has rejected two planes.", "receiver:COL"),
    row("wire", "Mexican authorities blocked a plane.", "receiver:MEX"),
    row("wire", "Honduras on Friday turned back a jet.", "receiver:HND"),
    row("wire", "India accepted 104 people.", "receiver:IND"),
    row("wire", "Guatemala received a third flight.", "receiver:GTM"),
    row("wire", "Guatemala also on Friday received a third flight.", "receiver:GTM"),
    row("wire", "Brazil's government refused the plane.", "receiver:BRA"),
    row("wire", "A charter was denied entry by Haiti.", "receiver:HTI"),
    row("wire", "The plane waited after Peru refused it.", "receiver:PER"),
    row("translated", "The Government of Panama has refused the landing.", "receiver:PAN"),
    row("wire", "Bogota withdrew permission.", "receiver:bogota"),
    row("wire", "Mexico City refused the request.", "receiver:mexico-city"),
    row("wire", "It flew to Accra by way of Djibouti.", "destination:accra"),
    row("wire", "A plane from Guantanamo Bay landed in Caracas.", "origin:mugm destination:caracas"),
    row("wire", "Trump spoke to Petro about Colombia's coffee.", ""),
    row("wire", "He visited the U.S.-Mexico border.", ""),
    row("wire", "He sent troops to the border with Mexico.", ""),
    row("wire", "A man from New Mexico flew the plane.", ""),
    row("wire", "It crossed the Gulf of Mexico.", ""),
    row("wire", "He told the Washington Post.", ""),
    row("wire", "Tariffs on Mexican goods start in February.", ""),
    row("wire", "They were held in El Paso, Texas.", ""),
    row("new", "Eighteen men got out at Jomo Kenyatta on Friday.", "destination:hkjk"),
    row("new", "It landed at Jomo Kenyatta on Friday.", "destination:hkjk"),
    row("new", "It came down at Toussaint Louverture airport.", "destination:mtpp"),
    row("new", "It touched down at Hosea Kutako.", "destination:fywh"),
    row("new", "It arrived at Norman Manley International.", "destination:mkjp"),
    row("new", "They were flown to Pristina.", "destination:pristina"),
    row("new", "It landed in Kigali on Monday.", "destination:kigali"),
    row("new", "The plane of the late President Hugo Chavez stood there.", ""),
    row("new", "It was a street to Nelson Mandela's house.", ""),
    row("wire", "The flight landed in New Mexico.", ""),
    row("wire", "The program is known as Remain in Mexico.", ""),
    row("wire", "Members of Tren de Aragua, a gang from Venezuela, were aboard.", ""),
    row("wire", "He flew to Washington.", ""),
)  # fmt: skip
NAMED = (
    row("wire", "A plane to Guatemala City left.", "guatemala-city"),
    row("wire", "A plane to Guatemala left.", "GTM"),
    row("wire", "Mexico City is in Mexico.", "mexico-city MEX"),
    row("wire", "New Mexico is not Mexico.", "MEX"),
    row("wire", "From El Paso, Texas, it went.", "el-paso"),
    row("wire", "Guayaquil, in Ecuador, is warm.", "guayaquil"),
    row("wire", "From San Jose, California, to San Jose, Costa Rica.", "san-jose-ca san-jose"),
    row("wire", "Papua New Guinea and Guinea differ.", "PNG GIN"),
    row("wire", "Equatorial Guinea and Guinea-Bissau differ.", "GNQ GNB"),
    row("wire", "South Sudan and Sudan differ.", "SSD SDN"),
    row("wire", "Niger and Nigeria differ.", "NER NGA"),
    row("wire", "Dominica and the Dominican Republic differ.", "DMA DOM"),
    row("wire", "The Democratic Republic of Congo took them.", "COD"),
    row("wire", "It left Atlanta, Georgia.", "atlanta"),
    row("wire", "Bogotá and Bogota are one.", "bogota bogota"),
    row("wire", "San José and San Jose are one.", "san-jose san-jose"),
    row("wire", "Chad Wolf and Jordan Smith spoke.", ""),
    row("wire", "Nothing is named here.", ""),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_the_words_around_a_place_give_its_role(text, expected):
    """Where it lands, where it left from, which state receives or refuses; else no role."""
    roles = [(role_of(text, found), found.value.place or found.value.country) for found in find_places(text, NAMES)]

    assert expected == " ".join(f"{role.value}:{name}" for role, name in roles if role is not Role.NONE)


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_the_longest_name_is_the_place(text, expected):
    """Guatemala City is not Guatemala, and New Mexico is not Mexico."""
    assert expected == " ".join(found.value.place or found.value.country for found in find_places(text, NAMES))
