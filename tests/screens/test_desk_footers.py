"""The bottom line of the desk's screens: complete on 60 columns, and F4 has the name of what it does."""

from __future__ import annotations

import pytest
from looking import back_home, painted, settle

from namecards.app import NamecardsApp
from namecards.collection import Collection

OPEN = {
    "visit": ("d", *"saoi", "enter", "k"),
    "due": ("l", "2"),
    "not lately": ("l", "3"),
    "never": ("l", "4"),
}
"""What test_every_screen.py does not see: a name that is known, and other lists."""


def bottom(app: NamecardsApp) -> str:
    return painted(app).splitlines()[-1]


@pytest.fixture
def busy(sample: Collection) -> Collection:
    """Everything that makes a key appear."""
    sample.notes.add_line("saoirse ?%how was the fair @+1d, !find manga 4 @+1d, +beanbags")
    return sample


async def test_no_key_is_cut_off_on_60_columns(busy: Collection) -> None:
    app = NamecardsApp(busy)
    async with app.run_test(size=(60, 20)) as pilot:
        for screen, keys in OPEN.items():
            await pilot.press(*keys)
            await settle(pilot)
            assert "Esc" in bottom(app) and "…" not in bottom(app), screen
            await back_home(pilot)


@pytest.mark.parametrize(
    ("line", "key"), [("!find manga", "F4 Kept"), ("?how was it", "F4 Found"), ("dog surgery", "F4 Asked")]
)
async def test_f4_has_the_name_that_fits_the_line(sample: Collection, line: str, key: str) -> None:
    sample.notes.add_line(f"saoirse {line}")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for before in (("d", *"saoi", "enter", "k"), ("escape", "escape", "l", "slash"), ("enter",)):
            await pilot.press(*before)
            assert key in bottom(app)
        await pilot.press("f4")
    assert sample.notes.all()[0].used


async def test_an_idea_to_tell_is_told(sample: Collection) -> None:
    sample.notes.add_line("saoirse +beanbags")
    sample.ideas.decide(sample.ideas.all()[0], "done")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", *"saoi", "enter", "k")
        assert "F4 Told" in bottom(app)
