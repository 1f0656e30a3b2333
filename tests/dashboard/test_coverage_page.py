"""The Coverage page: figures, states and tallies as a reader sees them, and what it says where something is missing."""

import json
import re
from pathlib import Path

import pytest

from tests.dashboard.reading import Open, words_of
from tests.published import HOSTILE
from tests.tables import events_table
from tests.tallied import tally
from tracker.models import Search, Tally
from tracker.table import write_csv
from tracker.typed_csv import write_rows

COUNTS = [
    {"value": 532, "counted_by": "the ministry"},
    {"value": 500},
    {"value": 4850, "measure": "people_by_air"},
    {"value": 2138, "destination": None},
    {"value": 9000, "destination": None, "measure": "enforcement_flights"},
]
SEARCHES = [Search(destination="GTM", first_day="2025-01-25", last_day="2025-01-26", where="AP", who="curator", found="none")]
MEASURED = {"corpus": "dev", "documents": 40, "reports": 61, "figures": [{"name": "slots", "precision": 0.957, "recall": 0.812, "f1": 0.878}]}
STAMP = {"day": "2026-11-22", "version": "0.1.0", "rules": "a"}


@pytest.fixture
def compared(project: Path) -> Path:
    """The sample project with tallies, a search and a measurement."""
    for folder in ("reference", "curated"):
        (project / "data" / folder).mkdir()
    typed(project, COUNTS)
    (project / "data/curated/searched.csv").write_text(write_rows(SEARCHES, Search), encoding="utf-8")
    (project / "data/published/quality.json").write_text(json.dumps([{"task": "extraction", "seen": "yes"} | MEASURED | STAMP]))
    return project


def typed(project: Path, rows: list[dict]) -> None:
    text = write_rows([tally(number, **given) for number, given in enumerate(rows, 1)], Tally)
    (project / "data/reference/tallies.csv").write_text(text, encoding="utf-8")


@pytest.mark.usefixtures("compared")
def test_the_page_begins_with_what_it_holds_of_the_latest_count(opened: Open):
    said = words_of(opened("coverage"))

    assert "All countries, 2025, removal flights as counted by Paper 4: this table holds at least 9 of 2,138 flights (under 1%)" in said
    assert "5 tallies are on file, contradictions included; 4 of them count what this table counts" in said


@pytest.mark.usefixtures("compared")
@pytest.mark.parametrize(("params", "said"), [({}, 1), ({"operator": "military"}, 0)])
def test_the_overview_of_all_events_begins_with_it_too(opened: Open, params: dict[str, str], said: int):
    """The number of flights reads as that of all flights; a count of others is compared with the whole table alone."""
    words = words_of(opened("flights", **params))

    assert said == words.count("differs by country and month. All countries, 2025, removal flights as counted by Paper 4: this table holds at least 9 of 2,138 flights (under 1%)")


@pytest.mark.parametrize("searched", [True, False])
def test_nothing_is_said_of_searched_days_while_none_is_on_file(opened: Open, compared: Path, searched: bool):
    """A sign that no day has would be taken for a zero."""
    if not searched:
        (compared / "data/curated/searched.csv").write_text(write_rows([], Search), encoding="utf-8")
    app = opened("coverage")
    drawn = "".join(chart.proto.spec for chart in app.get("plotly_chart"))

    assert searched == ("searched" in words_of(app)) == ("○ is a month" in words_of(app)) == ("earched" in drawn)
    assert "A dot is not a zero" in words_of(app)
    assert searched == ("No flight in this table" not in drawn)


@pytest.mark.usefixtures("compared")
def test_a_country_has_its_days_and_every_count_of_it(opened: Open):
    """Contradicting counts are both told, each with whose it is, its words and its address."""
    said = words_of(opened("coverage", country="Guatemala"))

    assert "Guatemala, 59 days from January 2025 to February 2025: 1 with a completed flight, 2 searched without finding one, 56 not known" in said
    assert "**2025**: Removal flights: this table holds 3 of 532 flights (under 1%); 1 further event may be part of that count, at most 4 with them." in said
    assert "this table holds 3 of 500 flights (under 1%)" in said
    assert "[the ministry, via Paper 1](<https://example.org/1>). “532 in all”" in said
    assert "People on removal flights: this table holds 240 of 4,850 people (5%); 3 of 3 flights have a count" in said


@pytest.mark.usefixtures("compared")
@pytest.mark.parametrize(("params", "heading"), [({}, "What others counted: all countries in one number"), ({"country": "Guatemala"}, "What others counted: Guatemala")])
def test_the_counts_of_others_stand_under_a_heading_of_their_own(opened: Open, params: dict[str, str], heading: str):
    """They are of whole periods, and not day by day."""
    assert heading in [element.value.replace("\\", "") for element in opened("coverage", **params).subheader]


@pytest.mark.usefixtures("compared")
def test_a_countrys_page_has_what_others_counted(opened: Open):
    """The same lines as on the Coverage page, whatever the filters show of our flights."""
    app = opened("country", country="Guatemala", operator="charter")
    said = words_of(app)

    assert "2025: Removal flights: this table holds 3 of 532 flights" in said.replace("*", "")
    assert "No tally of this country is on file." in words_of(opened("country", country="India"))


@pytest.mark.usefixtures("compared")
def test_of_the_filters_only_the_destination_is_used(opened: Open):
    """A tally counts every flight of its country, whatever the reader chose to see of ours."""
    app = opened("coverage")
    whole = words_of(app.multiselect(key="destination").set_value(["Guatemala"]).run())
    some = words_of(app.multiselect(key="operator").set_value(["military"]).run())

    assert "Guatemala, 2025, removal flights as counted by the ministry, via Paper 1: this table holds 3 of 532" in whole
    assert "this table holds 3 of 532" in some
    assert "All countries" not in some
    assert "Of the filters, this page uses the destination only" in some
    assert "Of the filters" not in whole


DAY = {"value": 265, "measure": "people_by_air", "period": "2025-01-24:2025-01-24", "counted_by": "the institute"}


@pytest.mark.parametrize(
    ("page", "params"),
    [("coverage", {"destination": "Guatemala"}), ("country", {"country": "Guatemala"})],
)
def test_choosing_a_day_brings_up_what_others_counted_of_it(compared: Path, opened: Open, page: str, params: dict[str, str]):
    typed(compared, [*COUNTS, DAY])
    words = words_of(opened(page, days="2025-01-24", **params)).replace("*", "")
    of_day, of_others = words.index("Of the days chosen (24 January 2025)"), words.index("Of other periods")

    assert of_day < words.index("of 265 people") < of_others < words.rindex("of 532 flights")
    assert "Of other periods" not in words_of(opened(page, **params))


def test_a_day_that_nobody_counted_alone_is_said_to_have_no_count(compared: Path, opened: Open):
    """Of all countries together nobody counted the day; of one country somebody did, and the page says where that stands."""
    typed(compared, [*COUNTS, DAY])

    assert "No count of this list is of these days alone; a longer one cannot be cut into days." in words_of(opened("country", country="Guatemala", days="2025-01-23"))
    assert "1 count of a single country is: it stands first in the table of every count, below." in words_of(opened("coverage", days="2025-01-24"))
    assert "265" == opened("coverage", days="2025-01-24").dataframe[-1].value["They say"].iloc[0]


@pytest.mark.usefixtures("compared")
def test_the_download_is_what_the_table_shows(opened: Open):
    app = opened("coverage").multiselect(key="destination").set_value(["Guatemala"]).run()
    shown = app.dataframe[-1].value

    assert [3, 3, 240] == list(shown["This table holds"])
    assert "Tallies beside our flights, CSV (3)" in [button.label for button in app.get("download_button")]


@pytest.mark.usefixtures("compared")
def test_the_figures_say_on_what_they_rest(opened: Open):
    """Seen documents are told from unseen ones, and what was not measured is said to be so."""
    app = opened("coverage", unfold="fold seen")
    said = words_of(app)
    figures = app.table[-1].value

    assert ("0.957", "0.812", "0.878") == tuple(figures[["Precision", "Recall", "F1"]].iloc[0])
    assert "On documents that the rules were written with (others may come out lower)" in [fold.label for fold in app.expander]
    assert "**On documents that nobody read while writing rules**\nNot measured." in said
    assert "**Against the events that a person typed**\nNot measured." in said
    assert "Measured on 22 November 2026, version 0.1.0; this table was built with other rules." in said


@pytest.mark.usefixtures("project")
def test_without_tallies_the_page_says_so(opened: Open):
    """A folder without any of the three files: the months are still drawn, everything else is a sentence."""
    app = opened("coverage")
    said = words_of(app)

    assert not app.warning
    assert "No tally is on file, so nothing here says how many flights others counted." in said
    assert "No tally of this country is on file." in said
    assert "No tally gives flights and people of one period." in said
    assert 2 == said.count("Not measured.")


def test_an_empty_table_is_no_error(compared: Path, opened: Open):
    write_csv(events_table([]), compared / "data/published/events.csv")

    assert "this table holds 0 of 2,138 flights" in words_of(opened("coverage"))


def test_a_broken_file_is_a_sentence_and_the_rest_stands(compared: Path, opened: Open):
    (compared / "data/reference/tallies.csv").write_text("id,value\nT001,x\n")
    (compared / "data/published/quality.json").write_text("{")
    app = opened("coverage")
    said = words_of(app)

    assert "column 'measure' is missing" in said
    assert "it is damaged; delete it and measure again: make quality" in said
    assert "No tally is on file" in said


@pytest.mark.usefixtures("compared")
def test_a_country_that_is_not_there_is_said(opened: Open):
    assert "There is no country 'Atlantis' here; All countries is shown." in words_of(opened("coverage", country="Atlantis"))


def test_a_changed_file_is_read_again(compared: Path, opened: Open):
    app = opened("coverage")
    typed(compared, [*COUNTS, {"value": 2200, "destination": None, "period": "2026"}])
    app.run()

    assert "All countries, 2026, removal flights as counted by Paper 6: this table holds 0 of 2,200 flights" in words_of(app)


def test_hostile_text_is_shown_as_text(compared: Path, opened: Open):
    """Words, notes and names of a tally reach the page escaped; an address that is none of the web is no link."""
    hostile = HOSTILE.replace("\u202e", "")
    quote = " ".join(["10", *hostile.split()[:24]])
    typed(compared, [{"destination": None, "quote": quote, "note": hostile, "publisher": hostile, "counted_by": hostile}])
    app = opened("coverage")
    interpreted = [str(element.value) for kind in ("markdown", "caption", "warning", "info") for element in app.get(kind)]
    interpreted += [str(cell) for table in app.table for cell in table.value.to_numpy().flat]
    unescaped = [part for part in (re.sub(r"\\.", "", text) for text in interpreted) if "evil" in part]

    assert unescaped
    for bad in ("![", "<script", "<img", "$", ":red", "`", "tada:", "www."):
        assert not [text for text in unescaped if bad in text], bad
