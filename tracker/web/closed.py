"""Addresses of Streamlit's server that readers have no use for: counters for the operator, uploads, the experimental agent API."""

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from tracker.web.hosts import THIS_MACHINE, host_name

METRICS = "/_stcore/metrics"
CLOSED = ("/_stcore/upload_file", "/_stcore/agent", "/_stcore/script-health-check")
_PASSED_ON = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")


class Closed:
    """Answers 404 at those addresses. The counters are open to somebody on this machine who asks without a proxy."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand on what is open."""
        if scope["type"] == "http" and (scope["path"].startswith(CLOSED) or (scope["path"].startswith(METRICS) and not _is_operator(scope))):
            await PlainTextResponse("Not found.\n", 404)(scope, receive, send)
        else:
            await self._app(scope, receive, send)


def _is_operator(scope: Scope) -> bool:
    headers, client = Headers(scope=scope), scope.get("client")
    asked_here = bool(client) and client[0] in THIS_MACHINE and host_name(headers.get("host", "")) in THIS_MACHINE
    return asked_here and not any(name in headers for name in _PASSED_ON)
