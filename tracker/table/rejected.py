"""The reports that a person rejected: what each would have said, of which event, and why it is not used."""

from collections.abc import Mapping, Sequence

import pandas as pd

from tracker.models import CLAIM_FIELDS, Decision, Event, Gazetteer, Published, Record, Report, Ruling
from tracker.plain_words import reading
from tracker.reference import standard_gazetteer
from tracker.table.claims import claimed
from tracker.table.frames import frame_of, report_values
from tracker.table.rows import RejectedRow

_NAMES = {"passengers": "people", "destination_city": "destination city", "date": "day"}


def rejected_table(reports: Sequence[Report], decisions: Sequence[Decision], events: Sequence[Event], before: Published, gazetteer: Gazetteer | None = None) -> pd.DataFrame:
    """List the rejected ones of `reports`, by event and day of publication; `before` is the last published table, which may know the event of one that stands alone."""
    world = gazetteer or standard_gazetteer()
    rulings = {ruling.report: ruling for ruling in reversed(decisions) if ruling.ruling is Ruling.REJECT}
    found = [(report, _event_of(report, events, before)) for report in reports if report.id in rulings]
    rows = [_row(report, event, rulings[report.id], world) for report, event in found]
    return frame_of(sorted(rows, key=_order), RejectedRow)


def _event_of(report: Report, events: Sequence[Event], before: Published) -> str:
    """Give the event that the report would belong to: that of the curator's key, else the one under which it was published before; empty where neither is known."""
    by_key = {other.event: event.event_id for event in events for other in event.reports if other.event}
    stood_in = {other.id: other.event_id for other in before.reports}
    return by_key.get(report.event or None, "") or _today(events).get(stood_in.get(report.id, ""), "")


def _today(events: Sequence[Event]) -> Mapping[str, str]:
    return {id_: event.event_id for event in events for id_ in (event.event_id, *event.former_ids)}


def _row(report: Report, event_id: str, ruling: Decision, gazetteer: Gazetteer) -> Record:
    said = "; ".join(f"{_NAMES.get(field, field)}: {reading(report, field, gazetteer)}" for field in CLAIM_FIELDS if claimed(report, field))
    why = {"would_say": said, "rejected_because": ruling.reason, "rejected_by": ruling.who, "rejected_on": ruling.when}
    return RejectedRow(report_id=report.id, event_id=event_id, **report_values(report, RejectedRow), **why)


def _order(row: Record) -> tuple[str, str, str]:
    values = row.model_dump()
    return values["event_id"] or "~", str(values["published"] or "~"), values["report_id"]
