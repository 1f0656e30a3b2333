"""The data dictionary in the README: one table of columns for each file of the table and what it is compared with, written from the rows' field descriptions."""

from collections.abc import Iterator

from tracker.models import BadInput, Problem, Record, Search, Tally
from tracker.table import ChangeRow, ClaimRow, EventRow, ReportRow, data_dictionary

BEGIN = "<!-- data dictionary: written by `python -m tracker dictionary` from the field descriptions -->"
END = "<!-- end of the data dictionary -->"
TABLES: tuple[tuple[str, str, type[Record]], ...] = (
    ("events.csv", "one row for each event", EventRow),
    ("claims.csv", "one row for each event, report and field that the report gives", ClaimRow),
    ("reports.csv", "one row for each report behind an event", ReportRow),
    ("tallies.csv", "typed, in `data/reference`: one row for each count that somebody else published, for comparison only", Tally),
    ("searched.csv", "typed, in `data/curated`: one row for each run of days that was searched for reports of flights", Search),
    ("changes.csv", "one row for each change from one version of the tables to the next", ChangeRow),
)


def with_dictionary(readme: str) -> str:
    """Put today's data dictionary between the two marks of a README; BadInput without the marks."""
    before, begin, rest = readme.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise BadInput([Problem("README.md", 0, "the marks of the data dictionary are gone", f"put back {BEGIN} and {END}")])
    return f"{before}{BEGIN}\n{''.join(_sections())}\n{END}{after}"


def _sections() -> Iterator[str]:
    for file, what, row in TABLES:
        lines = (f"| `{name}` | {kind} | {unit} | {_cell(meaning)} |\n" for name, kind, unit, meaning in data_dictionary(row))
        yield f"\n**{file}**: {what}.\n\n| column | type | unit | meaning |\n| --- | --- | --- | --- |\n{''.join(lines)}"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
