"""The desk, a visit, notes, and the lists made of them."""
