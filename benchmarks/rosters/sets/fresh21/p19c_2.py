"""What schools of northern and eastern Europe and of Türkiye send on an ordinary day."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows, xls

_PLAIN = str.maketrans("ąćęłńóśźżĄĆĘŁŃÓŚŹŻäöåÄÖÅ", "acelnoszzACELNOSZZaoaAOA")


def _capitals(name: str) -> str:
    """As Turkish writes them: the dot stays."""
    return name.replace("i", "İ").upper()


@case(OFFICE + ": class lists out of Stockholm's Skolplattform, a sheet for each class")
def fresh_klasslista_of_skolplattformen(folder: Folder) -> Truth:
    """Class, school year and mentors above, guardians and telephones beside, a remark; pictures by name and class."""
    people = those(
        "Ebba|Sandberg;Melvin|Åström;Alma|Hedlund;Yusuf|Warsame;Tuva|Lindqvist Berg;Elton|Öhman;Selma|Nyström;Sixten|Falk;Ines|Petrović;Vilmer|Ljung",
        "",
        "",
        "5A;5B",
    )
    titles = cut("Nr|Efternamn|Förnamn|Födelsedatum|Klass|Vårdnadshavare 1|Telefon|Anmärkning")
    sheets = {}
    for room, mentors in (("5A", "Karin Öberg, Jonas Falk"), ("5B", "Anna-Lena Sjö")):
        members = sorted((w for w in people if w.room == room), key=lambda w: w.family)
        rows: list[list[Any]] = [
            [
                *(at, w.family, w.given, f"2015-0{at}-1{at}", room),
                *(f"{('Maria', 'Per', 'Hodan')[at % 3]} {w.family}", f"070-174 06 0{at}", ""),
            ]
            for at, w in enumerate(members, 1)
        ]
        rows[2][-1] = "Nötallergi, läser svenska som andraspråk"
        head = [[f"Klasslista {room}", "", "", "Läsår 2026/2027"], [f"Mentorer: {mentors}"], []]
        sheets[room] = [*head, titles, *rows, [], [f"Antal elever: {len(members)}"]]
    folder.book("Klasslistor åk 5.xlsx", sheets)
    folder.photos(people, lambda w: f"skolfoto/{w.given} {w.family} {w.room}.jpg")
    return Truth(people, allowed=("skolfoto",))


@case(OFFICE + ": a group as it is copied from Wilma in Finland into a text file")
def fresh_ryhma_of_wilma(folder: Folder) -> Truth:
    """A line with group and teacher, tabs, family name first without a comma; pictures in small letters without dots."""
    people = those(
        "Aino|Mäkelä;Väinö|Rantanen;Helmi|Korhonen;Onni|Hämäläinen;Daria|Sokolova;Eetu|Niskanen;Sisu|Laakso;Lumi|Järvinen",
        "",
        "",
        "7C",
    )
    lines = ["Ryhmä 7C\tluokanvalvoja Tiina Salo (SAL)", "", "Nro\tNimi\tLuokka\tHuomautuksia"]
    lines += [
        f"{at}\t{w.family} {w.given}\t7C\t{'ent. 7A' if at == 4 else ''}"
        for at, w in enumerate(sorted(people, key=lambda w: w.family), 1)
    ]
    lines += ["", f"Yhteensä {len(people)} oppilasta"]
    folder.put("7C ryhmälista.txt", "\r\n".join(lines) + "\r\n")
    folder.photos(people, lambda w: f"kuvat 7C/{w.family.lower()}_{w.given.lower()}.jpg".translate(_PLAIN))
    return Truth(people, allowed=("kuvat 7C", "7A", "7C ryhmälista"))


@case("style of Visma InSchool's and Vigo's list with pictures in Norway (Elevnr.: invented)")
def fresh_bildeliste_of_a_videregaende(folder: Folder) -> Truth:
    """A Word file, three beside each other, number below the name, one whose picture is missing and says so."""
    people = those(
        "Ingrid|Solberg;Håkon|Bakke;Maja|Ødegård;Sander|Lie;Amina|Farah;Eirik|Strømsnes;Thea Marie|Haugen;Jørgen|Nygård;Frida|Kvåle",
        "204117",
        "",
        "1STB",
    )
    people = but(people, {3: {"photo": ""}, 8: {"photo": people[8].key}})
    cells = [
        Cell(
            lines=(*(() if w.photo else ("Bilde mangler",)), w.full, f"Elevnr. {w.number}"),
            picture=face(w.photo) if w.photo else b"",
        )
        for w in people
    ]
    above = ["Fjordbyen videregående skole", "Bildeliste klasse 1STB", "Kontaktlærer: Marit Aas"]
    below = [f"Antall elever: {len(people)}", "Skrevet ut 24.08.2026 av MAAS"]
    folder.put("Bildeliste 1STB.docx", docx(above, in_rows(cells, 3), below))
    return Truth(people, allowed=("Bildeliste 1STB",))


@case("the list of a class of UONET+ in Poland (Lp., Nazwisko, Imię, Drugie imię: from memory)")
def fresh_oddzial_of_uonet(folder: Folder) -> Truth:
    """The class above only, second names, one struck off the list; pictures without the Polish strokes."""
    people = those(
        "Zofia|Wójcicka;Antoni|Śliwa;Lena|Gołąb;Kacper|Żurek;Maja|Jabłońska;Oleksandr|Koval;Pola|Niedźwiecka;Ignacy|Ćwiek",
        "",
        "",
        "4b",
    )
    seconds = cut("Maria|Jan||Piotr|Anna||Helena|")
    people = [
        replace(w, also=((f"{w.given} {second}", w.family),) if second else ())
        for w, second in zip(people, seconds, strict=True)
    ]
    people = but(people, {3: {"here": False}})
    rows: list[list[Any]] = [
        [
            *(at, w.family, w.given, second, f"1{at}.05.2016"),
            "" if w.here else "skreślony z listy uczniów 12.09.2026",
        ]
        for at, (w, second) in enumerate(zip(people, seconds, strict=True), 1)
    ]
    head = [["Szkoła Podstawowa nr 12"], ["Lista uczniów oddziału 4b"], ["Wychowawca: Barbara Zielińska"], []]
    titles = cut("Lp.|Nazwisko|Imię|Drugie imię|Data urodzenia|Uwagi")
    folder.book("lista_uczniow_4b.xlsx", {"4b": [*head, titles, *rows]}, merge=("A1:F1", "A2:F2", "A3:F3"))
    folder.photos(people, lambda w: f"zdjecia/{w.family}_{w.given}.jpg".translate(_PLAIN))
    return Truth(people, allowed=("zdjecia",))


@case("e-Okul's class list as an old workbook (S.No, Öğrenci No, Adı, Soyadı, Cinsiyeti: from memory)")
def fresh_sinif_listesi_of_e_okul(folder: Folder) -> Truth:
    """Two branches below each other, each with the ministry's lines above and counts of girls and boys below; pictures by number."""
    people = those(
        "İrem Nur|Kılıç;Yiğit|Çetin;Zeynep|Aksoy;Ömer Asaf|Şimşek;Ilgın|Yıldız;Çınar|Doğan;Elif Su|Özkan;Mert|Arslan;Duru|Işık;Ali Eren|Güneş",
        "214",
    )
    people = [replace(w, room="5/A" if at < 5 else "5/B") for at, w in enumerate(people)]
    proper = people
    people = [replace(w, given=_capitals(w.given), family=_capitals(w.family)) for w in proper]
    people = [replace(w, also=((p.given, p.family),)) for w, p in zip(people, proper, strict=True)]
    rows: list[list[Any]] = []
    for room, branch in (("5/A", "A"), ("5/B", "B")):
        members = [w for w in people if w.room == room]
        rows += [["T.C."], ["KONAK KAYMAKAMLIĞI"], ["Yalı Ortaokulu Müdürlüğü"]]
        rows += [
            [f"5. Sınıf / {branch} Şubesi Sınıf Listesi"],
            ["S.No", "Öğrenci No", "Adı", "Soyadı", "Cinsiyeti"],
        ]
        sexes = [("Kız", "Erkek")[people.index(w) % 2] for w in members]
        rows += [
            [at, int(w.number), w.given, w.family, sex]
            for at, (w, sex) in enumerate(zip(members, sexes, strict=True), 1)
        ]
        girls, boys = sexes.count("Kız"), sexes.count("Erkek")
        rows += [[f"Kız Öğrenci Sayısı : {girls}", "", f"Erkek Öğrenci Sayısı : {boys}"]]
        rows += [[f"Toplam Öğrenci Sayısı : {len(members)}"], []]
    folder.put("OOG01001R020.xls", xls(rows, title="Sınıf Listesi"))
    folder.zip("fotograflar.zip", faces(people))
    return Truth(
        people,
        capitals=True,
        allowed=("5", "A", "B", "5. Sınıf / A Şubesi", "5. Sınıf / B Şubesi", "fotograflar"),
    )
