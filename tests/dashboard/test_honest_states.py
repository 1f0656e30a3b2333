"""What a page says where it cannot show what its address asks for, or where its data are not there."""

import re
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from tests.dashboard.reading import Open, changes_of, cited, sums_of, words_of
from tests.tables import events_table, sample_table
from tracker.table import write_csv
from tracker.views.data import FOLDER_VARIABLE
from tracker.views.event import MOST_LISTED

ROOT = Path(__file__).parents[2]
SCRIPT = "<script>alert(1)</script>"
LONG = "A" * 10_000

# --- addresses -------------------------------------------------------------------------------------------------------------

ASKED = [
    ("flights", {"by": "zzz"}, "Ignored: by 'zzz' chooses nothing on this page; it belongs to the page Capacity."),
    ("capacity", {"by": "colour"}, "Ignored: by 'colour' is not one of Destination country, Operator, Aircraft type, Month."),
    ("disputes", {"field": ["Day", SCRIPT]}, f"Ignored: field '{SCRIPT}' is not one of Outcome, Flights,"),
    ("flights", {"period": "decade"}, "Ignored: period 'decade' is not one of day, week, month, year."),
    ("event", {"event": SCRIPT}, f"There is no event '{SCRIPT}'. Ids look like E00001 and are never reused; choose one below."),
    ("event", {"event": LONG}, f"There is no event '{LONG[:40]}'."),
    ("country", {"country": "QQQ"}, "No event of the table went to 'QQQ', or was to. Choose one of the countries of the list."),
    ("country", {"country": "Guatamala"}, "No event of the table went to 'Guatamala', or was to; did you mean Guatemala? Choose one of the countries of the list."),
    ("event", {"event": "E1"}, "There is no event 'E1'; did you mean E00001? Ids look like E00001"),
    ("flights", {"destnation": "GTM"}, "Ignored: 'destnation' is not a filter (did you mean destination?)."),
    ("capacity", {"by": "operater"}, "Ignored: by 'operater' is not one of Destination country, Operator, Aircraft type, Month (did you mean Operator?)."),
    ("coverage", {"country": "Mexco"}, "There is no country 'Mexco' here (did you mean Mexico?); All countries is shown."),
    ("documents", {"document": LONG}, f"There is no document '{LONG[:80]}'; the first one is shown."),
    ("flights", {"destination": LONG}, f"Ignored: destination '{LONG[:60]}' is of no event in the table."),
    ("flights", {LONG: "x"}, f"Ignored: '{LONG[:60]}' is not a filter."),
    ("flights", {"outcome": SCRIPT}, f"Ignored: outcome '{SCRIPT}' is not one of Completed,"),
    ("flights", {"days": "2025-13-45"}, "Ignored: days '2025-13-45' is not a day (write it like 2025-01-23)."),
    ("flights", {"version": LONG}, f"The link was made on version '{LONG[:40]}', which the history of this table does not know."),
]


@pytest.mark.parametrize(("page", "params", "said"), ASKED, ids=[f"{page} {said[:30]}" for page, _, said in ASKED])
def test_what_an_address_asks_in_vain_is_one_short_sentence(opened: Open, page: str, params: dict, said: str):
    app = opened(page, **params)
    notices = [notice.value for notice in [*app.warning, *app.info] if notice.value.startswith(("Ignored", "There is no", "No event of", "The link"))]

    assert said in words_of(app)
    assert 1 == len(notices)
    assert len(notices[0]) < 500


@pytest.mark.parametrize("page", ["flights", "capacity", "disputes", "coverage"])
def test_a_country_without_an_event_has_no_totals_of_others(opened: Open, page: str):
    """France is in the world and not in the table: it is chosen, and no event is shown."""
    app = opened(page, destination="France")

    assert app.multiselect(key="destination").value == ["France"]
    assert ("This table holds no event to France." if page == "coverage" else "No event matches these filters.") in words_of(app)
    assert not app.warning
    assert not sums_of(app)


def test_that_no_searched_day_is_on_file_is_said_beside_the_columns_for_them(opened: Open):
    assert "It has no row as yet: which days were searched without finding a flight is not on file." in words_of(opened("method"))


def test_what_a_page_does_know_is_no_notice(opened: Open):
    assert not [app for app in (opened("capacity", by="Month"), opened("disputes", field="Day"), opened(period="week")) if app.warning]


@pytest.mark.usefixtures("project")
def test_the_changes_of_an_address_are_those_shown_on_a_first_visit(opened: Open, project: Path):
    """?changed= and ?since= are the page's own; what is no event or version is named."""
    rows = [f"2025-02-0{day}-0000000{day},2025-02-0{day},E0000{day},added,,,\"Guatemala\",report\n" for day in (1, 2)]
    (project / "data/published/changes.csv").write_text("version,day,event_id,what,field,before,after,why\n" + "".join(rows))
    app = opened("changes", changed="E00001", kinds="Added")
    wrong = opened("changes", changed="E99999", since="2020-01-01-0")

    assert not app.warning
    assert ["E00001"] == [event for event, _ in changes_of(app)]
    assert "Ignored: changed 'E99999' is not one of E00001, E00002." in words_of(wrong)
    assert "Ignored: since '2020-01-01-0' is not one of 2025-02-02-00000002, 2025-02-01-00000001." in words_of(wrong)


# --- events of a long table ------------------------------------------------------------------------------------------------


@pytest.fixture
def long_table(project: Path) -> Path:
    """The sample project with one event more than a list has; the first has a former id."""
    few = events_table([{"destination": "GTM", "flights": 1, "day": "2025-01-24"}])
    table = few.loc[few.index.repeat(MOST_LISTED + 1)].reset_index(drop=True)
    table["event_id"] = [f"E{number:05}" for number in range(1, len(table) + 1)]
    table.loc[0, "former_ids"] = "E70000"
    write_csv(table, project / "data/published/events.csv")
    return project


@pytest.mark.parametrize(("asked", "shown"), [("E02001", "E02001"), (" e02001 ", "E02001"), ("E70000", "E00001"), ("e70000", "E00001")])
@pytest.mark.usefixtures("long_table")
def test_an_event_of_a_long_table_is_found_by_its_address_and_by_typing(opened: Open, asked: str, shown: str):
    by_address, typed = opened("event", event=asked), opened("event")
    typed.text_input(key="event").set_value(asked).run()

    for app in (by_address, typed):
        assert f"{shown}: Guatemala, 24 January 2025, completed" in words_of(app)
        assert not app.warning


@pytest.mark.parametrize("asked", ["E99999", SCRIPT, LONG])
@pytest.mark.usefixtures("long_table")
def test_an_id_that_is_no_event_of_a_long_table_is_named(opened: Open, asked: str):
    """The page stays the table to choose from, and the next id that is typed is shown."""
    by_address, typed = opened("event", event=asked), opened("event")
    typed.text_input(key="event").set_value(asked).run()

    for app in (by_address, typed):
        assert f"There is no event '{asked[:40]}'." in words_of(app)
        assert app.dataframe
    typed.text_input(key="event").set_value("E00007").run()
    assert typed.title[0].value.startswith("E00007")


# --- data ------------------------------------------------------------------------------------------------------------------


def test_without_a_data_folder_every_missing_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "nowhere"))
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60).run()
    lines = [line.value for line in app.markdown]

    assert not app.exception
    assert 1 == len(app.error)
    for name in ("events", "claims", "reports"):
        assert any(re.search(rf"{name}\.csv: .*; .*", line.replace("\\", "")) for line in lines), name


@pytest.mark.parametrize("content", [None, "{", "[]", '{"steps": 3}', "{}"])
def test_without_the_build_log_the_table_stands_and_its_foot_says_what_is_missing(project: Path, opened: Open, content: str | None):
    path = project / "data/published/build.json"
    path.unlink()
    if content is not None:
        path.write_text(content)
    app = opened()

    assert 12 == len(app.dataframe[0].value)
    assert "Data version not known, so no link can name it: data/published/build.json is missing or damaged, or has none" in words_of(app)
    assert ["version" in text for text in cited(opened)] == [False] * 3


def test_a_history_that_is_damaged_is_a_sentence_too(project: Path):
    (project / "data/published/changes.csv").write_text("version,day\n")
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60).run()

    assert not app.exception
    assert "changes.csv" in words_of(app)
    assert not sums_of(app)


# --- events that are no longer told ------------------------------------------------------------------------------------------


def test_what_adds_nothing_is_named(opened: Open):
    """The overview names the events that its sums leave out: the part E00008 and the withdrawn E00011."""
    said = words_of(opened())

    assert "2 of the shown events add nothing" in said
    assert "[E00008](<event?event=E00008>): 1 flight of a larger number with 95 people; [E00011](<event?event=E00011>): withdrawn." in said


def test_a_withdrawn_event_is_no_flight_on_the_page_and_in_what_is_downloaded(opened: Open):
    """The table says that it is withdrawn; beside the downloads stands how the files say it."""
    app = opened()
    outcomes = dict(zip(app.dataframe[0].value["Event"], app.dataframe[0].value["Outcome"], strict=True))

    assert ("Withdrawn", "Completed") == (outcomes["E00011"], outcomes["E00001"])
    assert "1 of the shown events is withdrawn and no flight: in the files it has grade X" in words_of(app)
    assert "withdrawn and no flight" not in words_of(opened(destination="Guatemala"))


def test_more_events_that_add_nothing_than_a_line_holds_are_counted(opened: Open, project: Path):
    table = pd.concat([sample_table().iloc[[10]]] * 8, ignore_index=True)
    table["event_id"] = [f"E{number:05}" for number in range(1, 9)]
    write_csv(table, project / "data/published/events.csv")

    assert "[E00006](<event?event=E00006>): withdrawn; and 2 more." in words_of(opened())


@pytest.mark.parametrize(
    ("who", "said"),
    [
        pytest.param(["Reuters", "agency", ""], "Reuters (in The Daily Example)", id="an agency, in the paper that prints it"),
        pytest.param(["an official", "unnamed_official", "Reuters"], "an official, to Reuters (in The Daily Example)", id="who told an agency, with it"),
    ],
)
def test_who_says_that_a_flight_was_refused_is_told_with_whom_they_credit(opened: Open, project: Path, who: list[str], said: str):
    """The refusal of E00002 is what somebody says, in the paper that prints it."""
    path = project / "data/published/claims.csv"
    claims = pd.read_csv(path, dtype=str, keep_default_na=False)
    claims.loc[(claims["event_id"] == "E00002") & (claims["field"] == "outcome"), ["publisher", "credited", "credited_kind", "told_to"]] = ["The Daily Example", *who]
    claims.to_csv(path, index=False, lineterminator="\n")

    assert f"Who says so{said}" in words_of(opened("country", country="Mexico"))


def test_the_filter_of_days_says_when_one_day_counts(opened: Open):
    """The calendar waits for a second day, which looks as if nothing happened."""
    assert "one day alone counts once the calendar is closed" in opened("flights").date_input(key="days").help
