"""What photographers, offices, librarians and teachers hand over in September, the other half."""
