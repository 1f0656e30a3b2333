"""Flights of an event that ended otherwise than its outcome says are named at its head, with who says so."""

import pandas as pd
import pytest

from tests.tables import events_table
from tracker.views.other_outcomes import outcome_remark

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
