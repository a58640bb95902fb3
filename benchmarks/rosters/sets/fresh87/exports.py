"""Address files, invitations, members copied from the browser, and JSON of a system."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_line, of_lines
from benchmarks.rosters.eighth_cast import but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import ldif

from .kit import folded, in_room


@case("Thunderbird, the address book exported as LDIF (mozillaAbPersonAlpha, lists as groupOfNames)")
def q87_imenik_iz_thunderbirda(folder: Folder) -> Truth:
    """Slovenia: a teacher's address book; the classes are mailing lists with the children as members."""
    people = of_lines(
        """Maja|Kovačič|||6. a;Žan|Potočnik|||6. a;Lara|Zupančič|||6. a|Lari;Anej|Hribar|||6. a
        Tinkara|Žnidaršič|||6. a
        Nik|Vidmar|||6. b;Ela|Kos|||6. b;Matic|Golob|||6. b|Mato;Brina|Jerman|||6. b;Dino|Hadžić|||6. b
        Ula|Bizjak|||6. b"""
    )
    plain = str.maketrans("čćšžČŠŽ", "ccszCSZ")
    entries: list[dict[str, Any]] = []
    places: dict[str, str] = {}
    for w in people:
        address = f"{w.given}.{w.family}@os-brod.example".translate(plain).lower()
        places[w.full] = f"cn={w.full},mail={address}"
        entry: dict[str, Any] = {
            "dn": places[w.full],
            "objectclass": ["top", "person", "organizationalPerson", "inetOrgPerson", "mozillaAbPersonAlpha"],
            "givenName": w.given,
            "sn": w.family,
            "cn": w.full,
            "mail": address,
            "modifytimestamp": "1788422400",
        }
        if w.goes:
            entry["mozillaNickname"] = w.goes
        entries.append(entry)
    for room in ("6. a", "6. b"):
        members = [places[w.full] for w in in_room(people, room)]
        entries.append(
            {"dn": f"cn={room}", "objectclass": ["top", "groupOfNames"], "cn": room, "member": members}
        )
    folder.put("Učenci.ldif", ldif(entries).removeprefix("version: 1\n\n"))
    return Truth(people, allowed=("Učenci",))


@case("RFC 5545: an invitation of Outlook saved as .ics, with ATTENDEE and CN")
def q87_invitation_to_a_library_induction(folder: Folder) -> Truth:
    """Ireland: an Outlook invitation; the students invited are its attendees, the class in brackets."""
    people = of_lines(
        """Aoife|Byrne|||1MAP;Cillian|Nolan|||1MAP;Sadhbh|Ní Riain|||1MAP;Oisín|Power|||1MAP
        Kamila|Zielińska|||1MAP
        Darragh|O'Sullivan|||1MAP;Caoimhe|Lally|||1OAK;Ruairí|Mac Giolla|||1OAK;Fatima|Bello|||1OAK
        Senan|Hickey|||1OAK;Éabha|Tuohy|||1OAK;Jack|Fennelly|||1OAK"""
    )
    lines = [
        "BEGIN:VCALENDAR", "METHOD:REQUEST", "PRODID:Microsoft Exchange Server 2010", "VERSION:2.0",
        "BEGIN:VTIMEZONE", "TZID:GMT Standard Time", "END:VTIMEZONE", "BEGIN:VEVENT",
        'ORGANIZER;CN="Tierney, Orla":mailto:otierney@colaisteban.example',
    ]  # fmt: skip
    for at, w in enumerate(people):
        lines.append(
            f'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="{w.full} ({w.room})"'
            f":mailto:26{at + 104}@colaisteban.example"
        )
    lines += [
        "SUMMARY;LANGUAGE=en-IE:Library induction and cards",
        "DTSTART;TZID=GMT Standard Time:20260915T111000", "DTEND;TZID=GMT Standard Time:20260915T115000",
        "UID:040000008200E00074C5B7101A82E00800000000", "CLASS:PUBLIC", "PRIORITY:5",
        "LOCATION;LANGUAGE=en-IE:Library", "DESCRIPTION;LANGUAGE=en-IE:Bring your journal and a pen.\\n",
        "BEGIN:VALARM", "ACTION:DISPLAY",
        "TRIGGER;RELATED=START:-PT15M", "DESCRIPTION:Reminder", "END:VALARM",
        "END:VEVENT", "END:VCALENDAR",
    ]  # fmt: skip
    folder.put("Library induction.ics", folded(lines))
    mails = [f"26{at + 104}" for at in range(len(people))]
    people = but(people, {at: {"more": (number,)} for at, number in enumerate(mails)})
    return Truth(people, allowed=("Library induction", "Library induction and cards"))


@case("SS 12000:2020 of Sweden: persons and groups with groupMemberships and enrolments (from memory)")
def q87_ss12000_personer_och_grupper(folder: Folder) -> Truth:
    """Sweden: JSON of a system by the standard, persons and groups apart; the class by the person's id."""
    people = of_lines(
        """Vilda|Hedlund||7|7A;Melvin|Åström||7|7A;Leila|Hashemi||7|7A;Arvid|Nyqvist||7|7A
        Signe|af Klint||7|7A
        Hugo|Strandberg||7|7B;Nova|Ekdahl||7|7B;Elias|Östlund||7|7B;Amina|Warsame||7|7B
        Tage|Björklund||7|7B"""
    )
    ids = [str(UUID(int=(at + 7) * 0x1A2B3C4D5E6F708192A3B4C5D, version=4)) for at in range(len(people))]
    civic = [f"2013{at % 9 + 1:02}{at + 11}{2380 + at * 7}" for at in range(len(people))]
    people = but(people, {at: {"more": (ids[at], civic[at])} for at in range(len(people))})
    persons = [_person(w, at) for at, w in enumerate(people)]
    groups = [_group(room, [w.more[0] for w in in_room(people, room)]) for room in ("7A", "7B")]
    organisations = [{"id": "s-1", "displayName": "Sundbyskolan", "organisationType": "Skolenhet"}]
    whole = {"organisations": organisations, "persons": persons, "groups": groups}
    folder.put("ss12000_export.json", json.dumps(whole, ensure_ascii=False, indent=2))
    return Truth(people, allowed=("ss12000_export", "Klass", "Sundbyskolan"))


def _person(w: Who, at: int) -> dict[str, Any]:
    return {
        "id": w.more[0],
        "meta": {"created": "2026-08-03T06:12:44Z", "modified": "2026-08-17T10:02:31Z"},
        "givenName": w.given,
        "familyName": w.family,
        "civicNo": {"value": w.more[1], "nationality": "SE"},
        "personStatus": "Aktiv",
        "emails": [{"value": f"elev{at + 31}@edu.sundby.example", "type": "Skola elev"}],
        "enrolments": [
            {"enroledAt": {"id": "s-1"}, "schoolType": "GR", "schoolYear": 7, "startDate": "2026-08-18"}
        ],
    }


def _group(room: str, members: list[str]) -> dict[str, Any]:
    return {
        "id": f"g-{room}",
        "displayName": room,
        "groupType": "Klass",
        "schoolType": "GR",
        "startDate": "2026-08-18",
        "groupMemberships": [{"person": {"id": key}, "startDate": "2026-08-18"} for key in members],
    }


@case("Microsoft Teams, Manage team, Members: what is on the clipboard (order of lines from memory)")
def q87_members_of_a_team_copied(folder: Folder) -> Truth:
    """US: the members of a class team copied from the page; initials before each, titles, roles, an owner."""
    people = of_lines(
        """Bella|Abrams;DeShawn|Collier;Ximena|Duran;Peter|Hallstrom;Kavya|Iyer;Logan|McNamara
        Trinity|Osgood;Samuel|Pruitt;Layla|Rahal;Emmett|Vandyke;Jasmine|Whitehorse""",
        room="8B",
    )
    owner = of_line("Rita|Castellano", role="staff")

    def shown(w: Who, title: str, role: str) -> list[str]:
        return [f"{w.given[0]}{w.family[0]}", w.last_first, title, role]

    lines = ["Homeroom 8B", "Members", "Pending Requests", "Channels", "Settings", "Analytics", "Apps", ""]
    lines += ["Search for members", "Add member", "", "Owners (1)", "Name", "Title", "Role"]
    lines += [*shown(owner, "Teacher", "Owner"), "", "Members and guests (11)", "Name", "Title", "Role"]
    for w in people:
        lines += shown(w, "Student", "Member")
    folder.put("8B team members.txt", "\r\n".join(lines) + "\r\n")
    return Truth([*people, owner], allowed=("8B team members", "Homeroom 8B", "8B"))
