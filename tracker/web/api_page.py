"""What there is at /api, to read: as a page with links for a person, as plain text or JSON for a program."""

import json
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tracker.citation import LICENCE
from tracker.export import FORMATS
from tracker.filters import PARAMETERS
from tracker.views.markup import Markup, joined, tag, void
from tracker.web.offered import Offered
from tracker.web.print_page import STYLE
from tracker.web.taken import MEANINGS

LEAD = "Deportation flights, as data."
INDEX = "index.json"
HOW = (
    f"This list is JSON at /api/{INDEX}, and here for who asks for application/json. "
    "A table without an ending is JSON, as /api/events is. A parameter may stand there several times, once for each value; names and codes both count, and the outcome refused is denied and turned_back. "
    "What means nothing is answered with 400 and one line that names it. ETag and If-None-Match say whether a table is still the same. "
    "Of the events, sum up only the rows whose counts_in_totals is true."
)
EXAMPLES = (
    "events.csv?destination=GTM&destination=Mexico&outcome=denied",
    "events?columns=event_id&columns=date&columns=passengers_best&sort=-passengers_best&limit=10",
    "claims.csv?days=2025-01-23&days=2025-01-28",
    "claims.csv?event=E00001&field=passengers",
    "reports.json?words=Omni",
    "sources.csv?destination=Colombia",
    "changes.csv?event=E00001&sort=-day",
    "tallies.csv?destination=Guatemala",
    "places.json?country=USA&kind=airport",
)


class Line(NamedTuple):
    """A line of the list: an address below /api, or the name of a parameter, and what it is."""

    words: str
    meaning: str = ""
    address: bool = True


class Section(NamedTuple):
    """A heading, what is said below it, and its lines."""

    title: str
    said: str
    lines: Sequence[Line]


def listing(version: str, tables: Mapping[str, Offered], published: Sequence[str]) -> list[Section]:
    """List all that can be asked for: tables with their formats and parameters, files, examples."""
    begin = Section(LEAD, f"Version {version or 'unknown'}. Licence {LICENCE}; quotes are their publishers'. {HOW}", [])
    files = Section("The files as they were published, and what describes them", "", [Line(f"published/{name}") for name in published])
    events = [Line(name, one.meaning, address=False) for name, one in PARAMETERS.items()]
    choose = Section("Choose events", f"In {', '.join(name for name, one in tables.items() if one.of_events)}, by the words of the page's address:", events)
    cut = Section("Choose columns and rows", "In every table:", [Line(name, meaning, address=False) for name, meaning in MEANINGS.items()])
    examples = Section("Examples", "", [Line(example) for example in EXAMPLES if example.partition("?")[0].partition(".")[0] in tables])
    return [begin, *map(_section, tables.values()), choose, cut, examples, files]


def _section(table: Offered) -> Section:
    lines = [Line(f"{table.name}.{kind}", FORMATS[kind].meaning) for kind in table.kinds]
    fields = table.row.model_fields
    own = [Line(name, fields[column].description or "", address=False) for name, column in table.chosen_by.items() if not (table.of_events and name in PARAMETERS)]
    return Section(table.name, f"{table.meaning[0].upper()}{table.meaning[1:]}.", [Line(table.name, FORMATS["json"].meaning), *lines, *own])


def as_text(sections: Sequence[Section], base: str) -> str:
    """Write the list as plain text with whole addresses; `base` is that of /api."""
    parts = [[one.title, one.said, *(f"  {base}/{line.words}  {line.meaning}".rstrip() if line.address else f"  {line.words}: {line.meaning}" for line in one.lines)] for one in sections]
    return "\n\n".join("\n".join(filter(None, part)) for part in parts) + "\n"


def as_json(sections: Sequence[Section], base: str, version: str) -> bytes:
    """Write the list as JSON: each section with its lines, an address with `url`, a parameter with `parameter`."""
    first, *others = sections
    about = {"title": first.title, "about": first.said, "version": version or None, "licence": LICENCE}
    told = about | {"sections": [{"title": one.title, "about": one.said, "lines": [_line(line, base) for line in one.lines]} for one in others]}
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def _line(line: Line, base: str) -> dict[str, str]:
    return ({"url": f"{base}/{line.words}"} if line.address else {"parameter": line.words}) | {"meaning": line.meaning}


def as_html(sections: Sequence[Section], home: str) -> str:
    """Write the list as a page; `home` leads from its address to where the tracker's pages begin."""
    head = [
        void("meta", charset="utf-8"),
        void("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("title", "Tables for programs: deportation-flight tracker"),
        void("base", href=home),
        void("link", rel="stylesheet", href=STYLE),
    ]
    first, *others = sections
    lead = [tag("p", tag("a", "To the pages", href=".")), tag("h1", first.title), tag("p", first.said)]
    body = tag("main", *lead, *(tag("section", tag("h2", one.title), tag("p", one.said), _lines(one.lines)) for one in others))
    return f"<!DOCTYPE html>\n{tag('html', tag('head', *head), tag('body', body), lang='en')}\n"


def _lines(lines: Sequence[Line]) -> Markup:
    """Write addresses as links and parameters by their names."""
    named = (tag("a", f"/api/{line.words}", href=f"api/{line.words}") if line.address else tag("b", line.words) for line in lines)
    return tag("ul", *(tag("li", name, f": {line.meaning}" if line.meaning else "") for name, line in zip(named, lines, strict=True))) if lines else joined([])
