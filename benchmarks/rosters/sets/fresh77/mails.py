"""Mails, chats and notes: class lists typed by teachers, and changes told in sentences."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import mail


@case()
def q77_second_grade_in_small_letters(folder: Folder) -> Truth:
    """US: a second-grade teacher types the class without any capitals; one goes by a short name."""
    people = of_lines(
        "emma|rutledge;jayden|mccoy;aaliyah|price;owen|stubbs;josephine|kerr;marcus|villareal;lily|tran;"
        "hunter|boyd;sienna|de la cruz;theodore|ames;grace|okonkwo;wyatt|lundy",
        grade="2",
        room="room 11",
    )
    people = but(people, {4: {"goes": "josie"}, 9: {"goes": "teddy"}})
    listed = "\n".join(w.full for w in people)
    text = (
        "hi deb,\n\nhere are my second graders in room 11 for the library cards:\n\n"
        f"{listed}\n\njosephine kerr goes by josie and theodore ames goes by teddy.\n\n"
        "thanks so much!\nkim pacheco\n"
    )
    folder.put("my kids.eml", mail("kim pacheco <kpacheco@elmgrove.example>", "my kids", text))
    return Truth(people, capitals=True, allowed=("kim pacheco", "pacheco", "second graders"))


@case()
def q77_kindergarten_with_initials(folder: Folder) -> Truth:
    """US: two kindergarten classes, first names only, an initial where two are called the same."""
    both = [
        of_lines("Ava|R.;Ava|T.;Mason;Harper;Elijah;Jack|B.;Jack|W.;Zuri;Penelope", grade="K", room="K-1"),
        of_lines("Leo;Nevaeh;Isla;Mateo;Sam|H.;Sam|P.;Everly;August", grade="K", room="K-2"),
    ]
    people = [
        but([who], {0: {"also": ((who.full, ""), (who.given, who.family.rstrip(".")))}})[0]
        if who.family
        else who
        for half in both
        for who in half
    ]
    parts = [
        f"Class K-{at}\n" + "\n".join(f"{n}. {w.full}" for n, w in enumerate(half, 1))
        for at, half in enumerate(both, 1)
    ]
    folder.put("kindergarten.txt", "Kindergarten 2026-27\n\n" + "\n\n".join(parts) + "\n")
    return Truth(people, allowed=("kindergarten", "Kindergarten 2026-27"))


@case()
def q77_immersion_class_in_two_languages(folder: Folder) -> Truth:
    """Canada: a mail that says everything in French and in English; one has moved away, one is new."""
    people = of_lines(
        "Nathan|Bouchard;Olivia|MacNeil;Zoé|Thibodeau;Liam|Arsenault;Amélie|Cormier;Priya|Nair;"
        "Gabriel|LeBlanc;Chloe|Fraser;Émile|Gaudet",
        grade="5",
        room="5B",
    )
    people = but(people, {3: {"here": False}})
    listed = "\n".join(f"- {w.full}" for w in people[:8])
    text = (
        "Bonjour Madame Hébert, / Hello Mrs. Hébert,\n\n"
        "Voici les élèves de la 5B. / Here are the students of 5B.\n\n"
        f"{listed}\n\n"
        "Liam Arsenault a déménagé et ne fréquente plus notre école. / "
        "Liam Arsenault has moved away and is no longer at our school.\n"
        "Nouvel élève en 5B : Émile Gaudet. / New student in 5B: Émile Gaudet.\n\n"
        "Merci! / Thank you!\n\n"
        "Monique Landry\nSecrétaire / Secretary\nÉcole du Ruisseau\n506-555-0144\n"
    )
    folder.put(
        "Liste 5B list.eml",
        mail("Monique Landry <mlandry@ruisseau.example>", "Liste 5B / 5B class list", text),
    )
    return Truth(people)


@case()
def q77_chat_with_the_third_grade_teacher(folder: Folder) -> Truth:
    """US: an exported chat; the list in one message, one forgotten, one who has moved away."""
    people = of_lines(
        "Brooklyn|Hayes;Tyler|Boggs;Camila|Reyes;Dominic|Sapienza;Fatima|Siddiqui;Jace|Whitlock;"
        "Kendall|Moss;Nathaniel|Ortiz;Xavier|Dunn",
        grade="3",
        room="3C",
    )
    people = but(people, {1: {"here": False}, 7: {"goes": "Nate"}})
    say = "Ms. Ortega"
    listed = "\n".join(w.full for w in people[:8])
    folder.put(
        "_chat.txt",
        "[8/19/26, 3:38:00 PM] Ms. Ortega: Messages and calls are end-to-end encrypted.\n"
        f"[8/19/26, 3:40:12 PM] Library: Hi! Could you send me your class list when you have a minute?\n"
        f"[8/19/26, 3:41:07 PM] {say}: Sure, here is grade 3, class 3C:\n{listed}\n"
        f"[8/19/26, 3:44:31 PM] {say}: Sorry, I forgot one: Xavier Dunn is in 3C too\n"
        "[8/19/26, 3:45:02 PM] Library: Got it, thank you!\n"
        f"[8/24/26, 8:02:55 AM] {say}: Tyler Boggs has moved to Ohio, please take him off\n"
        f"[8/24/26, 8:03:20 AM] {say}: And Nathaniel Ortiz goes by Nate\n"
        "[8/24/26, 8:10:44 AM] Library: Will do 👍\n",
    )
    return Truth(people, allowed=(say, "Ortega"))


@case()
def q77_klassenlijst_met_tussenvoegsels(folder: Folder) -> Truth:
    """Netherlands: two classes typed in a mail, names with van and de; one child has moved away."""
    both = [
        of_lines("Sanne|de Vries;Daan|van den Berg;Yara|El Amrani;Joris|Kok;Lieke|van der Linden", room="5a"),
        of_lines("Tijn|Hoekstra;Noor|van Leeuwen;Bas|de Groot;Emma|Verhoeven;Mees|Bos", room="5b"),
    ]
    both[1] = but(both[1], {2: {"here": False}})
    lists = "\n\n".join(f"{half[0].room}:\n" + "\n".join(w.full for w in half) for half in both)
    text = (
        f"Hoi Marieke,\n\nHierbij de lijsten van 5a en 5b voor de bibliotheek.\n\n{lists}\n\n"
        "Bas de Groot is verhuisd en zit niet meer bij ons op school.\n\n"
        "Groetjes,\nAnnelies Pronk\nAdministratie\nBasisschool De Vlinder\ntel. 020 555 01 23\n"
    )
    folder.put("klassenlijsten.eml", mail("Annelies Pronk <info@devlinder.example>", "klassenlijsten", text))
    return Truth([*both[0], *both[1]])


@case()
def q77_october_changes_from_the_office(folder: Folder) -> Truth:
    """US: the August list as CSV, then a note of the secretary: new, withdrawn, moved, a longer surname."""
    people = of_lines(
        "Aiden|Crowley|61102|6|6A;Sofia|Marchetti-Bell|61118|6|6A;Jamal|Everett|61125|6|6B;"
        "Lena|Vogt|61131|6|6B;Riley|Sandoval|61147|6|6A;Hannah|Trask|61150|6|6B;"
        "Andre|Philips|61163|6|6A;Mei|Zhao|61179|6|6B;Devon|Abbott|61204|6|6B;Clara|Nuñez|61207|6|6A"
    )
    people = but(people, {4: {"here": False}, 6: {"room": "6B"}})
    rows = [
        [
            w.number,
            "Marchetti" if w.number == "61118" else w.family,
            w.given,
            w.grade,
            "6A" if w.number == "61163" else w.room,
        ]
        for w in people[:8]
    ]
    titles = ["Student ID", "Last Name", "First Name", "Grade", "Homeroom"]
    folder.csv("1 August/grade 6.csv", [titles, *rows])
    folder.put(
        "2 October/changes.txt",
        "Changes since August - for the library\n\n"
        "Riley Sandoval (61147) withdrew on 9/25.\n"
        "Andre Philips (61163) moved from 6A to 6B.\n"
        "Sofia Marchetti (61118) is now Sofia Marchetti-Bell.\n\n"
        "New students:\n"
        "Devon Abbott, ID 61204, grade 6, homeroom 6B\n"
        "Clara Nuñez, ID 61207, grade 6, homeroom 6A\n\n"
        "Barb, front office\n",
    )
    same = [
        ("Sofia Marchetti", "Sofia Marchetti-Bell"),
        ("Andre Philips", "Andre Philips"),
        ("Aiden Crowley", "Aiden Crowley"),
    ]
    return Truth(people, steps=("1 August", "2 October"), same=same)
