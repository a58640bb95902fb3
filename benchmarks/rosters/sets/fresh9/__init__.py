"""Cases by somebody who had not seen the reader, opened since."""
