"""The reports that reasons of changes name by their ids, led to their sources: a reader of a page knows no ids of reports."""

import re
from collections.abc import Mapping
from typing import NamedTuple

import pandas as pd

from tracker.views.inert import link, plain

_ID = "[cr][0-9a-f]{12}"
_NAMED = re.compile(rf" \((?P<id>{_ID})\)")
# As the versions of 22 November 2026 say it, without the publisher.
_REJECTED, _REJECTION = re.compile(rf"decision to reject report {_ID}"), "decision to reject one report,"


class Source(NamedTuple):
    """Who published the page that a report was read in, and where it is."""

    publisher: str
    url: str


Sources = Mapping[str, Source]


def sources_named(changes: pd.DataFrame, reports: pd.DataFrame) -> dict[str, Source]:
    """Give the sources of those reports that the reasons of some changes name, by the reports' ids; none of reports that are gone."""
    ids = {id_ for why in changes["why"].dropna().unique() for id_ in re.findall(_ID, why)}
    found = reports.loc[reports["report_id"].isin(ids), ["report_id", "publisher", "url"]].fillna("")
    return {id_: Source(publisher, url) for id_, publisher, url in found.itertuples(index=False)}


def with_sources(why: str, sources: Sources) -> str:
    r"""Write a reason as Markdown in which the publisher of each report leads to its page, and no report's id stands.

    >>> with_sources("new reports: Paper (c0123456789ab), Gazette (c0123456789ac) and 2 more", {"c0123456789ab": Source("Paper", "https://example.org/1")})
    'new reports\\: [Paper](<https://example.org/1>)\\, Gazette and 2 more'
    """
    why = _REJECTED.sub(_REJECTION, why)
    told, end = "", 0
    for named in _NAMED.finditer(why):
        before, source = why[end : named.start()], sources.get(named["id"])
        ends_so = source is not None and source.publisher and before.endswith(source.publisher)
        told += _plain(before.removesuffix(source.publisher)) + link(*source) if source and ends_so else _plain(before)
        end = named.end()
    return told + _plain(why[end:])


def without_ids(why: str) -> str:
    """Write a reason without the ids of reports.

    >>> without_ids("decision to reject report c0123456789ab by an editor: misread")
    'decision to reject one report, by an editor: misread'
    """
    return _NAMED.sub("", _REJECTED.sub(_REJECTION, why))


def _plain(words: str) -> str:
    """Write a piece of a sentence as Markdown, the blanks at its ends kept."""
    begin, last = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    return f"{begin}{plain(words)}{last}" if words.strip() else words
