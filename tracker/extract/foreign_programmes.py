"""Flights on which other states than the US deport people: they are no reports."""

from tracker.extract.words import Words
from tracker.find.found import Found
from tracker.find.gate import is_another_states_programme, its_authorities_deport, its_own_craft, names_the_us, runs_the_flight
from tracker.find.places import Named, Naming

# States that deport by air themselves and to which the United States flies few people or none: ISO 3166-1 alpha-3.
DEPORTING_STATES = frozenset("GBR DEU FRA ESP ITA GRC SWE NOR DNK FIN NLD BEL AUT CHE IRL POL CZE HUN PRT CYP MLT TUR IRN PAK SAU ARE LBY DZA TUN MAR CAN AUS NZL MYS JPN KOR ISR RUS ZAF".split())
_POSSESSIVE = frozenset({"'s", "’s"})


def is_foreign_programme(words: Words) -> bool:
    """Whether a sentence tells of flights that another state than the US sends to a third."""
    foreign = (p for p in words.places if p.value.country != "USA" and p.value.naming is Naming.PLACE)
    begin = 0 if names_the_us(words.text, words.language) else words.dateline  # 'MIAMI, June 12 (Reuters) — Mexico flew 46 Colombians to Bogota'
    if any(p.start >= begin and is_another_states_programme(words.text[begin:], p.start - begin, p.end - begin, words.language) for p in foreign):
        return True
    adjectives = (p for p in words.places if p.value.country != "USA")
    theirs = [p for p in adjectives if _acts_abroad(words, p) or runs_the_flight(words.text, p.start, p.end, words.language)]
    return bool(theirs) and any(p.value.naming is Naming.PLACE and p.value.country not in (theirs[0].value.country, "USA") for p in words.places) and not names_the_us(words.text, words.language)


def _acts_abroad(words: Words, state: Found[Named]) -> bool:
    """'The Turkish authorities put 40 Afghans on a plane', 'a German charter', 'Sweden's deportation flight'."""
    if state.value.naming is Naming.ADJECTIVE and its_authorities_deport(words.text, state.end, words.language):
        return True
    if state.value.country not in DEPORTING_STATES:
        return False  # 'a Venezuelan deportation flight' is one with Venezuelans
    its_own = state.value.naming is Naming.ADJECTIVE or (state.value.naming is Naming.PLACE and words.text[state.end : state.end + 2] in _POSSESSIVE)
    return its_own and its_own_craft(words.text, state.end, words.language)
