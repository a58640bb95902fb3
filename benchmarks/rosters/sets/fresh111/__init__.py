"""Letters, notices, mails, chats and copied pages: lists of many countries, and news of the year."""
