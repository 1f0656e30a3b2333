"""English: the words that `tracker/find/speakers.py` reads."""

import re

from tracker.find.found import spaced
from tracker.find.language.speakers import SpeakerWords

AGENCIES = r"Reuters|AFP|Agence France-Presse|AP|Associated Press|EFE|Bloomberg|Xinhua|ANSA|DPA|UPI|PTI|ANI"
# Newsrooms that texts credit by name.
OUTLETS = (
    r"NBC(?: News)?|CBS(?: News)?|ABC News|CNN|Fox News|NewsNation|The New York Times|New York Times|The Washington Post|Washington Post|"
    r"Wall Street Journal|Politico|Axios|Daily Mail|DailyMail\.com|Task & Purpose|The Guardian|BBC|El País|El Universal|Milenio|Univision|Telemundo|"
    r"Noticias Telemundo|The Indian Express|Air & Space Forces Magazine|El Tiempo|Prensa Libre|Caracol Radio|NPR|PBS|USA Today|Newsmax"
)
OFFICES = frozenset(
    "minister president premier chancellor secretary undersecretary viceminister vice-minister governor mayor ambassador consul director director-general commissioner superintendent chief "
    "sheriff chairman chairwoman chairperson delegate envoy speaker king queen prosecutor czar monarch commander senator congressman congresswoman rep sen gov gen col lt maj adm capt "
    "vice-president head ombudswoman".split()
)
OFFICIALS = frozenset(
    "official officials officer officers authorities source sources aide aides diplomat diplomats adviser advisers advisor colonel colonels lieutenant sergeant major captain leaders "
    "bureaucrat bureaucrats functionary functionaries servant servants superiors insiders agent agents attache attaché inspector inspectors spokesman spokeswoman spokesperson spokespeople spokesmen mouthpiece".split()
)

SPEAKERS = SpeakerWords(
    agencies=AGENCIES,
    institutions=frozenset(
        "ministry ministries department departments institute service services agency agencies authority police embassy embassies consulate consulates government governments presidency court "
        "directorate directorates directorate-general inspectorate bureau command guard gendarmerie parliament chancellery chancery office commission council prefecture secretariat army force "
        "navy military administration carabinieri cabinet ombudsman senate congress legislature customs "
        # names by which some are known
        "pentagon dhs ice cbp transcom northcom southcom igm inm fbi doj hhs kremlin itamaraty enforcement protection state unhcr iom".split()
    ),
    institutions_in_two_words=frozenset(
        {
            "white house",
            "homeland security",
            "downing street",
            "casa presidencial",
            "border patrol",
            "policía nacional",
            "policia nacional",
            "migración colombia",
        }
    ),
    offices=OFFICES,
    before_general=frozenset("attorney consul controller comptroller director inspector surgeon solicitor secretary commissioner".split()),
    officials=OFFICIALS,
    newsrooms=frozenset("broadcaster newspaper daily channel network station magazine website portal weekly site".split()),
    the_press=frozenset({"media", "press"}),
    media=frozenset("television tv radio newspaper newspapers outlet outlets broadcaster broadcasters channel channels".split()),
    data=frozenset("data trackers tracker tracking radar flightradar24 flightaware records".split()),
    people=frozenset(
        "passenger passengers witness witnesses eyewitness eyewitnesses relative relatives resident residents advocates activists group groups charity charities nonprofit nonprofits ngo ngos "
        "monitors family families union unions analysts people person brother sister mother father wife husband son daughter uncle aunt cousin friend friends neighbour neighbor nun priest monk "
        "clerk cook nurse child boy girl pilot pilots guide volunteer volunteers student students company firm carrier airline parent parents deportee deportees returnee tenants migrant migrants".split()
    ),
    like_a_person=re.compile(r"\w+(?:ers?|ors?|ists?|ants?|ians?|m[ae]n|ess|eers?|archs?)"),
    # These say things only in the way a page does, or are no persons though they end like one.
    not_people=frozenset(
        "number numbers letter letters order orders paper papers matter weather border corner center centre tower chapter river quarter motor error mirror floor door sector factor terror summer winter "
        "newspaper charter charters computer shelter water october november december september master register server transfer transfers tender plan ban women men detainees nationals citizens newsletter "
        "either other another former latter never ever after over under hangar grant want warrant".split()
    ),
    words_of_somebody=frozenset(
        {
            "statement",
            "communique",
            "communiqué",
            "declaration",
            "release",
            "bulletin",
            "letter",
            "figures",
            "data",
            "count",
            "tally",
            "note",
            "numbers",
            "post",
            "message",
            "website",
            "records",
            "email",
            "emails",
            "memo",
            "memos",
            "document",
            "documents",
            "manifest",
        }
    ),
    # Words that no name of a speaker holds.
    verbs=frozenset(
        "will would was were is are has had have been be can could may might must shall should it they left landed arrived took flew carrying carried came went not says said wants".split()
    ),
    pointing=frozenset({"he", "she", "it", "they"}),
    articles=frozenset("the a an one two three four five several some another his her its their our my other".split()),
    indefinite=frozenset("a an one two three four five several some another other".split()),
    joints=frozenset(
        "of for in at on with from to by near representing familiar briefed speaking close working aboard inside there here who which whose that charged responsible interviewed contacted reached asked seen obtained reviewed viewed leaked".split()
    ),
    not_of_state=re.compile(
        r"\b(?:carrier|airline|airlines|company|contractor|firm|handler|handling|union|church|shelter|hospital|charity|airport)\b",
        re.IGNORECASE,
    ),
    nation=re.compile(r"[A-Z]\w+ans"),
    name=re.compile(r"[A-ZÀ-Þ][\w'’.-]*|de|da|del|la|van|von|al"),
    owned=("'s", "’s"),
    person_of_office=re.compile(
        spaced(
            rf"\b(?:[Tt]he|[Aa]n?|[A-ZÀ-Þ]\w+['’]s) (?:[\w-]+ ){{0,3}}?(?:{'|'.join(sorted(OFFICES | OFFICIALS))})(?![\w-])(?: (?:of|for) (?:the )?\w+)?"
        )
    ),
    of="of",
    spokes="spokes",
    general="general",
    vague_data=frozenset({"data", "records", "tracking", "radar"}),
    no_institution=frozenset({"tracking", "flight", "radar", "rental"}),
    news="news",
    of_many=frozenset({"a", "an", "one", "some"}),
    the="the",
    professions=frozenset({"lawyers", "attorneys", "photographers", "researchers"}),
    owned_by=frozenset({"of", "from", "by"}),
    read_by=frozenset({"seen", "obtained", "reviewed", "viewed", "leaked"}),
    it="it",
    this=frozenset({"the", "that", "this", "its"}),
    persons=frozenset({"he", "she"}),
    bodies=frozenset({"it", "they"}),
)
