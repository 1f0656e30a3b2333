"""One row of data/curated/reports.csv, with the bounds of its numbers."""

import datetime as dt

from pydantic import Field

from tracker.find.numbers import MOST_PEOPLE
from tracker.models import Covers, CreditKind, DateKind, DatePrecision, Operator, Outcome, Qualifier, Record, Scope

# Above this a number is a misprint: no source counts a thousand flights as one group (a year of removals by air is some 10,000 flights).
MOST_FLIGHTS = 1000


class CuratedRow(Record):
    """One row of data/curated/reports.csv: what one source says about one event, in our words."""

    event: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]*$", description="The event's key, of letters, digits, - and _: rows with one key are about one event.")
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
    told_to: str = Field(default="", description="The newsroom to which they said it, where the source names one.")
    quote: str = Field(min_length=1, description="The source's words that say it, verbatim, 25 words at most; no private person's name.")
    note: str = Field(default="", description="A remark for readers.")
