"""Addresses beside those of the pages lead on to one, or are not found."""

import re
from collections.abc import Iterator

import pytest

from tests.checkout import ROOT
from tests.published import write_project
from tests.served import ask, served
from tracker.web.heads import ABOUT
from tracker.web.page_routes import EVERY_PAGE, OF_STREAMLIT


@pytest.fixture(scope="module")
def address(tmp_path_factory) -> Iterator[str]:
    with served(write_project(tmp_path_factory.mktemp("project"))) as running:
        yield running


LEADING_ON = [
    ("/flights", "./"),
    ("/flights?destination=GTM&sources=2", "./?destination=GTM&sources=2"),
    ("/event/E00001", "../event?event=E00001"),
    ("/event/E00001?version=x&event=E2&version=y", "../event?event=E00001&version=x&version=y"),
    ("/country/C%C3%B4te%20d%27Ivoire", "../country?country=C%C3%B4te+d%27Ivoire"),
    ("/documents/evil.example%0d%0aX-A:1", "../documents?document=evil.example%0D%0AX-A%3A1"),
]


@pytest.mark.parametrize(("path", "to"), LEADING_ON)
def test_an_address_as_other_sites_have_it_leads_to_its_page(address, path, to):
    answer = ask(address + path)

    assert (307, to) == (answer.status, answer.headers["Location"])


@pytest.mark.parametrize("path", ["/nothing", "/robots", "/flights.html", "/wp-login.php", "/evils", "/%0d%0aX-A:1", "/nothing/here", "/event/E00001/more", "/event/_stcore/health"])
def test_an_address_that_is_no_page_is_not_found(address, path):
    answer = ask(address + path)

    assert (404, 1) == (answer.status, answer.body.count(b"\n"))
    assert answer.body.startswith(b"There is no page '")


@pytest.mark.parametrize("path", ["/", *(f"/{page}" for page in EVERY_PAGE), *(f"/{name}" for name in sorted(OF_STREAMLIT))])
def test_an_address_of_a_page_is_answered(address, path):
    assert 200 == ask(address + path).status


def test_the_addresses_of_the_pages_are_those_of_the_dashboard():
    named = dict(re.findall(r'title="(\w+)", url_path="(\w+)"', (ROOT / "dashboard.py").read_text(encoding="utf-8")))

    assert {title: page or "flights" for page, (title, _) in ABOUT.items()} == named


def test_crawlers_are_told_where_not_to_go(address):
    answer = ask(f"{address}/robots.txt")

    assert (200, "text/plain; charset=utf-8") == (answer.status, answer.headers["Content-Type"])
    assert b"User-agent: *\nAllow: /api/published/\nDisallow: /api/\n" in answer.body
