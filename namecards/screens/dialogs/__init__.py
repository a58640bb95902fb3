"""Questions on top of a screen; each ends with what was answered."""
