"""Mails, chats and typed texts, third wave: lists typed, changes told, notes, slips and rotas of a class."""
