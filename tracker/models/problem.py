"""A problem with an input, said so that a person can mend it: where, what, what to do."""

from collections.abc import Sequence
from typing import NamedTuple


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
        where = f"{self.file}:{self.line}" if self.line else self.file
        return " ".join(f"{where}: {self.what}; {self.do}".split())


class BadInput(Exception):
    """Inputs that cannot be used, all problems at once; str() gives one line for each."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
