"""The changes of the table as a list that is read on a phone too: by version, the newest first, each with its event, what changed and why."""

from collections.abc import Iterable, Sequence
from itertools import groupby

import pandas as pd

from tracker.table import day_words, rows_of
from tracker.views.history import in_words, said
from tracker.views.inert import page_link
from tracker.views.markup import Markup, from_markdown, joined, tag
from tracker.views.one_piece import BELOW_THE_BAR, EDGE, ELSEWHERE, SMALL, UNRULY
from tracker.views.phrases import Row
from tracker.views.reason_sources import Sources, sources_named, with_sources

MOST_LISTED = 200
"""Changes that are listed: few readers scroll further, and the choices above the list lead to the others."""
PLAIN_LIST = "list-style:none;margin:0;padding:0"
HEAD = "font-size:1.125rem;line-height:1.4;font-weight:600;margin:1.25rem 0 .25rem;padding:0"


def change_list(changes: pd.DataFrame, reports: pd.DataFrame) -> Markup:
    """Write changes as a list in their order, under a heading for each version; what one reason changed in one event stands together.

    Of the `reports` those that a reason names lead to their sources.
    """
    sources = sources_named(changes, reports)
    versions = groupby(rows_of(changes), key=lambda row: (said(row["version"]), row["day"]))
    return joined(_version(version, day, rows, sources) for (version, day), rows in versions)


def _version(version: str, day: pd.Timestamp, rows: Iterable[Row], sources: Sources) -> Markup:
    same = groupby(rows, key=lambda row: (said(row["event_id"]), said(row["why"])))
    items = (_change(event, with_sources(why, sources), list(together)) for (event, why), together in same)
    return joined([tag("h2", f"{version}, {day_words(day)}", style=f"{HEAD};{BELOW_THE_BAR}", id=version), tag("ul", *items, style=PLAIN_LIST)])


def _change(event: str, why: str, rows: Sequence[Row]) -> Markup:
    head = from_markdown(page_link(event, "event", event=event), **ELSEWHERE) if event else tag("span", "Another table")
    # An arrow of two signs is torn apart at the end of a line.
    told = joined([tag("b", head), tag("span", ": " + "; ".join(in_words(row).replace(" -> ", " → ") for row in rows))])
    because = tag("p", "Why: ", from_markdown(why, **ELSEWHERE), style="margin:0") if why else tag("span")
    return tag("li", tag("p", told, style="margin:0"), because, style=f"{SMALL};border-top:{EDGE};padding:.375rem 0;{UNRULY}")


def listed_words(number: int) -> str:
    """Say what the list is, and where the others are if they are too many to be listed.

    >>> listed_words(489)
    "The first 200 of 489 changes, the newest first; the download has all of them. An event's id leads to its page; a change without one is to another table, such as that of the publishers."
    """
    cut = f"The first {MOST_LISTED:,} of {number:,} changes, the newest first; the download has all of them. " if number > MOST_LISTED else ""
    return f"{cut}An event's id leads to its page; a change without one is to another table, such as that of the publishers."
