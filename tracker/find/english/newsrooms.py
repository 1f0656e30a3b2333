"""English: the words that `tracker/find/newsrooms.py` reads."""

import re

from tracker.find.english.speakers import AGENCIES, OUTLETS
from tracker.find.found import spaced
from tracker.find.language.newsrooms import NewsroomWords
from tracker.find.sought import Sought

_KNOWN = rf"(?:{AGENCIES}|{OUTLETS})"
# A newsroom that no list has, by the word for what it is or by a name as newsrooms have.
_KIND = r"(?:news ?paper|broadcaster|daily|weekly|channel|network|magazine|website|news site|news agency|news outlet|radio station|television station|radio|station)"
_NAME = r"[A-ZÀ-Þ][\w’'&-]*(?: (?:[A-ZÀ-Þ][\w’'&-]*|\d+)){0,3}"
_LIKE_ONE = (
    r"(?:[A-ZÀ-Þ][\w’-]+ ){1,3}(?:Times|Herald|Tribune|Gazette|Chronicle|Dispatch|Radio|TV|Television|News)\b(?: \d+)?|(?:Radio|Channel|News|TV) (?:[A-ZÀ-Þ]\w+|\d+)"
)
_OF_A_KIND = rf"(?:(?:local|state|private|public|national|[A-Z]\w+) )?{_KIND} "
_BEFORE_IT = rf"(?:the |a |an )?(?:{_OF_A_KIND})?"
_NEWSROOM = rf"{_BEFORE_IT}(?P<newsroom>{_KNOWN}\b|{_LIKE_ONE})(?! officials\b)"
_NAMED_ONE = rf"(?:the |a |an )?{_OF_A_KIND}(?P<named>{_NAME})"
_HOW = r"(?:exclusively |privately |directly |separately |anonymously |later |also |earlier |again |in person |by (?:tele)?phone |by e-?mail |(?:late |early )?on \w+day (?:\w+ )?|on condition of anonymity ){0,3}"
_TO = r"confirmed|said|wrote|disclosed|revealed|acknowledged|explained|stated|replied|admitted|conceded|complained|insisted|announced|repeated|described|gave|denied"
_PAPER = r"(?:interviews?|statements?|comments?|remarks|e-?mails?|messages?|letters?|notes?|texts?|calls?|conversations?|answers?|repl(?:y|ies)|responses?|appearances?|briefings?)"
_ASIDE = (
    rf"\b[Ss]peaking {_HOW}(?:to|with|on)|\b[Tt]alking {_HOW}(?:to|with)|"
    rf"\b[Ii]n (?:(?:an?|his|her|its|their) )?(?:[\w-]+ ){{0,3}}?{_PAPER} (?:(?:given|sent|made|provided|e-?mailed) )?{_HOW}(?:with|to|for|on)|"
    r"\b[Ii]n (?:response|reply|answer) to (?:an? |the )?(?:\w+ )?(?:questions?|quer(?:y|ies)|inquir(?:y|ies)|requests?)(?: for comment)? (?:from|by)|"
    r"\b(?:[Aa]sked|[Ii]nterviewed|[Cc]ontacted|[Rr]eached|[Qq]uestioned)(?: by (?:tele)?phone)? by"
)
_TELLS = (
    rf"\b(?:told|tells|telling|informed|assured) {_HOW}|\b(?:{_TO}) (?:(?:[\w’'-]+ ){{0,6}}?{_HOW})to |"
    rf"\b(?:spoke|speaks|spoken|talked) {_HOW}(?:to|with) |\bsaid {_HOW}on "
)
# A word of a line of place and day: 'GUATEMALA', 'Jan.', '24', 'D.C.', 'de', 'ene'.
_OF_A_PLACE = r"(?:(?:[A-ZÀ-Þ]\.)+|[A-ZÀ-Þ][\w’'-]*\.?|\d+|[a-zà-ÿ]{2,4})"

NEWSROOMS = NewsroomWords(
    reporter=Sought(
        spaced(
            r"(?:\btold|\bquoted by|\bcited by|\breported by|\bby|\b[Aa]ccording to|\bto|\bvia|\bas) (?:the )?(?:news (?:site|agency) |broadcaster |newspaper |"
            rf"magazine )?(?P<after>{AGENCIES}|{OUTLETS})\b(?! officials)|"
            rf"\b(?P<before>{AGENCIES}|{OUTLETS})(?:['’]s? [A-Z]\w+ [A-Z]\w+,?)? (?:report(?:s|ed)|said|says|writes|wrote|quot(?:es|ed|ing)|citing|cited|understands|"
            r"has learned|had reported|(?:was|were|has been|have been) (?:also |later )?told (?!by\b))|"
            rf"\((?P<paren>{AGENCIES})\)"
        )
    ),
    told=Sought(spaced(rf"(?:(?P<aside>{_ASIDE}) |{_TELLS})(?:{_NEWSROOM}|{_NAMED_ONE})")),
    # 'An official, who asked not to be named, later told', 'said so and told'; not 'the Pentagon confirmed it, and a carpenter named Jim told'.
    beside=re.compile(
        spaced(
            r"\s*(?:,[^,;]*,\s*)?,?\s*(?:(?:who|that|which|has|had|have|also|later|then|separately|earlier|first|himself|herself|themselves|\w+ly|on \w+day|this week|last week)\s+)*|"
            r"[^;]*\band (?:(?:also|later|then|\w+ly) )?"
        )
    ),
    heard=Sought(
        spaced(
            rf"\b(?:The )?(?P<newsroom>{_KNOWN}) (?:(?:was|were|has been|have been|had been) (?:also |later |separately |first )?(?:told|informed) (?:(?:late |early )?on \w+day )?by|"
            r"(?:has |had )?(?:learned|learnt|heard) (?:(?:late |early )?on \w+day )?from) "
        )
    ),
    # 'GUATEMALA CITY (AP) —', 'WASHINGTON, Jan 24 (Reuters) -', '(EFE).-'
    head=re.compile(rf"(?:{_OF_A_PLACE}[ ,/]+){{0,7}}(?<!Press )\((?P<agency>{AGENCIES})\)(?:\.?\s*[-–—:]|\s*\.\s)"),
    foot=re.compile(rf"[.!?”\"]\s*\((?P<agency>{AGENCIES})\)\.?\s*$"),
    spelled={"NBC": "NBC News"},
)
