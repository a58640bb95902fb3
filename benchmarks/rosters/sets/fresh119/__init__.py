"""What American, British, Australian and European systems of schools write in August, a case a system."""
