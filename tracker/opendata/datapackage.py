"""The tables as a Frictionless Data Package, version 2 (https://datapackage.org/standard/data-package/)."""

from typing import Any

from tracker.citation import AUTHORS, LICENCE_URL, TITLE
from tracker.opendata.columns import LIST_SEPARATOR, Column, columns
from tracker.opendata.described import DESCRIPTION, KEYWORDS, NAME, SOURCES, Described, without_empty
from tracker.opendata.tables import TABLES, Table

PROFILES = "https://datapackage.org/profiles/2.0"
LICENCE = {"name": "CC-BY-4.0", "path": LICENCE_URL, "title": "Creative Commons Attribution 4.0 International"}
MEDIA_TYPES = {"csv": "text/csv", "geojson": "application/geo+json", "parquet": "application/vnd.apache.parquet"}


def datapackage(described: Described) -> dict[str, Any]:
    """Describe the files: a table for each of TABLES that is among them, and GeoJSON; Parquet is the same tables again and is left out."""
    tables = [_table(table, described) for table in TABLES if table.file in described.files]
    others = [_file(file, described) for file in sorted(described.files) if file.endswith(".geojson")]
    return {
        "$schema": f"{PROFILES}/datapackage.json",
        "name": NAME,
        "title": TITLE,
        "description": DESCRIPTION,
        "version": described.version,
        "created": f"{described.day.isoformat()}T00:00:00Z",
        "keywords": list(KEYWORDS),
        "licenses": [LICENCE],
        "contributors": [{"title": AUTHORS, "roles": ["creator"]}],
        "sources": [{"title": SOURCES}],
        "resources": [*tables, *others],
    }


def _file(file: str, described: Described) -> dict[str, Any]:
    stem, _, ending = file.rpartition(".")
    return {
        "name": stem,
        "path": file,
        "format": ending,
        "mediatype": MEDIA_TYPES[ending],
        "bytes": described.size(file),
        "hash": f"sha256:{described.sha256(file)}",
    }


def _table(table: Table, described: Described) -> dict[str, Any]:
    schema = {
        "$schema": f"{PROFILES}/tableschema.json",
        "fields": [_field(column) for column in columns(table.row)],
        "missingValues": [""],
        "primaryKey": list(table.key),
        "foreignKeys": [_foreign_key(column, *to) for column, to in table.refers.items() if to[0] in described.files],
    }
    plain = {"type": "table", "description": table.about[0].upper() + table.about[1:] + ".", "encoding": "utf-8"}
    return {**_file(table.file, described), **plain, "schema": without_empty(schema)}


def _foreign_key(column: str, file: str, to: str) -> dict[str, Any]:
    return {"fields": [column], "reference": {"resource": file.removesuffix(".csv"), "fields": [to]}}


def _field(column: Column) -> dict[str, Any]:
    rules: dict[str, Any] = {"required": column.required or None}
    if not column.is_list:  # the standard has no rules for the values of a list
        rules |= {"enum": list(column.codes), "pattern": column.pattern.strip("^$"), "minimum": column.minimum, "maximum": column.maximum}
    kind = {"type": "list", "itemType": column.kind, "delimiter": LIST_SEPARATOR} if column.is_list else {"type": column.kind}
    return without_empty({"name": column.name, **kind, "description": column.meaning, "constraints": without_empty(rules)})
