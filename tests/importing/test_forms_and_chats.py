"""What pupils and teachers typed into forms, chats and sheets of families."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_files import fill

from namecards.core.errors import NoList
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check
from rosters.drawn.marked import mark_picture


def read(folder: Path, text: str, name: str = "list.csv") -> ImportPlan:
    return plan(fill(folder, {name: text}), [])


@pytest.mark.parametrize(
    "title",
    [
        "Darf ein Foto von dir gemacht werden?",
        "Mag je op de foto?",
        "Autorise la photo",
        "May we photograph you",
    ],
)
def test_a_question_with_yes_and_no_says_who_must_not_be_photographed(tmp_path: Path, title: str) -> None:
    rows = "Emil,Hartung,ja\nLeyla,Aydin,no\nJonas,Rieck,ja\n"
    found = read(tmp_path, f"Vorname,Nachname,{title}\n{rows}").listed
    assert [one.no_photo for one in found] == [False, True, False]
    taken = read(tmp_path / "b", f"Vorname,Nachname,Candidate photo taken\n{rows}").listed
    assert [one.no_photo for one in taken] == [None] * 3
    numbers = "Ana,Kos,412\nBen,Ito,FALTÓ\nCleo,Ek,415\n"
    named = read(tmp_path / "c", f"First,Last,No. de foto\n{numbers}")
    assert {column.title: column.kind for column in named.columns}["No. de foto"] == "photo"


def test_a_class_in_a_chat_comes_in_without_who_sent_it(tmp_path: Path) -> None:
    begin = "[01/09/26, 07:45:12] Miss Thandi: "
    text = (
        f"{begin}Morning, here is my class\n{begin}1. Ayanda Mokoena\n2. Bongani Sithole\n3. Lerato Dlamini\n"
    )
    begin = "9/1/26, 7:46 AM - Miss Thandi: "
    more = f"{begin}4. Zanele Khumalo\n{begin}Thabo is new to us.\n"
    found = read(tmp_path, text + more, "chat.txt").listed
    assert [one.display for one in found] == [
        "Ayanda Mokoena",
        "Bongani Sithole",
        "Lerato Dlamini",
        "Zanele Khumalo",
    ]


def test_brothers_and_sisters_below_the_name_of_the_family_get_it(tmp_path: Path) -> None:
    rows = "Abbott,Nora,2,Jill\n,Theo,5,\nBanerjee,Anika,2,Priya\nCastro,Luis,3,Elena\n,Marta,1,\n,Pia,K,\n"
    update = read(tmp_path, f"Family,Child,Grade,Parent\n{rows}")
    assert [one.family for one in update.listed] == [
        "Abbott",
        "Abbott",
        "Banerjee",
        "Castro",
        "Castro",
        "Castro",
    ]
    assert any("3 people without a last name got the one above" in odd.text for odd in check(update))
    alone = read(
        tmp_path / "b", "Nama,Nama belakang,Kelas\nBudi,Santoso,4A\nWahyuni,,4A\nSri,,4B\nAdi,Putra,4B\n"
    )
    assert [one.family for one in alone.listed] == ["Santoso", "", "", "Putra"]


def test_a_log_of_who_came_has_each_of_them_once(tmp_path: Path) -> None:
    names = ("Abel Tran", "Bo Ito", "Di Roe")
    rows = "".join(f"{name},9/1/2026 8:{at}0\n" for at in range(2) for name in names)
    update = read(tmp_path, f"Full name,Time\n{rows}")
    assert [(one.display, one.repeats) for one in update.listed] == [(name, ()) for name in names]
    assert any("each name was read as one person" in odd.text for odd in check(update))


@pytest.mark.parametrize("order", [1, -1])
def test_the_later_answer_to_a_form_corrects_the_earlier(tmp_path: Path, order: int) -> None:
    rows = ["10/4/2026 1:10:30,Abel Tran,4101,5B,Abe", "10/5/2026 2:11:30,Bo Ito,4102,5A,"]
    rows += ["10/7/2026 4:13:30,Abel Tran,4101,5A,", "10/8/2026 4:13:30,Di Roe,4103,5B,"]
    update = read(tmp_path, "\n".join(["Timestamp,Full name,Number,Class,Goes by", *rows[::order]]) + "\n")
    told = {one.display: (one.classes, one.preferred) for one in update.listed}
    assert told == {"Abe Tran": (("5A",), "Abe"), "Bo Ito": (("5A",), ""), "Di Roe": (("5B",), "")}
    assert any(
        "answered twice, and the later answer was read: Abel Tran" in odd.text for odd in check(update)
    )


def test_a_label_in_brackets_behind_a_name_makes_it_no_note(tmp_path: Path) -> None:
    rows = "Jacob Smith (ID: 10442),8AB\nElla Brown (ID: 10443),8CD\nMia Chen (ID: 10444),8CD\n"
    found = read(tmp_path, f"Pupil,Tutor Group\n{rows}").listed
    assert [(one.display, one.ids) for one in found] == [
        ("Jacob Smith", ("10442",)),
        ("Ella Brown", ("10443",)),
        ("Mia Chen", ("10444",)),
    ]


def test_a_table_with_notes_among_its_rows_is_no_page_of_cards(tmp_path: Path) -> None:
    rows = (
        '"Adams, Joe",M,\n"Bright, Zoe",P,glasses\n*** starts Oct 5 ***,,\n"Carr, Finn",K,\n"Drew, Isla",N,\n'
    )
    more = '"Ems, Gia",L,\n"Frost, Noah - moved 9/12",,\n"Gill, Uma",M,EAL\n'
    found = read(tmp_path, f"4C Mr Hale\nName,Reading level,Spec. needs\n{rows}{more}").listed
    assert [one.family for one in found] == ["Adams", "Bright", "Carr", "Drew", "Ems", "Frost", "Gill"]


def test_a_copied_page_with_days_and_guardians_has_only_the_pupils(tmp_path: Path) -> None:
    names = ("Ahmed Ali", "Ebba Lindqvist", "Hugo Norén", "Maja Öst")
    cards = [f"{name}\n2014-03-1{at}\nVårdnadshavare: Sara Berg\n\n" for at, name in enumerate(names)]
    found = read(tmp_path, f"Klass 6A\nElever\n\n{''.join(cards)}", "elever.txt").listed
    assert [(one.display, one.homeroom) for one in found] == [(name, "6A") for name in names]


def test_a_chain_of_names_as_chats_of_china_have_it_may_have_remarks(tmp_path: Path) -> None:
    text = "#接龙\n三年二班图书证登记\n\n1. 王梓涵\n2. 李浩然 已交照片\n3. 张雨桐\n4. 陈思远\n"
    found = read(tmp_path, text, "接龙.txt").listed
    assert [one.family + one.given for one in found] == ["王梓涵", "李浩然", "张雨桐", "陈思远"]


@pytest.mark.parametrize(
    "rooms",
    [
        *("6º A|6º B", "Red group|Blue group", "5 Bestari|5 Cemerlang", "Year 4/5 Oak|Year 5/6 Elm"),
        "Period 2 - Art|Period 5 - Music",
    ],
)
@pytest.mark.parametrize("names", ["Siti binti Omar|Tia Evans|Mei Tan", "Gil, Eva|Ruiz, Hugo|Mora, Ana"])
@pytest.mark.parametrize("bullet", ["", "{}. "])
def test_typed_names_below_classes_are_people_of_them(
    rooms: str, names: str, bullet: str, tmp_path: Path
) -> None:
    lines = [
        (room, *(bullet.format(at) + name for at, name in enumerate(names.split("|"), 1)))
        for room in rooms.split("|")
    ]
    found = read(tmp_path, "\n".join(line for block in lines for line in block) + "\n").listed
    assert [one.homeroom for one in found] == [room for room in rooms.split("|") for _ in range(3)]


@pytest.mark.parametrize(
    ("head", "rows", "absent"),
    [
        ("Class 2R 2026", "Back row (left to right)|Middle row|Front row", "Absent"),
        ("CM2 B - Mme Durand", "1er rang |2e rang |3e rang ", "Absents "),
        ("Klasse 5b", "Hintere Reihe|2. Reihe von links|Vordere Reihe", "Es fehlt"),
        ("Klass 5B, läsåret 2026/27", "Bakre raden från vänster|Mellersta raden|Främre raden", "Saknas"),
    ],
)
def test_the_caption_of_a_class_picture_names_the_class(
    head: str, rows: str, absent: str, tmp_path: Path
) -> None:
    names = ["Alva Lind, Omar Warsame, Ebba Krantz", "Malte Berg, Tilde Moser", "Hugo Essen, Nora Falk"]
    pairs = zip([*rows.split("|"), absent], [*names, "Astrid Dahl"], strict=True)
    text = "\n".join([head, "", *(": ".join(pair) for pair in pairs)])
    found = plan(fill(tmp_path, {"names.txt": text}) / "names.txt", []).listed
    assert [one.display for one in found] == [*", ".join(names).split(", "), "Astrid Dahl"]
    assert len({(one.grade, one.homeroom, one.classes) for one in found}) == 1, "no grade by the row"
    assert all(one.homeroom or one.classes for one in found)


@pytest.mark.parametrize(
    ("text", "rooms"),
    [
        ("{}\n5A\n\n{}\n5B\n", "5A 5B"),
        ("Grade 5 - all homerooms\n\n{}\n(5A)\n\n{}\n(5B)\n", "5A 5B"),
        ("Liebe Frau Roth,\n\nhier meine Neuen:\n\n{}\nKlasse 5b\n\n{}\nKlasse 5c\n\nGruß\n", "5b 5c"),
        ("{}\n↑ 3º B\n{}\n↑ 3º C\n", "3º B 3º C"),
        ("3B\n{}\n3C\n{}\n3D\n", "3B 3C"),  # of 3D nobody is there
        ("3B\n\n{}\n\n3C\n{}\n\n3D\n", "3B 3C"),
    ],
)
def test_a_class_below_names_is_theirs_if_nothing_stands_above_the_first(
    tmp_path: Path, text: str, rooms: str
) -> None:
    names = ("Lena Maier\nTom Vogt\nPaul Lenz", "Ida Kern\nNoah Beck\nMia Wolf")
    found = plan(fill(tmp_path / "school", {"neu.txt": text.format(*names)}), [])
    told = [one.homeroom or "".join(one.classes) for one in found.listed]
    assert " ".join(dict.fromkeys(told)) == rooms and told[0] == told[2] != told[3] == told[5]
    below = any("of the people above" in each.text for each in check(found))
    assert below is not text.startswith("3B")


@pytest.mark.parametrize("form", ["{}", "Hi Jo,\nhere are the new ones.\n\n{}\nThanks!\n"])
@pytest.mark.parametrize("bullet", ["", "{}. "])
def test_a_first_name_that_is_an_address_elsewhere_is_no_teacher(
    form: str, bullet: str, tmp_path: Path
) -> None:
    names = ("Ani Lestari", "Tri Wahyuni", "Don Carter", "Budi Santoso")
    lines = "".join(f"{bullet.format(at)}{name}\n" for at, name in enumerate(names, 1))
    found = read(tmp_path, form.format(lines), "new.txt").listed
    assert {one.display for one in found} == {*names} and not any(one.homeroom for one in found)


def test_a_name_that_comes_later_with_the_next_number_is_in_the_class_of_the_others(tmp_path: Path) -> None:
    text = (
        "[23/11/26 07:43:02] Ms Reyes: Grade 4 - 4B\n1 - Ana Prado\n2 - Davi Ferraz\n3 - Raí Quaresma\n"
        "[23/11/26 07:44:10] Library: Thanks!!\n"
        "[23/11/26 07:51:37] Ms Reyes: Forgot one, sorry:\n4 - Yasmin Lopes\n"
    )
    found = read(tmp_path, text, "_chat.txt").listed
    assert [(one.given, one.homeroom) for one in found] == [
        (name, "4B") for name in ("Ana", "Davi", "Raí", "Yasmin")
    ]


def test_what_a_typed_line_says_of_leaving_is_read_in_any_list(tmp_path: Path) -> None:
    names = "1. Ana Moss\n2. Ben Tully\n3. Cara Finch - moved 9/12\n4. Dan Orrick - new 9/21!\n5. Eli Park"
    update = read(tmp_path, f"Period 1\n{names}\n")
    assert [one.active for one in update.listed] == [None, None, False, None, None]


def test_lines_with_one_blank_behind_the_number_are_cut_there_too(tmp_path: Path) -> None:
    names = ("MOSS, AVERY     ", "POE, BENNO      ", "QUINN, CYRUS    ", "ROE, DIANA      ")
    rows = [f"2041{at} {name} 0{7 + at // 2} 204" for at, name in enumerate(names)]
    found = read(tmp_path, "\n".join(rows), "list.txt").listed
    assert [(one.display, one.ids, one.grade) for one in found][1:3] == [
        ("Benno Poe", ("20411",), "7"),
        ("Cyrus Quinn", ("20412",), "8"),
    ]


def test_a_button_above_each_name_of_a_copied_page_is_nobody(tmp_path: Path) -> None:
    names = ("Aiko Mori", "Bruno Salas", "Chiara Lenz", "Daniel Osei")
    page = "".join(f"View Profile\n{name}\nGrade 9\n" for name in names)
    found = read(tmp_path, f"Grade 9 Homeroom - Mr Tanaka\nStudents\n{page}", "g9.txt").listed
    assert [one.display for one in found] == list(names)


@pytest.mark.parametrize(
    "lines",
    [
        "1. 20411 王梓涵|2. 20412李浩然|3. 20413，张雨桐（妈妈代填）|4. 20414 陈思远🌸|5. 20412 李浩然",
        "1. 20411 Ava Moss|2. 20412 Ben Tarr|3. 20413 - Cara Voss|4. 20414, Dan West|5. 20412 Ben Tarr",
        "1. 20411 買買提·艾力|2. 20412 李浩然|3. 20413 张雨桐|4. 20414 陈思远|5. 20412 李浩然（刚才重复了）",
    ],
)
def test_a_chain_may_have_the_number_of_each_person_before_the_name(tmp_path: Path, lines: str) -> None:
    text = f"#接龙\n图书证登记：学号 姓名\n\n{chr(10).join(lines.split('|'))}\n"
    found = read(tmp_path, text, "chain.txt").listed
    assert [one.ids for one in found] == [(f"204{at}",) for at in range(11, 15)]
    assert not any(one.preferred for one in found)
    assert [len(one.given + one.family) > 1 for one in found] == [True] * 4


@pytest.mark.parametrize(
    ("below", "marks", "told"),
    [
        ("Year 5 · 5W", "Present|Late 9:22 am|Absent – S (Sick)|Present", "5 5W "),
        ("7GL", "/|L 09:04|/|N", "7 7GL "),
        ("Gr 6\nID 1044{}", "P|T (8:12)|P|Left 2:30", "6  1044{}"),
        ("5ème B · n° 204{}", "Présent|En retard 8h12|Absent|Présent", "5 5ème B 204{}"),
        ("1º ESO B", "Asiste|Retraso 8:20|Asiste|Retraso", " 1º ESO B "),
        ("2H3 · 1044{}", "Aanwezig\nSEN|Te laat (5 min)|Ziek gemeld|Aanwezig", "2 2H3 1044{}"),
        ("né le {}/02/2013", "LATIN|GREC|LATIN|ANGLAIS LV1", ""),
    ],
)
def test_a_roll_that_was_copied_has_several_lines_for_each_person(
    tmp_path: Path, below: str, marks: str, told: str
) -> None:
    names = ("MOSS, Ava", "TARR, Ben", "VOSS, Cara", "WEST, Dan")
    lines = [
        f"{name}\n{below.format(at)}\n{mark}\n"
        for at, (name, mark) in enumerate(zip(names, marks.split("|"), strict=True), 10)
    ]
    update = read(tmp_path, f"Roll call\n\n{''.join(lines)}\nLast saved 9:31 am by office4\n", "roll.txt")
    assert [(one.display, one.active) for one in update.listed] == [
        (name, None) for name in ("Ava Moss", "Ben Tarr", "Cara Voss", "Dan West")
    ]
    found = [" ".join([one.grade, one.homeroom or "".join(one.classes), *one.ids]) for one in update.listed]
    assert [one.strip() for one in found] == [told.format(at).strip() for at in range(10, 14)]
    assert any("remarks beside names were not read" in odd.text for odd in check(update))


def test_who_is_not_present_today_has_not_left_and_none_is_no_class(tmp_path: Path) -> None:
    rows = "Ava,Moss,12A,Yes\nBen,Poe,None,No\nCy,Quinn,12A,Yes\n"
    found = read(tmp_path, f"First,Last,Homeroom,Present\n{rows}").listed
    assert [(one.homeroom, one.active) for one in found] == [("12A", None), ("", None), ("12A", None)]


@pytest.mark.parametrize(
    "mail", ["{}", "Hi Jan,\n\nhere are the ones who started last week:\n\n{}\nThanks\nSue\n"]
)
@pytest.mark.parametrize("bullet", ["", "* "])
def test_a_word_behind_a_name_that_several_share_is_their_class(
    tmp_path: Path, mail: str, bullet: str
) -> None:
    names = {"Olive Tranter": "Hedgehogs", "Jenson Pugh": "Foxes", "Ines Carvalho": "Hedgehogs"}
    names |= {"Barnaby Stokes": "Foxes", "Willow Prentice": "Hedgehogs"}
    lines = "".join(f"{bullet}{name} - {word}\n" for name, word in names.items())
    found = read(tmp_path, mail.format(lines), "new.txt").listed
    assert {one.display: one.classes[0] for one in found} == names


def test_what_happens_where_is_nobody(tmp_path: Path) -> None:
    text = "Science Fair - Gym\nBook Club - Library\nChess Club - Library\nMath Club - Library\n"
    with pytest.raises(NoList):
        read(tmp_path, text, "week.txt")


@pytest.mark.parametrize(
    ("heading", "place"),
    [("7H", "7H"), ("7H - Mr Shah", "7H"), ("4 Hazel", "4 Hazel"), ("6 Silver Birch", "6 Silver Birch"),
     ("5B library list", "5B")],
)  # fmt: skip
@pytest.mark.parametrize("bullet", ["", "1. "])
def test_the_first_line_names_the_class_of_all(tmp_path: Path, heading: str, place: str, bullet: str) -> None:
    names = ("Aiden Brooks", "Carter Dunn", "Eli Foster", "Bella Cruz")
    found = read(
        tmp_path, f"{heading}\n\n" + "".join(f"{bullet}{name}\n" for name in names), "new.txt"
    ).listed
    assert [(one.display, one.homeroom) for one in found] == [(name, place) for name in names]


def test_boys_and_girls_below_a_class_and_remarks_behind_names(tmp_path: Path) -> None:
    text = "7H\n\nBoys\nAiden Brooks\nCarter Dunn - new\n\nGirls\nBella Cruz *IEP\nFaith Grant\n\nTotal 4\n"
    found = read(tmp_path, text, "7.txt")
    assert [one.display for one in found.listed] == [
        "Aiden Brooks",
        "Carter Dunn",
        "Bella Cruz",
        "Faith Grant",
    ]
    assert {one.homeroom for one in found.listed} == {"7H"}
    said = "\n".join(line.text for line in check(found))
    assert "2 remarks beside names were not read" in said and "“Boys”, “Girls” and 1 more" in said


def test_lists_right_beside_each_other_below_their_classes(tmp_path: Path) -> None:
    text = "Grade 6,,Grade 7,\nFirst,Last,First,Last\nAiden,Brooks,Carter,Dunn\nBella,Cruz,,\n"
    found = read(tmp_path, text).listed
    assert [(one.display, one.grade) for one in found] == [
        ("Aiden Brooks", "6"), ("Bella Cruz", "6"), ("Carter Dunn", "7")
    ]  # fmt: skip
    parents = text.replace("Grade 6", "Student").replace("Grade 7", "Parent")
    assert [one.display for one in read(tmp_path / "b", parents).listed] == ["Aiden Brooks", "Bella Cruz"]


def test_subjects_in_brackets_are_nobodys_name_and_are_said(tmp_path: Path) -> None:
    text = (
        "Tutor notes\n\n- Rosalind Keeble (Biology, Chemistry)\n- Jack Sturgess (Art, DT)\n"
        "- Philippa (Pip) Wray (English, Drama)\n- Sorcha Dolan (Music, RS)\n\n"
        "Assembly: Thursday first period. Drop-in on Mondays.\n"
    )
    found = read(tmp_path, text, "12.txt")
    assert [one.display for one in found.listed] == [
        "Rosalind Keeble", "Jack Sturgess", "Pip Wray", "Sorcha Dolan"
    ]  # fmt: skip
    assert "4 remarks beside names were not read" in "\n".join(line.text for line in check(found))


@pytest.mark.parametrize(
    ("file", "form"),
    [
        ("{0}.txt", "CARD\n\nSurname: {0}\nFirst name: {1}\nClass: 5B\nCard no.: {2}\nHome phone: 555-01\n"),
        ("{0}.csv", "Nachname:,{0},Vorname:,{1}\nKlasse:,5B,Geburtsdatum:,3.4.2015\nAusweisnr.:,{2}"),
        ("{0}.html", "<h1>Ficha</h1><img src={0}.jpg><table><tr><td>Apellidos<td>{0}<tr><td>Nombre<td>{1}"
         "<tr><td>Grupo<td>5B<tr><td>Matrícula<td>{2}<tr><td>Firma<td></table>"),
        ("{0}.htm", "<img src={0}.jpg><p>Nom : {0}<p>Prénom : {1}<p>Classe : 5B<p>N° de carte : {2}"),
    ],
)  # fmt: skip
def test_a_form_of_each_pupil_in_a_file_of_its_own(tmp_path: Path, file: str, form: str) -> None:
    """One form is blank, and nobody is left out or taken for a class."""
    pupils = [("Okoro", "Ada", "10471"), ("Tonye", "Ebi", "10482"), ("Moss-Bello", "Uma", "10490")]
    files = {file.format(*one): form.format(*one) for one in pupils} | {
        file.format("blank"): form.format("", "", "")
    }
    with_faces = {f"{one[0]}.jpg": mark_picture(at) for at, one in enumerate(pupils, 1) if ".jpg" in form}
    found = plan(fill(tmp_path / "forms", {**files, **with_faces}), [])
    told = [(one.family, one.given, *one.ids, one.grade, *one.classes) for one in found.new]
    assert sorted(told) == sorted((*one, "5", "5B") for one in pupils)
    assert [bool(one.photo) for one in found.new] == [bool(with_faces)] * 3


def test_a_page_of_a_course_that_was_copied_has_its_teachers_apart(tmp_path: Path) -> None:
    def people(*names: str) -> str:
        return "".join(f"Profile image\n{name}\n" for name in names)

    students = people("Ada Kreutz", "Bo Castle", "Eva Ruiz", "Jay Jones").replace(
        "\nProf", "\nMore options\nProf"
    )
    text = f"Stream\n4B Homeroom\nGrades\n\nTeachers\n{people('Kit Paz', 'Dee Lund')}\nStudents\n{students}"
    told = {one.display: (one.role, one.grade) for one in read(tmp_path, text, "course.txt").new}
    assert told.pop("Kit Paz") == told.pop("Dee Lund") == ("teacher", "")
    assert len(told) == 4 and {grade for _, grade in told.values()} == {"4"}


def test_a_birthday_below_a_copied_name_is_no_class(tmp_path: Path) -> None:
    names = ("Ada Kreutz", "Bo Castle", "Eva Ruiz")
    cards = [
        f"{name}\nYear 5, 5 Oak\nUPN: H82320011601{at}\nDOB: 07 Feb 2017 (9 years, 7 months)\nView profile\n"
        for at, name in enumerate(names)
    ]
    found = read(tmp_path, "Filter: Year 5\n\n" + "\n".join(cards), "page.txt").new
    assert [(one.grade, one.classes) for one in found] == [("5", ("5 Oak",))] * 3
