"""The command line: ``python -m tracker COMMAND``, also installed as ``tracker``.

Exit codes: 0 done; 1 a problem in what was read, or where it was to be written; 2 words on the command line that mean nothing;
130 stopped by Ctrl-C, 143 by a request to terminate. A problem is one line on standard error: where, what, what to do.
"""

import argparse
import gc
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from tracker.commands import terminal
from tracker.models import BadInput
from tracker.typed_csv import did_you_mean

ROOT = Path(__file__).resolve().parent.parent


def main(words: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code."""
    gc.set_threshold(100_000)  # the rules are many small things that stay: walked again and again while they are read, they took a fifth longer (2026)
    try:
        terminal.open_what_is_closed()
        chosen = _parsed(sys.argv[1:] if words is None else words)
        code = chosen.run(chosen)
        sys.stdout.flush()
        return code
    except terminal.WrongUsage as wrong:
        terminal.say(str(wrong))
        return 2
    except BadInput as bad:
        terminal.say(str(bad))
        return 1
    except BrokenPipeError:  # the reader, `head` for one, has seen enough
        terminal.leave_standard_output()
        return 0
    except OSError as error:
        if error.filename is not None:  # a file, and not what is written to standard output
            raise
        terminal.leave_standard_output()
        terminal.say(f"standard output: it cannot be written ({error.strerror}); send it elsewhere")
        return 1
    except KeyboardInterrupt:
        return 130


class Command(NamedTuple):
    """A command: what it does, and the module of `tracker.commands` that does it, which is imported when the command is chosen."""

    does: str
    module: str

    def loaded(self, name: str) -> terminal.Command:
        """Import what the command needs."""
        return import_module(f"tracker.commands.{self.module}").COMMANDS[name]


COMMANDS = {
    "extract": Command("print the reports of documents", "reading"),
    "show": Command("print a document with its values marked, the rule behind each, and what was left out", "reading"),
    "build": Command("seeds and curated rows -> data/published", "building"),
    "check": Command("check every hand-typed file", "building"),
    "export": Command("print the published table, filtered as on the page", "giving_out"),
    "diff": Command("say what changed between two versions of the table, and why", "giving_out"),
    "score": Command("extraction against FOLDER/gold.jsonl, or reconciliation against the curator's keys", "measuring"),
    "release": Command("write the published tables with all that explains them into a folder and a zip", "giving_out"),
    "serve": Command("build the table if need be and serve the page", "serving"),
    "dictionary": Command("write the data dictionary into README.md", "building"),
}


class _Parser(argparse.ArgumentParser):
    """A parser that tells wrong words in one line, as every other problem is told; that of a command learns its options when they are asked for."""

    command = ""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and how to see what may be typed; exit with 2."""
        self.exit(2, f"{self.prog}: {message}; see: {self.prog} --help\n")

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> tuple[argparse.Namespace, list[str]]:  # noqa: ANN401 - as in the class above
        """Read the words after a command by its own options."""
        if self.command:
            command = COMMANDS[self.command].loaded(self.command)
            command.options(self)
            self.set_defaults(run=command.run)
        return super().parse_known_args(args, namespace)


def _parsed(words: Sequence[str]) -> argparse.Namespace:
    parser = _parser()
    if words and not words[0].startswith("-") and words[0] not in COMMANDS:
        hint = did_you_mean(words[0], COMMANDS)
        parser.error(f"{words[0]!r} is no command" + (f"; {hint}" if hint else f"; choose from {', '.join(COMMANDS)}"))
    return parser.parse_args(words)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="tracker", description="Reported deportation flights, from text to table.")
    parser.set_defaults(root=ROOT)
    subparsers = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, command in COMMANDS.items():
        subparsers.add_parser(name, help=command.does, description=command.does).command = name
    return parser


if __name__ == "__main__":
    sys.exit(main())
