"""The same charts of the same rows the straightforward way: Streamlit, pandas and plotly.express, for bench/dashboard.py to compare with.

``TRACKER_DATA=FOLDER python -m streamlit run bench/naive_page.py``. It reads data/published/events.csv of the folder.
"""

import os
from pathlib import Path

import pandas as pd
import plotly.express as px
import plotly.graph_objects as go
import streamlit as st


@st.cache_data
def load() -> pd.DataFrame:
    """Read the table."""
    return pd.read_csv(Path(os.environ["TRACKER_DATA"]) / "data/published/events.csv", parse_dates=["date", "date_earliest", "date_latest"])


st.set_page_config(layout="wide", page_title="Deportation flights")
events = load()
shown = events
with st.sidebar:
    for label, column in (("Destination country", "destination_name"), ("Outcome", "outcome"), ("Operator", "operator"), ("Aircraft", "aircraft")):
        chosen = st.multiselect(label, sorted(events[column].dropna().unique()), select_all=False)
        if chosen:
            shown = shown[shown[column].isin(chosen)]
    first, last = events["date"].min().date(), events["date"].max().date()
    days = st.date_input("Days", (first, last), first, last)
if days != (first, last):
    shown = shown[(shown["date"] >= pd.Timestamp(days[0])) & (shown["date"] <= pd.Timestamp(days[-1]))]

for place, outcome in zip(st.columns(3), ("completed", "denied", "planned"), strict=True):
    of = shown[shown["outcome"] == outcome]
    place.metric(f"Flights {outcome}", f"{int(of['flights'].sum()):,}")
    place.metric(f"People {outcome}", f"{int(of['passengers_best'].sum()):,}")

lines = shown.dropna(subset=["origin_latitude", "destination_latitude"])
lines = lines.groupby(["origin_latitude", "origin_longitude", "destination_latitude", "destination_longitude"])["flights"].sum().reset_index().nlargest(200, "flights")
lat: list[float | None] = []
lon: list[float | None] = []
for route in lines.itertuples():
    lat += [float(str(route.origin_latitude).split(";")[0]), route.destination_latitude, None]
    lon += [float(str(route.origin_longitude).split(";")[0]), route.destination_longitude, None]
st.plotly_chart(go.Figure(go.Scattergeo(lat=lat, lon=lon, mode="lines+markers")).update_geos(visible=False), key="map")

months = shown.groupby([shown["date"].dt.to_period("M").dt.to_timestamp().rename("month"), "outcome"])["flights"].sum().reset_index()
st.plotly_chart(px.bar(months, x="month", y="flights", color="outcome", title="Flights over time"), key="time")
countries = shown.groupby("destination_name")[["flights", "passengers_best", "seats"]].sum().sort_values("passengers_best", ascending=False).head(12).reset_index()
countries["load"] = countries["passengers_best"] / countries["seats"]
st.table(countries)
st.plotly_chart(px.bar(countries, x="load", y="destination_name", orientation="h", title="People per seat"), key="load")
became = shown.groupby(["destination_name", "outcome"])["flights"].sum().reset_index()
became = became[became["destination_name"].isin(countries["destination_name"])]
st.plotly_chart(px.bar(became, x="flights", y="destination_name", color="outcome", orientation="h", title="Outcomes by country"), key="outcomes")
st.dataframe(shown)
st.download_button("CSV", shown.to_csv(index=False).encode(), "events.csv", "text/csv")
