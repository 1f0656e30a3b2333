"""What a language says: words and expressions, which the finders and the extraction read; nothing else in them is of a language."""

from dataclasses import dataclass

from tracker.find.language.attribution import AttributionWords
from tracker.find.language.awaiting import AwaitingWords
from tracker.find.language.carriers import CarrierWords
from tracker.find.language.clauses import ClauseWords
from tracker.find.language.counted_days import CountedDayWords
from tracker.find.language.credits import CreditWords
from tracker.find.language.days import DayWords
from tracker.find.language.dividing import DividingWords
from tracker.find.language.drafts import DraftWords
from tracker.find.language.ends import EndWords
from tracker.find.language.fates import FateWords
from tracker.find.language.fitting import FittingWords
from tracker.find.language.flight_days import FlightDayWords
from tracker.find.language.flights import FlightWords
from tracker.find.language.gate import GateWords
from tracker.find.language.grouping import GroupingWords
from tracker.find.language.hindsight import HindsightWords
from tracker.find.language.holidays import HolidayWords
from tracker.find.language.joining import JoiningWords
from tracker.find.language.joint import JointWords
from tracker.find.language.labelled import LabelWords
from tracker.find.language.legs import LegWords
from tracker.find.language.mood import MoodWords
from tracker.find.language.newsrooms import NewsroomWords
from tracker.find.language.numbers import NumberWords
from tracker.find.language.outcomes import OutcomeWords
from tracker.find.language.particulars import ParticularWords
from tracker.find.language.parts import PartWords
from tracker.find.language.passages import PassageWords
from tracker.find.language.people import PeopleWords
from tracker.find.language.places import PlaceWords
from tracker.find.language.pointing import PointingWords
from tracker.find.language.reading import ReadingWords
from tracker.find.language.roles import RoleWords
from tracker.find.language.scene import SceneWords
from tracker.find.language.scope import ScopeWords
from tracker.find.language.sentences import SentenceWords
from tracker.find.language.sequels import SequelWords
from tracker.find.language.sharing import SharingWords
from tracker.find.language.short_names import ShortNameWords
from tracker.find.language.singled import SingledWords
from tracker.find.language.speakers import SpeakerWords
from tracker.find.language.tense import TenseWords


@dataclass(frozen=True, eq=False, repr=False)
class Language:
    """All that is of one language, by the module that reads it; what is left there is of none."""

    code: str  # ISO 639-1
    numbers: NumberWords
    outcomes: OutcomeWords
    parts: PartWords
    people: PeopleWords
    flights: FlightWords
    days: DayWords
    places: PlaceWords
    carriers: CarrierWords
    speakers: SpeakerWords
    credits: CreditWords
    newsrooms: NewsroomWords
    roles: RoleWords
    clauses: ClauseWords
    sentences: SentenceWords
    gate: GateWords
    attribution: AttributionWords
    dividing: DividingWords
    drafts: DraftWords
    ends: EndWords
    fates: FateWords
    fitting: FittingWords
    flight_days: FlightDayWords
    hindsight: HindsightWords
    joining: JoiningWords
    joint: JointWords
    pointing: PointingWords
    reading: ReadingWords
    scene: SceneWords
    scope: ScopeWords
    sharing: SharingWords
    grouping: GroupingWords
    singled: SingledWords
    short_names: ShortNameWords
    sequels: SequelWords
    awaiting: AwaitingWords
    particulars: ParticularWords
    legs: LegWords
    labelled: LabelWords
    holidays: HolidayWords
    counted_days: CountedDayWords
    tense: TenseWords
    mood: MoodWords
    passages: PassageWords

    def __repr__(self) -> str:
        """By its code: all its words would fill pages."""
        return f"Language({self.code!r})"
