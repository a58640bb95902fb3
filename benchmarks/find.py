"""Find as you type over 2,000 people, and what to know when one walks in, with 20,000 notes."""
