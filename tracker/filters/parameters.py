"""The filters by their names in addresses and on the command line, each with what may stand there: said once."""

from typing import NamedTuple


class Parameter(NamedTuple):
    """What may stand behind a filter's name: a word for it, and what it chooses."""

    value: str
    meaning: str


PARAMETERS: dict[str, Parameter] = {
    "destination": Parameter("WORD", "countries, by name or ISO code"),
    "origin": Parameter("WORD", "areas they left from, such as El Paso"),
    "outcome": Parameter("WORD", "completed, denied, turned_back, cancelled or planned; refused is denied and turned_back"),
    "operator": Parameter("WORD", "military, charter, commercial, foreign or not_reported"),
    "aircraft": Parameter("WORD", "models, such as C-17"),
    "days": Parameter("DAY", "one day, or the first and the last, as 2025-01-23 2025-01-28; an empty one leaves its end open"),
    "sources": Parameter("N", "least number of independent sources"),
    "planned": Parameter("true|false", "whether announced flights are shown"),
    "words": Parameter(
        "WORD",
        "whole words that one report of the event has in its quotes, headline, curator's note, publisher or credits, in any case and with or without "
        'accents; "in quotation marks" words that stand together; a star stands for any ending, as in deport*',
    ),
    "event": Parameter("ID", "events by id, such as E00001; an id that was merged into another leads there"),
}
