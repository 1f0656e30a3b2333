"""What the served HTML says of a page before any script has run: to crawlers, to previews of links, and to readers without scripts."""

import json
import struct
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.checkout import ROOT
from tests.published import HOSTILE, write_project
from tests.served import ask, served
from tracker.table import read_events, write_csv
from tracker.web.crawlers import NAMESPACE
from tracker.web.dataset_head import dataset_head
from tracker.web.heads import ABOUT
from tracker.web.shell import inline_scripts


class Head(HTMLParser):
    """The elements of a page that are read without running it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.title, self.meta, self.links, self.scripts, self.data = "", {}, {}, [], []
        self._inside = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._inside = "data" if given.get("type") == "application/ld+json" else tag
        if tag == "meta":
            self.meta[given.get("name") or given.get("property")] = given.get("content")
        if tag == "link":
            self.links[given.get("rel")] = given.get("href")

    def handle_data(self, data: str) -> None:
        if self._inside == "title":
            self.title += data
        if self._inside == "data":
            self.data.append(json.loads(data))
        if self._inside == "script":
            self.scripts.append(data)

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 (the parser's own name)
        self._inside = ""


@pytest.fixture(scope="module")
def address(tmp_path_factory) -> Iterator[str]:
    folder = write_project(tmp_path_factory.mktemp("project"))
    events = folder / "data" / "published" / "events.csv"
    table = read_events(events)
    table.loc[table["event_id"] == "E00002", "reason"] = HOSTILE
    write_csv(table, events)
    with served(folder) as running:
        yield running


def head(address: str) -> Head:
    return Head(ask(address).body.decode())


@pytest.mark.parametrize("page", ABOUT)
def test_every_page_has_a_title_a_description_and_its_own_address(address, page):
    found = head(f"{address}/{page}?destination=Mexico")
    title, said = f"{ABOUT[page][0]} - Deportation flights", ABOUT[page][1]

    assert (title, said, f"{address}/{page}") == (found.title, found.meta["description"], found.links["canonical"])
    assert (title, said, f"{address}/{page}") == tuple(found.meta[f"og:{name}"] for name in ("title", "description", "url"))
    assert "service-desc" not in found.links


def test_a_shared_link_has_a_picture_that_is_there(address):
    """It is as large as Open Graph's readers want it, a PNG, and may be shown by other sites."""
    found = head(f"{address}/event?event=E00001")
    picture = ask(found.meta["og:image"])

    assert f"{address}/preview.png" == found.meta["og:image"]
    assert found.meta["og:image:alt"]
    assert (200, "image/png", "cross-origin") == (picture.status, picture.headers["Content-Type"], picture.headers["Cross-Origin-Resource-Policy"])
    assert (1200, 630) == struct.unpack(">II", picture.body[16:24])
    assert len(picture.body) < 200_000


OF_ONE = [
    ("event?event=E00001", "E00001: Guatemala, ", "event?event=E00001"),
    ("event?event=e00001&version=x", "E00001: Guatemala, ", "event?event=E00001"),
    ("event?event=E99999", "Event - ", "event"),
    ("event?event=%3Cscript%3E", "Event - ", "event"),
    ("country?country=GTM", "Guatemala - ", "country?country=Guatemala"),
    ("country?country=guatemala&outcome=denied", "Guatemala - ", "country?country=Guatemala"),
    ("country?country=Atlantis", "Country - ", "country"),
]


@pytest.mark.parametrize(("asked", "title", "canonical"), OF_ONE)
def test_an_event_and_a_country_are_told_by_their_own_names(address, asked, title, canonical):
    found = head(f"{address}/{asked}")

    assert found.title.startswith(title)
    assert f"{address}/{canonical}" == found.links["canonical"] == found.meta["og:url"]


def test_what_others_wrote_stays_text(address):
    """A hostile reason stands in the description as it is, and no element comes of it."""
    html = ask(f"{address}/event?event=E00002").body.decode()
    found = Head(html)

    assert "<script>document.title='owned'</script>" in found.meta["description"]
    assert [] == found.data
    assert inline_scripts() == found.scripts


def test_the_first_page_describes_the_data_set(address):
    [said] = Head(dataset_head(ROOT / "data" / "published" / "dataset.jsonld", "https://flights.example.org/")).data

    assert ("https://schema.org/", "Dataset", "https://flights.example.org/") == (said["@context"], said["@type"], said["url"])
    assert {"name", "description", "version", "license", "creator"} <= set(said)
    assert "https://flights.example.org/api/published/events.csv" in [file["contentUrl"] for file in said["distribution"]]
    assert [] == head(address).data  # the sample has no description of itself, and the page is there all the same


@pytest.mark.parametrize("written", ["", "[]", "null", "{", '{"distribution": 3}', '{"distribution": [{}]}'])
def test_a_description_that_cannot_be_read_is_left_out(tmp_path: Path, written: str):
    path = tmp_path / "dataset.jsonld"
    path.write_text(written)

    assert "" == dataset_head(path, "https://flights.example.org/")


def test_no_text_of_the_description_ends_its_element(tmp_path):
    path = tmp_path / "dataset.jsonld"
    path.write_text(json.dumps({"description": "</script><script>alert(1)</script>", "distribution": []}))
    written = dataset_head(path, "https://flights.example.org/")

    assert 1 == written.count("<script") == written.count("</script>")
    assert "</script><script>alert(1)</script>" == Head(written).data[0]["description"]


def test_a_table_that_cannot_be_read_still_has_its_page(tmp_path):
    """The page itself says what is wrong with the table."""
    folder = write_project(tmp_path)
    (folder / "data" / "published" / "events.csv").write_text("no table\n")
    with served(folder) as running:
        found = head(f"{running}/event?event=E00001")

    assert "Event - Deportation flights" == found.title


def test_the_sitemap_has_every_page_event_and_country(address):
    answer = ask(f"{address}/sitemap.xml")
    named = [url.text for url in ET.fromstring(answer.body).iter(f"{{{NAMESPACE}}}loc")]  # noqa: S314 (our own server's)

    assert (200, "application/xml") == (answer.status, answer.headers["Content-Type"])
    assert [f"{address}/{page}" for page in ABOUT] == named[: len(ABOUT)]
    assert {f"{address}/country?country=Guatemala", f"{address}/event?event=E00001"} <= set(named)
    assert len(set(named)) == len(named)


def test_crawlers_find_the_sitemap_and_the_published_files(address):
    lines = ask(f"{address}/robots.txt").body.decode().splitlines()

    assert ["User-agent: *", "Allow: /api/published/", "Disallow: /api/"] == [line for line in lines if line and not line.startswith(("#", "Sitemap"))]
    assert f"Sitemap: {address}/sitemap.xml" in lines


def test_the_print_view_is_named_to_a_reader_without_scripts(address):
    html = ask(f"{address}/event?event=E00001").body.decode()

    assert '<noscript><p>This page needs JavaScript. Without it, read it in <a href="print/event/E00001">its print view</a> or in <a href="api/">the tables</a>.</p></noscript>' in html
