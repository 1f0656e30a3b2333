"""The house keeps its rooms: imports go one way, each library has its place, files stay small."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
# A module may import from those before it, and from its own package.
FLOORS = [
    {"models", "hidden", "csv_lines"},
    {"half_read"},
    {"typed_csv", "palette", "printed", "project", "run_by"},
    {"whole_files", "named"},
    {"find"},
    {"documents", "reference"},
    {"curated"},
    {"tallies", "searches"},
    {"extract"},
    {"same_text", "reconcile"},
    {"plain_words", "stated"},
    {"table"},
    {"filters"},
    {"totals"},
    {"citation"},
    {"handed_out", "charts", "maps", "history"},
    {"workbook"},
    {"export"},
    {"bundle"},
    {"opendata"},
    {"build", "score", "dictionary", "show"},
    {"score_events"},
    {"score_change", "report_lines", "quality", "release"},
    {"stream"},
    {"serve", "views"},
    {"web"},
    {"__init__"},
    {"commands"},
    {"__main__", "dashboard", "asgi", "bench", "scripts"},
]
LEVEL = {name: level for level, names in enumerate(FLOORS) for name in names}
HOMES = {
    "pandas": {"table", "filters", "totals", "charts", "maps", "handed_out", "workbook", "export", "bundle", "history", "views", "web", "bench"},
    "plotly": {"views", "bench"},
    "streamlit": {"views", "dashboard", "asgi", "bench"},
    "starlette": {"web"},
}
BANNED_NAMES = {"utils", "helpers", "common", "core", "misc", "constants", "config"}
MOST_LINES = 320


def python_files() -> list[Path]:
    folders = [path for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith((".", "build", "dist"))]
    return sorted([*ROOT.glob("*.py"), *(path for folder in folders for path in folder.rglob("*.py"))])


def room_of(path: Path) -> str:
    """The module of the pipeline that a file belongs to: tracker/find/days.py belongs to find."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return parts[1] if parts[0] == "tracker" else parts[0]


def imports_of(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import hides where it points"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


SOURCE = [path for path in python_files() if path.relative_to(ROOT).parts[0] != "tests"]


@pytest.mark.parametrize("path", SOURCE, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_point_one_way(path):
    room = room_of(path)
    assert room in LEVEL, f"{room} has no floor; say in FLOORS where it belongs"
    own = [name.split(".")[1] for name in imports_of(path) if name.startswith("tracker.")]
    upward = [other for other in own if other != room and LEVEL.get(other, 0) >= LEVEL[room]]

    assert [] == upward


@pytest.mark.parametrize("path", SOURCE, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_each_library_stays_in_its_rooms(path):
    imported = {name.split(".")[0] for name in imports_of(path)}

    assert {} == {library: room_of(path) for library, homes in HOMES.items() if library in imported and room_of(path) not in homes}


@pytest.mark.parametrize("path", sorted((ROOT / "tracker/find").rglob("*.py")), ids=lambda path: path.relative_to(ROOT / "tracker/find").as_posix())
def test_a_finder_never_opens_a_file(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    called = {getattr(node.func, "attr", getattr(node.func, "id", "")) for node in ast.walk(tree) if isinstance(node, ast.Call)}

    assert set() == called & {"open", "read_text", "read_bytes", "urlopen"}
    assert set() == {name.split(".")[0] for name in imports_of(path)} & {"pathlib", "os", "io", "csv", "urllib", "socket"}


# The only letters in expressions of the grammar: names of aircraft, of airports in the gazetteer, and a place for names.
NAMED_IN_THE_GRAMMAR = {"carriers.py": "names of aircraft", "places.py": "names of airports", "people.py": "where names of peoples go"}
NO_WORDS = re.compile(r"\(\?P<\w+>|\\u[0-9a-f]{4}|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]")


def expressions_of(path: Path) -> Iterator[str]:
    """All strings that a module gives to regular expressions."""
    calls = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    seeking = (call for call in calls if ast.unparse(call.func).startswith(("re.", "Sought", "split", "sought", "Alternatives")))
    yield from (part.value for call in seeking for part in ast.walk(call) if isinstance(part, ast.Constant) and isinstance(part.value, str))


@pytest.mark.parametrize("path", sorted([*(ROOT / "tracker/find").glob("*.py"), *(ROOT / "tracker/extract").glob("*.py")]), ids=lambda path: path.name)
def test_the_grammar_holds_no_words_of_a_language(path):
    """They stand in the language's own modules, so that another language is another set of words."""
    words = [word for expression in expressions_of(path) for word in re.findall(r"[^\W\d_]{2,}", NO_WORDS.sub("", expression))]

    assert [] == words or path.name in NAMED_IN_THE_GRAMMAR


def test_no_file_outgrows_its_room():
    assert {} == {path.name: lines for path in python_files() if (lines := len(path.read_text(encoding="utf-8").splitlines())) > MOST_LINES}


def test_every_name_says_what_belongs_in_it():
    assert set() == {part for path in python_files() for part in path.relative_to(ROOT).with_suffix("").parts} & BANNED_NAMES


@pytest.mark.parametrize("words", ["unsafe_" + "allow_html", "fillna(" + "0"])
def test_no_hand_made_html_and_no_zero_for_unknown(words):
    assert [] == [path.name for path in python_files() if words in path.read_text(encoding="utf-8")]


def test_the_map_of_the_extraction_names_each_of_its_modules():
    """Who looks for the module that made a value finds it in the order in which they run."""
    folder = ROOT / "tracker/extract"
    told = ast.get_docstring(ast.parse((folder / "__init__.py").read_text(encoding="utf-8"))) or ""

    assert {path.stem for path in folder.glob("*.py")} - {"__init__"} == set(re.findall(r"`(\w+)`", told))
