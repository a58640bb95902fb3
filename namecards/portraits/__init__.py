"""A photo made ready to draw: upright, small, cropped to the head, and turned into terminal cells."""
