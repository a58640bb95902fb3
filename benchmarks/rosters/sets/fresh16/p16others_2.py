"""Lists of Italian, Polish, Czech, Finnish and Greek schools."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import page_xls, xls

_PLAIN = str.maketrans("ąćęłńóśźż", "acelnoszz")


@case(OFFICE + ": the secretary of an Italian scuola media adds the library's cards to a class's list")
def fresh_tessere_in_the_elenco(folder: Folder) -> Truth:
    """Italy: family and first name in a cell, half of the cards missing, one has moved, a count below; photos by family and first name."""
    people = those(
        "Arianna|Bevilacqua;Edoardo|Cattaneo;Mirko|Fabbri;Ludovica|Giannini;Omar|Haddad;"
        "Camilla|Locatelli;Filippo|Mazzoni;Anita|Pellegrino;Riccardo|Sartori",
        "1180",
        "",
        "2B",
    )
    people = but(people, {at: {"number": ""} for at in (1, 4, 7)})
    people = but(people, {5: {"here": False, "photo": ""}})
    notes = {2: "nuovo", 4: "allergia lattosio", 5: "TRASFERITA il 12/10"}
    rows: list[list[object]] = [["Istituto Comprensivo G. Pascoli", "", "", "", "a.s. 2026/27"]]
    rows += [["Elenco alunni classe 2B"], []]
    rows.append([*cut("N.|Cognome e Nome|Classe|Data di nascita|N. tessera|Note")])
    rows += [
        [
            *(at + 1, f"{w.family} {w.given}", w.room, f"{at + 8:02}/0{at % 9 + 1}/2014"),
            *(int(w.number) if w.number else "", notes.get(at, "")),
        ]
        for at, w in enumerate(people)
    ]
    rows += [[], ["", "Totale alunni: 9"]]
    folder.book("Elenco 2B biblioteca.xlsx", {"2B": rows})
    folder.photos(people, lambda w: f"foto 2B/{w.family} {w.given}.jpg")
    return Truth(people, allowed=("foto 2B", "Elenco 2B biblioteca", "classe 2B"))


@case(OFFICE + ": a Polish teacher copies her class from a mail into a text file")
def fresh_class_copied_from_mail(folder: Folder) -> Truth:
    """Poland: numbered first and family names under a heading, a greeting around them, no numbers; photos in small letters without marks."""
    people = those(
        "Julia|Baranowska;Tymon|Chmielewski;Amelia|Dąbek;Ignacy|Gołębiowski;Lena|Jaśkiewicz;"
        "Mikołaj|Ostrowicz;Nadia|Przybylska;Wiktor|Sienkiewicz;Iga|Żurawska",
        "",
        "",
        "5a",
    )
    lines = ["Dzień dobry, przesyłam listę uczniów do biblioteki.", "", "Klasa 5a", ""]
    lines += [f"{at}. {w.given} {w.family}" for at, w in enumerate(people, 1)]
    lines += ["", "Pozdrawiam", "Elżbieta Maj, wychowawca 5a"]
    folder.put("klasa 5a.txt", "\r\n".join(lines) + "\r\n", "cp1250")
    folder.photos(people, lambda w: f"zdjecia 5a/{f'{w.given}_{w.family}'.lower().translate(_PLAIN)}.jpg")
    return Truth(people, allowed=("Klasa 5a", "zdjecia 5a"))


@case(
    "an export of pupils from dm Evidence in Czechia (from memory, not read here), a page with the ending .xls"
)
def fresh_export_of_dm_evidence(folder: Folder) -> Truth:
    """Czechia: a page with the ending .xls, legal guardians beside, the number in the class register; photos by the number of the pupil."""
    people = those(
        "Matyáš|Bureš;Eliška|Čechová;Vendula|Dohnalová;Šimon|Havránek;Thi Mai|Nguyenová;"
        "Ondřej|Kratochvíl;Barbora|Řezníčková;Štěpán|Vaculík;Rozálie|Zemanová",
        "2021044",
        "6",
        "6.A;6.B",
    )
    kin = cut(
        "Jana Burešová|Petr Čech|Alena Dohnalová|Havránek Jiří|Nguyen Van Long||Iva Řezníčková|Vaculík Jan|"
    )
    rows = [
        [
            *(w.number, w.family, w.given, w.room, w.grade, at // 2 + 1),
            *(
                f"{at + 3}.{at + 1}.2014",
                ("muž", "žena")[w.family.endswith("á")],
                kin[at],
                f"60{at} 11{at} 240",
            ),
        ]
        for at, w in enumerate(people)
    ]
    titles = cut(
        "Evid. číslo|Příjmení|Jméno|Třída|Ročník|Č. v tříd. výkazu|Datum narození|Pohlaví|Zákonný zástupce|Telefon ZZ"
    )
    people = [replace(w, more=(str(at // 2 + 1),)) for at, w in enumerate(people)]
    folder.put("zaci_6_rocnik.xls", page_xls(titles, rows))
    folder.zip("foto_zaci.zip", faces(people))
    return Truth(people, allowed=("foto_zaci",))


@case(
    "a list that public programs make of Primus in Finland (read: etunimi, sukunimi, kutsumanimi, ryhma, koulu, opiskelijalaji); the rest: from memory, not read here"
)
def fresh_call_names_of_primus(folder: Folder) -> Truth:
    """Finland: all first names and the call name, which is not always the first; group, school; photos by number."""
    people = those(
        "Aada Maria|Heikkinen;Eino Juhani|Koskela;Ilona Sofia|Lehtimäki;Kasper|Mäkelä;Oona Helmi|Nieminen;"
        "Mahad Ali|Warsame;Peetu Elias|Pöyhönen;Siiri Amanda|Ranta-aho;Väinö|Tuominen;Venla Katariina|Ylönen",
        "51077",
        "",
        "4A;4B",
    )
    call = cut("Aada|Juhani|Ilona|Kasper|Helmi|Mahad|Peetu|Amanda|Väinö|Venla")
    people = [replace(w, goes=name) for w, name in zip(people, call, strict=True)]
    titles = cut("oppilasnumero|sukunimi|etunimet|kutsumanimi|ryhma|koulu|opiskelijalaji")
    rows = [[w.number, w.family, w.given, w.goes, w.room, "Rantakylän koulu", "perusopetus"] for w in people]
    folder.csv("primus_oppilaat.csv", [titles, *rows], ";", "utf-8-sig")
    folder.photos(people, lambda w: f"kuvat/{w.number}.jpg")
    return Truth(people, allowed=("kuvat", "Rantakylän koulu", "perusopetus"))


@case(OFFICE + ": the librarian of a Greek gymnasio has two classes put below each other in old Excel")
def fresh_two_sections_for_greek_library(folder: Folder) -> Truth:
    """Greece: capitals without accents, fathers' and mothers' first names beside, register numbers; photos by register number."""
    people = those(
        "ΕΛΕΥΘΕΡΙΑ|ΑΝΤΩΝΙΑΔΟΥ;ΣΠΥΡΙΔΩΝ|ΒΛΑΧΟΣ;ΜΥΡΤΩ|ΓΙΑΝΝΑΚΗ;ΕΡΙΟΝ|ΔΟΥΚΑΪ;ΘΕΟΔΩΡΑ|ΚΑΤΣΑΡΟΥ;"
        "ΟΡΕΣΤΗΣ|ΛΑΜΠΡΟΥ;ΔΑΝΑΗ|ΜΑΥΡΙΔΟΥ;ΦΩΤΙΟΣ|ΠΑΠΑΣ;ΙΩΑΝΝΑ|ΤΣΑΚΙΡΗ;ΑΛΕΞΙΟΣ|ΧΑΤΖΗΣ",
        "2871",
        "",
        "Α1;Α1;Α1;Α1;Α1;Α2;Α2;Α2;Α2;Α2",
    )
    kin = cut("ΝΙΚΟΛΑΟΣ|ΑΓΓΕΛΟΣ|ΠΕΤΡΟΣ|ΑΡΤΑΝ|ΗΛΙΑΣ|ΣΤΑΥΡΟΣ|ΙΑΚΩΒΟΣ|ΛΟΥΚΑΣ|ΑΝΕΣΤΗΣ|ΜΑΡΚΟΣ")
    mothers = cut("ΕΛΕΝΗ|ΣΟΦΙΑ|ΒΑΣΙΛΙΚΗ|ΜΙΡΑ|ΑΝΝΑ|ΡΕΑ|ΚΑΛΛΙΟΠΗ|ΖΩΗ|ΔΕΣΠΟΙΝΑ|ΟΛΓΑ")
    titles = cut("Α/Α|Αρ. Μητρώου|Επώνυμο|Όνομα|Όνομα πατέρα|Όνομα μητέρας|Τμήμα|Κάρτα")
    rows: list[list[object]] = [["ΜΑΘΗΤΕΣ Α΄ ΓΥΜΝΑΣΙΟΥ ΓΙΑ ΤΗ ΒΙΒΛΙΟΘΗΚΗ 2026-27"], []]
    for room in ("Α1", "Α2"):
        inside = [(at, w) for at, w in enumerate(people) if w.room == room]
        rows += [[f"Τμήμα {room}"], [*titles]]
        rows += [
            [nth, int(w.number), w.family, w.given, kin[at], mothers[at], w.room, "ναι" if at % 3 else ""]
            for nth, (at, w) in enumerate(inside, 1)
        ]
        rows.append([])
    folder.put("Α Γυμνασίου βιβλιοθήκη.xls", xls(rows, [(0, 0, 0, 7)], "Α"))
    folder.photos(people, lambda w: f"φωτογραφίες/{w.number}.jpg")
    return Truth(people, capitals=True, allowed=("φωτογραφίες", "Τμήμα Α1", "Τμήμα Α2", "Α"))
