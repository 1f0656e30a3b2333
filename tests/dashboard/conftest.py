"""The page in Streamlit's own test runner, on the sample project."""

import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from tests.published import write_project
from tracker.views.data import FOLDER_VARIABLE

ROOT = Path(__file__).parents[2]
Open = Callable[..., AppTest]


@pytest.fixture(scope="session", autouse=True)
def components() -> Iterator[None]:
    """Streamlit (1.67) seeks components in every installed package at each opening of a page, half a second long: here it seeks them once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(manifest_scanner, "scan_component_manifests", cache(manifest_scanner.scan_component_manifests))
        yield


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, to be copied."""
    return write_project(tmp_path_factory.mktemp("sample"))


@pytest.fixture
def project(sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample project in a folder of its own, which the page is told to show."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    return shutil.copytree(sample, tmp_path, dirs_exist_ok=True)


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
