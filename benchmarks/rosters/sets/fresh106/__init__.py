"""More news of the year among people it is not about, and more lists out of chats, wiki pages and mails."""
