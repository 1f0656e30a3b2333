"""What a language says for: What is no report, and why: out of scope, words that only point back, too little told."""

from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False)
class ScopeWords:
    """Words for what is no report."""

    years_ago: Sought  # another year
