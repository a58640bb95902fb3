"""Files that offices send besides CSV and .xlsx: read by their content, whatever their ending; or said."""

from __future__ import annotations

import base64
import json
import re
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from school_files import fill, picture, pictures

from benchmarks.rosters.faces import face
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows, ldif, odt, word, xls
from namecards.core.errors import CannotRead
from namecards.importing.candidate import rooms
from namecards.importing.files.source import open_source
from namecards.importing.lists.read_list import read_list
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check

PEOPLE = (
    ("Maya", "Chen", "7A", "10421"),
    ("Ben", "Ortiz", "7B", "10422"),
    ("Zoë", "O'Neil", "7A", "10423"),
    ("Lars", "Berg", "7B", "10424"),
)
TITLES = ("First name", "Last name", "Class", "Student number")
NAMES = [("Maya", "Chen"), ("Ben", "Ortiz"), ("Zoë", "O'Neil"), ("Lars", "Berg")]


def read(folder: Path, name: str, data: str | bytes) -> ImportPlan:
    """A file beside photos that are named by number."""
    photos = pictures(*(f"photos/{person[3]}.jpg" for person in PEOPLE))
    return plan(fill(folder, {name: data, **photos}), [])


def assert_whole(found: ImportPlan) -> None:
    told = {(c.given, c.family): c for c in found.new}
    assert sorted(told) == sorted(NAMES)
    for given, family, room, number in PEOPLE:
        one = told[given, family]
        assert one.ids == (number,) and room in (one.homeroom, *one.classes)
        assert one.photo and one.photo.name == f"photos/{number}.jpg"


def html_table(rows: Sequence[Sequence[str]]) -> str:
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


def written(rows: Sequence[Sequence[str]]) -> list[list[Cell]]:
    return [[Cell((text,)) for text in row] for row in rows]


def spreadsheet_xml(rows: Sequence[Sequence[str]]) -> str:
    cells = ("".join(f"<Cell><Data>{cell}</Data></Cell>" for cell in row) for row in rows)
    body = "".join(f"<Row>{row}</Row>" for row in cells)
    name = "urn:schemas-microsoft-com:office:spreadsheet"
    return (
        f'<?xml version="1.0"?><Workbook xmlns="{name}" xmlns:ss="{name}"><Worksheet ss:Name="A">'
        f"<Table>{body}"
        "</Table></Worksheet></Workbook>"
    )


def classes_xml(inside: str = '<student number="{3}"><first>{0}</first><last>{1}</last></student>') -> str:
    rooms = (
        f'<class name="{room}">{"".join(inside.format(*p) for p in PEOPLE if p[2] == room)}</class>'
        for room in ("7A", "7B")
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><school>{"".join(rooms)}</school>'


def classes_json() -> str:
    def pupil(person: Sequence[str]) -> dict[str, object]:
        guardian = {"firstName": "Al", "lastName": person[1]}
        return {"firstName": person[0], "lastName": person[1], "id": person[3], "guardians": [guardian] * 3}

    rooms = [{"class": room, "students": [pupil(p) for p in PEOPLE if p[2] == room]} for room in ("7A", "7B")]
    return json.dumps({"classes": rooms})


def mail() -> str:
    lines = "".join(f"{family}, {given} - {room} - {number}\r\n" for given, family, room, number in PEOPLE)
    return (
        "From: Office <office@school.example>\r\nTo: Library\r\nSubject: the new ones\r\n"
        "Date: Tue, 8 Sep 2026\r\n\r\n"
        f"Hi Joan,\r\n\r\nhere they are.\r\n\r\n{lines}\r\n"
        "Kind regards,\r\nBarbara Nilsen\r\nFront Office\r\n"
    )


ROWS = (TITLES, *PEOPLE)
TABS = "\n".join("\t".join(row) for row in ROWS)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("old Excel.xls", xls([TITLES, *((a, b, c, int(d)) for a, b, c, d in PEOPLE)])),
        ("a web page.xls", f"<html><body><h1>List</h1>{html_table(ROWS)}</body></html>"),
        ("Unicode text.xls", ("\ufeff" + TABS).encode("utf-16-le")),
        ("tabs.xls", TABS.encode("cp1252")),
        ("Excel 2003.xls", spreadsheet_xml(ROWS)),
        ("Excel 2003.xml", spreadsheet_xml(ROWS)),
        ("no ending", TABS),
        ("Word.docx", docx(["All students"], written(ROWS), ["Printed by: Ann Poe"])),
        ("Writer.odt", odt(["All students"], written(ROWS), ["Printed by: Ann Poe"])),
        ("classes.xml", classes_xml()),
        ("attributes.xml", classes_xml('<s first="{0}" last="{1}" number="{3}"/>')),
        ("comments in front.xml", classes_xml().replace("<school>", f"{'<!-- export -->' * 60}<school>")),
        ("without a declaration.xml", classes_xml().partition("?>")[2]),
        ("classes.json", classes_json()),
        ("by number.json", json.dumps({p[3]: {"first": p[0], "last": p[1], "class": p[2]} for p in PEOPLE})),
        ("mail.txt", mail()),
        ("mail.eml", "MIME-Version: 1.0\r\n" + mail()),
    ],
)  # fmt: skip
def test_a_list_in_any_file(tmp_path: Path, name: str, data: str | bytes) -> None:
    assert_whole(read(tmp_path, name, data))


def dbase(
    language: int, code: str, rows: Sequence[tuple[str, ...]], kind: int = 3, end: bytes = b""
) -> bytes:
    """A table by the description of dBase III: a header, 32 bytes for each field, rows of one width."""
    fields = [
        ("PRIJMENI", "C", 20),
        ("JMENO", "C", 300),
        ("NAROZEN", "D", 8),
        ("TRIDA", "C", 5),
        ("KOD", "C", 6),
    ]
    fields += [("MEMO", "M", 10)]
    top, wide = 33 + 32 * len(fields) + len(end), 1 + sum(size for _, _, size in fields)
    head = struct.pack("<BBBBIHH17xB2x", kind, 126, 9, 1, len(rows), top, wide, language)
    for title, type_, size in fields:
        head += struct.pack("<11ss4xBB14x", title.encode(), type_.encode(), size % 256, size // 256)
    cells = (
        mark.encode()
        + b"".join(cell.encode(code).ljust(field[2]) for cell, field in zip(row, fields, strict=True))
        for mark, *row in rows
    )
    return head + b"\r" + end + b"".join(cells) + b"\x1a"


@pytest.mark.parametrize(
    ("language", "code", "kind", "end"),
    [
        *((0xC8, "cp1250", 3, b""), (0x64, "cp852", 0x83, b""), (0xC8, "cp1250", 0x30, bytes(263))),
        *((0, "cp852", 3, b""), (0x57, "cp1250", 3, b"")),  # nothing is said of the letters, or nothing true
    ],
)
def test_a_table_of_dbase_has_the_letters_of_its_language_and_names_who_was_deleted(
    tmp_path: Path, language: int, code: str, kind: int, end: bytes
) -> None:
    people = (
        ("Čížková", "Běla", "7.A", "00A1"),
        ("Řezáč", "Jiří", "7.A", "00A2"),
        ("Dvořáková", "Hana", "7.B", "00A3"),
    )
    rows = [(" ", a, b, "20140305", c, d, "12") for a, b, c, d in people]
    gone = ("*", "Šťastný", "Vít", "20130405", "7.A", "00A9", "")
    found = plan(fill(tmp_path, {"ZACI.DBF": dbase(language, code, [*rows, gone], kind, end)}), [])
    assert [(c.family, c.given, c.homeroom or c.classes[0], *c.ids) for c in found.new] == list(people)
    told = " ".join(one.text for one in check(found))
    assert "1 row is marked as deleted and was left out: “Šťastný Vít 2013-04-05”." in told and "MEMO" in told
    cut = fill(tmp_path / "cut", {"ZACI.DBF": dbase(language, code, rows, kind, end)[:-300]})
    with pytest.raises(CannotRead, match="its end is missing"):
        plan(cut, [])


def test_what_is_hidden_in_excel_2003_and_pictures_in_old_excel_are_said(tmp_path: Path) -> None:
    head = '<Header x:Data="&amp;CClass 7K"/></Table>'.replace("x:", "")
    noted = "<Cell><Data>Ben</Data><Comment><Data>back in May</Data></Comment></Cell>"
    text = spreadsheet_xml([("First name", "Last name"), ("Maya", "Chen"), ("Ben", "Ortiz"), ("Al", "Fox")])
    text = text.replace("<Cell><Data>Ben</Data></Cell>", noted).replace("</Table>", head)
    text = text.replace("<Row><Cell><Data>Al", '<Row ss:Hidden="1"><Cell><Data>Al')
    unseen = '<Worksheet ss:Name="Old"><Visible>SheetHidden</Visible></Worksheet></Workbook>'
    found = plan(fill(tmp_path / "1", {"list.xml": text.replace("</Workbook>", unseen)}) / "list.xml", [])
    assert [(one.display, one.classes) for one in found.listed] == [
        ("Maya Chen", ("7K",)),
        ("Ben Ortiz", ("7K",)),
    ]
    assert {
        "list.xml, A: 1 hidden row was left out. Show them and import again if you want them.",
        "list.xml: 1 comment on a cell was not read: A3.",
        "list.xml: a hidden sheet was not read: Old.",
    } <= {*found.remarks}
    old = xls([("First name", "Last name"), ("Maya", "Chen"), ("Ben", "Ortiz")]) + picture("box")
    remarks = plan(fill(tmp_path / "2", {"list.xls": old}) / "list.xls", []).remarks
    assert "list.xls: 1 picture was left out. Save the list as .xlsx to read them." in remarks


@pytest.mark.parametrize("document", [docx, odt])
def test_faces_in_a_document(tmp_path: Path, document: type) -> None:
    cells = [Cell((f"{p[0]} {p[1]}", p[3]), face(p[0])) for p in PEOPLE]
    fill(tmp_path, {"faces.bin": document(["Form group 7A - Ms Gray"], in_rows(cells, 2))})
    found = plan(tmp_path / "faces.bin", [])
    assert [(c.given, c.family) for c in found.new] == NAMES and found.photos_matched == 4
    assert {c.classes for c in found.new} == {("7A",)}


@pytest.mark.parametrize("above", ["Stamgroep: De Bijen/Leerkracht: juf Anna", "Class: Owls/Teacher: Ms Lee"])
def test_the_teacher_below_the_class_in_a_document_is_not_the_class(tmp_path: Path, above: str) -> None:
    rows = [row[:2] + row[3:] for row in ROWS]
    fill(tmp_path, {"list.bin": docx(above.split("/"), written(rows), [])})
    found = plan(tmp_path / "list.bin", [])
    assert {one.homeroom or one.classes[0] for one in found.new} == {above.split("/")[0].partition(": ")[2]}


@pytest.mark.parametrize(
    ("document", "plain", "crossed"),
    [
        (docx, "<w:r><w:t", "<w:r><w:rPr><w:strike/></w:rPr><w:t"),
        (odt, "<text:p>", '<text:p text:style-name="P9">'),
    ],
)
def test_crossed_out_people_and_the_head_of_pages_in_a_document(
    tmp_path: Path, document: type, plain: str, crossed: str
) -> None:
    line = '<style:text-properties style:text-line-through-style="solid"/>'
    style = (
        f'<office:styles xmlns:style="s"><style:style style:name="P9">{line}</style:style></office:styles>'
    )
    rows = [("No", "Name"), ("1", "Maya Chen"), ("2", "Ben Ortiz"), ("3", "Ana Diaz")]
    fill(tmp_path, {"plain.bin": document([], written(rows), [])})
    with ZipFile(tmp_path / "plain.bin") as old, ZipFile(tmp_path / "list.bin", "w") as new:
        for name in old.namelist():
            head, ben, tail = old.read(name).decode().rpartition("Ben")
            text = crossed.join(head.rsplit(plain, 1)) + ben + tail
            new.writestr(name, text.replace("<office:body>", f"{style}<office:body>"))
        head = '<w:hdr xmlns:w="w"><w:p><w:r><w:t>Class 5B - Mrs Yoder</w:t></w:r></w:p></w:hdr>'
        new.writestr("word/header1.xml", head)
    (tmp_path / "plain.bin").unlink()
    found = plan(tmp_path, [])
    told = " ".join(one.text for one in check(found))
    assert "Ben Ortiz is crossed out in list.bin, but was read as here." in told
    assert {one.classes for one in found.listed} == {("5B",)}


def test_each_section_of_a_document_has_the_class_at_the_head_of_its_pages(tmp_path: Path) -> None:
    names = list(map(" ".join, NAMES))
    fill(tmp_path, {"plain.bin": word(*names[:2], "5A", *names[2:], "5B")})
    with ZipFile(tmp_path / "plain.bin") as old, ZipFile(tmp_path / "Year 5.docx", "w") as new:
        links = ""
        for at, room in enumerate(("5A", "5B"), start=1):
            head = f'<w:hdr xmlns:w="w"><w:p><w:r><w:t>Class {room}</w:t></w:r></w:p></w:hdr>'
            new.writestr(f"word/header{at}.xml", head)
            links += f'<Relationship Id="h{room}" Target="header{at}.xml"/>'
        for name in old.namelist():
            text = re.sub(
                r"<w:r>(<w:rPr/>)?<w:t[^>]*>(5[AB])</w:t></w:r>",
                r'<w:pPr><w:sectPr><w:headerReference r:id="h\2"/></w:sectPr></w:pPr>',
                old.read(name).decode(),
            )
            new.writestr(name, text.replace("</Relationships>", f"{links}</Relationships>"))
    found = plan(tmp_path / "Year 5.docx", []).listed
    assert [rooms(one) for one in found] == [("5A",), ("5A",), ("5B",), ("5B",)]


@pytest.mark.parametrize("document", [docx, odt])
def test_each_line_beside_a_table_in_a_document_is_read_or_said(tmp_path: Path, document: type) -> None:
    """The heading is read as the class; it was called unread, and the lines below were not named."""
    rows = [row[:2] + row[3:] for row in ROWS]
    below = ["Zeke Morton starts on Monday.", "Please add Wanda Fisk to this list."]
    fill(tmp_path, {"list.bin": document(["Mr. Birch - Grade 3 - Room 3B"], written(rows), below)})
    found = plan(tmp_path / "list.bin", [])
    told = " ".join(one.text for one in check(found))
    assert {(one.grade, *rooms(one)) for one in found.new} == {("3", "Mr. Birch", "Room 3B")}
    assert "Everybody got Room 3B" in told and "“Mr. Birch" not in told
    assert "1 line was not read as a person: “Zeke Morton starts on Monday.”." in told
    assert "1 sentence was read: “Please add Wanda Fisk to this list.” (Wanda Fisk is new in" in told
    assert "Wanda Fisk" in {one.display for one in found.new}


def test_a_directory(tmp_path: Path) -> None:
    """RFC 2849: pictures in base 64; groups and computers are nobody; flag 2 of Active Directory.

    What a school's program adds begins with its own name.
    """
    person = ["top", "person", "organizationalPerson", "user"]
    people: list[dict[str, str | bytes | list[str]]] = [
        {"dn": f"CN={a} {b},DC=x", "objectClass": person, "sn": b, "givenName": a, "employeeNumber": d,
         "acmeAdminClass": c, "acmeRole": "student", "acmeStatus": "U",
         "jpegPhoto": face(a), "userAccountControl": "514" if a == "Lars" else "512"}
        for a, b, c, d in PEOPLE
    ]  # fmt: skip
    others: list[dict[str, str | bytes | list[str]]] = [
        {"dn": "CN=7A", "objectClass": ["group"], "cn": "7A"},
        {"dn": "CN=PC1", "objectClass": [*person, "computer"], "cn": "PC1"},
    ]
    fill(tmp_path, {"people.ldif": ldif([*others, *people])})
    found = plan(tmp_path, [])
    assert [(c.given, c.family, *c.classes, *c.ids) for c in found.new] == [tuple(p) for p in PEOPLE]
    assert found.photos_matched == 4 and [c.given for c in found.new if c.active is False] == ["Lars"]
    assert any("7A" in oddity.text and "PC1" in oddity.text for oddity in check(found))


def test_address_lists_of_thunderbird_are_the_classes_of_their_members(tmp_path: Path) -> None:
    """One that is called like no class is none."""
    dns = [f"cn={a} {b},mail={a}@school.example" for a, b, *_ in PEOPLE]
    people: list[dict[str, str | bytes | list[str]]] = [
        {
            "dn": dn,
            "objectclass": ["person", "mozillaAbPersonAlpha"],
            "givenName": a,
            "sn": b,
            "cn": f"{a} {b}",
        }
        for dn, (a, b, *_) in zip(dns, PEOPLE, strict=True)
    ]
    lists: list[dict[str, str | bytes | list[str]]] = [
        {"dn": f"cn={name}", "objectclass": ["top", "groupOfNames"], "cn": name, "member": members}
        for name, members in (("6. a", dns[:2]), ("6. b", dns[2:]), ("Chess club", dns[1:3]))
    ]
    found = plan(fill(tmp_path, {"readers.ldif": ldif([*people, *lists])}), [])
    assert [one.classes for one in found.new] == [("6. a",)] * 2 + [("6. b",)] * (len(PEOPLE) - 2)


@pytest.mark.parametrize("ending", ["json", "xml"])
def test_photos_in_base_64(tmp_path: Path, ending: str) -> None:
    """Pictures in the answer of a school's system, with the name that the file had there."""
    photos = {person[3]: base64.b64encode(face(person[0])).decode() for person in PEOPLE[:3]}
    people = [
        {
            "code": number,
            "surname": family,
            "firstname": given,
            "photo": {"image": photos.get(number, ""), "file": f"{number}.jpg"},
        }
        for given, family, _, number in PEOPLE
    ]
    xml = "".join(
        f"<student><code>{p['code']}</code><surname>{p['surname']}</surname><firstname>{p['firstname']}</firstname>"
        f"<photo>{photos.get(str(p['code']), '')}</photo></student>"
        for p in people
    )
    text = (
        json.dumps({"students": people})
        if ending == "json"
        else f'<?xml version="1.0"?><school>{xml}</school>'
    )
    found = plan(fill(tmp_path, {f"students.{ending}": text}), [])
    assert [one.given for one in found.listed if one.photo] == ["Maya", "Ben", "Zoë"]
    first = found.listed[0].photo
    assert first and found.import_source.pictures.read(first.name) == face("Maya")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("list.doc", b"\xd0\xcf\x11\xe0" + bytes(600)),
        ("list.numbers", b"PK\3\4Index/Document.iwa"),
        ("list.msg", b"\xd0\xcf\x11\xe0" + bytes(600)),
        ("list.pages", b"PK\3\4Index/Document.iwa"),
        ("list.ics", b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"),
        ("list.gsheet", b'{"url": "https://docs.google.com/spreadsheets/d/1"}'),
        ("lists.7z", b"7z\xbc\xaf'\x1c" + bytes(40)),
        ("list.csv.crdownload", b"First,Last\nMaya,Chen\nBen,Or"),
        ("list.xml", b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    ],
)
def test_a_list_that_cannot_be_read_beside_photos_is_said_first(
    tmp_path: Path, name: str, data: bytes
) -> None:
    fill(tmp_path, {name: data, **pictures("photos/Maya Chen.jpg", "photos/Ben Ortiz.jpg")})
    found = plan(tmp_path, [])
    assert len(found.new) == 2
    assert check(found)[0].text.startswith(f"Can't read {name}: ")


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("list.xlsx.lnk", "the file that it leads to"),
        ("list.url", "leads to"),
        ("~$list.xlsx", "list.xlsx is open"),
    ],
)
def test_a_shortcut_and_the_mark_of_an_open_file_lead_to_the_list(
    tmp_path: Path, name: str, step: str
) -> None:
    with pytest.raises(CannotRead, match=step):
        plan(fill(tmp_path, {name: b"L\0\0\0Donna"}) / name, [])


def test_the_groups_of_edexml_have_names_and_the_teachers_come_in(tmp_path: Path) -> None:
    """The Dutch exchange format, which ParnasSys, Esis and others write."""
    text = """<?xml version="1.0" encoding="UTF-8"?><EDEX><groepen>
      <groep key="G881"><naam>6/7 Bijen</naam></groep><groep key="G882"><naam>8 Vlinders</naam></groep>
      <samengestelde_groep key="S1"><naam>Plusklas</naam></samengestelde_groep></groepen><leerlingen>
      <leerling key="101432"><achternaam>Wit</achternaam><voorvoegsel>de</voorvoegsel>
        <roepnaam>Fenna</roepnaam><geboortedatum>2016-01-14</geboortedatum>
        <jaargroep>6</jaargroep><groep key="G881"/></leerling>
      <leerling key="101449"><achternaam>Scholten</achternaam><roepnaam>Mees</roepnaam>
        <geboortedatum>2014-02-14</geboortedatum><jaargroep>8</jaargroep><groep key="G882"/></leerling>
      <leerling key="101466"><achternaam>Kramer</achternaam><roepnaam>Tygo</roepnaam>
        <geboortedatum>2014-03-14</geboortedatum><jaargroep>8</jaargroep><groep key="G882"/></leerling>
      </leerlingen><leerkrachten><leerkracht key="L0042"><achternaam>Bosman</achternaam>
        <roepnaam>Marloes</roepnaam><emailadres>m@horst.example</emailadres></leerkracht>
      <leerkracht key="L0057"><achternaam>Cate</achternaam><voorvoegsel>ten</voorvoegsel>
        <roepnaam>Erik</roepnaam><emailadres>e@horst.example</emailadres></leerkracht></leerkrachten></EDEX>"""
    found = plan(fill(tmp_path, {"EDEXML_18XX.xml": text}), []).listed
    assert [(one.display, *one.ids, one.grade, *one.classes, one.role) for one in found] == [
        ("Fenna de Wit", "101432", "6", "6/7 Bijen", "student"),
        ("Mees Scholten", "101449", "8", "8 Vlinders", "student"),
        ("Tygo Kramer", "101466", "8", "8 Vlinders", "student"),
        ("Marloes Bosman", "L0042", "", "teacher"),
        ("Erik ten Cate", "L0057", "", "teacher"),
    ]
    only = text.partition('<leerkracht key="L0057">')[0] + "</leerkrachten></EDEX>"
    for key, number in (("101432", "311"), ("101449", "312"), ("101466", "313")):
        only = only.replace(f'"{key}">', f'"{key}"><leerlingnummer>{number}</leerlingnummer>')
    found = plan(fill(tmp_path / "one", {"EDEXML_18XX.xml": only}), []).listed
    assert [(one.display, one.ids) for one in found[:1]] == [("Fenna de Wit", ("311",))], "no key of a table"
    assert [one.display for one in found if one.role == "teacher"] == ["Marloes Bosman"]


def test_the_tables_of_a_document_in_rtf(tmp_path: Path) -> None:
    """In letters of Central Europe, a table for each class, as WordPad and SIMS write them."""

    def row(*cells: str) -> bytes:
        edges = "".join(f"\\cellx{1500 * at}" for at in range(1, len(cells) + 1))
        text = f"\\trowd{edges}\\pard\\intbl " + "".join(f"{cell}\\cell " for cell in cells) + "\\row\n"
        return b"".join(
            char.encode() if char.isascii() else b"\\'" + char.encode("cp1250").hex().encode()
            for char in text
        )

    titles = row("Sorsz.", "Név", "OM azonosító", "Születési idő")
    document = b"{\\rtf1\\ansi\\ansicpg1250\\deff0{\\fonttbl{\\f0 Arial;}}\n" + b"\\pard 7.b\\par\n".join(
        [
            b"\\pard 7.a\\par\n" + titles + row("1.", "Kovács Áron", "71234567890", "2013. 05. 02."),
            titles + row("1.", "Szűcs Réka", "71234567906", "2013. 11. 30.") + b"\\pard V\\'e9ge\\par}",
        ]
    )
    read = plan(fill(tmp_path, {"osztályok.rtf": document}), [])
    found = read.listed
    assert not any("pictures" in oddity.text for oddity in check(read))
    assert [(one.given, one.family, one.ids, one.grade, one.classes) for one in found] == [
        ("Áron", "Kovács", ("71234567890",), "7", ("7.a",)),
        ("Réka", "Szűcs", ("71234567906",), "7", ("7.b",)),
    ]


def test_pictures_in_rtf_and_a_guessed_encoding_of_a_letter_are_said(tmp_path: Path) -> None:
    photo = face("Maya").hex().encode()
    lines = b"".join(
        b"\\pard %s {\\pict\\jpegblip\\picw60\\pich75 %s}\\par\n" % (name, photo)
        for name in (b"Chen, Maya", b"Okafor, Daniel", b"Lindqvist, Elsa")
    )
    with_photos = plan(fill(tmp_path / "1", {"7A.rtf": b"{\\rtf1\\ansi\n" + lines + b"}"}), [])
    assert [one.given for one in with_photos.listed] == ["Maya", "Daniel", "Elsa"]
    said = "The pictures in 7A.rtf were left out. Save it as .docx to read them."
    assert said in {oddity.text for oddity in check(with_photos)}
    head = b"{\\header\\pard Class 7A\\par}{\\pard {\\deleted Otto Weiss}\\par}{\\footnote Moved in May}"
    headed = plan(fill(tmp_path / "3", {"list.rtf": b"{\\rtf1\\ansi\n" + head + lines + b"}"}), [])
    assert [(one.given, one.homeroom) for one in headed.listed] == [
        ("Maya", "7A"),
        ("Daniel", "7A"),
        ("Elsa", "7A"),
    ]
    told = " ".join(headed.remarks)
    assert "footnotes and comments in list.rtf were not read. Text that is marked as deleted" in told
    letter = "Dear Ms. Gray,\n\nthese are new in 7A: Zoë Müller, Siân Evans and René Dubois.\n"
    written = plan(fill(tmp_path / "2", {"letter.txt": letter.encode("mac_roman")}), [])
    assert len(written.listed) == 3
    assert any("text from an older Mac, for example Zoë" in oddity.text for oddity in check(written))


def test_sizes_of_one_picture_staff_and_sheets(tmp_path: Path) -> None:
    """A photographer's folders without a list."""
    large = {f"Hi Res/{p[2]}/{p[1]}_{p[0]}_{p[3]}.jpg": face(p[0]) for p in PEOPLE}
    small = {f"Thumbnails/{p[2]}/{p[1]}_{p[0]}_{p[3]}.jpg": face(p[0], 60, 75) for p in PEOPLE}
    others = {
        "Hi Res/Teachers/Gray_Ida_901.jpg": picture("Ida"),
        "Hi Res/7A/7A Composite.jpg": picture("all"),
    }
    found = plan(fill(tmp_path, {**large, **small, **others}), [])
    told = {(c.given, *c.ids, *c.classes, c.role) for c in found.new}
    assert told == {*((p[0], p[3], p[2], "") for p in PEOPLE), ("Ida", "901", "teacher")}
    assert {c.photo.name for c in found.new if c.photo} >= set(large)
    assert any("7A Composite.jpg" in oddity.text for oddity in check(found))


def test_files_that_belong_to_photos_are_no_lists(tmp_path: Path) -> None:
    """An editor writes a small file of its own beside each photo."""
    beside = {f"photos/{at}.jpg.pp3": "[Version]\nAppVersion=5.9\n" for at in range(210)}
    found = plan(fill(tmp_path, {"list.csv": "First,Last\nMaya,Chen\n", **beside}), [])
    assert [one.display for one in found.new] == ["Maya Chen"]


def test_users_of_an_interface_have_the_role_that_tells_of_them_and_its_sections_are_nobody(
    tmp_path: Path,
) -> None:
    """A student beside a teacher is no teacher."""
    keys = [f"5f3c1a16e4b0112aa11c0d0{at}" for at in range(10, 14)]
    users: list[object] = [
        {
            "data": {
                "id": key,
                "name": {"first": "Ava", "last": f"Moss{at}"},
                "roles": {"student": {"sis_id": f"S20{at}"}},
            }
        }
        for at, key in enumerate(keys[:3], 10)
    ]
    users.append(
        {
            "data": {
                "id": keys[3],
                "name": {"first": "Jo", "last": "Riley"},
                "roles": {"teacher": {"sis_id": "T31"}},
            }
        }
    )
    sections = [{"data": {"name": f"Art {at}", "students": keys[:2]}} for at in range(3)]
    folder = {"sections.json": json.dumps({"data": sections}), "users.json": json.dumps({"data": users})}
    found = plan(fill(tmp_path, folder), []).listed
    assert [(one.role, one.ids) for one in found] == [
        *(("student", (f"S20{at}",)) for at in range(10, 13)),
        ("teacher", ("T31",)),
    ]
    beside = [{"first": "Ava", "last": f"Moss{at}", "teacher": {"name": "Jo Riley"}} for at in range(4)]
    assert {one.role for one in plan(fill(tmp_path / "b", {"a.json": json.dumps(beside)}), []).listed} == {""}


def test_titles_that_stand_in_the_data(tmp_path: Path) -> None:
    people = [
        {
            "first": "Ava",
            "last": f"Moss{at}",
            "extra": [{"name": "Homeroom", "value": "6A"}, {"name": "Medical", "value": "asthma"}],
            "userid": [
                {"type": "personNIN", "value": f"311{at}"},
                {"type": "studentID", "value": f"441{at}"},
            ],
        }
        for at in (1, 2, 3)
    ]
    found = plan(fill(tmp_path, {"a.json": json.dumps(people)}), [])
    assert [(one.homeroom, one.ids) for one in found.listed] == [("6A", (f"441{at}",)) for at in (1, 2, 3)]
    assert "asthma" not in str(found) and "3111" not in str(found)


_6A, _6B = ["u1x", "u2x"], ["u3x"]


@pytest.mark.parametrize(
    "classes",
    [
        {"classes": [{"id": "c1", "name": "6A", "students": _6A}, {"name": "6B", "students": _6B}]},
        {
            "groups": [
                {"title": name, "members": [{"id": one} for one in of]}
                for name, of in (("6A", _6A), ("6B", _6B))
            ]
        },
        {
            "courses": [{"id": "c1", "title": "6A"}, {"id": "c2", "title": "6B"}],
            "enrollments": [{"userId": f"u{at}x", "courseId": f"c{1 + at // 3}"} for at in (1, 2, 3)],
        },
        {
            "groups": [{"sourcedid": {"id": f"g{at}"}, "about": {"short": f"6{'AB'[at]}"}} for at in (0, 1)],
            "membership": [
                {"sourcedid": {"id": f"g{at}"}, "member": [{"sourcedid": {"id": one}} for one in of]}
                for at, of in enumerate((_6A, _6B))
            ],
        },
    ],
)
@pytest.mark.parametrize("files", [1, 2])
def test_classes_that_name_their_people_by_ids(classes: dict[str, Any], files: int, tmp_path: Path) -> None:
    users = [{"id": f"u{at}x", "first": "Ava", "last": f"Moss{at}"} for at in (1, 2, 3)]
    parts: list[Any] = [{"users": users, **classes}] if files == 1 else [users, classes]
    folder: dict[str, str | bytes] = {f"{at}.json": json.dumps(part) for at, part in enumerate(parts)}
    found = plan(fill(tmp_path, folder), []).listed
    assert [(one.classes or (one.homeroom,))[0] for one in found] == ["6A", "6A", "6B"]
    assert all(len(one.ids) < 2 for one in found)


def test_keys_of_a_data_base_join_sections_and_users_beside_their_numbers(tmp_path: Path) -> None:
    users = [
        {
            "data": {
                "id": f"60aa0{at}e4b0aa11c0",
                "name": {"first": "Ava", "last": f"Moss{at}"},
                "sis_id": f"S{at}12",
            }
        }
        for at in (1, 2, 3)
    ]
    keys = [user["data"]["id"] for user in users]
    sections = [{"data": {"name": name, "students": of}} for name, of in (("Art", keys[:2]), ("Gym", keys))]
    folder = {"sections.json": json.dumps({"data": sections}), "users.json": json.dumps({"data": users})}
    found = plan(fill(tmp_path, folder), []).listed
    assert [(one.ids, one.classes) for one in found] == [
        *(((f"S{at}12",), ("Art", "Gym")) for at in (1, 2)),
        (("S312",), ("Gym",)),
    ]


EVENTS = {
    "birthdays, and what else a calendar has": (
        "SUMMARY:Lucia Paredes's birthday\nDESCRIPTION:Room 14\n;SUMMARY:Geburtstag von Emil Vogt\n;"
        "SUMMARY:🎂 Lea Brandt (Geburtstag)\n;SUMMARY:Ben Lee's 9th birthday\n;"
        "SUMMARY:Jakob Steins Geburtstag\n;SUMMARY:Staff birthday lunch\n;"
        "SUMMARY:Mrs Harper's birthday\n;SUMMARY:Picture Day\n",
        ["Lucia Paredes 14", "Emil Vogt ", "Lea Brandt ", "Ben Lee "],
        ["Jakob Steins Geburtstag", "Staff birthday lunch", "Mrs Harper's birthday", "Picture Day"],
    ),
    "who is invited to a lesson, without its teacher, its room and addresses": (
        "ORGANIZER;CN=Karin Holm:mailto:kh@skola.example\nATTENDEE;CN=Karin Holm:mailto:kh@skola.example\n"
        'ATTENDEE;RSVP=TRUE;CN="Haddad,\n  Sara (5B)":mailto:sh@elev.example\n'
        "ATTENDEE;CN=Nils Lund (5B);X-NUM-GUESTS=0:mailto:nl@elev.example\n"
        "ATTENDEE;CUTYPE=ROOM;CN=Biblioteket:mailto:bibl@skola.example\n"
        "ATTENDEE;CN=ee@elev.example:mailto:ee@elev.example\nATTENDEE:mailto:uu@elev.example\n"
        "SUMMARY:Bokprat\nBEGIN:VALARM\nSUMMARY:Alva Berg's birthday\nEND:VALARM\n",
        ["Sara Haddad 5B", "Nils Lund 5B"],
        ["Karin Holm", "ee@elev.example", "uu@elev.example", "Bokprat"],
    ),
}


@pytest.mark.parametrize("name", EVENTS)
def test_a_calendar_names_who_is_invited_and_whose_birthdays_it_has(tmp_path: Path, name: str) -> None:
    events, people, others = EVENTS[name]
    text = "".join(f"BEGIN:VEVENT\n{event}END:VEVENT\n" for event in re.split(";(?=SUMMARY)", events))
    (tmp_path / "library.ics").write_text(f"BEGIN:VCALENDAR\n{text}END:VCALENDAR\n", encoding="utf-8")
    found = read_list(open_source(tmp_path / "library.ics"))
    assert [f"{one.display} {''.join(one.classes)}" for one in found.candidates] == people
    assert {one.text for one in found.left_out} == set(others)


def test_the_roles_of_people_in_json_may_be_objects_with_a_name(tmp_path: Path) -> None:
    """Blackbaud lists them so beside each user; a teacher may be somebody's mother or father, too."""
    users = [
        {"first_name": "Nils", "last_name": "Brandt", "grade": "5", "roles": [{"name": "Student"}]},
        {"first_name": "Ida", "last_name": "Osei", "grade": "5", "roles": [{"name": "Student"}]},
        {"first_name": "Marta", "last_name": "Lind", "roles": [{"name": "Teacher"}]},
        {"first_name": "Paul", "last_name": "Osei", "roles": [{"name": "Teacher"}, {"name": "Parent"}]},
    ]
    found = plan(fill(tmp_path / "school", {"users.json": json.dumps({"value": users})}), [])
    roles = {one.given: one.role for one in found.listed}
    assert roles == {"Nils": "student", "Ida": "student", "Marta": "teacher", "Paul": "teacher"}
