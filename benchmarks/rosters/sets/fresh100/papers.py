"""A Word table, a saved page, printed lists, exports and a photographer's folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, write
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh87.kit import in_room, saved
from benchmarks.rosters.sets.fresh91.kit import A4, Look, gone, report


@case()
def q100_class_list_and_committee(folder: Folder) -> Truth:
    """Rwanda: a Word table of a class, SURNAME and first name in a cell, codes; the class's leaders below."""
    people = of_lines(
        """Eric|MUGISHA|240117;Aline|UWASE|240122;Patrick|HABIMANA|240126;Divine|INGABIRE|240131
        Yvan|ISHIMWE|240135;Josiane|MUKAMANA|240140;Fabrice|NDAYISENGA|240144;Grace|NIYONZIMA|240149
        Kevin|RUKUNDO|240153;Sandrine|TUYISHIMIRE|240158;Olivier|TWAGIRAYEZU|240162;Solange|UMUTONI|240167""",
        room="S2A",
    )
    made = Word()
    made.line("GROUPE SCOLAIRE KABUGA", "Title")
    made.line("LIST OF STUDENTS    CLASS: S2A    ACADEMIC YEAR 2026-2027", bold=True)
    rows: list[Sequence[str]] = [cut("No|Student code|Names|Sex|Year of birth|Remarks")]
    for at, w in enumerate(people):
        remark = {4: "Repeater", 9: "Boarding"}.get(at, "")
        rows.append([f"{at + 1}", w.number, f"{w.family} {w.given}", "MF"[at % 2], "2012", remark])
    made.table(rows)
    made.line("Boys: 6   Girls: 6   Total: 12")
    made.line("Class leaders", "Heading2")
    made.line("Monitor: MUGISHA Eric")
    made.line("Vice monitor: UMUTONI Solange")
    made.line("Done at Kabuga, 11/09/2026          Class teacher: NSENGIYUMVA Jean Bosco")
    folder.put("S2A students.docx", made.done())
    more = ("S2A students", "Jean Bosco Nsengiyumva", "NSENGIYUMVA Jean Bosco")
    return Truth(people, capitals=True, allowed=more)


@case("the pupils of a class in a class register of Austria (layout invented)")
def q100_klassenbuch_seite(folder: Folder) -> Truth:
    """Austria: a saved page of the class register with a choice of classes, codes, one signed off."""
    people = of_lines(
        """Theodor|Aigner|30417;Selin|Bayram|30422;Valentina|Doppler|30426;Florian|Ebner|30431
        Marie-Sophie|Fuchs|30435;Dragan|Ilić|30440;Magdalena|Kogler|30444;Jakob|Lechner|30449
        Amira|Osmanović|30453;Raphael|Pichler|30458;Anna-Lena|Strasser|30462;Xaver|Wögerbauer|30467""",
        room="3B",
    )
    options = "".join(f"<option>{name}</option>" for name in ("1A", "1B", "2A", "2B", "3A", "3B", "4A"))
    lines = []
    for at, w in enumerate(people):
        state = "abgemeldet (02.10.2026)" if at == 5 else "aktiv"
        cells = (f"{at + 1}", w.family, w.given, "mwwmwmwmwmwm"[at], birthday(at, 2013, "."), w.number, state)
        lines.append(f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>")
    titles = cut("Nr.|Familienname|Vorname|Geschl.|Geburtsdatum|Schülernr.|Status")
    head = "".join(f"<th>{title}</th>" for title in titles)
    body = (
        "<nav><ul><li>Übersicht</li><li>Stundenplan</li><li>Klassenbuch</li><li>Abmelden</li></ul></nav>"
        f"<form><label>Klasse <select>{options}</select></label><input type=submit value=Anzeigen></form>"
        "<h2>Klasse 3B</h2><p>Klassenvorstand: Mag. Ulrike Haslinger</p>"
        f"<table class=list><tr>{head}</tr>\n" + "\n".join(lines) + "</table>"
        "<p>12 Einträge</p><footer>Mittelschule Seekirch · Impressum · Datenschutz</footer>"
    )
    saved(folder, "Klassenbuch", "Klassenbuch – Schülerliste", body, {}, "Klassenbuch-Dateien")
    more = ("Klassenbuch", "Klassenbuch – Schülerliste", "Ulrike Haslinger", "Mag. Ulrike Haslinger")
    return Truth([*(w for at, w in enumerate(people) if at != 5), *gone(people, 5)], allowed=more)


@case()
def q100_liste_des_eleves(folder: Folder) -> Truth:
    """Tunisia: a ruled PDF in French, a page for each class, number, SURNAME and first name, repeaters."""
    people = of_lines(
        """Yasmine|BEN SALAH|26104||7B1;Aziz|CHAABANE|26109||7B1;Eya|DRIDI|26113||7B1
        Mohamed Amine|FERJANI|26118||7B1
        Nour|GHARBI|26122||7B1;Skander|HAMMAMI|26127||7B1;Rania|JAZIRI|26131||7B1;Youssef|BEN AMOR|26136||7B2
        Chahd|BOUZID|26140||7B2;Iyed|KHELIFI|26145||7B2;Meriem|MABROUK|26149||7B2;Adam|SASSI|26154||7B2
        Sirine|TRABELSI|26158||7B2"""
    )
    parts: list[str | list[list[str]] | None] = []
    for room in ("7B1", "7B2"):
        rows = [cut("N°|Matricule|Nom et prénom|Né(e) le|Observations")]
        for at, w in enumerate(in_room(people, room), 1):
            note = "Redoublant" if at == 4 else ""
            rows.append([f"{at}", w.number, f"{w.family} {w.given}", birthday(at, 2014), note])
        parts += [f"Classe : {room}", rows, f"Effectif : {len(rows) - 1}", None]
    look = Look(head=("LISTE DES ÉLÈVES", "Collège Ibn Rachiq - Année scolaire 2026/2027"), grid=True,
                widths=(30, 76, 200, 84, 120), paper=A4, size=10, foot="{page}/2",
                font="Times-Roman")  # fmt: skip
    folder.put("Liste 7B.pdf", report(parts[:-1], look))
    return Truth(people, capitals=True, allowed=("Liste 7B",))


@case()
def q100_kuvaluettelo(folder: Folder) -> Truth:
    """Finland: ten pupils a page in two columns, the face at the right of name, number and birthday."""
    people = with_photos(
        of_lines(
            """Aino|Aaltonen|40213;Onni|Heikkinen|40218;Helmi|Hämäläinen|40222;Leevi|Järvinen|40227
            Amina|Jama|40231;Eetu|Koskela|40236;Vilma|Lehto|40240;Daniil|Morozov|40245;Siiri|Mäkelä|40249
            Toivo|Niskanen|40254;Lilja|Pöyhönen|40258;Väinö|Rantanen|40263;Kerttu|Salo-Virta|40267""",
            room="6A",
        ),
        4,
        10,
    )
    canvas, file = blank_page(*A4)
    for begin in range(0, len(people), 10):
        write(canvas, 40, 795, "Kuvaluettelo 6A", 15, bold=True)
        write(canvas, 40, 777, "Pihlajarinteen koulu    Luokanopettaja: Minna Saarinen", 10)
        for at, w in enumerate(people[begin : begin + 10]):
            x, y = 40 + at % 2 * 265, 650 - at // 2 * 140
            canvas.rect(x, y - 6, 250, 116)
            lines = (w.last_first, f"Oppilasnro {w.number}", f"s. {birthday(at + begin, 2014, '.')}")
            for down, text in enumerate(lines):
                write(canvas, x + 10, y + 78 - down * 18, text, 11 if not down else 9, bold=not down)
            draw_face(canvas, w, x + 166, y, 78)
            if not w.photo:
                write(canvas, x + 182, y + 50, "ei kuvaa", 8)
        write(canvas, 40, 24, f"Tulostettu 14.9.2026    sivu {begin // 10 + 1}", 7)
        canvas.showPage()
    canvas.save()
    folder.put("Kuvaluettelo 6A.pdf", file.getvalue())
    return Truth(people, allowed=("Kuvaluettelo 6A", "Minna Saarinen", "Saarinen"))


@case("SIME, Moldova's education system, a list of pupils (titles from memory)")
def q100_sime_elevi(folder: Folder) -> Truth:
    """Moldova: semicolons, IDNP, last name, first name, patronymic, class in Roman figures, the language."""
    people = of_lines(
        """Andreea|Botnaru|||VI-A;Bogdan|Cebotari|||VI-A;Cătălina|Ciobanu|||VI-A;Dumitru|Grosu|||VI-A
        Gabriela|Lungu|||VI-A;Maxim|Munteanu|||VI-A;Nicoleta|Rusu|||VI-A;Artiom|Ceban|||VI-B
        Daniela|Gheorghiță|||VI-B;Ion|Plămădeală|||VI-B;Loredana|Sîrbu|||VI-B;Ștefan|Țurcanu|||VI-B
        Vlada|Zgardan|||VI-B"""
    )
    fathers = cut("Ion|Vasile|Sergiu|Andrei|Victor|Oleg|Mihail")
    rows = [cut("Nr.|IDNP|Numele|Prenumele|Patronimicul|Sexul|Data nașterii|Clasa|Limba de instruire|Statut")]
    found = []
    for at, w in enumerate(people):
        code, father = f"2014{at * 7310427 + 100318221:09}", fathers[at % 7]
        name = [code, w.family, w.given, father, "FMFMFMFMFMFMF"[at], birthday(at, 2014, ".")]
        rows.append([f"{at + 1}", *name, w.room, "română", "Înmatriculat"])
        found.append(replace(w, more=(code,), also=((f"{w.given} {father}", w.family),)))
    folder.csv("Lista elevilor cl VI.csv", rows, sep=";", enc="utf-8-sig")
    return Truth(found, allowed=("Lista elevilor cl VI",))


@case("PMB, a list of readers exported as CSV (titles from memory)")
def q100_pmb_lecteurs(folder: Folder) -> Truth:
    """Wallonia: the library's readers in the Windows code page: barcodes, category, class; two teachers."""
    people = of_lines(
        """Maxence|Adam|E00417||2C;Inaya|Bakkali|E00422||2C;Hugo|Collard|E00426||2C;Éloïse|Dethier|E00431||2C
        Noé|Evrard|E00435||2C;Giulia|Fantini|E00440||2C;Achille|Gillet|E00444||2D;Léa|Lambrechts|E00449||2D
        Ruben|Mbala|E00453||2D;Zoé|Piérard|E00458||2D;Tom|Renard|E00462||2D;Clémence|Van Hoecke|E00467||2D"""
    )
    staff = of_lines("Bénédicte|Marchal|P00031;Olivier|Simonis|P00034", role="staff")
    rows = [cut("Code-barres|Nom|Prénom|Sexe|Catégorie|Classe|Date d'adhésion|Fin d'adhésion|Prêts")]
    boys = {"Maxence", "Hugo", "Noé", "Achille", "Ruben", "Tom", "Olivier"}
    for at, w in enumerate(sorted([*people, *staff], key=lambda who: who.last_first)):
        sex = "M" if w.given in boys else "F"
        kind = "Professeur" if w.role == "staff" else "Élève"
        row = [
            w.number,
            w.family,
            w.given,
            sex,
            kind,
            w.room,
            "01/09/2026",
            "31/08/2027",
            f"{at % 4}",
        ]
        rows.append(row)
    folder.csv("lecteurs.csv", rows, sep=";", enc="cp1252", quote=True)
    return Truth([*people, *staff], allowed=("lecteurs",))


@case(f"{OFFICE}; a photographer's index by folder and image")
def q100_picture_day_folders(folder: Folder) -> Truth:
    """Ontario: a folder for each homeroom with camera names, an index of all; two of the staff, one away."""
    people = with_photos(
        of_lines(
            """Aarav|Bhatt|418203117|5|5-2;Chloe|Dubois-Hart|418203122|5|5-2;Ethan|Kowalchuk|418203126|5|5-2
            Farida|Noorzai|418203131|5|5-2;Gabriel|Santos|418203135|5|5-2;Mackenzie|Yip|418203140|5|5-2
            Abigail|Anderson|418197344|6|6-1;Dev|Chandran|418197349|6|6-1;Jia Hui|Lin|418197353|6|6-1
            Logan|Pettigrew|418197358|6|6-1;Nyah|Thompson|418197362|6|6-1;Zain|Yousaf|418197367|6|6-1"""
        ),
        9,
    )
    staff = with_photos(of_lines("Melissa|Kwan;Gregory|Stavros", role="staff"))
    rows = [cut("Folder|Image|Last Name|First Name|Student ID|Grade|Homeroom|Package")]
    for at, w in enumerate([*people, *staff]):
        place = w.room or "Staff"
        image = f"IMG_{at * 4 + 2041}.jpg" if w.photo else "absent"
        grade = w.grade or "Staff"
        rows.append([place, image, w.family, w.given, w.number, grade, w.room, ("B", "A+", "")[at % 3]])
        if w.photo:
            folder.put(f"{place}/{image}", face(w.photo))
    folder.csv("index.csv", rows)
    return Truth([*people, *staff], allowed=("index", "Staff"))
