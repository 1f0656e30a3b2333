"""English: the words that `tracker/find/people.py` reads."""

import re

from tracker.find.branching import compiled
from tracker.find.english.classes import CRAFT
from tracker.find.english.days import MONTHS
from tracker.find.english.numbers import NUMBER
from tracker.find.found import spaced
from tracker.find.language.people import PeopleWords
from tracker.find.sought import Sought, by_first_letter
from tracker.models import Qualifier

HEDGES = {
    Qualifier.ABOUT: (
        "about",
        "around",
        "some",
        "roughly",
        "approximately",
        "nearly",
        "almost",
        "close to",
        "an estimated",
        "estimated",
        "circa",
        "or so",
        "in the region of",
        "in the order of",
        "on the order of",
        "in the neighbourhood of",
        "in the neighborhood of",
        "in the vicinity of",
        "close on",
        "close upon",
        "getting on for",
        "something like",
        "not far off",
        "not far short of",
        "the best part of",
        "the better part of",
        "little short of",
        "perhaps",
        "maybe",
        "possibly",
        "ca.",
        "approx.",
        "~",
        "≈",
    ),
    Qualifier.AT_LEAST: (
        "more than",
        "over",
        "at least",
        "no fewer than",
        "not fewer than",
        "upward of",
        "upwards of",
        "in excess of",
        "well over",
        "just over",
        "a little over",
        "a minimum of",
        "north of",
        "no less than",
        "not less than",
        "better than",
        ">",
        "above",
    ),
    Qualifier.AT_MOST: (
        "up to",
        "as many as",
        "fewer than",
        "less than",
        "no more than",
        "at most",
        "just under",
        "under",
        "not more than",
        "a maximum of",
        "a little under",
        "below",
        "just short of",
        "just shy of",
        "a little short of",
    ),
}
# 'from Uttar Pradesh and Chandigarh', 'from the state of Punjab'
_FROM = r"from\s+(?:the\s+)?(?:(?:state|city|town|province|department|region)s?\s+of\s+)?[A-ZÀ-Þ][\w.’'-]*(?:(?:,?\s+and)?\s+(?:[A-ZÀ-Þ][\w.’'-]*|(?:in|of|the)(?=\s+[A-ZÀ-Þ])))*"
_HEDGE_OF = {word: qualifier for qualifier, hedges in HEDGES.items() for word in hedges}
_HEDGE = "|".join(re.escape(hedge).replace("\\ ", " ") for hedge in sorted(_HEDGE_OF, key=len, reverse=True))
# Words of the trade for people on board; arrests, troops and beds have other nouns.
NOUNS = (
    r"family(?: unit)? members|members of families|ex-residents|migrants?|immigrants?|deportees?|removees|evictees|people|persons?|passengers?|men|women|adults|nationals|citizens|returnees?|detainees?|individuals|aliens|compatriots|kababayans?|"
    r"countrymen|(?:gang )?members|asylum[- ]seekers|refugees|prisoners|residents|foreigners|(?:(?:South|East|West|Central|Southeast|South-East) )?Asians|(?:(?:North|East|Central|Southern) )?Africans|(?:(?:Eastern|Western) )?Europeans|(?:South|Central|Latin) Americans|Middle Easterners|"
    r"West Africans|families|souls|heads|expellees|arrivals|mothers|fathers|sons|daughters|brothers|sisters|guests|youths|farmers|labou?rers|students|strangers|travell?ers|non-?citizens|overstayers|claimants|males|females|teenagers|infants|bab(?:y|ies)|toddlers|"
    r"minors|children|undocumented|illegals|migrants|others|more(?= (?:are|were|will|is|was)\b[^.;]{0,40}\b(?:in|on|aboard|with|by) (?:an?|the|another|one) (?:[\w-]+ ){0,3}(?:plane|flight|jet|aircraft|charter|C-?\d+|Boeing|Airbus)\b)|workers|of them|of (?:its|their|our|his|her) own|human beings|"
    # what they did for a living
    r"roofers|dishwashers|cooks|nannies|gardeners|bricklayers|carpenters|painters|waiters|cleaners|fishermen|housekeepers|landscapers|fruit-pickers|seamstresses|"
    # words of tabloids and of releases
    r"crooks|criminals|felons|offenders|convicts|thugs|gangsters|gangbangers|lawbreakers|fugitives|murderers|rapists|kids|boys|girls|repatriates|evacuees|repatriated"
)
# Adjectives that tell what people were like, of any kind: 'exhausted', 'weary', 'ill-assorted', 'tired,'; none that can be a verb of carrying or say whose they are.
_LIKE_THAT = (
    r"(?!(?:by|they|may|day|every|any|many|only|city|county|country|army|navy|military|police|family|percent|federal|local|social|medical|hospital|legal|political|municipal|national|international|electoral|"
    r"arrested|killed|injured|wounded|armed|unarmed|uniformed|carried|moved|landed|transported|ferried|delivered|received|accepted|involved|used|displaced|disabled|registered|employed|retired)\b)"
    r"[a-z]+(?:ed|ful|less|ous|y|al|ive|able|ible),?|(?:ill|well|half|able|long|hard|home|would|ex|non|soon|once|un)-[a-z]+,?|"
    r"reluctant|silent|sullen|pale|thin|gaunt|frail|poor|sick|ill|old|elderly|unwilling|unsuspecting|weeping|shivering|blinking|limping|smiling|barefoot|free|innocent|recent|different|very"
)
_MODIFIERS = (
    r"deported|undocumented|illegal|unlawful|repatriated|returned|removed|expelled|adult|irregular|third-country|suspected|alleged|detained|unauthorized|"
    r"unauthorised|foreign|such|own|young|single|male|female|venezuelan|[a-z]+(?:an|ian|ese|ean|ish|i)|of its|of his|of her|of their|of our|fellow|more|"
    r"other|convicted|criminal|high-threat|handcuffed|shackled|unaccompanied|newly|mostly|accused|dangerous|civilian|returning|of the|so-called|rejected|"
    r"failed|(?-i:[A-Z])\w+|alleged|" + _LIKE_THAT
)
# All who were on board, in one word or several: 'they', 'the deportees', 'those on board', 'the number of returnees'.
_ON_BOARD = r"passengers|deportees|returnees|migrants|people|persons|detainees|nationals|citizens|compatriots|repatriated|expelled|arrivals|returned|deported"
_ALL = (
    rf"they|(?:the number of )?those(?: [\w’'-]+){{1,4}}?|(?:(?:the|its|their|these|all|total|a) )*(?:[a-z-]+ )?(?:(?:number|total|tally|figure|count|group|party|load|batch|lot|contingent|cargo|manifest)"
    rf"(?: of (?:the |those )?(?:[a-z-]+ )?(?:{_ON_BOARD}))?|{_ON_BOARD})(?: on board| aboard| on it| received| returned| boarded| carried)?"
)
_ARE = (
    r"(?:(?:had|have|has) )?(?:was|were|are|is|been|number(?:ed|s|ing)?|total(?:l?ed|s)?|came to|comes to|amount(?:ed|s) to|consist(?:ed|s) of|compris(?:ed|es)|made up of|stood at|reached)"
)
# After a dash in blanks no number in words ends a range: 'MANILA, June 12 - Sixteen Filipinos'.
_RANGE = rf"(?:(?: ?(?:to|or|[-–](?!\s\D)|and(?: at most| no more than| up to)?|but (?:at most|no more than|not more than)) ?)(?P<high>{NUMBER}))?"

# One person by name, pronoun or kind, and what only people do or suffer: not 'Omni Air landed with 60 others'.
_ONE = (
    r"(?:[A-ZÀ-Þ][\w’'-]+\s+(?:(?:de|da|del|van|bin|al)\s+)?(?!Air|Force|Wing|Airlines|Airways|International|Flight|Atlantic)(?:[A-ZÀ-Þ][\w’'-]+\s+)?[A-ZÀ-Þ][\w’'-]+|(?!Conviasa|Omni|Avelo|Swift|Eastern|Washington|Globalx|ICE|Mexico|Texas)[A-ZÀ-Þ][a-zà-ÿ]{2,}|[Hh]e|[Ss]he|I|"
    r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er)\s+(?:[\w’'-]+\s+){0,2}?(?:boy|girl|man|woman|teenager|student|father|mother|son|daughter|brother|sister|husband|wife|teacher|nurse|worker|child|youth|activist|grandmother|grandfather|veteran|athlete))(?:,\s+[^,;.]{1,40},)?"
)
_ONES_OWN = (
    r"(?:(?:had\s+been|has\s+been|was|is)\s+(?:[\w’'-]+\s+){0,2}?(?:flown|deported|put|sent|returned|expelled|removed|repatriated|placed|loaded|led|taken|brought|herded|shackled|marched|back)|boarded|arrived|landed|got\s+(?:on|off)|came|returned|stepped|walked|travel+ed|sat|flew\s+(?:home|back|in))\b"
)

PEOPLE = PeopleWords(
    hedges=HEDGES,
    # 'days after it came to light that nine were sent there last month'
    of_a_time_before=Sought(r"\b(?:days|weeks|months|an?\s+(?:day|week|month)|(?:two|three|four|several)\s+(?:days|weeks|months))\s+after\s[^,.;]{5,160}?\b(?:last\s+(?:week|month|year)|earlier\s+this\s+(?:week|month|year))\b", re.IGNORECASE),
    numbers=Sought(spaced(rf"(?<![\w$€£.,-])(?<!\d:)(?:{NUMBER})(?![\w%]|[,.]\d)"), re.IGNORECASE),
    # What follows the number: a noun for people, or words that tell of people on board without one.
    noun_after=rf"[\"”]?{_RANGE}(?P<odd>-odd|-some|-plus| or so| or thereabouts|,? more or less,?|,? give or take,?| or more| or fewer| or less| plus|\+)?(?P<each>(?: each)?)(?: [\"“'‘]?(?:{by_first_letter(_MODIFIERS)})){{0,4}} [\"“'‘]?(?P<noun>{by_first_letter(NOUNS)}|PEOPLES)(?![\w-])",
    board_after=Sought(
        spaced(
            rf"{_RANGE}(?P<odd>-odd| or so| or more)?(?P<each>)(?P<noun>)(?= (?:(?:(?:having|had|have|to have) been )?(?:on board|aboard)|on it|in it|in them|on (?:the|its) (?:stairs|steps|ramp|gangway)|(?:came |walked |went )?down (?:the|its) (?:stairs|steps|ramp|gangway)|(?:sat|rode|travell?ed|flew|came|were|had seats) (?:in|on) (?:one|the first|the other|each)|in each|inside|in all|on each|on one|in one\b|in the (?:other|first|second|"
            r"third)\b|(?:(?:of (?:them|these|those|the (?:\w+ )?(?:deportees|passengers|people|migrants))|more|others|further) )?(?:got|gets|stepped|walked|climbed|filed|came|were (?:let|led|taken|helped|put)) (?:off|out|down|ashore|aboard|on board)|(?:more |others )?(?:were (?:handed over|let go|dropped|left)|disembark)|alighted|on \w{3,6}day['’]s\b|on the (?:other|first|second|third|fourth|former|latter|last)\b|of those on|of the passengers|each on board|apiece|(?:on|aboard) (?:the|that|this|its) (?:[\w.-]+ ){0,3}?(?:charter|plane|flight|jet|aircraft|airliner|transport|C-17|C-130)(?= of\b| on\b| from\b|[,.;)]| that\b| which\b)|more (?:aboard|on board)|were on (?:board|it|"
            r"the (?:plane|flight|aircraft))|deported\b|of them (?:aboard|on)|(?:of (?:its|the|their|a possible|some) (?:[\w-]+ ){0,2})?(?:seats|places)(?: on board| in it)? (?:(?:were|was|had been|stood) (?:\w+ )?)?(?:taken|filled|occupied|used|full))|(?=-(?:strong|person|member|man) (?:[\w-]+ ){0,2}(?:group|party|contingent|batch|load|flight)\b))"
        ),
        re.IGNORECASE,
    ),
    bare_after=Sought(
        spaced(
            rf"{_RANGE}(?P<odd>)(?P<each> each| apiece)?(?P<noun>)(?=(?: or so,? who|(?: or so)? (?:who|that) (?:were|was|had been)| strong\b| more| of them| in all| from | on (?:\w{3,6}day|(?:{MONTHS}) \d)| each| apiece| names|[,.;)]|$| arrived| reached| touched| landed| came| got | set foot| stepped (?:off|out|down|onto|on)| walked (?:off|out|down)| disembarked| alighted| flew in| turned up| had handcuffs|"
            r" to (?-i:[A-Z])| to (?:the same|this|that|its|their) | between them| and (?:flew|took|brought|landed|carried|left|set|put|then|was|were|the|its|it|an?|all|no|nobody|went|came|returned|turned|rose) | of (?:the|this|that|those) (?:\w+ )?(?:group|party|load|batch|lot)\b| has | have | had | were | are | is | was | will | would |\s+—|,?\s+who|,?\s+whom|\s+(?:that\s+)?(?:it|they)\s+(?:had|left|set|started|took)\b|\s+(?:that|which) (?:an?|the|one) (?:[\w.-]+ ){0,4}?(?:plane|aircraft|flight|jet|charter|airliner|C-17)\b| at |\s+aboard|\s+on board| out of (?-i:[A-Z])| in (?:early|late|mid-?)\b| in the (?:early|late|first|last|second|middle|closing|opening) (?:part|half|days|weeks?|hours)\b))"
        ),
        re.IGNORECASE,
    ),
    # What stands before a bare number: a verb of carrying, or words for a group.
    verb_before=compiled(
        spaced(
            r"(?:\b(?:group|party|contingent|batch|load)(?=\s+$)|(?:^|[.;:,] |\band )\W*(?:on board|aboard|on it|in it|inside) (?:were|was|are|sat|rode|travel+ed|flew|came)|\b(?:took|taken|taking) in|\bit was(?: now| only)?|\bof (?:its|the|their) [\w-]+ (?:\w+ )?seats,?|\bwith|\bcarr(?:ied|ying|ies|y)|\bbrought|\bbring(?:s|ing)?|\bheld|\btransport(?:ed|ing)|\b(?:batch|group|party|contingent|load|lot),? of|\bthere were|\bcontained|\b(?:one|plane|flight|jet|aircraft|charter|machine)(?:, [\w’' -]{1,30},)? had|\b(?:first|second|third|"
            r"the) \w+ had|\bof the|\ball|\ball of the|\bthe same|\bthe next|\bthe first|\bthe|\banother|\bthe other|\bpicked up the|\band|\btook|\bflew|\b(?:was|were|is|are|being) one of(?: the| some| about)?|\b(?:unloaded|disgorged|discharged|delivered|landed|bore|shed|deposited|fetched|collected|lifted|returned|spilled|emptied)(?: out)?|\b(?:let|set|put|dropped|took|brought|flew|sent|handed|gave|led) (?:off|out|down|ashore|over|in|on|aboard|home|back|away|up)|\b(?:there|out|down|off) (?:stepped|came|walked|climbed|got|filed)(?: (?:off|out|down))?|\b(?:group|batch|lot|party|contingent|load|flight|planeload),? of|\bto (?:expect|receive|await)|\b(?:expect|expects|expected|expecting|awaiting|awaited)) $"
        ),
        re.IGNORECASE,
    ),
    # 'It flew on to Banjul with the remaining 18 and landed there': no word for people follows.
    rest_before=compiled(
        r"\b(?:the\s+(?:first|second|third|fourth|fifth|other|last|former|latter|larger|smaller)(?:,\s+(?:which|that|on|from|in|at|late|early|also|a|an|operated|flown)\s+[^,;.]{1,40},)?|\w{3,6}day['’]s)\s+(?:(?:had|held|carried|brought|took|bore|landed|delivered|with|got|was)\s+)?$|"
        r"\b(?:with|carr(?:ied|ying|ies)|took|flew|bringing|brought|landed|delivered|"
        r"unloaded)\s+the\s+(?:remaining|other|last)\s+$|\b(?:picked\s+up|collected|fetched|took\s+aboard)\s+(?:the\s+)?$|\bthe\s+(?:other|remaining|last)\s+$",
        re.IGNORECASE,
    ),
    rest_after=Sought(
        r"(?P<high>)(?P<odd>)(?P<each>)(?P<noun>)(?=\s*[.,;:)]|\s*$|\s+(?:and|as\s+well|too|also|likewise|in\s+all|altogether|to|on|in|there|home|off|before|who|at|aboard|from|stayed|kept|remained|went\s+on|flew\s+on|continued|travelled|rode|sat|got\s+(?:off|out)|left\s+(?:it|the)|were\s+(?:let|set|put|flown|taken|carried))\b(?! (?:\w+ )?(?:hours|minutes|days)))", re.IGNORECASE
    ),
    # 'Sixty-five had been listed; 58 arrived'
    # 'three planes, the last of them with 61 aboard'
    one_of_them_with=re.compile(r"\bthe\s+(?:first|second|third|fourth|last|latest|largest|smallest|fullest)\s+of\s+(?:them|these|those|which)\s+(?:with|carrying|bringing)\s+$", re.IGNORECASE),
    of_some=re.compile(r"\s+of\s+(?:those|the\s+(?:[\w-]+\s+)?(?:passengers|deportees|people|migrants|returnees))\b", re.IGNORECASE),
    # '92, 88 and 101 people'
    listed_before=re.compile(rf"(?<![\w,.$€£-])(?:(?:{NUMBER}),\s+)+$".replace(" (", r"\s("), re.IGNORECASE),
    arrived_before=re.compile(rf"^(?!.*\b(?:{MONTHS}|boeing|airbus|flight|type|an?)\.?\s+$)", re.IGNORECASE | re.DOTALL),
    arrived_after=Sought(r"(?P<high>)(?P<odd>)(?P<each>)(?P<noun>)(?=,?\s+by\s+(?:the|his|her|their|our|my|one)\s+(?:\w+\s+){0,2}?(?:count|reckoning|tally|estimate|figures)\b|\s+this\s+time\b|\s+(?:actually\s+|in\s+fact\s+)?(?:(?:was|is)\s+the\s+(?:number|total|count|tally|figure)|(?:had\s+)?come\b|arrived|came|landed|made\s+(?:it|the\s+(?:trip|journey|flight))|(?:had|have)\s+(?:come|arrived|landed)|boarded(?!\s+(?:\w+\s+)?(?:buses|bus|vans?|trains?|coach(?:es)?))|travel?led|were\s+(?:returned|received|handed\s+over|flown|sent\s+(?:back|home)))\b)", re.IGNORECASE),
    # Those who were to fly, or set out, where it is told too how many came.
    only_expected=Sought(r"\s+(?:[\w’-]+\s+){0,3}?(?:(?:who\s+)?(?:had\s+)?boarded|(?:(?:who|that)\s+)?(?:was|were|had\s+been)\s+(?:to\s+\w+|(?:\w+\s+)?(?:listed|expected|announced|booked|planned|scheduled|foreseen|promised))|(?:listed|expected|announced|booked|planned|scheduled|foreseen)\b|names\b|on\s+(?:the|its|their)\s+list)", re.IGNORECASE),
    expected_before=Sought(r"\b(?:was|were|is|are|had\s+been|supposed|meant|due|scheduled|expected|planned)\s+to\s+(?:have\s+)?(?:bring|brought|carry|carried|take|taken|hold|held|transport(?:ed)?|deliver(?:ed)?)\s+(?:some\s+|about\s+|around\s+)?$|\b(?:seats|room|space)\s+for\s+$|\b(?:announced|expected|promised|foreseen|awaited|notified\s+of|told\s+of|spoken\s+of)\s+(?:some\s+|about\s+|around\s+)?$|\b(?:prepared|ready|braced|booked|planned|made\s+ready|laid\s+out|set\s+out)\s+for\s+(?:[\w-]+\s+)?$|\b(?:list|manifest|register|roll)\s+(?:of|with|had|held|named|listed|lists|contained|bore|showed|ran\s+to|counted|gave)\s+(?:[\w-]+\s+)?$", re.IGNORECASE),
    # 'They numbered 62', 'The passengers, 44 Ecuadorians and 12 Venezuelans, ...', 'Total passengers: 109', 'Our volunteers counted 41.'
    group_before=compiled(
        spaced(
            rf"(?:(?:^|[.;:,(–—-] ?|\b(?:and|but|that|said|says|on \w+day|yesterday|this time|in the end) )[\"'“‘]?(?:{_ALL})(?: ?[:(–—]| ?,(?: all| some| about)?| {_ARE})|"
            r"\b(?:manifest|(?:passenger|flight) list|list|roll|register|roster)(?:, (?:which|that|as) [^,;.]{1,60},)?(?: [\w’']+){0,3}? (?:ran to|runs to|listed|lists|held|holds|showed|shows|named|names|counted|had|has|bore|contained|comprised|came to|gave|gives)|"
            r"\b(?:head ?count|tally|count)(?: [\w’']+){0,7}? (?:gave|came to|showed|yielded|produced|stood at)|\b(?:number|total)(?: of [\w’' -]{1,30})? (?:(?:was|is|were) )?(?:given|put|stated|reported|announced) (?:as|at)|"
            r"\b(?:counted|tallied|registered|(?:made|makes|put|puts|gives|gave|has|set|revised|corrected|updated) (?:it|them|their number|its passengers|(?:the|that) (?:number|total|count|figure|tally)(?: of (?:passengers|people|those|deportees|migrants|returnees|arrivals|men|(?:[\w-]+ )?(?:nationals|citizens))|on board|aboard)?)(?: on board| aboard)?(?: at| as| to)?)) $"
        ),
        re.IGNORECASE,
    ),
    group_after=Sought(
        r"(?P<high>)(?P<odd>)(?P<each>)(?P<noun>)(?=\s*(?:[.;:)–—]|$|,(?!\s*(?:and\s+)?\d))|\s+(?:names\b|in\s+(?:all|number|total)|altogether|strong|of\s+them\s+(?:in\s+all|altogether)|and\s+(?:came|arrived|travel+ed|landed|flew|had\s+(?:come|flown|arrived|travel+ed)|(?:had\s+been|were)\s+(?:brought|flown|sent|deported|returned)))\b)", re.IGNORECASE
    ),
    # 'said there were 80', 'spoke of 80': the number alone
    told_before=re.compile(r"\b(?:there\s+(?:were|had\s+been)|(?:spoke|speaks|spoken)\s+of)\s+$", re.IGNORECASE),
    # 'Each of the 80 was handed a sandwich', 'none of the eighty wanted to speak'
    those_before=re.compile(r"\b(?:the|these|those)\s+$", re.IGNORECASE),
    those_after=Sought(
        r"(?P<high>)(?P<odd>)(?P<each>)(?P<noun>)(?!\s+(?:(?:were|was|have|had|has|been|are|is)\s+){1,3}(?:made|operated|conducted|performed|carried\s+out|run\s+by)\b)(?=\s+(?:were|was|are|had|have|has|is|did|could|would|wanted|said|spoke|came|got|left|went|knew|felt|sat|stood|slept|wept|ate|chose|found|saw|took|gave|told|it|he|she|there|on\s+board|aboard|inside|themselves|alike|"
        r"(?!(?:arrested|detained|injured|killed|charged|listed|accused|convicted|sentenced|employed|suspected|named|wounded|registered|rejected|remaining|planned|scheduled|required|reported|used)\b)[a-z]+ed)\b)",
        re.IGNORECASE,
    ),
    hedge_before=re.compile(spaced(rf"(?<![\w-])(?:(?P<hedge>{_HEDGE})(?: |(?<=[~≈>])))?(?:the )?(?:(?:a )?total of |total )?$"), re.IGNORECASE),
    # '124 people from Miami', ' and 87 from Boston', ', 2 each from Uttar Pradesh and Chandigarh', ' and a few children'
    from_a_place=re.compile(rf"\s+{_FROM}"),
    so_many_from_another=re.compile(rf"(?:,\s+(?:and\s+)?|\s+and\s+|;\s+)(?:(?:the\s+)?other\s+)?(?P<more>(?i:{NUMBER}))(?P<each>\s+each)?(?:\s+(?:others?|people|were|are|came|come|hail(?:ed)?))*\s+(?P<places>{_FROM})"),
    between_places=re.compile(r",\s+|\s+and\s+"),
    and_more=re.compile(r"(?:,?\s+and\s+|[,;]\s+)(?:a\s+(?:few|number|couple|handful)|some|several|many|the\s+(?:rest|others|remainder))\b", re.IGNORECASE),
    and_the_rest=re.compile(r"(?:,?\s+(?:and|while|with)\s+|[,;]\s+)(?:(?:some|several|many|a\s+few)\s+from|the\s+(?:rest|others|remainder))\b", re.IGNORECASE),
    each_after=Sought(
        spaced(
            r"^[\s,]*(?:(?:\w+[\s-]){0,4}(?:on board|aboard|inside) )?(?:of )?(?:each\b|apiece\b|per (?:plane|flight|aircraft|jet)|(?:(?:are|were|was|is|had been|to be|to have been) )?(?:(?:booked|listed|seated|placed|put|carried|expected|due|travel+ing|to (?:be|fly|travel)) )?(?:on|"
            r"in|aboard) (?:board )?(?:each|either|both)|(?:on|in) every|(?:\w+ ){0,3}on board of each|on board each|aboard each|to a plane)"
        ),
        re.IGNORECASE,
    ),
    each_before=Sought(
        spaced(
            r"(?:\bboth(?: of them)? (?:had|held|bore|brought|took|carried|delivered)|\bevery \w+ (?:with|had|held|bore|brought|took|carried|contained|delivered)|\b(?:out of|from|off|in|on|aboard|inside) each(?: of (?:them|these|those|the \w+))?(?: \w+){1,2}|\beach|\beach(?: one)?(?: of (?:(?:them|these|those|which)|(?:the|those|these|its|their) (?:[\w-]+ ){0,2}[\w-]+)| (?:plane|flight|jet|aircraft|charter|c-?\d+\w?))?,? (?:of|with|had|held|bore|brought|took|carried|contained|delivered|landed|let out|put down|set down)|\beach (?:with|of (?:them|the planes|which|the two))|\beach (?:carrying|holding|had|held|carried|transporting|was carrying)|\bboth (?:with|"
            rf"carrying)|\bapiece|\beach (?:[\w.-]+ ){{0,3}}?{CRAFT}\b(?:,[^.;]{{0,60}},)? (?:with|had|has|held|bore|brought|took|takes|carried|carries|carrying|contained|delivered|landed|transported|was carrying|was bringing|"
            r"is to carry|was to carry|will carry|would carry|could carry|can carry|flew|ferried))(?: (?:on board|aboard))?[\s,]*$"
        ),
        re.IGNORECASE,
    ),
    total_after=Sought(r"\s*(?:in\s+all|altogether|in\s+total|between\s+them|together)", re.IGNORECASE),
    between=re.compile(r"\bbetween\s*$", re.IGNORECASE),
    total_before=Sought(r"\b(?:total\s+of|in\s+total,?|altogether|in\s+all,?|together)\s*$", re.IGNORECASE),
    # A count with one of these after or before it is of something else.
    other_after=Sought(
        spaced(
            r"^(?: (?!(?:landed|arrived|none|no|nobody|and|after|before|but|which|when)\b)[\w’'-]+){0,14} (?:tested positive|(?:were|was|been) (?:\w+ )?(?:found to (?:be|have)|diagnosed with) (?:\w+ )?(?:infected|positive|ill|covid\S*|coronavirus)|resulted positive)\b|"
            r"^ (?:\w+ ){0,3}(?:with|displaying|showing|exhibiting|had|showed) (?:[\w-]+ ){0,2}(?:coughs?|fevers?|symptoms|flu|covid\S*)\b|^(?: [\w’'-]+){0,8} (?:each|every|per) (?:fiscal )?(?:year|month|week)\b|"
            r"^,? (?:among them|of their number|in their midst|included)(?=[.,;:)]|$)|^(?: (?:on|aboard|in) (?:the|that|board) ?(?:\w+ ){0,2}\w*| of them)? (?:were|was|is|are) pregnant\b|"
            r"^ (?:are|remain) (?:being |still |now |already )+(?:held|housed|kept|sheltered|detained|locked up|lodged|confined) (?:in|at|inside|under)\b|"
            r"^(?:['’]s)?[\s,]*(?:(?:were|was|have been|had been|has been|being) )?(?:arrested|apprehended|killed|injured|behind bars|from the border|a (?:day|week|"
            r"month|year)|per (?:day|week|month|year)|since \w+|encounter|in (?:the )?(?:19|20)\d\d|between (?:19|20)|(?:said|told|says|say|confirmed)(?! to (?:be|have))|camped|encamped|massed|(?:that |who(?:m)? )?(?:[\w’'-]+ ){1,6}?(?:has|have|had) (?:agreed|promised|offered|pledged|consented|committed) to (?:receive|accept|take|host|admit)|last (?:year|month|fiscal)|in the last fiscal|"
            r"this year|so far this|familiar with|briefed|protest\w*|gathered|demonstrated|marched(?! (?:off|onto|on to|aboard|down|out of|up the)\b)|waited|died|crossed|fled|attended|watched|had gathered|"
            r"with knowledge|who (?:know|knows|were briefed)|who (?:work|live|are held|were arrested|could)|to be held|capacity)\b"
        ),
        re.IGNORECASE,
    ),
    other_before=Sought(
        spaced(
            r"\b(?:so that(?: some| about)?|(?:regularly|routinely|usually|typically|normally|often|always|generally) (?:tak|carry|bring|fly|transport|hold|hav|return|deport|send|mov)ing|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|of about|holds?|can hold|houses|could hold|room for|space for|beds for|hotels? for|hotels? with|berths for|cells for|to hold|"
            r"hold(?:s|ing)? up to|capacity (?:of|for)|deploy(?:s|ed|ing)?|killed|injured|list of|apprehend\w*|houses?|held (?:up to|about)|aged?|daily average of|of a possible|"
            r"average of|population of|seats(?! for\b)|seating|can (?:carry|take|seat|accommodate)|could (?:seat|accommodate|have (?:carried|taken|seated|held))(?: up to| as many as| about| some| more than)?|(?:built|designed|made|meant|configured|fitted out) for|among (?:them|whom)|(?<!\bwas\s)(?<!\bis\s)(?<!\bbeen\s)(?<!\bwere\s)among(?! (?:its|the|those|these|their)\b)|includ(?:e|es|ed|ing)|besides|in addition to(?: the)?|(?<!men\s)(?<!males\s)(?<!adults\s)(?<!children\s)(?<!minors\s)(?<!boys\s)(?<!girls\s)(?:as well as|along with)|of whom|home to|"
            r"shelter(?:s|ed)?|serving|city of|(?:shortfall|shortage|deficit) of|(?:escape|jailbreak|breakout|release|freeing) of(?: about| some| nearly| more than| over)?|clear(?:ing|ed|s)?(?: out)?(?: about| some| nearly| more than| over)?) (?:the )?(?:\w+ )?$"
        ),
        re.IGNORECASE,
    ),
    # '118 Uzbeks, along with six Kazakhs'
    along_with_a_people=re.compile(r"(?<![.;:]\s)\b[A-ZÀ-Þ][\w’'-]+,?\s+(?:along\s+with|as\s+well\s+as)\s+(?:another\s+)?\Z"),
    year_or_model=re.compile(
        r"(?:19[5-9]|20[0-4])[1-9]|(?:7[2-8]7|3[1-8]0)(?=[,.;:)]|\s+(?:was|were|is|had|has|of|from|with|that|which|and|repatriated|returned|deported|delivered|transported|ferried|removed|hauled|unloaded|deposited|disembarked|discharged|conveyed|shuttled|airlifted|lifted|moved|transferred|dropped|let|put|departed|reached|bound|carrying|landed|left|took|arrived|came|brought|carried|flew|touched|set|departed)\b|s\b)"
    ),
    # 'On February 15 and 16, with 116 and 112 people': the second of two days
    day_before=re.compile(rf"\b(?:{MONTHS})\.?\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?(?:,\s+\d{{1,2}})*,?\s+(?:and|or|to|&)\s+(?:again\s+on\s+)?(?:the\s+)?$", re.IGNORECASE),
    some_of_all=re.compile(rf"\b(?:flew|flown|took|taken|carried|brought|sent|deported|returned|removed|repatriated|transported|ferried|moved|transferred|expelled)\s+(?:home\s+|back\s+|out\s+|off\s+)?(?P<some>{NUMBER})\s+of\s+(?:(?:the|its|their|those|these)\s+)?$".replace(" (", r"\s("), re.IGNORECASE),
    on_a_month=re.compile(rf"\b(?:on|of|since|until|by|from|after|before)\s+(?:{MONTHS})\.?\s+$", re.IGNORECASE),
    model_before=re.compile(r"\b(?:the|an?|its|their|one|another|chartered|Boeing|Airbus|C|A)[\s-]+$", re.IGNORECASE),
    # 'the hundred and nineteen Asians'
    of_a_hundred=re.compile(r"\b(?<!several\s)(?<!few\s)(?<!many\s)hundred\s+and\s+\Z", re.IGNORECASE),
    sexes_and_ages=frozenset({"men", "women", "children", "minors", "adults", "boys", "girls", "kids", "males", "females", "teenagers", "infants", "babies", "toddlers", "family members", "family unit members", "members of families"}),
    joined=re.compile(r",?\s+(?:and|plus|as\s+well\s+as|together\s+with|along\s+with|&)\s+(?:another\s+)?|,\s+", re.IGNORECASE),
    members_and=re.compile(r"\s+of\s+[^,;.]{1,60}?,?\s+and\s+(?:another\s+|some\s+)?", re.IGNORECASE),
    one_more=re.compile(
        r",?\s+and(?:,\s+[^,;.]{1,30},)?\s+(?:an?|one|(?P<two>two))\s+(?:[\w-]+\s+)?(?:(?:minor|boy|girl|infant|toddler|mother|father|teenager)s?|child(?:ren)?|bab(?:y|ies)|wom[ae]n|m[ae]n)"
        r"\b(?P<with>\s+with\s+(?:her|his|a)\s+(?:[\w-]+\s+)?(?:child|son|daughter|baby|boy|girl)\b)?",
        re.IGNORECASE,
    ),
    # 'Harjit Kaur landed in Delhi with 60 other Indians', 'the boy and 91 other deportees', 'along with 91 others, she was put on a plane'
    others=re.compile(r"\b(?:others?|fellow)\b", re.IGNORECASE),
    with_others=Sought(
        rf"(?:^\W*|[,;:“\"]\s+|\b(?:that|and|when|before|after|while|said|ago|as|where)\s+|\w+day\s+){_ONE}\s+(?:{_ONES_OWN}[^.;]*?\b(?:with|alongside|among|amid|beside|together\s+with|along\s+with|carried|carrying|held|and)|(?:[^,;.]{{1,40}},\s+)?(?:and|with|together\s+with|along\s+with|alongside))\s+(?:an?\s+|the\s+)?$"
    ),
    alone=Sought(rf"^,\s+{_ONE}\s+{_ONES_OWN}"),
    # 'two women and 78 men'
    one_before=re.compile(r"\b(?:an?|one|(?P<two>two))\s+(?:[\w-]+\s+)?(?:(?:minor|boy|girl|infant|toddler|mother|father|teenager)s?|child(?:ren)?|bab(?:y|ies)|wom[ae]n|m[ae]n)(?:,|,?\s+and)\s+$", re.IGNORECASE),
    # 'Seventy-one of them were men and nine were women', 'seventy-one were men, nine women'
    by_sex=Sought(rf"\b(?P<some>{NUMBER})\s+(?:of\s+(?:them|these|those|the\s+\w+|(?:those|the\s+\w+)\s+(?:on\s+board|aboard|on\s+it|\w+ed))\s+)?(?:were|are)\s+(?P<sex>men|women),?\s+(?:and\s+)?(?P<rest>{NUMBER})\s+(?:of\s+them\s+)?(?:were\s+|are\s+)?(?!(?P=sex)\b)(?:men|women)\b(?!,?\s+and\b)".replace(" (", r"\s("), re.IGNORECASE),
    # 'seven Afghans, four Vietnamese and two Cubans'
    # 'Passengers, just under two hundred; whose they were, the first's or the second's, is not said', 'how they were split is not known'.
    not_told_apart=re.compile(r"\b(?:whose\s+(?:they|these|those)\s+were|(?:who|how\s+many)\s+(?:(?:of\s+them\s+)?(?:was|were|sat|travel\w+|flew|came))\s+(?:on|in|aboard)\s+which|how\s+(?:they|these|those|the\s+\w+)\s+(?:were|was|had\s+been)\s+(?:split|divided|shared\s+out|distributed|spread))\b", re.IGNORECASE),
    last_few=re.compile(r"(?:,\s+(?P<more>an?|one|two)\s+[A-ZÀ-Þ][\w’'-]+)?,?\s+and\s+(?P<count>an?|one|two)\s+[A-ZÀ-Þ][\w’'-]+(?=[.,;:)]|\s+[a-z]|$)"),
    # '37 of them Cameroonian', 'nine of them women': who some of those told before are
    who_some_are=re.compile(r",?\s+(?:all\s+|mostly\s+)?(?:(?-i:[A-ZÀ-Þ])|from\b|(?:wo)?men\b|children\b|minors\b|adults\b|girls\b|boys\b|under\b|with\s+criminal\b)", re.IGNORECASE),
    few=frozenset({"of them", "others", "arrivals", "families"}),
    or_more=frozenset({"or more", "plus", "-plus", "+"}),
    or_fewer=frozenset({"or fewer", "or less"}),
    # '90 Guatemalans or so', '90 people, if not more,'; not '80 people, at least 13 of them children'
    hedge_after=Sought(
        rf",?\s+(?:(?P<about>or\s+so|more\s+or\s+less|give\s+or\s+take(?:\s+a\s+few)?|roughly|approximately|or\s+thereabouts)|(?P<least>at\s+(?:the\s+very\s+)?least|or\s+more|if\s+not\s+more|"
        rf"(?:and\s+)?(?:maybe|perhaps|possibly|probably)\s+more|at\s+a\s+minimum)|(?P<most>at\s+(?:the\s+very\s+)?most|or\s+fewer|or\s+less|at\s+a\s+maximum))\b(?!\s+(?:{NUMBER.replace(' (', chr(92) + 's(')}|half|most|some|an?|of|the|than)\b)",
        re.IGNORECASE,
    ),
    gloss=re.compile(rf"\s\((?P<number>{NUMBER})\)".replace(" (", r"\s("), re.IGNORECASE),
    each_its_own="and",
    between_hedge_and_number=frozenset({"the", "of", "total"}),
    measure=re.compile(r"\s*(?:years?|percent|%|million|hours?|days?|minutes?|miles)"),
)
