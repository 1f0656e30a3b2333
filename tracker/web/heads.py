"""What the head of a page says of it: title, description, address. Only that is read by crawlers and by whatever makes a preview of a link."""

from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlencode

from tracker.filters import Filters, merged_ids
from tracker.plain_words import in_sentence
from tracker.totals import Flights, Range, totals
from tracker.views.country_events import country_events
from tracker.views.data import Tables
from tracker.views.markup import Markup, joined, tag, void
from tracker.views.page_title import SITE, title_words
from tracker.views.phrases import event_sentence, event_title

ABOUT: dict[str, tuple[str, str]] = {
    "": ("Flights", "Reported deportation flights from the United States: from where to where, on what aircraft, with how many people, and what became of them. Every value leads back to its source."),
    "event": ("Event", "The reported deportation flights one by one: each value with who says it, in which words, and what is disputed."),
    "country": ("Country", "Reported deportation flights by country: flights, people, refusals, routes, and what the sources say."),
    "disputes": ("Disputes", "Values of reported deportation flights on which independent sources differ, with what each says and the rule that picked the value shown."),
    "capacity": ("Capacity", "Seats and people of reported deportation flights, by country, operator, aircraft or month."),
    "sources": ("Sources", "Every published page behind the table of reported deportation flights: publisher, kind, country, day, title, address, and the events it tells of."),
    "documents": ("Documents", "The texts that the rules read, each with the words behind every value marked."),
    "coverage": ("Coverage", "How much of what others counted the table of reported deportation flights holds, and how good the tracker is at reading and joining reports."),
    "changes": ("Changes", "What changed in the table of reported deportation flights from version to version, when and why."),
    "method": ("Method", "How the table of reported deportation flights comes about: the rules, the words, the columns, the licence and the limits."),
}
"""The pages of dashboard.py by their addresses: each one's title, and what it is."""


PREVIEW, PREVIEW_SAYS = "preview.png", "Deportation flights: reported flights from the United States, over a map of the Americas"
"""The picture that a shared link shows, below where the pages begin; scripts/make_preview.py draws it."""


class Head(NamedTuple):
    """A page's title without the site's name, its description, its address below where the pages begin, and the address of its print view if it has one."""

    title: str
    description: str
    address: str
    printed: str = ""


def head_of(page: str, asked: Mapping[str, str], tables: Tables | None) -> Head:
    """Say what a page is that is asked for with those parameters; one that names no event or country of the table is told as the page where one is chosen."""
    title, about = ABOUT[page]
    found = {"event": _event, "country": _country}[page](asked.get(page, "").strip(), tables) if tables and page in ("event", "country") else None
    return found or Head(title, about, page)


def _event(asked: str, tables: Tables) -> Head | None:
    id_ = merged_ids(tables.events).get(asked.upper(), asked.upper())
    found = tables.events[tables.events["event_id"] == id_]
    if found.empty:
        return None
    row = found.iloc[0].to_dict()
    return Head(event_title(row), event_sentence(row), _address("event", id_), f"print/event/{id_}")


def _country(asked: str, tables: Tables) -> Head | None:
    names = (tables.events[column].str.casefold() == asked.casefold() for column in ("destination", "destination_name"))
    by_code, by_name = (tables.events[same.fillna(value=False).astype(bool)] for same in names)
    found = by_name if by_code.empty else by_code
    if found.empty:
        return None
    name, code = str(found["destination_name"].iloc[0]), str(found["destination"].iloc[0])
    sums = totals(country_events(tables.events, name, Filters()).shown)
    said = f"Reported flights to {in_sentence(name)} of people deported from the United States. Completed: {_completed(sums.flights_flown, sums.people_flown)}."
    return Head(name, said, _address("country", name), f"print/country/{code}")


def _completed(flights: Flights, people: Range) -> str:
    return f"{flights.words()}; people: {people.words()}" if flights.of else "none reported"


def _address(page: str, one: str) -> str:
    return f"{page}?{urlencode({page: one})}"


def head_markup(head: Head, base: str) -> Markup:
    """Write the head's elements; `base` is where the pages begin."""
    title, url = title_words(head.title), base + head.address
    meta = {"og:title": title, "og:description": head.description, "og:url": url, "og:type": "website", "og:site_name": SITE, "og:locale": "en_US"}
    return joined(
        [
            tag("title", title),
            void("meta", name="description", content=head.description),
            void("link", rel="canonical", href=url),
            *(void("meta", property=name, content=words) for name, words in meta.items()),
            void("meta", property="og:image", content=base + PREVIEW),
            void("meta", property="og:image:alt", content=PREVIEW_SAYS),
            void("meta", name="twitter:card", content="summary_large_image"),
        ]
    )


def without_scripts(head: Head) -> Markup:
    """Say where to read, without scripts, what the page shows."""
    printed = [tag("a", "its print view", href=head.printed), " or in "] if head.printed else []
    lead = "This page needs JavaScript. Without it, read it in " if printed else "This page needs JavaScript. Without it, read "
    return tag("p", lead, *printed, tag("a", "the tables", href="api/"), ".")
