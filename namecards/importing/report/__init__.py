"""Report a plan: its oddities, a summary in words, and JSON for other programs."""
