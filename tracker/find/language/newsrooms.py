"""The words of a language that `tracker/find/newsrooms.py` reads."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class NewsroomWords:
    """Words that name a newsroom beside what is said."""

    reporter: Sought  # newsrooms that report; group `after`, `before` or `paren`
    told: Sought  # words of telling, then the newsroom that was told; group `newsroom`, and `aside` where the words may stand before who speaks
    beside: re.Pattern[str]  # what may stand between who speaks and the words of telling
    heard: Sought  # a newsroom that was told, then who told it; group `newsroom`
    head: re.Pattern[str]  # the agency in a text's first line; group `agency`
    foot: re.Pattern[str]  # the same in its last
    spelled: Mapping[str, str]  # newsrooms by another name, with the one to keep
