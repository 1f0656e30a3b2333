"""In plain words: how many reports a person typed and how many rules extracted, whether the quoted words state a value, or a person typed it from the page and its short quote does not print it."""

import pandas as pd

from tracker.models import Method, StatedIn
from tracker.views.inert import plain
from tracker.views.phrases import Row, known


def stated_words(claim: Row) -> str:
    r"""Say, as Markdown, where the value of a typed claim is stated; empty for an extracted one, whose words are all that it stands on, and for a report.

    >>> stated_words({"method": "curated", "stated_in": "words", "stated_as": "80 migrants"})
    'the quote says it: “80 migrants”'
    >>> stated_words({"method": "curated", "stated_in": "page", "stated_as": None}), stated_words({"method": "extracted", "stated_in": "words"})
    ('typed from the page\\; the quote does not print it', '')
    """
    if claim["method"] != Method.CURATED.value or "stated_in" not in claim:
        return ""
    stated = StatedIn(claim["stated_in"])
    return f"the quote says it: “{plain(known(claim, 'stated_as') or '')}”" if stated is StatedIn.WORDS else plain(stated.label)


def stated_count(claims: pd.DataFrame) -> str:
    """Say of an event how many of the values that its reports give stand in the words quoted for them.

    >>> stated_count(pd.DataFrame({"stated_in": ["words", "page", "page"]}))
    '1 of 3 values of this event stands in the quoted words. The other 2 were typed from the page; the short quote does not print them.'
    >>> stated_count(pd.DataFrame({"stated_in": ["words"]}))
    '1 of 1 value of this event stands in the quoted words.'
    """
    every = len(claims)
    stated = int((claims["stated_in"] == StatedIn.WORDS.value).sum())
    said = f"{stated:,} of {every:,} value{'' if every == 1 else 's'} of this event stand{'s' if stated == 1 else ''} in the quoted words."
    return said if stated == every else f"{said} The other {_others(every - stated)}"


def _others(number: int) -> str:
    return "one was typed from the page; the short quote does not print it." if number == 1 else f"{number:,} were typed from the page; the short quote does not print them."


def typed_count(claims: pd.DataFrame) -> str:
    """Say of the whole table how many of the typed values stand in their quotes, and what that means.

    >>> print(typed_count(pd.DataFrame({"method": ["curated", "curated"], "stated_in": ["words", "page"]})))
    A typed value has its page's address and a quote of 25 words at most, which rarely says every value: 1 of 2 typed values stands in its quote, and the words that say it are marked beside it. The others are marked "typed from the page; the quote does not print it": open the page to check them. Rules in tracker/stated decide this, for English, Spanish and Portuguese; where they are not sure, the value counts as not printed.
    """
    typed = claims[claims["method"] == Method.CURATED.value]
    stated = int((typed["stated_in"] == StatedIn.WORDS.value).sum())
    stand = "stands in its quote" if stated == 1 else "stand in their quotes"
    return (
        f"A typed value has its page's address and a quote of 25 words at most, which rarely says every value: {stated:,} of {len(typed):,} typed values {stand}, and the words that say it are marked beside it. "
        f'The others are marked "{StatedIn.PAGE.label}": open the page to check them. '
        "Rules in tracker/stated decide this, for English, Spanish and Portuguese; where they are not sure, the value counts as not printed."
    )


def came_in_words(reports: pd.DataFrame) -> str:
    """Say how the reports of the table came in: typed, and by whom, or extracted.

    >>> came_in_words(pd.DataFrame({"method": ["curated"] * 97 + ["extracted"] * 3}))
    "Of the 100 reports behind the table, 97 (97%) were typed by the project's curators from the sources, and 3 (3%) extracted by rules from documents."
    >>> came_in_words(pd.DataFrame({"method": ["extracted"]})), came_in_words(pd.DataFrame({"method": []}))
    ('Of the 1 report behind the table, none was typed by a person: rules extracted all from documents.', '')
    """
    every, typed = len(reports), int((reports["method"] == Method.CURATED.value).sum())
    if not every:
        return ""
    head = f"Of the {every:,} report{'' if every == 1 else 's'} behind the table,"
    if typed in (0, every):
        none = "extracted by rules: the project's curators typed all from the sources" if typed else "typed by a person: rules extracted all from documents"
        return f"{head} none was {none}."
    rules = every - typed
    return f"{head} {typed:,} ({typed / every:.0%}) were typed by the project's curators from the sources, and {rules:,} ({rules / every:.0%}) extracted by rules from documents."
