"""Sentences of a scraped page: cut at line ends and full stops, with offsets, the page's furniture left out."""

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from tracker.find.english import ENGLISH
from tracker.find.language import Language

# That no mark stands before it is asked after the first mark: `re` then looks for one, not at every letter.
_STOP = re.compile(r"[.!?…](?<![.!?…][.!?…])[.!?…]{0,3}[\"'”’»)\]\u200b-\u200f\u2066-\u2069]{0,4}(?=\s+[\"'“‘«(\[¿¡—–-]*\s*[A-ZÀ-Þ0-9])")
_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_NUMBER_AFTER = re.compile(r"\s*\d")
_LAST_WORD = re.compile(r"([\w.]*\w)\.$")

# A gap like this between words is a layout's, and ends a sentence.
_GAP_LENGTH = 8
_GAP = re.compile(rf"\s{{{_GAP_LENGTH},}}")
# No sentence of a newspaper is longer; the finders' time grows with the square of it at worst.
LONGEST_SENTENCE = 1500

_LONG_LINE = 40  # characters of a line that may have been broken within a sentence
_LINE_ENDS, _COMMA = frozenset({"\n", "\r\n"}), ","
_AFTER_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}$")  # 'deported from the U.S.'

_LIST_LINE = re.compile(r"^\s*(?:[-*•»·–—>]|\d+[.)])\s+\S")
_ENDS_LIKE_A_SENTENCE = re.compile(r"[.!?…:;,\"'”’»)\]][\s\u200b-\u200f\u2060\u2066-\u2069]*$")
_LAST_MARKS = (".", "!", "?")  # the most frequent of its beginnings, with nothing after them
# "Bolivia: 'There was no permission'" is a title: what is quoted ends it, and does not end like a sentence.
_QUOTED_AT_THE_END = re.compile(r"[^.!?…:;,»)\]\s][\"'”’]\s*$")


class Sentence(NamedTuple):
    """A sentence of a document: ``text == document.text[start:end]``."""

    start: int
    end: int
    text: str
    paragraph: int
    headline: bool  # a line that does not end like a sentence: a title, a caption, a subheading
    language: Language = ENGLISH


def find_sentences(text: str, language: Language = ENGLISH) -> list[Sentence]:
    r"""The sentences of the story, in order, without the page's furniture and its lists of links.

    >>> [s.text for s in find_sentences("The U.S. sent two planes. They landed.\nREAD MORE")]
    ['The U.S. sent two planes.', 'They landed.']
    """
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text) if m.group().strip()]
    story = _without_link_lists(text, _unwrapped(text, lines), language)
    return [s for paragraph, (start, end) in enumerate(story) for s in _sentences_of_line(text, start, end, paragraph, language)]


def _unwrapped(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Lines with those joined that a mail or a forum broke within a sentence: a long one that does not end like one, and just under it one that begins with a small letter."""
    joined: list[tuple[int, int]] = []
    for start, end in lines:
        if joined and _goes_on_below(text, joined[-1], start):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _goes_on_below(text: str, above: tuple[int, int], start: int) -> bool:
    last = text[max(above[0], above[1] - _LONG_LINE) : above[1]]
    if not text[start : start + 1].islower() or text[above[1] : start] not in _LINE_ENDS or len(last) < _LONG_LINE or above[1] - above[0] > LONGEST_SENTENCE:
        return False
    return not _ENDS_LIKE_A_SENTENCE.search(last) or last.endswith(_COMMA) or _AFTER_INITIALS.search(last) is not None


def _without_link_lists(text: str, lines: list[tuple[int, int]], language: Language) -> list[tuple[int, int]]:
    """Lines of the story. A heading such as MORE NEWS hides the lines after it until one ends like a sentence."""
    kept, in_list = [], False
    for start, end in lines:
        line = text[start:end]
        if language.sentences.list_heading.match(line):
            in_list = True
        elif in_list and (not _ENDS_LIKE_A_SENTENCE.search(line) or _LIST_LINE.match(line)):
            continue
        elif language.sentences.furniture.match(line):
            in_list = False
        else:
            in_list = False
            kept.append((start, end))
    return _without_headline_runs(text, kept, language=language)


def _has_a_label(line: str, language: Language) -> bool:
    """'Passengers: 98': a line of a notice, of which many follow one another."""
    labelled = language.labelled.line.fullmatch(line.rstrip()) if ":" in line else None
    return labelled is not None and language.labelled.label.fullmatch(labelled["label"]) is not None


def _without_headline_runs(text: str, lines: list[tuple[int, int]], most: int = 2, language: Language = ENGLISH) -> list[tuple[int, int]]:
    """A run of more than `most` lines that do not end like sentences is a list of other stories, not this one."""
    run: list[tuple[int, int]] = []
    kept: list[tuple[int, int]] = []
    for line in [*lines, (0, 0)]:
        if line != (0, 0) and not (_reads_like_a_sentence(text[line[0] : line[1]], language) or _has_a_label(text[line[0] : line[1]], language)) and len(text[line[0] : line[1]].split()) > 1:
            run.append(line)
            continue
        kept += run if len(run) <= most or not kept else []
        run = []
        kept += [line] if line != (0, 0) else []
    return kept


def _reads_like_a_sentence(line: str, language: Language) -> bool:
    """Whether a line tells something: it ends like a sentence, or logs what came on a day."""
    return line.endswith(_LAST_MARKS) or bool((_ENDS_LIKE_A_SENTENCE.search(line) and not _QUOTED_AT_THE_END.search(line)) or language.sentences.log_line.match(line))


def _sentences_of_line(text: str, start: int, end: int, paragraph: int, language: Language) -> list[Sentence]:
    cuts = [m.end() for m in _STOP.finditer(text, start, end) if not _is_abbreviation(text, start, m, language)]
    cuts += [m.end() for m in _GAP.finditer(text, start, end)] if _may_have_a_gap(text[start:end]) else []
    bounds = list(_no_longer(text, [start, *sorted(cuts), end]))
    found = []
    for left, right in itertools.pairwise(bounds):
        piece = text[left:right]
        lead = len(piece) - len(piece.lstrip())
        body = piece.strip()
        if body:
            headline = not _reads_like_a_sentence(body, language)
            found.append(Sentence(left + lead, left + lead + len(body), body, paragraph, headline, language))
    return found


def _may_have_a_gap(line: str) -> bool:
    """Whether a line has so much white space between its words that some of it may be a gap."""
    return len(line) - len(" ".join(line.split())) >= _GAP_LENGTH - 1


def _no_longer(text: str, bounds: list[int]) -> Iterator[int]:
    """The bounds, with more of them at blanks where a sentence would be too long to be one."""
    for left, right in itertools.pairwise(bounds):
        at = left
        yield at
        while right - at > LONGEST_SENTENCE:
            blank = text.rfind(" ", at + 1, at + LONGEST_SENTENCE)
            at = blank if blank > 0 else at + LONGEST_SENTENCE
            yield at
    yield bounds[-1]


def _is_abbreviation(text: str, line_start: int, stop: re.Match[str], language: Language) -> bool:
    if not stop.group().startswith(".") or len(stop.group()) > 1:
        return False
    before = text[max(line_start, stop.start() - 12) : stop.start() + 1]
    if language.sentences.initial.search(before):
        return True
    if language.sentences.short_state.search(before):
        return not language.sentences.begins_anew.match(stop.string, stop.end())  # 'in Mesa, Ariz. The plane ...'
    word = _LAST_WORD.search(before)
    if word and language.sentences.hour.fullmatch(word.group(1)) and language.sentences.begins_anew.match(stop.string, stop.end()):
        return False  # 'It landed at 7:12 p.m. Sixty-five got off.'
    if word and word.group(1) in language.sentences.before_a_number and not _NUMBER_AFTER.match(stop.string, stop.end()):
        return False  # 'The answer was no.'
    return bool(word) and word.group(1).lower() in language.sentences.abbreviations
