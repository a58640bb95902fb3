"""Teachers' and offices' own documents: boxes on sheets, Word tables, prints, photos."""
