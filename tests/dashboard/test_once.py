"""What a page makes of a choice of events is made once for all readers, and never outlives its table."""

from pathlib import Path

import pandas as pd
import pytest

from tests.dashboard.reading import Open
from tests.published import write_project
from tests.tables import sample_table
from tracker.filters import Filters
from tracker.table import write_csv
from tracker.totals import routes
from tracker.views.data import View, load_tables

MEXICO, DENIED = Filters(destination=("Mexico",)), Filters(outcome=("denied",))


def view_of(folder: Path, filters: Filters) -> View:
    return View(load_tables(folder), filters, lambda _: None, lambda _: None)


def test_readers_of_one_choice_share_what_is_made_of_it(tmp_path):
    write_project(tmp_path)
    made: list[int] = []

    def work(shown: pd.DataFrame, word: str) -> tuple[int, str]:
        made.append(len(shown))
        return len(shown), word

    given = [view_of(tmp_path, filters).once(work, word) for filters in (MEXICO, DENIED, MEXICO) for word in ("dark", "light", "dark")]

    assert [(2, "dark"), (2, "light"), (2, "dark")] * 3 == given
    assert 4 == len(made)


def test_a_choice_made_before_is_not_taken_out_of_the_table_again(tmp_path):
    write_project(tmp_path)
    first, again = view_of(tmp_path, MEXICO), view_of(tmp_path, MEXICO)

    assert 2 == first.number == again.number
    assert [True, False] == ["alike" in vars(view) for view in (first, again)]


def test_a_table_built_anew_is_looked_at_anew(tmp_path):
    write_project(tmp_path)
    before = view_of(tmp_path, MEXICO).once(len)
    write_csv(sample_table().head(2), tmp_path / "data/published/events.csv")

    assert (2, 1) == (before, view_of(tmp_path, MEXICO).once(len))


def test_no_page_changes_what_others_share(opened, project):
    """Every page that shows sums is drawn, and the shared sums are those of a fresh count."""
    view = view_of(project, Filters())
    shared = view.once(routes)
    for page in ("flights", "capacity", "country"):
        opened(page)

    assert shared is view_of(project, Filters()).once(routes)
    pd.testing.assert_frame_equal(routes(view.shown), shared)


def test_what_is_folded_away_is_made_when_it_is_opened(opened: Open):
    """The tables of the routes and of the outcomes are not sent with every click."""
    app = opened()
    closed = len(app.table)
    app.session_state["fold routes"] = app.session_state["fold outcomes"] = True

    assert closed + 2 == len(app.run().table)


def test_the_format_of_images_is_chosen_once_and_is_no_filter(opened: Open):
    """It chooses no event, and Reset filters leaves it: it stands with what is downloaded, once for all charts, and stays when it is folded away."""
    app = opened(unfold="fold formats")

    assert [] == [choice.label for choice in app.sidebar.radio]
    assert ["Images of charts"] == [choice.label for choice in app.main.radio if choice.key == "image"]

    app.radio(key="image").set_value("SVG").run()
    app.session_state["fold formats"] = False
    assert [] == list(app.run().main.radio)
    assert "SVG" == app.session_state["image"]


@pytest.mark.parametrize("page", ["disputes", "sources", "documents", "changes", "method"])
def test_a_page_without_charts_asks_for_no_format_of_images_and_keeps_the_one_chosen(opened: Open, page: str):
    app = opened(page)
    app.session_state["image"] = "SVG"

    assert [] == [choice.label for choice in app.run().main.radio if choice.key == "image"]
    assert "SVG" == app.session_state["image"]
