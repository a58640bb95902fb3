"""The sets of cases, a folder each: a module for each kind of office."""
