"""Read pages with pictures beside names: page -> cards -> rows of a table -> people. START IN roster.py."""
