"""What is mistyped in the shell is said in a plain sentence, with what to write."""

from __future__ import annotations

import pytest
from running import Shell, imported, school, shell

__all__ = ["imported", "school", "shell"]  # fixtures


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("improt list.csv", "There is no command “improt”. Did you mean import? `namecards --help` shows"),
        ("print tent", "There is no command “tent”. Did you mean tents? `namecards print --help` shows"),
        ("people maya", "There is no command “maya”. `namecards people --help` shows"),
        ("about", "NAME is missing. `namecards about --help` shows"),
        ("people add", "NAME is missing. `namecards people add --help` shows"),
        ("undo last", "“last” is not a number. `namecards undo --help` shows"),
        ("inbox 7 maya", "There is no note 7 in the inbox. `namecards inbox` numbers them."),
        ("lists promise", "There is no “promise”. Choose: promises, due, quiet, "),
        ("visits --by week", "--by can't be “week”. Choose: day, class, grade, period, reason."),
        (
            "import list.csv --ja",
            "There is no option --ja. Did you mean --json? `namecards import --help` shows",
        ),
        ("undo --lst", "There is no option --lst. Did you mean --list? `namecards undo --help` shows"),
        ("backup a.zip b.zip", "“b.zip” is too much. `namecards backup --help` shows"),
        ("plan --day", "Write something after --day."),
    ],
)
def test_a_mistyped_command_is_one_plain_sentence(school: Shell, typed: str, said: str) -> None:
    done = school(*typed.split())
    assert done.returncode == 2 and done.stderr.startswith(said) and done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert not any(word in done.stderr for word in ("Usage", "argument", "Invalid", "integer", "Error:"))
