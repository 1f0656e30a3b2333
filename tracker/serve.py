"""Start the page on this machine: build the table if its inputs changed, check the port, run the page's server."""

import errno
import os
import runpy
import signal
import socket
import sys
from pathlib import Path

from tracker.build import Say, build, publish, stale_because
from tracker.models import BadInput, Problem
from tracker.project import PUBLISHED
from tracker.run_by import check_run_by

PAGE = "asgi.py"  # dashboard.py with its guards and the data addresses
HOST = "127.0.0.1"
DEFAULT_PORT = 8501
LOWEST_FREE_TO_USE, HIGHEST = 1024, 65535  # below, only root may listen


def serve(root: Path, port: int, say: Say) -> None:
    """Serve the page on `port` until Ctrl-C. Raises BadInput where there is no table to show, the port is taken, or the environment says wrongly who runs the page."""
    check_run_by()
    _bring_up_to_date(root, say)
    _check_port(port)
    say(f"Starting the page on http://{HOST}:{port} (Ctrl-C stops it).")
    os.chdir(root)  # where .streamlit/config.toml, the other settings, is looked for
    # Its own welcome would say the address a second time.
    sys.argv = ["streamlit", "run", PAGE, f"--server.address={HOST}", f"--server.port={port}", "--logger.hideWelcomeMessage=true"]
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # a Ctrl-C before the server listens for it ends quietly too
    runpy.run_module("streamlit", run_name="__main__", alter_sys=True)


def _bring_up_to_date(root: Path, say: Say) -> None:
    """Build the table if its inputs changed; where that cannot be done, say why and keep the table there is."""
    why = stale_because(root)
    if not why:
        say(f"The table in {PUBLISHED} is up to date.")
        return
    say(f"Building the table: {why}.")
    try:
        changed = publish(root, build(root, say))
        say(f"Wrote {', '.join(changed)} in {PUBLISHED}." if changed else f"Nothing changed in {PUBLISHED}.")
    except BadInput as bad:
        if not (root / PUBLISHED / "events.csv").is_file():
            raise
        say(str(bad))
        say("The page shows the table as it was built last.")


def _check_port(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as the server does, so that a quick restart works
        try:
            probe.bind((HOST, port))
        except OSError as error:
            why = "it is in use" if error.errno == errno.EADDRINUSE else f"it cannot be used ({error.strerror})"
            raise BadInput([Problem(f"port {port}", 0, why, f"choose another: make run PORT={_another(port)}")]) from None


def _another(port: int) -> int:
    return port + 1 if LOWEST_FREE_TO_USE <= port < HIGHEST else DEFAULT_PORT
