"""The same rows in Datasette, for bench/dashboard.py to compare with: its page of one destination with three facets."""

import csv
import os
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import islice
from pathlib import Path

from playwright.sync_api import Browser, Error, Page

FACETS = ("destination_name", "outcome", "operator")
PORT = 8_952
VISITS = 5  # after one that is not counted
# Its limits would cut off the facets of a long table; what it suggests beside them takes as long again, and is left out.
SETTINGS = {"facet_time_limit_ms": 60_000, "sql_time_limit_ms": 60_000, "suggest_facets": "off"}


def page_seconds(browser: Browser, project: Path) -> float:
    """Give the seconds, in the median, from the call of a faceted page of a project's events until the browser shows it."""
    database = project / "events.db"
    if not database.exists():
        write_database(project / "data/published/events.csv", database)
    with closing(sqlite3.connect(database)) as read:
        names = [name for (name,) in read.execute("SELECT destination_name FROM events WHERE destination_name <> '' GROUP BY 1 ORDER BY count(*) DESC")]
    with _server(database) as address:
        page = browser.new_page()
        took = []
        for name in islice(names, VISITS + 1):
            query = "&".join([f"destination_name={name.replace(' ', '+')}", *(f"_facet={facet}" for facet in FACETS)])
            began = time.perf_counter()
            answer = _go(page, f"{address}/events/events?{query}")
            took.append(time.perf_counter() - began)
            assert answer, "Datasette shows no such page"  # noqa: S101 (a bench)
        page.close()
    return statistics.median(took[1:])


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
            if "ERR_CONNECTION" not in str(error):
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
