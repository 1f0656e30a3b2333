"""Runs that are compared: in turn, so that what slows the machine slows all of them, and by their medians."""

import statistics
import time
from collections.abc import Callable

RUNS = 7


def compare(works: dict[str, Callable[[], object]], runs: int = RUNS) -> dict[str, float]:
    """The median seconds of processor time of each work over some runs, taken in turn; one run of each before them is not counted."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for run in range(runs + 1):
        for name, work in works.items():
            began = time.process_time()
            work()
            if run:
                taken[name].append(time.process_time() - began)
    return {name: statistics.median(seconds) for name, seconds in taken.items()}
