"""Pages that are the same whatever events are chosen say so, for the filters stand beside every page."""

from tracker.filters import Filters
from tracker.views.remarks import remark

THE_SAME = "The filters change nothing on this page: it is the same whichever events are chosen. They stay as they are for the other pages."


def tell_unfiltered(filters: Filters) -> None:
    """Say it where something is chosen; a reader who chose nothing expects nothing."""
    if filters != Filters():
        remark(THE_SAME)
