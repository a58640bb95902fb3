"""Sheets kept by hand, and a list that comes again in October."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.office_sheets import Bar, book_of, lay
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone, same
from benchmarks.rosters.sets.fresh99.kit import paint, wide


@case()
def q100_textbooks_given_out(folder: Folder) -> Truth:
    """Ghana: a form master's sheet of books given out: ticks and crosses, owing in red, sums and a key."""
    people = of_lines(
        """Kwabena|Acheampong|0417;Abena|Agyeman|0421;Ebenezer|Amoah|0424;Fatima|Alhassan|0428
        Nii Armah|Ankrah|0433;Akosua|Boakye|0436;Selorm|Dzokoto|0440;Yaa|Frimpong|0444;Kojo|Gyasi|0447
        Mawuli|Kpodo|0451;Efua|Mensah-Bonsu|0456;Ibrahim|Seidu|0459;Adwoa|Tetteh|0463;Prosper|Yeboah|0468""",
        room="JHS 2A",
    )
    owing, absent = {2, 9}, {7}
    rows: list[list[Any]] = [
        ["ST. MARTIN'S R/C BASIC SCHOOL"],
        ["JHS 2A - TEXTBOOKS GIVEN OUT, FIRST TERM"],
        [],
    ]
    rows.append(cut("S/N|Adm. No.|Surname|Other Names|English|Maths|Science|Social|Remarks"))
    for at, w in enumerate(people):
        marks = ["A"] * 4 if at in absent else ["✓", "✓", "✗" if at in owing else "✓", "✓" if at % 5 else "✗"]
        remark = {2: "owes 2025 book", 7: "sick", 9: "owes GHS 40", 12: "Asst. class prefect"}.get(at, "")
        rows.append([at + 1, w.number, w.family, w.given, *marks, remark])
    rows.append(["", "", "TOTAL", "", 13, 13, 11, 10])
    rows += [[], ["", "KEY"], ["", "✓", "book received"], ["", "✗", "no book yet"], ["", "A", "absent"]]
    rows.append(["", "", "owes for a lost book"])
    book, sheet = book_of("Sheet1")
    lay(sheet, rows, 9, ("A1:I1", "A2:I2"))
    paint(sheet, {at + 5: "FF9999" for at in owing}, range(1, 10))
    paint(sheet, {len(rows): "FF9999"}, (2,))
    wide(sheet, A=5, B=10, C=18, D=16, I=22)
    folder.save("JHS 2A books.xlsx", book)
    return Truth(people, allowed=("JHS 2A books", "Sheet1"))


@case()
def q100_klassen_og_klassesaet(folder: Folder) -> Truth:
    """Denmark: the class with library cards at the left, at its right a second table of the class's books."""
    people = of_lines(
        """Alberte|Bruun|200417;Villads|Christoffersen|200422;Asta|Dam|200426;Noah|Elkjær|200431
        Merle|Frandsen|200435;Yusuf|Hassan|200440;Karla|Juhl|200444;Storm|Kjeldsen|200449
        Liv|Mathiasen|200453;Anton|Nørgaard|200458;Freja|Østergaard|200462;Malthe|Vestergaard|200467""",
        room="5A",
    )
    sets = cut("Drengen i graven;24;til uge 44|Mit bedste år;12;til uge 41|Grimms eventyr;26;hele året")
    sets += cut("Skriv løs 5;25;hele året|Danske ord i skolen;14;til jul")
    rows: list[list[Any]] = [["5A 2026/27", *[""] * 6, "Klassesæt i 5A"], []]
    rows.append(
        [*cut("Nr.|Fornavn|Efternavn|Lånerkort|Læsegruppe|Bemærkning"), "", *cut("Titel|Antal|Udlånt")]
    )
    for at, w in enumerate(people):
        note = {1: "nyt kort 2/9", 7: "ordblind, app"}.get(at, "")
        second: list[Any] = list(sets[at].split(";")) if at < len(sets) else []
        group = ("blå", "rød", "grøn")[at % 3]
        rows.append([at + 1, w.given, w.family, int(w.number), group, note, "", *second])
    rows += [[], ["", "I alt", 12]]
    book, sheet = book_of("5A")
    lay(sheet, rows, 10, ("A1:F1", "H1:J1"))
    wide(sheet, A=5, B=14, C=18, D=12, E=12, F=18, H=24, J=14)
    folder.save("5A klasseliste.xlsx", book)
    return Truth(people, allowed=("5A klasseliste", "blå", "rød", "grøn"))


@case()
def q100_quinto_ano_numa_folha(folder: Folder) -> Truth:
    """Portugal: three classes in one sheet under bars with the director, process numbers, whole names."""
    people = of_lines(
        """Afonso Miguel|Antunes|8104||5A;Beatriz|Carvalho Lopes|8109||5A;Dinis|Esteves|8113||5A
        Leonor|Figueiredo|8118||5A;Matilde Sofia|Neves|8122||5A;Rodrigo|Pinheiro da Silva|8127||5A
        Alexandru|Popa|8131||5B;Carolina|Baptista|8136||5B;Duarte|Fragoso|8140||5B;Mariana|Sequeira|8145||5B
        Vicente|Valadares|8149||5B;Bianca|Abrantes|8154||5C;Francisca|Coelho Mendes|8158||5C
        Gustavo|Lourenço|8163||5C;Salvador|Reis|8167||5C;Yara|Tavares|8172||5C"""
    )
    heads = {"5A": "Ana Lemos", "5B": "Paulo Garrido", "5C": "Cristina Sampaio"}
    rows: list[Any] = [["Agrupamento de Escolas do Vale - 5.º ano 2026/2027"], []]
    for room, head in heads.items():
        rows += [
            Bar(f"Turma {room}   DT: Prof. {head}", "FFF2CC"),
            cut("N.º|Proc.|Nome|Nasc.|Escalão|Cartão|Obs."),
        ]
        mine = in_room(people, room)
        for nr, w in enumerate(mine, 1):
            at = people.index(w)
            step, got = ("A", "", "B")[at % 3], "✓" if at != 2 else ""
            note = "transf. de Leiria" if at == 4 else ""
            rows.append([nr, int(w.number), w.full, birthday(at, 2016, "-"), step, got, note])
        rows += [["", "", f"Total: {len(mine)} alunos"], []]
    book, sheet = book_of("5 ano")
    lay(sheet, rows, 7, ("A1:G1",))
    wide(sheet, A=5, B=8, C=34, D=13, G=20)
    folder.save("Turmas 5 ano.xlsx", book)
    more = (*heads.values(), *(f"Prof. {name}" for name in heads.values()), "Turmas 5 ano", "5 ano")
    return Truth([any_parting(w) for w in people], allowed=more)


@case()
def q100_bekkjarlistar(folder: Folder) -> Truth:
    """Iceland: a sheet for each class with its teacher, whole names and identity numbers, one of sums."""
    people = of_lines(
        """Arnar|Jónsson|||4. SÁ;Birta Sól|Kristjánsdóttir|||4. SÁ;Dagur|Einarsson|||4. SÁ
        Emilía|Þórsdóttir|||4. SÁ;Hrafn|Ólafsson|||4. SÁ;Katla|Magnúsdóttir|||4. SÁ;Natalia|Nowak|||4. SÁ
        Aron Ingi|Sveinsson|||4. HK;Álfrún|Gunnarsdóttir|||4. HK;Breki|Stefánsson|||4. HK
        Hekla|Ragnarsdóttir|||4. HK;Ísak|Hauksson|||4. HK;Sóley|Björnsdóttir|||4. HK;Úlfur|Pálsson|||4. HK"""
    )
    people = [
        replace(w, more=(f"{at * 2 + 1:02}{at % 12 + 1:02}17-{at * 137 + 2050}",))
        for at, w in enumerate(people)
    ]
    sheets: dict[str, list[list[Any]]] = {}
    for room, teacher in (("4. SÁ", "Sigrún Ásgeirsdóttir"), ("4. HK", "Halldór Karlsson")):
        rows: list[list[Any]] = [[f"Bekkur {room}"], [f"Umsjónarkennari: {teacher}"], []]
        rows.append(cut("Nr.|Nafn|Kennitala|Lestrarhópur|Ofnæmi|Leyfi fyrir mynd"))
        for at, w in enumerate(in_room(people, room)):
            allergy = "hnetur" if at == 3 else ""
            rows.append([at + 1, w.full, *w.more, ("Ugla", "Lóa")[at % 2], allergy, "✗" if at == 5 else "✓"])
        sheets[room] = rows
    sheets["Samtals"] = [
        cut("Bekkur|Strákar|Stelpur|Alls"),
        ["4. SÁ", 3, 4, 7],
        ["4. HK", 4, 3, 7],
        ["", 7, 7, 14],
    ]
    folder.book("Bekkjarlistar 4. bekkur.xlsx", sheets, merge=("A1:F1", "A2:F2"))
    more = ("Sigrún Ásgeirsdóttir", "Halldór Karlsson", "Bekkjarlistar 4. bekkur", "Ugla", "Lóa", "Samtals")
    return Truth([any_parting(w) for w in people], allowed=more)


@case("GPI, Quebec's pupil system, two lists (titles from memory)")
def q100_liste_de_groupe_en_octobre(folder: Folder) -> Truth:
    """Quebec: a French school's groups in August; in October in other columns with a zip of photos."""
    before = of_lines(
        """Zachary|Bergeron|3104417|4|401;Maélie|Bouchard-Roy|3104422|4|401;Ismaël|Diallo|3104428|4|401
        Coralie|Fortin|3104431|4|401;Nathan|Gagné|3104436|4|401;Anaïs|Lapointe|3104440|4|401
        Éloi|Morissette|3104445|4|402;Léonie|Ouellet|3104451|4|402;Félix-Antoine|Pelletier|3104456|4|402
        Maïka|St-Hilaire|3104462|4|402;Victor|Tremblay|3104467|4|402;Rosalie|Vachon|3104473|4|402"""
    )
    rows = [cut("Fiche|Nom|Prénom|Classification|Groupe-repère|Sexe|Date de naissance")]
    for at, w in enumerate(before):
        born = f"2016-{at % 12 + 1:02}-{at * 2 + 3:02}"
        rows.append([w.number, w.family, w.given, f"Prim {w.grade}", w.room, "MFMFMFMFMFMF"[at], born])
    folder.csv("1/liste_aout.csv", rows, sep=";", enc="cp1252")
    new = of_lines("Sofia|Haddad|3104519|4|402;Loïc|Jutras|3104523|4|401")
    moved = but(before, {2: {"room": "402"}, 7: {"family": "Ouellet-Caron"}})
    now = sorted(
        [*(w for at, w in enumerate(moved) if at != 4), *new], key=lambda who: (who.room, who.last_first)
    )
    now = with_photos(now, 6)
    listed = [cut("Groupe|Nom de l'élève|Fiche|Transport|Service de garde")]
    for at, w in enumerate(now):
        listed.append(
            [w.room, w.last_first, w.number, ("114", "marcheur", "109")[at % 3], "oui" if at % 4 else ""]
        )
    folder.csv("2/liste_groupes_octobre.csv", listed, sep=";", enc="utf-8-sig")
    folder.zip("2/photos.zip", faces(now))
    stay = [("Léonie Ouellet", "Léonie Ouellet-Caron"), *same([before[2], before[9]])]
    people: list[Who] = [*(replace(w, grade="") for w in now), *gone(before, 4)]
    more = ("liste_aout", "liste_groupes_octobre", "photos")
    return Truth(people, steps=("1", "2"), same=stay, allowed=more)
