"""Lists imported before, then what somebody writes about them, with siblings, parents and ill ones in it."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting, but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import by_room, same, wrapped
from benchmarks.rosters.sets.fresh105.kit import GONE, by_family


@case()
def q106_aendringer_i_anden(folder: Folder) -> Truth:
    """Denmark: two classes in a text; in January a message copied from the portal: one Storm left, one stays."""
    base = of_lines(
        """Storm|Aagaard|||2.A;Noah|Thygesen|||2.B;Freja|Holst Mikkelsen|||2.B;Storm|Bisgaard|||2.A
        Malthe|Friis|||2.B;Ella|Dalgaard|||2.A;Cecilie|Gram|||2.A;Hassan|Khalil|||2.A;Liva|Overgaard|||2.A
        Clara|Enevoldsen|||2.B;Villads|Juhl|||2.B;Signe|Lauridsen|||2.B;Magne|Pors|||2.B
        Amina|Osman|||2.B"""
    )
    old = but(base[:13], {1: {"room": "2.A"}, 2: {"family": "Holst"}})
    shown = "\n\n".join("\n".join([room, *(w.full for w in by_room(old, room))]) for room in ("2.A", "2.B"))
    folder.put("1/2. årgang.txt", f"2. årgang, skoleåret 2025/26\n\n{shown}\n")
    folder.put(
        "2/besked om 2. årgang.txt",
        "Ændringer i 2. årgang\nFra: Mette Lund Kristensen (Lærer)\nTil: Birgitte Skov\n14. jan. 2026 kl. 12.07\n\n"
        "Kære Birgitte\n\nHer er, hvad der er sket siden jul:\n\n"
        "Storm Aagaard er flyttet til Aalborg og går ikke her mere. Storm Bisgaard bliver i 2.A.\n\n"
        "Noah Thygesen har skiftet fra 2.A til 2.B.\n\n"
        "Amina Osman er ny i 2.B.\n\n"
        "Freja Holst hedder nu Freja Holst Mikkelsen.\n\n"
        "Malthe Friis er syg i denne uge, men kommer igen. Ellas lillesøster Clara begynder først til august, "
        "hende skal du ikke gøre noget ved.\n\n"
        "Hilsen Mette\n",
    )
    kept = same(
        "Noah Thygesen", "Freja Holst > Freja Holst Mikkelsen", "Storm Bisgaard", "Malthe Friis",
        "Clara Enevoldsen",
    )  # fmt: skip
    people = [any_parting(w) if w.given == "Freja" else w for w in but(base, {0: GONE})]
    return Truth(people, steps=("1", "2"), same=kept, allowed=("2. årgang", "besked om 2. årgang"))


@case()
def q106_se_ha_marchado_el_hermano(folder: Folder) -> Truth:
    """Spain: a workbook; after Christmas a mail in one paragraph: the brother left, the sister stays, a teacher."""
    base = of_lines(
        """Adrián|Cuesta Molina|||2º B;Lucía|Cuesta Molina|||2º A;Rocío|Téllez Parra|||2º B
        Yésica|Andrade Mora|||2º A;Nicolás|Vega Ruiz|||2º A;Blanca|Aguado Seco|||2º A;Marcos|Benítez Lara|||2º A
        Andrés|Carmona Gil|||2º B;Irene|Espejo Tena|||2º B;Omar|Lahlou|||2º B;Paula|Ochoa Rubio|||2º A
        Julia|Serrano Pozo|||2º B;Pau|Ferrando Gil|||2º B;Salma|El Idrissi|||2º A"""
    )
    old = but(base[:12], {2: {"room": "2º A"}, 3: {"given": "Jessica"}})
    rows = [[w.family, w.given, w.room] for w in by_family(old)]
    folder.book("1/segundos.xlsx", {"Segundo": [["Apellidos", "Nombre", "Grupo"], *rows]})
    text = (
        "Hola, Merche:\n\nFeliz año. Estas son las novedades de los segundos para los carnés: han llegado "
        "Pau Ferrando Gil al 2º B y Salma El Idrissi al 2º A. Se ha marchado Adrián Cuesta Molina; su hermana "
        "Lucía Cuesta Molina sigue con nosotros en el 2º A. Rocío Téllez Parra se ha cambiado del 2º A al 2º B. "
        "Además, Jessica Andrade Mora está mal escrito, es Yésica Andrade Mora. Nicolás Vega Ruiz solo está "
        "con varicela y vuelve el lunes.\n\n"
        "Laura Bermejo, la profe de Inglés, está de baja y la sustituye Andrés Polo.\n\n"
        "Un saludo,\nTeresa Quintana\nSecretaría, CEIP Las Eras\n"
    )
    head = "Teresa Quintana <secretaria@laseras.example>", "Novedades", "Thu, 8 Jan 2026 10:44:30 +0100"
    folder.put("2/Novedades.eml", sent(head, wrapped(text)))
    kept = same(
        "Lucía Cuesta Molina", "Rocío Téllez Parra", "Jessica Andrade Mora > Yésica Andrade Mora",
        "Nicolás Vega Ruiz", "Andrés Carmona Gil",
    )  # fmt: skip
    people = [any_parting(w) for w in but(base, {0: GONE})]
    return Truth(people, steps=("1", "2"), same=kept, allowed=("segundos", "Segundo", "Novedades"))


@case()
def q106_allages_sti_d_taxi(folder: Folder) -> Truth:
    """Greece: a CSV; in February a short Word page, a heading for each matter, also who does not change."""
    base = of_lines(
        """Μαρία-Νεφέλη|Ζαχαρίου|||Δ2;Γιώργος|Καραμήτρος|||Δ2;Ειρήνη|Λιόλιου|||Δ1;Μαρία|Ζάχου|||Δ2
        Σταύρος|Μπέης|||Δ1;Θωμάς|Αναγνώστου|||Δ1;Δήμητρα|Γκίκα|||Δ1;Ορέστης|Ευθυμίου|||Δ2;Χριστίνα|Κοντού|||Δ1
        Ραφαήλ|Νάκος|||Δ2;Βασιλική|Παππά|||Δ2;Ηλίας|Τσιάρας|||Δ1;Αλέξανδρος|Χότζα|||Δ1"""
    )
    old = but(base[:12], {1: {"room": "Δ1"}, 2: {"family": "Λιόλου"}})
    rows = [[w.family, w.given, w.room] for w in by_family(old)]
    folder.csv("1/Δ τάξη.csv", [["Επώνυμο", "Όνομα", "Τμήμα"], *rows], ";", "utf-8-sig")
    made = Word()
    made.line("3ο Δημοτικό Σχολείο Βέροιας")
    made.line("Αλλαγές στη Δ΄ τάξη, Φεβρουάριος 2026", bold=True)
    for title, lines in (
        ("Νέος μαθητής", ["Αλέξανδρος Χότζα, Δ1"]),
        ("Έφυγε για άλλο σχολείο", ["Μαρία-Νεφέλη Ζαχαρίου, Δ2"]),
        ("Αλλαγή τμήματος", ["Γιώργος Καραμήτρος, από Δ1 σε Δ2"]),
        ("Διόρθωση ονόματος", ["Ειρήνη Λιόλου → Ειρήνη Λιόλιου"]),
        ("Χωρίς αλλαγή", ["Μαρία Ζάχου, Δ2", "Σταύρος Μπέης, Δ1 (απουσιάζει με γρίπη)"]),
    ):
        made.line(title, bold=True)
        made.lines(lines)
    made.line("Η διευθύντρια")
    made.line("Αικατερίνη Σαμαρά, τηλ. 23310 55501")
    folder.put("2/Αλλαγές Δ τάξη.docx", made.done())
    kept = same("Γιώργος Καραμήτρος", "Ειρήνη Λιόλου > Ειρήνη Λιόλιου", "Μαρία Ζάχου", "Σταύρος Μπέης")
    allowed = "Δ τάξη", "Αλλαγές Δ τάξη"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)


@case()
def q106_dorduncu_siniflar(folder: Folder) -> Truth:
    """Turkey: school numbers in a workbook; then the deputy's message in a text: one Mert left, one did not."""
    base = of_lines(
        """Mert|Aydoğan|615||4-B;Elif Naz|Korkut|618||4-B;Zehra|Gündoğan|622||4-A;Mert|Yalçın|627||4-B
        Kaan|Bozkurt|631||4-A;Defne|Uzun|634||4-A;Ahmet Efe|Çakır|639||4-A;Hiranur|Demirel|643||4-A
        Poyraz|Güneş|648||4-B;Azra|Işık|652||4-B;Umut|Öztürk|657||4-A;Nehir|Taşkın|661||4-B
        Mustafa Kerem|Şahin|742||4-A"""
    )
    old = but(base[:12], {1: {"room": "4-A"}, 2: {"family": "Gündoğdu"}})
    rows = [[int(w.number), w.given, w.family, w.room] for w in old]
    folder.book("1/4. sınıflar.xlsx", {"Liste": [["Okul No", "Adı", "Soyadı", "Şubesi"], *rows]})
    folder.put(
        "2/4. sınıflar değişiklik.txt",
        "Ayşe Hocam merhaba, 4. sınıflardaki değişiklikler şöyle:\n\n"
        "Mert Aydoğan okulumuzdan ayrıldı, Antalya'ya taşındılar. Mert Yalçın ayrılmadı, karıştırmayalım 🙂\n"
        "Elif Naz Korkut 4-A'dan 4-B'ye geçti.\n"
        "4-A'ya yeni bir öğrenci geldi: Mustafa Kerem Şahin, okul no 742.\n"
        "Zehra Gündoğdu yanlış yazılmış, doğrusu Zehra Gündoğan.\n"
        "Kaan Bozkurt bu hafta raporlu.\n"
        "Defne Uzun'un annesi Sevgi Hanım kütüphanede gönüllü olmak istiyor.\n\n"
        "Kolay gelsin, Hakan Hoca\n",
    )
    kept = same(
        "Elif Naz Korkut", "Zehra Gündoğdu > Zehra Gündoğan", "Mert Yalçın", "Kaan Bozkurt", "Defne Uzun"
    )
    allowed = "4. sınıflar", "4. sınıflar değişiklik", "Liste"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)


_SEVENTH = {
    "7P2, Mme Rochat": ["Arrivée : Liam Pittet, carte n° 3462", "Départ : Soraya Monnard, partie à Fribourg"],
    "7P3, M. Jaquier": [
        "Changement de classe : Nils Favre passe de la 7P2 à la 7P3",
        "Prénom usuel : Anne-Catherine Blanc se fait appeler Cathy",
        "Orthographe : Éloïse Golay et non Héloïse Golay",
        "Bastien Cornu est à l'hôpital jusqu'aux relâches, sa sœur Manon (9e) rapportera ses livres",
    ],
    "7P4, Mme Nguyen": ["Rien à signaler"],
}


@case()
def q106_classe_par_classe(folder: Folder) -> Truth:
    """Switzerland: a CSV; in January the dean's Word page, a heading for each class, `nothing` under one."""
    base = of_lines(
        """Soraya|Monnard|3302||7P2;Nils|Favre|3309||7P3;Anne-Catherine|Blanc|3316||7P3|Cathy;Éloïse|Golay|3323||7P3
        Bastien|Cornu|3330||7P3;Manon|Chappuis|3337||7P2;David|Aubert|3344||7P2;Tiago|Ferreira|3351||7P2
        Line|Jaccoud|3358||7P2;Kevin|Berisha|3365||7P3;Zélie|Bovet|3372||7P4;Arnaud|Dufour|3379||7P4
        Mélissa|Gremaud|3386||7P4;Loris|Perrin|3393||7P4;Liam|Pittet|3462||7P2"""
    )
    old = but(base[:14], {1: {"room": "7P2"}, 3: {"given": "Héloïse"}})
    rows = [[w.number, w.family, w.given, w.room] for w in by_family(old)]
    folder.csv("1/lecteurs 7P.csv", [["N° carte", "Nom", "Prénom", "Classe"], *rows], ";", "cp1252")
    made = Word()
    made.line("Mutations 7P au 19 janvier 2026", "Heading1")
    for title, lines in _SEVENTH.items():
        made.line(title, "Heading2")
        made.lines(lines)
    made.line("Isabelle Corthésy, doyenne")
    folder.put("2/mutations 7P.docx", made.done())
    kept = same(
        "Nils Favre",
        "Anne-Catherine Blanc",
        "Héloïse Golay > Éloïse Golay",
        "Bastien Cornu",
        "Manon Chappuis",
    )
    allowed = "lecteurs 7P", "mutations 7P", "7P2, Mme Rochat", "7P3, M. Jaquier", "7P4, Mme Nguyen"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)
