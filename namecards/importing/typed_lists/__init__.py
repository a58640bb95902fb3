"""Lists and sentences that somebody typed: lines of text to people."""
