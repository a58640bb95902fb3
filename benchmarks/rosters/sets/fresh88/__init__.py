"""Pages, documents and mails, the other half: faces with names, lists in letters, changes, exports."""
