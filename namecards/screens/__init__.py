"""One screen a file, its CSS inside; a screen takes the Collection and talks to nothing below it."""
