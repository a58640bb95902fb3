"""What schools in the United Kingdom and Ireland get from their systems."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from io import BytesIO

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx


@case("a group photo report printed from SIMS (from memory, not read here), as PDF")
def p20b_sims_photo_sheet_of_a_tutor_group(folder: Folder) -> Truth:
    """England: faces four in a row, name and admission number below; one has only an empty frame."""
    people = those(
        "Zainab|Akhtar;Freddie|Bickerstaff;Lowri|Cadwallader;Kofi|Danquah;Isla-Mae|Fairclough;"
        "Szymon|Grabowski;Jessica|O'Dowd;Ptolemy|St John-Hayes;Amy|Wu;Tom|van der Linden",
        "004512",
        "7",
        "7KT",
    )
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    file = BytesIO()
    page = Canvas(file, pagesize=(595, 842))
    page.setFont("Helvetica-Bold", 14)
    page.drawString(40, 800, "Brackenhurst Academy")
    page.setFont("Helvetica", 10)
    page.drawString(40, 783, "Group photographs   Year 7   Reg Group: 7KT   Tutor: Mr K Thornbury")
    page.drawRightString(555, 800, "Effective date 09/09/2026")
    for at, who in enumerate(people):
        x, top = 45 + at % 4 * 130, 760 - at // 4 * 190
        if who.photo:
            page.drawImage(ImageReader(BytesIO(face(who.photo))), x, top - 120, 90, 120)
        else:
            page.rect(x, top - 120, 90, 120)
            page.drawCentredString(x + 45, top - 64, "No photo")
        page.setFont("Helvetica", 9)
        page.drawCentredString(x + 45, top - 134, who.full)
        page.drawCentredString(x + 45, top - 146, f"Adm. {who.number}")
    page.setFont("Helvetica", 8)
    page.drawString(40, 30, "10 pupils (5 girls, 5 boys)")
    page.drawRightString(555, 30, "Printed by Mrs J Cotterill on 09/09/2026 08:14     Page 1 of 1")
    page.save()
    folder.put("7KT photos.pdf", file.getvalue())
    return Truth(people, allowed=("Mr K Thornbury", "Brackenhurst Academy"))


@case(
    "Common Transfer File: gov.uk, CTF specifications (CTfile, CTFpupilData, Pupil, BasicDetails, NCyearActual, Contacts)"
)
def p20b_transfer_files_of_two_primaries(folder: Folder) -> Truth:
    """England: next year's pupils in two XML files of two primary schools; parents in them, the same name in both."""
    first = those(
        "Mohammed|Ali;Grace|Barraclough;Piotr|Kamiński;Sophia Grace|Oakes;Ayaan|Rehman", grades="6", without=9
    )
    second = those(
        "Mohammed|Ali;Evie|Hepworth;Tia-Lei|Murgatroyd;Jack|de Souza;Summer|Wigglesworth",
        grades="6",
        without=9,
    )
    people, files = [], {}
    goes = {"Sophia Grace": "Sophie", "Piotr": "Peter"}
    for estab, school, pupils in (
        ("2093", "Canal Side Primary", first),
        ("3344", "St Chad's CE Primary", second),
    ):
        body = ""
        for at, who in enumerate(pupils):
            upn = f"{'KPTWX'[at]}380{estab}21{at * 7 + 3:03}"
            who = replace(who, number=upn, goes=goes.get(who.given, ""))
            people.append(who)
            known = f"<PreferredForename>{who.goes}</PreferredForename>" if who.goes else ""
            body += (
                f"  <Pupil>\n    <UPN>{upn}</UPN>\n    <Surname>{who.family}</Surname>\n"
                f"    <Forename>{who.given}</Forename>\n    <DOB>2016-0{at + 2}-1{at}</DOB>\n"
                f"    <Gender>{'MFMFM'[at]}</Gender>\n    <BasicDetails>{known}<NCyearActual>6</NCyearActual>"
                f"<Ethnicity>WBRI</Ethnicity><Languages><Type><LanguageType>F</LanguageType>"
                f"<Language>ENG</Language></Type></Languages></BasicDetails>\n"
                f"    <Address><PostCode>BD2 4E{'ABCDE'[at]}</PostCode></Address>\n    <Contacts><Contact>"
                f"<Order>1</Order><Title>Mrs</Title><Surname>{who.family}</Surname>"
                f"<Forename>{('Saima', 'Donna', 'Ewa', 'Kelly', 'Farah')[at]}</Forename><Gender>F</Gender>"
                f"<Relationship>MOT</Relationship></Contact></Contacts>\n  </Pupil>\n"
            )
        files[f"380{estab}_CTF_3804064_001.xml"] = (
            '<?xml version="1.0" encoding="UTF-8"?>\n<CTfile>\n <Header>\n  <DocumentName>Common Transfer File'
            "</DocumentName>\n  <CTFversion>25.0</CTFversion>\n  <DateTime>2026-06-29T10:11:02</DateTime>\n"
            "  <DocumentQualifier>partial</DocumentQualifier>\n  <SourceSchool><LEA>380</LEA>"
            f"<Estab>{estab}</Estab><SchoolName>{escape(school, quote=False)}</SchoolName>"
            "<AcademicYear>2025</AcademicYear></SourceSchool>\n  <DestSchool><LEA>380</LEA><Estab>4064</Estab>"
            f"</DestSchool>\n  <SupplierID>Capita SIMS</SupplierID>\n </Header>\n <CTFpupilData>\n{body}"
            " </CTFpupilData>\n</CTfile>\n"
        )
    for name, text in files.items():
        folder.put(name, text)
    return Truth(people, allowed=("Canal Side Primary", "St Chad's CE Primary"))


@case(OFFICE)
def p20b_rang_lists_in_irish(folder: Folder) -> Truth:
    """Ireland: a Word document of a Gaelscoil, two classes in one room, everything in Irish, one has left."""
    people = those(
        "Cillian|Breathnach;Caoimhe|Ní Bhriain;Tadhg|Mac Giolla Phádraig;Sadhbh|Nic Gearailt;Pádraig|Ó Súilleabháin;"
        "Zuzanna|Kowalczyk;Fiadh|de Búrca;Oisín|Ó hUiginn;Chidi|Nwosu;Bláthnaid|Ní Mhaoláin",
        grades="5 5 6",
        without=99,
        room="Seomra 9",
    )
    people = but(people, {7: {"here": False}, 4: {"goes": "Podge"}})
    notes = {7: "D'fhág an scoil 23/10/26", 4: "“Podge” a thugtar air", 2: "Ailléirge: cnónna"}
    table = [[Cell((title,)) for title in cut("Uimh.|Ainm agus sloinne|Rang|Dáta breithe|Nótaí")]]
    for at, who in enumerate(people):
        cells = (
            f"{at + 1}.",
            who.full,
            f"Rang a {'Cúig' if who.grade == '5' else 'Sé'}",
            f"1{at % 9}/04/2015",
            notes.get(at, ""),
        )
        table.append([Cell((text,)) if text else Cell(()) for text in cells])
    above = ["GAELSCOIL LOCH AN IÚIR", "Liosta ranga 2026/2027", "Seomra 9 – Múinteoir: Iníon Ní Dhomhnaill"]
    below = ["Iomlán: 9 (4 chailín, 5 bhuachaill)", "Rúnaí: Bean Uí Cheallaigh, 074 955 0100"]
    folder.put("Liosta ranga Seomra 9.docx", docx(above, table, below))
    return Truth(
        people, allowed=("Iníon Ní Dhomhnaill", "Gaelscoil Loch an Iúir", "Rang a Cúig", "Rang a Sé")
    )


@case("a class list with photos in VSware, saved from the browser (from memory, not read here)")
def p20b_vsware_page_saved(folder: Folder) -> Truth:
    """Ireland: a saved page with cards; the teacher's own face, the crest and a placeholder are in its folder."""
    people = those(
        "Aoibheann|Culligan;Seán Óg|Fennelly;Mariam|Hassan;Ríona|Mac an tSaoi;Dylan|Ó Cuív;Kacper|Pietrzak;"
        "Saoirse|Quilligan;Cormac|Ó Dúill",
        "10483",
        "2",
        "2C",
    )
    place = "2C – Class List – VSware_files"
    folder.put(f"{place}/crest.jpg", face("the crest of the school"))
    folder.put(f"{place}/me_8841.jpg", face("Sinéad Culhane"))
    folder.put(
        f"{place}/placeholder-student.svg", "<svg xmlns='http://www.w3.org/2000/svg'><circle r='9'/></svg>"
    )
    folder.photos(people, lambda who: f"{place}/{int(who.number) * 37 % 99991}_m.jpg")
    folder.put("2C – Class List – VSware.html", _vsware(people, place))
    return Truth(people, allowed=("Ms. Sinéad Culhane", "Sinéad Culhane", "Coláiste Bhríde"))


def _vsware(people: list[Who], place: str) -> str:
    cards = ""
    for who in people:
        picture = f"{int(who.number) * 37 % 99991}_m.jpg" if who.photo else "placeholder-student.svg"
        cards += (
            f'<li class="vs-card"><a href="https://colaistebhride.app.vsware.ie/11/students/{who.number}/personal">'
            f'<img class="avatar" src="./{place}/{picture}" alt="">'
            f'<span class="name">{escape(who.last_first, quote=False)}</span></a>'
            f'<small>2nd Year · Class 2C</small><small class="muted">Student ID {who.number}</small>'
            f'<button type="button">Message home</button></li>\n'
        )
    return (
        "<!DOCTYPE html>\n<!-- saved from url=(0061)https://colaistebhride.app.vsware.ie/11/classes/2C -->\n"
        '<html lang="en"><head><meta charset="UTF-8"><title>2C – Class List – VSware</title></head><body>'
        f'<header><img src="./{place}/crest.jpg" alt="Coláiste Bhríde"><nav><a>Home</a> <a>Students</a> '
        f'<a>Attendance</a> <a>Behaviour</a></nav><div class="user"><img src="./{place}/me_8841.jpg" alt="">'
        "Ms. Sinéad Culhane <a>Log out</a></div></header>"
        f"<h1>Class 2C</h1><p>Tutor: Ms. Sinéad Culhane · 8 students</p><ul>\n{cards}</ul>"
        "<footer>© 2026 VSware · Privacy · Help</footer></body></html>\n"
    )
