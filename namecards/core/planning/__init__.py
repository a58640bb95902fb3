"""The plan for the first day of school, and its forecast."""
