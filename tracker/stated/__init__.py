"""Which values of a typed row its short quote says itself, and in which piece of it; the others were typed from the page.

It reads what a person typed against the words, so it looks for one known value and never for a new one. It is careful: only where a piece of the
quote gives the value does the quote say it. A quote in a language that it does not know, or in words that it does not know, counts as silent.
"""

from collections.abc import Callable, Mapping

from tracker.models import Gazetteer, Report
from tracker.stated import counts, days, fates
from tracker.stated.piece import Piece
from tracker.stated.places import Places
from tracker.stated.words import PEOPLES


class Quotes:
    """What the quotes of typed rows say of the rows' values."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        places = Places(gazetteer)
        peoples = [name for country in gazetteer.countries for name in country.demonyms]
        in_spanish = [stem + end for stem in PEOPLES for end in (("s",) if stem.endswith("e") else ("os", "as"))]
        self._finders: Mapping[str, Callable[[Report], Piece | None]] = {
            "date": days.day,
            "flights": counts.flights,
            "passengers": counts.Counts([*peoples, *in_spanish]).people,
            "destination": places.destination,
            "destination_city": places.city,
            "origin": places.origin,
            "nationality": places.nationality,
            "operator": lambda report: fates.operator(report, gazetteer),
            "aircraft": lambda report: fates.aircraft(report, gazetteer),
            "outcome": lambda report: None if places.ends_only_in_the_us(report) else fates.outcome(report),
            "reason": fates.reason,
        }

    def saying(self, report: Report, field: str) -> str:
        """Give the piece of a typed row's quote that says the row's value of a field; empty where the quote does not say it."""
        piece = self._finders[field](report)
        return report.quote[piece.start : piece.end].strip() if piece else ""


__all__ = ["Quotes"]
