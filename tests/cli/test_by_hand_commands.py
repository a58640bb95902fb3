"""People added, edited and archived from the shell."""

from __future__ import annotations

from running import Shell, imported, school, shell

from namecards import demo

__all__ = ["imported", "school", "shell"]  # fixtures


def test_a_new_pupil_a_teacher_and_a_parent(school: Shell) -> None:
    photo = str(next((demo.sample() / "photos").iterdir()))
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
    added = school("people", "add", "José María García López", "--class", "8th grade").stdout
    assert "José García López (middle name María, last name García López), Grade 8." in added
    school("people", "edit", "José García López", "--class", "7B; chess")
    assert "No longer in 7B and chess." in school("people", "edit", "José García López", "--class", "").stdout


def test_the_exact_name_a_number_of_another_and_somebody_who_comes_back(school: Shell) -> None:
    school("people", "add", "Ann Lee", "--class", "7B", "--number", "5001")
    assert "5001 is the number of Ann Lee" in school("people", "add", "Ann Leeds", "--number", "5001").stderr
    school("people", "add", "Ann Leeds", "--number", "5002")
    edited = school("people", "edit", "ann lee", "--say", "LEE", "--goes-by", " ")
    assert edited.stdout.startswith("Saved: Ann Lee."), "a blank is no name"
    assert "Nothing of Ann Lee would change" in school("people", "edit", "ann lee").stderr
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
    assert "give the whole name or the number: Ann Leeds" in school("forget", "ann leed", "--yes").stderr
