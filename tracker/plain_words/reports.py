"""What a report gives for a field, in plain words: "about 80 on each of 2 flights (about 160 in all)"."""

import re

from tracker.models import Gazetteer, Qualifier, Report, Scope
from tracker.plain_words.dates import date_words


def reading(report: Report, field: str, gazetteer: Gazetteer) -> str:
    """Say in plain words what a report gives for a field; empty if it does not say."""
    value = getattr(report, field)
    if field == "passengers":
        return people_words(report)
    if field == "date":
        return date_words(report)
    if field == "flights":
        return flights_words(report.flights) if report.flights else ""
    if field in ("origin", "destination", "destination_city", "nationality"):
        return _names(report, field, gazetteer)
    return "" if value is None else getattr(value, "label", str(value))


def _names(report: Report, field: str, gazetteer: Gazetteer) -> str:
    codes = report.origin_ids if field == "origin" else getattr(report, field)
    if not codes:
        return (report.origin or "") if field == "origin" else ""
    world = gazetteer.places_by_id | gazetteer.countries_by_code
    codes = (codes,) if isinstance(codes, str) else codes
    return "; ".join(world[code].name if code in world else code for code in codes)


def flights_words(flights: int) -> str:
    """Say a number of flights.

    >>> flights_words(1), flights_words(2)
    ('1 flight', '2 flights')
    """
    return f"{flights:,} flight" + ("" if flights == 1 else "s")


def people_words(report: Report) -> str:
    """Say the people of a report: as printed, on what, and how many that is in all."""
    if report.passengers is None:
        return ""
    printed = _count_words(report, 1)
    if report.passengers_scope is not Scope.EACH:
        return printed if report.flights == 1 or report.passengers_scope is None else f"{printed} in all"
    if report.flights is None:
        return f"{printed} on each flight"
    if report.flights == 1:
        return printed
    return f"{printed} on each of {flights_words(report.flights)} ({_count_words(report, report.flights)} in all)"


def _count_words(report: Report, times: int) -> str:
    low = (report.passengers or 0) * times
    if report.passengers_upper is not None:
        return f"{low:,} to {report.passengers_upper * times:,}"
    hedge = report.passengers_qualifier
    return f"{low:,}" if hedge in (None, Qualifier.EXACT) else f"{hedge.label} {low:,}"


def reading_number(text: str) -> int | None:
    """Give the last number in a claim's reading of flights or people: the total, in "80 on each of 2 flights: 160".

    >>> reading_number("about 80 on each of 2 flights: about 1,160"), reading_number("not reported")
    (1160, None)
    """
    found = re.findall(r"\d[\d,]*", text)
    return int(found[-1].replace(",", "")) if found else None
