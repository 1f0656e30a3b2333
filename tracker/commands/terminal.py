"""What all commands have in common: how they are told what was typed, and how they answer."""

import argparse
import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import NamedTuple

from tracker.hidden import seen
from tracker.models import Problem


class WrongUsage(Exception):
    """Words after a command that mean nothing; str() says which, and what to write instead."""


def _no_options(_: argparse.ArgumentParser) -> None:
    """Add nothing."""


class Command(NamedTuple):
    """A command: what was typed in, lines out, an exit code back; and what may be typed after it."""

    run: Callable[[argparse.Namespace], int]
    options: Callable[[argparse.ArgumentParser], None] = _no_options


def say(line: str) -> None:
    """Tell the person at the terminal; standard output is for the data. What a file's name or a cell would do to the terminal is made seen."""
    with suppress(OSError):  # nobody is there to be told of it
        print(seen(line), file=sys.stderr, flush=True)


def open_what_is_closed() -> None:
    """Put something in place of a closed standard output, which fails at the first word, and of a closed standard error, which swallows all.

    Python has None there; without a standard error it would print problems among the data.
    """
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")


def leave_standard_output() -> None:
    """Lead what is still to be written to nowhere, so that the end of the program does not try once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say_all(problems: Iterable[Problem]) -> int:
    """Tell every problem, and give the exit code: 1 where there is one."""
    told = [say(str(problem)) for problem in problems]
    return int(bool(told))
