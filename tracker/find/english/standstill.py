"""English: planes that stood where they were: 'the third just sat', 'it did not turn a wheel', 'kept it at home'."""

from tracker.find.english.classes import CRAFT
from tracker.find.found import Pattern
from tracker.models import Outcome

_STOOD = r"(?:sat|stood|stayed|remained|waited)"
# Where a plane that does not fly stands.
_AT_HOME = r"(?:at home|in (?:its|the) hangar|on (?:its|the) (?:apron|ramp|stand|tarmac|ground)|at (?:its|the) (?:gate|stand)|back)"
_IT = rf"(?:it|them|both|the (?:[\w-]+ ){{0,3}}?(?:one|ones|other|second|third|fourth|last|{CRAFT}))"

STANDSTILL = (
    Pattern(
        "stood where it was", Outcome.CANCELLED,
        rf"(?:just|only|merely|simply) {_STOOD}(?: (?:there|where it (?:was|stood)))?(?=[.;:!]|,? (?:and|all (?:day|night|morning|afternoon))\b|$)|"
        rf"(?:stayed|remained) (?:put|where (?:it|they) (?:was|were|stood)|parked|on (?:its|their) (?:stand|apron|blocks|chocks)|in (?:its|their) hangar)\b|"
        r"(?:(?:did|had|has)(?: not|n['’]t)|never) (?:so much as )?(?:budge[d]?|stir(?:red)?|roll(?:ed)?|turn(?:ed)? (?:a wheel|its wheels|a propeller)|start(?:ed)? (?:its|the|an) engines?|show(?:n|ed)? up)\b(?= (?:from|at|on|that|until|all|off)\b|[.,;:!]|$)|"
        rf"(?:kept|keeps|held|holding|keeping|left|leaving) {_IT} {_AT_HOME}(?=[.,;:]| (?:because|for|on|until|after|owing|over|when|by|that)\b)",
        ("The third just sat.", "it stayed put", "did not turn a wheel", "the Americans had kept it at home because of a thunderstorm", "never budged from the apron"),
        ("she just sat down", "the minister did not stir his tea", "kept it back from the press"),
    ),
)  # fmt: skip
