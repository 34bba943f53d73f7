"""How fast it is: each module is one command, `python -m benchmarks NAME`."""
