"""How names are learned: memory, sessions of the drill, whom to ask next, progress."""
