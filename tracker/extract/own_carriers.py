"""A receiving state's own planes, told by short words once the text has told whose they are: 'the Air Force' of Colombia, 'another Uzbekistan Airways plane'."""

from tracker.extract.drafts import Draft
from tracker.find.found import Found
from tracker.models import Operator


class OwnCarriers:
    """The carriers of receiving states that a text has told so far."""

    def __init__(self) -> None:
        self.forces: set[str] = set()  # states whose own forces fly
        self.airlines: set[str] = set()  # capitalised words in the names of state airlines

    def learn(self, draft: Draft) -> None:
        """Keep whose carrier a clause tells of."""
        if draft.operator is None or draft.operator.value is not Operator.FOREIGN:
            return
        words = _words_for_it(draft)
        if draft.language.particulars.armed_forces.search(words):
            self.forces |= {place.value.country for place in draft.destinations}
        self.airlines |= {word for word in words.split() if word[:1].isupper()}

    def recognise(self, draft: Draft) -> None:
        """Make a state's own carrier of one that only its short words name."""
        if draft.operator is None or not self._is_known(draft):
            return
        draft.operator = draft.operator._replace(value=Operator.FOREIGN, rule="the state's own, told before")

    def _is_known(self, draft: Draft) -> bool:
        if draft.operator is None:
            return False
        words, says = _words_for_it(draft), draft.language.particulars
        if draft.operator.value is Operator.MILITARY:
            ours = any(place.value.country in self.forces for place in draft.destinations)
            return ours and says.armed_forces.search(words) is not None and says.us_forces.search(words) is None
        return draft.operator.value is Operator.COMMERCIAL and words.partition(" ")[0] in self.airlines


def operator_for(draft: Draft, country: str | None) -> Found[Operator] | None:
    """Who flew to a country: the airline of another state that a clause of two stops names flew the other leg."""
    found = draft.operator
    if found is None or found.value is not Operator.FOREIGN or country is None:
        return found
    words = _words_for_it(draft)
    of = next((code for carrier, code in draft.language.carriers.state_carriers.items() if carrier in words), country)
    return found if of == country else None


def _words_for_it(draft: Draft) -> str:
    """The words in the draft's own sentence that name the carrier; empty where another sentence names it."""
    own, found = draft.sentence, draft.operator
    if found is None or not own.start <= found.start < own.start + len(own.text):
        return ""
    return own.text[found.start - own.start : found.end - own.start]
