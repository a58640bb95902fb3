"""Pages with pictures beside names, as PDF or HTML: page -> cards -> rows of a table -> people. START IN roster.py."""
