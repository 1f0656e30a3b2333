"""A report: what one document says about one group of flights; and a person's decisions about reports."""

import datetime as dt

from pydantic import Field, model_validator

from tracker.models.document import Credit, Record, Span
from tracker.models.words import Covers, DateKind, DatePrecision, Method, Operator, Outcome, Qualifier, Ruling, Scope

# The fields of a report that are claims: each has words that say it, and can be disputed between sources.
CLAIM_FIELDS = (
    "destination",
    "destination_city",
    "flights",
    "date",
    "origin",
    "operator",
    "aircraft",
    "passengers",
    "outcome",
    "reason",
    "nationality",
)


class Report(Record):
    """What ONE document says about one group of flights with the same destination, day, outcome and operator."""

    id: str = Field(
        min_length=1, description="Extracted: hash of the document's text and the quote's offsets (and of the document's id, where another has the same text). Curated: hash of event key and address."
    )
    doc: str = Field(description="The document's id; for a curated report its address.")
    publisher: str = Field(description="Who published the document.")
    title: str = Field(default="", description="The document's headline.")
    url: str = Field(default="", description="The document's address.")
    published: dt.date | None = Field(default=None, description="The document's publication day.")
    copied_from: str = Field(default="", description="The outlet whose text the document is.")
    sketch: tuple[int, ...] = Field(default=(), exclude=True, repr=False, description="Sketch of the document's text, to find copies.")

    destination: str | None = Field(
        default=None, pattern="^[A-Z]{3}$", description="ISO 3166-1 alpha-3 code of the country where the flight lands or was to land."
    )
    destination_city: str | None = Field(default=None, description="Id of the place (places.csv) in that country, where one is named.")
    flights: int | None = Field(default=None, ge=1, description="Number of flights; empty where the text says only 'flights'.")
    date: dt.date | None = Field(default=None, description="ISO day on which the flight flew, was to fly or was refused.")
    date_earliest: dt.date | None = Field(
        default=None, description="Where a document's words give only a week, a month or another stretch of days ('last week', 'in February'): its first day, with date empty."
    )
    date_latest: dt.date | None = Field(
        default=None, description="The last day of that stretch; also where a person typed one that is no calendar week or month, with date as its first."
    )
    date_precision: DatePrecision = Field(default=DatePrecision.UNKNOWN, description="How closely that day is known.")
    date_kind: DateKind = Field(default=DateKind.UNSTATED, description="What happened on that day.")
    origin: str | None = Field(default=None, description="Where it left from, in the document's words; two places joined with ' and '.")
    origin_ids: tuple[str, ...] = Field(default=(), description="Those places by their ids in places.csv.")
    operator: Operator | None = Field(default=None, description="Who flew it.")
    aircraft: str | None = Field(default=None, description="The model, as named in aircraft.csv.")
    passengers: int | None = Field(default=None, ge=0, description="People on board or to be on board, as printed.")
    passengers_upper: int | None = Field(default=None, ge=0, description="The other end of a range of passengers.")
    passengers_scope: Scope | None = Field(default=None, description="Whether the count is for each flight or for all.")
    passengers_qualifier: Qualifier | None = Field(default=None, description="How the source hedges the count.")
    outcome: Outcome = Field(description="What became of the flights.")
    reason: str | None = Field(default=None, description="Why they were refused or called off, if said.")
    nationality: tuple[str, ...] = Field(
        default=(), description="ISO 3166-1 alpha-3 codes of the nationality of the people on board, if said."
    )
    covers: Covers = Field(default=Covers.WHOLE, description="Whether the report is about the whole event, a part, or a series.")
    event: str | None = Field(default=None, description="The curator's key of the event; curated reports only.")
    method: Method = Field(default=Method.EXTRACTED, description="How the report came in.")

    quote: str = Field(min_length=1, description="The verbatim words that best support the report.")
    start: int | None = Field(default=None, description="Offset of the quote in the document; extracted reports only.")
    end: int | None = Field(default=None, description="Offset after the quote.")
    evidence: dict[str, Span] = Field(
        default_factory=dict, description="Field to the span that says it; credited, told_to and copied_from to the words that name them; extracted reports only."
    )
    credited: Credit | None = Field(default=None, description="Who the document credits with the report as a whole; empty: its publisher.")
    told_to: str = Field(default="", description="The newsroom to which they said it ('told Reuters'); empty where none is named.")
    note: str = Field(default="", description="The curator's remark; empty in extracted reports.")

    @model_validator(mode="after")
    def _stretch_has_two_ends(self) -> "Report":
        if self.date_earliest is not None and (self.date is not None or self.date_latest is None or self.date_latest <= self.date_earliest):
            raise ValueError("date_earliest needs a later date_latest, and no date")
        return self

    @model_validator(mode="after")
    def _counts_agree(self) -> "Report":
        if self.passengers_upper is not None and self.passengers is not None and self.passengers_upper < self.passengers:
            raise ValueError("passengers_upper is below passengers")
        if (self.passengers is None) != (self.passengers_qualifier is None):
            raise ValueError("passengers and passengers_qualifier stand or fall together")
        return self

    @model_validator(mode="after")
    def _somebody_told(self) -> "Report":
        if self.told_to and self.credited is None:
            raise ValueError("told_to stands there without credited")
        return self

    def credit_of(self, field: str | None) -> tuple[Credit | None, str]:
        """Who is credited with a field, and the newsroom that they told: by the words for the field where these credit somebody, else by the whole report."""
        span = self.evidence.get("origin" if field == "origins" else field) if field else None
        return (span.credited, span.told_to) if span and span.credited else (self.credited, self.told_to)


class Decision(Record):
    """A person's ruling about reports, with its reason."""

    ruling: Ruling = Field(description="same, different, reject or value.")
    report: str = Field(min_length=1, description="Id of the report (for value: of any report of the event).")
    other: str = Field(default="", description="Id of the second report; for same and different.")
    field: str = Field(default="", description="The event's field; for value.")
    value: str = Field(default="", description="The right value; for value.")
    reason: str = Field(min_length=1, description="Why, in a sentence that can be printed.")
    who: str = Field(min_length=1, description="Who ruled.")
    when: dt.date = Field(description="Day of the ruling.")
