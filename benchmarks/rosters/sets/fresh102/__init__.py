"""Lists, remarks and news as people type them, the other half: seats, sentences below names, chats, notes."""
