"""The table of printables: a row that is half done fails here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import click
import pytest
from conftest import Clock
from copies import copy_home, lent
from pages import printed

from namecards import demo
from namecards.cli.paper import print_
from namecards.collection import Collection, sheets
from namecards.core.desk.referrals import Helper
from namecards.core.paper.pledge import Pledge
from namecards.printing import render
from namecards.printing.kinds import KINDS, Kind
from namecards.printing.options import DESTROY, Option
from namecards.printing.stock import stocks
from namecards.store.home import home_at

every_kind = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
OPTIONS = {(kind.key, option.key): option for kind in KINDS.values() for option in kind.all_options}
TEMPLATES = {path.stem for path in (Path(render.__file__).parent / "templates").glob("*.typ")}


@pytest.fixture(scope="module")
def filled(sample_home: tuple[Path, Random], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample roster with something to put on every printable, to be copied."""
    folder = tmp_path_factory.mktemp("filled") / "home"
    copy_home(sample_home[0], folder)
    sample = Collection(home_at(folder), Clock(), Random(8))
    demo.add_tags(sample)
    for roster in sample.people.rosters():
        sample.seating.update(sample.seating.chart(roster).fill(roster.people))
    sample.people.update(replace(sample.people.roster("Room 12").people[0], pronouns="they/them"))
    sample.pledge.update(Pledge().with_line(1, "greet you by name"))
    sample.referrals.save(Helper(id="1", name="counselor", where="Room 104", backup="nurse"))
    sample.notes.add(sample.people.active()[0], "+beanbags please")
    sample.notes.add(sample.people.roster("Room 12").people[0], "a dog, !find manga, ?the fair, *a cat")
    sample.ideas.decide(sample.ideas.all()[0], "done", "Four stand by the window.", "Beanbags")
    return folder


@pytest.fixture
def school(filled: Path, tmp_path: Path, clock: Clock) -> Iterator[Collection]:
    with lent(filled, tmp_path / "home"):
        yield Collection(home_at(tmp_path / "home"), clock, Random(9))


def test_every_kind_has_a_template_and_every_template_a_kind() -> None:
    assert set(KINDS) == TEMPLATES - set(render.SHARED)


def test_every_kind_that_is_not_a_card_for_each_person_says_how_it_is_filled() -> None:
    not_people = {key for key, kind in KINDS.items() if not kind.people}
    assert not_people <= set(sheets.FILL) <= set(KINDS)


def test_every_kind_is_in_the_guide() -> None:
    guide = Path("docs/printing.md").read_text(encoding="utf-8")
    assert [key for key in KINDS if f"| `{key}` |" not in guide] == []


@every_kind
def test_a_row_is_whole_and_fits_the_list(kind: Kind) -> None:
    assert stocks()[kind.stock] and kind.fits(stocks()[kind.stock])
    assert 0 < len(kind.title) <= 22 and 0 < len(kind.about) <= 54, "80 cells, with a border"
    keys = [option.key for option in kind.all_options]
    assert len(keys) == len(set(keys))
    assert kind.parse({}).keys() == set(keys)


@pytest.mark.parametrize("option", OPTIONS.values(), ids=map("-".join, OPTIONS))
def test_every_option_has_labels_and_a_range(option: Option) -> None:
    assert 0 < len(option.title) <= 38, "the column of the options screen"
    assert all(value and label for value, label in option.choices)
    assert len(dict(option.choices)) == len(option.choices) != 1
    assert option.least < option.most
    assert all(option.parse(value) == value for value, _ in option.choices)
    assert option.parse(option.default) == option.default


@every_kind
def test_the_shell_has_a_command_with_every_option(kind: Kind) -> None:
    command = print_.get_command(click.Context(print_), kind.key)
    assert command and kind.title in (command.help or "")
    flags = [flag for parameter in command.params for flag in parameter.opts]
    assert len(flags) == len(set(flags))
    assert {f"--{option.key}" for option in kind.all_options} <= set(flags)


@every_kind
def test_it_prints_on_its_own_paper_with_every_text_it_asks_for(
    school: Collection, tmp_path: Path, kind: Kind
) -> None:
    texts = {option.key: f"{option.key} here" for option in kind.options if option.text}
    pages = printed(school, kind.key, kind.stock, tmp_path / "out.pdf", "Room 12", **texts)
    text = " ".join(page.text for page in pages)
    assert pages and all(typed in text for typed in texts.values())
    if kind.people:
        assert all(person.goes_by in text for person in school.people.roster("Room 12").people)


ELSEWHERE = {"order", "who", "outlines", "marks", "start", "colour", "faces", "copies"}
"""Options with tests of their own, because they need people, paper or photos to match."""


def choices(kind: Kind) -> Iterator[tuple[str, str]]:
    """Each option of a printable with each value that is not its usual one; with 2 if it is a number."""
    for option in kind.all_options:
        if option.key not in ELSEWHERE and not option.text:
            yield from ((option.key, value) for value in [value for value, _ in option.choices[1:]] or ["2"])


@every_kind
def test_every_choice_changes_the_print(school: Collection, tmp_path: Path, kind: Kind) -> None:
    room = school.people.roster("Room 12")
    some = [room.people[0], *school.people.find("saoirse"), *school.people.find("zoe")]
    paper = "avery-5371" if stocks()[kind.stock].sticky else kind.stock  # a label has no back

    def pdf(**options: str) -> bytes:
        job = school.printing.job(kind.key, room, paper, options, some)
        return school.printing.write_pdf(job, tmp_path / "out.pdf").path.read_bytes()

    usual = pdf()
    assert pdf() == usual, "so a difference is the option's"
    for option, value in choices(kind):
        has_back = option != "duplex" or kind.backs
        with_back = {} if has_back else {"inside": "say"} if kind.key == "tents" else {"photo": "yes"}
        before = pdf(**with_back) if with_back else usual
        assert pdf(**with_back, **{option: value}) != before, f"{option} {value} has no effect"


def test_photos_anywhere_come_with_a_day_to_destroy_them() -> None:
    for kind in KINDS.values():
        photos = kind.photos or any(option.key == "photo" for option in kind.options)
        assert (DESTROY in kind.all_options) == photos
