"""Ctrl-C as a wish that is heard between two chunks, and not as an exception in the middle of a line."""

import signal
from types import FrameType, TracebackType


class Stopping:
    """A context in which Ctrl-C, or a request to terminate, is noted; a second one ends at once as it would without."""

    _SIGNALS = (signal.SIGINT, signal.SIGTERM)

    def __init__(self) -> None:
        self.code = 0  # the exit code of a program that was stopped so; 0: nobody asked
        self._before: dict[int, object] = {}

    def __enter__(self) -> "Stopping":
        self._before = {number: signal.signal(number, self._note) for number in self._SIGNALS}
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._restore()

    def _note(self, number: int, _: FrameType | None) -> None:
        self.code = 128 + number
        self._restore()

    def _restore(self) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
