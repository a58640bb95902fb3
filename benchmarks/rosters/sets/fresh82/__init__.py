"""Spreadsheets made by hand and exports of systems, kept sealed."""
