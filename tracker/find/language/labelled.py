"""The words of a language that `tracker/extract/labelled.py` reads."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)
class LabelWords:
    """Labels of a notice that tells of a flight line by line, and what its status says."""

    line: re.Pattern[str]  # a label and its value; groups `label`, `value`
    label: re.Pattern[str]  # labels by what they say; its groups are `destination`, `origin`, `route`, `day`, `landed`, `left`, `people`, `flights`, `operator`, `aircraft`, `status`
    status: re.Pattern[str]  # what became of a flight; its groups are outcomes
    count: re.Pattern[str]  # a number as a value; groups `about`, `count`
    names_flights: re.Pattern[str]  # a heading that names flights
