"""The rows of the three tables: which columns there are, of what type, and what each means."""

import datetime as dt
from types import UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin

from pydantic import Field, create_model
from pydantic.fields import FieldInfo

from tracker.models import Basis, Change, Covers, CreditKind, Decision, EventValues, Method, Record, Report, StatedIn, Word, adds_to_totals


def _beside(column: str, meaning: str, default: Any = None) -> Any:  # noqa: ANN401 (what pydantic's Field gives)
    """Describe a column that stands directly after `column`."""
    return Field(default=default, description=meaning, json_schema_extra={"after": column})


def _basis(column: str, of: str) -> Any:  # noqa: ANN401 (what pydantic's Field gives)
    return _beside(column, f"How {of} came about: curated, reported, derived or unknown.", Basis.UNKNOWN)


class EventRow(EventValues):
    """One row of events.csv: an event's values, with names beside the codes and the basis of each value."""

    date_basis: Basis = _basis("date", "the date")
    flights_basis: Basis = _basis("flights", "the number of flights")
    origin_names: tuple[str, ...] = _beside("origins", "Names of the origins, in the same order.", ())
    origin_areas: tuple[str, ...] = _beside(
        "origin_names", "Metropolitan areas of the origins (or the place's own name where it has none), each once.", ()
    )
    origin_latitude: tuple[float, ...] = _beside("origin_areas", "Degrees north of the origins, in the same order, WGS 84.", ())
    origin_longitude: tuple[float, ...] = _beside("origin_latitude", "Degrees east of the origins, in the same order, WGS 84.", ())
    origins_basis: Basis = _basis("origin_longitude", "the origins")
    destination_name: str | None = _beside("destination", "Name of the destination country.")
    destination_city_name: str | None = _beside("destination_city", "Name of the airport or city in it.")
    destination_latitude: float | None = _beside(
        "destination_city_name", "Degrees north, WGS 84: of the city where it is known, else of the place that stands for the country."
    )
    destination_longitude: float | None = _beside("destination_latitude", "Degrees east, WGS 84, of the same place.")
    destination_basis: Basis = _basis("destination_longitude", "the destination")
    destination_city_basis: Basis = _basis("destination_basis", "the destination city")
    operator_basis: Basis = _basis("operator", "the operator")
    aircraft_basis: Basis = _basis("aircraft", "the aircraft")
    passengers_basis: Basis = _basis("passengers_high", "the number of people")
    seats_basis: Basis = _basis("seats", "the number of seats")
    outcome_basis: Basis = _basis("outcome", "the outcome")
    counts_in_totals: bool = Field(
        # A row of an earlier build has no such cell, and counts by the same rule.
        default_factory=lambda row: adds_to_totals(row["covers"], row["grade"]),
        description="Whether totals count the event: sum up the rows that say true, outcome by outcome, and the sums are those of the page. false: it adds nothing, "
        "for it is withdrawn (grade X) or known only by a part or a series (covers).",
        json_schema_extra={"after": "outcome_basis"},
    )
    reason_basis: Basis = _basis("reason", "the reason")
    nationality_basis: Basis = _basis("nationality", "the nationality")


class ClaimRow(Record):
    """One row of claims.csv: what one report says about one field of its event, and in which words."""

    event_id: str = Field(description="The event that the report is about.")
    field: str = Field(description="The field that the claim is about; passengers is one claim.")
    value: str = Field(description="The value in cell form: places as ids joined with ';', passengers as the printed number, a week or month that a text gives as its first and last day.")
    reading: str = Field(description="The value in plain words.")
    shown: bool = Field(description="Whether it is the value that the event shows.")
    rule: str = Field(default="", description="Name of the rule that picked the event's value of this field.")
    report_id: str = Field(description="The report that makes the claim.")
    covers: Covers = Field(default=Covers.WHOLE, description="How much of the event the report is about: whole, part, series.")
    method: Method = Field(description="How the report came in: extracted, curated.")
    publisher: str = Field(default="", description="Who published the document.")
    title: str = Field(default="", description="The document's headline.")
    url: str = Field(default="", description="The document's address.")
    published: dt.date | None = Field(default=None, description="The document's publication day.")
    doc: str = Field(default="", description="The document's id; for a curated report its address.")
    start: int | None = Field(default=None, description="Offset of the words in the document; extracted reports only.")
    end: int | None = Field(default=None, description="Offset after the words.")
    words: str = Field(description="The words that say it, verbatim; for a curated report its quote.")
    stated_in: StatedIn = Field(
        default=StatedIn.PAGE,
        description="Where the value is stated: words, a piece of the words gives it (always so of extracted reports; a weekday counts from the publication day); "
        "page, a person typed it from the page, and the short quote does not print it, or not in words that the tracker reads."
    )
    stated_as: str = Field(default="", description="The piece of the words that gives the value, verbatim; empty where it was typed from the page.")
    note: str = Field(default="", description="The curator's remark on the report as a whole, which may speak against the value; empty in extracted reports.")
    credited: str = Field(default="", description="Who the document credits with the claim; empty: its publisher.")
    credited_kind: CreditKind | None = Field(default=None, description="What kind of source that is.")
    told_to: str = Field(default="", description="The newsroom to which they said it ('told Reuters'); empty where none is named.")
    source_group: int | None = Field(default=None, description="Number (from 1) of the independent source within the event.")


# What reports.csv leaves out of a Report: bulk (sketch), what claims.csv holds (evidence), and the curator's private key (event).
_NOT_IN_REPORTS = ("id", "sketch", "evidence", "event")


def _report_fields() -> dict[str, Any]:
    fields: dict[str, Any] = {
        "report_id": (str, Report.model_fields["id"]),
        "event_id": (str, Field(description="The event that the report is about.")),
        "source_group": (int | None, Field(default=None, description="Number (from 1) of the independent source within the event.")),
    }
    for name, field in Report.model_fields.items():
        if name not in _NOT_IN_REPORTS:
            fields[name] = (field.annotation, field)
        if name == "credited":
            fields["credited"] = (str, Field(default="", description=field.description))
            fields["credited_kind"] = (CreditKind | None, Field(default=None, description="What kind of source that is."))
    return fields


ReportRow = create_model("ReportRow", __base__=Record, __doc__="One row of reports.csv: a report, its event and its source.", **_report_fields())


def _rejected_fields() -> dict[str, Any]:
    """The fields of a report, but for its number as a source, which it is none; and why it is not used."""
    own = {name: field for name, field in _report_fields().items() if name != "source_group"}
    return own | {
        "event_id": (str, Field(default="", description="The event that it would belong to; empty where none is known.")),
        "would_say": (str, Field(default="", description="The claims that it would have added, in plain words.")),
        "rejected_because": (str, Decision.model_fields["reason"]),
        "rejected_by": (str, Decision.model_fields["who"]),
        "rejected_on": (dt.date, Decision.model_fields["when"]),
    }


RejectedRow = create_model("RejectedRow", __base__=Record, __doc__="One row of rejected.csv: a report that a person rejected, and why.", **_rejected_fields())


class ChangeRow(Record):
    """One row of changes.csv: what one version of the table changed, and why."""

    version: str = Field(description="The version that brought the change: the day on which its content was first built, and the beginning of its hash.")
    day: dt.date = Field(description="That day.")
    event_id: str = Field(default="", description="The event that changed; empty where a table of places, countries or the like did.")
    what: Change = Field(description="What happened: added, value_changed, merged_into, split_from, withdrawn, restored, details_changed.")
    field: str = Field(default="", description="The column that changed; for details_changed every column or table that did, joined with ';'.")
    before: str = Field(
        default="",
        description="The value until then, in cell form; for split_from the event it was split from, for withdrawn the reports it stood on. Empty: unknown, or none.",
    )
    after: str = Field(
        default="",
        description="The value from then on, in cell form; for added destination, day and outcome, for merged_into the event it leads to, for restored its reports.",
    )
    why: str = Field(default="", description="Which reports (by publisher, with their report_id in brackets), decisions or rules brought it, in plain words.")


def columns_of(row: type[Record]) -> list[str]:
    """List the columns of a table in their order: a companion stands after the column it belongs to.

    >>> columns_of(EventRow)[:4]
    ['event_id', 'date', 'date_basis', 'date_earliest']
    """
    columns: list[str] = []
    for name, field in row.model_fields.items():
        extra = field.json_schema_extra
        after = extra.get("after") if isinstance(extra, dict) else None
        columns.insert(columns.index(str(after)) + 1 if after else len(columns), name)
    return columns


COLUMNS: list[str] = columns_of(EventRow)


def plain_type(field: FieldInfo) -> tuple[type, bool]:
    """Find the type of one value of a field, and whether a cell holds a list of them.

    >>> plain_type(EventRow.model_fields["flights"]), plain_type(EventRow.model_fields["origin_latitude"])
    ((<class 'int'>, False), (<class 'float'>, True))
    """
    kind: Any = field.annotation
    if get_origin(kind) in (Union, UnionType):
        parts = [part for part in get_args(kind) if part is not type(None)]
        kind = float if float in parts else parts[0]  # int | float is a number that is written without ".0"
    if get_origin(kind) is tuple:
        return get_args(kind)[0], True
    return kind, False


class DictionaryRow(NamedTuple):
    """One row of the data dictionary."""

    column: str
    type: str
    unit: str
    meaning: str


_UNITS = {
    "flights": "flights",
    "passengers": "people",
    "passengers_upper": "people",
    "passengers_low": "people",
    "passengers_best": "people",
    "passengers_high": "people",
    "seats": "seats",
    "sources": "documents",
    "independent_sources": "sources",
    "origin_latitude": "degrees",
    "origin_longitude": "degrees",
    "destination_latitude": "degrees",
    "destination_longitude": "degrees",
    "start": "characters",
    "end": "characters",
}
_TYPE_WORDS = {str: "text", int: "whole number", float: "number", bool: "true or false", dt.date: "day (ISO 8601)"}


def data_dictionary(row: type[Record] = EventRow) -> list[DictionaryRow]:
    """List every column of a table with its type, unit and meaning, from the row's field descriptions.

    >>> data_dictionary()[6]
    DictionaryRow(column='flights', type='whole number', unit='flights', meaning='Number of flights; empty where no source gives it.')
    """
    fields = row.model_fields
    return [DictionaryRow(name, _type_words(fields[name]), _UNITS.get(name, ""), fields[name].description or "") for name in columns_of(row)]


def _type_words(field: FieldInfo) -> str:
    kind, is_list = plain_type(field)
    words = "code" if issubclass(kind, Word) else _TYPE_WORDS[kind]
    return f"list of {words}, joined with ;" if is_list else words
