"""The pages with their heads, and addresses beside theirs: /event/E00001 leads to /event?event=E00001, /flights to the root, what is no page is not found."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Match, Route
from starlette.types import Scope

from tracker.models import BadInput
from tracker.project import PUBLISHED
from tracker.views.data import Tables, load_tables, project_folder
from tracker.views.markup import joined
from tracker.web.crawlers import robots, sitemap
from tracker.web.dataset_head import dataset_head
from tracker.web.heads import ABOUT, PREVIEW, head_markup, head_of, without_scripts
from tracker.web.shell import shell

PAGES = {"event": "event", "country": "country", "documents": "document"}
"""The pages that show one thing, and the parameter that names it."""

STATIC = Path(__file__).resolve().parents[2] / "static"
EVERY_PAGE = tuple(page for page in ABOUT if page)
"""The pages of dashboard.py by their addresses, but for that at the root."""
OF_STREAMLIT = frozenset({"index.html", "favicon.png", "manifest.json"})
FOLDERS_OF_STREAMLIT = frozenset({"_stcore", "app", "component", "media", "static"})


def page_routes() -> list[Route]:
    """List the addresses that lead on to a page, or to none: Streamlit answers every address with its page and 200 (1.67). They come last."""
    pages = (Route(f"/{page}", _page(page)) for page in ABOUT)
    leading = (Route(f"/{page}/{{one}}", _leading_to(page, parameter)) for page, parameter in PAGES.items())
    crawlers = Route("/robots.txt", _robots), Route("/sitemap.xml", _sitemap), Route(f"/{PREVIEW}", _preview)
    return [*pages, *crawlers, Route("/flights", _to_the_root), *leading, *(_Nowhere(path, _not_found) for path in ("/{name}", "/{name:path}"))]


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


def _page(page: str) -> Callable[[Request], Response]:
    """Make the endpoint of a page: Streamlit's shell, which the browser fills, with the page's own head."""

    def endpoint(request: Request) -> Response:
        head, base = head_of(page, request.query_params, _tables()), str(request.base_url)
        described = [] if page else [dataset_head(project_folder() / PUBLISHED / "dataset.jsonld", base)]
        return HTMLResponse(shell(joined([head_markup(head, base), *described]), without_scripts(head)), headers={"Cache-Control": "no-cache"})

    return endpoint


def _tables() -> Tables | None:
    """Load the tables; where they cannot be read, the page itself says so."""
    try:
        return load_tables(project_folder())
    except BadInput:
        return None


def _robots(request: Request) -> Response:
    return PlainTextResponse(robots(str(request.base_url)))


def _sitemap(request: Request) -> Response:
    return Response(sitemap(_tables(), tuple(ABOUT), str(request.base_url)), media_type="application/xml")


def _preview(_: Request) -> Response:
    """Give the picture to whoever shows a link, on pages of other sites too."""
    return FileResponse(STATIC / PREVIEW, headers={"Cross-Origin-Resource-Policy": "cross-origin", "Cache-Control": "public, max-age=86400"})


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
