"""Who says a quotation that runs over several sentences: the speaker is named where it closes."""

from collections.abc import Sequence

from tracker.find.credits import find_credits
from tracker.find.found import Found
from tracker.find.sentences import Sentence
from tracker.models import Credit


def speakers(sentences: Sequence[Sentence]) -> dict[int, list[Found[Credit]]]:
    """Index of a sentence in an open quotation to who speaks, with the document's offsets; within one paragraph."""
    found: dict[int, list[Found[Credit]]] = {}
    opened: list[int] = []
    for index, sentence in enumerate(sentences):
        if opened and sentences[opened[0]].paragraph != sentence.paragraph:
            opened = []
        if opened and _closes(sentence.text):
            who = [Found(c.value, c.start + sentence.start, c.end + sentence.start, c.rule) for c in find_credits(sentence.text)]
            found |= dict.fromkeys(opened, who)
            opened = []
        elif opened or _opens(sentence.text):
            opened.append(index)
    return found


def _opens(text: str) -> bool:
    return text.count("“") > text.count("”") or text.count('"') % 2 == 1


def _closes(text: str) -> bool:
    return text.count("”") > text.count("“") or text.count('"') % 2 == 1
