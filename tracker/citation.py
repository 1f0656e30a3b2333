"""How to cite the table, a choice of its events or one event: a sentence and BibTeX, with the version and the day of access."""

import datetime as dt
from typing import NamedTuple

from tracker.filters import Filters

AUTHORS = "The deportation-flight tracker's authors"
TITLE = "Reported deportation flights from the United States"
LICENCE, LICENCE_URL = "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"


def chosen_words(filters: Filters, shown: int, of: int) -> str:
    """Say which events of how many.

    >>> chosen_words(Filters(destination=("Mexico",)), 42, 174), chosen_words(Filters(), 174, 174)
    ('42 of 174 events: to Mexico', 'all 174 events')
    """
    return f"{shown:,} of {of:,} events: {filters.to_words()}" if shown != of else f"all {of:,} events"


class Citation(NamedTuple):
    """What is cited: the choice, how many of how many events it shows, the table's version, the address, the day of access; of one event its name."""

    filters: Filters
    shown: int
    of: int
    version: str
    url: str
    accessed: dt.date
    event: str = ""

    def chosen(self) -> str:
        """Say which event, or which events of how many.

        >>> Citation(Filters(), 174, 174, "", "", dt.date(2026, 11, 23), "E00135: Venezuela, 12 December 2025, cancelled").chosen()
        'event E00135: Venezuela, 12 December 2025, cancelled'
        """
        return f"event {self.event}" if self.event else chosen_words(self.filters, self.shown, self.of)

    def sentence(self) -> str:
        """Cite it in a sentence.

        >>> Citation(Filters(), 174, 174, "2026-11-22-3f9c2a1b", "https://example.org/flights", dt.date(2026, 11, 23)).sentence()
        "The deportation-flight tracker's authors: Reported deportation flights from the United States, version 2026-11-22-3f9c2a1b \
(all 174 events). https://example.org/flights, accessed 2026-11-23. Licence CC BY 4.0."
        """
        version = f", version {self.version}" if self.version else ""
        address = f" {self.url}," if self.url else ""
        return f"{AUTHORS}: {TITLE}{version} ({self.chosen()}).{address} accessed {self.accessed.isoformat()}. Licence {LICENCE}."

    def bibtex(self) -> str:
        """Cite it as BibTeX.

        >>> print(Citation(Filters(), 9, 9, "2026-11-22-3f9c2a1b", "https://example.org/flights?a=1&b=2", dt.date(2026, 11, 23)).bibtex())
        @misc{deportation_flights_2026_11_22_3f9c2a1b,
          author = {{The deportation-flight tracker's authors}},
          title = {{Reported deportation flights from the United States}},
          year = {2026},
          version = {2026-11-22-3f9c2a1b},
          url = {https://example.org/flights?a=1&b=2},
          urldate = {2026-11-23},
          note = {all 9 events. Licence CC BY 4.0}
        }
        """
        fields = {
            "author": f"{{{AUTHORS}}}",
            "title": f"{{{TITLE}}}",
            "year": self.version[:4] or str(self.accessed.year),
            "version": self.version,
            "url": self.url,
            "urldate": self.accessed.isoformat(),
            "note": _tex(f"{self.chosen()}. Licence {LICENCE}"),
        }
        words = ("deportation-flights", self.event.partition(":")[0], self.version or self.accessed.isoformat())
        return "@misc{" + "_".join(word.replace("-", "_") for word in words if word) + ",\n" + ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items() if value) + "\n}"


def _tex(text: str) -> str:
    r"""Write text so that TeX prints it as it stands; braces and backslashes, which no choice of events needs, go.

    >>> _tex("a & b_c {x} 5%")
    'a \\& b\\_c x 5\\%'
    """
    bare = text.translate({ord(mark): None for mark in "\\{}~^"})
    return "".join(f"\\{mark}" if mark in "&%$#_" else mark for mark in bare)
