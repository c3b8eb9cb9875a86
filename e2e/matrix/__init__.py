"""The matrix: servers as people have them, and what befalls them. `table.py` says what
is expected of each cell, `servers.py` how a server is run, `failures.py` how each failure
is brought about."""
