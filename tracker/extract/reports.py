"""A group of flights of a document becomes a report, each value with the words that say it."""

import itertools
from collections.abc import Collection, Iterable
from hashlib import blake2b
from typing import Any

from tracker.extract.drafts import Draft
from tracker.extract.grouping import Grouping
from tracker.extract.groups import Group
from tracker.find.clauses import OF_A_DAY
from tracker.find.credits import Credited
from tracker.find.flights import Reference
from tracker.find.found import Found
from tracker.find.newsrooms import IN_BRACKETS, find_agency
from tracker.models import Covers, DateKind, DatePrecision, Document, Outcome, Report, Scope, Span


def to_reports(groups: Iterable[Group], document: Document, grouping: Grouping) -> list[Report]:
    """The report of each group, each value with its span."""
    known = blake2b(document.text.encode(), digest_size=6)
    agency = None if document.copied_from else _agency(document, grouping)
    return [_report(group, document, grouping, agency, known.copy()) for group in groups]


def _agency(document: Document, grouping: Grouping) -> Found[str] | None:
    """The agency whose text the document says it is; nothing where the agency publishes it itself."""
    agency = find_agency(document.text, grouping.memory.language)
    return agency if agency and agency.value.casefold() != document.publisher.casefold() else None


def _report(group: Group, document: Document, grouping: Grouping, agency: Found[str] | None, known: blake2b) -> Report:
    start, end = _quote(group)
    words = _Evidence(document, group)
    values = _values(words, group, operator_of(group, grouping))
    credited = _credit(group, words.spans.values())
    return Report(
        id=_report_id(known, start, end, group),
        **_source(document, agency),
        **values,
        **_kinds(group),
        covers=Covers.WHOLE,
        quote=document.text[start:end],
        start=start,
        end=end,
        evidence=words.spans | words.who(credited, agency),
        credited=credited.value if credited else None,
        told_to=_newsroom_told(credited),
    )


def _source(document: Document, agency: Found[str] | None) -> dict[str, Any]:
    """What a report takes over from its document; where nobody typed whose text that is, the document's own line of place and agency says it."""
    of_each = {name: getattr(document, name) for name in ("publisher", "title", "url", "published", "copied_from", "sketch")}
    return {"doc": document.id, **of_each} | ({"copied_from": agency.value} if agency else {})


def _values(words: "_Evidence", group: Group, operator: Found[Any] | None) -> dict[str, Any]:
    """The values that have words of their own; their spans are kept while they are read."""
    people, city, nation = group.people, city_of(group), group.nationality[0] if group.nationality else None
    stopped = group.outcome.value in (Outcome.DENIED, Outcome.CANCELLED, Outcome.TURNED_BACK)
    return {
        "destination": words.of("destination", group.destination, group.country),
        "destination_city": words.of("destination_city", city, city.value.place if city else None),
        "flights": words.of("flights", group.flights, group.number),
        "date": words.of("date", group.date, group.day),
        "date_earliest": words.of("date", group.date, group.stretch.first) if group.stretch else None,
        "date_latest": group.stretch.last if group.stretch else None,
        "operator": words.of("operator", operator, None),
        "aircraft": words.of("aircraft", group.aircraft, None),
        "outcome": words.of("outcome", group.outcome, None),
        "reason": words.of("reason", group.reason if stopped else None, None),
        "passengers": words.of("passengers", people, people.value.number if people else None),
        "origin": words.origin(),
        "nationality": words.of("nationality", nation, (nation.value.country,) if nation else ()) or (),
    }


def _kinds(group: Group) -> dict[str, Any]:
    """How the values are meant: exact or about, each or in all, a day or a month, which places an origin is."""
    people = group.people.value if group.people else None
    return {
        "origin_ids": tuple(dict.fromkeys(o.value.place for o in group.origins if o.value.place)),
        "date_precision": group.stretch.precision if group.stretch else group.date.value.precision if group.date else DatePrecision.UNKNOWN,
        "date_kind": _date_kind(group),
        "passengers_upper": people.upper if people else None,
        "passengers_scope": _scope(group),
        "passengers_qualifier": people.qualifier if people else None,
    }


class _Evidence:
    """Collects the spans of a report while its values are read."""

    def __init__(self, document: Document, group: Group) -> None:
        self.text, self.group = document.text, group
        self.spans: dict[str, Span] = {}

    def of(self, field: str, found: Found[Any] | None, value: object) -> object:
        """The value, and its span kept; nothing without a span."""
        if found is None:
            return None
        value = found.value if value is None and not isinstance(found.value, tuple) else value
        if value is None:
            return None
        self.spans[field] = self._span(found.start, found.end)
        return value

    def origin(self) -> str | None:
        """The words for the origins, joined with ' and '; the span reaches from the first to the last."""
        origins = self.group.origins
        if not origins:
            return None
        start, end = min(o.start for o in origins), max(o.end for o in origins)
        self.spans["origin"] = self._span(start, end)
        return " and ".join(" ".join(self.text[o.start : o.end].split()) for o in origins)

    def _span(self, start: int, end: int) -> Span:
        credited = self._credit(start)
        return Span(start=start, end=end, text=self.text[start:end], credited=credited.value if credited else None, told_to=_newsroom_told(credited))

    def _credit(self, start: int) -> Credited | None:
        return next((draft.credits[0] for draft in self.group.drafts if draft.start <= start < draft.end and draft.credits), None)

    def who(self, credited: Credited | None, agency: Found[str] | None) -> dict[str, Span]:
        """The words that name who is credited, the newsroom that they told, and the agency whose text the document is."""
        named = {"credited": credited, "told_to": credited and credited.told_to, "copied_from": agency}
        return {name: Span(start=f.start, end=f.end, text=self.text[f.start : f.end]) for name, f in named.items() if f and f.start < f.end}


def _date_kind(group: Group) -> DateKind:
    """What happened on the day; flights that were refused did not land, so that day is the refusal's."""
    if group.date is None:
        return DateKind.UNSTATED
    if group.date_kind is DateKind.ARRIVAL and group.outcome.value is Outcome.DENIED:
        return DateKind.REFUSAL
    landed_at_home = group.date_kind is DateKind.ARRIVAL and group.outcome.value is Outcome.TURNED_BACK
    was_to_land = group.date_kind is DateKind.ARRIVAL and group.outcome.value is Outcome.CANCELLED
    return DateKind.UNSTATED if landed_at_home or was_to_land else group.date_kind


def operator_of(group: Group, grouping: Grouping) -> Found[Any] | None:
    """Who flew: as told of these flights, else as the document says of flights there in general."""
    by_its_day = group.flights is not None and group.flights.rule == OF_A_DAY
    return group.operator if by_its_day else group.operator or grouping.hints.get((group.country or "", group.outcome.value))


def city_of(group: Group) -> Found[Any] | None:
    """The place in the destination country, where one is named."""
    places = [p for d in group.drafts for p in d.destinations if p.value.place and p.value.country == group.country]
    return places[0] if places else None


def _scope(group: Group) -> Scope | None:
    if group.people is None:
        return None
    if group.number == 1 or group.people.value.scope is None:
        return Scope.TOTAL
    return group.people.value.scope


def _quote(group: Group) -> tuple[int, int]:
    """The sentence that says most of the report by itself."""
    draft = max(group.drafts, key=lambda d: (3 * _says_outcome(d, group) + (d.reference is not Reference.KNOWN) + bool(d.destinations and not d.borrowed) + bool(d.number) + bool(d.date) + bool(d.people) + bool(d.outcome) + bool(d.operator), -d.start))
    return draft.sentence.start, draft.sentence.end


def _says_outcome(draft: Draft, group: Group) -> bool:
    """Whether the draft itself says what became of the flights."""
    return draft.outcome is not None and draft.outcome.value is group.outcome.value


def _credit(group: Group, spans: Collection[Span]) -> Credited | None:
    """A newsroom, or who told one, first, since two documents that rest on one newsroom are one source; then who says something that the report holds.

    Who tells only that there were flights to several countries comes after who counts those to one. An agency in brackets comes last: whose text it is, the
    report says by itself.
    """
    credited = [draft for draft in group.drafts if draft.credits]
    newsrooms = (draft.credits[0] for draft in credited if draft.credits[0].by_newsroom and (draft.outcome is None or _says_outcome(draft, group)))
    counted_last = sorted(credited, key=lambda draft: (draft.told_by_its_share, draft.outcome is not None and not _says_outcome(draft, group)))
    telling = [draft.credits[0] for draft in counted_last if any(draft.start <= span.start < draft.end for span in spans)]
    return next(itertools.chain(newsrooms, sorted(telling, key=lambda credit: credit.rule == IN_BRACKETS)), None)


def _newsroom_told(credited: Credited | None) -> str:
    return credited.told_to.value if credited and credited.told_to else ""


def _when(group: Group) -> str:
    return f"{group.stretch.first}/{group.stretch.last}" if group.stretch else str(group.day)


def _report_id(known: blake2b, start: int, end: int, group: Group) -> str:
    """The id of a report: a hash of its document's text, which is `known` so far, and of what tells it from the others."""
    known.update(f"\x00{start}\x00{end}\x00{group.country}\x00{group.outcome.value}\x00{_when(group)}\x00{group.number}".encode())
    return "r" + known.hexdigest()


