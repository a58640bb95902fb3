"""Printed documents of schools: reports of student systems, registers, contact sheets, pages of faces."""
