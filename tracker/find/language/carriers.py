"""The words of a language that `tracker/find/carriers.py` reads."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from tracker.find.found import Family, Pattern
from tracker.find.sought import Alternatives, Sought
from tracker.models import Operator


@dataclass(frozen=True, eq=False, repr=False)
class CarrierWords:
    """Words for who flew and on what."""

    operators: tuple[Pattern[Operator], ...]  # patterns for who flew
    own: Alternatives  # a receiving state's own plane; a group that is filled holds that state's adjective or name
    negated: Sought  # words before an operator that was not used
    no_state: frozenset[str]  # names that look like those of countries and are none
    state_carriers: Mapping[str, str]  # carriers of states by name, with the country to which they fly people home
    before_model: re.Pattern[str]  # words before '737' that make it an aircraft
    after_model: re.Pattern[str]  # words after '737' that make it an aircraft
    or_such: re.Pattern[str]  # words after a model that say it may have been another
    counted: re.Pattern[str]  # words after '737' that make it a count
    flies_for_ice: str  # the name of the pattern for airlines that have flown for ICE and for others: charter only where the text says so
    new: str  # before a name: it is that of a state of the US

    def __post_init__(self) -> None:
        """Patterns are made known before texts are read for them."""
        _ = self.family

    @cached_property
    def family(self) -> Family[Operator]:
        """All patterns, sought together."""
        return Family(self.operators)
