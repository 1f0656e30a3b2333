"""What some sources say became of an event's flights, or of a part of them, where the outcome shown is another and none disputes it."""

import pandas as pd

from tracker.models import Covers, Grade, Outcome
from tracker.table import rows_of
from tracker.views.phrases import Row, known

PART_WORDS = {Covers.PART: ", of a part of these flights", Covers.SERIES: ", of a series that they belong to"}


def outcome_remark(row: Row, claims: pd.DataFrame) -> str:
    """Say which other outcomes are told, of how much and by whom; empty where there is none, or where they are shown as a dispute.

    An announcement is no other outcome than that which followed it.
    """
    shown, disputed = known(row, "outcome"), (known(row, "disputed") or "").split(";")
    if shown is None or row["grade"] == Grade.X or "outcome" in disputed:
        return ""
    told = claims[(claims["field"] == "outcome") & ~claims["value"].isin([shown, Outcome.PLANNED.value])]
    others = [_told(str(value), Covers(covers), same) for (value, covers), same in told.groupby(["value", "covers"], sort=True, observed=True)]
    return f"Some sources tell of another outcome: {'; '.join(others)}." if others else ""


def _told(value: str, covers: Covers, claims: pd.DataFrame) -> str:
    """Say one outcome with those who give it, and that it is of a part where it is."""
    by = dict.fromkeys(str(known(one, "publisher") or one["doc"]) for one in rows_of(claims))
    return f"{Outcome(value).label.lower()}{PART_WORDS.get(covers, '')} ({', '.join(by)})"
