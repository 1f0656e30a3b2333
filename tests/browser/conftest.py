"""A real server on this machine and a real Chromium; without a browser the tests are skipped by name, or fail where it is required."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, Playwright, expect, sync_playwright

from tests.checkout import ROOT
from tests.published import write_project
from tests.served import PATIENCE, served

REQUIRED = "REQUIRE_BROWSER"
# Root has no sandbox; the rest keeps the browser itself from calling home, so that every request is the page's.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@pytest.fixture(autouse=True)
def patience() -> None:
    expect.set_options(timeout=PATIENCE * 1000 / 2)


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    names = ("chromium", "chromium-browser", "google-chrome")
    path = next((found for name in names if (found := shutil.which(name))), None)
    try:
        running = playwright.chromium.launch(executable_path=path, args=FLAGS)
    except Error as error:
        why = f"no Chromium: {str(error).splitlines()[0]}"
        pytest.fail(why) if os.environ.get(REQUIRED) else pytest.skip(why)
    yield running
    running.close()


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Path], str]]:
    """Start the page on a folder; give its address. Every server ends with the session."""
    with ExitStack() as running:
        yield lambda folder: running.enter_context(served(folder))


@pytest.fixture(scope="session")
def sample_address(serve: Callable[[Path], str], tmp_path_factory: pytest.TempPathFactory) -> str:
    """The page on the twelve sample events."""
    return serve(write_project(tmp_path_factory.mktemp("project")))


@pytest.fixture(scope="session")
def own_address(serve: Callable[[Path], str]) -> str:
    """The page on the project's own published table."""
    return serve(ROOT)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    fresh = browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
    fresh.set_default_timeout(PATIENCE * 1000)
    yield fresh
    fresh.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A page whose every request and socket must stay on this machine, at the end of the test."""
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    fresh = context.new_page()
    fresh.on("websocket", lambda socket: asked.append(socket.url.replace("ws://", "http://")))
    yield fresh
    outside = [url for url in asked if not url.startswith(("http://127.0.0.1:", "data:", "blob:"))]
    assert asked
    assert not outside
