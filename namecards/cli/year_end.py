"""The year's end in the shell."""

from __future__ import annotations

import sys
from dataclasses import replace

import click

from namecards.cli.searching import parse_span
from namecards.cli.shared import echo, echo_each, open_collection
from namecards.collection import Collection
from namecards.core.grades import plain_grade
from namecards.core.people import Person
from namecards.core.year_end import YearEndChoices, last_day
from namecards.core.year_end_text import NOT_ERASED, STAYS, table


@click.command("year-end")
@click.option("--grade", "grades", multiple=True, help="This grade has left. Repeat it for more.")
@click.option("--last-list", is_flag=True, help="Students who are not on the last list have left.")
@click.option("--archive", is_flag=True, help="Archive those who left; else they are forgotten.")
@click.option("--until", default="", help="The last day of the school year: 2027-06-30.")
@click.option("--keep-files", is_flag=True, help="Leave PDFs, exports and earlier backups where they are.")
@click.option("--yes", is_flag=True, help="Don't ask.")
def year_end(
    grades: tuple[str, ...], last_list: bool, archive: bool, until: str, keep_files: bool, yes: bool
) -> None:
    """Show what a year's end would do, ask, and do it: forget who left, notes, visits, photos, files.

    Whoever was archived earlier has left, too. The screen of the same name shows each person and note, and
    lets you keep single ones.
    """
    collection = open_collection()
    ends, today = collection.year_ends, collection.today()
    chosen = YearEndChoices(until=last_day(today), forget=not archive)
    if until:
        day = parse_span("", until, today)[1]
        chosen = replace(chosen, until=day or chosen.until)
    files = [] if keep_files else [file.path for file in ends.files() if file.names_people]
    leavers = frozenset(person.id for person in _leavers(collection, grades, last_list))
    preview = ends.preview(replace(chosen, leavers=leavers, files=frozenset(files)))
    names = "\n".join(sorted(map(collection.people.address, preview.leavers)))
    echo_each((names, table(preview), STAYS, NOT_ERASED))
    if files:
        echo("\n  ".join(("These files outside your data are deleted; --keep-files leaves them:", *files)))
    question = "Make a backup, then do all of it? It can't be undone."
    if not yes and not (sys.stdin.isatty() and click.confirm(question, default=False)):
        echo("Nothing was changed.")
        return
    backup = collection.backups.write(collection.backups.default_path(), collection.backups.counts())
    echo(str(backup))
    searched = ends.search(ends.decide(preview))
    path, text = ends.write_report(preview, searched, backup.path)
    echo(text)
    echo(str(path))


def _leavers(collection: Collection, grades: tuple[str, ...], last_list: bool) -> tuple[Person, ...]:
    """Return the archived people, those in the grades, and perhaps the students missing on the last list."""
    groups = {group.key: group for group in collection.year_ends.groups()}
    wanted = {"archived": "archived", **{f"Grade {plain_grade(grade)}": grade for grade in grades}}
    if wrong := [grade for key, grade in wanted.items() if key not in groups and key != "archived"]:
        grades_here = ", ".join(name for name in groups if name.startswith("Grade "))
        raise click.UsageError(f"Nobody is in grade {wrong[0]}. Grades here: {grades_here or 'none'}.")
    people = tuple(person for key in wanted if key in groups for person in groups[key].people)
    if last_list:
        group, sentence = collection.year_ends.last_list()
        if group is None:
            raise click.UsageError(sentence)
        people = (*people, *group.people)
    return people
