"""How the time of reconciling grows with the reports: made-up reports, as news tells of flights, with copies and disagreements.

The seconds are those of one core; what counts is how they grow, as the exponent of the number of reports (1.0: in proportion).
"""

import datetime as dt
import math
import random
import time
from collections.abc import Iterator, Sequence

from tracker.models import Report
from tracker.reconcile import reconcile
from tracker.reference import standard_gazetteer

FIRST_DAY, DAYS = dt.date(2025, 1, 20), 730
DESTINATIONS = "GTM HND SLV MEX COL VEN ECU PER NIC DOM HTI JAM BRA CUB PAN CRI IND PAK BGD NPL CHN VNM UZB PHL GHA NGA KEN CMR SWZ RWA".split()
ORIGINS = ("alexandria", "harlingen", "el-paso", "kbif", "laredo", "mesa", "miami", "houston", "san-antonio", "tucson", "us-tx", "us-la")
OPERATORS = ("charter", "charter", "charter", "military", "foreign", None)
REPORTS_AN_EVENT = (1, 1, 2, 3, 4, 7)  # 3 on average, as in data/curated
SIZES = (1_000, 10_000, 100_000)


def made_up(number: int, seed: int = 0) -> list[Report]:
    """Make that many distinct reports, each keyed in `note` to its event; the same ones for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - no secret is made here
    reports: list[Report] = []
    while len(reports) < number:
        event = f"E{len(reports)}"
        flight = _flight(chance)
        reports += [_told(f"{event}-{n}", event, flight, chance) for n in range(chance.choice(REPORTS_AN_EVENT))]
    chance.shuffle(reports)
    return reports[:number]


def _flight(chance: random.Random) -> dict[str, object]:
    """Make up a flight: more to the first destinations than to the last."""
    place = int(len(DESTINATIONS) * chance.random() ** 2)
    return {
        "destination": DESTINATIONS[place],
        "date": FIRST_DAY + dt.timedelta(days=chance.randrange(DAYS)),
        "flights": chance.choice((1, 1, 1, 2)),
        "origin_ids": (chance.choice(ORIGINS),),
        "operator": chance.choice(OPERATORS),
        "passengers": chance.randrange(40, 180),
        "outcome": chance.choice(("completed",) * 12 + ("denied", "cancelled", "planned")),
    }


def _told(name: str, event: str, flight: dict[str, object], chance: random.Random) -> Report:
    """Tell a flight as one paper would: leave things out, round the people, take the day of departure or none, copy an agency."""
    said = {field: value for field, value in flight.items() if field in ("destination", "outcome", "date") or chance.random() < 0.7}
    day = flight["date"]
    if chance.random() < 0.15:
        said["date"] = None
    elif chance.random() < 0.1:
        said |= {"date": day - dt.timedelta(days=1), "date_kind": "departure"}
    if "passengers" in said:
        near = chance.random() < 0.25
        said |= {"passengers": round(flight["passengers"], -1) if near else flight["passengers"], "passengers_qualifier": "about" if near else "exact"}
        said["passengers_scope"] = "total"
    said["date_precision"] = "day" if said["date"] else "unknown"
    published = None if chance.random() < 0.1 else day + dt.timedelta(days=chance.choice((0, 1, 1, 2, 5)))
    copied = chance.choice(("Reuters", "EFE", "AFP", "", "", ""))
    address = f"https://example.org/{name}"
    return Report(
        **said, id=name, doc=address, url=address, published=published, copied_from=copied, publisher=f"Paper {chance.randrange(400)}", quote="q", note=event
    )


def seconds(reports: Sequence[Report]) -> float:
    """Measure one run."""
    began = time.process_time()
    reconcile(reports)
    return time.process_time() - began


def lines(sizes: Sequence[int] = SIZES) -> Iterator[str]:
    """Say the time at each size, and the exponent at which it grew since the size before."""
    standard_gazetteer()  # reads the reference tables once
    before: tuple[int, float] | None = None
    for size in sizes:
        taken = seconds(made_up(size))
        grown = ""
        if before:
            exponent = math.log(taken / before[1]) / math.log(size / before[0])
            bound = math.log(size * math.log(size) / (before[0] * math.log(before[0]))) / math.log(size / before[0])
            grown = f", exponent {exponent:.2f} (n log n: {bound:.2f})"
        yield f"reconcile     {taken:8.2f} s for {size:7,} reports, {1e6 * taken / size:6.0f} microseconds each{grown}"
        before = size, taken


def main() -> None:
    """Print the figures."""
    for line in lines():
        print(line, flush=True)


if __name__ == "__main__":
    main()
