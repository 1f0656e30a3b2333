"""Changes in plain words."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from tracker.hidden import seen
from tracker.history.since import Net, known_versions, net_changes
from tracker.models import Change, Covers, DatePrecision, Operator, Outcome, Word
from tracker.reference import standard_gazetteer
from tracker.table import ChangeRow

UNKNOWN, NOTHING = "not reported", "none"
LISTS_OF_NONE = ("disputed", "possible_duplicate_of", "note")  # empty says that there is none, not that nobody knows
NAMES = {
    "passengers_best": "people",
    "passengers_low": "people, at least",
    "passengers_high": "people, at most",
    "date_earliest": "earliest day",
    "date_latest": "latest day",
    "date": "day",
    "sources": "documents",
    "possible_duplicate_of": "may be the same as",
    "passengers": "people",
    "origins": "origin",
    "reports.csv": "its reports",
    "claims.csv": "its claims",
}
PLACES = ("destination_city", "origins")  # their cells hold ids of places
CODES: dict[str, type[Word]] = {"outcome": Outcome, "operator": Operator, "date_precision": DatePrecision, "covers": Covers}


def change_words(what: str, field: str, before: str, after: str) -> str:
    """Say one change; `field` as its column is named.

    >>> change_words("value_changed", "passengers_best", "160", "158"), change_words("value_changed", "disputed", "", "origins;passengers")
    ('people: 160 -> 158', 'disputed: none -> origin, people')
    >>> change_words("value_changed", "outcome", "planned", "turned_back"), change_words("value_changed", "operator_basis", "", "reported")
    ('outcome: planned -> turned back', 'operator basis: not reported -> reported')
    >>> change_words("value_changed", "destination_city", "", "kathmandu"), change_words("value_changed", "origins", "us-la", "us-la;gone")
    ('destination city: not reported -> Kathmandu', 'origin: Louisiana -> Louisiana, gone')
    >>> change_words("merged_into", "", "E00007", "E00002"), change_words("split_from", "", "E00002", "E00009")
    ('merged into E00002', 'split from E00002')
    >>> change_words("withdrawn", "reports", "r1;r2", ""), change_words("details_changed", "origin_names;reports.csv", "", "")
    ('withdrawn', 'details changed: origin names, its reports')
    """
    kind = Change(what)
    if kind is Change.VALUE:
        empty = NOTHING if field in LISTS_OF_NONE else UNKNOWN
        return f"{_name(field)}: {_value(field, before) or empty} -> {_value(field, after) or empty}"
    if kind is Change.MERGED:
        return f"merged into {after}"
    if kind is Change.SPLIT:
        return f"split from {before}"
    if kind is Change.DETAILS:
        return f"details changed: {_names(field)}" + (f", {before} -> {after}" if before else "")
    named = ", ".join(part for part in (field, after) if part)
    return f"added: {named}" if kind is Change.ADDED and named else str(kind.label)


def _value(field: str, cell: str) -> str:
    """Say a cell: a code by its word, a place by its name, a list of fields by their names."""
    if field == "disputed":
        return _names(cell)
    if field in PLACES:
        return ", ".join(_place(id_) for id_ in cell.split(";") if id_)
    kind = CODES.get(field)
    return kind(cell).label.lower() if kind and cell in set(kind) else cell.replace(";", ", ")


def _place(id_: str) -> str:
    """Name a place by its id; one that is in the reference no more keeps its id."""
    place = standard_gazetteer().places_by_id.get(id_)
    return place.name if place else id_


def _names(fields: str) -> str:
    return ", ".join(_name(field) for field in fields.split(";") if field)


def _name(field: str) -> str:
    return NAMES.get(field, field.replace("_", " "))


def diff_lines(history: Sequence[ChangeRow], since: str, until: str = "") -> Iterator[str]:
    """Say what changed after one version, up to and with another (the newest unless given): a line for each event and change.

    BadInput, with the versions there are, for one that the history does not know.
    """
    found = net_changes(history, since, until)
    events = {one.event_id for one in found if one.event_id}
    yield f"From {since} to {until or known_versions(history)[-1]}: {len(events):,} event{'' if len(events) == 1 else 's'} changed."
    for event_id, changes in groupby(found, key=lambda one: one.event_id):
        yield f"{event_id or 'Other tables'}:"
        for one in changes:
            yield f"  {_on_one_line(_words(one))}"


def _on_one_line(words: str) -> str:
    r"""Leave a source's words no way to a line of their own, or to the terminal: a publisher's name could else feign a change.

    >>> _on_one_line("reports: Daily\nE00001:\r\x1b[2K withdrawn")
    'reports: Daily E00001: �[2K withdrawn'
    """
    return " ".join(seen(words).split())


def _words(one: Net) -> str:
    words = change_words(one.what, one.field, one.before, one.after)
    reasons = "; ".join(dict.fromkeys(reason for reason in one.why if reason))
    return f"{words} ({reasons})" if reasons else words
