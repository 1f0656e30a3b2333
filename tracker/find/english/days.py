"""English: the words that `tracker/find/days.py` reads."""

import re

from tracker.find.found import spaced
from tracker.find.language.days import After, DayWords, Which
from tracker.find.sought import Sought

# Weekdays without their ending, and months, as other modules build them in; lower case, since expressions that need them ignore case.
DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"

_WEEKDAYS = {name: n for n, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}
_MONTH_NAME = (
    r"(?:January|February|(?-i:March|MARCH)|April|(?-i:May|MAY)|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|"
    r"Oct|Nov|Dec)\b\.?)"
)
_MONTH = rf"(?P<month>{_MONTH_NAME})"
_WEEKDAY = "|".join(_WEEKDAYS)
# 'Tue: a C-130', '* Fri - the charter': a weekday in short, as the label of a line.
_SHORT_WEEKDAYS = {short: _WEEKDAYS[name] for name in _WEEKDAYS for short in {name[:3], name[:4], name[:5]} if short in {"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"}}
_AS_A_LABEL = r"(?<![\w.,’'\"]\s)(?-i:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun|MON|TUES?|WED|THU(?:RS?)?|FRI|SAT|SUN)(?=\.?(?::|\s[–-])\s)"
_ORDINAL_DAYS = {
    w: n
    for n, w in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
}
_ORDINAL_DAYS |= {f"twenty-{w}": 20 + n for w, n in list(_ORDINAL_DAYS.items())[:9]} | {"thirtieth": 30, "thirty-first": 31}
# Not 'a day after the president had refused': counted from something that is told next.
_NO_CLAUSE = r"(?=\s*(?:[.,;:)]|$)| (?:and|but|the (?:first|second|third|one|other|last)|it(?! (?:was|were|is|had been|should have|was supposed|ought) (?:\w+ly |first |at first )?(?:due|to|expected|scheduled|planned|supposed|meant|announced|promised|been|come|landed|arrived|left)\b)|this|them|these|those|when|with|from|to)\b)"
# One end of a range: 'Monday', 'June 7', '7 June', 'Tuesday, June 10'; the first may be a bare number ('from 7 to 9 June').
_WEEKDAY_END = rf"(?:late\s+|early\s+)?(?:{_WEEKDAY})"
_END = (
    rf"(?:(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTH_NAME}|{_MONTH_NAME}\s+\d{{1,2}}(?:st|nd|rd|th)?|"
    rf"{_WEEKDAY_END}(?:,?\s+{_MONTH_NAME}\s+\d{{1,2}})?)(?!\w)(?!\s+night\s+(?:and|to)\b)"
)
_BARE = r"(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?"

DAYS = DayWords(
    months={
        m: n
        for n, names in enumerate(
            (
                "january jan",
                "february feb",
                "march mar",
                "april apr",
                "may",
                "june jun",
                "july jul",
                "august aug",
                "september sept sep",
                "october oct",
                "november nov",
                "december dec",
            ),
            1,
        )
        for m in names.split()
    },
    weekdays=_WEEKDAYS | _SHORT_WEEKDAYS,
    ordinal_days=_ORDINAL_DAYS,
    day_month=Sought(rf"(?<![\w-])(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:(?:\s+of)?\s+|-){_MONTH}(?:(?:,?\s+|-)(?P<year>20\d\d))?(?!\w)", re.IGNORECASE),
    word_month=Sought(rf"\b(?P<ordinal>{'|'.join(_ORDINAL_DAYS)})(?:\s+day)?\s+of\s+{_MONTH}(?:,?\s+(?P<year>20\d\d))?", re.IGNORECASE),
    # 'In June 14 planes left': after 'in' a number without a comma counts what follows.
    month_day=Sought(
        rf"(?<!\bin\s)\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*(?:,\d{{3}}|percent|%|migrants|people|flights))(?:\s*(?:-|–|to|"
        r"and)\s*(?P<day2>\d{1,2})\b(?!:))?(?:,?\s+(?P<year>20\d\d))?",
        re.IGNORECASE,
    ),
    of_the_month=Sought(
        r"\b(?:on\s+)?the\s+(?P<day>\d{1,2})(?:st|nd|rd|th)\b(?:\s+of\s+(?P<which>the|this|last|next|that|the\s+same|that\s+same)\s+month)?(?!\s+(?:of\s+[A-Z]|this\s+(?:year|month|week)|since\b|so\s+far|in\s+(?:all|as\s+many|a\s+row)\b|to\s+(?:land|arrive|come|reach|leave)\b|under\b|(?:\w+\s+)?(?:day|flight|president|time|"
        r"century|plane|straight|airlift|fighter|air|charter|such|jet|removal|group|batch)\b))",
        re.IGNORECASE,
    ),
    # 'On the sixth', 'the night of the eighth', 'the twentieth of last month': no month, or one named by its place.
    word_of_month=Sought(
        rf"\b(?:on|of|before|since|by|until|was|for(?=\s+the\s+[\w-]+\s+of\s+(?:the|this|last|next)\s+month\b))\s+the\s+(?P<ordinal>{'|'.join(sorted(_ORDINAL_DAYS, key=len, reverse=True))})\b(?:(?:\s+day)?\s+of\s+(?P<which>the|this|"
        r"last|next|that|the\s+same|that\s+same)\s+month\b|(?=\s*[,.;:)]|\s+(?:that|saw|when|with|and|at|but|a\b)))",
        re.IGNORECASE,
    ),
    weekday=Sought(
        r"\b(?P<which>(?:last|next)\s+week,?\s+on|last|next|this|the\s+previous|the\s+following|that(?:\s+(?:very|same))?|the\s+(?:very\s+)?same|on\s+the|a\s+week\s+from|"
        rf"a\s+week\s+ago(?:\s+on)?)?\s*(?<!\bone\s)(?<!\brecent\s)(?<!\bsome\s)(?:(?<!\bon\sa\s)|(?=\w+\s+(?:\w+\s+)?(?:flight|plane|charter|jet|night|morning|evening|afternoon)\b))\b(?P<weekday>{_WEEKDAY}|{_AS_A_LABEL})(?:['’]s)?\b(?P<after>(?:\s+|,\s+(?=a\s+week\s+ago\b))(?:of\s+(?:last|next|the\s+(?:previous|following))\s+week|(?:last|next)\s+week|before\s+last|"
        rf"week|a\s+week\s+ago(?!\s+(?:on\b|{_WEEKDAY})))\b)?(?!\s+(?:through|to)\s+(?:{_WEEKDAY})|\s+(?-i:Times|Telegraph|Mirror|Express|Mail|Independent|Herald|Post|Star|Sun|World|Tribune|Monitor|Vision|Gleaner|Observer|Nation|Standard|Guardian|Punch|News|Mass|School)\b)",
        re.IGNORECASE,
    ),
    relative=Sought(
        spaced(
            r"\b(?P<words>the day before yesterday|the night before last|the day after tomorrow|the day before this (?:edition|issue|bulletin|broadcast|newspaper)|yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening)|last night|"
            r"(?:24|48|72|twenty-four|forty-eight|seventy-two) hours ago|(?<!\d\s)(?<!-four\s)(?<!-six\s)(?<!-eight\s)(?:just )?hours ago|(?:[\w-]+ )?(?:minutes|an hour|half an hour) ago|earlier today)\b"
        ),
        re.IGNORECASE,
    ),
    story=Sought(
        spaced(
            r"\b(?P<words>(?:the|that) (?:very )?same (?:day|date|evening|afternoon|night|morning|noon|midday|midnight|dawn|dusk)|(?P<hours>24|48|72|twenty-four|forty-eight|seventy-two) hours (?:later|afterwards?)|(?P<back>a|one|two|three|four|five|six|seven|eight|nine|ten|"
            r"\d{1,2}) days? (?:earlier|before|previously|ago)|(?P<weeks>a|one|two|three) weeks? ago (?:today|to the day)|(?P<weeks_on>exactly (?:a|one|two|three)(?= weeks? later)|(?:a|one|two|three)(?= weeks? to the day (?:later|afterwards))) weeks? (?:to the day )?(?:later|afterwards)|(?P<weeks_back>exactly (?:a|one|two|three)(?= weeks? (?:earlier|before))|(?:a|one|two|three)(?= weeks? (?:(?:earlier|before),? to the day|to the day (?:earlier|before)))|(?:a|one) fortnight(?= (?:(?:earlier|before),? to the day|to the day (?:earlier|before))))(?: weeks?)? (?:to the day )?(?:earlier|before)|the (?:day|night|evening) before|"
            r"the previous (?:day|morning|afternoon|evening|night)|(?:(?:the (?:very )?(?:following|next)|(?<!\btheir\s)(?<!\bhis\s)(?<!\bher\s)(?<!\bour\s)next) (?:day|morning|afternoon|evening|night)|a day (?:later|after" + _NO_CLAUSE + r"))|"
            r"the (?:day|morning|evening|night) (?:after(?: that)?|following)(?=\s*(?:[.,;:)]|$|and\b|"
            r"but\b))|(?P<forth>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:days?|nights?|mornings?|evenings?) (?:later|after(?:wards| that|" + _NO_CLAUSE + r")|on(?=[,.;]))|that (?:day|evening|afternoon|"
            r"night|morning)|(?:earlier|later) (?:in|on|that|the same) (?:the )?day|later in the day|in the course of the day|before the day was out|for the day)\b"
        ),
        re.IGNORECASE,
    ),
    weeks=Sought(
        spaced(
            r"\b(?:(?:(?:early|earlier|late|later) )?(?P<which>this|last|next|the past|the same|that) week|over the past (?:few|several|two|three) days|in recent days)\b"
        ),
        re.IGNORECASE,
    ),
    weekends=Sought(spaced(r"\b(?:(?:over|at|during) the|(?P<which>this|last|next|the past|the same|that)) weekend\b"), re.IGNORECASE),
    months_alone=Sought(
        r"\b(?:in|during|(?P<since>since))\s+(?:(?:early|mid|late)[\s-]+|the\s+(?:beginning|middle|"
        rf"end)\s+of\s+)?(?P<words>{_MONTH}(?!\w)(?:,?\s+(?P<year>20\d\d))?)(?!\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?!\s+\w))",
        re.IGNORECASE,
    ),
    months_from_now=Sought(
        spaced(r"\b(?:(?:early|earlier|late|later) |at the (?:beginning|start|end) of |(?:in the course of|during) )?(?P<which>this|last|next) month\b"), re.IGNORECASE
    ),
    week_of=re.compile(r"\b(?:in|during|for|over)\s+the\s+week\s+(?P<how>of|beginning|starting|commencing|ending|ended)\s+(?:on\s+)?(?:the\s+)?$", re.IGNORECASE),
    week_begins={**dict.fromkeys(("beginning", "starting", "commencing"), Which.NEXT), **dict.fromkeys(("ending", "ended"), Which.LAST)},
    # 'The first since last week', 'more than last month', 'by the end of next month', 'the last week of May', 'who were arrested last week'
    no_stretch_after=re.compile(
        r"\b(?:since|until|till|by|before|after|from|than|as\s+of|to|the|its|his|her|their|our|by\s+the\s+(?:end|middle|beginning|start)\s+of|arrested|detained|seized|captured|"
        r"caught|apprehended|(?:picked|rounded)\s+up|taken\s+into\s+custody|sentenced|convicted|indicted|signed|agreed|reached|struck|crossed(?:\s+the\s+border)?|entered(?:\s+(?:the|illegally|[A-Z]\w+))*(?:\s+(?:country|United\s+States|US))?|concluded|negotiated|(?:took|taken)\s+(?:office|power)|elected|"
        r"inaugurated|sworn\s+in|appointed|passed|enacted|expired|died|killed|born|married)\s+$|"
        # 'the third since the adoption of the new policy last week'
        r"\b(?:since|prior\s+to|following|ahead\s+of)\s+(?:the|its|their|his|her|an?|(?-i:[A-ZÀ-Þ])[\w]+['’]s?)\s+(?:(?!(?:flights?|planes?|jets?|aircraft)\b)[\w’'-]+\s+){1,9}$",
        re.IGNORECASE,
    ),
    # 'Last week of May', 'last week's deal'; but 'last week's deportation flight'
    no_stretch_before=re.compile(
        r"\s+of\b|['’]s\b(?!\s+(?:(?!(?:an?|the|no|any|one|two|three|which|that|who|and)\b)[\w-]+\s+){0,3}?(?:flights?|planes?|aircraft|jets?|charters?|airlifts?|planeloads?|landings?|arrivals?)\b)",
        re.IGNORECASE,
    ),
    # 'In December', 'May was busy', 'signed on May 2': the month of a later 'on the 12th'
    month_named=Sought(
        rf"(?<!\bsince\s)(?<!\buntil\s)(?<!\blast\s)(?<![\w-])(?:(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month2>{_MONTH_NAME})|(?P<month>{_MONTH_NAME})(?:\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?)?)(?![\w-])(?!,?\s+(?:19|20)\d\d)",
        re.IGNORECASE,
    ),
    # 'June 3, 5 and 10', '12, 13 and 15 February'; not 'on June 3, 5 and 10 people'
    more_after=re.compile(r"(?:,\s+\d{1,2}(?:st|nd|rd|th)?){0,5},?\s+and\s+\d{1,2}(?:st|nd|rd|th)?(?![\d:%/.-]\w)(?=\s*[.,;:)”\"]|\s*$|\s+(?:to|from|in|at|with|when|after|before|and|but|all|each|by|for)\b)", re.IGNORECASE),
    more_before=re.compile(r"(?<![\w,.:$€£-])(?:\d{1,2}(?:st|nd|rd|th)?,\s+){0,5}\d{1,2}(?:st|nd|rd|th)?,?\s+and\s+(?:the\s+)?$", re.IGNORECASE),
    range=Sought(
        rf"\b(?:between\s+(?:{_END}|{_BARE})\s+and\s+{_END}|from\s+(?:{_END}|{_BARE}),?\s+(?:to|through|until|till)\s+{_END}|{_END}(?:\s+(?:to|through|thru)\s+|"
        rf"[-–]){_END}|{_BARE}(?:\s+to\s+|[-–]){_END})",
        re.IGNORECASE,
    ),
    moved=re.compile(r"\b(?:postpon|reschedul|re-?program|put\s+(?:off|back)|push|mov|delay|deferr)\w*\s+(?:\w+\s+){0,3}$", re.IGNORECASE),
    in_days=Sought(
        r"\b(?:(?:leav|depart|land|arriv|fly|follow|take\s+off|takes\s+off|return|start|begin|resum|due|planned|scheduled|"
        r"expected)\w*\s+(?P<words>in\s+(?P<days>two|three|four|five)\s+days)(?:['’]\s+time)?|(?<!\bpeople\s)(?<!\bmigrants\s)(?<!\bdeportees\s)(?P<words4>in\s+(?P<days4>two|three|four|five)\s+days)(?=[.,;]|$)|(?P<words2>(?:in\s+)?(?P<days2>two|three|four|"
        r"five)\s+days(?:['’]\s+time|\s+from\s+(?:now|today)))|(?P<words3>(?:in\s+)?(?P<days3>an?\s+(?:week|fortnight)|two\s+weeks)(?:['’]s?\s+time|\s+from\s+(?:now|today))))\b",
        re.IGNORECASE,
    ),
    numbers={"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "a week": 7, "a fortnight": 14, "two weeks": 14, "fortnight": 2},
    quoted=re.compile(r"[\"“][^\"”]*[\"”]|«[^»]*»|‘(?:[^’]|’(?=\w))*’|(?<!\w)'(?=[^\W\d])(?:[^']|'(?=\w))*'"),
    open_quotation=re.compile(r"«[^»]*$|‘(?:[^’]|’(?=\w))*$"),
    next_to=re.compile(r"(?:\s+(?:morning|afternoon|evening|night))?,?\s+(?:the\s+)?"),
    nth_weekday=Sought(
        rf"\b(?:on\s+)?the\s+(?P<nth>first|second|third|fourth|last)\s+(?P<weekday>{_WEEKDAY})\s+(?:of|in)\s+(?:(?P<which>this|the|next|last)\s+month|"
        rf"{_MONTH})(?!\w)",
        re.IGNORECASE,
    ),
    dateline=re.compile(
        rf"^(?P<place>[^.!?;:]{{0,60}}?)\b(?:{_MONTH}\s+(?P<day>\d{{1,2}})|"
        rf"(?P<day_first>\d{{1,2}})\s+(?P<month_last>{_MONTH_NAME}))(?:,?\s+(?P<year>20\d\d))?\s*(?:\([^)]*\)\s*)?(?:\.?\s*[-–—](?!\d)|\.\s|:\s)",
        re.IGNORECASE | re.DOTALL,
    ),
    only_a_weekday=re.compile(r"\W*(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[\s,.]*", re.IGNORECASE),
    number_beside=re.compile(
        rf"\s+(?:the\s+)?\(?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\)?(?=[:;,.)\s]|$)(?!\s+(?:of\s+)?(?:{_MONTH_NAME}|[a-z]+))(?![:.]\d)|"
        r"\s+the\s+(?P<day2>\d{1,2})(?:st|nd|rd|th)\b(?!\s+of\s+[A-Z])"
    ),
    # Before the day of a dateline stand names only: 'A plane left on June 10 - the third' is a sentence.
    no_name=re.compile(r"\b(?!(?:de|del|la|las|los|el|of|and|y|da|do|e|near|in)\b)[a-zà-ÿ]\w*[^\r\n]*$"),
    month_told_before=frozenset({"the", "that", "the same", "that same"}),
    which={
        "last": Which.LAST,
        "next": Which.NEXT,
        "this": Which.THIS,
        "the previous": Which.PREVIOUS,
        "the following": Which.FOLLOWING,
        **dict.fromkeys(("that", "that very", "that same", "the same", "the very same"), Which.THAT),
        "on the": Which.THAT,
        "a week from": Which.WEEK_ON,
        "a week ago": Which.WEEK_AGO,
        "a week ago on": Which.WEEK_AGO,
    },
    on_the=("on the ", "On the "),
    after={
        "before last": After.BEFORE_LAST,
        "a week ago": After.BEFORE_LAST,
        "last week on": After.OF_LAST_WEEK,
        "next week on": After.OF_NEXT_WEEK,
        "week": After.WEEK_ON,
        "of next week": After.OF_NEXT_WEEK,
        "next week": After.OF_NEXT_WEEK,
        "last week": After.OF_LAST_WEEK,
        "of the following week": After.OF_NEXT_WEEK,
        "of last week": After.OF_LAST_WEEK,
        "of the previous week": After.OF_LAST_WEEK,
    },
    nth={"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1},
    relative_shift={**{f"the day before this {print_}": -1 for print_ in ("edition", "issue", "bulletin", "broadcast", "newspaper")}, "the day before yesterday": -2, "the night before last": -2, **{f"{hours} hours ago": -days for hours, days in (("24", 1), ("twenty-four", 1), ("48", 2), ("forty-eight", 2), ("72", 3), ("seventy-two", 3))}, "yesterday": -1, "last night": -1, "tomorrow": 1, "the day after tomorrow": 2},
    from_publication=("ago", "today", "to the day"),
    day_before=re.compile(r".*before|the previous.*"),
    day_after=re.compile(r"(?:(?:the (?:very )?)?(?:following|next)|a day later|a day after|the (?:day|morning|evening|night) (?:after|following)).*"),
    days_of_hours={"24": 1, "twenty-four": 1, "48": 2, "forty-eight": 2, "72": 3, "seventy-two": 3},
)
