"""Lists imported before, then what people write: a letter, a notice, mails and messages, other ones."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import by_room, same, wrapped
from benchmarks.rosters.sets.fresh105.kit import GONE, by_family, chat


@case()
def q112_after_february_half_term(folder: Folder) -> Truth:
    """England: a CSV of Year 9; a letter in Word: deed poll, one of two twins changes form, Tilly, two ts."""
    base = of_lines(
        """Jacob|Pryce|5917|9|9W;Zayn|Mahmood|5923|9|9N;Elliott|Sharman|5930|9|9N;Chloe|Ashdown|5936|9|9W
        Matilda|Greaves|5941|9|9N|Tilly;Zara|Mahmood|5924|9|9W;Daisy|Colclough|5948|9|9N;Kai|Ferris|5952|9|9W
        Ruby|Hallam|5957|9|9W;Mateusz|Jaworski|5963|9|9N;Poppy|Nuttall|5970|9|9W;Ben|Tunstall|5976|9|9N
        Oluwaseun|Adeleke|6120||9W"""
    )
    was = {1: {"room": "9W"}, 2: {"given": "Elliot"}, 3: {"family": "Barlow"}, 4: {"goes": ""}}
    old = but(base[:12], was)
    titles = ["Adno", "Surname", "Forename", "Year", "Form"]
    folder.csv(
        "1/Year 9.csv", [titles, *([w.number, w.family, w.given, w.grade, w.room] for w in by_family(old))]
    )
    made = Word()
    made.line("To: Mrs Holt, Library")
    made.line("From: Student Services")
    made.line("Date: 26 February 2026")
    made.line("Year 9, changes since half term", "Heading1")
    made.lines(
        [
            "Jacob Pryce left on 13 February. He is being educated at home.",
            "Following a deed poll, Chloe Barlow is now Chloe Ashdown.",
            "Zayn Mahmood has moved from 9W to 9N. His twin sister Zara Mahmood stays in 9W.",
            "Oluwaseun Adeleke joined 9W on Monday. His admission number is 6120.",
            "Elliot Sharman should be Elliott Sharman, with two ts.",
            "Matilda Greaves prefers to be called Tilly.",
            "Mr Dugdale is covering 9N registration until Easter.",
        ]
    )
    made.line("Many thanks, Pauline")
    folder.put("2/Year 9 changes.docx", made.done())
    kept = same(
        "Zayn Mahmood", "Zara Mahmood", "Elliot Sharman > Elliott Sharman", "Chloe Barlow > Chloe Ashdown",
        "Matilda Greaves",
    )  # fmt: skip
    allowed = "Year 9", "Year 9 changes"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)


@case("WhatsApp: messages copied from the desktop are `[h:mm, d.m.yyyy] name: text` (from memory)")
def q112_shtei_mechanchot(folder: Folder) -> Truth:
    """Israel: a CSV; in January messages copied from WhatsApp, two class teachers answer the librarian."""
    base = of_lines(
        """איתן|שפיצר|||ה1;נגה|אלמוג|||ה2;לין|חדאד|||ה2;עידן|ברזילי|||ה1;אופק|אדלר|||ה1;גפן|בן דוד|||ה1
        טליה|וייס|||ה1;מתן|יוסף|||ה1;הדס|לביא|||ה2;רועי|מלכה|||ה2;שני|נחמיאס|||ה2;בארי|קדוש|||ה2
        מיקה|רוזנבלום|||ה1"""
    )
    old = but(base[:12], {1: {"room": "ה1"}, 2: {"given": "ליאן"}})
    rows = [[w.family, w.given, w.room] for w in by_family(old)]
    folder.csv("1/שכבת ה.csv", [["שם משפחה", "שם פרטי", "כיתה"], *rows], enc="utf-8-sig")
    dorit, anat, ronen = "דורית ספרייה", "ענת מחנכת ה1", "רונן מחנך ה2"
    folder.put(
        "2/הודעות שכבה ה.txt",
        chat(
            "[{time}, 14.1.2026] {who}: {text}",
            ("8:02", dorit, "בוקר טוב, אני מדפיסה היום כרטיסים. יש שינויים אצלכם?"),
            ("8:11", anat, "בוקר אור. כן, איתן שפיצר עזב את בית הספר, עברו לחיפה"),
            ("8:11", anat, "ויש תלמידה חדשה בכיתה ה1: מיקה רוזנבלום"),
            ("8:19", ronen, "נגה אלמוג עברה מכיתה ה1 לכיתה ה2"),
            ("8:20", ronen, "ובכרטיס כתוב ליאן חדאד, צריך להיות לין חדאד"),
            ("8:24", dorit, "תודה! ומה עם עידן ברזילי? לא ראיתי אותו השבוע"),
            ("8:26", anat, "עידן חולה, חוזר ביום ראשון"),
            ("8:27", dorit, "רפואה שלמה 🌷"),
        ),
    )
    kept = same("נגה אלמוג", "ליאן חדאד > לין חדאד", "עידן ברזילי", "גפן בן דוד")
    people = [any_parting(w) if " " in w.family else w for w in but(base, {0: GONE})]
    return Truth(people, steps=("1", "2"), same=kept, allowed=("שכבת ה", "הודעות שכבה ה"))


@case()
def q112_novosti_kod_petaka(folder: Folder) -> Truth:
    """Serbia: two classes typed in Word; after New Year the teacher's Viber message, everything in a row."""
    base = of_lines(
        """Luka|Đorđević|||V-2;Andrej|Stojković|||V-3;Mihailo|Pantić|||V-2;Teodora|Ilić Savić|||V-3
        Sofija|Marković|||V-2;Vuk|Aleksić|||V-2;Dunja|Gajić|||V-2;Nemanja|Kostić|||V-2;Staša|Radulović|||V-2
        Iskra|Božović|||V-3;Relja|Lazić|||V-3;Anđela|Mitrović|||V-3;Pavle|Simić|||V-3;Emina|Hasani|||V-3"""
    )
    old = but(base[:13], {1: {"room": "V-2"}, 2: {"given": "Mihajlo"}, 3: {"family": "Ilić"}})
    made = Word()
    made.line("Peti razred, spisak za biblioteku", "Heading1")
    for room, teacher in (("V-2", "Snežana Vasić"), ("V-3", "Zorica Perić")):
        made.line(f"{room}, razredni starešina {teacher}", "Heading2")
        made.lines([w.full for w in by_room(old, room)], listed=True)
    folder.put("1/Peti razred.docx", made.done())
    folder.put(
        "2/poruka Snežana.txt",
        "Zdravo Jelena, evo šta ima novo kod petaka, pa ti ispravi kartice.\n"
        "Luka Đorđević više nije kod nas, odselili su se u Novi Sad. "
        "Andrej Stojković je prešao iz V-2 u V-3. "
        "U V-3 je došla nova učenica, Emina Hasani. "
        "Teodora Ilić se sada preziva Ilić Savić. "
        "I piše Mihajlo Pantić, a treba Mihailo Pantić.\n"
        "Sofija Marković je slomila ruku pa je nema do februara, knjige joj nosi sestra 😊\n"
        "Hvala ti puno, javi kad budu gotove da pošaljem decu\n",
    )
    kept = same(
        "Andrej Stojković", "Mihajlo Pantić > Mihailo Pantić", "Teodora Ilić > Teodora Ilić Savić",
        "Sofija Marković", "Pavle Simić",
    )  # fmt: skip
    people = [any_parting(w) if " " in w.family else w for w in but(base, {0: GONE})]
    allowed = (
        "Peti razred", "poruka Snežana", "V-2, razredni starešina Snežana Vasić", "Snežana Vasić",
        "V-3, razredni starešina Zorica Perić", "Zorica Perić",
    )  # fmt: skip
    return Truth(people, steps=("1", "2"), same=kept, allowed=allowed)


@case()
def q112_enrollment_activity(folder: Folder) -> Truth:
    """US: a CSV of grade 7; in October the registrar pastes the month's activity with tabs, a locker too."""
    base = of_lines(
        """Dominic|Ramirez|418820|7|7A;Paige|Lindstrom|418827|7|7C;Kenji|Nakamura|418834|7|7A
        Jillian|Farley|418841|7|7C|Jill;Marcus|Duval|418848|7|7C;Ayana|Bright|418803|7|7A
        Cole|Hendershot|418806|7|7C;Sienna|Garza|418809|7|7A;Tobias|Krantz|418812|7|7C
        Maribel|Soto|418815|7|7A;Ethan|Vu|418817|7|7A;Destiny|Womack|418819|7|7C;Abena|Osei|418866||7C"""
    )
    old = but(base[:12], {1: {"room": "7A"}, 2: {"given": "Kenzi"}, 3: {"goes": ""}})
    titles = ["Student ID", "Last Name", "First Name", "Grade", "Homeroom"]
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in by_family(old)]
    folder.csv("1/grade 7 homerooms.csv", [titles, *rows])
    moves = (
        ("10/02/2025|418820|Ramirez, Dominic|Withdrawal|Transferred to Lakeside MS"),
        ("10/06/2025|418866|Osei, Abena|New enrollment|Homeroom 7C"),
        ("10/09/2025|418827|Lindstrom, Paige|Homeroom change|7A to 7C"),
        ("10/15/2025|418834|Nakamura, Kenji|Name correction|Was Nakamura, Kenzi"),
        ("10/22/2025|418841|Farley, Jillian|Preferred name|Jill"),
        ("10/28/2025|418848|Duval, Marcus|Locker change|212 to 240"),
    )
    shown = "\n".join("\t".join(cut(line)) for line in ("Date|Student ID|Student|Activity|Detail", *moves))
    folder.put(
        "2/October activity.txt",
        "Hi Joan, here is October for 7th grade, copied from the system. Six entries this time.\n\n"
        f"{shown}\n\nLet me know when the new cards are ready and I'll send the kids down.\n"
        "Barb Quinlan, Registrar\n",
    )
    kept = same("Paige Lindstrom", "Kenzi Nakamura > Kenji Nakamura", "Jillian Farley", "Marcus Duval")
    allowed = "grade 7 homerooms", "October activity"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)


@case()
def q112_depuis_la_relache(folder: Folder) -> Truth:
    """Quebec: a CSV with file numbers; after the March break the secretary's mail, paragraphs and a P.-S."""
    base = of_lines(
        """William|Thibodeau|2204117||601;Charlotte|Lapointe-Roy|2204129||601;Océane|Bilodeau|2204135||602
        Alexandre|Gervais|2204148||602|Alex;Rosalie|Arsenault|2204156||601;Zachary|Boulianne|2204163||602
        Mégane|Desjardins|2204171||601;Ibrahim|Diop|2204184||601;Florence|Gaudreault|2204192||602
        Nathan|Ouellet|2204205||602;Emy|Paradis|2204213||601;Olivier|Simard-Côté|2204226||602
        Yasmine|Benhaddou|2214093||602"""
    )
    old = but(base[:12], {1: {"room": "602"}, 2: {"given": "Océanne"}, 3: {"goes": ""}})
    rows = [[w.number, w.family, w.given, w.room] for w in by_family(old)]
    folder.csv("1/6e année.csv", [["Fiche", "Nom", "Prénom", "Groupe"], *rows], ";", "cp1252")
    text = (
        "Bonjour Manon,\n\nUn petit mot pour te dire ce qui a bougé en sixième depuis la relâche.\n\n"
        "William Thibodeau a déménagé à Rimouski, tu peux enlever sa fiche. On a accueilli lundi une "
        "nouvelle élève dans le 602 : Yasmine Benhaddou (fiche 2214093). Charlotte Lapointe-Roy est "
        "maintenant dans le 601, elle était dans le 602.\n\n"
        "Deux corrections pour les cartes : ce n'est pas Océanne Bilodeau mais Océane Bilodeau, avec un "
        "seul n. Et Alexandre Gervais se fait appeler Alex, c'est ce qu'il aimerait voir sur sa carte.\n\n"
        "Bonne semaine!\n\nGinette Fortin\nSecrétaire, école des Trois-Ruisseaux\n"
        "Tél. : 418 555-0167, poste 2\n\n"
        "P.-S. Le groupe 601 ne viendra pas à la bibliothèque le 18, on s'en va au musée. "
        "Emy Paradis cherche encore le tome 3 d'Amos Daragon!\n"
    )
    head = "Ginette Fortin <fortin.g@3ruisseaux.example>", "6e année", "Tue, 10 Mar 2026 13:20:41 -0400"
    folder.put("2/6e année.eml", sent(head, wrapped(text)))
    kept = same(
        "Charlotte Lapointe-Roy", "Océanne Bilodeau > Océane Bilodeau", "Alexandre Gervais", "Emy Paradis",
        "Olivier Simard-Côté",
    )  # fmt: skip
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=("6e année",))
