"""Values told side by side for flights told side by side: 'on Monday and Tuesday, with 71 and 54 people respectively'."""

from dataclasses import replace

from tracker.extract.drafts import Draft
from tracker.find.found import Found
from tracker.find.numbers import parse_number
from tracker.find.people import People


def in_order(draft: Draft) -> bool:
    """Whether a sentence says that what stands side by side in it belongs together in its order."""
    return draft.language.sharing.respectively.search(draft.sentence.text) is not None


def hand_out(draft: Draft, shares: list[Draft]) -> list[Draft]:
    """The two shares of a clause, each with its own day and people where the sentence says 'respectively'."""
    if len(shares) != 2 or not in_order(draft):
        return shares
    first, second = shares
    if draft.again is not None:
        first, second = replace(first, again=None), replace(second, date=draft.again, again=None)
    return share_people(draft, [first, second])


def share_people(draft: Draft, shares: list[Draft]) -> list[Draft]:
    """The shares, each with its own of the two counts that stand side by side in the clause that has them."""
    counts = _two_counts(draft)
    return [replace(share, people=[count], one_of_two_days=False) for share, count in zip(shares, counts, strict=True)] if len(counts) == len(shares) else shares


def _two_counts(draft: Draft) -> list[Found[People]]:
    """The counts of '71 and 54 people', each with its own words."""
    if len(draft.people) == 2:
        return draft.people
    if len(draft.people) != 1:
        return []
    joint, own = draft.people[0], draft.sentence
    numbers = draft.language.people.numbers.finditer(own.text, joint.start - own.start, joint.end - own.start)
    found = ((match, parse_number(match.group(), draft.language)) for match in numbers)
    counts = [Found(joint.value._replace(number=number, upper=None, scope=None), match.start() + own.start, match.end() + own.start, "count told respectively") for match, number in found if number]
    return counts if len(counts) == 2 and sum(c.value.number for c in counts) == joint.value.number else []
