"""Spreadsheets made by hand and exports of systems, opened after the first round."""
