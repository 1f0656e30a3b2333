"""Why an event changed: which reports came, went or read differently, which decision was made, or that the rules changed."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tracker.history.comparing import Difference, Row, State, columns_of_text, earlier_report, filled
from tracker.history.inputs import input_words
from tracker.models import Change, Decision, Ruling

MOST_NAMED = 5
# The claims behind a column that is not named like its claim; every report has a say in the columns that stand nowhere here.
CLAIMS_BEHIND = {
    **dict.fromkeys(("date", "date_earliest", "date_latest", "date_precision"), ("date",)),
    **dict.fromkeys(("passengers_low", "passengers_best", "passengers_high"), ("passengers",)),
    **{name: (name,) for name in ("flights", "destination", "destination_city", "operator", "aircraft", "outcome", "reason", "nationality")},
    "origins": ("origin",),
    "seats": ("aircraft", "flights"),
}


@dataclass(frozen=True)
class Causes:
    """What a build stands on that can be the reason for a change: people's decisions, and the hash of each input by its name."""

    decisions: Sequence[Decision] = ()
    inputs: Mapping[str, str] = field(default_factory=dict)
    inputs_before: Mapping[str, str] = field(default_factory=dict)


def why(one: Difference, before: State, after: State, causes: Causes) -> str:
    """Say why, in plain words: decisions first, then reports, and where neither changed, which input did."""
    if not one.event_id:
        both = one.field in before.tables and one.field in after.tables
        return _rows_changed(before.tables[one.field], after.tables[one.field]) if both else ""
    if one.what is Change.ADDED:
        return _list("reports", after.reports[one.event_id].values())
    rejected = {ruling.report for ruling in causes.decisions if ruling.ruling is Ruling.REJECT}
    reasons = [*_decisions(one, before, after, causes.decisions), *_reports(one, before, after, rejected)]
    return "; ".join(reasons) or _inputs(causes)


def _rows_changed(before: str, after: str) -> str:
    was, now = columns_of_text(before), columns_of_text(after)
    if set(was) != set(now):
        said = {"columns new": [name for name in now if name not in was], "columns gone": [name for name in was if name not in now]}
        return "; ".join(f"{words}: {', '.join(names)}" for words, names in said.items() if names)
    old, new = set(before.splitlines()), set(after.splitlines())
    return f"lines new or changed: {len(new - old):,}; gone or changed: {len(old - new):,}"


# --- decisions ---------------------------------------------------------------------------------------------------------------


def _decisions(one: Difference, before: State, after: State, decisions: Iterable[Decision]) -> Iterator[str]:
    """Say the decisions that bear on the change: a rejection of a report that went, a ruling on the value, on same or different flights."""
    here, there = after.reports[one.event_id], before.reports[one.event_id]
    went = {id_ for id_ in there if id_ not in after.event_of}
    others = {*after.reports[one.after], *here} if one.what is Change.MERGED else set(here)
    joined = others - set(there)
    for ruling in decisions:
        bears = {
            Ruling.REJECT: ruling.report in went,
            Ruling.VALUE: one.what is Change.VALUE and _rules_value(ruling, one, before, after),
            Ruling.SAME: {ruling.report, ruling.other} <= others and bool({ruling.report, ruling.other} & joined),
            Ruling.DIFFERENT: one.what is Change.SPLIT and bool({ruling.report, ruling.other} & others),
        }[ruling.ruling]
        if bears:
            yield f"{_ruling_words(ruling, there)} by {ruling.who} on {ruling.when.isoformat()}: {ruling.reason.rstrip('.')}"


def _ruling_words(ruling: Decision, reports: Mapping[str, Row]) -> str:
    if ruling.ruling is not Ruling.REJECT:
        return "decision"
    return f"decision to reject the report of {reports[ruling.report]['publisher']} ({ruling.report})"


def _rules_value(ruling: Decision, one: Difference, before: State, after: State) -> bool:
    """Whether a person's ruling picked the value now, and did not until then."""
    claim = ruling.field
    return (
        ruling.report in after.event_of
        and after.event_of[ruling.report] == one.event_id
        and claim.removesuffix("s") in {name.removesuffix("s") for name in CLAIMS_BEHIND.get(one.field, ())}
    ) and "decision" not in _rules_of(before, one)


def _rules_of(state: State, one: Difference) -> set[str]:
    return {row["rule"] for row in state.claims[one.event_id] if row["field"] in CLAIMS_BEHIND.get(one.field, ())}


# --- reports -----------------------------------------------------------------------------------------------------------------


def _reports(one: Difference, before: State, after: State, rejected: Collection[str]) -> Iterator[str]:
    """Say which reports came, went, moved or read differently: those that speak of the changed field, or else all; decisions tell of the rejected."""
    here, there = after.reports[one.event_id], before.reports[one.event_id]
    was = {id_: earlier_report(row, before, after) for id_, row in here.items()}
    left = {id_: row for id_, row in there.items() if id_ not in was.values()}
    said = _came(here, there, was, before) | _went(left, before, after, rejected)
    touched = {*left, *(id_ for ids in said.values() for id_ in ids)}
    speaking, rows = _speaking(one, before, after) & touched or touched, {**there, **here}
    for words, ids in said.items():
        if named := [rows[id_] for id_ in ids if id_ in speaking]:
            yield _list(words, named)


def _came(here: Mapping[str, Row], there: Mapping[str, Row], was: Mapping[str, str], before: State) -> dict[str, list[str]]:
    """Give the reports of an event that are new, read differently, or moved here; `was` has the id that each had."""
    new = [id_ for id_ in here if not was[id_]]
    reread = [id_ for id_, old in was.items() if old in there and _said(here[id_]) != _said(there[old])]
    moved = {id_: before.event_of[old] for id_, old in was.items() if old and old not in there}
    return {"new reports": new, "reports read differently": reread} | _by_event("reports moved here from", moved)


def _went(left: Mapping[str, Row], before: State, after: State, rejected: Collection[str]) -> dict[str, list[str]]:
    """Give the reports that left an event: those that are gone, but for the rejected, and those that moved on."""
    moved = {id_: event for id_, row in left.items() if (event := _event_now(row, before, after))}
    gone = [id_ for id_ in left if id_ not in moved and id_ not in rejected]
    return {"reports no longer given": gone} | _by_event("reports moved to", moved)


def _by_event(words: str, moved: Mapping[str, str]) -> dict[str, list[str]]:
    return {f"{words} {event}": [id_ for id_, other in moved.items() if other == event] for event in sorted(set(moved.values()))}


def _event_now(report: Row, before: State, after: State) -> str:
    """Find the event that a report of the last version is about now, under its own id or another; empty if it is gone."""
    if report["report_id"] in after.event_of:
        return after.event_of[report["report_id"]]
    now = (row for row in after.by_document[report["doc"]] if earlier_report(row, before, after) == report["report_id"])
    return next((row["event_id"] for row in now), "")


def _speaking(one: Difference, before: State, after: State) -> set[str]:
    claims = [*before.claims[one.event_id], *after.claims[one.event_id]]
    return {row["report_id"] for row in claims if row["field"] in CLAIMS_BEHIND.get(one.field, ())}


def _said(report: Row) -> dict[str, str]:
    return {name: cell for name, cell in filled(report).items() if name not in ("event_id", "source_group")}


def _list(words: str, reports: Collection[Row]) -> str:
    """Name reports by their publishers and ids, the first few of many."""
    named = [f"{row['publisher']} ({row['report_id']})" for row in list(reports)[:MOST_NAMED]]
    more = len(reports) - len(named)
    return f"{words}: {', '.join(named)}" + (f" and {more:,} more" if more else "")


# --- inputs ------------------------------------------------------------------------------------------------------------------


def _inputs(causes: Causes) -> str:
    """Say which inputs differ, where no report and no decision can be named."""
    old, new = causes.inputs_before, causes.inputs
    return input_words(name for name in old.keys() | new.keys() if old.get(name) != new.get(name)) if old else input_words([])
