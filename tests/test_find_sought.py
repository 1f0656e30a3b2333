"""Expressions tried only where their words stand find exactly what ``re`` finds, in any text."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.test_patterns import PATTERNS
from tracker.find import flights
from tracker.find.branching import compiled
from tracker.find.english import ENGLISH
from tracker.find.needs import Needs, fold, needs_of, needs_of_each
from tracker.find.sentences import find_sentences
from tracker.find.sought import Alternatives, Sought, alternatives, by_first_letter, cuts_a_word
from tracker.find.wording import _WORDS_KEPT, _needing_word, wording


def named(kind: type) -> dict[str, Sought | Alternatives]:
    return {f"{module}.{name}": value for module, words in vars(ENGLISH).items() for name, value in getattr(words, "__dict__", {}).items() if isinstance(value, kind)}


SOUGHT: dict[str, Sought] = named(Sought)
SPLIT: dict[str, Alternatives] = named(Alternatives)
WORDS = sorted({word.strip("|") for one in SOUGHT.values() for needs in one.needs for word in {*(needs.words or ()), *(needs.starts or ())}})
EXAMPLES = [text for pattern in PATTERNS for text in (*pattern.examples, *pattern.counter_examples)]
# What stands between words, and letters that are other letters' other case.
GAPS = [" ", " ", " ", " ", ", ", ". ", "-", "\u00a0", "’s ", "'", "'ll ", "  ", "; ", " — ", "\n", "_", "", "(", "$"]
ODD = ["ſ", "İ", "ı", "K", "é", "É", "Guantánamo", "20ſt", "LANDED", "Refuſed", "shİp", "٣", "80", "C-17s", "1,102", "2025-01-24", "U.S.", "June 7", "the", "a", "to", "was"]

pieces = st.sampled_from([*EXAMPLES, *WORDS, *ODD]) | st.text(max_size=4)
texts = st.lists(st.tuples(pieces, st.sampled_from(GAPS)), max_size=12).map(lambda parts: "".join(word + gap for word, gap in parts))


PLAIN = {name: re.compile(one.regex, one.flags) for name, one in SOUGHT.items()}


def place(match) -> tuple[int, int] | None:
    return match and match.span()


def spans(matches) -> list[tuple[int, int]]:
    return [match.span() for match in matches]


def told(matches) -> list[tuple]:
    """All that matches say: where they stand, their groups and the last of these."""
    return [(*(match.span(group) for group in range(match.re.groups + 1)), match.lastgroup) for match in matches]


@given(texts, st.integers(0, 40), st.integers(0, 60))
@settings(max_examples=150, deadline=None)
def test_an_expression_finds_what_re_finds(text, start, cut):
    """Whatever stands before the offset at which it begins, and wherever the text is cut off."""
    end = max(0, len(text) - cut)
    for name, one in SOUGHT.items():
        assert told(PLAIN[name].finditer(text, start, end)) == told(one.finditer(text, start, end)), name


@given(texts, st.integers(0, 40), st.integers(0, 60))
@settings(max_examples=150, deadline=None)
def test_an_expression_is_in_a_piece_where_re_finds_it_in_the_piece_alone(text, start, cut):
    """Also where the piece begins or ends within a word; the words that are needed stand in the whole text."""
    end = max(start, len(text) - cut)
    for name, one in SOUGHT.items():
        assert (one.may_be_in(text) and one.plain.search(text[start:end]) is not None) == one.is_between(text, start, end), name


@given(texts, st.integers(0, 40), st.integers(0, 60))
@settings(max_examples=100, deadline=None)
def test_an_expression_begins_where_re_lets_it_begin(text, start, cut):
    """At an offset of a text, or at the beginning of a piece that is seen by itself; the first place, too, is that of a search."""
    piece = text[start : max(start, len(text) - cut)]
    for name, one in SOUGHT.items():
        known = one.may_be_in(text)

        assert place(one.plain.match(text, start)) == place(one.match(text, start)), name
        assert place(one.plain.search(text, start)) == place(one.search(text, start)), name
        assert place(one.plain.match(piece) if known else None) == place(one.match_piece(piece, text)), name
        assert place(one.plain.search(piece) if known else None) == place(one.search_piece(piece, text)), name


@given(texts, st.integers(0, 40), st.integers(0, 60))
@settings(max_examples=100, deadline=None)
def test_a_family_finds_what_its_patterns_find_one_by_one(text, start, cut):
    end = max(0, len(text) - cut)
    end += next((at for at in range(len(text) - end) if not cuts_a_word(text, end + at)), len(text) - end)
    for family in (ENGLISH.outcomes.cues, ENGLISH.carriers.family):
        assert [found for pattern in family.patterns for found in pattern.finditer(text, start, end)] == list(family.finditer(text, start, end))


@given(texts)
@settings(max_examples=150, deadline=None)
def test_a_pattern_finds_what_its_whole_expression_finds(text):
    for pattern in PATTERNS:
        assert spans(pattern.compiled.finditer(text)) == [(found.start, found.end) for found in pattern.finditer(text)], pattern.name


@given(texts)
@settings(max_examples=150, deadline=None)
def test_alternatives_find_what_their_expression_finds(text):
    for name, split in SPLIT.items():
        whole = re.compile("|".join(one.regex for one in split.rank), next(iter(split.rank)).flags)

        assert bool(whole.search(text)) == split.is_in(text), name
        assert spans(whole.finditer(text)) == spans(split.finditer(text)), name


SEEDS = [sentence.text for path in sorted((Path(__file__).parents[1] / "seeds").glob("*.txt")) for sentence in find_sentences(path.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("text", SEEDS)
def test_a_sentence_of_the_seeds_gives_what_re_finds(text):
    for name, one in SOUGHT.items():
        assert told(PLAIN[name].finditer(text)) == told(one.finditer(text)), name


WORD_GROUPS = ["a total of", "Mexico's own"]
phrase = st.lists(st.sampled_from("the a one two of those its first third 1,102 another U.S. American Air Force military ICE Air largest and hundred removal Guatemala-bound said in more".split() + WORD_GROUPS), max_size=9)


@given(phrase.map(" ".join), st.sampled_from(["flights", "C-17", "plane"]))
@settings(max_examples=500, deadline=None)
def test_the_words_before_a_head_are_those_that_a_search_finds(words, head):
    """They are grown backwards from the head; a search from the left finds the same."""
    text = f"{words} {head}"
    at = len(text) - len(head)
    expected = ENGLISH.flights.before_head.search(text, max(0, at - flights._LONGEST), at)
    found = flights._before_head(text, max(0, at - flights._LONGEST), at, ENGLISH)

    assert expected.span() == found.span()
    assert expected.groupdict() == found.groupdict()


NEEDS = (  # the expression, the words of which one must stand in a text, those with which a match begins
    (r"refus(?:ed|es) to land", {"refused|", "refuses|"}, None),
    (r"\brefus(?:ed|es)\b to (?:let|take)", {"|refused|", "|refuses|"}, {"|refused|", "|refuses|"}),
    (r"\b(?:in|on) \w+ days?\b", {"|day|", "|days|"}, {"|in|", "|on|"}),
    (r"\b\d{1,2} June\b", {"|june|"}, {"|0|", "|00|"}),
    (r"(?<![\w-])jets?(?!\w)", {"|jet|", "|jets|"}, {"|jet|", "|jets|"}),
    (r"(?<!\s)jet(?=s)", {"jet"}, None),
    (r"(?:\w+ )?jet", {"jet"}, None),
    (r"Guant[áa]namo\b", {"namo|"}, None),
    (r"\bGuant[áa]namo\b", {"|guant"}, {"|guant"}),
    (r"[^a]x?", None, None),
    (r"(?:abc)*", None, None),
)


@pytest.mark.parametrize(("regex", "words", "starts"), NEEDS)
def test_needs_are_read_off_the_expression(regex, words, starts):
    assert (words, starts) == needs_of(regex, re.IGNORECASE)[:2]


ALSO = (  # the expression, a second set of words of which one must stand in a text
    (r"refus(?:ed|es) to land", {"|land"}),
    (r"planes?(?= of (?:Mexico|Peru)\b)", {"plane", "planes"}),
    (r"(?:jets?|planes?) (?:\w+ )*(?:flew|left)\b", {"jet|", "jets|", "plane|", "planes|"}),
    (r"jets?", None),
)


@pytest.mark.parametrize(("regex", "also"), ALSO)
def test_a_second_set_of_words_is_read_off_the_expression(regex, also):
    """What stands behind a look ahead counts as well."""
    assert also == needs_of(regex, re.IGNORECASE).also


EACH = (  # the expression, for each of its beginnings the words with which it begins, those with which a text begins that it begins, and whether only there
    (r"\b(?:seats|room) for\b", [({"|seats|", "|room|"}, {"|seats|", "|room|"}, False)]),
    (r"\bjets?\b|^\W*(?:it|both) flew", [({"|jet|", "|jets|"}, {"|jet|", "|jets|"}, False), (None, {"|it|", "|both|"}, True)]),
    (r"\s+of (?:those|the)\b", [(None, {"|of|"}, False)]),
    (r",? while|\w+ly", [(None, {"|while"}, False), (None, None, False)]),
)


@pytest.mark.parametrize(("regex", "expected"), EACH)
def test_an_expression_whose_beginning_is_not_known_is_taken_by_its_alternatives(regex, expected):
    assert expected == [(needs.starts, needs.opens, needs.anchored) for needs in needs_of_each(regex, re.IGNORECASE)]


SECOND = (  # the expression, with which of its first words it begins whatever comes after, and which words come second after the others
    (r"refused to land|let go|left", {"left"}, {"to", "go"}),
    (r"the (?:very )?same", set(), {"very", "same"}),
    (r"a\w+ plane|no (?:such )?\w+", {"a", "no"}, {"such"}),
)


@pytest.mark.parametrize(("regex", "alone", "second"), SECOND)
def test_where_two_words_begin_an_expression_both_are_known(regex, alone, second):
    needs = needs_of(rf"\b(?:{regex})", re.IGNORECASE)

    assert (alone, second) == ({word.strip("|") for word in needs.alone}, {word.strip("|") for word in needs.second})


def test_an_expression_begins_only_where_its_second_word_follows():
    """'the' alone stands in every text."""
    same = Sought(r"\bthe same (?:day|night)\b", re.IGNORECASE)
    text = "The plane of the day came on the same day."

    assert [text.index("the same")] == [place for place, seekers in wording(text).places if seekers & same.bits]


SURE = ((r"plane", re.IGNORECASE, True), (r"\bhome\b", re.IGNORECASE, True), (r"C-?17", re.IGNORECASE, False), (r"Trump", 0, False), (r"planes?", re.IGNORECASE, False))


@pytest.mark.parametrize(("regex", "flags", "sure"), SURE)
def test_a_plain_word_in_which_case_does_not_matter_needs_no_search(regex, flags, sure):
    assert [sure] == [needs.sure for needs in needs_of_each(regex, flags)]


def test_a_kind_of_node_that_is_not_known_may_match_anything():
    """So that an expression of a later Python is searched plainly, and never missed."""
    assert Needs(None, None) == needs_of(r"(a)\1|(?(1)b|c).")


def test_the_outermost_alternatives_are_cut_apart():
    assert ["a(b|c)", r"[|)]\|", "d"] == alternatives(r"a(b|c)|[|)]\||d")


one_alternative = st.sampled_from("a ab abc b? ba Ba c(?:d|e)f [a-c]x \\w+a a* cd é éa s ſa k".split())


@given(st.lists(one_alternative, min_size=1, max_size=9), st.text("abcdefBASſsékK", max_size=6))
@settings(max_examples=500, deadline=None)
def test_alternatives_told_apart_by_first_letters_find_the_same(every, text):
    """Where several are found at one place, the first of them is still the first."""
    plain, grouped = (re.compile(rf"(?:{regex})(?=(.?))", re.IGNORECASE) for regex in ("|".join(every), by_first_letter("|".join(every))))

    assert [match.span() for match in plain.finditer(text)] == [match.span() for match in grouped.finditer(text)]


grouped = st.lists(one_alternative, min_size=1, max_size=5).map(lambda every: f"({'|'.join(every)})")


@given(st.lists(one_alternative | grouped, min_size=1, max_size=9), st.text("abcdefBASſsékKK", max_size=6), st.sampled_from([0, re.IGNORECASE]))
@settings(max_examples=500, deadline=None)
def test_a_regrouped_expression_finds_the_same_in_the_same_groups(every, text, flags):
    """Also within a group, and where a part of it asks for case."""
    for regex in ("|".join(every), rf"\b(?:{'|'.join(every)})+x?", rf"(?-i:{'|'.join(every)})|(?i:{'|'.join(every)})c"):
        assert told(re.compile(regex, flags).finditer(text)) == told(compiled(regex, flags).finditer(text)), regex


def test_folded_words_have_one_case_and_no_digits():
    assert ["c00a", "landed", "ship"] == [fold(word) for word in ("C17A", "LANDED", "ſhİp")]


def test_what_is_remembered_of_words_is_bounded():
    for begin in range(0, 40_000, 4_000):
        assert not [found for pattern in PATTERNS[:1] for found in pattern.finditer(" ".join(f"w{number}" for number in range(begin, begin + 4_000)))]

    assert 0 < len(_needing_word) <= _WORDS_KEPT < 40_000


def test_a_text_that_is_read_again_has_the_same_words():
    assert wording("A plane landed.") is wording("A plane landed.")
