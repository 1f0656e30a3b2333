"""Sums of events, as ranges that say what they rest on: unknown stays unknown, a part adds nothing, capacity is not people.

Rules (printed on the Method page): best is the sum of bests; at least is the sum of lows; at most stands only when every
flight has one. People flown, refused and announced are three totals and are never added. An event that has only bounds counts in
"at least" and "at most" alone, and the words say of how many events best is.
"""

from tracker.totals.alike import alike
from tracker.totals.announced import Announcement, announcements
from tracker.totals.calendar import Day, days_of, flown_by_month, month_grid, off_months
from tracker.totals.capacity import Dimension, capacity_by, most_flights, most_people, outcomes_by_country
from tracker.totals.coverage import RECORD_BEGINS, RESTRICTIONS, beside_tallies, month_tallies, people_per_flight
from tracker.totals.disputes import (
    CLAIM_OF,
    DisputeOrder,
    Given,
    disputed_by_field,
    disputes,
    in_order,
    number_in_all,
    values_given,
    values_of,
)
from tracker.totals.headline import Totals, flights_of, people_of, totals
from tracker.totals.legs import GUANTANAMO, Leg, Legs, left_from, legs, legs_words
from tracker.totals.over_time import Period, Timeline, over_time, timeline
from tracker.totals.ranges import Apart, Flights, Range, people_words
from tracker.totals.refusals import Refusal, refusals
from tracker.totals.route_row import properties_described
from tracker.totals.routes import routes
from tracker.totals.sums import ANNOUNCED, CALLED_OFF, FLOWN, counted, events_of, in_words, is_counted, number_of, range_of, sums

__all__ = [
    "ANNOUNCED",
    "CALLED_OFF",
    "CLAIM_OF",
    "FLOWN",
    "GUANTANAMO",
    "RECORD_BEGINS",
    "RESTRICTIONS",
    "Announcement",
    "Apart",
    "Day",
    "Dimension",
    "DisputeOrder",
    "Flights",
    "Given",
    "Leg",
    "Legs",
    "Period",
    "Range",
    "Refusal",
    "Timeline",
    "Totals",
    "alike",
    "announcements",
    "beside_tallies",
    "capacity_by",
    "counted",
    "days_of",
    "disputed_by_field",
    "disputes",
    "events_of",
    "flights_of",
    "flown_by_month",
    "in_order",
    "in_words",
    "is_counted",
    "left_from",
    "legs",
    "legs_words",
    "month_grid",
    "month_tallies",
    "most_flights",
    "most_people",
    "number_in_all",
    "number_of",
    "off_months",
    "outcomes_by_country",
    "over_time",
    "people_of",
    "people_per_flight",
    "people_words",
    "properties_described",
    "range_of",
    "refusals",
    "routes",
    "sums",
    "timeline",
    "totals",
    "values_given",
    "values_of",
]
