"""Photos in folders with a list or an index, a saved page of faces, and two files that belong together."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, us_birthday, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh87.kit import in_room, logo, saved
from benchmarks.rosters.sets.fresh91.kit import gone
from benchmarks.rosters.sets.fresh103.kit import together, workbook

from .kit import with_more


@case("a studio's delivery with an index whose paths are those of Windows (layout invented)")
def q107_studio_index_with_paths(folder: Folder) -> Truth:
    """South Africa: index.csv with `GR4A\\DSC_0123.JPG`, accession numbers, two absent, class pictures."""
    people = with_photos(
        of_lines(
            """Lwazi|Dlamini|26/0412|4|4A;Anri|Esterhuizen|25/0117|4|4A;Keagan|Fortuin|24/0233|4|4A
            Zinhle|Khumalo|24/0241|4|4A;Mia|le Roux|24/0256|4|4A;Sipho|Mabaso|25/0129|4|4A
            Riyaad|Parker|24/0267|4|4A;Tshegofatso|Seleke|26/0418|4|4A;Onthatile|Baloyi|24/0219|4|4B
            Dewald|Coetzee|24/0226|4|4B;Aisha|Davids|25/0121|4|4B;Kagiso|Mokoena|24/0259|4|4B
            Precious|Ndlovu|24/0262|4|4B;Liam|Pillay|26/0425|4|4B;Chané|van Tonder|24/0288|4|4B"""
        ),
        3,
        9,
    )
    top = "Laerskool Rietvlei 2026"
    rows = [cut("Image path|Accession No|Surname|Name|Grade|Class|Pose|Remarks")]
    for at, w in enumerate(people):
        path = f"GR{w.room}\\DSC_{at * 4 + 1123}.JPG" if w.photo else ""
        own = [path, w.number, w.family, w.given, w.grade, w.room, "Portrait" if w.photo else ""]
        rows.append([*own, "" if w.photo else "ABSENT"])
        if w.photo:
            folder.put(f"{top}/{path}".replace("\\", "/"), face(w.photo))
    for at, room in enumerate(("4A", "4B")):
        rows.append([f"GROUPS\\DSC_{at + 1240}.JPG", "", "", "", "4", room, "Class photo", ""])
        folder.put(f"{top}/GROUPS/DSC_{at + 1240}.JPG", together(in_room(people, room), 4))
    folder.csv(f"{top}/index.csv", rows, sep=";", enc="cp1252")
    return Truth(people, allowed=(top, "index", "GROUPS", "GR4A", "GR4B"))


@case()
def q107_exam_cards_year_11(folder: Folder) -> Truth:
    """England: the exams officer's CSV with candidate and UCI numbers; pictures by candidate number."""
    people = with_photos(
        of_lines(
            """Ruby|Atherton|004417|11|11KS;Hassan|Butt|004423|11|11KS;Chloe|Chadderton|004431|11|11KS
            Dylan|Eckersley|004438|11|11KS;Maryam|Farooq|004446|11|11KS;Joseph|Hindle|004452|11|11KS
            Kornelia|Jaskólska|004459|11|11KS;Amber|Kenyon|004463|11|11TP;Callum|Lord|004470|11|11TP
            Nimra|Malik|004478|11|11TP;George|Openshaw|004485|11|11TP;Shanice|Palmer|004491|11|11TP
            Ibrahim|Qureshi|004497|11|11TP;Ella-Mae|Rothwell|004506|11|11TP"""
        ),
        2,
        10,
    )
    nos = [f"{at * 7 + 3041}" for at in range(len(people))]
    ucis = [f"33417A26{at * 7 + 3041:04}{'BCDEFGHK'[at % 8]}" for at in range(len(people))]
    people = with_more(people, nos, ucis)
    rows = [cut("Cand No|UCI|Legal Surname|Legal Forename|Adm No|Reg|Year|DOB|Access Arrangements")]
    for at, w in enumerate(people):
        extra = {1: "25% extra time", 6: "Bilingual dictionary", 11: "Word processor"}.get(at, "")
        own = [nos[at], ucis[at], w.family, w.given, w.number, w.room, w.grade]
        rows.append([*own, birthday(at, 2010), extra])
    folder.csv("Y11 candidates June 2027.csv", rows, enc="utf-8-sig")
    folder.photos(people, lambda w: f"Candidate photos/{w.more[0]}.jpg")
    return Truth(people, allowed=("Y11 candidates June 2027", "Candidate photos"))


@case()
def q107_kindergarten_phone_pictures(folder: Folder) -> Truth:
    """US: the kindergarten's CSV; teachers took pictures by phone, first names only, two Emmas."""
    people = with_photos(
        of_lines(
            """Emma|Bianchi||K|3;Jaxon|Cole||K|3;Priya|Desai||K|3;Luis|Esparza||K|3;Harper|Finch||K|3
            Emma|Trujillo||K|3;Wyatt|Unger||K|3;Zainab|Yusuf||K|3;Micah|Abrams||K|5;Penelope|Boyd||K|5
            Gael|Cisneros||K|5;Ruthie|Dorn||K|5;Owen|Haas||K|5;Kimora|James||K|5;Sawyer|Lund||K|5"""
        ),
        4,
        12,
    )
    teachers = {"3": "Ms. Alvarez", "5": "Mrs. Petty"}
    rows = [cut("Student Last|Student First|Grade|Room|Teacher|Birthday|Going Home|Allergies")]
    for at, w in enumerate(people):
        home = ("Bus 4", "Car", "Walker", "YMCA")[at % 4]
        ill = {2: "peanuts", 9: "bee stings"}.get(at, "")
        own = [w.family, w.given, "K", w.room, teachers[w.room], us_birthday(at, 2021)]
        rows.append([*own, home, ill])
        name = f"{w.given} {w.family[0]}" if w.given == "Emma" else w.given
        if w.photo:
            folder.put(f"K pictures/Room {w.room}/{name}.jpg", face(w.photo))
    for at, room in enumerate(teachers):
        folder.put(f"K pictures/Room {room}/IMG_{at * 6 + 4410}.jpg", together(in_room(people, room), 4))
    folder.csv("Kindergarten 26-27.csv", rows)
    return Truth(people, allowed=("Kindergarten 26-27", "K pictures", *teachers.values()))


@case()
def q107_zdjecia_do_mlegitymacji(folder: Folder) -> Truth:
    """Poland: a sheet with numbers of the pupils' cards; the pictures go by PESEL, one struck off."""
    people = of_lines(
        """Lena|Adamczyk|10417||7b;Filip|Borkowski|10418||7b;Maja|Chmielewska|10419||7b
        Antoni|Dąbrowski|10420||7b;Nadia|Głowacka|10421||7b;Igor|Jędrzejczak|10422||7b
        Blanka|Kołodziej|10423||7b;Tymon|Łukasik|10424||7b;Sofiia|Melnyk|10425||7b;Oliwier|Piątek|10426||7b
        Pola|Rutkowska|10427||7b;Kajetan|Śliwiński|10428||7b;Julia|Woźniak|10429||7b;Marcel|Zięba|10430||7b"""
    )
    pesels = [f"13{at % 9 + 21}{at + 11}{at * 733 + 10417:05}" for at in range(len(people))]
    people = with_more(with_photos(people, 5, 8), pesels)
    rows: list[Any] = [
        ["Szkoła Podstawowa nr 14 – klasa 7b"],
        ["Wykaz do mLegitymacji, stan na 20.11.2026 r."],
        [],
    ]
    rows.append(cut("Lp.|Nazwisko|Imię|Drugie imię|PESEL|Klasa|Nr legitymacji|Uwagi"))
    second = cut("Maria||Anna|Jan||||Józef|||Zofia||Ewa|")
    for at, w in enumerate(people):
        note = {5: "skreślony 06.11.2026", 8: "brak zdjęcia", 10: "wydano duplikat"}.get(at, "")
        rows.append([at + 1, w.family, w.given, second[at], pesels[at], w.room, int(w.number), note])
    people = [
        of_lines(f"{w.given}|{w.family}|{w.number}||7b", more=w.more, photo=w.photo,
                 also=((f"{w.given} {second[at]}", w.family),) if second[at] else ())[0]
        for at, w in enumerate(people)
    ]  # fmt: skip
    rows += [[], ["", "Razem: 14"], ["", "Sporządziła: Halina Wrona"]]
    workbook(folder, "mLegitymacja 7b.xlsx", {"7b": rows}, ("A1:H1", "A2:H2"), {"B": 18, "E": 14, "H": 24})
    folder.photos(people, lambda w: f"zdjęcia 7b/{w.more[0]}.jpg")
    here = [w for at, w in enumerate(people) if at != 5]
    return Truth([*here, *gone(people, 5)], allowed=("mLegitymacja 7b", "zdjęcia 7b"))


@case("École Directe, the trombinoscope of a class (layout from memory, invented)")
def q107_ecole_directe_5b(folder: Folder) -> Truth:
    """France: a saved page of a private school, NOM Prénom below each face, grey figures, delegates."""
    people = with_photos(
        of_lines(
            """Apolline|BERTHIER;Côme|CHAUVET;Inaya|DIALLO;Gabin|ESCOFFIER;Victoire|de LA TOUR;Nolan|FERRAND
            Margaux|GRANIER;Ilyès|HADDAD;Éléa|JOUVE;Augustin|LEBRUN;Romane|MAZET;Théotime|PRADEL
            Lucie|REYNAUD;Sacha|VIDAL-ROCHE""",
            room="5B",
        ),
        5,
        11,
    )
    people = sorted(people, key=lambda w: w.family.upper())
    side = "Trombinoscope 5B - EcoleDirecte_fichiers"
    cards, files = [], {"logo.png": logo("#0a5a9c", "J"), "sans-photo.png": face("silhouette", kind="PNG")}
    for at, w in enumerate(people):
        name = f"photo({at}).jpg" if w.photo else "sans-photo.png"
        if w.photo:
            files[name] = face(w.photo)
        badge = '<span class="badge">Délégué(e)</span>' if at in (2, 9) else ""
        cards.append(
            f'<div class="eleve"><img src="./{side}/{name}" class="photo" alt="">'
            f'<div class="nom">{w.family} {w.given}</div>{badge}</div>'
        )
    body = (
        f'<aside><img src="./{side}/logo.png" alt=""><ul><li>Accueil</li><li>Emploi du temps</li>'
        "<li>Cahier de textes</li><li>Appel</li><li>Messagerie (3)</li><li>Déconnexion</li></ul></aside>"
        '<div class="fil">Mes classes &gt; 5B &gt; Trombinoscope</div><h1>Trombinoscope</h1>'
        "<h2>Classe : 5B</h2><p>Professeur principal : Mme GUILLOT Sandrine — 14 élèves</p>"
        f"<section>{''.join(cards)}</section><footer>EcoleDirecte © Aplim — Mentions légales</footer>"
    )
    saved(folder, "Trombinoscope 5B - EcoleDirecte", "Trombinoscope 5B - EcoleDirecte", body, files, side)
    more = ("Trombinoscope 5B - EcoleDirecte", "Trombinoscope", "GUILLOT Sandrine", "Sandrine GUILLOT")
    return Truth(people, capitals=True, allowed=more)


@case()
def q107_alunos_e_cartoes(folder: Folder) -> Truth:
    """Portugal: classes in a workbook, the cards of the canteen in a CSV, joined by the process number."""
    people = of_lines(
        """Afonso|Lourenço Pinto|21417||7A;Beatriz Sofia|Almeida Rocha|21422||7A;Duarte|Freitas|21430||7A
        Ema|Cardoso Neves|21434||7A;Gonçalo|Marques Leal|21441||7A;Iara|Tavares|21447||7A
        Kyara|Mendes Semedo|21452||7A;Leonor|Queirós Bento|21459||7A;Artem|Shevchenko|21418||7B
        Carolina|Antunes Reis|21425||7B;Dinis|Figueira|21431||7B;Francisca|Moniz|21437||7B
        Lourenço|Baptista Sá|21460||7B;Mafalda|Nogueira|21466||7B;Rodrigo|Valente Cruz|21473||7B"""
    )
    numbers = ["" if at == 11 else f"9035{at * 4177 + 10233:06}" for at in range(len(people))]
    rows: list[Any] = [
        ["Agrupamento de Escolas de Vale do Sor"],
        ["Relação de alunos – 7.º ano – 2026/2027"],
        [],
    ]
    rows.append(cut("Turma|N.º|N.º Proc.|Nome|Data nasc.|Enc. Educação|Escalão ASE|Observações"))
    for at, w in enumerate(people):
        nr = in_room(people, w.room).index(w) + 1
        adult = f"{('Sandra', 'Paulo', 'Célia', 'Rui')[at % 4]} {w.family.split()[-1]}"
        note = {3: "irmão no 9C", 8: "PLNM", 11: "cartão por levantar"}.get(at, "")
        own = [w.room, nr, int(w.number), w.full, birthday(at, 2014), adult, ("", "A", "B")[at % 3]]
        rows.append([*own, note])
    workbook(folder, "Alunos 7 ano.xlsx", {"7 ano": rows}, ("A1:H1", "A2:H2"), {"D": 30, "F": 20, "H": 22})
    cards = [cut("N.º Proc.|N.º Cartão|Data de emissão|Saldo|Estado")]
    order = sorted(range(len(people)), key=lambda at: numbers[at])
    cards += [
        [people[at].number, numbers[at], "14-09-2026", f"{at % 5 * 3},40", "Ativo"]
        for at in order
        if numbers[at]
    ]
    folder.csv("cartoes_exportacao.csv", cards, sep=";", enc="cp1252")
    people = [any_parting(w) for w in with_more(people, numbers)]
    return Truth(people, allowed=("Alunos 7 ano", "7 ano", "cartoes_exportacao"))
