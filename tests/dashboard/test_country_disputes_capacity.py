"""The Country, Disputes and Capacity pages. Figures are tested elsewhere."""

import datetime as dt
import re
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from tests.dashboard.reading import Open, pasted_of, sums_of, words_of
from tests.tables import events_table, sample_table
from tracker.filters import Filters
from tracker.table import RejectedRow, frame_of, write_csv
from tracker.totals import announcements, capacity_by, totals
from tracker.views.announced import announced_line
from tracker.views.capacity import most_first
from tracker.views.inert import NO_BREAK


def tables_of(app) -> str:
    return "\n".join(table.value.to_csv() for table in app.table).replace("\\", "")


def choose(app: AppTest, **words: str) -> AppTest:
    for name, word in words.items():
        app.multiselect(key=name).select(word).run()
    return app


@pytest.mark.parametrize("page", ["flights", "country", "capacity"])
def test_whose_people_a_sum_may_count_twice_stands_beside_it(opened: Open, project: Path, page: str):
    """A flight to Colombia left from Guatemala: its people may have come there on a flight of the table."""
    onward = {"origins": ("guatemala-city",), "destination": "COL", "flights": 1, "people": 177}
    write_csv(events_table([onward]), project / "data/published/events.csv")

    assert "1 completed event left from a third country; people: 177; 1 of 1 flight has a count." in words_of(opened(page, country="Colombia") if page == "country" else opened(page))


PARTED = {
    "flights": "denied by the receiving state: 3 flights (no reason reported); turned back in the air: 1 flight (reason reported for 1 of 1 event)",
    "capacity": "Denied by the receiving state: 3 flights (no reason reported); turned back in the air: 1 flight (reason reported for 1 of 1 event).",
    "country": "turned back in the air: 1 flight (reason reported for 1 of 1 event)",
}


@pytest.mark.parametrize(("page", "said"), PARTED.items())
def test_what_the_receiving_state_denied_is_parted_from_what_came_back(opened: Open, project: Path, page: str, said: str):
    """A flight that the US turned round is no refusal by the country that it was going to, and a reason that nobody gives is said to be unknown."""
    events = sample_table()
    events.loc[events["outcome"] == "turned_back", "reason"] = "an error found by the US authorities"
    write_csv(events, project / "data/published/events.csv")
    words = words_of(opened(page, **({"country": "India"} if page == "country" else {})))

    assert said in words
    assert ("denied by the receiving state" in words.lower()) == (page != "country")


# --- country ---------------------------------------------------------------------------------------------------------------


def test_a_country_has_an_address(opened: Open):
    """?country=Guatemala shows the sums of the events to Guatemala, and only those."""
    app, shown = opened("country", country="Guatemala"), Filters(destination=("Guatemala",)).apply(sample_table())

    assert app.title[0].value == "Guatemala"
    assert sums_of(app)[0].lower() == totals(shown).flights_flown.figure()
    assert "These are all 3 events to Guatemala in this table." in words_of(app)
    assert "Two Air Force C-17s carrying over 150 people landed in Guatemala on Friday" in words_of(app)


def test_the_one_chosen_destination_is_the_country_until_the_reader_closes_it(opened: Open):
    app = opened("country", destination="Guatemala")
    assert "Guatemala" == app.title[0].value
    app.selectbox(key="country").set_value(None).run()

    assert "Country" == app.title[0].value
    assert "Country" == opened("country", destination=["Guatemala", "Mexico"]).title[0].value


def test_a_country_of_withdrawn_events_alone_has_no_flight(opened: Open):
    app = opened("country", country="Cuba")

    assert "No flight to Cuba stands here." in words_of(app)
    assert "[E00011](<event?event=E00011>) is withdrawn" in words_of(app)
    assert "no route is drawn" in words_of(app)
    assert not app.exception


@pytest.mark.parametrize("word", ["GTM", "guatemala", "gtm"])
def test_a_code_or_another_case_is_the_country(opened: Open, word: str):
    app = opened("country", country=word)

    assert app.title[0].value == "Guatemala"
    assert app.query_params["country"] in ("Guatemala", ["Guatemala"])


def test_a_country_without_an_event_is_a_sentence(opened: Open):
    app = opened("country", country="Narnia <b>")

    assert "No event of the table went to 'Narnia <b>'" in words_of(app)
    assert not app.exception


def test_the_filters_apply_but_for_the_destination(opened: Open):
    """With Mexico and the US military chosen, Guatemala's page shows Guatemala's military flights, and says so."""
    app = choose(opened("country", country="Guatemala"), destination="Mexico", operator="military")

    assert "1 of 3 events to Guatemala: US military." in words_of(app)


def test_the_chips_of_a_country_count_its_events_and_name_what_applies(opened: Open):
    """With Mexico and the US military chosen, one chip stands on Guatemala's page; taking it away leaves the choice of Mexico for the other pages."""
    app = choose(opened("country", country="Guatemala"), destination="Mexico", operator="military")
    chips = [button for button in app.main.button if button.key and button.key.startswith("chip")]

    assert ["US military ✕"] == [chip.label for chip in chips]
    assert "1 of 3 events to Guatemala:" in words_of(app)
    chips[0].click().run()
    assert (["Mexico"], []) == (app.multiselect(key="destination").value, app.multiselect(key="operator").value)


def test_the_paragraph_to_paste_says_what_it_rests_on_in_two_languages(opened: Open):
    app = opened("country", country="Guatemala")
    english, spanish = (pasted_of(app)[language] for language in ("en", "es"))

    assert "Completed: 4 flights; 3 of 3 events give a number of flights; people: 240 (at least 150); 3 of 4 flights have a count." in english
    assert "los vuelos a Guatemala de personas deportadas de Estados Unidos de los que se ha informado: 3 eventos" in spanish
    assert "Realizados: 4 vuelos (3 de 3 eventos indican el número de vuelos); personas: 240 (al menos 150); hay cifra para 3 de 4 vuelos." in spanish


def test_a_refusal_is_told_with_who_says_so(opened: Open):
    app = opened("country", country="Mexico")

    assert "E00002" in tables_of(app)
    assert "Denied" in tables_of(app)


# --- disputes --------------------------------------------------------------------------------------------------------------


def list_of(app: AppTest) -> str:
    """The list of disputed values, as it is written; empty where there is none."""
    return next((piece.value for piece in app.get("html") if "<h3" in piece.value), "")


def disputed_events(app: AppTest) -> list[str]:
    return re.findall(r"<h2[^>]*><a [^>]*>(E\d+):", list_of(app))


def test_disputes_are_counted_of_the_events_that_can_be_disputed(opened: Open):
    """Only an event with two independent sources can be disputed; the sentence says of how many it is."""
    app = opened("disputes")

    assert "3 of the 6 shown events with two or more independent sources have a disputed value; 4 values are disputed in all." in words_of(app)
    assert sorted(disputed_events(app)) == ["E00001", "E00005", "E00007"]
    assert re.findall("<h3[^>]*>([^<]*)", list_of(app).split("E00007:")[1]) == ["Origin", "People on board"]


def test_disputes_can_be_narrowed_to_a_value_by_the_url(opened: Open):
    app = opened("disputes", field="Origin")

    assert disputed_events(app) == ["E00007"]
    assert not app.warning


def test_a_value_on_which_no_shown_event_is_disputed_is_a_sentence(opened: Open):
    app = opened("disputes", field="Aircraft")

    assert "None of the shown events is disputed on these values." in words_of(app)
    assert not list_of(app)


@pytest.mark.parametrize(("order", "events"), [("Newest day", ["E00002", "E00001", "E00003"]), ("Country", ["E00003", "E00002", "E00001"])])
def test_disputes_stand_in_the_order_of_the_url(opened: Open, project: Path, order: str, events: list[str]):
    to = [{"destination": "MEX", "day": "2025-01-24"}, {"destination": "GTM", "day": "2025-02-01"}, {"destination": "COL"}]
    write_csv(events_table([row | {"independent_sources": 2, "disputed": ("reason",)} for row in to]), project / "data/published/events.csv")
    app = opened("disputes", order=order)

    assert disputed_events(app) == events
    assert not app.warning


def test_of_very_many_disputed_values_the_first_are_listed_and_all_are_downloaded(opened: Open, project: Path):
    many = [{"destination": "GTM", "independent_sources": 2, "disputed": ("passengers", "flights")}] * 150
    write_csv(events_table(many), project / "data/published/events.csv")
    app = opened("disputes")

    assert "The first 200 of 300 disputed values, in this order; the download has all of them." in words_of(app)
    assert list_of(app).count("<h3") == 200
    assert app.get("download_button")[0].proto.label == "These disputed values, CSV (300)"


def test_shown_events_without_a_dispute_have_no_list(opened: Open):
    app = choose(opened("disputes"), destination="India")

    assert not list_of(app)
    assert "0 of the 1 shown events" in words_of(app)


REJECTED = {"doc": "d", "publisher": "<b>Paper</b>", "url": "javascript:alert(1)", "outcome": "completed", "quote": "200 <i>people</i>", "would_say": "people: 200"}


@pytest.mark.parametrize(("country", "said"), [("Guatemala", 1), ("India", 0)])
def test_rejected_reports_of_the_shown_events_are_folded_under_the_disputes(opened: Open, project: Path, country: str, said: int):
    """What a rejected report would have said can be read and taken along, as text."""
    why = {"rejected_because": "misread", "rejected_by": "a tester", "rejected_on": dt.date(2025, 2, 1)}
    write_csv(frame_of([RejectedRow(report_id="r9", event_id="E00001", **REJECTED, **why)], RejectedRow), project / "data/published/rejected.csv")
    app = opened("disputes", unfold="fold rejected", destination=country)
    labels = [button.proto.label for button in app.get("download_button")]
    html = "".join(one.proto.body for one in app.get("html"))

    assert said == labels.count("Rejected reports, CSV (1)")
    assert said == html.count("200 &lt;i&gt;people&lt;/i&gt;") == html.count("Not used: misread Ruled by a tester, 1 February 2025.") == html.count("It would have said: people: 200.")
    assert "<i>" not in html
    assert "javascript:" not in html


def test_a_rejected_report_stands_on_the_page_of_its_event(opened: Open, project: Path):
    why = {"rejected_because": "misread", "rejected_by": "a tester", "rejected_on": dt.date(2025, 2, 1)}
    write_csv(frame_of([RejectedRow(report_id="r9", event_id="E00004", **REJECTED, **why)], RejectedRow), project / "data/published/rejected.csv")

    assert "It would have said: people: 200." in "".join(one.proto.body for one in opened("event", event="E00004").get("html"))
    assert "It would have said" not in "".join(one.proto.body for one in opened("event", event="E00001").get("html"))


# --- capacity --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("by", "rows"), [("Destination country", "Guatemala"), ("Operator", "Receiving state"), ("Aircraft type", "C-17"), ("Month", f"January{NO_BREAK}2025")])
def test_capacity_is_shown_by_any_of_four(opened: Open, by: str, rows: str):
    app = opened("capacity", by=by)

    assert rows in tables_of(app)
    assert not app.warning


def test_the_rows_of_a_kind_stand_with_most_people_of_that_kind_first():
    """Refused flights are not ordered by the people who flew; the sum comes last, and countries without a refusal are left out."""
    refused = most_first(capacity_by(sample_table()), "refused", "country")
    best = refused["refused_best"][:-1].dropna().tolist()

    assert best == sorted(best, reverse=True)
    assert (refused["refused_flights"].fillna(1) > 0).all()
    assert refused["total"].tolist() == [False] * (len(refused) - 1) + [True]


@pytest.mark.parametrize(("country", "said"), [("CUB", True), ("GTM", False)])
def test_flights_to_the_base_are_said_to_stand_under_cuba_where_cuba_stands(opened: Open, project: Path, country: str, said: bool):
    write_csv(events_table([{"destination": country, "flights": 1, "people": 20}]), project / "data/published/events.csv")

    assert said == ("Flights to the US base at Guantánamo Bay stand under Cuba here" in words_of(opened("flights")))


@pytest.mark.parametrize("page", ["flights", "capacity", "country"])
@pytest.mark.parametrize(("people", "said"), [(110, True), (102, False)])
def test_more_people_than_seats_is_explained_where_it_stands(opened: Open, project: Path, page: str, people: int, said: bool):
    full = {"destination": "IND", "flights": 1, "aircraft": "C-17", "operator": "military", "people": people, "seats": 102, "day": "2025-02-05"}
    write_csv(events_table([full]), project / "data/published/events.csv")
    told = words_of(opened(page, **({"country": "India"} if page == "country" else {})))

    assert said == ("More people than seats, above 100%" in told)
    assert said == ("infants in arms" in told)


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("flights", "200 on 2 of the 3 flights; 5,400 in 1 of 1 event whose number of flights is not known; the sources allow at least 5,200"),
        ("capacity", "Of the sum, 5,400 people are of 1 event that gives no number of flights, so on none of the 3 flights beside it."),
        ("country", "people: 5,600 (at least 5,200); 2 of 3 flights have a count (200 people); the 1 event whose number of flights is not known has a count (5,400 people)."),
        ("country", "personas: 5600 (al menos 5200); hay cifra para 2 de 3 vuelos (200 personas) y para el único evento sin número de vuelos (5400 personas)."),
    ],
)
def test_people_of_announcements_that_number_no_flights_are_set_apart_from_the_flights(opened: Open, project: Path, page: str, said: str):
    """5,600 people beside 3 flights would read as if those were to carry them."""
    lift, flights, uncounted = {"people": (5000, 5400, None)}, {"flights": 2, "people": 200}, {"flights": 1}
    write_csv(events_table([row | {"outcome": "planned", "destination": "GTM"} for row in (lift, flights, uncounted)]), project / "data/published/events.csv")
    app = opened(page, **({"country": "Guatemala"} if page == "country" else {}))

    assert said in words_of(app)


def test_an_announcement_without_a_day_is_told_and_set_beside_nothing(opened: Open):
    told = words_of(opened("capacity"))

    assert "**5,400 (at least 5,000) people** announced for a country not reported, from El Paso and San Diego" in told
    assert "Without a day nothing can be set beside it." in told
    assert "5,601" not in told


def test_what_was_announced_stands_beside_what_flew_from_there_since():
    """The announced people are set beside those on completed flights from there, never added to them."""
    lift = {"outcome": "planned", "day": "2025-01-25", "origins": ("el-paso", "san-diego"), "people": (5000, 5400, 5400)}
    table = events_table([lift, {"destination": "COL", "day": "2025-01-28", "origins": ("kbif",), "flights": 2, "people": 201}, {"destination": "GTM", "origins": ("kbif",)}])
    [found] = announcements(table, pd.Series(dtype="datetime64[s]"))

    assert (
        "**5,400 (5,000 to 5,400) people** announced for a country not reported, from El Paso and San Diego ([E00001](<event?event=E00001>)). "
        "Completed from there since 25 January 2025: 2 flights; 1 of 1 event gives a number of flights; people on them: 201; 2 of 2 flights have a count. "
        "1 more completed event from there without a day."
    ) == announced_line(found).replace("\\", "").replace("\u2060", "")


@pytest.mark.parametrize("page", ["country", "disputes", "capacity"])
def test_an_empty_result_is_a_sentence_and_a_way_back(opened: Open, page: str):
    app = choose(opened(page, **({"country": "India"} if page == "country" else {})), destination="India", outcome="denied")
    assert "No event matches these filters." in words_of(app)
    next(button for button in app.main.button if button.label == "Show all events").click().run()
    assert "No event matches these filters." not in words_of(app)
