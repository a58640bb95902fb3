"""Spreadsheets of offices, teachers and clubs and exports of systems, second wave, kept sealed."""
