"""The gate: which documents and sentences can hold a report at all. Cheap, so that text about other things costs nothing."""


from tracker.find.english import ENGLISH
from tracker.find.language import Language

_SIGNS_NEEDED = 2


def is_relevant(text: str, language: Language = ENGLISH) -> bool:
    """Whether a text speaks of people being removed and of flying at all.

    >>> is_relevant("Two planes took deported migrants to Guatemala."), is_relevant("The council voted on the budget.")
    (True, False)
    """
    if not language.gate.may_fly.Match(text.encode(errors="replace")):
        return False
    lower = text.lower()
    return any(word in lower for word in language.gate.removal) or bool(language.gate.removal_phrase.search(text)) or _reads_like_a_return(text, language)


def _reads_like_a_return(text: str, language: Language) -> bool:
    """Whether a text without a word for removal tells all the same of people that the United States sends away."""
    return bool(language.gate.united_states.search(text)) and sum(bool(sign.search(text)) for sign in language.gate.signs) >= _SIGNS_NEEDED


def can_matter(sentence: str, language: Language = ENGLISH) -> bool:
    """Whether a sentence can say anything of flights; most of a page cannot, and costs nothing more.

    >>> can_matter("The peso was not traded."), can_matter("It was back at its base.")
    (False, True)
    """
    return language.gate.matters.is_in(sentence)


def counts_over_a_long_time(sentence: str, language: Language = ENGLISH) -> bool:
    """Whether a sentence gives rates, averages or counts over months and years.

    >>> counts_over_a_long_time("Since 2020, 94 flights have landed."), counts_over_a_long_time("Two flights landed on Friday.")
    (True, False)
    """
    if language.gate.sum_so_far.may_be_in(sentence):
        sentence = language.gate.sum_so_far.plain.sub("", sentence)
    if language.gate.state_since.may_be_in(sentence):
        sentence = language.gate.state_since.plain.sub("", sentence)
    if not language.gate.nth_since.may_be_in(sentence):
        return language.gate.over_a_long_time.search(sentence) is not None
    return language.gate.over_a_long_time.search_piece(language.gate.nth_since.plain.sub("", sentence), sentence) is not None


def is_another_states_programme(sentence: str, start: int, end: int, language: Language = ENGLISH) -> bool:
    """Whether the state named at these offsets is the one that deports: 'Germany said that a charter took off for Baghdad'.

    >>> is_another_states_programme("Germany said that a charter took off for Baghdad.", 0, 7)
    True
    """
    if language.gate.by_state.search_piece(sentence[:start], sentence):
        return True
    if not language.gate.other_state.match(sentence[:start]) or not language.gate.deports.match(sentence[end:]):
        return False
    return not (language.gate.says_only.match(sentence[end:]) and language.gate.us_words.is_in(sentence))


def its_authorities_deport(sentence: str, end: int, language: Language = ENGLISH) -> bool:
    """Whether the authorities of the state whose adjective ends here put people on a plane.

    >>> its_authorities_deport("The Turkish authorities put 40 Afghans on a plane.", 11), its_authorities_deport("Turkish officials met them.", 7)
    (True, False)
    """
    return language.gate.its_authorities.match_piece(sentence[end:], sentence) is not None


def its_own_craft(sentence: str, end: int, language: Language = ENGLISH) -> bool:
    """Whether a plane of the state whose name or adjective ends here is told of.

    >>> its_own_craft("A German charter landed in Kabul.", 8), its_own_craft("A German doctor was on the plane.", 8)
    (True, False)
    """
    return language.gate.its_craft.match(sentence, end) is not None


def runs_the_flight(sentence: str, start: int, end: int, language: Language = ENGLISH) -> bool:
    """Whether the state whose adjective stands at these offsets hired the plane, or it is the plane of its police.

    >>> runs_the_flight("A jet chartered by the German interior ministry landed.", 23, 29), runs_the_flight("The German minister met a jet.", 4, 10)
    (True, False)
    """
    words = language.gate
    if words.hired_by.is_between(sentence, 0, start) and words.its_office.match_piece(sentence[end:], sentence):
        return True
    craft = words.its_craft.match(sentence, end)
    return craft is not None and craft.group("agency") is not None and words.a_or_the.search(sentence[:start]) is not None


def names_the_us(text: str, language: Language = ENGLISH) -> bool:
    """Whether a text names the United States, its places or its agencies.

    >>> names_the_us("Washington has sent two planes."), names_the_us("The Home Office chartered a plane.")
    (True, False)
    """
    return language.gate.us_words.is_in(text)


def names_another_programme(text: str, language: Language = ENGLISH) -> bool:
    """Whether a text tells of deportations by a state other than the US.

    >>> names_another_programme("Twenty-six people were flown to France, the Home Office said.")
    True
    """
    return language.gate.other_programme.is_in(text)


def speaks_of_flying(sentence: str, language: Language = ENGLISH) -> bool:
    """Whether a sentence has words for flying at all: people 'deported' with no air travel give no report."""
    return language.gate.flying.is_in(sentence)


def says_removal(sentence: str, language: Language = ENGLISH) -> bool:
    """Whether a sentence has words for people who are sent away.

    >>> says_removal("A jet with 80 deportees landed."), says_removal("A jet with 80 passengers landed.")
    (True, False)
    """
    return language.gate.sent_away.is_in(sentence)


def is_for_another_purpose(sentence: str, language: Language = ENGLISH) -> bool:
    """Whether a sentence tells of evacuations, transfers inside the US, or other flights that are out of scope.

    >>> is_for_another_purpose("A plane with 41 footballers landed in Quito."), is_for_another_purpose("A plane with 41 deportees, two of them footballers, landed.")
    (True, False)
    """
    words = language.gate
    return words.other_purpose.is_in(sentence) or (words.others_on_board.is_in(sentence) and not words.sent_away.is_in(sentence))
