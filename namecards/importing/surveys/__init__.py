"""Read a form's answers, and say what importing them would change."""
