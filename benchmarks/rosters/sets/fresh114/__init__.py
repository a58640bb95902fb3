"""Teachers' and offices' own documents, the other half: boxes on sheets, Word tables, prints, photos."""
