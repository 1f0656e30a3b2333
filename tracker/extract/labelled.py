"""Notices that tell of a flight line by line: 'Operator: GlobalX', 'Destination: Guatemala City', 'Passengers: 98', 'Status: arrived'."""

from collections.abc import Iterator

from tracker.extract.drafts import Draft
from tracker.extract.words import Story
from tracker.find.carriers import find_aircraft, find_operators
from tracker.find.days import find_days
from tracker.find.flights import Flights, Reference
from tracker.find.found import Found
from tracker.find.gate import says_removal
from tracker.find.numbers import parse_number
from tracker.find.people import People
from tracker.find.places import Named, Naming, find_places
from tracker.find.sentences import Sentence
from tracker.models import DateKind, Operator, Outcome, Qualifier, Scope

OF_A_LABEL = "value of a label"
_FEWEST = 3  # labelled lines that make a notice
_KINDS = {"landed": DateKind.ARRIVAL, "left": DateKind.DEPARTURE}
Lines = dict[str, Found[str]]


def read_notices(sentences: list[Sentence], story: Story) -> dict[int, list[Draft]]:
    """By the place of each sentence that is a line of a notice the drafts that it gives: one at the last line, none at the others."""
    drafts: dict[int, list[Draft]] = {}
    heading: Sentence | None = None
    after = -1  # where the last notice ended: a heading holds for the notices under it
    for first, last, lines in _notices(sentences):
        heading = heading if first == after else sentences[first - 1] if first else None
        draft = _draft(sentences[first : last + 1], heading, lines, story)
        if draft is not None:
            drafts.update({at: [] for at in range(first, last)} | {last: [draft]})
        after = last + 1
    return drafts


def _notices(sentences: list[Sentence]) -> Iterator[tuple[int, int, Lines]]:
    """Where labelled lines that follow one another begin and end, with their values; a label told again begins the next notice."""
    first, lines = 0, Lines()
    for at, sentence in enumerate(sentences):
        told = _line(sentence)
        if told is None or told[0] in lines:
            if len(lines) >= _FEWEST:
                yield first, at - 1, lines
            lines = Lines()
        if told is not None:
            first = first if lines else at
            lines[told[0]] = told[1]
    if len(lines) >= _FEWEST:
        yield first, len(sentences) - 1, lines


def _line(sentence: Sentence) -> tuple[str, Found[str]] | None:
    """What the label of a line says, with its value; None for a line with no such label."""
    line = sentence.language.labelled.line.fullmatch(sentence.text.rstrip())
    label = sentence.language.labelled.label.fullmatch(line["label"].strip()) if line else None
    if line is None or label is None or label.lastgroup is None:
        return None
    return label.lastgroup, Found(line["value"], sentence.start + line.start("value"), sentence.start + line.end("value"), OF_A_LABEL)


def _draft(sentences: list[Sentence], heading: Sentence | None, lines: Lines, story: Story) -> Draft | None:
    """What a notice tells; None where it does not say that a deportation flight went, or was to go, to one country."""
    own = _as_one([heading, *sentences] if heading is not None and heading.end <= sentences[0].start else sentences)
    named = own.language.labelled.names_flights.search(heading.text if heading else "") or own.language.labelled.names_flights.search(own.text)
    outcome = _outcome(lines, own)
    if not named or outcome is None or not says_removal((heading.text if heading else "") + " " + own.text, own.language):
        return None
    draft = Draft(own, own.start, own.end, outcome=outcome, flights=_flights(lines, sentences[0], own))
    if not _fill_ends(draft, lines, story, Found(heading.text, heading.start, heading.end, OF_A_LABEL) if heading else None):
        return None
    _fill_day(draft, lines, story)
    _fill_the_rest(draft, lines, story)
    return draft if draft.day or draft.people else None


def _as_one(sentences: list[Sentence]) -> Sentence:
    """Lines as one sentence; what stands between them is left blank."""
    text, first = "", sentences[0]
    for sentence in sentences:
        text = text.ljust(sentence.start - first.start) + sentence.text
    return first._replace(end=sentences[-1].end, text=text, headline=False)


def _outcome(lines: Lines, own: Sentence) -> Found[Outcome] | None:
    """What its status says, else that it has landed where a line tells when."""
    if (told := lines.get("status")) is not None:
        match = own.language.labelled.status.match(told.value)
        return Found(Outcome(match.lastgroup), told.start, told.start + match.end(), OF_A_LABEL) if match and match.lastgroup else None
    landed = lines.get("landed")
    return Found(Outcome.COMPLETED, landed.start, landed.end, OF_A_LABEL) if landed else None


def _flights(lines: Lines, first: Sentence, own: Sentence) -> Found[Flights]:
    """So many as a line counts, else the one of the notice."""
    told = lines.get("flights")
    count = own.language.labelled.count.match(told.value) if told else None
    number = (parse_number(count["count"], own.language) if count else None) or 1
    return Found(Flights(number, Reference.NEW, "flight", None, number != 1), told.start if told else first.start, told.end if told else first.end, OF_A_LABEL)


def _fill_ends(draft: Draft, lines: Lines, story: Story, heading: Found[str] | None) -> bool:
    """Give a draft where its flight went and where it left from; whether it went from the US to one other country."""
    route = _places(lines.get("route"), story)
    goals = _places(lines.get("destination"), story) or [p for p in route[1:] or _places(heading, story) if p.value.country != "USA"]
    left = _places(lines.get("origin"), story) or route[:1]
    draft.destinations, draft.origins = goals[:1], [p for p in left if p.value.place]
    return len({p.value.country for p in goals}) == 1 and all(p.value.country != "USA" for p in goals) and all(p.value.country == "USA" for p in left)


def _places(told: Found[str] | None, story: Story) -> list[Found[Named]]:
    found = find_places(told.value, story.names) if told and story.names else []
    return [p._replace(start=p.start + told.start, end=p.end + told.start) for p in found if told and p.value.naming is Naming.PLACE]


def _fill_day(draft: Draft, lines: Lines, story: Story) -> None:
    for label in ("landed", "day", "left"):
        told = lines.get(label)
        days = find_days(told.value, story.published, future=draft.is_planned, language=draft.language) if told else []
        if told and days and days[0].value.date:
            draft.date = days[0]._replace(start=days[0].start + told.start, end=days[0].end + told.start)
            draft.date_kind = _KINDS.get(label, DateKind.UNSTATED)
            return


def _fill_the_rest(draft: Draft, lines: Lines, story: Story) -> None:
    """Who was on board, who flew and on what."""
    if (told := lines.get("people")) and (count := draft.language.labelled.count.match(told.value)) and (number := parse_number(count["count"], draft.language)):
        people = People(number, None, Qualifier.ABOUT if count["about"] else Qualifier.EXACT, Scope.TOTAL, "")
        draft.people = [Found(people, told.start + count.start("count"), told.start + count.end("count"), OF_A_LABEL)]
    if told := lines.get("operator"):
        draft.operator = _operator(told, draft, story)
    if told := lines.get("aircraft"):
        models = find_aircraft(told.value, story.names.gazetteer if story.names else None, draft.language)
        draft.aircraft = next((m._replace(start=m.start + told.start, end=m.end + told.start) for m in models), None)


def _operator(told: Found[str], draft: Draft, story: Story) -> Found[Operator] | None:
    known = find_operators(told.value, story.names.state_adjectives if story.names else frozenset(), draft.language)
    kind = draft.language.dividing.by_kind.search(told.value)
    operator = known[0].value if known else Operator(kind.lastgroup) if kind and kind.lastgroup else None
    return Found(operator, told.start, told.end, OF_A_LABEL) if operator else None
