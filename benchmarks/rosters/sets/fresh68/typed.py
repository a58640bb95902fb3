"""Word documents with photos, and a presentation."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows
from benchmarks.rosters.sets.fresh67.slides import Shape, pptx


@case()
def q66_kindergarten_faces_in_word(folder: Folder) -> Truth:
    """A document for each room: faces four in a row, first names in quotes what they go by; one absent."""
    people = [
        *those("Ada|Beecher;Theodore|Carmine;Blake|Devine;Cecily|Erikson;Dash|Fargo;Etta|Gorman;Fritz|Hall",
               grades="K", rooms="K1", without=0),
        *those("Goldie|Iverson;Huck|Jepsen;Ines|Kruger;Jack|Lazarus;Katherine|Mott;Leif|Nyberg;Mabel|Otto;"
               "Ned|Pickering", grades="K", rooms="K2", without=0),
    ]  # fmt: skip
    people = but(people, {1: {"goes": "Teddy"}, 4: {"photo": ""}, 11: {"goes": "Kit"}})
    for room in ("K1", "K2"):
        shown = [
            Cell((f"{who.given} “{who.goes}” {who.family}" if who.goes else who.full,),
                 face(who.photo) if who.photo else b"")
            for who in people if who.room == room
        ]  # fmt: skip
        above = ["Maple Lane School", f"Kindergarten - Room {room}", ""]
        folder.put(f"Room {room}.docx", docx(above, in_rows(shown, 4), ["", "Please keep for library use."]))
    return Truth(people, allowed=("Room K1", "Room K2", "Kindergarten"))


@case()
def q66_chinese_table_with_photos_in_word(folder: Folder) -> Truth:
    """China: a table with number, name, class and photo in each row; one photo is missing."""
    people = [
        *those("子涵|陈;雨桐|黄;浩然|刘;欣怡|林;宇轩|马;梓萱|孙", "2026070101", rooms="701", without=0),
        *those("俊杰|王;诗涵|吴;思远|徐;佳怡|杨;一诺|张;天佑|赵;若曦|周", "2026070201", rooms="702", without=0),
    ]  # fmt: skip
    people = but(people, {3: {"photo": ""}})
    people = but(people, {at: {"also": ((f"{who.family}{who.given}", ""),)} for at, who in enumerate(people)})
    rows = [[Cell((title,)) for title in ("序号", "照片", "姓名", "学号", "班级", "备注")]]
    for at, who in enumerate(people, 1):
        rows.append([
            Cell((str(at),)), Cell((), face(who.photo) if who.photo else b""),
            Cell((who.family + who.given,)), Cell((who.number,)),
            Cell((who.room,)), Cell(("",) if who.photo else ("照片待补",)),
        ])  # fmt: skip
    folder.put("初一学生名册.docx", docx(["晨光中学初一年级学生名册", "2026年9月"], rows))
    return Truth(people, allowed=("初一学生名册", "晨光中学初一年级学生名册", "初一", "初一年级"))


@case("a slide for each new one, as a school shows them in the first week")
def q66_slides_one_for_each(folder: Folder) -> Truth:
    """A title, then a slide each: the name as its title, the face, grade, homeroom and number beside it."""
    people = [
        *those("Avery|Callan;Bodhi|Deluca;Carys|Ebert;Dov|Friedlander;Elke|Garner;Farrah|Hyde", "41208",
               "9", "9-A", 0),
        *those("Gil|Ito;Hedda|Jonas;Ilse|Kaplan;Jorge|Llamas", "41377", "10", "10-B", 0),
    ]  # fmt: skip
    people = but(people, {2: {"photo": ""}})
    slides = [[Shape(120, 190, 720, 90, ("New students",), title=True),
               Shape(120, 290, 720, 40, ("Fall 2026",))]]  # fmt: skip
    for who in people:
        told = (f"Grade: {who.grade}", f"Homeroom: {who.room}", f"Student ID: {who.number}")
        shapes = [Shape(60, 30, 840, 70, (who.full,), title=True), Shape(460, 170, 420, 160, told)]
        if who.photo:
            shapes.append(Shape(100, 130, 260, 347, picture=face(who.photo)))
        slides.append(shapes)
    folder.put("New students.pptx", pptx(slides))
    return Truth(people, allowed=("New students",))
