"""The tables as a schema.org Dataset in JSON-LD, with the fields of Croissant 1.0 (https://docs.mlcommons.org/croissant/docs/croissant-spec.html)."""

from typing import Any

from tracker.citation import AUTHORS, LICENCE_URL, TITLE
from tracker.opendata.columns import LIST_SEPARATOR, Column, columns
from tracker.opendata.datapackage import MEDIA_TYPES
from tracker.opendata.described import DESCRIPTION, KEYWORDS, NAME, Described, without_empty
from tracker.opendata.tables import TABLES, Table

# The context that the specification prints; readers compare it word by word.
CONTEXT: dict[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileProperty": "cr:fileProperty",
    "fileObject": "cr:fileObject",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}
TYPES = {"string": "sc:Text", "integer": "sc:Integer", "number": "sc:Float", "boolean": "sc:Boolean", "date": "sc:Date"}


def dataset(described: Described) -> dict[str, Any]:
    """Describe the version: its files, and the columns of each table as fields of a record set."""
    days = described.days
    return without_empty(
        {
            "@context": CONTEXT,
            "@type": "sc:Dataset",
            "conformsTo": "http://mlcommons.org/croissant/1.0",
            "name": NAME,
            "alternateName": TITLE,
            "description": DESCRIPTION,
            "version": described.version,
            "datePublished": described.day.isoformat(),
            "license": LICENCE_URL,
            "creator": {"@type": "sc:Organization", "name": AUTHORS},
            "citeAs": f"{AUTHORS}: {TITLE}, version {described.version}. {LICENCE_URL}",
            "keywords": list(KEYWORDS),
            "isAccessibleForFree": True,
            "isLiveDataset": True,
            "spatialCoverage": "United States",
            "temporalCoverage": "/".join(days) if days else None,
            "distribution": [_file(file, described) for file in sorted(described.files) if file.rpartition(".")[2] in MEDIA_TYPES],
            "recordSet": [_record_set(table, described) for table in TABLES if table.file in described.files],
        }
    )


def _file(file: str, described: Described) -> dict[str, Any]:
    return {
        "@type": "cr:FileObject",
        "@id": file,
        "name": file,
        "contentUrl": file,
        "contentSize": f"{described.size(file)} B",
        "encodingFormat": MEDIA_TYPES[file.rpartition(".")[2]],
        "sha256": described.sha256(file),
    }


def _record_set(table: Table, described: Described) -> dict[str, Any]:
    return without_empty(
        {
            "@type": "cr:RecordSet",
            "@id": table.name,
            "name": table.name,
            "description": table.about,
            "key": [{"@id": f"{table.name}/{column}"} for column in table.key],
            "field": [_field(column, table, described) for column in columns(table.row)],
        }
    )


def _field(column: Column, table: Table, described: Described) -> dict[str, Any]:
    file, to = table.refers.get(column.name, ("", ""))
    source: dict[str, Any] = {"fileObject": {"@id": table.file}, "extract": {"column": column.name}}
    if column.is_list:
        source["transform"] = {"separator": LIST_SEPARATOR}
    return without_empty(
        {
            "@type": "cr:Field",
            "@id": f"{table.name}/{column.name}",
            "name": column.name,
            "description": column.meaning,
            "dataType": TYPES[column.kind],
            "repeated": column.is_list or None,
            "references": {"field": {"@id": f"{file.removesuffix('.csv')}/{to}"}} if file in described.files else None,
            "source": source,
        }
    )
