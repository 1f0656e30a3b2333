"""What others counted, for comparison only; and which days were searched, so that a day without a flight can be told from a day nobody looked at."""

import datetime as dt

from pydantic import Field

from tracker.models.document import Record
from tracker.models.words import Found, Measure, Operator, Qualifier, Rate

MOST = 10_000_000  # above this a number is a misprint: all removals of a decade by every way are fewer


class Tally(Record):
    """One row of data/reference/tallies.csv: an aggregate that somebody else published about a period."""

    id: str = Field(pattern=r"^T\d{3,5}$", description="Permanent id: T and three to five digits; never reused.")
    period_start: dt.date = Field(description="ISO day: first day of the period that is counted.")
    period_end: dt.date = Field(description="ISO day: last day of it; the day of the count where it runs 'until now'.")
    measure: Measure = Field(description="What is counted: removal_flights, people_by_air and so on.")
    destination: str | None = Field(default=None, pattern="^[A-Z]{3}$", description="ISO 3166-1 alpha-3 code of the country of landing; empty: all countries.")
    destination_city: str | None = Field(default=None, description="Id (places.csv) of the airport or city, where only flights to it are counted.")
    origin: str | None = Field(default=None, description="Id (places.csv) of the place they left from, where only flights from it are counted.")
    operator: Operator | None = Field(default=None, description="military, charter, commercial or foreign, where only those flights are counted.")
    aircraft: tuple[str, ...] = Field(default=(), description="Models (aircraft.csv), joined with ';', where only those are counted.")
    nationality: tuple[str, ...] = Field(default=(), description="ISO 3166-1 alpha-3 codes, joined with ';', where only flights with these people are counted.")
    value: int | float = Field(ge=0, le=MOST, description="The number as published; of a range its lower end. 0 only where the source says none.")
    value_upper: int | float | None = Field(default=None, ge=0, le=MOST, description="The upper end of a range.")
    qualifier: Qualifier = Field(default=Qualifier.EXACT, description="exact, about, at_least (also for a range) or at_most; empty: exact.")
    rate: Rate = Field(default=Rate.TOTAL, description="total, per_day, per_week or per_month; empty: total.")
    publisher: str = Field(min_length=1, description="Who published the page at the address.")
    counted_by: str = Field(default="", description="The body whose count it is, where that is not the publisher.")
    copied_from: str = Field(default="", description="The outlet whose text the page is, where it is a copy.")
    url: str = Field(pattern=r"^https?://\S+$", description="The page's address, beginning with http:// or https://.")
    published: dt.date | None = Field(default=None, description="ISO day of publication.")
    quote: str = Field(default="", description="The source's words that say it, verbatim, 25 words at most; no private person's name.")
    note: str = Field(default="", description="A remark for readers; what seems wrong in the source is said here and not corrected.")


class Search(Record):
    """One row of data/curated/searched.csv: for these days somebody looked for reports of flights, and found some or none."""

    destination: str | None = Field(default=None, pattern="^[A-Z]{3}$", description="ISO 3166-1 alpha-3 code of the country searched for; empty: all countries.")
    first_day: dt.date = Field(description="ISO day: the first of the days that were searched, each of them.")
    last_day: dt.date = Field(description="ISO day: the last of them.")
    where: str = Field(min_length=1, description="Where was searched: the sources, by name.")
    who: str = Field(min_length=1, description="Who searched: a role or an organisation, no private person's name.")
    found: Found = Field(description="yes: at least one flight of these days was found; none: no flight was.")
    note: str = Field(default="", description="A remark for readers.")
