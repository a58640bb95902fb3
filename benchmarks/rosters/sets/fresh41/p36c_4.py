"""Haiti and Africa of French and Portuguese: a Writer list, a page, a PDF, a text, a photographer's sheet."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, page
from benchmarks.rosters.papers import odt


@case()
def p36c_haitian_list_in_writer(folder: Folder) -> Truth:
    """Haiti: a Writer table with a photo in each row, surnames that are given names, a code, telephones."""
    people = those(
        "Jean Wilner|PIERRE;Widlène|JEAN-BAPTISTE;Marie Darline|JOSEPH;Pierre|LOUIS JEUNE;Islande|CHARLES;"
        "Roodson|EXANTUS;Béatrice|SAINT-FLEUR;Stanley|DÉSIR;Guerline|ALCINÉ",
        "AF7-0031",
        "7",
        "7e AF B",
        without=2,
    )
    head = [Cell((title,)) for title in cut("No|Photo|Code élève|Nom|Prénom|Sexe|Tél. responsable")]
    rows = [
        [
            Cell((str(at),)),
            Cell((), face(w.photo)) if w.photo else Cell(("à prendre",)),
            *(
                Cell((text,))
                for text in (w.number, w.family, w.given, "MFFMFMFMF"[at - 1], f"37{at}2-44{at}0")
            ),
        ]
        for at, w in enumerate(people, 1)
    ]
    folder.put(
        "Liste 7e AF B.odt",
        odt(
            [
                "Collège Mixte Le Flambeau des Cayes",
                "Année académique 2026-2027",
                "LISTE DES ÉLÈVES",
                "Classe : 7e AF B",
                "Titulaire : M. Fritzner Dorvil",
            ],
            [head, *rows],
            ["Arrêtée la présente liste à neuf (9) élèves.", "Le Directeur : Père Anel Toussaint"],
        ),
    )
    return Truth(people, capitals=True, allowed=("Liste 7e AF B", "Fritzner Dorvil", "M. Fritzner Dorvil"))


@case("lists by class in PLANETE, Senegal (from memory, not read here: IEN, Prénom(s), Nom, date, lieu)")
def p36c_senegalese_page_of_two_classes(folder: Folder) -> Truth:
    """Senegal: a saved page with a table for each class, its head teacher above, a pupil who gave up."""
    people = [
        one(
            name.partition("|")[0],
            name.partition("|")[2],
            f"SN20{14 + at % 2}06{31 + at * 7}",
            room[0],
            room,
            photo="",
        )
        for at, (name, room) in enumerate(
            (name, room)
            for room, names in (
                (
                    "6e A",
                    "Fatou Binetou|NDIAYE;Serigne Mouhamadou|MBACKÉ;Awa|DIOUF;El Hadji Malick|SY;"
                    "Ndèye Coumba|NDIAYE",
                ),
                ("5e C", "Papa Ousmane|GUÈYE;Awa|DIOUF;Marie-Louise|SENGHOR;Cheikh Tidiane|BA"),
            )
            for name in names.split(";")
        )
    ]
    people = but(people, {3: {"here": False}})
    tutors = {"6e A": "M. Ousmane Sarr", "5e C": "Mme Rokhaya Faye"}
    body = "<div id=menu>Accueil | Élèves | Notes | Absences | Déconnexion</div>"
    body += "<h2>CEM de Thiaroye-Gare : Listes nominatives</h2>"
    titles = "".join(
        f"<th>{title}</th>" for title in cut("N°|IEN|Prénom(s)|Nom|Sexe|Né(e) le|à|Observations")
    )
    for room, tutor in tutors.items():
        body += (
            f"<h3>Classe : {room}</h3><p>Professeur principal : {tutor}</p><table border=1><tr>{titles}</tr>"
        )
        for at, w in enumerate((w for w in people if w.room == room), 1):
            cells = (
                at,
                w.number,
                w.given,
                w.family,
                "FMFMFMFFM"[people.index(w)],
                f"0{at}/11/2014",
                "Pikine",
            )
            note = "" if w.here else "Abandon"
            body += "<tr>" + "".join(f"<td>{cell}</td>" for cell in (*cells, note)) + "</tr>\n"
        body += f"<tr><td colspan=8>Effectif : {sum(w.room == room for w in people)}</td></tr></table>"
    folder.put("PLANETE - Listes.htm", page("PLANETE 3", body))
    return Truth(people, capitals=True, allowed=tuple(tutors.values()))


@case()
def p36c_mozambican_nominal_list(folder: Folder) -> Truth:
    """Mozambique: an old text, numbered, dots to the sex, a transfer and a drop-out in brackets."""
    people = [
        any_parting(one(name.partition("|")[0], name.partition("|")[2], "", "8", "B2", photo=""))
        for name in (
            "Amélia da Graça|Machava",
            "Abílio Fernando|Nhantumbo",
            "Celeste|Cossa",
            "Dércio Zacarias|Mondlane",
            "Eunice Inácio|Bila",
            "Graça|Chissano Júnior",
            "Isac João|Macuácua",
            "Lurdes|Sitoe",
            "Osvaldo|dos Anjos Tembe",
        )
    ]
    people = but(people, {2: {"here": False}, 6: {"here": False}})
    notes = {2: " (transferida p/ Beira)", 6: " (desistente)"}
    lines = [
        "REPÚBLICA DE MOÇAMBIQUE",
        "Escola Secundária da Manga-Loforte",
        "LISTA NOMINAL DOS ALUNOS - 2026",
        "8ª Classe   Turma: B2   Curso diurno",
        "Directora de turma: dra. Hortência Malate",
        "",
    ]
    for at, w in enumerate(people):
        lines.append(f"{at + 1:02}. {w.full + notes.get(at, ''):.<52}{'FMFMFFMFM'[at]}")
    lines += [
        "",
        "Resumo: H - 4   M - 5   Total - 9",
        "Beira, aos 12 de Fevereiro de 2026",
        "O Director da Escola",
        "_____________________",
    ]
    folder.put("lista 8B2.txt", "\r\n".join(lines) + "\r\n", "cp1252")
    return Truth(people, allowed=("lista 8B2", "Hortência Malate", "dra. Hortência Malate"))


@case("the sheet of a travelling photographer in Cameroon; style of an office, invented")
def p36c_cameroonian_photographers_sheet(folder: Folder) -> Truth:
    """Cameroon: tabs, the camera's file per child, pictures taken again in their own column, single names."""
    listed: list[tuple[Who, str, str]] = []
    names = (
        "Marie Thérèse|NGO BASSONG;ABOUBAKAR|;Hamadou|DJIBRIL;Kelly-Ange|MBARGA ONANA;"
        "Brandon|TCHOUPO FOTSO;AÏSSATOU|;Ashley|NFOR"
    )
    for at, name in enumerate(names.split(";")):
        given, family = name.split("|")
        who = one(given, family, "", "6", ("6e M1", "6e M2")[at % 2])
        listed.append((who, f"DSC_0{412 + at}.JPG", f"DSC_0{431 + at}.JPG" if at in (3, 5) else ""))
    listed[6] = (replace(listed[6][0], photo=""), "absente", "")
    rows = [
        [at, f"{w.family} {w.given}".strip(), w.room, first, again, "payé" if at % 3 else "reste 500 F"]
        for at, (w, first, again) in enumerate(listed, 1)
    ]
    titles = cut("N°|Nom et prénom|Classe|N° photo|Photo reprise (la bonne)|Règlement")
    above = [["PHOTO EXPRESS BAFIA - Collège bilingue Sainte-Rita - octobre 2026"], []]
    folder.csv("fiche photographe.txt", [*above, titles, *rows], "\t", "utf-16")
    for w, first, again in listed:
        if w.photo:
            folder.put(f"DCIM/{again or first}", face(w.photo))
            if again:
                folder.put(f"DCIM/{first}", face(f"{w.key}, blurred"))
    people = [w for w, *_ in listed]
    return Truth(people, capitals=True, allowed=("DCIM", "fiche photographe"))
