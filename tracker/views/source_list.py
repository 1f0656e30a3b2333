"""The sources behind events, each once: a table to take along, and a list that is read on a phone too."""

import unicodedata
from collections.abc import Mapping
from typing import Any

import pandas as pd

from tracker.models import Method, Publisher, PublisherKind
from tracker.reference import standard_gazetteer
from tracker.table import day_words, rows_of
from tracker.views.inert import link, page_link
from tracker.views.markup import Markup, from_markdown, joined, tag
from tracker.views.one_piece import EDGE, ELSEWHERE, SMALL
from tracker.views.phrases import Row, known

MOST_LISTED = 200
"""Sources that are listed: few readers scroll further, and the search above the list leads to the others."""
MOST_EVENTS = 12
"""Events that are named for a source; the download has all."""
COLUMNS = ["publisher", "kind", "country", "country_name", "language", "published", "title", "url", "read", "event_ids"]
READ = {Method.CURATED.value: "typed by a person", Method.EXTRACTED.value: "extracted by rules"}
NO_DAY = "publication day not known"


def sources_of(reports: pd.DataFrame) -> pd.DataFrame:
    """List the published pages behind reports, each address once, the newest first; what is not known of a publisher stays empty."""
    by_address = reports.groupby(reports["url"].fillna(reports["doc"]), sort=False)
    rows = [_source(same) for _, same in by_address]
    found = pd.DataFrame(rows, columns=COLUMNS).astype({"published": "datetime64[ns]"})
    return found.sort_values(["published", "publisher", "title"], ascending=[False, True, True], na_position="last", kind="stable", ignore_index=True)


def _source(reports: pd.DataFrame) -> dict[str, Any]:
    first = {name: next(iter(reports[name].dropna()), None) for name in ("publisher", "published", "title", "url")}
    about = standard_gazetteer().publishers_by_name.get(str(first["publisher"]))
    methods = sorted(set(reports["method"]), reverse=True)
    told = {"read": "; ".join(READ[method] for method in methods), "event_ids": ";".join(sorted(set(reports["event_id"].dropna())))}
    return first | _publisher(about) | told


def _publisher(about: Publisher | None) -> dict[str, str | None]:
    """Say what the table of publishers knows of one."""
    if about is None:
        return {"kind": None, "country": None, "country_name": None, "language": None}
    country = standard_gazetteer().countries_by_code.get(about.country)
    return {"kind": about.kind.value, "country": about.country or None, "country_name": country.name if country else None, "language": about.language}


def chosen(sources: pd.DataFrame, words: str, kinds: list[str]) -> pd.DataFrame:
    """Keep the sources of some kinds of publisher (all: none is chosen) that have all the words: in the publisher, its kind and country, the title, the address or an event's id."""
    kept = sources[sources["kind"].isin(kinds)] if kinds else sources
    sought = _folded(words).split()
    texts = (_folded(" ".join(_searched(row))) for row in rows_of(kept))
    return kept[[all(word in text for word in sought) for text in texts]].reset_index(drop=True)


def _searched(row: Row) -> list[str]:
    kind = known(row, "kind")
    cells = [str(known(row, name) or "") for name in ("publisher", "country_name", "title", "url", "event_ids")]
    return [*cells, PublisherKind(kind).label if kind else ""]


def _folded(text: str) -> str:
    """Write text without case and accents.

    >>> _folded("Última HORA")
    'ultima hora'
    """
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign)).casefold()


def kinds_words(sources: pd.DataFrame) -> str:
    """Say of what kinds the publishers of sources are, most first.

    >>> kinds_words(pd.DataFrame({"kind": ["newspaper", "wire", "newspaper", None]}))
    'newspaper 2, news agency 1, kind not known 1'
    """
    number: Mapping[str, int] = sources["kind"].fillna("").value_counts()
    return ", ".join(f"{PublisherKind(kind).label if kind else 'kind not known'} {count:,}" for kind, count in number.items())


def source_list(sources: pd.DataFrame) -> Markup:
    """Write sources as a list, in their order."""
    return tag("ul", *map(_item, rows_of(sources)), style="list-style:none;margin:0;padding:0")


def _item(row: Row) -> Markup:
    title = known(row, "title") or known(row, "url") or known(row, "publisher") or ""
    spoken = {"lang": row["language"]} if known(row, "language") else {}
    head = tag("p", tag("span", from_markdown(link(title, known(row, "url") or ""), **ELSEWHERE), **spoken), style="margin:0;overflow-wrap:anywhere")
    about = tag("p", " · ".join(_about(row)), style="margin:0")
    return tag("li", head, about, tag("p", _events(row), style="margin:0"), style=f"{SMALL};border-top:{EDGE};padding:.375rem 0")


def _about(row: Row) -> list[str]:
    """Say who published a source, of what kind and country, when, and how its reports came in."""
    kind, country, published = known(row, "kind"), known(row, "country_name"), known(row, "published")
    day = day_words(published) if published is not None else NO_DAY
    return [str(known(row, "publisher") or "publisher not known"), PublisherKind(kind).label if kind else "kind not known", country or "country not known", day, row["read"]]


def _events(row: Row) -> Markup:
    ids = [id_ for id_ in str(row["event_ids"]).split(";") if id_]
    links = [from_markdown(page_link(id_, "event", event=id_), **ELSEWHERE) for id_ in ids[:MOST_EVENTS]]
    more = [f"{len(ids) - MOST_EVENTS:,} more"] if len(ids) > MOST_EVENTS else []
    first, *others = [*links, *more] or ["No event."]
    return joined([first, *(part for one in others for part in (", ", one))])
