"""English: the words that `tracker/find/people.py` reads."""

import re

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
        "close on",
        "close upon",
        "getting on for",
        "something like",
        "not far off",
        "not far short of",
        "the best part of",
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
    ),
}
_HEDGE_OF = {word: qualifier for qualifier, hedges in HEDGES.items() for word in hedges}
_HEDGE = "|".join(sorted(_HEDGE_OF, key=len, reverse=True))
# Words of the trade for people on board; arrests, troops and beds have other nouns.
NOUNS = (
    r"migrants?|immigrants?|deportees?|people|persons?|passengers?|men|women|adults|nationals|citizens|returnees?|detainees?|individuals|aliens|compatriots|"
    r"countrymen|(?:gang )?members|asylum[- ]seekers|refugees|prisoners|residents|foreigners|Asians|Africans|Europeans|South Americans|Central Americans|"
    r"West Africans|families|souls|heads|expellees|arrivals|mothers|fathers|sons|daughters|brothers|sisters|guests|youths|farmers|labou?rers|students|strangers|"
    r"minors|children|undocumented|illegals|migrants|others|workers|of them|"
    # words of tabloids and of releases
    r"crooks|criminals|felons|offenders|convicts|thugs|gangsters|gangbangers|lawbreakers|fugitives|murderers|rapists|kids|boys|girls|repatriates|evacuees|repatriated"
)
_MODIFIERS = (
    r"deported|undocumented|illegal|unlawful|repatriated|returned|removed|expelled|adult|irregular|third-country|suspected|alleged|detained|unauthorized|"
    r"unauthorised|foreign|such|own|young|single|male|female|venezuelan|[a-z]+(?:an|ian|ese|ean|ish|i)|of its|of his|of her|of their|of our|fellow|more|"
    r"other|convicted|criminal|high-threat|handcuffed|shackled|unaccompanied|newly|mostly|accused|dangerous|civilian|returning|of the|so-called|rejected|"
    r"failed|(?-i:[A-Z])\w+|alleged"
)
_RANGE = rf"(?:(?: ?(?:to|or|-|–|and) ?)(?P<high>{NUMBER}))?"

PEOPLE = PeopleWords(
    hedges=HEDGES,
    numbers=Sought(spaced(rf"(?<![\w$€£.,-])(?:{NUMBER})(?![\w%]|[,.]\d)"), re.IGNORECASE),
    # What follows the number: a noun for people, or words that tell of people on board without one.
    noun_after=rf"{_RANGE}(?P<odd>-odd|-plus| or so| or more| plus|\+)?(?P<each>(?: each)?)(?: (?:{by_first_letter(_MODIFIERS)})){{0,4}} (?P<noun>{by_first_letter(NOUNS)}|PEOPLES)(?![\w-])",
    board_after=re.compile(
        spaced(
            rf"{_RANGE}(?P<odd>-odd| or so| or more)?(?P<each>)(?P<noun>)(?= (?:on board|aboard|on it|in it|in them|(?:sat|rode|travell?ed|flew|came|were|had seats) (?:in|on) (?:one|the first|the other|each)|in each|in all|on each|on one|in one\b|in the (?:other|first|second|"
            r"third)\b|on the (?:other|first|second|third)|of those on|of the passengers|each on board|apiece|more (?:aboard|on board)|were on (?:board|it|"
            r"the (?:plane|flight|aircraft))|deported\b|of them (?:aboard|on)))"
        ),
        re.IGNORECASE,
    ),
    bare_after=re.compile(
        spaced(
            rf"{_RANGE}(?P<odd>)(?P<each> each| apiece)?(?P<noun>)(?=(?: or so,? who|(?: or so)? (?:who|that) (?:were|was|had been)| more| of them| in all| from | each| apiece| names|[,.;)]|$| arrived| had handcuffs|"
            r" to (?-i:[A-Z])| to (?:the same|this|that|its|their) | between them| and (?:flew|took|brought|landed|carried|left|set|put) | of (?:the|this|that|those) (?:\w+ )?(?:group|party|load|batch|lot)\b| has | have | had | were | are |\s+—|,?\s+who|,?\s+whom|\s+(?:that\s+)?(?:it|they)\s+(?:had|left|set|started|took)\b| at |\s+aboard|\s+on board))"
        ),
        re.IGNORECASE,
    ),
    # What stands before a bare number: a verb of carrying, or words for a group.
    verb_before=re.compile(
        spaced(
            r"(?:\bwith|\bcarr(?:ied|ying|ies|y)|\bbrought|\bbring(?:s|ing)?|\bheld|\btransport(?:ed|ing)|\bbatch of|\bgroup of|\bthere were|\bcontained|\b(?:first|second|third|"
            r"the) \w+ had|\bof the|\ball|\ball of the|\bthe same|\bthe next|\bthe first|\bthe|\banother|\bthe other|\bpicked up the|\band|\btook|\bflew) $"
        ),
        re.IGNORECASE,
    ),
    # 'It flew on to Banjul with the remaining 18 and landed there': no word for people follows.
    rest_before=re.compile(
        r",\s+(?:and\s+)?the\s+(?:second|third|fourth|other|last|larger|smaller)\s+$|\b(?:with|carr(?:ied|ying|ies)|took|flew|bringing|brought|landed|delivered|"
        r"unloaded)\s+the\s+(?:remaining|other|last)\s+$|\b(?:picked\s+up|collected|fetched|took\s+aboard)\s+(?:the\s+)?$",
        re.IGNORECASE,
    ),
    rest_after=re.compile(
        r"(?P<high>)(?P<odd>)(?P<each>)(?P<noun>)(?=\s*[.,;:)]|\s*$|\s+(?:and|to|on|in|there|home|off|before|who|at|aboard|from)\b(?! (?:\w+ )?(?:hours|minutes|days)))", re.IGNORECASE
    ),
    hedge_before=re.compile(spaced(rf"(?<![\w-])(?:(?P<hedge>{_HEDGE}) )?(?:the )?(?:(?:a )?total of |total )?$"), re.IGNORECASE),
    each_after=Sought(
        spaced(
            r"^[\s,]*(?:(?:\w+[\s-]){0,4}(?:on board|aboard|inside) )?(?:of )?(?:each\b|apiece\b|per (?:plane|flight|aircraft|jet)|(?:(?:are|were|was|is) )?(?:on|"
            r"in|aboard) (?:board )?(?:each|either|both)|(?:on|in) every|(?:\w+ ){0,3}on board of each|on board each|aboard each|to a plane)"
        ),
        re.IGNORECASE,
    ),
    each_before=Sought(
        spaced(
            r"(?:\b(?:out of|from|off|in|on|aboard|inside) each(?: of (?:them|these|those|the \w+))?(?: \w+){1,2}|\beach|\beach (?:with|of (?:them|the planes|which|the two))|\beach (?:carrying|holding|had|held|carried|transporting|was carrying)|\bboth (?:with|"
            r"carrying)|\bapiece)(?: (?:on board|aboard))?[\s,]*$"
        ),
        re.IGNORECASE,
    ),
    total_after=Sought(r"\s*(?:in\s+all|altogether|in\s+total|between\s+them|together)", re.IGNORECASE),
    between=re.compile(r"\bbetween\s*$", re.IGNORECASE),
    total_before=Sought(r"\b(?:total\s+of|in\s+total,?|altogether|in\s+all,?|together)\s*$", re.IGNORECASE),
    # A count with one of these after or before it is of something else.
    other_after=Sought(
        spaced(
            r"^(?:['’]s)?[\s,]*(?:(?:were|was|have been|had been|has been|being) )?(?:arrested|apprehended|killed|injured|behind bars|from the border|a (?:day|week|"
            r"month|year)|per (?:day|week|month|year)|since \w+|encounter|in (?:the )?(?:19|20)\d\d|between (?:19|20)|last (?:year|month|fiscal)|in the last fiscal|"
            r"this year|so far this|familiar with|briefed|protest\w*|gathered|demonstrated|marched|waited|died|crossed|fled|attended|watched|had gathered|"
            r"with knowledge|who (?:know|knows|were briefed)|who (?:work|live|are held|were arrested|could)|to be held|capacity)\b"
        ),
        re.IGNORECASE,
    ),
    other_before=Sought(
        spaced(
            r"\b(?:so that(?: some| about)?|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|of about|holds?|can hold|houses|could hold|room for|space for|beds for|hotels? for|hotels? with|berths for|cells for|to hold|"
            r"hold(?:s|ing)? up to|capacity (?:of|for)|deploy(?:s|ed|ing)?|killed|injured|list of|apprehend\w*|houses?|held (?:up to|about)|aged?|daily average of|"
            r"average of|population of|among (?:them|whom)|among|including|includes?|besides|in addition to(?: the)?|as well as|along with|of whom|home to|"
            r"shelter(?:s|ed)?|expects?|serving|city of) (?:the )?(?:\w+ )?$"
        ),
        re.IGNORECASE,
    ),
    year_or_model=re.compile(
        r"(?:19[5-9]|20[0-4])[1-9]|(?:7[2-8]7|3[1-8]0)(?=[,.;:)]|\s+(?:was|were|is|had|has|of|from|with|that|which|and)\b|s\b)"
    ),
    model_before=re.compile(r"\b(?:the|an?|its|their|one|another|chartered|Boeing|Airbus|C|A)[\s-]+$", re.IGNORECASE),
    # 'the hundred and nineteen Asians'
    of_a_hundred=re.compile(r"\b(?:the|some|these|those)\s+hundred\s+and\s+\Z", re.IGNORECASE),
    sexes_and_ages=frozenset({"men", "women", "children", "minors", "adults", "boys", "girls", "kids"}),
    joined=re.compile(r",?\s+and\s+|,\s+", re.IGNORECASE),
    one_more=re.compile(
        r",?\s+and(?:,\s+[^,;.]{1,30},)?\s+(?:an?|one)\s+(?:[\w-]+\s+)?(?:minor|child|boy|girl|baby|infant|toddler|woman|man|mother|father|"
        r"teenager)\b(?P<with>\s+with\s+(?:her|his|a)\s+(?:[\w-]+\s+)?(?:child|son|daughter|baby|boy|girl)\b)?",
        re.IGNORECASE,
    ),
    # 'seven Afghans, four Vietnamese and two Cubans'
    last_few=re.compile(r",?\s+and\s+(?P<count>an?|one|two)\s+[A-ZÀ-Þ][\w’'-]+(?=[.,;:)]|\s+[a-z]|$)"),
    few=frozenset({"of them", "others", "arrivals", "families"}),
    or_more=frozenset({"or more", "plus", "-plus", "+"}),
    each_its_own=" and ",
    between_hedge_and_number=frozenset({"the", "of", "total"}),
    measure=re.compile(r"\s*(?:years?|percent|%|million|hours?|days?|minutes?|miles)"),
)
