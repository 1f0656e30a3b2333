"""What was made lately, kept for all readers."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any


class Kept:
    """Up to `most` things by their keys; the one that was not asked for longest goes first.

    Streamlit's own cache takes a fifth of a millisecond for each look (1.67), and a page looks twenty times.

    >>> kept = Kept(1)
    >>> [kept.get(word, lambda: f"{word} {number}") for number, word in enumerate("aaba")]
    ['a 0', 'a 0', 'b 2', 'a 3']
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._things: OrderedDict[Hashable, Any] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], Any]) -> Any:  # noqa: ANN401 (whatever is made)
        """Give what is kept under a key, or what `make` makes; two who ask at the same moment may both make it."""
        with self._lock:
            if key in self._things:
                self._things.move_to_end(key)
                return self._things[key]
        made = make()
        with self._lock:
            self._things[key] = made
            while len(self._things) > self._most:
                self._things.popitem(last=False)
        return made
