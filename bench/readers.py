"""Many readers at once: sessions over WebSockets on this machine, each choosing a destination every ten seconds.

``python -m bench.readers [READERS [SECONDS]]``: 100 readers for 60 seconds unless given, then it stops by itself. First one reader clicks
alone; then all open the page; then all click. They speak Streamlit's own
messages and share the cores with the server that they load. A click lasts from the message that sets a filter until the page is drawn.
"""

import asyncio
import os
import random
import re
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

ROOT = Path(__file__).resolve().parent.parent
READERS, SECONDS = 100, 60
THINKS = 10.0  # seconds between two clicks of a reader
ALONE = 40  # clicks of the single reader, without thinking
AT_A_TIME = 4  # readers who open the page at once, before the clock starts
PATIENCE = 60.0  # seconds; a page that takes longer is an error
MOST_TIMES, MOST_MEGABYTES = 10, 2.0  # the goals: p95 against the median of a single reader, memory of a session


class Reader:
    """A browser as far as the server can tell: it opens the page and sets the filter of destinations."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._filter, self._words, self._chosen = "", [""], ""

    async def open(self) -> None:
        """Load the page."""
        await self._run(BackMsg(rerun_script={}))

    async def click(self) -> float:
        """Choose another destination than before; give the seconds until the page is drawn."""
        self._chosen = random.choice([word for word in self._words if word != self._chosen])  # noqa: S311 (no secret hangs on it)
        state = {"id": self._filter, "string_array_value": {"data": [self._chosen]}}
        began = time.perf_counter()
        await self._run(BackMsg(rerun_script={"widget_states": {"widgets": [state]}}))
        return time.perf_counter() - began

    async def _run(self, message: BackMsg) -> None:
        await self._socket.send(message.SerializeToString())
        async with asyncio.timeout(PATIENCE):
            while not self._is_drawn(ForwardMsg.FromString(await self._socket.recv(decode=False))):
                pass

    def _is_drawn(self, message: ForwardMsg) -> bool:
        element = message.delta.new_element
        if element.WhichOneof("type") == "exception":
            raise RuntimeError(element.exception.message)
        if element.multiselect.query_param_key == "destination":
            self._filter, self._words = element.multiselect.id, list(element.multiselect.options)
        if message.WhichOneof("type") != "script_finished":
            return False
        if message.script_finished != ForwardMsg.FINISHED_SUCCESSFULLY:
            raise RuntimeError(ForwardMsg.ScriptFinishedStatus.Name(message.script_finished))
        return True


def main(readers: int = READERS, seconds: float = SECONDS) -> None:
    """Print the figures of a single reader and of many."""
    with _server() as (port, process):
        alone, many, errors, megabytes = asyncio.run(_load(port, process, readers, seconds))
        busy = _cpu_seconds(process) / max(1, len(alone) + len(many))
    median = statistics.median(alone)
    print(f"readers       one alone: {median * 1000:6.0f} ms a click in the median of {len(alone)}")
    if len(many) < 2:
        print("readers       no click was answered")
        return
    p50, p95 = statistics.median(many), statistics.quantiles(many, n=20)[-1]
    print(f"readers       {readers} at once: p50 {p50 * 1000:,.0f} ms, p95 {p95 * 1000:,.0f} ms of {len(many):,} clicks in {seconds:.0f} s; {len(errors)} errors")
    print(f"readers       p95 is {p95 / median:.1f} times one reader's median (goal: {MOST_TIMES} at most); {megabytes:.2f} MB a session ({MOST_MEGABYTES})")
    print(f"readers       the server worked {busy * 1000:.0f} ms for each click, its start and the readers' coming included")
    for error in sorted(set(errors))[:3]:
        print(f"readers       {error}")


async def _load(port: int, process: int, readers: int, seconds: float) -> tuple[list[float], list[float], list[str], float]:
    async with _opened(port) as socket:
        reader = Reader(socket)
        await reader.open()
        for _ in range(3):
            await reader.click()
        alone = [await reader.click() for _ in range(ALONE)]
    before = _megabytes(process)
    async with AsyncExitStack() as there:
        some = asyncio.Semaphore(AT_A_TIME)
        crowd = await asyncio.gather(*(_come(port, there, some) for _ in range(readers)))
        many: list[float] = []
        errors: list[str] = []
        until = time.perf_counter() + seconds
        await asyncio.gather(*(_read(reader, until, many, errors) for reader in crowd))
        return alone, many, errors, (_megabytes(process) - before) / readers


async def _come(port: int, there: AsyncExitStack, some: asyncio.Semaphore) -> Reader:
    """Open the page, some readers at a time, and stay."""
    async with some:
        reader = Reader(await there.enter_async_context(_opened(port)))
        await reader.open()
        return reader


async def _read(reader: Reader, until: float, took: list[float], errors: list[str]) -> None:
    """Click now and then until the end, the first time at a moment of one's own."""
    try:
        wait = random.uniform(0, THINKS)  # noqa: S311 (no secret hangs on it)
        while time.perf_counter() + wait < until:
            await asyncio.sleep(wait)
            took.append(await reader.click())
            wait = THINKS * random.uniform(0.5, 1.5)  # noqa: S311 (no secret hangs on it)
    except (ConnectionClosed, OSError, RuntimeError) as error:
        errors.append(f"{type(error).__name__}: {error}")


def _opened(port: int) -> Any:  # noqa: ANN401 (a context manager without a public type)
    return connect(f"ws://127.0.0.1:{port}/_stcore/stream", max_size=None, compression=None, open_timeout=PATIENCE, ping_interval=None)


@contextmanager
def _server() -> Iterator[tuple[int, int]]:
    """Serve the page on a free port of this machine; give the port and the process."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    words = [sys.executable, "-m", "streamlit", "run", "asgi.py", f"--server.port={port}"]
    with subprocess.Popen(words, cwd=ROOT, env=os.environ, stdout=subprocess.DEVNULL) as process:  # noqa: S603 (our own program)
        try:
            while not _is_healthy(port):
                if process.poll() is not None:
                    sys.exit("readers: the server ended before it answered")
                time.sleep(0.2)
            yield port, process.pid
        finally:
            process.terminate()


def _is_healthy(port: int) -> bool:
    connection = HTTPConnection("127.0.0.1", port, timeout=2)
    try:
        connection.request("GET", "/_stcore/health")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def _cpu_seconds(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _megabytes(process: int) -> float:
    found = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{process}/status").read_text(encoding="ascii"))
    return int(found[1]) / 1024 if found else 0.0


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))
