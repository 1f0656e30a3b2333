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

    A = "A", "A", "two independent sources, one of them a named official or an institution's statement"
    B = "B", "B", "two independent sources"
    C = "C", "C", "one source"
    X = "X", "X (withdrawn)", "withdrawn: no report supports it any more"


class Ruling(Word):
    """What a person's decision says."""

    SAME = "same", "the same event", "the two reports are about the same flights"
    DIFFERENT = "different", "different events", "the two reports are not about the same flights"
    REJECT = "reject", "rejected", "the report is not used"
    VALUE = "value", "value", "this value of this field is right"


class Precision(Word):
    """How exactly a place is known, finest first."""

    AIRPORT = "airport", "airport or base", "an airfield with its own coordinates"
    CITY = "city", "city", "a city; drawn at its airport"
    STATE = "state", "state", "a US state; drawn at its middle, not at an airfield"
    COUNTRY = "country", "country", "a country; drawn at its capital's airport"
