"""Characters that nobody sees, or that reorder what stands around them: how typed files, pages and the terminal know them."""

import re

# Control characters (tab and line ends are no harm), marks that turn the direction of writing round, signs without width, letters that are
# blank, tags in which a text can hide from its reader, and numbers that are no characters. Joiners and selectors stay: emoji are made of them.
_CONTROLS = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_TURNING = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_WITHOUT_WIDTH = r"\u034f\u180e\u200b\u2028\u2029\u2060-\u2065\u206a-\u206f\ufeff\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
_BLANK_LETTERS = r"\u115f\u1160\u17b4\u17b5\u3164\uffa0"
_TAGS = r"\U000e0000-\U000e0fff"
_NO_CHARACTERS = r"\ud800-\udfff\ufdd0-\ufdef" + "".join(rf"\U{plane:04x}fffe\U{plane:04x}ffff" for plane in range(17))
UNSEEN = _CONTROLS + _TURNING + _WITHOUT_WIDTH + _BLANK_LETTERS + _TAGS + _NO_CHARACTERS
"""All of them, as a class of an expression holds them."""
HIDDEN = re.compile(f"[{UNSEEN}]")


def seen(text: str) -> str:
    r"""Replace in a text every hidden character by U+FFFD, one for one, so that offsets stay.

    >>> seen("safe\u202egnp.exe"), seen("a\U000e0041b"), seen("\U0001f469\u200d\u2708\ufe0f")
    ('safe�gnp.exe', 'a�b', '👩‍✈️')
    """
    return HIDDEN.sub("\ufffd", text)
