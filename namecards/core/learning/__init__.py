"""How names are learned: memory, one session, what comes next, and how well it went."""
