"""Mails and typed texts, fifth wave: classes in paragraphs, bullets and remarks; changes told later."""
