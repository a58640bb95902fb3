"""Mails and typed texts: classes as teachers write them, clubs, trips, newcomers in sentences."""
