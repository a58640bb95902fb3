"""Lists out of mails, messages and pages of the browser."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import wrapped
from benchmarks.rosters.sets.fresh101.kit import either_way
from benchmarks.rosters.sets.fresh105.kit import listed


@case(
    "a list of a student system copied out of the browser: tabs, a line on how many are shown (from memory)"
)
def q111_homeroom_copied_from_the_browser(folder: Folder) -> Truth:
    """Hawaii: a homeroom's list copied out of the browser, menu, tabs, `Showing 1 to 16`, next."""
    people = of_lines(
        """Noelani|Akana|400217;Kainoa|Bright|400229;Jayden|Cabral|400236;Maile|Fujimoto|400241
        Elijah|Galdeira|400258;Tori|Hashimoto|400263;Kaleo|Ioane|400277;Hiʻilei|Kahananui|400284
        Micah|Lee|400290;Janelle|Mateo|400305;Koa|Nakoa|400311;Sarah|Oshiro|400328;Lupe|Pauga|400334
        Ryder|Santiago|400346;Kiana|Tavares|400359;Zachary|Wong|400362""",
        grade="6",
        room="B-12",
    )
    rows = [f"{w.last_first}\t{w.number}\t06\tActive" for w in people]
    folder.put(
        "B-12 homeroom.txt",
        "Skip to main content\nHome\tStudents\tAttendance\tReports\tHelp\nSigned in as LIBRARY\n\n"
        "Homeroom B-12\nTeacher: Kamaka, Lehua\nSchool year 2025-26\n\nPrint\tExport\tFilter\n"
        "Student\tStudent ID\tGrade\tStatus\n" + "\n".join(rows) + "\n"
        "Showing 1 to 16 of 16 entries\nPrevious\t1\tNext\n\n"
        "Last updated 8/11/2025 7:42 AM\nPrivacy policy\tContact support\n",
    )
    return Truth(people, allowed=("B-12 homeroom", "Homeroom B-12"))


@case()
def q111_class_five_rose_and_jasmine(folder: Folder) -> Truth:
    """Pakistan: a teacher's WhatsApp message in a text, two sections, numbered, new ones in brackets."""
    rose = of_lines(
        """Abdullah|Farooq;Aiman|Tariq;Hania|Amir Khan;Muhammad Hamza|Iqbal;Zainab|Bukhari;Saad|Mehmood
        Mahnoor|Javed;Umer|Sheikh;Eshal|Rehman""",
        grade="5",
        room="Rose",
    )
    jasmine = of_lines(
        """Bilal|Ashraf;Dua|Zahra;Ibrahim|Qureshi;Laiba|Noor Siddiqui;Rayyan|Butt;Syeda Fatima|Gillani
        Taha|Yousaf;Wania|Malik""",
        grade="5",
        room="Jasmine",
    )
    remarks = {"Mahnoor": " (new admission)", "Rayyan": " (new admission)", "Umer": " (lost his card)"}
    first, second = (listed(part, begin="{at}. ", **remarks) for part in (rose, jasmine))
    folder.put(
        "class 5 list.txt",
        "Assalam o Alaikum Ma'am,\nlist for the library cards, Class 5 Rose and Jasmine, roll no wise.\n\n"
        f"Class 5 Rose (Miss Sana)\n{first}\n\nClass 5 Jasmine (Miss Rabia)\n{second}\n\n"
        "Total 17 students. Kindly tell us which day they can collect.\nJazakAllah\n",
    )
    people = [any_parting(w) if w.full.count(" ") > 1 else w for w in (*rose, *jasmine)]
    allowed = (
        "Class 5 Rose", "Class 5 Jasmine", "Class 5 Rose (Miss Sana)", "Class 5 Jasmine (Miss Rabia)",
        "Miss Sana", "Miss Rabia", "class 5 list",
    )  # fmt: skip
    return Truth(people, allowed=allowed)


@case()
def q111_grade_6b_and_its_initials(folder: Folder) -> Truth:
    """Sri Lanka: a class teacher's mail, `Grade 6 - B`, numbered 01 to 16, initials before the names."""
    lines = [
        "D. M. Sanduni|Dissanayake;K. Thisara|Perera;Fathima Rifka|Nazeer;S. Kavindu|Fernando",
        "        A. G. Nethmi|Gunawardena;P. Harini|Sivakumar;R. M. Dulara|Rathnayake;Mohamed Aqeel|Rizwan",
        "        H. K. Senuli|Jayasinghe;T. Yenuka|De Silva;L. Abhishek|Selvaraj;W. A. Oshadi|Wijesinghe",
        "        N. Pasindu|Bandara;J. Rachel|Joseph;M. Sithum|Liyanage;B. Imasha|Kumari",
    ]
    people = of_lines("\n".join(lines), grade="6", room="6B")
    text = (
        "Dear Madam,\n\nAs requested, please find below the list of students in Grade 6 - B for the library "
        "membership cards.\n\nGrade 6 - B\nClass teacher: Mrs. C. Wickramasinghe\n\n"
        f"{listed(people, begin='{at:02}. ')}\n\n"
        "No. 7 and No. 12 are prefects and can help in the library on Wednesdays.\n\n"
        "Yours faithfully,\nChandani Wickramasinghe\n(071 555 0186)\n"
    )
    head = "C. Wickramasinghe <chandani.w@mahamaya.example>", "6B list", "Mon, 12 Jan 2026 14:25:50 +0530"
    folder.put("6B list.eml", sent(head, wrapped(text)))
    plain = [" ".join(word for word in w.full.split() if not word.endswith(".")) for w in people]
    allowed = "Grade 6 - B", "6B list", "Mrs. C. Wickramasinghe"
    return Truth([any_parting(w, name) for w, name in zip(people, plain, strict=True)], allowed=allowed)


@case()
def q111_four_beside_each_other(folder: Folder) -> Truth:
    """China: a class teacher's message in a text, one class, numbers and names, four beside each other."""
    people = of_lines(
        """思琪|陈;子涵|高;欣怡|何;俊杰|黄;语桐|江;梓睿|李;嘉豪|林;若曦|刘;天佑|罗;诗雅|马;一诺|欧阳;浩宇|彭
        雨桐|唐;奕辰|王;佳颖|吴;明轩|谢;芷若|徐;泽楷|杨;可欣|叶;睿哲|袁;梦瑶|张;宇航|赵;静雯|郑;皓轩|周""",
        room="五（3）班",
    )
    cells = [f"{at} {w.family}{w.given}" for at, w in enumerate(people, 1)]
    rows = ("\u3000\u3000".join(cells[at : at + 4]) for at in range(0, len(cells), 4))
    folder.put(
        "五（3）班名单.txt",
        "李老师好，这是我们班办借书证的名单。\n\n五（3）班（24人）\n班主任：周敏\n\n"
        + "\n".join(rows)
        + "\n\n上学期丢了借书证的同学星期五统一补办，麻烦您了。\n",
    )
    people = [
        replace(either_way(w), also=(*either_way(w).also, (f"{w.family}{w.given}", ""))) for w in people
    ]
    return Truth(people, allowed=("五（3）班名单", "五年级（3）班"))


@case()
def q111_hingerord_dasaranner(folder: Folder) -> Truth:
    """Armenia: the deputy's mail, `5ա դասարան` and the class head above each class, dashes, remarks."""
    a = of_lines(
        """Անի|Հակոբյան;Դավիթ|Սարգսյան;Մարիամ|Գրիգորյան;Նարեկ|Պետրոսյան;Էլեն|Ավետիսյան;Տիգրան|Մանուկյան
        Լիլիթ|Խաչատրյան;Արման|Ղազարյան;Նանե|Վարդանյան""",
        room="5ա",
    )
    b = of_lines(
        """Գոռ|Հովհաննիսյան;Մանե|Կարապետյան;Հայկ|Բաղդասարյան;Սոնա|Մարտիրոսյան;Միլենա|Սահակյան
        Ռաֆայել|Դանիելյան
        Աստղիկ|Մելքոնյան;Վահե|Ստեփանյան""",
        room="5բ",
    )
    remarks = {"Նարեկ": " (նոր աշակերտ)", "Նանե": " (կորցրել է քարտը)", "Ռաֆայել": " (նոր աշակերտ)"}
    first, second = (listed(part, begin="- ", **remarks) for part in (a, b))
    text = (
        "Բարև Ձեզ, տիկին Ռուզան,\n\nուղարկում եմ հինգերորդ դասարանների ցուցակները ընթերցողի "
        "քարտերի համար։\n\n"
        f"5ա դասարան, դասղեկ՝ Գայանե Մկրտչյան\n{first}\n\n"
        f"5բ դասարան, դասղեկ՝ Արմեն Թորոսյան\n{second}\n\n"
        "Հարգանքով՝\nԿարինե Ներսիսյան\nփոխտնօրեն\n"
    )
    head = (
        "Կարինե Ներսիսյան <k.nersisyan@dprots.example>",
        "5-րդ դասարաններ",
        "Tue, 9 Sep 2025 15:06:12 +0400",
    )
    folder.put("5-րդ դասարաններ.eml", sent(head, text))
    allowed = (
        "5-րդ դասարաններ", "5ա դասարան", "5բ դասարան", "5ա դասարան, դասղեկ՝ Գայանե Մկրտչյան",
        "5բ դասարան, դասղեկ՝ Արմեն Թորոսյան", "Գայանե Մկրտչյան", "Արմեն Թորոսյան",
    )  # fmt: skip
    return Truth([*a, *b], allowed=allowed)
