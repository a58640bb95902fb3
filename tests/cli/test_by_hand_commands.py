"""People added, edited and archived from the shell."""

from __future__ import annotations

from pathlib import Path

from running import Shell, imported, school, shell

from namecards import demo

__all__ = ["imported", "school", "shell"]  # fixtures


def new_picture(folder: Path) -> Path:
    """A picture that is nobody's photo yet."""
    picture = folder / "new.jpg"
    picture.write_bytes(next((demo.sample() / "photos").iterdir()).read_bytes() + b"\0")
    return picture


def test_a_new_pupil_a_teacher_and_a_parent(school: Shell, tmp_path: Path) -> None:
    photo = str(new_picture(tmp_path))
    done = school("people", "add", "Tan, Wei", "--class", "grade 6", "--number", "1042", "--photo", photo)
    assert done.stdout == "Added: Wei Tan, Grade 6. `namecards undo` undoes it.\n"
    assert "is here already (Grade 6)" in school("people", "add", "wei tan").stderr
    assert "The role can't be “boss”" in school("people", "add", "Eva Rock", "--role", "boss").stderr
    assert "Can't read nothing.jpg" in school("people", "edit", "1042", "--photo", "nothing.jpg").stderr
    school("people", "add", "Ms. Ortiz", "--class", "Staff")
    school("people", "edit", "1042", "--goes-by", "Wes")
    school("people", "archive", "1042")
    listed = school("people").stdout
    assert "Wes Tan · Grade 6 · has left\nMs. Ortiz\n" in listed
    assert '"photo": "' in school("people", "--json").stdout.split("Wes Tan")[1]
    for _ in "four":
        school("undo")
    assert "Tan" not in school("people").stdout


def test_what_was_understood_of_a_name_and_a_class_is_said(school: Shell) -> None:
    added = school("people", "add", "Pablo Andrés Ruiz López", "--class", "8th grade").stdout
    assert "Pablo Ruiz López (middle name Andrés, last name Ruiz López), Grade 8." in added
    added = school("people", "add", "José María García López", "--class", "8th grade").stdout
    assert "José María García López (last name García López), Grade 8." in added, "he is called both"
    school("people", "edit", "Pablo Ruiz López", "--class", "7B; chess")
    assert "No longer in 7B and chess." in school("people", "edit", "Pablo Ruiz López", "--class", "").stdout


def test_the_exact_name_a_number_of_another_and_somebody_who_comes_back(school: Shell) -> None:
    school("people", "add", "Ann Lee", "--class", "7B", "--number", "5001")
    assert "5001 is the number of Ann Lee" in school("people", "add", "Ann Leeds", "--number", "5001").stderr
    school("people", "add", "Ann Leeds", "--number", "5002")
    edited = school("people", "edit", "ann lee", "--say", "LEE", "--goes-by", " ")
    assert edited.stdout.startswith("Saved: Ann Lee."), "a blank is no name"
    assert "Nothing to change: Ann Lee is like that already" in school("people", "edit", "ann lee").stderr
    assert "Ann Lee · 7B\n" in school("people").stdout
    assert "No longer in 7B." in school("people", "edit", "ann lee", "--class", "Book club").stdout
    school("people", "archive", "ann lee")
    left = school("people", "archive", "ann lee").stderr
    assert 'Ann Lee has left. Nothing was saved. If they are back: namecards people edit "Ann Lee"' in left
    assert "Ann Lee was here before and has left" in school("people", "add", "Ann Lee").stderr
    school("people", "edit", "ann leeds", "--number", "5001")  # schools reuse numbers
    back = ("people", "edit", "ann lee", "--here", "yes")
    assert "5001 is the number of Ann Leeds" in school(*back).stderr
    assert school(*back, "--number", "").stdout.startswith("Saved: Ann Lee.")


def test_a_name_is_never_taken_for_another_childs(school: Shell, tmp_path: Path) -> None:
    school("people", "add", "Iris Fox", "--class", "4A")
    school("people", "add", "Iris Fox", "--again", "--goes-by", "Ris", "--class", "5B")
    school("people", "add", "Iris Fox", "--again", "--class", "6C")
    school("people", "archive", "iris fox 6c")
    both = "“iris fox” could be Iris Fox, 4A or Ris Fox"
    commands = {
        ("people", "edit", "iris fox", "--say", "EYE"): f"{both}. Add",
        ("people", "edit", "iris fox 5b"): "Nothing to change: Ris Fox is like that already",
        ("people", "archive", "iris fox"): f"{both}. Add",
        ("people", "archive", "iris fix"): "Write the whole name or the number.",
        ("people", "archive", "4A"): "“4A” could be Iris Fox, 4A. Write the whole name",
        ("about", "hod", "-o", str(tmp_path / "out")): "“hod” could be Hodan Abdi. Write the whole name",
        ("notes", "--person", "iris fox"): f"{both} or Iris Fox, 6C (has left). Add".replace(" or", ",", 1),
        ("forget", "Iris Fox", "--yes"): "Iris Fox, 6C (has left). Add",
        ("print", "tents", "--only", "ris fux"): "“ris fux” could be",
    }
    for words, said in commands.items():
        done = school(*words)
        assert done.returncode == 2 and said in done.stderr, words
    asked = school("people", "edit", "iris fix", "--say", "EYE", typed="no\n9\n2\n")
    assert asked.stderr.count("Type a number from 0 to 2.") == 2 and asked.stdout.startswith(
        "Saved: Ris Fox."
    )
    back = school("people", "edit", "iris fox", "--here", "yes", "--class", "6D").stdout
    assert back.startswith("Saved: Iris Fox, 6D."), "it is about who has left"
    assert "Everything about Iris Fox (6D)" in school("forget", "Iris Fox, 6D", "--yes").stdout


def test_a_picture_is_the_photo_of_one_person_only(school: Shell) -> None:
    photo = str(demo.sample() / "photos" / "003871.jpg")
    for words in (("edit", "tom brown"), ("add", "Ana Novak")):
        said = school("people", *words, "--photo", photo)
        assert said.returncode == 2
        assert "003871.jpg is the photo of Ken Yamamoto already." in said.stderr
    assert "Ana Novak" not in school("people").stdout
    assert (
        "Nothing to change: Ken Yamamoto is like that already"
        in school("people", "edit", "ken", "--photo", photo).stderr
    )


def test_none_takes_somebody_out_of_their_class_and_their_number_away(school: Shell) -> None:
    school("people", "add", "Ann Lee", "--class", "7B", "--number", "5001", "--say", "LEE")
    said = school("people", "edit", "ann lee", "--class", "none", "--number", "None", "--say", "none").stdout
    assert said.startswith("Saved: Ann Lee. No longer in 7B.")
    assert "Ann Lee\n" in school("people").stdout
    school("people", "add", "Ann Leeds", "--number", "none")
    shown = school("people", "--json").stdout
    assert "none" not in shown.casefold()
    out = school("people", "edit", "maya c", "--class", "none").stdout
    assert "No longer in Period 2 Library and Room 12." in out


def test_nobody_yet_is_said(shell: Shell) -> None:
    assert "Nobody is here." in shell("people").stderr
