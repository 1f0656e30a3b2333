"""The words of a language that `tracker/extract/awaiting.py` reads."""

from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class AwaitingWords:
    """Words for flights told before their destination."""

    bound_for: Sought  # words for where flights that had left were going
    were_bound: Sought  # that flights which left were on their way to a place
    meant_for: Sought  # where a flight was to go, not what became of it
