"""A kind of note is one row: no part of the program may know less, or more, than the rows."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from click.testing import CliRunner

from namecards.cli.notes import note as note_command
from namecards.core.desk import note_parser, searching
from namecards.core.desk.note_kinds import NOTE_KINDS, PIN, PRIVATE, NoteKind
from namecards.core.desk.notes import NoteDraft
from namecards.core.desk.referrals import Helper, complete_line
from namecards.screens.desk.search import SearchScreen

TODAY = date(2026, 8, 26)
SIGNED = [(info.sign, kind) for kind, info in NOTE_KINDS.items() if info.sign]
signed = pytest.mark.parametrize(("sign", "kind"), SIGNED)


def test_every_kind_has_a_row_and_only_the_plain_note_has_no_sign() -> None:
    assert set(get_args(NoteKind)) == set(NOTE_KINDS)
    assert [kind for kind, info in NOTE_KINDS.items() if not info.sign] == ["note"]


def test_no_two_signs_are_the_same_and_none_has_another_meaning() -> None:
    signs = [*(sign for sign, _ in SIGNED), PIN, PRIVATE]
    assert len(set(signs)) == len(signs)
    assert all(len(sign) == 1 and not sign.isalnum() and sign not in " @#,;:_" for sign in signs)


@signed
@pytest.mark.parametrize("line", ["{}find", "{} find", "% {}find", "@fri {}find"])
def test_it_begins_a_line(sign: str, kind: NoteKind, line: str) -> None:
    (draft,) = note_parser.parse(line.format(sign), TODAY)
    assert (draft.kind, draft.text) == (kind, "find")


@signed
@pytest.mark.parametrize("line", ["dog, {}find", "dog; {} find", "dog {}find", "dog {}*find", "dog, *{}find"])
def test_it_begins_a_second_note(sign: str, kind: NoteKind, line: str) -> None:
    drafts = note_parser.parse(line.format(sign), TODAY)
    assert [(draft.kind, draft.text) for draft in drafts] == [("note", "dog"), (kind, "find")]


@signed
def test_it_is_written_and_searched_by_its_sign(sign: str, kind: NoteKind) -> None:
    assert note_parser.format_note(NoteDraft(kind, "find")) == f"{sign}find"
    assert searching.parse(f"{sign}find", TODAY).kinds == {kind}


@signed
def test_a_referral_is_completed_only_up_to_the_next_sign(sign: str, kind: NoteKind) -> None:
    helpers = [Helper(id="1", name="counselor")]
    assert (complete_line(f"dog {sign}cou", helpers) is not None) == (kind == "referral")


GUIDE = (Path(__file__).parents[3] / "docs" / "guide.md").read_text(encoding="utf-8")


@signed
def test_it_stands_in_all_help(sign: str, kind: NoteKind) -> None:
    assert f"| `{sign}" in GUIDE, f"the table of signs in docs/guide.md lacks {sign}"
    shell = " ".join(CliRunner().invoke(note_command, ["--help"]).output.split())
    assert all(f"{sign} {NOTE_KINDS[kind].help}" in text for text in (shell, SearchScreen.ABOUT))
