"""Slides with the faces of new students, as an admissions office or a teacher makes them."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from school_files import fill

from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check
from rosters.drawn.marked import mark_picture, number_of

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_LINKS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
)
_SPACES = (
    f'xmlns:r="{_OFFICE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
NAMES = ("Ava Moss", "Ben Tarr", "Cara Voss", "Dan West")


def box(x: int, y: int, *lines: str) -> str:
    text = "".join(f"<a:p><a:r><a:t>{line}</a:t></a:r></a:p>" for line in lines)
    place = f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="1500000" cy="400000"/></a:xfrm>'
    return f"<p:sp><p:spPr>{place}</p:spPr><p:txBody>{text}</p:txBody></p:sp>"


def face(number: int, x: int, y: int) -> str:
    place = f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="1500000" cy="2000000"/></a:xfrm>'
    fill = f'<p:blipFill><a:blip r:embed="i{number}"/></p:blipFill>'
    return f"<p:pic>{fill}<p:spPr>{place}</p:spPr></p:pic>"


def slides(*bodies: str, hidden: str = "") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        numbers = range(1, len(bodies) + 1)
        listed = "".join(f'<p:sldId id="{255 + at}" r:id="s{at}"/>' for at in numbers)
        links = "".join(f'<Relationship Id="s{at}" Target="slides/slide{at}.xml"/>' for at in numbers)
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("ppt/presentation.xml", f"<p:presentation {_SPACES}>{listed}</p:presentation>")
        package.writestr("ppt/_rels/presentation.xml.rels", _LINKS.format(links))
        pictures = "".join(f'<Relationship Id="i{at}" Target="../media/{at}.jpg"/>' for at in range(1, 5))
        for at, body in zip(numbers, bodies, strict=True):
            show = ' show="0"' if body == hidden else ""
            tree = f"<p:cSld><p:spTree>{body}</p:spTree></p:cSld>"
            package.writestr(f"ppt/slides/slide{at}.xml", f"<p:sld {_SPACES}{show}>{tree}</p:sld>")
            package.writestr(f"ppt/slides/_rels/slide{at}.xml.rels", _LINKS.format(pictures))
        for at in range(1, 5):
            package.writestr(f"ppt/media/{at}.jpg", mark_picture(at))
    return file.getvalue()


def read(data: bytes, folder: Path) -> ImportPlan:
    return plan(fill(folder, {"New students.pptx": data}), [])


def shown(update: ImportPlan) -> list[tuple[str, int]]:
    pictures = update.import_source.pictures
    return [
        (one.display, number_of(pictures.read(one.photo.name)) if one.photo else 0) for one in update.listed
    ]


def row(below: bool = True) -> str:
    faces = (face(at, at * 2_400_000, 1_400_000) for at in range(1, 5))
    down = 3_450_000 if below else 1_150_000
    texts = (box(at * 2_400_000, down, name) for at, name in enumerate(NAMES, 1))
    return "".join((*faces, *texts))


def in_groups() -> str:
    inside = '<a:chOff x="0" y="0"/><a:chExt cx="1500000" cy="2600000"/>'
    place = f'<a:off x="{{}}" y="1400000"/><a:ext cx="750000" cy="1300000"/>{inside}'
    return "".join(
        f"<p:grpSp><p:grpSpPr><a:xfrm>{place.format(at * 2_400_000)}</a:xfrm></p:grpSpPr>"
        f"{face(at, 0, 0)}{box(0, 2_050_000, name)}</p:grpSp>"
        for at, name in enumerate(NAMES, 1)
    )


def one_each() -> list[str]:
    return [
        box(400_000, 200_000, name)
        + face(at, 800_000, 1_500_000)
        + box(5_000_000, 2_000_000, f"ID 20{at:03}")
        for at, name in enumerate(NAMES, 1)
    ]


@pytest.mark.parametrize("bodies", [[row()], [row(below=False)], [in_groups()], one_each()])
def test_each_face_on_a_slide_has_the_name_that_stands_with_it(bodies: list[str], tmp_path: Path) -> None:
    update = read(slides(*bodies), tmp_path)
    assert shown(update) == [(name, at) for at, name in enumerate(NAMES, 1)]


def test_large_faces_on_slides_of_their_own_behind_a_title_and_one_without_a_photo(tmp_path: Path) -> None:
    large = 'cx="2600000" cy="4400000"'
    first, *others = [re.sub(r'cx="1500000" cy="\d+"', large, body) for body in one_each()]
    alone = re.sub(r"<p:pic>.*?</p:pic>", "", first)
    title = box(1_500_000, 2_400_000, "New students") + box(1_500_000, 3_600_000, "Fall 2026")
    update = read(slides(title, alone, *others), tmp_path)
    assert shown(update) == [(name, at if at > 1 else 0) for at, name in enumerate(NAMES, 1)]


def test_the_lists_of_extensions_that_powerpoint_writes_are_no_places(tmp_path: Path) -> None:
    """Office 2016 and later mark each shape with an id of its own (MS-ODRAWXML, creationId)."""
    made = '<a:extLst><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}"/></a:extLst>'
    text = row().replace("<p:pic>", f'<p:pic><p:nvPicPr><p:cNvPr id="4">{made}</p:cNvPr></p:nvPicPr>')
    text = text.replace("<p:sp>", f'<p:sp><p:nvSpPr><p:cNvPr id="5">{made}</p:cNvPr></p:nvSpPr>')
    assert shown(read(slides(text), tmp_path)) == [(name, at) for at, name in enumerate(NAMES, 1)]


def test_a_picture_without_a_place_of_its_own_is_said(tmp_path: Path) -> None:
    """A picture in a placeholder stands where the layout of the slide has it."""
    update = read(slides(row() + '<p:pic><p:blipFill><a:blip r:embed="i1"/></p:blipFill></p:pic>'), tmp_path)
    assert shown(update) == [(name, at) for at, name in enumerate(NAMES, 1)]
    assert any("1 picture could not be read" in odd.text for odd in check(update))


def test_a_slide_is_a_class_with_a_grade_and_a_hidden_one_is_said(tmp_path: Path) -> None:
    class_ = box(400_000, 200_000, "Grade 4 – Homeroom 4L – Ms. Lind") + row()
    class_ = class_.replace("Ava Moss", "Ava “Avi” Moss</a:t></a:r></a:p><a:p><a:r><a:t>Ghana")
    update = read(slides(class_, other := box(0, 0, "Teachers only"), hidden=other), tmp_path)
    assert [(one.display, one.grade, one.classes) for one in update.listed][1:] == [
        (name, "4", ("4L",)) for name in NAMES[1:]
    ]
    assert (update.listed[0].given, update.listed[0].preferred, update.listed[0].family) == (
        "Ava",
        "Avi",
        "Moss",
    )
    assert any("1 hidden slide" in odd.text for odd in check(update))


def test_a_word_above_all_names_and_words_behind_some_are_no_part_of_them(tmp_path: Path) -> None:
    behind = zip(NAMES, (" Monday", " Tuesday", " bus 12", ""), range(1, 5), strict=True)
    found = read(
        slides(*(face(at, 0, 0) + box(0, 2_100_000, "Welcome", f"{n}{w}") for n, w, at in behind)), tmp_path
    )
    assert shown(found) == [(name, at) for at, name in enumerate(NAMES, 1)]


def test_a_second_last_name_in_a_line_of_its_own_is_no_remark_though_several_share_it(tmp_path: Path) -> None:
    names = [("Ava Moss", "Lind"), ("Ben Lind",), ("Cara Berg",), ("Dan Moss", "Lind")]
    faces = (face(at, at * 2_400_000, 1_400_000) for at in range(1, 5))
    texts = (box(at * 2_400_000, 3_450_000, *lines) for at, lines in enumerate(names, 1))
    found = read(slides("".join((*faces, *texts))), tmp_path)
    assert shown(found) == [(" ".join(lines), at) for at, lines in enumerate(names, 1)]


def test_a_class_on_a_slide_of_its_own_and_the_same_place_without_a_photo(tmp_path: Path) -> None:
    """The picture in place of missing photos stands at the same place of each slide, as a logo does."""
    people = (
        (("Ava Moss", 1, 0, 0), ("Eva Lind", 4, 1, 0), ("Ben Tarr", 2, 0, 1), ("Tom Berg", 4, 1, 1)),
        (("Cara Voss", 3, 0, 0), ("Zoe Hall", 4, 1, 0)),
    )
    pages = [
        "".join(
            face(at, 2_400_000 * across, 2_600_000 * down)
            + box(2_400_000 * across, 2_600_000 * down + 2_050_000, name)
            for name, at, across, down in page
        )
        for page in people
    ]
    found = read(slides(box(0, 0, "Class 5A"), pages[0], box(0, 0, "Class 5B"), pages[1]), tmp_path)
    assert dict(shown(found)) == {name: at % 4 for page in people for name, at, *_ in page}
    assert {one.display: one.classes for one in found.listed} == {
        name: (room,) for room, page in zip(("5A", "5B"), people, strict=True) for name, *_ in page
    }


def test_the_parts_of_a_line_in_impress_stay_in_their_order(tmp_path: Path) -> None:
    frame = '<d:frame s:x="2cm" s:y="{}cm" s:width="5cm" s:height="{}cm">{}</d:frame>'
    image = '<d:image x:href="Pictures/{}.jpg"/>'
    line = "<d:text-box><t:p><t:span><t:span>{}<t:s/></t:span>{}</t:span></t:p></d:text-box>"
    texts = [frame.format(10, 2, line.format(*name.split())) for name in NAMES]
    faces = [frame.format(2, 7, image.format(at)) for at in range(1, 5)]
    body = "".join(f"<d:page>{face}{text}</d:page>" for face, text in zip(faces, texts, strict=True))
    file, spaces = io.BytesIO(), " ".join(f'xmlns:{letter}="urn:{letter}"' for letter in "odtsx")
    with zipfile.ZipFile(file, "w") as package:
        whole = f"<o:body><o:presentation>{body}</o:presentation></o:body>"
        package.writestr("content.xml", f"<o:document {spaces}>{whole}</o:document>")
        for at in range(1, 5):
            package.writestr(f"Pictures/{at}.jpg", mark_picture(at))
    found = plan(fill(tmp_path, {"New students.odp": file.getvalue()}), [])
    assert shown(found) == [(name, at) for at, name in enumerate(NAMES, 1)]


def test_a_slide_each_with_a_birthday_and_a_last_slide_of_two_teachers(tmp_path: Path) -> None:
    """The slide of several faces does not change how the slides of one child are read."""
    each = [
        face(at, 500_000, 1_000_000)
        + box(4_500_000, 1_000_000, name)
        + box(4_500_000, 2_000_000, f"Birthday: May {at}")
        for at, name in enumerate(NAMES[:2], 1)
    ]
    last = box(900_000, 200_000, "Our teachers") + "".join(
        face(at, at * 2_400_000 - 6_000_000, 1_000_000)
        + box(at * 2_400_000 - 6_000_000, 3_050_000, NAMES[at - 1])
        for at in (3, 4)
    )
    found = read(slides(*each, last), tmp_path)
    assert dict(shown(found)) == {name: at for at, name in enumerate(NAMES, 1)}
    assert {one.display for one in found.listed if one.role == "teacher"} == {"Cara Voss", "Dan West"}
