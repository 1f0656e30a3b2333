"""English: flights that are in the air as the text tells of them, and planes that are only sent to fetch people."""

from tracker.find.english.classes import CRAFT, PERSONS
from tracker.find.found import Pattern
from tracker.models import Outcome

UNDER_WAY = (
    Pattern(
        "is bringing them", Outcome.COMPLETED,
        rf"(?:is|are)(?: now| currently| already| reportedly)? (?:deporting|returning|removing|expelling|repatriating|taking|bringing|hauling|shuttling|moving|whisking)(?= (?:[\w.,’'-]+ ){{0,5}}?{PERSONS} (?:back |home |out )?(?:back |home |on )?(?:to|from|for)\b)",
        ("A military plane is deporting migrants to India", "two jets are taking 160 Guatemalans home from Texas"),
        ("the bus is taking its time", "Washington is bringing charges"),
    ),
)
TO_FETCH = (
    Pattern(
        "sends for its people", Outcome.PLANNED,
        rf"(?:is|are|was|were|will be)(?: now| already| also)? (?:sending|dispatching|flying) (?:[\w-]+ ){{0,5}}?{CRAFT} (?:(?!to\b)[\w.,’'-]+ ){{0,3}}?(?:to [\w.,’' -]{{2,40}}? )?to (?:pick up|collect|fetch|retrieve|bring (?:home|back)|repatriate|recover|evacuate|get)\b",
        ("the air force is sending an aircraft to the United States to pick up 110 people", "Colombia is sending two planes to bring home its citizens"),
        ("Colombia sent a plane",),
    ),
)  # fmt: skip
