"""Pages, address books and photographers' deliveries."""

from __future__ import annotations

import json
from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, card_pictures, cards, cells, grid_pdf, list_pdf, page
from benchmarks.rosters.papers import in_rows, ldif, odt
from benchmarks.rosters.sixth_cast import parted, pupils


@case(
    "RFC 2849 and 2798 (inetOrgPerson: employeeNumber, departmentNumber, jpegPhoto); a school's directory in Norway: "
    + OFFICE
)
def fresh_directory_of_a_server(folder: Folder) -> Truth:
    """LDIF: groups and units are nobody; a teacher by affiliation; letters and pictures in base 64."""
    people = pupils("no", 8, "204417", "", "8A;8B")
    staff = one("Torunn", "Eikeland", "900117", role="staff")
    base = "dc=elvebakk,dc=example,dc=no"
    entries: list[dict[str, str | bytes | list[str]]] = [
        {"dn": f"ou=people,{base}", "objectClass": ["top", "organizationalUnit"], "ou": "people"}
    ]
    for who in [*people, staff]:
        name = f"{who.given[0]}{who.number}".lower()
        entry: dict[str, str | bytes | list[str]] = {
            "dn": f"uid={name},ou=people,{base}".replace("å", "a"),
            "objectClass": ["top", "inetOrgPerson", "eduPerson"],
            "uid": name.replace("å", "a"),
            "cn": who.full,
            "sn": who.family,
            "givenName": who.given,
            "employeeNumber": who.number,
            "eduPersonPrimaryAffiliation": "employee" if who.role == "staff" else "student",
            "mail": f"{name}@elvebakk.example.no".replace("å", "a"),
        }
        entry |= {"departmentNumber": who.room} if who.room else {}
        entry |= {"jpegPhoto": face(who.photo)} if who.photo else {}
        entries.append(entry)
    entries.append(
        {"dn": f"cn=8A,ou=groups,{base}", "objectClass": ["posixGroup"], "cn": "8A", "gidNumber": "2041"}
    )
    folder.put("people.ldif", ldif(entries))
    everybody = [*people, staff]
    return Truth([replace(w, more=(f"{w.given[0]}{w.number}".lower().replace("å", "a"),)) for w in everybody])


@case(
    OFFICE
    + ": a Dutch mentor's sheet of faces as PDF, six beside each other, called name, prefix and surname, number below"
)
def fresh_mentors_sheet_of_faces(folder: Folder) -> Truth:
    """Two lines and a number under each small face; prefixes belong to surnames; one has no picture and no frame."""
    people = pupils("nl", 12, "120417", "", "")
    grid = Grid(
        columns=6, rows=4, photo=48, gap=12, text=78, centred=True, framed=False, size=7,
        title="Pasfoto's klas 2HV1 - mentor: S. Wiersma", foot="Afgedrukt op 8-10-2026 12:04",
    )  # fmt: skip
    folder.put(
        "pasfotolijst 2HV1.pdf", grid_pdf(cells(people, "{who.given}", "{who.family}", "{who.number}"), grid)
    )
    return Truth(people, allowed=["2HV1", "S. Wiersma"], least=0)


@case(OFFICE + ": a Swiss school's list with photos as PDF: Nr., Name, Vorname, Klasse, Ausgetreten")
def fresh_swiss_list_with_faces(folder: Folder) -> Truth:
    """A table of photos; a number of the school; two classes on one list; one has left on a day in summer."""
    people = pupils("ch", 10, "20417", "", "2a;2b")
    people[5] = replace(people[5], here=False)
    rows = [[w.number, w.family, w.given, w.room, "" if w.here else "31.07.2026"] for w in people]
    folder.put(
        "Fotoliste 2. Sek.pdf",
        list_pdf(
            people,
            ["Foto", "Nr.", "Name", "Vorname", "Klasse", "Austritt"],
            rows,
            "Fotoliste 2. Sek - Schuljahr 2026/27",
        ),
    )
    return Truth(people, allowed=["2. Sek"], least=0)


@case(
    OFFICE
    + ": a Finnish class's page of faces in LibreOffice, a table of four columns, the name and a language under each picture"
)
def fresh_page_of_faces_in_writer(folder: Folder) -> Truth:
    """First name first; a second line says the language; a note above; one has no picture; the last cells are empty."""
    people = pupils("fi", 8, "", "", "")
    people += [one("Sanelma", "Vuori"), one("Tuukka", "Östman")]
    places = [
        Cell((w.full, ("ruotsi A2", "saksa A2", "ei A2")[at % 3]), face(w.photo) if w.photo else b"")
        for at, w in enumerate(people)
    ]
    above = ["Luokka 5C, opettaja Kaisa Lindroos", "Kuvat otettu 4.9.2026"]
    folder.put("5C naamat.odt", odt(above, in_rows([*places, Cell(("",)), Cell(("",))], 4)))
    return Truth(people, allowed=["5C", "Kaisa Lindroos"], least=0)


@case(
    "Gibbon's photos by form group, saved with the browser (GibbonEdu; the page from memory, not read here): "
    + OFFICE
)
def fresh_form_group_saved_from_gibbon(folder: Folder) -> Truth:
    """A table of five cells a row, each with a picture, the name as a link and a birthday's icon; the tutor is above."""
    people = pupils("nz", 10, "", "", "8T")
    cell = (
        '<td class="textCenter"><a href="#"><img class="user" src="{src}" style="width:75px"></a><br>'
        '<div><b><a href="#">{who.given} {who.family}</a></b><br><i>Student</i></div></td>'
    )
    none = cell.replace('src="{src}"', 'src="themes/anonymous_75.jpg"')
    listed = cards(people, cell, none).split("\n")
    rows = "".join(f"<tr>{''.join(listed[at : at + 5])}</tr>" for at in range(0, 10, 5))
    head = "<h2>8T</h2><p>Tutors: Mr Hone Tairua</p><p><a>Students</a> / <a>View Form Groups</a></p>"
    folder.put(
        "8T Gibbon.html",
        page(
            "Te Awa - View Form Group",
            f"{head}<table class='noIntBorder'>{rows}</table><footer>Powered by Gibbon v27</footer>",
        ),
    )
    folder.put("themes/anonymous_75.jpg", silhouette(2))
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return Truth([parted(w) for w in people], allowed=["Mr Hone Tairua"])


@case(
    "PhotoLynx and others (from memory, not read here): a tab file for school software: Student ID, names, Grade, Teacher, Image Name: "
    + OFFICE
)
def fresh_tab_file_of_a_lab(folder: Folder) -> Truth:
    """Staff among them with grade ST; a person without an id; a later line is a retake; a group picture is nobody's."""
    people = pupils("us", 10, "58120", "3 4", "Alcott;Nguyen")
    people[6] = replace(people[6], number="")
    staff = one("Ramona", "Fitch", role="staff")
    titles = [
        "Student ID",
        "Last Name",
        "First Name",
        "Grade",
        "Teacher",
        "Image Name",
        "Order No",
        "Online Code",
    ]
    rows, at = [], 0
    for at, who in enumerate([*people, staff], 1):
        image = f"2026_1204_{at:05}.jpg" if who.photo else ""
        grade = "ST" if who.role == "staff" else f"{int(who.grade):02}"
        rows.append(
            [who.number, who.family, who.given, grade, who.room, image, f"{70411 + at}", f"QX{at}7K{at * 3}"]
        )
        if who.photo:
            folder.put(f"Images/{image}", face(who.photo))
    people[3] = replace(people[3], photo=people[3].key + " retake")
    again = "2026_1204_00031.jpg"
    rows.append(
        [people[3].number, people[3].family, people[3].given, "04", people[3].room, again, "70455", "QX99"]
    )
    folder.put(f"Images/{again}", face(people[3].photo))
    folder.put("Images/2026_1204_00099 ALCOTT GROUP.jpg", face("group", 240))
    folder.csv("1204_school_data.txt", [titles, *rows], "\t")
    return Truth([*people, staff], [lost("a picture of a group", "alcott group")])


@case(
    OFFICE
    + ": a zip of a photographer in Australia without a list: folders of classes, `Surname Given 1234567.jpg`, contact sheets"
)
def fresh_zip_of_classes_with_contact_sheets(folder: Folder) -> Truth:
    """Contact sheets of each class beside the portraits; small copies in a folder of their own; staff in a folder."""
    people = pupils("au", 10, "2041700", "", "3 Banksia;4 Wattle", without=0)
    staff = [one("Philippa", "Greenslade", "9000411", role="staff")]
    files: dict[str, bytes | str] = {}
    for who in [*people, *staff]:
        place = who.room or "Staff"
        name = f"{who.family} {who.given} {who.number}.jpg"
        files[f"Hillview 2026/{place}/{name}"] = face(who.photo, 240)
        files[f"Hillview 2026/Web size/{name}"] = face(who.photo, 60, 75)
    for room in ("3 Banksia", "4 Wattle"):
        files[f"Hillview 2026/Contact sheets/{room} proof.jpg"] = face(f"proof {room}", 360)
    folder.zip("Hillview 2026.zip", files)
    everybody = [replace(parted(w), also=(*parted(w).also, (w.family, w.given))) for w in [*people, *staff]]
    return Truth(everybody, [lost("contact sheets", "proof")], allowed=["Staff"])


@case(
    "developers.google.com, classroom courses.students.list as GAM prints it: profile.name.givenName, emailAddress, photoUrl (from memory)"
)
def fresh_classroom_students_as_json(folder: Folder) -> Truth:
    """Names lie in name of profile; ids of 21 digits; picture addresses of the net are not fetched; teachers in a part of their own."""
    people = pupils("ie", 10, "", "", "")
    people = [replace(w, more=(f"1120441700{48120417 + at * 713:011}",)) for at, w in enumerate(people)]
    plain = str.maketrans("áéíóúÁÉÍÓÚ'", "aeiouAEIOU-")
    mails = [
        f"{w.given}.{w.family.replace(' ', '')}@abhainn.example.ie".lower().translate(plain) for w in people
    ]
    staff = one("Bríd", "Ní Mhurchú", role="staff", more=("112044170099120417001",), photo="")

    def user(who: Who, mail: str) -> dict[str, object]:
        name = {"givenName": who.given, "familyName": who.family, "fullName": who.full}
        profile = {
            "id": who.more[0],
            "name": name,
            "emailAddress": mail,
            "photoUrl": "//lh3.googleusercontent.com/a/default-user",
        }
        return {"courseId": "612204417001", "userId": who.more[0], "profile": profile}

    course = {"id": "612204417001", "name": "History 2 Nore", "section": "2 Nore", "courseState": "ACTIVE"}
    listed = [user(w, mails[at]) for at, w in enumerate(people)]
    teachers = [user(staff, "bnimhurchu@abhainn.example.ie")]
    folder.put(
        "classroom.json",
        json.dumps({"course": course, "teachers": teachers, "students": listed}, ensure_ascii=False),
    )
    folder.photos(
        people,
        lambda who: f"photos/{who.given} {who.family}.jpg".translate(
            str.maketrans("áéíóúÁÉÍÓÚ", "aeiouAEIOU")
        ),
    )
    return Truth([*people, staff], allowed=["History 2 Nore", "2 Nore"])
