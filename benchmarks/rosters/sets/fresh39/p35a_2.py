"""What systems of the British Isles write: SIMS, Arbor, iSAMS, Aladdin, Reading Cloud."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder


@case(
    "iSAMS, Student Manager, the pupils of a form as a page of photographs, saved (from memory, not read "
    "here)"
)
def p35a_isams_page_of_photographs_saved(folder: Folder) -> Truth:
    """A prep school in Kent: two forms, the house under the name, one grey picture for two."""
    people = those(
        "Arthur|Pemberton;Clementine|Ford-Hutchings;Ayomide|Bello;Hugo|de Salis;Xin Yi|Leung;Ottilie|"
        "Marchetti;"
        "Rafe|Cavendish;Saskia|Drummond;Ned|Trelawny;Anoushka|Mehra",
        "011834",
        "8 8 8 8 8 7 7 7 7 7",
        "8R;8R;8R;8R;8R;7M;7M;7M;7M;7M",
        photo="",
    )
    people = [replace(w, photo=w.key if at not in (3, 8) else "") for at, w in enumerate(people)]
    people = but(people, {0: {"goes": "Artie"}, 5: {"goes": "Tilly"}})
    files = "Student Manager - Photographs_files"
    body = "<nav><a href='#'>Home</a> <a href='#'>Student Manager</a> <a href='#'>Log out</a></nav>"
    for form, tutor in (("8R", "Mr J Rokeby"), ("7M", "Mrs A Mountjoy")):
        body += f"<h2>Form {form}</h2><p>Form Tutor: {tutor}</p><div class='photo-list'>"
        for at, who in enumerate(people):
            if who.room != form:
                continue
            picture = f"pupil_{5120 + at * 7}.jpg" if who.photo else "nophoto.jpg"
            name = escape(who.last_first + (f" ({who.goes})" if who.goes else ""))
            body += (
                f"<div class='photo-item'><img src='{files}/{picture}' width='120' alt=''>"
                f"<div class='name'><a href='#'>{name}</a></div><div>School ID: {who.number}</div>"
                f"<div>Year {who.grade}</div><div>House: {('Grenville', 'Drake')[at % 2]}</div></div>\n"
            )
            if who.photo:
                folder.put(f"{files}/{picture}", face(who.photo))
        body += "</div>"
    folder.put(f"{files}/nophoto.jpg", silhouette(1))
    folder.put(f"{files}/main.css", ".photo-item{float:left}")
    folder.put(
        "Student Manager - Photographs.html",
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Student Manager - Photographs</title>"
        f"<link rel='stylesheet' href='{files}/main.css'></head><body>{body}"
        "<footer>&copy; iSAMS Ltd. 10 pupils displayed</footer></body></html>",
    )
    return Truth(people, allowed=("Grenville", "Drake", "Mr J Rokeby", "Mrs A Mountjoy"))
