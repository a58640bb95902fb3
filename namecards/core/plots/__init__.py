"""Plots as values: series in; terminal cells, or one SVG picture, out."""
