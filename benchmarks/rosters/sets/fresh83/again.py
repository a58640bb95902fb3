"""What comes twice: changes in the fall, retakes, a new year, mails with corrections, one class again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import mail


@case("Visma Flyt Skole, a report of pupils (columns from memory)")
def q83_norske_elever_etter_hostferien(folder: Folder) -> Truth:
    """Norway: August and after the break: one quit, one new, a new surname, a number put right."""
    august = of_lines(
        """Sindre|Aasen|204511|8|8A; Maren|Bråthen|204528|8|8A; Jonas Emil|Dahle|204534|8|8A
        Tuva|Eikeland|204549|8|8A; Håkon|Fjeldstad|204555|8|8A; Amina|Ghafuri|204562|8|8B
        Ingrid|Hovland|204570|8|8B; Leander|Kjær|204587|8|8B; Sunniva|Lønne|204593|8|8B
        Oddvar|Nygård|204606|8|8B"""
    )
    changes: dict[int, dict[str, Any]] = {
        1: {"room": "8B"},
        3: {"here": False},
        6: {"family": "Hovland Sæther"},
        8: {"number": "204598", "more": ("204593",)},
    }
    october = [*but(august, changes), *of_lines("Mykhailo|Tkachenko|204644|8|8A")]
    titles = cut("Elevnr|Etternavn|Fornavn|Trinn|Klasse|Status|Sluttdato")
    for step, people in (("1", august), ("2", sorted(october, key=lambda w: w.room))):
        rows = [
            [w.number, w.family, w.given, w.grade, w.room, "Aktiv" if w.here else "Sluttet",
             "" if w.here else "19.09.2025"]
            for w in people
        ]  # fmt: skip
        folder.csv(f"{step}/elevliste.csv", [titles, *rows], ";", "utf-8-sig")
    same = [(was.full, now.full) for was, now in zip(august, october, strict=False) if now.here]
    return Truth(october, steps=("1", "2"), same=same, allowed=("elevliste",))


@case()
def q83_the_whole_disc_again_after_retakes(folder: Folder) -> Truth:
    """US: photos by ID, grey figures for two; in October all pictures again, with the retakes."""
    people = with_photos(
        of_lines(
            """Adriel|Boatwright|771204|5|Rm 21; Bexley|Carver|771219|5|Rm 21; Colt|Dietrich|771226|5|Rm 21
            Dulce|Esquivel|771238|5|Rm 21; Emmett|Fairbanks|771240|5|Rm 21; Fern|Gillespie|771257|5|Rm 24
            Gideon|Hathcock|771263|5|Rm 24; Harlow|Ingersoll|771275|5|Rm 24; Isaias|Jaramillo|771289|5|Rm 24
            Josie|Krueger|771292|5|Rm 24"""
        )
    )
    absent = (3, 8)
    titles = cut("Student ID|Last Name|First Name|Grade|Homeroom")
    rows = [[int(w.number), w.family, w.given, int(w.grade), w.room] for w in people]
    folder.book("1/5th grade.xlsx", {"Sheet1": [titles, *rows]})
    first: dict[str, bytes | str] = {
        f"Images/{w.number}.jpg": silhouette(at) if at in absent else face(w.photo)
        for at, w in enumerate(people)
    }
    folder.zip("1/Fall 2025 Images.zip", first)
    people = but(people, {at: {"photo": f"{people[at].key}, second try"} for at in (1, 6)})
    again: dict[str, bytes | str] = {
        f"Images/{w.number}.jpg": silhouette(at + 1) if at == 8 else face(w.photo, 144, 80)
        for at, w in enumerate(people)
    }
    folder.zip("2/Fall 2025 Images with retakes.zip", again)
    people = but(people, {8: {"photo": ""}})
    return Truth(people, steps=("1", "2"), same=[(w.full, w.full) for w in people], allowed=("Images",))


@case("ParnasSys, an overview of the groups (columns from memory)")
def q83_een_groep_hoger_met_nieuwe_pasfotos(folder: Folder) -> Truth:
    """Netherlands: two school years, all a group higher with new photos; one keeps the old one."""
    before = with_photos(
        of_lines(
            """Jip|Aarts|5512||5A; Nova|van Beek|5519||5A; Thijmen|de Bruijn|5527||5A; Aya|Chahid|5533||5A
            Floor|Dekkers|5540||5A; Sepp|van der Horst|5418||6A; Lize|Jonkers|5425||6A
            Mohammed|Kaddouri|5431||6A; Veerle|Lemmens|5446||6A; Boris|ten Napel|5310||8A
            Evy|Oomen|5322||8A"""
        )
    )
    up = {"5A": "6A", "6A": "7A"}
    years = [replace(w, room=up[w.room], photo=f"{w.key} a year older") for w in before[:9]]
    after = but(years, {3: {"photo": before[3].photo}})
    after += with_photos(of_lines("Tygo|van Rijswijk|5603||7A; Merel|Smeets|5611||5A"), 1)
    after += [replace(w, here=False, room="") for w in before[9:]]
    titles = cut("Leerlingnummer|Roepnaam|Voorvoegsel|Achternaam|Groep")
    for step, people in (("1", before), ("2", after)):
        rows = []
        for w in people:
            *small, last = w.family.rsplit(" ", 1)
            row = [w.number, w.given, " ".join(small), last, w.room]
            rows += [row] if w.here else []
        folder.csv(f"{step}/leerlingen.csv", [titles, *rows], ";", "utf-8-sig")
    folder.photos(before, lambda w: f"1/pasfoto's 2024/{w.number}.jpg")
    folder.photos([*after[:3], *after[4:10]], lambda w: f"2/pasfoto's 2025/{w.number}.jpg")
    same = [(w.full, w.full) for w in before[:9]]
    return Truth(after, steps=("1", "2"), same=same, allowed=("leerlingen", "8A"))


@case()
def q83_two_mails_the_second_puts_things_right(folder: Folder) -> Truth:
    """US: a mail with names and IDs; later a wrong ID and a misspelt name are put right."""
    people = of_lines(
        """Araceli|Benavides|40117|3|3-Lund; Boden|Crutcher|40124|3|3-Lund; Emory|Duval|40138|3|3-Lund
        Graham|Eberhart|40146|3|3-Lund; Jovie|Fisk|40151|3|3-Lund; Kellen|Gomes|40163|3|3-Ames
        Lennox|Hurley|40172|3|3-Ames; Maeve|Ippolito|40185|3|3-Ames; Nash|Jarrell|40199|3|3-Ames
        Opal|Kimura|40204|3|3-Ames"""
    )
    first = but(people, {2: {"number": "40183"}, 7: {"family": "Ipolito"}})

    def listed(room: str) -> str:
        return "\n".join(f"{w.last_first} - {w.number}" for w in first if w.room == room)

    office = "Trudy Haskins <thaskins@cedarbluff.example>"
    text = (
        f"Hi Beth,\n\nThird grade for the library, last name first, with their student IDs:\n\n"
        f"3-Lund\n{listed('3-Lund')}\n\n3-Ames\n{listed('3-Ames')}\n\nThanks!\nTrudy\n"
    )
    folder.put("1/3rd grade.eml", mail(office, "3rd grade", text))
    people = but(
        people,
        {2: {"more": ("40183",)}, 4: {"here": False}, 5: {"room": "3-Lund"}},
    )
    text = (
        "Hi Beth,\n\nA few corrections to the third grade list I sent you last week:\n\n"
        "- Emory Duval's student ID is 40138, not 40183.\n"
        "- Maeve Ipolito is spelled Ippolito, with two p's.\n"
        "- Jovie Fisk is no longer enrolled.\n"
        "- Kellen Gomes moved from 3-Ames to 3-Lund.\n\nSorry about that!\nTrudy\n"
    )
    folder.put("2/corrections.eml", mail(office, "corrections to 3rd grade", text))
    same = [("Emory Duval", "Emory Duval"), ("Maeve Ipolito", "Maeve Ippolito")]
    same += [("Kellen Gomes", "Kellen Gomes")]
    return Truth(people, steps=("1", "2"), same=same)


@case("Pronote, lists of classes (columns from memory)")
def q83_un_fichier_par_classe_puis_un_changement(folder: Folder) -> Truth:
    """France: a CSV a class, its name only in the file's; in January two of them again after an exchange."""
    people = of_lines(
        """Lilou|Astruc|||5A; Ilyès|Belkacem|||5A; Capucine|Delmas|||5A; Gabin|Estève|||5A
        Youna|Kermarrec|||5B; Évan|Lacombe|||5B; Aminata|Ndiaye|||5B; Basile|Ollivier|||5B
        Romane|Pelletier|||5C; Sacha|Queyras|||5C; Clémence|Rigaud|||5C; Tiago|Vasconcelos|||5C"""
    )
    born = {w.given: birthday(at, 2013) for at, w in enumerate(people)} | {"Lou": "14/03/2013"}

    def write(name: str, listed: list[Who]) -> None:
        rows = [[w.family.upper(), w.given, born[w.given]] for w in sorted(listed, key=lambda w: w.family)]
        folder.csv(name, [["NOM", "Prénom", "Né(e) le"], *rows], ";", "cp1252")

    for room in ("5A", "5B", "5C"):
        write(f"1/{room}.csv", [w for w in people if w.room == room])
    now = but(people, {2: {"room": "5B"}, 5: {"room": "5A"}})
    now += of_lines("Lou|Zimmerlin|||5B")
    for room in ("5A", "5B"):
        write(f"2/{room}.csv", [w for w in now if w.room == room])
    same = [(w.full, w.full) for w in people]
    return Truth(now, steps=("1", "2"), same=same, capitals=True)
