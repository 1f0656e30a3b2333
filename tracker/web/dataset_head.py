"""The data set as search engines for data read it: schema.org in the head of its home page, from the published description."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tracker.citation import TITLE
from tracker.views.inert import web_address
from tracker.views.markup import Markup, tag

PUBLISHED = "api/published/"
# What of dataset.jsonld is said on the page itself: not the columns, which are a hundred kB.
SAID = ("description", "version", "datePublished", "license", "creator", "keywords", "isAccessibleForFree", "spatialCoverage", "temporalCoverage")


def dataset_head(path: Path, base: str) -> Markup:
    """Write what `path`, the published dataset.jsonld, says of the data set as a whole; nothing where it cannot be read. No browser runs it."""
    try:
        said = _described(json.loads(path.read_bytes()), base)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Markup()
    # Text in it cannot end the element.
    written = json.dumps(said, ensure_ascii=False).replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
    return tag("script", Markup(written), type="application/ld+json")


def _described(said: Mapping[str, Any], base: str) -> dict[str, Any]:
    return {
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": TITLE,
        "url": base,
        **{name: _of_schema_org(said[name]) for name in SAID if name in said},
        "distribution": list(_downloads(said["distribution"], f"{base}{PUBLISHED}")),
    }


def _of_schema_org(said: Any) -> Any:  # noqa: ANN401 (whatever a file of JSON holds)
    """Drop the prefix that Croissant's context gives to the types of schema.org."""
    return {name: str(word).removeprefix("sc:") if name == "@type" else word for name, word in said.items()} if isinstance(said, dict) else said


def _downloads(files: list[Mapping[str, str]], folder: str) -> Iterator[dict[str, str]]:
    for file in files:
        if address := web_address(folder + file["contentUrl"]):
            yield {"@type": "DataDownload", "name": file["name"], "encodingFormat": file["encodingFormat"], "contentUrl": address}
