"""Make static/preview.png, the picture that a shared link shows. Run once; the result is committed. It shows no figure, which would grow old.

.venv/bin/python scripts/make_preview.py            # needs the Chromium of the browser tests
.venv/bin/python scripts/make_preview.py --chromium /usr/bin/chromium
"""

import argparse
import base64
from pathlib import Path

from playwright.sync_api import sync_playwright

from tracker.maps.ground import ground_images
from tracker.maps.view import REGIONS
from tracker.palette import theme_of

STATIC = Path(__file__).parents[1] / "static"
WIDTH, HEIGHT = 1200, 630  # what Open Graph's readers show whole
TITLE = "Deportation flights"
LINES = "Reported flights from the United States:", "from where to where, with how many people,", "and what became of them."
FOOT = "Every value leads back to its source."


def card() -> str:
    """Write the card as a page: the land of our base map behind the words."""
    look = theme_of("light")
    (land,) = ground_images(None, REGIONS["gulf"], look)
    icon = base64.b64encode((STATIC / "icon.png").read_bytes()).decode()
    said = "<br>".join(LINES)
    return f"""<!DOCTYPE html><html lang="en"><style>
body {{margin: 0; width: {WIDTH}px; height: {HEIGHT}px; overflow: hidden; position: relative; background: {look.sea}; color: {look.text}; font-family: sans-serif}}
.land {{position: absolute; width: 1626px; height: 2077px; left: 130px; top: -700px}}
.words {{position: absolute; left: 72px; top: 84px; right: 72px; font-size: 36px; line-height: 1.4}}
h1 {{font-size: 84px; line-height: 1.1; margin: 28px 0 24px}}
p {{margin: 0 0 36px}}
</style><img class="land" src="{land["source"]}" alt=""><div class="words"><img src="data:image/png;base64,{icon}" width="84" alt=""><h1>{TITLE}</h1><p>{said}</p><p>{FOOT}</p></div></html>"""


def main() -> None:
    """Draw the card in a browser and save it."""
    parser = argparse.ArgumentParser(description="Make static/preview.png.")
    parser.add_argument("--chromium", help="the browser; that of the browser tests unless given")
    chosen = parser.parse_args()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chosen.chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.set_content(card())
        page.screenshot(path=STATIC / "preview.png")
        browser.close()


if __name__ == "__main__":
    main()
