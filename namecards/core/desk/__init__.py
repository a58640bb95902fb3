"""Who came by, what was said, and what comes back."""
