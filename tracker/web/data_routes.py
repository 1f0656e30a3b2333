"""The tables at stable addresses: /api/events.csv?destination=GTM&outcome=denied, with the words of the page's own address."""

import hashlib
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from tracker.citation import LICENCE_URL
from tracker.export import FORMATS
from tracker.models import BadInput
from tracker.project import PUBLISHED
from tracker.views.data import Tables, load_tables, project_folder
from tracker.web.answered import Taken
from tracker.web.api_page import INDEX, as_html, as_json, as_text, listing
from tracker.web.asked import read_asked, read_name
from tracker.web.offered import offered
from tracker.web.refused import Refused
from tracker.web.taken import Part, having_words

# The kinds of files that lie there, as they were built; the first description that is there is what `Link` points to.
KINDS = {
    ".csv": "text/csv; charset=utf-8",
    ".json": "application/json",
    ".jsonld": "application/ld+json",
    ".cff": "text/plain; charset=utf-8",
}
DESCRIPTIONS = ("datapackage.json", "build.json")
OPEN_TO_ALL = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "If-None-Match",
    "Access-Control-Expose-Headers": "Content-Disposition, ETag, Link, Tracker-Rows, Tracker-Version",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cache-Control": "public, no-cache",  # keep it, and ask whether it is still so: the table may be built anew at any time
}


def data_routes() -> list[Route]:
    """List the addresses: what there is, the tables, and the files as they were published, with those that describe them."""
    methods = ["GET", "OPTIONS"]
    return [
        *(Route(path, _answering(_what_there_is), methods=methods) for path in ("/api", "/api/", f"/api/{INDEX}")),
        Route("/api/published/{name}", _answering(_file), methods=methods),
        Route("/api/{name:path}", _answering(_table), methods=methods),
    ]


class Offer(NamedTuple):
    """An answer that need not be made: what it is of, and how to make it."""

    of: object
    make: Callable[[], Response]


def _answering(offer: Callable[[Request, Tables], Offer]) -> Callable[[Request], Response]:
    """Make an endpoint: open to other sites' scripts, told in one line what is wrong, 304 where the asker has the answer."""

    def endpoint(request: Request) -> Response:
        if request.method == "OPTIONS":
            return Response(status_code=204, headers=OPEN_TO_ALL)
        try:
            return _answered(request, offer)
        except Refused as refused:
            return PlainTextResponse(f"{refused}\n", refused.status, OPEN_TO_ALL)
        except BadInput:
            return PlainTextResponse("the published table cannot be read just now; the page says more\n", 503, OPEN_TO_ALL)

    return endpoint


def _answered(request: Request, offer: Callable[[Request, Tables], Offer]) -> Response:
    tables = load_tables(project_folder())
    offered = offer(request, tables)
    tag = _tag(request.url.path, offered.of)
    answer = Response(status_code=304) if _knows(request, tag) else offered.make()
    version = {"Tracker-Version": tables.version} if tables.version else {}
    links = ", ".join(filter(None, [answer.headers.get("Link"), _links()]))
    answer.headers.update(OPEN_TO_ALL | version | {"ETag": tag, "Link": links})
    return answer


def _what_there_is(request: Request, tables: Tables) -> Offer:
    base = str(request.url.replace(query="")).removesuffix(INDEX).rstrip("/")
    kind = _kind_of_list(request)
    home = "../" if request.url.path.endswith("/") else "./"
    listed = listing(tables.version, offered(), [path.name for path in _published()])
    written = {
        "text/html": lambda: as_html(listed, home).encode(),
        "application/json": lambda: as_json(listed, base, tables.version),
        "text/plain": lambda: as_text(listed, base).encode(),
    }
    return Offer((base, kind), lambda: Response(written[kind](), media_type=kind, headers={"Vary": "Accept"}))


def _kind_of_list(request: Request) -> str:
    """Say as what the list is asked for: a browser asks for a page, and names more kinds than JSON beside it."""
    accepted = request.headers.get("accept", "")
    if request.url.path.endswith(INDEX):
        return "application/json"
    return next((kind for kind in ("text/html", "application/json") if kind in accepted), "text/plain")


def _table(request: Request, tables: Tables) -> Offer:
    there = offered()
    table, kind = read_name(request.path_params["name"], there, [path.name for path in _published()])
    asked = read_asked({name: request.query_params.getlist(name) for name in request.query_params}, table, kind or "json", tables)

    def make() -> Response:
        found = having_words(table.all_rows(tables, asked.filters), asked.words)
        shown = asked.part.of(found)
        taken = Taken(asked, table, tables, len(shown), len(found), str(request.url))
        headers = {"Content-Disposition": f'{"attachment" if kind else "inline"}; filename="{taken.file_name(kind or "json")}"', "Tracker-Rows": str(len(found)), "Link": _parts_beside(request, asked.part, len(found))}
        mime = FORMATS[kind or "json"].mime + ("; charset=utf-8" if kind == "csv" else "")
        if request.method == "HEAD":
            return _without_body(mime, headers)
        return StreamingResponse(_begun(taken.written(shown, kind or "json")), media_type=mime, headers=headers)

    return Offer((asked.filters.to_url(), asked.words, asked.part), make)


def _parts_beside(request: Request, part: Part, rows: int) -> str:
    return ", ".join(f'<{request.url.include_query_params(offset=offset)}>; rel="{beside}"' for beside, offset in part.beside(rows).items())


def _begun(parts: Iterator[bytes]) -> Iterator[bytes]:
    """Make the first piece now, so that what goes wrong in it is still an error and not half an answer."""
    first = next(parts)

    def all_of_them() -> Iterator[bytes]:
        yield first
        yield from parts

    return all_of_them()


def _file(request: Request, _: Tables) -> Offer:
    name = request.path_params["name"]
    path = next((path for path in _published() if path.name == name), None)
    if path is None:
        raise Refused(404, f"there is no published file {name[:60]!r}; see /api/ for what there is")
    headers = {"Content-Disposition": f'inline; filename="{name}"'}
    return Offer(name, lambda: FileResponse(path, media_type=KINDS[path.suffix], headers=headers))


def _published() -> list[Path]:
    return [path for path in sorted((project_folder() / PUBLISHED).glob("[!.]*")) if path.suffix in KINDS and path.is_file()]


def _without_body(mime: str, headers: dict[str, str]) -> Response:
    answer = Response(media_type=mime, headers=headers)
    del answer.headers["Content-Length"]  # it would say 0; the length is known once all is written
    return answer


def _links() -> str:
    there = {path.name for path in _published()}
    described = [f'</api/published/{name}>; rel="describedby"; type="application/json"' for name in DESCRIPTIONS if name in there]
    return ", ".join([*described[:1], f'<{LICENCE_URL}>; rel="license"'])


# --- what is new ------------------------------------------------------------------------------------------------------------


def _tag(path: str, of: object) -> str:
    """Name the content of an answer: the bytes of the published files, the address and the choice.

    It is a weak tag, as the same content may come compressed or not.
    """
    said = repr((_content(_state(project_folder() / PUBLISHED)), path, of))
    return f'W/"{hashlib.sha256(said.encode()).hexdigest()[:20]}"'


def _knows(request: Request, tag: str) -> bool:
    known = re.findall(r'(?:W/)?("[^"]*")|(\*)', request.headers.get("if-none-match", ""))
    return any(star or quoted == tag.removeprefix("W/") for quoted, star in known)


def _state(folder: Path) -> tuple[tuple[str, int, int], ...]:
    return tuple((str(path), path.stat().st_mtime_ns, path.stat().st_size) for path in sorted(folder.glob("*")) if path.is_file())


@lru_cache(maxsize=4)
def _content(state: tuple[tuple[str, int, int], ...]) -> str:
    """Hash the bytes of files, once for each state of them; so two servers of the same files give the same tags."""
    digest = hashlib.sha256()
    for path, _, _ in state:
        digest.update(Path(path).name.encode() + b"\0" + Path(path).read_bytes())
    return digest.hexdigest()
