"""Extraction against spaCy, and the gate against Python's own substring search, each on one core in one run.

spaCy does a part of the work: it cuts the texts into words and sentences and marks where the words of our own vocabulary stand. It ties
nothing together, resolves no day and gives no report.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from bench.measure import compare
from tracker.documents import read_documents
from tracker.extract import extract
from tracker.extract.words import finds_in
from tracker.find.credits import find_said
from tracker.find.english import ENGLISH
from tracker.find.english.people import NOUNS
from tracker.find.found import Pattern
from tracker.find.gate import is_relevant
from tracker.find.needs import Needs, needs_of
from tracker.find.places import Names
from tracker.find.speakers import name_speaker
from tracker.find.wording import members, wording
from tracker.models import Document, Report
from tracker.reference import standard_gazetteer

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("seeds", "tests/corpus/dev", "tests/corpus/dev_wire")
FLIGHTS = "flight flights plane planes aircraft airplane airplanes jet jets airliner airliners charter charters airlift airlifts c-17 c-17s c-130 c-130s".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
# What the gate's speed is compared to: a search for this word.
ONE_WORD = "flight"
# Words of the trade that are taken out of the corpora to make news about other things.
OF_THE_TRADE = re.compile(rf"\w*(?:{'|'.join(map(re.escape, ENGLISH.gate.air))})\w*", re.IGNORECASE)
NEWS_CHARACTERS = 4_000_000


def main() -> None:
    """Print the ratios."""
    documents = [document for folder in FOLDERS for document in read_documents(ROOT / folder)]
    _print_extraction(documents)
    _print_gate(documents)


def _print_extraction(documents: list[Document]) -> None:
    match = spacy_matching()
    works = {"ours": lambda: _extract_as_new(documents), "spaCy": lambda: [match(document.text) for document in documents]}
    seconds = compare(works)
    ours, peer = (len(documents) / seconds[name] for name in works)
    size = sum(len(document.text) for document in documents) / len(documents) / 1000
    print(f"extract       {ours:8,.0f} documents of {size:.1f} kB a second, {ours / peer:.2f} times spaCy's {peer:,.0f} that it cuts and marks")


def _extract_as_new(documents: list[Document]) -> list[list[Report]]:
    """The reports of documents as if none had been read before; the words of the language alone are known, as they are to spaCy."""
    for remembered in (wording, members, finds_in, find_said, name_speaker):
        remembered.cache_clear()
    return [extract(Document(**dict(document))) for document in documents]


def _print_gate(documents: list[Document]) -> None:
    texts = news_about_other_things(documents)
    characters = sum(map(len, texts))
    works = {"gate": lambda: [is_relevant(text) for text in texts], "one word": lambda: [ONE_WORD in text for text in texts]}
    seconds = compare(works)
    gate, peer = (characters / seconds[name] / 1e6 for name in works)
    print(f"gate          {gate:8,.0f} million characters a second of other news, {gate / peer:.2f} times a search for one word ({peer:,.0f})")


def news_about_other_things(documents: list[Document]) -> list[str]:
    """Texts of news without words for flying, as many as make NEWS_CHARACTERS, two in one since most news is longer than ours; none passes the gate."""
    plain = [OF_THE_TRADE.sub("market", document.text) for document in documents]
    times = NEWS_CHARACTERS // (2 * sum(map(len, plain))) + 1
    return [f"{text}\n{other}\n{number}" for number in range(times) for text, other in zip(plain, reversed(plain), strict=True)]


def spacy_matching() -> Callable[[str], object]:
    """The quickest way of spaCy to words, sentences and the places of our vocabulary: no model, and names of several words by its PhraseMatcher."""
    import spacy  # noqa: PLC0415 - only this bench needs it
    from spacy.matcher import Matcher, PhraseMatcher  # noqa: PLC0415 - only this bench needs it

    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    names = sorted({name for pairs in Names(standard_gazetteer()).by_first_word.values() for name, _ in pairs})
    single = [name for name in names if len(pipeline.tokenizer(name)) == 1]
    words, phrases = Matcher(pipeline.vocab), PhraseMatcher(pipeline.vocab)
    for name, pattern in token_patterns(single):
        words.add(name, [pattern])
    phrases.add("name of several words", [pipeline.tokenizer(name) for name in names if name not in single])

    def match(text: str) -> object:
        found = pipeline(text)
        return list(found.sents), words(found), phrases(found)

    return match


def token_patterns(names: list[str]) -> Iterator[tuple[str, list[dict[str, object]]]]:
    """Our vocabulary as spaCy's token patterns."""
    number = {"LIKE_NUM": True}
    yield "name", [{"ORTH": {"IN": names}}]
    yield "weekday", [{"LOWER": {"IN": WEEKDAYS}}]
    yield "flights", [number | {"OP": "?"}, {"LOWER": {"IN": FLIGHTS}}]
    yield "people", [number, {"IS_ALPHA": True, "OP": "?"}, {"LOWER": {"IN": words_of(needs_of(rf"\b(?:{NOUNS})\b", re.IGNORECASE))}}]
    yield "outcome", [{"LOWER": {"IN": words_of(*_needs(pattern for patterns in ENGLISH.outcomes.by_rank for pattern in patterns))}}]
    yield "operator", [{"LOWER": {"IN": words_of(*_needs(ENGLISH.carriers.operators))}}]


def _needs(patterns: Iterable[Pattern[Any]]) -> list[Needs]:
    return [needs for pattern in patterns for one in pattern.alternatives.every for needs in one.needs]


def words_of(*needs: Needs) -> list[str]:
    """The words with which our own expressions begin."""
    return sorted({word.strip("|") for need in needs for word in need.starts or ()})
