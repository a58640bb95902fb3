"""Cases by an author who had not seen the reader."""
