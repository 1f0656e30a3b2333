"""The words of a language that `tracker/find/singled.py` reads."""

from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class SingledWords:
    """Words that single out one flight of several told before."""

    cut: Sought  # where a sentence goes on with one of the flights that it has told of together
    singled_out: Sought  # words for one of them at the beginning of a clause; groups `words`, `ord`, `num`
    one_and_the_other: Sought  # two flights told by their places alone: 'one to Lima and the other to Quito'
    to_a_place: Sought  # words before such a list after which it is none
