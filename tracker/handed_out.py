"""What a table that is handed out is: what its rows are, and what it says of itself."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import pandas as pd

from tracker.models import Record
from tracker.table import ClaimRow, EventRow, ReportRow

About = Mapping[str, Any]
"""What a download says of itself, as `tracker.export.Selection.about` gives it."""


class Rows(NamedTuple):
    """What the rows of a table are: the table's name, and the model that describes its columns, of which it may have only some."""

    name: str
    model: type[Record]


EVENTS, CLAIMS, REPORTS = Rows("events", EventRow), Rows("claims", ClaimRow), Rows("reports", ReportRow)


def rows_of(frame: pd.DataFrame) -> Rows | None:
    """Find what the rows of a table are by its columns, of which it may have only some; None for a table that is not published."""
    return next((rows for rows in (EVENTS, CLAIMS, REPORTS) if set(frame) <= rows.model.model_fields.keys()), None)
