"""What the receiving state denied, and what was in the air and came back: told apart, each with whether a reason is reported."""

from collections.abc import Mapping

import pandas as pd

from tracker.filters import CHOSEN_BY
from tracker.models import REFUSED, Outcome
from tracker.totals import Refusal, refusals
from tracker.views.country_words import REFUSED_EN, reason_words
from tracker.views.data import View
from tracker.views.headline import TOLD_OF


def refused_in(view: View) -> str:
    """Say it of the shown events, chosen among the few that were denied or turned back."""
    return view.made(lambda: refused_words(refusals(view.filters.apply(view.of_all(_refused)))), "refused")


def _refused(events: pd.DataFrame) -> pd.DataFrame:
    return events.loc[events["outcome"].isin(REFUSED), sorted({*CHOSEN_BY, *TOLD_OF, "outcome", "reason"})]


def refused_words(refused: Mapping[Outcome, Refusal]) -> str:
    """Part the two, each with its flights and whether a reason is reported; empty where there is neither.

    >>> refused_words({})
    ''
    """
    return "; ".join(f"{REFUSED_EN[outcome].lower()}: {of.flights.words().partition('; ')[0]} ({reason_words(of)})" for outcome, of in refused.items())
