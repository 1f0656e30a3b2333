"""What changed in the table from version to version, when and why: nothing leaves it without a row here."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from tracker.export import FORMATS
from tracker.models import Change
from tracker.table import day_words
from tracker.views.change_list import MOST_LISTED, change_list, listed_words
from tracker.views.contents import contents_of
from tracker.views.data import View
from tracker.views.ignored import tell_ignored
from tracker.views.inert import plain
from tracker.views.sharing import sharing

ABOUT = (
    "A version is named after the day on which its content was first built, and the beginning of that content's hash. Its changes stand here for good: "
    "an event that was added, a value that is another, an event merged into another, split from it, withdrawn or restored, with the reports, the decision or the rules that brought it."
)
KINDS = {kind.value: kind.label.capitalize() for kind in Change}


def changes_page(view: View) -> None:
    """Draw the page, the newest change first."""
    st.title("Changes", anchor=False)
    st.markdown(ABOUT)
    changes = view.tables.changes.iloc[::-1]
    if changes.empty:
        st.info("No history has been written down with this table; the next build begins it.")
        return
    st.markdown(plain(newest_words(changes)))
    _newest_alone(list(changes["version"].unique()))
    _versions(changes)
    found = _chosen(view, changes)
    st.markdown(plain(f"{len(found):,} of {len(changes):,} changes, to {found['event_id'].nunique():,} events."))
    if found.empty:
        st.info("No change is left; choose another event, another kind, or an older version.")
        return
    _download(view, found)
    st.caption(listed_words(len(found)))
    versions = found["version"].head(MOST_LISTED).dropna().unique()
    st.markdown(contents_of({version: version for version in versions}))
    st.html(change_list(found.head(MOST_LISTED), view.tables.reports))
    sharing(view, **_chosen_words())


def newest_words(changes: pd.DataFrame) -> str:
    """Say which version is the newest, of which day, and what it changed; `changes` begin with its own."""
    version, day = changes["version"].iloc[0], changes["day"].iloc[0]
    own = changes[changes["version"] == version]
    kinds = own["what"].value_counts()
    told = ", ".join(f"{number:,} {Change(kind).label}" for kind, number in kinds.items())
    return f"The newest version is {version}, of {day_words(day)}: {_counted(len(own), 'change')} to {_counted(own['event_id'].nunique(), 'event')} ({told}). They stand first in the list below."


def _counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def _newest_alone(versions: list[str]) -> None:
    """Offer the newest version's changes alone, and all of them again: the changes after the version before it."""
    if len(versions) < 2:
        return
    alone = (st.session_state.get("since") or st.query_params.get("since")) == versions[1]
    label, to = ("Show all changes again", None) if alone else ("Show only what the newest version changed", versions[1])
    st.button(label, key="newest alone", on_click=_since, args=(to,))


def _since(version: str | None) -> None:
    st.session_state["since"] = version


def _versions(changes: pd.DataFrame) -> None:
    number = changes.groupby("version", sort=False).agg(day=("day", "first"), changes=("version", "size"), events=("event_id", "nunique"))
    rows = [
        {"Version": f"`{version}`", "Day": f"{row.day:%Y-%m-%d}", "Events changed": f"{row.events:,}", "Changes": f"{row.changes:,}"}
        for version, row in zip(number.index, number.itertuples(index=False), strict=True)
    ]
    with st.expander(f"Versions ({len(rows):,})"):
        st.table(pd.DataFrame(rows), border="horizontal", hide_index=True, alt="The versions of the table, the newest first, with how much each changed")


def _chosen(view: View, changes: pd.DataFrame) -> pd.DataFrame:
    """Choose by event, by kind, and since which version."""
    changed, versions = sorted(changes["event_id"].dropna().unique()), list(changes["version"].unique())
    there = [kind for kind in KINDS if (changes["what"] == kind).any()]
    for name, known in (("changed", changed), ("since", versions), ("changed_shown", ["true", "false"]), ("kinds", [KINDS[kind] for kind in there])):
        tell_ignored(name, known)
    with st.sidebar:  # whose colours its chips are readable in, see .streamlit/config.toml
        events = st.multiselect("Changes to", changed, key="changed", bind="query-params", placeholder="All events")
    with st.container(horizontal=True, vertical_alignment="bottom"):
        since = st.selectbox("After version", versions, None, key="since", bind="query-params", placeholder="From the beginning", width=280)
        only_shown = st.toggle("Only events that the filters show", key="changed_shown", bind="query-params")
    kinds = st.pills("Only these kinds", there, format_func=KINDS.__getitem__, key="kinds", bind="query-params", selection_mode="multi")
    wanted = pd.Series(True, index=changes.index)
    if events:
        wanted &= changes["event_id"].isin(events)
    if kinds:
        wanted &= changes["what"].isin(kinds)
    if only_shown:
        wanted &= changes["event_id"].isin(view.shown["event_id"])
    if since:
        wanted &= changes["version"].isin(versions[: versions.index(since)])
    return changes[wanted]


def _chosen_words() -> dict[str, Sequence[str]]:
    """Give the page's own choices as its address has them."""
    state = st.session_state
    kinds = [KINDS[kind] for kind in state.get("kinds") or []]
    return {"changed": state["changed"], "since": state["since"] or "", "changed_shown": "true" if state["changed_shown"] else "", "kinds": kinds}


def _download(view: View, found: pd.DataFrame) -> None:
    name = f"deportation-flights-changes_{len(found)}-of-{len(view.tables.changes)}-changes_{view.tables.version}.csv"
    st.download_button(f"These changes, CSV ({len(found):,})", lambda: FORMATS["csv"].write(found), name, FORMATS["csv"].mime, key="download changes", on_click="ignore")
