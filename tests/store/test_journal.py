"""The files of lines: torn, spoilt, edited by hand; the good lines stay and writing goes on."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from computers import MAYA, NOAH, Computer, line, people
from quick_loop import Pauses

from namecards.core.errors import CannotWrite, NamecardsError

GOOD = line("2026-10-05T08:00:00Z", "maya", new=MAYA)
LATER = line("2026-10-05T09:00:00Z", "noah", new=NOAH)


def opened_with(folder: Path, content: bytes | str) -> Computer:
    """A computer whose documents file was left with this content."""
    computer = Computer(folder)
    computer.documents_file.write_bytes(content.encode() if isinstance(content, str) else content)
    return computer


def problems(computer: Computer) -> list[str]:
    return [str(bad) for bad in computer.open().storage.journal.bad_lines]


def test_a_torn_last_line_is_not_shown_and_does_not_swallow_the_next(tmp_path: Path) -> None:
    computer = opened_with(tmp_path, GOOD + LATER[:40])
    database = computer.open()
    assert people(database) == {"maya": MAYA}
    database.table("people").put({"noah": NOAH})
    assert people(database) == people(computer.open()) == {"maya": MAYA, "noah": NOAH}


def test_a_file_cut_at_any_byte_shows_every_whole_line_and_takes_a_new_one(tmp_path: Path) -> None:
    whole = GOOD + line("2026-10-05T09:00:00Z", "zoë", new={"given": "Zoë"}) + LATER
    content = whole.encode()
    for length in range(len(content) + 1):
        computer = opened_with(tmp_path / str(length), content[:length])
        # A last line that lacks nothing but its newline is whole, too.
        count = sum(length >= end for end in whole_line_ends(content))
        database = computer.open()
        assert list(people(database)) == ["maya", "zoë", "noah"][:count]
        database.table("people").put({"new": {"given": "Ines"}})
        assert (
            list(people(database))
            == list(people(computer.open()))
            == [*["maya", "zoë", "noah"][:count], "new"]
        )


def whole_line_ends(content: bytes) -> list[int]:
    """Where each line ends, its newline not counted."""
    return [end for end, byte in enumerate(content) if byte == ord("\n")]


def test_a_torn_line_is_named_and_stays_named_after_the_next_write(tmp_path: Path) -> None:
    computer = opened_with(tmp_path, GOOD + LATER[:40])
    first, second = computer.open(), computer.open()
    torn = ["documents-2026-k7q2.jsonl, line 2: can't be read. It is left as it is."]
    for writer in (first, second, first):
        writer.table("people").put({f"new{len(people(writer))}": NOAH})
        for database in (first, second, computer.open()):
            database.storage.refresh()
            assert [str(bad) for bad in database.storage.journal.bad_lines] == torn


def test_a_half_copied_file_is_read_when_the_rest_has_come(tmp_path: Path) -> None:
    computer = opened_with(tmp_path, "")
    others = computer.folder / "documents-2026-other.jsonl"
    others.write_text(GOOD + LATER[:40], encoding="utf-8")
    database = computer.open()
    others.write_text(GOOD + LATER, encoding="utf-8")
    assert database.storage.refresh()
    assert people(database) == {"maya": MAYA, "noah": NOAH}
    assert database.storage.journal.bad_lines == []


SPOILT = {
    "binary garbage": b"\x80\x81\xfe\xff\x00\x01",
    "NULs": b"\x00" * 300,
    "half a letter": '{"at":"2026-10-05T08:30:00Z","in":"people","id":"zoë"}'.encode()[:-4],
    "invalid UTF-8": b'{"at":"2026-10-05T08:30:00Z","in":"people","id":"zo\xff","new":{}}',
    "UTF-16": '{"at":"2026-10-05T08:30:00Z","in":"people","id":"x","new":{}}'.encode("utf-16-le"),
    "a broken quote": b'{"at":"2026-10-05T08:30:00Z","in":"people","id":"x,"new":{}}',
    "another file's line": b"Last Name,First Name,Grade",
    "not an object": b"[1,2,3]",
    "a number": b"12",
    "no id": b'{"at":"2026-10-05T08:30:00Z","in":"people","new":{}}',
    "no time": b'{"in":"people","id":"x","new":{}}',
    "a time without its zone": b'{"at":"2026-10-05T08:30:00","in":"people","id":"x","new":{}}',
    "month 13": b'{"at":"2026-13-05T08:30:00Z","in":"people","id":"x","new":{}}',
    "an id that is a number": b'{"at":"2026-10-05T08:30:00Z","in":"people","id":5,"new":{}}',
    "fields that are a list": b'{"at":"2026-10-05T08:30:00Z","in":"people","id":"x","new":[]}',
    "NaN": b'{"at":"2026-10-05T08:30:00Z","in":"people","id":"x","new":{"a":NaN}}',
    "a hundred thousand brackets": b'{"at":"2026-10-05T08:30:00Z","in":"people","id":"x","new":{"a":'
    + b"[" * 100_000
    + b"]" * 100_000
    + b"}}",
}


@pytest.mark.parametrize("spoilt", SPOILT.values(), ids=SPOILT.keys())
def test_a_spoilt_line_is_named_without_its_content_and_the_others_stay(
    tmp_path: Path, spoilt: bytes
) -> None:
    computer = opened_with(tmp_path, GOOD.encode() + spoilt + b"\n" + LATER.encode())
    named = ["documents-2026-k7q2.jsonl, line 2: can't be read. It is left as it is."]
    assert people(computer.open()) == {"maya": MAYA, "noah": NOAH}
    assert problems(computer) == named
    computer.open().table("people").put({"new": MAYA})
    assert people(computer.open()) == {"maya": MAYA, "noah": NOAH, "new": MAYA}
    assert problems(computer) == named
    assert spoilt in computer.documents_file.read_bytes()


@pytest.mark.parametrize("spoilt", SPOILT.values(), ids=SPOILT.keys())
def test_a_spoilt_last_line_that_comes_while_the_program_runs(tmp_path: Path, spoilt: bytes) -> None:
    computer = opened_with(tmp_path, "\n" + GOOD)
    database = computer.open()
    with computer.documents_file.open("ab") as file:
        file.write(LATER.encode() + spoilt)
    database.storage.refresh()
    assert people(database) == {"maya": MAYA, "noah": NOAH}
    assert [(bad.file, bad.line) for bad in database.storage.journal.bad_lines] == [
        (computer.documents_file.name, 4)
    ]
    database.table("people").put({"new": MAYA})
    assert people(computer.open()) == {"maya": MAYA, "noah": NOAH, "new": MAYA}


@pytest.mark.parametrize(
    "content",
    [
        "\ufeff" + GOOD + LATER,
        (GOOD + LATER).replace("\n", "\r\n"),
        "\ufeff" + (GOOD + LATER).replace("\n", "\r\n"),
        "\n\n" + GOOD + "\n \t\n" + LATER + "\n",
        (GOOD + LATER).removesuffix("\n"),
        GOOD.replace(", ", ",\n  ") + LATER,
    ],
    ids=["BOM", "CRLF", "BOM and CRLF", "blank lines", "no last newline", "pretty-printed"],
)
def test_what_an_editor_does_to_a_file_is_no_problem(tmp_path: Path, content: str) -> None:
    computer = opened_with(tmp_path, content)
    assert people(computer.open()) == {"maya": MAYA, "noah": NOAH}
    assert problems(computer) == []
    computer.open().table("people").put({"new": MAYA})
    assert people(computer.open()) == {"maya": MAYA, "noah": NOAH, "new": MAYA}
    assert problems(computer) == []


def test_deep_nesting_and_huge_numbers_can_be_kept_and_changed(tmp_path: Path) -> None:
    deep = line("2026-10-05T08:00:00Z", "maya", new={"deep": "HERE", "big": 10**400})
    computer = opened_with(tmp_path, deep.replace('"HERE"', "[" * 300 + "]" * 300))
    computer.open().table("people").update({"given": "Maya"})
    maya = people(computer.open())["maya"]
    assert maya["given"] == "Maya"
    assert maya["big"] == 10**400


def test_a_file_without_a_single_good_line_is_no_reason_to_stop(tmp_path: Path) -> None:
    computer = opened_with(tmp_path, b"\x00\xff\n" * 3)
    database = computer.open()
    assert [bad.line for bad in database.storage.journal.bad_lines] == [1, 2, 3]
    database.table("people").put({"maya": MAYA})
    assert people(computer.open()) == {"maya": MAYA}


def test_a_line_edited_by_hand_is_picked_up_while_the_program_runs(tmp_path: Path) -> None:
    computer = opened_with(tmp_path, GOOD + LATER)
    database = computer.open()
    for name in ("Mirabelle", "Mia"):
        edited = GOOD.replace("Maya", name) + LATER
        computer.documents_file.write_text(edited, encoding="utf-8")
        assert database.storage.refresh()
        assert people(database) == {"maya": MAYA | {"given": name}, "noah": NOAH}
        assert database.storage.journal.bad_lines == []


@pytest.mark.parametrize("is_ours", [True, False])
def test_a_name_edited_by_hand_is_picked_up_though_more_was_written_behind_it(
    tmp_path: Path, is_ours: bool
) -> None:
    computer = Computer(tmp_path) if is_ours else opened_with(tmp_path, GOOD)
    database = computer.open()
    if is_ours:
        database.table("people").put({"maya": MAYA})
    edited = computer.documents_file.read_text(encoding="utf-8").replace("Maya", "Mara")
    computer.documents_file.write_text(edited + LATER, encoding="utf-8")
    assert database.storage.refresh()
    assert people(database) == {"maya": MAYA | {"given": "Mara"}, "noah": NOAH}


def test_a_file_that_went_away_is_not_taken_for_deleted_people(tmp_path: Path) -> None:
    computer = opened_with(tmp_path, LATER)
    others = computer.folder / "documents-2026-other.jsonl"
    others.write_text(GOOD, encoding="utf-8")
    database = computer.open()
    others.rename(tmp_path / "elsewhere")
    database.storage.refresh()
    assert people(database) == {"maya": MAYA, "noah": NOAH}
    database.table("people").put({"new": MAYA})
    (tmp_path / "elsewhere").rename(others)
    assert people(computer.open()) == {"maya": MAYA, "noah": NOAH, "new": MAYA}


def test_a_whole_folder_that_went_away_is_not_taken_for_deleted_people(tmp_path: Path) -> None:
    computer = opened_with(tmp_path, GOOD)
    database = computer.open()
    computer.folder.rename(tmp_path / "unplugged")
    assert not database.storage.journal.has_news()
    assert not database.storage.refresh()
    assert people(database) == {"maya": MAYA}


def test_folders_broken_links_and_other_files_are_passed_over(tmp_path: Path) -> None:
    computer = opened_with(tmp_path, GOOD)
    (computer.folder / "documents-2026-folder.jsonl").mkdir()
    (computer.folder / "desktop.ini").write_text("[x]", encoding="utf-8")
    (computer.folder / "reviews-2026-k7q2.jsonl").write_text("{}", encoding="utf-8")
    with suppress(OSError):  # Windows and exFAT have none
        (computer.folder / "documents-2026-link.jsonl").symlink_to(tmp_path / "nowhere")
    assert people(computer.open()) == {"maya": MAYA}
    assert problems(computer) == []


def test_nothing_is_written_while_a_file_that_is_there_cannot_be_read(
    tmp_path: Path, refused: set[str]
) -> None:
    computer = opened_with(tmp_path, LATER)
    others = computer.folder / "documents-2026-other.jsonl"
    others.write_text(GOOD, encoding="utf-8")
    refused.add(others.name)
    database = computer.open()
    assert people(database) == {"noah": NOAH}
    assert sorted(database.storage.journal.refusals) == [others.name]
    with pytest.raises(CannotWrite, match=rf"{others.name}.*Nothing was changed"):
        database.table("people").put({"maya": MAYA})
    assert computer.documents_file.read_text(encoding="utf-8") == LATER
    refused.clear()
    database.storage.refresh()
    assert people(database) == {"maya": MAYA, "noah": NOAH}
    assert sorted(database.storage.journal.refusals) == []
    database.table("people").put({"new": MAYA})
    assert people(computer.open()) == {"maya": MAYA, "noah": NOAH, "new": MAYA}


def test_new_lines_that_cannot_be_read_yet_hold_nothing_up(tmp_path: Path, refused: set[str]) -> None:
    computer = opened_with(tmp_path, LATER)
    others = computer.folder / "documents-2026-other.jsonl"
    others.write_text(GOOD, encoding="utf-8")
    database = computer.open()
    others.write_text(GOOD + LATER.replace("noah", "zoe"), encoding="utf-8")
    refused.add(others.name)
    database.storage.refresh()
    assert sorted(database.storage.journal.refusals) == [others.name]
    database.table("people").put({"new": MAYA})
    refused.clear()
    database.storage.refresh()
    assert set(people(database)) == {"maya", "noah", "zoe", "new"}


def test_a_file_that_another_program_holds_for_a_moment_is_read(
    tmp_path: Path, refused: set[str], pauses: Pauses
) -> None:
    computer = opened_with(tmp_path, GOOD)
    refused.add(computer.documents_file.name)
    pauses.during = refused.clear
    assert people(computer.open()) == {"maya": MAYA}


def test_an_unreadable_file_that_is_deleted_holds_nothing_up(tmp_path: Path, refused: set[str]) -> None:
    computer = opened_with(tmp_path, GOOD)
    others = computer.folder / "documents-2026-other.jsonl"
    others.write_text(GOOD, encoding="utf-8")
    refused.add(others.name)
    database = computer.open()
    others.unlink()
    database.table("people").put({"noah": NOAH})
    assert people(database) == {"maya": MAYA, "noah": NOAH}
    assert sorted(database.storage.journal.refusals) == []


def test_a_file_that_icloud_has_not_downloaded_is_no_empty_file(tmp_path: Path) -> None:
    computer = opened_with(tmp_path, GOOD)
    (computer.folder / ".documents-2026-other.jsonl.icloud").write_bytes(b"bplist00")
    database = computer.open()
    assert sorted(database.storage.journal.refusals) == ["documents-2026-other.jsonl"]
    with pytest.raises(CannotWrite):
        database.table("people").put({"noah": NOAH})


def test_a_newer_format_is_read_as_far_as_it_is_known_and_never_written_to(tmp_path: Path) -> None:
    computer = opened_with(tmp_path, GOOD)
    newer = computer.folder / "documents2-2027-x.jsonl"
    newer.write_text("a format to come\n", encoding="utf-8")
    database = computer.open()
    with pytest.raises(NamecardsError, match=r"documents2-2027-x\.jsonl was written by a newer namecards"):
        database.table("people").put({"noah": NOAH})
    assert people(database) == people(computer.open()) == {"maya": MAYA}
    assert computer.documents_file.read_text(encoding="utf-8") == GOOD


def test_each_year_has_its_own_file(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    database = computer.open()
    database.table("people").put({"maya": MAYA})
    computer.clock.now = computer.clock.now.replace(year=2027)
    database.table("people").put({"noah": NOAH})
    assert sorted(path.name for path in computer.folder.iterdir()) == [
        "documents-2026-k7q2.jsonl",
        "documents-2027-k7q2.jsonl",
    ]
    assert people(computer.open()) == {"maya": MAYA, "noah": NOAH}


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_files_are_for_this_user_only(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    computer.open().table("people").put({"maya": MAYA})
    for path in (computer.documents_file, *computer.home.local.iterdir()):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS is asked by another call")
def test_a_line_is_acknowledged_only_after_the_disk_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A missing fsync shows in a power cut and nowhere else, so the call itself is watched."""
    computer = Computer(tmp_path)
    table = computer.open().table("people")
    synced: list[bytes] = []
    monkeypatch.setattr("os.fsync", lambda descriptor: synced.append(content_of(descriptor)))
    table.put({"maya": MAYA})
    assert computer.documents_file.read_bytes() in synced
    assert sys.platform == "win32" or len(synced) == 2, "a new file's name is synced, too"
    synced.clear()
    table.put({"noah": NOAH})
    assert synced == [computer.documents_file.read_bytes()]


def content_of(descriptor: int) -> bytes:
    """All bytes of an open file; none of a folder."""
    if stat.S_ISDIR(os.fstat(descriptor).st_mode):
        return b""
    os.lseek(descriptor, 0, os.SEEK_SET)
    return os.read(descriptor, 1_000_000)
