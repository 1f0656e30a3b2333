"""The published tables as open data: one schema, taken from the models, in the words of each standard.

`tables` says which files there are and how they refer to each other, `columns` what a column holds; `datapackage` (Frictionless Data
Package v2), `csvw` (W3C CSV on the Web), `dataset` (schema.org with Croissant) and `citation_file` (CFF) put the same into four standards.
"""

from tracker.opendata.metadata import metadata_files
from tracker.opendata.tables import TABLES, Table

__all__ = ["TABLES", "Table", "metadata_files"]
