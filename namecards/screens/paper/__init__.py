"""Printing, and the forms that are filled in for it."""
