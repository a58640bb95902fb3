"""What schools of Wallonia, France, Spain and Portugal hand over."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import odt


@case(
    "answers to a form of Google in French, as the sheet is downloaded (Horodateur); the school's "
    "style invented"
)
def p34c_formulaire_bibliotheque(folder: Folder) -> Truth:
    """Wallonia: parents typed the names in their own way, one family answered twice.

    Parents and mails beside.
    """
    people = [
        one("Mathis", "Dubuisson", room="4A", grade="4", photo=""),
        one("Aya", "N'Guessan", room="4B", grade="4", photo=""),
        one("Louise", "Van Damme-Collard", room="5A", grade="5", photo=""),
        one("Ilyas", "El Khattabi", room="4A", grade="4", photo=""),
        one("Jean-Baptiste", "Lambert", room="5A", grade="5", photo=""),
        one("Élise", "de Hemricourt", room="4B", grade="4", photo=""),
        one("Louise", "Lambert", room="4B", grade="4", photo=""),
        one("Noa", "Wauters", room="5A", grade="5", photo=""),
    ]
    heads = {"4A": "Mme Delvaux", "4B": "M. Piron", "5A": "Mme Lejeune"}
    typed = {0: ("dubuisson ", "mathis"), 3: ("EL KHATTABI", "Ilyas"), 4: ("LAMBERT", " Jean-Baptiste")}
    rows = [
        cut(
            "Horodateur|Adresse e-mail|Nom de l'enfant|Prénom de l'enfant|Classe|Titulaire"
            "|Nom et prénom du parent|GSM du parent|J'autorise les photos|Remarque éventuelle"
        )
    ]
    for at, who in enumerate(people):
        family, given = typed.get(at, (who.family, who.given))
        rows.append(
            [
                f"0{at // 3 + 1}/09/2026 1{at}:0{at}:3{at}",
                f"parent{at}@exemple.be",
                family,
                given,
                who.room,
                heads[who.room],
                ("Sophie", "Karim", "Anne")[at % 3] + " " + who.family,
                f"0470 11 22 3{at}",
                ("Oui", "Non")[at % 2],
                "sans gluten, merci" if at == 5 else "",
            ]
        )
    again = [*rows[4]]
    again[0], again[2], again[9] = (
        "04/09/2026 20:15:44",
        "El Khattabi",
        "Désolé, je pense l'avoir déjà envoyé",
    )
    rows.append(again)
    folder.csv("Inscription bibliothèque (réponses) - Réponses au formulaire 1.csv", rows)
    return Truth(people, capitals=True, allowed=tuple(heads.values()))


@case(
    "SIECLE Base élèves, ElevesSansAdresses.xml (read by GEPI and Pronote; from memory): photos "
    "called by ELENOET, as in GEPI"
)
def p34c_siecle_eleves_sans_adresses(folder: Folder) -> Truth:
    """France: pupils and their divisions in two parts of one XML, zipped; groups beside the class.

    Photos with five digits.
    """
    people = [
        one("Élodie", "LEFEUVRE", "1187", "6", "6A"),
        one("Naïm", "BENALLAL-MORET", "1188", "6", "6A", also=(("Naïm", "BENALLAL"),)),
        one("Tiphaine", "LE BIHAN", "1190", "6", "6A"),
        one("Côme", "D'ARGENTRE", "1193", "6", "6B"),
        one("Aminata", "COULIBALY", "1194", "6", "6B", here=False, photo=""),
        one("Gaël", "RIOU", "988", "5", "5C"),
        one("Maï-Linh", "TRAN-PERROT", "991", "5", "5C"),
        one("Éloi", "DE LA VILLEON", "1002", "5", "5C", photo=""),
    ]
    people = [
        replace(who, more=(f"09{at}7418{at}3{'KBHGDFCE'[at]}X", f"{2210345 + at * 17}"))
        for at, who in enumerate(people)
    ]
    pupils = groups = ""
    for at, who in enumerate(people):
        head = f'ELEVE_ID="{who.more[1]}" ELENOET="{who.number}"'
        family, used = ("BENALLAL", who.family) if at == 1 else (who.family, "")
        fields = {
            "ID_NATIONAL": who.more[0],
            "ELENOET": who.number,
            "NOM_DE_FAMILLE": family,
            "NOM_USAGE": used,
            "PRENOM": who.given,
            "PRENOM2": ("Marie", "", "Anne")[at % 3],
            "DATE_NAISS": f"1{at}/04/201{5 - at // 5}",
            "CODE_SEXE": "21212121"[at],
            "DATE_ENTREE": "01/09/2026",
            "DATE_SORTIE": "" if who.here else "09/10/2026",
            "CODE_MEF": "10010012110" if who.grade == "6" else "10110001110",
            "CODE_REGIME": "2",
            "MEL": "",
        }
        pupils += f"<ELEVE {head}>" + "".join(
            f"<{key}>{escape(value)}</{key}>" for key, value in fields.items() if value
        )
        pupils += "</ELEVE>\n"
        groups += f"<STRUCTURES_ELEVE {head}>" + "".join(
            f"<STRUCTURE><CODE_STRUCTURE>{code}</CODE_STRUCTURE>"
            f"<TYPE_STRUCTURE>{kind}</TYPE_STRUCTURE></STRUCTURE>"
            for code, kind in ((who.room, "D"), (f"{who.grade}ANG{at % 2 + 1}", "G"))
        )
        groups += "</STRUCTURES_ELEVE>\n"
    text = (
        '<?xml version="1.0" encoding="ISO-8859-15"?>\n'
        '<BEE_ELEVES VERSION="2.1"><PARAMETRES><UAJ>0290000Z</UAJ>'
        "<ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE><DATE_EXPORT>16/11/2026</DATE_EXPORT></PARAMETRES><DONNEES>\n"
        f"<ELEVES>\n{pupils}</ELEVES>\n<STRUCTURES>\n{groups}</STRUCTURES>\n</DONNEES></BEE_ELEVES>\n"
    )
    folder.zip("ExportXML_ElevesSansAdresses.zip", {"ElevesSansAdresses.xml": text.encode("iso-8859-15")})
    folder.photos(people, lambda who: f"photos/eleves/{int(who.number):05}.jpg")
    groups_of = ("6ANG1", "6ANG2", "5ANG1", "5ANG2")
    return Truth(people, capitals=True, allowed=("photos", "eleves", *groups_of))


@case(
    "style of a class director in Portugal, invented: the Relação de turma in Writer, photos called "
    "by the number in class"
)
def p34c_relacao_de_turma(folder: Folder) -> Truth:
    """Portugal: whole names in one column, a process number with a zero, one who moved.

    Photos 7B_01 to 7B_08 by the place.
    """
    names = cut(
        "Afonso Manuel Brito Seixas|Beatriz Cabrita dos Santos|Constança Maria Lobo d'Ávila|Dinis Palma"
        "|Érica Tavares Semedo|Gonçalo Nuno Vaz Faísca|Íris da Conceição Bento|Tomás Quaresma Guerreiro"
    )
    people = []
    for at, name in enumerate(names):
        given, family = name.split(" ", 1)
        people.append(any_parting(one(given, family, f"0{8231 + at * 11}", "7", "7.º B")))
    people = but(people, {4: {"photo": "", "here": False}})
    body = [[Cell((title,)) for title in cut("N.º|N.º Proc.|Nome completo|Data nasc.|Enc. Educação|Obs.")]]
    for at, who in enumerate(people):
        note = "" if who.here else "Transferida em 03/11/2026"
        parent = ("Rui", "Paula", "Célia")[at % 3] + " " + who.full.split()[-1]
        cells = [f"{at + 1}", who.number, who.full, f"{at + 9:02}/06/2014", parent, note]
        body.append([Cell((cell,)) for cell in cells])
    above = ["Agrupamento de Escolas da Foz do Arade", "Relação de alunos 2026/2027", "Turma: 7.º B"]
    above.append("Diretora de turma: Prof.ª Lurdes Pacheco")
    below = ["Total de alunos: 8 (1 transferida)", "A diretora de turma, ____________________"]
    folder.put("Relacao_turma_7B.odt", odt(above, body, below))
    for at, who in enumerate(people, 1):
        if who.photo:
            folder.put(f"fotografias 7B/7B_{at:02}.jpg", face(who.photo))
    rooms = ("Prof.ª Lurdes Pacheco", "Lurdes Pacheco", "fotografias 7B")
    return Truth(people, allowed=rooms)
