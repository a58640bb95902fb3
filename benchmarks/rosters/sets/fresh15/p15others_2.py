"""Ireland and a teacher's mail in the US; schools of German, Swedish, Danish and Portuguese."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import cells
from benchmarks.rosters.papers import docx, in_rows, xls


@case(OFFICE + ": a post-primary school's book rental list in Ireland, old Excel, borrowed for the library")
def fresh_book_rental_of_second_years(folder: Folder) -> Truth:
    """Ireland: surname, first name in a cell; lockers and money beside; one has left; half of the cells empty; no numbers."""
    people = those(
        "Fiachra|Ó Conaill;Ailbhe|Ní Dhomhnaill;Kacper|Wiśniewski;Clodagh|McGettigan;Jude|Fallon;Blessing|Okonjo;Ruadhán|de Búrca;Sadhbh|Prendergast;Conn|Tuohy",
        "",
        "",
        "2 Erne;2 Erne;2 Erne;2 Erne;2 Erne;2 Foyle;2 Foyle;2 Foyle;2 Foyle",
    )
    people = but(people, {4: {"here": False, "photo": ""}})
    paid = cut("€85||€85|€40|||€85||€85")
    notes = cut("|||owes €45|left 16/10|started 21/9|||")
    rows: list[list[object]] = [["2nd Year Book Rental 2026/27"], []]
    rows.append([*cut("Name|Class|Locker|Paid|Comment")])
    rows += [
        [w.last_first, w.room, 210 + at if at % 3 else "", paid[at], notes[at]] for at, w in enumerate(people)
    ]
    rows += [[], ["Total paid", "", "", "€380"]]
    folder.put("2nd yr book rental.xls", xls(rows, [(0, 0, 0, 4)], "2nd Year"))
    folder.photos(people, lambda w: f"2nd Year/{w.room[2:]}/{w.given} {w.family}.jpg", form="NFC")
    return Truth(people, allowed=("2nd Year", "Erne", "Foyle"))


@case(OFFICE + ": a homeroom teacher in the US pastes her list from Word into a text file")
def fresh_homeroom_pasted_from_word(folder: Folder) -> Truth:
    """US: tabs, a heading and a greeting around it, `(new!)` behind one, no number yet for him; photos by ID."""
    people = those(
        "Chidi|Abara;Lilliana|Bouchard;Marcus|Dunleavy;Soraya|Etemadi;Graham|Holtz;Keiko|Iwasaki;Josephine|LaRue;Tyrese|Mayfield",
        "620418",
        "",
        "",
    )
    people = but(people, {7: {"number": ""}})
    lines = ["6th grade homeroom, Mr. Petrakis, rm 208", "", "Last name\tFirst name\tID #"]
    lines += [f"{w.family}\t{w.given}{' (new!)' if not w.number else ''}\t{w.number}" for w in people]
    lines += ["", "Sorry, Tyrese has no ID yet. Thank you for doing this!"]
    folder.put("homeroom 208.txt", "\r\n".join(lines) + "\r\n", "cp1252")
    folder.photos(people, lambda w: f"{w.number}.jpg")
    return Truth(people, allowed=("*",))


@case(
    "a list of SchILD-NRW for another program (hilfe.edoop.de, Import NRW: Nachname, Geburtsdatum, Geschlecht, Klasse, Vorname and optionally Schüleridentnummer, Jahrgangsstufe, Rufname; semicolons, all in quotes); the mark of UTF-8: from memory"
)
def fresh_call_names_of_schild(folder: Folder) -> Truth:
    """Germany: the family name first and the first names only behind the class; call names are one of the first names."""
    people = those(
        "Leonie Marie|Aschenbrenner;Can Elias|Yıldırım;Frederike|von der Heyde;Matteo Johann|Kowalke;Amira|El-Khatib;Jonna Sophie|Thiessen;Bennet|Rübsam;Oleksandra|Hrynko;Karl Gustav|Wüllner;Merle|Pöhlmann",
        "48213",
        "05",
        "05A;05C",
    )
    call = cut("Leonie|Elias||Matteo|||||Gustav|")
    people = [replace(w, goes=name) for w, name in zip(people, call, strict=True)]
    titles = cut("Nachname|Geburtsdatum|Geschlecht|Klasse|Vorname|Schüleridentnummer|Jahrgangsstufe|Rufname")
    rows = [
        [
            *(w.family, f"{at + 11}.0{at % 9 + 1}.2015", "wmwmwwmwmw"[at], w.room, w.given),
            *(w.number, w.grade, w.goes or w.given.split()[0]),
        ]
        for at, w in enumerate(people)
    ]
    people = [replace(w, goes=w.goes or w.given.split()[0]) for w in people]
    folder.csv("SchuelerExport.csv", [titles, *rows], ";", "utf-8-sig", quote=True)
    folder.photos(people, lambda w: f"Schuelerfotos/{w.number}.jpg")
    return Truth(people, allowed=("Schuelerfotos",))


@case(OFFICE + ": a class list of a Swedish school's expedition, with a column for the library's cards")
def fresh_library_cards_in_class_list(folder: Folder) -> Truth:
    """Sweden: personnummer beside the card's number, of which two are missing; the class only in the heading; a count below."""
    people = those(
        "Alicia|Wennerholm;Ture|Brännström;Yasin|Abdullahi;Freja|Sköld;Melker|Jönsson Rydh;Lovisa|Östlund;Noel|Gyllenstierna;Astrid|Håkansson;Hampus|Zetterlund",
        "1050044",
        "",
        "5C",
    )
    people = [
        replace(w, more=(born := f"20150{at + 1}1{at}-{2381 + at * 421}", born.replace("-", "")))
        for at, w in enumerate(people)
    ]
    people = but(people, {2: {"number": ""}, 6: {"number": ""}})
    rows: list[list[object]] = [["Klasslista 5C", "", "", "Läsåret 2026/27"], ["Mentor: Karin Hedlund"], []]
    rows.append([*cut("Nr|Efternamn|Förnamn|Personnummer|Lånekort|Allergi|Foto")])
    rows += [
        [
            *(at + 1, w.family, w.given, w.more[0], int(w.number) if w.number else ""),
            *("nötter" if at == 3 else "", "ok" if w.photo else "sjuk"),
        ]
        for at, w in enumerate(people)
    ]
    rows += [[], ["", "Antal elever: 9"]]
    folder.book("Klasslista 5C ht26.xlsx", {"5C": rows})
    folder.photos(people, lambda w: f"Skolfoto 5C/{w.given} {w.family}.jpg", form="NFC")
    return Truth(people, allowed=("Skolfoto 5C", "Klasslista 5C", "Klasslista 5C ht26"))


@case(OFFICE + ": a teacher's page of faces in Denmark, made in Word for the pædagogisk læringscenter")
def fresh_faces_of_four_b(folder: Folder) -> Truth:
    """Denmark: four faces in a row, the name below; middle names; one without a picture; the teacher above."""
    people = those(
        "Alma|Skov Thygesen;Bertram|Kjeldsen;Clara Marie|Lauridsen;Emil|Bach Nørgaard;Fatima|Hassan;Johan|Ægidius;Karla|Søndergaard;Mads|Højlund;Viggo|Råbjerg Toft"
    )
    above = ["4.B 2026/27", "Klasselærer: Mette Damgaard", ""]
    below = ["", "Viggo mangler stadig billede."]
    folder.put("4b billeder.docx", docx(above, in_rows(cells(people, "{who.full}"), 4), below))
    return Truth([any_parting(w) for w in people], allowed=("4.B", "4b", "4.B 2026/27", "4b billeder"))


@case(OFFICE + ": a class list of a school in Portugal, exported once and kept in Excel by its secretary")
def fresh_process_numbers_in_turma(folder: Folder) -> Truth:
    """Portugal: the number in the class and that of the process; guardians with telephone; one transferred; photos by process."""
    people = those(
        "Afonso Miguel|Quintas Bernardo;Beatriz|Carvalhal Neto;Dinis|Espadinha;Iara Sofia|Mendonça;Lourenço|Patrício Vaz;Mafalda|Rebelo de Sá;Nuno Rafael|Sequeira;Oleksiy|Tkachenko;Vitória|Valadares Pinto",
        "10466",
    )
    people = [replace(w, more=(str(at + 1 + at // 5),)) for at, w in enumerate(people)]
    people = but(people, {5: {"here": False, "photo": ""}})
    rows: list[list[object]] = [["Agrupamento de Escolas da Ribeira"], ["Relação de Turma 7.º C - 2026/2027"]]
    rows += [["Diretora de Turma: Graça Salvado"], []]
    rows.append([*cut("N.º|Processo|Nome|Data Nasc.|Enc. de Educação|Telemóvel|Obs.")])
    kin = cut("Sandra|Hélder|Carla|Paulo|Tânia|Rui|Mónica|Iryna|Ana")
    rows += [
        [
            *(int(w.more[0]), int(w.number), w.full, f"{at + 3:02}/0{at % 9 + 1}/2014"),
            f"{kin[at]} {w.family.split()[-1]}",
            *(f"91{at}220{at}47", "" if w.here else "TR em 02/10"),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("7C relacao de turma.xlsx", {"7C": rows}, merge=["A1:G1", "A2:G2", "A3:G3"])
    folder.photos(people, lambda w: f"fotos 7C/{w.number}.jpg")
    allowed = (
        "7C",
        "7.º C",
        "7º C",
        "fotos 7C",
        "7C relacao de turma",
        "Turma 7.º C",
        "Relação de Turma 7.º C",
    )
    return Truth([any_parting(w) for w in people], allowed=allowed)
