"""The same rows in Datasette, for bench/dashboard.py to compare with: its page of the chosen destinations with three facets."""

import csv
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlencode

from playwright.sync_api import Browser, Error, Page

FACETS = ("destination_name", "outcome", "operator")
PORT = 8_952
# Its limits would cut off the facets of a long table; what it suggests beside them takes as long again, and is left out.
SETTINGS = {"facet_time_limit_ms": 60_000, "sql_time_limit_ms": 60_000, "suggest_facets": "off"}


def page_seconds(browser: Browser, project: Path, destinations: Sequence[str]) -> float:
    """Give the seconds, in the median, from the call of a faceted page of a project's events until the browser shows it; each call adds a destination, and the first is not counted."""
    database = project / "events.db"
    if not database.exists():
        write_database(project / "data/published/events.csv", database)
    with _server(database) as address:
        page = browser.new_page()
        took = [_seconds(page, _page_of(address, destinations[: number + 1])) for number in range(len(destinations))]
        page.close()
    return statistics.median(took[1:])


def _page_of(address: str, destinations: Sequence[str]) -> str:
    facets = [("_facet", facet) for facet in FACETS]
    return f"{address}/events/events?{urlencode([('destination_name__in', json.dumps(list(destinations))), *facets])}"


def _seconds(page: Page, address: str) -> float:
    began = time.perf_counter()
    answer = _go(page, address)
    assert answer, "Datasette shows no such page"  # noqa: S101 (a bench)
    return time.perf_counter() - began


def write_database(table: Path, database: Path) -> None:
    """Write a CSV file as a table of SQLite, with an index for each facet."""
    with closing(sqlite3.connect(database)) as write, table.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        names = next(rows)
        write.execute(f"CREATE TABLE events ({', '.join(names)})")
        write.executemany(f"INSERT INTO events VALUES ({', '.join('?' * len(names))})", rows)  # noqa: S608 (places for values, no text)
        for name in FACETS:
            write.execute(f"CREATE INDEX by_{name} ON events ({name})")
        write.commit()


def _go(page: Page, address: str) -> bool:
    """Open a page as soon as the server answers; tell whether it has the facets."""
    while True:
        try:
            page.goto(address, timeout=120_000)
        except Error as error:
            if not any(word in str(error) for word in ("ERR_CONNECTION", "chrome-error")):
                raise
            time.sleep(0.1)
        else:
            return page.locator(".facet-info").count() == len(FACETS)


@contextmanager
def _server(database: Path) -> Iterator[str]:
    settings = [word for name, value in SETTINGS.items() for word in ("--setting", name, str(value))]
    words = [sys.executable, "-m", "datasette", "serve", "--immutable", str(database), "--port", str(PORT), *settings]
    with subprocess.Popen(words, env=os.environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:  # noqa: S603 (our own program)
        try:
            yield f"http://127.0.0.1:{PORT}"
        finally:
            process.terminate()
