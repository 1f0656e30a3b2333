"""Refused in the list of outcomes: a word for two of them."""

from tests.dashboard.reading import Open, events_of
from tests.tables import sample_table
from tracker.filters import Filters


def test_refused_in_the_list_of_outcomes_chooses_both(opened: Open):
    """It can be typed, and what is chosen then are the two outcomes that it stands for."""
    app = opened()
    assert "Refused: denied and turned back" in app.multiselect(key="outcome").options

    app.multiselect(key="outcome").select("refused").run()

    assert ["denied", "turned_back"] == app.session_state["outcome"]
    assert set(events_of(app)) == set(Filters(outcome=("denied", "turned_back")).apply(sample_table())["event_id"])
