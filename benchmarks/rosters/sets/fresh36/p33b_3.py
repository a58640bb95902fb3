"""What American school systems, Seesaw, Microsoft and Surpass write."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder

_SEESAW = (
    "Teacher Email|Teacher First Name|Teacher Last Name|Class Name|Grade Level|Sign-in Mode|"
    "Student Name|Student ID|Student Email|Student Password"
)


@case(
    "Seesaw, the template of rostering by CSV (help.seesaw.me: teacher, class, grade level, student name, ID)"
)
def p33b_seesaw_template_twice(folder: Folder) -> Truth:
    """Seesaw: the teacher in each row, one name column; in February one moved to the other class, one
    came, one is off the list."""
    people = those(
        "Amaya|Whitehorse;Declan|Byrne;Suri|Venkatesan;Kofi|Adomako;Penelope|Rusk;Mateo|Ibarra Luna;"
        "Harper|Stovall;Jia|Wu;Bodhi|Kessler",
        "50117",
        "K 1",
        "Otters;Owls",
        without=9,
    )
    people = [any_parting(who) for who in people]
    teachers = {"Otters": ("Dana", "Rivera"), "Owls": ("Christopher", "Njoku")}
    later = but(people, {2: {"room": "Owls", "grade": "1"}, 7: {"here": False}})
    later.append(any_parting(one("Ingrid", "Solheim", "50302", "K", "Otters", photo="")))
    for step, listed in (("2026-08", people), ("2027-02", later)):
        rows = []
        for room, (given, family) in teachers.items():
            mail = f"{given[0]}{family}@lakeshore.example".lower()
            rows += [
                [
                    *(mail, given, family, room, who.grade, "Class Code"),
                    *(who.full, who.number, "", ""),
                ]
                for who in listed
                if who.room == room and who.here
            ]
        folder.csv(f"{step}/Seesaw_Setup_Template.csv", [cut(_SEESAW), *rows], enc="utf-8-sig")
    return Truth(
        later,
        steps=("2026-08", "2027-02"),
        same=[(who.full, who.full) for who in later[:9] if who.here],
        allowed=("Dana Rivera", "Christopher Njoku", "Rivera", "Njoku"),
    )


_SURPASS = (
    "Number,AlternateId,Surname,GivenName,Street,City,State,PostalCode,Email,EmailCC,MobilePhone,HomePhone,"
    "WorkPhone,OtherPhone,HomeLibrary,LocalAddress,ExpireDate,UserDef1,UserDef2,UserDef3,PatronType"
)


@case(
    "Surpass Cloud, Patrons > Export (docs.surpass.cloud: its columns and their order; LocalAddress "
    "is the home room)"
)
def p33b_surpass_two_exports(folder: Folder) -> Truth:
    """Surpass: September and January; the home room in LocalAddress, a faculty member; one changed the
    room, one was given a new last name, one came."""
    people = those(
        "Brielle|Hutchins;Emmanuel|Asante;Paisley|Rood;Mohammed|Siddiqui;Ruth Ann|Yoder;Cash|Lemaster;"
        "Nevaeh|Crump;Silas|Eberhart",
        "0000210043",
        "4 5",
        "4B;5C",
        without=8,
    )
    people.append(one("Lorraine", "Tuttle", "0000100007", role="staff", photo=""))
    later = but(people, {2: {"room": "4A"}, 5: {"family": "Garrison"}})
    later.append(one("Amadou", "Diallo", "0000210251", "5", "5C", photo=""))
    for step, listed in (("September", people), ("January", later)):
        rows = [
            [
                *(who.number, f"S{at + 4401}", who.family, who.given, f"{at + 7} Mill Rd", "Dalton", "GA"),
                *("30720", "", "", "", f"706-555-01{at:02}", "", "", 1, who.room, "2027-06-15"),
                *("", "Bus 12" if at % 2 else "", "", "Student" if who.role == "student" else "Faculty"),
            ]
            for at, who in enumerate(listed)
        ]
        folder.csv(f"{step}/PatronExport.csv", [_SURPASS.split(","), *rows], quote=True)
    return Truth(
        later,
        steps=("September", "January"),
        same=[(old.full, new.full) for old, new in zip(people, later, strict=False)],
    )
