"""The disk: the journal, TinyDB over it, reviews, photo files, the lock."""
