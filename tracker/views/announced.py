"""What was announced, beside what has been flown from the same places since."""

import streamlit as st

from tracker.table import day_words
from tracker.totals import Announcement, announcements
from tracker.views.data import View
from tracker.views.inert import page_link, plain
from tracker.views.phrases import NOT_REPORTED
from tracker.views.remarks import remark

HOW_COMPARED = (
    "Over the whole table, whatever the filters show. 'Since' begins on the announced day, else on the day of the first source. A flight from any of the "
    "places counts, whoever planned it; flights whose origin nobody reports and flights without a day are not counted, so this is what is known, not all that flew."
)


def announced(view: View) -> None:
    """Set each announced number of people beside what has been flown from the same places since; over the whole table, whatever is shown."""
    st.header("What was announced, and what has been flown from there since", anchor=False)
    told_on = view.tables.reports.groupby("event_id")["published"].min()
    listed = announcements(view.tables.events, told_on)
    if not listed:
        st.markdown("No planned event of the table has a count of people.")
        return
    st.markdown("\n".join(f"- {announced_line(one)}" for one in listed))
    remark(plain(HOW_COMPARED))


def announced_line(one: Announcement) -> str:
    """Say, as Markdown, what was announced and what has been flown from the same places since."""
    where = f"for {one.country or f'a country {NOT_REPORTED}'}, from {' and '.join(one.areas) or f'a place {NOT_REPORTED}'}"
    link = page_link(one.event_id, "event", event=one.event_id)
    return f"**{plain(one.people.figure())} people** announced {plain(where)} ({link}). {plain(_since_words(one))}"


def _since_words(one: Announcement) -> str:
    """Say how many flights were completed since, with their people, and how many completed events from there have no day that could tell."""
    if not one.areas:
        return "Without an origin nothing can be set beside it."
    if one.since is None:
        return "Without a day nothing can be set beside it."
    undated = f" {one.undated:,} more completed event{'' if one.undated == 1 else 's'} from there without a day." if one.undated else ""
    if not one.flights_since.of:
        return f"Since {day_words(one.since.date())} this table holds no completed flight from there.{undated}"
    return f"Completed from there since {day_words(one.since.date())}: {one.flights_since.words()}; people on them: {one.people_since.words()}.{undated}"
