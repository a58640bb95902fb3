"""Make portraits from photos: upright, small, cropped to the head, and drawn in terminal cells."""
