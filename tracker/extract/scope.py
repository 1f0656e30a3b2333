"""What is no report, and why: out of scope, words that only point back, too little told."""


from tracker.extract.drafts import Draft
from tracker.extract.ends import STOPS_ON_THE_WAY
from tracker.extract.tallying import why_a_tally
from tracker.find.flights import ON_AN_AIRLINE, Reference
from tracker.find.gate import is_for_another_purpose, names_the_us, says_removal, speaks_of_flying
from tracker.find.mood import hangs_on_a_condition
from tracker.find.sentences import Sentence
from tracker.models import Operator, Outcome

# A flight that deports nobody is told of in the next two paragraphs still, by short words.
NEAR = 2
OF_OTHERS = frozenset({"speaks of an airline's own flight", "left from another country than the US"})  # why such a flight is left out
_OPENING = 3  # characters before the first word of a clause

ONLY_POINTS = "points back to flights that were not told"


def out_of_scope(draft: Draft) -> str:
    """Why a draft cannot be about a deportation flight from the US; empty where it can."""
    if elsewhere := _flies_elsewhere(draft):
        return elsewhere
    ago = draft.language.scope.years_ago.search_piece(draft.text, draft.sentence.text)
    if ago and (draft.day is None or (ago.start() <= _OPENING and draft.flights is not None and draft.date is not None and draft.flights.start < draft.date.start)):
        return "tells of flights of another year"
    if tally := why_a_tally(draft):
        return tally
    if draft.outcome is not None and hangs_on_a_condition(draft.sentence.text, draft.outcome.start - draft.sentence.start, draft.language):
        return "tells of what would be on a condition"
    if draft.foreign_programme:
        return "tells of another country's own programme"
    return "speaks of flights in general" if draft.reference is Reference.KIND and not draft.destinations and not draft.origins else ""


def _into_the_us(draft: Draft) -> bool:
    """'Planes brought nine detainees to Florida': no flight out of the US; one that comes back is turned back, not completed."""
    flown = draft.outcome is not None and draft.outcome.value is Outcome.COMPLETED
    return flown and not draft.destinations and not draft.origins and draft.language.scope.to_the_us.search_piece(draft.text, draft.sentence.text) is not None


def _flies_elsewhere(draft: Draft) -> str:
    """Why its ends make a flight none from the US to another state."""
    if draft.onward:
        return "is a leg inside one country"
    if _comes_to_fetch(draft):
        return "is another state's plane that comes to fetch people"
    if draft.inland:
        return "is a transfer inside the US"
    if _into_the_us(draft):
        return "goes to the United States"
    return "left from another country than the US" if draft.from_abroad else ""


def _comes_to_fetch(draft: Draft) -> bool:
    """'A Conviasa aircraft landed in Comayagua': a state's own airline that lands in another state, with nobody on board that is told."""
    flown = draft.outcome is not None and draft.outcome.value is Outcome.COMPLETED
    if not flown or draft.flights is None or draft.people or not draft.destinations:
        return False
    of, countries = draft.sentence.text[: draft.flights.end - draft.sentence.start], {place.value.country for place in draft.destinations}
    at = draft.flights.start - draft.sentence.start
    return any(of.find(carrier, at) >= 0 and code not in countries for carrier, code in draft.language.carriers.state_carriers.items())


def leaves_another_state(draft: Draft, told: set[str | None]) -> bool:
    """'They were flown home from Bangkok': another state's doing, unless the US is named or flights were `told` to land there."""
    abroad = {origin.value.country for origin in draft.origins}
    again = draft.reference in (Reference.KNOWN, Reference.PART) or draft.elliptic
    return bool(abroad) and not again and not abroad & ({"USA"} | STOPS_ON_THE_WAY | told) and not names_the_us(draft.sentence.text, draft.language)


def goes_on_about(draft: Draft, told: Draft, why: str) -> str:
    """Why a draft is left out like the flights told last: empty where it is not.

    'An Avianca flight turned round. The Boeing landed safely': short words for a flight left out just before, which deported nobody.
    """
    if why not in OF_OTHERS or draft.flights is None or draft.sentence.start == told.sentence.start or draft.sentence.paragraph - told.sentence.paragraph > NEAR:
        return ""
    short = draft.reference is Reference.KNOWN or draft.elliptic
    return why if short and (not draft.destinations or draft.borrowed) and not says_removal(draft.sentence.text, draft.language) else ""


def why_of_others(draft: Draft, before: Sentence | None) -> str:
    """Why a draft goes on about flights that the sentence before told, and that deport nobody; empty where it does not.

    'Two C-130s brought food. Four more flights are planned for Monday.'
    """
    of_them = draft.reference is Reference.FURTHER or (not draft.destinations and draft.language.scope.some_of_them.search_piece(draft.text, draft.sentence.text))
    if before is None or not of_them or says_removal(draft.sentence.text, draft.language):
        return ""
    of_others = speaks_of_flying(before.text, before.language) and is_for_another_purpose(before.text, before.language) and not says_removal(before.text, before.language)
    return "goes on about flights for another purpose" if of_others else ""


def why_not_opened(draft: Draft) -> str:
    """Why a draft does not begin a report; empty where it does."""
    if draft.sentence.headline:
        return "is a title or a caption"
    if draft.outcome is None:
        return "does not say what became of the flights"
    return _of_an_airline(draft, draft.outcome.value) or _why_it_only_points(draft) or _what_is_lacking(draft, draft.outcome.value)


def _of_an_airline(draft: Draft, outcome: Outcome) -> str:
    """Why what an airline flew was no deportation; empty where it may have been."""
    words, text = draft.language.scope, draft.sentence.text
    by_airline = draft.operator is not None and draft.operator.value is Operator.COMMERCIAL
    if by_airline and (draft.number or 0) > 1 and outcome is Outcome.CANCELLED and not draft.people:
        return "speaks of airlines' own flights"
    if draft.flights is not None and draft.flights.rule == ON_AN_AIRLINE and not draft.people and not words.sent_away.search(text):
        return "speaks of a journey on an airline"
    if by_airline and words.own_journey.search(text) and not words.sent_away.search(text):
        return "speaks of a journey that nobody was sent on"
    if by_airline and outcome in (Outcome.CANCELLED, Outcome.DENIED, Outcome.TURNED_BACK) and not draft.people and not words.removed.search(text):
        return "speaks of an airline's own flight"
    if by_airline and draft.reference is Reference.NEW and not (draft.elliptic or draft.borrowed or says_removal(text, draft.language) or words.hired.search(text)):
        came_back = outcome is Outcome.TURNED_BACK and not words.removed.search(text)  # it 'returned', and nobody was
        return "speaks of an airline's own flight" if came_back or not (draft.people or words.sent_away.search(text)) else ""
    return ""


def _why_it_only_points(draft: Draft) -> str:
    if draft.reference is Reference.KIND:
        return "speaks of flights in general"
    if draft.reference is Reference.KNOWN and (draft.borrowed or not draft.destinations):
        return "" if _announces_a_lift(draft) or _tells_of_another_day(draft) else ONLY_POINTS
    if draft.reference is Reference.PART and draft.borrowed and draft.language.scope.who_flew_which.match(draft.sentence.text):
        return "says only who flew some of the flights just told"
    if draft.reference is Reference.PART and draft.borrowed and not (draft.day or draft.operator or draft.people):
        return "points back to a part of flights and adds nothing"
    return ""


def _announces_a_lift(draft: Draft) -> bool:
    """'The first military flights will take 900 migrants out of El Paso': known to the reader only from these words."""
    return draft.is_planned and bool(draft.people and draft.origins) and not draft.elliptic and not draft.destinations


def _tells_of_another_day(draft: Draft) -> bool:
    """'That 26th of January the C-17s had to return': refused or turned back on a day of their own."""
    stopped = draft.outcome is not None and draft.outcome.value in (Outcome.DENIED, Outcome.TURNED_BACK, Outcome.CANCELLED)
    if draft.day and draft.number == 1 and _is_told_which(draft) and (draft.is_planned or _never_left_its_field(draft) or (draft.elliptic and stopped)):
        return True  # 'the jet that is to take them goes on Friday'
    if draft.is_known_by_its_day and draft.destinations:
        return True  # 'when the earlier aircraft came, on September 19'
    if stopped and draft.destinations and draft.origins and draft.number == 1 and not draft.elliptic:
        return True  # 'the C-17 from Charleston was three hours out when the minister took back his word'
    return stopped and bool(draft.destinations) and draft.date is not None and draft.day is not None and not draft.date.value.relative_to_story and not draft.elliptic


def _is_told_which(draft: Draft) -> bool:
    """Whether words after those for the flight say which it is: 'the C-17 that was to have flown on Wednesday'."""
    by_its_words = not draft.elliptic or (draft.flights is not None and draft.flights.value.head in draft.language.clauses.told_by_its_day)
    return draft.flights is not None and by_its_words and draft.language.pointing.told_which.match(draft.sentence.text, draft.flights.end - draft.sentence.start) is not None


def _never_left_its_field(draft: Draft) -> bool:
    """Whether one flight of a day was called off where it was to leave: a report without a destination, where none is told."""
    off = draft.outcome is not None and draft.outcome.value is Outcome.CANCELLED
    return off and bool(draft.origins and draft.day) and draft.number == 1 and draft.reference is Reference.KNOWN and _is_told_which(draft)


def _what_is_lacking(draft: Draft, outcome: Outcome) -> str:
    if not draft.destinations:
        return "" if (outcome is Outcome.PLANNED and (draft.people or _is_set_to_leave(draft))) or _never_left_its_field(draft) else "names no destination"
    return "" if draft.number or draft.day or draft.people else "gives no number of flights, no day and no people"


def _is_set_to_leave(draft: Draft) -> bool:
    """'A charter with deportees is to leave Alexandria on Friday for a country that was not named': so many new flights, a field and a day."""
    return bool(draft.origins and draft.day and draft.number) and draft.reference in (Reference.NEW, Reference.FURTHER) and not draft.elliptic
