"""The headers that tell a browser what the page may do: run its own scripts, talk to its own server, and nothing else."""

import base64
import hashlib
from collections.abc import Iterable, Sequence

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tracker.web.shell import inline_scripts

# No page of the tracker uses any of these; a page's own copy buttons do write to the clipboard.
UNUSED = "accelerometer camera display-capture geolocation gyroscope magnetometer microphone midi payment serial usb".split()
# Streamlit's reader of its messages counts in WebAssembly where it may (1.67); that runs no text as a script.
WASM = "'wasm-unsafe-eval'"
DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"
"""For data addresses: whatever is in a table, a browser that shows it runs nothing."""
PRINT_POLICY = "default-src 'none'; style-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'self'"
"""For print views and the list of tables: text and one stylesheet of the server; no script, no image, nothing from elsewhere."""
LIST = ("/api", "/api/")


class SecurityHeaders:
    """Adds them to every HTTP answer, those of other guards and of errors too. `embed` are the sites that may frame the page."""

    def __init__(self, app: ASGIApp, embed: Sequence[str] = ()) -> None:
        self._app = app
        self._page = _always() | {"Content-Security-Policy": page_policy(embed), "Cross-Origin-Opener-Policy": "same-origin"}
        if not embed:
            self._page["X-Frame-Options"] = "SAMEORIGIN"  # for browsers that do not know frame-ancestors
        self._data = _always() | {"Content-Security-Policy": DATA_POLICY}
        self._print = _always() | {"Content-Security-Policy": PRINT_POLICY}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand the request on; its answer's headers are completed on the way back."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        path = scope["path"]
        said = self._print if path in LIST or path.startswith("/print/") else self._data if path.startswith("/api") else self._page

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(said)
            await send(message)

        await self._app(scope, receive, send_with_headers)


def page_policy(embed: Sequence[str] = (), scripts: Iterable[str] | None = None) -> str:
    """Give the Content-Security-Policy of the page.

    Styles are written into elements by Streamlit and Plotly and cannot be named one by one. Scripts are only those of the server, and the
    inline scripts of the page's shell by the hash of their text.

    >>> page_policy(["https://news.example.org"], scripts=["a = 1"]).split("; ")[1::8]
    ["script-src 'self' 'wasm-unsafe-eval' 'sha256-tbwf/ZCRL7GL7259gJCRksemSSiWMgFW1n+68QTGVEo='", "frame-ancestors 'self' https://news.example.org"]
    """
    scripts = inline_scripts() if scripts is None else scripts
    rules = {
        "default-src": ["'self'"],
        "script-src": ["'self'", WASM, *(_hash(text) for text in scripts)],
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:", "blob:"],
        "font-src": ["'self'", "data:"],
        "connect-src": ["'self'"],
        "worker-src": ["'self'", "blob:"],
        "object-src": ["'none'"],
        "base-uri": ["'self'"],
        "frame-ancestors": ["'self'", *embed],
        "form-action": ["'self'"],
    }
    return "; ".join(f"{name} {' '.join(sources)}" for name, sources in rules.items())


def _always() -> dict[str, str]:
    return {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Permissions-Policy": ", ".join(f"{name}=()" for name in UNUSED),
    }


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
