"""Read parts of names: their order, and the words around a name."""
