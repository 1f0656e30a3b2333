"""Values in plain words, as the page, the terminal and the tables say them."""

from tracker.plain_words.articles import in_sentence
from tracker.plain_words.dates import date_words, day_words, days_words, is_month, stretch_words
from tracker.plain_words.reports import flights_words, people_words, reading, reading_number

__all__ = ["date_words", "day_words", "days_words", "flights_words", "in_sentence", "is_month", "people_words", "reading", "reading_number", "stretch_words"]
