"""Which days were searched for reports of flights: data/curated/searched.csv, read and checked.

A day without a flight in the table is one of two things: somebody looked and found none, or nobody is known to have looked.
"""

from collections.abc import Collection, Iterator
from functools import partial
from pathlib import Path

from tracker.half_read import HalfRead, Said, said_by
from tracker.models import BadInput, Gazetteer, Problem, Search
from tracker.reference import standard_gazetteer
from tracker.typed_csv import canonical, problems_in, read_rows, shown_path, unknown_name

SEARCHED_FILE = "searched.csv"


def read_searches(folder: Path, gazetteer: Gazetteer | None = None) -> list[Search]:
    """Read searched.csv of `folder` (data/curated), in the file's order; raises BadInput with every problem found in it."""
    problems: list[Problem] = []
    rows = _read(folder, gazetteer or standard_gazetteer(), problems)
    if problems:
        raise BadInput(problems)
    return rows


def check_searches(folder: Path, gazetteer: Gazetteer | None = None) -> list[Problem]:
    """List everything that is wrong with searched.csv; an empty list when it is in order."""
    return problems_in(lambda problems: _read(folder, gazetteer or standard_gazetteer(), problems))


def canonical_searches(folder: Path) -> dict[Path, str]:
    """Give the canonical text of searched.csv: sorted by destination (all countries first) and days; nothing where a row cannot be read."""
    return canonical(folder / SEARCHED_FILE, Search, _order)


def _order(search: Search) -> tuple[str, str, str, str]:
    return search.destination or "", search.first_day.isoformat(), search.last_day.isoformat(), search.model_dump_json()


def _read(folder: Path, gazetteer: Gazetteer, problems: list[Problem]) -> list[Search]:
    path = folder / SEARCHED_FILE
    half_read: list[tuple[int, HalfRead]] = []
    rows = read_rows(path, Search, problems, half_read=half_read)
    checks = (_backward, partial(_unknown_country, countries=gazetteer.countries_by_code))
    problems += [Problem(shown_path(path), line, *said) for line, search in (*rows, *half_read) for said in said_by(checks, search)]
    return [search for _, search in rows]


def _backward(search: Search | HalfRead) -> Iterator[Said]:
    if search.first_day > search.last_day:
        yield f"first_day {search.first_day} is after last_day {search.last_day}", "exchange the two, or correct one"


def _unknown_country(search: Search | HalfRead, countries: Collection[str]) -> Iterator[Said]:
    if search.destination and search.destination not in countries:
        yield unknown_name("destination", search.destination, countries, "countries.csv")
