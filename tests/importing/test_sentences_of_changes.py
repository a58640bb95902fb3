"""A letter of changes says each thing in its own words; a sentence's end tells the class or the name."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_files import apply, fill

from benchmarks.rosters.papers import docx
from namecards.core.people import Person
from namecards.importing.plan import plan
from namecards.importing.report.check import check

LIST = (
    "First,Last,Class\nLeo,Daly,2A\nRosa,Keane,2A\nAlexander,Fagan,2A\nMia,Kolb,2B\n"
    "Tom,Lee,2B\nIda,Holm,2B\nCan,Bulut,2B\n"
)


def changed(tmp_path: Path, letter: str) -> dict[str, Person]:
    """Everybody after a letter of changes, by the names they had or have."""
    here = apply(plan(fill(tmp_path, {"list.csv": LIST}) / "list.csv", []))
    found = plan(fill(tmp_path, {"letter.txt": letter}) / "letter.txt", here)
    return {f"{one.given} {one.family}": one for one in apply(found, here)}


def facts(one: Person) -> str:
    gone = "" if one.active else "gone"
    return " ".join(filter(None, (one.preferred, one.homeroom, *one.classes, gone)))


@pytest.mark.parametrize(
    ("sentence", "name", "told"),
    [
        ("Leo Daly zit sinds maandag in 2B", "Leo Daly", "2B"),
        ("Leo Daly ist von der 2A in die 2B gewechselt.", "Leo Daly", "2B"),
        ("Leo Daly est passé de la 2A à la 2B.", "Leo Daly", "2B"),
        ("Leo Daly est maintenant dans le 2B, il était dans le 2A.", "Leo Daly", "2B"),
        ("Leo Daly in 2A has a sister in 2B.", "Leo Daly", "2A"),
        ("Leo Daly reads to 2B on Fridays.", "Leo Daly", "2A"),
        ("Leo Daly is now reading buddy of 2B.", "Leo Daly", "2A"),
        ("Alexander Fagan's mom will call on Friday.", "Alexander Fagan", "2A"),
        ("Alexander Fagan's mom asked us to call him Sasha.", "Alexander Fagan", "Sasha 2A"),
        ("Alexander Fagan möchte Sascha genannt werden.", "Alexander Fagan", "Sascha 2A"),
        ("Alexander Fagan préfère qu'on l'appelle Alex.", "Alexander Fagan", "Alex 2A"),
        ("Alexander Fagan goes by Alex now.", "Alexander Fagan", "Alex 2A"),
        ("Mia Kolb's last name is now Rahn.", "Mia Rahn", "2B"),
        ("Der neue Nachname von Mia Kolb ist Rahn.", "Mia Rahn", "2B"),
        ("Mia Kolb -> Mia Kolb Rahn", "Mia Kolb Rahn", "2B"),
        ("Mia Kolb → Mia Rahn (2B)", "Mia Rahn", "2B"),
        ("Mia Kolb is now Mia Rahn (2B).", "Mia Rahn", "2B"),
        ("Mia Rahn, formerly Mia Kolb", "Mia Rahn", "2B"),
        ("Mia Rahn, formerly Mia Kolb, 2B.", "Mia Kolb", "2B"),
        ("Please take Ida Holm off the list, she moved to Leeds.", "Ida Holm", "2B gone"),
        ("Ida Holm moved to Leeds, so you can take her off the list.", "Ida Holm", "2B gone"),
        ("Ida Holm bitte von der Liste streichen.", "Ida Holm", "2B gone"),
        ("Please do not take Ida Holm off the list.", "Ida Holm", "2B"),
        ("I left Ida Holm off the list.", "Ida Holm", "2B"),
        ("Can Bulut hat unsere Schule verlassen.", "Can Bulut", "2B gone"),
    ],
)
def test_what_a_sentence_says_of_one_child(tmp_path: Path, sentence: str, name: str, told: str) -> None:
    letter = f"Hi Ruth,\n\nsome news. {sentence}\nTom Lee has left.\n\nThanks, Anna\n"
    assert facts(changed(tmp_path, letter)[name]) == told


def test_a_sentence_about_two_children_tells_of_both(tmp_path: Path) -> None:
    now = changed(tmp_path, "Leo Daly and Ida Holm have left the school. Rosa Keane has not.\n")
    assert [facts(now[name]) for name in ("Leo Daly", "Ida Holm", "Rosa Keane")] == [
        "2A gone",
        "2B gone",
        "2A",
    ]


def test_several_newcomers_come_with_their_classes_and_numbers(tmp_path: Path) -> None:
    letter = (
        "Two new students: Imogen Sauvé in 2A (student # 30402) and Kofi Darko in 2B (student # 30409).\n"
        "Their mothers, Anna Sauvé and Efua Darko, will come along.\n"
    )
    now = changed(tmp_path, letter)
    assert [(facts(now[name]), now[name].ids) for name in ("Imogen Sauvé", "Kofi Darko")] == [
        ("2A", ("30402",)),
        ("2B", ("30409",)),
    ]
    assert len(now) == 9


@pytest.mark.parametrize(
    "sentence", ["Se incorporan Luna Pérez y Hugo Gil a 2B.", "Luna Pérez and Hugo Gil have joined 2B today."]
)
def test_two_newcomers_in_one_sentence_both_come(tmp_path: Path, sentence: str) -> None:
    now = changed(tmp_path, f"{sentence}\nTom Lee has left.\n")
    assert [facts(now[name]) for name in ("Luna Pérez", "Hugo Gil")] == ["2B", "2B"]


def test_the_words_before_a_name_are_no_part_of_it(tmp_path: Path) -> None:
    now = changed(tmp_path, "Tom Lee has left. On Friday Amira Haddad joined 2B.\n")
    assert "Amira Haddad" in now and len(now) == 8


@pytest.mark.parametrize("greeting", ["Hi Linda, ", "Good morning Ms. Park! ", "Bonjour Sophie, "])
def test_a_greeting_before_the_news_in_its_line_is_nobody(tmp_path: Path, greeting: str) -> None:
    now = changed(tmp_path, f"{greeting}Noa Cohen is new in 2B since Monday. Karen\n")
    assert facts(now["Noa Cohen"]) == "2B"
    assert len(now) == 8


def test_those_below_a_heading_for_newcomers_have_their_usual_order(tmp_path: Path) -> None:
    now = changed(
        tmp_path, "Zmiany\n\nNowi uczniowie\nPtak Helena, 2B\nIgor Wilk, 2A\n\nLeo Daly: z 2A do 2B\n"
    )
    assert [facts(now[name]) for name in ("Helena Ptak", "Igor Wilk", "Leo Daly")] == ["2B", "2A", "2B"]


LISTED = ["Adeline Voss", "Bryson Tate", "Camila Reyes-Soto", "Declan Murtaugh", "Emerson Pike"]


@pytest.mark.parametrize(
    ("text", "room"),
    [
        (f"Hi Pam,\n\nIn Room 12 I have {', '.join(LISTED[:-1])} and {LISTED[-1]}.\n\nThanks!\n", "12"),
        ("Class 2B\n\n" + "\n".join(f"{name}: takes the bus" for name in LISTED) + "\n", "2B"),
        ("Class 2B\n\n" + "\n".join(f"{one}, Kerns" for one in LISTED) + "\n", "2B"),
    ],
)
def test_a_list_within_a_sentence_and_remarks_behind_names(tmp_path: Path, text: str, room: str) -> None:
    found = plan(fill(tmp_path, {"list.txt": text}) / "list.txt", [])
    assert [one.display for one in found.listed] == LISTED
    assert {one.homeroom or "".join(one.classes) for one in found.listed} == {room}


def test_what_is_not_understood_of_a_child_here_is_said(tmp_path: Path) -> None:
    here = apply(plan(fill(tmp_path, {"list.csv": LIST}) / "list.csv", []))
    letter = "Tom Lee has left.\nIda Holm will be away until Easter because of her knee.\n"
    found = plan(fill(tmp_path, {"letter.txt": letter}) / "letter.txt", here)
    assert "Ida Holm will be away until Easter" in "\n".join(one.text for one in check(found))


TWO_MIAS = "First,Last,Class\nMia,Chen,3B\nMia,Chen,3C\nLeo,Park,3B\nLeo,Tan,3C\nAna,Kos,3C\nBen,Roy,3D\n"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Mia Chen (3B) has left.", "Mia Chen has left"),
        ("Left: Mia Chen 3C, Ana Kos", "Mia Chen has left; Ana Kos has left"),
        ("Mia Chen moved from 3C to 3D.", "Mia Chen is now in 3D"),
        ("Leo from 3C has left.", "Leo Tan has left"),
        ("Leo (3B) goes by Lee.", "Leo Park is called Lee"),
        ("Left: Mia Chen, Ana Kos", "Ana Kos has left"),  # which Mia?
        ("Mia Chen moved to 3C.", ""),
        ("Leo with Ben Roy from 3B to 3C.", ""),
        ("The brother of Leo in 3B has left.", ""),
    ],
)
def test_of_two_children_of_one_name_the_class_beside_it_tells_which(
    tmp_path: Path, line: str, told: str
) -> None:
    """The check says beside each sentence what it was read as, so that half a reading can be seen."""
    here = apply(plan(fill(tmp_path, {"list.csv": TWO_MIAS}) / "list.csv", []))
    letter = f"Hi Ruth,\n\n{line}\nBen Roy goes by Benny.\n\nThanks, Anna\n"
    found = plan(fill(tmp_path, {"letter.txt": letter}) / "letter.txt", here)
    said = "\n".join(one.text for one in check(found))
    assert "“Ben Roy goes by Benny.” (Ben Roy is called Benny)" in said
    assert (f"“{line}” ({told})" in said) == bool(told)
    assert len(found.changed) == 1 + len(list(filter(None, told.split("; "))))


@pytest.mark.parametrize(
    ("letter", "name", "told"),
    [
        ("Amira Haddad started on Monday. She is in 2B, ID 61377.", "Amira Haddad", "61377 2B"),
        ("Amira Haddad started in 2B on Monday. Her student number is 61377.", "Amira Haddad", "61377 2B"),
        ("Amira Haddad startade i 2B. Hennes nummer är 61377.", "Amira Haddad", "61377 2B"),
        ("Leo Daly has left. On Friday he was here.", "Leo Daly", "2A gone"),
        ("Leo Daly left, his family moved, and Amira Haddad started in 2B.", "Amira Haddad", "2B"),
        ("Ida Holm (2B) is van school, zij gaat naar het Vechtcollege.", "Ida Holm", "2B gone"),
        ("Mia Kolb sada se preziva Kolb Perić.", "Mia Kolb Perić", "2B"),
        ("Pogrešno piše Rosa Keane, treba biti Róža Keane.", "Róža Keane", "2A"),
        ("Rosa Keane se nově jmenuje Rosa Malá.", "Rosa Malá", "2A"),
        ("Leo Daly siirtyi 2A:sta 2B:hen.", "Leo Daly", "2B"),
        ("Abgemeldet: Tom Lee (nach Kiel gezogen)", "Tom Lee", "2B gone"),
        ("Leo Daly aus der Klasse 2A ist weggezogen.", "Leo Daly", "2A gone"),
        ("Se ha marchado Leo Daly; su hermana sigue aquí.", "Leo Daly", "2A gone"),
        ("Leo Daly ist nach Bremen gezogen und nicht mehr bei uns.", "Leo Daly", "2A gone"),
        ("Leo Daly от 2A клас се премести в училище в Бургас.", "Leo Daly", "2A gone"),
        ("Leo Daly pindah dari kelas 2A ke kelas 2B.", "Leo Daly", "2B"),
        ("14.1.2026 klo 9.02 - Riitta: Leo Daly siirtyi 2A:sta 2B:hen", "Leo Daly", "2B"),
    ],
)
@pytest.mark.parametrize("kind", ["txt", "docx"])
def test_what_a_letter_says_whatever_file_it_is_in(
    tmp_path: Path, letter: str, name: str, told: str, kind: str
) -> None:
    here = apply(plan(fill(tmp_path, {"list.csv": LIST}) / "list.csv", []))
    lines = ["Hi Ruth,", letter, "Can Bulut goes by Jan.", "Thanks, Anna"]
    sent = docx(lines, []) if kind == "docx" else "\n\n".join(lines)
    found = plan(fill(tmp_path, {f"letter.{kind}": sent}) / f"letter.{kind}", here)
    now = {f"{one.given} {one.family}": one for one in apply(found, here)}
    assert " ".join((*now[name].ids, facts(now[name]))) == told
    assert len(now) == len(here) + name.startswith("Amira")


@pytest.mark.parametrize(
    "sentence",
    [
        "Nobody has left except Ana Kos.",
        "Ana Kos did not move from 3C to 3B.",
        "Ben Roy might move from 3D to 3C.",
        "Ben Roy would like to move from 3D to 3C.",
        "Ben Roy brings the box from 3D to 3C every Friday afternoon.",
        "Ben Roy goes from 3D to 3C for maths.",
        "Ben Roy trägt jeden Freitag die Kiste von der 3D in die 3C.",
        "Ben Roy lleva los libros de 3D a 3C cada semana.",
        "Ana Kos ist nicht weggezogen.",
        "Ana Kos n'a pas quitté l'école.",
        "Ana Kos bu yıl ayrılmadı.",
        "Ben Roy has left a book.",
        "Ben Roy left at noon.",
        "Ben Roy has moved to the front row.",
        "Ben Roy withdrew two books.",
        "Ben Roy se ha ido al dentista.",
        "Ben Roy se dio de baja del coro.",
        "Ben Roy saiu da biblioteca sem o livro.",
        "Ben Roy ушёл домой раньше.",
        "Ben Roy left last Friday at noon.",
        "Ben Roy was last in the race against Tim.",
        "Ben Roy moved with his family to Spain.",
        "Ben Roy's dog is called Rex.",
        "Ben Roy called Mia.",
        "Ben Roy prefers Manga.",
        "Ben Roy is not called Benji.",
        "Ben Roy ayuda en 3C.",
        "Ben Roy a un frère en 3C.",
        "If Ben Roy has left, please tell me.",
        "Maybe Ben Roy has left.",
        "The friend of student Leo Park has left.",
        "Leo Park plays with Leo Perk after school.",
        "Ben Roy is taller than Ben Ray now.",
        "Ben Roy's mom Emma Roy started a new job in 3C.",
        "Emma Watson, the school nurse, started in 3B on Monday.",
        "Emma Stone has joined the PTA.",
        "Harry Potter and the Goblet of Fire has arrived.",
        "Marie Dupont, la directrice, est arrivée lundi.",
    ],
)
def test_a_sentence_that_is_no_news_of_a_class_changes_nobody_and_adds_nobody(
    tmp_path: Path, sentence: str
) -> None:
    here = apply(plan(fill(tmp_path, {"list.csv": TWO_MIAS}) / "list.csv", []))
    letter = f"Hi Ruth,\n\n{sentence}\nLeo Tan goes by Lee.\n\nThanks, Anna\n"
    found = plan(fill(tmp_path, {"letter.txt": letter}) / "letter.txt", here)
    assert [change.person.family for change in found.changed] == ["Tan"] and not found.new
    assert any(sentence.split(",")[0] in one.text for one in check(found))


def test_each_sentence_of_a_long_letter_shows_what_it_was_read_as(tmp_path: Path) -> None:
    """The check's line shows the first few; all of them stand below it."""
    names = [f"Ana{letter} Kos{letter}" for letter in "bcdefghijklm"]
    rows = "".join(f"{at},{name.split()[1]},{name.split()[0]},2A\n" for at, name in enumerate(names, 101))
    here = apply(plan(fill(tmp_path, {"list.csv": f"ID,Last,First,Class\n{rows}"}) / "list.csv", []))
    letter = "\n".join(f"{name} has left." for name in names)
    found = plan(fill(tmp_path, {"letter.txt": letter}) / "letter.txt", here)
    (told,) = (one for one in check(found) if "were read" in one.text)
    assert told.rows == tuple(f"{name} has left. ({name} has left)" for name in names)


ROOMS = (
    "ID,First,Last,Class,Teacher\n61417,Alder,Bishop,Rm 12,Ms. Sato\n61422,Cecily,Donovan,Rm 12,Ms. Sato\n"
    "61431,Hugo,Ibarra,Rm 14,Mr. Vogel\n61440,Rafael,Sanchez,Rm 14,Mr. Vogel\n"
)
WILLA = "Willa Thorne, Rm 12, ID 61502"


def placed(tmp_path: Path, letter: str) -> tuple[dict[str, str], str]:
    """The places of everybody after a letter of changes, by first names, and what Check says."""
    here = apply(plan(fill(tmp_path, {"list.csv": ROOMS}) / "list.csv", []))
    found = plan(fill(tmp_path, {"letter.txt": letter}) / "letter.txt", here)
    said = "\n".join(one.text for one in check(found))
    return {one.given: " ".join((*one.ids, facts(one))) for one in apply(found, here)}, said


@pytest.mark.parametrize(
    "letter",
    [f"Hi Beth,\n\nNew:\n{WILLA}\n\nRafael Sanchez has left.\n", f"New: {WILLA}\nRafael Sanchez has left.\n"],
)
def test_a_rare_name_with_its_room_behind_a_comma_is_a_newcomer(tmp_path: Path, letter: str) -> None:
    now, said = placed(tmp_path, letter)
    assert now["Willa"] == now["Alder"].replace("61417", "61502")
    assert "Willa Thorne is new in Rm 12" in said


@pytest.mark.parametrize("sentence", ["Hugo Ibarra from Rm 14 to Rm 12", "Hugo Ibarra moved to Rm 12."])
def test_who_moves_leaves_both_the_room_and_the_teacher(tmp_path: Path, sentence: str) -> None:
    now, _ = placed(tmp_path, f"Room changes:\n{sentence}\nRafael Sanchez goes by Rafa.\n")
    assert now["Hugo"] == now["Alder"].replace("61417", "61431")
    assert now["Rafael"] == "61440 Rafa Mr. Vogel Rm 14"


def test_an_id_is_shown_and_an_address_in_idaho_is_not(tmp_path: Path) -> None:
    letter = f"Rafael Sanchez has left.\n{WILLA}.\nWrite to Hugo Ibarra, 12 Oak St, Boise, ID 83702\n"
    _, said = placed(tmp_path, letter)
    assert "ID 61502" in said and "Oak St" not in said
