"""Applications that people run: how each is started, for test_real_servers.py."""
