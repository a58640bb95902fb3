"""Photo deliveries: form folders, pictures by number with a group picture, a zip for each class."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder, faces, table


@case()
def q77_form_folders_with_tutors(folder: Folder) -> Truth:
    """UK: a CSV of admission numbers, a folder for each form and one for the staff, surname first."""
    pupils = with_photos(
        of_lines(
            "Aisha|Bhatti|004512|8|8K;Barnaby|Cole|004519|8|8K;Cerys|Davies|004523|8|8K;"
            "Dominic|Eze|004531|8|8K;"
            "Ella-Mae|Fenwick|004538|8|8M;Finlay|Grieve|004544|8|8M;Harriet|Ince|004550|8|8M;"
            "Jakub|Lis|004561|8|8M"
        ),
        3,
    )
    staff = with_photos(of_lines("Rosalind|Keeble;Martin|Tuffnell", role="staff"))
    rows = [[w.number, w.family, w.given, w.grade, w.room, "Student"] for w in pupils]
    rows += [["", w.family, w.given, "", "", "Staff"] for w in staff]
    titles = ["Adm No", "Surname", "Forename", "Year", "Form", "Role"]
    folder.csv("Year 8.csv", [titles, *rows])
    for name, data in faces(pupils, lambda w: f"{w.room}/{w.family} {w.given}.jpg").items():
        folder.put(f"Photos/{name}", data)
    for name, data in faces(staff, lambda w: f"Staff/{w.family} {w.given}.jpg").items():
        folder.put(f"Photos/{name}", data)
    return Truth([*pupils, *staff], allowed=("Staff",))


@case()
def q77_numbers_a_silhouette_and_a_group(folder: Folder) -> Truth:
    """US: pictures called by number beside the list; grey figures for two, a group picture per class."""
    people = with_photos(
        of_lines(
            "Anders|Vance|61510|4|4A;Bianca|Wolfe|61523|4|4A;Colton|Yost|61537|4|4A;Daphne|Zeller|61541|4|4A;"
            "Emery|Archer|61554|4|4B;Fernando|Bravo|61568|4|4B;Gwen|Collier|61572|4|4B"
        ),
        3,
        5,
    )
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in people]
    folder.csv("students.csv", [["StudentID", "LastName", "FirstName", "Grade", "Homeroom"], *rows])
    folder.photos(people, lambda w: f"photos/{w.number}.jpg")
    for nth, at in enumerate((3, 5)):
        folder.put(f"photos/{people[at].number}.jpg", silhouette(nth))
    for room in ("4A", "4B"):
        folder.put(f"photos/class photo {room}.jpg", face(f"the whole class {room}", 480))
    return Truth(people)


@case()
def q77_un_zip_par_classe(folder: Folder) -> Truth:
    """Canada: a zip for each class with its index; names of pictures in the code page of an old Windows."""
    halves = [
        with_photos(
            of_lines(
                "Élodie|Bélanger|770312|6|61;Zachary|Côté|770325|6|61;Noémie|Desrosiers|770338|6|61;"
                "Félix|Gagné|770344|6|61;Maïka|Ouellet|770359|6|61"
            )
        ),
        with_photos(
            of_lines(
                "Jérémy|Lévesque|770363|6|62;Anaïs|Perreault|770370|6|62;Samuel|Tremblay|770386|6|62;"
                "Océane|St-Amour|770391|6|62"
            ),
            2,
        ),
    ]
    for half in halves:
        room = half[0].room
        rows = [
            [w.number, w.family, w.given, w.grade, w.room, f"{w.family}_{w.given}.jpg" if w.photo else ""]
            for w in half
        ]
        titles = ["No fiche", "Nom", "Prénom", "Année", "Groupe", "Photo"]
        files: dict[str, bytes | str] = {**faces(half, lambda w: f"{w.family}_{w.given}.jpg")}
        files["index.csv"] = table([titles, *rows], ";").encode("cp1252")
        folder.zip(f"Groupe {room}.zip", files, code="cp850")
    return Truth([w for half in halves for w in half], allowed=("Groupe 61", "Groupe 62"))
