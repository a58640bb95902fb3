"""Learning names: memory, sessions of the drill, whom to ask next, progress."""
