"""What is said of a plan: what looks odd in it, in words, and for other programs."""
