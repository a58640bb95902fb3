"""Letters, chats, typed lists and Word documents in which a colleague tells the librarian who is who."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_line
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import word


@case()
def p63b_groepen_met_roepnamen(folder: Folder) -> Truth:
    """Netherlands: two groups typed in Word, baptismal names with a roepnaam, one new and one moved away."""
    people = [
        of_line("Abraham|de Wit||6|Groep 6", goes="Bram"),
        of_line("Fenna|Hoekstra||6|Groep 6"),
        of_line("Johanna|van der Linden||6|Groep 6", goes="Hanna"),
        of_line("Mohammed|El Idrissi||6|Groep 6", goes="Mo"),
        of_line("Pieter|Zijlstra||6|Groep 6", here=False),
        of_line("Catharina|van 't Veer||7|Groep 7", goes="Toos"),
        of_line("Jelle|Hoekstra||7|Groep 7"),
        of_line("Niek|Schouten||7|Groep 7"),
        of_line("Yara|Brouwer||7|Groep 7"),
    ]
    notes = {4: " (verhuisd naar Zwolle)", 8: " (nieuw)"}
    lines = [
        w.full + (f" (roepnaam: {w.goes})" if w.goes else "") + notes.get(at, "")
        for at, w in enumerate(people)
    ]
    folder.put(
        "Leerlingen voor de bieb.docx",
        word(
            "Hoi Ans, hier zijn de kinderen van dit jaar.",
            "",
            "Groep 6 - juf Marieke",
            *lines[:5],
            "",
            "Groep 7 - meester Tim",
            *lines[5:],
            "",
            "Groetjes, Marieke",
        ),
    )
    return Truth(people, allowed=("juf Marieke", "meester Tim"))


@case()
def p63b_lista_klasy_czwartej(folder: Folder) -> Truth:
    """Poland: a typed list, surnames first as its title says, remarks in brackets, code page of Windows."""
    people = [
        of_line("Lena|Adamczyk||4|4b"),
        of_line("Franciszek|Borkowski||4|4b"),
        of_line("Bogusława|Dąbek||4|4b", goes="Bogna"),
        of_line("Oleksandra|Kovalchuk||4|4b"),
        of_line("Jędrzej|Świątek||4|4b"),
        of_line("Igor|Tomczak||4|4a"),
        of_line("Wiktoria|Zięba||4|4b", here=False),
    ]
    notes = {2: " (mówimy: Bogna)", 3: " (nowa)", 5: " (przeniesiony do 4a)", 6: " (wypisana ze szkoły)"}
    listed = "".join(f"{at + 1}. {w.family} {w.given}{notes.get(at, '')}\r\n" for at, w in enumerate(people))
    folder.put(
        "klasa 4b.txt",
        "Klasa 4b - lista uczniów (nazwisko i imię)\r\nwychowawczyni: Joanna Rybak\r\nrok szkolny 2026/2027"
        f"\r\n\r\n{listed}\r\nPozdrawiam, Joanna\r\n",
        "cp1250",
    )
    return Truth(people, allowed=("Joanna Rybak",))


@case()
def p63b_advisory_pasted_from_slack(folder: Folder) -> Truth:
    """United States: messages copied from Slack; two advisories, one student switched, one has gone."""
    people = [
        of_line("Anneke|Brouwer||10|10C"),
        of_line("Cedric|Lamoureux||10|10C"),
        of_line("Esperanza|Villalobos||10|10C", goes="Espe"),
        of_line("Tyler|Boggs||10|10D"),
        of_line("Zachariah|Munro||10|10C", goes="Zach"),
        of_line("Beatriz|Coutinho||10|10D"),
        of_line("Jun|Takahashi||10|10D"),
        of_line("Marguerite|Sloan||10|10D", here=False),
        of_line("Winston|Achebe||10|10D"),
    ]
    names = [w.full + (f" ({w.goes})" if w.goes else "") for w in people]
    folder.put(
        "slack advisories.txt",
        "#library-requests\n\nDenise Moe\n  9:14 AM\nAdvisory 10C:\n"
        + "\n".join(f"• {name}" for name in names[:5])
        + "\n\nGreg Tull\n  9:31 AM\nAdvisory 10D:\n"
        + "\n".join(f"• {name}" for name in names[5:])
        + "\n\nMs. Ito (Library)\n  9:40 AM\nthank you both! :books:\n\n"
        "Denise Moe\n  2:02 PM\nUpdate: Tyler Boggs moved from 10C to 10D\n\n"
        "Greg Tull\n  2:10 PM\nand Marguerite Sloan transferred out last week (edited)\n1 reply\n",
    )
    return Truth(people, allowed=("Advisory 10C", "Advisory 10D", "Denise Moe", "Greg Tull"))


@case()
def p63b_admissions_and_transfer_certificates(folder: Folder) -> Truth:
    """India: a Word letter of the office with two tables: admitted, and T.C. issued; class VI-B."""
    new = [
        any_parting(of_line("Aarav|Kulkarni|7418|6|VI-B")),
        any_parting(of_line("Diya|Menon|7421|6|VI-B")),
        any_parting(of_line("Mohammed Faizan|Shaikh|7422|7|VII-A")),
        any_parting(of_line("Sneha|Patil|7425|7|VII-A")),
        any_parting(of_line("Tanvi|Deshpande|7429|6|VI-A")),
    ]
    gone = [
        any_parting(of_line("Kabir|Malhotra|6902|6|VI-A", here=False)),
        any_parting(of_line("Ritika|Joshi|6955|7|VII-A", here=False)),
        any_parting(of_line("Yash|Gaikwad|6718|7|VII-B", here=False)),
    ]
    came = ("15.06.2026", "15.06.2026", "17.06.2026", "22.06.2026", "01.07.2026")
    why = ("Father's transfer", "Shifted to Nagpur", "Parents' request")
    folder.put(
        "Circular to Library.docx",
        word(
            "St. Xavier's English Medium School, Nashik",
            "To: The Librarian",
            "The following students have been newly admitted:",
            [
                cut("Sr. No.|Adm. No.|Name of Student|Class|Date of Admission"),
                *([str(at + 1), w.number, w.full, w.room, came[at]] for at, w in enumerate(new)),
            ],
            "The following students have left the school and T.C. has been issued. Kindly clear their cards.",
            [
                cut("Sr. No.|Adm. No.|Name of Student|Class|Reason for leaving"),
                *([str(at + 1), w.number, w.full, w.room, why[at]] for at, w in enumerate(gone)),
            ],
            "Head Clerk",
        ),
    )
    return Truth([*new, *gone])
