"""What a person read out of a source and typed: the rows of data/curated as reports and decisions.

A text that begins with "=" or holds HTML is kept as it was typed: it is a source's words, and the downloads make it harmless.
"""

import datetime as dt
import hashlib
from collections.abc import Iterator
from pathlib import Path

from pydantic import Field, ValidationError

from tracker.find.numbers import MOST_PEOPLE
from tracker.models import (
    CLAIM_FIELDS,
    BadInput,
    Covers,
    Credit,
    CreditKind,
    DateKind,
    DatePrecision,
    Decision,
    Gazetteer,
    Method,
    Operator,
    Outcome,
    Problem,
    Qualifier,
    Record,
    Report,
    Ruling,
    Scope,
)
from tracker.reference import standard_gazetteer
from tracker.typed_csv import did_you_mean, read_rows, shown_path, write_rows

REPORTS_FILE = "reports.csv"
DECISIONS_FILE = "decisions.csv"
# Above this a number is a misprint: no source counts a thousand flights as one group (a year of removals by air is some 10,000 flights).
MOST_FLIGHTS = 1000
# The most people that ever flew on one aircraft are 1,088 (a Boeing 747, Operation Solomon, 24 May 1991).
MOST_ON_ONE_AIRCRAFT = 1088
MOST_DAYS = {DatePrecision.WEEK: 7, DatePrecision.MONTH: 31}  # of a stretch that a source gives by its first and last day
A_DAY = dt.timedelta(days=1)
STILL_TO_COME = frozenset({Outcome.PLANNED, Outcome.CANCELLED})  # outcomes that a day still to come can have
MOST_QUOTE_WORDS = 25  # a quotation of this length is fair use; longer ones are the publisher's text


class CuratedRow(Record):
    """One row of data/curated/reports.csv: what one source says about one event, in our words."""

    event: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]*$", description="The event's key: rows with one key are about one event.")
    covers: Covers = Field(default=Covers.WHOLE, description="whole, part (some of the event's flights) or series; empty: whole.")
    date: dt.date | None = Field(default=None, description="ISO day on which the flight flew, was to fly or was refused.")
    date_latest: dt.date | None = Field(default=None, description="ISO day: last of the days within which it was; date is the first. Empty: as date_precision says.")
    date_precision: DatePrecision | None = Field(default=None, description="day, week or month; empty: day where there is a date.")
    date_kind: DateKind = Field(default=DateKind.UNSTATED, description="departure, arrival or refusal; empty: the source does not say.")
    flights: int | None = Field(default=None, ge=1, le=MOST_FLIGHTS, description="Number of flights, 1000 at most; empty where the source gives none.")
    origin_ids: tuple[str, ...] = Field(default=(), description="Places they left from: ids of places.csv joined with ';'.")
    origin: str | None = Field(default=None, description="Those places in the source's words.")
    destination: str | None = Field(default=None, pattern="^[A-Z]{3}$", description="ISO 3166-1 alpha-3 code of the country of landing.")
    destination_city: str | None = Field(default=None, description="Id (places.csv) of the airport or city there, where one is named.")
    operator: Operator | None = Field(default=None, description="military, charter, commercial or foreign.")
    aircraft: str | None = Field(default=None, description="The model, as named in aircraft.csv.")
    passengers: int | None = Field(
        default=None, ge=1, le=MOST_PEOPLE, description="People, as printed, a million at most; of a range its lower end; empty where unknown, never 0."
    )
    passengers_upper: int | None = Field(default=None, ge=1, le=MOST_PEOPLE, description="The upper end of a range of people, a million at most.")
    passengers_scope: Scope | None = Field(default=None, description="total (over all flights of the row) or each.")
    passengers_qualifier: Qualifier | None = Field(default=None, description="exact, about, at_least (also for a range) or at_most.")
    outcome: Outcome = Field(description="completed, denied, turned_back, cancelled or planned.")
    reason: str | None = Field(default=None, description="Why they were refused or called off, if the source says.")
    nationality: tuple[str, ...] = Field(default=(), description="ISO 3166-1 alpha-3 codes of the people on board, joined with ';'.")
    publisher: str = Field(min_length=1, description="Who published the page at the address, as named in publishers.csv.")
    title: str = Field(default="", description="The page's headline.")
    url: str = Field(pattern=r"^https?://\S+$", description="The page's address, beginning with http:// or https://.")
    published: dt.date | None = Field(default=None, description="ISO day of publication.")
    copied_from: str = Field(default="", description="The outlet whose text the page is, where it is a copy; as named in publishers.csv.")
    credited: str = Field(default="", description="Who the source credits with it: an official, an institution, another outlet.")
    credited_kind: CreditKind | None = Field(default=None, description="named_official, unnamed_official, institution, agency, outlet or other.")
    quote: str = Field(min_length=1, description="The source's words that say it, verbatim, 25 words at most; no private person's name.")
    note: str = Field(default="", description="A remark for readers.")


def read_curated(folder: Path, gazetteer: Gazetteer | None = None) -> tuple[list[Report], list[Decision]]:
    """Read data/curated: the typed reports and the decisions, in the order of their files.

    Raises BadInput with every problem of both files, one line each.
    """
    problems: list[Problem] = []
    rows = _read_reports(folder, problems)
    decisions = _read_decisions(folder, problems)
    problems += _check_rows(folder, rows, gazetteer or standard_gazetteer())
    if problems:
        raise BadInput(sorted(problems))
    return [to_report(row) for _, row in rows], [decision for _, decision in decisions]


def decision_lines(folder: Path) -> list[int]:
    """Give the lines of decisions.csv on which the decisions begin, in the order in which `read_curated` gives them."""
    return [line for line, _ in read_rows(folder / DECISIONS_FILE, Decision, [])]


def check_curated(folder: Path, gazetteer: Gazetteer | None = None) -> list[Problem]:
    """List every problem of the files in data/curated; empty when they can be used."""
    try:
        read_curated(folder, gazetteer)
    except BadInput as bad:
        return list(bad.problems)
    return []


def canonical_curated(folder: Path) -> dict[Path, str]:
    """Give the canonical text of each readable curated file, for ``check --fix``: the columns' order, sorted rows, LF line ends.

    A file with a problem is left out, so that nothing that was typed is ever lost.
    """
    reports: list[Problem] = []
    decisions: list[Problem] = []
    rows = [row for _, row in _read_reports(folder, reports)]
    rulings = [decision for _, decision in _read_decisions(folder, decisions)]
    texts = {}
    if not reports:
        texts[folder / REPORTS_FILE] = write_rows(sorted(rows, key=_row_order), CuratedRow)
    if not decisions:
        texts[folder / DECISIONS_FILE] = write_rows(sorted(rulings, key=lambda d: (d.when, d.model_dump_json())), Decision)
    return texts


def report_id(row: CuratedRow) -> str:
    """Make the id of a row's report: of its event and address; for a part also of which part, since one page may tell several.

    The address counts without scheme, "www." and final slash, so that a corrected address of that kind keeps the id.
    """
    address = row.url.partition("://")[2].removeprefix("www.").rstrip("/")
    which = () if row.covers is Covers.WHOLE else (row.covers.value, ";".join(row.origin_ids), row.quote)
    return "c" + hashlib.blake2b("\n".join((row.event, address, *which)).encode(), digest_size=6).hexdigest()


def to_report(row: CuratedRow) -> Report:
    """Turn a row into a report of the same rank as an extracted one."""
    same = row.model_dump(exclude={"credited", "credited_kind", "date_precision"})
    given = row.date_precision or (DatePrecision.DAY if row.date else DatePrecision.UNKNOWN)
    credited = Credit(name=row.credited, kind=row.credited_kind) if row.credited_kind else None
    return Report(**same, id=report_id(row), doc=row.url, date_precision=given, credited=credited, method=Method.CURATED)


def _read_reports(folder: Path, problems: list[Problem]) -> list[tuple[int, CuratedRow]]:
    return read_rows(folder / REPORTS_FILE, CuratedRow, problems)


def _read_decisions(folder: Path, problems: list[Problem]) -> list[tuple[int, Decision]]:
    path = folder / DECISIONS_FILE
    decisions = read_rows(path, Decision, problems)
    for line, decision in decisions:
        problems += [Problem(shown_path(path), line, *said) for said in _check_decision(decision)]
    return decisions


def _check_decision(decision: Decision) -> Iterator[tuple[str, str]]:
    """Say what a ruling lacks: the other report, or the field and the value."""
    about_two = decision.ruling in (Ruling.SAME, Ruling.DIFFERENT)
    if about_two and (not decision.other or decision.other == decision.report):
        yield f"the ruling '{decision.ruling}' needs two reports", "give the id of the second one in other"
    if decision.ruling is not Ruling.VALUE:
        return
    if decision.field not in CLAIM_FIELDS:
        hint = did_you_mean(decision.field, CLAIM_FIELDS) or f"use one of {', '.join(CLAIM_FIELDS)}"
        yield f"field '{decision.field}' is not known", hint
    elif not value_is_right(decision.field, decision.value):
        yield f"value '{decision.value}' cannot be a value of {decision.field}", "write it as a cell of reports.csv"


def value_is_right(field: str, value: str) -> bool:
    """Whether a decision's text can be a value of the field.

    >>> value_is_right("passengers", "160"), value_is_right("date", "2025-02-30"), value_is_right("outcome", "refused")
    (True, False, False)
    """
    row = {"event": "x", "outcome": Outcome.DENIED, "publisher": "x", "url": "http://x", "quote": "x"}
    parts = tuple(part.strip() for part in value.split(";"))
    given: dict[str, object] = {"origin_ids": parts} if field == "origin" else {field: parts if field == "nationality" else value}
    try:
        CuratedRow.model_validate(row | given)
    except ValidationError:
        return False
    return bool(value.strip())


def _check_rows(folder: Path, rows: list[tuple[int, CuratedRow]], gazetteer: Gazetteer) -> list[Problem]:
    """List what only the rows together, or the world, can show to be wrong."""
    name = shown_path(folder / REPORTS_FILE)
    problems = [Problem(name, line, *said) for line, row in rows for said in _check_row(row, gazetteer)]
    first: dict[str, int] = {}
    for line, row in rows:
        before = first.setdefault(report_id(row), line)
        if before != line:
            what = f"event {row.event} already has a row of {row.url} on line {before}"
            problems.append(Problem(name, line, what, "put what the page says into one row, or mark the rows as parts with their own origins"))
    return problems


def _check_row(row: CuratedRow, gazetteer: Gazetteer) -> Iterator[tuple[str, str]]:
    """Say what in a row does not fit the reference tables, or is too long."""
    words = len(row.quote.split())
    if words > MOST_QUOTE_WORDS:
        yield f"the quote has {words} words", f"cut it to the {MOST_QUOTE_WORDS} or fewer that say it"
    yield from _disagreements(row)
    yield from _days_to_come(row, dt.datetime.now(dt.UTC).date())
    yield from _unknown_names(row, gazetteer)
    yield from _impossible_flights(row)
    city = gazetteer.places_by_id.get(row.destination_city or "")
    if city and row.destination and city.country != row.destination:
        yield f"destination_city '{city.id}' lies in {city.country}, not in {row.destination}", "correct one of the two"


def _unknown_names(row: CuratedRow, gazetteer: Gazetteer) -> Iterator[tuple[str, str]]:
    """Say which ids, codes and names of a row stand in no reference table. A gazetteer without publishers knows of none."""
    places, countries, press = gazetteer.places_by_id, gazetteer.countries_by_code, gazetteer.publishers_by_name
    tables = (
        (places, "a place", "add it to data/reference/places.csv", (*(("origin_ids", i) for i in row.origin_ids), ("destination_city", row.destination_city))),
        (countries, "a country's code", "use an ISO 3166-1 alpha-3 code", (("destination", row.destination), *(("nationality", c) for c in row.nationality))),
        (gazetteer.aircraft_by_model, "known", "add it to data/reference/aircraft.csv", (("aircraft", row.aircraft),)),
        (press, "known", "add it to data/reference/publishers.csv", (("publisher", row.publisher), ("copied_from", row.copied_from)) if press else ()),
    )
    for known, what, do, cells in tables:
        for column, cell in cells:
            if cell and cell not in known:
                near = did_you_mean(cell, known)
                yield f"{column} '{cell}' is not {what}", f"{near} if not, {do}" if near else do


def _disagreements(row: CuratedRow) -> Iterator[tuple[str, str]]:
    """Say which cells of a row contradict each other."""
    people, upper = row.passengers, row.passengers_upper
    if upper is not None and (people is None or upper < people):
        yield f"passengers_upper {upper} is below passengers {'(empty)' if people is None else people}", "put the lower end in passengers"
    elif upper is not None and row.passengers_qualifier is not Qualifier.AT_LEAST:
        yield "a range (passengers_upper) has another qualifier than at_least", "make passengers_qualifier at_least"
    if people is not None and None in (row.passengers_scope, row.passengers_qualifier):
        yield "passengers lacks passengers_scope or passengers_qualifier", "say each or total, and exact, about, at_least or at_most"
    if people is None and (row.passengers_scope or row.passengers_qualifier):
        yield "passengers_scope or passengers_qualifier stands there without passengers", "give the number, or empty them"
    if bool(row.credited) != (row.credited_kind is not None):
        yield "credited and credited_kind are not both there or both empty", "give both, or empty both"
    if row.date and row.date_precision is DatePrecision.UNKNOWN:
        yield "date_precision 'unknown' stands beside a date", "make it day, week or month"
    yield from _wrong_stretch(row)
    if row.date is None and (row.date_precision or row.date_kind is not DateKind.UNSTATED):
        yield "date_precision or date_kind stands there without a date", "give the date, or empty them"


def _impossible_flights(row: CuratedRow) -> Iterator[tuple[str, str]]:
    """Say why no deportation flights from the United States can be as the row has them."""
    if row.destination == "USA":
        yield "destination 'USA' is where the flights come from", "give the country of landing; a flight within the United States is no event of this table"
    flights = 1 if row.passengers_scope is Scope.EACH else row.flights
    if row.passengers and flights and row.passengers > MOST_ON_ONE_AIRCRAFT * flights:
        each = f"passengers {row.passengers} {'on each' if row.passengers_scope is Scope.EACH else f'on {flights} flight' + 's' * (flights != 1)}"
        yield f"{each} are more than {MOST_ON_ONE_AIRCRAFT:,} on one aircraft, the most there ever were", "correct the number, its scope or flights"


def _wrong_stretch(row: CuratedRow) -> Iterator[tuple[str, str]]:
    """Say what is wrong with a row's stretch of days: a week is seven of them at most, a month 31."""
    if row.date_latest is None:
        return
    if row.date is None or row.date_latest <= row.date:
        yield f"date_latest {row.date_latest} is not after date {row.date or '(empty)'}", "put the first of the days in date, or empty date_latest"
    elif row.date_precision not in MOST_DAYS:
        yield "date_latest stands beside a date_precision other than week and month", "make it week, or month where they are more than seven days"
    elif (days := (row.date_latest - row.date).days + 1) > MOST_DAYS[row.date_precision]:
        yield f"the stretch of {days} days is longer than a {row.date_precision}", "make date_precision month up to 31 days; leave longer ones out"


def _days_to_come(row: CuratedRow, today: dt.date) -> Iterator[tuple[str, str]]:
    """Say which day of a row had not come when it was told; one day of grace, since it may already be tomorrow elsewhere."""
    if row.published and row.published > today + A_DAY:
        yield f"published {row.published} is still to come", "correct the day"
        return
    told = row.published or today
    if row.date and row.date > told + A_DAY and row.outcome not in STILL_TO_COME:
        when = f"published on {told}" if row.published else f"not yet come on {told}"
        yield f"date {row.date} of a flight that is {row.outcome}, {when}", "correct one of the two, or make outcome planned or cancelled"


def _row_order(row: CuratedRow) -> tuple[str, dt.date, str, str]:
    """Order the rows by event, day of publication (unknown last), address."""
    return row.event, row.published or dt.date.max, row.url, row.model_dump_json()
