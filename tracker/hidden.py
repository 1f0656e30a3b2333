"""Characters that nobody sees, or that reorder what stands around them: how typed files, pages and the terminal know them."""

import re

# Control characters, marks that turn the direction of writing round, and signs without width. Tab and line ends are no harm.
HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]")


def seen(text: str) -> str:
    r"""Replace in a text every hidden character by U+FFFD, one for one, so that offsets stay.

    >>> seen("safe\u202egnp.exe")
    'safe�gnp.exe'
    """
    return HIDDEN.sub("\ufffd", text)
