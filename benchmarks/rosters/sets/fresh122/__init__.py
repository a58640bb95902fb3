"""What other systems of a third round write in an ordinary autumn, a case a system."""
