"""Old addresses of events that were merged, split or withdrawn, and links to older versions, on a table that was really built three times."""

import csv
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.settled import settled
from tests.histories import FIRST, SECOND, THIRD, first_table, rebuild, versions
from tests.typed_rows import typed

pytestmark = pytest.mark.browser

FOURTH, FIFTH, SIXTH = typed("T3", 20, destination="GTM"), typed("T4", 22, destination="GTM", publisher="Other Daily"), typed("T5", 25, destination="HND")
RULED = ",an editor,2025-03-01\n"


def reports_by_event(project: Path) -> dict[str, list[str]]:
    with (project / "data/published/reports.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {row["event_id"]: [one["report_id"] for one in rows if one["event_id"] == row["event_id"]] for row in rows}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six events; then E00004 is merged into E00003, a report leaves E00001 for E00006, and the only report of E00005 is rejected."""
    made = first_table(tmp_path_factory.mktemp("ruled"))
    rebuild(made, FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH)
    of = reports_by_event(made)
    same = f"same,{of['E00003'][0]},{of['E00004'][0]},,,One flight told twice{RULED}"
    reject = f"reject,{of['E00005'][0]},,,,It never left{RULED}"
    rebuild(made, FIRST, SECOND, THIRD.replace("T1", "T9", 1), FOURTH, FIFTH, SIXTH, decisions=same + reject, days=2)
    return made


@pytest.fixture(scope="module")
def address(project: Path, serve: Callable[[Path], str]) -> str:
    return serve(project)


def test_old_addresses_of_events_say_what_became_of_them(page: Page, address: str):
    """A withdrawn event says so first, with when and why; a merged id leads on, and the address follows; a split event names where it came from."""
    main = page.get_by_test_id("stMain")
    page.goto(f"{address}/event/E00005")
    expect(page.get_by_role("heading", level=1, name="E00005: Honduras, 25 February 2025, withdrawn")).to_be_visible()
    expect(main.get_by_text(re.compile("Withdrawn on 24 November 2026: decision to reject the report of Example Daily by an editor on 2025-03-01: It never left. It adds nothing"))).to_be_visible()
    expect(main.get_by_text("Withdrawn, no report supports it any more. It had been told as: 1 flight")).to_be_visible()

    page.goto(f"{address}/event?event=e00004&destination=Guatemala")
    expect(page.get_by_role("heading", level=1, name="E00003: Guatemala")).to_be_visible()
    expect(main.get_by_text("E00004 was found to be the same flights as E00003, and leads here.")).to_be_visible()
    expect(page).to_have_url(re.compile(r"event=E00003"))
    expect(page).to_have_url(re.compile(r"destination=Guatemala"))

    page.goto(f"{address}/event?event=E00006")
    expect(page.get_by_role("heading", level=1, name="E00006: India")).to_be_visible()
    expect(main.get_by_text("split from E00001")).to_be_visible()


def test_an_event_that_never_was_leaves_the_reader_at_the_table(page: Page, address: str):
    """The sentence, and a row to choose."""
    page.goto(f"{address}/event?event=E99999")
    expect(page.get_by_text("There is no event 'E99999'. Ids look like E00001 and are never reused; choose one below.")).to_be_visible()
    settled(page).get_by_test_id("stDataFrame").first.click(position={"x": 16, "y": 52})
    expect(page.get_by_role("heading", level=1, name="E00001: India")).to_be_visible()


def test_a_link_of_an_older_version_says_what_has_changed_since(page: Page, address: str, project: Path):
    """It opens the same view on the table of today, names the events that changed, and leads to how and why."""
    _, second, _ = versions(project)
    page.goto(f"{address}/?destination=Guatemala&version={second}")
    expect(page.get_by_text("Showing 1 of 5 events: to Guatemala.")).to_be_visible()
    expect(page.get_by_text(re.compile(rf"The link was made on version {second}; .* 1 of the events that this view shows, or showed then, changed since: E00003\."))).to_be_visible()
    with page.context.expect_page() as opened:
        settled(page).get_by_role("link", name="How and why").click()
    changes = opened.value

    expect(changes.get_by_role("heading", level=1, name="Changes")).to_be_visible()
    expect(changes.get_by_text(re.compile(r"\d+ of \d+ changes, to 5 events\."))).to_be_visible()
    expect(changes).to_have_url(re.compile(f"since={second}"))
    expect(changes.get_by_text("Ignored")).to_have_count(0)
