"""Filters: what matches, that order does not matter, and the way to URLs and words and back."""

import datetime as dt

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.tables import events_table, sample_table
from tracker.filters import CORRIDOR, NOT_REPORTED, Filters, Said, Words, options
from tracker.models import BadInput

SAMPLE = sample_table()


def ids(table):
    return [int(event_id[1:]) for event_id in table["event_id"]]


def on(day):
    return dt.date.fromisoformat(day)


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(), list(range(1, 13))),
        (Filters(destination=("Guatemala",)), [1, 4, 10]),
        (Filters(destination=("Guatemala", "Mexico")), [1, 2, 3, 4, 10]),
        (Filters(destination=(NOT_REPORTED,)), [5]),
        (Filters(destination=("Peru",)), []),
        (Filters(origin=("El Paso",)), [1, 5, 7, 8]),
        (Filters(origin=("Tucson", "Texas")), [1, 10]),
        (Filters(origin=(NOT_REPORTED,)), [2, 3, 4, 11]),
        (Filters(origin=(NOT_REPORTED, "Texas")), [2, 3, 4, 10, 11]),
        (Filters(outcome=("denied", "turned_back")), [2, 6, 12]),
        (Filters(operator=("foreign",)), [7, 8]),
        (Filters(operator=("not_reported",)), [10, 11]),
        (Filters(aircraft=("Boeing 737-700",)), [8]),
        (Filters(sources=3), [1, 6, 7]),
        (Filters(words=Words(text="omni", events={"E00004", "E00099"})), [4]),
        (Filters(words=Words(text="omni", events={"E00004"}), destination=("Mexico",)), []),
        (Filters(event=("E00002", "E00001")), [1, 2]),
        (Filters(planned=False), [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12]),
        (Filters(date_from=on("2025-01-25"), date_to=on("2025-01-25")), [6]),
        (Filters(date_from=on("2025-02-10"), date_to=on("2025-02-11")), [9]),
        (Filters(date_to=on("2025-01-23")), [1, 2, 3]),
        (Filters(date_from=on("2025-02-05")), [9, 12]),
        (CORRIDOR, [1, 6, 7, 8]),
    ],
)  # fmt: skip
def test_a_filter_shows_the_events_that_match(filters, expected):
    assert ids(filters.apply(SAMPLE)) == expected


@pytest.mark.parametrize("outcome", ["completed", "denied"])
def test_a_withdrawn_event_has_no_outcome_to_be_chosen_by(outcome):
    """Its row keeps what it had been told to be, and is shown as long as no outcome is chosen."""
    table = events_table([{"outcome": outcome}, {"outcome": outcome, "grade": "X", "destination": "GTM"}])

    assert ids(Filters(outcome=(outcome,)).apply(table)) == [1]
    assert ids(Filters(destination=("Guatemala",)).apply(table)) == [2]
    assert options(table).outcome[outcome] == 1


def test_a_place_name_is_matched_whole():
    table = events_table([{"origins": ("us-tx",)}, {"origins": ("el-paso",)}])

    assert ids(Filters(origin=("Paso",)).apply(table)) == []


def test_an_event_without_outcome_is_no_announced_flight():
    table = events_table([{"outcome": None}, {"outcome": "planned"}])

    assert ids(Filters(planned=False).apply(table)) == [1]


def test_undated_events_left_out_by_a_range_of_days_are_counted():
    january = {"date_from": on("2025-01-01"), "date_to": on("2025-01-31")}

    assert Filters(**january).undated_left_out(SAMPLE) == 2
    assert Filters(**january, destination=("Guatemala",)).undated_left_out(SAMPLE) == 1
    assert Filters(destination=("Guatemala",)).undated_left_out(SAMPLE) == 0


def test_applying_leaves_the_table_as_it_was():
    before = SAMPLE.copy(deep=True)
    shown = CORRIDOR.apply(SAMPLE)
    shown.loc[:, "flights"] = 99

    pd.testing.assert_frame_equal(SAMPLE, before)
    assert list(shown.index) == list(range(4))


def test_an_empty_table_stays_an_empty_table():
    empty = SAMPLE.iloc[:0]

    assert CORRIDOR.apply(empty).empty
    assert options(empty).most_sources == 1
    assert Filters.from_url(CORRIDOR.to_url(), empty) == (CORRIDOR, [])


# --- order does not matter --------------------------------------------------------------------------------------------------

CHOICES = {
    "destination": ["Guatemala", "Mexico", "Colombia", "India", NOT_REPORTED],
    "origin": ["El Paso", "San Diego", "Tucson", NOT_REPORTED],
    "outcome": ["completed", "denied", "turned_back", "cancelled", "planned"],
    "operator": ["military", "charter", "foreign", "not_reported"],
    "aircraft": ["C-17", NOT_REPORTED],
}
some_days = st.none() | st.dates(on("2025-01-20"), on("2025-02-20"))


@st.composite
def choices(draw):
    """A choice for every filter."""
    first, last = draw(some_days), draw(some_days)
    if first and last and first > last:
        first, last = last, first
    words = {name: tuple(draw(st.lists(st.sampled_from(known), max_size=2, unique=True))) for name, known in CHOICES.items()}
    found = st.none() | st.builds(Words, text=st.just("omni"), events=st.frozensets(st.sampled_from(list(SAMPLE["event_id"]))))
    return words | {"date_from": first, "date_to": last, "sources": draw(st.integers(1, 4)), "planned": draw(st.booleans()), "words": draw(found)}


quick = settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])


@quick
@given(choice=choices(), first=st.sets(st.sampled_from([*CHOICES, "days", "sources", "planned"])))
def test_two_filters_one_after_the_other_are_both_at_once_in_any_order(choice, first):
    def is_first(name):
        return ("days" if name.startswith("date") else name) in first

    a = Filters(**{name: value for name, value in choice.items() if is_first(name)})
    b = Filters(**{name: value for name, value in choice.items() if not is_first(name)})
    both = Filters(**choice).apply(SAMPLE)

    pd.testing.assert_frame_equal(b.apply(a.apply(SAMPLE)), both)
    pd.testing.assert_frame_equal(a.apply(b.apply(SAMPLE)), both)


@quick
@given(choice=choices())
def test_a_choice_survives_the_url_and_the_command_line(choice):
    filters = Filters(**choice)

    said = Said(tuple((event, " omni ") for event in filters.words.events)) if filters.words else None

    assert Filters.from_url(filters.to_url(), SAMPLE, said) == (filters, [])
    assert Filters.from_url(filters.to_url(), said=said) == (filters, [])
    assert Filters.from_words(filters.to_url(), SAMPLE, said) == filters


@quick
@given(params=st.dictionaries(st.sampled_from([*CHOICES, "days", "sources", "planned", "words", "event"]), st.text() | st.lists(st.text(), max_size=4)))
def test_no_url_breaks_the_page(params):
    filters, notices = Filters.from_url(params, SAMPLE, Said(()))
    filters.apply(SAMPLE)

    assert all(notice.startswith("Ignored: ") and notice.endswith(".") and notice.isprintable() for notice in notices)


# --- words ------------------------------------------------------------------------------------------------------------------


def test_what_is_not_chosen_is_not_in_the_url():
    assert Filters().to_url() == {}


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"destination": "GTM"}, Filters(destination=("Guatemala",))),
        ({"destination": ["guatemala", "gtm", " Mexico "]}, Filters(destination=("Guatemala", "Mexico"))),
        ({"destination": "not reported", "origin": "not_reported"}, Filters(destination=(NOT_REPORTED,), origin=(NOT_REPORTED,))),
        ({"origin": "el paso"}, Filters(origin=("El Paso",))),
        ({"outcome": ["Turned back"], "operator": ["US military", "Not reported"]}, Filters(outcome=("turned_back",), operator=("military", "not_reported"))),
        ({"outcome": ["refused", "Flown", "announced"]}, Filters(outcome=("denied", "turned_back", "completed", "planned"))),
        ({"outcome": ["Refused", "denied"]}, Filters(outcome=("denied", "turned_back"))),
        ({"aircraft": "c-17"}, Filters(aircraft=("C-17",))),
        ({"days": ["2025-01-23", "2025-01-28"]}, Filters(date_from=on("2025-01-23"), date_to=on("2025-01-28"))),
        ({"days": "2025-01-23"}, Filters(date_from=on("2025-01-23"), date_to=on("2025-01-23"))),
        ({"days": ["2025-01-23", "2025-01-23"]}, Filters(date_from=on("2025-01-23"), date_to=on("2025-01-23"))),
        ({"days": ["2025-01-23", ""]}, Filters(date_from=on("2025-01-23"))),
        ({"days": ["", "2025-01-28"]}, Filters(date_to=on("2025-01-28"))),
        ({"sources": "2", "planned": "False", "event": "E00001", "utm_source": "x"}, Filters(sources=2, planned=False)),
    ],
)  # fmt: skip
def test_names_and_codes_are_read_in_any_case(params, expected):
    assert Filters.from_url(params, SAMPLE) == (expected, [])


@pytest.mark.parametrize(
    ("params", "expected", "advice"),
    [
        ({"destination": "Narnia"}, "destination 'Narnia' is of no event in the table", "choose one of Colombia, Guatemala, Mexico,"),
        ({"days": ["2025-01-28", "2025-01-23"]}, "days '2025-01-28 to 2025-01-23' is not a first and a last day", "write them like"),
        ({"days": ["2025-02-30"]}, "days '2025-02-30' is not a day", "write it like 2025-01-23"),
        ({"days": ["2025-01-01"] * 3}, "days '2025-01-01 to 2025-01-01 to 2025-01-01' is not a first and a last day", "write them like"),
        ({"sources": "0"}, "sources '0' is not a number from 1 to 999", "write one like 2"),
        ({"sources": "9" * 5000}, f"sources '{'9' * 60}' is not a number from 1 to 999", "write one like 2"),
        ({"planned": "maybe"}, "planned 'maybe' is neither true nor false", "write true or false"),
        ({"sources": ["1", "2"]}, "sources '1 2' is more than one value", "write one"),
        ({"planned": ["true", "false"]}, "planned 'true false' is more than one value", "write one"),
    ],
)  # fmt: skip
def test_a_word_that_means_nothing_is_a_notice_on_the_page_and_a_problem_on_the_command_line(params, expected, advice):
    shown, (notice,) = Filters.from_url(params, SAMPLE)

    assert Filters() == shown
    assert notice.startswith(f"Ignored: {expected}." if advice.startswith("choose") else f"Ignored: {expected} ({advice}")
    with pytest.raises(BadInput) as caught:
        Filters.from_words(params, SAMPLE)
    name, what = expected.split(" ", 1)
    assert str(caught.value).startswith(f"--{name}: {what}; {advice}")


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"destination": "France"}, Filters(destination=("France",))),
        ({"destination": ["usa", "GTM"]}, Filters(destination=("United States", "Guatemala"))),
        ({"origin": "harlingen"}, Filters(origin=("Harlingen",))),
        ({"aircraft": "C-130"}, Filters(aircraft=("C-130",))),
    ],
)
def test_what_is_in_the_world_and_not_in_the_table_is_a_choice_of_no_event(params, expected):
    assert Filters.from_url(params, SAMPLE) == (expected, [])
    assert Filters.from_words(params, SAMPLE) == expected


def test_all_words_that_mean_nothing_are_told_at_once():
    with pytest.raises(BadInput) as caught:
        Filters.from_words({"destination": ["Narnia", "Oz"], "outcome": "lost"}, SAMPLE)
    assert len(caught.value.problems) == 3


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (CORRIDOR, "from El Paso or San Diego to Guatemala, Mexico or Colombia"),
        (Filters(destination=("Dominican Republic", "El Salvador")), "to the Dominican Republic or El Salvador"),
        (Filters(outcome=("denied", "turned_back"), planned=False), "denied or turned back; without planned flights"),
        (Filters(destination=(NOT_REPORTED,), operator=("not_reported",)), "to a destination not reported; operator not reported"),
        (Filters(date_from=on("2024-12-30"), date_to=on("2025-01-02")), "30 December 2024 to 2 January 2025"),
        (Filters(date_from=on("2025-01-23"), date_to=on("2025-02-23")), "23 January to 23 February 2025"),
        (Filters(date_to=on("2025-01-02"), sources=2), "until 2 January 2025; at least 2 independent sources"),
    ],
)
def test_a_choice_reads_as_one_line(filters, expected):
    assert filters.to_words() == expected


# --- options ----------------------------------------------------------------------------------------------------------------


def test_options_count_the_events_that_each_word_selects_alone():
    found = options(SAMPLE)

    for name in CHOICES:
        counts = {word: len(Filters(**{name: (word,)}).apply(SAMPLE)) for word in getattr(found, name)}
        assert getattr(found, name) == counts
    assert (found.first_day, found.last_day, found.most_sources) == (on("2025-01-23"), on("2025-02-28"), 5)


def test_every_code_is_an_option_and_not_reported_comes_last():
    found = options(SAMPLE)

    assert list(found.outcome) == CHOICES["outcome"]
    assert list(found.operator) == ["military", "charter", "commercial", "foreign", "not_reported"]
    assert [list(one)[-1] for one in (found.destination, found.origin, found.aircraft)] == [NOT_REPORTED] * 3


def test_the_first_day_cannot_be_after_the_last():
    with pytest.raises(ValueError, match="the first day is after the last"):
        Filters(date_from=on("2025-01-28"), date_to=on("2025-01-23"))
