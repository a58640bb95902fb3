"""The documents tell the truth: paths, links, commands, papers and formats that they name exist."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from platformdirs import windows
from platformdirs.macos import MacOS
from platformdirs.unix import Unix

import namecards
from namecards.cli.commands import COMMANDS, cli
from namecards.core.desk.lists import LISTS
from namecards.core.desk.note_kinds import PIN, PRIVATE, SIGNS
from namecards.printing.kinds import KINDS
from namecards.printing.stock import stocks
from rosters.formats import FORMATS
from rosters.formats.__main__ import row

ROOT = Path(__file__).parents[1]
PAGES = (
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    *(f"docs/{page.name}" for page in sorted(ROOT.glob("docs/*.md"))),
)
FENCED = r"```(\w*)\n(.*?)```"


def read(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def code(page: str) -> Iterator[str]:
    """What stands between backticks in a sentence or a table."""
    yield from re.findall(r"`([^`\n]+)`", re.sub(FENCED, "", read(page), flags=re.DOTALL))


def drawn_tree() -> Iterator[str]:
    """Every path of the tree that docs/architecture.md draws, from the names and how far they stand in."""
    _, drawing = re.findall(FENCED, read("docs/architecture.md"), re.DOTALL)[0]
    folders: dict[int, str] = {}
    for line in drawing.splitlines():
        depth = len(line) - len(line.lstrip())
        parent = next((folders[at] for at in sorted(folders, reverse=True) if at < depth), "")
        names = [name for name in re.split(r"\s{2,}", line.strip())[0].split() if re.search(r"\w[/.]", name)]
        yield from (parent + name for name in names)
        if names and names[0].endswith("/"):
            folders = {at: path for at, path in folders.items() if at < depth} | {depth: parent + names[0]}


def test_every_path_that_the_architecture_draws_is_there() -> None:
    drawn = list(drawn_tree())
    assert "namecards/core/desk/" in drawn and "tests/test_story.py" in drawn
    assert not [path for path in drawn if not (ROOT / path).exists()]


def test_the_architecture_draws_every_room() -> None:
    package = Path(namecards.__file__).parent
    rooms = {
        path.name for path in package.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    drawn = {Path(path).name for path in drawn_tree() if Path(path).parent == Path("namecards")}
    assert drawn == rooms - {"__init__.py"}


@pytest.mark.parametrize("page", ["docs/architecture.md", "docs/storage.md", "CONTRIBUTING.md"])
def test_every_path_named_in_a_sentence_is_there(page: str) -> None:
    named = [word for word in code(page) if re.fullmatch(r"[\w.-]*(/[\w.-]+)+/?|[\w-]+\.(py|md|toml)", word)]
    assert len(named) > 10
    assert not [path for path in named if not (ROOT / path).exists()]


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_somewhere(page: str) -> None:
    links = re.findall(r"\]\(([^)\s]+)\)|src=\"([^\"]+)\"", read(page))
    for target in (first or second for first, second in links):
        path, _, heading = target.partition("#")
        if path.startswith("https:"):
            continue
        file = (ROOT / page).parent / path if path else ROOT / page
        assert file.exists(), target
        assert not heading or heading in anchors(file.read_text(encoding="utf-8")), target


def anchors(text: str) -> set[str]:
    """The names by which a page's headings are linked to."""
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.casefold()).replace(" ", "-") for heading in headings}


def shown_commands() -> Iterator[tuple[str, list[str]]]:
    """Every `namecards …` of the documents, with the page that it stands on."""
    for page in PAGES:
        blocks = [
            line for _, block in re.findall(FENCED, read(page), re.DOTALL) for line in block.splitlines()
        ]
        for line in (*blocks, *code(page)):
            if line.startswith("namecards "):
                yield page, shlex.split(line)[1:]


def test_every_command_and_option_in_the_documents_exists() -> None:
    for page, words in shown_commands():
        command: click.Command = cli
        while isinstance(command, click.Group) and words and not words[0].startswith("-"):
            context = click.Context(command)
            found = command.get_command(context, words[0])
            assert found, f"{page}: namecards {words[0]}"
            command, words = found, words[1:]
        options = {name for parameter in command.params for name in parameter.opts} | {"--help", "--version"}
        asked = [word for word in words if re.match(r"--?[a-z]", word)]
        assert not set(asked) - options, f"{page}: {command.name} {asked}"


def test_the_guide_names_every_command_every_sign_and_every_list() -> None:
    guide, words = read("docs/guide.md"), {words[0] for page, words in shown_commands() if words}
    missing = (
        set(COMMANDS) - words,
        [sign for sign in (*SIGNS, PIN, PRIVATE) if f"`{sign}" not in guide],
        [info.title for info in LISTS.values() if f"**{info.title}**" not in guide],
    )
    assert not any(missing), f"docs/guide.md lacks {missing}"


def test_the_page_on_printing_names_every_printable_and_every_paper() -> None:
    named = set(code("docs/printing.md"))
    missing = sorted({*KINDS, *stocks()} - named)
    assert not missing, f"docs/printing.md lacks {missing}"


def test_every_constant_that_a_step_names_is_in_a_file_that_it_names() -> None:
    for step in re.split(r"\n\d\. ", read("CONTRIBUTING.md").partition("## How to add")[2]):
        files = [name for name in re.findall(r"`([\w/-]+\.py)`", step) if (ROOT / name).exists()]
        text = "".join(read(name) for name in files)
        missing = [name for name in re.findall(r"`(_?[A-Z][A-Z_]{3,})`", step) if files and name not in text]
        assert not missing, f"{missing} stand in none of {files}"


def test_the_table_of_formats_is_the_one_that_is_written() -> None:
    table = [line for line in read("docs/rosters.md").splitlines() if line.startswith("| `")]
    assert table == [row(format) for format in FORMATS]


def test_the_changelog_begins_with_this_version_and_each_has_its_day() -> None:
    headings = re.findall(r"^## (.+)$", read("CHANGELOG.md"), re.MULTILINE)
    assert headings[0].startswith(f"{namecards.__version__} (")
    assert all(re.fullmatch(r"[\d.]+( to [\d.]+)? \(\d{4}-\d\d-\d\d\)", heading) for heading in headings)


def test_every_claim_to_the_data_officer_names_a_test_that_exists() -> None:
    """A row of a table with a last column "test", but for those that only say what something is for."""
    lines = [line for line in read("docs/data.md").splitlines() if line.startswith("|") and "---" not in line]
    claims = [each for each in lines if not re.search(r"\| (test|.* half-typed notes) \|$", each)]
    systems = [each for each in claims if each.startswith(("| Windows", "| macOS", "| Linux"))]
    assert len(claims) > 30 and len(systems) == 3
    for claim in claims:
        named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", claim)
        assert named or claim in systems, claim
        for file, test in named:
            assert f"def {test}(" in read(file), f"{file} has no {test}"


def test_the_page_for_the_data_officer_names_the_folders_of_each_system(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        windows, "get_win_folder", lambda kind: {"CSIDL_LOCAL_APPDATA": "%LOCALAPPDATA%"}[kind]
    )
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    page = set(code("docs/data.md"))
    for system in (Unix, MacOS, windows.Windows):
        folders = system("namecards", appauthor=False)
        data, state = (
            path.replace(str(Path.home()), "~").replace("%/", "%\\")
            for path in (folders.user_data_dir, folders.user_state_dir)
        )
        assert {data, state if state != data else f"{state}-state"} <= page
