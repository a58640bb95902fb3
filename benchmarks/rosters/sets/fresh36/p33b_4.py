"""What systems of Austria, Germany, Indonesia, Turkey and Israel write."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, table
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, xls


@case("LITTERA, Leserliste sorted by class, sent to Word (layout from memory)")
def p33b_littera_reader_list(folder: Folder) -> Truth:
    """Littera: a Word document with a heading row for each class and one for the teachers, their titles
    in a column."""
    people = those(
        "Valentina|Gruber;Leopold|Hinterleitner;Emina|Hadžić;Xaver|Pichler;Magdalena|Öllinger;"
        "Noah|Steinbüchler;Leonie|Großschädl;Ömer|Kaya;Annika|Zehetner",
        "L00871",
        "2",
        "2a;2b",
        without=9,
    )
    staff = [
        one("Eva", "Thaler", "L00012", role="staff", photo=""),
        one("Gernot", "Wiesinger", "L00019", role="staff", photo=""),
    ]
    titles = cut("Leser-Nr.|Familienname|Vorname|Titel|Lesergruppe|Geb.-Datum|offene Medien")
    rows = [[Cell((title,)) for title in titles]]
    for room in ("2a", "2b", "Lehrkräfte"):
        inside = staff if room == "Lehrkräfte" else [who for who in people if who.room == room]
        rows.append(
            [Cell((f"Klasse: {room}" if inside is not staff else room,)), *(Cell(()) for _ in titles[1:])]
        )
        for at, who in enumerate(sorted(inside, key=lambda w: w.family)):
            student = who.role == "student"
            cells = [
                *(who.number, who.family, who.given, "" if student else "Mag."),
                *("Schüler/in" if student else "Lehrer/in", f"0{at + 1}.11.2018" if student else ""),
                str(at % 3),
            ]
            rows.append([Cell((text,)) for text in cells])
    above = ["LITTERA Windows - Leserliste", "Volksschule Am Anger, 4300 St. Valentin", "Stand: 21.09.2026"]
    folder.put("Leserliste.docx", docx(above, rows, [f"Anzahl Leser: {len(people) + len(staff)}"]))
    return Truth([*people, *staff], allowed=("Lehrkräfte", "Schüler/in", "Lehrer/in"))


@case(
    "SLiMS (Senayan), Keanggotaan > Ekspor Data (fields of its member table: member_id, member_name, "
    "inst_name, member_image)"
)
def p33b_slims_members_with_pictures(folder: Folder) -> Truth:
    """SLiMS: quoted fields, one name column, pupils with a single name, the class as inst_name, the
    picture's name beside; teachers among the members."""
    people = [
        any_parting(who)
        for who in those(
            "Aulia|Rahmawati;Bagas|Dwi Prasetyo;Ni Luh|Ayu Pradnyani;Fajar|Nugroho;Maria|Goreti Seran;"
            "Rizky|Maulana Hakim;Intan|Permatasari",
            "0098123417",
            "7 8",
            "VII-A;VIII-B",
        )
    ]
    people += [
        one("Suharti", "", "0098123902", "7", "VII-A"),
        one("Wahyudi", "", "0098123915", "8", "VIII-B"),
    ]
    people.append(any_parting(one("Endang", "Susilowati", "G-0003", role="staff", photo="")))
    titles = (
        "member_id|member_name|gender|member_type_name|member_email|member_address|postal_code|inst_name|"
        "is_new|"
        "member_image|pin|member_phone|member_since_date|register_date|expire_date|birth_date|member_notes"
    )
    rows = [
        [
            *(who.number, who.full, at % 2, "Siswa" if who.room else "Guru", "", "Jl. Melati 4", "55281"),
            *(who.room, 0, f"member_{who.number}.jpg" if who.photo else "", "", f"0812000{at:04}"),
            *("2026-07-20", "2026-07-20", "2027-07-20", f"2013-0{at % 9 + 1}-11" if who.room else "", ""),
        ]
        for at, who in enumerate(people)
    ]
    folder.csv("senayan_member_export.csv", [cut(titles), *rows], end="\n", quote=True)
    folder.photos(people, lambda w: f"images/persons/member_{w.number}.jpg")
    return Truth(people, allowed=("persons", "images"))


_GIRLS = {"Ela Nur", "Zehra", "Ceren", "Asya", "Beren"}


def _e_okul(room: str, people: list[Who], teacher: str) -> bytes:
    """A list of a class as e-Okul writes it: columns with gaps where its cells are merged."""
    upper = str.maketrans("iı", "İI")
    rows: list[list[object]] = [
        ["T.C."],
        ["KADIKÖY KAYMAKAMLIĞI"],
        ["Halide Onaran Ortaokulu Müdürlüğü"],
        [f"{room} Şubesi Sınıf Listesi"],
        [],
        ["S.No", "Öğrenci No", "", "Adı", "", "", "Soyadı", "", "Cinsiyeti"],
    ]
    for at, who in enumerate(people, 1):
        given, family = (part.translate(upper).upper() for part in (who.given, who.family))
        sex = "Kız" if who.given in _GIRLS else "Erkek"
        rows.append([at, int(who.number), "", given, "", "", family, "", sex])
    girls = sum(who.given in _GIRLS for who in people)
    rows += [
        [],
        [f"Erkek Öğrenci Sayısı : {len(people) - girls}", "", "", f"Kız Öğrenci Sayısı : {girls}"],
        [f"Toplam Öğrenci Sayısı : {len(people)}"],
        [f"Sınıf Rehber Öğretmeni : {teacher}"],
    ]
    return xls(rows, [(0, 0, 0, 8), (1, 1, 0, 8), (2, 2, 0, 8), (3, 3, 0, 8)], "Sheet1")


@case(
    "e-Okul, Sınıf Listesi as Excel (layout from memory), one file a class, and the pictures by the "
    "school number"
)
def p33b_e_okul_two_classes(folder: Folder) -> Truth:
    """e-Okul: old Excel with a letter's head, names in capitals, totals below; a folder of pictures
    called by the pupil's number."""
    people = those(
        "Emre|Kaya;Burak|Çelen;Ela Nur|Doğan;Ceren|Kaya;Umut|Ocak;Ahmet Can|Öztürk;Zehra|Güneş;"
        "Asya|Koç;Berkay|Şahan;Beren|Yurt",
        "114",
        "5",
        "5. Sınıf / A;5. Sınıf / B",
        without=2,
    )
    for letter, teacher in (("A", "AYŞE ÜNAL"), ("B", "MURAT TOSUN")):
        room = f"5. Sınıf / {letter}"
        inside = [who for who in people if who.room == room]
        folder.put(f"5{letter} Sinif Listesi.xls", _e_okul(room, inside, teacher))
    folder.photos(people, lambda w: f"Fotograflar/{w.number}.jpg")
    rooms = [f"5. Sınıf / {letter} Şubesi" for letter in "AB"]
    return Truth(
        people,
        capitals=True,
        allowed=(*rooms, "5/A", "5/B", "5A", "5B", "AYŞE ÜNAL", "MURAT TOSUN", "Ayşe Ünal", "Murat Tosun"),
    )


@case(
    "fotograf.de / GotPhoto, the names list with access codes (help.gotphoto.com) and a zip of "
    "pictures for the school's passes (file names from memory)"
)
def p33b_fotograf_de_two_zips(folder: Folder) -> Truth:
    """fotograf.de: a zip with a list in the code page of Windows and a folder a class; a second zip
    with the two who were ill on the day; teachers as a class of their own."""
    people = those(
        "Mattis|Brüggemann;Lina|Yıldız;Hannes|von der Heide;Frida|Weißenborn;Elif|Aydın;Jonte|Petersen;"
        "Marlene|Schäfers;Kian|Lüdtke;Greta|Möhring",
        "",
        "5",
        "5a;5b",
    )
    people = but(people, {1: {"family": "Yildiz"}, 4: {"family": "Aydin"}})
    staff = [one("Birgit", "Hülsmann", "", role="staff"), one("Sönke", "Clausen", "", role="staff")]
    everybody = [*people, *staff]
    titles = cut("Dateiname|Vorname|Nachname|Klasse|Zugangscode")
    ill = (people[3], people[7])
    first: list[list[str]] = []
    second: list[list[str]] = []
    files: dict[str, bytes | str] = {}
    late: dict[str, bytes | str] = {}
    for at, who in enumerate(everybody):
        code = f"K{at * 7 + 13}X-{'QRTVW'[at % 5]}{at + 402}"
        room = who.room or "Lehrer"
        name = f"{room}/{code}_{at * 2 + 11:04}.jpg"
        if who in ill:
            first.append(["", who.given, who.family, room, code])
            second.append([name, who.given, who.family, room, code])
            late[name] = face(who.photo)
        else:
            first.append([name if who.photo else "", who.given, who.family, room, code])
            if who.photo:
                files[name] = face(who.photo)
    files["Namensliste.csv"] = table([titles, *first], ";").encode("cp1252")
    late["Namensliste_Nachzuegler.csv"] = table([titles, *second], ";").encode("cp1252")
    folder.zip("Schuelerausweise_Sep2026.zip", files)
    folder.zip("Nachzuegler_Okt2026.zip", late)
    return Truth(everybody, allowed=("Lehrer", "5a", "5b", "Schuelerausweise_Sep2026", "Nachzuegler_Okt2026"))
