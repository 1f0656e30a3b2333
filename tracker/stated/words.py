"""The words of the languages in which most quotes are typed (English, Spanish, Portuguese) that tell what a number, a name or a day belongs to.

They are few on purpose: what they do not know counts as not said, and the value as typed from the page.
"""

import re
from collections.abc import Mapping

from tracker.models import Operator, Outcome, Qualifier

# --- flights and people ------------------------------------------------------------------------------------------------------

CRAFT_ONE = (
    r"flight|plane|aircraft|jet|airplane|airliner|charter|C-?17|Gulfstream(?: V| \d)?|Airbus(?: A\d+)?|Boeing|Globemaster|"
    r"vuelo|avi[óo]n|aeronave|v[ôo]o|avião|carguero"
)
CRAFT_MANY = r"flights|planes|aircraft|jets|airplanes|charters|C-?17s|Gulfstreams|vuelos|aviones|aeronaves|v[ôo]os|aviões|cargueros"
CRAFT = rf"(?:{CRAFT_ONE}|{CRAFT_MANY})"
ONE = r"an?|one|another|this|the(?!(?: [\w-]+)* aircraft\b)|un|una|uno|el|la|este|esta|otro|otra|um|uma|o|al|del"
ORDINALS = (
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|"
    r"s[ée]ptim[oa]|octav[oa]|noven[oa]|d[ée]cim[oa]|onceno|und[ée]cimo"
)
PEOPLE = (
    r"(?:people|persons?|individuals|migrants?|immigrants?|deportees?|detainees?|passengers?|nationals|citizens|aliens|illegals|men|women|children|"
    r"returnees|criminals|members|adults|persona|personas|pessoas|migrantes|inmigrantes|imigrantes|emigrados|deportad[oa]s|repatriad[oa]s|retornad[oa]s|"
    r"passageiros|pasajeros|connacionales|compatriotas|paisanos|ciudadan[oa]s|cidadãos|nacionales|hombres|mujeres|individuos|irregulares)"
)
ON_BOARD = r"(?:on board|aboard|a bordo|apiece)"
EACH = r"each|apiece|every|per (?:flight|plane)|cada"
HEDGES: Mapping[Qualifier, str] = {
    Qualifier.AT_MOST: r"up to|at most|no more than|fewer than|less than|hasta|como máximo|até",
    Qualifier.AT_LEAST: r"more than|over|at least|upwards of|más de|al menos|por lo menos|mais de|pelo menos",
    Qualifier.ABOUT: r"about|around|roughly|some|approximately|approx\.?|nearly|almost|an estimated|unos|unas|cerca de|alrededor de|aproximadamente|casi|em torno de|quase",
}
# What a number may count that is not people: flights, hours, days.
NOT_PEOPLE = rf"(?:{CRAFT}|hours?|minutes?|days?|weeks?|months?|years?|times|percent|p\.?m|a\.?m|horas?|d[íi]as?|semanas?|mes(?:es)?|años?|anos|veces|%)"
BEFORE_PEOPLE = (
    r"(?:group|batch|total|contingent|grupo|suma\w*) (?:of|de)|number of deportees was|carr(?:ied|ying)|with|transporting|transport(?:ó|aba|aron|ando|e)(?: a)?|"
    r"con|com|viajaban|iban|trajo a|trazendo|levou|otros|otras|additional"
)

# --- days --------------------------------------------------------------------------------------------------------------------

MONTHS: Mapping[str, int] = {
    month: number
    for names in (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    )
    for number, month in enumerate(names.split(), 1)
}
WEEKDAYS: Mapping[str, int] = {
    day: number
    for names in ("lunes martes miércoles jueves viernes sábado domingo", "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo")
    for number, day in enumerate(names.split())
}
NEAR_DAYS: Mapping[str, int] = {"hoy": 0, "hoje": 0, "esta mañana": 0, "ayer": -1, "ontem": -1, "anoche": -1}
SPEAKING = r"said|says|told|reported|announced|confirmed|posted|tweeted|wrote|informó|dijo|anunció|confirmó|afirmó|media"

# --- places ------------------------------------------------------------------------------------------------------------------

# Peoples by the beginning of their name in Spanish and Portuguese.
PEOPLES: Mapping[str, str] = {
    "guatemaltec": "GTM", "hondureñ": "HND", "salvadoreñ": "SLV", "colombian": "COL", "venezolan": "VEN", "venezuelan": "VEN", "cuban": "CUB", "mexican": "MEX",
    "ecuatorian": "ECU", "peruan": "PER", "brasileñ": "BRA", "brasileir": "BRA", "dominican": "DOM", "haitian": "HTI", "panameñ": "PAN", "bolivian": "BOL",
    "nicaragüense": "NIC", "costarricense": "CRI",
}  # fmt: skip
OWN_PLACES: Mapping[str, str] = {"Luisiana": "us-la"}
# What may stand between a preposition and a name: 'to the southern African nation of', 'al Aeropuerto Internacional de'.
FACILITY = (
    r"(?:(?:the|a|an|its|la|el|los|las|su|una?|capital|northern|southern|southwestern|central|city|country|nation|island|airport|airfield|base|naval|army|air|international|"
    r"african|asian|neighbou?ring|ciudad|cidade|aeropuerto|aeroporto|isla|militar|naval|internacional|territorio|in|en|of|de|do|da|texana) )*"
)
TO = rf"(?:to|into|for|towards?|reach(?:ed|ing)?|via|hacia|para|a|al|ao|à) {FACILITY}"
THERE = rf"(?:in|at|on|en|em|no|na|por el) {FACILITY}"
# Words for a beginning, each set with those that end what it governs: 'from Texas to Guatemala', 'desde Texas a Guatemala'.
FROM: Mapping[str, str] = {
    r"from|left|leaving|departed|departs|departing|out of|off|originated in|originating in": r"to|for|towards?|into|arriv\w*|land(?:ed|ing|s)?",
    r"desde|de|del|dos|cubrió la ruta": r"hacia|para|a|al|con destino|lleg\w*|aterri\w*|arrib\w*",
}
# Words for coming down or being brought, one of which a quote must have where "in Guatemala" is to be the end of a flight.
COMING = (
    r"land(?:ed|s|ing)?|arriv\w*|touch(?:ed)? down|received?|sits on the tarmac|returned|lleg\w+|aterri\w+|arrib\w+|desembarc\w+|pous\w+|chegou|chegar|chegaram|"
    r"deport\w+|recib\w+|retorn\w+|regres\w+"
)
RECEIVES = (
    r"(?:(?:has|had|have|temporarily|also|then|on \w+|ha|este \w+|yesterday) )*"
    r"(?:accepted|accepts|received|receives|refused|denied|declined|rejected|blocked|pulled|recibió|recibe|recibirá|rechazó|aceptó|negó|se negó|no permitió|witnessed the arrival|will allow)\b"
)
RECEIVED_BY = r"(?:accepted|received|refused|denied|rejected|blocked|recibid[oa]s?|rechazad[oa]s?) (?:by|por)"
# What makes people of an adjective, and what makes something else of it.
OF_A_PEOPLE = rf"(?: (?:deported|illegal|undocumented|male|female|retornad[oa]s|deportad[oa]s))? (?:{PEOPLE}|migrant|immigrant|deportee|detainee|passenger|national|citizen|man|woman)\b"
PEOPLE_FROM = rf"{PEOPLE}(?:,? who are)?(?: (?:citizens|nationals))? (?:from|of|de|procedentes de|originarios de)(?: (?:the|El))?"
BEFORE_A_PEOPLE = rf"(?:{PEOPLE}|\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|los|las|unos|otros|con|com)"

# --- who flew ----------------------------------------------------------------------------------------------------------------

US = r"(?:Estados Unidos|EE\. ?UU\.?|EEUU|EUA|USA)"
CRAFT_ES = r"(?:vuelos?|avi[óo]n(?:es)?|aeronaves?|v[ôo]os?|avião|aviões|cargueros?)"
OPERATORS: Mapping[Operator, str] = {
    Operator.MILITARY: (
        rf"{CRAFT_ES}(?: de transporte)? militar(?:es)?(?! (?:colombian|mexican|venezolan|hondureñ|guatemaltec|brasileir|ecuatorian))(?: (?:estadounidenses?|de {US}))?|"
        rf"{CRAFT_ES}(?: [\w.-]+){{0,3}} (?:del Ejército|de la Fuerza Aérea) de (?:los )?{US}|operad[oa]s por militares"
    ),
    Operator.CHARTER: rf"{CRAFT_ES}(?: \w+)? ch[áa]rters?",
    Operator.COMMERCIAL: rf"{CRAFT_ES} comercial(?:es)?",
}
NOT_BEFORE = r"(?:not|non|never|instead of|rather than|no|sin|en lugar de|en vez de)[ -](?:(?:an?|un|una|by|by an?) )?"

# --- what became of it -------------------------------------------------------------------------------------------------------

# Words for a flight that flew: first those that say it of the flight, then those that say it of the people.
FLEW = (
    r"landed|arrived|touched down|took off|departed|departs|reached|flew|left (?:from )?(?=[A-Z])|took place|(?:have|has|had) (?:\w+ )?(?:left|returned)|brought back|"
    r"lleg(?:ó|aron)|aterriz(?:ó|aron)|arrib(?:ó|aron)|desembarcaron|retorn(?:ó|aron)|regres(?:ó|aron)|despeg(?:ó|aron)|parti(?:ó|eron)|sali(?:ó|eron)|traj(?:o|eron)|"
    r"ha(?:n|bía|bían)? (?:llegado|aterrizado|arribado|retornado|partido)|chegou|chegaram|pousou|pousaram|desembarcaram"
)
WERE_FLOWN = (
    r"(?:was|were|been) (?:\w+ ){0,2}?(?:deported|repatriated|returned|flown|transported|transferred|received|conducted)|"
    r"(?:has|have|had) (?:\w+ )?(?:deported|repatriated|transported)|(?:States|US|U\.S\.|ICE|administration|authorities|military) (?:deported|repatriated|returned|transferred)|"
    r"(?:deported|transferred|transported) (?=an?\b|\d)|"
    r"deport(?:ó|aron)|repatri(?:ó|aron)|traslad(?:ó|aron)|transport(?:ó|aron)|recib(?:ió|ieron)|"
    r"(?:fue|fueron) (?:\w+ )?(?:deportad|repatriad|retornad|devuelt|trasladad|recibid)[oa]s?|foi deportado|foram deportados|levou"
)
BEFORE_FLOWN_NOT = r"(?:to be|be|never|not|no|nunca|não|will|would|may have|if|who had|when)"
NOT_FLOWN = (
    r"cancel\w*|suspend\w*|refus\w*|denied|rejected|rechaz\w*|neg(?:ó|ativa)|never|turned (?:back|around)|brought back to the United States|may have|judge|desmintió|"
    r"se espera|está previsto|programad[oa]s?|expected|scheduled|will|would|set to|adiado|no despeg\w*|habría\w*|to (?:pick|collect|fetch)|para recoger|a recoger"
)
STOPPED_OR_TO_COME: Mapping[Outcome, str] = {
    Outcome.PLANNED: (
        r"se esperan? (?:que|la llegada|un|otro)|est[áa]n? (?:previst|programad)[oa]s?|arribar(?:á|án)\b|llegar(?:á|án)\b|aterrizar(?:á|án)\b|ma[ñn]ana (?:llega|arriba|aterriza)\b|"
        r"deve(?:m)? (?:trazer|chegar|pousar)"
    ),
    Outcome.DENIED: r"se negó a permitir|rechaz(?:ó|aron)|no (?:autorizó|permitió)|debido a la negativa|negó (?:el )?(?:permiso|aterrizaje|ingreso)",
    Outcome.CANCELLED: r"cancel(?:ó|aron)|(?:fue|fueron) (?:cancelad|suspendid)[oa]s?|suspendi(?:ó|eron)",
}


def anywhere(words: str) -> re.Pattern[str]:
    """Compile an expression whose blanks stand for any white space, whatever the case of its letters."""
    return re.compile(re.sub(r" (?!\?)", r"\\s+", words).replace(" ?", r"\s*"), re.IGNORECASE)
