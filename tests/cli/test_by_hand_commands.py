"""People added, edited and archived from the shell."""

from __future__ import annotations

from running import Shell, imported, school, shell

from namecards import demo

__all__ = ["imported", "school", "shell"]  # fixtures


def test_a_new_pupil_a_teacher_and_a_parent(school: Shell) -> None:
    photo = str(next((demo.sample() / "photos").iterdir()))
    done = school("people", "add", "Tan, Wei", "--class", "grade 6", "--number", "1042", "--photo", photo)
    assert done.stdout == "Added: Wei Tan. `namecards undo` undoes it.\n"
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
