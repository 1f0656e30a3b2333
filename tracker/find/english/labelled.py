"""English: the words that `tracker/extract/labelled.py` reads."""

import re

from tracker.find.english.numbers import NUMBER
from tracker.find.language.labelled import LabelWords

LABELLED = LabelWords(
    line=re.compile(r"[\s•*·–—-]{0,6}(?P<label>[A-Za-z][A-Za-z /()-]{1,30}?)\s?:\s+(?P<value>\S.{0,150})"),
    label=re.compile(
        r"(?:(?P<destination>(?:final )?destination(?: (?:country|city|airport))?|to|bound for|arrival (?:airport|city|country|point)|landing (?:place|point))|"
        r"(?P<origin>(?:point of )?origin|from|departure (?:airport|city|point)|departed(?: from)?|left from|out of)|(?P<route>route|routing|leg)|"
        r"(?P<day>(?:flight |operation )?(?:date|day)|scheduled(?: for)?|when)|(?P<landed>arrived(?: on)?|landed(?: on)?|arrival(?: date| day)?|date of arrival|landing date)|(?P<left>departure(?: date| day)?|date of departure|left on)|"
        r"(?P<people>(?:number of )?(?:passengers|people|persons|deportees|returnees|migrants|detainees|removals)(?: (?:on board|aboard|carried|returned))?|on board|aboard|pax|head ?count)|"
        r"(?P<flights>(?:number of )?flights)|(?P<operator>operator|carrier|airline|operated by|flown by|air carrier)|(?P<aircraft>aircraft(?: type)?|plane|equipment|type(?: of aircraft)?|model)|(?P<status>(?:flight )?status|outcome|result))",
        re.IGNORECASE,
    ),
    status=re.compile(
        r"(?:(?P<completed>arrived|landed|completed|flown|departed|delivered|done|on the ground)|(?P<cancelled>cancel+ed|called off|scrubbed|postponed|scrapped)|(?P<denied>denied|refused|rejected|turned away|not (?:allowed|permitted|cleared) to land)|"
        r"(?P<turned_back>turned (?:back|around|round)|returned to (?:base|origin|the (?:US|U\.S\.|United States))|recalled)|(?P<planned>scheduled|planned|expected|pending|due|upcoming|announced|confirmed for))\b",
        re.IGNORECASE,
    ),
    count=re.compile(rf"(?P<about>about |around |approximately |approx\.? |some |~ ?)?(?P<count>{NUMBER})(?![\w/-])", re.IGNORECASE),
    names_flights=re.compile(r"\b(?:flights?|planes?|charters?|aircraft|jets?)\b", re.IGNORECASE),
)
