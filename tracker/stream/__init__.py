"""Many documents, read one after another or by several workers, into lines of reports: in flat memory, stopped and continued at will."""

from tracker.stream.reading import Stopped, Stream, read_stream

__all__ = ["Stopped", "Stream", "read_stream"]
