"""The page in Streamlit's own test runner, on the sample project."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.published import write_project
from tracker.views.data import FOLDER_VARIABLE

ROOT = Path(__file__).parents[2]
Open = Callable[..., AppTest]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample project in a folder of its own, which the page is told to show."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    return write_project(tmp_path)


@pytest.fixture
def opened(project: Path) -> Open:  # noqa: ARG001 (it must be there)
    """Open the page on the sample project, with URL parameters and, by its address, another page than the overview; what `unfold` names is unfolded."""

    def open_page(page: str = "flights", unfold: str = "", **params: str | list[str]) -> AppTest:
        app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
        if unfold:
            app.session_state[unfold] = True
        if page != "flights":
            # AppTest.switch_page only knows pages that are files (1.67); a page is opened as a first visit, by its address.
            app._page_hash = _page_hashes()[page]
        for name, value in params.items():
            app.query_params[name] = value
        app.run()
        assert not app.exception
        return app

    return open_page


@cache
def _page_hashes() -> dict[str, str]:
    """Streamlit's name of each page, by its address."""
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60).run()
    return {about["url_pathname"]: id_ for id_, about in app._registered_pages.items()}
