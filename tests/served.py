"""The page on a real server of this machine, for tests that ask it something."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from email.message import Message
from http.client import HTTPConnection
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit, urlunsplit

import pytest

from tests.checkout import ROOT

PATIENCE = 60  # seconds; a cold server on two busy cores took 8 (2026)


@contextmanager
def served(folder: Path, entry: str = "asgi.py", **variables: str) -> Iterator[str]:
    """Serve a folder laid out like the project; give the address. `variables` are added to the environment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", entry, f"--server.port={port}"]
    environment = os.environ | {"TRACKER_DATA": str(folder)} | variables
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL) as server:
        try:
            address = f"http://127.0.0.1:{port}"
            _wait_for(f"{address}/_stcore/health", server)
            yield address
        finally:
            server.terminate()


class Answer(NamedTuple):
    """What a server answered."""

    status: int
    headers: Message
    body: bytes


def ask(address: str, method: str = "GET", **headers: str) -> Answer:
    """Ask a server; `if_none_match="x"` sends the header If-None-Match. An error status is an answer too."""
    url = urlsplit(address)
    with closing(HTTPConnection(url.netloc, timeout=PATIENCE)) as connection:
        path = urlunsplit(("", "", url.path or "/", url.query, ""))
        connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        return Answer(answer.status, answer.headers, answer.read())


def _wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        assert server.poll() is None, "the server ended before it answered"
        try:
            if ask(address).status == 200:
                return
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"no answer from {address} in {PATIENCE} s")
