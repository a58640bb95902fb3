"""Mails and typed texts, fifth wave, the other half: lists with remarks and forwards; changes told later."""
