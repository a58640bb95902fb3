"""Cases by authors who had not seen the reader."""
