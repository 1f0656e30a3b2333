"""The tables as CSV on the Web (https://www.w3.org/TR/tabular-metadata/)."""

from typing import Any

from tracker.citation import AUTHORS, LICENCE_URL, TITLE
from tracker.opendata.columns import LIST_SEPARATOR, Column, columns
from tracker.opendata.described import DESCRIPTION, KEYWORDS, Described, without_empty
from tracker.opendata.tables import TABLES, Table


def csvw(described: Described) -> dict[str, Any]:
    """Describe the tables as one group: columns with their datatypes, keys, and what refers to what.

    The standard asks of every cell of a column with a foreign key that its row is there, so columns that may be empty have none.
    """
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "dc:title": TITLE,
        "dc:description": DESCRIPTION,
        "dc:creator": AUTHORS,
        "dc:license": {"@id": LICENCE_URL},
        "dc:subject": list(KEYWORDS),
        "dc:issued": {"@value": described.day.isoformat(), "@type": "xsd:date"},
        "schema:version": described.version,
        "tables": [_table(table, described) for table in TABLES if table.file in described.files],
    }


def _table(table: Table, described: Described) -> dict[str, Any]:
    filled = {column.name for column in columns(table.row) if column.required}
    schema = {
        "columns": [_column(column) for column in columns(table.row)],
        "primaryKey": list(table.key),
        "foreignKeys": [_foreign_key(column, *to) for column, to in table.refers.items() if column in filled and to[0] in described.files],
    }
    return {"url": table.file, "dc:description": table.about, "tableSchema": without_empty(schema)}


def _foreign_key(column: str, file: str, to: str) -> dict[str, Any]:
    return {"columnReference": [column], "reference": {"resource": file, "columnReference": [to]}}


def _column(column: Column) -> dict[str, Any]:
    return without_empty(
        {
            "name": column.name,
            "titles": column.name,
            "dc:description": column.meaning,
            "datatype": _datatype(column),
            "required": column.required or None,
            "separator": LIST_SEPARATOR if column.is_list else None,
        }
    )


def _datatype(column: Column) -> str | dict[str, Any]:
    """Name the datatype; codes and patterns are formats of strings, bounds are minimum and maximum of numbers."""
    form = "|".join(column.codes) or column.pattern.strip("^$")
    rules = without_empty({"format": form, "minimum": column.minimum, "maximum": column.maximum})
    return {"base": column.kind, **rules} if rules else column.kind
