"""What the user says of a list's columns is believed before their titles, for that header only."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_files import fill

from namecards.core.errors import NoNames
from namecards.importing.files.source import open_source
from namecards.importing.lists.read_list import PeopleList, read_list
from namecards.importing.mapping import Column, RememberedColumns, signature, title_key

LOCKERS = "Locker,Who Else,Bus\n12,Maya,7\n14,Ben,9\n"


def listed(tmp_path: Path, text: str, remembered: RememberedColumns) -> PeopleList:
    return read_list(open_source(fill(tmp_path, {"list.csv": text}) / "list.csv"), remembered)


def test_columns_are_shown_with_what_they_are_taken_for(tmp_path: Path) -> None:
    text = (
        "Student Number,Name,Password,Homeroom,Bus stop\n42,Maya Chen,secret,12,Elm\n43,Ben Ortiz,x,12,Oak\n"
    )
    assert listed(tmp_path, text, {}).columns == (
        Column("Student Number", "id", "by its title", ("42", "43")),
        Column("Name", "full", "by its title", ("Maya Chen", "Ben Ortiz")),
        Column("Password", "", "private", ()),
        Column("Homeroom", "homeroom", "by its title", ("12",)),
        Column("Bus stop", "", "private", ()),
    )


def test_a_list_without_a_known_title_can_be_told_what_they_mean(tmp_path: Path) -> None:
    with pytest.raises(NoNames) as refused:
        listed(tmp_path, LOCKERS, {})
    assert refused.value.titles == ("Locker", "Who Else", "Bus")
    told = {signature(refused.value.titles): {"whoelse": "full", "bus": "homeroom"}}
    found = listed(tmp_path, LOCKERS, told)
    assert [(c.display, c.homeroom, c.ids) for c in found.candidates] == [
        ("Maya", "7", ()),
        ("Ben", "9", ()),
    ]
    later = listed(tmp_path, "\n\n" + LOCKERS.replace("Who Else", "WHO_ELSE"), told)
    assert later.candidates[0].given == "Maya", "next year, written a little differently"
    with pytest.raises(NoNames):
        listed(tmp_path, LOCKERS.replace("Bus", "Train"), told)


def test_a_known_title_can_be_told_otherwise_or_not_to_be_read(tmp_path: Path) -> None:
    text = "ID,Name,Teacher,Advisor\n42,Maya Chen,Ms. Ortiz,Mr. Li\n"
    titles = signature(("ID", "Name", "Teacher", "Advisor"))
    assert listed(tmp_path, text, {titles: {"teacher": ""}}).candidates[0].homeroom == "Mr. Li"
    assert listed(tmp_path, text, {titles: {"advisor": "homeroom"}}).candidates[0].homeroom == "Mr. Li"
    assert listed(tmp_path, text, {titles: {"teacher": "class"}}).candidates[0].classes == ("Ms. Ortiz",)


def test_a_list_that_was_told_to_have_no_names_can_be_told_better(tmp_path: Path) -> None:
    with pytest.raises(NoNames) as refused:
        listed(tmp_path, "ID,Name\n42,Maya Chen\n", {signature(("ID", "Name")): {"name": ""}})
    assert refused.value.titles == ("ID", "Name")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1042,Senara,Crane\n1043,Branok,Ortiz\n1044,Tegen,Diaz\n", ["id", "given", "family"]),
        ("Crane;Senara;Owls\nOrtiz;Branok;Owls\nDiaz;Tegen;Elks\n", ["family", "given", "class"]),
        ("Senara,Crane,a1.jpg\nBranok,Ortiz,b2.jpg\nTegen,Diaz,c3.jpg\n", ["given", "family", "photo"]),
        ("Senara,Crane,Ms. Li\nBranok,Ortiz,Ms. Li\nTegen,Diaz,Mr. Fox\n", ["given", "family", "homeroom"]),
        ("Senara\tCrane\nBranok\tOrtiz\nTegen\tDiaz\n", ["given", "family"]),
        ("1042,Senara,Crane\n1043,Branok,Ortiz,x\n1044,Tegen,Diaz\n", ["id", "given", "family", ""]),
    ],
)
def test_telling_the_columns_of_a_list_without_titles_keeps_everybody(
    text: str, told: list[str], tmp_path: Path
) -> None:
    with pytest.raises(NoNames) as refused:
        listed(tmp_path, text, {})
    titles = refused.value.titles
    said = dict(zip(map(title_key, titles), told, strict=True))
    found = listed(tmp_path, text, {signature(titles): said})
    assert [c.display for c in found.candidates] == ["Senara Crane", "Branok Ortiz", "Tegen Diaz"]
    nothing_tells = told == ["given", "family"]
    assert any("Senara, Crane" in why and "titles" in why for why in found.unclear) == nothing_tells


@pytest.mark.parametrize("title", ["Etternavn;Fornavn;Nr", "Sukunimi;Etunimi;Luokka"])
def test_told_titles_in_a_language_we_do_not_know_are_nobody(title: str, tmp_path: Path) -> None:
    said = dict(zip(map(title_key, title.split(";")), ["family", "given", "id"], strict=True))
    text = f"{title}\nChen;Maya;71\nOrtiz;Ben;72\n{title}\nDiaz;Ana;73\n"
    found = listed(tmp_path, text, {signature(title.split(";")): said})
    assert [c.display for c in found.candidates] == ["Maya Chen", "Ben Ortiz", "Ana Diaz"]


def test_a_first_name_of_one_word_in_a_list_without_titles_is_no_title(tmp_path: Path) -> None:
    families = ["Chen", "Ortiz", "Diaz", "Li", "Novak", "Reed", "Fox", "Gray", "Berg", "Khan"]
    rows = "".join(f'{number},"{name}, Ana"\n' for number, name in enumerate(families, 701))
    found = listed(tmp_path, f"700,Suharto\n{rows}", {})
    assert (found.candidates[0].display, len(found.candidates)) == ("Suharto", 11)
