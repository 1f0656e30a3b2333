"""What only several cells of a typed report together, or the world, can show to be wrong."""

import datetime as dt
from collections.abc import Iterator
from functools import partial

from tracker.curated.row import CuratedRow
from tracker.half_read import HalfRead, Said, said_by
from tracker.models import DateKind, DatePrecision, Gazetteer, Outcome, Qualifier, Scope
from tracker.named import Names, unknown_names

# The most people that ever flew on one aircraft are 1,088 (a Boeing 747, Operation Solomon, 24 May 1991).
MOST_ON_ONE_AIRCRAFT = 1088
MOST_DAYS = {DatePrecision.WEEK: 7, DatePrecision.MONTH: 31}  # of a stretch that a source gives by its first and last day
A_DAY = dt.timedelta(days=1)
STILL_TO_COME = frozenset({Outcome.PLANNED, Outcome.CANCELLED})  # outcomes that a day still to come can have
MOST_QUOTE_WORDS = 25  # a quotation of this length is fair use; longer ones are the publisher's text

AnyRow = CuratedRow | HalfRead
"""A row to check; of a row of which some cells could not be read only those checks speak that need none of these."""


def check_row(row: AnyRow, gazetteer: Gazetteer) -> Iterator[Said]:
    """Say what in a row does not fit the reference tables, contradicts itself, or is too long."""
    today = dt.datetime.now(dt.UTC).date()
    yield from said_by(_OF_A_ROW, row)
    yield from said_by([partial(_days_to_come, today=today), *unknown_names(_names(gazetteer)), partial(_foreign_city, gazetteer=gazetteer)], row)


# --- names of the world ------------------------------------------------------------------------------------------------------


def _names(gazetteer: Gazetteer) -> Iterator[Names]:
    """Give the columns that name what stands in a reference table. A gazetteer without publishers knows of none."""
    press = gazetteer.publishers_by_name
    yield gazetteer.places_by_id, "places.csv", ("origin_ids", "destination_city")
    yield gazetteer.countries_by_code, "countries.csv", ("destination", "nationality")
    yield gazetteer.aircraft_by_model, "aircraft.csv", ("aircraft",)
    yield press, "publishers.csv", ("publisher", "copied_from") if press else ()


def _foreign_city(row: AnyRow, gazetteer: Gazetteer) -> Iterator[Said]:
    city = gazetteer.places_by_id.get(row.destination_city or "")
    if city and row.destination and city.country != row.destination:
        yield f"destination_city '{city.id}' lies in {city.country}, not in {row.destination}", "correct one of the two"


# --- cells that contradict each other ----------------------------------------------------------------------------------------


def _long_quote(row: AnyRow) -> Iterator[Said]:
    words = len(row.quote.split())
    if words > MOST_QUOTE_WORDS:
        yield f"the quote has {words} words", f"cut it to the {MOST_QUOTE_WORDS} or fewer that say it"


def _wrong_range(row: AnyRow) -> Iterator[Said]:
    people, upper = row.passengers, row.passengers_upper
    if upper is not None and (people is None or upper < people):
        yield f"passengers_upper {upper} is below passengers {'(empty)' if people is None else people}", "put the lower end in passengers"
    elif upper is not None and row.passengers_qualifier is not Qualifier.AT_LEAST:
        yield "a range (passengers_upper) has another qualifier than at_least", "make passengers_qualifier at_least"


def _people_half_said(row: AnyRow) -> Iterator[Said]:
    if row.passengers is not None and None in (row.passengers_scope, row.passengers_qualifier):
        yield "passengers lacks passengers_scope or passengers_qualifier", "say each or total, and exact, about, at_least or at_most"
    if row.passengers is None and (row.passengers_scope or row.passengers_qualifier):
        yield "passengers_scope or passengers_qualifier stands there without passengers", "give the number, or empty them"


def _credit_half_said(row: AnyRow) -> Iterator[Said]:
    if bool(row.credited) != (row.credited_kind is not None):
        yield "credited and credited_kind are not both there or both empty", "give both, or empty both"


def _told_by_nobody(row: AnyRow) -> Iterator[Said]:
    if row.told_to and (row.credited_kind is None or row.credited_kind.is_newsroom):
        who = f"'{row.credited}', a newsroom itself" if row.credited else "nobody"
        yield f"told_to '{row.told_to}' was told by {who}", "put who told it in credited, or empty told_to; a newsroom that tells it itself is credited"


def _precision_of_no_day(row: AnyRow) -> Iterator[Said]:
    if row.date and row.date_precision is DatePrecision.UNKNOWN:
        yield "date_precision 'unknown' stands beside a date", "make it day, week or month"
    if row.date is None and (row.date_precision or row.date_kind is not DateKind.UNSTATED):
        yield "date_precision or date_kind stands there without a date", "give the date, or empty them"


def _within_the_states(row: AnyRow) -> Iterator[Said]:
    if row.destination == "USA":
        yield "destination 'USA' is where the flights come from", "give the country of landing; a flight within the United States is no event of this table"


def _more_than_fit(row: AnyRow) -> Iterator[Said]:
    flights = 1 if row.passengers_scope is Scope.EACH else row.flights
    if row.passengers and flights and row.passengers > MOST_ON_ONE_AIRCRAFT * flights:
        each = f"passengers {row.passengers} {'on each' if row.passengers_scope is Scope.EACH else f'on {flights} flight' + 's' * (flights != 1)}"
        yield f"{each} are more than {MOST_ON_ONE_AIRCRAFT:,} on one aircraft, the most there ever were", "correct the number, its scope or flights"


def _wrong_stretch(row: AnyRow) -> Iterator[Said]:
    """Say what is wrong with a row's stretch of days: a week is seven of them at most, a month 31."""
    if row.date_latest is None:
        return
    if row.date is None or row.date_latest <= row.date:
        yield f"date_latest {row.date_latest} is not after date {row.date or '(empty)'}", "put the first of the days in date, or empty date_latest"
    elif row.date_precision not in MOST_DAYS:
        yield "date_latest stands beside a date_precision other than week and month", "make it week, or month where they are more than seven days"
    elif (days := (row.date_latest - row.date).days + 1) > MOST_DAYS[row.date_precision]:
        yield f"the stretch of {days} days is longer than a {row.date_precision}", "make date_precision month up to 31 days; leave longer ones out"


def _days_to_come(row: AnyRow, today: dt.date) -> Iterator[Said]:
    """Say which day of a row had not come when it was told; one day of grace, since it may already be tomorrow elsewhere."""
    if row.published and row.published > today + A_DAY:
        yield f"published {row.published} is still to come", "correct the day"
        return
    told = row.published or today
    if row.date and row.date > told + A_DAY and row.outcome not in STILL_TO_COME:
        when = f"published on {told}" if row.published else f"not yet come on {told}"
        yield f"date {row.date} of a flight that is {row.outcome}, {when}", "correct one of the two, or make outcome planned or cancelled"


_OF_A_ROW = (_long_quote, _wrong_range, _people_half_said, _credit_half_said, _told_by_nobody, _precision_of_no_day, _wrong_stretch, _within_the_states, _more_than_fit)
