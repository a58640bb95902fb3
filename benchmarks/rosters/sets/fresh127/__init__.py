"""What teachers, librarians and offices make themselves and send to the library, one half by a coin."""
