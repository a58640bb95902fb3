"""Lists typed as notes and Word pages, class by class, other ones."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh105.kit import listed


@case()
def q112_la_lista_de_la_preceptora(folder: Folder) -> Truth:
    """Argentina: a preceptor's Word page, one division, SURNAME and names, the legajo behind a dash."""
    people = of_lines(
        """Martina|Acosta|4521;Joaquín|Bazán|4523;Sofía Belén|Cardozo|4526;Lautaro|Domínguez|4530
        Catalina|Etchegaray|4533;Bautista|Ferreyra|4538;Milagros|Giménez|4541;Ulises|Herrera|4547
        Abril|Ibarra|4549;Ciro|Ledesma|4552;Guadalupe|Montiel|4558;Valentino|Ocampo|4560
        Renata|Quiroga|4564;Dante|Sánchez Bravo|4569;Zoe|Villalba|4575""",
        room="2° 3ª",
    )
    made = Word()
    made.line("Escuela de Educación Secundaria N° 14")
    made.line("Lista de 2° 3ª para la biblioteca, ciclo lectivo 2026", "Heading1")
    made.line("Turno mañana. Preceptora: Silvina Roldán")
    made.line("Va apellido y nombre, y al lado el número de legajo:")
    made.lines(f"{at}. {w.family.upper()}, {w.given} – leg. {w.number}" for at, w in enumerate(people, 1))
    made.line("El 4534 y el 4544 pidieron el pase en febrero, por eso no figuran.")
    folder.put("Lista 2do 3ra.docx", made.done())
    allowed = (
        "2° 3ª – Turno mañana", "Turno mañana", "Lista 2do 3ra", "2do 3ra", "Silvina Roldán",
        "Lista de 2° 3ª para la biblioteca, ciclo lectivo 2026",
    )  # fmt: skip
    people = [any_parting(w) if w.full.count(" ") > 1 else w for w in people]
    return Truth(people, capitals=True, allowed=allowed)


@case()
def q112_kestrels_and_barn_owls(folder: Folder) -> Truth:
    """England: a small primary's Word page, two mixed classes, in each `Year 3` and `Year 4`."""
    made = Word()
    made.line("Class lists from September", "Heading1")
    made.line("Please note we now have mixed classes in lower Key Stage 2.")
    people = []
    for title, third, fourth in (
        (
            "Kestrels (Mr Tansley)",
            "Albie|Crowther;Safiya|Hussain;Iris|Lumley;Freddie|Marsden;Aoife|Quinn;Stanley|Shaw",
            "Ezra|Booth;Martha|Dyson;Kian|Gledhill;Dorothy|Priestley;Hugo|Wadsworth",
        ),
        (
            "Barn Owls (Miss Rushworth)",
            "Edie|Armitage;Nikodem|Pawlak;Ralph|Sykes;Willa|Thackray;Joshua|Umeh",
            "Jasmin|Akhtar;Rory|Beaumont;Cora|Haigh;Seth|Lockwood;Annie|Mellor;Caspian|Noble",
        ),
    ):
        made.line(title, "Heading2")
        for grade, crowd in (("3", third), ("4", fourth)):
            made.line(f"Year {grade}", bold=True)
            part = of_lines(crowd, grade=grade, room=title.split(" (")[0])
            made.lines([w.full for w in part])
            people += part
    made.line("Caspian and Rory share a library bag until the new ones arrive.")
    folder.put("Class lists September.docx", made.done())
    allowed = (
        "Kestrels (Mr Tansley)", "Barn Owls (Miss Rushworth)", "Mr Tansley", "Miss Rushworth", "Year 3",
        "Year 4", "Class lists September", "Class lists from September",
    )  # fmt: skip
    return Truth(people, allowed=allowed)


@case()
def q112_standard_four_names(folder: Folder) -> Truth:
    """Trinidad: a typed note, two classes of Standard 4, `4R - Miss Ramlogan`, numbered, remarks."""
    r = of_lines(
        """Aaliyah|Baptiste;Kiran|Maharaj;Jelani|Charles;Sarah|Mohammed;Nicholas|De Freitas;Anushka|Ramsaran
        Tyrell|Joseph;Zara|Ali;Matthias|Lezama""",
        room="4R",
    )
    t = of_lines(
        """Shivani|Persad;Isaiah|Alexis;Malik|Hosein;Gabrielle|Thomas;Aidan|Boodoo;Khadija|Noel;Joshua|Singh
        Renee|La Borde""",
        room="4T",
    )
    remarks = {"Jelani": " - lost card", "Zara": " - new, from San Fernando", "Malik": " - lost card",
               "Joshua": " - monitor"}  # fmt: skip
    first, second = (listed(part, begin="{at}) ", **remarks) for part in (r, t))
    folder.put(
        "Standard 4 names.txt",
        "STANDARD 4 - NAMES FOR LIBRARY CARDS\n\n"
        f"4R - Miss Ramlogan\n{first}\n\n4T - Mr. Toussaint\n{second}\n\n"
        "Cards that were lost: parents have been told about the $10.\n\n"
        "V. Ramlogan\n14/9/2025\n".replace("\n", "\r\n"),
    )
    people = [any_parting(w) if " " in w.family else w for w in (*r, *t)]
    allowed = (
        "4R - Miss Ramlogan", "4T - Mr. Toussaint", "Miss Ramlogan", "Mr. Toussaint", "Standard 4 names",
        "Standard 4",
    )  # fmt: skip
    return Truth(people, allowed=allowed)


@case()
def q112_two_classes_of_the_fifth_in_cairo(folder: Folder) -> Truth:
    """Egypt: the secretary's Word page in Arabic, heading and teacher for each class, Arabic figures."""
    a = of_lines(
        """مريم|أحمد حسن;يوسف|محمود السيد;جنى|محمد عبد الرحمن;عمر|خالد فتحي;ملك|إبراهيم شحاتة;كيرلس|مينا جرجس
        سلمى|طارق الشناوي;زياد|هشام منصور""",
        room="5/1",
    )
    b = of_lines(
        """حبيبة|وائل زكي;مروان|أشرف الجندي;فريدة|كريم نصار;آدم|سامح عطية;ماريا|جورج حنا;روان|مصطفى البنا
        عبد الله|ياسر رمضان""",
        room="5/2",
    )
    made = Word()
    made.line("مدرسة الزهور الابتدائية")
    made.line("كشف تلاميذ الصف الخامس للمكتبة، 2025/2026", "Heading1")
    digits = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    for room, teacher, part in (("5/1", "أ. نهى السيد", a), ("5/2", "أ. حسام رفعت", b)):
        made.line(f"فصل {room} – رائد الفصل: {teacher}", "Heading2")
        made.lines(f"{str(at).translate(digits)}- {w.full}" for at, w in enumerate(part, 1))
    made.line("برجاء تجهيز البطاقات قبل نهاية الأسبوع، وشكرا.")
    made.line("سكرتارية المدرسة")
    folder.put("كشف الصف الخامس.docx", made.done())
    allowed = (
        "كشف الصف الخامس", "فصل 5/1", "فصل 5/2", "فصل 5/1 – رائد الفصل: أ. نهى السيد", "أ. نهى السيد",
        "فصل 5/2 – رائد الفصل: أ. حسام رفعت", "أ. حسام رفعت", "الصف الخامس",
    )  # fmt: skip
    return Truth([any_parting(w) for w in [*a, *b]], allowed=allowed)


@case()
def q112_les_dues_classes_de_cinque(folder: Folder) -> Truth:
    """Catalonia: the school librarian's note as Markdown, a heading a class, bullets, both last names."""
    a = of_lines(
        """Laia|Ferrer Soler;Biel|Camps Roca;Aina|Pujol Vidal;Mohamed|El Yousfi;Jana|Serra Mas;Pol|Bosch Riera
        Emma|Torrents Gil;Nil|Casals Font;Berta|Planas Coll""",
        room="5è A",
    )
    b = of_lines(
        """Martí|Domènech Sala;Ona|Vila Puig;Arnau|Grau Pons;Noa|Rovira Bassa;Adam|Tahiri;Queralt|Nadal Costa
        Roc|Esteve Amat;Abril|Sabater Prat""",
        room="5è B",
    )
    remarks = {"Mohamed": " *(nou)*", "Berta": " *(encarregada de la biblioteca)*", "Adam": " *(nou)*",
               "Roc": " *(ha perdut el carnet)*"}  # fmt: skip
    first, second = (listed(part, begin="- ", **remarks) for part in (a, b))
    folder.put(
        "carnets-5e.md",
        "# Carnets de cinquè\n\nLlistes que m'han passat les tutores el **12 de setembre**.\n\n"
        f"## 5è A, tutora Montse Puigdevall\n\n{first}\n\n"
        f"## 5è B, tutora Eva Llorens\n\n{second}\n\n"
        "## Pendent\n\nComprar fundes de plàstic i demanar permís de fotos a secretaria.\n",
    )
    allowed = (
        "5è A, tutora Montse Puigdevall", "5è B, tutora Eva Llorens", "Montse Puigdevall", "Eva Llorens",
        "carnets-5e", "Carnets de cinquè", "cinquè",
    )  # fmt: skip
    return Truth([any_parting(w) for w in (*a, *b)], allowed=allowed)
