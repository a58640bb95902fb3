"""Find what each column of a table holds, by its title and by its cells. START IN layout.py."""
