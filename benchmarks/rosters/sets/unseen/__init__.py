"""Cases that were kept unseen until the reader was done, opened since."""
