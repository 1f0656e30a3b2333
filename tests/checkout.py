"""A copy of the project to break: a test may write into it, and its command line reads it and not the real one."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def copy_inputs(to: Path) -> Path:
    """The seeds and the typed tables, without what was built from them."""
    for folder in ("seeds", "data/curated", "data/reference"):
        shutil.copytree(ROOT / folder, to / folder)
    return to


def copy_project(to: Path) -> Path:
    """The inputs, the published table and the program."""
    copy_inputs(to)
    shutil.copytree(ROOT / "data/published", to / "data/published")
    shutil.copytree(ROOT / "tracker", to / "tracker")
    shutil.copytree(ROOT / ".streamlit", to / ".streamlit")
    for name in ("asgi.py", "dashboard.py", "pyproject.toml", "LICENSE-DATA"):
        shutil.copy2(ROOT / name, to)
    return to


def command(*words: str, full_disk: bool = False) -> list[str]:
    """The words of a command; on a full disk no file can grow, which stops root, too, as a read-only folder would not."""
    line = [sys.executable, "-m", "tracker", *words]
    return ["sh", "-c", 'ulimit -f 0; exec "$@"', "sh", *line] if full_disk else line


HOW_FAR = re.compile(r"[\d,]+ of [\d,]+ documents\b.*\n?")


def without_progress(said: str) -> str:
    """What a command said, but for how far it has come: how often it says so hangs on how busy the machine is."""
    return "".join(line for line in said.splitlines(keepends=True) if not HOW_FAR.match(line))


def run(project: Path, *words: str, full_disk: bool = False) -> subprocess.CompletedProcess[str]:
    """Run the command line of a copy. A traceback fails every test."""
    done = subprocess.run(command(*words, full_disk=full_disk), cwd=project, capture_output=True, text=True, timeout=60, check=False)
    assert "Traceback" not in done.stderr, done.stderr
    done.stderr = without_progress(done.stderr)
    return done


def tree(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file of a folder with its bytes and the time it was written."""
    return {path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()}
