"""Who runs this copy of the page, and where an error is reported: what the deployment says of itself in the environment."""

import os
import re
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

from tracker.hidden import HIDDEN
from tracker.models import BadInput, Problem

NAME_VARIABLE, CONTACT_VARIABLE = "TRACKER_OPERATOR", "TRACKER_CONTACT"
LONGEST_NAME, LONGEST_CONTACT = 100, 254
_MAIL = re.compile(r"[\w.%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+", re.ASCII)
_SIGNS = re.compile(r"[\w.~:/?#@!$&*+,;=%-]+", re.ASCII)
"""What an address of the web is written with; none of them ends a link."""


class RunBy(NamedTuple):
    """Whoever runs a copy, by name, and how to reach them: an e-mail address, or a page of the web. Empty: not said."""

    name: str = ""
    contact: str = ""

    @property
    def address(self) -> str:
        """The contact as the target of a link."""
        return f"mailto:{self.contact}" if _MAIL.fullmatch(self.contact) else self.contact


def run_by(environment: Mapping[str, str] = os.environ) -> RunBy:
    """Read who runs this copy; a value that cannot be shown is passed over: `check_run_by` says why.

    >>> run_by({"TRACKER_OPERATOR": " The Example ", "TRACKER_CONTACT": "desk@example.org"}).address
    'mailto:desk@example.org'
    """
    name, contact = _given(environment)
    return RunBy(name if _is_name(name) else "", contact if _is_contact(contact) else "")


def check_run_by(environment: Mapping[str, str] = os.environ) -> None:
    """Raise BadInput with what is wrong with the two variables, each in a line."""
    name, contact = _given(environment)
    problems = []
    if name and not _is_name(name):
        problems.append(Problem(NAME_VARIABLE, 0, f"{name[:60]!r} is no name to show", f"write one line of {LONGEST_NAME} visible characters at most"))
    if contact and not _is_contact(contact):
        problems.append(Problem(CONTACT_VARIABLE, 0, f"{contact[:60]!r} is neither an e-mail address nor one of the web", "write it like desk@example.org or https://example.org/contact"))
    if problems:
        raise BadInput(problems)


def _given(environment: Mapping[str, str]) -> tuple[str, str]:
    return environment.get(NAME_VARIABLE, "").strip(), environment.get(CONTACT_VARIABLE, "").strip()


def _is_name(text: str) -> bool:
    return 0 < len(text) <= LONGEST_NAME and text.isprintable() and not HIDDEN.search(text)


def _is_contact(text: str) -> bool:
    r"""Whether a text is an e-mail address or a whole address of the web.

    >>> [_is_contact(text) for text in ("desk@example.org", "https://example.org/contact?a=1", "javascript:alert(1)", "https://", "a@b", "desk@example.org\\nBcc: x")]
    [True, True, False, False, False, False]
    """
    if len(text) > LONGEST_CONTACT or not _SIGNS.fullmatch(text):
        return False
    try:
        parts = urlsplit(text)
        return bool(_MAIL.fullmatch(text)) or (parts.scheme in ("http", "https") and bool(parts.hostname))
    except ValueError:
        return False
