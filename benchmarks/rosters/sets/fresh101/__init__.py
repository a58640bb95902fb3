"""Lists, remarks and news as people type them: notes, mails, groups between rules, changes of the year."""
