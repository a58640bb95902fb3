"""A page of a photo roster on which names and faces do not come out even, as it is seen; by keys alone."""

from __future__ import annotations

from pathlib import Path

from looking import painted, said, settle, type_text

from namecards.app import NamecardsApp
from namecards.collection import Collection
from rosters.drawn.grid_layouts import ABOVE, Grid
from rosters.drawn.grids import drawn


async def test_a_page_in_doubt_is_shown_with_its_names_and_faces_and_one_key_shifts_them(
    empty: Collection, tmp_path: Path
) -> None:
    """The names lie on the photos of the row above."""
    pdf, people = drawn(Grid(people=8, high=80, side=ABOVE, gap=-6, lead=7, number="none"))
    (tmp_path / "roster.pdf").write_bytes(pdf)
    below, above = people[4].given, people[0].given
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("i")
        await type_text(pilot, str(tmp_path / "roster.pdf"))
        await pilot.press("enter")
        await settle(pilot)
        await settle(pilot)
        assert "8 people, no photos" in painted(app)
        await pilot.press("f4")
        await settle(pilot)
        assert "Which names belong to the faces on page 1" in said(app)
        faces = painted(app).replace("\n", " ")
        assert below in faces and "0 = skip these faces" in said(app)
        await pilot.press("pagedown")
        await settle(pilot)
        assert "page 2" in said(app) and painted(app).count("no name") == 4, "the other four faces"
        await pilot.press("pageup", "down")
        await settle(pilot)
        assert above in painted(app)
        await pilot.press("enter", "enter")
        await settle(pilot)
        assert "4 photos matched" in painted(app)
        await pilot.press("enter")
        await settle(pilot)
        await settle(pilot)
    kept = {person.given for person in empty.people.all() if person.photo}
    assert kept == {person.given for person in people[:4]}
