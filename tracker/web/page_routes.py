"""Addresses beside those of the pages: /event/E00001 leads to /event?event=E00001, /flights to the root, and what is no page is not found."""

from collections.abc import Callable
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Match, Route
from starlette.types import Scope

PAGES = {"event": "event", "country": "country", "documents": "document"}
"""The pages that show one thing, and the parameter that names it."""

EVERY_PAGE = ("event", "country", "disputes", "capacity", "documents", "coverage", "changes", "method")
"""The pages of dashboard.py by their addresses, but for that at the root."""
OF_STREAMLIT = frozenset({"index.html", "favicon.png", "manifest.json"})
FOLDERS_OF_STREAMLIT = frozenset({"_stcore", "app", "component", "media", "static"})
ROBOTS = """\
# The tables at /api/ can be had for any choice of filters: who wants one knows which, a crawler would never come to an end.
User-agent: *
Disallow: /api/
"""


def page_routes() -> list[Route]:
    """List the addresses that lead on to a page, or to none: Streamlit answers every address with its page and 200 (1.67). They come last."""
    leading = (Route(f"/{page}/{{one}}", _leading_to(page, parameter)) for page, parameter in PAGES.items())
    return [Route("/robots.txt", _robots), Route("/flights", _to_the_root), *leading, *(_Nowhere(path, _not_found) for path in ("/{name}", "/{name:path}"))]


class _Nowhere(Route):
    """Addresses that are no page, nor a file of Streamlit."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        match, found = super().matches(scope)
        return (Match.NONE, {}) if match is Match.NONE or _is_somewhere(found["path_params"]["name"]) else (match, found)


def _is_somewhere(name: str) -> bool:
    """Whether there is a page or a file of Streamlit at an address; the root has no name, and Streamlit leads from `event/` to `event`.

    >>> [_is_somewhere(name) for name in ("", "event", "static/js/index.js", "event/E00001/more")]
    [True, True, True, False]
    """
    return name.removesuffix("/") in {"", "flights", *EVERY_PAGE, *OF_STREAMLIT} or name.split("/", maxsplit=1)[0] in FOLDERS_OF_STREAMLIT


def _robots(_: Request) -> Response:
    return PlainTextResponse(ROBOTS)


def _not_found(request: Request) -> Response:
    pages = ", ".join(f"/{page}" for page in EVERY_PAGE)
    return PlainTextResponse(f"There is no page {request.path_params['name']!r}; there are /, {pages}; tables for programs are at /api/.\n", 404)


def _to_the_root(request: Request) -> Response:
    return RedirectResponse(f"./{'?' if request.url.query else ''}{request.url.query}", 307)


def _leading_to(page: str, parameter: str) -> Callable[[Request], Response]:
    def endpoint(request: Request) -> Response:
        others = [(name, word) for name, word in request.query_params.multi_items() if name != parameter]
        query = urlencode([(parameter, request.path_params["one"]), *others])
        # Relative, so that it holds behind a proxy that serves the page in a folder.
        return RedirectResponse(f"../{page}?{query}", 307)

    return endpoint
