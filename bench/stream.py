"""A stream of documents: how many a second with one worker and with two, and how much memory the processes take, at two sizes.

``python -m bench.stream [DOCUMENTS ...]``: 2,000 documents unless given. The texts are those of tests/corpus, again and again, with the
names of countries changed for others of the gazetteer, so that no text is there twice and every part of the rules has work.
"""

import csv
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tracker.documents import read_documents
from tracker.models import Document
from tracker.reference import standard_gazetteer

ROOT = Path(__file__).resolve().parent.parent
CORPORA = ("dev", "dev_wire", "own")
SIZE = 2_000
LOOK_EVERY = 0.1  # seconds between two looks at the memory


def main(sizes: list[int] | None = None) -> None:
    """Print a line for each size and number of workers, and the ratio between them."""
    for size in sizes or [SIZE]:
        with tempfile.TemporaryDirectory() as folder:
            write_documents(Path(folder) / "documents", size)
            rates = [_measure(Path(folder), size, workers) for workers in (1, 2)]
        print(f"stream        {rates[1] / rates[0]:8.2f} times as many documents a second with two workers")


def write_documents(folder: Path, size: int) -> None:
    """Make a folder of that many documents."""
    folder.mkdir()
    with (folder / "sources.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["file", "publisher", "title", "url", "published"])
        for number, (document, text) in enumerate(_texts(size)):
            name = f"{number:06}.txt"
            (folder / name).write_bytes(text.encode())
            rows.writerow([name, document.publisher, document.title, f"{document.url}?{number}", document.published or ""])


def _texts(size: int) -> Iterator[tuple[Document, str]]:
    documents = [document for corpus in CORPORA for document in read_documents(ROOT / "tests/corpus" / corpus)]
    countries = [country.name for country in standard_gazetteer().countries]
    any_country = re.compile(r"\b(" + "|".join(sorted(map(re.escape, countries), key=len, reverse=True)) + r")\b")
    place = {name: number for number, name in enumerate(countries)}
    for number in range(size):
        again, which = divmod(number, len(documents))
        document = documents[which]
        yield document, any_country.sub(lambda found, by=again: countries[(place[found[0]] + by) % len(countries)], document.text)


def _measure(folder: Path, size: int, workers: int) -> float:
    words = ["extract", str(folder / "documents"), "--workers", str(workers), "--output", str(folder / f"{workers}.jsonl")]
    began, most, tree = time.perf_counter(), 0.0, 0.0
    with subprocess.Popen([sys.executable, "-m", "tracker", *words], cwd=ROOT, stderr=subprocess.DEVNULL) as process:  # noqa: S603 (our own program)
        while process.poll() is None:
            every = _family(process.pid)
            most = max(most, *(_megabytes(one, "status", "VmRSS") for one in every), 0.0)
            tree = max(tree, sum(_megabytes(one, "smaps_rollup", "Pss") for one in every))
            time.sleep(LOOK_EVERY)
    rate = size / (time.perf_counter() - began)
    print(
        f"stream        {rate:8,.0f} documents a second of {size:,} with {workers} {'worker' if workers == 1 else 'workers'}; "
        f"the largest process {most:,.0f} MB, all together {tree:,.0f} MB"
    )
    return rate


def _family(parent: int) -> list[int]:
    try:
        children = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii")
    except OSError:
        return []
    return [parent, *(one for child in children.split() for one in _family(int(child)))]


def _megabytes(process: int, file: str, name: str) -> float:
    """Read a line like 'VmRSS:  1234 kB' of a process; 0 where it has just ended."""
    try:
        found = re.search(rf"(?m)^{name}:\s+(\d+) kB", Path(f"/proc/{process}/{file}").read_text(encoding="ascii"))
    except OSError:
        return 0.0
    return int(found[1]) / 1024 if found else 0.0


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]])
