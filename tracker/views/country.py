"""The page of one country: what its events add up to, its routes, refusals, carriers and months, quotes, and a paragraph to paste."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pandas as pd
import streamlit as st

from tracker.charts import signed
from tracker.filters import Filters, days_known, did_you_mean, is_withdrawn
from tracker.maps import map_summary, route_map
from tracker.models import REFUSED
from tracker.palette import Figure
from tracker.plain_words import in_sentence
from tracker.reference import standard_gazetteer
from tracker.totals import Dimension, capacity_by, counted, legs_words, outcomes_by_country, refusals, routes, totals
from tracker.views.capacity import kind_table, most_first
from tracker.views.chips import chips
from tracker.views.comparison import load_comparison
from tracker.views.contents import contents
from tracker.views.country_caveats import caveats, reservas
from tracker.views.country_events import CountryEvents, CountryView, base_words, elsewhere_words
from tracker.views.country_tables import outcome_table, route_table
from tracker.views.country_words import Told, paragraph, parrafo
from tracker.views.data import Tables, View, project_folder
from tracker.views.evidence import below_the_words
from tracker.views.figures import MAP_CONFIG, draw, signature, theme
from tracker.views.filter_bar import explain_empty
from tracker.views.headline import headline, no_contados, not_counted, possible_duplicates
from tracker.views.inert import page_link, plain, with_links
from tracker.views.languages import quote, to_paste
from tracker.views.page_title import name_page
from tracker.views.phrases import Row, known
from tracker.views.refusal_table import NONE_REFUSED, refusal_list
from tracker.views.refused import refused_words
from tracker.views.remarks import remark
from tracker.views.sharing import sharing
from tracker.views.spanish import chosen_es
from tracker.views.tally_list import tallies_of

NO_ROUTE = "None of these events adds to a sum, so no route is drawn."
FLOWN_BY: dict[Dimension, str] = {"month": "Completed flights by month", "operator": "Completed flights by operator", "aircraft": "Completed flights by aircraft type"}
NONE_FLOWN = "No completed flight among these events."
OPEN_QUOTES = 5
PARTS = "Routes", "Denied and turned back", *FLOWN_BY.values(), "What others counted", "In the words of the sources"
ALL_OUR_EVENTS = "Each count stands beside all our events to the country, whatever the filters show."


def country_page(view: View) -> None:
    """Draw the page of the country that the URL names (?country=Guatemala)."""
    names = sorted(view.tables.events["destination_name"].dropna().unique())
    _read_code(view.tables.events)
    _open_the_chosen(view.filters, names)
    line, head = st.container(), st.container()
    name = st.selectbox("Country", names, None, key="country", bind="query-params", placeholder="Choose a country", width=320)
    if name is None:
        head.title("Country", anchor=False)
        head.markdown("What is reported of flights to one country: choose it above the table or in it. The filters apply, but for the one on the destination.")
        every = replace(view, filters=view.filters.model_copy(update={"destination": ()}))
        if every.number:
            outcome_table(every.once(outcomes_by_country), every.filters)
        else:
            explain_empty()
        return
    name_page(name)
    head.title(plain(name), anchor=False)
    its = CountryView(view.tables, view.filters.model_copy(update={"destination": (name,)}), view.open_event, view.open_document)
    with line:
        chips(view.filters, its.number, its.events.every, f" to {in_sentence(name)}", without=["destination"])
    if not its.number:
        explain_empty()
        st.markdown(plain(base_words(its.events.at_base)))
        return
    st.markdown(with_links(lead_words(view.filters, name, its.events)))
    st.markdown(page_link("Print view", f"print/country/{its.shown['destination'].iloc[0]}", **view.filters.to_url()) + ": the whole page on paper, with all quotes open and every address written out.")
    st.markdown(contents(*PARTS))
    headline(its.once(totals), its.made(lambda: not_counted(its.shown, view.tables.reports), "not counted"), its.once(legs_words), its.once(possible_duplicates), refused_words(its.once(refusals)))
    _paragraphs(view, name, its.shown)
    _routes(its)
    _refusals(view, its.shown)
    for by in FLOWN_BY:
        _flown_by(its, by)
    _others_counted(view, name)
    _quotes(view, its.shown)
    sharing(replace(view, filters=its.filters), country=name)


def _read_code(events: pd.DataFrame) -> None:
    """Take a code or another case in the URL for the name; say so where it is no country of the table."""
    asked = st.query_params.get("country", "").strip()
    pairs = events[["destination", "destination_name"]].dropna().drop_duplicates().itertuples(index=False)
    names = {word.casefold(): name for code, name in pairs for word in (code, name)}
    name = names.get(asked.casefold())
    if not asked or asked == name or st.session_state.get("country"):
        return
    if name is None:
        st.warning(plain(f"{no_such_country(asked, names)} Choose one of the countries of the list."))
        return
    # The bound widget reads the URL that its run began with (1.67), so the page begins again with the name as it is written.
    st.query_params["country"] = name
    st.rerun()


def no_such_country(asked: str, names: Mapping[str, str]) -> str:
    """Say that no event went to a country that is asked for, with the one that was probably meant; `names` are by every way to write them."""
    near = did_you_mean(asked[:60], names)
    return f"No event of the table went to {asked[:60]!r}, or was to{f'; {near}' if near else '.'}"


def _open_the_chosen(filters: Filters, names: Sequence[str]) -> None:
    """Open the page of the one destination that is chosen, where a reader comes with it; the list stays one click away."""
    chosen = [name for name in filters.destination if name in names]
    if len(chosen) == 1 == len(filters.destination) and "country" not in st.query_params and "country" not in st.session_state:
        st.query_params["country"] = chosen[0]
        st.rerun()


def lead_words(filters: Filters, name: str, events: CountryEvents) -> str:
    """Say what the page of a country is about, and which of its events it shows."""
    name = in_sentence(name)
    gone = list(events.shown.loc[is_withdrawn(events.shown), "event_id"])
    only_gone = bool(gone) and len(gone) == len(events.shown)
    head = f"No flight to {name} stands here." if only_gone else f"Reported flights to {name} of people deported from the United States."
    also = also_chosen(filters)
    count = f"{len(events.shown):,} of {events.every:,} events to {name}: {also}." if also else _all_words(name, events.every)
    return " ".join(words for words in (head, count, withdrawn_words(gone), elsewhere_words(events.shown), base_words(events.at_base)) if words)


def withdrawn_words(events: Sequence[str]) -> str:
    """Say that events are no flights any more; empty for none.

    >>> withdrawn_words(["E00130"]), withdrawn_words(["E00130", "E00131"])
    ('E00130 is withdrawn: no report supports it any more.', 'E00130, E00131 are withdrawn: no report supports them any more.')
    """
    are, them = ("is", "it") if len(events) == 1 else ("are", "them")
    return f"{', '.join(events)} {are} withdrawn: no report supports {them} any more." if events else ""


def _all_words(name: str, every: int) -> str:
    return f"This is the only event to {name} in this table." if every == 1 else f"These are all {every:,} events to {name} in this table."


def also_chosen(filters: Filters) -> str:
    """Say the filters beside the one on the destination; empty if there are none."""
    words = filters.model_copy(update={"destination": ()}).to_words()
    return "" if words == "all events" else words


def _paragraphs(view: View, name: str, shown: pd.DataFrame) -> None:
    told = what_is_told(name, shown, view.tables, view.filters)
    with st.expander("A paragraph to paste, in English and Spanish"):
        st.markdown("A click chooses a whole paragraph, to copy it.")
        to_paste(paragraph(told), "en")
        to_paste(parrafo(told), "es")


def what_is_told(name: str, shown: pd.DataFrame, tables: Tables, filters: Filters) -> Told:
    """Gather what the paragraphs of a country say of its shown events."""
    first, last = days_known(counted(shown))
    country = standard_gazetteer().countries_by_code.get(str(shown["destination"].iloc[0]))
    days = (None, None) if first.isna().all() else (first.min().date(), last.max().date())
    left_out, fuera = not_counted(shown, tables.reports), no_contados(shown, tables.reports)
    about = int(first.isna().sum()), refusals(shown), caveats(shown), reservas(shown)
    return Told(name, (country.name_es if country else "") or name, *days, totals(shown), also_chosen(filters), tables.version, *about, chosen_es(filters), left_out, fuera)


def _routes(view: View) -> None:
    st.header("Routes", anchor=False)
    summed = view.once(routes)
    if summed.empty:
        st.markdown(NO_ROUTE)
        return
    draw(view.once(_drawn_routes, theme(), *signature(view, "Reported deportation flights: routes")), "country map", map_summary(summed), MAP_CONFIG)
    route_table(summed)


def _drawn_routes(shown: pd.DataFrame, look: str, *signature: str) -> Figure:
    return signed(route_map(routes(shown, listed=False), look), signature, look, at_top=True)


def _refusals(view: View, shown: pd.DataFrame) -> None:
    """Show the events denied or turned back, each with the reason given and who says so."""
    st.header("Denied and turned back", anchor=False)
    refused = shown[shown["outcome"].isin(REFUSED)]
    if refused.empty:
        st.markdown(NONE_REFUSED)
        return
    st.html(refusal_list(refused, view.tables.claims))


def _flown_by(view: View, by: Dimension) -> None:
    st.header(FLOWN_BY[by], anchor=False)
    ordered = most_first(view.once(capacity_by, by), "flown", by)
    if len(ordered) > 1:
        kind_table(ordered, "flown", by, view.filters)
    else:
        st.markdown(NONE_FLOWN)


def _others_counted(view: View, name: str) -> None:
    """Set the counts that others published beside this table: of all its flights to the country, whatever the filters show."""
    st.header("What others counted", anchor=False)
    remark(ALL_OUR_EVENTS)
    tallies_of(tallies_to(view.tables, name), view.filters)


def tallies_to(tables: Tables, name: str) -> pd.DataFrame:
    """Give the counts that others published of flights to a country, each beside this table."""
    beside = load_comparison(project_folder(), tables.events).beside
    return beside[beside["destination_name"] == name]


def _quotes(view: View, shown: pd.DataFrame) -> None:
    st.header("In the words of the sources", anchor=False)
    rows = quotes_of(shown, view.tables.reports)
    for row in rows[:OPEN_QUOTES]:
        _quote(row)
    if more := rows[OPEN_QUOTES:]:
        with st.expander(f"{len(more)} more quote{'' if len(more) == 1 else 's'}"):
            for row in more:
                _quote(row)


def quotes_of(shown: pd.DataFrame, reports: pd.DataFrame) -> list[Row]:
    """Give the reports whose words are quoted, newest first, one for each independent source of an event."""
    quoted = reports[reports["event_id"].isin(shown["event_id"])].dropna(subset="quote")
    newest = quoted.sort_values("published", ascending=False, na_position="last", kind="stable")
    return list(newest.drop_duplicates(["event_id", "source_group"]).to_dict("records"))


def _quote(row: Row) -> None:
    with st.container(border=True, gap="xsmall"):
        quote(known(row, "quote"), row)
        below_the_words(row | {"source_group": None}, f"{page_link(row['event_id'], 'event', event=row['event_id'])} · ")
