"""Lists together with the deliveries of photographers."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces


@case("a PSPA disc: tabs, the volume, the folder and the file first; the order of columns from memory")
def q65_photo_disc_with_index_beside_the_list(folder: Folder) -> Truth:
    """The office's list with numbers and the photographer's INDEX.TXT without; they meet by name and room."""
    people = of_lines(
        """Adelaide|Brockway|230114|7|7-201; Bennett|Carlisle|230120|7|7-201; Camila|Dominguez|230133|7|7-201
        Darius|Ellsworth|230147|7|7-204; Evangeline|Foss|230151|7|7-204; Francisco|Gaines|230166|7|7-204
        Greta|Holcomb|220075|8|8-110; Harrison|Ide|220081|8|8-110; Ivy|Jorgensen|220094|8|8-110
        Joaquin|Keane|220108|8|8-112; Kimberly|Loomis|220117|8|8-112; Louis|Mattingly|220123|8|8-112"""
    )
    people = with_photos(people, 5)
    titles = cut("Student ID|Last Name|First Name|Gr|HR")
    rows = [[int(w.number), w.family, w.given, int(w.grade), w.room] for w in people]
    folder.book("Enrollment 9-3.xlsx", {"Enrollment": [titles, *rows]})
    lines = []
    for at, w in enumerate(people):
        if w.photo:
            file = f"{20417 + at}.JPG"
            row = ["LAKEVIEW25", "IMAGES", file, w.grade, w.family, w.given, w.room, "", ""]
            lines.append("\t".join(row))
            folder.put(f"LAKEVIEW25/IMAGES/{file}", face(w.photo))
    folder.put("LAKEVIEW25/INDEX.TXT", "\r\n".join(lines) + "\r\n")
    folder.put("LAKEVIEW25/COPYRIGHT.TXT", "Images (c) 2025 Heartland School Portraits.\r\n")
    return Truth(people, allowed=("Enrollment", "Enrollment 9-3", "LAKEVIEW25", "IMAGES"))


@case()
def q65_photos_by_name_in_folders_of_rooms(folder: Folder) -> Truth:
    """Folders by homeroom, files by last and first name, a folder of retakes which are the better ones."""
    people = of_lines(
        """Alma|Ridgely|8812|2|2-Foss; Byron|Stokes|8820|2|2-Foss; Clara|Trevino|8837|2|2-Foss
        Dominic|Underwood|8841|2|2-Foss; Edith|Vasquez|8856|2|2-Hale; Franklin|Wills|8863|2|2-Hale
        Genevieve|Yoon|8870|2|2-Hale; Hank|Zeller|8888|2|2-Hale; Ida|Bascom|8310|3|3-Munoz
        Jesse|Crandall|8324|3|3-Munoz; Kaya|Dupree|8335|3|3-Munoz; Lionel|Ewing|8349|3|3-Munoz"""
    )
    retakes = {1: {"photo": "Byron, second day"}, 6: {"photo": "Genevieve, second day"}}
    people = but(with_photos(people, 11), retakes)
    titles = cut("Last|First|Student #|Grade|Homeroom")
    rows = [[w.family, w.given, w.number, w.grade, w.room] for w in people]
    folder.csv("homerooms.csv", [titles, *rows])
    for w in people:
        name = f"{w.family}_{w.given}.jpg"
        if w.photo:
            folder.put(f"Picture Day/{w.room}/{name}", face(w.key))
        if w.photo not in ("", w.key):
            folder.put(f"Picture Day/Retakes/{name}", face(w.photo))
    folder.put("Picture Day/3-Munoz/Barnett_Tyrell.jpg", face("a boy who moved away in August"))
    return Truth(
        people,
        [lost("a photo of a boy who is not on the list", "Tyrell", "Barnett")],
        allowed=("Picture Day", "Retakes", "homerooms", "Foss", "Hale", "Munoz"),
    )


@case("a British photographer's download by form, the list from the office (layout invented)")
def q65_year_seven_photos_by_form(folder: Folder) -> Truth:
    """Year 7: folders by form in a zip, files `Surname Forename`; the list has what they are known as."""
    people = of_lines(
        """Abigail|Thwaite|006112|7|7B|Abi; Benedict|Okoro|006119|7|7B
        Charlotte|Ravenscroft|006124|7|7B|Lottie; Dominik|Wieczorek|006130|7|7B
        Ellie-Mae|Birtwistle|006138|7|7B; Faisal|Hussain|006143|7|7K
        Georgina|Lyle|006151|7|7K|Georgie; Hamish|Dunbar|006157|7|7K; Isobel|Peverell|006160|7|7K
        Jaswinder|Gill|006168|7|7W|Jas; Kit|Fotheringham|006175|7|7W; Luke|St John|006181|7|7W
        Maisie|O'Dowd|006189|7|7W; Nathaniel|Ogunbanjo|006194|7|7W|Nat"""
    )
    people = with_photos(people, 8)
    titles = cut("Adm No|Surname|Forename|Known As|Year|Form")
    rows = [[w.number, w.family, w.given, w.goes or w.given, w.grade, w.room] for w in people]
    folder.csv("New Year 7 - library.csv", [titles, *rows], enc="cp1252")
    found = faces(people, lambda w: f"Year 7 Portraits/{w.room}/{w.family} {w.given}.jpg")
    folder.zip("Year 7 Portraits.zip", found)
    return Truth(people, allowed=("New Year 7 - library", "Year 7 Portraits"))


@case("an Australian photographer's data file and image folder (layout invented)")
def q65_australian_images_with_a_data_file(folder: Folder) -> Truth:
    """The data file of the photographer is the list itself: image, student code, name, year, roll class."""
    people = of_lines(
        """Archie|Brannigan|BRA0021|3|3G; Bonnie|Cavanagh|CAV0008|3|3G; Cooper|Dimitriou|DIM0013|3|3G
        Daisy|Eccleston|ECC0002|3|3G; Eamon|Fitzsimmons|FIT0017|4|4P; Freya|Giannopoulos|GIA0004|4|4P
        Gus|Hetherington|HET0011|4|4P; Harriet|Ismail|ISM0006|4|4P; Indi|Jamieson|JAM0019|5|5L
        Jarrah|Kennedy|KEN0030|5|5L; Kalani|Latu|LAT0003|5|5L; Lachlan|McPhee|MCP0025|5|5L"""
    )
    people = with_photos(people, 3, 10)
    rows = [cut("Image File|Student Code|First Name|Surname|Year|Class|Portrait Taken")]
    for at, w in enumerate(people):
        file = f"WGP25_{at * 3 + 141:04}.jpg" if w.photo else ""
        row = [file, w.number, w.given, w.family, w.grade, w.room, "Y" if w.photo else "ABSENT"]
        rows.append(row)
        if file:
            folder.put(f"WattleGrovePS/Images/{file}", face(w.photo))
    folder.put("WattleGrovePS/Images/WGP25_0999.jpg", face("the principal before the school"))
    folder.csv("WattleGrovePS/data.csv", rows)
    return Truth(
        people,
        [lost("a photo that is nobody's", "WGP25_0999")],
        allowed=("WattleGrovePS", "Images", "data"),
    )
