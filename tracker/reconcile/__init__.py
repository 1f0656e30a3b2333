"""Reports to events: which reports are about the same flights, what they say together, and where they differ.

`gathering` puts reports together by the criteria of `matching`, `building` works out each event's values with `choosing`,
`passengers`, `independence` and `grading`, and `identity` keeps the ids permanent. Each rule is a named function in `RULES`.
"""

import datetime as dt
import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from tracker.models import Decision, Event, Gazetteer, Published, Report
from tracker.reconcile.building import World, build, draft, withdraw
from tracker.reconcile.gathering import gather
from tracker.reconcile.identity import identify, withdrawn
from tracker.reconcile.matching import speaks_against_all
from tracker.reconcile.places import Geography
from tracker.reconcile.press import Press
from tracker.reconcile.rules import IN_BRIEF, RULES
from tracker.reconcile.rulings import Rulings, check_decisions
from tracker.reference import standard_gazetteer

__all__ = ["IN_BRIEF", "RULES", "check_decisions", "reconcile", "speaks_against"]


def reconcile(
    reports: Sequence[Report],
    decisions: Sequence[Decision] = (),
    published: Published = Published(),  # noqa: B008 - frozen, so never shared state
    gazetteer: Gazetteer | None = None,
) -> list[Event]:
    """Reconcile reports into events, ordered by earliest day (unknown last), destination and id.

    The order of the reports does not matter. `published` is the last table, whose ids are kept; a published event that no report
    supports any more stays, with grade X. Raises BadInput where decisions contradict each other; decisions about reports that are
    not given here are without effect (`check_decisions` lists them).
    """
    with _nothing_collected():
        return _reconcile(reports, decisions, published, _world(gazetteer or standard_gazetteer()))


def _reconcile(reports: Sequence[Report], decisions: Sequence[Decision], published: Published, world: World) -> list[Event]:
    rulings = Rulings(reports, decisions)
    groups = gather(rulings, world.geography)
    drafts = sorted(((draft(g.reports, world, rulings.values(g.reports)), g) for g in groups), key=lambda made: made[0].order)
    identities = identify([made.reports for made, _ in drafts], published)
    ids = {group.number: identity.event_id for (_, group), identity in zip(drafts, identities, strict=True)}
    events = [
        build(made, identity, [ids[other.number] for other in group.perhaps])
        for (made, group), identity in zip(drafts, identities, strict=True)
    ]
    events += [withdraw(values) for values in withdrawn(published, identities)]
    return sorted(events, key=lambda event: (event.date_earliest or dt.date.max, event.destination or "~", event.event_id))


def speaks_against(reports: Sequence[Report], others: Sequence[Report], gazetteer: Gazetteer | None = None) -> tuple[str, ...]:
    """Name what keeps the reports out of the event of the others, at the one that fits best; empty if nothing does.

    The names are fields of a report, "places", "series" or "told apart by one document".
    """
    return speaks_against_all(reports, others, Geography(gazetteer or standard_gazetteer()))


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Keep the search for circular garbage away: there is none, and walking all events again and again takes a third of the time."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


def _world(gazetteer: Gazetteer) -> World:
    return World(gazetteer, Geography(gazetteer), Press(gazetteer.publishers))
