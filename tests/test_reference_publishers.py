"""What publishers.csv holds: everybody whose pages the tracker reads, and whose text they show."""

from pathlib import Path

import pytest

from tracker import read_curated, read_documents
from tracker.models import Gazetteer, PublisherKind
from tracker.reconcile.press import newsroom
from tracker.reference import standard_gazetteer
from tracker.tallies import read_tallies

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return standard_gazetteer()


@pytest.fixture(scope="module")
def named() -> set[str]:
    """The publishers of all documents and typed rows, and the outlets that they copy."""
    reports, _ = read_curated(ROOT / "data/curated")
    return {name for source in (*reports, *read_documents(ROOT / "seeds")) for name in (source.publisher, source.copied_from)} - {""}


def test_everybody_whose_pages_were_read_has_a_row(gazetteer, named):
    assert set() == named - set(gazetteer.publishers_by_name)


def test_nobody_has_a_row_who_neither_publishes_nor_is_copied(gazetteer, named):
    """Who publishes a count of others has one where the pages are to know that it is a newsroom."""
    copied = {name for publisher in gazetteer.publishers for name in publisher.republishes}
    counted = {tally.publisher for tally in read_tallies(ROOT / "data/reference")}

    assert set() == set(gazetteer.publishers_by_name) - named - copied - counted


def test_no_two_names_are_one_newsroom(gazetteer):
    names = [publisher.name for publisher in gazetteer.publishers]

    assert len(names) == len({newsroom(name) for name in names})


def test_what_a_mirror_was_seen_to_copy_stands_in_its_row(gazetteer):
    reports, _ = read_curated(ROOT / "data/curated")
    kinds = gazetteer.publishers_by_name
    seen = {(r.publisher, r.copied_from) for r in reports if r.copied_from and kinds[r.publisher].kind.retells}

    assert [] == sorted((name, outlet) for name, outlet in seen if outlet not in kinds[name].republishes)


def test_a_mirrors_row_says_whose_text_its_page_is():
    reports, _ = read_curated(ROOT / "data/curated")
    kinds = standard_gazetteer().publishers_by_name

    assert [] == [r.url for r in reports if kinds[r.publisher].kind is PublisherKind.MIRROR and not r.copied_from]
