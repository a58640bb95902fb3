"""What is new in the files: read once, noticed at once, and never mistaken for something removed."""

from __future__ import annotations

from pathlib import Path

from computers import MAYA, NOAH, Computer, line, people
from rights import ordinary_rights
from test_journal import GOOD, LATER, opened_with


def test_only_what_is_new_in_a_file_is_read(tmp_path: Path) -> None:
    """A journal of years is long, and a synced folder brings a line every few seconds."""
    computer = opened_with(tmp_path, GOOD + LATER)
    database, shell = computer.open(), computer.open()
    journal = database.storage.journal
    assert journal.lines_read == 2
    for count in (3, 4):
        shell.table("people").put({f"new{count}": MAYA})
        assert database.storage.refresh()
        assert journal.lines_read == count
    assert len(people(database)) == 4


def test_an_empty_file_is_no_news(tmp_path: Path) -> None:
    """Some sync clients make the file first and fill it later."""
    computer = opened_with(tmp_path, GOOD)
    journal = computer.open().storage.journal
    (computer.folder / "documents-2026-other.jsonl").touch()
    assert not journal.has_news()


def test_it_is_noticed_that_another_program_wrote_to_our_file(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    database, shell = computer.open(), computer.open()
    journal = database.storage.journal
    assert not journal.has_news(), "nobody has written yet"
    database.table("people").put({"maya": MAYA})
    assert not journal.has_news()
    shell.table("people").put({"noah": NOAH})
    assert journal.has_news()
    database.storage.refresh()
    assert not journal.has_news()


@ordinary_rights
def test_a_file_that_becomes_unreadable_is_not_taken_for_deleted_people(tmp_path: Path) -> None:
    """A sync client may lock a file while it writes to it."""
    computer = opened_with(tmp_path, LATER)
    others = computer.folder / "documents-2026-other.jsonl"
    others.write_text(GOOD, encoding="utf-8")
    database = computer.open()
    with others.open("a", encoding="utf-8") as file:
        file.write(line("2026-10-05T10:00:00Z", "zoë", new={"given": "Zoë"}))
    others.chmod(0)
    database.storage.refresh()
    assert people(database) == {"maya": MAYA, "noah": NOAH}
    assert sorted(database.storage.journal.refusals) == [others.name]
    others.chmod(0o600)
    database.storage.refresh()
    assert people(database).keys() == {"maya", "noah", "zoë"}
    assert database.storage.journal.bad_lines == []
