"""``make bench``: how fast the tracker is, as ratios to the plainest way of doing the same work on the same machine.

Seconds differ from machine to machine, ratios hardly; the seed documents are read again and again, as often as fits into SECONDS.
"""

import re
import time
from collections.abc import Callable
from pathlib import Path

from tracker.build import build
from tracker.documents import read_documents
from tracker.extract import extract
from tracker.models import Document

ROOT = Path(__file__).resolve().parent.parent
SECONDS = 2.0

# The peer: what an afternoon's script would do, search each text for numbers beside the words that matter.
NAIVE = [
    re.compile(r"(\d[\d,]*|one|two|three|four|five|six)\s+(?:\w+\s+){0,3}(?:flights?|planes?|aircraft)", re.IGNORECASE),
    re.compile(r"(\d[\d,]*)\s+(?:\w+\s+){0,2}(?:migrants|people|deportees|passengers)", re.IGNORECASE),
    re.compile(r"\b(Guatemala|Mexico|Colombia|Honduras|El Salvador|Ecuador|Venezuela|Brazil|India)\b"),
    re.compile(r"\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"),
]


def naive_search(document: Document) -> list[str]:
    """Find words that look like facts, tied to nothing."""
    return [found[0] for pattern in NAIVE for found in pattern.finditer(document.text)]


def rate(work: Callable[[Document], object], documents: list[Document]) -> float:
    """Measure documents a second."""
    done, began = 0, time.perf_counter()
    while (passed := time.perf_counter() - began) < SECONDS:
        for document in documents:
            work(document)
        done += len(documents)
    return done / passed


def seconds(work: Callable[[], object], times: int = 3) -> float:
    """Measure the quickest of a few runs."""
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return min(taken)


def main() -> None:
    """Print the figures."""
    documents = list(read_documents(ROOT / "seeds"))
    extract(documents[0])  # reads the reference tables once
    ours, peer = rate(extract, documents), rate(naive_search, documents)
    print(f"extract       {ours:8,.0f} documents a second, {peer / ours:.1f} times the work of four bare searches ({peer:,.0f} a second)")
    extraction = len(documents) / ours
    whole = seconds(lambda: build(ROOT))
    print(f"build         {whole:8.2f} s for {len(documents)} documents and the typed rows, {extraction / whole:.0%} of it extraction")


if __name__ == "__main__":
    main()
