"""How far a stream is: a bar on a terminal, and now and then a plain line where standard error goes elsewhere."""

import time
from collections.abc import Callable
from typing import TextIO

WIDTH = 24
BAR_EVERY, LINE_EVERY = 0.2, 30.0  # seconds


class Progress:
    """Tells of the documents done, the rate of this run and the time left; a context, at whose end the bar is gone.

    `done` documents were done before this run began. It is told `to` a stream, or nobody; `clock` gives seconds.
    """

    def __init__(self, of: int, done: int, to: TextIO | None, clock: Callable[[], float] = time.monotonic) -> None:
        self._of, self._before, self._to, self._clock = of, done, to, clock
        self._bar = to is not None and to.isatty()
        self._began = self._told = clock()

    def __enter__(self) -> "Progress":
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar:
            print("\r\x1b[K", end="", file=self._to, flush=True)

    def tell(self, done: int) -> None:
        """Say that so many documents are done, if it is time to."""
        now = self._clock()
        if self._to is None or now - self._told < (BAR_EVERY if self._bar else LINE_EVERY):
            return
        self._told = now
        line = progress_words(done, self._of, (done - self._before) / (now - self._began))
        print(f"\r{_bar(done, self._of)} {line}\x1b[K" if self._bar else line, end="" if self._bar else "\n", file=self._to, flush=True)


def progress_words(done: int, of: int, rate: float) -> str:
    """Say how far it is; `rate` is documents a second.

    >>> progress_words(12345, 100000, 812.4)
    '12,345 of 100,000 documents, 812 a second, 1 min 48 s left'
    >>> progress_words(0, 100000, 0)
    '0 of 100,000 documents'
    """
    far = f"{done:,} of {of:,} documents"
    return f"{far}, {rate:,.0f} a second, {duration(max(0, of - done) / rate)} left" if rate > 0 else far


def duration(seconds: float) -> str:
    """Say a time in its two largest units.

    >>> duration(7.2), duration(108), duration(7320)
    ('7 s', '1 min 48 s', '2 h 2 min')
    """
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    return f"{whole // 60} min {whole % 60} s" if whole < 3600 else f"{whole // 3600} h {whole % 3600 // 60} min"


def _bar(done: int, of: int) -> str:
    full = WIDTH * done // max(of, done, 1)
    return f"[{'#' * full}{'.' * (WIDTH - full)}]"
