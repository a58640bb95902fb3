"""Pages, documents and mails: faces saved or shown, lists typed, changes told, address files and exports."""
