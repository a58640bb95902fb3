"""What systems of China, Japan, Korea, Hong Kong and Taiwan write, and what schools do with it."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces


def _unparted(who: Who) -> Who:
    """A name that the file writes without a blank, family name first."""
    return replace(who, also=(*who.also, (who.family + who.given, "")))


@case(
    "eClass Integrated Platform, export of student accounts: Unicode text parted by tabs, WebSAMSRegNo with "
    "# before it, official photos in a zip by UserLogin (from memory; photos: studylib.net/doc/15368501)"
)
def p35d_eclass_accounts_and_official_photos(folder: Folder) -> Truth:
    """Hong Kong: family names in capitals first, Chinese names and nicknames; a photo of one who left."""
    people = those(
        "Tsz Ching|Chan;Ka Ho|Lai;Hoi Yan|Szeto;Arjun|Gurung;Man Hei|Kwok;Yuet|Fong;Cheuk Lam|Ng;"
        "Sum Yi|Au Yeung;Pak Hin|Tse",
        "s2023045",
        "3",
        "3A;3B",
        without=1,
    )
    chinese = cut("陳 子晴|黎 家豪|司徒 凱欣||郭 文熙|方 月|吳 卓霖|歐陽 心怡|謝 柏軒")
    nick = cut("Jasmine||Hailey||Marcus|||Cindy|")
    people = [
        replace(
            w,
            goes=nick[at],
            also=(
                (chinese[at].split()[1], chinese[at].split()[0]),
                (chinese[at].replace(" ", ""), ""),
            )
            if chinese[at]
            else (),
        )
        for at, w in enumerate(people)
    ]
    titles = cut(
        "UserLogin|Password|UserEmail|EnglishName|ChineseName|NickName|Gender|Mobile|Barcode|Remarks|DOB|"
        "WebSAMSRegNo|HKID|STRN|ClassName|ClassNumber"
    )
    rows = [
        [
            *(w.number, "", f"{w.number}@hoiping.edu.hk", f"{w.family.upper()} {w.given}"),
            *(chinese[at].replace(" ", ""), nick[at], "FMFMMFMFM"[at], "", w.number, ""),
            *(f"2017-0{at + 1}-14", f"#{w.number[1:]}", f"S{531206 + at}(A)", f"K{4410287 + at * 31}"),
            *(w.room, f"{at // 2 * 4 + 2:02}"),
        ]
        for at, w in enumerate(people)
    ]
    rows.sort(key=lambda row: (row[-2], row[-1]))
    folder.csv("student_account_export.csv", [titles, *rows], "\t", "utf-16")
    files = faces(people)
    files["s2021118.jpg"] = face("somebody who left last year")
    folder.zip("official_photo.zip", files)
    return Truth(people, capitals=True, allowed=("official_photo",))


@case("學生名條 of a 校務行政系統 of a county in Taiwan, photos by class and seat (from memory)")
def p35d_taiwan_lists_by_class_and_seat(folder: Folder) -> Truth:
    """Taiwan: Big5, a file a class with its title and tutor, remarks; photos called by class and seat."""
    people = those(
        "宥廷|詹;品妤|巫;承恩|歐陽;詠晴|簡;柏睿|邱;芷瑄|涂;子翔|游;羽彤|藍;冠廷|古;思妤|卓",
        "1150021",
        "7",
        without=1,
    )
    people = [
        _unparted(replace(w, room="701" if at < 5 else "702", number=f"11500{21 + at}"))
        for at, w in enumerate(people)
    ]
    people = [replace(w, photo=w.key if w.photo else "") for w in people]
    people = but(people, {3: {"here": False, "photo": ""}})
    seats = [1, 2, 4, 7, 12, 1, 3, 5, 8, 9]
    notes = {3: "9/14轉出", 6: "轉入"}
    for room, tutor, part in (("701", "潘美惠", range(5)), ("702", "施志豪", range(5, 10))):
        rows = [
            [room, f"{seats[at]:02}", w.number, w.family + w.given, "男女"[at % 2], notes.get(at, "")]
            for at, w in enumerate(people)
            if at in part
        ]
        above = [["苗栗縣立明湖國民中學"], [f"115學年度第1學期 {room}班 學生名條", "", "", f"導師：{tutor}"]]
        titles = cut("班級|座號|學號|姓名|性別|備註")
        foot = [["合計", "5人"]]
        folder.csv(f"名條_{room}.csv", [*above, titles, *rows, foot[0]], enc="cp950")
    files = {f"大頭照/{w.room}{seats[at]:02}.jpg": face(w.photo) for at, w in enumerate(people) if w.photo}
    for name, data in files.items():
        folder.put(name, data)
    return Truth(people, allowed=("潘美惠", "施志豪", "大頭照"))
