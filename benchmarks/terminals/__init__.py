"""Photographs of the program in real terminals, under Xvfb: `python -m benchmarks.terminals FOLDER`."""
