"""What photographers, offices, librarians and teachers hand over in September, one half by a coin."""
