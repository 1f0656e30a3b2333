"""The evidence of an event: who says what in which words, and the sources one by one."""

import textwrap
from collections.abc import Sequence

import pandas as pd
import streamlit as st

from tracker.charts import signed, values_chart, values_summary
from tracker.models import Covers, CreditKind, Method, Outcome
from tracker.table import day_words
from tracker.totals import CLAIM_OF, number_in_all
from tracker.views.data import View
from tracker.views.figures import credit, draw, theme
from tracker.views.inert import link, plain
from tracker.views.languages import quote
from tracker.views.phrases import FIELD_LABELS, Row, event_title, known, label_of, value_words
from tracker.views.remarks import remark
from tracker.views.stated import stated_count, stated_words

LINE = 56
"""Letters in a line of the small words of a chart within a fold, where a phone has less room than elsewhere."""
METHODS = {Method.EXTRACTED: "extracted from the document", Method.CURATED: "typed by a person"}
# More than these are folded away: an event of 2025 has 31 documents, and its page has to stay readable.
OPEN_VALUES, OPEN_CLAIMS, OPEN_SOURCES = 2, 2, 6


def who_says_what(row: Row, claims: pd.DataFrame, version: str) -> None:
    """Show, field by field and disputed ones first, every value given with the words that say it."""
    st.header("Who says what", anchor=False)
    disputed = set((known(row, "disputed") or "").split(";"))
    ordered = fields_told(row, claims)
    if not ordered:
        st.markdown("No claim is published for this event.")
    else:
        remark(plain(stated_count(claims)))
    for field in ordered:
        with st.expander(field_label(row, field, claims), expanded=_opens(field, ordered, disputed, claims)):
            said = claims_about(field, claims)
            if field in disputed:
                _disputed_values(row, field, said, version)
            _values_given(said)


def fields_told(row: Row, claims: pd.DataFrame) -> list[str]:
    """List the fields of which a claim says something, disputed ones first."""
    disputed = set((known(row, "disputed") or "").split(";"))
    return sorted((field for field in FIELD_LABELS if len(claims_about(field, claims))), key=lambda field: field not in disputed)


def claims_about(field: str, claims: pd.DataFrame) -> pd.DataFrame:
    """Give the claims about one field of an event."""
    return claims[claims["field"] == CLAIM_OF.get(field, field)]


def field_label(row: Row, field: str, claims: pd.DataFrame) -> str:
    """Name a field with its shown value, as Markdown."""
    sign = " (disputed)" if field in (known(row, "disputed") or "").split(";") else ""
    return f"**{label_of(field, row)}**{sign}: {plain(shown_words(row, field, claims))}"


def _opens(field: str, ordered: list[str], disputed: set[str], claims: pd.DataFrame) -> bool:
    """Tell whether a field is open from the start: the first; where nothing is disputed, all of a short event, unless all have the same words."""
    first = ordered[0]
    return field == first or (first not in disputed and len(claims) <= OPEN_SOURCES and claims["words"].nunique() > 1)


def shown_words(row: Row, field: str, claims: pd.DataFrame) -> str:
    """Say the shown value; people as `people_told`."""
    return people_told(row, claims) if field == "passengers" else value_words(row, field)


def people_told(row: Row, claims: pd.DataFrame) -> str:
    """Say the people of an event; where they are disputed, with the values of others that lie outside the bounds, as "about 100" sets none."""
    words = value_words(row, "passengers")
    outside = _outside(row, claims) if "passengers" in (known(row, "disputed") or "").split(";") else []
    return f"{words}; {'another source' if len(outside) == 1 else 'other sources'}: {', '.join(outside)}" if outside else words


def _outside(row: Row, claims: pd.DataFrame) -> list[str]:
    """List the values given for the whole event that lie outside its bounds, but for those that were only announced."""
    low, high = (known(row, f"passengers_{end}") for end in ("low", "high"))
    announced = claims.loc[(claims["field"] == "outcome") & (claims["value"] == Outcome.PLANNED.value), "report_id"]
    told = claims_about("passengers", claims)[lambda said: (said["covers"] == Covers.WHOLE.value) & ~said["shown"]]
    told = told if row["outcome"] == Outcome.PLANNED.value else told[~told["report_id"].isin(announced)]
    numbers = {reading: number_in_all(reading, known(row, "flights")) for reading in told["reading"].dropna().unique()}
    return [reading for reading, number in numbers.items() if number is not None and ((low is not None and number < low) or (high is not None and number > high))]


def _disputed_values(row: Row, field: str, claims: pd.DataFrame, version: str) -> None:
    whole = claims[claims["covers"] == Covers.WHOLE.value]
    if len(whole):
        words = *textwrap.wrap(event_title(row), LINE), f"{label_of(field, row)}, by independent source", credit(version)
        draw(signed(values_chart(whole, theme()), words, theme()), f"values {field}", values_summary(whole))


def _values_given(claims: pd.DataFrame) -> None:
    given = values_given(claims)
    for claims_of_value in given[:OPEN_VALUES]:
        _one_value(claims_of_value)
    if more := given[OPEN_VALUES:]:
        with st.expander(f"{len(more)} more value{'' if len(more) == 1 else 's'}"):
            for claims_of_value in more:
                _one_value(claims_of_value)


def values_given(claims: pd.DataFrame) -> list[pd.DataFrame]:
    """Give the claims about a field by the value they give: the shown value first, then the one most independent sources give.

    Of the claims of one value, one of each independent source comes first: copies add nothing. A part never competes with the whole, so
    what is said of parts stands apart, below.
    """
    claims = claims.assign(reading=claims["reading"].fillna(claims["value"]), of_whole=claims["covers"] == Covers.WHOLE.value)
    groups = claims.groupby(["reading", "covers"], sort=False)
    order = groups.agg(shown=("shown", "any"), of_whole=("of_whole", "any"), sources=("source_group", "nunique"))
    keys = order.sort_values(["shown", "of_whole", "sources"], ascending=False, kind="stable").index
    return [_copies_last(groups.get_group(key)) for key in keys]


def _copies_last(claims: pd.DataFrame) -> pd.DataFrame:
    return claims.assign(copy=claims.duplicated("source_group")).sort_values("copy", kind="stable")


def _one_value(claims: pd.DataFrame) -> None:
    """Show one of the values given for a field, with everybody who gives it."""
    st.markdown(value_lead(claims))
    rows = claims.to_dict("records")
    for claim in rows[:OPEN_CLAIMS]:
        _words(claim)
    if more := rows[OPEN_CLAIMS:]:
        with st.expander(more_words(more)):
            for claim in more:
                _words(claim)


def more_words(claims: Sequence[Row]) -> str:
    """Say what is folded away: reports, of which one document may have several.

    >>> more_words([{}]), more_words([{}, {}])
    ('1 more report with this value', '2 more reports with this value')
    """
    return f"{len(claims)} more report{'' if len(claims) == 1 else 's'} with this value"


def value_lead(claims: pd.DataFrame) -> str:
    """Say, as Markdown, a value that is given for a field, by how many independent sources, and whether the table shows it."""
    count = claims["source_group"].nunique()
    shown = ", the shown value" if claims["shown"].any() else ""
    covers = Covers(claims["covers"].iloc[0])
    part = "" if covers is Covers.WHOLE else f" · about {covers.label}"
    return f"**{plain(str(claims['reading'].iloc[0]))}**{part} · {count} independent source{'' if count == 1 else 's'}{shown}"


def _words(claim: Row) -> None:
    with st.container(border=True, gap="xsmall"):
        quote(known(claim, "words"), claim)
        below_the_words(claim)


def below_the_words(said: Row, lead: str = "") -> None:
    """Show, after a Markdown lead, who says it and on a line of its own the curator's note: it may speak against what the words are taken for."""
    st.markdown(f":small[{lead}{source_words(said)}]")
    if note := note_words(said):
        st.markdown(f":small[{note}]")


def note_words(said: Row) -> str:
    r"""Give the curator's note on a report, or on the report of a claim, as Markdown; empty where there is none.

    >>> note_words({"note": "133 in the lead; 113 in the list"}), note_words({"note": None})
    ("**Curator's note:** 133 in the lead\\; 113 in the list", '')
    """
    note = known(said, "note")
    return f"**Curator's note:** {plain(note)}" if note else ""


def source_words(claim: Row) -> str:
    """Say who says it, as Markdown: the publisher with a link, the day, who is credited and which newsroom they told, which independent source it is."""
    published, credited, group = known(claim, "published"), known(claim, "credited"), known(claim, "source_group")
    parts = [
        link(": ".join(part for part in (known(claim, "publisher"), known(claim, "title")) if part), known(claim, "url") or ""),
        day_words(published.date()) if published is not None else "publication day not known",
        f"credited to {plain(credited)}{_kind(claim)}{_newsroom_told(claim)}" if credited else "",
        f"about {Covers(claim['covers']).label}" if claim["covers"] != "whole" else "",
        f"independent source {group}" if group is not None else "",
        METHODS[Method(claim["method"])],
        stated_words(claim),
    ]
    return " · ".join(part for part in parts if part)


def _kind(claim: Row) -> str:
    kind = known(claim, "credited_kind")
    return f" ({CreditKind(kind).label})" if kind else ""


def _newsroom_told(claim: Row) -> str:
    told_to = known(claim, "told_to")
    return f", to {plain(told_to)}" if told_to else ""


def sources(view: View, reports: pd.DataFrame) -> None:
    """Show the documents about the event, those that are one independent source together."""
    st.header("Sources", anchor=False)
    if reports.empty:
        st.markdown("No report is published for this event.")
        return
    remark("Sources that copy one another, rest on the same newsroom, or tell one statement of an official or institution, stand under one number: they are one independent source. Sources under different numbers are not known to share an origin.")
    groups = list(reports.groupby("source_group", dropna=False))
    for group, same in groups[:OPEN_SOURCES]:
        _one_source(view, group, same)
    if more := groups[OPEN_SOURCES:]:
        with st.expander(f"{len(more)} more independent source{'' if len(more) == 1 else 's'}"):
            for group, same in more:
                _one_source(view, group, same)


def _one_source(view: View, group: object, reports: pd.DataFrame) -> None:
    with st.container(border=True, gap="small"):
        st.markdown(f"**Independent source {group}**")
        for report in reports.to_dict("records"):
            quote(known(report, "quote"), report)
            below_the_words(report | {"source_group": None})
            if report["doc"] in view.tables.documents and st.button("Read it in the document", key=f"read {report['report_id']}"):
                view.open_document(report["doc"])
