"""What teachers, librarians and offices make themselves and send to the library, the other half."""
