"""Who is credited with a sentence that names no speaker itself: one named before or after it goes on speaking.

Rules, in order: the sentence's own speaker; the one whom 'he', 'it' or a bare name stands for; the speaker of a quotation that is
still open; a speaker who goes on in the same paragraph; the body that signs a release; the body that speaks in a lead that sums up.
"""

import re
from collections.abc import Iterator, Sequence

from tracker.find.credits import Credited, Said, find_credits, find_said, moved
from tracker.find.english import ENGLISH
from tracker.find.language import Language
from tracker.find.newsrooms import IN_BRACKETS
from tracker.find.sentences import Sentence
from tracker.find.speakers import find_people_of_office, name_speaker
from tracker.models import Credit, CreditKind

_PERSONS = frozenset({CreditKind.NAMED_OFFICIAL, CreditKind.UNNAMED_OFFICIAL, CreditKind.OTHER})
_BODIES = frozenset({CreditKind.INSTITUTION, CreditKind.UNNAMED_OFFICIAL})
# How far back, in sentences, 'he' and 'it' reach for the speaker whom they stand for, and a bare name.
_POINTS_BACK, _NAMED_BACK = 6, 500
# 'He' may lead to a 'he' before, and so on: in a longer document the sentences are taken in their order, as Python does not go that deep.
_DEEPEST = 60
# A speaker goes on over this many sentences of a paragraph.
_GOES_ON = 2
# A lead that sums up is one of the first sentences, and speaks for the next paragraph too; a release says so near its beginning.
_LEADS, _OPENING = 6, 8
_REMARK_AHEAD = re.compile(r"[;:](?!\d)")  # not the hour 4:30
_MARKS = ("“", "”", '"')
_QUOTES = ("“", '"', "‘", "'")


class Attribution:
    """Who is credited with each sentence of a document; looked for only in those asked about and those near them."""

    def __init__(self, sentences: Sequence[Sentence], publisher: str = "") -> None:
        self._sentences = sentences
        self._publisher = publisher
        self.language = sentences[0].language if sentences else ENGLISH
        self._said: dict[int, list[Said]] = {}
        self._told: dict[int, list[Credited]] = {}
        self._quoted = _open_quotations(sentences)
        self._signed: list[Credited] | None = None
        self._read = 0 if len(sentences) > _DEEPEST else len(sentences)  # the sentences before this need not be taken first

    def of(self, index: int) -> list[Credited]:
        """The credits of a sentence, with the document's offsets; empty where the text credits nobody."""
        told = self._own(index) or (self._own(self._quoted[index]) if index in self._quoted else [])
        if told or self.language.attribution.goes_back.match(self._sentences[index].text):
            return told or self._release()
        return self._going_on(index) or self._release() or self._lead(index)

    def _own(self, index: int) -> list[Credited]:
        """By the sentence's own words, 'he said' included."""
        while self._read < index:
            self._read += 1
            self._own(self._read - 1)
        if index not in self._told:
            self._told[index] = []  # while it is looked for
            sentence = self._sentences[index]
            found = [credit.moved(sentence.start) for credit in find_credits(sentence.text, self.language)]
            spoken = any(credit.rule != IN_BRACKETS for credit in found)
            self._told[index] = self._stood_for(index, telling=True) or (found if spoken else self._stood_for(index) or found)
        return self._told[index]

    def _speakers(self, index: int) -> list[Said]:
        if index not in self._said:
            self._said[index] = find_said(self._sentences[index].text, self.language)
        return self._said[index]

    def _stood_for(self, index: int, *, telling: bool = False) -> list[Credited]:
        """Whom 'he', 'it' or a bare name stands for; where asked, only one who told a newsroom: 'He told Reuters'."""
        pointing = (said for said in self._speakers(index) if said.speaker.kind is None and (said.told_to or not telling))
        at = self._sentences[index].start
        return next(([found._replace(told_to=moved(said.told_to, at))] for said in pointing if (found := self._named_before(index, said.speaker.name))), [])

    def _named_before(self, index: int, name: str) -> Credited | None:
        """The speaker for whom a pronoun or a bare name stands; 'he' may be an official who has said nothing yet."""
        pointing = name in self.language.speakers.pointing
        for before in range(index - 1, max(-1, index - 1 - (_POINTS_BACK if pointing else _NAMED_BACK)), -1):
            if found := next((f for f in self._own(before) if _fits(name, f.value, self.language)), None):
                return found
            if name in self.language.speakers.persons and (found := next(self._spoken_of(before), None)):
                return found
        return None

    def _spoken_of(self, index: int) -> Iterator[Credited]:
        at = self._sentences[index].start
        for speaker, start, end in reversed(find_people_of_office(self._sentences[index].text, self.language)):
            if speaker.kind is not None:
                yield Credited(Credit(name=speaker.name, kind=speaker.kind), start + at, end + at, "spoken of before")

    def _going_on(self, index: int) -> list[Credited]:
        """The speaker of the sentences before in the same paragraph, else the body that speaks in the one after; a witness speaks for one sentence only."""
        near = [i for i in (*range(index - 1, index - 1 - _GOES_ON, -1), index + 1) if 0 <= i < len(self._sentences)]
        for i in (i for i in near if self._sentences[i].paragraph == self._sentences[index].paragraph):
            told = self._own(i) if i < index or self._speaks_late(i) else []
            alone = self._is_a_person(told) if i > index else bool(told) and told[0].value.kind is CreditKind.OTHER
            if told and not alone:
                return told
        return []

    @staticmethod
    def _is_a_person(told: list[Credited]) -> bool:
        """A person is credited with what stands in that person's own sentence or goes on from it, and never with what was told before."""
        return any(credit.value.kind in (CreditKind.NAMED_OFFICIAL, CreditKind.OTHER) for credit in told)

    def _speaks_late(self, index: int) -> bool:
        """Whether who speaks is told after what is said, as in 'They landed, the ministry said': so it holds for what stands beside it, too."""
        text = self._sentences[index].text
        said = next((s for s in self._speakers(index) if s.speaker.kind is not None), None)
        if said is None or text.startswith(_QUOTES) or _REMARK_AHEAD.search(text, 0, said.start):
            return False
        return said.start > len(text) / 2 or said.rule == "said, then who" or self.language.attribution.holds_for.search(text) is not None

    def _release(self) -> list[Credited]:
        """The body whose release the document is: it publishes it, or says so in its opening."""
        if self._signed is None:
            signs = name_speaker(self._publisher, self.language)
            body = signs is not None and signs.kind is CreditKind.INSTITUTION
            self._signed = [Credited(Credit(name=self._publisher, kind=CreditKind.INSTITUTION), 0, 0, "the publisher")] if body else self._announced()
        return self._signed

    def _announced(self) -> list[Credited]:
        opening = range(min(_OPENING, len(self._sentences)))
        told = (self._own(i) for i in opening if self.language.attribution.releases.search(self._sentences[i].text))
        return next(([f] for found in told for f in found if f.value.kind is CreditKind.INSTITUTION), [])

    def _lead(self, index: int) -> list[Credited]:
        """The body that speaks in a lead that sums up; those who told a newsroom one thing are not credited with what follows."""
        paragraph = self._sentences[index].paragraph
        near = (i for i in range(min(_LEADS, index)) if paragraph - self._sentences[i].paragraph <= 1 and self._speaks_late(i))
        return next((told for i in near if (told := self._own(i)) and not self._is_a_person(told) and not told[0].told_to), [])


def _fits(name: str, credit: Credit, language: Language) -> bool:
    if name in language.speakers.bodies:
        return credit.kind in _BODIES
    return credit.kind in _PERSONS and (name in language.speakers.persons or name.rsplit(maxsplit=1)[-1] in credit.name.split())


def _open_quotations(sentences: Sequence[Sentence]) -> dict[int, int]:
    """Index of a sentence in an open quotation to that of the sentence which closes it, within one paragraph."""
    closed: dict[int, int] = {}
    opened: list[int] = []
    for index, sentence in enumerate(sentences):
        if opened and sentences[opened[0]].paragraph != sentence.paragraph:
            opened = []
        marked = any(mark in sentence.text for mark in _MARKS)
        if marked and opened and _closes(sentence.text):
            closed |= dict.fromkeys(opened, index)
            opened = []
        elif opened or (marked and _opens(sentence.text)):
            opened.append(index)
    return closed


def _opens(text: str) -> bool:
    return text.count("“") > text.count("”") or text.count('"') % 2 == 1


def _closes(text: str) -> bool:
    return text.count("”") > text.count("“") or text.count('"') % 2 == 1
