"""The last measurements, kept where the page reads them."""

import datetime as dt
import json
import re
from pathlib import Path

import pytest

from tests.checkout import copy_project, run
from tracker.models import BadInput
from tracker.quality import Figure, Measurement, publish_measurement, read_about, read_quality, rules_of
from tracker.score import Rate

ROOT = Path(__file__).parents[1]
QUALITY = "data/published/quality.json"


def measurement(**given: object) -> Measurement:
    """A run over one corpus on 22 November 2026."""
    figures = (Figure.of("detection", Rate(3, 4, 6)),)
    plain = {"task": "extraction", "corpus": "dev", "documents": 2, "reports": 6, "figures": figures, "day": dt.date(2026, 11, 22), "version": "1", "rules": "a"}
    return Measurement(**plain | given)


def test_a_figure_is_kept_to_six_places():
    assert Figure(name="slots", precision=0.666667, recall=0.5, f1=0.571429) == Figure.of("slots", Rate(2, 3, 4))


def test_what_was_published_is_read_back(tmp_path):
    assert publish_measurement(tmp_path, measurement())

    assert (measurement(),) == read_quality(tmp_path / QUALITY)


def test_the_same_figures_keep_their_day(tmp_path):
    """Measuring again changes nothing; other figures or other rules replace the row of their set."""
    publish_measurement(tmp_path, measurement())

    assert not publish_measurement(tmp_path, measurement(day=dt.date(2026, 12, 1)))
    assert publish_measurement(tmp_path, measurement(day=dt.date(2026, 12, 1), rules="b"))
    assert ["b"] == [one.rules for one in read_quality(tmp_path / QUALITY)]


def test_sets_stand_side_by_side(tmp_path):
    for given in ({}, {"corpus": "own"}, {"task": "reconciliation", "corpus": "curated", "documents": None}):
        publish_measurement(tmp_path, measurement(**given))

    assert ["dev", "own", "curated"] == [one.corpus for one in read_quality(tmp_path / QUALITY)]


def test_nothing_measured_yet_gives_none(tmp_path):
    assert () == read_quality(tmp_path / QUALITY)


@pytest.mark.parametrize("text", ["", "{}", "[{}]", "[1]", "\xff"])
def test_a_damaged_file_is_a_sentence(tmp_path, text):
    path = tmp_path / "quality.json"
    path.write_bytes(text.encode("latin-1"))

    with pytest.raises(BadInput, match="it is damaged; delete it and measure again: make quality"):
        read_quality(path)


def test_a_corpus_says_whether_it_was_seen(tmp_path):
    assert (read_about(tmp_path).what, read_about(tmp_path).seen) == ("", None)
    (tmp_path / "about.json").write_text('{"what": "x", "seen": "no"}')
    assert "no" == read_about(tmp_path).seen
    (tmp_path / "about.json").write_text('{"seen": "perhaps"}')
    with pytest.raises(BadInput, match="correct it, or delete it"):
        read_about(tmp_path)


@pytest.mark.parametrize("corpus", sorted(path.parent.name for path in (ROOT / "tests/corpus").glob("*/gold.jsonl")))
def test_every_corpus_of_ours_says_so(corpus):
    about = read_about(ROOT / "tests/corpus" / corpus)

    assert about.what and about.title
    assert about.seen in ("yes", "no")


def test_score_publishes_what_it_prints(tmp_path):
    """The figures on the page are those that the command prints, with today's rules."""
    few = tmp_path / "few"
    few.mkdir()
    (few / "a.txt").write_text("A deportation flight with 80 people landed in Guatemala on Friday.\n")
    (few / "sources.csv").write_text("file,publisher,title,url,published\na.txt,Wire,t,https://example.org/a,2025-01-25\n")
    (few / "gold.jsonl").write_text(json.dumps({"doc": "a", "destination": "GTM", "date": "2025-01-24", "passengers": 81, "outcome": "completed"}) + "\n")
    project = copy_project(tmp_path / "project")
    done = run(project, "score", str(few), "--publish")
    (published,) = [one for one in read_quality(project / QUALITY) if one.corpus == "few"]
    printed = {name: float(f1) for name, f1 in re.findall(r"(?m)^(detection|slots) .*F1 ([\d.]+)$", done.stdout)}

    assert printed == {figure.name: round(figure.f1, 3) for figure in published.figures}
    assert rules_of(project) == {"version": published.version, "rules": published.rules}


def test_reconciliation_publishes_what_it_prints(tmp_path):
    project = copy_project(tmp_path / "project")
    done = run(project, "score", "--reconcile", "--publish")
    (published,) = [one for one in read_quality(project / QUALITY) if one.task == "reconciliation"]
    printed = [float(f1) for f1 in re.findall(r"(?m)^(?:dated|all) .*F1 ([\d.]+)", done.stdout)]

    assert printed == [round(figure.f1, 3) for figure in published.figures]
    assert "Nothing changed in data/published/quality.json." in run(project, "score", "--reconcile", "--publish").stderr
