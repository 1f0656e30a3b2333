"""Groups all whose flights a document tells again, day by day or one by one: each sum over the other groups is made once."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from tracker.extract.groups import Group
from tracker.models import Outcome

Key = tuple[str | None, Outcome]


class _Row(NamedTuple):
    """The groups of one country and outcome that have a day and words for their flights, in the order of these words."""

    starts: list[int]
    sums: list[int]  # flights of the first, of the first two ...; one where a number is not told


class ToldAgain:
    """What the groups of a document with a day tell together, by country and outcome."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self._dated: dict[Key, list[Group]] = {}
        for group in groups:
            if group.day is not None:
                self._dated.setdefault((group.country, group.outcome.value), []).append(group)
        self._totals = {key: ({g.day for g in told}, sum(g.number or 0 for g in told)) for key, told in self._dated.items()}
        self._rows: dict[Key, _Row] = {}

    def day_by_day(self, group: Group) -> bool:
        """'Four aircraft in less than 48 hours', two of one day and two of the next: a total over flights that are told day by day."""
        if group.day is not None or group.borrowed or (group.number or 0) < 2 or group.outcome.value is not Outcome.COMPLETED:
            return False
        days, number = self._totals.get((group.country, Outcome.COMPLETED), (set(), 0))
        return len(days) > 1 and number == group.number

    def one_by_one(self, group: Group) -> bool:
        """'It has refused two others', and later 'one was due on the 5th and one on the 12th': each of the flights is told with its day."""
        if group.number in (None, 1) or group.day or group.people or group.origins or group.flights is None:
            return False
        row = self._row((group.country, group.outcome.value))
        before = bisect_right(row.starts, group.flights.start)
        return row.sums[-1] - row.sums[before] == group.number

    def _row(self, key: Key) -> _Row:
        if key not in self._rows:
            told = sorted((g.flights.start, g.number or 1) for g in self._dated.get(key, ()) if g.flights)
            self._rows[key] = _Row([start for start, _ in told], list(accumulate((number for _, number in told), initial=0)))
        return self._rows[key]
