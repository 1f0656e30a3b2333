"""When two names of places are the same place, said more or less exactly; and how far a country is."""

import math

from tracker.models import Gazetteer, Precision

FINENESS = {Precision.AIRPORT: 3, Precision.CITY: 2, Precision.STATE: 1, Precision.COUNTRY: 0}
MIDDLE_OF_THE_US = (39.8, -98.6)
# With stops for fuel and the hours lost to time zones, such a flight lands up to two days by the calendar after it left: Texas to
# India, 40 hours and 11 time zones in February 2025.
FAR_KM = 10_000
EARTH_KM = 6371


class Geography:
    """Compares places by their ids; a place that the gazetteer does not know is equal to itself only."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._places = gazetteer.places_by_id
        self._far = {country.alpha3 for country in gazetteer.countries if _is_far(country.latitude, country.longitude)}

    def are_one(self, one: str, other: str) -> bool:
        """Whether both ids are the same place, lie in one metropolitan area, or one is the state or country of the other."""
        a, b = self._places.get(one), self._places.get(other)
        if one == other or a is None or b is None:
            return one == other
        return bool(a.area and a.area == b.area) or self._holds(one, other) or self._holds(other, one)

    def agree(self, some: tuple[str, ...], others: tuple[str, ...]) -> bool:
        """Whether each place of either set has its like in the other: {kbif, tucson} and {el-paso, us-az}, but not {kbif}."""
        return all(any(self.are_one(a, b) for b in others) for a in some) and all(any(self.are_one(a, b) for a in some) for b in others)

    def meet(self, some: tuple[str, ...], others: tuple[str, ...]) -> bool:
        """Whether some place stands in both sets."""
        return any(self.are_one(a, b) for a in some for b in others)

    def fineness(self, places: tuple[str, ...]) -> int:
        """How exactly the places are said: airports before cities before states."""
        return sum(FINENESS[self._places[p].precision] for p in places if p in self._places)

    def known_closely(self, places: tuple[str, ...]) -> tuple[str, ...]:
        """Leave out states and countries."""
        return tuple(p for p in places if p in self._places and FINENESS[self._places[p].precision] > 1)

    def days_to(self, country: str | None) -> int:
        """How many days by the calendar may lie between a departure from the US and the landing there."""
        return 2 if country in self._far else 1

    def finest(self, places: tuple[str, ...]) -> tuple[str, ...]:
        """Leave out each place that another of them says more exactly, or as exactly and earlier in the alphabet."""
        kept: list[str] = []
        for place in sorted(set(places), key=lambda p: (-self.fineness((p,)), p)):
            if not any(self.are_one(place, other) for other in kept):
                kept.append(place)
        return tuple(sorted(kept))

    def _holds(self, outer: str, inner: str) -> bool:
        a, b = self._places[outer], self._places[inner]
        if a.country != b.country:
            return False
        return a.kind == "country" or (a.kind == "state" and bool(a.state) and a.state == b.state)


def _is_far(latitude: float | None, longitude: float | None) -> bool:
    if latitude is None or longitude is None:
        return False
    (here, west), (there, east) = (map(math.radians, place) for place in (MIDDLE_OF_THE_US, (latitude, longitude)))
    half = math.sin((there - here) / 2) ** 2 + math.cos(here) * math.cos(there) * math.sin((east - west) / 2) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(half)) > FAR_KM
