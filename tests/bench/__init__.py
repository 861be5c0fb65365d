"""Speed and memory, measured: each table is one file, nothing is asserted about times."""
