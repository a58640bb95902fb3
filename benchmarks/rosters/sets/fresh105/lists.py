"""Lists typed and pasted: two columns of blanks, groups with coloured dots, names of three peoples, clubs."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh101.kit import either_way

from .kit import listed, side_by_side


@case()
def q105_fyrorna_bredvid_varandra(folder: Folder) -> Truth:
    """Sweden: a typed text, two classes side by side in columns of blanks, headings in capitals, remarks."""
    people = of_lines(
        """Agnes|Blomqvist|||4A;Adam|Youssef|||4A;Ellen|Forsgren|||4A;Hampus|Granath|||4A;Idun|Hedlund|||4A
        Leo|Kivelä|||4A;Moa|Rehnström|||4A;Alexandra|Sandell|||4A|Sasha;Melker|Tapper|||4A
        Bianca|Alm|||4B;Casper|Dufva|||4B;Saga|Ekdahl|||4B;Abdi|Farah|||4B;Tilde|Kjellin|||4B
        Viktor|Norlander|||4B;Stella|Pihl|||4B"""
    )
    a, b = in_room(people, "4A"), in_room(people, "4B")
    left = listed(a, Adam=" (ny)", Alexandra=" (kallas Sasha)").split("\n")
    right = listed(b, Saga=" (tappat kortet)", Viktor=" (ny)").split("\n")
    folder.put(
        "Årskurs 4.txt",
        "Hej Karin!\n\nHär kommer fyrorna, så att du kan göra lånekorten i ordning.\n\n"
        + side_by_side(["KLASS 4A", "", *left], ["KLASS 4B", "", *right])
        + "\n\nNio i 4A och sju i 4B. Gunilla har 4A och Peter har 4B, precis som i våras.\n\nHälsningar\nMaud\n",
    )
    return Truth(people, allowed=("Årskurs 4", "Klass 4A", "Klass 4B"))


@case()
def q105_dvi_pidhrupy(folder: Folder) -> Truth:
    """Ukraine: a message of Viber pasted into a text, a class in two subgroups, coloured dots, remarks."""
    people = of_lines(
        """Софія|Бондар;Назар|Гнатюк;Соломія|Дзюба;Артем|Захарчук;Вероніка|Кравець;Тимофій|Лисенко
        Поліна|Мельничук;Остап|Романишин
        Злата|Андрущенко;Данило|Береза;Мирослава|Войтенко;Максим|Іваненко;Анастасія|Коваль;Роман|Онищук
        Єва|Ткач;Ярослав|Щербина""",
        room="6-Б",
    )
    first = listed(people[:8], "{at}. {family} {given}", Соломія=" – новенька", Остап=" – загубив квиток")
    second = listed(people[8:], "{at}. {family} {given}", Данило=" – староста", Єва=" – новенька")
    folder.put(
        "6-Б для бібліотеки.txt",
        "Доброго дня, Оксано Петрівно! 📚 Надсилаю список 6-Б (прізвище, ім'я), діти поділені на підгрупи "
        "з англійської.\n\n"
        f"🔵 1 ПІДГРУПА (Ірина Василівна)\n{first}\n\n"
        f"🟡 2 ПІДГРУПА (Олег Миколайович)\n{second}\n\n"
        "Прийдемо у вівторок на третьому уроці. Дякую! 🌻\n",
    )
    allowed = [
        f"{at} підгрупа{who}" for at in "12" for who in ("", " (Ірина Василівна)", " (Олег Миколайович)")
    ]
    return Truth(people, allowed=(*allowed, "6-Б для бібліотеки", "Ірина Василівна", "Олег Миколайович"))


@case()
def q105_senarai_tahun_lima(folder: Folder) -> Truth:
    """Malaysia: a teacher's message with two classes, stars for bold, Malay, Chinese and Tamil names."""
    lines = """Nur Aisyah|binti Ahmad Fauzi|||5 Bestari;Muhammad Danish|bin Rosli|||5 Bestari
        Kavitha|a/p Raman|||5 Bestari;Wei Ming|Tan|||5 Bestari;Siti Hajar|binti Zulkifli|||5 Bestari
        Jia Hui|Lim|||5 Bestari;Arif Haikal|bin Mazlan|||5 Bestari
        Aiman Hakimi|bin Othman|||5 Cekal;Xin Yi|Chong|||5 Cekal;Puteri Balqis|binti Kamal|||5 Cekal
        Sanjay|a/l Krishnan|||5 Cekal;Zi Xuan|Ng|||5 Cekal;Nurul Iman|binti Yaakob|||5 Cekal
        Thivya|a/p Selvam|||5 Cekal"""
    chinese = "Tan", "Lim", "Chong", "Ng"
    people = [either_way(w) if w.family in chinese else any_parting(w) for w in of_lines(lines)]
    remarks = {"Muhammad Danish": " (pengawas)", "Kavitha": " (murid baru)", "Zi Xuan": " (kad hilang)"}

    def shown(room: str) -> str:
        names = (
            (f"{w.family} {w.given}" if w.family in chinese else w.full) + remarks.get(w.given, "")
            for w in in_room(people, room)
        )
        return "\n".join(f"{at}) {name}" for at, name in enumerate(names, 1))

    folder.put(
        "senarai tahun 5.txt",
        "Assalamualaikum Cikgu Faridah, ini senarai nama murid Tahun 5 untuk kad perpustakaan 🙏\n\n"
        f"*5 BESTARI* 🌟\n{shown('5 Bestari')}\n\n*5 CEKAL* 💪\n{shown('5 Cekal')}\n\n"
        "Jumlah 14 orang murid. Terima kasih cikgu!\n",
    )
    return Truth(people, allowed=("senarai tahun 5", "Tahun 5"))


@case()
def q105_les_sixiemes_deux_par_ligne(folder: Folder) -> Truth:
    """France: the deputy's Word page, two names a line with a tab, headings in capitals, others in the text."""
    people = of_lines(
        """Inaya|Ben Salah|||6A;Louison|Mercier|||6A;Kylian|Da Costa|||6A;Margot|Tessier|||6A
        Rayan|Oulhaci|||6A;Éléonore|Pichon|||6A;Mathéo|Vidal|||6A;Fanny|Zeller|||6A
        Swann|Arnoux|||6B;Capucine|Bouvier|||6B;Ismaël|Camara|||6B;Lilou|Gaillard|||6B
        Théodore|Le Goff|||6B;Nour|Mansour|||6B;Robin|Prévost|||6B;Jade|Schmitt|||6B"""
    )
    made = Word()
    made.line("Collège des Tilleuls – rentrée 2026", bold=True)
    made.line("À l'attention de Mme Garcin, professeure documentaliste")
    for room, teacher in (("6A", "Mme AUBRY"), ("6B", "M. LEROUX")):
        made.line()
        made.line(f"CLASSE DE {room} – PROFESSEUR PRINCIPAL : {teacher}", bold=True)
        names = [f"{w.given} {w.family.upper()}" for w in in_room(people, room)]
        for at in range(0, len(names), 2):
            made.line("\t\t".join(names[at : at + 2]))
    made.line()
    made.line("Mme Estelle Pons, AESH, accompagne deux élèves de 6A au CDI le jeudi.")
    made.line("Le principal adjoint, Bruno Caillaud")
    folder.put("sixièmes.docx", made.done())
    allowed = "sixièmes", "Classe de 6A", "Classe de 6B", "Mme Aubry", "M. Leroux", "Aubry", "Leroux"
    return Truth(people, allowed=allowed)


@case()
def q105_oddelenia_druziny(folder: Folder) -> Truth:
    """Slovakia: a mail on the after-school club, three groups with their educator, the class behind each name."""
    people = of_lines(
        """Adam|Bielik|||1.A;Nela|Ďuricová|||1.B;Filip|Gajdoš|||1.A;Tamara|Hudecová|||1.B;Jakub|Ivanič|||1.A
        Lea|Kmeťová|||2.A;Oliver|Lacko|||2.B;Viktória|Mačáková|||2.A;Samuel|Nemček|||2.B;Ela|Petrášová|||2.A
        Matúš|Rusnák|||3.A;Karolína|Sýkorová|||3.B;Šimon|Tkáčik|||3.A;Ema|Vargová|||3.B;Tobias|Žiak|||3.A"""
    )
    remarks = {"Tamara": ", len do 14:30", "Oliver": ", chodí aj na klavír", "Šimon": ", nový od októbra"}
    shown = ""
    for at, teacher in enumerate(("p. vych. Hrušková", "p. vych. Oravcová", "p. vych. Bednár")):
        rows = (f"- {w.full} ({w.room}){remarks.get(w.given, '')}" for w in people[at * 5 : at * 5 + 5])
        shown += f"{at + 1}. ODDELENIE – {teacher}\n" + "\n".join(rows) + "\n\n"
    text = (
        "Dobrý deň, Darinka,\n\nposielam deti zo školského klubu, ktoré budú chodiť do knižnice po obede:\n\n"
        f"{shown}Spolu 15 detí. V stredu ich privedie asistentka Katka.\n\nS pozdravom\nZuzana Hrušková\n"
    )
    head = "Zuzana Hrušková <skd@zslipova.example>", "Deti z klubu", "Thu, 9 Oct 2025 11:16:27 +0200"
    folder.put("Deti z klubu.eml", sent(head, text))
    allowed = [f"{at}. oddelenie" for at in (1, 2, 3)]
    allowed += [
        f"{at}. oddelenie – p. vych. {who}" for at, who in enumerate(("Hrušková", "Oravcová", "Bednár"), 1)
    ]
    return Truth(people, allowed=(*allowed, "Deti z klubu", "p. vych. Hrušková", "p. vych. Oravcová",
                                  "p. vych. Bednár"))  # fmt: skip
