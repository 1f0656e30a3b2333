"""For which host names the page answers: a request for any other name was led here by a trick, or by a proxy nobody set up."""

from collections.abc import Sequence

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

THIS_MACHINE = ("localhost", "127.0.0.1", "::1")


class AllowedHosts:
    """Answers requests for other hosts with 400 and one line, and closes their WebSockets unopened."""

    def __init__(self, app: ASGIApp, hosts: Sequence[str], variable: str) -> None:
        self._app, self._hosts, self._variable = app, (*THIS_MACHINE, *hosts), variable

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand on what is asked of an allowed host."""
        if scope["type"] == "lifespan" or is_allowed(Headers(scope=scope).get("host", ""), self._hosts):
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
        else:
            text = f"This host name is not served here. Whoever runs the page can allow it in {self._variable}.\n"
            await PlainTextResponse(text, 400)(scope, receive, send)


def is_allowed(host: str, hosts: Sequence[str]) -> bool:
    """Whether the Host header names one of the hosts; `*` is any, `*.example.org` every name below it.

    >>> [is_allowed(host, ["example.org", "*.example.net"]) for host in ("Example.org:8501", "a.example.net", "example.net", "evil.org", "")]
    [True, True, False, False, False]
    >>> is_allowed("[::1]:8501", THIS_MACHINE), is_allowed("anything", ["*"])
    (True, True)
    """
    name = host_name(host)
    return any(one == "*" or name == one.lower() or (one.startswith("*.") and name.endswith(one[1:].lower())) for one in hosts)


def host_name(host: str) -> str:
    """Give the name in a Host header, without port and brackets, in small letters.

    >>> host_name("LOCALHOST:8501"), host_name("[::1]:8501"), host_name("example.org.")
    ('localhost', '::1', 'example.org')
    """
    name = host[1:].partition("]")[0] if host.startswith("[") else host.partition(":")[0]
    return name.lower().rstrip(".")
