"""Several files and several imports: lists that come again, lists beside each other, photographers."""
