"""Lists that are no single table: tables that belong together, address cards, JSON, pictures alone."""
