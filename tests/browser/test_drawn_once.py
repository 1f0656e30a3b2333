"""Streamlit gives plotly.js every figure twice (1.67): what costs most of a click in a browser is done once."""

from pathlib import Path

import plotly
import pytest
from playwright.sync_api import BrowserContext, Page

from tests.tables import events_table, sample_table
from tracker.charts import capacity_chart, flights_over_time_chart, outcomes_by_country_chart, signed
from tracker.maps import route_map
from tracker.totals import capacity_by, outcomes_by_country, over_time, routes, timeline
from tracker.views.figures import CLICKED, DRAWN_ONCE

pytestmark = pytest.mark.browser

PLOTLY = Path(plotly.__file__).parent / "package_data" / "plotly.min.js"
# How many changes of the page follow when a figure is given again; as wide as a page's column, which no window of a map fits by itself.
CHANGES = """async figure => {
  const again = () => structuredClone({...figure, layout: {...figure.layout, width: 900}});
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  await Plotly.react(place, again());
  let changes = 0;
  new MutationObserver(some => { changes += some.length; }).observe(place, {subtree: true, childList: true, attributes: true});
  await Plotly.react(place, again());
  await new Promise(requestAnimationFrame);
  return changes;
}"""

# Whether plotly.js drew a figure again because its labels took more room than it had at first.
DRAWN_AGAIN = """async figure => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  await Plotly.newPlot(place, {...figure, layout: {...figure.layout, width: 900}});
  return place._fullLayout._redrawFromAutoMarginCount !== undefined;
}"""


def figures(look: str):
    table = sample_table()
    yield from (route_map(routes(table), look, region=region) for region in ("auto", "gulf", "world"))
    yield from (flights_over_time_chart(over_time(timeline(table))[0], look), capacity_chart(capacity_by(table), look), outcomes_by_country_chart(outcomes_by_country(table), look))


def plotly_page(context: BrowserContext) -> Page:
    """An empty page with plotly.js."""
    page = context.new_page()
    page.set_content("<body></body>")
    page.add_script_tag(path=PLOTLY)
    return page


@pytest.mark.parametrize("look", ["light", "dark"])
def test_a_figure_given_twice_is_drawn_once(context: BrowserContext, look: str):
    page = plotly_page(context)
    given = [figure | {"layout": figure["layout"] | DRAWN_ONCE | CLICKED} for figure in figures(look)]

    assert [0] * len(given) == [page.evaluate(CHANGES, figure) for figure in given]


@pytest.mark.parametrize("by", ["day", "week", "month", "year"])
def test_flights_over_time_are_not_drawn_again_for_their_labels(context: BrowserContext, by: str):
    """The uppermost tick stands in room that the legend leaves, may have a digit more than the highest bar, and without a legend all have theirs."""
    page = plotly_page(context)
    tables = [events_table([{"day": "2025-01-05", "flights": most}, {"day": "2025-03-05", "flights": least}]) for most in (5, 19, 97) for least in (None, 3)]
    given = [signed(flights_over_time_chart(over_time(timeline(table, by))[0], by=by), ["Title"]) for table in tables]

    assert [False] * len(given) == [page.evaluate(DRAWN_AGAIN, figure) for figure in given]


@pytest.mark.parametrize("outcomes", [("completed",), ("completed", "denied", "planned")])
def test_outcomes_of_countries_are_not_drawn_again_for_their_names(context: BrowserContext, outcomes: tuple[str, ...]):
    """With a legend and without one, which a single outcome needs not."""
    table = events_table([{"destination": country, "outcome": outcome, "flights": 3} for country in ("GTM", "COL") for outcome in outcomes])

    assert not plotly_page(context).evaluate(DRAWN_AGAIN, signed(outcomes_by_country_chart(outcomes_by_country(table)), ["Title"]))
