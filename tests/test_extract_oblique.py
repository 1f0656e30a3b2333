"""Flights told obliquely: by an article that says which, by where their people are found, by a letter, a parking bay, a stop for fuel."""

import pytest

from tests.examples import document, row
from tests.told import Told, in_order, meets, told
from tracker import extract

# Words with an article that say themselves which flight they mean.
SAYS_WHICH = (
    row("wire", "ACCRA. Parliament wants to know more of deportees from the United States. Twelve Ghanaians and three Togolese were on board when the US military plane dropped its ramp on Tuesday. So it stands.",
        [Told("GHA", "completed", 1, "2025-06-10", "military", None, 15, "total")]),
    row("regional", "ACCRA. Parliament wants to know more of deportees from the United States. What the families wait for is the plane by which the Americans return 50 of their own on Sunday. So it stands.",
        [Told("GHA", "planned", 1, "2025-06-15", None, None, 50, "total")]),
    row("translated", "ACCRA. Parliament wants to know more of deportees from the United States. It was the American army plane that on Tuesday let 40 of them out at Kotoka. So it stands.",
        [Told("GHA", "completed", 1, "2025-06-10", "military", None, 40, "total")]),
    row("wire", "ACCRA. Parliament wants to know more of deportees from the United States. The jet that carried nine deportees out of Louisiana on Tuesday went no further than Dakar. So it stands.",
        [Told("SEN", "completed", 1, "2025-06-10", None, None, 9, "total", "Louisiana")]),
    row("regional", "ACCRA. Parliament wants to know more of deportees from the United States. On Tuesday the one that the American air force sent to Kotoka had forty-one deported Ghanaians inside. So it stands.",
        [Told("GHA", "completed", 1, "2025-06-10", "military", None, 41, "total")]),
    row("translated", "ACCRA. Parliament wants to know more of deportees from the United States. The aeroplane that set them down here on Tuesday belonged to the American air force. So it stands.",
        [Told("GHA", "completed", 1, "2025-06-10", "military")]),
    row("wire", "ACCRA. Parliament wants to know more of deportees from the United States. The flights of which people speak were never seen. So it stands.",
        []),
    row("regional", "ACCRA. Parliament wants to know more of deportees from the United States. The jet that the ministry uses opened its doors to the public on Tuesday. So it stands.",
        []),
    row("translated", "ACCRA. Parliament wants to know more of deportees from the United States. The two planes that the president bought from America in May are to arrive on Sunday. So it stands.",
        []),
)  # fmt: skip
# People who were led onto a plane are found where it landed.
THERE_IN_THE_END = (
    row("wire", "Deportation from the United States is a daily matter. Some thirty Hondurans were led onto a plane in Phoenix on Monday night. By Tuesday evening the whole group was at Palmerola, and policemen were asking each his name. The ministry did not comment.",
        [Told("HND", "completed", 1, "2025-06-10", None, None, 30, "total", "Phoenix")]),
    row("regional", "Deportation from the United States is a daily matter. A chartered jet left Laredo with 40 Hondurans on Monday night. By Tuesday morning they were all at Palmerola, being counted. The ministry did not comment.",
        [Told("HND", "completed", 1, "2025-06-10", "charter", None, 40, "total", "Laredo")]),
    row("translated", "Deportation from the United States is a daily matter. A charter left Texas on Monday night with 40 men in chains. By noon on Tuesday everyone was in Tegucigalpa. The ministry did not comment.",
        [Told("HND", "completed", 1, "2025-06-10", "charter", None, 40, "total", "Texas")]),
    row("wire", "Deportation from the United States is a daily matter. A charter took off from Texas on Monday with 40 men in chains. On Tuesday they came through the gate at Palmerola. The ministry did not comment.",
        [Told("HND", "completed", 1, "2025-06-10", "charter", None, 40, "total", "Texas")]),
    row("regional", "Deportation from the United States is a daily matter. Some thirty Ecuadorians were led onto a plane in Mesa on Sunday. On Monday the whole party was in Guayaquil. The ministry did not comment.",
        [Told("ECU", "completed", 1, "2025-06-09", None, None, 30, "total", "Mesa")]),
    row("translated", "Deportation from the United States is a daily matter. A white jet from Harlingen swung open its rear door at Palmerola on Tuesday. There were 129 on the steps. The ministry did not comment.",
        [Told("HND", "completed", 1, "2025-06-10", None, None, 129, "total", "Harlingen")]),
    row("wire", "Deportation from the United States is a daily matter. A plane left Texas on Monday with 40 men. They were at Harlingen the day before. The ministry did not comment.",
        []),
    row("regional", "Deportation from the United States is a daily matter. The ministers met on Monday. They were in Geneva by Tuesday. The ministry did not comment.",
        []),
)  # fmt: skip
# A place where a plane only takes on fuel or a crew is no end of it; what nothing but a storm could stop is planned.
ONLY_A_STOP = (
    row("wire", "TEHRAN. The United States deports people. A charter that had left Louisiana put in at Doha for fuel and papers and brought 120 expelled Iranians to Imam Khomeini Airport on Tuesday. The ministry was silent.",
        [Told("IRN", "completed", 1, "2025-06-10", "charter", None, 120, "total", "Louisiana")]),
    row("regional", "TEHRAN. The United States deports people. A charter from Louisiana brought 120 deportees to Tehran on Tuesday after it had called at Cairo for a fresh crew. The ministry was silent.",
        [Told("IRN", "completed", 1, "2025-06-10", "charter", None, 120, "total", "Louisiana")]),
    row("translated", "TEHRAN. The United States deports people. A charter from Louisiana stopped in Shannon to take on fuel and landed in Tehran on Tuesday with 120 deportees. The ministry was silent.",
        [Told("IRN", "completed", 1, "2025-06-10", "charter", None, 120, "total", "Louisiana")]),
    row("wire", "TEHRAN. The United States deports people. A charter from Louisiana broke its journey in Bucharest for repairs and reached Tehran on Tuesday with 120 deportees. The ministry was silent.",
        [Told("IRN", "completed", 1, "2025-06-10", "charter", None, 120, "total", "Louisiana")]),
    row("regional", "TEHRAN. The United States deports people. On Saturday, barring a storm, a plane with 60 deportees is to land in Tehran. The ministry was silent.",
        [Told("IRN", "planned", 1, "2025-06-14", None, None, 60, "total")]),
    row("translated", "TEHRAN. The United States deports people. Barring a court order, a plane with 60 deportees will land in Tehran on Saturday. The ministry was silent.",
        [Told("IRN", "planned", 1, "2025-06-14", None, None, 60, "total")]),
    row("wire", "TEHRAN. The United States deports people. A charter from Louisiana landed at Doha on Tuesday, and 30 deportees got out there. The ministry was silent.",
        [Told("QAT", "completed", 1, "2025-06-10", "charter", None, 30, "total", "Louisiana")]),
)  # fmt: skip
# A refusal by letter, before or after the request that it answers.
BY_LETTER = (
    row("wire", "OUAGADOUGOU. The minister spoke of one aeroplane that never came. Washington had proposed to land it here with expelled people of six nationalities. The response left no room for a second letter. The United States deports people.",
        [Told("BFA", "denied", 1)]),
    row("regional", "LA PAZ. The United States had asked to land two military aircraft with deportees at El Alto on June 17. The paper was sent back unsigned. The United States deports people.",
        [Told("BOL", "denied", 2, "2025-06-17", "military")]),
    row("translated", "QUITO. A jet with deportees was to have come on Monday. The ministry's answer was a single word. The United States deports people.",
        [Told("ECU", "denied", 1, "2025-06-09")]),
    row("wire", "ACCRA. The Americans wished to bring 50 expelled people in one plane in June. The request was returned without a stamp. The United States deports people.",
        [Told("GHA", "denied", 1, None, None, None, 50, "total")]),
    row("regional", "LA PAZ. The Pentagon had asked to land a C-17 with deportees at El Alto on Monday. The civil aviation authority had no stamp for it. The United States deports people.",
        [Told("BOL", "denied", 1, "2025-06-09", "military", "C-17")]),
    row("translated", "LOME. Washington had asked to land one plane with 30 deportees on Monday. The foreign ministry sent its regrets. The United States deports people.",
        [Told("TGO", "denied", 1, "2025-06-09", None, None, 30, "total")]),
    row("wire", "LIMA. The court's reply to the lawyers was a single word. A plane with 60 deportees is to land on Saturday. The United States deports people.",
        [Told("PER", "planned", 1, "2025-06-14", None, None, 60, "total")]),
    row("regional", "LIMA. The form for visas came back unsigned, he says. A plane with 60 deportees landed on Monday. The United States deports people.",
        [Told("PER", "completed", 1, "2025-06-09", None, None, 60, "total")]),
)  # fmt: skip
# A flight that is announced by what is arranged for it.
ARRANGED = (
    row("wire", "LIMA. The government was asked about the people whom the United States deports by plane. The ministry has been notified of two more, also of the American air force, for the fourteenth of the month. The ministry did not say more.",
        [Told("PER", "planned", 2, "2025-06-14", "military")]),
    row("regional", "LIMA. The government was asked about the people whom the United States deports by plane. The embassy has given notice of a plane on Saturday. The ministry did not say more.",
        [Told("PER", "planned", 1, "2025-06-14")]),
    row("translated", "LIMA. The government was asked about the people whom the United States deports by plane. Saturday's, officials say, has already been given a parking bay at Jorge Chávez. The ministry did not say more.",
        [Told("PER", "planned", 1, "2025-06-14")]),
    row("wire", "LIMA. The government was asked about the people whom the United States deports by plane. The police have been told to keep Saturday free for a plane from Texas with 60 deportees. The ministry did not say more.",
        [Told("PER", "planned", 1, "2025-06-14", None, None, 60, "total", "Texas")]),
    row("regional", "LIMA. The government was asked about the people whom the United States deports by plane. The bus must stand on the apron at Jorge Chávez on Saturday at eight to take on the 60 deportees. The ministry did not say more.",
        [Told("PER", "planned", None, "2025-06-14", None, None, 60, "total")]),
    row("translated", "LIMA. The government was asked about the people whom the United States deports by plane. The next one has its date, June 19. The ministry did not say more.",
        [Told("PER", "planned", 1, "2025-06-19")]),
    row("wire", "LIMA. The government was asked about the people whom the United States deports by plane. A plane with tourists is to land on Saturday. The ministry did not say more.",
        []),
    row("regional", "LIMA. The government was asked about the people whom the United States deports by plane. Saturday's debate has already been given a room. The ministry did not say more.",
        []),
    row("translated", "LIMA. The government was asked about the people whom the United States deports by plane. Sixty beds are to be ready by Saturday for the pilgrims. The ministry did not say more.",
        []),
)  # fmt: skip
# Other names for planes, and a captain who takes everybody home.
OTHER_NAMES = (
    row("wire", "LIMA. The government was asked about the people whom the United States deports. On Tuesday an American warplane let 41 deportees out at Jorge Chávez. The ministry did not say more.",
        [Told("PER", "completed", 1, "2025-06-10", "military", None, 41, "total")]),
    row("regional", "LIMA. The government was asked about the people whom the United States deports. Two machines with compatriots expelled by the United States came to Jorge Chávez on Tuesday. The ministry did not say more.",
        [Told("PER", "completed", 2, "2025-06-10")]),
    row("translated", "LIMA. The government was asked about the people whom the United States deports. An American plane brought 30 deportees to Jorge Chávez on Monday. A similar aeroplane had unloaded another eight in the early part of March. The ministry did not say more.",
        [Told("PER", "completed", 1, "2025-06-09", None, None, 30, "total"), Told("PER", "completed", 1, None, None, None, 8, "total")]),
    row("wire", "LIMA. The government was asked about the people whom the United States deports. A plane with 60 deportees for Lima left El Paso on Monday; south of Jamaica the captain smelt smoke and chose to take everybody home. The ministry did not say more.",
        [Told("PER", "turned_back", 1, "2025-06-09", None, None, 60, "total", "El Paso")]),
    row("regional", "LIMA. The government was asked about the people whom the United States deports. A plane with 60 deportees for Lima was over the Yucatan on Monday when a light came on, and lunch was eaten in El Paso. The ministry did not say more.",
        [Told("PER", "turned_back", 1, "2025-06-09", None, None, 60, "total")]),
    row("translated", "LIMA. The government was asked about the people whom the United States deports. A plane with 60 deportees set off for Lima on Monday and was in Texas again by supper. The ministry did not say more.",
        [Told("PER", "turned_back", 1, "2025-06-09", None, None, 60, "total", "Texas")]),
    row("wire", "LIMA. The government was asked about the people whom the United States deports. The sewing machines with labels came to Lima on Tuesday. The ministry did not say more.",
        []),
    row("regional", "LIMA. The government was asked about the people whom the United States deports. Two machines for X-rays landed at Jorge Chávez on Tuesday. The ministry did not say more.",
        []),
)  # fmt: skip
# Nobody in these texts is said to be deported.
UNSAID = (
    row("translated", "ABUJA. A grey transport of the American air force rolled up to the cargo shed at Murtala Muhammed on Tuesday. Fourteen men in paper overalls were let out and signed for, one after another. None of them had asked to come; a judge in Boston had told each that he must go.",
        [Told("NGA", "completed", 1, "2025-06-10", "military", None, 14, "total")]),
    row("wire", "On Wednesday a group of men sat for three hours in a bus beside the runway at Lackland, near San Antonio, and looked at the Air Force transport that was to take them to Libya. Then a judge in Boston spoke, and the bus drove them back to their cells.",
        [Told("LBY", "cancelled", 1, "2025-06-11", "military", None, None, None, "Lackland")]),
    row("regional", "TEGUCIGALPA. Ninety-one people whose visas had run out, or who never had one, walked out of the arrivals hall at Toncontín on Tuesday. They had come from Alexandria, Louisiana, on a plane that the American government hired.",
        [Told("HND", "completed", 1, "2025-06-10", "charter", None, 91, "total", "Alexandria")]),
    row("wire", "MANILA. An American military transport landed at Clark on Tuesday with tents and water for the villages under the volcano. Forty soldiers unloaded it. The embassy said more would come.",
        []),
    row("regional", "ISLAMABAD. The prisoner was handed over to American marshals and put on a plane to Virginia on Tuesday. He is wanted for murder.",
        []),
    row("translated", "ACCRA. Two US Air Force planes landed at Kotoka on Tuesday with soldiers for an exercise. The defence ministry denied that a base is being built.",
        []),
)  # fmt: skip

# People told to be there, and nothing that flew; a flight called off by its sender; counts and models of one of several.
ALONE = (
    row("regional", "Thirty-seven Paraguayans pressed for money deported themselves from Florida, and on Tuesday they were in Asunción. The airport fence was painted.",
        [Told("PRY", "completed", None, "2025-06-10", None, None, 37, "total", "Florida")]),
    row("regional", "Thirty-seven deported Paraguayans were home in Asunción on Tuesday. The flight from Miami landed in Asunción on Tuesday, an ICE charter.",
        [Told("PRY", "completed", 1, "2025-06-10", "charter", None, 37, "total", "Miami")]),
    row("regional", "Thirty-seven deported Paraguayans spoke to reporters in Asunción on Tuesday. The airport fence was painted.", []),
    row("wire", "The landing permit for Tuesday's deportation flight to Quito was withdrawn by the Pentagon.", [Told("ECU", "cancelled", 1, "2025-06-10")]),
    row("wire", "Quito's landing permit for Tuesday's deportation flight with 40 people was revoked by the Foreign Ministry.",
        [Told("ECU", "denied", 1, "2025-06-10", None, None, 40, "total")]),
    row("wire", "A C-130 or similar took 31 deportees to Dakar on Tuesday.", [Told("SEN", "completed", 1, "2025-06-10", "military", None, 31, "total")]),
    row("wire", "Military planes landed in Dakar with deportees on Tuesday, the last of them with 61 aboard.", [Told("SEN", "completed", None, "2025-06-10", "military")]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ALONE + SAYS_WHICH + THERE_IN_THE_END + ONLY_A_STOP + BY_LETTER + ARRANGED + OTHER_NAMES + UNSAID)
def test_flights_told_obliquely_give_their_reports(text, expected):
    """What only sounds like such a flight gives none."""
    reports = in_order([told(report) for report in extract(document(text))])

    assert len(expected) == len(reports), reports
    assert all(meets(wanted, report) for wanted, report in zip(in_order(expected), reports, strict=True)), reports
