"""Parts of names: who says which word first, and what stands around a name."""
