"""Exports and prints of Dutch, Swiss, Quebec's, Chilean, Portuguese, Polish and Norwegian systems."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh79.kit import ACROSS, GRID, RULES, Print
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone


def _prefix(who: Who) -> str:
    return next((p for p in ("van der", "van den", "de", "el") if who.family.startswith(f"{p} ")), "")


@case(
    "ParnasSys: Roepnaam, Voorvoegsel, Achternaam, Groep, Uitschrijfdatum of an overview (titles from memory)"
)
def q121_overzicht_van_leerlingen(folder: Folder) -> Truth:
    """Netherlands: a CSV of a primary school with semicolons: prefixes apart, two groups, one signed out."""
    people = of_lines(
        """Ties|van den Bosch|14172|6|6A;Lieke|Dekker|14178|6|6A;Amin|el Idrissi|14183|6|6A
        Pleun|Hoekstra|14187|6|6A;Jurre|de Jong|14190|6|6A;Saar|Kuiper|14195|6|6B
        Milan|Nowak|14199|6|6B;Esra|Öztürk|14203|6|6B;Fedde|van der Veen|14208|6|6B;Nova|Wiersma|14212|6|6B"""
    )
    titles = (
        "Leerlingnummer|Roepnaam|Voorvoegsel|Achternaam|Geslacht|Geboortedatum|Jaargroep|Groep|"
        "Inschrijfdatum|Uitschrijfdatum"
    )
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        prefix = _prefix(w)
        sex = "M" if w.given in ("Ties", "Amin", "Jurre", "Milan", "Fedde") else "V"
        left = "18-09-2026" if w.given == "Milan" else ""
        own = [w.number, w.given, prefix, w.family.removeprefix(prefix).strip(), sex, birthday(at, 2016, "-")]
        rows.append([*own, w.grade, w.room, "24-08-2021", left])
    folder.csv("Leerlingenoverzicht groep 6.csv", rows, ";", "utf-8-sig")
    here = [w for w in people if w.given != "Milan"]
    return Truth([*here, *gone(people, 6)], allowed=("Leerlingenoverzicht groep 6",))


@case("LehrerOffice: Schülerdaten of a class, printed as a list (lehreroffice.ch wiki; layout from memory)")
def q121_klassenliste_4b(folder: Folder) -> Truth:
    """Switzerland: the print of a class, wide: names apart, addresses, parents, phones; no numbers."""
    people = of_lines(
        """Livia|Amstutz|||4b;Noel|Burkhalter|||4b;Drenusha|Gashi|||4b;Levin|Hugentobler|||4b;Malea|Inderbitzin|||4b
        Zoé|Jaquet|||4b;Leandro|Marques Silva|||4b;Aurelia|Nüesch|||4b;Timo|Rüegsegger|||4b
        Kiran|Sivakumar|||4b;Anouk|von Arx|||4b"""
    )
    parents = cut("Sandra|Beat|Arbenita|Nicole|Urs|Chantal|Paulo|Corinne|Daniela|Vathani|Philipp")
    streets = cut("Dorfstrasse|Im Grund|Bahnhofstrasse|Mühleweg")
    made = Print(
        paper=ACROSS,
        head=[("Primarschule Unterwil", "Schuljahr 2026/27")],
        foot=("LehrerOffice", "", "Seite {page} von {pages}"),
    )
    made.say("Klassenliste 4b", 14, bold=True, after=2)
    made.say("Klassenlehrperson: Ruth Zgraggen", after=8)
    rows = [cut("Nr.|Name|Vorname|m/w|Geburtsdatum|Strasse|PLZ Ort|Erziehungsberechtigte|Telefon")]
    for at, w in enumerate(people):
        sex = "m" if w.given in ("Noel", "Levin", "Leandro", "Timo", "Kiran") else "w"
        own = [
            f"{at + 1}",
            w.family,
            w.given,
            sex,
            birthday(at, 2016, "."),
            f"{streets[at % 4]} {at * 3 + 2}",
        ]
        rows.append(
            [*own, "4417 Unterwil", f"{parents[at]} {w.family}", f"079 555 {at + 11} {at * 7 + 17:02}"]
        )
    made.table(rows, (28, 95, 75, 30, 70, 110, 85, 145, 85), GRID, air=3)
    folder.put("Klassenliste 4b.pdf", made.data())
    return Truth(people, allowed=("Klassenliste 4b", "Ruth Zgraggen"))


@case("GPI of the GRICS: fiche, code permanent, groupe-repère of a list of pupils (titles from memory)")
def q121_liste_de_la_sixieme(folder: Folder) -> Truth:
    """Quebec: a CSV in cp1252 with semicolons: fiche and permanent code, two groups, names with hyphens."""
    people = of_lines(
        """Maëlle|Arsenault|2041722|6|601;Félix-Antoine|Bolduc|2041735|6|601;Yasmine|Cherkaoui|2041748|6|601
        Loïc|Desjardins|2041761|6|601;Rose-Marie|Gauthier|2041774|6|601;Wang|Li|2041728|6|602
        Océane|Lavoie-Tremblay|2041741|6|602;Mathis|Ouellet|2041754|6|602;Élodie|Prud'homme|2041767|6|602
        Nathan|St-Pierre|2041780|6|602"""
    )
    titles = "Fiche|Code permanent|Nom|Prénom|Sexe|Date de naissance|Niveau|Groupe-repère|Statut"
    rows: list[list[Any]] = [cut(titles)]
    found = []
    for at, w in enumerate(people):
        plain = w.family.replace("-", "").replace("'", "").upper().ljust(3, "X")
        code = f"{plain[:3]}{w.given[0]}{at + 9:02}{at % 12 + 1:02}14{at % 10:02}".replace("É", "E")
        sex = "M" if w.given in ("Félix-Antoine", "Loïc", "Wang", "Mathis", "Nathan") else "F"
        born = f"2014-{at % 12 + 1:02}-{at + 9:02}"
        rows.append([w.number, code, w.family, w.given, sex, born, "6", w.room, "Actif"])
        found.append((w, code))
    folder.csv("Liste_eleves_6e.csv", rows, ";", "cp1252")
    people = [replace(w, more=(code,)) for w, code in found]
    return Truth(people, allowed=("Liste_eleves_6e",))


@case(
    "SIGE of Chile: the nómina as CSV, Run and Dígito Ver., Desc Grado, Letra Curso, Fecha Retiro (from memory)"
)
def q121_nomina_del_sige(folder: Folder) -> Truth:
    """Chile: the nómina in cp1252: two surnames in two columns, RUN and its digit apart, one withdrawn."""
    people = of_lines(
        """Antonella|Aguirre Soto|24417226|6|A;Vicente Ignacio|Carrasco Díaz|24418117|6|A
        Trinidad|Fuenzalida Ríos|24420331|6|A;Matías|Huenchual Paillán|24422904|6|A
        Martina Belén|Lagos Muñoz|24425118|6|A;Benjamín|Araya Castillo|24417905|6|B
        Isidora|Espinoza Vera|24419442|6|B;Wilner|Jean Pierre|24421560|6|B;Amanda|Peñaloza Toro|24423871|6|B
        Tomás|Sepúlveda Ibáñez|24426003|6|B"""
    )
    titles = (
        "Año;RBD;Cod Tipo Enseñanza;Cod Grado;Desc Grado;Letra Curso;Run;Dígito Ver.;Genero;Nombres;"
        "Apellido Paterno;Apellido Materno;Comuna Residencia;Fecha Nacimiento;Fecha Incorporación Curso;Fecha Retiro"
    )
    rows: list[list[Any]] = [titles.split(";")]
    found = []
    for at, w in enumerate(people):
        digit = "K1234567890"[at]
        first, second = w.family.split()
        sex = "F" if w.given[-1] == "a" or "Belén" in w.given or w.given == "Trinidad" else "M"
        left = "14-08-2026" if w.given == "Tomás" else ""
        own = ["2026", "4417", "110", "6", "6° básico", w.room, w.number, digit, sex, w.given, first, second]
        rows.append([*own, "Maipú", birthday(at, 2014, "-"), "04-03-2026", left])
        found.append(replace(w, more=(f"{w.number}-{digit}", f"{w.number}{digit}")))
    folder.csv("nomina_6basico.csv", rows, ";", "cp1252")
    here = [w for w in found if w.given != "Tomás"]
    return Truth([*here, *gone(found, 9)], allowed=("nomina_6basico", "6° básico"))


@case("Inovar Alunos: Relação de alunos of a turma, printed (layout from memory)")
def q121_relacao_de_alunos(folder: Folder) -> Truth:
    """Portugal: the print of a turma: whole names, number in the turma and of the processo, one transferred."""
    people = of_lines(
        """Afonso|Miguel Barreto|14172|5|5.º B;Beatriz|Carvalho Nunes|14178|5|5.º B;Carolina|Dias|14183|5|5.º B
        Duarte|Espírito Santo|14187|5|5.º B;Gonçalo|Ferraz Leitão|14190|5|5.º B;Inês|Lourenço|14195|5|5.º B
        Kelly|Monteiro Varela|14199|5|5.º B;Leonor|Pinto de Abreu|14203|5|5.º B;Rodrigo|Quintela|14208|5|5.º B
        Sofia|Vaz Rebelo|14212|5|5.º B"""
    )
    made = Print(
        head=[("Agrupamento de Escolas de Vale Formoso", "Ano letivo 2026/2027")],
        foot=("Inovar Alunos", "14/09/2026 10:02", "Página {page} de {pages}"),
    )
    made.say("Relação de Alunos", 14, bold=True, side=1, after=6)
    made.say("Ano: 5.º    Turma: B", 10, bold=True)
    made.say("Diretor de Turma: Helena Sarmento", after=8)
    rows = [cut("N.º|Nome|Processo|Data Nasc.|Situação")]
    for nr, w in enumerate(people, 1):
        state = "Transferido" if w.given == "Rodrigo" else "Matriculado"
        rows.append([f"{nr}", w.full, w.number, birthday(nr, 2016, "-"), state])
    made.table(rows, (30, 220, 70, 80, 90), RULES, air=3)
    folder.put("Relação de Alunos 5B.pdf", made.data())
    parted = [any_parting(w) for w in people]
    here = [w for w in parted if w.given != "Rodrigo"]
    return Truth([*here, *gone(parted, 8)], allowed=("Relação de Alunos 5B", "Helena Sarmento"))


@case("Vulcan UONET+: a list of a class to sign, printed (layout from memory)")
def q121_lista_do_podpisu(folder: Folder) -> Truth:
    """Poland: two classes, a page each: `Nazwisko Imię` in one column, two empty columns for signatures."""
    people = of_lines(
        """Szymon|Banaś|||4a;Oliwia|Chmielewska|||4a;Wiktor|Dziedzic|||4a;Liliana|Gołąb|||4a;Ignacy|Jurek|||4a
        Marcelina|Kędzierska|||4a;Antoni|Borkowski|||4b;Aleksandra|Czyż|||4b;Tymon|Flis|||4b
        Sofiia|Kovalenko|||4b;Gabriela|Łoś|||4b;Miłosz|Świderski|||4b"""
    )
    made = Print(
        font="Sans",
        head=[("Szkoła Podstawowa nr 17 w Kaliszu", "rok szkolny 2026/2027")],
        foot=("VULCAN UONET+ Dziennik", "03.09.2026", "Strona {page} z {pages}"),
    )
    for room, head in (("4a", "Joanna Ratajczak"), ("4b", "Piotr Wilczek")):
        if room == "4b":
            made.new_page()
        made.say("Lista uczniów", 13, bold=True, side=1, after=4)
        made.say(f"Oddział: {room}", 10, bold=True)
        made.say(f"Wychowawca: {head}", after=6)
        rows = [cut("Lp.|Nazwisko i imię|Karta biblioteczna|Podpis")]
        for nr, w in enumerate(in_room(people, room), 1):
            rows.append([f"{nr}.", f"{w.family} {w.given}", "", ""])
        made.table(rows, (30, 200, 110, 150), GRID, air=4)
    folder.put("Listy klas 4.pdf", made.data())
    return Truth(people, allowed=("Listy klas 4", "Joanna Ratajczak", "Piotr Wilczek"))


@case("Visma Flyt Skole: an elevliste sent to Excel (titles from memory); pictures called by name, invented")
def q121_elevliste_med_bilder(folder: Folder) -> Truth:
    """Norway: one sheet of two classes with guardians, a folder of pictures a class, `Etternavn, Fornavn.jpg`."""
    people = with_photos(
        of_lines(
            """Aksel|Aasen||3|3A;Leah|Brekke||3|3A;Jonas|Dahl-Hansen||3|3A;Amina|Hassan||3|3A
            Ellinor|Kjærstad||3|3A;Theo|Lunde||3|3A;Frøya|Bråten||3|3B;Filip|Engen||3|3B
            Maja|Grønli||3|3B;Oskar|Nowicki||3|3B;Sanna|Øverland||3|3B"""
        ),
        4,
        9,
    )
    adults = cut("Kari|Stian|Hilde|Fadumo|Lars|Ingvild|Marte|Geir|Silje|Ewa|Trond")
    rows: list[list[Any]] = [
        cut("Etternavn|Fornavn|Fødselsdato|Kjønn|Trinn|Klasse|Foresatt 1|Mobil foresatt 1")
    ]
    for at, w in enumerate(people):
        boy = w.given in ("Aksel", "Jonas", "Theo", "Filip", "Oskar")
        own = [w.family, w.given, birthday(at, 2018, "."), "Gutt" if boy else "Jente", "3", w.room]
        rows.append([*own, f"{adults[at]} {w.family}", f"900 {at * 3 + 11} {at * 7 + 417}"])
    folder.book("3. trinn/Elevliste 3. trinn.xlsx", {"Elever": rows})
    folder.photos(people, lambda w: f"3. trinn/{w.room}/{w.last_first}.jpg")
    return Truth(people, allowed=("3. trinn", "Elevliste 3. trinn", "Elever"))
