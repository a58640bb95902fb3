"""The start of a school year and October, the other half: exports, class sheets, Word, prints, photos."""
