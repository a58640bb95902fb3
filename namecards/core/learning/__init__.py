"""How names are learned: memory, one sitting, what comes next, and how well it went."""
