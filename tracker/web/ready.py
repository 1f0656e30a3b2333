"""What is done once when the server starts, so that the first reader does not wait for it."""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from tracker.models import BadInput
from tracker.run_by import check_run_by
from tracker.views.data import load_tables, project_folder


@asynccontextmanager
async def ready(_: object) -> AsyncIterator[None]:
    """Read the tables, then keep the collector from walking what lives as long as the server; damaged tables are the page's to tell of.

    What the environment says wrongly of who runs the page is told in the log, and not shown.
    """
    # Data addresses read the tables outside of any page, which Streamlit would remark on at each change of the files.
    logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context").setLevel(logging.ERROR)
    try:
        check_run_by()
    except BadInput as bad:
        logging.getLogger(__name__).warning("%s (not shown)", bad)
    with suppress(BadInput):
        await asyncio.to_thread(load_tables, project_folder())
    gc.collect()
    gc.freeze()
    yield
