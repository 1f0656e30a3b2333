"""Files that people typed, asked for or would miss, written whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from tracker.models import BadInput, Problem
from tracker.typed_csv import shown_path


def write_whole(path: Path, data: bytes) -> None:
    """Write a file, and its folder where there is none, so that neither a full disk nor a stop takes what stands there. Raises BadInput."""
    with whole_file(path, "make it writable") as file:
        file.write(data)


@contextmanager
def whole_file(path: Path, do: str, *, new_folder: bool = True) -> Iterator[BinaryIO]:
    """Open a draft beside a file, which takes its place once it is whole. Raises BadInput, with what to `do`, where it cannot be written.

    A link stays a link: what it leads to is written.
    """
    place = Path(os.path.realpath(path))
    draft = place.with_name(f".{place.name}.draft")
    try:
        if new_folder:
            place.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("wb") as file:
            yield file
        draft.replace(place)
    except OSError as error:
        raise BadInput([Problem(shown_path(path), 0, f"it cannot be written ({error.strerror})", do)]) from None
    finally:
        with suppress(OSError):
            draft.unlink()  # of one that was stopped, or could not be written, nothing stays
