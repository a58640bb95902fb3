"""Lists of British, Irish, Canadian, Australian and New Zealand schools."""

from __future__ import annotations

import io

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh65.making import docx


@case("a custom report of Arbor (columns from memory)")
def q65_arbor_report_with_preferred_names(folder: Folder) -> Truth:
    """Legal and preferred first names, UPN, a leaving date for one, and a line that says where it is from."""
    people = of_lines(
        """Adaeze|Nnamdi|2217|10|10N; Charlie|Burrows|2221|10|10N; Daisy|Cuthbert|2230|10|10N
        Ewan|Douglas|2236|10|10N; Francesca|Ellery|2241|10|10P|Frankie; George|Fenwick|2249|10|10P
        Haniya|Qureshi|2253|10|10P; Joseph|Haddow|2011|11|11N|Joe; Keziah|Lamb|2018|11|11N
        Louis|Mbappwe|2024|11|11P; Matilda|Noakes|2030|11|11P|Tilly; Owen|Pritchard|2037|11|11P"""
    )
    upn = [f"{'TPNMKHGFEDBA'[at]}83020{2 + at % 2}1{5107 + at * 23}" for at in range(len(people))]
    people = but(people, {at: {"more": (upn[at],), "here": at != 5} for at in range(len(people))})
    titles = cut(
        "Student ID|Legal Last Name|Legal First Name|Preferred First Name|Year Group|Registration Form"
        "|UPN|Leaving Date"
    )
    rows = [
        [w.number, w.family, w.given, w.goes or w.given, f"Year {w.grade}", w.room, upn[at],
         "" if w.here else "18 Jul 2025"]
        for at, w in enumerate(people)
    ]  # fmt: skip
    note = ["Exported from the MIS by Mrs J Hoyle on 10 Sep 2025 08:52"]
    folder.book("KS4 for library.xlsx", {"Results": [titles, *rows, [], note]})
    return Truth(people, allowed=("Results", "KS4 for library"))


@case()
def q65_primary_classes_typed_in_word(folder: Folder) -> Truth:
    """An English primary: class names as headings with the year, the children typed below, short names."""
    people = of_lines(
        """Alfie|Marsden||3|Oak; Beatrice|Holroyd||3|Oak|Bea; Connie|Sugden||3|Oak; Dawud|Khan||3|Oak
        Elsie|Ramsbottom||3|Oak; Freddie|Tordoff||3|Oak; Gabriel|Ackroyd||4|Maple; Heidi|Bland||4|Maple
        Isaac|Dewhirst||4|Maple|Zac; Jasmine|Kaur||4|Maple; Kenzie|Lumb||4|Maple; Lacey|Mitchell||5|Elm
        Mohammed|Rafiq||5|Elm; Nancy|Oldroyd||5|Elm; Oliver|Peel||5|Elm|Ollie; Poppy|Quarmby||5|Elm"""
    )
    parts: list[str] = ["# Class lists for September", "Moorside Primary School", ""]
    for room, grade in (("Oak", "3"), ("Maple", "4"), ("Elm", "5")):
        parts.append(f"# {room} Class - Year {grade}")
        for w in people:
            if w.room == room:
                parts.append(f"{w.given} ({w.goes}) {w.family}" if w.goes else w.full)
        parts.append("")
    folder.put("Class lists.docx", docx(parts))
    return Truth(people, allowed=("Class lists", "Class lists for September"))


@case("British Columbia: the field names of MyEducation BC, the data invented")
def q65_british_columbia_usual_names(folder: Folder) -> Truth:
    """Pupil number, legal and usual first name, grade `05`; photos called by pupil number; one is missing."""
    people = of_lines(
        """Amrit|Dhaliwal|1480217|5|DIV04; Brianna|Joseph|1480224|5|DIV04; Chun Hei|Lam|1480230|5|DIV04|Felix
        Dylan|Sandstrom|1480246|5|DIV04; Elizabeth|Charlie|1480259|5|DIV04|Betsy; Gurleen|Mann|1471103|6|DIV03
        Haruto|Ogawa|1471118|6|DIV03; Isabelle|Thibault|1471125|6|DIV03|Izzy; Jia Qi|Wu|1471139|6|DIV03|Angela
        Keegan|Louie|1462041|7|DIV01; Luka|Petrovic|1462058|7|DIV01; Maddison|Tait|1462066|7|DIV01"""
    )
    people = with_photos(people, 9)
    titles = cut("Pupil #|Legal last name|Legal first name|Usual first name|Grade|Homeroom")
    rows = [
        [w.number, w.family, w.given, w.goes or w.given, f"{w.grade:0>2}", w.room]
        for w in sorted(people, key=lambda w: w.family)
    ]
    folder.csv("studentList.csv", [titles, *rows], quote=True)
    for w in people:
        if w.photo:
            folder.put(f"School photos 2025/{w.number}.jpg", face(w.photo))
    return Truth(people, allowed=("studentList", "School photos 2025"))


@case("Sentral: roll class and scholastic year as it calls them, the layout from memory")
def q65_sentral_roll_classes_with_a_composite(folder: Folder) -> Truth:
    """New South Wales: kindergarten is K, one class is composite; photos are `Surname, First` by class."""
    people = of_lines(
        """Abbie|Carmody|13402|K|KB
        Beau|Djokic|13409|K|KB; Clancy|Elias|13415|K|KB; Dakota|Farrugia|13421|K|KB
        Edie|Gallo|13027|1|1M; Fletcher|Hanna|13034|1|1M; Gia|Ioannou|13040|1|1M; Hunter|Jurd|12618|3|3/4T
        Isla|Kapeli|12625|3|3/4T; Jett|Lovett|12631|3|3/4T; Kirra|Moran|12240|4|3/4T; Leo|Nakhle|12247|4|3/4T
        Mila|O'Rourke|12253|4|3/4T"""
    )
    people = with_photos(people, 6)
    titles = cut("Student ID|Surname|First Name|Scholastic Year|Roll Class|Gender")
    rows = [[int(w.number), w.family, w.given, w.grade, w.room, "FM"[at % 2]] for at, w in enumerate(people)]
    folder.book("Students by roll class.xlsx", {"Export": [["Jacaranda Public School"], titles, *rows]})
    for w in people:
        if w.photo:
            folder.put(f"Portraits/{w.room.replace('/', '-')}/{w.last_first}.jpg", face(w.photo))
    return Truth(people, allowed=("Export", "Students by roll class", "Portraits", "3-4T"))


@case()
def q65_irish_primary_as_unicode_text(folder: Folder) -> Truth:
    """Ireland: saved by Excel as Unicode text; standards as `2nd Class`, a room, teachers, a total below."""
    people = of_lines(
        """Aoibhínn|Ní Riain|5103|2|Room 4; Cathal|Lenihan|5107|2|Room 4; Doireann|Moynihan|5112|2|Room 4
        Eoghan|O'Leary|5116|2|Room 4; Filip|Zieliński|5120|2|Room 4; Gearóid|Ó Murchú|4918|3|Room 6
        Isabel|Santos|4923|3|Room 6; Keelan|Twomey|4927|3|Room 6; Muireann|Buckley|4930|3|Room 6
        Noah|Crowley|4711|4|Room 9; Orla|Dineen|4716|4|Room 9; Síofra|Healy|4722|4|Room 9"""
    )
    classes = {"2": "2nd Class", "3": "3rd Class", "4": "4th Class"}
    teachers = {"2": "Ms Cotter", "3": "Mr Hegarty", "4": "Iníon de Búrca"}
    titles = cut("Pupil ID|First Name|Surname|Standard|Room|Teacher")
    rows = [[w.number, w.given, w.family, classes[w.grade], w.room, teachers[w.grade]] for w in people]
    rows.append(["", "Total pupils", str(len(people)), "", "", ""])
    folder.csv("Pupils.txt", [titles, *rows], "\t", "utf-16")
    return Truth(people, allowed=("Pupils", *classes.values(), *teachers.values()))


@case("edge of New Zealand: vertical form classes as in answers.edgelearning.co.nz, the layout invented")
def q65_edge_form_classes_with_pictures_in_the_sheet(folder: Folder) -> Truth:
    """New Zealand: vertical forms, a workbook with a picture in each row; two pupils have none."""
    from openpyxl import Workbook
    from openpyxl.drawing.image import Image

    people = of_lines(
        """Ariana|Te Whare|20714|9|Kauri 3; Blair|Sutherland|19622|10|Kauri 3; Connor|Leota|18530|11|Kauri 3
        Eden|Marshall|20721|9|Kauri 3; Fetu|Aiono|19637|10|Rata 1; Harper|Ngaia|20739|9|Rata 1
        Jack|Pomare|18544|11|Rata 1; Kiri|Rangihuna|19648|10|Rata 1; Luca|Visser|20745|9|Rimu 2
        Mere|Waaka|18552|11|Rimu 2"""
    )
    people = with_photos(people, 4, 9)
    book = Workbook()
    sheet = book.active
    sheet.title = "Form lists"
    sheet.append(cut("Photo|Student ID|Surname|First Name|Year Level|Form Class"))
    sheet.column_dimensions["A"].width = 12
    for at, w in enumerate(people, start=2):
        sheet.append(["", int(w.number), w.family, w.given, int(w.grade), w.room])
        sheet.row_dimensions[at].height = 84
        if w.photo:
            picture = Image(io.BytesIO(face(w.photo)))
            picture.width, picture.height = 80, 107
            sheet.add_image(picture, f"A{at}")
    folder.save("Form lists with photos.xlsx", book)
    return Truth(people, allowed=("Form lists", "Form lists with photos"))
