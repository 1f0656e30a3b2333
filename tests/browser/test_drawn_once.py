"""Streamlit gives plotly.js every figure twice (1.67): what costs most of a click in a browser is done once."""

from pathlib import Path

import plotly
import pytest
from playwright.sync_api import BrowserContext

from tests.tables import sample_table
from tracker.charts import capacity_chart, flights_over_time_chart, outcomes_by_country_chart
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


def figures(look: str):
    table = sample_table()
    yield from (route_map(routes(table), look, region=region) for region in ("auto", "gulf", "world"))
    yield from (flights_over_time_chart(over_time(timeline(table))[0], look), capacity_chart(capacity_by(table), look), outcomes_by_country_chart(outcomes_by_country(table), look))


@pytest.mark.parametrize("look", ["light", "dark"])
def test_a_figure_given_twice_is_drawn_once(context: BrowserContext, look: str):
    page = context.new_page()
    page.set_content("<body></body>")
    page.add_script_tag(path=PLOTLY)
    given = [figure | {"layout": figure["layout"] | DRAWN_ONCE | CLICKED} for figure in figures(look)]

    assert [0] * len(given) == [page.evaluate(CHANGES, figure) for figure in given]
