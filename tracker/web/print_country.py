"""The print view of a country: its sums as ranges, the paragraphs, routes, refusals, what flew by month, operator and aircraft, what others counted, all quotes."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import urlencode

import pandas as pd

from tracker.citation import Citation
from tracker.filters import Filters
from tracker.models import REFUSED
from tracker.project import today
from tracker.totals import Dimension, capacity_by, legs_words, refusals, routes, totals
from tracker.views.capacity import kind_rows, most_first
from tracker.views.country import (
    ALL_OUR_EVENTS,
    FLOWN_BY,
    NO_ROUTE,
    NONE_FLOWN,
    lead_words,
    quotes_of,
    tallies_to,
    what_is_told,
)
from tracker.views.country_events import CountryEvents, country_events
from tracker.views.country_tables import over_full_words, route_rows
from tracker.views.country_words import REFUSED_EN, paragraph, parrafo, reason_words
from tracker.views.data import Tables
from tracker.views.headline import left_out_words, not_counted, not_counted_words, possible_duplicates
from tracker.views.inert import page_link, plain, web_address, with_links
from tracker.views.markup import Markup, from_markdown, joined, table, tag
from tracker.views.phrases import Row, known
from tracker.views.refusal_table import NONE_REFUSED, refusal_rows
from tracker.views.tally_list import NO_TALLY, NONE_OF_DAYS, NOTHING_BESIDE, OF_DAYS, OF_OTHERS, tally_list
from tracker.web.print_map import printed_map
from tracker.web.print_page import Sheet, quoted, section

NOTHING = "No event matches these filters."


class Chosen(NamedTuple):
    """A country of the table, the filters with it as their destination, and the events that these leave."""

    name: str
    filters: Filters
    events: CountryEvents

    @property
    def shown(self) -> pd.DataFrame:
        """The events to the country itself."""
        return self.events.shown


def country_sheet(tables: Tables, name: str, filters: Filters, base: str) -> Sheet:
    """Make the print view of a country of the table; the filters apply, but for the one on the destination."""
    only = filters.model_copy(update={"destination": (name,)})
    chosen = Chosen(name, only, country_events(tables.events, name, filters))
    address = "country?" + urlencode(filters.model_copy(update={"destination": ()}).to_url() | {"country": name}, doseq=True)
    version = f"&version={tables.version}" if tables.version else ""
    cited = Citation(only, len(chosen.shown) + len(chosen.events.at_base), len(tables.events), tables.version, f"{base}{address}{version}", today())
    lead = tag("p", from_markdown(with_links(lead_words(filters, name, chosen.events))), class_="lead")
    return Sheet(name, joined([lead, *(_parts(tables, chosen, filters) if len(chosen.shown) else [tag("p", NOTHING)])]), cited, address)


def _parts(tables: Tables, chosen: Chosen, filters: Filters) -> list[Markup]:
    shown = chosen.shown
    told = what_is_told(chosen.name, shown, tables, filters)
    refused, summed = shown[shown["outcome"].isin(REFUSED)], routes(shown)
    return [
        section("In all", table(_sums(shown), "Flights and people: completed, refused and announced are never added"), *_about_sums(tables, shown)),
        section("A paragraph, in English and Spanish", tag("p", paragraph(told)), tag("p", parrafo(told), lang="es")),
        section("Routes", *([printed_map(summed), table(route_rows(summed), "Flights and people by route and outcome")] if len(summed) else [tag("p", NO_ROUTE)])),
        section("Denied and turned back", table(refusal_rows(refused, tables.claims), "Events denied or turned back") if len(refused) else tag("p", NONE_REFUSED)),
        *(_flown(chosen, by) for by in FLOWN_BY),
        _others_counted(tables, chosen),
        section("In the words of the sources", *(_quote(row) for row in quotes_of(shown, tables.reports))),
    ]


def _about_sums(tables: Tables, shown: pd.DataFrame) -> Iterator[Markup]:
    """Say whom the sums may count twice, and which events add nothing to them."""
    if legs := legs_words(shown):
        yield tag("p", legs, class_="note")
    sums = totals(shown)
    if sums.not_counted:
        named = from_markdown(left_out_words(sums, not_counted(shown, tables.reports)))
        yield tag("p", f"{not_counted_words(sums)} ", named, class_="note")
    if twins := possible_duplicates(shown):
        yield tag("p", from_markdown(with_links(twins)), class_="note")


def _sums(shown: pd.DataFrame) -> list[Mapping[str, str]]:
    sums = totals(shown)
    kinds = (
        ("Completed", sums.flights_flown, sums.people_flown),
        *((f"{REFUSED_EN[outcome]} ({reason_words(of)})", of.flights, of.people) for outcome, of in refusals(shown).items()),
        ("Planned (announced)", sums.flights_announced, sums.people_announced),
    )
    rows = [{"Outcome": name, "Flights": plain(flights.words()), "People on them": plain(people.words())} for name, flights, people in kinds if flights.of]
    called_off = [{"Outcome": "Cancelled", "Flights": plain(sums.flights_called_off.words()), "People on them": "not added up"}] if sums.flights_called_off.of else []
    return [*rows, *called_off] or [{"Outcome": "No flight", "Flights": "–", "People on them": "–"}]


def _flown(chosen: Chosen, by: Dimension) -> Markup:
    ordered = most_first(capacity_by(chosen.shown, by), "flown", by)
    if len(ordered) == 1:
        return section(FLOWN_BY[by], tag("p", NONE_FLOWN))
    over = over_full_words(ordered)
    told = table(kind_rows(ordered, "flown", by, chosen.filters), "Flights, people and seats; the sum in the last row")
    return section(FLOWN_BY[by], told, *([tag("p", over, class_="note")] if over else []))


def _others_counted(tables: Tables, chosen: Chosen) -> Markup:
    told = tally_list(tallies_to(tables, chosen.name), chosen.filters)
    of_days = [tag("h3", OF_DAYS.format(days=told.days)), _listed(told.of_days) or tag("p", NONE_OF_DAYS), tag("h3", OF_OTHERS)] if told.days else []
    apart = [tag("h3", NOTHING_BESIDE), _listed(told.others)] if told.others else []
    listed = _listed(told.compared) if told.of_days or told.compared or told.others else tag("p", NO_TALLY)
    return section("What others counted", tag("p", ALL_OUR_EVENTS, class_="note"), *of_days, listed, *apart)


def _listed(lines: Sequence[str]) -> Markup:
    return tag("ul", joined(tag("li", from_markdown(line)) for line in lines)) if lines else Markup()


def _quote(row: Row) -> Markup:
    address = web_address(known(row, "url") or "")
    event = page_link(row["event_id"], "event", event=row["event_id"])
    written_out = [tag("p", tag("a", address, href=address), class_="address")] if address else []
    return joined([quoted(known(row, "quote"), row | {"source_group": None}, f"{event} · "), *written_out])
