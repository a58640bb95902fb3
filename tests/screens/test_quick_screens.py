"""In tests, a screen is painted once after each step, and every program has the same styles."""

from __future__ import annotations

from looking import painted
from textual.app import App, ComposeResult
from textual.widgets import Label


class Counted(Label):
    """Counts how often it is painted."""

    times = 0

    def render_line(self, y: int) -> object:  # type: ignore[override]
        self.times += 1
        return super().render_line(y)


class Counting(App[None]):
    CSS = "Counted { color: $error; }"
    BINDINGS = [("a", "all_at_once", "")]  # noqa: RUF012 - Textual's own way

    def compose(self) -> ComposeResult:
        yield Counted("nothing")

    async def action_all_at_once(self) -> None:
        for word in ("one", "two", "three"):
            self.query_one(Counted).update(word)
            await self.animator.wait_until_complete()


async def test_what_was_changed_in_a_step_is_painted_once_after_it_and_as_it_is_now() -> None:
    app = Counting()
    async with app.run_test() as pilot:
        counted = app.query_one(Counted)
        assert painted(app).startswith("nothing")
        before = counted.times
        await pilot.press("a")
        assert counted.times == before + 1
        assert painted(app).startswith("three")


async def test_a_style_is_read_once_for_each_theme() -> None:
    colors = set()
    for theme in ("nord", "gruvbox", "nord"):
        app = Counting()
        app.theme = theme
        async with app.run_test():
            colors.add((theme, app.query_one(Counted).styles.color.hex))
    assert len(colors) == 2
