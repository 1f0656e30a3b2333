"""Flights of an event that ended otherwise than its outcome says are named at its head, and beside a refusal, with who says so."""

import pandas as pd
import pytest

from tests.tables import events_table
from tracker.views.other_outcomes import outcome_remark
from tracker.views.refusal_table import refusal_rows

TOLD = [
    ("a part that turned back", {"outcome": "cancelled"}, [("turned_back", "part", "AVweb")], "turned back, of a part of these flights (AVweb)"),
    ("a landing that none disputes", {"outcome": "planned"}, [("completed", "whole", "Wire")], "completed (Wire)"),
    ("two who say the same", {"outcome": "denied"}, [("cancelled", "whole", "A"), ("cancelled", "whole", "B"), ("cancelled", "whole", "A")], "cancelled (A, B)"),
    ("two other outcomes", {"outcome": "denied"}, [("turned_back", "part", "B"), ("cancelled", "whole", "A")], "cancelled (A); turned back, of a part of these flights (B)"),
]
NOTHING = [
    ("an announcement", {"outcome": "completed"}, [("planned", "whole", "Wire")]),
    ("the outcome shown", {"outcome": "completed"}, [("completed", "part", "Wire")]),
    ("a dispute, which has its own place", {"outcome": "denied", "disputed": ("outcome",)}, [("cancelled", "whole", "Wire")]),
    ("a withdrawn event", {"outcome": "denied", "grade": "X"}, [("cancelled", "whole", "Wire")]),
]


def remark(event: dict, claims: list[tuple[str, str, str]]) -> str:
    frame = pd.DataFrame(claims, columns=["value", "covers", "publisher"]).assign(field="outcome", doc="d")
    return outcome_remark(events_table([event]).iloc[0].to_dict(), frame)


@pytest.mark.parametrize(("event", "claims", "said"), [row[1:] for row in TOLD], ids=[row[0] for row in TOLD])
def test_another_outcome_is_named_with_who_says_so(event, claims, said):
    assert f"Some sources tell of another outcome: {said}." == remark(event, claims)


@pytest.mark.parametrize(("event", "claims"), [row[1:] for row in NOTHING], ids=[row[0] for row in NOTHING])
def test_nothing_is_said_where_no_outcome_differs(event, claims):
    assert "" == remark(event, claims)


REFUSED = [
    ("a dispute", [("denied", "whole", "A"), ("turned_back", "whole", "B"), ("turned_back", "whole", "C")], "Turned back: B; C"),
    ("a part", [("denied", "whole", "A"), ("completed", "part", "B")], "Completed, of a part of these flights: B"),
    ("an announcement", [("denied", "whole", "A"), ("planned", "whole", "B")], None),
    ("all of one voice", [("denied", "whole", "A"), ("denied", "part", "B")], None),
]


@pytest.mark.parametrize(("claims", "otherwise"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_who_contradicts_a_refusal_stands_beside_who_tells_it(claims: list[tuple[str, str, str]], otherwise: str | None):
    """A reader who asks who says so has to see who does not; where nobody does there is no such column."""
    columns = {"field": "outcome", "event_id": "E00001", "credited": None, "told_to": None}
    frame = pd.DataFrame(claims, columns=["value", "covers", "publisher"]).assign(**columns, shown=[True] + [False] * (len(claims) - 1), source_group=range(len(claims)))
    (row,) = refusal_rows(events_table([{"outcome": "denied"}]), frame)

    assert "A" == row["Who says so"]
    assert otherwise == (row["Who says otherwise"].replace("\\", "") if "Who says otherwise" in row else None)


def test_a_refusal_that_nobody_contradicts_says_so_beside_one_that_somebody_does():
    frame = pd.DataFrame({"field": "outcome", "event_id": ["E00001", "E00002", "E00002"], "value": ["denied", "denied", "cancelled"], "covers": "whole", "publisher": ["A", "A", "B"]})
    rows = refusal_rows(events_table([{"outcome": "denied"}] * 2), frame.assign(shown=[True, True, False], source_group=[1, 1, 2], credited=None, told_to=None))

    assert ["no source here", "Cancelled\\: B"] == [row["Who says otherwise"] for row in rows]
