"""The words of a language that `tracker/find/mood.py` reads."""

import re
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class MoodWords:
    """What only would be, or would have been."""

    condition: Sought  # what it hangs on
    was_prevented: Sought  # what really stopped it: 'had the judge not stepped in', 'but for the storm'
    would: Sought  # what only would be
    as_if: Sought  # what is only likened or imagined, whatever its verb
    parts: re.Pattern[str]  # between statements of a sentence that do not hang on each other
    relative: re.Pattern[str]  # opens a clause that tells what really is: 'the plane that landed'
