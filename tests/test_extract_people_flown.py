"""People who are counted without a word for their flight: where they were flown, who more are to come, and whose citizens several countries after 'from' make them."""

import pytest

from tests.examples import in_the_news
from tests.told import Value, told_in_short
from tracker import extract

LANDED = "A military plane with 14 deportees landed in Accra, Ghana, on June 6. "
GHANA: tuple[Value, ...] = ("GHA", "completed", 1, "2025-06-06", 14)

TOLD: tuple[tuple[str, list[tuple[Value, ...]]], ...] = (
    # A number of people who are to be flown is none of flights.
    (LANDED + "The minister told reporters that another 40 are to be brought by air in the coming days.", [GHANA, ("GHA", "planned", None, None, 40)]),
    (LANDED + "He said another 40 would be flown in next week.", [GHANA, ("GHA", "planned", None, None, 40)]),
    (LANDED + "Officials said another eleven will be deported there by plane on Friday.", [GHANA, ("GHA", "planned", None, "2025-06-13", 11)]),
    (LANDED + "Officials said another two are due on Friday.", [GHANA, ("GHA", "planned", 2, "2025-06-13", None)]),
    (LANDED + "Officials said another ten were arrested on Friday.", [GHANA]),
    # Those who were flown out of the US are counted in the next sentence.
    ("Lawyers will go to court after another group of foreigners was flown from the US to Eswatini. Ten people arrived on Monday, the department confirmed. Their flight left Alexandria, Louisiana.",
     [("SWZ", "completed", 1, "2025-06-09", 10)]),
    ("Rights groups protested after more men were expelled from the United States to Rwanda. Seven people landed on Tuesday, a spokeswoman said. Their plane had left Texas.",
     [("RWA", "completed", 1, "2025-06-10", 7)]),
    ("Hundreds were deported from the US last year. Ten people arrived on Monday at the shelter on foot.", []),
    ("Lawyers say migrants were flown by the US to Ghana. A rescue team of 12 people arrived on Monday.", []),
    # Several countries after 'from' are no places where the plane was.
    ("Ten people were flown from the US to Eswatini on a plane on Monday. On June 3, five men from Cuba, Jamaica, Laos and Yemen came on a flight operated by the US military.",
     [("SWZ", "completed", 1, "2025-06-03", 5), ("SWZ", "completed", 1, "2025-06-09", 10)]),
    ("A plane with eight men from Cuba, Laos and Vietnam landed on Tuesday after it left Texas.", []),
)


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_people_who_are_flown_are_told_where_they_went(text: str, expected: list[tuple[Value, ...]]) -> None:
    """People are no flights, they went where the sentence before says, and their own countries are no ends of the flight."""
    found = [told_in_short(report) for report in extract(in_the_news(text))]

    assert sorted(expected, key=str) == sorted(found, key=str)
