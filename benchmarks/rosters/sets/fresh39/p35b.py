"""What German, Austrian and Swiss schools get from their systems."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import ldif


@case("Sokrates: query 100 Schüler (e-formular.spengergasse.at); LITTERA: readers (psoe.at)")
def p35b_sokrates_list_beside_litteras_readers(folder: Folder) -> Truth:
    """Austria: the office's list with classes, the library's readers with their cards; teachers there."""
    people = those(
        "Valentina|Aigner;Noel|Brandstätter;Sara|Ćosić;Tobias|Egger-Lang;Ylvi|Fürnkranz;David|Gmeiner;"
        "Amina|Hadžić;Matteo|Lechthaler;Klara|Süß",
        "3104472601",
        "1 2 2",
        "1A;2B;2C",
        without=9,
    )
    people = [replace(w, more=(f"{1204 + at * 7:06}",)) for at, w in enumerate(people)]
    teachers = [one("Ingrid", "Wörndl", "000031", role="staff", photo="")]
    teachers += [one("Stefan", "Pichler", "000047", role="staff", photo="")]
    gone = one("Lorenz", "Kofler", "3104470118", here=False, photo="", more=("000988",))
    titles = cut("Klasse|Schülerkennzahl|Familienname|Vorname|Geschlecht|Geburtsdatum")
    rows = [
        [w.room, w.number, w.family, w.given, "wmwmwmwmw"[at], f"0{at + 1}.1{at % 3}.201{5 - int(w.grade)}"]
        for at, w in enumerate(people)
    ]
    folder.csv("Allgemein - 100 Schüler.csv", [titles, *sorted(rows)], ";", "utf-8-sig")
    card = {w.number: w.more[0] for w in [*people, gone]}
    group = {True: "Schüler/in", False: "abgemeldet"}
    readers = [
        [card[w.number], w.family, w.given, group[w.here], w.number, at % 3, "0,00"]
        for at, w in enumerate([*people[3:], gone, *people[:3]])
    ]
    readers += [[w.number, w.family, w.given, "Lehrer/in", "", at, "0,00"] for at, w in enumerate(teachers)]
    head = cut("Lesernummer|Familienname|Vorname|Lesergruppe|Schülerkennzahl|Offene Entlehnungen|Gebühren")
    above = [["LITTERA – Leserliste"], ["Schulbibliothek BG/BRG Lienz", "", "", "Stand: 14.09.2026"], []]
    below = [[], ["Anzahl Leser/innen:", len(readers)]]
    folder.book("LITTERA_Leser.xlsx", {"Leser": [*above, head, *readers, *below]})
    return Truth([*people, *teachers, gone], allowed=("Lehrer/in", "abgemeldet", "Schüler/in"))


@case("linuxmuster.net: ldbsearch of the directory with sophomorix attributes (from memory, not read here)")
def p35b_linuxmuster_directory_as_ldif(folder: Folder) -> Truth:
    """A directory of a school: pupils with pictures, teachers, the group of a class, first passwords."""
    people = those(
        "Arne|Behrens;Cosima|Dürr;Elif|Karaçay;Finn Luca|Heß;Johanna|Mößner;Kilian|Pfäffle;"
        "Nele|Schöpf;Tarik|Vogt",
        grades="7 7 9",
        rooms="7b;7b;9c",
    )
    people = but(people, {2: {"photo": ""}})
    staff = [one("Sabine", "Rümmelin", role="staff", photo=""), one("Uwe", "Jaißle", role="staff")]
    entries: list[dict[str, str | bytes | list[str]]] = []
    for at, w in enumerate([*people, *staff]):
        login = f"{w.family[:6]}{w.given[:2]}".lower().translate(_PLAIN)
        kind = "student" if w.role == "student" else "teacher"
        group = w.room or "teachers"
        base = f"OU={group},OU=Students" if w.room else "OU=Teachers"
        entry: dict[str, str | bytes | list[str]] = {
            "dn": f"CN={login},{base},OU=default-school,OU=SCHOOLS,DC=linuxmuster,DC=lan",
            "objectClass": ["top", "person", "organizationalPerson", "user"],
            "cn": login,
            "sn": w.family,
            "givenName": w.given,
            "displayName": w.full,
            "sAMAccountName": login,
            "sophomorixAdminClass": group,
            "sophomorixBirthdate": f"1{at}.05.2013" if w.room else "01.01.1970",
            "sophomorixFirstPassword": f"Xk9!{at}mQz",
            "sophomorixRole": kind,
            "sophomorixStatus": "U",
            "sophomorixUnid": "---",
        }
        if w.photo:
            entry["jpegPhoto"] = face(w.photo)
        entries.append(entry)
    entries.append(
        {
            "dn": "CN=7b,OU=7b,OU=Students,OU=default-school,OU=SCHOOLS,DC=linuxmuster,DC=lan",
            "objectClass": ["top", "group"],
            "cn": "7b",
            "sAMAccountName": "7b",
            "sophomorixType": "adminclass",
            "member": [str(entry["dn"]) for entry in entries[:2]],
        }
    )
    folder.put("schueler.ldif", ldif(entries))
    return Truth([*people, *staff], allowed=("teachers",))


_PLAIN = str.maketrans("äöüßçğ ", "aousCg-")
