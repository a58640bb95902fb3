"""The start of a school year and October: exports, class sheets, Word tables, prints, photos, a page."""
