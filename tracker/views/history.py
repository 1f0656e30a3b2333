"""Each page's foot, with the version and whom to tell of an error, and what happened to one event, version by version."""

import pandas as pd
import streamlit as st

from tracker.history import change_words
from tracker.models import Change
from tracker.run_by import RunBy, run_by
from tracker.views.data import Tables, View
from tracker.views.inert import JOINER, page_link, plain
from tracker.views.markup import tag
from tracker.views.one_piece import EDGE, small
from tracker.views.reason_sources import Sources, sources_named, with_sources

CORRECTIONS = "Found an error? A correction is a row in data/curated of the project, with its source's address and a short quote; CONTRIBUTING.md says how."
NO_VERSION = "not known, so no link can name it: data/published/build.json is missing or damaged, or has none; make it again with python -m tracker build"


def foot(tables: Tables) -> None:
    """Draw the foot of every page: the version of the table, to be named where a figure is quoted, the way to what changed, and where an error is reported."""
    version = plain(f"Data version {tables.version or NO_VERSION}. Name it with any figure that you quote; a download has it in its file name. Licence CC BY 4.0.")
    st.html(tag("footer", small(f"{version} {page_link('What changed', 'changes')}"), small(errors_words(run_by())), style=f"border-top:{EDGE};margin-top:1rem"))


def errors_words(who: RunBy) -> str:
    r"""Say, as Markdown, who runs this copy and where to report an error, as far as the deployment says so.

    >>> print(errors_words(RunBy("Example Desk", "desk@example.org")))
    This copy is run by Example Desk\. Report an error: [desk\@example\.org](<mailto:desk@example.org>)\.
    """
    runs = plain(f"This copy is run by {who.name}.") if who.name else ""
    label = plain(who.contact).replace(JOINER, "")  # it would be copied with the address
    report = f"Report an error: [{label}](<{who.address}>)\\." if who.contact else plain(CORRECTIONS)
    return " ".join(part for part in (runs, report) if part)


NO_HISTORY = "No version of the table has been written down with this event yet."


def event_history(view: View, event_id: str) -> None:
    """Draw the History section of an event's page."""
    st.header("History", anchor=False)
    rows = history_rows(view.tables.changes, view.tables.reports, event_id)
    if not rows:
        st.markdown(NO_HISTORY)
        return
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True, alt="What changed in this event, by version, the newest first, and why")


def history_rows(changes: pd.DataFrame, reports: pd.DataFrame, event_id: str) -> list[dict[str, str]]:
    """Give every change to an event and to the events merged into it, the newest first, as Markdown; `reports` are those that reasons may name."""
    merged = changes.loc[(changes["what"] == Change.MERGED) & (changes["after"] == event_id), "event_id"]
    own = changes[changes["event_id"].isin({event_id, *merged})]
    sources = sources_named(own, reports)
    together = own.groupby(["version", "event_id", "why"], sort=False, dropna=False)
    return [_line(list(rows.to_dict("records")), event_id, sources) for _, rows in reversed(list(together))]


def _line(rows: list[dict[str, object]], event_id: str, sources: Sources) -> dict[str, str]:
    """Say what one reason changed in one version."""
    first = rows[0]
    of_other = "" if first["event_id"] == event_id else f"{first['event_id']}: "
    # A version's name begins with its day; versions of one day are in their order only by their names.
    return {"Version": plain(said(first["version"])), "What changed": plain(of_other + "; ".join(map(in_words, rows))), "Why": with_sources(said(first["why"]), sources)}


def in_words(row: dict[str, object]) -> str:
    """Say a row of changes.csv in plain words."""
    return change_words(*(said(row[name]) for name in ("what", "field", "before", "after")))


def said(cell: object) -> str:
    """Give a cell's text; nothing where it is empty."""
    return "" if pd.isna(cell) else str(cell)
