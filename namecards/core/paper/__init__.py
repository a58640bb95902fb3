"""What is printed besides names: seats, tags, the pledge, posters."""
