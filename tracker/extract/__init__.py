"""From a document to its reports: run the finders, group what is about the same flights, keep the words that say each value.

The modules in the order in which they run:

1. One sentence: `words` asks the finders; `reading` makes a draft of each clause, with the help of `errands` (what is of other flights), `ends` (places), `fates` and `two_fates` (what
   became of it), `to_come`, `flight_days`, `coordinated`, `respectively`, `foreign_programmes`; what it makes is in `drafts`.
   `labelled` reads notices line by line.
2. What a draft leaves unsaid: `completion` takes it from `memory` (the story so far), `scene` (the country of a passage), `joining` (the neighbouring
   sentences), `awaiting` (flights told before their destination), by the words of `pointing`.
3. Is it a report at all: `scope`, with `tallying` (counts over a long time), `legs` (ways home and onward), `own_carriers`.
4. Whose it is: `grouping` gives each draft to a group that it fits (`fitting`, `belonging`, among those in `told`) or opens one (`groups`), split by `sharing`,
   `itemised`, `by_origin`, `remaining`, `day_by_day`, `dividing`, `parting`, `told_again` and `joint`; `sequels` opens the flight that made up for a refused one.
5. Sentences that open nothing add to the groups: `following`, `particulars`, `aftermath`, `unended`; `people_alone` keeps people for whom no flight is told.
   `pieced_together` finds, when all is read, what no sentence tells by itself: flights by the sum of a passage (`passages`) and those of another day (`other_days`), from what
   `gleaned` takes out of each sentence. `live_page` turns a page that runs backwards.
6. The end: `whole_story` settles what only the whole story says (counts that add up, countries, landings elsewhere), with `told_in_passing`; `hindsight` weighs plans by the document's day, `attribution` says who is credited, `reports` writes the reports, `explaining` says why.
"""

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
