r"""Compiles expressions so that of many alternatives few are tried at one place: they are told apart by their first letters.

``re`` tries ``said|says|landed`` one after another, in whatever letters the text goes on; where case does not matter it does not even look at the first
letter before it begins. Here the parsed tree is regrouped to ``s(?:aid|ays)|landed`` before it is compiled. Only alternatives that cannot be found at one
place change their order, so that the same is found, in the same groups.
"""

import re
from collections.abc import Iterable

# Not public, as in `needs`: the reader and the compiler by which `re` itself compiles.
from re import _compiler as compiler
from re import _parser as parser
from typing import Any

_Node = tuple[Any, ...]  # a kind and what belongs to it
_REPEATS = (parser.MAX_REPEAT, parser.MIN_REPEAT, parser.POSSESSIVE_REPEAT)
# But for i, k and s, which letters beyond ASCII are in another case: a set that holds one of those takes hundreds of bytes.
_IN_EITHER_CASE = {letter: [(parser.LITERAL, ord(letter)), (parser.LITERAL, ord(letter.upper()))] for letter in "abcdefghjlmnopqrtuvwxyz"}


def compiled(regex: str, flags: int = 0) -> re.Pattern[str]:
    """The expression as `re` compiles it, but that it is found more quickly.

    >>> [match.group() for match in compiled("said|says|landed|sent", re.IGNORECASE).finditer("She SAYS it landed.")]
    ['SAYS', 'landed']
    """
    tree = parser.parse(regex, flags)
    return compiler.compile(_Regrouping(tree.state).sequence(tree, tree.state.flags), flags)


class _Regrouping:
    """The same tree once more, its alternatives regrouped; `state` is what the parser knows of the whole expression, as its groups."""

    def __init__(self, state: Any) -> None:  # noqa: ANN401 - the parser's own
        self.state = state

    def sequence(self, nodes: Iterable[_Node], flags: int) -> parser.SubPattern:
        """Parts that follow one another."""
        return self._tree(self._node(kind, value, flags) for kind, value in nodes)

    def _tree(self, nodes: Iterable[_Node]) -> parser.SubPattern:
        return parser.SubPattern(self.state, list(nodes))

    def _node(self, kind: object, value: Any, flags: int) -> _Node:  # noqa: ANN401 - the parser's own
        if kind is parser.BRANCH:
            return self._branches([list(branch) for branch in value[1]], flags)
        if kind is parser.SUBPATTERN:
            *group, added, removed, inner = value
            return kind, (*group, added, removed, self.sequence(inner, (flags | added) & ~removed))
        if kind in _REPEATS or kind in (parser.ASSERT, parser.ASSERT_NOT):
            return kind, (*value[:-1], self.sequence(value[-1], flags))
        return kind, value

    def _branches(self, branches: list[list[_Node]], flags: int) -> _Node:
        trees = [self._begun_with(letter, rests, flags) for letter, rests in _by_first_letter(branches, flags)]
        return (parser.BRANCH, (None, trees)) if len(trees) > 1 else (parser.SUBPATTERN, (None, 0, 0, trees[0]))

    def _begun_with(self, letter: str, rests: list[list[_Node]], flags: int) -> parser.SubPattern:
        """The alternatives that begin with one letter, or the one that begins with none."""
        rest = self.sequence(rests[0], flags) if len(rests) == 1 else [self._branches(rests, flags)]
        return self._tree([*([self._letter(letter, flags)] if letter else []), *rest])

    def _letter(self, letter: str, flags: int) -> _Node:
        """One letter, in either case as a set of letters of which case is not asked: at that `re` looks before it tries an alternative."""
        if not flags & re.IGNORECASE or letter not in _IN_EITHER_CASE:
            return parser.LITERAL, ord(letter)
        return parser.SUBPATTERN, (None, 0, re.IGNORECASE, self._tree([(parser.IN, _IN_EITHER_CASE[letter])]))


def _by_first_letter(branches: list[list[_Node]], flags: int) -> list[tuple[str, list[list[_Node]]]]:
    """Alternatives in groups, without the letter with which all of a group begin; none is moved past one that begins with no letter."""
    groups: list[tuple[str, list[list[_Node]]]] = []
    begun: dict[str, list[list[_Node]]] = {}
    for branch in branches:
        letter = _first_letter(branch, flags)
        if letter and letter in begun:
            begun[letter].append(branch[1:])
            continue
        groups.append((letter, [branch[1:] if letter else branch]))
        begun = {**begun, letter: groups[-1][1]} if letter else {}
    return groups


def _first_letter(branch: list[_Node], flags: int) -> str:
    """The letter with which an alternative begins, in small letters where case does not matter; empty where it is none of ASCII."""
    letter = chr(branch[0][1]) if branch and branch[0][0] is parser.LITERAL else ""
    if not flags & re.IGNORECASE:
        return letter
    return letter.lower() if letter.isascii() and letter.isalpha() else ""
