"""Documents, and the verbatim pieces of them that support a value."""

import datetime as dt
import hashlib
import re
from functools import cached_property

from pydantic import BaseModel, ConfigDict, Field

from tracker.models.words import CreditKind

SKETCH_SIZE = 128
SHINGLE_WORDS = 6


class Record(BaseModel):
    """A frozen row: equal by value, hashable where its fields are, and closed to unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Credit(Record):
    """Who a document credits with a claim.

    >>> Credit(name="Reuters", kind="agency").is_reporter
    True
    """

    name: str = Field(min_length=1, description="Who is credited, as the document names them.")
    kind: CreditKind = Field(description="What kind of source that is.")

    @property
    def is_reporter(self) -> bool:
        """Whether the credited party is a newsroom, so that two documents crediting it are one source."""
        return self.kind.is_newsroom

    @property
    def is_official(self) -> bool:
        """Whether it lifts an event to grade A: a named official or an institution."""
        return self.kind in (CreditKind.NAMED_OFFICIAL, CreditKind.INSTITUTION)


class Span(Record):
    """A verbatim piece of a document: ``document.text[start:end] == text``."""

    start: int = Field(ge=0, description="Offset of the first character in the document's text.")
    end: int = Field(ge=0, description="Offset after the last character.")
    text: str = Field(min_length=1, description="The document's own characters between the offsets.")
    credited: Credit | None = Field(default=None, description="Who the document credits with it; empty: the publisher.")
    told_to: str = Field(default="", description="The newsroom to which they said it, where the document names one.")

    def model_post_init(self, _context: object) -> None:
        """Check that its length is that of its text; once, when it is made, and not again wherever it is put."""
        if self.end - self.start != len(self.text):
            raise ValueError("end - start is not the length of the text")


class Document(Record):
    """One published text with where it came from."""

    id: str = Field(min_length=1, description="The file's stem, unique in its folder.")
    file: str = Field(description="The file's name.")
    publisher: str = Field(description="Who published it.")
    title: str = Field(default="", description="Its headline.")
    url: str = Field(default="", description="Its address; empty where it is not known.")
    published: dt.date | None = Field(default=None, description="Publication day, ISO 8601; weekdays are resolved against it.")
    copied_from: str = Field(default="", description="The outlet whose text this is, where a person has seen that.")
    text: str = Field(repr=False, description="The whole text, unchanged.")

    @cached_property
    def sketch(self) -> tuple[int, ...]:
        """The smallest hashes of the text's word shingles: two sketches compare like the two texts (Broder 1997)."""
        words = re.findall(r"\w+", self.text.casefold())
        shingles = set(zip(*(words[i:] for i in range(SHINGLE_WORDS)), strict=False)) or {tuple(words)}
        hashes = sorted([hashlib.blake2b(" ".join(shingle).encode(), digest_size=6).digest() for shingle in shingles])
        return tuple(map(int.from_bytes, hashes[:SKETCH_SIZE]))
