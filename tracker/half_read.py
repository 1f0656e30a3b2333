"""A typed row of which some cells could not be read: its other cells are checked all the same, so that all that is wrong with it is said at once."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter

from tracker.models import Record

Said = tuple[str, str]
"""What is wrong, and what to do."""


class Unread(LookupError):
    """A check asks for a cell that could not be read."""


class HalfRead:
    """The cells of a row that could be read, with the defaults of the empty ones.

    >>> from tracker.models import Credit
    >>> row = HalfRead(Credit, {"name": "Reuters"}, {"kind"})
    >>> row.name, list(said_by([lambda row: [(row.kind, "")], lambda row: [(row.name, "")]], row))
    ('Reuters', [('Reuters', '')])
    """

    def __init__(self, model: type[Record], cells: Mapping[str, Any], wrong: Iterable[str]) -> None:
        unread = set(wrong)
        filled = {name: _reader(model, name).validate_python(cell) for name, cell in cells.items() if name not in unread}
        empty = {name: field.get_default(call_default_factory=True) for name, field in model.model_fields.items() if not field.is_required()}
        self._cells = {name: cell for name, cell in (empty | filled).items() if name not in unread}

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 (a cell of any type)
        """Give a cell. Raises Unread."""
        if name not in self._cells:
            raise Unread(name)
        return self._cells[name]


@lru_cache(maxsize=256)
def _reader(model: type[Record], name: str) -> TypeAdapter[Any]:
    return TypeAdapter(model.model_fields[name].annotation)


def said_by(checks: Iterable[Callable[..., Iterable[Said]]], row: Any, *more: object) -> Iterator[Said]:  # noqa: ANN401 (a row of any model)
    """Yield what the checks say of a row; one that asks for a cell which could not be read says nothing more."""
    for check in checks:
        with suppress(Unread):
            yield from check(row, *more)
