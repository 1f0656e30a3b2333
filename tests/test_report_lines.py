"""A report as a line of text: the same data in every form, whatever stands in the source's words."""

import csv
import io
import json

import pytest

from tests.reports import report
from tracker.hidden import HIDDEN
from tracker.report_lines import LINES

WORDS = 'A plane\rwith "80", \u202e=1+1\u2028\u009b2J \U000e0041\ufffe'


@pytest.mark.parametrize("form", LINES)
def test_words_come_back_as_they_were(form):
    text = LINES[form].header + LINES[form].write([report(quote=WORDS)])
    rows = list(csv.DictReader(io.StringIO(text, newline=""))) if form == "csv" else [json.loads(line) for line in text.splitlines()]

    assert [WORDS] == [row["quote"] for row in rows]


def test_a_line_of_json_gives_the_terminal_no_order():
    assert None is HIDDEN.search(LINES["jsonl"].write([report(quote=WORDS)]))
