"""Ordinary lists, exports, photos and second imports of a school library, opened."""
