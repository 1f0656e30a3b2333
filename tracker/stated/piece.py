"""A piece of a quote."""

from typing import NamedTuple


class Piece(NamedTuple):
    """A piece of a quote, by its offsets."""

    start: int
    end: int
