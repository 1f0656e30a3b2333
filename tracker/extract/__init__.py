"""From a document to its reports: run the finders, group what is about the same flights, keep the words that say each value."""

from functools import cache

from tracker.extract.explaining import Explanation, Step, explain_groups
from tracker.extract.grouping import Grouping
from tracker.extract.memory import Memory
from tracker.extract.reports import to_reports
from tracker.find.days import dateline_day
from tracker.find.english import ENGLISH
from tracker.find.gate import is_relevant
from tracker.find.language import Language
from tracker.find.places import Names, dateline_place
from tracker.find.sentences import find_sentences
from tracker.models import Document, Gazetteer, Report
from tracker.reference import standard_gazetteer

NOT_READ = "it has no words for people being removed or none for flying, so the document was not read"


def extract(document: Document, gazetteer: Gazetteer | None = None, language: Language = ENGLISH) -> list[Report]:
    """The reports that a document gives, in the order of its text; none where it speaks of no flights."""
    return list(explain(document, gazetteer, language).reports)


def explain(document: Document, gazetteer: Gazetteer | None = None, language: Language = ENGLISH) -> Explanation:
    """The reports of a document with the rule behind each value, and what was considered and left out, with why."""
    if not is_relevant(document.text, language):
        whole = Step(0, len(document.text), None, NOT_READ)
        return Explanation((), (), (whole,) if document.text else ())
    names = _standard_names(language) if gazetteer is None else Names(gazetteer, language)
    day = dateline_day(document.text, document.published, language) or document.published
    grouping = Grouping(Memory(names, day, dateline_place(document.text, names)))
    groups = grouping.read(find_sentences(document.text, language), document.publisher)
    pairs = sorted(zip(to_reports(groups, document, grouping), groups, strict=True), key=lambda pair: pair[0].start or 0)
    return explain_groups(pairs, grouping)


@cache
def _standard_names(language: Language) -> Names:
    return Names(standard_gazetteer(), language)


__all__ = ["NOT_READ", "Explanation", "Step", "explain", "extract"]
