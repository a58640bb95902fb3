"""Mails, chats and typed texts, third wave, the other half: lists, changes, minutes, rotas and answers."""
