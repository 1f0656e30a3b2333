"""Deportation flights, from text to table.

read_documents   a folder of texts -> Document
extract          one document -> its reports, each value with the words that say it
read_curated     rows typed by people -> reports and decisions
reconcile        all reports -> events, with ranges, disputes and sources
to_table         events -> one row each
Filters          a choice of rows, the same in the page's address and on the command line
"""

from tracker.curated import read_curated
from tracker.documents import read_documents
from tracker.extract import extract
from tracker.filters import Filters
from tracker.reconcile import reconcile
from tracker.table import to_table

__all__ = ["Filters", "extract", "read_curated", "read_documents", "reconcile", "to_table"]
