"""How long a build takes, and how much of it is extraction."""

from pathlib import Path

from bench.measure import compare
from tracker.build import build
from tracker.documents import read_documents
from tracker.extract import extract

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    """Print the figures."""
    documents = list(read_documents(ROOT / "seeds"))
    seconds = compare({"build": lambda: build(ROOT), "extract": lambda: [extract(document) for document in documents]}, runs=3)
    share = seconds["extract"] / seconds["build"]
    print(f"build         {seconds['build']:8.2f} s for {len(documents)} documents and the typed rows, {share:.0%} of it extraction")
