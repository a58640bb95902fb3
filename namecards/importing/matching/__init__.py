"""Match photos to people, and the people of a list to those already here; nothing is guessed."""
