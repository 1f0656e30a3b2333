"""English: flights of a series, told by their day or by how full they were: 'the seventh was on May 2', 'the fullest was that of February 14'."""

from tracker.find.english.classes import A_DAY, CRAFT, LEAVE
from tracker.find.english.days import DAY, MONTHS
from tracker.find.found import Pattern
from tracker.models import Outcome

_RANK = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|latest|previous|earlier|preceding|other|one)"
# How full, how long: what one flight of a series is in comparison with the others.
MOST_OF_ALL = r"(?:fullest|emptiest|busiest|longest|shortest|lightest|(?:most|least) (?:crowded|full|packed|filled)|best-filled|worst-filled)"
_ON_ITS_DAY = rf"(?:(?:on|back on|early on|late on) (?:the )?(?:{DAY}|(?:{MONTHS})\.? \d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)?\b)|yesterday|last (?:{DAY}|week|month)|in (?:late |early |mid-)?(?:{MONTHS})\b)(?![\w’']*[’']s\b)"

SERIES = (
    Pattern(
        "was on its day", Outcome.COMPLETED,
        rf"(?:the|a|an|its) (?:[\w’'-]+ ){{0,4}}?(?:(?:{_RANK}|{MOST_OF_ALL})(?: (?:such|one|of (?:them|these|those|the (?:kind|series|year|month|two|three|four)|its kind))(?: (?:\w+ ){{0,2}}?{CRAFT})?)?|{CRAFT})(?: so far| to date| this year| yet| of (?:all|the year|its kind))*,? (?:was|were|had been|came|fell) (?:(?:that|the one) (?:of|on) (?:the )?(?:{DAY}|(?:{MONTHS})\.? \d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)?)|{_ON_ITS_DAY})",
        ("The seventh flight was on May 2", "the previous charter was on 29 May", "The fullest so far was that of February 14", "the last such plane was in April"),
        ("the first hearing was on May 2", "The last time was on May 2", "the first was on Monday's list"),
    ),
    Pattern(
        "so many were in it", Outcome.COMPLETED,
        rf"(?:in|on|aboard) the {MOST_OF_ALL}(?: one| of (?:them|these|those|all))?,? (?:[^.;]{{0,30}}, )?there were",
        ("in the emptiest, on May 8, there were 31",),
        ("in the busiest street there stood", "on the emptiest shelf"),
    ),
)  # fmt: skip
PULLED = (
    Pattern(
        "pulled by its sender", Outcome.CANCELLED,
        rf"(?:{CRAFT}|runs?|hops?|shuttles?|services?|one|it)(?:,? (?!who\b|which\b|was\b|were\b)[\w’'.-]+){{0,7}},? (?:was|were|is|has been|had been) (?:\w+ly )?(?:pulled|dropped|withdrawn|scrubbed|struck) (?:by (?:the (?:agency|operator|carrier|contractor|airline|company|department)|ICE|its (?:operator|owners?))|(?:the (?:evening|night|day|morning) before|hours before|at (?:short|an hour['’]s) notice))",
        ("The monthly ICE Air run from Miami to Kingston was pulled by the agency the evening before", "one from Mesa was withdrawn the day before"),
        ("he was pulled by the arm", "the plane was struck by lightning"),
    ),
)  # fmt: skip
NO_WORD_CAME = (
    Pattern(
        "leave that had not come", Outcome.DENIED,
        rf"(?:kept|left|held|stood|sat|stayed|remained|waited|waiting)(?=[^;]{{0,60}}\b(?:since|because|as|while|for|until)\b)[^;]{{0,90}}?\b{LEAVE}(?: (?:to|for) (?:land|enter|come in|touch down|(?:a|the|its) (?:landing|arrival)))?(?: from (?-i:[A-ZÀ-Þ])[\w’'-]+)? (?:had|did|has) (?:not|never|n['’]t) (?:yet )?(?:come(?: through)?|c[ao]me|arrived?|been (?:given|granted|received)|materiali[sz]ed?)|"
        r"(?:junta|government|authorities|ministry|president|regime|country|kingdom|cabinet|consulate|embassy) (?:would|will)(?: not|n['’]t) (?:have|take|accept|receive|admit) (?:them|him|her)(?=[.,;:]|$)",
        ("a C-17 was kept waiting on Jan. 23 since clearance to land had not come through", "since the junta wouldn't have them"),
        ("the shelter would not take them", "was kept waiting since the bus had not come through"),
    ),
)  # fmt: skip
_PLAN = r"(?:calendar|schedule|timetable|roster|rota|diary|agenda|programme|program|list|board|bulletin|books|planner|notice board)"
_DAY_TO_COME = rf"(?:{A_DAY}|(?:some time |later )?in (?:late |early |mid-)?(?:{MONTHS})|next (?:week|month))"

ENTERED = (
    Pattern(
        "entered for a day", Outcome.PLANNED,
        rf"{_PLAN} (?:(?:at|of|in|on) (?:the )?[\w’'-]+(?: [\w’'-]+)? )?(?:now |already |also )?(?:has|shows?|gives?|lists?|names?|marks?|sets?) {A_DAY} (?:for|as|against|beside) (?:an?|the|another|its)\b|"
        rf"(?:{_PLAN}|ministry|embassy|consulate|airport|institute|agency|office|authorities|Americans) (?:has|have) (?:[\w’'-]+ ){{0,8}}?down for {_DAY_TO_COME}|"
        rf"(?:now |already |also )?(?:down|on|entered|marked|written|pencil+ed) (?:(?:up|in|down) )?(?:on|in|into|to) the (?:\w+ )?{_PLAN} (?:for )?{_DAY_TO_COME}|(?:is|it['’]s|are) (?:now |already )?on the (?:\w+ )?(?:board|schedule|roster|calendar|timetable) for {A_DAY}|"
        rf"(?:has|have) (?:\w+ )?(?:notified|announced|foreseen|proposed|requested|given notice of|asked for) (?:it |them |one |another |two )?for {_DAY_TO_COME}|(?:which|that|whom) (?:[\w’'-]+ ){{1,5}}?(?:has|have) (?:\w+ )?(?:notified|announced|foreseen|proposed) for (?:{A_DAY}|(?:{MONTHS})\b)|"
        r"(?:is|are) (?:up )?next(?= ?,|,? with\b)(?![^.;]*\b(?:was|were|had)\b)|(?:told|asked|warned|advised|instructed) (?:us|them|it|him|her|the (?:\w+ )?(?:authorities|government|ministry|institute|airport|country|service|officials|volunteers)) to (?:expect|prepare for|count on|be ready for|make ready for|look out for)(?! (?:the worst|no|less|little|delays?|changes|trouble|rain|storms?)\b)",
        ("The ministry's calendar has July 31 for the next of these charters", "the bulletin has it down for the tenth of November", "it's now on the board for Friday", "down on the roster some time in June", "which the Americans have notified for March", "has told us to expect up to nine flights next week"),
        ("the list has 31 names for the guards", "is next door", "told us to expect the worst", "on the board of the airline"),
    ),
)  # fmt: skip
