"""What a reader chose to see: applied to a table, and written to and read from URLs, words and the command line."""

from tracker.filters.choice import CORRIDOR, Filters
from tracker.filters.matching import (
    CHOICES,
    CHOSEN_BY,
    NOT_REPORTED,
    NOT_REPORTED_CODE,
    cells_of,
    days_compared,
    days_known,
    is_withdrawn,
    merged_ids,
)
from tracker.filters.nearest import did_you_mean
from tracker.filters.options import Options, counts, options
from tracker.filters.parameters import PARAMETERS
from tracker.filters.reading import MOST_WORDS, REFUSED_WORDS
from tracker.filters.said import Said, Words, said_in
from tracker.filters.wording import together
from tracker.table import days_words

__all__ = [
    "CHOICES",
    "CHOSEN_BY",
    "CORRIDOR",
    "MOST_WORDS",
    "NOT_REPORTED",
    "NOT_REPORTED_CODE",
    "PARAMETERS",
    "REFUSED_WORDS",
    "Filters",
    "Options",
    "Said",
    "Words",
    "cells_of",
    "counts",
    "days_compared",
    "days_known",
    "days_words",
    "did_you_mean",
    "is_withdrawn",
    "merged_ids",
    "options",
    "said_in",
    "together",
]
