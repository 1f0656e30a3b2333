"""Events as tables: rows with readable names, DataFrames, and the CSV files of data/published."""

from tracker.plain_words import day_words, days_words, flights_words, is_month, reading, reading_number, stretch_words
from tracker.table.claims import claims_table
from tracker.table.comparison import TallyRow, searches_table, tallies_table
from tracker.table.files import (
    parse_row,
    read_changes,
    read_claims,
    read_events,
    read_published,
    read_reports,
    read_rows,
    to_csv_bytes,
    to_csv_text,
    whole_text,
    write_csv,
)
from tracker.table.frames import event_row, frame_of, reports_table, rows_of, to_table, with_words_numbered
from tracker.table.rows import COLUMNS, ChangeRow, ClaimRow, DictionaryRow, EventRow, ReportRow, columns_of, data_dictionary, plain_type

__all__ = [
    "COLUMNS",
    "ChangeRow",
    "ClaimRow",
    "DictionaryRow",
    "EventRow",
    "ReportRow",
    "TallyRow",
    "claims_table",
    "columns_of",
    "data_dictionary",
    "day_words",
    "days_words",
    "event_row",
    "flights_words",
    "frame_of",
    "is_month",
    "parse_row",
    "plain_type",
    "read_changes",
    "read_claims",
    "read_events",
    "read_published",
    "read_reports",
    "read_rows",
    "reading",
    "reading_number",
    "reports_table",
    "rows_of",
    "searches_table",
    "stretch_words",
    "tallies_table",
    "to_csv_bytes",
    "to_csv_text",
    "to_table",
    "whole_text",
    "with_words_numbered",
    "write_csv",
]
