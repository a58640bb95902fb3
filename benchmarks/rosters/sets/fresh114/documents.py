"""Word documents with tables, printed lists, and photos beside a list."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, write, write_middle
from benchmarks.rosters.sets.fresh79.kit import RULES, Print
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import A4, gone
from benchmarks.rosters.sets.fresh103.kit import workbook
from benchmarks.rosters.sets.fresh107.kit import with_more
from benchmarks.rosters.sets.fresh113.kit import Doc, Span


@case()
def q114_desdobles_de_ingles(folder: Folder) -> Truth:
    """Spain: Word, a table a class with its two halves as columns, all names of one as lines in a cell."""
    people = of_lines(
        """Nerea|Aguilar Pons|||1C;Izan|Benítez Cobo|||1C;Paula|Carmona León|||1C;Yassin|El Idrissi|||1C
        Alba|Escudero Mira|||1C;Marcos|Giménez Sala|||1C;Julia|Herrero Polo|||1C;Darius|Ionescu|||1C
        Lola|Montero Rubio|||1C;Gonzalo|Serrano Vera|||1C;Candela|Alonso Pardo|||1D;Unai|Bermejo Cid|||1D
        Inés|Crespo Salas|||1D;Rubén|Delgado Haro|||1D;Manuela|Esteban Gil|||1D;Aitana|Ferrer Monzó|||1D
        Joel|Lozano Ibarra|||1D;Celia|Pastor Ruiz|||1D;Xin|Zhou|||1D"""
    )
    made = Doc()
    made.line("IES Sierra Norte – Desdobles de inglés, curso 2026-2027", "Heading1")
    for room, teachers in (
        ("1C", ("Ana Ruiz, aula 12", "Javier Mas, aula 14")),
        ("1D", ("Ana Ruiz, aula 12", "Eva Soler, lab.")),
    ):
        made.line(room, "Heading2")
        mine = in_room(people, room)
        halves = [mine[:5], mine[5:]]
        texts = ["\n".join(f"{nr}. {w.last_first}" for nr, w in enumerate(half, 1)) for half in halves]
        made.grid(
            [[f"Desdoble A\n({teachers[0]})", f"Desdoble B\n({teachers[1]})"], texts], (4500, 4500), (0,)
        )
        made.line()
    made.line("Los cambios de grupo se piden a jefatura de estudios.")
    folder.put("Desdobles 1 ESO.docx", made.done())
    more = (
        "Desdobles 1 ESO",
        "Desdoble A",
        "Desdoble B",
        "Ana Ruiz",
        "Javier Mas",
        "Eva Soler",
        "aula 12",
        "aula 14",
    )
    return Truth(people, allowed=more)


@case()
def q114_voyage_a_londres(folder: Folder) -> Truth:
    """France: three classes of a trip in Word, a heading and a table for each, who has which paper."""
    people = of_lines(
        """Anaïs|BERTIN|||4A;Ilyes|CHAOUCH|||4A;Jules|DELATTRE|||4A;Manon|GRANGER|||4A;Rose|LE BIHAN|||4A
        Kylian|PAYET|||4A;Clara|AUBERT|||4B;Nolan|BRUNET|||4B;Fatou|DIALLO|||4B;Arthur|JOLY|||4B
        Louane|MASSON|||4B;Pablo|ORTIZ|||4B;Eloïse|VIDAL|||4B;Yanis|AMRANI|||4C;Juliette|COLLET|||4C
        Mathis|HAMON|||4C;Sarah|LÉVY|||4C;Quentin|POIRIER|||4C"""
    )
    made = Doc()
    made.line("Voyage à Londres, du 12 au 16 avril 2027", "Title")
    made.line("Liste des participants par classe – 18 élèves, 3 accompagnateurs")
    for room, head in (("4A", "Mme Royer"), ("4B", "M. Teissier"), ("4C", "Mme Haddad")):
        made.line(room, "Heading1")
        made.line(f"Professeur principal : {head}")
        rows = [cut("NOM|Prénom|Né(e) le|Pièce|AST|Régime alimentaire")]
        for w in in_room(people, room):
            at = people.index(w)
            paper, food = (
                ("passeport", "CNI")[at % 2],
                {2: "végétarien", 8: "sans porc", 14: "sans gluten"}.get(at, ""),
            )
            rows.append([w.family, w.given, birthday(at, 2013), paper, "oui" if at % 4 else "à rendre", food])
        made.grid(rows, (1900, 1700, 1500, 1300, 1100, 1900), (0,))
        made.line()
    made.line("AST : autorisation de sortie du territoire. Merci de relancer les familles concernées.")
    folder.put("Voyage Londres - participants.docx", made.done())
    more = ("Voyage Londres - participants", "Mme Royer", "M. Teissier", "Mme Haddad")
    return Truth(people, capitals=True, allowed=more)


@case()
def q114_elenco_2b_e_trasferiti(folder: Folder) -> Truth:
    """Italy: a class in a Word table under a merged head, and a second table of those who have moved away."""
    people = of_lines(
        """Sofia|Amato|||2B;Gabriele|Barbieri|||2B;Youssef|Ben Salah|||2B;Martina|Caruso|||2B
        Leonardo|D'Amico|||2B;Alice|De Santis|||2B;Riccardo|Ferrara|||2B;Xinyi|Hu|||2B;Emma|Lombardi|||2B
        Francesco Maria|Parisi|||2B;Bianca|Rizzo|||2B;Denis|Shehu|||2B;Viola|Testa|||2B;Edoardo|Villa|||2B
        Noemi|Costa|||2B;Diego|Marini|||2B"""
    )
    made = Doc()
    made.line("Istituto Comprensivo “G. Rodari” – Scuola secondaria di I grado")
    rows: list[list[Any]] = [
        [Span("CLASSE 2B – a.s. 2026/2027", 6)],
        [Span("Coordinatrice: prof.ssa Marchetti", 6)],
    ]
    rows.append(cut("N.|Cognome|Nome|Data di nascita|IRC|Uscita autonoma"))
    for nr, w in enumerate(people[:14], 1):
        rows.append(
            [
                f"{nr}",
                w.family,
                w.given,
                birthday(nr, 2014),
                "no" if nr in (3, 8) else "sì",
                ("sì", "no")[nr % 2],
            ]
        )
    made.grid(rows, (600, 2000, 2200, 1600, 800, 1400), (0, 1, 2))
    made.line()
    made.line("Alunni trasferiti in corso d’anno", "Heading2")
    away = [["Cognome", "Nome", "Data", "Scuola di destinazione"]]
    for w, day, school in zip(
        people[14:], ("12/10/2026", "09/11/2026"), ("I.C. Pascoli, Bologna", "Parma"), strict=True
    ):
        away.append([w.family, w.given, day, school])
    made.grid(away, (2000, 2200, 1600, 3000), (0,))
    made.line("Modena, 16 novembre 2026")
    folder.put("Elenco 2B aggiornato.docx", made.done())
    return Truth([*people[:14], *gone(people, 14, 15)], allowed=("Elenco 2B aggiornato", "Marchetti"))


@case("the class list that parents and staff print in Denmark's Aula (layout from memory)")
def q114_klasseliste_aula(folder: Folder) -> Truth:
    """Denmark: a printed class list, the child at the left, at its right the parents with addresses."""
    people = of_lines(
        """Alma Kjær|Nielsen;Bertram|Holm;Clara Marie|Skov;Elias|Bundgaard;Freja|Lauridsen;Hamid|Rahimi
        Ida|Vestergaard;Konrad|Thomsen;Liva|Damgaard;Malthe|Friis;Nikolaj|Juhl;Olivia|Krogh;Safiya|Warsame
        Viktor|Østergaard""",
        room="4.B",
    )
    made = Print(
        head=[("Skovvangskolen", "Udskrevet 01-09-2026")], foot=("Fortroligt", "", "Side {page} af {pages}")
    )
    made.say("Klasseliste 4.B", 15, bold=True, after=8)
    rows = [["Elev", "Kontaktpersoner"]]
    mothers, fathers = cut("Mette|Camilla|Louise|Hodan|Trine"), cut("Jens|Rasmus|Peter|Karim")
    for at, w in enumerate(people):
        last, place = w.family.split()[-1], f"{('Birkevej', 'Møllegade', 'Søparken')[at % 3]} {at * 3 + 2}"
        first = f"{mothers[at % 5]} {last} (mor)   {place}, 8000 Aarhus C   mobil 20 55 0{at % 9} {at + 11}"
        other = f"{fathers[at % 4]} {last} (far)   mobil 31 55 1{at % 9} {at + 40}"
        rows.append(
            [f"{w.full}\nfødt {birthday(at, 2016, '-')}", first if at % 5 == 4 else f"{first}\n{other}"]
        )
    made.table(rows, (170, 345), RULES, air=3)
    folder.put("Klasseliste 4.B.pdf", made.data())
    return Truth([any_parting(w) for w in people], allowed=("Klasseliste 4.B", "Skovvangskolen"))


@case()
def q114_klasslistor_tva_spalter(folder: Folder) -> Truth:
    """Sweden: two classes on a printed page, one in each column, numbered, mentors above and a sum below."""
    people = of_lines(
        """Alice|Andersson|||7A;Wilmer|Berglund|||7A;Nour|Darwish|||7A;Ebba|Eklund|||7A;Hugo|Forsberg|||7A
        Tyra|Gunnarsson|||7A;Melvin|Hedlund|||7A;Astrid|Isaksson|||7A;Liam|Jönsson|||7A;Maja|Åström|||7A
        Edvin|Blom|||7B;Stella|Dahlgren|||7B;Khalid|Farah|||7B;Selma|Granqvist|||7B;Vincent|Hallberg|||7B
        Juni|Karlsson|||7B;Adrian|Lindgren|||7B;Leia|Nyström|||7B;Sigge|Öhman|||7B"""
    )
    made = Print(
        head=[("Björkskolan", "Läsåret 2026/2027")], foot=("", "", "Utskriven 2026-08-19"), columns=2
    )
    for room, mentors in (("7A", "Karin Ek och Jonas Frid"), ("7B", "Pernilla Vik och Omid Karimi")):
        if room == "7B":
            made.new_column()
        made.say(f"Klass {room}", 14, bold=True)
        made.say(f"Mentorer: {mentors}", after=8)
        mine = in_room(people, room)
        rows = [[f"{nr}.", w.last_first] for nr, w in enumerate(mine, 1)]
        made.table(rows, (24, 190), (), titles=0)
        made.gap(6)
        made.say(f"Antal elever: {len(mine)}")
    folder.put("Klasslistor åk 7.pdf", made.data())
    more = ("Klasslistor åk 7", "Karin Ek", "Jonas Frid", "Pernilla Vik", "Omid Karimi", "Björkskolan")
    return Truth(people, allowed=more)


@case()
def q114_p5_pupils_with_faces(folder: Folder) -> Truth:
    """Rwanda: pupils two in a row in boxes, SURNAME first, the ministry's code, the face at the right."""
    people = with_photos(
        of_lines(
            """Aline|UWASE|110417260031||P5A;Eric|HABIMANA|110417260042||P5A;Divine|INGABIRE|110417260057||P5A
            Olivier|NSHIMIYIMANA|110417260063||P5A;Sandrine|MUKAMANA|110417260078||P5A
            Patrick|BIZIMANA|110417260086||P5A;Kevine|IRADUKUNDA|110417260094||P5A
            Fabrice|NDAYISABA|110417260103||P5A;Grace|UMUTONI|110417260119||P5A
            Yvan|MUGISHA|110417260122||P5A;Diane|NYIRAHABIMANA|110417260137||P5A
            Thierry|RUKUNDO|110417260145||P5A"""
        ),
        4,
    )
    canvas, file = blank_page(*A4)
    write(canvas, 45, 796, "G.S. KIMIRONKO – PHOTO LIST", 14, bold=True)
    write(canvas, 45, 778, "Class: P5A      Class teacher: Mukandayisenga Josiane      2026-2027", 9)
    for at, w in enumerate(people):
        x, y = 45 + at % 2 * 255, 668 - at // 2 * 106
        canvas.rect(x, y, 245, 98)
        write(canvas, x + 8, y + 76, f"{at + 1}. {w.family} {w.given}", 10, bold=True)
        write(canvas, x + 8, y + 56, f"Code: {w.number}", 9)
        write(canvas, x + 8, y + 40, f"Born: {birthday(at, 2015)}", 9)
        write(canvas, x + 8, y + 24, f"Sector: {('Kimironko', 'Remera', 'Kinyinya')[at % 3]}", 9)
        if w.photo:
            draw_face(canvas, w, x + 174, y + 7, 62)
        else:
            canvas.rect(x + 174, y + 7, 62, 83)
            write_middle(canvas, x + 205, y + 46, "no photo", 7)
    canvas.save()
    folder.put("P5A photo list.pdf", file.getvalue())
    return Truth(people, capitals=True, allowed=("P5A photo list", "Mukandayisenga Josiane"))


@case()
def q114_pictures_by_badge(folder: Folder) -> Truth:
    """Emirates: an Excel list with the chip of each badge in hex; the pictures are called by the chip."""
    people = with_photos(
        of_lines(
            """Sultan|Al Mansoori|20417|6|B;Ananya|Krishnan|20422|6|B;Omar|Barakat|20431|6|B
            Chloe|Fitzgerald|20438|6|B;Maryam|Al Suwaidi|20440|6|B;Lucas|Pereira|20447|6|B
            Haya|Nasser|20453|6|B;Ibrahim|Siddiqui|20459|6|C;Layan|Haddad|20462|6|C
            Georgia|Pappas|20470|6|C;Rashid|Al Ketbi|20476|6|C;Tanvi|Deshpande|20481|6|C
            Youssef|Mansour|20488|6|C;Sienna|Walker|20493|6|C"""
        ),
        2,
        9,
    )
    chips = [
        f"04{(at * 7919 + 41) % 251:02X}F{at % 10}{(at * 613 + 77) % 256:02X}1C" for at in range(len(people))
    ]
    people = with_more(people, chips)
    rows: list[Any] = [["Al Noor International School – Grade 6 badges, September 2026"], []]
    rows.append(cut("Student ID|Badge chip|First name|Last name|Grade|Section|Bus|Badge printed"))
    for at, w in enumerate(people):
        printed = "yes" if w.photo else "no – photo missing"
        rows.append(
            [
                int(w.number),
                chips[at],
                w.given,
                w.family,
                6,
                w.room,
                f"Bus {at % 5 + 1}" if at % 3 else "own",
                printed,
            ]
        )
    widths = {"A": 12, "B": 14, "C": 14, "D": 18, "H": 22}
    workbook(folder, "Grade 6 badges.xlsx", {"G6": rows}, ("A1:H1",), widths)
    folder.photos(people, lambda w: f"badge_export/{w.more[0]}.jpg")
    return Truth(people, allowed=("Grade 6 badges", "G6", "badge_export"))
