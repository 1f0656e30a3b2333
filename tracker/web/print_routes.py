"""Print views at their addresses: /print/event/E00001 and /print/country/GTM, whole without scripts, escaped, black on white."""

from collections.abc import Callable
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from tracker.filters import PARAMETERS, did_you_mean, merged_ids
from tracker.models import BadInput
from tracker.views.data import Tables, load_tables, project_folder
from tracker.web.asked import EVENT, read_choice
from tracker.web.print_country import country_sheet
from tracker.web.print_event import event_sheet
from tracker.web.print_page import STYLE, page
from tracker.web.refused import Refused

STYLESHEET = Path(__file__).with_name("print.css")
HOME = "../../"  # from /print/event/E00001 to where the pages begin


def print_routes() -> list[Route]:
    """List the addresses of the print views and of their one stylesheet."""
    return [
        Route(f"/{STYLE}", lambda _: FileResponse(STYLESHEET, media_type="text/css; charset=utf-8")),
        Route("/print/event/{event}", _answering(_event)),
        Route("/print/country/{country}", _answering(_country)),
    ]


def _answering(make: Callable[[Request, Tables], Response]) -> Callable[[Request], Response]:
    """Make an endpoint that tells in one line what is wrong with an address."""

    def endpoint(request: Request) -> Response:
        try:
            answer = make(request, load_tables(project_folder()))
        except Refused as refused:
            return PlainTextResponse(f"{refused}\n", refused.status)
        except BadInput:
            return PlainTextResponse("the published table cannot be read just now; the page says more\n", 503)
        answer.headers["Cache-Control"] = "no-cache"
        return answer

    return endpoint


def _event(request: Request, tables: Tables) -> Response:
    asked = request.path_params["event"].strip().upper()
    if asked in set(tables.events["event_id"]):
        return HTMLResponse(page(event_sheet(tables, asked, str(request.base_url)), HOME))
    merged = merged_ids(tables.events).get(asked)
    if merged is None:
        raise Refused(404, f"there is no event {asked[:60]!r}; ids look like E00001 and are never reused")
    return RedirectResponse(merged)


def _country(request: Request, tables: Tables) -> Response:
    params = {name: request.query_params.getlist(name) for name in request.query_params}
    asked = request.path_params["country"].strip()
    pairs = tables.events[["destination", "destination_name"]].dropna().drop_duplicates().itertuples(index=False)
    names = {word.casefold(): name for code, name in pairs for word in (code, name)}
    name = names.get(asked.casefold())
    if name is None:
        near = did_you_mean(asked[:60], names)
        raise Refused(404, f"no event of the table went to {asked[:60]!r}, or was to{f'; {near}' if near else ''}")
    filters = read_choice(params, tables, [name for name in PARAMETERS if name != EVENT])
    return HTMLResponse(page(country_sheet(tables, name, filters, str(request.base_url)), HOME))
