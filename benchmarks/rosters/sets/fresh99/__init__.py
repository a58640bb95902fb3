"""Lists kept by hand, portals, printed lists, exports and photos of the world, opened."""
