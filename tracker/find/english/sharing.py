"""English: the words that `tracker/extract/sharing.py` reads."""

import re

from tracker.find.english.numbers import NUMBER
from tracker.find.found import spaced
from tracker.find.language.sharing import SharingWords
from tracker.find.sought import Sought

SHARING = SharingWords(
    before_place=re.compile(
        spaced(
            rf"(?<![\w-])(?P<count>{NUMBER}|another|the other|a second|a third|the others|the rest(?: of (?:them|the (?:flights|planes|jets|charters)))?|the remainder|the remaining ones)(?: (?:flights?|planes?|jets?|charters?|aircraft))?(?: (?:went|flew|landed|arrived|"
            r"left|headed|headed off|heading|going|flying|bound|was bound|were bound|destined|meant))? (?:to|for|in|at|into|on to|onto) (?:the )?$"
        ),
        re.IGNORECASE,
    ),
    more_of_them=re.compile(r"\b(?:an\s+additional|a\s+further|an\s+extra|an\s+estimated|about|some|another)\s+$", re.IGNORECASE),
    after_place=re.compile(
        spaced(
            rf"^(?:,? (?:with|carrying|\() ?(?:the )?|,? ?\(| (?:(?:then|also|itself) )?(?:got|gets|took(?: in)?|takes) | )(?P<count>{NUMBER})(?P<unit> (?:(?:deportation|removal|repatriation|military|charter(?:ed)?|ICE) )?(?:flights?|planes?|jets?|charters?|people|persons|passengers|migrants|"
            r"deportees|men|women|aboard|on board|of them)?)?(?=[),.; ]|$)(?! \w+ (?:later|earlier))"
        ),
        re.IGNORECASE,
    ),
    from_a_place=Sought(r"^\W*(?:there\s+were\s+|they\s+came\s+)?from\s+(?-i:[A-Z])", re.IGNORECASE),
    count_after_origin=re.compile(
        rf",?(?:\s+(?:with|carrying|carried|brought|bringing|had|held|came\s+with|took|bore|was\s+carrying|accounted\s+for))?\s+(?:about\s+|some\s+)?(?P<count>{NUMBER})(?=\s*(?:[,;.)]|$)|\s+(?:and|people|deportees|migrants|passengers|men|more|others|on\s+board|aboard)\b)", re.IGNORECASE
    ),
    count_before_origin=re.compile(rf"(?<![\w-])(?P<count>{NUMBER})(?!\s+(?:flights?|planes?|jets?|charters?|aircraft|hours?|days?|minutes?|miles))(?:\s+[\w-]+){{0,2}}?\s+from\s+$", re.IGNORECASE),
    each_of_so_many=re.compile(r"\s+(?:each|apiece)\b(?=\s+(?:to|for|in|on|from|this|last|yesterday|late|early)\b|\W*$)", re.IGNORECASE),
    flight_unit=re.compile(r"flight|plane|jet|charter", re.IGNORECASE),
    people_unit=re.compile(r"people|person|passenger|migrant|deportee|men|aboard|board|them", re.IGNORECASE),
    goes_to=re.compile(spaced(r"(?: [\w-]+){0,5} (?:(?:stayed|remained|sat|stayed on|waited) (?:aboard|on board|put|on|in (?:their|its) seats?)(?:,? (?:and|until|till|to)(?: [\w-]+){0,5})? )?(?:to|for|in|at|into|on to|off in|off at|home to|back to)(?: the)? "), re.IGNORECASE),
    list_mark=re.compile(r"\s*:"),
    item_begins=re.compile(r"[;,]\s+(?:and\s+)?(?=(?:an?|one|another|two|three|four|on|the)\s)|\s+and\s+(?=(?:an?|one|another|two|three|four|on)\s)", re.IGNORECASE),
    one_item=re.compile(r"\W*(?:and\s+)?(?P<one>one|another)\b(?!\s+(?:of|that|which|who|person|man|woman|day)\b)", re.IGNORECASE),
    fly_to=re.compile(spaced(r"(?:,? [\w’'-]+){0,6},? (?:to|for|in|at|into|reached|towards?) (?:the )?"), re.IGNORECASE),
    and_so_many=re.compile(
        spaced(r"(?:['’]s)?,? ?\(?(?:with |carrying |bringing |carried |brought |had |held |were |was )?(?:(?:about|some|around|the|another|all) )?"), re.IGNORECASE
    ),
    respectively=Sought(r"\b(?:respectively|in\s+that\s+order)\b", re.IGNORECASE),
    # 'two of them landed on', 'one late on', 'another'
    so_many_on=re.compile(
        rf"(?<![\w-])(?P<count>{NUMBER})(?:\s+of\s+(?:them|these|those))?(?:\s+more)?(?:\s+(?:[\w-]+\s+){{0,2}}?(?:flights?|planes?|charters?|jets?|aircraft))?"
        r"(?:\s+(?:each|landed|came|arrived|flew|left|departed|touched\s+down|was|were|followed|set\s+off|took\s+off))?(?:\s+(?:early|late|in|back))?(?:\s+on)?(?:\s+the)?\s+$", re.IGNORECASE
    ),
    one_each=Sought(r"\b(?:one|an?\s+(?:plane|flight|jet|charter))\s+(?:in|to|for|at)\s+(?:each|either)\b|\b(?:a|one)\s+(?:plane|flight|jet|charter)\s+each\b|\bone\s+apiece\b", re.IGNORECASE),
    # 'Honduras and Guatemala each refused a flight', 'both Peru and Chile'
    beside=re.compile(r",?\s+(?:and|as\s+well\s+as)\s+|,\s+"),
    each_did=re.compile(r",?\s+(?:(?:have|had|will)\s+)?each\b", re.IGNORECASE),
    both=re.compile(r"\bboth\s+$", re.IGNORECASE),
    one=frozenset({"another", "the other", "a second", "a third"}),
)
