"""Ask about what an import can't know for sure, and apply the answers."""
