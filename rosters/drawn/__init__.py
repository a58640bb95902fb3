"""Photo rosters drawn as PDF: invented people in layouts that schools' programs print."""
