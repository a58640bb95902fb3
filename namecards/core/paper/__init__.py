"""Content for paper: seats, tags and activity sheets, the pledge, the poster, the day to destroy photos."""
