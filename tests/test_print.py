"""The print views: whole without scripts, everything escaped, every address written out."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from tests.published import DAY, DOCUMENTS, HOSTILE, write_project
from tests.served import ask, served
from tests.tables import sample_table
from tracker.hidden import seen
from tracker.table import RejectedRow, frame_of, write_csv
from tracker.views.data import load_tables
from tracker.views.languages import lang_of
from tracker.views.markup import from_markdown, table, tag
from tracker.web.print_event import event_sheet
from tracker.web.print_page import page, quoted

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    root = write_project(tmp_path_factory.mktemp("project"))
    events = sample_table()
    events.loc[events["event_id"] == "E00001", "former_ids"] = "E00077"
    write_csv(events, root / "data/published/events.csv")
    return root


@pytest.fixture(scope="module")
def address(project) -> Iterator[str]:
    with served(project) as running:
        yield running


@pytest.fixture(scope="module")
def damaged(tmp_path_factory) -> Iterator[str]:
    root = write_project(tmp_path_factory.mktemp("damaged"))
    (root / "data/published/claims.csv").write_text("event_id\nE00001")
    with served(root) as running:
        yield running


def page_at(address: str) -> Element:
    """Read a page; that it can be read as XML says that nothing in it breaks out of its element."""
    answer = ask(address)
    assert (200, "text/html") == (answer.status, answer.headers.get_content_type())
    return ElementTree.fromstring(answer.body.decode())  # noqa: S314 (a page of our own server)


def words_of(element: Element | None) -> str:
    assert element is not None
    return " ".join("".join(element.itertext()).split())


def links_of(page: Element) -> list[str]:
    return [link.attrib["href"] for link in page.iter("a")]


def test_an_event_is_printed_with_its_rejected_reports():
    """They say what they would have said and why they are not used, as on the event's page; the words of others stay text."""
    said = {"report_id": "r9", "event_id": "E00001", "publisher": HOSTILE, "url": "https://example.org/9", "quote": HOSTILE, "would_say": "people: 200"}
    row = RejectedRow.model_construct(**dict.fromkeys(RejectedRow.model_fields) | said | {"rejected_because": "It is wrong.", "rejected_by": "the curators", "rejected_on": DAY})
    tables = load_tables(ROOT)
    printed = page(event_sheet(tables._replace(rejected=frame_of([row], RejectedRow)), "E00001", "http://127.0.0.1/"), "../../")
    words = words_of(ElementTree.fromstring(printed))  # noqa: S314 (our own page)

    assert "It would have said: people: 200.Not used: It is wrong. Ruled by the curators, 25 January 2025." in words
    assert " ".join(seen(HOSTILE).split()) in words
    assert "Rejected reports" not in page(event_sheet(tables, "E00002", "http://127.0.0.1/"), "../../")
    assert "style=" not in printed  # the policy of print views forbids it


def test_an_event_is_printed_with_all_its_evidence(address):
    """The sentence, values, every claim's words, the timeline, sources with their addresses in letters, the citation and the version."""
    page = page_at(f"{address}/print/event/E00001")
    words = words_of(page)

    assert "E00001: Guatemala, 23 to 24 January 2025, completed" == words_of(page.find(".//h1"))
    assert ["Values", "Who says what", "What was reported when", "Sources", "History", "To cite this"] == [words_of(head) for head in page.iter("h2")]
    assert "2 flights by the US military (C-17) from" in words
    assert "“over 150 people”" in words
    assert "credited to officials (unnamed official), to Reuters" in words
    assert 3 == words.count("Curator's note: Another page of the daily has 75 on each")  # two claims and the source
    assert {"https://example.org/wire", "https://example.com/daily"} <= {link.text for link in page.iter("a")}
    assert "Data version" in words_of(page.find(".//footer"))
    assert f"(event E00001: Guatemala, 23 to 24 January 2025, completed). {address}/event?event=E00001, accessed" in words


def test_a_country_is_printed_with_its_sums_refusals_and_quotes(address):
    page = page_at(f"{address}/print/country/GTM")

    assert "Guatemala" == words_of(page.find(".//h1"))
    assert "These are all 3 events to Guatemala in this table." in words_of(page)
    assert "240 (at least 150); 3 of 4 flights have a count" in words_of(page)
    assert "El registro «deportation-flight tracker»" in words_of(page.find(".//p[@lang='es']"))
    assert "No event among these was denied or turned back" in words_of(page)
    assert "“About 80 people were on each of the two C-17 flights to Guatemala.”" in words_of(page)
    assert "Curator's note: Another page of the daily has 75 on each" in words_of(page)


def test_a_country_of_withdrawn_events_alone_is_printed_and_has_no_flight(address):
    """Nobody says any more that anything flew to Cuba: there is nothing to draw or to add up, and it is no reported flight."""
    words = words_of(page_at(f"{address}/print/country/CUB"))

    assert "No flight to Cuba stands here. This is the only event to Cuba in this table. E00011 is withdrawn: no report supports it any more." in words
    assert "None of these events adds to a sum, so no route is drawn." in words
    assert "Reported flights to Cuba" not in words


@pytest.mark.parametrize(("code", "said"), [("COL", "Denied by the receiving state (no reason reported)2 flights"), ("IND", "Turned back in the air (no reason reported)1 flight")])
def test_what_was_denied_and_what_came_back_are_two_rows(address, code, said):
    assert said in words_of(page_at(f"{address}/print/country/{code}"))


@pytest.mark.parametrize(("path", "named", "legend"), [("event/E00001", ["Guatemala", "Tucson"], "Completed"), ("country/IND", ["India", "San Diego"], "Turned back")])
def test_the_routes_are_drawn_with_names_a_legend_and_their_words(address, path, named, legend):
    """The map that the page has, still: told to those who do not see it, drawn in strokes that need no colour."""
    page = page_at(f"{address}/print/{path}")
    drawn = page.find(".//svg[@class='map']")
    assert drawn is not None
    words = [words_of(text) for text in drawn.iter("text")]

    assert drawn.attrib["aria-label"].startswith("Map of 1 route of reported deportation flights.")
    assert "img" == drawn.attrib["role"]
    assert [] == [name for name in [*named, legend] if name not in words]
    assert [] == [path for path in drawn.iter("path") if "NaN" in path.attrib["d"] or "None" in path.attrib["d"]]


def test_what_others_counted_is_on_paper_too(tmp_path):
    """The counts, each with its words and who counted, beside all our events to the country; without one, that there is none."""
    tally = "T001,2025-01-24,2025-01-24,people_by_air,GTM,,,,,,265,,exact,total,Example Wire,The institute,,https://example.org/institute,,265 arrived,\n"
    (write_project(tmp_path) / "data/reference").mkdir(parents=True, exist_ok=True)
    (tmp_path / "data/reference/tallies.csv").write_text(f"{(ROOT / 'data/reference/tallies.csv').read_text().splitlines()[0]}\n{tally}")
    with served(tmp_path) as address:
        guatemala, colombia = (words_of(page_at(f"{address}/print/country/{code}")) for code in ("GTM", "COL"))

    assert "What others countedEach count stands beside all our events to the country, whatever the filters show.24 January 2025" in guatemala
    assert "this table holds 240 of 265 people (91%)" in guatemala
    assert "“265 arrived”" in guatemala
    assert "No tally of this country is on file." in colombia


def test_where_nothing_has_a_place_nothing_is_drawn(address):
    assert page_at(f"{address}/print/event/E00011").find(".//svg") is None  # withdrawn


def test_the_filters_of_a_country_hold_on_paper_too(address):
    page = page_at(f"{address}/print/country/guatemala?operator=military&destination=Mexico")

    assert "1 of 3 events to Guatemala: US military." in words_of(page)
    assert "country?operator=military&country=Guatemala" in links_of(page)[0]
    assert "No event matches these filters." in words_of(page_at(f"{address}/print/country/GTM?outcome=denied"))


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("event/E99999", 404, "there is no event 'E99999'; ids look like E00001 and are never reused"),
        ("event/<script>", 404, "there is no event '<SCRIPT>'; ids look like E00001 and are never reused"),
        ("country/Narnia", 404, "no event of the table went to 'Narnia', or was to"),
        ("country/GTM?outcome=lost", 400, "outcome: 'lost' is not one of completed, denied, turned_back, cancelled, planned; choose one of them"),
    ],
)
def test_what_there_is_not_is_told_in_one_line_of_text(address, path, status, said):
    answer = ask(f"{address}/print/{path}")

    assert (status, f"{said}\n", "text/plain") == (answer.status, answer.body.decode(), answer.headers.get_content_type())


def test_a_merged_id_leads_to_the_event_that_it_became_part_of(address):
    answer = ask(f"{address}/print/event/e00077")

    assert (307, "E00001") == (answer.status, answer.headers["Location"])
    assert 200 == ask(f"{address}/print/event/e00001").status


def test_a_print_view_runs_nothing_and_takes_nothing_from_elsewhere(address):
    policy = ask(f"{address}/print/event/E00002").headers["Content-Security-Policy"]

    assert "default-src 'none'; style-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'self'" == policy
    assert "text/css" == ask(f"{address}/print/style.css").headers.get_content_type()


@pytest.mark.parametrize("path", ["event/E00002", "country/MEX"])
def test_hostile_text_is_read_and_not_run(address, path):
    """Headlines, publishers and quotes full of mark-up show their characters; the page has no element or address of theirs."""
    page = page_at(f"{address}/print/{path}")
    shown = " ".join(seen(HOSTILE).split())

    assert shown in words_of(page)
    assert set() == {element.tag for element in page.iter()} & {"script", "img", "iframe", "form", "object", "style", "foreignObject", "image", "use"}
    assert {"map"} >= {drawing.get("class") for drawing in page.findall(".//figure/svg")}
    assert page.findall(".//figure/svg/svg") == [inner for inner in page.iter("svg") if inner.get("class") is None]
    assert [] == [name for element in page.iter() for name in element.attrib if name.startswith("on") or name == "style"]
    assert [] == [link for link in links_of(page) if "evil" in link or "javascript" in link]
    assert "javascript:" in DOCUMENTS["hostile"][2]


@pytest.mark.parametrize("path", ["/api/events.csv", "/print/event/E00001"])
def test_a_damaged_table_is_told_without_details(damaged, path):
    """Data addresses and print views say so in one line; the page has a sentence for each problem."""
    answer = ask(damaged + path)

    assert (503, "the published table cannot be read just now; the page says more\n") == (answer.status, answer.body.decode())


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        (r"\<b\> \*\*", "&lt;b&gt; **"),
        ("**a** b **c", "<b>a</b> b **c"),
        (r"[a \] b](<event?event=E1&x=2>)", '<a href="event?event=E1&amp;x=2">a ] b</a>'),
        ("[x](<data:text/html,y>)", "x"),
        ("[x](<//evil.example>)", "x"),
        ("[x](javascript:y)", "[x](javascript:y)"),
        ('[x](<http://a/"onclick=b>)', '<a href="http://a/&quot;onclick=b">x</a>'),
        ("www\u2060.example.org <img>", "www.example.org &lt;img&gt;"),
    ],
)
def test_what_pages_write_as_markdown_is_html_on_paper(markdown, expected):
    assert expected == from_markdown(markdown)


def test_tables_and_tags_escape_what_is_put_into_them():
    assert '<p title="&quot;&lt;">&amp;</p>' == tag("p", "&", title='"<')
    assert '<th scope="row">&lt;i&gt;</th>' in table([{"<a>": "<i>"}], "<c>")
    assert '<caption>&lt;c&gt;</caption><thead><tr><th scope="col">&lt;a&gt;</th>' in table([{"<a>": "<i>"}], "<c>")


def test_a_quote_says_its_language_and_stays_text():
    """A publisher of Spanish pages is quoted in Spanish; one that nobody typed, or of English pages, as the page is."""
    spanish = quoted(HOSTILE, {"publisher": "14ymedio", "title": None, "url": "", "published": None, "covers": "whole", "method": "curated", "credited": None, "source_group": None, "note": None})
    read = ElementTree.fromstring(spanish)  # noqa: S314 (our own markup)

    assert ["es", *[None] * (len(list(read.iter("p"))) - 1)] == [part.get("lang") for part in read.iter("p")]
    assert " ".join(seen(HOSTILE).split()) in words_of(read)
    assert {} == lang_of({"publisher": "Reuters"}) == lang_of({"publisher": HOSTILE})
