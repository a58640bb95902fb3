"""Messages, letters and copied pages of many countries: class lists, and what changes in a year."""
