"""The closed vocabularies: every code that a cell of the tables may hold, with its meaning."""

from enum import StrEnum


class Word(StrEnum):
    """A code with a plain-word label and a meaning; the code is what stands in files and URLs."""

    def __new__(cls, code: str, label: str, meaning: str) -> "Word":
        """Make the code a string that also carries its label and meaning."""
        word = str.__new__(cls, code)
        word._value_ = code
        word.label = label
        word.meaning = meaning
        return word


class Outcome(Word):
    """What became of the flights."""

    COMPLETED = "completed", "Completed", "departed and not refused"
    DENIED = "denied", "Denied", "the receiving state refused or withdrew permission"
    TURNED_BACK = "turned_back", "Turned back", "was in the air and came back"
    CANCELLED = "cancelled", "Cancelled", "called off by the US, a court or weather"
    PLANNED = "planned", "Planned", "announced, still to come when last reported"


REFUSED = (Outcome.DENIED, Outcome.TURNED_BACK)
"""The outcomes of a flight that did not reach its country: often one source tells the denial, another the turn in the air that it led to."""
STOPPED = frozenset({*REFUSED, Outcome.CANCELLED})
"""The outcomes of a flight that somebody or something stopped, on the ground or in the air."""


class Operator(Word):
    """Who flew, or was to fly, the aircraft."""

    MILITARY = "military", "US military", "an aircraft of the US armed forces"
    CHARTER = "charter", "Charter", "a contracted aircraft, an 'ICE flight' or ICE Air Operations"
    COMMERCIAL = "commercial", "Commercial airline", "an airline named without the word charter"
    FOREIGN = "foreign", "Receiving state", "an aircraft of the receiving state"


class Scope(Word):
    """What a passenger count counts."""

    EACH = "each", "each", "people on each flight of the group"
    TOTAL = "total", "in all", "people on all flights of the group together"


class Qualifier(Word):
    """How a source hedges a count."""

    EXACT = "exact", "exactly", "the number without a hedge"
    ABOUT = "about", "about", "'about', 'around', 'roughly', 'some'"
    AT_LEAST = "at_least", "at least", "'more than', 'over', 'at least', the lower end of a range"
    AT_MOST = "at_most", "at most", "'up to', 'fewer than', 'no more than'"


class DatePrecision(Word):
    """How closely a date is known."""

    DAY = "day", "day", "the day is known"
    WEEK = "week", "week", "only the week is known"
    MONTH = "month", "month", "only the month is known"
    UNKNOWN = "unknown", "not reported", "no day, week or month is given"


class DateKind(Word):
    """What happened on the day a source gives."""

    DEPARTURE = "departure", "departure", "the aircraft left, or was to leave"
    ARRIVAL = "arrival", "arrival", "the aircraft landed, or was to land"
    REFUSAL = "refusal", "refusal", "permission was refused or withdrawn"
    UNSTATED = "unstated", "not stated", "the source does not say what happened on that day"


class Covers(Word):
    """How much of an event a report is about."""

    WHOLE = "whole", "the whole group", "all flights of the event"
    PART = "part", "a part", "some flights of the event; neither competes with the whole nor adds to it"
    SERIES = "series", "a series", "several events told as one; adds nothing"


class Method(Word):
    """How a report came into the tracker."""

    EXTRACTED = "extracted", "extracted", "found in a document by the rules in tracker/find"
    CURATED = "curated", "curated", "typed by a person from a source, with its address and a short quote"


class StatedIn(Word):
    """Where the value of a claim is stated."""

    WORDS = "words", "in the quoted words", "a piece of the words beside the value gives it"
    PAGE = "page", "typed from the page; the quote does not print it", "a person typed it from the page at the address; no piece of the short quote is known to give it"


class Basis(Word):
    """How an event's value came about."""

    CURATED = "curated", "curated", "typed by a person from a source"
    REPORTED = "reported", "reported", "words of a document say it"
    DERIVED = "derived", "derived", "computed from other values by a stated rule"
    UNKNOWN = "unknown", "not reported", "no source says it"


class CreditKind(Word):
    """What kind of source a claim is credited to."""

    NAMED_OFFICIAL = "named_official", "named official", "an official in office, by name"
    UNNAMED_OFFICIAL = "unnamed_official", "unnamed official", "'a US official', 'officials'"
    INSTITUTION = "institution", "institution", "a ministry, an agency of state, a court, a statement of one"
    AGENCY = "agency", "news agency", "Reuters, AP, AFP, EFE and other wire services"
    OUTLET = "outlet", "news outlet", "a newspaper, broadcaster or site other than the publisher"
    OTHER = "other", "other", "anyone else: a witness, an NGO, flight-tracking data"

    @property
    def is_newsroom(self) -> bool:
        """Whether it is a newsroom, so that two documents crediting it are one source."""
        return self in (CreditKind.AGENCY, CreditKind.OUTLET)


class PublisherKind(Word):
    """What kind of publisher stands behind a page."""

    WIRE = "wire", "news agency", "sells its texts to other outlets"
    NEWSPAPER = "newspaper", "newspaper", "a paper, printed or once printed"
    BROADCASTER = "broadcaster", "broadcaster", "radio or television, and its site"
    MAGAZINE = "magazine", "magazine", "a weekly, monthly or trade magazine"
    ONLINE = "online", "online outlet", "a newsroom with a site only"
    GOVERNMENT = "government", "government", "a ministry, an agency of state or an army; its page is an institution's own statement"
    NGO = "ngo", "NGO", "an organisation that is neither state nor business"
    AGGREGATOR = "aggregator", "aggregator", "collects, shortens or rewords the texts of several outlets, named or not"
    MIRROR = "mirror", "mirror", "shows the text of another outlet, whole or reworded, as its own page"
    OTHER = "other", "other", "a forum, a blog, a newsletter"

    @property
    def retells(self) -> bool:
        """Whether it shows what others wrote, so that its pages count as theirs."""
        return self in (PublisherKind.AGGREGATOR, PublisherKind.MIRROR)


class Grade(Word):
    """How well an event is supported."""

    A = "A", "A", "two or more independent sources report the outcome shown, and at least one of them is a named official or an institution's statement"
    B = "B", "B", "two or more independent sources report the event, but fewer than two of them report the outcome shown, or none of these is a named official or an institution's statement"
    C = "C", "C", "one independent source reports the event"
    X = "X", "X (withdrawn)", "no report supports it any more"


class Ruling(Word):
    """What a person's decision says."""

    SAME = "same", "the same event", "the two reports are about the same flights"
    DIFFERENT = "different", "different events", "the two reports are not about the same flights"
    REJECT = "reject", "rejected", "the report is not used"
    VALUE = "value", "value", "this value of this field is right"


class Change(Word):
    """What happened to an event from one version of the table to the next."""

    ADDED = "added", "added", "it is new"
    VALUE = "value_changed", "value changed", "one of its values is another"
    MERGED = "merged_into", "merged into another", "it was found to be the same flights as another event; its id leads there"
    SPLIT = "split_from", "split from another", "some reports of another event turned out to be about other flights"
    WITHDRAWN = "withdrawn", "withdrawn", "no report supports it any more; its last values stay to be read"
    RESTORED = "restored", "restored", "a withdrawn event is supported again"
    DETAILS = "details_changed", "details changed", "the values stand; the reports, words, names or bases behind them changed"
class Measure(Word):
    """What a tally counts."""

    REMOVAL_FLIGHTS = "removal_flights", "Removal flights", "flights that took people from the United States to the destination"
    RETURN_FLIGHTS = "return_flights", "Return flights, not only from the US", "flights that brought people back to the destination, from the United States and from other countries"
    FLIGHTS_SENT = "flights_sent", "Flights sent", "flights that left with people for the destination, whether they landed there or not"
    GUANTANAMO_FLIGHTS = "guantanamo_flights", "Flights to or from Guantánamo", "flights that moved people to or from the US base in Cuba: transfers, not removals"
    TRANSFER_FLIGHTS = "transfer_flights", "Domestic transfer flights", "flights that moved people between places in the United States"
    TRANSIT_FLIGHTS = "transit_flights", "Transit flights", "flights that brought people through the destination on their way to another country"
    SUPPORT_FLIGHTS = "support_flights", "Military flights in support", "flights of the armed forces in support of deportations, with people, or with personnel and cargo only"
    PLANNED_FLIGHTS = "planned_flights", "Flights announced", "flights that somebody announced for the period, whether they flew or not"
    ENFORCEMENT_FLIGHTS = "enforcement_flights", "Enforcement flights (all)", "removals, transfers, connections and returns together"
    FLIGHT_HOURS = "flight_hours", "Flight hours", "hours in the air"
    COUNTRIES = "countries", "Countries", "countries that removal flights landed in"
    PEOPLE_BY_AIR = "people_by_air", "People on removal flights", "people whom flights took from the United States to the destination"
    PEOPLE_REMOVED = "people_removed", "People removed, by any way", "people whom the United States sent to the destination by air, land or sea, or the source does not say how"
    PEOPLE_RETURNED = "people_returned", "People returned, not only by the US", "people who were sent back to the destination by the United States and by other countries"
    PEOPLE_HELD = "people_held", "People held at Guantánamo", "people brought to the US base in Cuba since the period began"

    @property
    def unit(self) -> str:
        """The unit of its values: people, flights, hours, countries."""
        return {"countries": "countries", "flight_hours": "hours"}.get(self.value, "people" if self.value.startswith("people") else "flights")


class Rate(Word):
    """What time a tally's value is for."""

    TOTAL = "total", "in all", "over the whole period"
    PER_DAY = "per_day", "a day", "for each day of the period"
    PER_WEEK = "per_week", "a week", "for each week of the period"
    PER_MONTH = "per_month", "a month", "for each month of the period"


class Found(Word):
    """What a search for reports of flights found."""

    YES = "yes", "some found", "at least one flight of these days"
    NONE = "none", "none found", "no flight of these days"


class Precision(Word):
    """How exactly a place is known, finest first."""

    AIRPORT = "airport", "airport or base", "an airfield with its own coordinates"
    CITY = "city", "city", "a city; drawn at its airport"
    STATE = "state", "state", "a US state; drawn at its middle, not at an airfield"
    COUNTRY = "country", "country", "a country; drawn at its capital's airport"
