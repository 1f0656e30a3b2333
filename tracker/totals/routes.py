"""Flights by route, for the map."""

from typing import Any

import numpy as np
import pandas as pd

from tracker.filters import NOT_REPORTED
from tracker.totals.groups import Groups, grouped
from tracker.totals.sums import SUMMED, counted, measures, summed

_PLACED = ["event_id", "origins", "origin_names", "origin_latitude", "origin_longitude"]
_PLACED += ["destination", "destination_name", "destination_latitude", "destination_longitude"]


def routes(table: pd.DataFrame) -> pd.DataFrame:
    """Sum up the routes for a map: one row for each set of origins, destination and outcome.

    Columns: origin_ids, origins (names), origin_latitude, origin_longitude (lists of equal length, empty where no origin is reported);
    n_origins; split (False with several origins: the numbers belong to all of them together and are never divided); destination,
    destination_name, destination_latitude, destination_longitude; outcome; the columns of `sums`; event_ids (list).
    """
    events = counted(table[[*SUMMED, *_PLACED]])
    events = events.assign(origin_key=_origin_keys(events["origins"]))
    by = ["origin_key", "destination", "destination_name", "destination_latitude", "destination_longitude", "outcome"]
    groups = grouped({name: events[name] for name in by}, len(events))
    result = pd.DataFrame(groups.keys | summed(groups, measures(events)))
    result["event_ids"] = _in_groups(events["event_id"], groups)
    places = _origin_places(events)
    for name in ("origins", "origin_latitude", "origin_longitude"):
        result[name] = [[places[id_][name] for id_ in _ids(key)] for key in result["origin_key"]]
    result["origin_ids"] = [_ids(key) for key in result.pop("origin_key")]
    result["n_origins"] = [len(ids) for ids in result["origin_ids"]]
    result["split"] = result["n_origins"] <= 1
    result["destination_name"] = result["destination_name"].fillna(NOT_REPORTED)
    return result


def _in_groups(values: pd.Series, groups: Groups) -> list[list[Any]]:
    """List the values of each group."""
    # Short numbers are sorted by their digits, five times as fast as long ones are compared.
    order = np.argsort(groups.of_row.astype(np.uint16) if groups.number < 1 << 16 else groups.of_row, kind="stable")
    ends = np.cumsum(groups.count())
    return [part.tolist() for part in np.split(values.to_numpy(object)[order], ends)[: len(ends)]]


def _origin_keys(origins: pd.Series) -> pd.Series:
    """Write the origins in one order, so that A and B is the route B and A."""
    codes, cells = pd.factorize(origins)
    keys = pd.Categorical([*(";".join(sorted(cell.split(";"))) for cell in cells), ""])
    return pd.Series(keys.take(np.where(codes < 0, len(cells), codes)), index=origins.index)


def _ids(key: str) -> list[str]:
    return key.split(";") if key else []


def _origin_places(events: pd.DataFrame) -> dict[str, dict[str, Any]]:
    cells = events[["origins", "origin_names", "origin_latitude", "origin_longitude"]][events["origins"].notna() & ~events["origins"].duplicated()]
    return {
        id_: {"origins": name, "origin_latitude": float(latitude), "origin_longitude": float(longitude)}
        for row in cells.itertuples(index=False)
        for id_, name, latitude, longitude in zip(*(cell.split(";") for cell in row), strict=True)
    }
