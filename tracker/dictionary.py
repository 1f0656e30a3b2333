"""The data dictionary in the README: one table of columns for each published file, written from the rows' field descriptions."""

from collections.abc import Iterator
from pathlib import Path

from tracker.models import BadInput, Problem
from tracker.opendata import TABLES
from tracker.table import data_dictionary
from tracker.whole_files import write_whole

BEGIN = "<!-- data dictionary: written by `python -m tracker dictionary` from the field descriptions -->"
END = "<!-- end of the data dictionary -->"


def write_dictionary(path: Path) -> None:
    """Put today's data dictionary into the README at `path`; BadInput where there is none, or one without the marks."""
    try:
        readme = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "not UTF-8"
        raise BadInput([Problem(path.name, 0, f"it cannot be read ({why})", f"write one, with {BEGIN} and {END} in it")]) from None
    write_whole(path, with_dictionary(readme).encode())


def with_dictionary(readme: str) -> str:
    """Put today's data dictionary between the two marks of a README; BadInput without the marks."""
    before, begin, rest = readme.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise BadInput([Problem("README.md", 0, "the marks of the data dictionary are gone", f"put back {BEGIN} and {END}")])
    return f"{before}{BEGIN}\n{''.join(_sections())}\n{END}{after}"


def _sections() -> Iterator[str]:
    for file, what, row, *_ in TABLES:
        lines = (f"| `{name}` | {kind} | {unit} | {_cell(meaning)} |\n" for name, kind, unit, meaning in data_dictionary(row))
        yield f"\n**{file}**: {what}.\n\n| column | type | unit | meaning |\n| --- | --- | --- | --- |\n{''.join(lines)}"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
