"""Class sheets, exports, printed faces and photographers' folders in the ordinary mess, still sealed."""
