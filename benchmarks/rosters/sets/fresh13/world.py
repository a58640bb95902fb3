"""Exports of Europe, as they come."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.fresh_cast import ods
from benchmarks.rosters.pages import Grid, cells, grid_pdf
from benchmarks.rosters.papers import xls


@case(
    "the interface of SchILD-NRW (titles of SchuelerBasisdaten.dat from a public program that writes it; that the file is one of several: wiki.svws.nrw.de, Schnittstellenbeschreibung; titles of SchuelerErzieher.dat from memory)"
)
def fresh_basic_data_and_parents_by_bars(folder: Folder) -> Truth:
    """Germany: two files by bars, the second of parents; no number; `LS Jahrgang` is the last school's; photos `class_surname_first name`."""
    people = those(
        "Marlene|Büscher;Joris|Hülsmann;Nele Sophie|Overbeck;Kemal|Yıldırım;Theodor|von der Mark;Fiene|Jürgensmeier;Alessio|Di Mauro;Henriette|Voß;Bjarne|Schulze-Döring",
        "",
        "05",
        "05A;05B",
    )
    titles = cut(
        "Nachname|Vorname|Geburtsdatum|Geschlecht|Status|PLZ|Ort|Straße|Aussiedler|1. Staatsang.|Konfession|StatistikKrz Konfession|Aufnahmedatum|Jahr|Abschnitt|Jahrgang|Klasse|Schulgliederung|OrgForm|LS Schulnr.|LS Schulform|LS Jahrgang"
    )
    rows = [
        cut(
            f"{w.family}|{w.given}|{at + 11}.03.2016|{'wmwmmwmwm'[at]}|2|59555|Lippstadt|Soeststr. {at + 3}|-|000|{('evangelisch', 'katholisch', 'ohne')[at % 3]}|{('ER', 'KR', 'OH')[at % 3]}|01.08.2026|2026|1|05|{w.room}|GY|2|10{at % 3}417|G|04"
        )
        for at, w in enumerate(people)
    ]
    kin_titles = cut(
        "Nachname|Vorname|Geburtsdatum|Erzieherart|Anrede 1.Person|Titel 1.Person|Nachname 1.Person|Vorname 1.Person|Anrede 2.Person|Titel 2.Person|Nachname 2.Person|Vorname 2.Person|Straße|PLZ|Ort"
    )
    kin = [
        cut(
            f"{w.family}|{w.given}|{at + 11}.03.2016|Eltern|Frau|{('', 'Dr.')[at % 2]}|{w.family}|{('Anke', 'Sabine', 'Ines')[at % 3]}|Herr||{w.family}|{('Ralf', 'Uwe')[at % 2]}|Soeststr. {at + 3}|59555|Lippstadt"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("SchuelerBasisdaten.dat", [titles, *rows], "|", "utf-8-sig")
    folder.csv("SchuelerErzieher.dat", [kin_titles, *kin], "|", "utf-8-sig")
    folder.photos(people, lambda w: f"Fotograf/{w.room}_{w.family}_{w.given}.jpg")
    return Truth(people, allowed=("Fotograf",))


@case(
    "the CSV of pupils for Sekretariat in Poland (from documentation: alg24.com, Import danych: plec, nazwisko, imie, imie2, pesel, poziom, symbol, nr_dz, nr_ku, nr_leg)"
)
def fresh_card_number_after_two_others(folder: Folder) -> Truth:
    """Poland: cp1250 and semicolons; the number of the pupil's card is the last of four; a second first name; photos by the card."""
    people = those(
        "Aniela|Świerczek;Borys|Łapiński;Cyprian|Młynarczyk;Daria|Żółtowska;Eryk|Ślusarz;Franciszek|Gądek;Gabriela|Wąsik;Hubert|Chrząszcz;Idalia|Ćwiklińska;Jeremi|Pieńkoś",
        "1204",
        "4",
        "",
    )
    second = cut("Maria|||Zuzanna|Jan|Józef||Łukasz||Antoni")
    titles = cut("plec|nazwisko|imie|imie2|pesel|data_ur|msc_ur|poziom|symbol|nr_dz|nr_ku|nr_leg|ob_polskie")
    rows, found = [], []
    for at, w in enumerate(people):
        pesel, book = f"16{30 + at % 3}0{at % 9 + 1}{at * 1370 + 20417:05}", f"{871 + at}/24"
        rows.append(
            cut(
                f"{'km'[w.given[-1] != 'a']}|{w.family}|{w.given}|{second[at]}|{pesel}|2016-1{at % 3}-0{at % 9 + 1}|Kielce|4|{'ab'[at % 2]}|{at // 2 + 1}|{book}|{w.number}|t"
            )
        )
        both = ((f"{w.given} {second[at]}", w.family),) if second[at] else ()
        found.append(replace(w, more=(pesel, book), also=both))
    folder.csv("uczniowie.csv", [titles, *rows], ";", "cp1250")
    folder.photos(found, lambda w: f"zdjecia/{w.number}.jpg")
    return Truth(found, allowed=("a", "b", "4a", "4b", "4 a", "4 b", "zdjecia"))


@case(
    "RegAlum of Séneca in Andalusia (titles as public programs that ask for and read the export name them: Alumno/a, Estado Matrícula, Nº Id. Escolar, … Primer apellido Primer tutor)"
)
def fresh_three_ways_to_a_tutor(folder: Folder) -> Truth:
    """Spain: the name whole and in three columns, two tutors in four columns each, `Anulada` has left; photos by the school's identifier."""
    people = those(
        "Rocío|Bermúdez Lozano;Ismael|Quesada Ortiz;Triana|Cordero de la Rosa;Abel|Montaño Núñez;Zaira|El Khattabi;Curro|Villalba Peñas;Azahara|Güeto Marchena;Nicolás|Iglesias Parrado;Lidia|Ávila Espejo",
        "2140417",
        "",
        "2º ESO A;2º ESO B",
    )
    people = but(people, {3: {"here": False}})
    titles = cut(
        "Alumno/a|Estado Matrícula|Nº Id. Escolar|DNI/Pasaporte|Dirección|Código postal|Localidad de residencia|Fecha de nacimiento|Teléfono|Curso|Nº del expediente del centro|Unidad|Primer apellido|Segundo apellido|Nombre|DNI/Pasaporte Primer tutor|Primer apellido Primer tutor|Segundo apellido Primer tutor|Nombre Primer tutor|Sexo Primer tutor|Primer apellido Segundo tutor|Segundo apellido Segundo tutor|Nombre Segundo tutor|Año de la matrícula|Observaciones de la matrícula"
    )
    firsts = [2 if w.family.startswith("El ") else 1 for w in people]
    rows, found = [], []
    for at, w in enumerate(people):
        parts = w.family.split()
        first, rest = " ".join(parts[: firsts[at]]), " ".join(parts[firsts[at] :])
        dni, file = (f"7713{at * 53 + 1040:04}H" if at % 3 else ""), f"{3120 + at}"
        rows.append(
            cut(
                f"{w.last_first}|{'' if w.here else 'Anulada'}|{w.number}|{dni}|C/ Ancha, {at + 2}|18800|Baza|{at + 10}/02/2013|95800{at:04}|2º de E.S.O.|{file}|{w.room}|{first}|{rest}|{w.given}|2431{at:04}X|{first}|Ruiz|{('Manuel', 'Andrés')[at % 2]}|H|{rest or 'Haddad'}|Mora|{('Carmen', 'Pilar')[at % 2]}|2026|"
            )
        )
        found.append(replace(w, more=tuple(filter(None, (dni, file)))))
    folder.csv("RegAlum.csv", [titles, *rows], enc="cp1252", quote=True)
    folder.photos(found, lambda w: f"FotosAlumnado/{w.number}.jpg")
    return Truth(found, allowed=("2º de E.S.O.", "FotosAlumnado"))


@case(
    "pupils of a class in KRÉTA in Hungary (columns from documentation: tudasbazis.ekreta.hu, what a form teacher sees: name, mother's name, place and day of birth, education number, class; the file itself from memory)"
)
def fresh_mothers_name_beside_the_pupils(folder: Folder) -> Truth:
    """Hungary: the surname stands first without a comma; mothers' names beside; eleven digits; a zip of photos by them."""
    people = those(
        "Bence|Szűcs;Lilla Anna|Erdélyi;Zalán|Győri;Kincső|Bárány;Botond Márk|Füredi;Zsófia|Őri;Ármin|Tűri-Nagy;Hédi|Gombkötő;Csongor|Vörösmarty",
        "72604171835",
        "",
        "9.A;9.B",
    )
    titles = cut(
        "Név|Anyja neve|Születési hely|Születési idő|Oktatási azonosító|Tanköteles|Osztály|Tanterv megnevezése"
    )
    mothers = cut(
        "Kelemen Ildikó|Papp Noémi|Dr. Halász Ágnes|Bodnár Éva|Rácz Tünde|Sipos Judit|Nagy Orsolya|Fehér Márta|Soós Beáta"
    )
    rows = [
        cut(
            f"{w.family} {w.given}|{mothers[at]}|{('Szeged', 'Makó')[at % 2]}|2011. 0{at + 1}. 14.|{w.number}|Igen|{w.room}|Gimnáziumi kerettanterv"
        )
        for at, w in enumerate(people)
    ]
    folder.book("Tanulok_export.xlsx", {"Tanulók": [titles, *rows]})
    folder.zip("fotok.zip", {**faces(people)})
    return Truth(people, allowed=("Gimnáziumi kerettanterv", "Tanulók"))


@case(OFFICE + ": a list of Pronote (from memory, not read here) put together anew, and its printed faces")
def fresh_faces_on_paper_and_the_groups(folder: Folder) -> Truth:
    """France: `NOM Prénom` in a cell with groups by commas and a day of leaving; the faces are in a PDF by class."""
    people = those(
        "Maëlle|Kerbrat;Ilyès|Bouazza;Capucine|de Montbrun;Tidiane|Cissokho;Lubin|Prud'homme;Eléa|Vançon;Anaë|Le Dantec;Gabin|Hérisson;Soraya|Aït Ouali",
        "",
        "",
        "5EME B",
    )
    people = but(people, {4: {"here": False}})
    groups = cut("5ESP1|5ALL1|5ESP1, 5LATIN|5ESP1|5ALL1|5ALL1, 5LATIN|5ESP1||5ESP1, CHORALE")
    people = [
        replace(w, classes=tuple(groups[at].split(", ")) if groups[at] else ()) for at, w in enumerate(people)
    ]
    rows = [
        cut(
            f"{at + 1}|{w.family.upper()} {w.given}|{w.room}|{groups[at]}|{('DP', 'EXT')[at % 2]}|{'' if w.here else '16/10/2026'}|{('', 'PAI')[at == 2]}"
        )
        for at, w in enumerate(people)
    ]
    top = [["Collège Jacques-Prévert - liste pour le CDI"], ["PP : Mme LAMBALLE"], []]
    titles = cut("|Élève|Classe|Groupes|Régime|Parti(e) le|Obs.")
    folder.book("CDI 5B.xlsx", {"5B": [*top, titles, *rows, [], ["", "Effectif : 8"]]}, merge=["A1:G1"])
    named = [replace(w, family=w.family.upper()) for w in people]
    grid = Grid(
        columns=3, rows=4, photo=66, text=120, centred=True, title="Trombinoscope - 5EME B", foot="PRONOTE"
    )
    folder.put("Trombinoscope 5B.pdf", grid_pdf(cells(named, "{who.family} {who.given}"), grid))
    return Truth(people, capitals=True, allowed=("5B",))


@case(
    "two classes of myschool in Greece (titles Αριθμός μητρώου, Επώνυμο Μαθητή, Όνομα Μαθητή, Όνομα πατέρα, Τμήμα as public programs have them), put together by an office"
)
def fresh_fathers_names_in_capitals(folder: Folder) -> Truth:
    """Greece: old Excel, capitals without accents, fathers' and mothers' first names beside, the class only above each part; photos by number."""
    people = those(
        "ΔΕΣΠΟΙΝΑ|ΚΑΛΟΓΕΡΟΠΟΥΛΟΥ;ΣΤΑΥΡΟΣ|ΤΖΑΒΑΡΑΣ;ΑΝΘΗ|ΜΠΟΥΡΑ;ΦΩΤΙΟΣ|ΧΑΤΖΗΔΑΚΗΣ;ΙΩΑΝΝΑ|ΓΚΙΚΑ;ΛΕΩΝΙΔΑΣ|ΨΥΧΟΓΙΟΣ;ΑΡΤΕΜΙΣ|ΞΕΝΟΥ;ΜΙΧΑΗΛ|ΤΣΑΛΙΚΗΣ;ΕΥΑ|ΧΟΞΑ",
        "2417",
    )
    people = [replace(w, room="Α1" if at < 5 else "Α2") for at, w in enumerate(people)]
    fathers = cut("ΓΕΩΡΓΙΟΣ|ΠΑΝΑΓΙΩΤΗΣ|ΚΩΝΣΤΑΝΤΙΝΟΣ|ΕΜΜΑΝΟΥΗΛ|ΝΙΚΟΛΑΟΣ|ΒΑΣΙΛΕΙΟΣ|ΠΕΤΡΟΣ|ΗΛΙΑΣ|ΑΓΚΙΜ")
    mothers = cut("ΜΑΡΙΑ|ΣΟΦΙΑ|ΕΙΡΗΝΗ|ΚΑΛΛΙΟΠΗ|ΟΛΓΑ|ΔΗΜΗΤΡΑ|ΑΙΚΑΤΕΡΙΝΗ|ΧΡΙΣΤΙΝΑ|ΜΙΡΕΛΑ")
    titles = cut("Α/Α|Αρ. Μητρώου|Επώνυμο|Όνομα|Όνομα Πατέρα|Όνομα Μητέρας|Παρατηρήσεις")
    lines: list[list[object]] = [["3ο ΓΥΜΝΑΣΙΟ ΛΑΜΙΑΣ"], ["Σχολικό έτος 2026-2027"]]
    for room in ("Α1", "Α2"):
        lines += [[], [f"ΤΜΗΜΑ {room}"], list(titles)]
        inside = [(at, w) for at, w in enumerate(people) if w.room == room]
        for nth, (at, w) in enumerate(inside, 1):
            note = "απαλλαγή Θρησκευτικών" if at == 8 else ""
            lines.append([nth, int(w.number), w.family, w.given, fathers[at], mothers[at], note])
        lines.append(["", "", f"Σύνολο: {len(inside)}"])
    folder.put("Α Γυμνασίου.xls", xls(lines, title="Α Γυμνασίου"))
    folder.photos(people, lambda w: f"φωτογραφίες/{w.number}.jpg")
    return Truth(
        people,
        capitals=True,
        allowed=("ΤΜΗΜΑ Α1", "ΤΜΗΜΑ Α2", "Α Γυμνασίου", "Α", "φωτογραφίες"),
    )


@case(OFFICE + ": a list of cards in Estonia, kept in LibreOffice; surname first with a comma")
def fresh_numbers_of_cards_half_empty(folder: Folder) -> Truth:
    """Estonia: half of the cards have no number yet, lines of a class between the rows, what the colours mean at the end; photos `surname first name`."""
    people = those(
        "Hele-Riin|Kõiv;Oskar|Pärtelpoeg;Mirtel|Sõõru;Uku|Jõgeva;Loviise|Tšernova;Karl Joosep|Ööpik;Säde|Raudsepp;Robert|Väljaots;Elo|Mägi",
        "81004",
        "",
    )
    people = [
        replace(w, room="6.a" if at < 5 else "6.b", number=w.number if at % 3 != 1 else "")
        for at, w in enumerate(people)
    ]
    lines: list[list[object]] = [
        ["Õpilaspiletid 2026/27"],
        ["Klass", "Õpilane", "Pileti nr", "Väljastatud", "Märkus"],
    ]
    for at, w in enumerate(people):
        day = "07.09.2026" if w.number else ""
        note = ("foto puudub" if not w.photo else "") or ("tuleb ise järele" if at == 4 else "")
        lines.append([w.room, w.last_first, int(w.number) if w.number else "", day, note])
    lines += [[], ["kollane = pilet tegemata"], ["roheline = pilet käes"], ["Küsimused: Tiiu, kantselei"]]
    folder.put("piletid.ods", ods(lines))
    folder.photos(people, lambda w: f"Pildid/{w.family} {w.given}.jpg")
    return Truth(people, allowed=("Pildid",))


@case(
    OFFICE + ": two classes on a sheet in Slovenia, the staff on the next; photos in a folder for each class"
)
def fresh_two_classes_below_each_other(folder: Folder) -> Truth:
    """Slovenia: the class and its teacher stand above each part; no numbers; the staff are wanted too and have photos by name."""
    people = those(
        "Žana|Hribernik;Jaka|Čepon;Neža|Uršič;Tilen|Škrlj;Lana|Hodžić;Miha|Žnidaršič;Ajda|Kračun;Gal|Pušnik;Ema|Vidrih"
    )
    people = [replace(w, room="7. a" if at < 5 else "7. b") for at, w in enumerate(people)]
    staff = [one("Breda", "Zajc", role="staff"), one("Matjaž", "Oblak", role="staff")]
    lines: list[list[object]] = []
    for room, head in (("7. a", "Breda Zajc"), ("7. b", "Matjaž Oblak")):
        lines += [[f"{room} (razrednik/-čarka: {head})"], ["Zap. št.", "Priimek", "Ime", "Izbirni predmet"]]
        inside = [w for w in people if w.room == room]
        lines += [[nth, w.family, w.given, ("", "ŠAH", "NI1")[nth % 3]] for nth, w in enumerate(inside, 1)]
        lines += [[], []]
    crew = [["Priimek", "Ime", "Delovno mesto"]]
    crew += [
        [w.family, w.given, job] for w, job in zip(staff, ("učiteljica SLJ", "učitelj ŠPO"), strict=True)
    ]
    folder.book("Seznam za knjižnico.xlsx", {"7. razred": lines, "Zaposleni": crew})
    folder.photos(people, lambda w: f"slike/{w.room.replace(' ', '')}/{w.family}_{w.given}.JPG")
    folder.photos(staff, lambda w: f"slike/učitelji/{w.family}_{w.given}.JPG")
    allowed = ("ŠAH", "NI1", "7. razred", "7", "Zaposleni", "učitelji", "učiteljica SLJ", "učitelj ŠPO")
    return Truth([*people, *staff], allowed=(*allowed, "slike", "7. a", "7. b"))
