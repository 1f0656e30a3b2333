"""Cells as a line of CSV.

Not by csv.writer: before Python 3.13 it leaves a lone carriage return bare when lines end in LF, and a reader breaks the row there.
"""

import re
from collections.abc import Iterable

_QUOTED = re.compile(r'[",\r\n]')


def quoted(text: str) -> str:
    r"""Quote a cell that needs it.

    >>> quoted("a plane"), quoted('2 "big" ones'), quoted("a\rb")
    ('a plane', '"2 ""big"" ones"', '"a\rb"')
    """
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def csv_line(cells: Iterable[str], end: str = "\n") -> str:
    r"""Write a row, with its line end.

    >>> csv_line(["F001", "a\rb", ""])
    'F001,"a\rb",\n'
    """
    return ",".join(map(quoted, cells)) + end
