"""Find the lists in a source, read each file by its content, and merge them into one."""
