"""Which days were searched: a typed file of its own, so that an empty day can be read."""

import datetime as dt
from pathlib import Path

import pytest

from tests.reports import WORLD
from tracker.models import Country, Found, Gazetteer, Search
from tracker.searches import canonical_searches, check_searches, read_searches
from tracker.typed_csv import columns_of

CURATED = Path(__file__).parents[1] / "data" / "curated"
FULL = Gazetteer(places=WORLD.places, countries=(Country(alpha3="GTM", alpha2="GT", name="Guatemala", name_es="Guatemala"),))
ROW = {"destination": "GTM", "first_day": "2025-02-03", "last_day": "2025-02-05", "where": "AP", "who": "curator", "found": "none"}


def written(folder: Path, *rows: dict[str, str]) -> Path:
    lines = [",".join(row.get(column, "") for column in columns_of(Search)) for row in rows]
    (folder / "searched.csv").write_text("\n".join([",".join(columns_of(Search)), *lines]) + "\n", encoding="utf-8")
    return folder


def test_a_search_is_read_with_its_types(tmp_path):
    (found,) = read_searches(written(tmp_path, ROW | {"destination": ""}), FULL)

    assert (None, dt.date(2025, 2, 5), Found.NONE) == (found.destination, found.last_day, found.found)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"last_day": "2025-02-02"}, "first_day 2025-02-03 is after last_day 2025-02-02; exchange the two"),
        ({"destination": "GTN"}, "destination 'GTN' is not in countries.csv; did you mean GTM?"),
        ({"found": "no"}, "found 'no' is not one of yes, none"),
        ({"where": ""}, "where is empty; give it: Where was searched"),
        ({"first_day": ""}, "first_day is empty; give it: ISO day"),
    ],
)
def test_what_is_wrong_is_said_once_with_its_line(tmp_path, more, said):
    (problem,) = check_searches(written(tmp_path, ROW, ROW | more), FULL)

    assert (3, True) == (problem.line, said in str(problem))


def test_the_canonical_file_is_sorted_by_country_and_day(tmp_path):
    late, every = ROW | {"first_day": "2025-02-04"}, ROW | {"destination": ""}
    (text,) = canonical_searches(written(tmp_path, late, ROW, every)).values()

    assert [",2025-02-03", "GTM,2025-02-03", "GTM,2025-02-04"] == [",".join(line.split(",")[:2]) for line in text.splitlines()[1:]]


def test_the_projects_own_file_is_in_order_and_canonical():
    assert [] == check_searches(CURATED)
    assert {CURATED / "searched.csv": (CURATED / "searched.csv").read_text(encoding="utf-8")} == canonical_searches(CURATED)


def test_the_readme_describes_every_column():
    readme = (CURATED / "README.md").read_text(encoding="utf-8")

    assert [] == [name for name, field in Search.model_fields.items() if f"| `{name}` | {field.description} |" not in readme]
