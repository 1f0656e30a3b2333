"""English: flights that came to nothing, composed of classes of words: who is sent home, what is taken off a list, what stopped it, to which day it was moved, how it came back."""

from tracker.find.english.classes import A_DAY, CRAFT, FOLK, MISHAP, PERSONS, REMOVALS_IN_GENERAL, US_FIELD
from tracker.find.english.numbers import NUMBER
from tracker.find.found import Pattern
from tracker.models import Outcome

_WORDS = r"(?:[\w’'.-]+ )"
_CREW = rf"(?:crews?|pilots?|marshals|guards|nurses|escorts|buses|bus|vans|convoy|{FOLK})"
_LIST = r"(?:schedules?|timetables?|calendars?|boards?|programmes?|programs?|lists?|rosters?|plans?|agendas?|slots?|rota|system|screens?|diar(?:y|ies)|books|slate|register|planner|log)"
_CELLS = r"(?:cells?|detention(?: cent(?:er|re)s?| camps?| facilit(?:y|ies))?|jails?|prisons?|camps?|dormitor(?:y|ies)|cent(?:er|re)s?|lockups?|facilit(?:y|ies)|barracks|beds|quarters)"
_COURT = r"(?:judges?|courts?|magistrates?|justices?|injunctions?|rulings?|writs?|stays?|restraining orders?|court orders?|lawsuits?|petitions?|appeals?)"
_IN_THE_AIR = r"(?:in (?:mid-?)?(?:air|flight)|mid-?(?:air|flight|way)|over (?:the )?(?:[\w-]+ ){0,3}?(?:sea|ocean|gulf|atlantic|pacific|caribbean|water|island|mexico|coast)|above (?:the )?\w+|half ?way|hours? (?:out|into|after))"
_ABOARD = r"(?:still )?(?:on board|aboard|in (?:their|its|the) seats|inside|on it|in it|strapped in)"

TURNED_ABOUT = (
    Pattern(
        "came back with all on board", Outcome.TURNED_BACK,
        rf"(?:br[eo]ak(?:ing)?|broke) off (?:its|the|their) (?:flight|journey|approach|descent|trip|crossing)|"
        rf"(?:made it|got|went|came|flew|reached|flown) (?:only )?(?:no (?:further|farther)(?: than)?|only (?:as far as|to)|as far as|(?:to )?within)\b(?=[^.;]{{0,120}}\b(?:back|home|return\w*|turn\w*|about|round)\b)|"
        rf"(?:summon|call|order|recall|radio|bring|wav|fetch|pull|whistl|beckon|direct|instruct|command)(?:ed|ought|ing|s|en|n)? (?:it |them |the \w+ |its \w+ )?(?:back|home|to return)(?= (?:to|in|from|while|when|over(?! (?:{NUMBER})\b)|half|before|short of|by|on|after)\b|[.,;])(?! to (?:the |his |her |their )?(?:island|country|homeland|congress|court|wife|husband|mother|family))|"
        rf"(?:was|were|been|being|is|are|got|and|then) recalled(?= {_IN_THE_AIR}|[.,;] | to base| and| while| when| shortly| minutes| an hour| \w+ (?:minutes|hours))|"
        rf"(?:banked|wheeled|swung|turned|veered|circled|looped|came|went|curved|tacked) (?:\w+ )?(?:and|before|then|to) (?:{_WORDS}{{0,3}}?)(?:carr(?:ied|y)|took|take|brought|bring|flew|fly|head(?:ed)?|bore|made|return(?:ed)?|went|go) (?:them |it |him |all |everyone |everybody |her |for )?(?:back|home)\b|"
        rf"(?:came|turned|went|flew|was|returned)(?: back)? (?:after|within) (?:{_WORDS}{{1,4}}?)(?:minutes?|hours?)(?: in the air)?(?= (?:because|with (?:a|an|smoke|engine)|when|owing|due to|on account|after a|over a|for want)\b)|"
        rf"(?:gave|giving|given) up and (?:{_WORDS}{{0,2}}?)(?:carried|took|brought|flew|headed|returned|went|turned|made)\b|"
        rf"(?:back|home|returned|again)(?: {_WORDS}{{0,10}}?| )with (?:all|everyone|everybody|every one|each|the (?:\w+ )?(?:{PERSONS}|same)|them all)(?: {_WORDS}{{0,7}}?| ){_ABOARD}|"
        rf"(?:everyone|everybody|all|all \w+|every one|the \w+|passengers|deportees)(?: {_WORDS}{{0,4}}?| )(?:still (?:on board|aboard|in (?:their|its|the) seats|inside))|"
        rf"(?:made|headed|turned|ran|steered|flew|limped|set course) (?:straight |back |right )?for (?:home|base|its base)\b|(?:put|set|let) (?:the same|all|all of|every one of) (?:[\w’'-]+ ){{0,4}}?(?:down|off)\b|"
        rf"(?:brought|took|flew|steered|turned|carried|nursed|limped|drove) (?:it|the \w+|them(?: all)?|everybody|everyone|all of them|all \w+) (?:safely |straight |all the way )?(?:back|home)(?= (?:to|in|into|at|for) (?:{US_FIELD}|the (?:base|field|airfield|airport|city|place|runway) (?:where|from which|it|they|that|whence)|(?:its|their) (?:own )?(?:base|field|airfield|starting))\b)|"
        rf"(?:chose|chooses|decided|opted|elected|preferred|resolved|thought (?:it )?(?:best|better|wiser)|judged it (?:best|better|wiser)|made up (?:his|her) mind) to (?:take|bring|fly|turn|carry|get) (?:everybody|everyone|them(?: all)?|it|all(?: of them| on board| aboard)?|the (?:[\w-]+ )?(?:{PERSONS}|lot|{CRAFT})|(?:his|her|its) (?:\w+ )?(?:passengers|charges|load|{CRAFT})) (?:back|home|round|around|about)\b|"
        rf"(?:captain|pilot|crew|commander|skipper)(?: [\w’'-]+){{0,3}}? (?:took|brought|flew|carried) (?:everybody|everyone|them(?: all)?|it|all on board|all aboard|the lot|the whole (?:party|lot|load)) (?:back|home)\b|"
        rf"(?:lunch|supper|dinner|breakfast|the night|the evening) (?:was|were) (?:then )?(?:eaten|taken|served|had|cooked|spent|passed) (?:again |back )?(?:in|at) {US_FIELD}\b|"
        rf"(?:was|were|found (?:itself|themselves)) (?:\w+ )?(?:back |again )?(?:in|at|on the ground in) {US_FIELD}(?: again)?,? (?:again |once more )?(?:by|before|in time for|for) (?:lunch|supper|dinner|breakfast|dusk|dark|nightfall|noon|midnight|dawn|sunset|the evening|evening|the morning|\w+time)\b|"
        rf"never (?:touch(?:ed)?|saw|reach(?:ed)?|set (?:down|foot)|land(?:ed)?|came down|put down|trod)(?=[^.;]{{0,140}}\b(?:back|recalled|returned|where it (?:had )?(?:begun|begun|started|left|come)|turned (?:round|around|back)|home again)\b)|"
        rf"(?:had to|has to|have to|could only|w[ae]s? forced to|were (?:forced|obliged|told|ordered|left) to|was (?:forced|obliged|told|ordered) to|had no (?:choice|option|alternative) but to|with nothing left but to|and had to|saw no way but to) (?:\w+ly )?(?:haul|carry|take|fly|bring|ferry|lug|cart|drag|return|deliver|drive|bear|shuttle|transport) "
        rf"(?:everybody|everyone|all(?: \w+)?|them(?: all)?|(?:the|its|their|his|her|those|these) (?:[\w-]+ ){{0,3}}?(?:cargo|loads?|freight|charges?|guests?|passengers?|deportees|people|men|women|migrants|{FOLK})|its \w+|the (?:lot|same \w+)|{NUMBER}(?: \w+)?) (?:right |straight |all the way |all the long way |the whole way )?(?:home|back)(?: again)?(?! to (?:their|his|her) (?:own )?(?:country|homeland|famil\w+|villages?))|"
        rf"(?:pilots?|captains?|crews?|cockpit|commanders?|aviators|airmen|{CRAFT})(?: [\w’',-]+){{0,4}}? (?:had to|had no (?:choice|option|alternative) but to|could only|were forced to|was forced to|were told to|was told to|was ordered to|were ordered to) (?:\w+ly )?(?:fly|turn|go|head|steer|come|make|set course) (?:for )?(?:back|home|around|round|about)(?! empty| without| alone| light)\b|"
        rf"(?:haul|carr|fl|lugg|cart|ferr|tak|took|brought|bor|bear|return)(?:ed|ied|ew|ying|ing|en|e|ies|s)? (?:their|its|the) (?:human )?(?:cargo|load|freight|charges) (?:right |straight |all the way |unopened )?(?:home|back)(?: again)?|"
        rf"(?:ended|closed|finished) the (?:day|night|trip|journey|sortie) (?:where|at the (?:field|base|place) (?:where|from which|it)) (?:it|they) (?:had )?(?:begun|began|started|left)|"
        rf"(?:put|forced|drove|sent|chased) (?:it|them|the \w+) (?:back|around|about)(?= (?:to|toward|for|over|north\w*|in)\b|[.,;])",
        ("forced the charter to break off its journey", "made it no further than the Gulf before a warning light sent it home", "summoned back to Alexandria", "banked and carried them back", "came home to Fort Lauderdale with every one of its 48 passengers aboard", "everyone still in their seats"),
        ("called home to his wife", "brought back memories", "the men were still hungry"),
    ),
)
UNDONE = (
    Pattern(
        "sent away from the airfield", Outcome.CANCELLED,
        rf"{_CREW}(?: [\w’',-]+){{0,9}}?(?:(?<!\bwho)(?<!\bthat) (?:was|were|had been|has been|got) (?:\w+ )?sent (?:home|away)(?! from (?:the )?(?:United|U\.?S|America|north)| (?:on \w+day )?(?:to (?-i:[A-ZÀ-Þ])|(?:by|via|in|with) (?:[\w’'-]+ ){{0,5}}?(?:air|military|{CRAFT})\b|aboard|on an?\b))| (?:was|were|had been|has been|got) (?:\w+ )?(?:stood down|dismissed|told to go home|told (?:that )?(?:they|it|he|she) (?:was|were) not (?:going|leaving|flying)))|"
        rf"{_CREW}(?: [\w’',-]+){{0,12}}? (?:(?:dr(?:ove|iven)|turn(?:ed)?|roll(?:ed)?|head(?:ed)?|bused|bussed|taken|brought|sent|marched|led|went|put|moved|carried) (?:\w+ )?back|returned) to (?:the |their |its |a )?(?:\w+ ){{0,2}}?{_CELLS}(?= (?:an|in|at|after|that|the|when|without|hours?|later|because|again|instead|by|for|with|from|before|as|on)\b|[.,;:])|"
        rf"(?:flew|left|took off|departed|went|flown|rose|set off) (?:{_WORDS}{{0,3}}?)(?:without (?:(?:its|the|any|a single|one) )?(?:passengers?|deportees|them|any of them|anyone|anybody|migrants|people)(?! (?:and|but) with)|with nobody|with no one|with (?:empty|no) (?:seats|passengers))|"
        rf"{_CREW}(?: [\w’',-]+){{0,14}}? (?:was|were|had been|have been|has been) (?:\w+ )?(?:driven|bused|bussed|trucked|marched|carted|escorted|ferried|shuttled) (?:right |straight |all the way )?back(?= the same| that| again| before| hours| an hour| at| by| in the| without|[.,;:])|"
        rf"(?:led|taken|brought|marched|walked|helped|let|got|ordered|fetched|escorted|hurried|hustled|climbed|filed|came|sent) (?:back )?(?:down|off|out)(?: (?:of )?(?:the|it|its|their)(?: (?:steps|stairs|ramp|plane|aircraft|jet|gangway|cabin|air ?stairs|machine))?)? again\b|"
        rf"(?:led|taken|brought|marched|walked|helped|ordered|told to (?:get|step|climb|walk)|escorted|hustled) (?:back )?(?:down|off|out)(?: (?:of )?(?:the|it|its|their)(?: (?:steps|stairs|ramp|plane|aircraft|jet|gangway|cabin))?)?,? (?:and |then )*(?:put |taken |loaded |driven |bused |sent |led |marched )*back (?:in|into|on|onto|to) (?:the |a |their |its )?(?:[\w-]+ )?(?:vans?|bus(?:es)?|cells?|dormitor(?:y|ies)|hangar|terminal|camp|jail|prison|detention|cent(?:er|re)|facility|barracks)\b|"
        rf"(?:kept|held|keeps|keeping|holding) (?:the|its|their|all) (?:wheels|machine|jet|engines) (?:on the ground|chocked|where (?:it|they) (?:was|were)|still|off)|"
        rf"(?:sent|ordered|told) (?:the |its |their )?(?:crew|pilots|buses|passengers|{PERSONS}) (?:home|back to (?:the |their |its )?{_CELLS})|"
        rf"(?:stood|standing|stand) (?:the|that|its|this|both|all) (?:\w+ )?(?:{CRAFT}|crew|mission|buses) down",
        ("The crew of Wednesday's charter was sent home", "Buses with 74 deportees reached the airfield and drove back to the detention center an hour later", "flew without passengers", "sent the crew home"),
        ("the pilots were praised",),
    ),
    Pattern(
        "taken off the list", Outcome.CANCELLED,
        rf"(?:drop(?:ped|s)?|struck|strikes|delet(?:ed|es)|remov(?:ed|es)|tak(?:en|es)|rubb(?:ed)|took|cross(?:ed|es)|scratch(?:ed|es)|pull(?:ed|s)|wip(?:ed|es)|eras(?:ed|es)|withdr(?:ew|awn)|disappeared|vanished|gone|went|missing) (?:(?:the|that|its|this|a|an|it|them|both|one|{A_DAY}(?:['’]s)?) (?:[\w’'-]+ ){{0,5}}?)?(?:off|from|out of) (?:the|its|their|this|that|\w+['’]s) (?:\w+ ){{0,2}}?{_LIST}\b|"
        rf"(?:put|puts|putting|brought|spelled|meant|marked) (?:an end|an abrupt end|a stop|a halt|paid|the end|an early end|a sudden end) (?:to|of) (?:[\w’'-]+ ){{0,5}}?(?:plans?|{CRAFT}|attempts?|hopes|preparations|trip|journey|mission|boarding)\b|"
        rf"(?:withdr(?:ew|awn|aws|awing)|dropp(?:ed|ing)|drops|axed|binned|shelv(?:ed|es)|scrapp(?:ed|ing)|ditch(?:ed|es)|kill(?:ed|s)|strik(?:es|ing)|struck|scratch(?:ed|es)|nix(?:ed|es)|pull(?:ed|s|ing)(?: back)?|took back|taken back|reassign(?:ed|s|ing)|reallocat(?:ed|es)|recall(?:ed|s)|call(?:ed|s) (?:in|back)|divert(?:ed|s)|re-?task(?:ed|s)) (?:the|a|its|that|one|two|both|this|their) (?:[\w-]+ ){{0,3}}?{CRAFT}\b(?= (?:it|that|which|they|to|on|of|with|in|planned|scheduled|meant|set aside|for|from|due|earmarked|planned|intended|reserved|because|to|and|citing|on|after)\b|[.,;])(?! (?:permit|clearance)s?)|"
        rf"{_COURT}(?: [\w’',.-]+){{0,12}}? (?:enjoin(?:ed|s|ing)?|forb(?:ade|ids?|idden|idding)|stay(?:ed|s)|suspend(?:ed|s)|fr[eo]z(?:e|en|es)|interven(?:ed|es)|interfered|stepped in|barr(?:ed|ing)|bars|blocked|stopped|halted|prevented|paused|pauses|blocks|halts|stops)\b(?! (?:by|at|in front|on|an? (?:lower|earlier|judge)|the (?:judge|order|injunction))\b)(?! {REMOVALS_IN_GENERAL})|"
        rf"(?:was|were|been|is|are) (?:(?!not\b|never\b|nearly\b|almost\b)\w+ )?(?:stayed|enjoined|halted|barred|blocked|paused|stopped|forbidden|suspended|restrained|frozen) (?:by (?:this|the|a|an|order of) (?:\w+ ){{0,3}}?{_COURT}|by [A-Z]\w+ \w+|pending|minutes|hours|at the last|late on|with the engines)|"
        rf"{MISHAP}(?: [\w’',-]+){{0,6}}? (?:kept|keeps|held|holds|stranded|strands|stopped|delayed|grounded|prevented|detained|immobili[sz]ed|undid|ruined|put paid)\b|"
        rf"(?:nobody|no one|no-one|none(?: of (?:them|the \w+))?|not one(?: of them)?|neither) (?:\w+ )?(?:flew|left|went|boarded|departed|took off|flies|leaves|goes|got away|went anywhere|travelled|traveled)(?=[.,;:]| (?:it|them|the (?:plane|jet|aircraft|charter|flight|machine)|anywhere|on|that|after|because|for|to|in|until|from)\b)|"
        rf"(?:is|are|was|were)(?: not|n['’]t| no longer| never) (?:now )?going to (?:happen|take place|come|leave|fly|land|arrive|go|depart|operate|run)\b|"
        rf"{MISHAP}(?: [\w’',-]+){{0,10}}? (?:meant|means) (?:that )?(?:{_WORDS}{{0,16}}?)(?:not|never|no|nobody|nothing|stayed|remained)\b|"
        rf"(?:did|does|do|has|have|had|was|were|is|are)(?: not|n['’]t| never) (?:(?!many\b|much\b|any\b|enough\b)\w+ )?(?:get going|got going|set (?:off|out)|leave|left|depart(?:ed)?|go|gone|fly|flown|take off|taken off|start(?:ed)?|move|moved|push back|lift off|get (?:away|off|airborne|out|moving)|got (?:away|off|airborne)|leaving|flying|going|operate[d]?|run)(?= (?:as|on|from|for|that|until|after|because|at all|yesterday|today|last|this|either|ahead|biggs|the (?:ground|gate|runway|airport|airfield|base)|{A_DAY})\b|[.,;:])(?! (?:to|with|into) )|"
        rf"(?:did|has|have|had)(?: not|n['’]t| never) (?:\w+ )?(?:come|arrived?|land(?:ed)?|shown|show|appear(?:ed)?)(?=[.,;:]|$| after all| at all| on {A_DAY}| that (?:day|night)| because| until)|"
        rf"(?:nobody|no one|no-one|none(?: of (?:them|the \w+))?|not one(?: of them)?) (?:was|were|has been|had been) (?:\w+ )?(?:deported|flown|put (?:aboard|on)|removed|sent off|taken aboard|embarked|boarded)(?=[.,;:]| to| on| that| in| after)|"
        rf"(?:missed|lost) (?:its|their|the) (?:take-off |landing |departure )?(?:slot|window)|"
        rf"(?:never|nor did it|not once) (?:le(?:ft|ave)|move[d]?|depart(?:ed)?|got (?:away|going)|set (?:off|out)|pushed back|rolled|flew|fly)(?= (?:the|its|from|on|that|until|for|at)\b|[.,;])|"
        rf"(?:had|was|were) (?:\w+ )?(?:intended|planned|meant|hoped|wanted|supposed|scheduled|due|expected|booked|set|ready|wished|going)(?= [^.;]{{0,160}}\bbut (?:[^.;,]{{0,60}}\b)?(?:fail\w*|broke\w*|could not|couldn['’]t|no crew|judges?|courts?|injunction|nobody|never|not|n['’]t|nothing|none|fell through|fell ill|{MISHAP})\b)|"
        rf"(?:was|were|had been|should have been) (?:due|meant|supposed|scheduled|expected|going|booked|planned|to)\b(?: [\w’',-]+){{1,14}} (?:did|has|have|had)(?: not|n['’]t)(?=[.,;:]| on account| because| owing| for want| after all| thanks to| in the end)|"
        rf"(?:engines?|propellers?|turbines) (?:[\w’'-]+ ){{0,4}}?(?:shut|switched|turned|cut|wound) (?:off|down)(?: again)?(?= (?:on|by|at|after|because|when|before|again)\b|[.,;])(?! the (?:runway|apron) in)|(?:shut|switched|turned|cut) (?:off|down) (?:its |the |their )?(?:engines|propellers)(?= again| at| on| before|[.,;])|(?:shut|switched|turned) (?:off|down) again\b|"
        rf"there (?:will|would|is to|was to) be no (?:[\w-]+ ){{0,3}}?{CRAFT}\b(?=[^.;]{{0,60}}\b(?:{A_DAY}|after all|today|tonight|this week))|there (?:was|came) no (?:[\w-]+ ){{0,2}}?{CRAFT}(?= (?:\w+ ){{0,3}}?after all)|"
        rf"exist(?:s|ed)? only on paper|(?:never|not) (?:got|went|made it|moved|come|gone|got any) (?:beyond|past|further than|off) (?:paper|the drawing board|the page)|need(?:ed|s) (?:the|its|that|this) (?:\w+ )?{CRAFT} (?:for (?:something|other|another)|elsewhere|itself|more urgently)|unpacked(?: again)?(?=[.,;])|"
        rf"(?:failed|flunked|did not pass|never passed) (?:its|the|a|an|their) (?:\w+ ){{0,2}}?(?:inspection|check|test|examination)|"
        rf"abort(?:ed|s|ing)|st(?:ood|and) down(?= (?:by|on|at|in|because|after|for|before|an|hours?|minutes?|when|as|over|late|shortly)\b|[.,;])|(?:is|was|are|were) (?:off|no more)(?= (?:for (?:now|good|today)|because|after|until|too)\b|[.,;:])|"
        rf"(?:decid|opt|chos|chose|elect)(?:ed|en|e) (?:not to|against) (?:fly|send|sending|flying|leave|leaving|go|going|operate|operating|dispatch\w*)\b",
        ("has been dropped from the schedule", "put an end to plans", "has withdrawn the C-17 it had set aside", "A federal judge in Boston enjoined the government", "A leak meant that the C-17 did not leave", "did not get going on Tuesday", "stood down by headquarters", "was aborted"),
        ("put an end to the debate", "the judge spoke", "dropped from the sky", "had not left a note"),
    ),
    Pattern(
        "moved to another day", Outcome.CANCELLED,
        rf"(?:mov(?:ed|es|ing)|shift(?:ed|s|ing)?|push(?:ed|es|ing)|reschedul(?:ed|es|ing)|re-?programm?(?:ed|es)|re-?timed|re-?booked|re-?fixed|deferr?(?:ed|s|ing)|delay(?:ed|s|ing)|held over|holds? over|carried over|bumped|slipp(?:ed|ing)|slid|put (?:off|back)|brought back|postpon(?:ed|es|ing)|reset)(?=[^.;]{{0,90}}\b(?:to|until|till|for|by) (?:(?:late|early|the (?:night|morning|evening|afternoon) of|some time|next|the following) )?{A_DAY})|"
        rf"(?:will|would|does|did|is|was|are|were|won['’]t)(?: not)? (?:\w+ )?(?:come|leave|fly|arrive|land|depart|go|take off|be|coming|leaving|flying|arriving|going|due|to (?:come|leave|fly|arrive|land|go)) (?:\w+ )?(?:not )?(?:on )?(?:today|{A_DAY}) but(?= (?:only )?(?:on )?{A_DAY})|"
        rf"not (?:on )?{A_DAY},? but(?= (?:only )?(?:on )?{A_DAY})",
        ("has moved Tuesday's deportation flight to Guatemala to Saturday", "has been rescheduled for June 20", "will not arrive today but tomorrow"),
        ("moved to tears", "pushed for answers"),
    ),
)  # fmt: skip
