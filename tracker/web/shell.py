"""The page's shell: Streamlit's index.html with a head of ours, which is all that a crawler, a link preview and a browser without scripts get to read."""

import re
from functools import cache
from importlib.resources import files

from tracker.views.markup import Markup, joined, tag

# Streamlit looks for its server below the page's own address first, and asks for two files that are not there, before it looks beside it (1.67).
# All pages stand side by side, so the server is where they are, in a folder of a proxy too.
WHERE_THE_SERVER_IS = 'window.__streamlit = {BACKEND_BASE_URL: new URL(".", location.href).href}'
_TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)
_NO_SCRIPT = re.compile(r"<noscript>.*?</noscript>", re.DOTALL)
# The agent API that this leads to is closed.
_AGENT_API = re.compile(r'(?:<!--(?:(?!-->).)*?agent API(?:(?!-->).)*?-->\s*)?<link rel="service-desc"[^>]*>\s*', re.DOTALL)


def shell(head: Markup, without_scripts: Markup) -> str:
    """Write the shell with `head` in place of its title, and what a reader without scripts is told."""
    script = tag("script", Markup(WHERE_THE_SERVER_IS))
    titled = _TITLE.sub(lambda _: joined([script, head]), _AGENT_API.sub("", _of_streamlit()), count=1)
    return _NO_SCRIPT.sub(lambda _: tag("noscript", without_scripts), titled, count=1)


def inline_scripts() -> list[str]:
    """Give the inline scripts that a browser is to run: those of Streamlit's index.html, and ours."""
    return [WHERE_THE_SERVER_IS, *re.findall(r"<script>(.*?)</script>", _of_streamlit(), re.DOTALL)]


@cache
def _of_streamlit() -> str:
    """Read the index.html which the Streamlit that is installed brings."""
    return (files("streamlit") / "static" / "index.html").read_text(encoding="utf-8")
