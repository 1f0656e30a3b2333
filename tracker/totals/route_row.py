"""What each property of a route means in a file that holds routes and nothing beside them."""

from collections.abc import Mapping

from pydantic import Field

from tracker.models import Outcome, Record
from tracker.table import EventRow, data_dictionary


def _of_event(name: str) -> str:
    return EventRow.model_fields[name].description or ""


class RouteRow(Record):
    """A route of `totals.routes` without its coordinates: all events of one set of origins, one destination and one outcome."""

    destination: str | None = Field(description=_of_event("destination"))
    destination_name: str = Field(description=_of_event("destination_name"))
    destination_place: str = Field(description="Where the line ends: the country, or the city in it where that is known and not the capital.")
    outcome: Outcome | None = Field(description=_of_event("outcome"))
    events: int = Field(description="Number of events on the route; parts, series and withdrawn events (counts_in_totals false in events.csv) are not among them.")
    flights: int | None = Field(description="Number of flights of the events that give one; empty where none does.")
    people_low: int | None = Field(description="People at least: the sum of passengers_low over the events that have one; empty: none has.")
    people_best: int | None = Field(description="The sum of passengers_best, the figure picked by rule, over the events that have one; empty: none has.")
    people_high: int | None = Field(description="People at most: the sum of passengers_high; empty unless every event has one.")
    known: int = Field(description="Of the flights of events that give their number: those of events with a least or best number of people.")
    of: int = Field(description="Number of flights that known is out of.")
    unnumbered_known: int = Field(description="Number of events without a number of flights that have a least or best number of people.")
    unnumbered: int = Field(description="Number of events without a number of flights.")
    unnumbered_low: int | None = Field(description="The part of people_low that is of events without a number of flights; empty: unknown.")
    unnumbered_best: int | None = Field(description="The part of people_best that is of events without a number of flights; empty: unknown.")
    picked: int = Field(description="Number of events with a best figure.")
    bounded: int = Field(description="Number of events with bounds and no best figure: people_low and people_high count them, people_best does not.")
    bounded_low: int | None = Field(description="The part of people_low that events with bounds and no best figure give.")
    event_ids: tuple[str, ...] = Field(description="Ids of the events, as in events.csv.")
    origins: tuple[str, ...] = Field(description=_of_event("origin_names"))
    origin_ids: tuple[str, ...] = Field(description=_of_event("origins"))
    n_origins: int = Field(description="Number of origins; 0 where none is reported.")
    split: bool = Field(description="false where there are several origins: the numbers belong to all of them together and are never divided.")


_UNITS = {"flights": "flights", "known": "flights", "of": "flights"} | dict.fromkeys(
    ("people_low", "people_best", "people_high", "unnumbered_low", "unnumbered_best", "bounded_low"), "people"
) | dict.fromkeys(("events", "unnumbered_known", "unnumbered", "picked", "bounded"), "events")


def properties_described() -> list[Mapping[str, str]]:
    """Say of each property of a route its name, type, unit (none where it counts nothing) and meaning.

    >>> properties_described()[4]["name"], properties_described()[4]["unit"]
    ('events', 'events')
    """
    lines = ((line, line.unit or _UNITS.get(line.column, "")) for line in data_dictionary(RouteRow))
    return [
        {"name": line.column, "type": line.type.removesuffix(", joined with ;"), **({"unit": unit} if unit else {}), "description": line.meaning} for line, unit in lines
    ]
