"""The plan for the first day: who is needed when, and how far it will get."""
