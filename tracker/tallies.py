"""What others counted: data/reference/tallies.csv, read and checked; for comparison only, nothing of it enters an event.

Contradictions between sources are kept, each in a row of its own; a number that seems wrong is kept as printed, and the note says so.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tracker.curated import MOST_QUOTE_WORDS
from tracker.half_read import HalfRead, Said, said_by
from tracker.models import BadInput, Gazetteer, Problem, Qualifier, Tally
from tracker.named import Names, unknown_names
from tracker.printed import printed_numbers
from tracker.reference import standard_gazetteer
from tracker.typed_csv import canonical, problems_in, read_rows, shown_path

TALLIES_FILE = "tallies.csv"
AnyTally = Tally | HalfRead
WITHDRAWN = frozenset({"T146", "T154", "T161", "T162"})  # numbers that no words taken from their pages say; an id is never given anew


def read_tallies(folder: Path, gazetteer: Gazetteer | None = None) -> list[Tally]:
    """Read tallies.csv of `folder` (data/reference), in the file's order; raises BadInput with every problem found in it."""
    problems: list[Problem] = []
    rows = _read(folder, gazetteer or standard_gazetteer(), problems)
    if problems:
        raise BadInput(problems)
    return [tally for _, tally in rows]


def check_tallies(folder: Path, gazetteer: Gazetteer | None = None) -> list[Problem]:
    """List everything that is wrong with tallies.csv; an empty list when it is in order."""
    return problems_in(lambda problems: _read(folder, gazetteer or standard_gazetteer(), problems))


def canonical_tallies(folder: Path) -> dict[Path, str]:
    """Give the canonical text of tallies.csv: sorted by destination (all countries first), period and measure; nothing where a row cannot be read."""
    return canonical(folder / TALLIES_FILE, Tally, _order)


def _order(tally: Tally) -> tuple[str, str, str, str, str]:
    return tally.destination or "", tally.period_start.isoformat(), tally.period_end.isoformat(), tally.measure.value, tally.id


def _read(folder: Path, gazetteer: Gazetteer, problems: list[Problem]) -> list[tuple[int, Tally]]:
    path = folder / TALLIES_FILE
    half_read: list[tuple[int, HalfRead]] = []
    rows = read_rows(path, Tally, problems, half_read=half_read)
    name = shown_path(path)
    checks = (_backward, _wrong_range, _long_quote, _unprinted, *unknown_names(_names(gazetteer)), partial(_foreign_city, gazetteer=gazetteer))
    problems += [Problem(name, line, *said) for line, tally in (*rows, *half_read) for said in said_by(checks, tally)]
    problems += _told_twice(name, rows)
    return rows


def _backward(tally: AnyTally) -> Iterator[Said]:
    if tally.period_start > tally.period_end:
        yield f"period_start {tally.period_start} is after period_end {tally.period_end}", "exchange the two, or correct one"


def _wrong_range(tally: AnyTally) -> Iterator[Said]:
    if tally.value_upper is not None and tally.value_upper <= tally.value:
        yield f"value_upper {tally.value_upper} is not above value {tally.value}", "put the lower end of the range in value"
    if tally.value_upper is not None and tally.qualifier is not Qualifier.AT_LEAST:
        yield "a range (value_upper) has another qualifier than at_least", "make qualifier at_least"


def _long_quote(tally: AnyTally) -> Iterator[Said]:
    words = len(tally.quote.split())
    if words > MOST_QUOTE_WORDS:
        yield f"the quote has {words} words", f"cut it to the {MOST_QUOTE_WORDS} or fewer that say it"


def _unprinted(tally: AnyTally) -> Iterator[Said]:
    if not tally.quote and not tally.note:
        yield "there is neither a quote nor a note", "copy the words that say it, or say in note why there are none"
    elif missing := sorted(_numbers(tally) - printed_numbers(tally.quote) - printed_numbers(tally.note)):
        do = "copy the words that print it, or say in note, with the number, what it is: a sum, a chart's label"
        yield f"neither quote nor note prints {' and '.join(f'{number:,g}' for number in missing)}", do


def _numbers(tally: AnyTally) -> set[float]:
    """Give the numbers that a source has to print; that there were none is said without a number."""
    return {float(number) for number in (tally.value, tally.value_upper) if number}


def _names(gazetteer: Gazetteer) -> Iterator[Names]:
    """Give the columns that name what stands in a reference table."""
    yield gazetteer.countries_by_code, "countries.csv", ("destination", "nationality")
    yield gazetteer.places_by_id, "places.csv", ("destination_city", "origin")
    yield gazetteer.aircraft_by_model, "aircraft.csv", ("aircraft",)


def _foreign_city(tally: AnyTally, gazetteer: Gazetteer) -> Iterator[Said]:
    city = gazetteer.places_by_id.get(tally.destination_city or "")
    if city and city.country != tally.destination:
        yield f"destination_city '{city.id}' lies in {city.country}, not in {tally.destination or 'all countries'}", "correct one of the two"


def _told_twice(name: str, rows: list[tuple[int, Tally]]) -> Iterator[Problem]:
    """Yield a problem for each id that was used before, and for each row that says of one page what an earlier row says."""
    ids: dict[str, int] = {}
    said: dict[str, int] = {}
    for line, tally in rows:
        if tally.id in WITHDRAWN:
            yield Problem(name, line, f"id '{tally.id}' is that of a withdrawn row", "give the row a new id")
        if (before := ids.setdefault(tally.id, line)) != line:
            yield Problem(name, line, f"id '{tally.id}' stands already in line {before}", "give the row a new id")
        same = tally.model_dump_json(exclude={"id", "published", "quote", "note", "publisher", "counted_by", "copied_from"})
        if (before := said.setdefault(same, line)) != line:
            yield Problem(name, line, f"the page's same count stands already in line {before}", "delete one of the two rows")
