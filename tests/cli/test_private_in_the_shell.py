"""No command prints a private note, unless it is asked with --private."""

from __future__ import annotations

from pathlib import Path

from running import Shell, imported, school, shell

__all__ = ["imported", "school", "shell"]  # fixtures

SECRET = "zwetschge"


def test_no_command_prints_a_private_note(school: Shell, tmp_path: Path) -> None:
    printed = []

    def run(*words: str) -> None:
        done = school(*words)
        printed.append((words, done.stdout + done.stderr))

    run("note", f"saoirse %one {SECRET}, !%two {SECRET}, +%three {SECRET}, >%four {SECRET}")
    run("note", f"saoirse sad % {SECRET}")
    run("note", f"saoirse eats 100% {SECRET}")
    run("note", "--edit", f"eats 50% {SECRET}")
    run("note", f"xavier %{SECRET}")
    run("note", f"maya % {SECRET}")
    run("note", f"xavier %told Maya Chen {SECRET}")
    run("forget", "maya chen")
    run("note", f"maya: 7% {SECRET}")
    for listing in ("notes", "inbox", "lists", "people", "progress", "check", "history", "where"):
        run(listing)
    for which in ("promises", "due", "quiet", "never", "weak"):
        run("lists", which)
    run("notes", SECRET)
    run("notes", "--json")
    run("lists", "--json")
    run("people", "--json")
    run("undo", "--list")
    run("inbox", "1", "saoirse")
    run("undo")
    run("undo")
    run("notes", "-o", str(tmp_path / "notes.csv"))
    run("export", str(tmp_path / "out"))
    assert [words for words, text in printed if SECRET in text and SECRET not in " ".join(words)] == []
    assert [words for words, text in printed if SECRET in text and words[0] == "note"] == []
    files = [path for path in tmp_path.rglob("*") if path.is_file() and school.home not in path.parents]
    assert [path.name for path in files if SECRET.encode() in path.read_bytes()] == []
    assert SECRET in school("notes", "--private").stdout
    assert SECRET in school("inbox", "--private").stdout
