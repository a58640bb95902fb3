"""Roster pages saved from the browser: the photo in somebody's part of the page is theirs."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st
from school_files import fill

from namecards.core.errors import CannotRead, NamecardsError, NoList
from namecards.importing.pages.html_tree import parse, visible_lines
from namecards.importing.photo_rosters.not_pictured import not_pictured
from namecards.importing.photo_rosters.words_on_cards import PHOTO_OF
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check
from rosters.drawn.marked import mark_picture, number_of
from rosters.formats.pages import cards, mhtml, photo_grid, row, save_page
from rosters.formats.people import Pupil

WRITERS = {"grid": save_page(photo_grid), "cards": save_page(cards), "table": save_page(row), "mhtml": mhtml}
NAMES = st.sampled_from(["Maya", "Ana Lucía", "Noor", "José", "Li", "Zoë-Marie"])
FAMILIES = st.sampled_from(["Chen", "de la Cruz", "O’Brien", "Nguyễn", "Haddad", "Smith-Lind"])


def pupil(number: int, given_name: str = "Maya", family: str = "Chen", shown: bool = True) -> Pupil:
    """Somebody whose photo is marked with their number."""
    photo = mark_picture(number) if shown else b""
    return Pupil(
        number=f"{number:06}", given=given_name, family=family, homeroom="12", grade="7", photo=photo
    )


def shown(found: ImportPlan) -> dict[str, int]:
    """By the number on the page, which picture came with it; 0 for none."""
    return {
        c.ids[0]: number_of(found.import_source.pictures.read(c.photo.name)) if c.photo else 0
        for c in found.listed
    }


people = st.lists(
    st.builds(pupil, st.integers(1000, 9999), NAMES, FAMILIES, st.booleans()),
    min_size=2,
    max_size=6,
    unique_by=(lambda p: p.number, lambda p: p.family),
).filter(lambda found: sum(bool(p.photo) for p in found) > 1)


@pytest.mark.parametrize("shape", WRITERS)
@examples(5)
@given(people=people)
def test_any_class_saved_as_a_page_comes_back(people: list[Pupil], shape: str, tmp_path: Path) -> None:
    for old in tmp_path.glob("*"):
        if old.is_file():
            old.unlink()
    found = plan(fill(tmp_path, WRITERS[shape](people)), [])
    assert shown(found) == {p.number: int(p.number) if p.photo else 0 for p in people}
    assert [c.family for c in found.listed] == [p.family for p in people]


def test_a_page_of_faces_that_is_called_as_its_heading_is_that_class_and_not_the_tutors(
    tmp_path: Path,
) -> None:
    files = dict(save_page(photo_grid)([pupil(4401), pupil(4402, "Noor", "Haddad")]))
    head = b"<body><h1>7 Turing</h1><div>Form tutor: Mr Callum Draycott</div>"
    files["7 Turing _ Arbor.html"] = files.pop("Roster.html").replace(b"<body>", head)
    found = plan(fill(tmp_path, files), []).listed
    assert [(one.homeroom, one.classes) for one in found] == 2 * [("", ("7 Turing",))]


@pytest.mark.parametrize("face", ["<td>{}</td>", ""], ids=["faces", "no faces"])
def test_the_second_section_in_a_cell_of_a_course_page_is_read(face: str, tmp_path: Path) -> None:
    both = "<div>Bio P1</div><div>Bio Lab</div>"
    names = {"Ava Moss": both, "Ben Tully": "Bio P1", "Cara Finch": "Bio P4"}
    rows = "".join(
        f"<tr>{face.format(inline(at))}<td>{name}</td><td>44{at}</td><td>{section}</td></tr>"
        for at, (name, section) in enumerate(names.items(), 1)
    )
    titles = f"<tr>{'<th></th>' if face else ''}<th>Name</th><th>SIS ID</th><th>Section</th></tr>"
    found = plan(fill(tmp_path, page(f"<table>{titles}{rows}</table>")), []).listed
    assert [one.classes for one in found] == [("Bio P1", "Bio Lab"), ("Bio P1",), ("Bio P4",)]


@pytest.mark.parametrize("face", ["<td>{}</td>", ""], ids=["faces", "no faces"])
@pytest.mark.parametrize(
    ("head", "places"),
    [
        ("<tr><td>Grade: 6</td><td>Group: {}</td><td>Tutor: Ann Lee</td></tr>", [("6", 1), ("6", 2)]),
        ("<tr><td>الصف : السادس الابتدائي</td><td>الفصل : {}</td></tr>", [("6", 1), ("6", 2)]),
        ("<tr><td>Grado</td><td>6</td><td>Grupo</td><td>{}</td></tr>", [("6", 1), ("6", 2)]),
    ],
)
def test_a_small_table_above_each_list_tells_its_class(
    head: str, places: list[tuple[str, int]], face: str, tmp_path: Path
) -> None:
    def table(at: int, names: str) -> str:
        title = "<th>No</th><th>Photo</th>" if face else "<th>No</th>"
        rows = "".join(
            f"<tr><td>{n}</td>{face.format(inline(10 * at + n))}<td>{at}10{n}</td><td>{name}</td>"
            f"<td>{'Transferred' if name == 'Eva Roe' else 'Enrolled'}</td></tr>"
            for n, name in enumerate(names.split("|"), 1)
        )
        titles = f"<tr>{title}<th>Student ID</th><th>Name</th><th>Status</th></tr>"
        return f"<table>{head.format(at)}</table><table>{titles}{rows}</table>"

    body = table(1, "Ava Moss|Ben Tully|Cara Finch") + table(2, "Dan Orrick|Eva Roe")
    found = plan(fill(tmp_path, page(body)), []).listed
    told = [(one.display, one.grade, (one.homeroom or one.classes[0])[-1:], one.active) for one in found]
    here = [("Ava Moss", 0, True), ("Ben Tully", 0, True), ("Cara Finch", 0, True)]
    here += [("Dan Orrick", 1, True), ("Eva Roe", 1, False)]
    assert told == [(name, places[at][0], str(places[at][1]), is_here) for name, at, is_here in here]


def test_the_room_of_a_split_class_and_the_adults_among_the_faces(tmp_path: Path) -> None:
    cards_ = [("Mme Sylvie Roy", "Teacher"), ("Ms. Anjali Nair", "ECE"), ("Ava Moss", "Grade 1")]
    cards_ += [("Ben Tully", "Grade 2"), ("Cara Finch", "Grade 1")]
    cells = "".join(f"<div>{inline(n)}<p>{a}</p><p>{b}</p></div>" for n, (a, b) in enumerate(cards_, 1))
    found = plan(fill(tmp_path, page(f"<h1>Room 8 - Grade 1/2 French Immersion</h1>{cells}")), []).listed
    assert [(one.given, one.family, one.role) for one in found[:2]] == [
        ("Sylvie", "Roy", "teacher"),
        ("Anjali", "Nair", "staff"),
    ]
    assert [(one.grade, one.homeroom) for one in found[2:]] == [(g, "Room 8") for g in "121"]


@pytest.mark.parametrize(
    ("heads", "grades"),
    [
        (("Room 4|Year 2 – Kaiako: Whaea Parata", "Room 5|Year 3 – Kaiako: Matua Rewi"), ("2", "3")),
        (("Room 4|Grade 2 - Teacher: Mrs. Ortiz", "Room 5"), ("2", "")),
        (("5A|Teacher: Ms Fox", "5B|Teacher: Li"), ("5", "5")),
        (("3º A|Maestra: Sra. Paz", "4º B|Teacher Wu"), ("3", "4")),
    ],
)
def test_the_line_of_the_teacher_below_a_class_tells_its_grade_and_makes_nobody_an_adult(
    heads: tuple[str, str], grades: tuple[str, str], tmp_path: Path
) -> None:
    body = ""
    for head, names in zip(heads, (("Ava Moss", "Ben Orr"), ("Cara Fox", "Dan Webb")), strict=True):
        room, _, below = head.partition("|")
        cards = "".join(f"<div>{inline(ord(name[0]))}<p>{name}</p></div>" for name in names)
        body += f"<h2>{room}</h2><p>{below}</p><div>{cards}</div>"
    found = plan(fill(tmp_path, page(body)), []).listed
    assert [(one.is_staff, one.grade) for one in found] == [(False, grade) for grade in grades for _ in "12"]
    assert len({(one.homeroom, one.classes) for one in found}) == 2


def test_the_year_of_graduation_below_a_face_is_no_class(tmp_path: Path) -> None:
    names = ("Beatrix Ashdown", "Cormac Delahunt", "Farid Daneshvar")
    faces = "".join(
        f"<div>{inline(at)}<h3>{name}</h3><p>Grade 6 &middot; Class of 2033</p></div>"
        for at, name in enumerate(names, 1)
    )
    found = plan(fill(tmp_path, page(f"<h1>Humanities 6 - 2 (B)</h1>{faces}")), []).listed
    places = {(one.grade, *filter(None, (one.homeroom, *one.classes))) for one in found}
    assert len(found) == 3 and places == {("6", "Humanities 6 - 2 (B)")}


def test_what_stands_below_whole_names_again_and_again_is_no_part_of_them(tmp_path: Path) -> None:
    ways = {"Oakley Truitt": "Walker", "Milo Hernandez": "Car rider", "Zayn Malik": "Walker"}
    ways |= {"Ezra Goldman": "Car rider", "Juniper Lott": "YMCA"}
    faces = {f"Roster_files/{at}.jpg": mark_picture(at) for at in range(1, 6)}
    cards_ = "".join(
        f"<div class='card'><img src='{file}'><p>{name}</p><p>{way}</p></div>"
        for file, (name, way) in zip(faces, ways.items(), strict=True)
    )
    found = plan(fill(tmp_path, {"Roster.html": cards_.encode(), **faces}), [])
    assert [one.display for one in found.listed] == list(ways)


def test_facts_below_faces_stand_behind_their_titles_without_colons(tmp_path: Path) -> None:
    """A word for an adult titles a column then: nobody here but Ms Dao's aide is one."""
    people = (("Hazel Bright", "Ms. Dao", "1"), ("Suki Tan", "Mr. Ode", "2"), ("Cy Low", "Ms. Dao", "Staff"))
    faces = {f"Roster_files/{at}.jpg": mark_picture(at) for at in range(1, 4)}
    cards_ = "".join(
        f"<div class='card'><h5>{name}</h5><img src='{file}'><table>"
        f"<tr><td>Teacher</td><td>{teacher}</td></tr><tr><td>Grade</td><td>{grade}</td></tr></table></div>"
        for file, (name, teacher, grade) in zip(faces, people, strict=True)
    )
    page = f"{cards_}<div class='card'>Door</div><p>Not pictured: Ana Roy and Bo Li</p>"
    found = plan(fill(tmp_path, {"Roster.html": page.encode(), **faces}), []).listed
    assert [(one.display, one.homeroom, one.grade, one.role, bool(one.photo)) for one in found] == [
        ("Hazel Bright", "Ms. Dao", "1", "", True),
        ("Suki Tan", "Mr. Ode", "2", "", True),
        ("Cy Low", "Ms. Dao", "", "staff", True),
        ("Ana Roy", "", "", "", False),
        ("Bo Li", "", "", "", False),
    ]


def test_who_is_not_pictured_is_told_in_many_languages() -> None:
    words = (
        "Absent on picture day · Nicht abgebildet · Absents de la photo · No aparecen · "
        "Não fotografados · Mancano · Niet op de foto · Saknar bild · Mangler på bildet · "
        "Ikke på billedet · Puuttuu kuvasta · Puuduvad pildilt · Nav bildē · Nėra nuotraukoje · "
        "Bez zdjęcia · Nepřítomni · Nincs a képen · Lipsesc · Недостају · Manjkajo · Απουσιάζουν · "
        "Gelmeyenler · Відсутні · חסרים בתמונה · Tidak difoto · Vắng mặt · Ddim yn y llun · "
        "As láthair"
    )
    for said in words.split(" · "):
        assert len(not_pictured([f"{said}: Ana Roy, Bo Li"], [])) == 2, said


def test_what_stands_below_one_name_of_many_is_no_part_of_it(tmp_path: Path) -> None:
    """An icon with a text for those who cannot see, or a remark: it must not become a name."""
    said = ("", "Wears glasses", "Medical alert", "No photo consent")
    names = ["Bellamy, Harriet", "Okafor, Chidiebere (Chidi)", "Rowe, Ana", "Ray, Zoe"]
    faces = {f"Roster_files/{at}.jpg": mark_picture(at) for at in range(1, 5)}
    cards_ = "".join(
        f"<div class='card'><img src='{file}'><a>{name}</a><div>{remark}</div></div>"
        for file, name, remark in zip(faces, names, said, strict=True)
    )
    found = plan(fill(tmp_path, {"Roster.html": cards_.encode(), **faces}), [])
    assert [one.display for one in found.listed] == ["Harriet Bellamy", "Chidi Okafor", "Ana Rowe", "Zoe Ray"]
    assert "“No photo consent” under “Remarks” may refuse photos, but" in found.unclear[0]


def test_the_logo_above_the_table_of_a_page_is_nobodys_face(tmp_path: Path) -> None:
    rows = "".join(
        f"<tr><td>{name}<td>{at}" for at, name in enumerate(("Moss, Ava", "Chen, Maya", "Diaz, Leo"), 4401)
    )
    page = f"<img src='logo.jpg'><h1>Class 4A</h1><table><tr><th>Name<th>Adno{rows}</table>"
    found = plan(fill(tmp_path, {"list.html": page.encode(), "logo.jpg": mark_picture(1)}), [])
    assert [(one.display, one.photo) for one in found.listed] == [
        ("Ava Moss", None),
        ("Maya Chen", None),
        ("Leo Diaz", None),
    ]
    assert any(one.startswith("The pictures in list.html were left out") for one in found.remarks)


def test_one_page_chosen_brings_the_folder_beside_it(tmp_path: Path) -> None:
    fill(tmp_path, WRITERS["grid"]([pupil(1), pupil(2, "Noor")]))
    found = plan(tmp_path / "Roster.html", [])
    assert found.sentence == "Photo roster, Roster.html: 2 people, 2 photos."
    assert shown(found) == {"000001": 1, "000002": 2}


def page(body: str) -> dict[str, str | bytes]:
    """A page of this body alone."""
    return {"Roster.html": f"<!DOCTYPE html><html><body>{body}</body></html>"}


def inline(number: int, alt: str = "") -> str:
    """A photo inside the page itself."""
    data = base64.b64encode(mark_picture(number)).decode()
    return f'<img alt="{alt}" src="data:image/jpeg;base64,{data}">'


NAMED = ["Maya", "Noor", "Li", "José", "Ana", "Zoë"]


def test_photos_in_one_row_of_a_table_and_names_in_the_next(tmp_path: Path) -> None:
    rows = "".join(
        f"<tr>{''.join(f'<td>{inline(n)}</td>' for n in numbers)}</tr>"
        f"<tr>{''.join(f'<td>Chen, {NAMED[n % 6]}<br>{n:06}</td>' for n in numbers)}</tr>"
        for numbers in [(1001, 1002, 1003), (1004, 1005, 1006)]
    )
    found = plan(fill(tmp_path, page(f"<table>{rows}</table>")), [])
    assert shown(found) == {f"{n:06}": n for n in range(1001, 1007)}


def test_a_name_that_is_only_said_for_those_who_cannot_see(tmp_path: Path) -> None:
    """Fotopoulou is a last name."""
    alts = ["Photo of Maya Chen", "Profilbild von Noor Chen", "Anna Fotopoulou"]
    body = "".join(f"<li>{inline(n, alt)}</li>" for n, alt in enumerate(alts, 1))
    found = plan(fill(tmp_path, page(f"<ul>{body}</ul>")), [])
    assert [(c.given, c.family, c.photo is not None) for c in found.listed] == [
        ("Maya", "Chen", True),
        ("Noor", "Chen", True),
        ("Anna", "Fotopoulou", True),
    ]


@pytest.mark.parametrize("line", ["Bild saknas", "Foto fehlt", "photo missing", "Fotopoulou Maria"])
def test_words_about_a_picture_without_a_name_stay_whole(line: str) -> None:
    assert PHOTO_OF.sub("", line, count=1) == line


def test_headings_above_faces_tell_teachers_from_students(tmp_path: Path) -> None:
    """The teachers of a course may be called its administrators."""
    people = {
        "Teachers": ("Suzanne Whitlock", "Jamal Everett"),
        "Students": ("Aidan Burke", "Leilani Kealoha", "Kai Lund", "Ida Moe"),
        "Administradores (1)": ("Rosa Ibáñez",),
    }
    files, body = dict[str, str | bytes](), ""
    for heading, names in people.items():
        body += f"<h2>{heading}</h2><div>2 people</div><table>"
        for name in names:
            files[f"People_files/{len(files)}.jpg"] = mark_picture(len(files) + 1)
            body += f'<tr><td><img src="People_files/{len(files) - 1}.jpg"></td><td>{name}</td></tr>'
        body += "</table>"
    found = plan(fill(tmp_path, {"People.html": body, **files}) / "People.html", []).listed
    roles = {one.display: one.role for one in found}
    assert [roles[name] for name in sum(people.values(), ())] == ["teacher", "teacher", *[""] * 4, "staff"]


def test_a_line_below_a_name_tells_the_class_of_students_and_who_is_a_parent(tmp_path: Path) -> None:
    lines = {
        "Ida Holm": "Elev, 5B",
        "Leo Park": "Elev (5A)",
        "Ana Kos": "Personal, lærer",
        "Per Holm": "Forelder (Ida)",
    }
    faces = {f"Roster_files/{at}.jpg": mark_picture(at) for at in range(1, 5)}
    cards_ = "".join(
        f"<div class='card'><img src='{file}'><p>{name}</p><p>{line}</p></div>"
        for file, (name, line) in zip(faces, lines.items(), strict=True)
    )
    found = plan(fill(tmp_path, {"Roster.html": cards_.encode(), **faces}), [])
    told = [(one.display, one.role or "student", *one.classes) for one in found.listed]
    assert told == [("Ida Holm", "student", "5B"), ("Leo Park", "student", "5A"), ("Ana Kos", "teacher")]
    assert "1 parent" in " ".join(one.text for one in check(found))


@pytest.mark.parametrize(
    ("heading", "is_said"),
    [
        ("Year 8 · Tutor: Miss F. Okonkwo · 2 students", True),
        ("Klassenleitung: Frau Özkan-Thiele", True),
        ("Teacher: Mr T Bruni", False),
        ("My Courses and Files 2026", False),
    ],
)
def test_a_teacher_around_faces_whom_nobody_has_is_said(heading: str, is_said: bool, tmp_path: Path) -> None:
    faces = (
        f'<li><img src="8C_files/{at}.jpg"><p>{name}</p><p>Class: 8C</p><p>Teacher: T Bruni</p></li>'
        for at, name in ((1, "Maya Chen"), (2, "Leo Park"))
    )
    files: dict[str, str | bytes] = {f"8C_files/{at}.jpg": mark_picture(at) for at in (1, 2)}
    text = f"<title>8C</title><div>{heading}</div><ul>{''.join(faces)}</ul>"
    found = plan(fill(tmp_path, {"8C.html": text, **files}) / "8C.html", [])
    odd = check(found)
    assert any(heading in row for each in odd for row in each.rows) is is_said
    assert not any("left out" in each.text for each in odd)  # the pictures are those on the page


@pytest.mark.parametrize("left", ["Withdrawn 10/3/2026", "abgemeldet am 03.10.2026", "(sorti le 03/10/2026)"])
@pytest.mark.parametrize("is_table", [True, False])
def test_a_line_below_a_name_that_says_that_somebody_left(left: str, is_table: bool, tmp_path: Path) -> None:
    people = [
        (at, name, left * (at == 3)) for at, name in enumerate(("Ava Moss", "Ben Tarr", "Cara Voss"), 1)
    ]
    if is_table:
        rows = (f"<tr><td>{inline(at)}<td>{name}<br>{said}<td>100{at}</tr>" for at, name, said in people)
        body = f"<table><tr><th>Photo<th>Student<th>ID</tr>{''.join(rows)}</table>"
    else:
        body = "".join(f"<div>{inline(at)}<p>{name}</p><p>{said}</p></div>" for at, name, said in people)
    found = plan(fill(tmp_path, page(body)), []).listed
    assert [(one.display, one.active) for one in found] == [
        ("Ava Moss", None),
        ("Ben Tarr", None),
        ("Cara Voss", False),
    ]


def test_the_same_picture_for_several_people_is_nobodys(tmp_path: Path) -> None:
    body = "".join(f"<li>{inline(7)}<div>{name}</div></li>" for name in ["Maya Chen", "Noor Haddad"])
    found = plan(fill(tmp_path, page(f"<ul>{body}</ul>")), [])
    assert [c.photo for c in found.listed] == [None, None]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("<p>Nothing here</p>", "no photos with names"),
        (
            '<li><img src="https://school.example/1.jpg">Maya Chen</li>',
            "the picture on it was not saved with it",
        ),
        ('<iframe src="Roster.html"></iframe>', "in another page, which was saved with it: Roster.html"),
        ('<li><img src="../../etc/1.jpg">Maya Chen</li>', "no photos with names"),
        ("<div>" * 100_000, "no photos with names"),
        ("<a" * 200_000, "no photos with names"),
        ("<!--" * 200_000, "no photos with names"),
        ("&#x202e;" * 20_000, "no photos with names"),
    ],
    ids=["empty", "remote", "frame", "outside", "deep", "open", "comments", "bidi"],
)
def test_a_page_without_people_is_refused_in_a_sentence(body: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(NoList, match=says) as refused:
        plan(fill(tmp_path, page(body)), [])
    assert str(refused.value).endswith("Nothing was changed.")


def test_a_page_of_countless_parts_is_refused(tmp_path: Path) -> None:
    parts = b"--x\nContent-Type: text/html\n\n" * 10_001
    bomb = b"Content-Type: multipart/related; boundary=x\n\n" + parts
    with pytest.raises(CannotRead, match="far more files"):
        plan(fill(tmp_path, {"Roster.mhtml": bomb}), [])


@examples(10)
@given(cut=st.integers(0, 5000), junk=st.text(max_size=30))
def test_a_damaged_page_is_read_or_refused(cut: int, junk: str, tmp_path: Path) -> None:
    whole = WRITERS["mhtml"]([pupil(1), pupil(2, "Noor")])["Roster.mhtml"]
    try:
        plan(fill(tmp_path, {"Roster.mhtml": whole[:cut] + junk.encode() + whole[cut:]}), [])
    except NamecardsError as error:
        assert "Nothing was changed." in str(error)


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ("Абрамов|Артём Белова|Дарья Лебедев|Егор", "Артём Абрамов, Дарья Белова, Егор Лебедев"),
        ("Ahmet_Efe_Çelik Yiğit_Can_Işık Elif_Naz_Oğuz", "Ahmet Efe Çelik, Yiğit Can Işık, Elif Naz Oğuz"),
    ],
)
def test_which_words_below_a_face_are_the_last_name(lines: str, names: str, tmp_path: Path) -> None:
    cards_ = [one.replace("|", "</p><p>").replace("_", " ") for one in lines.split()]
    body = "".join(f'<li><img src="Roster_files/{n}.jpg"><p>{one}</p></li>' for n, one in enumerate(cards_))
    files = {f"Roster_files/{n}.jpg": mark_picture(n + 1) for n in range(len(cards_))}
    found = plan(fill(tmp_path, {**page(f"<ul>{body}</ul>"), **files}), [])
    assert [f"{one.given} {one.family}" for one in found.listed] == names.split(", ")
    assert not any(" " in one.family for one in found.listed)


@pytest.mark.parametrize(
    "names",
    [
        ["<p>Maya Chen</p>", "<p>Noor Haddad</p>", "<p>Zoë Moss</p>"],
        ["<b>Chen Lu</b><br>Maya", "<b>Haddad</b><br>Noor", "<b>Moss Vera</b><br>Zoë"],
    ],
)
def test_initials_in_place_of_a_photo_are_no_part_of_the_name(tmp_path: Path, names: list[str]) -> None:
    body = "".join(
        f'<li><img src="Roster_files/{n}.jpg"><div>{name}</div><p>{n:06}</p></li>'
        for n, name in enumerate(names[:2], 1)
    )
    body += f"<li><div>ZM</div><div>{names[2]}</div><p>000003</p></li>"
    files = {f"Roster_files/{n}.jpg": mark_picture(n) for n in (1, 2)}
    found = plan(fill(tmp_path, {**page(f"<ul>{body}</ul>"), **files}), [])
    assert [one.given for one in found.listed] == ["Maya", "Noor", "Zoë"]
    assert not any("ZM" in one.family for one in found.listed)


def test_pictures_that_load_late_or_stand_in_a_style_are_read(tmp_path: Path) -> None:
    """Browsers save the picture of `data-src` beside the placeholder in `src`; backgrounds are inline."""
    dot = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="
    shown_late = "".join(
        f'<li><img src="{dot}" data-src="Roster_files/{n}.jpg"><div>{name} Chen</div><div>{n:06}</div></li>'
        for n, name in [(1, "Maya"), (2, "Noor")]
    )
    photo = base64.b64encode(mark_picture(3)).decode()
    styled = "".join(
        f"<li><p style=\"background-image: url('{address}')\"></p><p>{name} Chen</p><p>{n:06}</p></li>"
        for n, name, address in [
            (3, "Li", f"data:image/jpeg;base64,{photo}"),
            (4, "Zoë", "Roster_files/4.jpg"),
        ]
    )
    for body, numbers in [(shown_late, (1, 2)), (styled, (3, 4))]:
        files = {f"Roster_files/{n}.jpg": mark_picture(n) for n in numbers}
        plan_ = plan(fill(tmp_path / str(numbers[0]), {**page(f"<ul>{body}</ul>"), **files}), [])
        assert shown(plan_) == {f"{n:06}": n for n in numbers}


def test_a_page_with_too_many_pictures_or_unsaved_ones_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("namecards.importing.photo_rosters.html_page._MOST_PICTURES", 2)
    people = [inline(1), inline(2), inline(3), '<img src="https://school.example/4.jpg">']
    body = "".join(f"<li>{one}<div>{name} Chen</div></li>" for one, name in zip(people, NAMED, strict=False))
    plan_ = plan(fill(tmp_path, page(f"<ul>{body}</ul>")), [])
    assert any("more than 2 pictures; the last 1" in why for why in plan_.unclear)
    assert any("1 picture was not saved with the page" in why for why in plan_.unclear)


STYLES = {
    "by id": ("#p{n} {{ background: url('r_files/{n}.jpg') }}", '<p id="p{n}"></p>'),
    "by class": (
        ".a, div > .face-{n} {{ color: red; background-image: url(r_files/{n}.jpg); }}",
        '<p class="x face-{n}"></p>',
    ),
    "srcset": (
        "",
        '<img src="data:image/gif;base64,R0lGODlhAQ==" srcset="r_files/no.jpg 1x, r_files/{n}.jpg 2x">',
    ),
    "picture": (
        "",
        '<picture><source srcset="r_files/{n}.jpg 300w"><img alt="" src="r_files/none.jpg"></picture>',
    ),
}


@pytest.mark.parametrize("is_apart", [False, True])
@pytest.mark.parametrize("how", STYLES)
def test_pictures_by_css_and_in_sets_of_sizes(how: str, is_apart: bool, tmp_path: Path) -> None:
    """MDN: background-image, srcset; browsers save style sheets beside the pictures that they name."""
    rule, face = STYLES[how]
    names = {101: "Maya", 102: "Ana", 103: "Zoë"}
    css = "\n".join(rule.format(n=n) for n in names)
    body = "".join(
        f"<li>{face.format(n=n)}<div>{name} Chen</div><div>{n:06}</div></li>" for n, name in names.items()
    )
    head = '<link rel="stylesheet" href="r_files/a.css">' if is_apart else f"<style>{css}</style>"
    files: dict[str, str | bytes] = {"r.html": f"<head>{head}</head><ul>{body}</ul>"}
    files |= {f"r_files/{n}.jpg": mark_picture(n) for n in names} | {
        "r_files/a.css": css.replace("r_files/", "")
    }
    assert shown(plan(fill(tmp_path, files), [])) == {f"{n:06}": n for n in names}


def test_a_roster_beside_a_list_gives_its_faces_to_the_people_of_the_list(tmp_path: Path) -> None:
    """The office exports the list and prints the faces; whoever came since has none."""
    body = "".join(
        f"<div>{inline(number, name)}<p>{name}</p><p>{number:06}</p></div>"
        for number, name in ((1, "Maya Chen"), (2, "Noor Haddad"), (3, "Li Nguyễn"), (4, "Gone Away"))
    )
    body += f"<div>{inline(6, 'Ida Roe')}<p>Ida Roe</p><p>Teacher</p></div>"
    rows = "2,Haddad,Noor,12\n1,Chen,Maya,12\n3,Nguyễn,Li,14\n5,Diaz,Ana,14\n"
    files = {**page(body), "students.csv": f"ID,Last,First,Homeroom\n{rows}"}
    found = plan(fill(tmp_path, files), [])
    *students, teacher, gone = found.listed
    assert [(one.ids, bool(one.photo)) for one in students] == [
        (("2",), True),
        (("1",), True),
        (("3",), True),
        (("5",), False),
    ]
    assert [one.homeroom for one in students] == ["12", "12", "14", "14"]
    assert (teacher.display, teacher.role, bool(teacher.photo)) == ("Ida Roe", "teacher", True)
    (said,) = [text for text in found.remarks if text.startswith("The faces of Roster.html")]
    assert said.endswith("who are on both.") and "Only on Roster.html, and added: Ida Roe." in found.remarks
    assert [question.text for question in found.questions] == [
        "Import Gone Away, who is only on Roster.html?"
    ]
    assert gone.photo and gone not in found.new


@pytest.mark.parametrize("beside", ["", "crest.jpg", "4248.jpg"])
def test_a_saved_page_beside_a_list_gives_it_its_class_and_the_pictures_saved_with_it(
    beside: str, tmp_path: Path
) -> None:
    """Magister: the page has the whole names and the class, the list the numbers; larger photos go first."""
    names = {1: "Sanne de Boer", 2: "Fleur van den Berg", 3: "Milan Yilmaz"}
    faces = (f'<li><img src="Fotos_files/q{7 * n}x.jpg"><p>{name}</p></li>' for n, name in names.items())
    files: dict[str, str | bytes] = {"Fotos.html": f"<h1>Klas 3B</h1><ul>{''.join(faces)}</ul>"}
    files |= {f"Fotos_files/q{7 * n}x.jpg": mark_picture(n) for n in names}
    files |= {"Fotos_files/icon.jpg": mark_picture(7), **({beside: mark_picture(8)} if beside else {})}
    rows = "4217,Boer,de,Sanne\n4230,Berg,van den,Fleur\n4248,Yilmaz,,Milan\n4251,Kok,,Bram\n"
    files["lijst.csv"] = f"Leerlingnr,Achternaam,Tussenvoegsel,Roepnaam\n{rows}"
    found = plan(fill(tmp_path, files), [])
    larger = 8 if beside == "4248.jpg" else 3
    assert shown(found) == {"4217": 1, "4230": 2, "4248": larger, "4251": 0}
    assert {one.classes for one in found.listed} == {("3B",)}
    left_out = [said for said in found.remarks if "left out" in said]
    is_nobody = "Pictures whose names match nobody were left out: crest.jpg."
    assert left_out == ([is_nobody] if beside == "crest.jpg" else [])
    is_larger = "Milan Yilmaz gets the picture beside the page, not the one on it."
    assert (is_larger in found.remarks) == (larger == 8)


def test_a_page_of_the_staff_comes_in_beside_the_list_of_the_pupils(tmp_path: Path) -> None:
    """Photos of teachers alone are no faces of pupils; a class in two spellings is one class."""
    body = "".join(
        f"<div>{inline(n, name)}<p>{name}</p></div>" for n, name in enumerate(("Ada Cole", "Eve Fry"), 1)
    )
    rows = "4217,Reyes,Maya,1ESO A\n4230,Ito,Ben,1ESO A\n"
    files = {**page(f"<h1>Our staff</h1>{body}"), "students.csv": f"ID,Last,First,Homeroom\n{rows}"}
    found = plan(fill(tmp_path / "staff", files), []).listed
    assert [(one.role, bool(one.photo)) for one in found] == 2 * [("", False)] + 2 * [("staff", True)]
    body = "".join(
        f"<div>{inline(n, name)}<p>{name}</p></div>" for n, name in enumerate(("Maya Reyes", "Ben Ito"), 1)
    )
    files |= page(f"<h1>1º ESO A</h1>{body}")
    found = plan(fill(tmp_path / "class", files), []).listed
    assert [(one.homeroom, one.classes, bool(one.photo)) for one in found] == 2 * [("1ESO A", (), True)]


def test_initials_below_the_faces_beside_the_whole_names_of_a_list(tmp_path: Path) -> None:
    """`Leo B.` is Leo Bannister if each such caption fits; one that fits nobody makes all of them unsure."""
    rows = "1,Corrigan,Amaya\n2,Bannister,Leo\n3,Truong,Leo\n4,Reyes,Paloma\n"
    captions = ("Amaya C.", "Leo B.", "Leo T.")
    for last, faces in (("Paloma R.", [1, 2, 3, 4]), ("Zoe F.", [0, 0, 0, 0])):
        named = enumerate((*captions, last), 1)
        body = "".join(f"<div>{inline(number, name)}<p>{name}</p></div>" for number, name in named)
        files = {**page(body), "students.csv": f"ID,Last,First\n{rows}"}
        found = shown(plan(fill(tmp_path / last, files), []))
        assert [found[number] for number in "1234"] == faces


@pytest.mark.parametrize(
    ("cell", "lines"),
    [
        ("<a>Ada Birch <i>(she/her)</i></a><span>inactive</span>", ["Ada Birch (she/her)", "inactive"]),
        ("<a>Ana Ruiz (ella)</a><b>Archivada</b>", ["Ana Ruiz (ella)", "Archivada"]),
        ("<b>Léa Roy [6A]</b><span>Partie</span>", ["Léa Roy [6A]", "Partie"]),
        ("<b>Mari Vega</b><i>7A</i>", ["Mari Vega", "7A"]),
        ("<b>Mari</b>(<i>7A</i>)", ["Mari(7A)"]),
    ],
)
def test_a_label_right_behind_a_name_is_a_text_of_its_own(cell: str, lines: list[str]) -> None:
    assert visible_lines(parse(f"<td>{cell}</td>")) == lines


def test_a_table_below_a_sentence_about_leaving_is_of_leavers(tmp_path: Path) -> None:
    def table(*rows: str) -> str:
        cells = "".join(f"<tr><td>{row.replace('|', '</td><td>')}</td></tr>" for row in rows)
        return f"<table>{cells}</table>"

    new = table("Adm. No.|Name|Class|Admitted", "7418|Ava Moss|6B|15.06.2026", "7421|Dia Grant|6B|17.06.2026")
    gone = table("Adm. No.|Name|Class|Reason", "6902|Ben Tully|6A|moved", "6955|Elif Aydin|7A|moved")
    page = f"<p>Newly admitted:</p>{new}<p>The following students have left the school.</p>{gone}"
    found = plan(fill(tmp_path, {"circular.html": page}) / "circular.html", []).listed
    assert [one.family for one in found if one.active is False] == ["Tully", "Aydin"] and len(found) == 4


def test_values_below_their_labels_on_cards_of_a_page(tmp_path: Path) -> None:
    """Definition lists, as a student system shows profiles."""
    people = (("Ava Moss", 61000), ("Ben Orr", 61001), ("Cara Fox", 61002))
    cards = (
        f"<dl><dt>Name</dt><dd>{name}</dd><dt>Student ID</dt><dd>{number}</dd><dt>Grade</dt><dd>7</dd></dl>"
        for name, number in people
    )
    (tmp_path / "students.html").write_text(f"<html><body>{''.join(cards)}</body></html>", encoding="utf-8")
    found = plan(tmp_path / "students.html", []).listed
    assert [(one.display, one.ids, one.grade) for one in found] == [
        (name, (str(number),), "7") for name, number in people
    ]


def test_the_caption_of_a_table_is_its_class_and_a_room_is_no_grade(tmp_path: Path) -> None:
    def table(room: str, *names: str) -> str:
        rows = "".join(f"<tr><td>{name}</td><td>{900 + at}</td></tr>" for at, name in enumerate(names))
        return f"<table><caption>{room}</caption><tr><th>Name</th><th>ID</th></tr>{rows}</table>"

    tables = table("Room 4", "Ava Moss", "Ben Orr") + table("Room 5", "Cara Fox", "Dan Webb")
    (tmp_path / "rooms.html").write_text(f"<html><body>{tables}</body></html>", encoding="utf-8")
    found = plan(tmp_path / "rooms.html", []).listed
    assert [(one.grade, *one.classes) for one in found] == [("", "Room 4")] * 2 + [("", "Room 5")] * 2


@pytest.mark.parametrize(
    ("lines", "room"),
    [
        (["Teacher: Hatch, Rosemary", "Homeroom: Rm 14"], "Rm 14"),
        (["Room 14", "Homeroom: Mrs. Hatch"], "Mrs. Hatch"),
        (["Class: 4B", "Homeroom: Mrs. Hatch"], "4B"),
    ],
)
def test_above_tables_the_label_of_a_homeroom_tells_the_class(
    tmp_path: Path, lines: list[str], room: str
) -> None:
    def table(lines: list[str], *names: str) -> str:
        rows = "".join(f"<tr><td>{name}</td><td>4</td></tr>" for name in names)
        heads = "".join(f"<p><b>{line}</b></p>" for line in lines)
        return f"{heads}<table><tr><th>Student</th><th>Gr</th></tr>{rows}</table>"

    others = [line.translate(str.maketrans("4H", "5L")).replace("Lome", "Home") for line in lines]
    both = table(lines, "Moss, Ava", "Tully, Ben") + table(others, "Wu, Dan", "Park, Eli")
    (tmp_path / "list.html").write_text(f"<html><body><h2>Elm School</h2>{both}</body></html>")
    found = {one.display: one.classes for one in plan(tmp_path / "list.html", []).new}
    assert found["Ava Moss"] == found["Ben Tully"] == (room,) != found["Dan Wu"] == found["Eli Park"]
