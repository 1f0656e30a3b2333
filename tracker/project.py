"""The folders of a project, the hashes by which a change of what it is built from is seen (typed files, documents, rules), and its day."""

import datetime as dt
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

INPUT_FOLDERS = ("seeds", "data/curated", "data/reference")
PUBLISHED = "data/published"
# The code that decides what the table says. Its hash stands among the inputs under RULES, so that a changed rule is a changed input.
RULES = "rules"
CODE = Path(__file__).resolve().parent
RULE_FILES = ("models", "find", "documents.py", "reference.py", "curated", "extract", "same_text.py", "reconcile", "plain_words", "table", "history", "bundle.py", "opendata", "csv_lines.py")


def today() -> dt.date:
    """Give the day on which something is built, measured or looked up, in UTC."""
    return dt.datetime.now(dt.UTC).date()


def input_hashes(root: Path) -> dict[str, str]:
    """Hash every file that a build reads, by its path from the root, and the code of the rules as one."""
    files = {path.relative_to(root).as_posix(): hash_of(path) for folder in INPUT_FOLDERS for path in _files(root / folder)}
    return files | {RULES: rules_hash(CODE, rules_version(root))}


def rules_hash(code: Path, version: str = "") -> str:
    """Hash the rules in the folder of the package: the version, and the text and name of each file that has a say in the table."""
    digest = hashlib.sha256(version.encode())
    for path in (path for name in RULE_FILES for path in _code(code / name)):
        digest.update(path.relative_to(code).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def reading_hash(root: Path) -> str:
    """Hash all that decides what a document gives, beside its own text: the rules and the reference tables."""
    digest = hashlib.sha256(rules_hash(CODE, rules_version(root)).encode())
    for path in _files(root / "data/reference"):
        digest.update(hash_of(path).encode())
    return digest.hexdigest()


def rules_version(root: Path) -> str:
    """Give the version of the program in `root`, as its pyproject.toml has it; empty where there is none."""
    said = re.search(r'(?m)^version = "(.+)"$', _text(root / "pyproject.toml") or "")
    return said[1] if said else ""


def hash_of(path: Path) -> str:
    """Hash the bytes of a file (SHA-256, hexadecimal)."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _code(path: Path) -> list[Path]:
    return [path] if path.is_file() else sorted(path.rglob("*.py"))


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.name.startswith("."))


def _text(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
