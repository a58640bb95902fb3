"""Questions about what an import can't know for sure, and what their answers change."""
