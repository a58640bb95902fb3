"""Mails and notes: lists pasted or forwarded, and changes told in sentences."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import mail


@case()
def q77_october_mail_about_grade_four(folder: Folder) -> Truth:
    """US: an August spreadsheet, then an October mail: one left, one new, one changed homeroom."""
    people = of_lines(
        "Addison|Burke|40811|4|4A;Bryson|Kimball|40819|4|4B;Carmen|Iglesias|40826|4|4A;"
        "Declan|Foy|40833|4|4B;Elena|Marsh|40840|4|4A;Gavin|Prewitt|40852|4|4B;"
        "Imani|Sutton|40867|4|4A;Katherine|Doyle|40875|4|4B;Logan|Yates|40888|4|4A;Rosa|Delacruz|40931|4|4B"
    )
    people = but(people, {2: {"room": "4B"}, 5: {"here": False}, 7: {"goes": "Kate"}})
    rows = [
        [w.family, w.given, int(w.number), 4, "4A" if w.given == "Carmen" else w.room] for w in people[:9]
    ]
    folder.book(
        "1 August/Grade 4.xlsx",
        {"Grade 4": [["Last Name", "First Name", "Student #", "Grade", "Homeroom"], *rows]},
    )
    text = (
        "Good morning,\n\nA few updates for your fourth grade list:\n\n"
        "* Gavin Prewitt has left us. His family moved to Tulsa.\n"
        "* Carmen Iglesias switched from 4A to 4B.\n"
        "* We have a new student in 4B: Rosa Delacruz, student # 40931.\n"
        "* Katherine Doyle would like to be called Kate.\n\n"
        "Have a great day!\n\n-- \nJanice Holt\nRegistrar, Prairie View Elementary\n(555) 010-7788 ext. 12\n"
    )
    folder.put("2 October/updates.eml", mail("Janice Holt <jholt@pves.example>", "4th grade updates", text))
    same = [("Carmen Iglesias", "Carmen Iglesias"), ("Katherine Doyle", "Katherine Doyle")]
    return Truth(people, steps=("1 August", "2 October"), same=same)


@case()
def q77_forwarded_by_the_year_office(folder: Folder) -> Truth:
    """UK: a forwarded mail with two forms, surname first with a comma, and a disclaimer below."""
    both = [
        of_lines(
            "Imran|Akhtar;Beatrice|Colley;Joshua|Dunmore;Megan|Fairclough;Kwame|Boateng;Ellie|Prosser",
            grade="7",
            room="7H",
        ),
        of_lines(
            "Samuel|Ingham;Zainab|Malik;Rory|McAllister;Tilly|Nuttall;Oliver|Shaw-Reid",
            grade="7",
            room="7R",
        ),
    ]
    lists = "\n\n".join(f"{half[0].room}\n" + "\n".join(w.last_first for w in half) for half in both)
    text = (
        "Hi Sue, see below, hope it helps. Ginny x\n\n"
        "-----Original Message-----\nFrom: Year 7 Office <year7@st-aidans.example>\n"
        "Sent: 02 September 2026 08:55\nTo: Ginny Parr <g.parr@st-aidans.example>\n"
        "Subject: Year 7 forms\n\n"
        f"Dear Ginny,\n\nThe two Year 7 forms are as follows.\n\n{lists}\n\n"
        "Kind regards\nHelen Mostyn\nYear 7 Office\n\n"
        "This email and any attachments are confidential. If you have received it in error, please "
        "delete it and tell the sender.\n"
    )
    folder.put("FW Year 7 forms.eml", mail("Ginny Parr <g.parr@st-aidans.example>", "FW: Year 7 forms", text))
    return Truth([*both[0], *both[1]])


@case()
def q77_grundschule_nachtrag_im_oktober(folder: Folder) -> Truth:
    """Germany: two classes in a mail, names in rows with commas; then a second mail with the changes."""
    both = [
        of_lines("Anna|Berger;Finn|Oster;Leyla|Demir;Hannes|Pohl;Marie|Schröter", grade="3", room="3a"),
        of_lines("Clara|Neubert;Emir|Kaya;Jakob|Lößner;Tilda|Rauch;Ben|Ziegler", grade="3", room="3b"),
    ]
    people = [*but(both[0], {1: {"here": False}, 3: {"room": "3b"}}), *both[1]]
    people += of_lines("Oleksandra|Bondar", grade="3", room="3a")
    lists = "\n\n".join(f"Klasse {half[0].room}: " + ", ".join(w.full for w in half) for half in both)
    folder.put(
        "1 August/Klassen.eml",
        mail(
            "Sekretariat <sekretariat@gs-lindenhof.example>",
            "Klassenlisten 3a und 3b",
            f"Liebe Frau Thiel,\n\nhier die Kinder der dritten Klassen:\n\n{lists}\n\n"
            "Herzliche Grüße\nB. Kunze\n",
        ),
    )
    folder.put(
        "2 Oktober/Nachtrag.eml",
        mail(
            "Sekretariat <sekretariat@gs-lindenhof.example>",
            "Nachtrag",
            "Liebe Frau Thiel,\n\nFinn Oster aus der 3a ist weggezogen und nicht mehr an unserer Schule.\n"
            "Hannes Pohl wechselt von der 3a in die 3b.\n"
            "Neu in der 3a ist Oleksandra Bondar.\n\nHerzliche Grüße\nB. Kunze\n",
        ),
    )
    return Truth(people, steps=("1 August", "2 Oktober"), same=[("Hannes Pohl", "Hannes Pohl")])


@case()
def q77_lista_de_segundo_de_la_eso(folder: Folder) -> Truth:
    """Spain: a typed list with surnames first, numbered; the class speaker marked, one struck off."""
    both = [
        of_lines(
            "Lucía|Aranda Gil;Pablo|Bermejo Soler;Nerea|Cuesta Lara;Youssef|El Idrissi;Irene|Navas Rubio",
            grade="2",
            room="2º A",
        ),
        of_lines(
            "Adrián|Barroso León;María del Mar|Campos Vera;Hugo|Espejo Roldán;Candela|Pozo Nieto",
            grade="2",
            room="2º B",
        ),
    ]
    both[0] = but(both[0], {2: {"here": False}})
    marks = {"Pablo": " (delegado)", "Nerea": " (baja)", "Candela": " (delegada)"}
    parts = [
        f"{half[0].room}\n"
        + "\n".join(f"{at}. {w.last_first}{marks.get(w.given, '')}" for at, w in enumerate(half, 1))
        for half in both
    ]
    folder.put("2º ESO.txt", "Alumnado de 2º de ESO - curso 2026/27\n\n" + "\n\n".join(parts) + "\n")
    return Truth([*both[0], *both[1]], allowed=("2º ESO A", "2º ESO B", "2º ESO"))


@case()
def q77_table_pasted_and_quoted(folder: Folder) -> Truth:
    """US: a table of the high school's registrar in a reply, each line with the mark of a quotation."""
    people = of_lines(
        "Alexis|Barnhart|200417|9|B12;Cody|Engel|200423|9|B12;Dana|Whitehorse|200438|10|C07;"
        "Francesca|Lombardi|200441|10|C07;Isaiah|Greene|200456|9|B12;Jordan|Kowalski|200462|10|C07;"
        "Monique|St. Pierre|200475|9|B12;Trevor|O'Dell|200489|10|C07"
    )
    head = f"{'ID':<9}{'Last':<14}{'First':<14}{'Gr':<5}HR"
    lines = [f"{w.number:<9}{w.family:<14}{w.given:<14}{w.grade:<5}{w.room}" for w in people]
    quoted = "\n".join(f"> {line}".rstrip() for line in ["Hi Pat,", "", head, *lines, "", "Linda"])
    text = (
        "Here you go, this is what I got from Linda.\n\nPat\n\n"
        f"On Tue, Aug 25, 2026 at 2:14 PM Linda Graves <lgraves@chs.example> wrote:\n\n{quoted}\n"
    )
    folder.put("Re homerooms.eml", mail("Pat Conroy <pconroy@chs.example>", "Re: homerooms", text))
    return Truth(people)


@case()
def q77_composite_class_with_nicknames(folder: Folder) -> Truth:
    """Australia: one class of two years, typed under a heading for each; nicknames in brackets."""
    both = [
        of_lines("Matilda|Brody||||Tilly;Lachlan|Sprague;Aria|Papadopoulos;William|Tran", grade="3"),
        of_lines("Charlotte|Egan||||Lottie;Ned|Hargreaves;Saanvi|Reddy;Benjamin|Kable;Ruby|Walsh", grade="4"),
    ]
    both[0] = but(both[0], {3: {"goes": "Will"}})
    people = [but([w], {0: {"room": "3/4W"}})[0] for half in both for w in half]
    parts = [
        f"Year {half[0].grade}\n"
        + "\n".join(f"{w.given} ({w.goes}) {w.family}" if w.goes else w.full for w in half)
        for half in both
    ]
    folder.put("3-4W.txt", "Class 3/4W, Term 4 2026\n\n" + "\n\n".join(parts) + "\n")
    return Truth(people, allowed=("3-4W",))
