"""Sheets that secretaries and teachers keep by hand."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh91.kit import gone


@case()
def q96_grade_seven_boys_then_girls(folder: Folder) -> Truth:
    """Zambia: a class teacher's sheet, boys and girls numbered anew, examination numbers, one transferred."""
    boys = of_lines(
        """Chanda|Mulenga|260117030014;Kelvin|Banda|260117030022;Mapalo|Chisenga|260117030037
        Lubinda|Sitali|260117030045;Emmanuel|Phiri|260117030051;Given|Hamoonga|260117030066""",
        room="7B",
    )
    girls = of_lines(
        """Mutinta|Choongo|260117030079;Natasha|Kapembwa|260117030083;Thandiwe|Zulu|260117030098
        Bwalya|Musonda|260117030102;Inonge|Mubita|260117030117;Ruth|Lungu|260117030125
        Precious|Tembo|260117030133""",
        room="7B",
    )
    rows: list[list[Any]] = [["MUKUBA PRIMARY SCHOOL"], ["GRADE 7B CLASS LIST 2026"]]
    rows += [["CLASS TEACHER: MRS B. MWANSA"], []]
    rows.append(cut("S/N|SURNAME|OTHER NAMES|SEX|EXAM NUMBER|BOOKS RETURNED|REMARKS"))
    for title, group in (("BOYS", boys), ("GIRLS", girls)):
        rows.append([title])
        for at, w in enumerate(group):
            remark = "TRANSFERRED TO NDOLA" if w.family == "Sitali" else ""
            books = "YES" if at % 3 else "NO"
            name = [w.family.upper(), w.given.upper(), "M" if title == "BOYS" else "F"]
            rows.append([at + 1, *name, w.number, books, remark])
    rows += [[], ["", "BOYS", 6], ["", "GIRLS", 7], ["", "TOTAL", 13]]
    folder.book("GRADE 7B.xlsx", {"Sheet1": rows}, merge=("A1:G1", "A2:G2", "A3:G3"))
    people = [*boys, *girls]
    staying = [w for w in people if w.family != "Sitali"]
    more = ("GRADE 7B", "Mrs B. Mwansa", "Sheet1", "B. Mwansa", "Mwansa")
    return Truth([*staying, *gone(people, 3)], capitals=True, allowed=more)


@case()
def q96_spisak_ucenika_sa_imenom_oca(folder: Folder) -> Truth:
    """Bosnia: a class teacher's sheet, the father's name between last and first name, who comes by bus."""
    people = of_lines(
        """Amar|Bešić|2214||VII-2;Lejla|Čaušević|2219||VII-2;Harun|Delić|2223||VII-2;Emina|Fazlić|2227||VII-2
        Luka|Grgić|2230||VII-2;Merjem|Hadžić|2234||VII-2;Tarik|Imamović|2239||VII-2;Ena|Kovač|2241||VII-2
        Danin|Mujkić|2246||VII-2;Sara|Ramić|2250||VII-2;Vedad|Suljić|2254||VII-2;Ajla|Tahirović|2258||VII-2
        Nejra|Zukić|2263||VII-2"""
    )
    fathers = cut("Edin|Mirsad|Adnan|Senad|Ivan|Nermin|Almir|Zoran|Elvir|Samir|Haris|Jasmin|Kenan")
    rows: list[list[Any]] = [['JU Osnovna škola "Vrelo"'], ["Spisak učenika odjeljenja VII-2"], []]
    rows.append(cut("R.br.|Prezime|Ime oca|Ime|Matični broj|Putnik|Napomena||Razrednica: Selma Ajanović"))
    for at, (w, father) in enumerate(zip(people, fathers, strict=True)):
        note = {3: "hor", 8: "dopunska matematika"}.get(at, "")
        rows.append([at + 1, w.family, father, w.given, int(w.number), "da" if at % 3 == 0 else "", note])
    folder.book("VII-2.xlsx", {"VII-2": rows}, merge=("A1:G1", "A2:G2"))
    return Truth(people, allowed=("Selma Ajanović", "Spisak učenika odjeljenja VII-2"))


@case()
def q96_class_allocation_with_crosses(folder: Folder) -> Truth:
    """Northern Ireland: the new Year 8s, a cross under the class of each, primaries, sums below."""
    people = of_lines(
        """Conall|Breslin|||8M;Aoife|Carlin|||8N;Rhys|Donaghy|||8M;Zara|Elliott|||8P;Fionn|Gormley|||8N
        Katie|Hamill|||8P;Jakub|Kozak|||8M;Eimear|Loughran|||8M;Matthew|McCandless|||8N;Orlaith|McKeever|||8P
        Joel|Nesbitt|||8N;Tiarna|O'Kane|||8M;Caleb|Purvis|||8P;Grace|Rainey|||8N;Dáire|Tohill|||8P"""
    )
    primaries = ("Ballymore PS", "St Colm's PS", "Culcrow PS", "Macosquin PS")
    rows: list[list[Any]] = [["Year 8 2026/27 - class allocation"], ["AGREED 18 June"], []]
    rows.append(cut("Surname|Forename|Primary school|8M|8N|8P|Eng/Maths support"))
    for at, w in enumerate(people):
        marks = ["x" if w.room == room else "" for room in ("8M", "8N", "8P")]
        support = {3: "both", 8: "maths"}.get(at, "")
        rows.append([w.family, w.given, primaries[at % 4], *marks, support])
    rows.append(["", "", "Total", 5, 5, 5])
    folder.book("Y8 allocation FINAL.xlsx", {"Allocation": rows})
    return Truth(people, allowed=("Y8 allocation FINAL", "Allocation", "Year 8"))


@case()
def q96_ticks_for_the_library_tickets(folder: Folder) -> Truth:
    """Wales: a secretary's sheet of two classes, ticks for form, photo and ticket, a key at the side."""
    people = of_lines(
        """Gruffudd|Bowen|||3R;Seren|Cadwaladr|||3R;Macsen|Davies|||3R;Lili-Mai|Ellis|||3R
        Osian|Griffiths|||3R
        Zainab|Hussain|||3R;Nansi|Lloyd-Jones|||3R;Twm|Powell|||3R;Cadi|Beynon|||4P;Harri|Eynon|||4P
        Efa|Gwilym|||4P;Ioan|Mathias|||4P;Oliwia|Nowicka|||4P;Elis|Probert|||4P;Mali|Tudor|||4P
        Iestyn|Vaughan|||4P"""
    )
    rows: list[list[str]] = [["Ysgol Bryn Awel - library tickets Years 3 and 4"], ["Updated 9/9/26 DP"], []]
    rows.append(cut("Surname|First name|Class|Form back|Photo OK|Ticket made|Notes||Key"))
    notes = {2: "lost old ticket 50p", 5: "mum to ring", 12: "form sent again 7/9"}
    side = {0: "✓ = done", 1: "x = parents said no", 3: "Spare tickets: ask Mrs Pugh"}
    for at, w in enumerate(people):
        back = "✓" if at not in (5, 12) else ""
        photo = ("x" if at in (3, 9) else "✓") if back else ""
        ticks = [back, photo, "✓" if at < 8 and back else ""]
        rows.append([w.family, w.given, w.room, *ticks, notes.get(at, ""), "", side.get(at, "")])
    rows += [[], ["Forms back", "", "", "14"]]
    folder.book("Library tickets Y3 Y4.xlsx", {"Sheet1": rows}, merge=("A1:G1",))
    return Truth(people, allowed=("Library tickets Y3 Y4", "Sheet1"))
