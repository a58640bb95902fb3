"""Attacks on what was saved: kills, cuts, flipped bits, full disks, power cuts, sync clients.

A few seconds of each run with the other tests; `python -m tests.durability --long` runs all of it and prints
the table of SECURITY.md.
"""
