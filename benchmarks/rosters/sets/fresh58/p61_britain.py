"""Lists of schools in Britain, Australia and Kenya."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, write


@case("Bromcom: a list of students to CSV in July and in September (titles from memory)")
def p61_bromcom_a_new_school_year(folder: Folder) -> Truth:
    """England: the same list after the summer; all are a year up, one left, two came, one has a new surname."""
    before = of_lines(
        """
        Bethany|Arkwright|003310|7|7N
        Caleb|Dunkley|003317|7|7N
        Hafsa|Malik|003324|7|7N
        Oscar|Pettigrew|003331|7|7N
        Esme|Rowntree|003338|7|7S
        Tomasz|Wieczorek|003345|7|7S
        Amelie|Yates|003352|7|7S
        Jayden|Clarke|003359|7|7S
        Rukhsana|Begum|003366|7|7S
        Dylan|Fothergill|003373|7|7N
        Grace|Inman|003380|7|7S
        Noah|Sugden|003387|7|7N
        """
    )
    came = of_lines("Lucas|Okafor|003591|8|8N\nSiân|Prosser|003598|8|8S")
    after = [replace(w, grade="8", room=f"8{w.room[1]}") for w in before]
    after = but(after, {3: {"room": "8S"}, 4: {"family": "Hallam"}})
    gone = replace(before[6], here=False)

    def written(listed: Sequence[Who]) -> list[list[str]]:
        return [
            cut("Admission Number|Legal Surname|Legal Forename|Year Group|Tutor Group|SEN|Free School Meals"),
            *(
                [
                    w.number,
                    w.family,
                    w.given,
                    f"Year {w.grade}",
                    w.room,
                    "N",
                    "Y" if w.given == "Caleb" else "N",
                ]
                for w in listed
            ),
        ]

    now = [w for w in after if w.number != gone.number]
    folder.csv("1 July 2025/Students.csv", written(before))
    folder.csv("2 September 2025/Students.csv", written(sorted([*now, *came], key=lambda w: w.family)))
    return Truth(
        [*now, *came, gone],
        steps=("1 July 2025", "2 September 2025"),
        same=[("Esme Rowntree", "Esme Hallam"), ("Oscar Pettigrew", "Oscar Pettigrew")],
        allowed=("7N", "7S", "1 July 2025", "2 September 2025"),
    )


@case("style of iSAMS and other lists of boarding schools, printed; invented")
def p61_house_lists_on_two_pages(folder: Folder) -> Truth:
    """A PDF of two boarding houses, a page each, the titles repeated; the forms and years in columns."""
    people = of_lines(
        """
        Barnaby|Ashcombe||9|9B
        Xander|Cavendish||9|9A
        Tobiloba|Ige||9|9B
        Ludovic|Marsham||10|10C
        Nikolai|Orlov||10|10A
        Jasper|Penrose||10|10C
        Hugh|St Aubyn||10|10A
        Zhenyu|Tang||9|9A
        Fergus|Urquhart||9|9B
        Cosima|Beaumont||9|9A
        Wing Yan|Cheung||10|10A
        Flora|Dalrymple||9|9B
        Henrietta|Fox||9|9A
        Aurelie|Lambert||10|10C
        Anastasia|Markova||10|10A
        Tamsin|Nightingale||9|9B
        Olivia|Pelham-Hart||9|9A
        Ottoline|Sharpe||10|10C
        """
    )
    people = [any_parting(w) if w.given == "Wing Yan" else w for w in people]
    houses = ("Grenville House", people[:9]), ("Fairfax House", people[9:])
    paper, file = blank_page()
    places = 50, 210, 350, 410, 470
    for nth, (house, listed) in enumerate(houses, 1):
        write(paper, 50, 750, "Marlstone College", 13, True)
        write(paper, 50, 732, f"House list: {house}    Michaelmas 2025", 10)
        for x, title in zip(places, cut("Surname|Forename|Form|Year|Status"), strict=True):
            write(paper, x, 700, title, bold=True)
        for at, w in enumerate(listed):
            status = "Boarder" if at % 3 else "Day"
            for x, text in zip(places, (w.family, w.given, w.room, f"Year {w.grade}", status), strict=True):
                write(paper, x, 682 - at * 16, text)
        write(paper, 50, 660 - len(listed) * 16, f"Pupils in house: {len(listed)}")
        write(paper, 480, 30, f"Page {nth} of 2", 7)
        paper.showPage()
    paper.save()
    folder.put("House lists.pdf", file.getvalue())
    return Truth(people, allowed=("House lists", *(house for house, _ in houses), "Grenville", "Fairfax"))


@case("a list typed by a class teacher, invented")
def p61_typed_class_list_with_remarks(folder: Folder) -> Truth:
    """England: a typed list of two classes; remarks behind the names: new, and one who left."""
    people = of_lines(
        """
        Alfie|Barraclough||4|4H
        Aaliyah|Hussain||4|4H
        Dexter|Holt||4|4H
        Maisie|Ingham||4|4H
        Kyra|Jagger||4|4H
        Rafferty|Kirk||4|4H
        Summer|Tate||4|4H
        Adam|Zielinski||4|4H
        Lola|Barnett||4|4P
        Eesa|Chaudhry||4|4P
        Miriam|Feld||4|4P
        Leo|Marsden||4|4P
        Poppy|Sykes||4|4P
        Ted|Umpleby||4|4P
        Inaya|Waheed||4|4P
        George|Wormald||4|4P
        """
    )
    people = but(people, {5: {"here": False}})
    remarks = {1: " (new)", 5: " - left 12/9", 10: " (new)"}
    text = "Year 4 for library, from Jo\r\n"
    for room, teacher in (("4H", "Mrs Donovan"), ("4P", "Mr Pryce")):
        text += f"\r\nClass: {room}\r\nTeacher: {teacher}\r\n\r\n"
        listed = [(at, w) for at, w in enumerate(people) if w.room == room]
        text += "".join(f"{nth}. {w.full}{remarks.get(at, '')}\r\n" for nth, (at, w) in enumerate(listed, 1))
    folder.put("Year 4.txt", text + "\r\nThat's all of them I think! J x\r\n")
    return Truth(people, allowed=("Mrs Donovan", "Mr Pryce", "Year 4"))
