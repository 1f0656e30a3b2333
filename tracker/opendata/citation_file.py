"""How to cite a version of the tables, as a Citation File (CFF 1.2.0, https://citation-file-format.github.io)."""

import json

from tracker.citation import AUTHORS, TITLE
from tracker.opendata.described import DESCRIPTION, KEYWORDS, Described


def citation_file(described: Described) -> str:
    """Write CITATION.cff of the data; a quoted YAML string is a JSON string, so that no character of a text can break the file."""
    lines = {
        "cff-version": "1.2.0",
        "message": "If you use the tables, please cite this version.",
        "type": "dataset",
        "title": TITLE,
        "abstract": DESCRIPTION,
        "version": described.version,
        "date-released": described.day.isoformat(),
        "license": "CC-BY-4.0",
    }
    plain = "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in lines.items())
    keywords = "".join(f"  - {json.dumps(word)}\n" for word in KEYWORDS)
    return f"{plain}authors:\n  - name: {json.dumps(AUTHORS)}\nkeywords:\n{keywords}"
