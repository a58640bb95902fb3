"""The crop of a photo: arrows, + and -, r; Enter keeps it, F3 undoes it, Esc leaves it."""

from looking import back_home, painted, said, settle
from textual.pilot import Pilot

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.heads import Head
from namecards.screens.crop import CroppedFace, CropScreen


async def open_crop(pilot: Pilot[None], sample: Collection) -> Head:
    """From the visit of Maya, whose photo it is."""
    await settle(pilot)
    app = pilot.app
    assert isinstance(app, NamecardsApp)
    app.open_visit(sample.people.one("Maya Chen"), lambda result: None)
    await pilot.pause()
    await pilot.press("f10")
    await pilot.pause()
    assert isinstance(app.screen, CropScreen)
    return app.screen.query_one(CroppedFace).head


def kept(sample: Collection) -> Head | None:
    return sample.heads.of(sample.people.photo(sample.people.one("Maya Chen")))


async def test_the_face_is_drawn_with_the_keys_below(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for size in [(80, 24), (120, 40)]:
            await pilot.resize_terminal(*size)
            await open_crop(pilot, sample)
            assert "▄" in painted(app)
            assert "Maya Chen" not in said(app), "the desk just asks who this is"
            assert "This face · one face was found · arrows move it" in said(app)
            assert "+ Closer - Wider r Turn" in said(app)
            await back_home(pilot)


async def test_it_is_moved_zoomed_turned_and_kept_and_undone(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        found = await open_crop(pilot, sample)
        before = painted(app)
        await pilot.press("left", "up", "plus", "plus")
        assert painted(app) != before
        assert kept(sample) == found, "nothing is kept before Enter"
        await pilot.press("enter")
        await pilot.pause()
        now = kept(sample)
        assert now and now.side < found.side and now.finder == "hand"
        assert "This face: the crop is saved. F3 undoes." in said(app)
        cropped = painted(app).splitlines()[4:10]
        await pilot.press("f3")
        await pilot.pause()
        assert [line[:40] for line in cropped] != [line[:40] for line in painted(app).splitlines()[4:10]]
        assert kept(sample) == found


async def test_r_turns_the_photo_and_esc_leaves_it(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        found = await open_crop(pilot, sample)
        await pilot.press("r")
        assert app.screen.query_one(CroppedFace).head.turn == 90
        await pilot.press("escape")
        await pilot.pause()
        assert kept(sample) == found
