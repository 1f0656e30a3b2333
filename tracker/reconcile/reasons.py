"""The reason that is shown explains the outcome that is shown."""

import re
from collections.abc import Sequence

from tracker.models import REFUSED, Basis, Choice, Outcome, Report
from tracker.reconcile.choosing import Comparison, Said, choose, gather_said, rival
from tracker.reconcile.independence import Sources
from tracker.reconcile.rules import rule

OF_ANOTHER = "of another outcome"
WEAK_WORDS = frozenset("a an and by for from in of on over that the to with".split())


@rule("reasons")
def choose_reason(reports: Sequence[Report], outcome: Outcome, sources: Sources, decided: str = "") -> tuple[str, Choice]:
    """Pick the shown reason among those that explain the shown outcome, and keep the others beside it.

    Rule: a reason is shown only where a source that tells of the shown outcome gives it (denied and turned back explain each other); the reason of an
    account that tells of another outcome stands with that account and is never put beside an outcome that it does not explain.
    """
    said = gather_said(reports, "reason")
    own, others = _parted(said, outcome)
    shown, choice = choose("reason", own, sources, COMPARED, decided)
    if not others.by_value:
        return shown, choice
    rivals = choice.rivals + tuple(rival(value, by, sources, "reason") for value, by in others.by_value.items())
    name = choice.rule if shown else OF_ANOTHER
    return shown, choice.model_copy(update={"rivals": rivals, "rule": name, "basis": choice.basis if shown else Basis.UNKNOWN})


def _parted(said: Said, outcome: Outcome) -> tuple[Said, Said]:
    """Part the reasons that explain the outcome from those that explain another; one that both give is the first's."""
    own = {value: tuple(r for r in by if _explains(r, outcome)) for value, by in said.by_value.items()}
    others = {value: by for value, by in said.by_value.items() if not own[value]}
    return said._replace(by_value={value: by for value, by in own.items() if by}), said._replace(by_value=others)


def _explains(report: Report, outcome: Outcome) -> bool:
    return report.outcome == outcome or (report.outcome in REFUSED and outcome in REFUSED)


def _same_reason(one: str, other: str) -> bool:
    """Whether one reason says no more than the other.

    >>> _same_reason("an administrative issue", "it was an administrative issue with paperwork")
    True
    """
    a, b = _weighty(one), _weighty(other)
    return a <= b or b <= a


def _weighty(reason: str) -> set[str]:
    return set(re.findall(r"\w+", reason.casefold())) - WEAK_WORDS


COMPARED = Comparison(_same_reason, lambda a: len(_weighty(a)))
