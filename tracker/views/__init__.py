"""The pages: with dashboard.py the only code that knows Streamlit."""
