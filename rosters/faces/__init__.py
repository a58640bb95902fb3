"""The pens, heads and hair that `draw_faces.py` draws its invented people with."""
