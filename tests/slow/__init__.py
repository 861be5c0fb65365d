"""Tests that need real seconds: processes and kills, a browser, a crowd, a year. `make test-all` runs them."""
