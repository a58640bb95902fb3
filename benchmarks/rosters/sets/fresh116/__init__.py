"""Messages, letters and copied pages of other countries: class lists, and other changes in a year."""
