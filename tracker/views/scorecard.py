"""How good the extraction and the joining of reports were when they were last measured, in sentences."""

from functools import partial

import pandas as pd
import streamlit as st

from tracker.quality import Figure, Measurement, Seen
from tracker.table import day_words
from tracker.views.comparison import Comparison
from tracker.views.folding import folded
from tracker.views.inert import plain
from tracker.views.remarks import remark

SEEN: dict[Seen | None, str] = {
    "no": "On documents that nobody read while writing rules",
    None: "On documents of which it is not on record whether the rules were written with them",
    "yes": "On documents that the rules were written with (others may come out lower)",
}
"""The sets by who read them, in the order of the page: what a new document can expect comes first."""
NOT_MEASURED = "Not measured."
WORDS = (
    "Precision is the right share of what was found, recall the found share of what is there, F1 their harmonic mean. **Detection**: a report of the right "
    "flights with the right outcome. **Slots**: each of its values. **B-cubed**: for each report, how much of its event is right (precision) and how much of "
    "the right event is there (recall)."
)


def scorecard(comparison: Comparison) -> None:
    """Draw the figures of extraction and reconciliation, with the day, the version, and whether the table was built with the same rules."""
    st.header("How good the tracker is", anchor=False)
    remark(WORDS)
    st.subheader("What the rules find in documents", anchor=False)
    extraction = [one for one in comparison.measurements if one.task == "extraction"]
    for seen, words in SEEN.items():
        measured = [one for one in extraction if one.seen == seen]
        if seen == "yes" and measured:
            folded(words, "fold seen", partial(_figures, measured, comparison.rules))
        elif measured or seen == "no":
            st.markdown(f"**{plain(words)}**")
            _figures(measured, comparison.rules)
    st.subheader("Which reports are joined into one event", anchor=False)
    reconciliation = [one for one in comparison.measurements if one.task == "reconciliation"]
    st.markdown("**Against the events that a person typed**")
    _figures(reconciliation, comparison.rules)


def _figures(measurements: list[Measurement], rules: str) -> None:
    if not measurements:
        st.markdown(NOT_MEASURED)
        return
    rows = [_row(one, figure) for one in measurements for figure in one.figures]
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True, alt="Precision, recall and F1 of each set")
    st.markdown("\n".join(f"- {plain(set_words(one))}" for one in measurements))
    for told in dict.fromkeys(run_words(one, rules) for one in measurements):
        remark(plain(told))


def _row(one: Measurement, figure: Figure) -> dict[str, str]:
    return {
        "Set": plain(_name(one)),
        "Figure": plain(figure.name),
        "Precision": f"{figure.precision:.3f}",
        "Recall": f"{figure.recall:.3f}",
        "F1": f"{figure.f1:.3f}",
    }


def set_words(one: Measurement) -> str:
    """Say what a set is, and its size."""
    size = f"{one.reports:,} reports" + (f" in {one.documents:,} documents" if one.documents is not None else "")
    return f"{_name(one)}: {one.about}; {size}." if one.about else f"{_name(one)}: {size}."


def _name(one: Measurement) -> str:
    """What readers call a set; else its folder in words, which a narrow column can break."""
    return one.title or one.corpus.replace("_", " ")


def run_words(one: Measurement, rules: str) -> str:
    """Say when it was measured, with which version, and whether the table was built with the same rules."""
    same = "the rules are those that this table was built with" if one.rules == rules else "this table was built with other rules"
    return f"Measured on {day_words(one.day)}, version {one.version}; {same}."
