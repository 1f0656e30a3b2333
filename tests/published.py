"""A folder laid out like the project (data/published and seeds) with the twelve sample events, for tests of the page."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pandas as pd

from tests.tables import sample_table
from tracker.table import ClaimRow, ReportRow, frame_of, write_csv

WIRE = "The first flight left at dawn.\nTwo Air Force C-17s carrying over 150 people landed in Guatemala on Friday, officials told Reuters.\n"
# Everything that a page could be tricked into running or fetching.
HOSTILE = (
    "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"> ![i](https://evil.example/i.png) "
    "[click](javascript:alert(1)) $$\\frac{1}{2}$$ :red[red] :material/home: :tada: :streamlit: https://evil.example/bare www.evil.example "
    "a@evil.example -> **bold** `code` <b>b</b> =1+1 \u202egnp.exe &lt;i&gt; | # x"
)
DOCUMENTS = {
    "wire": ("Example Wire", "Two C-17s land in Guatemala", "https://example.org/wire", WIRE),
    "daily": ("The Daily Example", "Guatemala receives 160", "https://example.com/daily", "About 80 people were on each of the two C-17 flights to Guatemala.\n"),
    "hostile": (HOSTILE, HOSTILE, "javascript:alert(1)", f"Mexico refused a C-17. {HOSTILE}\n\n    indented\n# heading\n"),
}
# What the curator noted on the reports of a document.
NOTES = {"daily": "Another page of the daily has 75 on each", "hostile": HOSTILE}
# event, document, words, and what they say: field -> (value in cell form, plain words, the words of the document)
REPORTS: list[tuple[str, str, str, dict[str, tuple[str, str, str]]]] = [
    (
        "E00001",
        "wire",
        "Two Air Force C-17s carrying over 150 people landed in Guatemala on Friday",
        {
            "destination": ("GTM", "Guatemala", "Guatemala"),
            "flights": ("2", "2 flights", "Two"),
            "aircraft": ("C-17", "C-17", "C-17s"),
            "passengers": ("150", "at least 150 in all", "over 150 people"),
            "outcome": ("completed", "Completed", "landed"),
        },
    ),
    (
        "E00001",
        "daily",
        "About 80 people were on each of the two C-17 flights to Guatemala.",
        {
            "destination": ("GTM", "Guatemala", "Guatemala"),
            "passengers": ("80", "about 80 on each of 2 flights (about 160 in all)", "About 80 people were on each of the two"),
        },
    ),
    (
        "E00002",
        "hostile",
        "Mexico refused a C-17.",
        {"destination": ("MEX", "Mexico", "Mexico"), "outcome": ("denied", "Denied", "refused")},
    ),
    ("E00002", "hostile", HOSTILE, {"reason": (HOSTILE, HOSTILE, HOSTILE)}),
]


def write_project(root: Path) -> Path:
    """Write the sample project into `root` and return it."""
    published, seeds = root / "data" / "published", root / "seeds"
    published.mkdir(parents=True)
    seeds.mkdir()
    write_csv(sample_table(), published / "events.csv")
    write_csv(_claims(), published / "claims.csv")
    write_csv(_reports(), published / "reports.csv")
    (published / "build.json").write_text(json.dumps({"steps": {"documents": 3, "events": 12}}) + "\n")
    rows = [{"file": f"{doc}.txt", "publisher": about[0], "title": about[1], "url": about[2], "published": DAY} for doc, about in DOCUMENTS.items()]
    pd.DataFrame(rows).to_csv(seeds / "sources.csv", index=False)
    for doc, (*_, text) in DOCUMENTS.items():
        (seeds / f"{doc}.txt").write_text(text, newline="")
    return root


DAY = dt.date(2025, 1, 25)


def _place_of(doc: str, words: str) -> dict[str, int]:
    start = DOCUMENTS[doc][3].index(words)
    return {"start": start, "end": start + len(words)}


def _about(number: int) -> dict[str, Any]:
    event, doc, *_ = REPORTS[number]
    publisher, title, url, _ = DOCUMENTS[doc]
    given = {"report_id": f"r{number}", "event_id": event, "note": NOTES.get(doc, ""), "doc": doc, "publisher": publisher, "title": title, "url": url}
    return given | {"published": DAY, "method": "extracted", "source_group": number + 1 if event == "E00001" else 1}


def _claims() -> pd.DataFrame:
    rows = []
    for number, (_, doc, _, says) in enumerate(REPORTS):
        for field, (value, reading, words) in says.items():
            picked = {"shown": number != 0 or field != "passengers", "rule": "most independent sources"}
            who = {"credited": "officials", "credited_kind": "unnamed_official", "told_to": "Reuters"} if doc == "wire" else {}
            claim = {"field": field, "value": value, "reading": reading, "words": words}
            rows.append(ClaimRow(**_about(number), **claim, **picked, **who, **_place_of(doc, words)))
    return frame_of(rows, ClaimRow)


def _reports() -> pd.DataFrame:
    rows = []
    for number, (_, doc, quote, says) in enumerate(REPORTS):
        outcome = says.get("outcome", ("completed",))[0]
        rows.append(ReportRow(**_about(number), **_place_of(doc, quote), quote=quote, outcome=outcome, destination=says.get("destination", (None,))[0]))
    return frame_of(rows, ReportRow)
