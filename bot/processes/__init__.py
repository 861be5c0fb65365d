"""One module a command of the command line: each wires its parts, starts them and stops them."""
