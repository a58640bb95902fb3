"""Cases that were open while the reader was written."""
