"""The page of one event: what happened, each value with how it came about, and the evidence."""

import re

import pandas as pd
import streamlit as st

from tracker.charts import signed
from tracker.filters import merged_ids
from tracker.maps import map_summary, route_map
from tracker.models import Basis, Change, Covers, Grade
from tracker.reference import standard_gazetteer
from tracker.table import day_words
from tracker.totals import CLAIM_OF, routes
from tracker.views.contents import contents
from tracker.views.country_tables import OVER_FULL
from tracker.views.data import View
from tracker.views.downloads import event_downloads
from tracker.views.event_table import pick_event
from tracker.views.evidence import people_told, shown_words, sources, who_says_what
from tracker.views.figures import MAP_CONFIG, credit, draw, theme
from tracker.views.filter_bar import explain_empty
from tracker.views.history import event_history, said
from tracker.views.inert import page_link, plain, with_links
from tracker.views.other_outcomes import outcome_remark
from tracker.views.page_title import name_page
from tracker.views.phrases import FIELD_LABELS, INDEPENDENT, Row, disputed_words, event_sentence, event_title, known, label_of, rule_words
from tracker.views.reason_sources import without_ids
from tracker.views.rejected import rejected_of
from tracker.views.remarks import remark
from tracker.views.sharing import sharing
from tracker.views.timeline import timeline

MOST_LISTED = 2_000
"""Ids that a list to choose from may have: a browser gets all of them on every visit."""
PARTS = "Who says what", "What was reported when", "Sources", "Take it along", "History"
SEATS_RULE = "seats of the aircraft type times flights"


def event_page(view: View) -> None:
    """Draw the page of the event that the URL names (?event=E00001), or a table to choose one from."""
    events = view.tables.events.set_index("event_id", drop=False)
    _explain_other_ids(events)
    head = st.container()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chosen = _chosen(events)
        _steps(chosen, view.shown["event_id"])
    if chosen not in events.index:
        head.title("Event", anchor=False)
        if not view.number:
            explain_empty()
            return
        st.markdown("Choose an event above, also with the keyboard, or tick the box at the start of a row below. The filters decide which events the table has.")
        pick_event(view, "choose", _choose)
        return
    row = events.loc[chosen].to_dict()
    claims = view.tables.claims[view.tables.claims["event_id"] == chosen]
    name_page(event_title(row))
    head.title(plain(event_title(row)), anchor=False)
    if chosen not in set(view.shown["event_id"]):
        remark(plain(beside_choice(chosen, view.number)))
    _about(row, claims)
    reports = view.tables.reports[view.tables.reports["event_id"] == chosen]
    if row["grade"] == Grade.X:
        st.warning(plain(withdrawal_words(view.tables.changes, chosen)))
    st.markdown(contents(_values_heading(row), *PARTS))
    _route(events.loc[[chosen]], view.tables.version)
    _values(row, claims)
    who_says_what(row, claims, view.tables.version)
    rejected_of(view.tables.rejected, chosen)
    timeline(claims)
    sources(view, reports)
    st.header("Take it along", anchor=False)
    st.markdown(page_link("Print view", f"print/event/{chosen}") + ": the whole page on paper, with all evidence open and every address written out.")
    event_downloads(view, chosen, {"claims": claims, "reports": reports})
    sharing(view, event=chosen)
    event_history(view, chosen)


def _chosen(events: pd.DataFrame) -> str | None:
    """Let the reader choose an id: from a list, or where that would be too long for a browser by typing it."""
    if len(events) <= MOST_LISTED:
        return st.selectbox("Event", sorted(events.index), None, key="event", bind="query-params", placeholder="Choose an event", width=240)
    typed = st.text_input("Event", None, key="event", bind="query-params", placeholder="An id, such as E00001", width=240)
    return (typed or "").strip().upper() or None


def shown_event() -> str:
    """Give the id that the page was asked to show, before its own widget is drawn; empty where none is chosen."""
    asked = st.session_state["event"] if "event" in st.session_state else st.query_params.get("event", "")
    return (asked or "").strip().upper()


def _explain_other_ids(events: pd.DataFrame) -> None:
    """Follow an id that is written otherwise or was merged into another, and say so where there is no such event."""
    asked = st.session_state.get("event") or st.query_params.get("event", "")
    if not asked or asked in events.index:
        return
    meant = asked.strip().upper()
    if id_ := meant if meant in events.index else merged_ids(events).get(meant):
        # On a first visit the bound widget reads the URL that its run began with (1.67), so the page begins again with the id as it is written.
        if "event" not in st.session_state:
            st.query_params["event"] = id_
        st.session_state["event"] = id_
        st.rerun()
    st.warning(plain(f"There is no event {asked[:40]!r}{_meant_id(asked, events)} Ids look like E00001 and are never reused; choose one below."))


def _meant_id(asked: str, events: pd.DataFrame) -> str:
    """Ask whether the id with the same number was meant, which "1", "e1" and "E0001" are short for; a full stop where there is none."""
    written = re.fullmatch(r"[Ee]?0*([0-9]{1,9})", asked.strip())
    id_ = f"E{int(written[1]):05}" if written else ""
    return f"; did you mean {id_}?" if id_ in events.index else "."


def _steps(chosen: str | None, shown: pd.Series) -> None:
    """Buttons to the neighbours among the events that the filters leave."""
    at = next(iter((shown == chosen).to_numpy().nonzero()[0]), None) if chosen else None
    before = str(shown.iloc[at - 1]) if at else None
    after = str(shown.iloc[at + 1]) if at is not None and at + 1 < len(shown) else None
    for label, other in (("Previous", before), ("Next", after), ("Back to the table", "")):
        if chosen:
            st.button(label, key=label.lower(), disabled=other is None, on_click=_choose, args=(other or None,))


def beside_choice(event_id: str, shown: int) -> str:
    """Say of an event that the filters leave out why no other is before or after it.

    >>> beside_choice("E00001", 9)
    'E00001 is not among the 9 events that the filters show, so none of them is the previous or the next one.'
    """
    among = f"the {shown:,} event{'' if shown == 1 else 's'} that the filters show"
    return f"{event_id} is not among {among}, so none of them is the previous or the next one."


def _choose(event_id: str | None) -> None:
    st.session_state["event"] = event_id


def _about(row: Row, claims: pd.DataFrame) -> None:
    st.markdown(plain(event_sentence(row, people_told(row, claims))))
    remark(plain(grade_words(row, claims)))
    for sentence in remarks(row, claims):
        (st.warning if sentence == dispute_remark(row) else st.info)(with_links(sentence, own_ids(row)))


def own_ids(row: Row) -> list[str]:
    """Give the ids that lead to the page of an event: its own, and those that were merged into it."""
    return [row["event_id"], *(known(row, "former_ids") or "").split(";")]


def grade_words(row: Row, claims: pd.DataFrame) -> str:
    """Say the event's grade, how many sources it rests on, how many of them are independent, and how many of these give the outcome shown."""
    grade, every, independent = Grade(row["grade"]), row["sources"], row["independent_sources"]
    if grade is Grade.X:
        return f"Grade {grade.label}: {grade.meaning}."
    rests_on = f"{every} source{'' if every == 1 else 's'}" + (f", {independent} independent" if every > 1 else "")
    told = f"Grade {grade.label}: {grade.meaning}. {rests_on}{_of_the_outcome(row, claims)}. Independent sources are {INDEPENDENT}"
    return f"{told}." if every == 1 else f"{told}: copies of one text count once, and so do sources that rest on one newsroom, or tell one official statement."


def _of_the_outcome(row: Row, claims: pd.DataFrame) -> str:
    """Say how many of an event's independent sources give the outcome shown; nothing where there is but one, or no claim says."""
    giving = claims.loc[(claims["field"] == "outcome") & (claims["value"] == known(row, "outcome")), "source_group"].nunique()
    return f", of which {giving} give{'s' * (giving == 1)} the outcome shown" if giving and row["independent_sources"] > 1 else ""


def withdrawal_words(changes: pd.DataFrame, event_id: str) -> str:
    """Say of a withdrawn event when and why it was, and what its values are still there for."""
    told = changes[(changes["event_id"] == event_id) & (changes["what"] == Change.WITHDRAWN)]
    on = f"Withdrawn on {day_words(told['day'].iloc[-1])}: {without_ids(said(told['why'].iloc[-1]))}." if len(told) else "Withdrawn: no report supports it any more."
    return f"{on} It adds nothing to any total. Its last values stay here for readers of older links; they are not to be quoted as a flight."


def _route(event: pd.DataFrame, version: str) -> None:
    """Draw the event's own route; nothing where neither end is known, or where it only adds nothing to any total."""
    summed = routes(event)
    if len(summed) and (summed["n_origins"].any() or summed["destination"].notna().any()):
        figure = signed(route_map(summed, theme(), height=300), (event_title(event.iloc[0]), credit(version)), theme(), at_top=True)
        draw(figure, "event map", map_summary(summed), MAP_CONFIG)


def dispute_remark(row: Row) -> str:
    """Say on which values independent sources differ; empty where they agree."""
    disputed = disputed_words(row)
    return f"Disputed, independent sources differ: {disputed}." if disputed else ""


def remarks(row: Row, claims: pd.DataFrame) -> list[str]:
    """Say what a reader must know before quoting the event: disputes, other outcomes, possible twins, parts, the note."""
    twins, note = known(row, "possible_duplicate_of"), known(row, "note")
    former = (known(row, "former_ids") or "").split(";")
    return [
        *(f"{id_} was found to be the same flights as {row['event_id']}, and leads here." for id_ in former if id_),
        *filter(None, [dispute_remark(row), outcome_remark(row, claims)]),
        *([f"May be the same flights as {twins.replace(';', ', ')}; kept apart because the rules could not tell."] if twins else []),
        *([f"Only reports about {Covers(row['covers']).label} are known, so it adds nothing to any total."] if row["covers"] != "whole" else []),
        *([f"Note: {note}"] if note and row["grade"] != Grade.X else []),
    ]


# --- values ------------------------------------------------------------------------------------------------------------------


BASES = "; ".join(f"{basis.label}: {basis.meaning}" for basis in Basis) + ". Behind it stands the rule that picked the value, see the Method page."


def _values(row: Row, claims: pd.DataFrame) -> None:
    st.header(_values_heading(row), anchor=False)
    st.table(pd.DataFrame(value_lines(row, claims)).set_index("Field"), border="horizontal", alt="The event's values, each with its basis, the rule that picked it, and whether it is disputed")
    st.caption(BASES)


def _values_heading(row: Row) -> str:
    return "Last values" if row["grade"] == Grade.X else "Values"


def value_lines(row: Row, claims: pd.DataFrame) -> list[dict[str, str]]:
    """Give the values of an event as Markdown, each with how it came about."""
    disputed = set((known(row, "disputed") or "").split(";"))
    return [
        {
            "Field": f"**{label_of(field, row)}**",
            "Value": plain(shown_words(row, field, claims)),
            "How it came about": _how(row, field, claims) + ("; **disputed**" if field in disputed else ""),
        }
        for field in FIELD_LABELS
    ]


def _how(row: Row, field: str, claims: pd.DataFrame) -> str:
    basis, rule = Basis(row[f"{field}_basis"]), _rule(row, field, claims)
    return "" if basis is Basis.UNKNOWN else "; ".join(part for part in (basis.label, plain(rule)) if part)


def seats_words(row: Row) -> str:
    """Say how an event's seats are worked out, and whose layout the seats of the type are: not always that of the airline that flew."""
    kind = standard_gazetteer().with_seats(known(row, "aircraft") or "")
    if known(row, "seats") is None:
        return ""
    of_the_type = f"{SEATS_RULE}, {kind.seats} on each: {kind.seats_meaning}" if kind else SEATS_RULE
    return f"{of_the_type}. More people than seats: {OVER_FULL[:1].lower()}{OVER_FULL[1:]}" if _more_people(row) else of_the_type


def _more_people(row: Row) -> bool:
    people = next((number for name in ("passengers_best", "passengers_low") if (number := known(row, name)) is not None), None)
    return people is not None and people > row["seats"]


def _rule(row: Row, field: str, claims: pd.DataFrame) -> str:
    if field == "seats":
        return seats_words(row)
    rules = claims.loc[claims["field"] == CLAIM_OF.get(field, field), "rule"].dropna()
    return "" if rules.empty else rule_words(str(rules.iloc[0]))
