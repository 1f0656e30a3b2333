"""Who is credited with a sentence that names no speaker itself: one named before or after it goes on speaking.

Rules, in order: the sentence's own speaker; the one whom 'he', 'it' or a bare name stands for; the speaker of a quotation that is still
open; a speaker who goes on in the same paragraph; a release that speaks for the body which signs it; the speaker of a summing-up lead.
"""

import re
from collections.abc import Sequence

from tracker.find.credits import Said, find_credits, find_said
from tracker.find.found import Found
from tracker.find.sentences import Sentence
from tracker.find.speakers import find_people_of_office, name_speaker
from tracker.models import Credit, CreditKind

_PERSONS = frozenset({CreditKind.NAMED_OFFICIAL, CreditKind.UNNAMED_OFFICIAL, CreditKind.OTHER})
_BODIES = frozenset({CreditKind.INSTITUTION, CreditKind.UNNAMED_OFFICIAL})
# How far back, in sentences, 'he' and 'it' reach for the speaker whom they stand for.
_POINTS_BACK = 6
# A speaker goes on over this many sentences of a paragraph.
_GOES_ON = 2
# A lead that sums up is among the first sentences, and speaks for the next paragraph.
_LEADS = 4
_RELEASES = re.compile(r"\b(?:today announced|announced today|wishes to (?:state|inform|clarify)|hereby|is pleased to announce)\b")

# Where a sentence begins so, the writer goes back to what is known already.
_MONTH = r"(?:Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec)\w*\.?"
_GOES_BACK = re.compile(rf"\W*(?:In {_MONTH}|On {_MONTH} \d|In \d{{4}}|Last|Earlier|Until|Since|Before|Previously|The (?:last|year's) |Another of |By contrast)")


class Attribution:
    """Who is credited with each sentence of a document; found only for those asked about."""

    def __init__(self, sentences: Sequence[Sentence], publisher: str = "") -> None:
        self._sentences = sentences
        self._publisher = publisher
        self._own: dict[int, list[Found[Credit]]] = {}
        self._quoted = _open_quotations(sentences)
        self._release: Found[Credit] | None | bool = False

    def of(self, index: int) -> list[Found[Credit]]:
        """The credits of a sentence, the document's offsets; empty where the text credits nobody."""
        told = self._told(index) or self._quotation(index)
        if told or _GOES_BACK.match(self._sentences[index].text):
            return told or self._of_release(index)
        return self._going_on(index) or self._of_release(index) or self._of_lead(index)

    def _told(self, index: int) -> list[Found[Credit]]:
        """By the sentence's own words, 'he said' included."""
        if index not in self._own:
            self._own[index] = []
            sentence = self._sentences[index]
            own = [_in_document(found, sentence) for found in find_credits(sentence.text)]
            self._own[index] = own or self._stood_for(index)
        return self._own[index]

    def _stood_for(self, index: int) -> list[Found[Credit]]:
        for said in find_said(self._sentences[index].text):
            if said.speaker.kind is None and (found := self._named_before(index, said)):
                return [found]
        return []

    def _named_before(self, index: int, said: Said) -> Found[Credit] | None:
        name = said.speaker.name
        pointing = name in ("he", "she", "it", "they")
        for before in range(index - 1, max(-1, index - 1 - (_POINTS_BACK if pointing else index)), -1):
            for found in self._told(before):
                if _fits(name, found.value):
                    return found
            if name in ("he", "she") and (spoken_of := find_people_of_office(self._sentences[before].text)):
                speaker, start, end = spoken_of[-1]
                offset = self._sentences[before].start
                return Found(Credit(name=speaker.name, kind=speaker.kind), start + offset, end + offset, "spoken of before") if speaker.kind else None
        return None

    def _quotation(self, index: int) -> list[Found[Credit]]:
        closing = self._quoted.get(index)
        return self._told(closing) if closing is not None else []

    def _going_on(self, index: int) -> list[Found[Credit]]:
        """The speaker of the sentence before in the same paragraph, or of the one after."""
        paragraph = self._sentences[index].paragraph
        for before in range(index - 1, max(-1, index - 1 - _GOES_ON), -1):
            if self._sentences[before].paragraph != paragraph:
                break
            if told := self._told(before):
                return told
        after = index + 1
        if after < len(self._sentences) and self._sentences[after].paragraph == paragraph and self._speaks_late(after):
            return self._told(after)
        return []

    def _speaks_late(self, index: int) -> bool:
        """Whether who speaks is told after what is said, as in 'They landed, the ministry said': so it is told of what stands before, too."""
        text = self._sentences[index].text
        said = [s for s in find_said(text) if s.speaker.kind is not None]
        return bool(said) and not text.startswith(("“", '"', "‘", "'")) and ";" not in text[: said[0].start] and (said[0].start > len(text) / 2 or said[0].rule == "said, then who")

    def _of_release(self, index: int) -> list[Found[Credit]]:
        if self._release is False:
            signs = name_speaker(self._publisher)
            self._release = Found(Credit(name=signs.name, kind=signs.kind), 0, 0, "the publisher") if signs and signs.kind is CreditKind.INSTITUTION else None
            for at, sentence in enumerate(self._sentences[:8]):
                bodies = [f for f in self._told(at) if f.value.kind is CreditKind.INSTITUTION] if _RELEASES.search(sentence.text) else []
                if bodies:
                    self._release = bodies[0]
                    break
        return [self._release] if isinstance(self._release, Found) else []

    def _of_lead(self, index: int) -> list[Found[Credit]]:
        for lead in range(min(_LEADS, index)):
            near = self._sentences[index].paragraph - self._sentences[lead].paragraph <= 1
            if near and self._speaks_late(lead) and (told := self._told(lead)):
                return told
        return []


def _fits(name: str, credit: Credit) -> bool:
    if name in ("he", "she"):
        return credit.kind in _PERSONS
    if name in ("it", "they"):
        return credit.kind in _BODIES
    return credit.kind in _PERSONS and name.split()[-1] in credit.name.split()


def _open_quotations(sentences: Sequence[Sentence]) -> dict[int, int]:
    """Index of a sentence in an open quotation to that of the sentence which closes it, within one paragraph."""
    closed: dict[int, int] = {}
    opened: list[int] = []
    for index, sentence in enumerate(sentences):
        if opened and sentences[opened[0]].paragraph != sentence.paragraph:
            opened = []
        if opened and _closes(sentence.text):
            closed |= dict.fromkeys(opened, index)
            opened = []
        elif opened or _opens(sentence.text):
            opened.append(index)
    return closed


def _opens(text: str) -> bool:
    return text.count("“") > text.count("”") or text.count('"') % 2 == 1


def _closes(text: str) -> bool:
    return text.count("”") > text.count("“") or text.count('"') % 2 == 1


def _in_document(found: Found[Credit], sentence: Sentence) -> Found[Credit]:
    return Found(found.value, found.start + sentence.start, found.end + sentence.start, found.rule)
