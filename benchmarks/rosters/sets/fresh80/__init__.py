"""Printed documents of schools, the other half: prints of student systems, teachers' tables, faces."""
