"""What schools of Latin America, the Middle East and Asia send on an ordinary day."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder


@case(OFFICE + ": the register of a class of a Japanese primary school")
def fresh_meibo_of_a_class_of_three(folder: Folder) -> Truth:
    """Year and class above, names with a wide space, readings, one who moved away; pictures by place in the list and name."""
    people = those(
        "結衣|相沢;蓮|石田;杏|上野;陽翔|大塚;莉子|川口;悠真|小池;咲希|清水;大和|高木;美羽|西村;颯|渡部",
        "",
        "",
        "3年2組",
    )
    people = [replace(w, more=(str(at),)) for at, w in enumerate(people, 1)]
    people = but(people, {5: {"here": False}})
    readings = cut(
        "あいざわ ゆい|いしだ れん|うえの あん|おおつか はると|かわぐち りこ|こいけ ゆうま|しみず さき|たかぎ やまと|にしむら みう|わたべ はやて"
    )
    rows: list[list[Any]] = [
        [at, f"{w.family}\u3000{w.given}", readings[at - 1], "女男"[at % 2 - 1], "" if w.here else "9/30転出"]
        for at, w in enumerate(people, 1)
    ]
    head = [["令和8年度　3年2組　児童名簿"], ["担任　原田　真由美"], []]
    foot = [[], ["", "計　男4名　女5名"]]
    folder.book(
        "3年2組名簿.xlsx",
        {"名簿": [*head, cut("番号|氏名|ふりがな|性別|備考"), *rows, *foot]},
        merge=("A1:E1",),
    )
    here = [w for w in people if w.here]
    folder.photos(here, lambda w: f"写真/{int(w.more[0]):02}_{w.family}{w.given}.jpg")
    kept = [w if w.here else replace(w, photo="") for w in people]
    return Truth(kept, allowed=("*",))


@case(
    "Dapodik's Daftar Peserta Didik (Nama, NIPD, JK, NISN, Rombel Saat Ini; titles of parents in two rows: from memory)"
)
def fresh_daftar_of_dapodik(folder: Folder) -> Truth:
    """Names of one to three words, two sorts of numbers, parents under a shared title, capitals here and there; pictures by NIPD."""
    people = those(
        "Aisyah Putri|Ramadhani;Bagas|Prasetyo;Dewi|;Fajar Nur|Hidayat;Gita|Maharani;I Made|Suryawan;Khairunnisa|;"
        "Muhammad|Rizky;Siti|Nurhaliza",
        "2417",
        "",
        "Kelas 4 A;Kelas 4 B",
    )
    people = [any_parting(w) for w in people]
    people = [replace(w, more=(f"014{at}8823{at}7",)) for at, w in enumerate(people)]
    rows: list[list[Any]] = [
        [
            *(at + 1, w.full.upper() if at in (1, 4) else w.full, w.number, "PLPLPLPLP"[at], w.more[0]),
            *(
                ("Sleman", "Bantul")[at % 2],
                f"2016-0{at + 1}-14",
                "Islam",
                f"{('Slamet', 'Agus', 'Joko')[at % 3]}",
                1979,
            ),
            *(("Sri Wahyuni", "Rahayu")[at % 2], 1984, w.room),
        ]
        for at, w in enumerate(people)
    ]
    head: list[list[Any]] = [
        ["Daftar Peserta Didik"],
        ["SD NEGERI 2 SUKAMAJU"],
        ["Kecamatan Kec. Depok, Kabupaten Kab. Sleman, Provinsi Prov. D.I. Yogyakarta"],
        ["Tanggal Unduh: 2026-10-05 09:14:27", "", "", "", "Pengunduh: operator@sdn2.example"],
        [
            *cut(
                "No|Nama|NIPD|JK|NISN|Tempat Lahir|Tanggal Lahir|Agama|Data Ayah||Data Ibu||Rombel Saat Ini"
            ),
        ],
        ["", "", "", "", "", "", "", "", "Nama", "Tahun Lahir", "Nama", "Tahun Lahir", ""],
    ]
    columns = "ABCDEFGHM"
    folder.book(
        "daftar_pd-SD NEGERI 2 SUKAMAJU-2026-10-05.xlsx",
        {"Daftar Peserta Didik": [*head, *rows]},
        merge=(*(f"{column}5:{column}6" for column in columns), "I5:J5", "K5:L5"),
    )
    folder.photos(people, lambda w: f"foto/{w.number}.jpg")
    return Truth(people, capitals=True, allowed=("*",))


@case(OFFICE + ": a class list typed in Excel at a school in Jordan")
def fresh_kashf_of_the_fifth_class(folder: Folder) -> Truth:
    """Arabic names of four words, right to left, the class above, one moved; pictures by whole name, one of a child who isn't listed."""
    names = (
        "ليان محمد خالد|العبادي;عمر أحمد يوسف|الخطيب;سلمى رائد حسن|النجار;يزن فادي سليم|حداد;تالا إبراهيم علي|المومني;"
        "كرم زياد محمود|الزعبي;جنى سامر عادل|قطيشات;آدم نبيل عيسى|الشوابكة"
    )
    people = [any_parting(replace(w, room="الخامس ب")) for w in those(names)]
    people = but(people, {4: {"here": False}})
    rows: list[list[Any]] = [
        [at, w.full, "الخامس ب", f"079555012{at}", "" if w.here else "انتقلت إلى مدرسة أخرى"]
        for at, w in enumerate(people, 1)
    ]
    head = [
        ["مدرسة الزيتونة الأساسية المختلطة"],
        ["كشف أسماء طلبة الصف الخامس ب", "", "", "العام الدراسي 2026/2027"],
        [],
    ]
    titles = ["الرقم", "اسم الطالب", "الصف", "هاتف ولي الأمر", "ملاحظات"]
    foot = [[], ["", f"عدد الطلبة: {len(people) - 1}"]]
    folder.book("كشف الصف الخامس ب.xlsx", {"ورقة1": [*head, titles, *rows, *foot]})
    stray = one("راما وليد سعيد", "الفاعوري")
    here = [w for w in people if w.here]
    folder.photos([*here, stray], lambda w: f"صور/{w.full}.jpg")
    kept = [w if w.here else replace(w, photo="") for w in people]
    return Truth(
        kept, [lost("the picture of a child who is not listed", "راما وليد سعيد الفاعوري")], allowed=("*",)
    )
