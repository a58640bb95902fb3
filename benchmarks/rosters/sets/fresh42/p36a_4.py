"""What systems of Africa, Jamaica and schools abroad write: SA-SAMS, Zeraki, Koha, OpenEMIS, ManageBac."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.pages import page


@case(
    "Koha (a school in Nigeria): patrons as CSV by the columns of its import_borrowers; a zip of "
    "pictures with IDLINK.TXT in a sub-folder, tools/picture-upload.pl"
)
def p36a_koha_patrons_and_idlink_in_a_subfolder(folder: Folder) -> Truth:
    """Card numbers with strokes, the class in sort1, a teacher among them, the map parted by tabs."""
    people = [
        one("Oluwadamilola", "Adebayo-Cole", "GFA/2021/0457", "5", "Primary 5A", goes="Dami"),
        one("Chimamanda", "Egwuonwu", "GFA/2021/0463", "5", "Primary 5A"),
        one("Ibrahim", "Gwarzo", "GFA/2022/0518", "4", "Primary 4B"),
        one("Ebiere", "Inengite", "GFA/2022/0522", "4", "Primary 4B"),
        one("Tamunosaki", "Jumbo", "GFA/2021/0470", "5", "Primary 5A", photo=""),
        one("Osaretin", "Omoregie", "GFA/2022/0531", "4", "Primary 4B", goes="Osas"),
        one("Fatima", "Zubairu", "GFA/2021/0488", "5", "Primary 5A"),
        one("Grace", "Uwakwe", "GFA/ST/019", role="staff"),
    ]
    titles = cut(
        "cardnumber|surname|firstname|preferred_name|dateofbirth|branchcode|categorycode|dateenrolled|dateexpiry|"
        "sort1|sex|phone|userid|borrowernotes"
    )
    rows = [
        [
            *(w.number, w.family, w.given, w.goes or w.given, f"201{6 - at % 2}-03-1{at}", "GFALIB"),
            *("PUPIL" if w.role == "student" else "STAFF", "2024-09-16", "2027-07-30", w.room, "FM"[at % 2]),
            *(f"080355512{at}0", w.given.lower(), "lost card replaced" if at == 2 else ""),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("koha_patrons.csv", [titles, *rows], end="\n")
    names = {who.number: f"{who.number.split('/')[-1]}.jpg" for who in people}
    links = table([[w.number, names[w.number]] for w in people if w.photo], "\t", "\n")
    pictures: dict[str, bytes | str] = dict(faces(people, lambda w: f"patron images/{names[w.number]}"))
    folder.zip("patron_images.zip", {**pictures, "patron images/IDLINK.TXT": links})
    return Truth(people, allowed=("patron images", "patron_images", "GFALIB"))


@case(
    "OpenEMIS Core (Jamaica): Institutions > Students, saved from the browser; OpenEMIS ID, Name, Grade, "
    "Class, Status, openemis.org (the layout from memory)"
)
def p36a_openemis_students_page_saved(folder: Folder) -> Truth:
    """A table with small pictures or an icon in their place; one transferred, names in one column."""
    people = [
        one("Akeelah", "Brissett", "1527340112", "4", "4 Hibiscus"),
        one("Damarion", "Cunningham", "1527340129", "4", "4 Hibiscus"),
        one("Shanique Alicia", "Dacosta", "1527340135", "4", "4 Hibiscus"),
        one("Jahmaine", "Facey", "1527340141", "4", "4 Croton", photo=""),
        one("Toni-Ann", "Gayle", "1527340158", "4", "4 Croton"),
        one("Rohan", "Lue Chin", "1527340164", "4", "4 Croton"),
        one("Kemar", "McCalla", "1527340170", "4", "4 Hibiscus", here=False),
        one("Abigail", "Wedderburn", "1527340187", "4", "4 Croton", photo=""),
    ]
    people = [any_parting(who) if len(who.full.split()) > 2 else who for who in people]
    around = "OpenEMIS Core_files"
    rows = ""
    for at, who in enumerate(people):
        picture = '<i class="kd-students table-thumb"></i>'
        if who.photo:
            folder.put(f"{around}/image({at}).jpg", face(who.photo, 90))
            picture = f'<img src="./{around}/image({at}).jpg" class="table-thumb">'
        status = "Enrolled" if who.here else "Transferred"
        about = [
            picture,
            who.number,
            who.full,
            f"Grade {who.grade}",
            who.room,
            status,
            f"20{at}-4471",
            "Select",
        ]
        rows += f"<tr>{''.join(f'<td>{cell}</td>' for cell in about)}</tr>\n"
    titles = cut("Photo|OpenEMIS ID|Name|Education Grade|Class|Student Status|Identity Number|Action")
    body = (
        "<aside>Institutions<ul><li>Dashboard</li><li>Students</li><li>Staff</li></ul></aside>"
        "<h2>Alligator Head Primary - Students</h2><p>Academic Period: 2026/2027</p>"
        f"<table><tr>{''.join(f'<th>{title}</th>' for title in titles)}</tr>{rows}</table>"
        "<p>Showing 1 to 8 of 8 records</p>"
    )
    folder.put("OpenEMIS Core.html", page("OpenEMIS Core", body))
    return Truth(people, allowed=("Alligator Head Primary",))


@case(
    "ManageBac: Export Student & Parent Information of the School Directory in August and in October, "
    "help.managebac.com 360019112191 (titles from memory)"
)
def p36a_managebac_directory_in_two_months(folder: Folder) -> Truth:
    """Names in other scripts and parents beside; one archived, one new, one in another homeroom."""
    first = [
        one("Seo-yeon", "Baek", "S10231", "7", "7 Banyan", goes="Sophie"),
        one("Anton", "Bergqvist", "S10244", "7", "7 Banyan"),
        one("Rashid", "Al Mansoori", "S10190", "8", "8 Acacia"),
        one("Giulietta", "Ferraris", "S10257", "7", "7 Cedar"),
        one("Thandi", "Khoza", "S10203", "8", "8 Acacia"),
        one("Zihan", "Liu", "S10216", "8", "8 Acacia", goes="Leo"),
        one("Chloe", "van Rensburg", "S10269", "7", "7 Cedar"),
    ]
    first = [replace(who, photo="") for who in first]
    later = but(first, {1: {"here": False}, 3: {"room": "7 Banyan"}})
    later.append(one("Mateus", "Quaresma", "S10302", "8", "8 Acacia", photo=""))
    _directory(folder, "August", first)
    _directory(folder, "October", later)
    return Truth(
        later,
        steps=("August", "October"),
        same=[(who.full, who.full) for who in first if who.here],
        allowed=("Ms Ruth Hallworth", "Mr Ian Duguid"),
    )


def _directory(folder: Folder, step: str, people: list[Who]) -> None:
    """The export of the directory: UTF-8 with its mark, students with their parents beside."""
    scripts = {"Baek": "백서연", "Liu": "刘子涵", "Al Mansoori": "راشد المنصوري"}
    titles = cut(
        "Student ID|First Name|Last Name|Preferred Name|Name in Native Script|E-mail|Year Group|Homeroom|"
        "Homeroom Advisor|Status|Birthday|Nationality|Parent 1 First Name|Parent 1 Last Name|Parent 1 E-mail"
    )
    rows = []
    for at, w in enumerate(people):
        row = [
            w.number,
            w.given,
            w.family,
            w.goes,
            scripts.get(w.family, ""),
            f"{w.number.lower()}@isb.example",
        ]
        row += [f"Grade {w.grade}", w.room, ("Ms Ruth Hallworth", "Mr Ian Duguid")[w.grade == "8"]]
        row += [
            "Active" if w.here else "Archived",
            f"2013-0{at + 1}-20",
            ["KR", "SE", "AE", "IT", "ZA", "CN", "ZA", "BR"][at],
        ]
        rows.append([*row, ("Minh", "Karin", "Omar", "Paola")[at % 4], w.family, f"parent{at}@home.example"])
    folder.put(f"{step}/students-and-parents.csv", "\ufeff" + table([titles, *rows]))
