"""Exports of student information systems: their own titles, in ordinary choices, orders and formats.

A system is `name: tongue; kinds; grades; rooms; file > own columns ¦ other own columns`; codes: see `_build`.
Not drawn, for the file alone doesn't tell: grade 0, numbers as status, exit dates to come.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import partial
from random import Random
from typing import Any

from benchmarks.rosters.case import Case, Truth, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls

_NAMES = """
us: Samuel>Sam Madeline>Maddie Elijah>Eli Katherine>Kate Josiah Brielle Dante Naomi Theodore>Theo Amara Wyatt
us= Ostrander Tillman Vasquez O'Rourke Baptiste Huang Goldberg Reyes-Cole Dominguez Feeney McAllister Yoder
uk: Thomas>Tom Isabelle>Izzy Zachary>Zac Megan Aisha Joseph>Joe Florence>Flo Kieran Lydia Ravi Bethany>Beth
uk= Hargreaves Mistry O'Dowd Cartwright Rahman Fothergill Llewellyn Baxter Smythe-Jones Okoro Pickering Dunn
de: Hannah Felix Leonie Jannik Merle Tobias Yara Ömer Franziska Lars Jule Klara de= Böttcher Lindner Kaya
Strauß Pohl Kämmerer Reuter Fröhlich Nguyen Wegener Hüttl Seifert fr: Jeanne Anaïs Bastien Clémence Noé
Yasmine Éloïse Tristan Camille Adèle Rémi Lina fr= Bernard Lemoine Gauthier Traoré Pélissier Marchand Rivière
D'Almeida Caron Fournier Haddad Joubert es: Valeria Martín Candela Gonzalo Noa Rodrigo Elsa Asier Mónica Pau
Inés Joaquín es= Herrera_Polo Navarro_Gil Campos_Rey Lozano_Marín Cano_Ibáñez Prieto_Vega Serrano_Mas
Bravo_Núñez Pons_Vila nl: Lieke Stijn Evi Ruben Maud Jelle Isa Tijn Hanna Floris Yusuf Merel nl= van_der_Veen
Hoekstra de_Groot Peters van_Leeuwen Dekker Kaya van_den_Broek Brouwer de_Bruin Vos Prins fi: Aino Eino Helmi
Onni Kerttu Väinö Siiri Eetu Pihla Leevi Ilona Niilo fi= Korhonen Mäkinen Hämäläinen Laine Järvinen Niemi
Salonen Peltola Väisänen Rantala Ahonen Öhman
"""
_SYSTEMS = """
PowerSchool: us_;tsv tsv csv xlsx;6;104 6A Harper;student.export.text>Student_Number=n;Last_Name=l;
First_Name=f;Grade_Level=g;Home_Room=r¦LastFirst=M;Grade_Level=g;DCID=y¦Student_Number=n;LastFirst=L;
Grade_Level=g;Course_Name=k;Section_Number=o;Expression=w;TeacherName=q§Infinite Campus: us;csv csv xlsx;06;
Harper, Amy|Lowe, Ben;extract.csv>student.studentNumber=n;student.lastName=l;student.firstName=f;
student.grade=g;student.homeroomTeacher=t¦Name=L;Student Number=n;Grade=g;Course=k;Section=o;Period=w;
Teacher=q§Skyward: us;csv xlsx xls;06 6;6A 104;students.csv>Student Full Name=M;Other ID=n;Grade=g;
Homeroom Teacher=t¦Last=l;First=f;Gr=g;Other ID=n¦Full Name (LFM)=M;Grd=g;Stu ID=n;Hmrm=r;Withdrawal Date=e§
Aeries: us;csv xlsx xlsx;6;Harper;Query.csv>Student ID=n;Last Name=l;First Name=f;Grade=g;Teacher=t¦Perm ID=n;
Student Name=L;Grd=g;Tchr=t¦Stu#=n;Last Name=l;First Name=f;Gr=g;Sec#=o;Per=w§Synergy: us;csv xlsx;06 6;
104 6A;StudentList.csv>Perm ID=n;Student Name=M;Grade=g;Homeroom=r;Leave Date=e¦SIS Number=n;Last Name=l;
First Name=f;Grade=g§Aspen: us;csv xlsx;06;104 6A;studentList.csv>Name=L;LocalID=n;Grade=g;Homeroom=r;
HR Teacher=t¦LASID=n;SASID=x;Last Name=l;First Name=f;Grade=g§MyEdBC: us;csv csv xlsx;06;Div 4|6/7 Lowe;
studentList.csv>Pupil #=n;Legal last name=l;Legal first name=f;Usual first name=p+;Grade=g;Homeroom=r;PEN=x¦
Name=L;Pupil #=n;Homeroom=r;Enrolment status=s:Active,Withdrawn§Veracross: us;csv xlsx;Grade 6|6th Grade|6;
Harper, Amy|Lowe, Ben;query_results.csv>Person ID=n;Full Name=L;Grade Level=g;Homeroom=r¦First Name=f;
Last Name=l;Preferred Name=p+;Advisor=T;Grade=g§Blackbaud: us;csv xlsx;6th Grade|Grade 6|6;6A;list.csv>
User ID=n;Last name=l;First name=f;Nickname=p;Grade level=g;Advisor=T¦Student=F;Host ID=n;Grade=g;Homeroom=r§
Rediker: us;csv xlsx;06 6;104 6A;admin.csv>UniqueID=n;LastName=l;FirstName=f;Grade=g;HR=r¦Student ID=n;
Student=L;Homeroom=r§Gradelink: us;csv xlsx;6th|6th Grade|6;Harper;students.csv>Last Name=l;First Name=f;
Grade Level=g;Student ID=n¦Student Name=L;Grade=g;Homeroom Teacher=t§FACTS: us;csv xlsx xls;06 6;Harper 6A;
Students.csv>StudentID=n;LastName=l;FirstName=f;MiddleName=m;NickName=p;GradeLevel=g;HomeRoom=r§SIMS: uk;
csv xlsx xlsx;Year__6|6|Year 6;6B 6HAR;Student List.csv>Surname=l;Forename=f;Reg=r;Year=g;Adno=n¦
Legal Surname=l;Legal Forename=f;Preferred Forename=p+;Reg=r¦Surname=l;Forename=f;Middle Name(s)=m;
Year Group=g;Reg Group=r;Adno=n§Arbor: uk;csv csv xlsx;Year 6;6B 6HAR;Students.csv>Student=F;Year group=g;
Registration form=r;Arbor Student ID=n¦First name=f;Last name=l;Preferred first name=p+;Form=r;
Admission number=n;Enrolment status=s:On roll,Left§Bromcom: uk;csv xlsx xls;6|Year 6;6B 6HAR;Report.csv>
Adno=n;Last Name=l;First Name=f;Year Group=g;Tutor Group=r¦Admission Number=n;Pupil Name=L;Tutor Group=r§
iSAMS: uk;csv xlsx xlsx;6|Year 6;6B 6HAR;Pupils.csv>School ID=n;Forename=f;Surname=l;Preferred Name=p+;Form=r;
NC Year=g¦Full Name=F;Form=r;Tutor=q§Compass: ukau;csv csv xlsx;Year 06|Year 6|6;6B 06C;StudentExport.csv>
SUSSI ID=n;First Name=f;Last Name=l;Preferred Name=p+;Form Group=r;Year Level=g¦Name=F;Form Group=r;Code=n§
Sentral: ukau;csv xlsx;6|Year 6;6B 6K;students.csv>Student ID=n;Surname=l;First Name=f;Scholastic Year=g;
Roll Class=r¦Name=L;Year=g;Roll Class=r;SRN=n§KAMAR: ukau;csv tsv xlsx;6;6HRP 6B;Students.csv>ID=n;
Last Name=l;First Name=f;Level=g;Tutor=r¦Student ID=n;Surname=l;First Names=f;Year Level=g§SchILD: de;csv;
06 6;06A 6a;Schueler.csv>Nachname=l;Vorname=f;Klasse=r;Jahrgang=g;Interne ID-Nummer=n¦Nachname=l;Vorname=f;
Klasse=r§ASV: de;csv xlsx;6|06;6a 6b;ASV-Export.csv>Familienname=l;Rufname=f;Vornamen=v;Klasse=r;
Jahrgangsstufe=g¦Familienname=l;Rufname=f;Klasse=r§PRONOTE: fr;csv csv xlsx;;6B 5A;EXP_ELEVE.csv>Nom=U;
Prénom=f;Classe=r¦Élève=C;Classe=r;Régime=*DP|EXT¦NOM=U;PRENOM=f;CLASSE=r§Séneca: es;csv xlsx;;
1º ESO A|1º ESO B;RegAlum.csv>Alumno/a=L;Nº Id. Escolar=n;Unidad=r¦Primer apellido=a;Segundo apellido=b;
Nombre=f;Unidad=r§Gescola: es;csv xlsx;;1ESOA|1ESOB;alumnos.csv>Apellidos=l;Nombre=f;Grupo=r;Nº Expediente=n¦
Alumno=L;Grupo=r§Magister: nl;csv xlsx;6;6a 6b;leerlingen.csv>Stamnummer=n;Roepnaam=f;Tussenvoegsel=i;
Achternaam=j;Klas=r;Voorletters=I;Leerjaar=g§Wilma: fi;csv xlsx;;6A 6B;oppilaat.csv>Sukunimi=l;Etunimet=v;
Kutsumanimi=f;Luokka=r¦Sukunimi=l;Kutsumanimi=f;Luokka=r§Google: us!;csv;;6A;User_Download.csv>
First Name [Required]=f;Last Name [Required]=l;Email Address [Required]=u;Employee ID=n¦Last Name=l;
First Name=f;Email Address=u§Clever: us!;roster;6|06;6A;students.csv>School_id=*340;Student_id=y;
Student_number=n;Last_name=l;First_name=f;Grade=g;Dob=d;Contact_name=A§OneRoster: us!;roster;06;6A;users.csv>
sourcedId=y;status=s:active,tobedeleted;role=*student;givenName=f;familyName=l;identifier=n;grades=g
"""
_MORE = """
us Birth Date=d;DOB=d;Gender=S;Ethnicity=*H|W|A|5;State ID=x;Entry Date=E;Exit Date=e;School=h;Middle Name=m;
Preferred Name=p;Guardian 1 Name=A;Guardian 1 Email=@;Mother=A;Father=A;Home Phone=P;Bus Route=B;Locker=K;
Counselor=c;Student Email=u;Grad Year=Y;Zip=*977##;Lunch PIN=*####;Enrollment Status=s:Active,Withdrawn§
uk UPN=x;DOB=d;Date of Birth=d;Gender=S;House=*Nelson|Drake;Ethnicity=*WBRI|APKN;SEN Status=*N|K|;FSM=*T|F;
Date of Admission=E;Date of Leaving=e;Email=u;Primary Contact=A;Contact Email=@;Telephone=P§au DOB=d;
Date of Birth=d;Gender=S;House=*Banksia|Wattle;Email=u;Preferred Name=p;Parent 1 Name=A;Parent 1 Email=@;
Mobile=P;Status=s:Active,Left;Entry Date=E§de Geburtsdatum=d;Geschlecht=*m|w;Eintritt=E;Austrittsdatum=e;
Straße=*Hauptstr. ##;PLZ=*533##;Klassenlehrer=q;Telefon=P;E-Mail Erziehungsberechtigte=@;
Erziehungsberechtigte=A;Staatsangehörigkeit=*deutsch|türkisch§fr Né(e) le=d;Sexe=*F|G;Date de sortie=e;
Options=*ALL2|ESP2;Responsable=A;E-mail=@;Professeur principal=q§es Fecha de nacimiento=d;Sexo=*M|H;
Teléfono=P;Tutor legal=A;Correo electrónico=@;Comedor=*Sí|No;Estado matrícula=s:Matriculado,Baja;
Fecha de baja=e§nl Geboortedatum=d;Geslacht=*M|V;Studie=*HV|VWO;Mentor=q;E-mail=u;E-mail ouder=@;Telefoon=P;
Kluis=K§fi Syntymäaika=d;Sukupuoli=*T|P;Huoltaja 1=A;Huoltajan sähköposti=@;Puhelin=P;Äidinkieli=*suomi|arabia
"""
_SAID = {  # lines above, lines below, days, teachers
    "us": "Student List;Fairmont;2025-26 > Count: {n};Total|{n} > {m}/{d}/{y} > Harper, Amy|Lowe, Ben",
    "uk": "Student List;Stonebridge;Year 2025/2026 > Total: {n} > {d:02}/{m:02}/{y} > Mrs Day|Mr Lowe",
    "de": "Schülerliste;Goethe-Schule;Schuljahr 2025/26 > Anzahl: {n} > {d:02}.{m:02}.{y} > Ebert|Kolb",
    "fr": "Élèves;Collège Moulin;Année 2025-2026 > Total : {n} > {d:02}/{m:02}/{y} > Mme COLIN|M. FERRAND",
    "es": "Relación de alumnado;IES Los Olivos;Curso 2025/2026 > Total: {n} > {d:02}/{m:02}/{y} > A|B",
    "nl": "Leerlingenlijst;Het Kompas;Schooljaar 2025-2026 > Aantal: {n} > {d:02}-{m:02}-{y} > HRM|BLM",
    "fi": "Oppilasluettelo;Koivulan koulu;Lukuvuosi 2025-2026 > Yhteensä {n} > {d}.{m}.{y} > A|B",
}
_COURSES = (("Science", "SCI-2", "3(A)", "Moss, Dana"), ("Art", "AR01-1", "5(A)", "Pike, Lou"))
_STAFF = (("Dana", "Moss", "T104", "90104"), ("Lou", "Pike", "T117", "90117"))
Columns = list[tuple[str, str]]
_titles = re.compile(r"\s*([^;]*)=\s*([^;]*?)\s*(?:;|$)").findall


def systems(seed: int) -> Iterator[Case]:
    """An export of a system, 150 times."""
    dice = Random(f"systems {seed}")
    for at in range(150):
        systems = _SYSTEMS.replace("\n", "").split("§")
        name, told, owns = re.split(": |>", dice.choice(systems + systems[:7]))  # the large ones twice
        head = [part.strip().replace("__", "  ") for part in told.split(";")]
        titles = _titles(dice.choice(owns.split("¦")))
        more = dict(x.strip().split(" ", 1) for x in _MORE.replace("\n", "").split("§"))
        free = _titles(more.get(head[0][2:], more[head[0][:2]])) * ("!" not in head[0])
        plain = "!" in head[0] or "_" in head[0]  # nothing around a quick export
        for title, code in dice.sample(free, min(dice.choice((0, 1, 2, 3, 5, 8)), len(free))):
            known = {c[0] for _, c in titles} - set("*A@")
            if code[0] not in known and (code != "m" or "f" in known) and title not in dict(titles):
                titles.append((title.replace(" ", "_") if "_" in head[0] else title, code))
        titles = dice.sample(titles, len(titles)) if dice.random() < 0.25 else titles
        kind, enc = dice.choice(head[1].split()), ["utf-8", "utf-8", "utf-8-sig", "utf-8-sig"]
        enc = ["utf-8", "utf-8", "utf-16"] if kind == "tsv" else enc + ["cp1252"] * 2 * (head[0][:2] != "us")
        way: Any = {"top": dice.choice((0, 0, 0, 0, 1, 2, 4)) * (not plain), "caps": dice.random() < 0.12}
        way |= {"end": not plain and dice.random() < 0.25, "quote": kind[1:] == "sv" and dice.random() < 0.3}
        way["blank"] = dice.choice(("", "", "", "after title" * (way["top"] > 0), "between" * (not plain)))
        way |= {"ints": "xls" in kind and at % 5 > 1, "twice": at % 2 * any(c == "k" for _, c in titles)}
        way |= {"enc": dice.choice(enc)} if kind in ("csv", "tsv") else {}
        drawn = " ".join(f"{key}={value}" for key, value in way.items() if value)
        called = f"{at} {name} {kind} {drawn} | {', '.join(dict(titles))}"
        yield Case(called[:220], "combined", name, partial(_build, head, kind, titles, way, f"{seed} {at}"))


def _grade(form: str, grade: int) -> str:
    if not grade:
        return "Kindergarten" if "r" in form else "KG" if "0" in form else "K"
    form = form.replace("06", f"{grade:02}") if "06" in form else form.replace("6", str(grade))
    return re.sub(r"(?<=\d)th", {1: "st", 2: "nd", 3: "rd"}.get(grade, "th"), form)


def _build(head: list[str], kind: str, titles: Columns, way: Any, key: str, to: Folder) -> Truth:
    dice, tongue, codes = Random(key), head[0][:2], {code[0]: code for _, code in titles}
    form = dice.choice(head[2].replace("06 6", "06|6").split("|"))
    said = [part.split("|") for part in _SAID[tongue].split(" > ")]
    rooms = head[3].split("|") if "|" in head[3] else [dice.choice(head[3].split())]
    rooms = {"104": ["104", "112"], "Harper": ["Harper", "Lowe"]}.get(rooms[0], rooms)
    first = dice.choice({"us": (0, 3, 6, 6, 9), "uk": (3, 7, 7, 8, 9), "nl": (1, 2)}.get(tongue, (5, 6, 7)))
    count, span, start = dice.randrange(5, 10), dice.choice((1, 1, 2, 3)), dice.randrange(1200, 88000)
    wide = 6 * (tongue in ("us", "uk") and start % 3 == 0)
    pool = {k: v.split() for k, v in re.findall(r"(\w\w[:=])([^:=]*(?=\s\w\w[:=]|$))", _NAMES.strip())}
    gone = dice.randrange(count) if {"s", "e"} & set(codes) and dice.random() < 0.7 else -1
    rows, people, last = [[title for title, _ in titles]], list[Who](), dice.sample(pool[f"{tongue}="], count)
    for at, given in enumerate(dice.sample(pool[f"{tongue}:"], count)):
        (given, _, nick), family, half = given.partition(">"), last[at].replace("_", " "), at * 2 // count
        grade, room = first + at * span // count, rooms[half % len(rooms)]
        if len(rooms) == 1:  # of a code: `6A`, `06C`, `6HAR`
            room = room.replace("06", f"{grade:02}").replace("6", str(grade or "K"), "06" not in room)
            room = room[:-1] + chr(ord(room[-1]) + half) if re.search(r"[\dK][ABa]$", room) else room
        middle = dice.choice(("Rae", "Lee", "James", "", "Grace"))[: 1 if "M" in codes else 9]
        second = "Robin" * (dice.random() < 0.5)
        parts, full = family.rpartition(" "), f"{given} {second}".strip() if "v" in codes else given
        born = 7 + at * 2, dice.randrange(1, 13), 2019 - grade - 6 * (tongue == "nl")
        days = {"d": born, "E": (21, 8, 2024), "e": (11, 3, 2025)}
        fact = {c: said[2][0].format(d=d, m=m, y=y) for c, (d, m, y) in days.items()}
        fact |= {"f": given, "l": family, "U": family.upper(), "C": f"{family.upper()} {given}", "m": middle}
        fact |= {"L": f"{family}, {given}", "F": f"{given} {family}", "Y": str(2038 - grade)}
        fact |= {"M": f"{family}, {given} {middle}".strip(), "y": str(170211 + at * 3), "I": f"{given[0]}."}
        fact |= {"p": nick or given * ("+" in codes.get("p", "")), "v": full, "i": parts[0], "j": parts[2]}
        fact |= {"a": family.split()[0], "b": family.split()[-1], "n": str(start + at * 17).zfill(wide)}
        fact |= {"g": _grade(form, grade), "r": said[3][half] if "," in head[3] else room}
        fact |= dict.fromkeys("Tqt", said[3][half]) | {"h": "Fairmont", "B": "7", "c": "Vance, June"}
        fact |= {"t": said[3][half] if head[3][:6] != "Harper" or "," in head[3] else room}
        fact |= {"S": dice.choice("MF"), "x": "A3" * (tongue == "uk") + str(dice.randrange(10**10, 10**11))}
        fact |= {"s": codes.get("s", "s:,")[2:].split(",")[at == gone], "e": fact["e"] * (at == gone)}
        adult, plain = dice.choice(("Rosa Calder", f"Ines {family}")), re.sub("[^a-z]", "", family.lower())
        fact |= {"A": adult, "@": f"{adult.split()[0].lower()}.{plain}@mail.example", "K": str(201 + at)}
        fact |= {"u": f"{given[0].lower()}{plain}@school.example", "P": f"555-01{dice.randrange(10, 99)}"}
        place = next((fact[code] for code in "rt" if code in codes), "")
        fact |= {code: fact[code].upper() for code in "flmLFMvpabij" if way["caps"]}
        for course in _COURSES[: 1 + way["twice"]]:
            fact |= dict(zip("kowq", course, strict=True)) if {"k", "o"} & set(codes) else {}
            row: list[Any] = [fact[c[0]] if c[0] != "*" else dice.choice(c[1:].split("|")) for _, c in titles]
            row = [re.sub("#", lambda _: str(dice.randrange(10)), cell) for cell in row]
            for x, (_, code) in enumerate(titles if way["ints"] else ()):
                if code in "ngyK" and re.fullmatch("[1-9][0-9]*", row[x]):
                    row[x] = int(row[x])
                elif code in "dEe" and row[x] and kind == "xlsx":
                    row[x] = date(*days[code][::-1])
            rows.append(row)
        told = re.match(r"0?(\d\d?)[A-Za-z]", place if tongue not in ("es", "fr") else "")
        goes = nick if "p" in codes else given if second and {"v", "f"} <= set(codes) else ""
        level = str(grade or "K") if "g" in codes else told[1] if told else ""
        also = ((f"{given} {middle}", family),) * bool(middle and {"m", "M"} & set(codes))
        also += ((given, family),) * (full != given)
        kept: Any = {"more": tuple(fact[c] for c in "xy" if c in codes), "here": at != gone, "photo": ""}
        own = fact["n"] * ("n" in codes)
        people.append(one(full, family, own, level, place, goes=goes, also=also, **kept))
    allowed = ["*"] * bool(set("ko") & set(codes) or kind == "roster")
    allowed += [*said[3], "Harper", "Lowe"] * bool(set("tTq") & set(codes))
    losses = [lost("birth dates", title, "birth") for title, code in titles if code == "d"]
    write: Any = _roster if kind == "roster" else partial(_write, kind, way, _SAID[tongue])
    people += write(to, head[4], rows, dice)
    return Truth(people, losses, capitals=way["caps"] or bool({"U", "C"} & set(codes)), allowed=allowed)


def _write(kind: str, way: Any, said: str, to: Folder, file: str, rows: list[Any], dice: Random) -> list[Who]:
    """The table with what stands above and below."""
    (above, below), n = (part.split(";") for part in said.split(" > ")[:2]), len(rows) - 1
    if way["blank"] == "between":
        rows.insert(len(rows) // 2 + 1, [""] * len(rows[0]))
    rows = [*([line] for line in above[: way["top"]]), *[[]] * ("title" in way["blank"]), *rows]
    rows += [[], dice.choice(below).format(n=n).split("|")][dice.randrange(2) :] if way["end"] else []
    stem, sep = file.rpartition(".")[0], "," if said[:3] == "Stu" else ";"
    if kind == "xlsx":
        to.book(f"{stem}.xlsx", {"Sheet1": rows})
    elif kind == "xls":
        to.put(f"{stem}.xls", xls(rows))
    else:
        file = dice.choice((file, f"{stem}.txt")) if kind == "tsv" else file.replace(".text", ".csv")
        to.csv(file, rows, "\t" if kind == "tsv" else sep, way["enc"], quote=way["quote"])
    return []


def _roster(to: Folder, file: str, rows: list[Any], dice: Random) -> list[Who]:
    """The files of Clever or OneRoster; the teachers that are in them."""
    people: Any = dice.choice(((), _STAFF, _STAFF))
    pupils = [row[rows[0].index("sourcedId" if file == "users.csv" else "Student_id")] for row in rows[1:]]
    classes, heads = [["sourcedId", "title"], ["c1", "Science"]], list[str]()
    if file == "users.csv":
        keys = ["sourcedId", "status", "role", "givenName", "familyName", "identifier"]
        said = [dict(zip(keys, (y, "active", "teacher", *names, n), strict=True)) for *names, n, y in people]
        rows += [[row.get(title, "") for title in rows[0]] for row in said]
    elif people:
        heads = ["School_id", "Teacher_id", "Teacher_number", "Last_name", "First_name"]
        to.csv("teachers.csv", [heads, *(["340", y, n, last, first] for first, last, n, y in people)])
        classes = [["School_id", "Section_id", "Teacher_id", "Name"], ["340", "c1", "90104", "Science"]]
    to.csv(file, rows)
    if people and dice.random() < 0.6:
        to.csv("classes.csv" if file == "users.csv" else "sections.csv", classes)
        heads = ["classSourcedId", "userSourcedId"] if file == "users.csv" else ["Section_id", "Student_id"]
        to.csv("enrollments.csv", [heads, *(["c1", pupil] for pupil in pupils)])
    return [one(first, last, n, role="staff", more=(y,), photo="") for first, last, n, y in people]
