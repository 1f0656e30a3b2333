"""English: the words that `tracker/extract/attribution.py` reads."""

import re

from tracker.find.language.attribution import AttributionWords
from tracker.find.sought import Sought

# Where a sentence begins so, the writer goes back to what is known already.
_MONTH = r"(?:Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec)\w*\.?"

ATTRIBUTION = AttributionWords(
    releases=Sought(r"\b(?:today announced|announced today|wishes to (?:state|inform|clarify)|hereby|is pleased to announce)\b"),
    goes_back=re.compile(
        rf"\W*(?:In {_MONTH}|On {_MONTH} \d|In \d{{4}}|Last|Earlier|Until|Since|Before|Previously|The (?:last|year's) |By contrast|(?:This|That|The|Its|His|Her) (?:decision|move|step|refusal|action|ban|denial|change) (?:follow(?:s|ed)|comes?|came)\b)"
    ),
    holds_for=re.compile(
        r"\b(?:vouche[ds]\s+for|confirm(?:ed|s)\s+(?:it|this|that|the\s+(?:flights?|arrivals?|number|figures?|landing|report)))\b[^,;]{0,30}$"
    ),
)
