"""The command that opens the page: `serve`."""

import argparse

from tracker.commands.terminal import Command, say
from tracker.serve import DEFAULT_PORT, HIGHEST, LOWEST_FREE_TO_USE, serve


def run_serve(chosen: argparse.Namespace) -> int:
    """Serve the page until Ctrl-C."""
    serve(chosen.root, chosen.port, say)
    return 0


def _serve_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=_port, default=DEFAULT_PORT, help=f"{DEFAULT_PORT} unless given")


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= HIGHEST:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port; choose a number from {LOWEST_FREE_TO_USE} to {HIGHEST}")
    return int(text)


COMMANDS = {"serve": Command(run_serve, _serve_options)}
