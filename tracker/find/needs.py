r"""What a text must have for a regular expression to be found in it, read off the expression's own parse tree.

``refus(?:ed|es) (?:to )?(?:let|land)`` is found only where a word 'refused' or 'refuses' stands, and begins there: who knows the words of a text need
not search it. Nothing here changes what is found. A part of an expression that is not understood counts as one that may match anything.

How words are written here: folded (`fold`), with ``|`` where a word must begin or end: ``|land`` is 'land' and 'landed', ``|no|`` is 'no' alone.

>>> sorted(needs_of(r"\b(?:refus(?:ed|es)\b|reject\w+) (?:to )?let\b").starts)
['|refused|', '|refuses|', '|reject']
"""

import itertools
import re
from collections.abc import Iterable
from functools import lru_cache

# Not public, but the reader by which `re` itself compiles, so that it can never read an expression in another way. Its trees have kept their form
# since Python 2; a kind of node that is not known here counts as one that may match anything, which is slower and finds the same.
from re import _parser as parser
from typing import Any, NamedTuple

from tracker.find.pieces import ANYTHING, EDGE, GAP, MOST, NOTHING, Beginning, Piece, at_edge, either, joined
from tracker.find.rare_words import Words, rarest

# Letters that match an ASCII letter where case does not matter, and that lower() does not turn into it.
_ODD_LETTERS = str.maketrans({"İ": "i", "ı": "i", "ſ": "s"})
_DIGIT = re.compile(r"\d")
_NO_LETTERS, _FIRST_WORD, _FIRST_WORD_AT_ALL = (re.compile(regex) for regex in (r"\W+", r"\|+([^| ?]+)([| ]?)", r"[| ]*([^| ?]+)([| ]?)"))
_SECOND_WORD = re.compile(r"\|+[^| ?]+(?:\|* )[| ]*([^| ?]+)([| ]?)")
_ONE_WORD = re.compile(r"(?:\\b)?[A-Za-z]+(?:\\b)?")
_MOST_ALTERNATIVES = 64  # of more the needs are those of the whole
_REMEMBERED = 4_096  # parts of expressions


_Node = tuple[Any, ...]  # a kind and what belongs to it
_Nodes = tuple[_Node, ...]


class Needs(NamedTuple):
    """What must stand in a text for an expression to be found; None where nothing could be derived."""

    words: Words | None  # at least one of these
    starts: Words | None  # one of these, and the match begins where that word begins
    also: Words | None = None  # at least one of these, too
    opens: Words | None = None  # where it is found at the very beginning of a text: the first word of the text is one of these
    anchored: bool = False  # it is found at the very beginning alone
    sure: bool = False  # one of its words is enough: it is found wherever that stands
    alone: Words = frozenset()  # those of `starts` after which any word may come
    second: Words = frozenset()  # after each of the others comes one of these


class _Edges(NamedTuple):
    """Whether a word must begin just before a part of an expression, and whether one must end just after it."""

    before: bool = False
    after: bool = False


_INSIDE = _Edges()
_WORDS = "letters that follow one another"  # a kind of node of our own
_AT_THE_BEGINNING = ((parser.AT, parser.AT_BEGINNING), (parser.AT, parser.AT_BEGINNING_STRING))
_REPEATS = (parser.MAX_REPEAT, parser.MIN_REPEAT, parser.POSSESSIVE_REPEAT)
_CATEGORIES = {parser.CATEGORY_SPACE: GAP, parser.CATEGORY_DIGIT: Piece(frozenset({"0"}))}


def fold(word: str) -> str:
    """A word as words are written here: without case, every digit as 0.

    >>> fold("C17A"), fold("LANDED"), fold("20ſT")
    ('c00a', 'landed', '00st')
    """
    return _DIGIT.sub("0", word.translate(_ODD_LETTERS).lower())


def needs_of(regex: str, flags: int = 0) -> Needs:
    r"""What a text must have for the expression to be found.

    >>> needs_of(r"\w+ (?:the )?airspace(?!\w)").words, needs_of(r"\bthe same").second
    (frozenset({'|airspace|'}), frozenset({'|same'}))
    """
    nodes, anchors = _parsed(regex, flags)
    return _needs(nodes, anchors)


def needs_of_each(regex: str, flags: int = 0) -> tuple[Needs, ...]:
    r"""The same for each of its outermost alternatives, where one by one they tell more of where it is found; who finds one of them finds the whole.

    >>> [needs.words for needs in needs_of_each(r"\b(?:refused|\w+ed to land)\b")]
    [frozenset({'|refused|'}), frozenset({'|land|'})]
    """
    nodes, anchors = _parsed(regex, flags)
    whole = _needs(nodes, anchors)._replace(sure=bool(flags & re.IGNORECASE and _ONE_WORD.fullmatch(regex)))
    alternatives = _alternatives(nodes)
    one_by_one = whole.starts is None and 1 < len(alternatives) <= _MOST_ALTERNATIVES
    return tuple(_needs(each, anchors) for each in alternatives) if one_by_one else (whole,)


def marks_of(regex: str, flags: int = 0) -> str:
    r"""Marks (no letters, digits or blanks) of which one stands in whatever the expression finds; empty where it needs none.

    >>> marks_of(r"\w+;\s"), marks_of(r"\s[–—-]{1,2}\s"), marks_of(r"flew(?:; so)?|left")
    (';', '–—-', '')
    """
    nodes = parser.parse(regex, flags)
    needed = (value[2][0] if kind in _REPEATS and value[0] and len(value[2]) == 1 else (kind, value) for kind, value in nodes)
    return next(filter(None, (_marks(node) for node in needed)), "")


def _parsed(regex: str, flags: int) -> tuple[_Nodes, bool]:
    """The tree of an expression, and whether ``^`` is the beginning of a whole text."""
    tree = parser.parse(regex, flags)
    return _frozen(tree), not tree.state.flags & re.MULTILINE


def _frozen(part: Any) -> Any:  # noqa: ANN401 (any part of a tree)
    """A part of a tree with tuples for its lists, so that what is known of it can be remembered: expressions share most of their parts."""
    if isinstance(part, parser.SubPattern):
        return tuple(map(_frozen, part.data))
    if isinstance(part, (list, tuple)) and part and not isinstance(part[-1], int):
        return tuple(map(_frozen, part))
    return tuple(part) if isinstance(part, list) else part


def _marks(node: _Node) -> str:
    """The marks of which one is what a part of an expression matches."""
    kind, value = node
    literals = [value] if kind is parser.LITERAL else [code for each, code in value if each is parser.LITERAL] if kind is parser.IN else []
    only = kind is parser.LITERAL or (kind is parser.IN and len(literals) == len(value))
    return "".join(map(chr, literals)) if only and all(_is_mark(chr(code)) for code in literals) else ""


def _is_mark(character: str) -> bool:
    return not (character.isalnum() or character.isspace() or character == "_")


def _needs(nodes: _Nodes, anchors: bool) -> Needs:
    piece = _sequence(nodes)
    words, also = (*piece.needed, None, None)[:2]
    anchored = anchors and bool(nodes) and nodes[0] in _AT_THE_BEGINNING
    return Needs(words, _firsts(piece.beginnings, _FIRST_WORD), also, _opens(nodes), anchored, False, *_alone_and_second(piece))


def _alternatives(nodes: _Nodes) -> list[_Nodes]:
    """A tree once for each alternative with which it begins; what stands before them is no letter."""
    for place, (kind, value) in enumerate(nodes):
        inner = list(value[-1]) if kind is parser.SUBPATTERN else [(kind, value)]
        if len(inner) == 1 and inner[0][0] is parser.BRANCH:
            return [(*nodes[:place], *option, *nodes[place + 1 :]) for option in inner[0][1][1]]
        if kind not in (parser.AT, parser.ASSERT, parser.ASSERT_NOT):
            break
    return [nodes]


def _alone_and_second(piece: Piece) -> tuple[Words, Words]:
    """The first words of its strings after which no second is known, and the words that come second after the others."""
    beginnings = piece.beginnings or frozenset()
    of_two = frozenset(filter(_SECOND_WORD.match, beginnings))
    return _firsts(beginnings - of_two, _FIRST_WORD) or frozenset(), _firsts(of_two, _SECOND_WORD) or frozenset()


def _opens(nodes: _Nodes) -> Words | None:
    r"""The words with which an expression begins, or goes on after ``^\W*``, behind which a word begins."""
    after = 2 if len(nodes) > 2 and nodes[0] in _AT_THE_BEGINNING and _is_any_gap(nodes[1]) else 0
    return _firsts(_sequence(nodes[after:], _Edges(before=True)).beginnings, _FIRST_WORD_AT_ALL)


def _is_any_gap(node: _Node) -> bool:
    kind, value = node
    return kind is parser.MAX_REPEAT and value[0] == 0 and [code for _, code in _only(value[-1])] == [parser.CATEGORY_NOT_WORD]


def _only(nodes: _Nodes) -> _Nodes:
    """What stands in a set that is alone."""
    return nodes[0][1] if len(nodes) == 1 and nodes[0][0] is parser.IN else ()


def _firsts(beginnings: Words | None, first: re.Pattern[str]) -> Words | None:
    """The first words of strings; None where one of them has none, or does not begin with it."""
    matches = [first.match(string) for string in beginnings or ("",)]
    return None if None in matches else frozenset(f"|{match.group(1)}{'|' if match.group(2) else ''}" for match in matches)


@lru_cache(_REMEMBERED)
def _sequence(nodes: _Nodes, edges: _Edges = _INSIDE) -> Piece:
    """Parts that follow one another: strings are joined for as long as all of them are known, then begun anew."""
    edge = edges.before
    run, begun, words = at_edge(edge), None, []
    for node, after in itertools.pairwise([*_with_words_joined(nodes), None]):
        piece = _piece(node, _Edges(edge, _ends_there(after, edges)) if node[0] in _WITH_EDGES else _INSIDE)
        longer = joined(run, piece.strings)
        words += piece.words
        if longer is None:
            begun = begun or Beginning(frozenset(), run)
            words += [*Piece(run).needed, *Piece(piece.strings).needed]
        begun = begun and begun.followed_by(piece.beginnings)
        run = longer or joined(at_edge(edge), piece.strings) or at_edge(piece.closed)
        edge = piece.ends_a_word(edge)
    run = joined(run, at_edge(edges.after))
    if begun is None:
        return Piece(run, rarest(words))
    return Piece(None, rarest([*words, *Piece(run).needed]), begun.known | begun.open, edge or edges.after)


def _ends_there(after: _Node | None, edges: _Edges) -> bool:
    """Whether a word must end where what comes after begins, or, after the last, where the whole ends."""
    return edges.after if after is None else _is_edge(after)


def _with_words_joined(nodes: Iterable[_Node]) -> list[_Node]:
    """The nodes, letters that follow one another as one: most of an expression is plain words."""
    joined: list[_Node] = []
    letters: list[int] = []
    for node in nodes:
        if node[0] is parser.LITERAL:
            letters.append(node[1])
            continue
        joined += [(_WORDS, tuple(letters)), node] if letters else [node]
        letters = []
    return [*joined, (_WORDS, tuple(letters))] if letters else joined


def _is_edge(node: _Node) -> bool:
    """Whether a part cannot begin with a letter, seen from its outermost parts alone."""
    kind, value = node
    if kind in (parser.SUBPATTERN, parser.ATOMIC_GROUP):
        return _begins_with_an_edge(value[-1] if kind is parser.SUBPATTERN else value)
    if kind is parser.BRANCH:
        return all(map(_begins_with_an_edge, value[1]))
    if kind in _REPEATS:
        return value[0] > 0 and _begins_with_an_edge(value[2])
    strings = _piece(node, _INSIDE).strings
    return strings is not None and all(string[:1] in ("|", " ") and string for string in strings)


def _begins_with_an_edge(nodes: Iterable[_Node]) -> bool:
    return any(map(_is_edge, itertools.islice(nodes, 1)))


def _piece(node: _Node, edges: _Edges) -> Piece:
    kind, value = node
    if kind in _WITH_EDGES:
        return _WITH_EDGES[kind](value, edges)
    return _WITHOUT_EDGES[kind](value) if kind in _WITHOUT_EDGES else ANYTHING


@lru_cache(MOST)
def _letters(codes: tuple[int, ...]) -> Piece:
    """Plain characters; a letter beyond ASCII has other cases than fold() knows, and may be anything."""
    text = "".join(map(chr, codes))
    if text.isascii():
        return Piece(frozenset({_NO_LETTERS.sub(" ", fold(text))}))
    return _sequence(tuple((_WORDS, codes[i : i + 1]) for i in range(len(codes)))) if len(codes) > 1 else ANYTHING if text.isalnum() else GAP


def _one_of(nodes: _Nodes) -> Piece:
    return either([_piece(node, _INSIDE) for node in nodes])


def _branches(value: tuple[None, tuple[_Nodes, ...]], edges: _Edges) -> Piece:
    return either([_sequence(branch, edges) for branch in value[1]])


def _group(value: tuple[Any, ...], edges: _Edges) -> Piece:
    return _sequence(value[-1], edges)


def _range(bounds: tuple[int, int]) -> Piece:
    return Piece(frozenset({"0"})) if all(chr(code).isdigit() for code in bounds) else ANYTHING


def _category(value: object) -> Piece:
    return _CATEGORIES.get(value, ANYTHING)


def _repeat(value: tuple[int, int, _Nodes], edges: _Edges) -> Piece:
    least, most, nodes = value
    piece = _sequence(nodes, edges if most == 1 else _INSIDE)
    if piece.strings is None:
        return piece if least else piece.or_nothing(piece.closed and edges.before)
    if piece.strings <= {" "}:  # one blank stands for any number of them
        return Piece(frozenset({" "} if least else {"", " "}))
    if most <= 4 and len(piece.strings) ** most <= MOST // 4:
        return either([Piece(frozenset(map("".join, itertools.product(piece.strings, repeat=times)))) for times in range(least, most + 1)])
    if most == 1:
        return Piece(piece.strings if least else piece.strings | {""})
    closed = piece.ends_a_word(edges.before and not least) and (edges.before or least > 0)
    return Piece(None, piece.needed, piece.strings, closed) if least else piece.or_nothing(closed)


def _edge(value: object) -> Piece:
    return NOTHING if value is parser.AT_NON_BOUNDARY else EDGE


def _beside(value: tuple[int, _Nodes]) -> Piece:
    """What is looked for before or after stands in the text, too."""
    return NOTHING._replace(words=_sequence(value[1]).needed)


def _not_beside(value: tuple[int, _Nodes]) -> Piece:
    r"""``(?<!\w)`` and ``(?!\w)`` are edges of a word, also with more that must not stand there; other looks around say nothing."""
    nodes = value[1]
    options = nodes[0][1][1] if len(nodes) == 1 and nodes[0][0] is parser.BRANCH else (nodes,)
    return EDGE if any(map(_is_any_letter, options)) else NOTHING


def _is_any_letter(nodes: _Nodes) -> bool:
    if len(nodes) != 1 or nodes[0][0] is not parser.IN:
        return False
    parts = nodes[0][1]
    return (parser.CATEGORY, parser.CATEGORY_WORD) in parts and (parser.NEGATE, None) not in parts


_WITH_EDGES = {parser.BRANCH: _branches, parser.SUBPATTERN: _group, **dict.fromkeys(_REPEATS, _repeat), parser.ATOMIC_GROUP: _sequence}
_WITHOUT_EDGES = {
    **{parser.LITERAL: lambda code: _letters((code,)), _WORDS: _letters, parser.IN: _one_of, parser.CATEGORY: _category, parser.RANGE: _range},
    **{parser.AT: _edge, parser.ASSERT: _beside, parser.ASSERT_NOT: _not_beside},
}
