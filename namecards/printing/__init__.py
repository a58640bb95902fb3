"""Printing: people and a stock's geometry make a PDF, with one small template for each printable."""
