"""English: the words that `tracker/find/sentences.py` reads."""

import re

from tracker.find.english.states import BEFORE_A_STOP
from tracker.find.language.sentences import SentenceWords

SENTENCES = SentenceWords(
    # 'No. 5', but 'The answer was no.'
    before_a_number=frozenset({"no"}),
    # A full stop after one of these does not end a sentence.
    abbreviations=(
        "u.s",
        "u.n",
        "u.k",
        "d.c",
        "a.m",
        "p.m",
        "mr",
        "mrs",
        "ms",
        "dr",
        "gen",
        "col",
        "lt",
        "sgt",
        "maj",
        "capt",
        "adm",
        "gov",
        "sen",
        "rep",
        "rev",
        "st",
        "no",
        "vs",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "inc",
        "corp",
        "co",
        "e.g",
        "i.e",
        "etc",
        "jr",
        "sr",
        "mt",
        "ft",
        "approx",
        "est",
    ),
    # '7:12 p.m. Sixty-five got off', but '9 a.m. Eastern time', '8 p.m. Monday'
    hour=re.compile(r"[ap]\.m", re.IGNORECASE),
    begins_anew=re.compile(r"\s+[\"“]?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|Eastern|Central|Pacific|Mountain|Atlantic|Local|London|[A-Z]{2,4}\b)[A-Z][a-z]"),
    short_state=re.compile(rf"(?:^|\s)(?:{'|'.join(map(re.escape, BEFORE_A_STOP))})\.$"),
    initial=re.compile(r"(?:^|[\s(])(?!(?:on|to|via) )(?<!\bon )(?<!\bto )[A-WYZ]\.$"),
    # Lines that a page carries beside its story: links, captions without a verb, buttons, credits.
    furniture=re.compile(
        r"""^\W*(?:
        (?:read|see|watch|explore|more|also|related|trending|top|most|popular|recommended|sign|subscribe|follow|share|advert|copyright|
           photo|picture|image|caption|video|gallery|listen|click|download|posted|updated|published|last\s+updated|edited|editor|by|from\s+our|our\s+correspondent|
           reporting|additional\s+reporting|read\s+next|don't\s+miss|you\s+may|next\s+up|embedded|filed\s+under|tags?|topics?|comments?|cookies?|we\s+use)\b
           (?:\s+(?:more|also|next|now|up|us|stories|story|news|read|in|by|at|credit|caption|this)\b)*\s*(?:[:|»→\]-].*)?$
        |(?:files?|archive|library|stock|handout)(?:[ -](?:photo|photograph|picture|image|pic|video|footage))?\s*(?:[:–—-]\s.*|\)\s*\S.*)|©.*|\(.{0,80}(?:reporting|editing|writing)\b.*\)|-\s?30\s?-|.{0,40}\|.{0,80}
    )""",
        re.IGNORECASE | re.VERBOSE,
    ),
    list_heading=re.compile(
        r"^\W*(?:read\s+more|more\s+news|also\s+read|related|trending(?:\s+\w+)?|top\s+stories|most\s+(?:read|popular)|explore\s+more|read\s+next|more\s+from.*|"
        r"recommended.*|you\s+may\s+also\s+like|latest(?:\s+news)?|popular|see\s+also|editors?.?\s+picks?)\W*$",
        re.IGNORECASE,
    ),
    # A line of a log: a day, a colon, and what came on it.
    log_line=re.compile(
        r"^\W*(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b[^:]{0,24}|\d{1,2}\s+[A-Z][a-z]+|[A-Z][a-z]+\s+\d{1,2}):\s+\S|"
        # '- Three aircraft with 261 deportees landed in El Salvador on Saturday night': a point of a list that tells something with its day
        r"^[-•*–—▪·]\s+(?=\S.{30,240}$)(?=.*\b(?:landed|arrived|left|flew|took\s+off|touched\s+down|brought|carried|returned|turned|refused|denied|was|were|will|is\s+(?:due|expected|scheduled|to)|are\s+(?:due|expected|scheduled|to))\b)(?=.*\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)\s+\d|\d\s+(?:January|February|March|April|May|June|July|August|September|October|November|December))\b)"
    ),
)
