"""Letters, mails, chats and copied pages again: lists of other countries, and other news of the year."""
