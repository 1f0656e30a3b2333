"""What is told to crawlers: where they may go, and every page there is."""

from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlencode

import pandas as pd

from tracker.views.data import Tables
from tracker.views.markup import joined, tag

ROBOTS = """\
# The tables at /api/ can be had for any choice of filters: who wants one knows which, a crawler would never come to an end.
# The files as they were published, and what describes them, are a few.
User-agent: *
Allow: /api/published/
Disallow: /api/
"""
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
MOST = 50_000
"""Addresses that a sitemap may have, by its specification."""


class Address(NamedTuple):
    """A page of the sitemap, below where the pages begin, and the day on which what it shows last changed, where that is known."""

    path: str
    day: str = ""


def robots(base: str) -> str:
    """Write robots.txt; `base` is where the pages begin."""
    return f"{ROBOTS}\nSitemap: {base}sitemap.xml\n"


def sitemap(tables: Tables | None, pages: tuple[str, ...], base: str) -> str:
    """Write sitemap.xml: the pages by name, then each country and each event of the table."""
    every = [Address(page) for page in pages] + (list(_of_table(tables)) if tables else [])
    urls = (tag("url", tag("loc", base + one.path), *([tag("lastmod", one.day)] if one.day else [])) for one in every[:MOST])
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tag("urlset", joined(urls), xmlns=NAMESPACE)}\n'


def _of_table(tables: Tables) -> Iterator[Address]:
    countries = sorted(tables.events["destination_name"].dropna().unique())
    yield from (Address(f"country?{urlencode({'country': name})}") for name in countries)
    changed = tables.changes.groupby("event_id")["day"].max()
    for event in tables.events["event_id"]:
        day = changed.get(event)
        yield Address(f"event?{urlencode({'event': event})}", "" if day is None or pd.isna(day) else f"{day:%Y-%m-%d}")
