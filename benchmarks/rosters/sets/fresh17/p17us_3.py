"""Plain mess of schools of the United States and Canada: typed, pasted, half empty, or only pictures."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder


@case(OFFICE + ": a secretary answers the librarian's mail; she saves the answer as text")
def fresh_answer_of_the_secretary(folder: Folder) -> Truth:
    """Names and IDs out of a mail, last name first, a greeting and a signature around them, two classes; photos by ID in a zip's folder."""
    people = those(
        "Kaydence|Amundsen;Ruben|Figueredo;Sloane|McGinty;Deshaun|Whitley;Ha-eun|Seo;Boone|Larkin;Ivy|Castleberry;Omar|Nasser",
        "20114",
        "",
        "Mr. Petty;Mr. Petty;Mr. Petty;Mr. Petty;Ms. Arroyo;Ms. Arroyo;Ms. Arroyo;Ms. Arroyo",
    )
    lines = ["Hi Barb,", "", "here are the two classes you asked about.", ""]
    for room in ("Mr. Petty", "Ms. Arroyo"):
        lines += [f"{room}:", *(f"{w.last_first}  {w.number}" for w in people if w.room == room), ""]
    lines += ["Let me know if you need anything else!", "Thanks,", "Jeanne", "Main office, x 4410"]
    folder.put("RE class lists.txt", "\r\n".join(lines) + "\r\n")
    folder.photos(people, lambda w: f"photos from Jeanne/{w.number}.jpg")
    return Truth(people, allowed=("photos from Jeanne",))


@case(OFFICE + ": a teacher copies the pictures of her Mac, a folder for each class, no list")
def fresh_only_pictures_in_class_folders(folder: Folder) -> Truth:
    """No list at all: the names are those of the files, the grade and the teacher those of the folders; what a Mac and Windows leave behind lies beside."""
    people = those(
        "Olivia|Crane-Duarte;Sam|Whitehorn;Zoë|Lafleur;Mekhi|Bolden;Clara Jane|Oakes-Tully;Ike|Novotny;Reyna|Solis;Hollis|Vang",
        "",
        "3;3;3;3;4;4;4;4",
        without=0,
    )
    people = [
        replace(w, also=(("Clara", "Jane Oakes-Tully"),)) if w.given == "Clara Jane" else w for w in people
    ]
    places = {"3": "Grade 3 - Mrs. Arndt", "4": "Grade 4 - Mr. Xiong"}
    folder.photos(people, lambda w: f"{places[w.grade]}/{w.given} {w.family}.jpg", form="NFD")
    for place in places.values():
        folder.put(f"{place}/.DS_Store", b"\0\0\0\1Bud1\0\0\x10\0")
    folder.put(f"{places['3']}/Thumbs.db", bytes.fromhex("D0CF11E0A1B11AE1") + bytes(504))
    return Truth(people, allowed=("*",))


@case(
    "answers to a Google form (Timestamp first, then the questions as titles: from memory, not read here); the questions: invented"
)
def fresh_answers_to_a_library_form(folder: Folder) -> Truth:
    """Pupils typed themselves: questions for titles, the time first, what they like to be called, favourite books; one wrote twice; no photos."""
    people = [
        one("Adriana", "Sepulveda", "55120", "7", "Mr. Kwon", photo=""),
        one("Nathaniel", "Greer", "55134", "7", "Mr. Kwon", goes="Nate", photo=""),
        one("Xavier", "Tolbert", "55171", "8", "Ms. Ibarra", photo=""),
        one("Mackenna", "Roe", "55108", "7", "Mr. Kwon", goes="Mac", photo=""),
        one("Li", "Zhang", "55192", "8", "Ms. Ibarra", goes="Lily", photo=""),
        one("Josue", "Barrientos", "55163", "8", "Ms. Ibarra", photo=""),
        one("Harper", "Kowalewski", "55147", "8", "Ms. Ibarra", photo=""),
    ]
    titles = cut(
        "Timestamp|What is your FIRST name?|What is your LAST name?|What do you like to be called?|Student ID number (on your ID card)|"
        "What grade are you in?|Who is your homeroom teacher?|What is the best book you read last year?"
    )
    books = cut("Hatchet|idk|New Kid|The Crossover, i read it 3 times|Amulet||Wings of Fire (all of them!!)")
    rows = [
        [
            f"9/{at // 3 + 9}/2026 8:{14 + at * 3}:0{at}",
            *(w.given, w.family, w.goes, w.number, w.grade, w.room, books[at]),
        ]
        for at, w in enumerate(people)
    ]
    rows.append(["9/11/2026 13:02:44", *rows[3][1:7], "Percy Jackson, sorry i forgot"])
    folder.csv("Library Card Sign-Up (Responses) - Form Responses 1.csv", [titles, *rows])
    return Truth(people)
