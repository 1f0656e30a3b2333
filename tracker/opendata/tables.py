"""Which tables are published, what a row of each is, its key, and what its columns refer to."""

from collections.abc import Mapping
from typing import NamedTuple

from tracker.models import AircraftType, Country, Place, Publisher, Record, Search, Tally
from tracker.table import ChangeRow, ClaimRow, EventRow, RejectedRow, ReportRow


class Table(NamedTuple):
    """A published file: what a row is, the model of the rows, the columns that tell rows apart, and column to file and column it refers to."""

    file: str
    about: str
    row: type[Record]
    key: tuple[str, ...] = ()
    refers: Mapping[str, tuple[str, str]] = {}

    @property
    def name(self) -> str:
        """The file's name without its ending, as standards name a table."""
        return self.file.removesuffix(".csv")


EVENT, REPORT = ("events.csv", "event_id"), ("reports.csv", "report_id")
COUNTRY, PLACE, MODEL = ("countries.csv", "alpha3"), ("places.csv", "id"), ("aircraft.csv", "model")
_WHERE = {"destination": COUNTRY, "destination_city": PLACE, "aircraft": MODEL}

TABLES: tuple[Table, ...] = (
    Table("events.csv", "one row for each event", EventRow, ("event_id",), _WHERE),
    Table(
        "claims.csv",
        "one row for each event, report and field that the report gives",
        ClaimRow,
        ("report_id", "field"),
        {"event_id": EVENT, "report_id": REPORT},
    ),
    Table("reports.csv", "one row for each report behind an event", ReportRow, ("report_id",), {"event_id": EVENT} | _WHERE),
    Table("rejected.csv", "one row for each report that a person rejected: it is used nowhere, and says here what it would have added, and why it is not used", RejectedRow, ("report_id",), {"event_id": EVENT} | _WHERE),
    Table(
        "tallies.csv",
        "typed, in `data/reference`: one row for each count that somebody else published, for comparison only",
        Tally,
        ("id",),
        {"destination": COUNTRY, "destination_city": PLACE, "origin": PLACE},
    ),
    Table(
        "searched.csv",
        "typed, in `data/curated`: one row for each run of days that was searched for reports of flights",
        Search,
        refers={"destination": COUNTRY},
    ),
    Table("changes.csv", "one row for each change from one version of the tables to the next", ChangeRow),
    Table(
        "places.csv", "typed, in `data/reference`: one row for each airfield, city, state or country that news text names", Place, ("id",), {"country": COUNTRY}
    ),
    Table("countries.csv", "typed, in `data/reference`: one row for each country", Country, ("alpha3",)),
    Table(
        "publishers.csv", "typed, in `data/reference`: one row for each publisher of a source", Publisher, ("name",), {"country": COUNTRY}
    ),
    Table("aircraft.csv", "typed, in `data/reference`: one row for each aircraft model", AircraftType, ("model",)),
)
