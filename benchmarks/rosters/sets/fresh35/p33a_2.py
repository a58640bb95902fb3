"""Two lists that belong together, and lists of October on top of those of August."""

from __future__ import annotations

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, table


@case(OFFICE)
def p33a_office_list_and_photographers_list(folder: Folder) -> Truth:
    """Australia: the office's class list, and the photographer's list of pictures by the names in use."""
    people = those(
        "Charles|Beauchamp;Mikayla|D'Souza;Seamus|O'Brien;Thi Hoa|Pham;Lachlan|Ridgeway;"
        "Annalise|van Houten;Jedda|Yunupingu-Clarke",
        "BRK0071",
        "5 6",
        "5W;6H",
    )
    people = but(people, {0: {"goes": "Charlie"}, 3: {"goes": "Hoa"}, 4: {"goes": "Lachie"}})
    rows = [
        ["Brookvale Public School", "", "", "", "", "", ""],
        cut("Student Code|Surname|First Name|Preferred Name|Scholastic Year|Roll Class|Parent email"),
        *(
            [w.number, w.family, w.given, w.goes or w.given, f"Year {w.grade}", w.room, f"p{at}@mail.example"]
            for at, w in enumerate(people)
        ),
    ]
    folder.book("Class list from office.xlsx", {"5-6": rows})
    images = [["File", "Name", "Class", "Comment"]]
    for at, who in enumerate(people):
        if who.photo:
            name = f"{who.goes or who.given} {who.family}".replace("O'B", "OB")
            images.append([f"DSC_{412 + at:04}.JPG", name, who.room, ""])
            folder.put(f"Photos/DSC_{412 + at:04}.JPG", face(who.photo))
    images[2][3] = "eyes shut"
    folder.put("Photos/DSC_0413.JPG", face("eyes shut"))
    images.append(["DSC_0450.JPG", "Mikayla D'Souza", people[1].room, "retake - use this one"])
    folder.put("Photos/DSC_0450.JPG", face(people[1].photo))
    folder.csv("Photos/image list.csv", images)
    return Truth(people, allowed=("Brookvale Public School",))


@case(
    "PSPA index, https://picaboo-yearbooks.helpjuice.com/en_US/portraits-student-data/formatting-your-pspa-cd"
)
def p33a_pspa_disc_without_titles(folder: Folder) -> Truth:
    """United States: INDEX.TXT of a photographer's disc, parted by tabs, its fields told in README.TXT."""
    pupils = those(
        "Juniper|Holloway;Mateo|Ibarra;Saanvi|Krishnamurthy;Otis|Lindgren;Delilah|Mbaye;Quincy|Novak",
        "0088123",
        "4 5",
        "112;207",
    )
    staff = [
        one("Carla", "Ferrante", role="staff"),
        one("Dwight", "Pettibone", role="staff"),
    ]
    people: list[Who] = [*pupils, *staff]
    lines = []
    for at, who in enumerate(people, 1):
        image = f"{at:08}.JPG" if who.photo else ""
        teacher = {"112": "Ferrante", "207": "Abiodun"}.get(who.room, "")
        grade = f"0{who.grade}" if who.grade else "STAFF"
        lines.append(
            [
                *("DISC1", "IMAGES", image, grade, who.family, who.given, who.room),
                *("", teacher, "", "", who.number),
            ]
        )
        if image:
            folder.put(f"IMAGES/{image}", face(who.photo))
    folder.put("INDEX.TXT", table(lines, "\t"), "cp1252")
    folder.put(
        "README.TXT",
        "SCHOOL: Cobb Hollow Elementary\r\nPHOTOGRAPHER: Prairie Light Portraits\r\n"
        "INDEX.TXT is tab delimited. Fields: Volume Name, Image Folder, Image File Name, Grade,\r\n"
        "Last Name, First Name, Home Room, Period, Teacher Name, Track, Department, Student ID\r\n"
        "Images are 320 x 400 JPEG. Copyright release enclosed.\r\n",
    )
    return Truth(people, allowed=("Ferrante", "Abiodun", "IMAGES", "DISC1"))
