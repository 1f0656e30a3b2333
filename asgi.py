"""The page as it is served: dashboard.py behind its guards, with the data addresses and the print views on the same port.

`make run` and `tracker serve` start it, and so does `python -m streamlit run asgi.py`; docs/deployment.md says how to put it on the internet.
"""

from pathlib import Path

import streamlit as st

from tracker.web import data_routes, guards, page_routes, print_routes, ready

app = st.App(Path(__file__).parent / "dashboard.py", routes=[*data_routes(), *print_routes(), *page_routes()], middleware=guards(), lifespan=ready)
