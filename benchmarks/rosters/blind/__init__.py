"""Grids of ordinary lists by authors who had not seen the reader, each with the truth of its lists."""
