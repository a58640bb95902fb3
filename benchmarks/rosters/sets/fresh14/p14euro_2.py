"""What systems of schools in Europe, and one in Victoria, write out, just as it comes."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case(
    "ONDE of France (titles and form of the file in a public test of EOLE Scribe): Nom élève;Nom d'usage élève;Prénom élève;…;INE;…;Niveau;Libellé classe;Identifiant classe"
)
def fresh_pupils_of_two_cycles(folder: Folder) -> Truth:
    """France: a name of use for one; CE2 and CM1 in two classes, each with an identifier; one photo not allowed; photos `NOM Prénom`."""
    people = those(
        "Apolline|BRUNETEAU;Ismaël|CHARRAD;Lucien|DE KERGUELEN;Maïwenn|LE GOASTER;Nolan|PASQUIOU;Rose-Marie|QUÉRÉ;Souleymane|TRAORÉ;Timothée|VAUZELLE;Yuna|ABGRALL;Zélie|HAMONIC",
        "1204172338A",
        "CE2 CM1",
        "CE2 Mme Jaffré;CM1-CM2 M. Le Dantec",
    )
    people = but(people, {4: {"photo": ""}})
    people = [replace(w, number=f"{w.number[:-1]}{'ABCDEFGHJK'[at]}") for at, w in enumerate(people)]
    titles = cut(
        "Nom élève|Nom d'usage élève|Prénom élève|Date naissance|Sexe|INE|Adresse1|Cp1|Commune1|Pays1|Adresse2|Cp2|Commune2|Pays2| Cycle|Niveau|Libellé classe|Identifiant classe|Attestation fournie|Autorisation associations|Autorisation photo|Décision de passage"
    )
    rows = [
        cut(
            f"{w.family}|{'BRUNETEAU-SOW' if at == 0 else ''}|{w.given}|{at + 10}/0{at % 9 + 1}/{2018 - at % 2}|{'FMMFMFMMFF'[at]}|{w.number}|"
            f"{at + 3} rue des Ajoncs|29900|CONCARNEAU|FRANCE|||||{('CYCLE II', 'CYCLE III')[at % 2]}|{w.grade}|{w.room}|{(204417, 204431)[at % 2]}|"
            f"Oui|Oui|{'Non' if at == 4 else 'Oui'}|"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("CSVExtraction.csv", [titles, *rows], ";", "cp1252")
    folder.photos(people, lambda w: f"photos BCD/{w.family} {w.given}.jpg")
    people = but(people, {0: {"also": (("Apolline", "BRUNETEAU-SOW"),)}})
    return Truth(people, capitals=True, allowed=("photos BCD",))


@case(
    "RegAlum.csv of Séneca in Andalucía (titles in public importers of it; a row whose Estado Matrícula is not empty is no longer there): Alumno/a, Estado Matrícula, Nº Id. Escolar, …, Unidad, …"
)
def fresh_enrolments_with_a_state(folder: Folder) -> Truth:
    """Spain: the whole name and its three parts, tutors with names of their own, `Trasladada` has left; photos by Nº Id. Escolar."""
    people = those(
        "Candela|Barrionuevo Cid;Yeray|Montoya Heredia;María del Rocío|Villalobos Jurado;Adnan|El Khattabi;Triana|Quesada Romo;Pablo|De la Chica Luque;Wei|Zhang;Lola|Berenguel Ayas;Nicolás|Rueda Pozo",
        "2140417",
        "",
        "2ESO-A;2ESO-B",
    )
    people = but(people, {4: {"here": False, "photo": ""}})
    titles = cut(
        "Alumno/a|Estado Matrícula|Nº Id. Escolar|DNI/Pasaporte|Dirección|Código postal|Localidad de residencia|Fecha de nacimiento|Provincia de residencia|Teléfono|Teléfono de urgencia|Correo Electrónico|Curso|Nº del expediente del centro|Unidad|Primer apellido|Segundo apellido|Nombre|DNI/Pasaporte Primer tutor|Primer apellido Primer tutor|Segundo apellido Primer tutor|Nombre Primer tutor|Correo Electrónico Primer tutor|Teléfono Primer tutor|Observaciones de la matrícula"
    )
    rows, found = [], []
    for at, w in enumerate(people):
        last = (
            ["De la Chica", "Luque"]
            if at == 5
            else ["El Khattabi", ""]
            if at == 3
            else [*w.family.split(), ""][:2]
        )
        file_number = f"{3104 + at * 9}"
        own = f"7753{at}04{at}{'TRWAGMYFP'[at]}" if at % 3 == 0 else ""
        rows.append(
            cut(
                f"{w.family}, {w.given}|{'' if w.here else 'Trasladada'}|{w.number}|{own}|C/ Azahar, {at + 4}|18600|Motril|{at + 11}/0{at % 9 + 1}/2012|Granada|9580000{at:02}|6000000{at:02}||"
                f"2º de E.S.O.|{file_number}|{w.room}|{last[0]}|{last[1]}|{w.given}|2400{at}118K|{last[0]}|Santos|{('Rafael', 'Encarnación')[at % 2]}|tutor{at}@correo.example|6110000{at:02}|"
            )
        )
        found.append(replace(w, more=tuple(n for n in (file_number, own) if n)))
    folder.csv("RegAlum.csv", [titles, *rows], enc="cp1252", quote=True)
    folder.photos(found, lambda w: f"Fotos/{w.number}.jpg")
    return Truth(found, allowed=("2º de E.S.O.", "2º de ESO", "2ESO"))


@case(
    "a free list of DaNis in Lower Saxony (its features named in public instructions of diplomify): SchuelerNachname, SchuelerRufname, …, GruppeBezeichnung, GruppeId, SchuelerId"
)
def fresh_features_of_a_free_list(folder: Folder) -> Truth:
    """Germany: titles in one word, an identifier of the group beside that of the pupil; photos by SchuelerId in a zip."""
    people = those(
        "Jette|Behrens;Mattis|von Hassell;Aliyah|Al-Sayed;Tjark|Hinrichsen;Enno|Gröne;Viktoria|Schimanski;Deniz|Yıldırım;Smilla|Cordes;Hauke|Theilmann;Pauline|Rüßmann",
        "118417",
        "",
        "6b;6d",
    )
    titles = cut(
        "SchuelerNachname|SchuelerRufname|SchuelerGeburtsdatum|SchuelerGeburtsort|SchuelerAufnahmedatum|SchuelerGeschlecht|GruppeBezeichnung|GruppeId|SchuelerId"
    )
    rows = [
        cut(
            f"{w.family}|{w.given}|{at + 10}.0{at % 9 + 1}.2014|{('Leer', 'Emden', 'Aurich')[at % 3]}|01.08.2025|{'WMWMMWMWMW'[at].lower()}|{w.room}|{(4021, 4023)[at % 2]}|{w.number}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("Schülerexport.csv", [titles, *rows], ";", "utf-8-sig")
    folder.zip("Bilder.zip", faces(people))
    return Truth(people)


@case(
    "the table of pupils of Bakaláři (its fields in public programs that read it: INTERN_KOD, C_TR_VYK, PRIJMENI, JMENO, TRIDA, POHLAVI, E_MAIL); the file from memory, not read here"
)
def fresh_inner_codes_of_the_register(folder: Folder) -> Truth:
    """Czechia: cp1250; codes of five letters and digits, a number in the class's register; photos by code."""
    people = those(
        "Anežka|Zavoralová;Matyáš|Hřebíček;Thi Mai|Nguyenová;Kryštof|Šťovíček;Barbora|Říhová Dostálová;Oleksandr|Bondarenko;Žofie|Kučírková;Tadeáš|Vlk;Ema|Čapounová",
        "",
        "",
        "7.A;7.C",
    )
    codes = cut("K7X1P|K7X2B|L03MQ|K7X4D|K81AZ|P22RT|K7X9C|K80FE|L1180")
    people = [
        replace(w, number=code, more=(str(at // 2 * 3 + 2),))
        for at, (w, code) in enumerate(zip(people, codes, strict=True))
    ]
    titles = cut("INTERN_KOD|TRIDA|C_TR_VYK|PRIJMENI|JMENO|POHLAVI|DATUM_NAR|E_MAIL|TELEFON")
    rows = [
        cut(
            f"{w.number}|{w.room}|{w.more[0]}|{w.family}|{w.given}|{'ZMZMZMZMZ'[at]}|{at + 4}.{at % 9 + 1}.2013|zak{at}@zs.example|"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("zaci.csv", [titles, *rows], ";", "cp1250")
    folder.photos(people, lambda w: f"foto/{w.number}.jpg")
    return Truth(people, allowed=("zaci", "foto"))


@case(
    "the groups of pupils of myschool in Greece (form and titles in a public test): Τμήματα μαθητών / Τάξη Εγγραφής: / Α/Α;Αριθμός μητρώου;Επώνυμο μαθητή;Όνομα μαθητή;Όνομα πατέρα;Τμήματα"
)
def fresh_register_with_groups_in_a_cell(folder: Folder) -> Truth:
    """Greece: cp1253; the titles again for each year, the father's name beside, a group of English and the class in one cell; photos by register number."""
    first = those(
        "ΧΡΥΣΟΥΛΑ|ΒΑΡΔΑΚΗ;ΙΩΑΝΝΗΣ|ΤΣΑΚΑΛΙΔΗΣ;ΕΛΠΙΔΑ ΜΑΡΙΑ|ΖΩΙΔΟΥ;ΑΡΗΣ|ΜΠΑΛΤΑΣ;ΝΕΦΕΛΗ|ΚΟΥΤΣΟΓΙΩΡΓΗ",
        "5417",
        "",
        "Α1;Α2",
        without=0,
    )
    second = those(
        "ΣΠΥΡΙΔΩΝ|ΔΕΛΗΓΙΑΝΝΗΣ;ΑΙΜΙΛΙΑ|ΧΟΤΖΑ;ΘΕΟΔΩΡΟΣ|ΓΚΙΚΑΣ;ΔΑΦΝΗ|ΡΑΠΤΗ;ΜΑΡΙΟΣ|ΞΥΔΑΚΗΣ", "5209", "", "Β1;Β2"
    )
    fathers = cut("ΝΙΚΟΛΑΟΣ|ΠΕΤΡΟΣ|ΓΕΩΡΓΙΟΣ|ΑΝΤΩΝΙΟΣ|ΚΩΝΣΤΑΝΤΙΝΟΣ")
    rows, people = [cut("Τμήματα μαθητών|||||")], []
    for year, part in (("Α", first), ("Β", second)):
        rows.append(cut(f"Τάξη Εγγραφής: |||{year}||"))
        rows.append(cut("Α/Α|Αριθμός μητρώου|Επώνυμο μαθητή|Όνομα μαθητή|Όνομα πατέρα|Τμήματα"))
        for at, w in enumerate(part):
            group = f"{year}-ΑΓΓΛΙΚΑ {at % 2 + 1}"
            rows.append(cut(f"{at + 1}|{w.number}|{w.family}|{w.given}|{fathers[at]}|{group}, {w.room}"))
            people.append(replace(w, classes=(group,)))
    folder.csv("Τμήματα_μαθητών.csv", rows, ";", "cp1253")
    folder.photos(people, lambda w: f"φωτογραφίες/{w.number}.jpg")
    return Truth(people, capitals=True, allowed=("Α", "Β", "φωτογραφίες"))


@case(
    "a class list of IST-Extens for a school's library in Norway (bibsyst.no, import of class lists: class or group, picture, birth date, last name, first name, address, postal code and place; commas; iso8859-1; titles are taken off)"
)
def fresh_lines_without_titles_and_pictures(folder: Folder) -> Truth:
    """Norway: no titles; the second cell is the picture's name, the last one's is empty; no numbers of pupils."""
    people = those(
        "Sunniva|Hovland;Jørgen|Bråthen;Ådne|Kvåle;Ronja Marie|Sætre;Amina|Warsame Ali;Sverre|Gjerde;Tuva|Nygård-Lie;Eirik|Fløgstad",
        "",
        "",
        "8A;8B",
    )
    people = [replace(w, more=(f"el{at * 13 + 1417}",)) for at, w in enumerate(people)]
    streets = cut("Fjellveien|Storgata|Elvebakken")
    rows = [
        cut(
            f"{w.room}|{f'{w.more[0]}.jpg' if w.photo else ''}|{at + 10}0{at % 9 + 1}12|{w.family}|{w.given}|{streets[at % 3]} {at * 4 + 3}|{(6800, 6812)[at % 2]}|FØRDE"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("klasser8.txt", rows, enc="iso8859-1")
    folder.photos(people, lambda w: f"bilder/{w.more[0]}.jpg")
    return Truth(people, allowed=("klasser8", "bilder"))


@case(
    "students of CASES21 in Victoria as a CSV (titles of its table of students from memory, not read here): STKEY, SURNAME, FIRST_NAME, SECOND_NAME, PREF_NAME, SCHOOL_YEAR, HOME_GROUP, STATUS"
)
def fresh_keys_of_three_letters_and_digits(folder: Folder) -> Truth:
    """Australia: keys as `OKA0017`; names in capitals; ACTV and LEFT; years as 05; houses; photos by key in a zip."""
    people = those(
        "MATILDA GRACE|BROADBENT;HUNG|TRUONG;COOPER JAMES|O'SHANNASSY;PRIYANSHI|GREWAL;ARCHIE|VAN DER LINDEN;MIA-ROSE|PAPADAKIS;LACHLAN|WIRRPANDA;SAOIRSE|KEANE;BILAL|HAIDAR;EVIE|TUCKWELL",
        "",
        "5 6",
        "5C;6B",
    )
    people = [
        replace(w, number=f"{w.family.replace(chr(39), '').replace(' ', '')[:3]}{at * 7 + 11:04}")
        for at, w in enumerate(people)
    ]
    people = but(people, {3: {"goes": "PRIYA"}, 4: {"here": False, "photo": ""}, 7: {"goes": "SEERSHA"}})
    titles = cut(
        "STKEY|SURNAME|FIRST_NAME|SECOND_NAME|PREF_NAME|BIRTHDATE|GENDER|SCHOOL_YEAR|HOME_GROUP|HOUSE|STATUS|FAMILY|ENTRY"
    )
    rows, found = [], []
    for at, w in enumerate(people):
        given, middle = [*w.given.split(" "), ""][:2]
        family = f"{w.number[:3]}{at * 3 + 402:04}"
        rows.append(
            cut(
                f"{w.number}|{w.family}|{given}|{middle}|{w.goes or given}|{at + 11}/0{at % 9 + 1}/2015 12:00:00 AM|{'FMMFMFMFMF'[at]}|"
                f"0{w.grade}|{w.room}|{('BAN', 'WAT')[at % 2]}|{'ACTV' if w.here else 'LEFT'}|{family}|29/01/2021 12:00:00 AM"
            )
        )
        found.append(
            replace(w, given=given, goes="" if w.goes in ("", given) else w.goes, also=((w.given, w.family),))
        )
    folder.csv("ST.csv", [titles, *rows], quote=True)
    folder.zip("StudentPhotos.zip", faces(found, lambda w: f"{w.number}.jpg"))
    return Truth(found, capitals=True, allowed=("BAN", "WAT", "ST"))
