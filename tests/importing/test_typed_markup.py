"""Signs of Markdown, wikis and chats are no part of a name; deleted names are left out, and said."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_files import fill

from namecards.importing.candidate import rooms
from namecards.importing.plan import plan
from namecards.importing.report.check import check
from namecards.importing.shapes.typed_markup import without_markup

LISTS = {
    "Markdown": (
        "## Klas 3A\n\n- **Ana Kos**\n- *Leo Park*\n- [Ida Holm](https://wiki.example/ida)\n- ~~Ben Roy~~\n"
        "- Mia Chen _(nieuw)_\n"
    ),
    "MediaWiki": (
        "== 3A ==\n* '''Ana Kos'''\n* [[Leo Park]]\n* [[User:Ida|Ida Holm]]\n* <s>Ben Roy</s>\n"
        "* Mia Chen ''(new)''\n"
    ),
    "counted by a wiki": "== 3A ==\n# Ana Kos\n# Leo Park\n# Ida Holm\n# <del>Ben Roy</del>\n# Mia Chen\n",
    "WhatsApp": "*3A*\n1. Ana Kos\n2. Leo Park _(new)_\n3. ~Ben Roy~\n4. Ida Holm\n5. Mia Chen\n",
    "Jira": "h2. 3A\n* Ana Kos\n* Leo Park {color:red}new{color}\n* Ida Holm\n* ~~Ben Roy~~\n* Mia Chen\n",
    "a page": "<b>3A</b><br>\nAna Kos<br>\nLeo Park<br>\n<s>Ben Roy</s><br>\nIda Holm<br>\nMia&nbsp;Chen\n",
    "bullets of Word": "3A\n•\tAna Kos\n•\tLeo Park\n•\tIda Holm\n•\t~~Ben Roy~~\n•\tMia Chen\n",
}


@pytest.mark.parametrize("text", LISTS.values(), ids=LISTS)
def test_a_list_with_markup_is_read_as_without(text: str, tmp_path: Path) -> None:
    found = plan(fill(tmp_path, {"list.txt": text}) / "list.txt", [])
    people = {(one.display, *rooms(one)) for one in found.new}
    assert people == {(name, "3A") for name in ("Ana Kos", "Leo Park", "Ida Holm", "Mia Chen")}
    said = [one.text for one in check(found)]
    assert "1 text is marked as deleted, so it was left out: “Ben Roy”." in said


@pytest.mark.parametrize(
    "text",
    [
        "Ana Kos*\nLeo Park **\n* = has a card",  # signs that a line explains
        "ana_kos@school.example, leo_park@school.example",
        "2 * 3 * 4",
        "___ Ana Kos\n___ KIM Leo",  # lines to tick
        "Room_12_list",
        "~12 students, ~13 chairs",
        '{"name": "*Ana*"}',
        '[["Ana", "Kos"], ["Leo", "Park"]]',
        "'','Kos','',''",
        "# Class 3A\n\nAna Kos\n",
    ],
)
def test_signs_that_are_no_markup_stay(text: str) -> None:
    assert without_markup(text) == (text, [])


def test_titles_of_a_table_in_dokuwiki() -> None:
    assert without_markup("^ Name ^ Class ^\n| Ana Kos | 3A |")[0] == "| Name | Class |\n| Ana Kos | 3A |"
