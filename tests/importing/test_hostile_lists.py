"""Files made to do harm, or that a machine spoiled: refused in plain words, fast, in little memory."""

from __future__ import annotations

import io
import json
import tracemalloc
import zipfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from effort import calls
from school_files import fill, pack, picture

from namecards.collection import Collection
from namecards.core.errors import CannotRead, NamecardsError, NoList
from namecards.importing.formats import text_tables
from namecards.importing.plan import plan
from rosters.formats.generic import vcard_4, workbook
from rosters.formats.people import Pupil

MB = 1_000_000
EVIL = "\x1b]52;c;aGk=\x07\u202eMa\u200bya\x9b31m"
"""It would write to the clipboard, turn the line around and change the colour."""
MAYA = Pupil(number="1042", given="Maya", family="Chen")


def refusal(path: Path) -> str:
    """Why it is refused: one sentence, and no harm done."""
    with pytest.raises(NamecardsError) as refused:
        plan(path, [])
    assert str(refused.value).endswith("Nothing was changed.")
    return str(refused.value)


def small(work: Callable[[], object], megabytes: float) -> None:
    """Do it within so much memory: what Python asks for, at its peak."""
    tracemalloc.start()
    try:
        work()
        assert tracemalloc.get_traced_memory()[1] < megabytes * MB
    finally:
        tracemalloc.stop()


def quick(work: Callable[[], object], megabytes: float) -> None:
    """Do it within so much memory and next to no work."""
    counted: list[int] = []
    small(lambda: counted.append(calls(work)), megabytes)
    assert counted[0] < 15_000


@pytest.fixture(autouse=True, scope="module")
def readers(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Read each kind of file once, which imports its reader: that work is not counted."""
    folder = tmp_path_factory.mktemp("read")
    fill(
        folder,
        {"a.xlsx": parts(), "b.json": '[{"first": "Maya", "last": "Chen"}]', "c.csv": "Name\nMaya Chen"},
    )
    fill(folder, {"d.json": "[1]", "e.vcf": "BEGIN:VCARD\n"})
    pack(folder / "f.zip", {"c.csv": "Name\nMaya Chen"})
    for path in folder.iterdir():
        with suppress(NamecardsError):
            plan(path, [])


def parts(**changed: str | bytes) -> bytes:
    """A real workbook in which some parts were replaced; `__` in a keyword stands for `/` and `_` for `.`."""
    with zipfile.ZipFile(io.BytesIO(workbook([MAYA])["students.xlsx"])) as book:
        files: dict[str, str | bytes] = {name: book.read(name) for name in book.namelist()}
    files |= {name.replace("__", "/").replace("_", "."): content for name, content in changed.items()}
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in files.items():
            book.writestr(name, content)
    return data.getvalue()


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {b} "{f"&{a};" * 20}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)
SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'


@pytest.mark.parametrize(
    "part", ["xl__worksheets__sheet1_xml", "xl__sharedStrings_xml", "xl__workbook_xml", "xl__other_bin"]
)
def test_a_workbook_that_defines_entities(tmp_path: Path, part: str) -> None:
    bomb = f"<?xml version='1.0'?>{LAUGHS}]><x>&i;</x>"
    fill(tmp_path, {"a.xlsx": parts(**{part: bomb}), "b.xlsx": parts(**{part: bomb.encode("utf-16")})})
    for name in ("a.xlsx", "b.xlsx"):
        quick(partial(refusal, tmp_path / name), 20)
        assert "it has a document type" in refusal(tmp_path / name)


def test_a_workbook_that_reads_a_file_of_this_computer(tmp_path: Path) -> None:
    entity = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    fill(tmp_path, {"a.xlsx": parts(xl__sharedStrings_xml=f"{entity}<sst><si><t>&a;</t></si></sst>")})
    assert "document type" in refusal(tmp_path / "a.xlsx")


def test_a_workbook_that_unpacks_to_far_too_much(tmp_path: Path) -> None:
    fill(tmp_path, {"a.xlsx": parts(xl__worksheets__sheet1_xml=SHEET + "<row/>" * 2_000_000)})
    assert "unpacks to far more" in refusal(tmp_path / "a.xlsx")


def only_maya(path: Path) -> None:
    assert [c.display for c in plan(path, []).new] == ["Maya Chen"]


def test_a_workbook_with_a_ghost_in_its_last_row(tmp_path: Path) -> None:
    """One formatted cell at the very end, and a size that the file only claims."""
    cells = "".join(
        f'<c r="{at}{{0}}" t="inlineStr"><is><t>{{{n}}}</t></is></c>' for n, at in ((1, "A"), (2, "B"))
    )
    rows = "".join(
        f'<row r="{at}">{cells.format(at, *row)}</row>'
        for at, row in ((1, ("Last", "First")), (2, ("Chen", "Maya")), (1_048_576, ("", "")))
    )
    sheet = SHEET.replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')
    fill(tmp_path, {"a.xlsx": parts(xl__worksheets__sheet1_xml=f"{sheet}{rows}</sheetData></worksheet>")})
    assert calls(lambda: only_maya(tmp_path / "a.xlsx")) < 1_200_000


@pytest.mark.parametrize("keep", [4, 60, 2000, -30])
def test_a_damaged_workbook(tmp_path: Path, keep: int) -> None:
    fill(tmp_path, {"a.xlsx": workbook([MAYA])["students.xlsx"][:keep]})
    refusal(tmp_path / "a.xlsx")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\xd0\xcf\x11\xe0" + bytes(600), "a locked or damaged old Excel file. Save it as .docx or .xlsx"),
        (b"PK\3\4" + b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "damaged"),
    ],
)
def test_spreadsheets_of_other_programs(tmp_path: Path, data: bytes, why: str) -> None:
    fill(tmp_path, {"a.xls": data})
    assert why in refusal(tmp_path / "a.xls")


def test_an_empty_spreadsheet_of_libre_office(tmp_path: Path) -> None:
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    with zipfile.ZipFile(tmp_path / "a.ods", "w") as file:
        file.writestr("mimetype", kind)
        file.writestr("content.xml", "<x/>")
    assert "it is empty" in refusal(tmp_path / "a.ods")


def test_zips_within_a_zip_that_unpack_to_too_much(tmp_path: Path) -> None:
    inner = pack(tmp_path / "inner.zip", {"students.csv": b"0" * 2 * MB}).read_bytes()
    outer = pack(tmp_path / "outer.zip", {"a.zip": inner})
    quick(lambda: refusal(outer), 20)
    assert "unpacks to far more" in refusal(outer)


def test_a_zip_within_a_zip_that_is_a_bomb_of_many(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "inner.zip", "w") as file:
        for number in range(11_000):
            file.writestr(f"{number}.jpg", b"")
    inner = (tmp_path / "inner.zip").read_bytes()
    outer = pack(tmp_path / "outer.zip", {"a.zip": inner, "b.zip": inner})
    assert "more than 20,000 files" in refusal(outer)


def test_a_list_in_a_single_line(tmp_path: Path) -> None:
    fill(
        tmp_path,
        {"a.csv": b"Name," * 80_000, "b.csv": b"x" * (MB // 2), "c.csv": b'Name,"' + b"x" * (MB // 2)},
    )
    small(partial(refusal, tmp_path / "a.csv"), 12)
    for name in ("b.csv", "c.csv"):
        quick(partial(refusal, tmp_path / name), 15)


def test_a_line_of_many_titles_takes_work_in_proportion(tmp_path: Path) -> None:
    fill(tmp_path, {"few.csv": b"Name," * 2_000, "many.csv": b"Name," * 20_000})
    few, many = (calls(partial(refusal, tmp_path / f"{name}.csv")) for name in ("few", "many"))
    assert many < 11 * few


def new_people(path: Path, count: int) -> None:
    assert len(plan(path, []).new) == count


def test_many_people_take_work_in_proportion_and_more_than_100_000_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """100,000 were measured at 11 s and are not read on every run; a tenth is refused here in a tenth."""
    assert text_tables.MOST_ROWS == 100_000
    monkeypatch.setattr(text_tables, "MOST_ROWS", 10_000)
    rows = [f"{number},Chen,Maya{number}\n" for number in range(100_000, 110_001)]
    for count in (20, 200, len(rows)):
        fill(tmp_path, {f"{count}.csv": "".join(["ID,Last,First\n", *rows[:count]])})
    few, many = (calls(partial(new_people, tmp_path / f"{count}.csv", count)) for count in (20, 200))
    assert many < 11 * few
    said: list[str] = []
    small(lambda: said.append(refusal(tmp_path / "10001.csv")), 20)
    assert "100,000 rows" in said[0]


@pytest.mark.parametrize(
    "text", ["[" * 200_000 + '"', '{"people": [{"first": "Maya"', '{"a": 1}', '{"a": "b"}', "[1]"]
)
def test_json_that_is_no_list_of_people(tmp_path: Path, text: str) -> None:
    fill(tmp_path, {"a.json": text})
    quick(lambda: refusal(tmp_path / "a.json"), 50)


@pytest.mark.parametrize("cell", ["7" * 9_000, "\u00a0" * 9_000, "a, " * 3_000, "Name: " * 1_500])
def test_a_cell_as_long_as_a_book_is_nobody_and_hides_nobody(tmp_path: Path, cell: str) -> None:
    fill(tmp_path, {"a.csv": f'Name,Class,ID\n"{cell}",5A,1\nMaya Chen,5A,2\nBen Ortiz,5A,3\n'})
    listed = [one.display for one in plan(tmp_path / "a.csv", []).listed]
    assert {"Maya Chen", "Ben Ortiz"} <= set(listed) and len(listed) < 4


def test_many_people_in_one_cell_come_in_and_a_cell_that_is_cut_is_said(tmp_path: Path) -> None:
    """Two hundred names fill a cell with 3,400 characters; of two thousand only the first ones are read."""
    for count in (200, 2_000):
        names = ", ".join(f"Maya Chen{chr(97 + at // 26 % 26)}{chr(97 + at % 26)}oran" for at in range(count))
        fill(tmp_path, {f"{count}.csv": f'Club,Name\nChess,"{names}"\nArt,"Ben Ortiz, Ana Diaz"\n'})
        found = plan(tmp_path / f"{count}.csv", [])
        is_cut = any("more than 4,000 characters" in said for said in found.unclear)
        assert is_cut is (count > 200) and (is_cut or len(found.listed) == count + 2)


def test_json_in_json_in_json(tmp_path: Path) -> None:
    deep: dict[str, object] = {"first": "Maya", "last": "Chen"}
    for _ in range(200):
        deep = {"profile": deep, "last": "Chen", "first": "Maya"}
    fill(tmp_path, {"a.json": json.dumps([deep])})
    assert [c.display for c in plan(tmp_path / "a.json", []).new] == ["Maya Chen"]


def test_address_cards_with_a_spoiled_photo_or_none_at_all(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nN:Chen;Maya\nPHOTO;ENCODING=b:{}\nEND:VCARD\n"
    for photo in ("!!!", "https://example.org/maya.jpg", "aGVsbG8=", "=" * 100_000):
        fill(tmp_path, {"a.vcf": card.format(photo)})
        assert [(c.display, c.photo) for c in plan(tmp_path / "a.vcf", []).new] == [("Maya Chen", None)]
    fill(tmp_path, {"a.vcf": "BEGIN:VCARD\nTEL:1\nEND:VCARD\n", "b.vcf": b"BEGIN:VCARD\n" + b'"' * 2 * MB})
    assert "no names of people" in refusal(tmp_path / "a.vcf")
    quick(lambda: refusal(tmp_path / "b.vcf"), 40)


@pytest.mark.parametrize(
    "files",
    [
        {"a.csv": f"ID,Last,First,Homeroom\n1,{EVIL},{EVIL},{EVIL}\n"},
        {"a.json": json.dumps([{"id": "1", "first": EVIL, "last": EVIL, "homeroom": EVIL}])},
        {
            "INDEX.TXT": f"V\tF\t\t6\t{EVIL}\t{EVIL}\t{EVIL}\n" + "V\tF\t1.jpg\t6\tOrtiz\tBen\t12\n",
            "F/1.jpg": b"",
        },
        {"a.vcf": vcard_4([Pupil(number="1", given=EVIL, family=EVIL, preferred=EVIL)])["contacts.vcf"]},
        {"a.csv": "ID,Name\n1,Maya Chen\n", f"photos/{EVIL.replace('/', '')}.jpg": picture("x")},
    ],
    ids=["table", "json", "disc", "cards", "names of files"],
)
def test_nothing_that_moves_the_terminal_comes_in(tmp_path: Path, files: Mapping[str, str | bytes]) -> None:
    found = plan(fill(tmp_path, files), [])
    shown = repr([found.new, found.unclear, found.photos_left_over, [q.text for q in found.questions]])
    written = shown.encode().decode("unicode_escape", "ignore")
    assert not set("\x1b\x07\u202e\u200b\x9b") & set(written.replace(f"photos/{EVIL}", ""))


def test_a_formula_is_a_name_here_and_harmless_in_a_csv_again(empty: Collection, tmp_path: Path) -> None:
    fill(tmp_path, {"in/a.csv": 'ID,Last,First\n1,"=HYPERLINK(""http://x"",""Chen"")",+Maya\n'})
    empty.imports.apply(empty.imports.plan(tmp_path / "in"))
    for _ in empty.exports.write(empty.exports.plan(tmp_path / "out", csv=True)):
        pass
    (text,) = [path.read_text(encoding="utf-8-sig") for path in (tmp_path / "out").glob("*.csv")]
    assert "\"'=HYPERLINK" in text and '"\'+Maya"' in text
    again = empty.imports.plan(tmp_path / "out")
    assert not (again.new or again.changed), "and what it was is read back"


def test_a_photo_that_is_a_bomb_or_cut_off_is_left_out_and_the_rest_is_kept(
    empty: Collection, tmp_path: Path
) -> None:
    huge = picture("huge", "PNG").replace(b"IHDR" + picture("huge", "PNG")[16:24], b"IHDR" + b"\0\1\0\0" * 2)
    photos = {"1.png": huge, "2.jpg": picture("cut")[:300], "3.jpg": picture("whole")}
    fill(tmp_path / "in", {"a.csv": "ID,Name\n1,Maya Chen\n2,Ben Ortiz\n3,Ana Diaz\n", **photos})
    found = empty.imports.plan(tmp_path / "in")
    assert not any(error for _, _, error in empty.imports.keep_photos(found))
    empty.imports.apply(found)
    said = [each for each in found.unclear if "is damaged or too large, so it was left out" in each]
    assert [each.split()[0] for each in said] == ["1.png", "2.jpg"]
    assert [
        bool(empty.people.photo(person)) for person in empty.people.find("maya") + empty.people.find("ana")
    ] == [False, True]


def test_what_is_refused_leaves_nothing_behind(empty: Collection, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    hostile = fill(tmp_path / "hostile", {"a.xlsx": parts(xl__sharedStrings_xml=f"{LAUGHS}]><x>&i;</x>")})
    zipped = pack(tmp_path / "hostile/b.zip", {"../../x.csv": "Name\nMaya Chen\n", "a.csv": b"0" * 2 * MB})
    for path in (hostile / "a.xlsx", zipped):
        with pytest.raises((CannotRead, NoList)):
            empty.imports.plan(path)
    after = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file() and hostile not in p.parents}
    assert after == before
