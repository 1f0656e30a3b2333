"""What the tracker knows of the world: places, countries, aircraft. Read by `reference`, used by the finders."""

from functools import cached_property

from pydantic import Field

from tracker.models.document import Record
from tracker.models.words import Operator, Precision, PublisherKind


class Place(Record):
    """An airfield, city, state or country that news text names."""

    id: str = Field(pattern=r"^[a-z0-9-]+$", description="Stable id of small letters, digits and -, for example el-paso, kbif, us-tx.")
    name: str = Field(min_length=1, description="Name on pages and in tables.")
    aliases: tuple[str, ...] = Field(default=(), description="Other names as news writes them.")
    kind: str = Field(pattern="^(airport|base|city|state|country)$", description="airport, base, city, state or country.")
    precision: Precision = Field(description="How exactly the coordinates place it.")
    area: str = Field(default="", description="The metropolitan area it belongs to, for example El Paso; empty for states and countries.")
    icao: str = Field(default="", pattern="^([A-Z]{4})?$", description="ICAO airport code, four capitals (of the airport that stands for a city).")
    iata: str = Field(default="", pattern="^([A-Z]{3})?$", description="IATA airport code, three capitals.")
    state: str = Field(default="", description="US state by its USPS code; elsewhere empty.")
    country: str = Field(pattern="^[A-Z]{3}$", description="ISO 3166-1 alpha-3 code.")
    latitude: float = Field(ge=-90, le=90, description="Degrees north, WGS 84.")
    longitude: float = Field(ge=-180, le=180, description="Degrees east, WGS 84.")


class Country(Record):
    """A country as ISO 3166-1 codes it and as news names it and its people."""

    alpha3: str = Field(pattern="^[A-Z]{3}$", description="ISO 3166-1 alpha-3 code; for Kosovo XKX, of the codes that ISO leaves to users.")
    alpha2: str = Field(pattern="^[A-Z]{2}$", description="ISO 3166-1 alpha-2 code; for Kosovo XK, of the codes that ISO leaves to users.")
    name: str = Field(min_length=1, description="English short name, as news writes it.")
    name_es: str = Field(min_length=1, description="Spanish name.")
    adjectives: tuple[str, ...] = Field(default=(), description="Adjectives: Guatemalan.")
    demonyms: tuple[str, ...] = Field(default=(), description="Names of its people, in the plural: Guatemalans.")
    aliases: tuple[str, ...] = Field(default=(), description="Other names of the country as news writes them.")
    capital: str = Field(default="", description="Its capital; empty where it has none.")
    place: str = Field(default="", description="Id of the place (places.csv) that stands for the country on a map.")
    latitude: float | None = Field(default=None, ge=-90, le=90, description="Degrees north of the coarse place: the capital's airport.")
    longitude: float | None = Field(default=None, ge=-180, le=180, description="Degrees east of it.")


class AircraftType(Record):
    """An aircraft model with the seats it can carry people on."""

    model: str = Field(min_length=1, description="The model as the tables name it: C-17, Boeing 737-800.")
    aliases: tuple[str, ...] = Field(default=(), description="Other names as news writes them.")
    family: str = Field(default="", description="The model that stands for the family, where this is a variant: Boeing 737.")
    icao: str = Field(default="", pattern="^([A-Z0-9]{2,4})?$", description="ICAO type designator (Doc 8643), two to four capitals and digits.")
    operator: Operator | None = Field(
        default=None, description="The kind of operator that flies it on deportation flights, where that is certain: military for a C-17."
    )
    seats: int | None = Field(default=None, ge=1, description="Seats for people on one flight; empty where no figure is well sourced.")
    seats_meaning: str = Field(default="", description="What the figure counts: standard troop seats, typical charter layout, exit limit.")
    seats_source: str = Field(default="", description="Where the figure is from.")


class Publisher(Record):
    """Who publishes pages, and whose text they are."""

    name: str = Field(min_length=1, description="The publisher as the tables name it; one without a name by its address: example.org.")
    country: str = Field(default="", pattern="^([A-Z]{3})?$", description="ISO 3166-1 alpha-3 code of its home; empty where it does not say.")
    language: str = Field(pattern="^[a-z]{2}$", description="ISO 639-1 code of the language of its pages, as far as they were read.")
    kind: PublisherKind = Field(
        description="wire, newspaper, broadcaster, magazine, online, government, ngo, aggregator, mirror or other (forum, blog, newsletter)."
    )
    republishes: tuple[str, ...] = Field(
        default=(), description="Whose text a mirror or aggregator shows, as far as is known: names of this table joined with ';'."
    )
    note: str = Field(default="", description="A remark for readers.")


class Gazetteer(Record):
    """The reference tables together, with look-ups. Built by `tracker.reference`, or by a test from a few rows."""

    places: tuple[Place, ...] = ()
    countries: tuple[Country, ...] = ()
    aircraft: tuple[AircraftType, ...] = ()
    publishers: tuple[Publisher, ...] = ()

    @cached_property
    def places_by_id(self) -> dict[str, Place]:
        """Place id to place."""
        return {place.id: place for place in self.places}

    @cached_property
    def countries_by_code(self) -> dict[str, Country]:
        """ISO 3166-1 alpha-3 code to country."""
        return {country.alpha3: country for country in self.countries}

    @cached_property
    def aircraft_by_model(self) -> dict[str, AircraftType]:
        """Model to aircraft type."""
        return {kind.model: kind for kind in self.aircraft}

    def with_seats(self, model: str) -> AircraftType | None:
        """Find the type whose number of seats stands for a model: its own, else its family's; None where neither is known."""
        kind = self.aircraft_by_model.get(model)
        family = self.aircraft_by_model.get(kind.family) if kind else None
        return next((one for one in (kind, family) if one and one.seats), None)

    @cached_property
    def publishers_by_name(self) -> dict[str, Publisher]:
        """Name to publisher."""
        return {publisher.name: publisher for publisher in self.publishers}

    @cached_property
    def family_of(self) -> dict[str, str]:
        """Model to the model that stands for its family, itself where it is no variant."""
        return {kind.model: kind.family or kind.model for kind in self.aircraft}
