"""English: the words that `tracker/find/mood.py` reads."""

import re

from tracker.find.language.mood import MoodWords
from tracker.find.sought import Sought

# A condition that stands at the beginning of a statement or at its end: 'Had the court ruled otherwise', '..., were Quito to agree'.
_SOMEBODY = r"(?:the|a|an|it|they|he|she|we|his|her|its|their|our|any|talks|(?-i:[A-ZÀ-Þ])[\w’'-]+)"

MOOD = MoodWords(
    condition=Sought(
        # 'Filling one 737 with 150 of them every day would take until 2036'
        r"^\W*(?:filling|sending|flying|moving|deporting|removing|expelling|repatriating|carrying|transporting|putting|using|chartering|hiring|buying|taking|getting|bringing|returning|emptying|loading|landing)\s+(?![^,;:]*\b(?:said|told|announced|added|says)\b)[^,;:]*?\bwould\b|"
        rf"(?<!\bhave\s)\b(?:had|should)\s+{_SOMEBODY}\s+(?!who\b|that\b)(?:[\w’'-]+\s+){{0,4}}?[\w’'-]+|\bwere\s+{_SOMEBODY}\s+(?:[\w’'-]+\s+){{0,3}}?(?:to\s+\w+|in\s+order|up\s+to)|"
        r"(?<!\bas\s)(?<!\beven\s)(?<!\bknow\s)(?<!\basked\s)\bif\b(?!\s+(?:all\s+goes|everything\s+goes|the\s+weather|true|confirmed|any)\b)|\beven\s+if\b|\bunless\b|\b(?:provided|providing|assuming|supposing)\s+(?!(?:by|for|with|to|from|under)\b)(?:that\s+)?|\bsuppose\b|"
        r"\bin\s+(?:the\s+event|case)\s+of\b|\b(?:as|so)\s+long\s+as\b|\bonly\s+(?:if|when|once)\b|\bonce\s+(?:the|a|an|both)\b|\bin\s+(?:other|different|normal|better)\s+(?:circumstances|times|conditions)\b|\bin\s+(?:a|an)\s+(?:better|ideal|other|different|perfect)\s+world\b|"
        r"\bleft\s+to\s+(?:the|its|their|himself|themselves|(?-i:[A-ZÀ-Þ]))|\bwith\s+(?:[\w’'-]+\s+){1,3}?(?:consent|approval|agreement|blessing|permission)\s*,|\bgiven\s+(?:the\s+)?(?:chance|means|leave)\b|\bin\s+the\s+worst\s+case\b",
        re.IGNORECASE,
    ),
    was_prevented=Sought(
        rf"\bhad\s+{_SOMEBODY}\s+(?:[\w’'-]+\s+){{0,4}}?(?:not|never)\b|\bhad\s+it\s+not\s+been\b|\bhad\s+not\s+{_SOMEBODY}|\bif\b[^.;,]{{0,50}}?\b(?:had\s+not|hadn['’]t|had\s+never)\b|\bbut\s+for\b|\b(?:were|was)\s+it\s+not\s+for\b|\bif\s+it\s+(?:were\s+not|was\s+not|weren['’]t|wasn['’]t)\s+for\b",
        re.IGNORECASE,
    ),
    would=Sought(r"\b(?:would|could|might|may|should)\b|['’]d\b", re.IGNORECASE),
    as_if=Sought(r"\bas\s+(?:if|though)\b(?!\s+(?:to\s+(?:make|prove|show|drive|say|underline|confirm|mark|spite)|there\s+(?:had|were|was)\s+(?:been\s+)?no)\b)|\bmight\s+(?:just\s+)?as\s+well\s+have\b|\bwhat\s+if\b|\bin\s+the\s+worst\s+case\b|\bif\s+only\b", re.IGNORECASE),
    parts=re.compile(r"[;:—]\s*|[,.]\s+(?:but|yet|in\s+fact|in\s+the\s+event|instead|as\s+it\s+(?:was|is))\b", re.IGNORECASE),
    relative=re.compile(r"\b(?:that|which|who|whom|where|after|since|because)\s+(?!would\b|could\b|might\b|may\b|should\b)(?:[\w’'-]+\s+){0,6}$", re.IGNORECASE),
)
