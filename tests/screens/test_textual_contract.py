"""What the program relies on in Textual, beside the keys (test_key_queue.py): see docs/architecture.md.

When a test here fails after an update of Textual, that page says which file to look at.
"""

from __future__ import annotations

import pytest
from looking import painted, settle
from textual import work
from textual.geometry import Region
from textual.widgets import Input

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.screens.base import BaseScreen
from namecards.screens.paper.pledge import PledgeScreen

PRIVATE = "Maya Chen: dog surgery"


class Faulty(NamecardsApp):
    """A program with two faults, each where a child's data is at hand."""

    def action_help(self) -> None:
        child = PRIVATE
        raise ValueError(child)

    @work(thread=True)
    def action_help_aside(self) -> None:
        child = PRIVATE
        raise ValueError(child)

    BINDINGS = [("z", "help", "A fault"), ("y", "help_aside", "One in a worker")]  # noqa: RUF012


@pytest.mark.parametrize("key", "zy")
async def test_a_fault_prints_nothing_of_anybody_and_is_known_afterwards(
    sample: Collection, key: str, capfd: pytest.CaptureFixture[str]
) -> None:
    app = Faulty(sample)
    with pytest.raises(Exception, match=r"Maya|failed"):
        async with app.run_test() as pilot:
            await pilot.press(key)
            await pilot.pause()
    assert app.return_code == 1
    assert isinstance(app.fault, ValueError) and str(app.fault) == PRIVATE
    assert "".join(capfd.readouterr()) == ""


async def test_leaving_is_no_fault(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test() as pilot:
        await pilot.press("q")
    assert app.fault is None


async def test_a_change_of_focus_paints_only_what_had_it_and_what_has_it(empty: Collection) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        screen = PledgeScreen(empty)
        app.push_screen(screen)
        await pilot.pause()
        whole: list[tuple[Region, ...]] = []
        refresh = BaseScreen.refresh

        def noted(self: BaseScreen, *regions: Region, **more: bool) -> BaseScreen:
            whole.append(regions)
            return refresh(self, *regions, **more)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(BaseScreen, "refresh", noted)
            await pilot.press("down")
        assert isinstance(screen.focused, Input) and screen.focused.id == "line-1"
        assert () not in whole, "the whole screen was painted"
        assert "Who" in painted(app)
