"""A document of many reports is shown in the time of its length, in the terminal and on the page."""

import time

import pytest

from tests.examples import document
from tests.reports import report
from tracker.extract import Explanation, Step
from tracker.show import show
from tracker.views import inert

LINE = "A plane landed. "
FEW, MANY = 500, 2_000
# Four times the reports: linear is 4, quadratic 16.
STEEP = 9


def in_the_terminal(reports: int) -> float:
    steps = tuple(Step(at * len(LINE), at * len(LINE) + 15, at, "a rule") for at in range(reports))
    explanation = Explanation(tuple(report(at) for at in range(reports)), ({},) * reports, steps)
    found = document(LINE * reports)
    begun = time.process_time()
    show(found, explanation)
    return time.process_time() - begun


def on_the_page(reports: int) -> float:
    starts = [len(LINE) * at for at in range(reports)]
    marks = [inert.Mark(start, start + 15, at) for at, start in enumerate(starts, 1)]
    marks += [inert.Mark(start + 2, start + 7, at, "Aircraft", "plane") for at, start in enumerate(starts, 1)]
    begun = time.process_time()
    inert.marked(LINE * reports, marks)
    return time.process_time() - begun


@pytest.mark.parametrize("seconds", [in_the_terminal, on_the_page], ids=lambda seconds: seconds.__name__)
def test_four_times_the_reports_take_four_times_as_long(seconds):
    """A ratio within one run, never a time; a machine's hiccup gets two more chances."""
    assert STEEP > min(seconds(MANY) / seconds(FEW) for _ in range(3))
