"""The files of `languages/`: each key is known, and no word says a thing and its opposite."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

import namecards.importing.words
from namecards.importing.cells.column_kinds import Field
from namecards.importing.words import folded_phrases, languages, parts_of_words, phrases_of

FOLDER = Path(namecards.importing.words.__file__).parent / "languages"
KNOWN = set(re.findall(r"^(\w+) = \"\"", (FOLDER / "README.md").read_text(encoding="utf-8"), re.MULTILINE))


def test_the_page_for_authors_names_every_key_of_every_language() -> None:
    for language in languages():
        for section, keys in language.items():
            unknown = set(keys) - KNOWN if isinstance(keys, dict) else set()
            assert not unknown, f"{language['language']}, [{section}]: {unknown}"


def test_each_language_says_what_the_columns_of_a_plain_list_are_called() -> None:
    for language in languages():
        for key in ("titles.class", "titles.id", "title_words.number", "people.student"):
            assert list(phrases_of(language, key)), f"{language['language']} has no {key}"
        assert any(list(phrases_of(language, f"titles.{kind}")) for kind in ("full", "name", "given"))


@pytest.mark.parametrize(
    ("one", "other"),
    [("cells.yes", "cells.no"), ("cells.here", "cells.gone_parts"), ("people.student", "people.teacher")],
)
def test_no_word_says_one_thing_and_its_opposite(one: str, other: str) -> None:
    assert not folded_phrases(one) & folded_phrases(other)


def test_a_title_that_is_private_is_no_title_of_a_column_that_is_read() -> None:
    titles = {title for kind in get_args(Field) for title in folded_phrases(f"titles.{kind}")}
    assert not titles & folded_phrases("title_words.private_words")


def test_files_are_named_and_written_alike() -> None:
    names = [language["language"] for language in languages()]
    assert len(set(names)) == len(names) and names[0] == "English"
    for file in FOLDER.glob("*.toml"):
        text = file.read_text(encoding="utf-8")
        assert text.startswith("# ") and "\t" not in text, file.name


def test_no_word_is_written_twice_under_one_key() -> None:
    """Whoever adds a title learns that it is there; months, grades and names repeat in runs."""
    runs = ("months", "ordinals", "short")
    for language in languages():
        for section, keys in language.items():
            for key in [key for key in keys if key not in runs] if isinstance(keys, dict) else ():
                words = Counter(phrases_of(language, f"{section}.{key}"))
                twice = [word for word, count in words.items() if count > 1]
                assert not twice, f"{language['language']}, [{section}] {key}: {twice}"


def test_no_words_are_a_part_of_no_text() -> None:
    """Of the words for relations none was short, so the pattern was found in every title."""
    assert not re.search(parts_of_words(["verhältnis"]), "Kontakt")
    assert re.search(parts_of_words(["verhältnis"]), "verwandtschaftsverhältnis")
