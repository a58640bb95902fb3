"""Whose photo is whose, and who on a list is whom among the people there are: never by a guess."""
