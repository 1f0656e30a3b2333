"""A table that is wider than a phone shows at its edge that it goes on, until a reader has come to its end."""

from io import BytesIO

import pytest
from PIL import Image
from playwright.sync_api import Locator, Page

from tests.browser.settled import settled

pytestmark = pytest.mark.browser


def edge_of(page: Page, table: Locator) -> tuple[int, int]:
    """How bright the table's right edge is, and its ground a little to the left: in most of its rows on the screen, so that letters count little."""
    box = table.bounding_box()
    assert box
    shown = Image.open(BytesIO(page.screenshot(clip={"x": box["x"], "y": max(box["y"], 200), "width": box["width"], "height": 400}))).convert("L")
    columns = (shown.crop((at, 0, at + 1, shown.height)).getcolors(256) for at in (shown.width - 3, shown.width - 40))
    edge, ground = (max(found)[1] for found in columns if found)
    return edge, ground


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("path", "table"), [("capacity", "[data-testid=stTable] > div"), ("", ".goes-on")])
def test_the_edge_is_shaded_while_the_table_goes_on(page: Page, own_address: str, path: str, table: str, scheme: str):
    page.set_viewport_size({"width": 390, "height": 900})
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{own_address}/{path}")
    settled(page)
    first = page.locator(table).first
    first.scroll_into_view_if_needed()
    page.wait_for_timeout(300)  # what has scrolled is painted
    edge, ground = edge_of(page, first)
    first.evaluate("one => { one.scrollLeft = one.scrollWidth }")
    at_its_end, _ = edge_of(page, first)

    assert abs(edge - ground) > 40
    assert abs(at_its_end - ground) < 10
