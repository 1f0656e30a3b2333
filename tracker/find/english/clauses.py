"""English: the words that `tracker/find/clauses.py` reads."""

import re

from tracker.find.english.days import DAY, MONTHS
from tracker.find.english.numbers import NUMBER
from tracker.find.english.series import MOST_OF_ALL
from tracker.find.found import spaced
from tracker.find.language.clauses import ClauseWords
from tracker.find.sought import Sought, split

# What may stand before words for flights told before, at the beginning of a clause.
_LEAD = (
    r"(?:but|and|yet|still|only|just|even so|nonetheless|nevertheless|while|whereas|meanwhile|including|alongside|later|then|however|of these|of those|on \w+day|on (?-i:[A-Z])\w+ \d{1,2}|on \d{1,2} (?-i:[A-Z])\w+|also|(?:(?:on|in|by|later|early|late) )*(?:that|the) same (?:day|morning|afternoon|evening|night|hour|week|weekend)|(?:on |in )?that (?:day|morning|afternoon|evening|night)|among them|between them|together|(?:first|last|next) to (?:come|land|arrive|leave|set down|touch down|roll in) (?:was|were)|"
    r"(?:an?|two|three|four|five|six|seven|ten|\d{1,2}) (?:days?|nights?|weeks?|hours?) (?:later|earlier|afterwards?|before(?! (?:the|that|this|it|those)\b))|"
    r"for the first time|(?:early |late )?(?:the (?:very )?)?(?:next|following) (?:day|morning|afternoon|evening|night|(?-i:[A-Z])\w+day)|(?:that|the|that very|the very) (?:same )?(?:day|morning|afternoon|evening|night)(?: (?:before|after|following))?|"
    r"(?:an?|the) (?:[\w.’'-]+ ){1,4}?(?:said|says|confirmed|added|wrote|reported)(?=,)|so (?:did|had|was|were)|yet(?= another)|(?:it|this|that|the (?:flight|plane|landing|arrival|charter|jet)) (?:follow(?:s|ed)|(?:comes|came) after)(?= (?:one|another)\b)|the previous (?:day|morning|afternoon|evening|night)|(?:24|48|72|twenty-four|forty-eight) hours later|on the (?:same day|next day|following day|\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:st|th|ird|econd))(?= ?,| (?:an|one|two|three|it|they|another|both))|"
    rf"(?:late |early )?(?:(?:on|for) (?:the )?)?{DAY}(?: (?:morning|afternoon|evening|night|noon))?)"
)
# What a plane does or suffers, in the past: 'its twin stood', 'a civilian one with', 'never left'.
_DOES = (
    r"(?:(?:then|also|later|soon|only|just|simply|never|did|has|have|had|is|was|were|will|would|stood|sat|stayed|remained|waited|came|went|left|landed|took|flew|set|put|let|brought|carried|made|got|turned|rolled|bore|held|"
    r"arrived|touched|departed|follow\w*)\b)"
)
# What becomes of planes and not of people, after a bare number: 'two landed', 'three never left', 'the rest were turned back'.
_FLEW = (
    r"(?:(?:then|later|also|eventually|finally|duly|have|had|has) )*(?:landed|touched down|took off|taken off|flew|departed|reached (?-i:[A-ZÀ-Þ])|arrived|came (?:in|down|back)|made it|got (?:through|away|off the ground)|went (?:ahead|through)|headed (?:to|for)|turned (?:back|around|round)|"
    r"stayed on the ground|stayed behind on|stood idle|remained (?:on the ground|grounded)|never (?:left|took off|landed|flew|departed|got off|got away|reached)|(?:did not|didn['’]t|failed to|could not|couldn['’]t|(?:was|were) not (?:allowed|able|permitted) to) (?:leave|take off|fly|land|depart|arrive|get off the ground|make it)|"
    r"(?:was|were|has been|have been) (?:turned (?:back|away|around|round|down)|(?:refused|denied)(?! (?:asylum|bail|visas?|medical|food|water|a|an|any|access|phone|bond|stays?)\b)|rejected(?! by (?:a|the) (?:court|judge))|called off|cancel+ed|scrapped|scrubbed|grounded|postponed|put off|diverted|recalled|ordered (?:back|to turn)|waved (?:off|away)|"
    r"allowed to land|let (?:in|land)|(?:bound|headed|destined|meant) for (?-i:[A-ZÀ-Þ])|kept on the ground|(?:due|scheduled|planned|expected) (?:to (?:leave|land|fly|take off|arrive|depart|go)|on \w+day)))\b"
)
# 'Another ten are to be brought by air': what is done to people, and not to planes.
_NOT_FLOWN_AS_PEOPLE = r"(?!\s+(?:(?:are|were|is|was)\s+(?:\w+\s+)?to\s+be|(?:will|would|should)\s+(?:\w+\s+)?be|(?:have|had)\s+been|were|are)\s+(?:\w+ly\s+)?(?:flown|brought|deported|repatriated|returned|removed|expelled|taken|handed\s+over|transferred)\b)"
# The hour at which a line of a live page begins.
_STAMP = r"\d{1,2}[.:]\d\d(?: ?[ap]\.?m\b\.?)?(?: [A-Z]{2,4}\b)?[ :—–-]+"
# 'Tuesday's', 'last month's': one of a series by its day, where it is a noun.
_SERIES = (
    rf"(?:yesterday|today|tomorrow|last week|this week|last month|this month|{DAY}|{MONTHS})['’]s"
    r"(?= ?,| (?:one|was|had|brought|carried|will|is|went|landed|left|took|came|flew|held|bore)\b)"
)
_DATED = (
    rf"(?:that|the one|the flight|the plane) (?:of|on|in|from)(?= (?:\d|last (?:{DAY}|{MONTHS}|spring|summer|autumn|fall|winter|week|month)\b|{DAY}|the \d|"
    r"january|february|march|april|may\b|june|july|august|september|october|november|december))"
)
_FURTHER = (
    r"its (?:successor|predecessor|follow-up|immediate predecessor)|the (?:one|plane|aircraft|flight|charter|jet|arrival|trip) (?:just |right )?(?:before|after|preceding|following) (?:this one|that one|this|that|it)|"
    r"the (?:previous|preceding|following) one|"
    r"another(?! \d)(?: (?:one|pair|two|three|group|batch))?(?: (?:of (?:the|that|this|its) (?:same |very same )?(?:kind|sort|type|make|model|size)|like (?:it|this|that)))?|one more|two more|three more|more|a further (?:one|flight|plane)|"
    rf"an? (?:civilian|civil|military|chartered|hired|rented|private|commercial|smaller|larger|bigger|similar|white|grey|gray|special) one(?= ?,| (?:with|carrying|from|for|of|out of) |,? {_DOES})|"
    r"the next(?: (?:one|flight|plane|of (?:them|these|those)))?(?=[,']| (?:is|are|was|were|will|has|had|comes?|came|follow(?:s|ed)|due|goes|went|leaves|left|lands|landed|"
    r"arrives|arrived|to|one|flight|plane|of|in|on|for|\d+ (?:are|were|will))\b)|"
    r"a (?P<ord>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?: (?:one|group|batch|party|contingent))?|"
    rf"(?:two|three|four|five)(?= had (?:departed|left|started|set (?:out|off)|taken off|flown|gone) (?:from )?(?-i:[A-ZÀ-Þ])[^.;]{{0,60}}? on (?:the )?(?:\d|{DAY}|{MONTHS}))|"
    r"(?:two|three|four|five|six|seven|eight) (?:more|others|further)(?= (?:are|were|have|had|will|came|followed|arrived|landed|left|went|flew|brought|carried|reached|touched|headed|delivered|go)\b)"
)
_PART = (
    r"the (?P<partord>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|latter|former)(?! (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b)(?: (?:one|trip|group|batch|mission|such))?(?: of (?:its|their|that|this) (?:kind|sort)| (?:of|in) (?:the|this|that) (?:day|week|weekend)(?= (?:came|landed|left|was|had|brought|carried|arrived|flew|is|took|reached|touched|departed)\b|,))?|a second group|the (?:latest|most recent|newest)(?: one)? of (?:them|these|those)|"
    r"the (?:largest|smallest|biggest|oldest|newest|heaviest|fullest|earliest|bigger|smaller|larger|earlier|later|little|big|large|small)(?: one)?"
    r"(?= (?:went|took|left|flew|landed|carried|brought|came|had|was|held|bore|headed|got|of (?:them|these|those|the (?:two|three|four|five)))\b| ?,)|"
    rf"(?:(?:in|on|aboard) )?the {MOST_OF_ALL}(?: one)?(?: so far| to date)?(?= (?:went|took|left|flew|landed|carried|brought|came|had|was|held|bore|of (?:them|these|those|all))\b| ?,)|"
    r"the (?:white|gr[ea]y|black|blue|green|red|yellow|silver|dark|military|army|air force|civilian|civil|chartered|hired|commercial|private|morning|afternoon|evening|noon|night|early|late|american) one(?= ?,| (?:was|had|is|belong\w*|came|landed|left|brought|carried|held|took|flew|will|bore|let|put|arrived|got|went|set)\b)|"
    r"number (?:one|two|three|four|five|six|seven|eight|\d)(?= (?:arrived|landed|left|came|went|took|flew|is|was|will|touched|brought|carried|had)\b)|"
    r"the one (?:that|which)(?= (?:had )?(?:c[ao]me|landed|arrived|left|followed|touched|took off|set (?:out|off|down)|flew|flown|reached|rolled)\b)|"
    r"(?:at least )?one of (?:them|these|those|the (?:two|three|four|five|six|seven|eight|nine|ten))(?! (?:is|was|had been) an? (?!\w* ?(?:charter|military|C-|Boeing|Airbus|plane|flight|jet)))"
)
_MEANT = (
    rf"the same (?:(?:{NUMBER})|people|men|group|passengers|deportees|migrants|lot|load)(?= (?:are|were|will|had|is|was|left|flew|set|landed|came|boarded|tried|should)\b)|the one|a pair|the two|the three|the pair|both|neither(?: of (?:them|these|those|the two))?(?= (?:was|were|had|has|left|landed|took|flew|got|arrived|reached|ever)\b)|all (?:two|three|four)|"
    rf"(?P<num>{NUMBER})(?: of (?:them|these|those)|(?= (?:went|flew|left|headed|were (?:bound|headed|heading|destined)|are (?:bound|headed|heading|destined)|landed)(?: (?:to|for|in|at) (?-i:[A-ZÀ-Þ])|,)))|it|they|each|the group"
)
# 'Two days', 'hours': how long after or before what is told next, where that names other flights.
_COUNTED = rf"(?:(?:just|only|barely|exactly|less than|more than|about|nearly|almost) )?(?:(?:an?|several|a few|{NUMBER}) (?:days?|hours?|weeks?)|hours|days|weeks)"
_OTHER_FLIGHTS = (
    r"[^.;]{0,70}?\b(?:an?|one|two|three|four|another|the (?:first|second|third|previous|earlier|other)) (?:[\w.’'-]+ ){0,5}?(?:flights?|planes?|jets?|aircraft|charters?|airliners?|C-?17s?)\b|"
    r"(?:another|the (?:first|second|third|previous|earlier|last)) (?!(?:of|to|in|for|time|\w*day)\b)"
)
# After words for further flights: things that come and go, and what befalls people.
_ANOTHER_THING = (
    r"(?!(?:flights?|planes?|jets?|charters?|journeys?|trips?|landings?|arrivals?|departures?|rotations?|sort(?:ies|y)|missions?|loads?|runs?|hops?|legs?|stops?|calls?|visits?|tr(?:y|ies)|attempts?|tries|go|group|batch|party|contingent|service|machine|one|aircraft|transports?|that|which|one|also|then|later|there|today|soon|since|now|still|already|just|never|yesterday|tomorrow|reportedly|\w+ly|this|each|all|both|who|it|they|followed|planned|scheduled|expected|booked|announced|promised|bound|due|meant|intended|arriving|leaving|coming|carrying|did|has|had|have|is|was|are|were|will|would|came|landed|left|flew|took|went|brought|carried|set|put|arrived|reached|touched|departed|turned|never|got|held|bore|made|sat|stood|waited)\b)[a-z]{3,} (?:is|are|was|were|has been|have been|had been|will be) |"
    r"(?:more )?(?:buses|bus|trucks?|vans?|cars?|convoys?|ferr(?:y|ies)|trains?|boats?|ships?|caravans?|coach(?:es)?|lorr(?:y|ies)|helicopters?|hearings?|protests?|rall(?:y|ies)|lawsuits?|bills?|laws?|deals?|raids?|arrests?|letters?|statements?|reports?|stud(?:y|ies)|surveys?|polls?|shelters?|camps?|schools?|rooms?|doors?|sources?|officials?|accounts?|versions?|outlets?|newspapers?|witness(?:es)?|lawyers?|ministers?|lawmakers?|senators?|spokes\w+|judges?|courts?|deportees?|returnees?|passengers?)\b(?=[ ,])|"
    r"(?:left|finished|started|began|quit) (?:school|work|home|college|university|his|her|behind)\b|(?:followed|joined|helped|told|asked|called|met|saw) (?:him|her|his|me|us)\b|brought (?:rain|snow|news|word|calm|little|no (?!one|people|deportees|migrants))\b|"
    r"(?:was|were|is|are|has been|have been|had been) (?:added|arrested|born|told|asked|charged|convicted|jailed|injured|hurt|released|shot|married|driven|bused|bussed|marched|killed|ill|in hospital|pregnant)\b|(?:(?:group|batch|party|contingent) )?(?:of [\w-]+ )(?:\w+ )?(?:was|were) (?:driven|bused|bussed|marched|walked)\b"
)
# With one of these after them the words stand for something else.
_SOMETHING_ELSE = (
    rf"(?:{NUMBER}) (?:\w+ )?(?:people|persons|men|women|migrants|deportees|nationals|citizens|passengers|returnees|compatriots|(?-i:[A-ZÀ-Þ])\w+(?:ns|ese|is))\b|"
    r"an? (?!(?:[\w’'-]+ ){0,4}?(?:planes?|jets?|C-?\d+\w*|Boeing|Airbus|Gulfstream|Hercules|charter|aircraft|airliner|flight|transport|machine|7[2-8]7|A3\d\d)\b|(?:few |\w+ )?(?:hours?|days?|weeks?|minutes?) (?:later|earlier|before|after))|"
    r"brought (?:rain|snow|news|word|calm)\b|than|(?:\w+ )?(?:nationals|citizens|deportees|adults|children|minors|members|detainees)\b|side|hand|half|countr(?:y|ies)|governments?|cases?|lady|"
    r"who\b|whom\b|on board\b|aboard\b|in it\b|passengers?|victims?|suspects?|witness\w*|lawyer|of the (?!(?:\w+ ){0,2}(?:\d+|ones|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|planes|flights|jets|aircraft|charters|transports|C-\d+s?|7[2-8]7s|arrivals|landings|airliners|trips)\b)|"
    r"(?:us|u\.s\.|american|mexican) official|official|deportee|(?:\w+ )?(?:man|woman|person|boy|girl|mother|father)|day|hundred|thousand|senior|defen[cs]e|people|migrants?|years?|percent|men|"
    r"(?:\w+ )?(?:protest|march|rally|vote|debate|hearing|meeting|strike|summit|trial|lawsuit|ruling|order|bus|truck|van|train|ship|boat)s?\b|"
    r"was not clear|is not clear|is unclear|was unclear|said|says|would not say|"
    r"\w*(?:tion|ment|ness|ity|ance|ence|age|ship|hood|ism|half|time|day|week|month|year|hour|child|son|daughter)s?\b"
)

# 'One, a Mexican, was flown home', 'another, a 40-year-old father,': a person, not a plane.
_SOMEBODY = (
    r"(?:an?|the) (?:\d{1,2}-year-old\b|(?:(?!military\b|chartered\b|hired\b)[\w-]+ ){0,2}?(?:man|woman|boy|girl|child|baby|teenager|student|(?:grand)?(?:father|mother)|son|daughter|brother|sister|nurse|cook|farmer|worker|refugee|migrant|asylum[- ]seeker|deportee|national|citizen|native of|prisoner|detainee|resident)\b|"
    r"(?-i:(?:[A-ZÀ-Þ]\w+ )?(?:[A-ZÀ-Þ]\w+(?:an|ese|ish|ani|aqi|eli|ali|eni|eshi|ati)|Thai|Turk|Czech|Cypriot|Filipin[ao]|Greek|Dane|Swede|Pole|Uzbek|Kazakh|Tajik|Lao|Hmong|Emirati|Saudi))(?= ?[,.;]| (?:who|whose|aged|with|in (?:his|her)|from)\b))"
)

CLAUSES = ClauseWords(
    # Where one group of flights may end and the next begin; cut only if the words after it name flights of their own.
    cut=split(
        re.compile(
            spaced(
                r"; |,? while |,? whereas |, but | but (?=took|take|accept|receiv|let|allow|agreed|(?:later |then |not |has |have |had )?(?:refus|reject|den(?:ied|ies|y)|turn(?:ed|s|ing)? (?:away|back|down)|block|barr|bann|declin|halt|would not|did not|sent (?:away|back)))|,? including |,? even as (?=an? |two |three |another |the )|"
                r",? alongside |, among them,? |,? so that |: | [–—-]{1,2} |, and (?=another|a second|a third|two|three|four|one|on (?:the )?\w+day|on (?:the )?[\w-]+ (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|on (?:January|February|March|April|May|June|July|August|September|October|November|December) \d)|"
                r",? and (?=(?-i:[A-ZÀ-Þ])[\w’'-]+ (?:is to (?:see|get|have|receive)|will (?:see|get|have)|saw|had|got|gets|expects|awaits) (?:one|another|two|three|a (?:second|third)|its (?:first|second|third))\b)|"
                r" and (?=another |a second |a third |a further )|,? and (?=(?:one|two|three|another) (?:to|for|in|at) (?-i:[A-Z]))|"
                r", (?=(?:one|two|three|another) (?:to|for) [A-Z])|, and (?=(?:\w+ ){1,4}a (?:second|third|further))|,? followed by |"
                rf", (?=(?:(?:a|the) (?:second|third|fourth|fifth|sixth|last|other|rest|others|remaining (?:one|two|three|four))|one|two|three|another) {_FLEW})|"
                r",? (?:after|before) (?=two|three|another|a second)|,? in addition to |,? and (?=the next |yet another |(?:one|another) (?:that|which) )|"
                r",? and (?=the (?:first|third|fourth|fifth|sixth|seventh|last) (?:(?:had|has) )?(?:carried|brought|took|taken|left|came|come|flew|flown|landed|held|departed)\b)|"
                r" and (?=the (?:other|second|rest) (?!with |from |carrying |on |of |at |in |has |had |\d))|, with (?=another|two more|a second)|, with (?=(?:[\w’'-]+ ){1,6}?(?:noting|saying|adding|reporting|confirming|stating|announcing) (?:that )?(?:another|an? (?:earlier|previous|second|further)|(?:two|three|four|five|six|\d{1,2}) (?:earlier|previous|other|more|further|additional)) (?:[\w-]+ ){0,3}?(?:flights?|planes?|jets?|charters?|aircraft)\b)|, and from there|,? and (?:that )?(?=there (?:will|would|should|is to|are to) be (?:another|a (?:second|third|fourth|fifth|further)|one more|two|three|four|more)\b)|"
                r",? as (?=[A-Z]\w+ (?:turn|refus|block|den))|"
                # 'landed on Tuesday, two days after Petro refused to let a pair of U.S. planes land'
                rf",? (?:{_COUNTED} )(?:after|before) (?={_OTHER_FLIGHTS})|"
                # 'the first deportation flight since ICE called off a charter on Feb. 29'
                r",? since (?=(?:the )?(?:[\w.’'-]+ ){1,4}?(?:cancel+ed|called off|scrapped|scrubbed|halted|grounded|aborted|refused|rejected|blocked|barred|denied entry to|turned (?:away|back)) (?:an?|one|two|three|another|a (?:previous|second)) (?:[\w.’'-]+ ){0,5}?(?:flights?|planes?|jets?|aircraft|charters?|airliners?|C-?17s?)\b)|"
                # 'Mexico accepted four flights on Friday and refused a fifth\'
                r",? (?:and|but) (?=(?:(?:then|later|also|has|had|again) )*(?:refused|turned (?:away|down|back)|rejected|blocked|denied|barred|sent (?:back|away))(?: to (?:take|accept|receive|admit|let in))?(?: entry to)? (?:at least )?(?:one|two|three|four|another|a (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|further)|the (?:second|third|fourth|fifth|other|last))\b)"
            )
        )
    ),
    # 'Bolivia refused two planes, while neighbouring Paraguay agreed to take asylum seekers'
    another_state=Sought(
        spaced(
            r",? (?:while|whereas) (?=(?:(?:the|its|nearby|neighbou?ring|neighbou?r) ){0,2}(?-i:[A-ZÀ-Þ])[\w’'-]+(?: (?:and )?(?-i:[A-ZÀ-Þ])[\w’'-]+){0,2} (?:(?:has|have|had|also|instead|later|again|in turn) ){0,2}"
            r"(?:agreed|accept\w+|refus\w+|said|says|reject\w+|turned|announced|receiv\w+|allow\w*|lets?|den(?:ied|ies)|block\w+|declin\w+|signed|offered|welcom\w+|suspend\w+|took|takes|insist\w+|confirm\w+|promis\w+|will|would|is|was)\b)"
        ),
        re.IGNORECASE,
    ),
    # Words that stand for flights told before, at the beginning of a clause.
    # 'On July 9, 11 of them got off an Emirates flight': people.
    people_do=re.compile(
        r"\s+(?:(?:had|have|has|then|later|also|already|were|was|been|being)\s+){0,3}(?:(?:got|get|step\w*|walk\w*)\s+(?:off|out|down|on|into|up)|boarded|disembarked|alighted|filed|shuffled|wept|cried|slept|said|told|wore|seated|shackled|handcuffed|chained|"
        r"deported|arrested|convicted|detained|escorted|marched|herded|strapped|(?:put|placed|loaded|led|driven|bused)\s+(?:on|aboard|onto|into|to)|(?:flown|brought|sent|taken|came|landed|arrived|returned|flew|travel+ed)\b[^.;]{0,60}\b(?:on|in|aboard)\s+(?:an?|one|the)\s+(?:[\w’'-]+\s+){0,4}?(?:flight|plane|jet|charter|aircraft|C-17|airliner))\b",
        re.IGNORECASE,
    ),
    elliptic=Sought(
        spaced(
            rf"^\W*(?:{_STAMP})?(?:{_LEAD}[\s,]+)*(?P<words>"
            rf"(?P<other>the other(?:s)?(?: (?P<othernum>{NUMBER}))?|the (?:rest|remainder|remaining (?:one|(?P<restnum>{NUMBER})))(?= {_FLEW})|its (?:companion|twin|sister)(?= ?,| {_DOES}))|"
            rf"(?P<some>(?P<somenum>two|three|four|five|six|seven|eight)(?= {_FLEW}))|"
            r"(?P<before>the (?P<beforenum>two|three|four|five|one) (?:before (?:it|them|that)|(?:earlier|previous|preceding) ones)|both(?: of)? (?:the|its) (?:earlier|previous|preceding|former) ones)|"
            rf"(?P<series>{_SERIES})|"
            rf"(?P<dated>{_DATED})|"
            rf"(?P<further>(?:{_FURTHER})(?! (?:{_ANOTHER_THING})))|"
            rf"(?P<part>{_PART})|"
            rf"(?P<meant>{_MEANT})|"
            r"(?P<one>one))"
            rf"(?=[\s,'’])(?! (?:{_SOMETHING_ELSE}))(?!, {_SOMEBODY})"
        ),
        re.IGNORECASE,
    ),
    # 'a C-17 left Biggs and another left Tucson, both for Guatemala': two flights told one by one.
    singly=re.compile(r"\b(?:an?|one)\b[^;]*\b(?:and|while)\s+(?:another|one\s+more|a\s+second(?:\s+one)?)\b[^;]*\bboth\b", re.IGNORECASE | re.DOTALL),
    # 'Two days later came another': the words for the flights stand after the verb.
    inverted=Sought(
        r"^\W*(?:(?!that\b|which\b|who\b)[\w’'-]+,?\s+){1,6}?(?:came|comes|followed|follows|landed|arrived|left|went|(?<=day\s)(?:brought|saw))\s+(?P<words>(?P<further>another|"
        r"one\s+more|two\s+more|three\s+more|(?:a|the)\s+(?P<ord>second|third|fourth|fifth))(?:\s+one)?)(?=[\s,.;]*(?:$|[,.;]|with\b|from\b|to\b|for\b|"
        r"carrying\b|of\b|on\b|and\b))",
        re.IGNORECASE,
    ),
    # 'Honduras took the second', 'refused to let at least one come in', 'turned both away'.
    object=Sought(
        r"\b(?:let|lets|letting|allow\w*|admit\w*|refus\w+|accept\w*|turn(?:ed|s|ing)?|wav(?:ed|es)|reject\w*|took|takes|taken|take|receiv\w*|block\w*|denied|"
        # 'Barranquilla saw one on March 4', 'La Lima had one on Tuesday', 'Medellin is to see its first today'
        r"(?-i:(?!He\b|She\b|They\b|We\b|You\b|Who\b|It\b|This\b|That\b|There\b|Nobody\b|Everyone\b)[A-ZÀ-Þ])[\w’'-]+\s+(?:(?:also|itself|alone|then|has|already)\s+)?(?:had|saw|sees|expects|awaits|counted|(?:is|was)\s+(?:due\s+)?to\s+(?:see|get|have|receive)|will\s+(?:see|get|have))(?![^.;,]{0,40},\s+(?:both|each|an?)\s+(?!(?:[\w’'.-]+\s+){0,4}?(?:planes?|jets?|C-?\d+\w*|Boeings?|Airbus\w*|Gulfstreams?|charters?|aircraft|airliners?|flights?|machine|7[2-8]7\w*|A3\d\d\w*|MD-?8\d)\b))|"
        r"got|gets|sent|welcom\w*)\s+(?:to\s+(?:let|allow|take|accept|receive|admit)\s+)?(?:in\s+|back\s+|"
        r"down\s+|away\s+)?(?:at\s+least\s+)?(?P<words>(?P<first>(?:the|its(?=\s+(?:first|second|third|fourth|fifth|sixth)\b))\s+(?P<ord>first|second|third|fourth|fifth|sixth|last|other))|both|(?P<more>(?:two|three|four)\s+(?:others|more))|(?P<one>one)|two|three|four|five|another|a\s+(?:second|"
        r"third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|further)(?:\s+one)?|the\s+other\s+(?P<other>two|three))(?=\s*(?:$|[,.;:]|(?<!took\stwo\s)(?<!took\sone\s)away\b|back\b|in\b|land\b|come\b|to\s+land\b|through\b|on\s+\w+day|(?:this|last)\s+(?:week|month)|earlier\b|but\b|and\b|"
        r"as\s+well\b|too\b|also\b|later\b|yesterday\b|today\b|tonight\b|tomorrow\b|next\s+(?:\w+day|week|month)\b|early\b|before\s+(?:dawn|noon|midnight)\b|in\s+(?:(?:early|late)\s+)?(?-i:[A-Z])\w+\b|on\s+(?:(?-i:[A-Z])\w+\.?\s+\d|\d|the\s+\d)|with\s+(?:about\s+|some\s+)?\d|(?:that|the)\s+(?:same|next|following|previous)\s+day|that\s+day|"
        r"of\s+(?:them|the\s+(?:two|three|four|planes|flights|jets))\b))",
        re.IGNORECASE,
    ),
    # 'Somebody had second thoughts, and it came back to Columbus', 'had proposed to land it here': the plane told before, within the sentence.
    it_within=Sought(
        r"(?:,|;|\b(?:and|but|while|when|before|then|until|(?:proposed|asked|wanted|wished|hoped|applied|offered|permission|leave|was|is|plan(?:s|ned)?|tried)\s+to\s+(?:land|send|bring|fly|put|set)))\s+(?P<it>it)\s+(?:had\s+|then\s+)?(?:came\s+back|returned\s+to|turned\s+(?:back|round|around)|"
        r"went\s+back|flew\s+(?:back|home|on)|landed|touched\s+down|took\s+off|was\s+(?:turned|ordered|called|waved)\s+(?:back|away|round|around|off)|here|there)\b",
        re.IGNORECASE,
    ),
    # 'Full of deportees, it left El Paso at dusk': the plane told before, after what stands first in its sentence.
    it_later=Sought(
        r"^(?:[^,;:.]{4,70},|\W*(?:because|owing|due|thanks|after|before|prior\s+to|on\s+(?:its|the)\s+way|en\s+route|on\s+account|for\s+lack|with)\s+[^,;:.]{4,70}?)\s+(?:(?:an?|the)\s+(?:[\w.’'-]+\s+){1,6}?(?:said|says|confirmed|added|told\s+\w+),?\s+)?(?P<it>it|they)\s+(?:had\s+|has\s+|have\s+)?(?:left|(?:goes|flies|leaves|departs|heads|sets\s+(?:off|out))\s+(?:to|for|on|at)\b|set\s+(?:off|out)|took\s+off|taken\s+off|rose|departed|flew|flown|landed|"
        r"touched\s+down|came\s+(?:down|in)|rolled|stopped|started|let\s+\w+|put\s+\w+|called\s+at|dropped|unloaded|discharged|turned)\b",
        re.IGNORECASE,
    ),
    # 'There should have been another behind them'.
    there_was=Sought(
        r"\bthere\s+(?:was|were|should\s+have\s+been|was\s+to\s+(?:be|have\s+been)|were\s+to\s+(?:be|have\s+been)|would\s+have\s+been|is\s+to\s+be|are\s+to\s+be|will\s+be|is\s+going\s+to\s+be|should\s+be|"
        r"had\s+been)\s+(?P<words>(?P<further>another|one(?=\s+(?:too|also|as\s+well|already)\b|\s+(?:on|this|last|the)\s+[^.,;]{3,25}?\s(?:too|also|as\s+well)\b)|one\s+more|two\s+more|three\s+more|a\s+(?P<ord>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?!\s+(?!one\b)[a-z]+(?<!for)(?<!with)(?<!from)(?<!and)(?<!but)(?<!tomorrow))))(?:\s+one)?(?=[\s,.;]*(?:$|[,.;]|"
        r"(?:behind|with|from|to|for|on(?!\s+(?:the|its|his|her|their|a|an|page|tv|television)\b(?!\s+(?:same|next|following|\d)))|and|but|in(?!\s+(?:the|a|his|her|its)\b(?!\s+(?:morning|afternoon|evening|night|same)))|next|tomorrow|at|of\s+them|too|also|as\s+well|already|this|last)\b))",
        re.IGNORECASE,
    ),
    # 'Officials say it is bound for Ecuador'
    said_it=Sought(
        r"^\W*(?:[\w’'-]+\s+){1,6}?(?:said|says?|confirmed|believes?|added|reported|told\s+[\w’'-]+)\s+(?:that\s+)?(?P<it>it)\s+(?:had\s+|has\s+|was\s+|is\s+|had\s+been\s+)?(?:left|landed|departed|taken\s+off|took\s+off|carried|carrying|"
        r"brought|bound\s+for|headed\s+(?:for|to)|heading\s+(?:for|to)|due\s+in|arrived|touched\s+down|returned\s+to|come\s+from|came\s+from|turned\s+(?:back|around))\b",
        re.IGNORECASE,
    ),
    said_another=Sought(
        r"(?:\b(?:said|says?|saying|announced|confirmed|added|expects?|indicated|disclosed|revealed|reckons?|believes?|hears?|heard|learned|learnt|knows?|adds|writes?|wrote|replied|countered|objected|insist(?:ed|s)?|maintain(?:ed|s)?|report(?:ed|s)?|noted|conceded|admitted|acknowledged)(?:\s+that\s+|:\s+|\s+)|\b(?:told|informed|assured)\s+(?:[\w’'-]+\s+){1,5}?that\s+|\b(?:notified|advised|informed|warned|told|aware|word|notice|news|talk|sure|certain)\s+of\s+)(?P<words>(?:(?P<part>(?:at\s+least\s+)?one\s+of\s+(?:them|these|those|the\s+(?:two|three|four|five|six|seven|eight|nine|ten)))|"
        rf"another(?:\s+(?P<num>(?:two|three|four|five|six|seven|eight|[2-9]|1[0-2])\b){_NOT_FLOWN_AS_PEOPLE})?|(?:(?P<num2>two|three|four|five|six|seven|eight)\s+(?:more|others)\b{_NOT_FLOWN_AS_PEOPLE})|"
        r"one\s+more|yet\s+another|a\s+(?P<ord>second|third|fourth|fifth))"
        r"(?:\s+one)?)(?=\s+(?:is|are|was|were|will|would|had|has|have|came|left|landed|should|may|on\s+\w+day|with|for\s+(?:\w+day|the\s+\w+th|tomorrow))\b|,\s+(?:also|an?|again|with|this|likewise|both|too)\b)",
        re.IGNORECASE,
    ),
    singly_words=("both",),
    the_other=frozenset({"the other", "the remaining one", "its companion", "its twin", "its sister"}),
    the_rest=frozenset({"the others", "the rest", "the remainder", "the remaining ones"}),
    so_many=frozenset("two three four five six seven eight".split()),
    of_two=frozenset({"neither", "neither of them", "neither of the two"}),
    told_by_its_day=frozenset({"the one"}),
    pair=frozenset({"a pair", "another pair", "another two"}),
    it="it",
    pronouns=frozenset({"it", "they"}),
    of_people=("group", "batch", "party", "contingent"),
    one_flight=frozenset({"it", "the one"}),
    more=frozenset({"more", "others", "further"}),
    further_numbers={"two more": 2, "three more": 3, "more": None, "two": 2, "three": 3, "four": 4, "five": 5, "another pair": 2, "another two": 2, "another three": 3},
    known_numbers={"the one": 1, "a pair": 2, "the two": 2, "the pair": 2, "both": 2, "neither": 2, "neither of them": 2, "neither of the two": 2, "two": 2, "three": 3, "four": 4, "five": 5, "the three": 3, "all two": 2, "all three": 3, "all four": 4},
    all_known=frozenset({"both"}),
)
