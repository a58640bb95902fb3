"""Exports and reports of systems that no set had, invented blind; a coin parted them from the first half."""
