"""The records that pass between the stages of the tracker: frozen, typed, every field described."""

from tracker.models.document import Credit, Document, Record, Span
from tracker.models.event import BASIS_FIELDS, Choice, Event, EventValues, Published, PublishedReport, Rival
from tracker.models.problem import BadInput, Problem
from tracker.models.report import CLAIM_FIELDS, Decision, Report
from tracker.models.words import (
    Basis,
    Covers,
    CreditKind,
    DateKind,
    DatePrecision,
    Grade,
    Method,
    Operator,
    Outcome,
    Precision,
    PublisherKind,
    Qualifier,
    Ruling,
    Scope,
    Word,
)
from tracker.models.world import AircraftType, Country, Gazetteer, Place, Publisher

__all__ = [
    "BASIS_FIELDS",
    "CLAIM_FIELDS",
    "AircraftType",
    "BadInput",
    "Basis",
    "Choice",
    "Country",
    "Covers",
    "Credit",
    "CreditKind",
    "DateKind",
    "DatePrecision",
    "Decision",
    "Document",
    "Event",
    "EventValues",
    "Gazetteer",
    "Grade",
    "Method",
    "Operator",
    "Outcome",
    "Place",
    "Precision",
    "Problem",
    "Published",
    "PublishedReport",
    "Publisher",
    "PublisherKind",
    "Qualifier",
    "Record",
    "Report",
    "Rival",
    "Ruling",
    "Scope",
    "Span",
    "Word",
]
