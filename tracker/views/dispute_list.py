"""The disputed values as a list that is read on a phone too: an event, each value on which its sources differ, and who gives which."""

from collections.abc import Sequence
from urllib.parse import quote

import pandas as pd

from tracker.table import rows_of
from tracker.totals import Given, values_of
from tracker.views.inert import page_link
from tracker.views.markup import Markup, from_markdown, joined, tag
from tracker.views.one_piece import BELOW_THE_BAR, CARD, EDGE, ELSEWHERE, HERE, SMALL, UNRULY
from tracker.views.phrases import Row, event_title, known, label_of, rule_words, value_words

# A browser scrolls through two hundred of them at ease; few readers do.
MOST_LISTED = 200
# Side by side where there is room for both, one below the other on a phone.
BESIDE, NAMED, GIVEN = "display:flex;flex-wrap:wrap;gap:.25rem 1.5rem", "flex:1 1 13rem", "flex:3 1 22rem;min-width:min(22rem,100%)"
HEAD, FIELD = "font-size:1.125rem;line-height:1.4;font-weight:600;margin:0;padding:0", "font-size:1rem;line-height:1.4;font-weight:600;margin:0;padding:0"
VALUE = "margin:0 0 .375rem;padding:0 0 0 .625rem;border-left:.25rem solid"
SHOWN, OTHER = f"{VALUE} currentColor", f"{VALUE} #80808040"


def dispute_list(found: pd.DataFrame, events: pd.DataFrame, claims: pd.DataFrame) -> Markup:
    """Write the rows of `totals.disputes` as a list, in their order, those of one event together; `events` and `claims` are those of the table."""
    given = values_of(found, claims)
    items = (_event(event, disputes, given) for event, disputes in _by_event(found, events))
    return tag("ul", *items, style="list-style:none;display:grid;gap:1rem;margin:0;padding:0")


def dispute_index(found: pd.DataFrame, events: pd.DataFrame) -> Markup:
    """Write, folded away, a link to each event of the list below, with the values on which its sources differ."""
    lines = [_way_to(event, disputes) for event, disputes in _by_event(found, events)]
    title = tag("summary", f"Find an event in the list below: {len(lines):,} event{'' if len(lines) == 1 else 's'}, each with what is disputed", style="cursor:pointer")
    return tag("details", title, tag("ul", *lines, style="margin:.5rem 0 0"), style=f"{SMALL};{UNRULY}")


def _by_event(found: pd.DataFrame, events: pd.DataFrame) -> list[tuple[Row, list[Row]]]:
    """Gather the disputes of each event, in the order in which the events come first."""
    rows = {row["event_id"]: row for row in rows_of(events[events["event_id"].isin(found["event_id"])])}
    of_event: dict[str, list[Row]] = {}
    for dispute in rows_of(found):
        of_event.setdefault(dispute["event_id"], []).append(dispute)
    return [(rows[event], disputes) for event, disputes in of_event.items()]


def _way_to(event: Row, disputes: Sequence[Row]) -> Markup:
    fields = ", ".join(label_of(one["field"], event).lower() for one in disputes)
    return tag("li", tag("a", event_title(event), href=f"#{quote(event['event_id'])}", **HERE), f": {fields}", style=SMALL)


def _event(event: Row, disputes: Sequence[Row], given: dict[tuple[str, str], list[Given]]) -> Markup:
    head = tag("h2", from_markdown(page_link(event_title(event), "event", event=event["event_id"]), **ELSEWHERE), style=HEAD)
    return tag("li", head, *(_dispute(event, one, given[one["event_id"], one["field"]]) for one in disputes), id=event["event_id"], style=f"{CARD};{UNRULY};{BELOW_THE_BAR};margin:0")


def _dispute(event: Row, dispute: Row, given: Sequence[Given]) -> Markup:
    field = dispute["field"]
    about = joined(tag("p", words, style=f"{SMALL};margin:0") for words in (shown_line(event, dispute), _spread(dispute)) if words)
    named = tag("div", tag("h3", label_of(field, event), style=FIELD), about, style=NAMED)
    values = tag("ul", *map(_value, given), style=f"{SMALL};list-style:none;margin:0;padding:0")
    return tag("div", named, tag("div", values, style=GIVEN), style=f"{BESIDE};border-top:{EDGE};margin:.75rem 0 0;padding:.75rem 0 0")


def shown_line(event: Row, dispute: Row) -> str:
    """Say which value the table shows and why, where that is on record; of a day without the others, which stand beside it."""
    told = known(dispute, "shown") if dispute["field"] == "date" else None
    shown, rule = told or value_words(event, dispute["field"]), known(dispute, "rule")
    return f"Shown: {shown}; {rule_words(rule)}" if rule else f"Shown: {shown}"


def _spread(dispute: Row) -> str:
    """Say how far apart the numbers given are, and by how many sources."""
    least, most = known(dispute, "least"), known(dispute, "most")
    apart = "" if least is None or least == most else f"Numbers from {int(least):,} to {int(most):,}; "
    values, sources = dispute["values"], dispute["sources"]
    return f"{apart}{values:,} value{'' if values == 1 else 's'} from {sources:,} independent source{'' if sources == 1 else 's'}" if values else "No claim about it is published."


def _value(one: Given) -> Markup:
    sign = tag("span", " (shown)") if one.shown else ""
    return tag("li", tag("b", one.reading), sign, tag("span", f" · {one.sources_words()}"), style=SHOWN if one.shown else OTHER)
