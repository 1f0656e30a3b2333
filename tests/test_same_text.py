"""Two outlets that print one text to the letter are two documents, and one source."""

import csv
import datetime as dt
import io

from tests.checkout import copy_inputs
from tracker.build import build
from tracker.extract import extract
from tracker.models import Document

TEXT = "A military plane with 81 migrants landed in Guatemala on Friday.\n"


def test_documents_of_one_text_have_reports_of_their_own_that_are_one_source(tmp_path):
    """`report_id` is the key of reports.csv; the first document keeps the text's id when a further one is added."""
    project = copy_inputs(tmp_path)
    with (project / "seeds/sources.csv").open("a", encoding="utf-8") as sources:
        for name in ("one", "other", "third"):
            (project / f"seeds/{name}.txt").write_text(TEXT, encoding="utf-8")
            sources.write(f"{name}.txt,{name},,,2025-03-01,\n")
    rows = [row for row in csv.DictReader(io.StringIO(build(project).files["reports.csv"])) if row["passengers"] == "81"]
    (of_the_text,) = extract(Document(id="one", file="one.txt", publisher="one", published=dt.date(2025, 3, 1), text=TEXT))

    assert {"one", "other", "third"} == {row["doc"] for row in rows}
    assert 3 == len({row["report_id"] for row in rows})
    assert 1 == len({(row["event_id"], row["source_group"]) for row in rows})
    assert ["one"] == [row["doc"] for row in rows if row["report_id"] == of_the_text.id]
