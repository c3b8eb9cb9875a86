"""A page with a table of 20 MB, which travels as one message."""

import os

import pandas
import streamlit

with open(os.environ["RUNS"], "a") as runs:
    runs.write("run\n")

streamlit.write("the beginning")
streamlit.dataframe(pandas.DataFrame({"text": [f"{row:08}" * 128 for row in range(20_000)]}))
streamlit.write("the end")
