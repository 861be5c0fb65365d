"""One module for each command of the command line: it wires the parts, starts them and stops them."""
