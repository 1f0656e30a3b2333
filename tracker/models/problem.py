"""A problem with an input, said so that a person can mend it: where, what, what to do."""

from collections.abc import Sequence
from typing import NamedTuple

LONGEST = 400  # characters of a place, of what is wrong, or of what to do; the longest of ours has 250 (2026)
END = 60


class Problem(NamedTuple):
    """One line for a person.

    >>> print(Problem("seeds/a.txt", 0, "it is empty", "put the document's text in it or remove its row from sources.csv"))
    seeds/a.txt: it is empty; put the document's text in it or remove its row from sources.csv
    >>> print(Problem("data/curated/reports.csv", 14, "outcome 'refused' is not known", "did you mean denied?"))
    data/curated/reports.csv:14: outcome 'refused' is not known; did you mean denied?
    """

    file: str
    line: int  # from 1; 0: the whole file
    what: str
    do: str

    def __str__(self) -> str:
        file, what, do = (_short(words) for words in (self.file, self.what, self.do))
        where = f"{file}:{self.line}" if self.line else file
        return " ".join(f"{where}: {what}; {do}".split())


def _short(words: str) -> str:
    """Leave out the middle of words that no person would read to their end, such as a cell that swallowed half a file."""
    left_out = len(words) - LONGEST
    return words if left_out <= 0 else f"{words[: LONGEST - END]} ... ({left_out:,} characters) ... {words[-END:]}"


class BadInput(Exception):
    """Inputs that cannot be used, all problems at once; str() gives one line for each."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
