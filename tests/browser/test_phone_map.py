"""The map on a phone, which is higher than its window: what is shown stands at the top, and the box that stands for no place below it."""

from pathlib import Path

import plotly
import pytest
from playwright.sync_api import BrowserContext

from tests.tables import sample_table
from tracker.maps import route_map
from tracker.totals import routes

pytestmark = pytest.mark.browser

PLOTLY = Path(plotly.__file__).parent / "package_data" / "plotly.min.js"
UPPER_EDGE = """async ([figure, width]) => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  await Plotly.react(place, {...figure, layout: {...figure.layout, width}});
  return place._fullLayout.yaxis.range[1];
}"""


@pytest.mark.parametrize("region", ["auto", "gulf", "world"])
def test_no_empty_land_stands_above_what_a_map_shows_on_a_phone(context: BrowserContext, region):
    page = context.new_page()
    page.set_content("<body></body>")
    page.add_script_tag(path=PLOTLY)
    figure = route_map(routes(sample_table()), region=region)

    assert page.evaluate(UPPER_EDGE, [figure, 358]) == pytest.approx(figure["layout"]["yaxis"]["range"][1], abs=0.01)
