"""Filters, addresses, the empty result and downloads on the page. Figures are tested elsewhere."""


from pathlib import Path
from urllib.parse import parse_qs

import pytest

from tests.dashboard.reading import Open, cited, events_of, sums_of, words_of
from tests.tables import events_table, sample_table
from tracker.export import FORMATS
from tracker.filters import CORRIDOR, Filters, days_known
from tracker.table import write_csv
from tracker.totals import totals
from tracker.views.filter_bar import LABELS

# --- filters ---------------------------------------------------------------------------------------------------------------


FILTERS = [
    ("destination", ["Guatemala"], Filters(destination=("Guatemala",))),
    ("destination", ["Not reported"], Filters(destination=("Not reported",))),
    ("origin", ["El Paso", "Tucson"], Filters(origin=("El Paso", "Tucson"))),
    ("outcome", ["denied", "turned_back"], Filters(outcome=("denied", "turned_back"))),
    ("operator", ["not_reported"], Filters(operator=("not_reported",))),
    ("aircraft", ["C-17"], Filters(aircraft=("C-17",))),
    ("days", ["2025-01-24", "2025-01-26"], Filters(date_from="2025-01-24", date_to="2025-01-26")),
    ("sources", "2", Filters(sources=2)),
    ("planned", "false", Filters(planned=False)),
]


@pytest.mark.parametrize(("name", "value", "filters"), FILTERS)
def test_each_filter_works_from_the_url(opened: Open, name: str, value: str | list[str], filters: Filters):
    """A URL parameter shows the events that the filter of that name leaves, and the sums are those of these events."""
    app, left = opened(**{name: value}), filters.apply(sample_table())

    assert 0 < len(left) < 12
    assert events_of(app) == list(left["event_id"])
    assert sums_of(app)[0].lower() == totals(left).flights_flown.figure()
    assert not app.warning


def test_each_filter_works_by_its_widget(opened: Open):
    """A choice in the sidebar shows the events that the same filter leaves."""
    app = opened()
    app.multiselect(key="destination").select("Colombia").run()
    app.multiselect(key="origin").select("San Diego").run()
    assert events_of(app) == ["E00006", "E00007"]
    app.multiselect(key="outcome").select("completed").run()
    assert events_of(app) == ["E00007"]
    app.button(key="reset").click().run()
    app.multiselect(key="operator").select("foreign").run()
    app.number_input(key="sources").set_value(5).run()
    assert events_of(app) == ["E00007"]
    app.button(key="reset").click().run()
    app.toggle(key="planned").set_value(False).run()
    app.multiselect(key="aircraft").select("Not reported").run()
    assert "E00005" not in events_of(app)


def test_every_filter_has_a_widget():
    """The labels name the filters of the URL, all of them; the event of a page's URL is the one that it shows."""
    assert {name for name in Filters.model_fields if not name.startswith("date_")} | {"days"} == {*LABELS, "event"}


def test_counts_stand_beside_the_widgets_not_in_their_words(opened: Open):
    """Options are the URL's words; how many events each would show with the other filters stands below."""
    app = opened(outcome="denied")

    assert "Guatemala" in app.multiselect(key="destination").options
    assert "Events: Colombia 1, Mexico 1" in words_of(app)


def test_one_click_gives_the_corridor_and_one_click_everything(opened: Open):
    """The corridor button is a view like any other; the reset takes every filter back."""
    app = opened(outcome="completed", sources="2")
    app.button(key="corridor").click().run()
    assert events_of(app) == list(CORRIDOR.apply(sample_table())["event_id"])
    assert app.multiselect(key="outcome").value == []
    app.button(key="reset").click().run()
    assert len(events_of(app)) == 12


def test_the_corridor_says_what_it_leaves_out(opened: Open):
    """Events that do not say where they left from are not in the corridor, and the page says how many there are."""
    app = opened(**CORRIDOR.to_url())
    silent = CORRIDOR.model_copy(update={"origin": ("Not reported",)}).apply(sample_table())

    assert len(silent)
    assert f"{len(silent)} because no source says where they left from" in words_of(app)


def test_a_choice_of_days_says_how_many_events_it_leaves_out_undated(opened: Open):
    """An event without a day may have been in them: it is left out by word, on the page and not beside the calendar alone."""
    undated = int(days_known(sample_table())[0].isna().sum())
    said = words_of(opened(days=["2025-01-01", "2025-12-31"]))

    assert undated
    assert f"Events not shown: {undated} because no source gives a day. Without a choice of days the undated ones are shown too." in said


NOTHING_CHOSEN = {"destination": [], "origin": [], "outcome": [], "operator": [], "aircraft": [], "days": (), "sources": 1, "planned": True, "words": ""}

# --- URLs ------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"destination": ["Guatemala", "Narnia"]}, "'Narnia'"),
        ({"outcome": "lost", "destination": "Guatemala"}, "'lost' is not one of Completed, Denied,"),
        ({"days": "yesterday", "destination": "Guatemala"}, "'yesterday'"),
        ({"days": ["2025-01-28", "2025-01-23"], "destination": "Guatemala"}, "'2025-01-28 to 2025-01-23' is not a first and a last day"),
        ({"days": ["a", "b", "c"], "destination": "Guatemala"}, "'a' is not a day"),
        ({"days": ["2025-01-23"] * 3, "destination": "Guatemala"}, "is not a first and a last day"),
        ({"days": ["2025-01-23", "x"], "destination": "Guatemala"}, "'x' is not a day"),
        ({"planned": ["true", "false"], "destination": "Guatemala"}, "'true false' is more than one value"),
        ({"planned": ["false", "false"], "destination": "Guatemala"}, "'false false' is more than one value"),
        ({"sources": ["2", "3"], "destination": "Guatemala"}, "'2 3' is more than one value"),
        ({"sources": "1000", "destination": "Guatemala"}, "'1000' is not a number from 1 to 999"),
        ({"aircraft": ["C-17", "Zeppelin"][1:], "destination": "gtm"}, "'Zeppelin'"),
        ({"days": ["1812-01-01", "1812-02-01"], "destination": "Guatemala"}, "days before 2003"),
        ({"sources": "many", "destination": "Guatemala"}, "'many'"),
        ({"planned": "perhaps", "destination": "Guatemala"}, "'perhaps'"),
        ({"destinaton": "Mexico", "destination": "Guatemala"}, "'destinaton' is not a filter"),
        ({"outcome": "![x](https://evil.example/x.png)", "destination": "Guatemala"}, "![x](https://evil.example/x.png)"),
    ],
)
def test_unknown_url_values_are_ignored_with_a_notice(opened: Open, params: dict[str, str | list[str]], said: str):
    """What means nothing is named, ignored and taken out of the URL; what means something still holds, and stays so after a click."""
    app = opened(**params)

    assert len(app.warning) == 1
    assert said in words_of(app)
    assert dict(app.query_params) == {"destination": "Guatemala"}
    assert {name: app.session_state[name] for name in LABELS} == NOTHING_CHOSEN | {"destination": ["Guatemala"]}
    assert events_of(app) == list(Filters(destination=("Guatemala",)).apply(sample_table())["event_id"])
    app.run()
    assert not app.warning
    assert dict(app.query_params) == {"destination": "Guatemala"}
    assert events_of(app) == list(Filters(destination=("Guatemala",)).apply(sample_table())["event_id"])


def test_codes_and_any_case_are_read_from_the_url(opened: Open):
    """?destination=gtm is Guatemala: what the command line takes, the URL takes."""
    app = opened(destination="gtm")

    assert app.multiselect(key="destination").value == ["Guatemala"]
    assert not app.warning


@pytest.mark.parametrize(
    ("word", "codes"), [("refused", ["denied", "turned_back"]), ("Refused: denied and turned back", ["denied", "turned_back"]), ("flown", ["completed"]), ("Announced", ["planned"]), ("Turned back", ["turned_back"])]
)
def test_an_outcome_is_read_in_the_words_that_people_use(opened: Open, word: str, codes: list[str]):
    """?outcome=refused is Denied and Turned back, as in the totals."""
    app = opened(outcome=word)

    assert app.multiselect(key="outcome").value == codes
    assert not app.warning


def test_a_last_day_alone_is_a_last_day(opened: Open):
    """?days=&days=2025-01-23 shows the events until that day: the calendar, which has no last day alone, begins at its first."""
    app = opened(days=["", "2025-01-23"])

    assert events_of(app) == list(Filters(date_to="2025-01-23").apply(sample_table())["event_id"])
    assert app.query_params["days"] == ["2003-01-01", "2025-01-23"]
    assert not app.warning


def test_a_first_day_alone_is_a_first_day_when_its_end_is_left_open(opened: Open):
    """?days=2025-01-24&days= shows the events from that day on: the calendar ends at its last day, and says no such day."""
    app = opened(days=["2025-01-24", ""])

    assert events_of(app) == list(Filters(date_from="2025-01-24").apply(sample_table())["event_id"])
    assert app.query_params["days"] == ["2025-01-24", "2099-12-31"]
    assert "from 24 January 2025 on" in words_of(app)


@pytest.mark.parametrize("days", ["2025-01-24", ["2025-01-24", "2025-01-24"]])
def test_one_day_is_that_day_alone(opened: Open, days: str | list[str]):
    """A link to one day shows that day, however often it names it; the address then holds it once."""
    app = opened(days=days)

    assert events_of(app) == list(Filters(date_from="2025-01-24", date_to="2025-01-24").apply(sample_table())["event_id"])
    assert app.query_params["days"] in ("2025-01-24", ["2025-01-24"])
    assert "12 events: 24 January 2025" in words_of(app)


def test_filters_offer_plain_words_and_read_codes_from_the_url(opened: Open):
    """Options are the words of pages; a link with a code shows the same events, and the address says the words of the options from then on."""
    app = opened(outcome="turned_back", operator="not_reported")

    assert ["Completed", "Denied", "Turned back", "Cancelled", "Planned", "Refused: denied and turned back"] == app.multiselect(key="outcome").options
    assert ["US military", "Charter", "Commercial airline", "Receiving state", "Not reported"] == app.multiselect(key="operator").options
    assert (["turned_back"], ["not_reported"]) == (app.multiselect(key="outcome").value, app.multiselect(key="operator").value)
    assert ("Turned back", "Not reported") == (app.query_params["outcome"], app.query_params["operator"])


def test_an_empty_result_is_a_sentence_and_a_way_back(opened: Open):
    """Filters that leave nothing say so, draw nothing, and one click shows everything again."""
    app = opened(destination="India", outcome="denied")
    assert "No event matches these filters." in words_of(app)
    assert not sums_of(app)
    next(button for button in app.main.button if button.label == "Show all events").click().run()
    assert len(events_of(app)) == 12


def test_an_empty_result_says_so_on_the_event_page_too(opened: Open):
    """There is no table to choose from, so there is the same sentence and the same way back."""
    app = opened("event")
    app.multiselect(key="destination").select("India").run()
    app.multiselect(key="outcome").select("denied").run()
    assert "No event matches these filters." in words_of(app)
    next(button for button in app.main.button if button.label == "Show all events").click().run()
    assert len(events_of(app)) == 12


# --- downloads -------------------------------------------------------------------------------------------------------------


def test_downloads_are_named_by_what_is_shown(opened: Open):
    """The shown events, the same with everything to cite them, the whole table; unfolded their claims and four other formats. None is written before its button is pressed."""
    app = opened(destination="Guatemala")
    labels = [button.label for button in app.get("download_button")]

    assert labels == ["Shown events, CSV (3)", "Shown events with everything to cite them, ZIP (3)", "Whole table, CSV (12 events)"]

    app.session_state["fold formats"] = True
    unfolded = [button.label for button in app.run().get("download_button")][3:]
    assert ["Claims behind the shown events, CSV (7)", *(kind for kind in FORMATS if kind != "csv")] == [unfolded[0], *(label.partition(":")[0].lower() for label in unfolded[1:])]


def test_the_citation_of_an_event_names_it(opened: Open):
    """A court that follows it is led to one event, whatever the filters show."""
    link, sentence, bibtex = cited(opened, "event", event="E00002", destination="Guatemala")

    assert "event=E00002" in link
    assert "(event E00002: Mexico, 23 to 24 January 2025, denied)" in sentence
    assert "deportation_flights" in bibtex.splitlines()[0]
    assert "_E00002_" in bibtex.splitlines()[0]
    assert "note = {event E00002: Mexico, 23 to 24 January 2025, denied." in bibtex


def test_a_view_can_be_linked_to_and_cited(opened: Open):
    """The address holds the filters; the sentence and BibTeX say which events of how many."""
    link, sentence, bibtex = cited(opened, destination="Guatemala", outcome="completed")

    assert "?destination=Guatemala&outcome=completed&period=day" in link
    assert "3 of 12 events: to Guatemala; completed" in sentence
    assert bibtex.startswith("@misc{")


LINKED = [
    ("event", {"event": "E00001"}),
    ("country", {"country": "Guatemala"}),
    ("disputes", {"field": ["Origin", "People on board"], "order": "Country"}),
    ("capacity", {"by": "Month"}),
    ("documents", {"document": "The Daily Example: Guatemala receives 160"}),
    ("coverage", {"country": "Guatemala"}),
    ("changes", {"changed": "E00002", "since": "2025-01-30-aaaaaaaa", "changed_shown": "true", "kinds": "Added"}),
    ("flights", {"period": "week"}),
]


@pytest.mark.parametrize(("page", "params"), LINKED, ids=[page for page, _ in LINKED])
def test_the_link_of_a_page_holds_what_was_chosen_on_it(project: Path, opened: Open, page: str, params: dict[str, str | list[str]]):
    """Beside the filters a link has the page's own choices, in the words by which the address is read."""
    days = ("2025-01-30-aaaaaaaa,2025-01-30,E00001", "2025-02-10-bbbbbbbb,2025-02-10,E00002")
    rows = "".join(f"{day},added,,,Guatemala,report\n" for day in days)
    (project / "data/published/changes.csv").write_text("version,day,event_id,what,field,before,after,why\n" + rows)
    link = cited(opened, page, **params, operator="US military")[0]
    held = parse_qs(link.partition("?")[2])

    expected = {name: [words] if isinstance(words, str) else words for name, words in params.items()}
    assert expected | {"operator": ["military"]} == {name: words for name, words in held.items() if name in {*params, "operator"}}


def test_what_is_chosen_stands_in_one_line_and_each_word_can_be_taken_away(opened: Open):
    """A button for each chosen word, on every page; taking one away leaves the others."""
    app = opened(destination=["Guatemala", "Mexico"], outcome="completed")
    chosen = [button.label.replace("\\", "") for button in app.main.button if button.key and button.key.startswith("chip")]
    assert chosen == ["to Guatemala ✕", "to Mexico ✕", "Completed ✕"]
    app.button(key="chip 0").click().run()
    assert app.multiselect(key="destination").value == ["Mexico"]
    assert app.multiselect(key="outcome").value == ["completed"]
    assert events_of(app) == list(Filters(destination=("Mexico",), outcome=("completed",)).apply(sample_table())["event_id"])


# --- the version of a link ---------------------------------------------------------------------------------------------------


def test_a_link_to_an_unknown_version_says_so(opened: Open):
    assert "which the history of this table does not know" in words_of(opened(version="2001-01-01-00000000"))


@pytest.mark.parametrize(("destination", "said"), [("Guatemala", "1 of the events that this view shows, or showed then, changed since: E00001"), ("Mexico", "None of the events that this view shows")])
def test_an_older_link_says_what_of_its_view_has_changed(project: Path, opened: Open, destination: str, said: str):
    """Only changes to the events of the view are told, those after the link's version."""
    columns = "version,day,event_id,what,field,before,after,why\n"
    first = "2025-01-30-aaaaaaaa,2025-01-30,E00001,added,,,\"Guatemala, 2025-01-24, completed\",report\n"
    then = "2025-02-10-bbbbbbbb,2025-02-10,E00001,value_changed,passengers_best,150,160,report\n"
    (project / "data" / "published" / "changes.csv").write_text(columns + first + then)

    assert said in words_of(opened(version="2025-01-30-aaaaaaaa", destination=destination))


def test_a_link_to_this_version_says_nothing(opened: Open):
    assert not opened().info


def test_flights_to_where_no_map_of_a_region_reaches_are_shown(opened: Open, project: Path):
    """Routes that all end beyond every region's window, as in the South Pacific, open the page with the map of the world."""
    rows = [{"destination": "GTM", "origins": (origin,), "outcome": outcome} for origin in ("kbif", "tucson", "knkx") for outcome in ("completed", "denied", "planned", "cancelled")]
    table = events_table(rows).assign(destination_latitude=-14.3, destination_longitude=-170.7)
    write_csv(table, project / "data/published/events.csv")

    assert 12 == len(events_of(opened()))
