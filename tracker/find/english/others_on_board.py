"""English: whom and what planes carry that are none of deportation, whose planes those are, and the words of removal beside which none of that counts."""

import re

from tracker.find.english.classes import CRAFT
from tracker.find.sought import split

_OF_TEAMS = r"(?:football|soccer|baseball|basketball|volleyball|cricket|rugby|boxing|cycling|chess|Olympic|swimming|dance|theat(?:er|re)|film|television|TV|camera)"
_TRAVELLERS = (
    rf"(?:footballers|soccer\s+players|cricketers|boxers|cyclists|players|athletes|gymnasts|swimmers|squad|national\s+team|{_OF_TEAMS}\s+(?:team|club|squad|side|crew|players|troupe|company)|under-\d+s?|supporters|fans|referees|"
    r"musicians|orchestra|choir|singers|dancers|(?:college|school|brass|rock|marching)\s+band|actors|pilgrims|tourists|holidaymakers|holiday-makers|vacationers|honeymooners|cruise\s+passengers|"
    r"sightseers|scouts|cheerleaders|schoolchildren|pupils|nuns|missionaries|doctors|nurses|medics|paramedics|surgeons|firefighters|rescuers|divers|engineers|technicians|peacekeepers|airmen|sailors|paratroopers|"
    r"cadets|troops|soldiers|marines|election\s+observers|aid\s+workers|investors|executives|businesspeople|models|patients|organ\s+donors?|transplant)"
)
_BEASTS_AND_GOODS = (
    r"(?:sheep|horses|cattle|cows|bulls|goats|pigs|hogs|chicks|hens|dogs|puppies|monkeys|parrots|tortoises|turtles|bees|lobsters|salmon|tuna|roses|tulips|carnations|orchids|mangoes|avocados|bananas|grapes|cherries|asparagus|parcels|crates|pallets|"
    r"trucks|lorries|jeeps|helicopters|generators|pumps|tractors|ventilators|doses|vials|computers|gold\s+bars|banknotes|ballots|ballot\s+papers)"
)
_COUNT = r"(?:\d[\d,.]*|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a\s+hundred|a\s+dozen)(?:-[a-z]+)?)"
# More flights than are ever sent away on one day.
_MANY = r"(?:\d{2,}|dozens\s+of|scores\s+of|hundreds\s+of)"
_ABOUT = r"(?:(?:about|some|over|nearly|almost|all|another|more\s+than|the|its|a|an|\d[\d,.]*|[a-z]+(?:-[a-z]+)?)\s+)"
_WHOSE = (
    r"(?:U\.?N\.?|United\s+Nations|World\s+Food\s+Programme|WFP|UNICEF|Red\s+Cross|Red\s+Crescent|M[ée]decins\s+Sans\s+Fronti[èe]res|hospital|ambulance|air-ambulance|air\s+ambulance|medevac|surveillance|reconnaissance|survey|spy|weather|"
    r"hurricane-hunter|crop-dusting|fire-?fighting|drug|drugs|cocaine|smuggl(?:ers['’]?|ing)|narco|traffickers['’]?|stolen|hijacked|sightseeing|parachute|training|aerobatic|wedding|campaign|press|media|team|tour|aid|relief|humanitarian|charity|medical|mail|drug\s+enforcement|anti-?drug|counter-?narcotics)"
)
_SHOT_AT = r"(?:was|were|been|being|got)\s+(?:hit|struck|grazed|pierced)\s+by\s+(?:[\w-]+\s+){0,2}?(?:bullets?|gunfire|shots?|shells?|a\s+round|rounds|lightning|birds?|a\s+drone|debris)"
_MONEY = r"(?:paid|pays|paying|bought|buys|charged|charges|taken|borrowed|spent|saved|\$\s?[\d,.]+|dollars|euros|pesos|rupees|lakh|lempiras|quetzals|soles|reais|bol[ií]vars|pounds)"

OTHERS_ON_BOARD = split(
    re.compile(
        rf"\b(?:carr(?:y|ies|ied|ying)|bring(?:s|ing)?|brought|tak(?:e|es|en|ing)|took|flew|flown|flying|transport(?:s|ed|ing)?|bore|bearing)\s+(?:(?-i:[A-ZÀ-Þ][\w.-]*)['’]s?\s+)?{_ABOUT}?(?:(?!and\b|that\b|with\b)[\w’'-]+\s+){{0,2}}?{_TRAVELLERS}\b(?=[^.;]*\b(?:{CRAFT}|airport|runway|aboard)\b)|"
        rf"\b{CRAFT}\b[^.;]{{0,60}}?\b(?:carr(?:y|ies|ied|ying)|bring(?:s|ing)?|brought|tak(?:e|es|en|ing)|took|flew|flying|transport(?:s|ed|ing)?|full\s+of)\s+(?:(?-i:[A-ZÀ-Þ][\w.-]*)['’]s?\s+)?{_ABOUT}?(?:(?!and\b|that\b|with\b)[\w’'-]+\s+){{0,2}}?{_TRAVELLERS}\b|"
        rf"\b{CRAFT}\s+(?:[\w’'-]+\s+){{0,2}}?(?:with|for|of)\s+{_COUNT}\s+(?:(?!and\b|that\b|with\b)[\w’'-]+\s+){{0,2}}?{_TRAVELLERS}\b|"
        rf"\b(?:with|carr(?:y|ies|ied|ying)|bring(?:s|ing)?|brought|deliver(?:s|ed|ing)?|unload(?:s|ed|ing)?|flew\s+in|dropped)\s+(?:about\s+|some\s+|over\s+|nearly\s+)?{_COUNT}\s+(?:[a-z]+\s+)?{_BEASTS_AND_GOODS}\b(?=[^.;]*\b(?:in\s+the\s+(?:back|hold|cargo)|on\s+board|aboard|for)\b|\s+(?:landed|arrived|left|took\s+off|touched|came|flew|departed)\b|[^.;]{{0,9}}[.,;])|"
        rf"\b{_COUNT}\s+(?:metric\s+)?(?:pallets|crates|sacks|bags|bales|packages|parcels|tons|tonnes|kilos|kilograms|litres|gallons)\s+of\b|"
        rf"\b(?:stranded|trapped)\s+(?:[\w-]+\s+){{0,2}}?(?:travell?ers|tourists|passengers|residents|(?-i:[A-ZÀ-Þ])\w+(?:ns|ese|is|ish|ans))\b|\b{_TRAVELLERS}\s+(?:[\w-]+\s+){{0,3}}?(?:were|was|had\s+been)\s+(?:[\w-]+\s+)?(?:left|stranded|stuck|trapped|marooned|flown|taken|brought)\b|"
        rf"\b{_OF_TEAMS}\s+(?:team|club|squad|side)s?['’]s?\s+(?:charter|plane|flight|jet)\b|\bwith\s+{_COUNT}\s+{_TRAVELLERS}\s+(?:on\s+board|aboard)\b|\bpassenger\s+flights?\b|"
        rf"\b{_MANY}\s+(?:\w+\s+)?flights\b[^.;]{{0,40}}\b(?:were|was|are|have\s+been)\s+(?:cancel|ground|scrubb|divert|delay|called)\w*|\b(?:cancel|ground|scrubb|divert|delay)\w*\s+(?:(?:about|some|at\s+least|nearly|over)\s+)?{_MANY}\s+(?:\w+\s+)?flights\b|"
        rf"\b{_TRAVELLERS}\s+(?:[\w-]+\s+){{0,3}}?(?:left|flew|departed|travel+ed|set\s+off|returned|arrived)\b[^.;]{{0,60}}?\b(?:on|aboard)\s+(?:an?|another|the)\s+(?:[\w-]+\s+){{0,2}}?{CRAFT}\b|"
        r"\b(?:resum|restart|suspend|halt|stopp?|dropp?|cut|cancel)\w*\s+(?:its|all\s+its)\s+(?:\w+\s+)?(?:flights|services|routes)\s+(?:to|from|between)\b|"
        rf"\b(?:airlines?|airways|air\s+lines|carriers?|(?-i:Delta|United|JetBlue|Southwest|Spirit|Avianca|Copa|LATAM|Volaris|Aeromexico|Iberia|Lufthansa|KLM))\s+(?:(?:has|have|had)\s+)?(?:also\s+)?(?:cancel\w*|delay\w*|scrapp\w*|suspend\w*|postpon\w*|added|dropp\w*|divert\w*)\s+"
        rf"(?:{_ABOUT}|several\s+|dozens\s+of\s+|hundreds\s+of\s+)?(?:\w+\s+)?flights\b|\bairline(?:s['’]|['’]s)?\s+flights\b|\bflights\b(?:\s+[\w-]+){{0,6}}?\s+(?:were|was|are|have\s+been)\s+(?:delayed|diverted|rerouted|grounded|delayed\s+or\s+\w+)\b|"
        rf"\b{_WHOSE}\s+(?:(?:charter(?:ed)?|transport|cargo|passenger|supply|light|small|twin-engine)\s+)?(?:planes?|flights?|jets?|aircraft|airplanes?|charters?|helicopters?)\b|"
        rf"\b(?:plane|flight|jet|aircraft|airplane|airliner|charter|helicopter|C-?\d+\w*|Boeing(?:\s+\d+\w*)?|Airbus(?:\s+\w+)?)\s+(?:[\w’'-]+\s+){{0,3}}?{_SHOT_AT}\b|"
        r"\bpassengers\b[^.;]{0,60}\b(?:going\s+home\s+for|on\s+(?:their\s+)?(?:way\s+to\s+)?(?:holiday|vacation)|returning\s+from\s+(?:a\s+|their\s+)?(?:holidays?|vacations?|pilgrimage|cruise)|with\s+tickets|missed\s+their\s+connections?|were\s+(?:rebooked|refunded|put\s+up\s+in\s+hotels))|"
        rf"\b{_MONEY}\b[^.;]{{0,60}}?\bfor\s+(?:an?|the|his|her|their)\s+(?:\w+\s+)?(?:seat|ticket|place|passage|berth)s?\s+(?:on|to|for|aboard)\b",
        re.IGNORECASE,
    )
)
# Words of removal: whoever else is on board, the flight may be one of deportation.
SENT_AWAY = split(
    re.compile(
        r"deport|repatriat|remov|expel|expuls|migrants|detainee|returnee|shackle|handcuff|in\s+chains|undocumented|illegal|\bICE\b|asylum|inmates|prisoners|convict|compatriots|countrymen|sent\s+(?:back|home)|flown\s+(?:back|home|out)|"
        r"\b(?:nationals|citizens)\b|unwanted|guantanamo|guantánamo|in\s+custody|without\s+papers|no\s+papers",
        re.IGNORECASE,
    )
)
