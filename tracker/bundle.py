"""A download with everything to cite it: the events, their claims and sources, what the columns mean, the licence, how to cite."""

import datetime as dt
import io
import zipfile
from collections.abc import Sequence

import pandas as pd
from pydantic import Field
from pydantic.fields import FieldInfo

from tracker.citation import LICENCE, LICENCE_URL, TITLE, Citation
from tracker.export import to_csv_download
from tracker.handed_out import EVENTS, About
from tracker.models import Record, Word
from tracker.table import ClaimRow, EventRow, RejectedRow, data_dictionary, plain_type
from tracker.totals import legs_words
from tracker.workbook import to_xlsx

HOW_TO_READ = """How to read it: an empty cell is unknown, never zero. People are given as what the sources allow at least (passengers_low), the figure picked by
rule (passengers_best) and at most (passengers_high). Sum up only the rows whose column counts_in_totals says true, outcome by outcome: the others
add nothing, as they are withdrawn (grade X) or known only by a part or a series (covers). Seats are capacity, not people. The table holds what
was reported in the documents that were read; it is no count of all flights.
"""
NAME_OF_README = "README.txt"
ABOUT = """{title}

What this is: {chosen}. {part}
{legs}Version: {version}
Address of this choice: {url}
Taken on: {accessed}

How to cite:
  {citation}
  citation.bib has the same for reference managers.

Files:
  events.csv    one row for each event
  claims.csv    who says what about these events, with the words that say it and, in the column note, the curator's remark on the report:
                read it before you quote the value, as it may speak against it
  sources.csv   the documents behind them
  rejected.csv  the reports about them that a person rejected, with what each would have said and why it is not used; no value rests on them
  codebook.csv  what each column means, with its type and unit
  citation.bib

{how_to_read}

Licence: {licence} ({licence_url}) for the tables. Quotes and headlines belong to their publishers.
"""
_NO_DAY = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can hold; the same choice is the same file


def bundle(shown: pd.DataFrame, claims: pd.DataFrame, reports: pd.DataFrame, rejected: pd.DataFrame, citation: Citation) -> bytes:
    """Write the zip: `claims`, `reports` and `rejected` reports are those of the shown events."""
    files = {
        NAME_OF_README: _about(citation, legs_words(shown)).encode(),
        "events.csv": to_csv_download(shown),
        "claims.csv": to_csv_download(claims),
        "sources.csv": to_csv_download(sources(reports)),
        "rejected.csv": to_csv_download(rejected),
        "codebook.csv": to_csv_download(codebook()),
        "citation.bib": (citation.bibtex() + "\n").encode(),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, _NO_DAY), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def workbook(shown: pd.DataFrame, claims: pd.DataFrame, reports: pd.DataFrame, about: About) -> bytes:
    """Write events as a workbook; those of the claims that are of the shown events, and the sources of those of the reports, have sheets of their own."""
    behind, told = (rows[rows["event_id"].isin(shown["event_id"])] for rows in (claims, reports))
    return to_xlsx(shown, about, {"claims": behind, "sources": sources(told)}, EVENTS)


def _about(citation: Citation, legs: str) -> str:
    part = "This is a part of the table." if citation.shown != citation.of else "This is the whole table."
    return ABOUT.format(
        title=TITLE,
        chosen=citation.chosen(),
        how_to_read=HOW_TO_READ,
        part=part,
        legs=f"{legs}\n" if legs else "",
        version=citation.version or "not known",
        url=citation.url or "not known",
        accessed=citation.accessed.isoformat(),
        citation=citation.sentence(),
        licence=LICENCE,
        licence_url=LICENCE_URL,
    )


def sources(reports: pd.DataFrame) -> pd.DataFrame:
    """List the documents behind reports, each once: publisher, title, url, published, event_ids (joined with ';')."""
    by = ["publisher", "title", "url", "published"]
    documents = reports.groupby(by, dropna=False, sort=False)["event_id"].agg(lambda ids: ";".join(sorted(set(ids)))).reset_index(name="event_ids")
    return documents.sort_values(["published", "publisher"], kind="stable", ignore_index=True)


class SourceRow(Record):
    """A row of sources.csv in a bundle: a document behind the reports."""

    publisher: str = Field(description="Who published it.")
    title: str = Field(description="Its headline.")
    url: str = Field(description="Its address.")
    published: dt.date | None = Field(description="Publication day, ISO 8601; empty where it is not known.")
    event_ids: str = Field(description="The events that it tells of, joined with ';'.")


def codebook(tables: Sequence[tuple[str, type[Record]]] = (("events.csv", EventRow), ("claims.csv", ClaimRow), ("sources.csv", SourceRow), ("rejected.csv", RejectedRow))) -> pd.DataFrame:
    """Give the meaning of each column of some tables: file, column, type, unit, meaning, and each code that it may hold with its meaning."""
    lines = [(file, *line, _codes(row.model_fields[line.column])) for file, row in tables for line in data_dictionary(row)]
    return pd.DataFrame(lines, columns=["file", "column", "type", "unit", "meaning", "codes"])


def _codes(field: FieldInfo) -> str:
    kind, _ = plain_type(field)
    return "; ".join(f"{word.value}: {word.meaning}" for word in kind) if issubclass(kind, Word) else ""
