"""Lists, a timeline and the warm-up, by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Clock, Open
from looking import back_home, painted, said, settle, type_text

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.settings import ListSettings


async def test_lists_by_digit_and_a_class_that_stands_out(sample: Collection) -> None:
    for person in sample.people.roster("Everyone").people:
        if person.homeroom != "310":
            sample.desk.record_visit(person)
    sample.notes.add_line("saoirse !find manga 4")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for size in [(80, 24), (60, 20)]:
            await pilot.resize_terminal(*size)
            await pilot.press("l")
            assert "▸1 Promises" in painted(app) and "1 person." in painted(app)
            await pilot.press("4")
            assert (
                "7 people." in said(app)
                and "Stands out: Grade 11 7/7" in said(app)
                and "Room 310 7/7" in said(app)
            )
            for _ in range(6):
                await pilot.press("right")
                if "Grade 11: 7 of 7." in said(app):
                    break
            assert "7 people. Grade 11: 7 of 7." in said(app)
            await pilot.press("5")
            assert "No name is hard for you" in said(app)
            await back_home(pilot)


async def test_where_nobody_is_yet_nobody_has_visited(empty: Collection) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", "4")
        assert "No class yet. Import a list" in said(app) and "Everybody" not in said(app)


async def test_the_days_without_a_word_are_chosen_and_remembered(sample: Collection, clock: Clock) -> None:
    (zoe,) = sample.people.find("zoe")
    sample.desk.record_visit(zoe)
    clock.pass_(days=45)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", "3")
        assert "no visit in 30 days" in said(app) and "45 days" in said(app)
        await pilot.press("f5")
        assert "Nobody has visited and then stayed away for 60 days." in said(app)
    assert sample.settings.get(ListSettings).quiet_days == 60


async def test_from_a_list_to_a_timeline_where_a_note_is_put_right(sample: Collection) -> None:
    sample.notes.add_line("saoirse !find manga 4, %parents part")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", "enter")
        assert "timeline · Saoirse O'Brien" in said(app) and "say: SEER-sha" in said(app)
        assert "(private)" in said(app) and "parents" not in said(app)
        await pilot.press("enter", "end", *" and 5", "enter")
        assert "! find manga 4 and 5" in said(app)
        await pilot.press("f3")
        assert "and 5" not in said(app)
        await pilot.press("f4")
        assert "(kept)" in said(app)
        await pilot.press("f3", "f8")
        assert len(sample.notes.all()) == 1
        await pilot.press("f3", "f6")
        assert "parents part" in said(app)
        await pilot.press("f2")
        await type_text(pilot, "new glasses")
        assert "parents part" not in said(app)
        await pilot.press("enter")
        assert "new glasses" in said(app)


async def test_a_list_and_what_a_search_found_are_saved_as_tables(
    sample: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("namecards.collection.exports.usual_folder", lambda kind: tmp_path)
    sample.notes.add_line("saoirse !find manga 4, %parents part")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", "f8")
        assert "promises-2026-08-10.csv" in painted(app)
        await pilot.press("enter")
        await settle(pilot)
        assert "Saved:" in painted(app)
        text = (tmp_path / "promises-2026-08-10.csv").read_text(encoding="utf-8-sig")
        assert '"find manga 4"' in text and "parents" not in text
        await pilot.press("slash", "f8")
        await pilot.press("ctrl+u")
        await type_text(pilot, str(tmp_path / "promises-2026-08-10.csv"))
        await pilot.press("enter")
        assert "There is a file of this name already" in said(app)
        await pilot.press("ctrl+u")
        await type_text(pilot, str(tmp_path / "nowhere" / "found.md"))
        await pilot.press("enter")
        assert "Nothing was changed" in said(app)
        await pilot.press("ctrl+u")
        await type_text(pilot, str(tmp_path / "found.md"))
        await pilot.press("enter")
        await settle(pilot)
    rows = (tmp_path / "found.md").read_text(encoding="utf-8").splitlines()
    assert [row for row in rows if "(private)" in row and "Saoirse" in row] and "parents" not in "".join(rows)
    assert {Path(file.path).name for file in sample.known_files.all()} == {
        "promises-2026-08-10.csv",
        "found.md",
    }


async def test_what_a_second_shell_writes_is_on_the_open_list_whose_names_are_practised(
    sample: Collection, open_again: Open
) -> None:
    app, shell = NamecardsApp(sample), open_again()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", "u", "4", "u")
        await settle(pilot)
        assert "practice · Never" in said(app) and "5 min left" in said(app), "the names of the list"
        await pilot.press("escape")
        assert "▸4 Never" in said(app)
        await pilot.press("1")
        assert "No promise is open." in said(app)
        shell.notes.add_line("saoirse !find manga 4")
        app.look_for_changes()
        await pilot.pause()
        assert "! find manga 4" in said(app)
        await pilot.press("f4")
        assert "No promise is open." in said(app) and "F3 undoes" in said(app)
        await pilot.press("f3")
        assert "find manga 4" in said(app) and "Undone" in said(app)
        await pilot.press("slash", *"manga")
        shell.notes.add_line("zoe manga club")
        app.look_for_changes()
        await pilot.pause()
        assert "2 of 2 notes." in said(app)
