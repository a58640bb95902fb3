"""Sheets, exports and photo folders of school offices in the ordinary mess, and lists that come again."""
