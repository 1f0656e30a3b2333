"""English: the words that `tracker/find/tense.py` reads."""

import re

from tracker.find.english.classes import CRAFT, FOLK
from tracker.find.english.days import DAY
from tracker.find.found import spaced
from tracker.find.language.tense import TenseWords
from tracker.find.sought import Sought

_GOES = (
    r"(?:gets|receives|leaves|departs|flies|lands|arrives|takes|sends|brings|carries|goes|comes|heads|follows(?= (?:to|on|in|next|tomorrow|from|with|it|them)\b|[.,;])|touches down|sets (?:off|out|down)|puts|welcomes|accepts|hosts|admits|"
    r"returns|deports|removes|repatriates|expels|ferries|delivers|drops|unloads|rolls|lifts off|starts|reaches|joins|hands over|lets|hauls|shuttles|travels|boards|"
    r"disembarks|picks up|operates|runs|resumes|calls at|makes|sees|has (?:(?:[\w-]+ ){1,6}?(?:coming|arriving|landing|leaving)|permission|been (?:cleared|approved|given|granted)))"
)
_GO = (
    r"(?:get|receive|leave|depart|fly|land|arrive|take|send|bring|carry|go|come|head|follow(?= (?:to|on|in|next|tomorrow|from|with|it|them)\b|[.,;])|touch down|welcome|accept|host|admit|return|deport|remove|repatriate|"
    r"expel|ferry|deliver|drop|unload|roll|lift off|start|reach|join|hand over|travel|(?<!\bon\s)board|disembark|pick up|operate|run|call at|make)"
)
_GOING = (
    r"(?:getting|receiving|leaving|departing|flying|landing|arriving|taking|sending|bringing|carrying|going|coming|heading|following|setting (?:off|out)|putting|welcoming|accepting|hosting|"
    r"returning|deporting|removing|repatriating|expelling|transporting|ferrying|delivering|dropping|starting|travel+ing|boarding|picking up|headed|bound|likely|timetabled|listed|billed|tipped|sure|certain|foreseen|programm?ed|cleared|approved|organi[sz]ing|arranging|preparing|chartering|hiring|booking|lining up|laying on|airlifting|shuttling|hauling|loading|shipping|dispatching|moving|transferring|jetting)"
)
# What stands in the present and tells, beside a day to come, of what is still ahead: 'is being flown', 'looks set to land', 'has been hired to fly', 'should land', 'will put them on'.
_SENT = r"(?:sent|flown|dispatched|despatched|airlifted|ferried|shuttled|returned|deported|removed|repatriated|expelled|shipped|put|loaded|transported|transferred|taken|moved|brought|carried|delivered)"
_AHEAD = (
    rf"(?:is|are|['’]s|['’]re) (?:(?!not\b|no\b)\w+ )?being (?:\w+ )?(?:{_SENT}|(?:readied|prepared|lined up|chartered|hired|booked|fuell?ed|loaded|arranged|organi[sz]ed|scheduled)(?= (?:to|for)\b))|"
    r"(?:looks|look|appears|appear|seems|seem) (?:all )?(?:set|due|bound|likely|certain|sure|ready|poised|about) (?:to|for)|"
    rf"(?:is|are) (?:understood|thought|believed|said|reported|known|expected|assumed|supposed) to be (?:\w+ )?(?:heading|headed|bound|due|leaving|departing|flying|landing|arriving|going|coming|taking off|setting (?:off|out)|(?:on|aboard) (?:a|an|the|its)|{_SENT})|"
    rf"(?:has|have) been (?:\w+ )?(?:(?:chartered|hired|leased|booked|set|told|ordered|asked|cleared|approved|arranged|scheduled|lined up|laid on|readied|prepared|assigned|tasked|allowed|given (?:leave|permission|clearance)) (?:to|for)\b|announced for|listed for)|"
    r"(?:has|have) (?:(?:an?|its|their) )?(?:\w+ )?(?:slots?|seats?|places?|leave|clearance|permission|flight plans?) (?:to|on|in|for|at)|(?:has|have) (?:consented|decided|arranged|undertaken|promised) to|"
    r"(?:should|ought to) (?:land|arrive|touch down|reach|leave|depart|take off|lift off|set (?:off|out|down)|get (?:in|to|home|off|away)|come (?:in|home|down)|put down|be (?:in|on|at|back|home|there|here|off|airborne|over|landing|arriving|leaving))|"
    r"(?:will|shall|['’]ll) (?:\w+ly |also |then |soon |again |next )?(?:put|load|ship|admit(?! (?:that|to|it|he|she|they|guilt|defeat)\b)|jet|airlift|lift|get|rush|shuttle|haul|ferry|unload|take in|let in|let|dispatch|board|climb|file|step|roll|pull|set|reach|hop|wing)|"
    rf"(?:is|are|comes) (?:on|for)(?= (?:the )?(?:\d|{DAY}|tomorrow|next|this))|(?:is|are) on the (?:\w+ )?(?:manifest|list|passenger list)|(?:braces|prepares|readies|gears up) for|plans(?= (?:an?|another|one|two|three|its|the)\b)|"
    r"^\W*(?:due|expected|awaited|scheduled|to be \w+)(?= [^.;]{1,80}\b(?:is|are)\b)"
)
_WENT = (
    r"(?:was|were|had|did|landed|left|arrived|departed|flew|took|brought|carried|received|sent|came|went|got|touched|refused|denied|turned|cancel+ed|called off|began|accepted|welcomed|returned|delivered|"
    r"set down|rose|ran|gave|kept|stood|sat|made|fell|saw|met|drew|held|found|lost|bore|put down|would|could)"
)
# Participles that tell who or what something is, and verbs of telling: no act that is over.
_NO_ACT = (
    r"(?:deported|expelled|removed|returned|repatriated|chartered|hired|rented|leased|convicted|sentenced|detained|rejected|failed|unwanted|wanted|undocumented|unauthori[sz]ed|announced|planned|promised|scheduled|expected|"
    r"contracted|shackled|handcuffed|united|mixed|hundred|limited|so-called|confirmed|reported|added|stressed|stated|explained|informed|noted|posted|tweeted|based|named|called|accused|suspected|unaccompanied|retired|armed|need)"
)

TENSE = TenseWords(
    present=Sought(spaced(rf"(?<!\bthat\s)(?<!\bwho\s)(?<!\bwhich\s)\b(?:{_GOES}|(?:is|are|['’]s|['’]re) (?:(?!not\b|no\b)\w+ )?{_GOING}|{_AHEAD})\b"), re.IGNORECASE),
    present_of_many=Sought(
        spaced(
            rf"\b(?:{CRAFT}|{FOLK}|(?-i:[A-ZÀ-Þ])\w+(?:ans|ese|is|ns)|authorities|officials|they|we|States|both|two|three|four|more|others)"
            rf"(?: (?!who\b|that\b|which\b|to\b|will\b|would\b|can\b|could\b|may\b|might\b|must\b|should\b|not\b|did\b|and\b|said\b|says?\b|was\b|were\b|had\b|has\b|have\b)[\w’'.-]+){{0,7}} (?<!\bthe\s)(?<!\ba\s)(?<!\bits\s)(?<!\btheir\s)(?<!\bhis\s)(?<!\bher\s)(?<!\bour\s)(?<!\bthis\s)(?<!\banother\s)(?<!\bof\s)(?<!\bin\s)(?<!\bon\s)(?P<verb>{_GO})\b"
        ),
        re.IGNORECASE,
    ),
    # 'Let two planes land', 'wants two planes to land'
    not_finite=Sought(r"\b(?:to|let|lets|letting|will|would|can|could|may|might|must|shall|should|did|do|does|not|n['’]t|see|saw|watch|watched|make|made|help|helped|never|have|has|had)\b[^.;,]{0,70}$", re.IGNORECASE),
    past=Sought(spaced(rf"\b(?:{_WENT}|(?!{_NO_ACT}\b)[a-z]{{2,}}ed)\b"), re.IGNORECASE),
    # 'Nepalis whom the United States had deported': what was done with them before
    aside=Sought(spaced(r"\b(?:who|whom|that|which|whose)(?: (?!lands\b|leaves\b|is\b|are\b)[\w’'-]+){0,5}? (?:had|has|have|was|were)(?: been)? \w+"), re.IGNORECASE),
    opens=Sought(r"[;:“\"]\s*|,\s+(?:and|but|while|when|as|after|before|so|yet)\s+|\b(?:when|after|but|that|says?|said)\s+", re.IGNORECASE),
    quoted=re.compile(r"[\"“][^\"”]*[\"”]"),
    habit=Sought(
        rf"\b(?:every|each)\s+(?:of\s+(?:the|its|their|these|those)\s+)?(?:[\w.’'-]+\s+){{0,3}}?{CRAFT}\b|\b(?:every|each|most)\s+(?:other\s+|second\s+|few\s+)?(?:{DAY}|day|week|month|night|morning|fortnight|weekend|year)s?\b|\bon\s+(?:{DAY}s|weekdays|weekends)\b|\b(?:usually|often|always|normally|typically|regularly|sometimes|"
        r"generally|routinely|as\s+a\s+rule|whenever|(?:once|twice|three\s+times)\s+(?:a|every))\b", re.IGNORECASE),
    unsure=Sought(r"\b(?:never|no|not|if|unless|whether|nobody|none|when\s+(?:a|the|they|it))\b|n['’]t\b", re.IGNORECASE),
    forward=Sought(
        spaced(
            rf"\b(?:tomorrow|tonight|the day after tomorrow|next (?:week|month|weekend|{DAY})|this (?:coming )?{DAY}|(?:the |this )?coming {DAY}|{DAY} (?:week|next)|(?:a|one|two) weeks? (?:from|on) (?:{DAY}|today|now)|"
            r"in (?:a|an|two|three|four|five|six|a few|a couple of|some|the coming|the next|the next few) (?:days?|hours?|weeks?|fortnight|months?)|(?:in|over) the (?:coming|next) (?:few |two |three )?(?:days|weeks|hours)|"
            r"within (?:days|hours|the week|a (?:week|few days|fortnight))|later (?:this|in the|today)(?: week| month)?|soon|shortly|before the (?:week|month) is out|by the end of (?:the|this|next) (?:week|month)|"
            r"(?:two|three|four|five|ten) days from (?:now|today)|(?:at|over|this coming|next) (?:the )?weekend)\b"
        ),
        re.IGNORECASE,
    ),
)
