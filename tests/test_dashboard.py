"""The page in Streamlit's own test runner: filters, URLs, empty and damaged data, evidence, hostile text. Figures are tested elsewhere."""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.published import HOSTILE, write_project
from tests.tables import sample_table
from tracker.filters import CORRIDOR, Filters
from tracker.models import BASIS_FIELDS
from tracker.table import write_csv
from tracker.totals import totals
from tracker.views.data import FOLDER_VARIABLE, load_tables
from tracker.views.filter_bar import LABELS
from tracker.views.phrases import FIELD_LABELS

ROOT = Path(__file__).parents[1]
Open = Callable[..., AppTest]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample project in a folder of its own, which the page is told to show."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    return write_project(tmp_path)


@pytest.fixture
def opened(project: Path) -> Open:  # noqa: ARG001 (it must be there)
    """Open the page on the sample project, with URL parameters and, by its address, another page than the overview."""

    def open_page(page: str = "flights", **params: str | list[str]) -> AppTest:
        app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
        if page != "flights":
            app.run()
            # AppTest.switch_page only knows pages that are files (1.67).
            app._page_hash = next(id_ for id_, about in app._registered_pages.items() if about["url_pathname"] == page)
        for name, value in params.items():
            app.query_params[name] = value
        app.run()
        assert not app.exception
        return app

    return open_page


def events_of(app: AppTest) -> list[str]:
    return list(app.dataframe[0].value["Event"])


def words_of(app: AppTest) -> str:
    """Everything that the page says in text, without the invisible joiners and the backslashes of escaped Markdown."""
    found = [element.value for kind in ("title", "header", "markdown", "text", "caption", "info", "warning", "error") for element in app.get(kind)]
    return "\n".join(str(value) for value in found).replace("\u2060", "").replace("\\", "")


# --- filters ---------------------------------------------------------------------------------------------------------------


FILTERS = [
    ("destination", ["Guatemala"], Filters(destination=("Guatemala",))),
    ("destination", ["Not reported"], Filters(destination=("Not reported",))),
    ("origin", ["El Paso", "Tucson"], Filters(origin=("El Paso", "Tucson"))),
    ("outcome", ["denied", "turned_back"], Filters(outcome=("denied", "turned_back"))),
    ("operator", ["not_reported"], Filters(operator=("not_reported",))),
    ("aircraft", ["C-17"], Filters(aircraft=("C-17",))),
    ("days", ["2025-01-24", "2025-01-26"], Filters(date_from="2025-01-24", date_to="2025-01-26")),
    ("sources", "2", Filters(sources=2)),
    ("planned", "false", Filters(planned=False)),
]


@pytest.mark.parametrize(("name", "value", "filters"), FILTERS)
def test_each_filter_works_from_the_url(opened: Open, name: str, value: str | list[str], filters: Filters):
    """A URL parameter shows the events that the filter of that name leaves, and the sums are those of these events."""
    app, left = opened(**{name: value}), filters.apply(sample_table())

    assert 0 < len(left) < 12
    assert events_of(app) == list(left["event_id"])
    assert app.metric[0].value == f"{totals(left).flights_flown.flights:,}" if totals(left).flights_flown.of else True
    assert not app.warning


def test_each_filter_works_by_its_widget(opened: Open):
    """A choice in the sidebar shows the events that the same filter leaves."""
    app = opened()
    app.multiselect(key="destination").select("Colombia").run()
    app.multiselect(key="origin").select("San Diego").run()
    assert events_of(app) == ["E00006", "E00007"]
    app.multiselect(key="outcome").select("completed").run()
    assert events_of(app) == ["E00007"]
    app.button(key="reset").click().run()
    app.multiselect(key="operator").select("foreign").run()
    app.number_input(key="sources").set_value(5).run()
    assert events_of(app) == ["E00007"]
    app.button(key="reset").click().run()
    app.toggle(key="planned").set_value(False).run()
    app.multiselect(key="aircraft").select("Not reported").run()
    assert "E00005" not in events_of(app)


def test_every_filter_has_a_widget():
    """The labels name the filters of the URL, all of them."""
    assert {name for name in Filters.model_fields if not name.startswith("date_")} | {"days"} == set(LABELS)


def test_counts_stand_beside_the_widgets_not_in_their_words(opened: Open):
    """Options are the URL's words; how many events each would show with the other filters stands below."""
    app = opened(outcome="denied")

    assert "Guatemala" in app.multiselect(key="destination").options
    assert "Events: Colombia 1, Mexico 1" in words_of(app)


def test_one_click_gives_the_corridor_and_one_click_everything(opened: Open):
    """The corridor button is a view like any other; the reset takes every filter back."""
    app = opened(outcome="completed", sources="2")
    app.button(key="corridor").click().run()
    assert events_of(app) == list(CORRIDOR.apply(sample_table())["event_id"])
    assert app.multiselect(key="outcome").value == []
    app.button(key="reset").click().run()
    assert len(events_of(app)) == 12


# --- URLs ------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"destination": ["Guatemala", "Narnia"]}, "'Narnia'"),
        ({"outcome": "refused", "destination": "Guatemala"}, "'refused'"),
        ({"days": "yesterday", "destination": "Guatemala"}, "'yesterday'"),
        ({"days": ["1812-01-01", "1812-02-01"], "destination": "Guatemala"}, "days before 2003"),
        ({"sources": "many", "destination": "Guatemala"}, "'many'"),
        ({"planned": "perhaps", "destination": "Guatemala"}, "'perhaps'"),
        ({"destinaton": "Mexico", "destination": "Guatemala"}, "'destinaton' is not a filter"),
        ({"outcome": "![x](https://evil.example/x.png)", "destination": "Guatemala"}, "![x](https://evil.example/x.png)"),
    ],
)
def test_unknown_url_values_are_ignored_with_a_notice(opened: Open, params: dict[str, str | list[str]], said: str):
    """What means nothing is named and ignored; what means something still holds."""
    app = opened(**params)

    assert len(app.warning) == 1
    assert said in words_of(app)
    assert events_of(app) == list(Filters(destination=("Guatemala",)).apply(sample_table())["event_id"])


def test_codes_and_any_case_are_read_from_the_url(opened: Open):
    """?destination=gtm is Guatemala: what the command line takes, the URL takes."""
    app = opened(destination="gtm")

    assert app.multiselect(key="destination").value == ["Guatemala"]
    assert not app.warning


def test_an_empty_result_is_a_sentence_and_a_way_back(opened: Open):
    """Filters that leave nothing say so, draw nothing, and one click shows everything again."""
    app = opened(destination="India", outcome="denied")
    assert "No event matches these filters." in words_of(app)
    assert not app.metric
    app.main.button[0].click().run()
    assert len(events_of(app)) == 12


def test_an_empty_result_says_so_on_the_event_page_too(opened: Open):
    """There is no table to choose from, so there is the same sentence and the same way back."""
    app = opened("event")
    app.multiselect(key="destination").select("India").run()
    app.multiselect(key="outcome").select("denied").run()
    assert "No event matches these filters." in words_of(app)
    app.main.button[-1].click().run()
    assert len(events_of(app)) == 12


# --- data ------------------------------------------------------------------------------------------------------------------


def cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-40])


DAMAGE = {
    "cut off": cut_off,
    "missing": Path.unlink,
    "empty": lambda path: path.write_bytes(b""),
    "not UTF-8": lambda path: path.write_bytes(path.read_bytes() + b"\xff\n"),
    "another header": lambda path: path.write_text("a,b\n1,2\n"),
}


@pytest.mark.parametrize("file", ["events.csv", "claims.csv", "reports.csv"])
@pytest.mark.parametrize("how", DAMAGE)
def test_damaged_data_is_a_sentence_that_says_what_to_do(project: Path, how: str, file: str):
    """A published file that cannot be used gives a line with its name and what to do, no traceback and no half page."""
    DAMAGE[how](project / "data" / "published" / file)

    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60).run()

    assert not app.exception
    assert len(app.error) == 1
    assert file in words_of(app)
    assert "get the last good one back" in words_of(app)
    assert not app.metric
    assert not app.dataframe


def test_the_table_stands_without_documents(project: Path, opened: Open):
    """Without seeds the events are still shown, and the Documents page says what is missing."""
    for path in (project / "seeds").iterdir():
        path.unlink()
    assert len(events_of(opened())) == 12

    app = opened("documents")

    assert "sources.csv" in words_of(app)
    assert "There is no document to show." in words_of(app)


def test_no_reader_can_change_what_another_reads(project: Path):
    """The frames are shared: writing to one's own leaves the next reader's as it was published."""
    mine = load_tables(project)
    mine.events.loc[0, "destination"] = "XXX"
    del mine.events["outcome"]

    assert load_tables(project).events.equals(sample_table())


def test_a_new_build_is_shown_without_a_restart(project: Path):
    """The tables are kept by the state of their files, not for ever."""
    before = len(load_tables(project).events)
    path = project / "data" / "published" / "events.csv"
    path.write_text("".join(path.read_text().splitlines(keepends=True)[:-1]))
    os.utime(path, ns=(1, 1))

    assert len(load_tables(project).events) == before - 1


# --- downloads -------------------------------------------------------------------------------------------------------------


def test_downloads_are_named_by_what_is_shown(opened: Open):
    """Three CSV files and four other formats, none of them written before its button is pressed."""
    app = opened(destination="Guatemala")
    labels = [button.label for button in app.get("download_button")]

    assert labels[:3] == ["Shown events, CSV (3)", "Claims behind them, CSV (7)", "Whole table, CSV (12 events)"]
    assert len(labels) == 7


# --- evidence --------------------------------------------------------------------------------------------------------------


def test_an_event_shows_who_says_what_and_what_is_disputed(opened: Open):
    """Each value given stands with its words, its source and the shown one marked."""
    said = words_of(opened("event", event="E00001"))

    assert "2 flights by the US military (C-17) from Biggs Army Airfield and Tucson to Guatemala, 23 to 24 January 2025" in said
    assert "Disputed, independent sources differ: people on board." in said
    assert "“over 150 people”" in said
    assert "“About 80 people were on each of the two”" in said
    assert "credited to Reuters (news agency)" in said
    assert "[Example Wire: Two C-17s land in Guatemala](<https://example.org/wire>)" in said


def test_an_unknown_event_is_a_sentence(opened: Open):
    """An id that is none of ours is said to be so, and the table stands there to choose from."""
    app = opened("event", event="E99999")

    assert "There is no event 'E99999'" in words_of(app)
    assert len(events_of(app)) == 12


def test_a_merged_id_leads_to_its_event(project: Path, opened: Open):
    """A former id shows the event that it was merged into, and says so."""
    path = project / "data" / "published" / "events.csv"
    table = sample_table()
    table.loc[table["event_id"] == "E00006", "former_ids"] = "E00040;E00041"
    write_csv(table, path)

    app = opened("event", event="E00041")

    assert app.selectbox(key="event").value == "E00006"
    assert "E00041 was found to be the same flights as E00006" in words_of(app)


def test_neighbours_are_one_click_away(opened: Open):
    """Next and Previous walk through the shown events; Back to the table is what it says."""
    app = opened("event", event="E00001")
    app.button(key="next").click().run()
    assert app.selectbox(key="event").value == "E00002"
    app.button(key="back to the table").click().run()
    assert app.selectbox(key="event").value is None


def test_hostile_text_is_shown_as_text(opened: Open):
    """A document full of mark-up reaches the page escaped: no image, link, formula, icon or HTML is left in what Streamlit interprets."""
    app = opened("event", event="E00002")
    kinds = ("title", "header", "markdown", "caption", "info", "warning", "expander")
    interpreted = [getattr(element, "value", None) or element.label for kind in kinds for element in app.get(kind)]
    interpreted += [str(cell) for table in app.table for cell in table.value.to_numpy().flat]
    unescaped = [re.sub(r"\\.", "", text) for text in interpreted if "evil" in text]

    assert any(HOSTILE.replace("\u202e", "\ufffd") in text.value for text in app.text)
    assert unescaped
    for bad in ("](", "![", "<", "$", ":red", "//", "**bold", "`", "tada:", "www.", "@", "->", "\u202e"):
        assert not [text for text in unescaped if bad in text], bad


def test_a_document_has_its_words_marked(opened: Open):
    """The text stands there escaped, with the quote and the words behind each value marked."""
    app = opened("documents")
    html = app.get("html")[0].value

    assert "<sup>1</sup>" in html
    assert '<b title="People on board: at least 150 in all">over 150 people</b>' in html
    app.selectbox(key="document").select_index(2).run()
    html = app.get("html")[0].value
    assert "&lt;script&gt;" in html
    assert not [bad for bad in ("<script", "<img", "<h1", "\u202e") if bad in html]


def test_the_method_page_prints_the_rules_of_the_code(opened: Open):
    """Rules, words and columns come from the code that uses them."""
    app = opened("method")
    tables = "\n".join(str(table.value.to_dict()) for table in app.table)

    assert "the receiving state refused or withdrew permission" in tables
    assert "most independent sources" in tables
    assert "passengers_low" in tables.replace("\\", "")


def test_every_field_with_a_basis_is_told():
    """An event's page tells all fields that the table gives a basis for."""
    assert set(FIELD_LABELS) == set(BASIS_FIELDS)
