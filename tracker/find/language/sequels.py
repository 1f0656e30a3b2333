"""The words of a language that `tracker/extract/sequels.py` reads."""

from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class SequelWords:
    """Words for a later attempt."""

    the_same_people: Sought  # those on a plane that did not get there, told of the next one
