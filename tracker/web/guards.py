"""What stands before every answer, outermost first: headers, allowed hosts, closed addresses, compression."""

import os

from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware

from tracker.web.closed import Closed
from tracker.web.headers import SecurityHeaders
from tracker.web.hosts import AllowedHosts

HOSTS_VARIABLE = "TRACKER_HOSTS"
"""Names the hosts that the page answers for, as in "flights.example.org, *.example.net"; "*" for any. This machine's own names always count."""
EMBED_VARIABLE = "TRACKER_EMBED"
"""Names the sites that may show the page in a frame, as in "https://news.example.org"; "*" for any. Unset: only the page's own site."""


def guards() -> list[Middleware]:
    """Make the guards by the two variables of the environment."""
    return [
        Middleware(SecurityHeaders, embed=os.environ.get(EMBED_VARIABLE, "").replace(",", " ").split()),
        Middleware(AllowedHosts, hosts=os.environ.get(HOSTS_VARIABLE, "").replace(",", " ").split(), variable=HOSTS_VARIABLE),
        Middleware(Closed),
        Middleware(GZipMiddleware, minimum_size=1000, compresslevel=5),  # the files of the page too: 7.4 MB become 2.5 (2026)
    ]
