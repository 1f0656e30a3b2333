"""English: the words that `tracker/find/places.py` reads."""

import re

from tracker.find.english.states import SHORT_STATES
from tracker.find.language.places import PlaceWords
from tracker.find.sought import split

PLACES = PlaceWords(
    # 'Lima, Sunday 9 November 2025', 'Santo Domingo.- The Directorate ...'
    dateline_line=re.compile(
        r"^\s*(?P<place>[A-ZÀ-Þ][\wÀ-ÿ .'’-]{2,30}?)(?:, [A-ZÀ-Þ]\w+)?(?:\s?\.\s?[-–—]|,? (?:\w+day,? )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+|[A-Z][a-z]+\.? \d{1,2}),? 20\d\d\b)"
    ),
    dateline_place=re.compile(
        r"^\s*(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{3,40}?)(?:,[^:–—\n]{1,60}?)?(?:\s*\([^)]*\))?\s*(?:\.\s?[-–—]\s|[.:]\s|[-–—]\s)"
    ),
    # Names inside these phrases say nothing of a flight's ends.
    not_a_place=split(
        re.compile(
            r"(?:U\.?S\.?A?|United States|America)\s*(?:[-–/]|and)\s*Mexico|Mexico\s*[-–]\s*(?:U\.?S\.?|United States)|Gulf of (?:Mexico|America)|"
            r"Remain[- ]in[- ]Mexico|(?:Mexican|Mexico|southern|northern) border|Gaza|Panama Canal|Panama hat|New Mexico|"
            r"Mexic(?:o|an) (?:cartel|drug|goods|imports)\w*|Washington Post|Miami Herald|Houston Chronicle|El Paso Times|Loop 375|Tren de Aragua|El Paso Sector|"
            r"Costa Mesa|Mesa (?:Verde|County|Gateway Airways)|Colombia Reports|Indian Express|Texas Tribune|Laken Riley"
        )
    ),
    label=re.compile(r"\W{0,4}(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{3,30}?)\s?(?::|[–—]|\s-)\s(?=\S)"),
    company=re.compile(r"\s+(?:Airways|Airlines|Times|Post|Herald|Tribune|Reports|Express)\b"),
    # Countries that are first names, too: 'Chad Wolf' is no place.
    first_names=frozenset({"Chad", "Jordan", "Georgia", "Israel", "Kenya"}),
    surname=re.compile(r"\s+[A-Z][a-z]+\b(?!\s+(?:International|Airport))"),
    persons=frozenset(
        "Hugo Chavez|Hugo Chávez|Hamid Karzai|Robert Mugabe|Robert Gabriel Mugabe|Heydar Aliyev|Nelson Mandela|Simón Bolívar|Simon Bolivar|Ben Gurion|"
        "Mohammed V|Indira Gandhi|Rafic Hariri|Imam Khomeini|Benito Juárez|Benito Juarez|Thomas Sankara|Nicolau Lobato|Owen Roberts|Mexico City".split("|")
    ),
    # Capitals whose names mostly stand for something else in news from the US.
    no_capitals=frozenset(
        {"Washington", "Washington, D.C.", "Victoria", "Hamilton", "Jamestown", "Stanley", "Plymouth", "Kingston", "Douglas"}
    ),
    after_a_town=re.compile(
        r"(?<!Tbilisi)(?<!Kutaisi)(?<!Batumi),\s+(?:in\s+)?$|\b(?:Robins|Moody|Hunter|Folkston|Atlanta|Savannah|Brunswick|Fort\s+\w+)\s+in\s+$"
    ),
    between=re.compile(r"(?:,? in the state of |,? in |, | \(|[ ,]*)", re.IGNORECASE),
    town=re.compile(r"(?P<town>[A-ZÀ-Þ][\w.'’-]+(?:\s[A-ZÀ-Þ][\w.'’-]+){0,2})(?:,?\s+in\s+(?:the\s+state\s+of\s+)?|,\s+)$"),
    # 'South Texas', 'central Louisiana'; 'the Texas border town of Harlingen'
    part_of_state=re.compile(r"\b(?:(?:south|north)(?:west|east)?(?:ern)?|(?:west|east)(?:ern)?|central|upstate|coastal|rural)\s+$", re.IGNORECASE),
    its_town=re.compile(r"\s+(?:border\s+|coastal\s+|college\s+)?(?:city|town|suburb|community|port)\s+of\s+", re.IGNORECASE),
    short_states=SHORT_STATES,
    # 'Tucson, Ariz.', 'Tucson (AZ)'; not 'CLEVELAND, OR' in capitals
    before_short_state=re.compile(r"[A-ZÀ-Þ][\w.’'-]*[a-zß-ÿ](?:,\s|\s\()$"),
    georgia="Georgia",
    # 'Liberia, in Guanacaste': a city of Costa Rica with an international airport
    namesakes={"Liberia": (re.compile(r"(?:\s+airport)?,?\s+(?:(?:the\s+one|a\s+city|a\s+town|the\s+capital)\s+)?(?:(?:in|of)\s+)?(?:the\s+)?(?:[\w-]+\s+){0,3}?(?:Guanacaste|Costa\s+Rica)\b"), "daniel-oduber")},
    no_codes=frozenset("KIND SAME MALE LIRA ICE DHS CBP ERO DOJ DOD FBI CIA USA MIT BBC CNN NBC ABC CBS FOX AFP EFE DPA DEA GAO GPS CEO NGO TPS SIM GMT PST EST CST BUS CAR ACE AIR BAG MEN MAN DAY SAT SUN MON FRI MAY JUN JUL SEP OCT TAP BIG OMA MAD PIE LAW".split()),
    before_code=re.compile(r"(?:\b(?:from|to|into|out\s+of|at|left|departed|reached|via|for|airport)\s+|[-–—→>]\s?)$", re.IGNORECASE),
    after_code=re.compile(r"\s?[-–—→>]\s?[A-Z]{3,4}\b|\s+to\s+[A-Z]{3,4}\b"),
    town_of_code=re.compile(r"(?P<town>[A-ZÀ-Þ][\w.'’-]+(?:\s[A-ZÀ-Þ][\w.'’-]+){0,2})\s\($"),
    first_word=re.compile(r"[A-ZÀ-Þ]\w*(?:\.\w+)*"),
)
