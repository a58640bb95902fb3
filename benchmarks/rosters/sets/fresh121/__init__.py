"""What a third round of systems of schools, libraries and photographers write in an ordinary autumn."""
