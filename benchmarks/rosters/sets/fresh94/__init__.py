"""Mails and typed texts, the other half: classes, remarks, clubs, forwarded lists, newcomers in sentences."""
