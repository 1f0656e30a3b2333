"""The page in a real browser, beside other ways to the same: a straightforward page, Datasette, and for its CSV pandas.

Beside it stand the straightforward page of the same charts (bench/naive_page.py) and Datasette's page of the same rows (bench/faceted_page.py).
``python -m bench.dashboard [EVENTS ...]``: 100,000 and 1,000,000 synthetic events unless given, after the published table. It takes some
minutes. A cold start lasts from the start of the server until a new browser shows numbers; a click from the browser's own click on a word
of a filter until the page changes no more. Each click adds a destination to the choice, those with most events first, and Datasette's page
is asked for the same choices. Seconds hang on the machine and on what else it does: the ratios at the end are the result.
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, Page, sync_playwright

from bench.faceted_page import page_seconds
from bench.measure import compare
from bench.synthetic_events import write_project
from tracker.export import to_csv_download
from tracker.table import read_events

ROOT = Path(__file__).resolve().parent.parent
OURS, PLAIN = "asgi.py", "bench/naive_page.py"
SIZES = (100_000, 1_000_000)
FEW = 50  # events of the straightforward page that the published table is compared to
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
PATIENCE = 120_000  # milliseconds
QUIET = 1_000  # milliseconds without a change: the page is drawn
CLICKS = 5  # after one that is not counted
PORT = 8_951
MOST_OF_OWN, LEAST_OF_PLAIN, LEAST_OF_PANDAS = 1.3, 8, 5  # the goals

# The moment of the last click, whether the script ran since, and the last change of the page, as the browser sees them.
WATCH = """() => {
  window.clicked = window.changed = performance.now();
  window.ran = true;
  const app = document.querySelector('[data-testid=stApp]');
  addEventListener('click', () => { window.clicked = window.changed = performance.now(); window.ran = false; }, true);
  new MutationObserver(() => { window.ran ||= app.dataset.testScriptState === 'running'; })
    .observe(app, {attributes: true, attributeFilter: ['data-test-script-state']});
  new MutationObserver(() => { window.changed = performance.now(); })
    .observe(document.querySelector('[data-testid=stMain]'), {subtree: true, childList: true, attributes: true, characterData: true});
}"""
NUMBERS = "() => [...document.querySelectorAll('[data-testid=stMetricValue], [data-testid=stHtml] dd')].map(one => one.textContent).join('|')"
DRAWN = f"""() => window.ran && document.querySelector('[data-testid=stApp]').dataset.testScriptState === 'notRunning'
  && performance.now() - window.changed > {QUIET}"""


class Took(NamedTuple):
    """Seconds: from the start of the server to the first numbers, and of a click in the median."""

    start: float
    click: float


def main(sizes: tuple[int, ...] = SIZES) -> None:
    """Print the figures of both pages at every size, the ratios, and those of the CSV."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        own = _measured(browser, OURS, ROOT, "the published table")
        few = _measured(browser, PLAIN, write_project(FEW, Path(folder) / "few"), f"{FEW} events")
        print(f"dashboard     a click on the published table takes {own.click / few.click:.2f} of the straightforward page's at {FEW} events (goal: 1 at most)")
        for size in sizes:
            project = write_project(size, Path(folder) / str(size))
            ours, plain = _measured(browser, OURS, project, f"{size:,} events"), _measured(browser, PLAIN, project, f"{size:,} events")
            _print_ratios(size, own, ours, plain)
            faceted = page_seconds(browser, project, _destinations(project))
            print(f"dashboard     {size:,} events: Datasette's page of the same destinations with three facets takes {faceted:.2f} s, {faceted / ours.click:.1f} times as long as a click (goal: more than 1)")
            if size == max(sizes):
                _print_csv(project)


def _print_ratios(size: int, own: Took, ours: Took, plain: Took) -> None:
    print(
        f"dashboard     {size:,} events: a click takes {ours.click / own.click:.2f} of ours on the published table (goal: {MOST_OF_OWN} at most), "
        f"the straightforward page's {plain.click / ours.click:.1f} times as long (goal: {LEAST_OF_PLAIN} at least); cold start {plain.start / ours.start:.1f} times"
    )


def _print_csv(project: Path) -> None:
    table = read_events(project / "data/published/events.csv")
    took = compare({"ours": lambda: to_csv_download(table), "pandas": lambda: table.to_csv(index=False).encode()}, runs=1)
    print(f"dashboard     CSV of {len(table):,} events: pandas takes {took['pandas'] / took['ours']:.1f} times as long (goal: {LEAST_OF_PANDAS} at least)")


def _measured(browser: Browser, entry: str, project: Path, what: str) -> Took:
    began = time.perf_counter()
    with _server(entry, project) as address:
        page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
        page.set_default_timeout(PATIENCE)
        _go(page, address)
        page.wait_for_function(NUMBERS)
        start = time.perf_counter() - began
        page.evaluate(WATCH)
        page.wait_for_function(DRAWN)
        clicks = [_click(page, destination) for destination in _destinations(project)][1:]
        page.context.close()
    took = Took(start, statistics.median(clicks))
    name = "ours" if entry == OURS else "straightforward"
    print(f"dashboard     {name:16} {what:20} cold start {took.start:6.1f} s, a click {took.click:6.2f} s (most {max(clicks):.2f})", flush=True)
    return took


def _destinations(project: Path) -> list[str]:
    """Give the destinations with most events, as many as there are clicks."""
    return read_events(project / "data/published/events.csv")["destination_name"].value_counts().index[: CLICKS + 1].tolist()


def _click(page: Page, destination: str) -> float:
    """Add a destination to the choice; give the seconds until the page changed for the last time."""
    page.get_by_role("combobox", name="Destination country").fill(destination)
    page.get_by_role("option", name=re.compile(rf"^{re.escape(destination)}\b")).first.click()
    page.wait_for_function(DRAWN)
    return float(page.evaluate("() => window.changed - window.clicked")) / 1_000


def _go(page: Page, address: str) -> None:
    """Open the page as soon as the server answers."""
    while True:
        try:
            page.goto(address)
        except Exception as error:
            if not any(word in str(error) for word in ("ERR_CONNECTION", "chrome-error")):
                raise
            time.sleep(0.1)
        else:
            return


@contextmanager
def _server(entry: str, project: Path) -> Iterator[str]:
    words = [sys.executable, "-m", "streamlit", "run", entry, f"--server.port={PORT}"]
    environment = os.environ | {"TRACKER_DATA": str(project), "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(words, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:  # noqa: S603 (our own program)
        try:
            yield f"http://127.0.0.1:{PORT}"
        finally:
            process.terminate()


if __name__ == "__main__":
    main(tuple(int(word) for word in sys.argv[1:]) or SIZES)
