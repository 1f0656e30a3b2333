"""Files that people typed or would miss, written whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path

from tracker.models import BadInput, Problem
from tracker.typed_csv import shown_path


def write_whole(path: Path, data: bytes) -> None:
    """Write a file beside its place and then into it, so that neither a full disk nor a stop takes what stands there. Raises BadInput.

    A link stays a link: what it leads to is written.
    """
    place = Path(os.path.realpath(path))
    draft = place.with_name(f".{place.name}.draft")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(data)
        draft.replace(place)
    except OSError as error:
        raise BadInput([Problem(shown_path(path), 0, f"it cannot be written ({error.strerror})", "make it writable")]) from None
    finally:
        with suppress(OSError):
            draft.unlink()  # of one that was stopped, or could not be written, nothing stays
