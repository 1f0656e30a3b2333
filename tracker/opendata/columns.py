"""What a column holds, read off its model once, for every standard to say in its own words."""

import datetime as dt
from typing import Any, NamedTuple

from pydantic.fields import FieldInfo

from tracker.models import Record, Word
from tracker.table import columns_of, plain_type

LIST_SEPARATOR = ";"
_KINDS = {str: "string", int: "integer", float: "number", bool: "boolean", dt.date: "date"}


class Column(NamedTuple):
    """A column: its kind is string, integer, number, boolean or date; of a list that of one value."""

    name: str
    kind: str
    is_list: bool
    meaning: str
    required: bool = False
    codes: tuple[str, ...] = ()
    pattern: str = ""
    minimum: float | None = None
    maximum: float | None = None


def columns(row: type[Record]) -> list[Column]:
    r"""List the columns of a table in their order.

    >>> from tracker.table import EventRow
    >>> columns(EventRow)[0]._replace(meaning="...")
    Column(name='event_id', kind='string', is_list=False, meaning='...', required=True, codes=(), pattern='^E\\d{5,}$', minimum=None, maximum=None)
    """
    return [_column(name, row.model_fields[name]) for name in columns_of(row)]


def _column(name: str, field: FieldInfo) -> Column:
    of, is_list = plain_type(field)
    codes = tuple(word.value for word in of) if issubclass(of, Word) else ()
    return Column(
        name,
        "string" if codes else _KINDS[of],
        is_list,
        field.description or "",
        field.is_required(),
        codes,
        _rule(field, "pattern") or "",
        _rule(field, "ge"),
        _rule(field, "le"),
    )


def _rule(field: FieldInfo, name: str) -> Any:  # noqa: ANN401 (a pattern or a bound)
    """Find a rule that the model sets for the field's values."""
    return next((value for rule in field.metadata if (value := getattr(rule, name, None)) is not None), None)
