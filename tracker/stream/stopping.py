"""Ctrl-C, or a request to terminate, as a wish: heard at once while documents are read, and put off while something is written."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType, TracebackType


class StopNow(BaseException):
    """The wish, in the middle of what can be thrown away; like a KeyboardInterrupt nobody catches it by the way."""


class Stopping:
    """A context in which the wish is noted, and heard at once where that is said; a second one ends the program as it would without."""

    _SIGNALS = (signal.SIGINT, signal.SIGTERM)

    def __init__(self) -> None:
        self.code = 0  # the exit code of a program that was stopped so; 0: nobody asked
        self._before: dict[int, object] = {}
        self._at_once = False

    def __enter__(self) -> "Stopping":
        self._before = {number: signal.signal(number, self._note) for number in self._SIGNALS}
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._restore()

    @contextmanager
    def heard_at_once(self) -> Iterator[None]:
        """Raise StopNow in this context when the wish comes, or where it has come already."""
        self._at_once = True
        try:
            if self.code:
                raise StopNow
            yield
        finally:
            self._at_once = False

    def _note(self, number: int, _: FrameType | None) -> None:
        self.code = 128 + number
        self._restore()
        if self._at_once:
            self._at_once = False
            raise StopNow

    def _restore(self) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
