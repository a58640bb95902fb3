"""More of several files and several imports: lists that come again, photographers' folders."""
