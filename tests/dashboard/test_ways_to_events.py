"""Where a page names an event by its id, the id leads to the event, or the event is named in words."""

from tests.dashboard.reading import Open, words_of


def test_an_event_that_may_be_the_same_flights_as_another_leads_to_it(opened: Open):
    assert "May be the same flights as [E00004](<event?event=E00004>); kept apart because the rules could not tell." in words_of(opened("event", event="E00010"))


def test_the_events_of_the_list_are_found_by_name_and_by_what_is_disputed(opened: Open):
    """An id alone tells a reader nothing: each link says the event and the values."""
    said = words_of(opened("disputes"))

    assert "Find an event in the list below: 3 events, each with what is disputed" in said
    assert "[E00007: Colombia, 28 January 2025, completed](<#E00007>): origin, people on board" in said
