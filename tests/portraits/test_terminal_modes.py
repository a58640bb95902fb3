"""What a terminal can show, by its environment. The variables are those that terminals document or set."""

import sys

import pytest

from namecards.portraits.terminal import Mode, TerminalKind

X256, TRUE = {"TERM": "xterm-256color"}, {"COLORTERM": "truecolor"}


@pytest.mark.parametrize(
    ("env", "colours", "expected"),
    [
        ({}, "truecolor", "quadrant"),
        ({}, "256", "gray"),
        ({}, "standard", "none"),
        ({}, "windows", "none"),
        ({}, None, "none"),
        ({"NO_COLOR": "1"}, "truecolor", "gray"),
        ({"NO_COLOR": "1"}, "standard", "none"),
        ({"TERM": "linux"}, "truecolor", "none"),
        ({"TERM": "dumb"}, "256", "none"),
        ({"TERM": "xterm-256color"}, "truecolor", "quadrant"),
        ({"NAMECARDS_PHOTOS": "half"}, "truecolor", "half"),
        ({"NAMECARDS_PHOTOS": "grey"}, "truecolor", "gray"),
        ({"NAMECARDS_PHOTOS": "None", "TERM": "xterm"}, "truecolor", "none"),
        ({"NAMECARDS_PHOTOS": "quadrant", "NO_COLOR": "1", "TERM": "linux"}, None, "quadrant"),
        ({"NAMECARDS_PHOTOS": "sixel"}, "truecolor", "quadrant"),
    ],
)
def test_how_portraits_are_shown(env: dict[str, str], colours: str | None, expected: str) -> None:
    assert TerminalKind(env).mode(colours) == expected


@pytest.mark.parametrize(
    ("env", "colours", "expected"),
    [
        ({}, "truecolor", "half"),
        ({"NO_COLOR": "1"}, "truecolor", "half"),
        ({}, "256", "half"),
        ({"WT_SESSION": "e1d171d9"}, "truecolor", "quadrant"),
        ({"TERM_PROGRAM": "vscode"}, "truecolor", "quadrant"),
    ],
)
def test_the_old_console_of_windows_gets_half_blocks(
    monkeypatch: pytest.MonkeyPatch, env: dict[str, str], colours: str, expected: str
) -> None:
    """Consolas, its font, has the half blocks of code page 437 (▀▄▌▐█), but no quadrants, and "Use a fallback
    font to display missing characters" is open (microsoft/WSL#1124, microsoft/terminal#387)."""
    monkeypatch.setattr(sys, "platform", "win32")
    assert TerminalKind(env).mode(colours) == expected


@pytest.mark.parametrize(
    ("env", "expected"),
    [
        ({"TERM": "xterm-kitty"}, "sextant"),
        ({"TERM": "foot"}, "sextant"),
        ({"TERM": "xterm-ghostty", "TERM_PROGRAM": "ghostty"}, "sextant"),
        ({"TERM": "wezterm"}, "sextant"),
        ({**X256, "TERM_PROGRAM": "WezTerm"}, "sextant"),
        ({**X256, "VTE_VERSION": "8000"}, "sextant"),
        ({**X256, "VTE_VERSION": "6003"}, "quadrant"),
        ({**X256, "KONSOLE_VERSION": "250402"}, "sextant"),
        ({**X256, "KONSOLE_VERSION": "210401"}, "quadrant"),
        ({**X256, "VTE_VERSION": "a"}, "quadrant"),
        ({**X256}, "quadrant"),
        ({**X256, "VTE_VERSION": "8000", "XTERM_VERSION": "XTerm(398)"}, "quadrant"),
        ({"TERM": "alacritty", "VTE_VERSION": "8000"}, "quadrant"),
        ({"TERM": "tmux-256color", "TMUX": "/tmp/t,1,0", "VTE_VERSION": "8000"}, "quadrant"),
        ({**X256, "WT_SESSION": "e1d171d9"}, "quadrant"),
    ],
)
def test_sextants_where_the_terminal_draws_them_itself(env: dict[str, str], expected: str) -> None:
    """An xterm that was started from GNOME Terminal has its VTE_VERSION; a session of tmux may move."""
    assert TerminalKind(env).mode("truecolor") == expected


@pytest.mark.parametrize(
    ("env", "expected"),
    [
        *[({"TERM": term}, "truecolor") for term in ("alacritty", "foot", "foot-extra", "xterm-kitty")],
        *[({"TERM": term}, "truecolor") for term in ("xterm-ghostty", "wezterm", "konsole", "vte-256color")],
        *[({"TERM": term}, "truecolor") for term in ("xterm-direct", "konsole-direct")],
        *[({"TERM": term}, "256") for term in ("xterm", "xterm-256color", "screen", "screen-256color")],
        *[({"TERM": term}, "256") for term in ("tmux", "tmux-256color", "rxvt-unicode-256color", "putty")],
        *[({"TERM": term}, "") for term in ("linux", "dumb", "vt100", "vt220", "ansi", "")],
        ({}, ""),
        ({**X256, **TRUE}, "truecolor"),
        ({**X256, "COLORTERM": "24bit"}, "truecolor"),
        ({**X256, "COLORTERM": "gnome-terminal"}, "256"),
        ({"WT_SESSION": "e1d171d9", **X256}, "truecolor"),
        ({"TERM": "screen.xterm-256color", "STY": "1.pts-0.host", **TRUE}, "256"),
        ({"TERM": "screen-256color", "TMUX": "/tmp/t,1,0", **TRUE}, "truecolor"),
    ],
)
def test_a_terminal_is_known_by_its_name_also_over_ssh(env: dict[str, str], expected: str) -> None:
    """ssh hands on TERM, not COLORTERM. GNU screen 4 hands on COLORTERM, and prints garbage for truecolor."""
    assert TerminalKind(env).colour_system == expected


@pytest.mark.parametrize(
    ("forced", "expected"),
    [
        ("quadrant", "truecolor"),
        ("sextant", "truecolor"),
        ("half", "truecolor"),
        ("gray", "256"),
        ("none", ""),
    ],
)
def test_a_forced_mode_forces_the_colours_too(forced: Mode, expected: str) -> None:
    assert TerminalKind({"TERM": "linux", "NAMECARDS_PHOTOS": forced}).colour_system == expected
    assert TerminalKind({"TERM": "linux"}, forced).colour_system == expected


def test_only_screen_is_not_asked_for_all_colours() -> None:
    assert TerminalKind({"TERM": "xterm"}).most_colours == "truecolor"
    assert TerminalKind({"TERM": "screen", "STY": "1.pts-0.host"}).most_colours == "256"
    assert TerminalKind({"STY": "1.pts-0.host"}, "sextant").colour_system == "256"


def test_the_environment_wins_over_a_choice_and_a_choice_over_a_guess() -> None:
    assert TerminalKind({"NAMECARDS_PHOTOS": "half"}, "sextant").mode("256") == "half"
    assert TerminalKind({}, "sextant").mode("256") == "sextant"
    assert TerminalKind({"NAMECARDS_PHOTOS": " Sextant "}).forced_mode == "sextant"
    assert TerminalKind({"NAMECARDS_PHOTOS": "sixel"}).forced_mode is None


@pytest.mark.parametrize(
    ("env", "colours", "expected"),
    [
        (X256, "256", True),
        (X256, "truecolor", False),
        ({**X256, "NAMECARDS_PHOTOS": "gray"}, "256", False),
        ({**X256, "NO_COLOR": "1"}, "256", False),
        ({"TERM": "linux"}, "standard", False),
    ],
)
def test_grey_in_an_unknown_terminal_is_only_a_guess(
    env: dict[str, str], colours: str, expected: bool
) -> None:
    assert TerminalKind(env).is_guess(colours) == expected


@pytest.mark.parametrize(
    ("env", "expected"),
    [
        ({"TERM": "xterm-kitty", "VTE_VERSION": "8000"}, "xterm-kitty"),
        ({**X256, "WT_SESSION": "e1d171d9"}, "Windows Terminal"),
        ({**X256, "VTE_VERSION": "8000"}, "VTE"),
        ({**X256, "XTERM_VERSION": "XTerm(398)", "VTE_VERSION": "8000"}, "xterm"),
        ({**X256, "TERM_PROGRAM": "Apple_Terminal"}, "Apple_Terminal"),
        ({"TERM": "screen.xterm-256color", "STY": "1.pts-0.host"}, "screen"),
        ({"TERM": "screen-256color", "TMUX": "/tmp/t,1,0"}, "tmux"),
        (X256, "xterm-256color"),
        ({}, "console"),
    ],
)
def test_a_choice_is_kept_for_a_kind_of_terminal(env: dict[str, str], expected: str) -> None:
    assert TerminalKind(env).name == expected
