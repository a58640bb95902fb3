"""Address cards, a calendar of birthdays, an XML report, and a course's participants copied."""

from __future__ import annotations

import base64
from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_line, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, but
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh87.kit import folded


@case("RFC 6350: the address book of a group exported from Nextcloud Contacts as vCard 4.0")
def q88_kontakter_fra_nextcloud(folder: Folder) -> Truth:
    """Norway: vCard 4.0, faces as data URIs, the class as category, a nickname, guardians' telephones."""
    people = with_photos(
        of_lines(
            """Ingvild|Aasen|||5B;Sondre|Bakke|||5B;Mathea|Dahlberg|||5B|Thea;Yusuf|Farah|||5B
            Ronja|Gjerde|||5B
            Jørgen|Hovland|||5B;Live|Kvamme|||5A;Aksel|Myhre|||5A;Selma|Nordby|||5A;Birk|Øverland|||5A
            Zuzanna|Pawlak|||5A;Håkon|Rønning|||5A"""
        ),
        4,
        10,
    )
    text = ""
    for at, w in enumerate(people):
        lines = ["BEGIN:VCARD", "VERSION:4.0", "PRODID:-//Nextcloud Contacts v6.1.0"]
        lines += [
            f"UID:5f0c71d2-88aa-4c1e-9b3d-0000000{at + 10:05}",
            f"FN:{w.full}",
            f"N:{w.family};{w.given};;;",
        ]
        lines += [f"NICKNAME:{w.goes}"] if w.goes else []
        lines += [f"CATEGORIES:{w.room}", "ORG:Fjellvik skole", f"TEL;TYPE=home:+47 555 01 {at + 110}"]
        if w.photo:
            lines.append(f"PHOTO:data:image/jpeg;base64,{base64.b64encode(face(w.photo)).decode()}")
        text += folded([*lines, f"REV:202608{at + 10}T0915{at + 10}Z", "END:VCARD"], 75)
    folder.put("Elever-2026-08-24.vcf", text)
    return Truth(people, allowed=("Elever-2026-08-24", "Elever", "Fjellvik skole"))


@case("RFC 5545: a calendar of Google with birthdays, exported as .ics")
def q88_birthdays_of_two_rooms(folder: Folder) -> Truth:
    """US: a teacher's calendar, a birthday for each child of two rooms, and two days that are nobody's."""
    people = of_lines(
        """Emma|Holt|||Room 14;Xavier|Bynum|||Room 14;Lucia|Paredes|||Room 14;Gideon|Sharpe|||Room 14
        Amina|Warfa|||Room 14;Colby|Renfro|||Room 14;June|Takeda|||Room 15;Malachi|Everhart|||Room 15
        Sophie|Lachance|||Room 15;Rohan|Deshmukh|||Room 15;Piper|Gallegos|||Room 15"""
    )
    lines = ["BEGIN:VCALENDAR", "PRODID:-//Google Inc//Google Calendar 70.9054//EN", "VERSION:2.0"]
    lines += ["CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:Kids' birthdays 14 & 15"]
    lines += ["X-WR-TIMEZONE:America/Chicago"]
    days = [(f"{w.full}'s birthday", w.room, "RRULE:FREQ=YEARLY") for w in people]
    days.insert(4, ("Picture Day", "", ""))
    days.insert(9, ("No School - Teacher Work Day", "", ""))
    for at, (title, room, again) in enumerate(days):
        day = f"2026{at % 9 + 9 if at < 4 else at % 9 + 1:02}{at * 7 % 26 + 2:02}"
        lines += ["BEGIN:VEVENT", f"DTSTART;VALUE=DATE:{day}", *([again] if again else [])]
        lines += ["DTSTAMP:20260820T141107Z", f"UID:k{at:02}q7v3@google.com"]
        lines += [
            f"DESCRIPTION:{room}",
            "STATUS:CONFIRMED",
            f"SUMMARY:{title}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    folder.put("Kids birthdays.ics", folded([*lines, "END:VCALENDAR"]))
    return Truth(people, allowed=("Kids birthdays", "Kids' birthdays 14 & 15"))


@case(
    "SIMS .net, a report written as XML: SuperStarReport, Record, names of fields with _x0020_ (from memory)"
)
def q88_sims_report_as_xml(folder: Folder) -> Truth:
    """England: XML of a report of SIMS; legal and preferred forenames, registration group, year, tutor."""
    people = of_lines(
        """Bartholomew|Ashdown|003301|8|8NW|Bart;Keziah|Boateng|003308|8|8NW;Elliot|Cartledge|003314|8|8NW
        Sumaiya|Ahmed|003320|8|8NW;Jessica|Dalby|003327|8|8NW|Jess;Reece|Fulwood|003333|8|8TB
        Anastazja|Lis|003341|8|8TB;Theodora|Makris|003346|8|8TB|Theo;Nathan|Peat|003352|8|8TB
        Ffion|Roderick|003360|8|8TB;Kwame|Tetteh|003366|8|8TB"""
    )
    people = but(people, {at: {"more": (f"{at * 3 + 11840}",)} for at in range(len(people))})
    records = []
    for at, w in enumerate(people):
        tutor = "Mr N Wragg" if w.room == "8NW" else "Miss T Bakewell"
        fields = {
            "primary_id": w.more[0],
            "Adno": w.number,
            "Legal_x0020_Surname": w.family,
            "Legal_x0020_Forename": w.given,
            "Preferred_x0020_Forename": w.goes or w.given,
            "DOB": f"201{3 + (at % 12 < 8)}-{at % 12 + 1:02}-{at + 10}T00:00:00",
            "Year": f"Year  {w.grade}",
            "Reg": w.room,
            "Reg_x0020_Tutor": tutor,
        }
        inner = "".join(f"    <{key}>{escape(value)}</{key}>\r\n" for key, value in fields.items())
        records.append(f"  <Record>\r\n{inner}  </Record>\r\n")
    folder.put(
        "Library export.xml",
        '<?xml version="1.0" encoding="utf-8"?>\r\n<SuperStarReport>\r\n'
        f"{''.join(records)}</SuperStarReport>\r\n",
    )
    return Truth(people, allowed=("Library export", "Mr N Wragg", "Miss T Bakewell", "Wragg", "Bakewell"))


@case("Moodle, the participants of a course copied from the browser (titles of the Spanish pack from memory)")
def q88_participantes_copiados(folder: Folder) -> Truth:
    """Peru: a course's participants copied from the page: addresses, roles, the section as group."""
    people = of_lines(
        """Rosa Elena|Quispe Mamani|||5A;Jhonatan|Huamán Ccori|||5A;Luz Milagros|Paredes Tito|||5A
        Renzo|Salazar Benavides|||5A;Ariana|Chávez Ramos|||5A;Piero|Villanueva Rojas|||5A
        Camila|Flores Apaza|||5B;Gianella|Torres Medina|||5B;Sebastián|Cáceres Luque|||5B
        Dayana|Condori Choque|||5B;Fabrizio|Zegarra Pinto|||5B"""
    )
    teacher = of_line("Óscar|Valdivia Rosas", role="staff")
    titles = ["Seleccionar", "Nombre / Apellido(s)", "Dirección de correo", "Roles", "Grupos"]
    lines = ["Comunicación 5.º de primaria", "Curso\tConfiguración\tParticipantes\tCalificaciones\tInformes"]
    lines += ["Participantes", "12 participantes encontrados", "\t".join([*titles, "Último acceso al curso"])]
    for at, w in enumerate([teacher, *people]):
        role, section = ("Profesor", "Sin grupos") if w is teacher else ("Estudiante", w.room)
        mail = f"a20{at + 171}@sanmartin.example"
        lines.append("\t".join(["", w.full, mail, role, section, f"{at % 6 + 1} días {at + 2} horas"]))
    lines += ["Con los usuarios seleccionados...", "Elegir..."]
    folder.put("participantes.txt", "\n".join(lines) + "\n")
    everybody = [
        any_parting(but([w], {0: {"more": (f"a20{at + 171}",)}})[0])
        for at, w in enumerate([teacher, *people])
    ]
    return Truth(everybody, allowed=("participantes", "Sin grupos", "Comunicación 5.º de primaria"))
