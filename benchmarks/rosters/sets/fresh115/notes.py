"""Lists typed as Word pages and notes: tabs, streams in columns, girls and boys, other letters."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh101.kit import either_way
from benchmarks.rosters.sets.fresh105.kit import listed


@case()
def q115_skolbiblioteksradet(folder: Folder) -> Truth:
    """Sweden: a Word page of the pupils' library council, name, tab and class, two from each class."""
    people = of_lines(
        """Nora|Bergqvist|||4A;Alfred|Dahlgren|||4A;Maryam|Ahmadi|||4B;Vincent|Eklund|||4B;Stina|Forsberg|||5A
        Theodor|Gustavsson|||5A;Selma|Håkansson|||5B;Omar|Jama|||5B;Linnea|Karlsson|||6A;Melvin|Lundgren|||6A
        Iris|Åström|||6B;Hjalmar|Östlund|||6B"""
    )
    made = Word()
    made.line("Biblioteksrådet läsåret 2025/2026", "Heading1")
    made.line("Varje klass har valt två elever. De ska ha ett eget kort så att de kan låna ut på rasterna.")
    made.line("Namn\tKlass", bold=True)
    made.lines(f"{w.full}\t{w.room}" for w in people)
    made.line("Första mötet är tisdagen den 23 september klockan 12.10 i biblioteket.")
    made.line("Hälsningar Annika på mellanstadiet")
    folder.put("Biblioteksrådet.docx", made.done())
    allowed = "Biblioteksrådet", "Biblioteksrådet läsåret 2025/2026"
    return Truth(people, allowed=allowed)


@case()
def q115_primary_six_east_and_west(folder: Folder) -> Truth:
    """Uganda: a Word page in two columns, P.6 East and P.6 West, Word's numbers; photos by name."""
    east = of_lines(
        """Joan|Nakato;Ivan|Ssemakula;Prossy|Namubiru;Derrick|Okello;Shamim|Nabukeera;Arnold|Tumusiime
        Patience|Akello;Hassan|Mugerwa;Rebecca|Kyomuhendo;Joel|Odongo""",
        room="P.6 East",
    )
    west = of_lines(
        """Mark|Byaruhanga;Sharifah|Nalwoga;Timothy|Wasswa;Doreen|Atim;Edwin|Kato;Mariam|Nassali
        Solomon|Opio;Gloria|Birungi;Allan|Ssentongo""",
        room="P.6 West",
    )
    people = with_photos([*east, *west], 6, 16)
    remarks = {"Shamim": " (head girl)", "Patience": " (photo not taken)", "Timothy": " (timekeeper)",
               "Solomon": " (photo not taken)"}  # fmt: skip
    made = Word()
    made.line("ST. KIZITO PRIMARY SCHOOL, LUWEERO", "Heading1")
    made.line("P.6 pupils for library cards, Term I 2026")
    made.section(1)
    for title, part in (
        ("P.6 EAST (Tr. Namaganda)", people[:10]),
        ("P.6 WEST (Tr. Okot)", people[10:]),
    ):
        made.line(title, bold=True)
        made.lines(listed(part, begin="{at}. ", **remarks).split("\n"))
    folder.put("P6/P6 library cards.docx", made.done(2))
    folder.photos(people, lambda w: f"P6/{w.family} {w.given}.jpg")
    allowed = (
        "P.6 EAST (Tr. Namaganda)", "P.6 WEST (Tr. Okot)", "Tr. Namaganda", "Tr. Okot", "P6 library cards",
        "P6", "P.6",
    )  # fmt: skip
    return Truth(people, allowed=allowed)


@case()
def q115_kelas_panjom(folder: Folder) -> Truth:
    """Iran: a deputy's Word page in Persian, two classes of the fifth, Persian figures, a teacher each."""
    a = of_lines(
        """آوا|رضایی;پارسا|محمدی;نیکا|کریمی;امیرعلی|حسینی;ستایش|احمدی;آرمان|موسوی;باران|جعفری;کیان|صادقی
        الینا|نوری""",
        room="پنجم الف",
    )
    b = of_lines(
        """سارینا|قاسمی;ماهان|رحیمی;هستی|یوسفی;آرتین|عباسی;یسنا|شریفی;رادین|کاظمی;ترانه|اکبری;سامیار|زارعی""",
        room="پنجم ب",
    )
    digits = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
    made = Word()
    made.line("دبستان غیردولتی مهر")
    made.line("فهرست دانش‌آموزان پایه پنجم برای کارت کتابخانه", "Heading1")
    for room, teacher, part in (("پنجم الف", "خانم نادری", a), ("پنجم ب", "خانم طاهری", b)):
        made.line(f"{room} – آموزگار: {teacher}", "Heading2")
        made.lines(f"{str(at).translate(digits)}. {w.full}" for at, w in enumerate(part, 1))
    made.line("لطفاً کارت‌ها تا پایان مهر آماده شود. با تشکر")
    made.line("معاون آموزشی")
    folder.put("فهرست پایه پنجم.docx", made.done())
    allowed = (
        "فهرست پایه پنجم", "پایه پنجم", "کلاس پنجم الف", "کلاس پنجم ب", "الف", "ب",
        "پنجم الف – آموزگار: خانم نادری", "پنجم ب – آموزگار: خانم طاهری", "خانم نادری",
        "خانم طاهری",
    )  # fmt: skip
    return Truth([*a, *b], allowed=allowed)


@case()
def q115_year_five_point_one(folder: Folder) -> Truth:
    """Malta: a Word page, `Year 5.1 – Ms Grech` above each class, surname first, remarks, totals."""
    one = of_lines(
        """Luke|Abela;Martina|Attard;Nikolai|Borg;Kaya|Camilleri;Zack|Debono;Hamza|Elmi;Amy|Fenech
        Jake|Galea;Giulia|Mifsud Bonnici;Emma|Zahra""",
        room="Year 5.1",
    )
    two = of_lines(
        """Michela|Agius;Ben|Buttigieg;Leah|Cutajar;Matthias|Ellul;Aleksandra|Petrović;Liam|Psaila
        Thea|Sciberras;Neil|Vella;Maya|Xuereb""",
        room="Year 5.2",
    )
    remarks = {"Kaya": " (new card please)", "Hamza": " (new)", "Aleksandra": " (new)"}
    made = Word()
    made.line("Class lists Year 5, scholastic year 2025/26", "Heading1")
    made.line("For the attention of Mr Farrugia (library)")
    for title, part in (("Year 5.1 – Ms Grech", one), ("Year 5.2 – Mr Azzopardi", two)):
        made.line(title, "Heading2")
        made.lines(listed(part, "{family} {given}", "{at}. ", **remarks).split("\n"))
        made.line(f"Total: {len(part)}")
    made.line("Surname first. Kindly note that Year 5.2 has PE during the library slot on Mondays.")
    folder.put("Class lists Year 5.docx", made.done())
    people = [any_parting(w, f"{w.family} {w.given}") if " " in w.family else w for w in (*one, *two)]
    allowed = (
        "Year 5.1 – Ms Grech", "Year 5.2 – Mr Azzopardi", "Ms Grech", "Mr Azzopardi", "Class lists Year 5",
        "Year 5", "5.1", "5.2",
    )  # fmt: skip
    return Truth(people, allowed=allowed)


@case()
def q115_cm2_filles_et_garcons(folder: Folder) -> Truth:
    """Senegal: a master's typed page, two CM2, in each the girls and then the boys, numbered on."""
    classes = (
        (
            "CM2 A",
            "M. Badji",
            "Aminata|Ndiaye;Fatou Kiné|Sarr;Khady|Faye;Mariama|Diatta;Rokhaya|Seck",
            "Cheikh Tidiane|Mbaye;Ibrahima|Sow;Moussa|Cissé;Pape Malick|Gueye",
        ),
        (
            "CM2 B",
            "Mme Thiam",
            "Adama|Touré;Bineta|Diouf;Ndèye Coumba|Fall;Sokhna|Niang",
            "Abdoulaye|Diop;El Hadji|Kane;Lamine|Sané;Ousmane|Camara;Serigne|Lo",
        ),
    )
    people, shown = [], ""
    for room, teacher, girls, boys in classes:
        part = of_lines(f"{girls};{boys}", room=room)
        lines = listed(part, "{given} {family}", "{at}- ").split("\n")
        many = girls.count(";") + 1
        shown += f"{room} ({teacher})\n\nFilles\n" + "\n".join(lines[:many])
        shown += "\n\nGarçons\n" + "\n".join(lines[many:]) + "\n\n"
        people += part
    folder.put(
        "CM2 bibliothèque.txt",
        "ECOLE ELEMENTAIRE DE KEUR MBAYE\nListe des élèves du CM2 pour la bibliothèque, 2025-2026\n\n"
        f"{shown}"
        "Soit 18 élèves. Le directeur passera prendre les cartes.\nM. Badji\n",
    )
    people = [either_way(w) if w.full.count(" ") > 1 else w for w in people]
    allowed = (
        "CM2 A (M. Badji)", "CM2 B (Mme Thiam)", "M. Badji", "Mme Thiam", "CM2 bibliothèque", "CM2",
        "Filles",
        "Garçons",
    )  # fmt: skip
    return Truth(people, allowed=allowed)
