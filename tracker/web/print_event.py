"""The print view of an event: all that its page says, with all evidence open and every source's address written out."""

from collections.abc import Iterator

import pandas as pd

from tracker.citation import Citation
from tracker.filters import Filters
from tracker.models import Grade
from tracker.project import today
from tracker.table import rows_of
from tracker.totals import routes
from tracker.views.data import Tables
from tracker.views.event import BASES, grade_words, own_ids, remarks, value_lines, withdrawal_words
from tracker.views.evidence import claims_about, field_label, fields_told, people_told, value_lead, values_given
from tracker.views.history import NO_HISTORY, history_rows
from tracker.views.inert import web_address, with_links
from tracker.views.languages import lang_of
from tracker.views.markup import Markup, from_markdown, joined, table, tag
from tracker.views.phrases import Row, event_sentence, event_title, known
from tracker.views.rejected import HEADING, rejected_source, why_not_used
from tracker.views.stated import stated_count
from tracker.views.timeline import timeline_rows
from tracker.web.print_map import printed_map
from tracker.web.print_page import Sheet, quoted, section

NO_CLAIM = "No claim is published for this event."


def event_sheet(tables: Tables, event_id: str, base: str) -> Sheet:
    """Make the print view of an event of the table; `base` is the address where the tracker's pages begin."""
    row = tables.events.loc[tables.events["event_id"] == event_id].iloc[0].to_dict()
    claims = tables.claims[tables.claims["event_id"] == event_id]
    reports = tables.reports[tables.reports["event_id"] == event_id]
    version = f"&version={tables.version}" if tables.version else ""
    every = len(tables.events)
    cited = Citation(Filters(), every, every, tables.version, f"{base}event?event={event_id}{version}", today(), event_title(row))
    drawn = printed_map(routes(tables.events[tables.events["event_id"] == event_id]))
    body = joined([*_about(row, claims, tables.changes), drawn, _values(row, claims), _evidence(row, claims), *_rejected(tables, event_id), _timeline(claims), _sources(reports), _history(tables, event_id)])
    return Sheet(event_title(row), body, cited, f"event?event={event_id}")


def _about(row: Row, claims: pd.DataFrame, changes: pd.DataFrame) -> Iterator[Markup]:
    yield tag("p", event_sentence(row, people_told(row, claims)), class_="lead")
    if row["grade"] == Grade.X:
        yield tag("p", tag("b", withdrawal_words(changes, row["event_id"])))
    yield tag("p", grade_words(row, claims))
    if said := remarks(row, claims):
        yield tag("ul", joined(tag("li", from_markdown(with_links(sentence, own_ids(row)))) for sentence in said))


def _values(row: Row, claims: pd.DataFrame) -> Markup:
    return section("Values", table(value_lines(row, claims), "The event's values, each with how it came about"), tag("p", BASES, class_="note"))


def _evidence(row: Row, claims: pd.DataFrame) -> Markup:
    fields = fields_told(row, claims)
    parts = [part for field in fields for part in (tag("h3", from_markdown(field_label(row, field, claims))), *_values_of(field, claims))]
    return section("Who says what", *([tag("p", stated_count(claims), class_="note"), *parts] if parts else [tag("p", NO_CLAIM)]))


def _values_of(field: str, claims: pd.DataFrame) -> Iterator[Markup]:
    for given in values_given(claims_about(field, claims)):
        words = [quoted(known(claim, "words"), claim) for claim in given.to_dict("records")]
        yield tag("div", tag("p", from_markdown(value_lead(given))), *words, class_="value")


def _rejected(tables: Tables, event_id: str) -> Iterator[Markup]:
    """Write the rejected reports of the event, as its page does; nothing where there is none."""
    own = rows_of(tables.rejected[tables.rejected["event_id"] == event_id])
    if own:
        yield section(HEADING, *map(_one_rejected, own))


def _one_rejected(row: Row) -> Markup:
    below = from_markdown(rejected_source(row, of_event=True)), *why_not_used(row)
    return joined([tag("blockquote", tag("p", f"“{row['quote']}”", **lang_of(row)), *(tag("p", line, class_="source") for line in below)), _address(row)])


def _address(row: Row) -> Markup:
    """Write the address of a report's source in letters; nothing where it is none of the web."""
    address = web_address(known(row, "url") or "")
    return tag("p", tag("a", address, href=address), class_="address") if address else Markup()


def _timeline(claims: pd.DataFrame) -> Markup:
    rows = timeline_rows(claims)
    told = table(rows, "The sources about the event by day of publication, each with what it says") if rows else tag("p", NO_CLAIM)
    return section("What was reported when", told)


def _sources(reports: pd.DataFrame) -> Markup:
    lead = tag("p", "Sources that copy one another, rest on the same newsroom, or tell one statement of an official or institution, stand under one number: they are one independent source. Sources under different numbers are not known to share an origin.", class_="note")
    groups = reports.groupby("source_group", dropna=False)
    return section("Sources", lead, *(part for group, same in groups for part in (tag("h3", f"Independent source {group}"), *map(_source, same.to_dict("records")))))


def _source(report: Row) -> Markup:
    return joined([quoted(known(report, "quote"), report | {"source_group": None}), _address(report)])


def _history(tables: Tables, event_id: str) -> Markup:
    rows = history_rows(tables.changes, tables.reports, event_id)
    return section("History", table(rows, "What changed in this event, the newest first, and why") if rows else tag("p", NO_HISTORY))
