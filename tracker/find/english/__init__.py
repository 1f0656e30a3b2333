"""English, as data: one module for each finder, and no logic."""

from tracker.find.english.attribution import ATTRIBUTION
from tracker.find.english.awaiting import AWAITING
from tracker.find.english.carriers import CARRIERS
from tracker.find.english.clauses import CLAUSES
from tracker.find.english.counted_days import COUNTED_DAYS
from tracker.find.english.credits import CREDITS
from tracker.find.english.days import DAYS
from tracker.find.english.dividing import DIVIDING
from tracker.find.english.drafts import DRAFTS
from tracker.find.english.ends import ENDS
from tracker.find.english.fates import FATES
from tracker.find.english.fitting import FITTING
from tracker.find.english.flight_days import FLIGHT_DAYS
from tracker.find.english.flights import FLIGHTS
from tracker.find.english.gate import GATE
from tracker.find.english.grouping import GROUPING
from tracker.find.english.hindsight import HINDSIGHT
from tracker.find.english.holidays import HOLIDAYS
from tracker.find.english.joining import JOINING
from tracker.find.english.joint import JOINT
from tracker.find.english.labelled import LABELLED
from tracker.find.english.legs import LEGS
from tracker.find.english.mood import MOOD
from tracker.find.english.newsrooms import NEWSROOMS
from tracker.find.english.numbers import NUMBERS
from tracker.find.english.outcomes import OUTCOMES
from tracker.find.english.particulars import PARTICULARS
from tracker.find.english.parts import PARTS
from tracker.find.english.passages import PASSAGES
from tracker.find.english.people import PEOPLE
from tracker.find.english.places import PLACES
from tracker.find.english.pointing import POINTING
from tracker.find.english.reading import READING
from tracker.find.english.roles import ROLES
from tracker.find.english.scene import SCENE
from tracker.find.english.scope import SCOPE
from tracker.find.english.sentences import SENTENCES
from tracker.find.english.sequels import SEQUELS
from tracker.find.english.sharing import SHARING
from tracker.find.english.short_names import SHORT_NAMES
from tracker.find.english.singled import SINGLED
from tracker.find.english.speakers import SPEAKERS
from tracker.find.english.tense import TENSE
from tracker.find.language import Language

ENGLISH = Language(
    code="en",
    numbers=NUMBERS,
    outcomes=OUTCOMES,
    parts=PARTS,
    people=PEOPLE,
    flights=FLIGHTS,
    days=DAYS,
    places=PLACES,
    carriers=CARRIERS,
    speakers=SPEAKERS,
    credits=CREDITS,
    newsrooms=NEWSROOMS,
    roles=ROLES,
    clauses=CLAUSES,
    sentences=SENTENCES,
    gate=GATE,
    attribution=ATTRIBUTION,
    dividing=DIVIDING,
    drafts=DRAFTS,
    ends=ENDS,
    fates=FATES,
    fitting=FITTING,
    flight_days=FLIGHT_DAYS,
    hindsight=HINDSIGHT,
    joining=JOINING,
    joint=JOINT,
    pointing=POINTING,
    reading=READING,
    scene=SCENE,
    scope=SCOPE,
    sharing=SHARING,
    grouping=GROUPING,
    singled=SINGLED,
    short_names=SHORT_NAMES,
    sequels=SEQUELS,
    awaiting=AWAITING,
    particulars=PARTICULARS,
    legs=LEGS,
    labelled=LABELLED,
    holidays=HOLIDAYS,
    counted_days=COUNTED_DAYS,
    tense=TENSE,
    mood=MOOD,
    passages=PASSAGES,
)
