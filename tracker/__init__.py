"""Deportation flights, from text to table.

read_documents   a folder of texts -> Document
extract          one document -> its reports, each value with the words that say it
read_curated     rows typed by people -> reports and decisions
reconcile        all reports -> events, with ranges, disputes and sources
to_table         events -> one row each
Filters          a choice of rows, the same in the page's address and on the command line
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tracker.curated import read_curated
    from tracker.documents import read_documents
    from tracker.extract import extract
    from tracker.filters import Filters
    from tracker.reconcile import reconcile
    from tracker.table import to_table

__all__ = ["Filters", "extract", "read_curated", "read_documents", "reconcile", "to_table"]

# Each is imported when it is first asked for: who only extracts need not wait for pandas.
_HOMES = {"Filters": "filters", "extract": "extract", "read_curated": "curated", "read_documents": "documents", "reconcile": "reconcile", "to_table": "table"}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - any of the names above
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})


class _Package(ModuleType):
    """`extract` and `reconcile` are verbs here, also once their modules, which have the same names, were imported."""

    def __setattr__(self, name: str, value: object) -> None:
        is_its_module = isinstance(value, ModuleType) and _HOMES.get(name) == name
        super().__setattr__(name, getattr(value, name) if is_its_module else value)


sys.modules[__name__].__class__ = _Package
