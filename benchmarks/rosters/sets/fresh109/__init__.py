"""What people type or paste: mails, wiki pages, chats, two columns, remarks in brackets, news of the year."""
