"""News of the year with names beside it that must stay as they are, and lists as people type and paste them."""
