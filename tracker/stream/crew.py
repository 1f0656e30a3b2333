"""Worker processes that do one piece of work after another; the answers come in the order of the pieces.

A worker has one piece at a time and asks for the next by answering, so nobody waits for the slowest and nothing piles up. Workers hear neither
Ctrl-C nor a request to terminate: the process that started them decides. One whose pipe ends, because that process is gone, ends too.
"""

import multiprocessing
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

# Pieces begun before the oldest is answered, for each worker: a long document holds the others up no sooner than this.
AHEAD = 8
# fork shares the tables that are read already; elsewhere than on Linux it is not safe beside the system's own threads.
_START = "fork" if sys.platform == "linux" else "spawn"


class WorkerGone(Exception):
    """A worker ended before it answered; its one argument is the piece that it had."""


class Crew:
    """Workers, each a process that calls `work` on what it is handed; a context: at its end none is left."""

    def __init__(self, work: Callable[[Any], Any], workers: int) -> None:
        context = multiprocessing.get_context(_START)
        self._pipes: list[Connection] = []
        self._processes: list[BaseProcess] = []
        with _deaf_to_ctrl_c():
            for _ in range(workers):
                ours, theirs = context.Pipe()
                self._pipes.append(ours)
                process = context.Process(target=_serve, args=(work, theirs, tuple(self._pipes) if _START == "fork" else ()), daemon=True)
                process.start()
                theirs.close()
                self._processes.append(process)

    def __enter__(self) -> "Crew":
        return self

    def __exit__(self, *_: object) -> None:
        for pipe in self._pipes:
            pipe.close()
        for process in self._processes:
            process.kill()  # it holds nothing but its piece, which is done again where the work continues
        for process in self._processes:
            process.join()

    def answers(self, pieces: Iterable[Any]) -> Iterator[tuple[Any, Any]]:
        """Yield each piece with its answer, in their order. Raises WorkerGone."""
        waiting, free = iter(pieces), list(self._pipes)
        busy: dict[Connection, tuple[int, Any]] = {}
        answered: dict[int, tuple[Any, Any]] = {}
        begun = given = 0
        while True:
            while free and begun - given < AHEAD * len(self._pipes) and (piece := next(waiting, None)) is not None:
                busy[_hand(piece, free[-1])] = begun, piece
                free.pop()
                begun += 1
            if begun == given:
                return
            for pipe in wait(list(busy)) if given not in answered else ():
                number, piece = busy.pop(pipe)
                answered[number] = piece, _answer(piece, pipe)
                free.append(pipe)
            while given in answered:
                yield answered.pop(given)
                given += 1


def _hand(piece: object, pipe: Connection) -> Connection:
    try:
        pipe.send(piece)
    except OSError:
        raise WorkerGone(piece) from None
    return pipe


def _answer(piece: object, pipe: Connection) -> object:
    try:
        return pipe.recv()
    except (EOFError, OSError):
        raise WorkerGone(piece) from None


def _serve(work: Callable[[Any], Any], pipe: Connection, others: tuple[Connection, ...]) -> None:
    """Work until the pipe ends. `others` are ends of pipes that a forked process has and must not hold open."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    for other in others:
        other.close()
    with suppress(EOFError, OSError):
        for piece in iter(pipe.recv, None):
            pipe.send(work(piece))


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """Let a Ctrl-C wait while processes start: they inherit that, and have no word to say to it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
