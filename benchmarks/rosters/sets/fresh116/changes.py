"""Lists imported before, then what people write: messages, a chat, a letter and a mail."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting, but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import same, wrapped
from benchmarks.rosters.sets.fresh105.kit import GONE, by_family, chat


@case()
def q116_sahangnyeon_byeondong(folder: Folder) -> Truth:
    """Korea: a CSV with loan numbers; in October a message, numbered: moved away, new, renamed, flu."""
    base = of_lines(
        """민재|김|240113||4-1;도윤|박|240121||4-2;서윤|최|240128||4-1;하윤|정|240134||4-2;지우|강|240140||4-1
        예준|윤|240147||4-1;수빈|임|240153||4-2;채은|한|240159||4-2;선우|오|240166||4-1;다은|신|240172||4-2
        지호|배|240178||4-1;유나|조|240185||4-2;서아|이|240231||4-2"""
    )
    old = but(base[:12], {1: {"room": "4-1"}, 2: {"given": "유진"}, 3: {"given": "하은"}})
    rows = [[w.number, f"{w.family}{w.given}", w.room] for w in old]
    folder.csv("1/4학년 명단.csv", [["대출번호", "성명", "학급"], *rows], enc="cp949")
    folder.put(
        "2/4학년 변동.txt",
        "사서 선생님, 안녕하세요. 4학년 2학기 변동 사항 보내드립니다.\n\n"
        "1. 4-1 김민재 학생이 대전으로 전학 갔습니다.\n"
        "2. 4-2에 이서아 학생이 새로 전학 왔습니다. 대출번호는 240231입니다.\n"
        "3. 박도윤 학생은 4-1에서 4-2로 반을 옮겼습니다.\n"
        "4. 최유진 학생이 최서윤으로 개명했습니다.\n"
        "5. 명단에 정하은으로 되어 있는데 정하윤이 맞습니다.\n"
        "6. 강지우 학생은 독감으로 이번 주 결석입니다.\n\n"
        "늘 감사합니다. 학년부장 노영숙 드림\n",
    )
    people = [
        replace(w, also=((f"{w.family}{w.given}", ""), ("", f"{w.family}{w.given}")))
        for w in but(base, {0: GONE})
    ]
    allowed = "4학년 명단", "4학년 변동", "4학년"
    return Truth(people, steps=("1", "2"), allowed=allowed)


@case()
def q116_update_lang_po(folder: Folder) -> Truth:
    """Philippines: a workbook with LRNs; in November an adviser's message, Tagalog and English mixed."""
    base = of_lines(
        """Jericho|Magsino|136514200117||Narra;Nathaniel|Robles|136514200125||Molave
        Cristine Joy|Abad|136514200132||Narra;Maria Angelica|Tolentino|136514200140||Molave|Angel
        John Mark|Villareal|136514200158||Narra;Bea|Alcantara|136514200166||Narra
        Gabriel|Cunanan|136514200173||Molave;Hannah Mae|Dizon|136514200181||Molave
        Kurt|Esguerra|136514200199||Narra;Lovely|Manalo|136514200206||Molave
        Rhianne|Pascual|136514200214||Narra;Zion|Sarmiento|136514200222||Molave
        Princess Althea|Dimaculangan|||Molave"""
    )
    old = but(base[:12], {1: {"room": "Narra"}, 2: {"given": "Kristine Joy"}, 3: {"goes": ""}})
    rows = [[w.number, w.family, w.given, w.room] for w in by_family(old)]
    titles = ["LRN", "Last Name", "First Name", "Section"]
    folder.book("1/Grade 5 cards.xlsx", {"Grade 5": [titles, *rows]})
    folder.put(
        "2/message from Ma'am Liza.txt",
        "Good pm po Ma'am Tess, update lang po sa Grade 5 for the library cards 😊\n\n"
        "Nag-transfer out na po si Jericho Magsino ng Narra, sa Batangas na po sila nakatira.\n"
        "May bago po sa Molave, si Princess Althea Dimaculangan.\n"
        "Lumipat po si Nathaniel Robles from Narra to Molave.\n"
        "Mali po ang spelling ng Kristine Joy Abad, dapat po Cristine Joy Abad.\n"
        "Si Maria Angelica Tolentino po, Angel po ang nickname niya, yun na lang po sana sa card.\n"
        "Absent pa rin po si John Mark Villareal, na-dengue po. Next week pa po ang balik.\n\n"
        "Yung bayad po sa lost cards ibibigay ko po bukas. Thank you po Ma'am! 🙏\n",
    )
    kept = same(
        "Nathaniel Robles", "Kristine Joy Abad > Cristine Joy Abad", "Maria Angelica Tolentino",
        "John Mark Villareal", "Bea Alcantara",
    )  # fmt: skip
    people = [any_parting(w) if " " in w.given else w for w in but(base, {0: GONE})]
    allowed = "Grade 5", "Grade 5 cards", "message from Ma'am Liza"
    return Truth(people, steps=("1", "2"), same=kept, allowed=allowed)


@case()
def q116_promeni_v_shestite_klasove(folder: Folder) -> Truth:
    """Bulgaria: a CSV in the Windows code page; in February a letter in Word, a paragraph each."""
    base = of_lines(
        """Калоян|Стефанов|||6а;Симона|Николова|||6а;Цветомир|Илиев|||6б;Йоана|Атанасова|||6б
        Мартин|Георгиев|||6б;Александра|Ангелова|||6а;Борис|Вълчев|||6а;Виктория|Димова|||6б
        Емил|Захариев|||6б;Кристиян|Маринов|||6а;Мелис|Хасан|||6б;Теодора|Янева|||6а
        Ивайла|Тодорова|||6б"""
    )
    old = but(base[:12], {1: {"room": "6б"}, 2: {"family": "Илев"}, 3: {"family": "Пенчева"}})
    rows = [[w.given, w.family, w.room] for w in sorted(old, key=lambda w: (w.room, w.given))]
    folder.csv("1/шести клас.csv", [["Име", "Фамилия", "Паралелка"], *rows], ";", "cp1251")
    made = Word()
    made.line("ОУ „Петко Славейков“")
    made.line("До г-жа Маринела Цанева, библиотекар")
    made.line("Промени в шестите класове", "Heading1")
    made.lines(
        [
            "Уважаема г-жо Цанева, от началото на втория учебен срок има следните промени:",
            "Калоян Стефанов от 6а клас се премести в училище в Бургас.",
            "В 6б клас постъпи нова ученичка, Ивайла Тодорова.",
            "Симона Николова е преместена от 6б в 6а клас.",
            "В списъка пише Цветомир Илев, а правилно е Цветомир Илиев.",
            "Йоана Пенчева вече се казва Йоана Атанасова.",
            "Мартин Георгиев е в санаториум до края на март, но остава в 6б клас.",
            "Учениците от 6а клас ще върнат учебниците си в петък.",
        ]
    )
    made.line("С уважение,\vДеница Колева\vзам.-директор")
    folder.put("2/Промени шести клас.docx", made.done())
    kept = same(
        "Симона Николова", "Цветомир Илев > Цветомир Илиев", "Йоана Пенчева > Йоана Атанасова",
        "Мартин Георгиев", "Мелис Хасан",
    )  # fmt: skip
    allowed = "шести клас", "Промени шести клас"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)


@case("WhatsApp: an export from Android in Indonesian is `dd/mm/yy hh.mm - name: text` (from memory)")
def q116_chat_dengan_wali_kelas(folder: Folder) -> Truth:
    """Indonesia: a CSV; in January a chat saved from a phone, the class teacher answers one by one."""
    base = of_lines(
        """Rafi|Maulana|||5A;Dimas|Prasetyo|||5B;Zahra|Nabila|||5A;Aisyah|Ramadhani|||5A;Bagas|Nugroho|||5A
        Citra|Lestari|||5B;Fajar|Hidayat|||5B;Gita|Permatasari|||5A;Ilham|Saputra|||5B
        Kirana|Anggraini|||5A;Michael|Simanjuntak|||5B;Nadya|Kusuma|||5B;Keisha|Aulia Putri|||5B"""
    )
    old = but(base[:12], {1: {"room": "5A"}, 2: {"family": "Nabilla"}})
    rows = [[at, w.full, w.room] for at, w in enumerate(sorted(old, key=lambda w: (w.room, w.given)), 1)]
    folder.csv("1/kelas 5.csv", [["No", "Nama Siswa", "Kelas"], *rows])
    pak, ibu = "Pak Hendra Kelas 5", "Perpustakaan Bu Sri"
    folder.put(
        "2/chat kelas 5.txt",
        chat(
            "14/01/26 {time} - {who}: {text}",
            ("09.12", ibu, "Selamat pagi Pak, ada perubahan siswa kelas 5? Kartu mau dicetak hari ini"),
            ("09.20", pak, "Pagi Bu. Rafi Maulana sudah pindah sekolah ke Surabaya"),
            ("09.21", pak, "Ada siswa baru di kelas 5B, namanya Keisha Aulia Putri"),
            ("09.21", pak, "Dimas Prasetyo pindah dari kelas 5A ke kelas 5B"),
            ("09.23", pak, "Di daftar tertulis Zahra Nabilla, yang benar Zahra Nabila"),
            ("09.30", ibu, "Baik Pak. Aisyah Ramadhani kok lama tidak kelihatan?"),
            ("09.31", pak, "Aisyah sakit tifus Bu, minggu depan sudah masuk lagi"),
            ("09.32", ibu, "Semoga lekas sembuh. Terima kasih Pak 🙏"),
        ),
    )
    kept = same("Dimas Prasetyo", "Zahra Nabilla > Zahra Nabila", "Aisyah Ramadhani", "Ilham Saputra")
    people = [any_parting(w) if " " in w.family else w for w in but(base, {0: GONE})]
    return Truth(people, steps=("1", "2"), same=kept, allowed=("kelas 5", "chat kelas 5"))


@case()
def q116_zminy_u_somykh_klasakh(folder: Folder) -> Truth:
    """Ukraine: a workbook; in February the deputy's mail, all in one paragraph, then the timetable."""
    base = of_lines(
        """Олександра|Бондаренко|||7-А;Злата|Мельничук|||7-А;Данило|Гончар|||7-Б;Поліна|Савчук|||7-Б
        Артем|Коваленко|||7-Б;Богдан|Гаврилюк|||7-А;Вероніка|Дяченко|||7-Б;Єва|Зінченко|||7-А
        Захар|Кравець|||7-А;Марта|Лозинська|||7-Б;Назар|Пилипенко|||7-Б;Соломія|Юрчук|||7-А
        Тимофій|Лисенко|||7-Б"""
    )
    old = but(base[:12], {1: {"room": "7-Б"}, 2: {"given": "Даніло"}, 3: {"family": "Ткаченко"}})
    rows = [[w.family, w.given, w.room] for w in sorted(old, key=lambda w: (w.room, w.family))]
    folder.book("1/сьомі класи.xlsx", {"Аркуш1": [["Прізвище", "Ім'я", "Клас"], *rows]})
    text = (
        "Доброго дня, Наталіє Петрівно!\n\n"
        "Повідомляю про зміни у сьомих класах. Олександра Бондаренко (7-А) вибула, родина виїхала до "
        "Чехії. До 7-Б зараховано нового учня, його звати Тимофій Лисенко. Злата Мельничук переведена "
        "з 7-Б до 7-А. Поліна Ткаченко тепер має прізвище Савчук. У списку записано Даніло Гончар, а "
        "правильно Данило Гончар. Артем Коваленко до кінця місяця навчається дистанційно, але "
        "залишається у 7-Б.\n\n"
        "Бібліотечний урок 7-А переноситься на четвер, четвертий урок.\n\n"
        "З повагою,\nЛариса Миколаївна Остапчук\nзаступниця директора\n"
    )
    head = "Лариса Остапчук <l.ostapchuk@liceum7.example>", "Зміни", "Thu, 12 Feb 2026 12:18:55 +0200"
    folder.put("2/Зміни.eml", sent(head, wrapped(text)))
    kept = same(
        "Злата Мельничук", "Даніло Гончар > Данило Гончар", "Поліна Ткаченко > Поліна Савчук",
        "Артем Коваленко", "Захар Кравець",
    )  # fmt: skip
    allowed = "сьомі класи", "Аркуш1", "Зміни"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)
