"""English: the words that `tracker/find/counted_days.py` reads."""

import re

from tracker.find.found import spaced
from tracker.find.language.counted_days import CountedDayWords
from tracker.find.sought import Sought

_NUMBERS = {word: n for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(), 1)} | {"a": 1}
_NUMBER = rf"(?P<number>{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}|\d{{1,2}})"
_UNIT = r"(?:(?:days?|nights?|evenings?|mornings?|afternoons?)|(?P<weeks>weeks?(?: to the day)?))"
_WAY = r"(?P<way>before|after|following|ahead of|prior to)"
_COUNT = rf"(?:(?:the (?:day|night|evening|morning|afternoon)|(?:exactly |just )?{_NUMBER} {_UNIT}) {_WAY}|(?P<eve>the eve of))"
# What stopped a flight, as a noun.
_EVENT = (
    r"(?:refusals?|rejections?|denials?|turn-?back|u-turn|ban|veto|cancell?ation|postponement|no\b|about-turn|diversion|standoff|quarrel|row\b|"
    r"(?:failed|abortive|aborted|refused|rejected|cancelled|unsuccessful|vain) (?:\w+ )?(?:flight|mission|attempt|landing|delivery|journey|plane|trip)|incident)"
)

COUNTED_DAYS = CountedDayWords(
    counts=Sought(r"\b(?:before|after|following|ahead\s+of|prior\s+to|eve)\b", re.IGNORECASE),
    before_a_day=re.compile(spaced(rf"\b(?P<words>(?:on )?{_COUNT}) (?:the (?:feast|holiday|night|evening|events?) of |the )?$"), re.IGNORECASE),
    from_an_event=Sought(
        spaced(
            rf"\b(?:on )?(?:{_COUNT}|(?P<vague>(?:a few|several|some|many|within (?:24|48) hours of|within hours of|hours|days|weeks|months|shortly|soon|long|a month|a year)(?: days| weeks| months| hours| years)?(?: after)?)) "
            rf"(?:the|that|this|its|their|his|her|[A-Z][\w’']+['’]s?) (?:\w+ ){{0,2}}?{_EVENT}\b"
        ),
        re.IGNORECASE,
    ),
    # 'landed on Tuesday, two days after the president had refused ...'
    from_a_clause=Sought(
        spaced(rf"\b(?:just |only |barely |exactly )?{_NUMBER} {_UNIT} {_WAY} (?=(?:(?!{_EVENT})[^\s,;.]+ ){{1,12}}?(?:(?:was|were|had|is|has) )?(?:\w+ed|refus\w+|left|came|let|flew|took|told|said|sent|brought|forbade|withdrew|went|landing|arriving)\b)"),
        re.IGNORECASE,
    ),
    from_a_flight=Sought(
        spaced(
            rf"\b(?:on |at )?(?:(?P<same>(?:the (?:very )?same (?:day|night|morning|evening|afternoon)) as)|(?P<apart>unlike|besides|apart from|in addition to|in contrast (?:to|with)|compared (?:to|with))|{_COUNT}) "
            r"(?:the|that|this) (?P<flight>(?:[\w’'.-]+ ){0,3}?(?:flights?|planes?|jets?|charters?|aircraft|transports?|landings?|arrivals?)(?: (?:to|from|for|in) (?-i:[A-ZÀ-Þ])\w+(?: (?-i:[A-ZÀ-Þ])\w+)?)?)"
            r"(?= ?[,.;:)]| ?$| (?:an?|two|three|four|another)\b)"
        ),
        re.IGNORECASE,
    ),
    numbers=_NUMBERS,
    backwards=frozenset({"before", "ahead of", "prior to"}),
)
