"""Reports, decisions and a small gazetteer for tests: a row states only what matters to it."""

import datetime as dt

from tracker.models import AircraftType, Country, Credit, Decision, Gazetteer, Operator, Place, Precision, Report

ISO = dt.date.fromisoformat


def place(name: str, kind: str = "city", area: str = "", state: str = "", country: str = "USA") -> Place:
    """Make a place; its coordinates do not matter here."""
    precision = {"base": Precision.AIRPORT, "airport": Precision.AIRPORT}.get(kind) or Precision(kind)
    return Place(id=name, name=name, kind=kind, precision=precision, area=area, state=state, country=country, latitude=0, longitude=0)


WORLD = Gazetteer(
    places=(
        place("el-paso", area="El Paso", state="TX"),
        place("kbif", "base", "El Paso", "TX"),
        place("laredo", area="Laredo", state="TX"),
        place("houston", area="Houston", state="TX"),
        place("us-tx", "state", state="TX"),
        place("tucson", area="Tucson", state="AZ"),
        place("ktus", "airport", "Tucson", "AZ"),
        place("san-diego", area="San Diego", state="CA"),
        place("guatemala-city", area="Guatemala City", country="GTM"),
        place("mggt", "airport", "Guatemala City", country="GTM"),
    ),
    countries=(Country(alpha3="IND", alpha2="IN", name="India", name_es="India", latitude=28.6, longitude=77.1),),
    aircraft=(
        AircraftType(model="C-17", operator=Operator.MILITARY, seats=102),
        AircraftType(model="C-130", seats=92),
        AircraftType(model="C-130J", family="C-130"),
        AircraftType(model="Boeing 737"),
    ),
)


def report(number: int = 1, **said: object) -> Report:
    """Make an extracted report of a document of its own: one flight of people to Guatemala that landed on 24 January 2025."""
    said = {
        "id": f"r{number}",
        "doc": f"d{number}",
        "publisher": f"Paper {number}",
        "published": ISO("2025-01-25"),
        "destination": "GTM",
        "flights": 1,
        "date": ISO("2025-01-24"),
        "outcome": "completed",
        "quote": "q",
        "start": 0,
        "end": 1,
    } | said
    if isinstance(said["date"], str):
        said["date"] = ISO(said["date"])
    said.setdefault("date_precision", "day" if said["date"] else "unknown")
    return Report(**said)


def curated(number: int, event: str, **said: object) -> Report:
    """Make a report that a person typed, of an address of its own."""
    address = f"https://example.org/{number}"
    return report(number, **{"doc": address, "url": address, "event": event, "method": "curated", "start": None, "end": None} | said)


def counted(n: int, qualifier: str = "exact", scope: str = "total", upper: int | None = None) -> dict[str, object]:
    """Give the fields of a count of people."""
    return {"passengers": n, "passengers_qualifier": qualifier, "passengers_scope": scope, "passengers_upper": upper}


def credit(name: str, kind: str = "outlet") -> Credit:
    """Make a credit."""
    return Credit(name=name, kind=kind)


def decision(ruling: str, first: str, second: str = "", field: str = "", value: str = "") -> Decision:
    """Make a ruling."""
    return Decision(ruling=ruling, report=first, other=second, field=field, value=value, reason="seen", who="a tester", when=ISO("2025-02-01"))
