"""A line at the head of a long page that leads to its parts, by mouse and by keyboard."""

import re
from collections.abc import Mapping
from urllib.parse import quote

from tracker.views.inert import plain

LEAD = "On this page:"


def contents(*headings: str) -> str:
    """Write, as Markdown, a link to each heading that the page draws with Streamlit, which gives it its own words as its id (1.67).

    >>> contents("Routes", "Flights over time")
    ':small[On this page: [Routes](<#routes>) · [Flights over time](<#flights-over-time>)]'
    """
    return contents_of(parts_of(*headings))


def parts_of(*headings: str) -> dict[str, str]:
    """Give the headings with the id of each."""
    return {heading: id_of(heading) for heading in headings}


def contents_of(parts: Mapping[str, str]) -> str:
    """Write, as Markdown, a link to each part of a page: its name, and its id."""
    return f":small[{links_to(parts)}]"


def links_to(parts: Mapping[str, str]) -> str:
    r"""Write the same in letters of the usual size.

    >>> links_to({"E00001": "e1"})
    'On this page: [E00001](<#e1>)'
    """
    return f"{LEAD} {' · '.join(f'[{plain(name)}](<#{quote(id_)}>)' for name, id_ in parts.items())}"


def id_of(heading: str) -> str:
    """Give the id of a heading.

    >>> id_of("Day by day: all countries, or one")
    'day-by-day-all-countries-or-one'
    """
    return "-".join(re.findall("[a-z0-9]+", heading.lower()))
