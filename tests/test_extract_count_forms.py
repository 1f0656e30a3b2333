"""How many were on board, said in many forms: one sentence, one count varied at a time."""

import pytest

from tests.examples import in_the_news
from tracker import extract

ON_BOARD = "A deportation flight with {} on board landed in Guatemala City on Tuesday."
NEXT = "A deportation flight landed in Guatemala City on Tuesday. {}"
# What is said of those on board, the number, and what its hedge makes of it.
IN_THE_SENTENCE = (
    ("forty four Guatemalans", 44, "exact"),
    ("ninety nine deportees", 99, "exact"),
    ("one-hundred-and-four migrants", 104, "exact"),
    ("a hundred-and-four migrants", 104, "exact"),
    ("hundred and twelve Guatemalans", 112, "exact"),
    ("five score Guatemalans", 100, "exact"),
    ("104 (one hundred and four) people", 104, "exact"),
    ("nine (9) Guatemalans", 9, "exact"),
    ("about eighty (80) migrants", 80, "about"),
    ("on the order of 90 Guatemalans", 90, "about"),
    ("in the neighborhood of 90 Guatemalans", 90, "about"),
    ("in the vicinity of ninety people", 90, "about"),
    ("perhaps 90 Guatemalans", 90, "about"),
    ("maybe ninety deportees", 90, "about"),
    ("possibly 90 deportees", 90, "about"),
    ("~90 Guatemalans", 90, "about"),
    ("approx. 90 Guatemalans", 90, "about"),
    ("the better part of 90 people", 90, "about"),
    ("90 Guatemalans or so", 90, "about"),
    ("90 Guatemalans, more or less,", 90, "about"),
    ("90 Guatemalans, give or take,", 90, "about"),
    ("90 Guatemalans, give or take a few,", 90, "about"),
    ("90, give or take, Guatemalans", 90, "about"),
    ("90 Guatemalans, roughly,", 90, "about"),
    ("90 Guatemalans or thereabouts", 90, "about"),
    ("not less than 90 Guatemalans", 90, "at_least"),
    ("better than ninety deportees", 90, "at_least"),
    (">90 Guatemalans", 90, "at_least"),
    ("90 Guatemalans at least", 90, "at_least"),
    ("90 Guatemalans or more", 90, "at_least"),
    ("90 Guatemalans, if not more,", 90, "at_least"),
    ("90 Guatemalans, maybe more,", 90, "at_least"),
    ("90 Guatemalans and perhaps more", 90, "at_least"),
    ("90 or fewer Guatemalans", 90, "at_most"),
    ("90 or less Guatemalans", 90, "at_most"),
    ("90 Guatemalans at most", 90, "at_most"),
    ("90 Guatemalans at the very most", 90, "at_most"),
    ("just short of 90 Guatemalans", 90, "at_most"),
    ("just shy of 90 Guatemalans", 90, "at_most"),
    ("84 travellers", 84, "exact"),
    ("84 removees", 84, "exact"),
    ("84 noncitizens", 84, "exact"),
    ("84 non-citizens", 84, "exact"),
    ("84 overstayers", 84, "exact"),
    ("84 teenagers", 84, "exact"),
    ("91 males and 13 females", 104, "exact"),
    ("91 men plus 13 women", 104, "exact"),
    ("91 men as well as 13 women", 104, "exact"),
    ("91 men together with 13 women", 104, "exact"),
    ("91 men along with 13 women", 104, "exact"),
    ("91 men & 13 women", 104, "exact"),
    ("80 men, 20 women and four toddlers", 104, "exact"),
    # what stands beside a count says nothing of all on board
    ("80 people, at least 13 of them children,", 80, "exact"),
    ("80 people, roughly half of them women,", 80, "exact"),
    ("80 people, most of them men,", 80, "exact"),
)
IN_THE_NEXT = (
    ("Aboard were 84.", 84, "exact"),
    ("On board were 84.", 84, "exact"),
    ("On it were some 84.", 84, "about"),
    ("Ninety-one of those on board were men and 13 women.", 104, "exact"),
    ("It was to bring 90 people but brought 87.", 87, "exact"),
    ("It was supposed to carry 90 people but carried 87.", 87, "exact"),
)


def count(text: str) -> tuple[int | None, str | None, int]:
    """Give the count of the first report, its qualifier, and how many reports there are."""
    reports = extract(in_the_news(text))
    qualifier = reports[0].passengers_qualifier if reports else None
    return reports[0].passengers if reports else None, qualifier.value if qualifier else None, len(reports)


@pytest.mark.parametrize(("words", "number", "qualifier"), IN_THE_SENTENCE)
def test_a_count_is_read_in_each_of_its_forms(words, number, qualifier):
    """In words, in digits, said twice, hedged before or after, added up over sexes and ages."""
    assert (number, qualifier, 1) == count(ON_BOARD.format(words))


@pytest.mark.parametrize(("words", "number", "qualifier"), IN_THE_NEXT)
def test_a_count_is_read_in_the_sentence_after_the_flight(words, number, qualifier):
    """Those on board alone, or beside those who were to come."""
    assert (number, qualifier, 1) == count(NEXT.format(words))
