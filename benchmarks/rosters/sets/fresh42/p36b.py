"""What schools of Scandinavia, Finland and the countries that speak German hand to their library."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Grid, cells, grid_pdf


@case()
def p36b_cards_of_a_norwegian_lower_secondary(folder: Folder) -> Truth:
    """Norway: a PDF of pupils' cards, two in a row, the photo left of name, class, number and birthday."""
    people = those(
        "Aasne|Brekke;Ole Kristian|Myhre;Sigrid Marie|Bakke Lunde;Håkon|Østby;Amina|Warsame;"
        "Jørgen|Sæther;Tuva|Haugland;Mikkel André|Vik;Live|Ødegård",
        "004127",
        "8",
        "8C;8D",
        without=2,
    )
    people[2] = any_parting(people[2])
    grid = Grid(
        side="right",
        columns=2,
        rows=5,
        photo=54,
        text=150,
        title="Elevbevis 2026/2027 - Solberg ungdomsskole",
        foot="Skrevet ut 14. september 2026",
    )
    lines = "{who.full}", "Klasse: {who.room}", "Elevnr.: {who.number}", "Gyldig til 30.06.2027"
    folder.put("elevbevis_8trinn.pdf", grid_pdf(cells(people, *lines), grid))
    return Truth(people, allowed=("Solberg ungdomsskole",))


@case("Aula of the Danish municipalities, contacts of a class, pasted as text (from memory, not read here)")
def p36b_contacts_pasted_from_a_danish_aula(folder: Folder) -> Truth:
    """Denmark: text pasted from the portal: a pupil, their class, the parents below; at the end the staff."""
    people = those(
        "Alma|Kjærgaard;Villads|Østergaard Møller;Sofie|Bang;Yusuf|Demir;Karla|Sørensen;Bertram|Åkjær;"
        "Freja|Holm Nielsen",
        "",
        "5",
        "5.B",
        photo="",
    )
    people = [any_parting(w) if " " in w.family else w for w in people]
    lines = ["Kontakter", "5.B", "Søg i kontakter", f"Elever ({len(people)})", ""]
    for at, who in enumerate(people):
        lines += [who.full, "Elev, 5.B", f"Fødselsdag: {at + 4}. maj 2015", "Forældre"]
        lines += [f"  Mette {who.family}, tlf. 20 55 01 {at + 31}"]
        lines += [f"  Lars {who.family}, tlf. 31 55 07 {at + 52}", ""] if at % 3 else ["  (skjult)", ""]
    lines += ["Medarbejdere (2)", "", "Lone Dahlgaard", "Lærer, klasselærer", ""]
    lines += ["Jens Peter Frøkjær", "Pædagog", "", "Vis flere", "Cookies  Persondatapolitik"]
    folder.put("5B fra Aula.txt", "\r\n".join(lines), "utf-8-sig")
    people += [one("Lone", "Dahlgaard", role="staff", photo="")]
    people += [any_parting(one("Jens Peter", "Frøkjær", role="staff", photo=""))]
    return Truth(people, allowed=("5.B",))
