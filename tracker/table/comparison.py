"""What the table is compared with: tallies and searched days as DataFrames, with the names of their codes."""

from collections.abc import Sequence

import pandas as pd
from pydantic import Field

from tracker.models import Gazetteer, Place, Search, Tally
from tracker.reference import standard_gazetteer
from tracker.table.frames import frame_of


class TallyRow(Tally):
    """A tally with the names of its codes beside them."""

    destination_name: str | None = Field(default=None, description="Name of the country; empty: all countries.", json_schema_extra={"after": "destination"})
    destination_city_name: str | None = Field(default=None, description="Name of the airport or city.", json_schema_extra={"after": "destination_city"})
    destination_city_places: tuple[str, ...] = Field(
        default=(), description="Ids of all places of that metropolitan area.", json_schema_extra={"after": "destination_city_name"}
    )
    origin_name: str | None = Field(default=None, description="Name of the place they left from.", json_schema_extra={"after": "origin"})
    origin_area: str | None = Field(default=None, description="The metropolitan area of that place.", json_schema_extra={"after": "origin_name"})
    nationality_names: tuple[str, ...] = Field(default=(), description="Names of those countries.", json_schema_extra={"after": "nationality"})
    unit: str = Field(description="flights, people, countries or hours.", json_schema_extra={"after": "value_upper"})


def tallies_table(tallies: Sequence[Tally], gazetteer: Gazetteer | None = None) -> pd.DataFrame:
    """Hold tallies as a DataFrame, a row each, in their order; values are numbers, days are days, what does not apply is missing."""
    world = gazetteer or standard_gazetteer()
    return frame_of([_row(tally, world) for tally in tallies], TallyRow)


def searches_table(searches: Sequence[Search]) -> pd.DataFrame:
    """Hold the searches as a DataFrame, a row each, in their order."""
    return frame_of(searches, Search)


def _row(tally: Tally, gazetteer: Gazetteer) -> TallyRow:
    country = gazetteer.countries_by_code.get(tally.destination or "")
    city, origin = (gazetteer.places_by_id.get(place or "") for place in (tally.destination_city, tally.origin))
    return TallyRow(
        **dict(tally),
        destination_name=country.name if country else None,
        destination_city_name=city.name if city else None,
        destination_city_places=_same_area(city, gazetteer),
        origin_name=origin.name if origin else None,
        origin_area=origin.area if origin else None,
        nationality_names=tuple(gazetteer.countries_by_code[code].name for code in tally.nationality),
        unit=tally.measure.unit,
    )


def _same_area(city: Place | None, gazetteer: Gazetteer) -> tuple[str, ...]:
    """List the airports and the city of one metropolitan area: a source that names one means the others, too."""
    return tuple(place.id for place in gazetteer.places if city and (place.area, place.country) == (city.area, city.country))
