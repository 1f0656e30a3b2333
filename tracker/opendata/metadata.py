"""The metadata files of a version: what a build writes beside the tables, and a release describes anew with its further files."""

import json
from collections.abc import Mapping

from tracker.bundle import codebook
from tracker.opendata.citation_file import citation_file
from tracker.opendata.csvw import csvw
from tracker.opendata.datapackage import datapackage
from tracker.opendata.dataset import dataset
from tracker.opendata.described import Described
from tracker.opendata.tables import TABLES
from tracker.table import to_csv_text


def metadata_files(version: str, files: Mapping[str, bytes]) -> dict[str, str]:
    """Describe the files of a version (name to content): file name to text of codebook, data package, CSVW, JSON-LD and citation."""
    described = Described(version, files)
    return {
        "codebook.csv": to_csv_text(codebook([(table.file, table.row) for table in TABLES if table.file in files])),
        "datapackage.json": _json(datapackage(described)),
        "csvw.json": _json(csvw(described)),
        "dataset.jsonld": _json(dataset(described)),
        "CITATION.cff": citation_file(described),
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
