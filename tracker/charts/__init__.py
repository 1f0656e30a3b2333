"""Charts of totals and of disputed values: a frame in, a figure for plotly.js out, and the same in a sentence for screen readers."""

from tracker.charts.capacity import capacity_chart, capacity_summary, rows_without_bar
from tracker.charts.coverage import coverage_chart, coverage_summary, days_chart, days_summary
from tracker.charts.outcomes import outcomes_by_country_chart, outcomes_by_country_summary
from tracker.charts.over_time import flights_over_time_chart, flights_over_time_summary
from tracker.charts.people import people_chart, people_summary
from tracker.charts.signing import signed
from tracker.charts.values import values_chart, values_summary

__all__ = [
    "capacity_chart",
    "capacity_summary",
    "coverage_chart",
    "coverage_summary",
    "days_chart",
    "days_summary",
    "flights_over_time_chart",
    "flights_over_time_summary",
    "outcomes_by_country_chart",
    "outcomes_by_country_summary",
    "people_chart",
    "people_summary",
    "rows_without_bar",
    "signed",
    "values_chart",
    "values_summary",
]
