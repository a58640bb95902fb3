"""What is printed, and what is filled in for it."""
