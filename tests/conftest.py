"""Copies of the project that tests of its commands share."""

from pathlib import Path

import pytest

from tests.checkout import copy_project


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    """A copy for the tests of a file that change nothing in it."""
    return copy_project(tmp_path_factory.mktemp("project"))


@pytest.fixture
def broken(tmp_path) -> Path:
    """A copy for a test that breaks it."""
    return copy_project(tmp_path)
