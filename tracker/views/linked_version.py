"""A link names the version of the table it was made on; where the table has moved on, the page says what of the view, or of the event, has changed since."""

import streamlit as st

from tracker.filters import Filters
from tracker.history import changed_since
from tracker.views.data import View
from tracker.views.inert import page_link, plain

VERSION = "version"
MOST_NAMED = 8


def tell_version(view: View, event: str = "") -> None:
    """Compare the version in the address with the table's, and tell the difference; nothing for links without one or with this one.

    `event` is the id of the one that the page shows, if it shows one.
    """
    asked = st.query_params.get(VERSION, "")
    if not asked or asked == view.tables.version:
        return
    one = event if event in set(view.tables.events["event_id"]) else ""
    changed = changed_since(view.tables.events, view.tables.changes, asked, Filters(event=(one,)) if one else view.filters)
    led_on = changed is not None and (changed or not one)
    more = {"changed": one} if one else {}
    st.info(plain(version_words(view, asked, changed, one)) + (f" {page_link('How and why', 'changes', since=asked, **more)}" if led_on else ""))


def version_words(view: View, asked: str, changed: list[str] | None, event: str = "") -> str:
    """Say how many of the events of the view have `changed` since version `asked`, and name the first of them; or whether the one event did."""
    if changed is None:
        return f"The link was made on version {asked[:40]!r}, which the history of this table does not know. The numbers are those of version {view.tables.version}."
    lead = f"The link was made on version {asked}; the table is now version {view.tables.version}. "
    if event:
        return f"{lead}This event, {event}, has {'' if changed else 'not '}changed since."
    if not changed:
        return f"{lead}None of the events that this view shows, or showed then, has changed."
    named = ", ".join(changed[:MOST_NAMED]) + (f" and {len(changed) - MOST_NAMED} more" if len(changed) > MOST_NAMED else "")
    return f"{lead}{len(changed)} of the events that this view shows, or showed then, changed since: {named}."
