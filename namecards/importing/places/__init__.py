"""Read where people belong from a text: grade, class, teacher and room."""
