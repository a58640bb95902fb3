"""Read lists in other shapes than one table: bundles of tables, address cards, JSON, pictures alone."""
