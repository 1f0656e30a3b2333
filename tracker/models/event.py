"""An event: one real group of flights, with how each of its values came about and the reports behind it."""

import datetime as dt

from pydantic import Field, model_validator

from tracker.models.document import Record
from tracker.models.report import Report
from tracker.models.words import Basis, Covers, DatePrecision, Grade, Operator, Outcome


class EventValues(Record):
    """The values of an event, as they stand in one row of events.csv; empty means unknown, never zero."""

    event_id: str = Field(pattern=r"^E\d{5,}$", description="Permanent id; never reused. Ids that were merged into it stand in former_ids.")
    date: dt.date | None = Field(
        default=None,
        description="ISO day: the landing where it is known, else the departure or the refusal. Empty where only the week or month is known.",
    )
    date_earliest: dt.date | None = Field(default=None, description="The earliest day that the sources give; where none gives a day, the first of the week, month or other stretch that they give, the finest of several.")
    date_latest: dt.date | None = Field(default=None, description="The latest day that the sources give; where none gives a day, the last of that stretch.")
    date_precision: DatePrecision = Field(
        default=DatePrecision.UNKNOWN, description="How closely the date is known: day, week, month, unknown."
    )
    flights: int | None = Field(default=None, description="Number of flights; empty where no source gives it.")
    origins: tuple[str, ...] = Field(default=(), description="Ids (places.csv) of the places the flights left or were to leave from.")
    destination: str | None = Field(default=None, description="ISO 3166-1 alpha-3 code of the country where they landed or were to land.")
    destination_city: str | None = Field(
        default=None, description="Id (places.csv) of the airport or city in that country, where one is named."
    )
    operator: Operator | None = Field(default=None, description="Who flew: military, charter, commercial, foreign.")
    aircraft: str | None = Field(default=None, description="The model, as named in aircraft.csv.")
    passengers_low: int | None = Field(default=None, description="People on all flights of the event: the smallest number that a source gives exactly or as a least; empty where none does. 'About 80' sets no bound.")
    passengers_best: int | None = Field(default=None, description="People on all flights of the event: the value picked by rule.")
    passengers_high: int | None = Field(
        default=None,
        description="People on all flights of the event: the largest number that a source gives exactly or as a most; empty where none does.",
    )
    seats: int | None = Field(
        default=None, description="Seats on all flights: seats of the aircraft type times flights. Capacity, not people."
    )
    outcome: Outcome | None = Field(default=None, description="What became of the flights; of a withdrawn event (grade X), which is no flight, what it had been told to be: counts_in_totals is false there.")
    reason: str | None = Field(default=None, description="Why they were refused or called off, as a source says.")
    nationality: tuple[str, ...] = Field(
        default=(), description="ISO 3166-1 alpha-3 codes of the nationality of the people on board, where a source says it."
    )
    covers: Covers = Field(
        default=Covers.WHOLE,
        description="whole: the event's flights; part or series: only such reports are known, so it adds nothing to totals.",
    )
    sources: int = Field(default=0, ge=0, description="Number of documents about it; the same address is one document.")
    independent_sources: int = Field(default=0, ge=0, description="Number of sources not known to share an origin: documents after copies, those that rest on one newsroom, and one statement that several tell are counted once.")
    disputed: tuple[str, ...] = Field(default=(), description="Fields on which independent sources differ.")
    grade: Grade = Field(description="A: two or more independent sources report the outcome shown, at least one of them a named official or an institution's statement; B: two or more report the event, but fewer than two the outcome shown, or none of these is an official or an institution; C: one; X: withdrawn.")
    possible_duplicate_of: tuple[str, ...] = Field(
        default=(), description="Ids of events that may be the same flights; kept apart because the rules could not tell."
    )
    former_ids: tuple[str, ...] = Field(default=(), description="Ids that were merged into this event and redirect to it.")
    note: str = Field(default="", description="Says of a withdrawn event that it is withdrawn. Remarks on single reports stand in reports.csv and claims.csv.")


def adds_to_totals(covers: Covers, grade: Grade) -> bool:
    """Whether totals count an event: a part or a series adds nothing, and neither does what was withdrawn.

    >>> adds_to_totals(Covers.WHOLE, Grade.C), adds_to_totals(Covers.SERIES, Grade.A), adds_to_totals(Covers.WHOLE, Grade.X)
    (True, False, False)
    """
    return covers is Covers.WHOLE and grade is not Grade.X


# The fields of an event that are picked from claims or computed, each with a basis of its own.
BASIS_FIELDS = (
    "date",
    "flights",
    "origins",
    "destination",
    "destination_city",
    "operator",
    "aircraft",
    "passengers",
    "seats",
    "outcome",
    "reason",
    "nationality",
)


class Rival(Record):
    """One of the values that the reports of an event give for a field, with the reports that give it."""

    value: str = Field(description="The value as it stands in a cell (lists joined with ';').")
    reports: tuple[str, ...] = Field(min_length=1, description="Ids of the reports that give it.")
    independent_sources: int = Field(ge=1, description="How many independent sources those reports are.")


class Choice(Record):
    """How the value of one field of an event was picked."""

    field: str = Field(description="One of BASIS_FIELDS.")
    basis: Basis = Field(description="curated, reported, derived or unknown.")
    rule: str = Field(default="", description="Name of the rule that picked it, as the Method page prints it.")
    disputed: bool = Field(default=False, description="Whether independent sources differ.")
    rivals: tuple[Rival, ...] = Field(default=(), description="Every value given, the shown one first.")


class Event(EventValues):
    """One real group of flights: its values, how each was picked, and the reports behind them."""

    choices: tuple[Choice, ...] = Field(default=(), description="One for each of BASIS_FIELDS.")
    reports: tuple[Report, ...] = Field(default=(), description="The reports about it, in the order of their publication.")
    source_groups: dict[str, int] = Field(
        default_factory=dict, description="Report id to the number (from 1) of the independent source it belongs to."
    )

    @model_validator(mode="after")
    def _stands_on_reports(self) -> "Event":
        if not self.reports and self.grade is not Grade.X:
            raise ValueError("an event needs a report: a quote of a document or a curated row")
        return self

    def choice(self, field: str) -> Choice:
        """How `field` was picked; unknown where no report says it."""
        found = (c for c in self.choices if c.field == field)
        return next(found, Choice(field=field, basis=Basis.UNKNOWN))


class PublishedReport(Record):
    """What of an earlier build's reports.csv is needed to keep event ids permanent."""

    id: str
    event_id: str
    doc: str
    url: str = ""
    start: int | None = None
    end: int | None = None


class Published(Record):
    """The last published table, as far as the next one must agree with it."""

    events: tuple[EventValues, ...] = ()
    reports: tuple[PublishedReport, ...] = ()
