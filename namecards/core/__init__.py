"""Values in, values out: no disk, no clock, no randomness of its own, no Textual."""
