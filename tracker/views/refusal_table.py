"""The events that were denied or turned back as a list, in print as a table: the reason given, who says so, and who says otherwise."""

import pandas as pd

from tracker.filters import NOT_REPORTED
from tracker.models import Covers, Outcome
from tracker.table import rows_of
from tracker.views.inert import page_link, plain
from tracker.views.markup import Markup, from_markdown, tag
from tracker.views.one_piece import CARD, ELSEWHERE, SMALL, UNRULY
from tracker.views.other_outcomes import PART_WORDS
from tracker.views.phrases import Row, event_days, event_title, known, value_words

NONE_REFUSED = "No event among these was denied or turned back, as far as the sources say."
NAME = "Events denied or turned back, with the reason given and who says so"
NAMED = ("Event", "Day", "Outcome")
"""What the event's name says already."""
HEAD = "font-size:1.125rem;line-height:1.4;font-weight:600;margin:0 0 .5rem;padding:0"
LINES, TERM, TOLD = f"{SMALL};display:grid;grid-template-columns:max-content 1fr;gap:.125rem 1rem;margin:0;padding:0", "font-weight:600", "margin:0"
OTHERWISE, NOBODY = "Who says otherwise", "no source here"


def refusal_rows(refused: pd.DataFrame, claims: pd.DataFrame) -> list[dict[str, str]]:
    """Give the events that were denied or turned back as Markdown, each with the reason given and who says so; with who says otherwise where anybody does."""
    told = claims[(claims["field"] == "outcome") & (claims["value"] != Outcome.PLANNED.value)]
    rows = [_refusal(row, told[told["event_id"] == row["event_id"]]) for row in rows_of(refused)]
    if any(row[OTHERWISE] for row in rows):
        return [row | {OTHERWISE: row[OTHERWISE] or NOBODY} for row in rows]
    return [{name: cell for name, cell in row.items() if name != OTHERWISE} for row in rows]


def refusal_list(refused: pd.DataFrame, claims: pd.DataFrame) -> Markup:
    """Write them as a list that a phone shows whole, each event by its name."""
    items = (_item(row, cells) for row, cells in zip(rows_of(refused), refusal_rows(refused, claims), strict=True))
    return tag("ul", *items, aria_label=NAME, style="list-style:none;display:grid;gap:1rem;margin:0;padding:0")


def _item(row: Row, cells: dict[str, str]) -> Markup:
    head = tag("h3", from_markdown(page_link(event_title(row), "event", event=row["event_id"]), **ELSEWHERE), style=HEAD)
    lines = (part for name, cell in cells.items() if name not in NAMED for part in (tag("dt", name, style=TERM), tag("dd", from_markdown(cell), style=TOLD)))
    return tag("li", head, tag("dl", *lines, style=LINES), style=f"{CARD};{UNRULY};margin:0")


def _refusal(row: Row, claims: pd.DataFrame) -> dict[str, str]:
    return {
        "Event": page_link(row["event_id"], "event", event=row["event_id"]),
        "Day": plain(event_days(row)),
        "Outcome": value_words(row, "outcome"),
        "Flights": value_words(row, "flights"),
        "People": plain(value_words(row, "passengers")),
        "Reason given": plain(value_words(row, "reason")),
        "Who says so": plain(_all_who(claims[claims["shown"]])) or NOT_REPORTED,
        OTHERWISE: plain(_otherwise(claims[claims["value"] != known(row, "outcome")])),
    }


def _otherwise(claims: pd.DataFrame) -> str:
    """Say which other outcomes are told, of how much of the event, and by whom; empty where none is."""
    groups = claims.groupby(["value", "covers"], sort=True, observed=True)
    return ". ".join(f"{Outcome(value).label}{PART_WORDS.get(Covers(covers), '')}: {_all_who(same)}" for (value, covers), same in groups)


def _all_who(claims: pd.DataFrame) -> str:
    """Name whoever says it, one for each independent source."""
    return "; ".join(dict.fromkeys(_who(claim) for claim in rows_of(claims.drop_duplicates("source_group"))))


def _who(claim: Row) -> str:
    """Name whoever says it: whom the publisher credits, with the newsroom that they told and the publisher, or the publisher itself."""
    credited, publisher, told_to = known(claim, "credited"), known(claim, "publisher") or NOT_REPORTED, known(claim, "told_to")
    to = f", to {told_to}" if told_to and told_to != publisher else ""
    return f"{credited}{to} (in {publisher})" if credited and credited != publisher else publisher
