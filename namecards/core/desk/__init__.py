"""Visits, notes, and what they bring back."""
