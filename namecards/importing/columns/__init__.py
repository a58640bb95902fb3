"""Find which column of a table holds what, by its title, and by its cells. START IN layout.py."""
