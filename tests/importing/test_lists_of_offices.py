"""Lists as offices and systems of many countries export them; who is on them was read by eye."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from school_files import apply, fill, picture

from namecards.importing.candidate import Candidate
from namecards.importing.plan import plan
from namecards.importing.report.summary import summary

TODAY = date(2026, 11, 27)


class Office(NamedTuple):
    """A list, and each person on it: first and last name, numbers, grade, places, role."""

    text: str
    people: tuple[str, ...]
    encoding: str = "utf-8"


OFFICES = {
    "two helpers in a cell behind the day, which is no class": Office(
        'Helpers 5K,\nDay,Helpers\nMonday,"Ava Long, Ben Orr"\nTuesday,"Cara Day, Dev Ray"\n'
        "Friday,Eli Fox and Fay Moe\n",
        tuple(
            f"{name} 5 5K" for name in ("Ava Long", "Ben Orr", "Cara Day", "Dev Ray", "Eli Fox", "Fay Moe")
        ),
    ),
    "girls and boys of a class in one cell each": Office(
        'Class 5B\n"Girls: Ava Long, Cara Day"\n"Boys: Ben Orr, Dev Ray"\n',
        tuple(f"{name} 5 5B" for name in ("Ava Long", "Cara Day", "Ben Orr", "Dev Ray")),
    ),
    "groups and their members, two in a cell": Office(
        'Group,Members\nRed,"Ava Long, Ben Orr"\nBlue,"Cara Day, Dev Ray"\nGreen,"Eli Fox, Fay Moe"\n',
        ("Ava Long Red", "Ben Orr Red", "Cara Day Blue", "Dev Ray Blue", "Eli Fox Green", "Fay Moe Green"),
    ),
    "the students of each table, two in a cell": Office(
        'Table,Students\n1,"Ava Long, Ben Orr"\n2,"Cara Day, Dev Ray"\n3,"Eli Fox, Fay Moe"\n',
        ("Ava Long", "Ben Orr", "Cara Day", "Dev Ray", "Eli Fox", "Fay Moe"),
    ),
    "two last names and two first names in a cell are one person": Office(
        'Alumno,Grado\n"García López, Ana María",5\n"Ruiz Soto, José Luis",5\n"Vega Mora, Luz Elena",5\n',
        ("Ana María García López 5", "José Luis Ruiz Soto 5", "Luz Elena Vega Mora 5"),
    ),
    "the periods of a high school, which are no grades": Office(
        "Name,Class\nAva Long,3rd Period\nBen Orr,4th Pd\nCy Day,6th Hour English\n",
        ("Ava Long 3rd Period", "Ben Orr 4th Pd", "Cy Day 6th Hour English"),
    ),
    "the period above the titles": Office(
        "Period 3 - Room 12,,\nLast,First,ID#\nLong,Ava,100231\nOrr,Ben,100240\nDay,Cy,100244\n",
        tuple(
            f"{name} Period 3 - Room 12" for name in ("Ava Long 100231", "Ben Orr 100240", "Cy Day 100244")
        ),
    ),
    "what pupils are known as, without first names": Office(
        "Surname,Known name\nLong,Ava\nOrr,Ben\nDay,Cy\n", ("Ava Long", "Ben Orr", "Cy Day")
    ),
    "the same mark for everybody, behind the score": Office(
        "Name,Form,Score,Grade\nAva Long,10X,55,6\nBen Orr,10X,54,6\nCy Day,10X,57,6\n",
        ("Ava Long 10 10X", "Ben Orr 10 10X", "Cy Day 10 10X"),
    ),
    "a mark behind the score, and the year": Office(
        "Name,Year,Mk,Gr\nAva Long,9,38,5\nBen Orr,9,39,5\nCy Day,9,37,5\n",
        ("Ava Long 9", "Ben Orr 9", "Cy Day 9"),
    ),
    "the mark of a class that stands above the titles": Office(
        "9B - Geography,,\nName,/50,Gr\nAva Long,41,7\nBen Orr,40,7\nCy Day,42,7\n",
        ("Ava Long", "Ben Orr", "Cy Day"),
    ),
    "a mark beside the year group": Office(
        "Name,Effort,Grade,Year Group\nAva Long,Good,5,9\nBen Orr,Fair,4,9\nCy Day,Good,5,9\n",
        ("Ava Long 9", "Ben Orr 9", "Cy Day 9"),
    ),
    "the grade in America and the year in Britain beside points": Office(
        "Name,Form,Points,Grade\nAva Long,6B,41,5\nBen Orr,6B,40,5\nCy Day,6B,42,5\n",
        ("Ava Long 5 6B", "Ben Orr 5 6B", "Cy Day 5 6B"),
    ),
    "teachers with what they do in the same cell": Office(
        'Name,Room\n"Mina Cho\nArt",101\n"Rob Diaz\nMusic Teacher",102\n"Helen Grant\nPE & Health",103\n'
        '"Omar Said\nGrade 4",104\n',
        ("Mina Cho 101", "Rob Diaz 102", "Helen Grant 103", "Omar Said 104"),
    ),
    "totals behind arrows, as in the registers of the Philippines": Office(
        "LRN;Name;Sex\n104512150001;REYES, PAOLO;M\n104512150002;VERA, CARL;M\n<===;TOTAL MALE;2\n"
        "104512150003;LIM, ANA;F\n<===;TOTAL FEMALE;1\n3;<=== COMBINED TOTAL;\n",
        ("Paolo Reyes 104512150001", "Carl Vera 104512150002", "Ana Lim 104512150003"),
    ),
    "girls and boys of each part of the choir": Office(
        "Sopranos,,Altos,\nGirls,Boys,Girls,Boys\nAmy Fox,Al Lund,Bea Low,Ben Orr\n"
        "Ana Cruz,Art Poe,Bell Ash,Bo Ray\n",
        tuple(f"{name} Sopranos" for name in ("Amy Fox", "Ana Cruz", "Al Lund", "Art Poe"))
        + tuple(f"{name} Altos" for name in ("Bea Low", "Bell Ash", "Ben Orr", "Bo Ray")),
    ),
    "a letterhead over boys and girls": Office(
        "Oak School,2 May,,\nBoys,Girls,Boys,Girls\nAl Lund,Amy Fox,Ben Orr,Bea Low\nArt Poe,Ana Cruz,,\n",
        ("Al Lund", "Art Poe", "Amy Fox", "Ana Cruz", "Ben Orr", "Bea Low"),
    ),
    "sets with a number, each of a teacher": Office(
        "Set 1 (Mr Ellis),Set 2 (Ms Roy)\nAmy Fox,Al Lund\nAna Cruz,Art Poe\n",
        tuple(f"{name} Set 1 (Mr Ellis)" for name in ("Amy Fox", "Ana Cruz"))
        + tuple(f"{name} Set 2 (Ms Roy)" for name in ("Al Lund", "Art Poe")),
    ),
    "a star explained in a key beside the table": Office(
        "Name,ID,,Key\nBen Orr,302,,* moved away\nAva Long*,301,,bring cards\nCy Day,303,,\n",
        ("Ben Orr 302", "Ava Long 301 left", "Cy Day 303"),
    ),
    "a star explained beside the table, in the row of somebody else": Office(
        "Name,ID,,Notes:\nBen Orr,302,,* left in October\nAva Long*,301,,bring cards\nCy Day,303,,\n",
        ("Ben Orr 302", "Ava Long 301 left", "Cy Day 303"),
    ),
    "the last names of families in Aotearoa": Office(
        "Ingoa,Whānau,Tau,Rūma\nHana,Parata,5,Rūma 3\nTama,Ngata,5,Rūma 3\nMere,Te Rangi,6,Rūma 4\n",
        ("Hana Parata 5 Rūma 3", "Tama Ngata 5 Rūma 3", "Mere Te Rangi 6 Rūma 4"),
    ),
    "textbooks with their numbers": Office(
        "Student,Grade,Textbook,Number\nAva Long,4,Go Math 4,214\nBen Orr,4,Go Math 4,217\n"
        "Cy Day,4,Go Math 4,231\n",
        ("Ava Long 4", "Ben Orr 4", "Cy Day 4"),
    ),
    "marks in Maths, below the titles Average and Grade": Office(
        "Name,Class,Test,Average,Grade\nAva Long,10X,88,66,6\nBen Orr,10X,72,55,5\nCy Day,10Y,91,78,8\n"
        "Ed Ray,10Y,31,28,2\nFay Moe,10Y,47,49,4\nGus Poe,10Y,70,71,7\n",
        tuple(f"{name} 10 10X" for name in ("Ava Long", "Ben Orr"))
        + tuple(f"{name} 10 10Y" for name in ("Cy Day", "Ed Ray", "Fay Moe", "Gus Poe")),
    ),
    "the grades of a school beside points": Office(
        "Name,Points,Grade\nAva Long,66,3\nBen Orr,55,5\nCy Day,78,4\nEd Ray,28,3\n"
        "Fay Moe,49,4\nGus Poe,71,5\n",
        ("Ava Long 3", "Ben Orr 5", "Cy Day 4", "Ed Ray 3", "Fay Moe 4", "Gus Poe 5"),
    ),
    "the boys and the girls of each class, below its name over the first of both columns": Office(
        "4A,,4B,\nBoys,Girls,Boys,Girls\nAl Lund,Amy Fox,Ben Orr,Bea Low\nArt Poe,Ana Cruz,Bo Ray,Bell Ash\n",
        tuple(f"{name} 4 4A" for name in ("Al Lund", "Art Poe", "Amy Fox", "Ana Cruz"))
        + tuple(f"{name} 4 4B" for name in ("Ben Orr", "Bo Ray", "Bea Low", "Bell Ash")),
    ),
    "the advisees of each advisor in one cell, with semicolons": Office(
        "Advisor,Advisees\nMs. Chu,Ann Lee; Ben Orr; Cy Day\nMr. Dunn,Dee Fox; Ed Ray\n",
        ("Ann Lee Ms. Chu", "Ben Orr Ms. Chu", "Cy Day Ms. Chu", "Dee Fox Mr. Dunn", "Ed Ray Mr. Dunn"),
    ),
    "the pupil premium, whose title is a teacher's in France": Office(
        "Name,Class,PP,EAL\nPoppy Clarke,5T,N,N\nRhys Byrne,5T,N,Y\nAlfie Reid,5T,Y,N\nIsla Hill,5T,N,N\n",
        tuple(f"{name} 5 5T" for name in ("Poppy Clarke", "Rhys Byrne", "Alfie Reid", "Isla Hill")),
    ),
    "the pupil premium of nobody beside the year and the name of the class": Office(
        "Forename,Surname,NC Year,Class,PP\nPoppy,Clarke,1,Beech,N\nRhys,Byrne,2,Elm,N\nIsla,Hill,2,Elm,N\n",
        ("Poppy Clarke 1 Beech", "Rhys Byrne 2 Elm", "Isla Hill 2 Elm"),
    ),
    "loans, with the barcodes of the books": Office(
        "Date,Borrower,Class,Book,Author,Barcode\n2/9/26,Poppy Clarke,5T,Holes,Louis Sachar,300451\n"
        "2/9/26,Rhys Byrne,5T,Wonder,R. J. Palacio,300457\n3/9/26,Isla Hill,5R,Skellig,David Almond,300462\n",
        ("Poppy Clarke 5 5T", "Rhys Byrne 5 5T", "Isla Hill 5 5R"),
    ),
    "loans, with the barcodes of the borrowers": Office(
        "Patron,Barcode,Homeroom,Title\nPoppy Clarke,300451,5T,Holes\nRhys Byrne,300457,5T,Wonder\n"
        "Isla Hill,300462,5R,Skellig\n",
        ("Poppy Clarke 300451 5 5T", "Rhys Byrne 300457 5 5T", "Isla Hill 300462 5 5R"),
    ),
    "a room for each teacher": Office(
        "Room,Teacher,Grade\n100,Jane Abbot,K\n101,Paul Quick,1\n102,Ana Cruz,1\n103,Kay Lund,2\n",
        (
            "Jane Abbot K 100 teacher",
            "Paul Quick 1 101 teacher",
            "Ana Cruz 1 102 teacher",
            "Kay Lund 2 103 teacher",
        ),
    ),
    "pupils who moved to a class that looks like a day": Office(
        "Name,Grade,Homeroom,Comments\nAva Long,7,7-2,Moved to 7-1\nBen Orr,7,7-2,moved to 7-3 10/1\n"
        "Cy Day,7,7-2,new 9/15\n",
        ("Ava Long 7 7-2", "Ben Orr 7 7-2", "Cy Day 7 7-2"),
    ),
    "two homerooms side by side, counted before the names, with their teachers and rooms above": Office(
        "Grade 7 Homerooms\n7-1,Mrs. Iannuzzi,Rm 31,,7-2,Mr. Peck,Rm 33\n,Student,Bus,,,Student,Bus\n"
        '1,"Moss, Ava",14,,1,"Kwon, Ji-ho",22\n2,"Tully, Ben",9,,2,"Aydin, Elif",14\n3,"Finch, Cara",9\n',
        ("Ava Moss 7 7-1", "Ben Tully 7 7-1", "Cara Finch 7 7-1", "Ji-ho Kwon 7 7-2", "Elif Aydin 7 7-2"),
    ),
    "a class, its teacher and its room in one cell above each column of names": Office(
        '"6A\nMrs. Quill\nRoom 104","6B\nMr. Strand\nRoom 106"\n'
        "Priya Baskaran,Malik Grant\nWyatt Cormier,Signe Larsen\nNoor Haidar,Abel Tesfaye\n",
        tuple(f"{name} 6 6A" for name in ("Priya Baskaran", "Wyatt Cormier", "Noor Haidar"))
        + tuple(f"{name} 6 6B" for name in ("Malik Grant", "Signe Larsen", "Abel Tesfaye")),
    ),
    "a class in Turkey below the names of the province and the school in one cell, and its teacher": Office(
        '"T.C.\nMUĞLA VALİLİĞİ\nZeytinlik Ortaokulu\n6. Sınıf / A Şubesi Sınıf Listesi"\n\n'
        "Sınıf Öğretmeni : SEVGİ ÖNAL\nÖğrenci No;Adı;Soyadı\n214;Elif Nur;Karaca\n231;Berat;Özgül\n",
        ("Elif Nur Karaca 214 6 6A", "Berat Özgül 231 6 6A"),
    ),
    "a plan of seats in Japan with the reading below each name": Office(
        '3年2組 座席表,,\n"相沢 ひなた\nあいざわ ひなた","石黒 颯真\nいしぐろ そうま",'
        '"江口 莉子\nえぐち りこ"\n'
        '"川端 さくら\nかわばた さくら","小泉 リアム\nこいずみ りあむ",\n教卓,,\n',
        tuple(
            f"{name} 3 3年2組"
            for name in ("ひなた 相沢", "颯真 石黒", "莉子 江口", "さくら 川端", "リアム 小泉")
        ),
    ),
    "classes in quotation marks tell the grade": Office(
        "Фамилия;Имя;Класс\nИванов;Пётр;5 «А»\nСмирнова;Анна;5 «Б»\n",
        ("Пётр Иванов 5 5 «А»", "Анна Смирнова 5 5 «Б»"),
    ),
    "a key stage is no grade, and the set of mathematics no role": Office(
        "Name,Stage,Class,Maths\nMaya Lund,KS1,Owls,7Ma1\nLeo Park,KS1,Owls,7Ma2\nAna Kos,KS2,Bears,7Ma1\n",
        ("Maya Lund Owls", "Leo Park Owls", "Ana Kos Bears"),
    ),
    "two people in each cell": Office(
        'Group,Names\nRed,"Maya Lund, Leo Park"\nBlue,Ana Kos & Ben Ruiz\nGreen,Ida Holm and Omar Said\n',
        (
            "Maya Lund Red",
            "Leo Park Red",
            "Ana Kos Blue",
            "Ben Ruiz Blue",
            "Ida Holm Green",
            "Omar Said Green",
        ),
    ),
    "twins who share a row": Office(
        "First,Last,Class\nMaya & Leo,Chen,5A\nBen,Ruiz,5A\nAna,Kos,5B\n",
        ("Maya Chen 5 5A", "Leo Chen 5 5A", "Ben Ruiz 5 5A", "Ana Kos 5 5B"),
    ),
    "people of whom nothing else is told, in the order of the alphabet": Office(
        "Name,Class\nAda Bell,\nBen Cole,5A\nCara Dunn,5A\nDan Egan,5A\nEva Finch,\nGus Hale,5A\n",
        (
            *("Ada Bell", "Ben Cole 5 5A", "Cara Dunn 5 5A", "Dan Egan 5 5A", "Eva Finch"),
            "Gus Hale 5 5A",
        ),
    ),
    "two lists beside each other without a gap": Office(
        "Surname,Name,Class,Surname,Name,Class\nLund,Maya,5A,Ruiz,Ben,5B\nPark,Leo,5A,Holm,Ida,5B\n",
        ("Maya Lund 5 5A", "Leo Park 5 5A", "Ben Ruiz 5 5B", "Ida Holm 5 5B"),
    ),
    "the class beside the first of two": Office(
        "Class,Name\n5A,Maya Lund\n,Leo Park\n5B,Ana Kos\n,Ben Ruiz\n,Ida Holm\n",
        ("Maya Lund 5 5A", "Leo Park 5 5A", "Ana Kos 5 5B", "Ben Ruiz 5 5B", "Ida Holm 5 5B"),
    ),
    "numbers of the rows before classes beside each other are nobody's": Office(
        ",5A,5B\n1,Maya Lund,Ben Ruiz\n2,Leo Park,Ida Holm\n3,Ana Kos,Omar Said\n",
        (
            "Maya Lund 5 5A",
            "Leo Park 5 5A",
            "Ana Kos 5 5A",
            "Ben Ruiz 5 5B",
            "Ida Holm 5 5B",
            "Omar Said 5 5B",
        ),
    ),
    "the teacher in a row below the class": Office(
        "Class 5A,,\nTeacher,Jane Pike,\n1,Maya,Lund\n2,Leo,Park\n3,Ana,Kos\n",
        ("Maya Lund 5 5A", "Leo Park 5 5A", "Ana Kos 5 5A"),
    ),
    "what the school knows of some, in brackets": Office(
        "Klasse 5a\nMüller, Lena (Schulbegleitung)\nSchmidt, Jonas (LRS)\nYılmaz, Elif (DaZ)\nBecker, Tim\n",
        ("Lena Müller 5 5a", "Jonas Schmidt 5 5a", "Elif Yılmaz 5 5a", "Tim Becker 5 5a"),
    ),
    "the class from which some move": Office(
        "Name,From,To\nMaya Lund,3A,3B\nLeo Park,3A,3B\nAna Kos,3B,3A\nBen Ruiz,3C,3A\n",
        ("Maya Lund 3 3B", "Leo Park 3 3B", "Ana Kos 3 3A", "Ben Ruiz 3 3A"),
    ),
    "parents beside their children": Office(
        "Parent,Student 1,Student 2\nLin Chen,Maya Chen,Leo Chen\nBo Park,Ana Park,\nEva Kos,Ida Kos,\n",
        ("Maya Chen", "Leo Chen", "Ana Park", "Ida Kos"),
    ),
    "days, meals and buses behind names in a typed list": Office(
        "3A Maya Lund Monday lunch\n3A Leo Park\n3A Ana Sorin Tuesday lunch\n3B Ben Ruiz bus 12\n"
        "3B Ida Holm allergic nuts\n3B Omar Said absent\n3B Eva Lind new\n",
        (
            *("Maya Lund 3 3A", "Leo Park 3 3A", "Ana Sorin 3 3A", "Ben Ruiz 3 3B", "Ida Holm 3 3B"),
            *("Omar Said 3 3B", "Eva Lind 3 3B"),
        ),
    ),
    "who eats at school and who stays in the afternoon, in Poland": Office(
        "Klasa 4a\n1. Nowak Anna obiady\n2. Kowalski Jan\n3. Wójcik Zofia świetlica\n4. Lis Ewa środa\n",
        ("Anna Nowak 4 4a", "Jan Kowalski 4 4a", "Zofia Wójcik 4 4a", "Ewa Lis 4 4a"),
    ),
    "posts in a class of Japan": Office(
        "3年2組\n1 佐藤 葵 図書委員\n2 鈴木 蓮\n3 高橋 陽菜 欠席\n",
        ("葵 佐藤 3 3年2組", "蓮 鈴木 3 3年2組", "陽菜 高橋 3 3年2組"),
    ),
    "a day that is a last name, and days that are names in Nigeria": Office(
        "Name,Class\nEmmanuel Chidi Okoro,JSS 2\nBlessing Ngozi Friday,JSS 2\nMonday John Ade,JSS 2\n",
        ("Emmanuel Chidi Okoro JSS 2", "Blessing Ngozi Friday JSS 2", "Monday John Ade JSS 2"),
    ),
    "the class in a heading, and the teacher beside each": Office(
        "Class 3A,,\nName,Teacher,Number\nMaya Lund,Mrs Pike,2001\nLeo Park,Mr Hall,2002\n",
        ("Maya Lund 2001 3 Mrs Pike 3A", "Leo Park 2002 3 Mr Hall 3A"),
    ),
    "the room between the class and its people": Office(
        "Klasse 5a\nRaum 204\nAna Kos\nLeo Park\nIda Holm\n",
        ("Ana Kos 5 5a", "Leo Park 5 5a", "Ida Holm 5 5a"),
    ),
    "a number that begins with the year, as in South Africa": Office(
        "Learner,Admission No,Class\nNomvula Dlamini,2024/0117,7A\nLerato Mokoena,2023/0088,7B\n",
        ("Nomvula Dlamini 2024/0117 7 7A", "Lerato Mokoena 2023/0088 7 7B"),
    ),
    "two numbers in one cell, as in Indonesia": Office(
        "Nama,NIS/NISN,Kelas\nBudi Santoso,1234/0098765432,7A\nSiti Aminah,1235 / 0098765433,7A\n",
        ("Budi Santoso 1234 0098765432 7 7A", "Siti Aminah 1235 0098765433 7 7A"),
    ),
    "the grade with a point before each name": Office(
        "1. Mia Keller\n1. Noah Frei\n2. Lea Huber\n2. Tim Wyss\n",
        ("Mia Keller 1", "Noah Frei 1", "Lea Huber 2", "Tim Wyss 2"),
    ),
    "the grade with a point behind each name": Office(
        "Mari Tamm 1.\nJaan Kask 1.\nLiis Sepp 2.\n", ("Mari Tamm 1", "Jaan Kask 1", "Liis Sepp 2")
    ),
    "one grade for all in a column without a title": Office(
        "Ana,Kos,5\nLeo,Park,5\nIda,Holm,5\n", ("Ana Kos 5", "Leo Park 5", "Ida Holm 5")
    ),
    "the names of each class behind it": Office(
        "Form 7A: Maya Lund, Leo Park, Ana Kos\nForm 7B: Ben Ruiz, Ida Holm\n",
        ("Maya Lund 7 7A", "Leo Park 7 7A", "Ana Kos 7 7A", "Ben Ruiz 7 7B", "Ida Holm 7 7B"),
    ),
    "the class before the first name of each line": Office(
        "5A Maya Lund, Leo Park, Ana Kos\n5B Ben Ruiz, Ida Holm, Omar Said\n",
        (
            "Maya Lund 5 5A",
            "Leo Park 5 5A",
            "Ana Kos 5 5A",
            "Ben Ruiz 5 5B",
            "Ida Holm 5 5B",
            "Omar Said 5 5B",
        ),
    ),
    "groups beside each other are no grades": Office(
        "Group 1,Group 2\nMaya Lund,Leo Park\nAna Kos,Ben Ruiz\n",
        ("Maya Lund Group 1", "Ana Kos Group 1", "Leo Park Group 2", "Ben Ruiz Group 2"),
    ),
    "the school and the event above typed names": Office(
        "Thomas Jefferson Middle School\nLibrary Orientation\nMaya Lund\nLeo Park\nAna Kos\nBen Ruiz\n",
        ("Maya Lund", "Leo Park", "Ana Kos", "Ben Ruiz"),
    ),
    "marks in letters are no grades": Office(
        "Name,Grade\nMaya Lund,A\nLeo Park,B+\nAna Kos,A-\n", ("Maya Lund", "Leo Park", "Ana Kos")
    ),
    "grades of China in one sign": Office(
        "姓名,年级,班级\n李浩然,三,2\n王子涵,四,1\n", ("浩然 李 3 3-2", "子涵 王 4 4-1")
    ),
    "status of yes and no": Office(
        "Admission No,Pupil Name,Tutor Group,On Roll\n"
        '2871,"Mirza, Zahra",9A,Yes\n2884,"Ng, Peter",9B,No\n2897,"Vega, Mari",9A,Yes\n',
        ("Zahra Mirza 2871 9 9A", "Peter Ng 2884 9 9B left", "Mari Vega 2897 9 9A"),
    ),
    "days of leaving in words, one of them to come": Office(
        "School ID,Forename,Surname,Form,Leaving date\n"
        "S501,Mari,Vega,7A,\nS502,Peter,Ng,7A,30 Sep 2026\nS503,Sade,Oduya,8B,31 Jul 2029\n",
        ("Mari Vega S501 7 7A", "Peter Ng S502 7 7A left", "Sade Oduya S503 8 8B"),
    ),
    "a part of the name behind a dash or in brackets, and a state's number": Office(
        "Campus,Stu ID,Name - Last,Name - First,Name (middle),Advisory\n"
        "041,4512,Vega,Mari,R,Okafor\n041,4513,Ng,Peter,,Okafor\n041,4514,Fox,Ann,Lee,Lindgren\n",
        ("Mari Vega 4512 Okafor", "Peter Ng 4513 Okafor", "Ann Fox 4514 Lindgren"),
    ),
    "two numbered names": Office(
        "name1;name2;class;email\nMari;Vega;7A;m@x.ee\nPeter;Ng;7B;p@x.ee\nAnn;Fox;7A;a@x.ee\n",
        ("Mari Vega 7 7A", "Peter Ng 7 7B", "Ann Fox 7 7A"),
    ),
    "a key of families is no last name, and a tutor no form": Office(
        "STKEY,SURNAME,FIRST_NAME,Form/Tutor Group,Tutor,FAMILY\nVEG0001,Vega,Mari,7A,R Hadley,VEG0100\n"
        "NGP0002,Ng,Peter,7B,R Hadley,NGP0100\nFOX0003,Fox,Ann,7A,R Hadley,FOX0100\n",
        ("Mari Vega VEG0001 7 7A", "Peter Ng NGP0002 7 7B", "Ann Fox FOX0003 7 7A"),
    ),
    "a class above the titles, and who made the list below": Office(
        "Kabuye School,\nClass Group: L5CSA,\n,\nS/N,Names\n1,VEGA Mari\n2,NGUYEN Peter\n3,FOX Ann\n"
        ",\n,Prepared by: Dean of Studies\n",
        ("Mari Vega L5CSA", "Peter Nguyen L5CSA", "Ann Fox L5CSA"),
    ),
    "a remark in Czech with its day": Office(
        "Jméno;Příjmení;Třída;Poznámka\nMari;Vega;5.A;\nPeter;Ng;5.A;odešel 30. 9. 2026\nAnn;Fox;5.B;brýle\n",
        ("Mari Vega 5 5.A", "Peter Ng 5 5.A left", "Ann Fox 5 5.B"),
    ),
    "a remark says who left": Office(
        "Last,First,ID,HR,Notes\nVega,Mari,10421,7A,see nurse\nNg,Peter,10422,7A,withdrawn 10/3\n"
        "Fox,Ann,10424,7B,transferred from Oak\n",
        ("Mari Vega 10421 7 7A", "Peter Ng 10422 7 7A left", "Ann Fox 10424 7 7B"),
    ),
    "no titles, short names of letters of both": Office(
        '"KüpMe","Küppers","","Merle","20417","6a"\n"GroAr","Groß","","Arvid","20430","6b"\n'
        '"BräFr","Bräuer","","Friedo","20443","6a"\n"NägTh","Nägele","","Thea","20456","6b"\n',
        (
            "Merle Küppers 20417 6 6a",
            "Arvid Groß 20430 6 6b",
            "Friedo Bräuer 20443 6 6a",
            "Thea Nägele 20456 6 6b",
        ),
        "cp1252",
    ),
    "no titles, addresses tell the first name": Office(
        "10733\tVega\tMari\t6\t6-104\tmari.vega@x.org\n10746\tNg\tPeter\t6\t6-104\tpeter.ng@x.org\n"
        "10759\tOduya\tSade\t7\t7-210\tsade.oduya@x.org\n10772\tFox\tAnn\t7\t7-210\tann.fox@x.org\n",
        (
            "Mari Vega 10733 6 6-104",
            "Peter Ng 10746 6 6-104",
            "Sade Oduya 10759 7 7-210",
            "Ann Fox 10772 7 7-210",
        ),
    ),
    "Thai classes below a title of grades": Office(
        "เลขที่,รหัสนักเรียน,ชื่อ - สกุล,ชั้น\n1,13907,เด็กหญิงกัญญา บุญมี,ป.4/2\n2,13908,เด็กชายธนกร แสงจันทร์,ป.4/2\n",
        ("กัญญา บุญมี 13907 4 ป.4/2", "ธนกร แสงจันทร์ 13908 4 ป.4/2"),
    ),
    "Big5 and whole names of three signs": Office(
        "班級,座號,學號,姓名\n七年三班,1,1130214,鍾佳穎\n七年三班,2,1130231,蔡冠廷\n七年三班,3,1130248,歐陽怡\n",
        ("佳穎 鍾 1130214 7 七年三班", "冠廷 蔡 1130231 7 七年三班", "怡 歐陽 1130248 7 七年三班"),
        "cp950",
    ),
    "family name, other names": Office(
        "S/N,Admission No,Surname,Other Names,Class\n1,SJC/117,Adebayo,Babatunde,JSS 2A\n"
        "2,SJC/130,Okafor-Eze,Chidera Grace,JSS 2A\n3,SJC/143,Danjuma,Musa,JSS 2B\n",
        (
            "Babatunde Adebayo SJC/117 JSS 2A",
            "Chidera Grace Okafor-Eze SJC/130 JSS 2A",
            "Musa Danjuma SJC/143 JSS 2B",
        ),
    ),
    "Hungarian names begin with the last": Office(
        "Tanuló neve;Oktatási azonosító;Osztály\nSzabó Réka;72345678901;5.a\nBarta Zétény;72345678914;5.b\n",
        ("Réka Szabó 72345678901 5 5.a", "Zétény Barta 72345678914 5 5.b"),
    ),
    "patronymics, and days of leaving in Russian": Office(
        "№ п/п;ФИО учащегося;Класс;Дата выбытия\n1;Иванов Пётр Сергеевич;5А;\n"
        "2;Смирнова Анна Олеговна;5А;01.10.2026\n3;Ким Олег;5Б;\n",
        ("Пётр Иванов 5 5А", "Анна Смирнова 5 5А left", "Олег Ким 5 5Б"),
    ),
    "sons and daughters of": Office(
        "BIL,NAMA,KELAS\n1,Ahmad Faris bin Abdullah,4 BESTARI\n2,Nur Aisyah binti Hassan,4 BESTARI\n",
        ("Ahmad Faris bin Abdullah 4 4 BESTARI", "Nur Aisyah binti Hassan 4 4 BESTARI"),
    ),
    "sums with arrows": Office(
        'LRN,NAME (Last Name; First Name),Sex,BIRTH DATE\n136742110034,"Bautista, Juan",M,03-14-2015\n'
        '1,<=== TOTAL MALE,,\n136742110051,"Macaraeg, Mae",F,03-14-2015\n'
        "1,<=== TOTAL FEMALE,,\n2,<=== COMBINED,,\n",
        ("Juan Bautista 136742110034", "Mae Macaraeg 136742110051"),
    ),
    "facts above the titles": Office(
        "School:,Oak Elementary\nTeacher:,Ms. Tran\nGrade:,3\n\n"
        'Student,ID\n"Vega, Mari",10421\n"Ng, Peter",10422\n',
        ("Mari Vega 10421 3 Ms. Tran", "Peter Ng 10422 3 Ms. Tran"),
    ),
    "classes beside each other": Office(
        "7A,7B\nMari Vega,Ann Fox\nPeter Ng,\n", ("Mari Vega 7 7A", "Peter Ng 7 7A", "Ann Fox 7 7B")
    ),
    "kindergarten of two years beside each other, with the bus behind a name and sums below": Office(
        "JK,SK\nMari Vega,Ann Fox (bus 4)\nPeter Ng (mornings),Ava Moss\n,Kim Bell\n2 JK,3 SK\n",
        ("Mari Vega JK", "Peter Ng JK", "Ann Fox SK", "Ava Moss SK", "Kim Bell SK"),
    ),
    "grades in Ireland beside each other, with the teachers below them": Office(
        "Junior Infants,Senior Infants,1st Class\nMs Hayes,Ms Hayes,Mr Daly\nMari Vega,Ann Fox,Ava Moss\n"
        "Peter Ng,Kim Bell,Sade Oduya\nEva Cruz,,\n",
        (
            *("Mari Vega Junior Infants Ms Hayes", "Peter Ng Junior Infants Ms Hayes"),
            *("Eva Cruz Junior Infants Ms Hayes", "Ann Fox Senior Infants Ms Hayes"),
            *("Kim Bell Senior Infants Ms Hayes", "Ava Moss 1 Mr Daly", "Sade Oduya 1 Mr Daly"),
        ),
    ),
    "classes in Germany beside each other, with teachers and rooms below them and a remark beside": Office(
        "Klasse 1a;;Klasse 1b;\nFrau Lenz;;Herr Kühn;\nRaum 12;;Raum 14;\nVega, Mari;;Fox, Ann;\n"
        "Ng, Peter;;Moss, Ava;neu\nCruz, Eva;;;\n3 Kinder;;2 Kinder;\n",
        (
            *("Mari Vega 1 1a", "Peter Ng 1 1a", "Eva Cruz 1 1a"),
            *("Ann Fox 1 1b", "Ava Moss 1 1b"),
        ),
    ),
    "classes in Spain beside each other, with the teachers above them": Office(
        "Sra. Ruiz;Sr. Gil\n1.º A;1.º B\nAula 3;Aula 4\nVega Paz, Mari;Fox, Ann\nNg, Peter;Moss, Ava\n",
        (
            *("Mari Vega Paz 1 Sra. Ruiz 1.º A", "Peter Ng 1 Sra. Ruiz 1.º A"),
            *("Ann Fox 1 Sr. Gil 1.º B", "Ava Moss 1 Sr. Gil 1.º B"),
        ),
    ),
    "teachers above columns of names, and two more below": Office(
        "Mrs. Lee,Mr. Cho\nAva Moss,Ben Ruiz\nLeo Park,Ida Holm\nMrs. Diaz,Mr. Fox\nAna Kos,Omar Said\n",
        (
            *("Ava Moss Mrs. Lee", "Leo Park Mrs. Lee", "Ben Ruiz Mr. Cho", "Ida Holm Mr. Cho"),
            *("Ana Kos Mrs. Diaz", "Omar Said Mr. Fox"),
        ),
    ),
    "teachers above columns of names, and one more below; a teacher at the end of a column": Office(
        "Mrs. Lee,Mr. Cho\nAva Moss,Ben Ruiz\nLeo Park,Ida Holm\n"
        ",\nMrs. Diaz,\nAna Kos,\nZoe Kim,\nMr. Fox,\n",
        (
            *("Ava Moss Mrs. Lee", "Leo Park Mrs. Lee", "Ben Ruiz Mr. Cho", "Ida Holm Mr. Cho"),
            *("Ana Kos Mrs. Diaz", "Zoe Kim Mrs. Diaz", "Mr. Fox Mrs. Diaz staff"),
        ),
    ),
    "one letter for a class in several grades": Office(
        "Cognome;Nome;Classe;Sezione;Matricola\nRossi;Giulia;1;A;5501\n"
        "De Luca;Matteo;2;A;5502\nBianchi;Sara;1;B;5503\n",
        ("Giulia Rossi 5501 1 1A", "Matteo De Luca 5502 2 2A", "Sara Bianchi 5503 1 1B"),
    ),
    "a teacher beside the first of the class only": Office(
        'Teacher,Student,ID\nMs. Tran,"Vega, Mari",10421\n,"Ng, Peter",10422\n,"Bell, Kim",10425\n'
        ',"Roy, Ava",10426\n,"Sato, Ken",10427\nMr. Poe,"Oduya, Sade",10423\n,"Fox, Ann",10424\n'
        ',"Lund, Per",10428\n,"Cruz, Eva",10429\n,"Haas, Ute",10430\n',
        (
            *("Mari Vega 10421 Ms. Tran", "Peter Ng 10422 Ms. Tran", "Kim Bell 10425 Ms. Tran"),
            *("Ava Roy 10426 Ms. Tran", "Ken Sato 10427 Ms. Tran", "Sade Oduya 10423 Mr. Poe"),
            *("Ann Fox 10424 Mr. Poe", "Per Lund 10428 Mr. Poe", "Eva Cruz 10429 Mr. Poe"),
            "Ute Haas 10430 Mr. Poe",
        ),
    ),
    "roles that are titles elsewhere": Office(
        "User,Role,Section(s)\nMari Vega,Student,Bio P1\nPeter Ng,Student,Bio P1\nEdgar Poe,Teacher,Bio P1\n",
        ("Mari Vega Bio P1", "Peter Ng Bio P1", "Edgar Poe Bio P1 teacher"),
    ),
    "one a line, with numbers": Office(
        "Vega, Mari - 10421\nNg, Peter - 10422\nOduya, Sade - 10423\n",
        ("Mari Vega 10421", "Peter Ng 10422", "Sade Oduya 10423"),
    ),
    "questions of a form": Office(
        "Timestamp,What is your first name?,What is your last name?,Which homeroom are you in?\n"
        "9/3/2026 8:00,Mari,Vega,7A\n9/3/2026 8:01,Peter,Ng,7A\n",
        ("Mari Vega 7 7A", "Peter Ng 7 7A"),
    ),
    "counts and a signature below the list": Office(
        "Nr,Elev-ID,Prenume,Nume,Gen\n1,881,Mari,Vega,F\n2,882,Peter,Ng,M\n3,883,Sade,Oduya,F\n\n"
        "Diriginte:,,Ana Pop\nFete: 2,,Total: 3,Mari: 2\n",
        ("Mari Vega 881", "Peter Ng 882", "Sade Oduya 883"),
    ),
    "a newcomer below a blank row": Office(
        "No,ID,First name,Last name,Class\n1,881,Mari,Vega,7A\n2,882,Peter,Ng,7A\n3,883,Sade,Oduya,7B\n\n"
        "new,pending,Ann,Fox,7A\n,884,Kim,Bell,7B\n",
        (
            "Mari Vega 881 7 7A",
            "Peter Ng 882 7 7A",
            "Sade Oduya 883 7 7B",
            "Ann Fox 7 7A",
            "Kim Bell 884 7 7B",
        ),
    ),
    "days and points of the work below the titles": Office(
        "Last Name,First Name,Quiz 1,Essay\nDate,,9/4/2026,9/18/2026\nPoints,,5,40\nVega,Mari,4,38\n"
        "Ng,Peter,5,31\nPoint,Sade,3,40\n",
        ("Mari Vega", "Peter Ng", "Sade Point"),
    ),
    "a status that is a role": Office(
        "Nom,Prénom,Classe,Statut\nVega,Mari,6A,Élève\nNg,Peter,6A,Élève\nOduya,Sade,,Professeur\n",
        ("Mari Vega 6 6A", "Peter Ng 6 6A", "Sade Oduya teacher"),
    ),
    "a test borrower": Office(
        "Barcode,Surname,First name\n5501,Vega,Mari\n5502,Tester,Ann\n5599,Borrower,Test\n"
        "5598,Schüler,Test\n",
        ("Mari Vega 5501", "Ann Tester 5502"),
    ),
    "titles with the name of their table before them": Office(
        "Klassen_Klassenname;Schueler_Nachname;Schueler_Vorname;Schueler_Nummer\n6a;Vega;Mari;7001\n7b;Ng;Peter;7002\n",
        ("Mari Vega 7001 6 6a", "Peter Ng 7002 7 7b"),
    ),
    "grade and teacher in headings": Office(
        '#,Student\nGrade 2 - Tran\n1,"Vega, Mari"\n2,"Ng, Peter"\nGrade 3 - Mr. Poe\n1,"Oduya, Sade"\n'
        'Grade 3 - B\n1,"Fox, Ann"\n',
        ("Mari Vega 2 Tran", "Peter Ng 2 Tran", "Sade Oduya 3 Mr. Poe", "Ann Fox 3 3B"),
    ),
    "two halves of a list beside each other, counted on": Office(
        "№,Фамилия Имя,№,Фамилия Имя\n1,Вега Мария,4,Уваров Пётр\n2,Орлов Илья,5,Яшина Анна\n"
        "3,Ким Вера,6,Фокс Ян\n",
        ("Мария Вега", "Илья Орлов", "Вера Ким", "Пётр Уваров", "Анна Яшина", "Ян Фокс"),
    ),
    "two groups beside each other, each counted from 1, below their class": Office(
        "Lista klasy 5b;;;;;\nGrupa 1;;;Grupa 2;;\nLp.;Nazwisko;Imię;Lp.;Nazwisko;Imię\n"
        "1;Adamska;Zofia;1;Lis;Hubert\n"
        "2;Borek;Jan;2;Mazur;Iga\n3;Cichy;Ola;3;Nowak;Piotr\n4;Duda;Kacper\n",
        (
            *("Zofia Adamska 5 5b", "Jan Borek 5 5b", "Ola Cichy 5 5b", "Kacper Duda 5 5b"),
            *("Hubert Lis 5 5b", "Iga Mazur 5 5b", "Piotr Nowak 5 5b"),
        ),
    ),
    "a column that counts, whose title is short for a class elsewhere": Office(
        "T/r;O‘quvchining F.I.Sh.;Sinfi\n1;Abdullayeva Zilola Anvar qizi;7-A\n"
        "2;Karimov Jasur Botir o‘g‘li;7-A\n3;To‘xtayev Sardor Ilhom o‘g‘li;7-B\n",
        ("Zilola Abdullayeva 7 7-A", "Jasur Karimov 7 7-A", "Sardor To‘xtayev 7 7-B"),
    ),
    "Turkish names without titles, whose last word is the last name": Office(
        "5. SINIF / A ŞUBESİ\n\n1\t15\tALİ KAYA\n2\t27\tBÜŞRA NUR ŞAHİN\n3\t34\tCEM ÖZTÜRK\n",
        ("Ali Kaya 5 5A", "Büşra Nur Şahin 5 5A", "Cem Öztürk 5 5A"),
    ),
    "names with a dash between blanks, and a wife's in Hungary": Office(
        "Név;Osztály\nBaloghné Kiss Éva;4.b\nCsík - Bodor Hugó;4.b\nNagy Anna - Mária;4.c\n",
        ("Éva Baloghné Kiss 4 4.b", "Hugó Csík-Bodor 4 4.b", "Anna-Mária Nagy 4 4.c"),
    ),
    "the class of Romania with quotes, beside its teacher": Office(
        "Lista elevilor clasei a V-a „B”\nDiriginte: Rusu Tatiana\nNr.;Numele;Prenumele\n"
        "1;Ababii;Ana\n2;Botnaru;Vlad\n",
        ("Ana Ababii 5 V-a B", "Vlad Botnaru 5 V-a B"),
    ),
    "a register whose last row sums up, and the class in a Roman number above": Office(
        "Dziennik lekcyjny klasy VII c\nWychowawca: Ewa Mróz\nNr;Uczeń;1.09;2.09;Razem\n"
        "1;Adamczyk Oliwia;•;n;1\n"
        "2;Bielak Szymon;•;•;2\n3;Czech Iga;u;•;1\n;Frekwencja;2;2;4\n",
        ("Oliwia Adamczyk 7 VII c", "Szymon Bielak 7 VII c", "Iga Czech 7 VII c"),
    ),
    "several people in one cell, beside their group": Office(
        "Csoport;Tanulók\n3.a angol;Balogh Csenge, Bartha Ákos, Dudás Lilla\n"
        "3.b német;Erdei Bence, Fodor Jázmin\n",
        (
            *("Csenge Balogh 3 3.a angol", "Ákos Bartha 3 3.a angol", "Lilla Dudás 3 3.a angol"),
            *("Bence Erdei 3 3.b német", "Jázmin Fodor 3 3.b német"),
        ),
    ),
    "cards copied from a page, the name above the labels of each": Office(
        "Roster\nSeating Charts\n\nVega, Mari\nStudent Number: 0551\nGrade: 07\n\nNg, Peter\n"
        "Student Number: 0552\nGrade: 08\nFlags: Peanut\n\nRows 1 - 2 of 2\n",
        ("Mari Vega 0551 7", "Peter Ng 0552 8"),
    ),
    "cards in German with the name above the labels, and who left": Office(
        "Klassenliste\n\nVega, Mari\nKlasse: 5a\nSchülernummer: 7001\n\nNg, Peter\nKlasse: 5b\n"
        "Schülernummer: 7002\nBemerkung: abgem. 2.11.\n",
        ("Mari Vega 7001 5 5a", "Peter Ng 7002 5 5b left"),
    ),
    "cards beside each other, each with its labels": Office(
        "Skaitytojo bilietas;;Skaitytojo bilietas;\nVardas;Lukas;Vardas;Emilija\nPavardė;Jankauskas;Pavardė;"
        "Urbonaitė\nKlasė;6b;Klasė;6b\nNr.;LB-2041;Nr.;LB-2042\nSkaitytojo bilietas;;Skaitytojo bilietas;\n"
        "Vardas;Domas;Vardas;Viltė\nPavardė;Balčiūnas;Pavardė;Stankutė\nKlasė;7a;Klasė;7a\n"
        "Nr.;LB-2043;Nr.;LB-2044\n",
        (
            *("Lukas Jankauskas LB-2041 6 6b", "Domas Balčiūnas LB-2043 7 7a"),
            *("Emilija Urbonaitė LB-2042 6 6b", "Viltė Stankutė LB-2044 7 7a"),
        ),
    ),
    "a class in each column, its teacher above and the count below": Office(
        "6.A;6.B\nTU: Král;TU: Malá\nAdámek Jan;Bárta Petr\nAuer Tom;Blahová Iva\nAntošová Lea;\n3;2\n",
        ("Jan Adámek 6 6.A", "Tom Auer 6 6.A", "Lea Antošová 6 6.A", "Petr Bárta 6 6.B", "Iva Blahová 6 6.B"),
    ),
    "a mail with those who left below their own heading, one alone": Office(
        "Dear Ann,\n\nchanges for the library:\n\nNew pupils:\n- Lara Moss, 7A\n- Tim Tarr, 7B\n\n"
        "Leavers:\n- Max Lee, 8A\n",
        ("Lara Moss 7 7A", "Tim Tarr 7 7B", "Max Lee 8 8A left"),
    ),
    "classes of a number and a letter with a slash, each part in several": Office(
        "Okul No;Adı;Soyadı;Sınıfı\n1204;Ece;Arslan;9/C\n877;Kerem;Bulut;10/A\n1310;Nil;Candan;9/A\n",
        ("Ece Arslan 1204 9 9/C", "Kerem Bulut 877 10 10/A", "Nil Candan 1310 9 9/A"),
    ),
    "the class in front of each name": Office(
        "3.A Balážová Nina\n3.A Čech Oliver\n3.A Ďurica Samuel\n3.B Fabová Ema\n3.B Gajdoš Leo\n",
        (
            *("Nina Balážová 3 3.A", "Oliver Čech 3 3.A", "Samuel Ďurica 3 3.A"),
            *("Ema Fabová 3 3.B", "Leo Gajdoš 3 3.B"),
        ),
    ),
    "numbered lines in two columns of a text": Office(
        "6. c osztály névsora (2026/27)\n 1. Almási Zsófi        11. Kelemen Bence\n"
        " 2. Bakos Dániel        12. Lakatos Nóra\n 3. Cseh Marcell        13. Major Kitti\n",
        (
            *("Zsófi Almási 6 6. c", "Dániel Bakos 6 6. c", "Marcell Cseh 6 6. c"),
            *("Bence Kelemen 6 6. c", "Nóra Lakatos 6 6. c", "Kitti Major 6 6. c"),
        ),
    ),
    "whole names whose order the logins tell": Office(
        "Skolēns;Klase;Lietotājvārds\nZiediņa Alise;5.c;alise.ziedina\nVanags Bruno;5.c;bruno.vanags\n"
        "Silis Dāvis;5.d;davis.silis\n",
        ("Alise Ziediņa 5 5.c", "Bruno Vanags 5 5.c", "Dāvis Silis 5 5.d"),
    ),
    "a father's name without an ending, as the title says": Office(
        "№;Soyad, ad, ata adı;Sinif\n1;Əliyev Murad Vüqar;7b\n2;Quliyeva Aysel Natiq;7b\n"
        "3;Rzayev Orxan Elçin;7b\n",
        ("Murad Əliyev 7 7b", "Aysel Quliyeva 7 7b", "Orxan Rzayev 7 7b"),
    ),
    "a seating plan with numbers at the names": Office(
        "Πλάνο θέσεων;;\n;Έδρα;\n1 Αλεξίου Νίκος;2 Βέργου Άννα;3 Γεωργίου Πέτρος\n"
        "4 Δήμου Ελένη;;5 Ζήσης Μάριος\n"
        "6 Ηλίας Κώστας;7 Θάνου Ρένα;8 Ιωάννου Λία\n",
        (
            *("Νίκος Αλεξίου", "Άννα Βέργου", "Πέτρος Γεωργίου", "Ελένη Δήμου"),
            *("Μάριος Ζήσης", "Κώστας Ηλίας", "Ρένα Θάνου", "Λία Ιωάννου"),
        ),
    ),
    "a seating plan of Vietnam, where many have one middle name, with long words": Office(
        "Sơ đồ chỗ ngồi lớp 5A;;\n;Bàn giáo viên;Cửa ra vào\nNguyễn Văn Trọng;Trần Thị Bằng;Lê Thị Lan\n"
        "Phạm Minh Anh;Còn trống;Hoàng Thu Hà\nVũ Đức Long;Đỗ Thị Mai;Bùi Văn Nam\n",
        (
            *("Văn Trọng Nguyễn 5 5A", "Thị Bằng Trần 5 5A", "Thị Lan Lê 5 5A", "Minh Anh Phạm 5 5A"),
            *("Thu Hà Hoàng 5 5A", "Đức Long Vũ 5 5A", "Thị Mai Đỗ 5 5A", "Văn Nam Bùi 5 5A"),
        ),
    ),
    "a seating plan with a child who is called as the door is": Office(
        "Piantina 2B;;\n;Cattedra;Porta\nAnna Porta;Luca Gallo;Sara Neri\n"
        "Marco Bassi;posto vuoto;Elena Riva\nPaola Costa;Martina Serra;Giulia Fabbri\n",
        (
            *("Anna Porta 2 2B", "Luca Gallo 2 2B", "Sara Neri 2 2B", "Marco Bassi 2 2B", "Elena Riva 2 2B"),
            *("Paola Costa 2 2B", "Martina Serra 2 2B", "Giulia Fabbri 2 2B"),
        ),
    ),
    "the father's name of Azerbaijan and Kazakhstan": Office(
        "Şagird\nƏhmədova Nigar Elçin qızı\nHüseynov Tural İlqar oğlu\nАхметов Әлихан Бауыржанұлы\n"
        "Жақсыбек Інжу Серікқызы\n",
        ("Nigar Əhmədova", "Tural Hüseynov", "Әлихан Ахметов", "Інжу Жақсыбек"),
    ),
    "the word for a class in front of it, and a grade with one class": Office(
        "Nama,NIS,Rombel\nRani Putri,771,Kelas 6A\nDewi Lestari,772,Kelas 6B\nTono,773,Kelas 2\n",
        ("Rani Putri 771 6 Kelas 6A", "Dewi Lestari 772 6 Kelas 6B", "Tono 773 2 Kelas 2"),
    ),
    "a class of two grades among grades": Office(
        "Naam,Groep\nAnna Berg,Groep 5/6\nBram Vos,Groep 7\nCato Dam,Groep 8\n",
        ("Anna Berg Groep 5/6", "Bram Vos 7 Groep 7", "Cato Dam 8 Groep 8"),
    ),
    "a grade before the class in one cell": Office(
        'Name,Class\nAnna Berg,"Year 5, 5 Ash"\nBo Lind,"Year 5, 5 Elm"\nCy Dale,"Year 5, 5 Ash"\n',
        ("Anna Berg 5 5 Ash", "Bo Lind 5 5 Elm", "Cy Dale 5 5 Ash"),
    ),
    "a number alone among classes with their grade": Office(
        "Name,Class\nAnna Berg,Form 2 East\nBo Lind,Form 2 West\nCy Dale,Form 3\n",
        ("Anna Berg 2 Form 2 East", "Bo Lind 2 Form 2 West", "Cy Dale 3 Form 3"),
    ),
    "the word for a student beside the class": Office(
        'Fornavn,Etternavn,Klasse\nIda,Vik,"Elev, 6A"\nOle,Bø,Elev 6A\nNils,Dal,6B (elev)\n',
        ("Ida Vik 6 6A", "Ole Bø 6 6A", "Nils Dal 6 6B"),
    ),
    "a class and a post in one column": Office(
        "№,Аты-жөні,Сынып/Лауазымы\n1,Ахметов Әлихан,4 Б\n2,Бекова Аружан,4 Б\n3,Үсенов Санжар,4 Б\n"
        "4,Сейітова Гүлнар,мұғалім\n",
        ("Әлихан Ахметов 4 4 Б", "Аружан Бекова 4 4 Б", "Санжар Үсенов 4 4 Б", "Гүлнар Сейітова teacher"),
    ),
    "the title of first names above whole names": Office(
        "№,İsim,Sınıf\n1,Ahmet Efe Çelik,9A\n2,Elif Demir,9A\n3,Yiğit Işık,9A\n4,Burak Oğuz,9A\n",
        ("Ahmet Efe Çelik 9 9A", "Elif Demir 9 9A", "Yiğit Işık 9 9A", "Burak Oğuz 9 9A"),
    ),
    "the father's initial before the name, in Mongolia": Office(
        "№,Сурагчийн нэр,Анги\n1,Б.Анударь,9б\n2,Г.Билгүүн,9б\n3,Д.Номин,9б\n",
        ("Анударь Б. 9 9б", "Билгүүн Г. 9 9б", "Номин Д. 9 9б"),
    ),
    "an address tells where the last name ends": Office(
        "Cognome e Nome;E-mail\nDAI PRATI MARIA LUCE;marialuce.daiprati@x.it\nLI VOTI SARA;sara.livoti@x.it\n"
        "ROSSI PIA;p.rossi@x.it\nNERI ANNA LIA;annalia.neri@x.it\n",
        ("Maria Luce Dai Prati", "Sara Li Voti", "Pia Rossi", "Anna Lia Neri"),
    ),
    "frames of a camera are no numbers": Office(
        "Frame,First name,Last name,Class\n88,Mari,Vega,7A\n89,Peter,Ng,7A\n90,Sade,Oduya,7B\n",
        ("Mari Vega 7 7A", "Peter Ng 7 7A", "Sade Oduya 7 7B"),
    ),
    "Chinese names in Latin letters begin with the last name": Office(
        "REG,CL,ENNAME,CHNAME\nS7071,3A,HO KA YIN,何嘉賢\nS7072,3A,WONG MEI LING,黃美玲\n"
        "S7073,3B,LAU CHUN FAI,劉俊輝\nS7074,3B,AU YEUNG LOK,歐陽樂\n",
        (
            "Ka Yin Ho S7071 3 3A",
            "Mei Ling Wong S7072 3 3A",
            "Chun Fai Lau S7073 3 3B",
            "Lok Au Yeung S7074 3 3B",
        ),
        "big5hkscs",
    ),
    "two first and two last names; all at the main site": Office(
        "SEDE;GRADO_COD;GRUPO;DOC;APELLIDO1;APELLIDO2;NOMBRE1;NOMBRE2\n"
        "PRINCIPAL;4;401;7001;Rojas;Peña;Ana;Sofía\nPRINCIPAL;4;402;7002;Ruiz;;Luis;\n"
        "PRINCIPAL;4;401;7003;Mora;Gil;Eva;\n",
        ("Ana Rojas Peña 7001 4 401", "Luis Ruiz 7002 4 402", "Eva Mora Gil 7003 4 401"),
        "cp1252",
    ),
    "a legend below the list": Office(
        'Student,Room\n"VEGA, MARI *",4\n"NGUYEN, PETER",4\n"FOX, ANN",5\n* = has a sister here\n',
        ("Mari Vega 4", "Peter Nguyen 4", "Ann Fox 5"),
    ),
    "the last word is the last name where titles say so": Office(
        "Okul No;Adı Soyadı;Sınıfı\n31;Ali Can Şen;5/B\n32;Elif Su Naz Koç;5/B\n33;Ece Uz;5/B\n",
        ("Ali Can Şen 31 5 5/B", "Elif Su Naz Koç 32 5 5/B", "Ece Uz 33 5 5/B"),
        "cp1254",
    ),
    "the number of a family is nobody's": Office(
        "Last Name,First Name,Homeroom,Family Code\nVega,Mari,2A,901\nNg,Peter,2A,902\nFox,Ann,2B,903\n",
        ("Mari Vega 2 2A", "Peter Ng 2 2A", "Ann Fox 2 2B"),
    ),
    "how a contact is related is not who the pupil is": Office(
        "Student ID,Last,First,Contact Name,Relationship\n5501,Vega,Mari,Luz Vega,Mother\n"
        "5501,Vega,Mari,Al Poe,Neighbor\n5502,Ng,Peter,Wei Ng,Father\n",
        ("Mari Vega 5501", "Peter Ng 5502"),
    ),
    "the list's heading names the class": Office(
        "KLASSENLISTE 4b - Schuljahr 2026/27\nNr;Name;Vorname\n1;Vega;Mari\n2;Ng;Peter\n3;Fox;Ann\n",
        ("Mari Vega 4 4b", "Peter Ng 4 4b", "Ann Fox 4 4b"),
    ),
    "names that end with the father's begin with the last name": Office(
        "No,FIO,Klass\n1,Орлова Вера Ильинична,6А\n2,Гусев Лев Олегович,6А\n3,Жук Яна Львовна,6Б\n",
        ("Вера Орлова 6 6А", "Лев Гусев 6 6А", "Яна Жук 6 6Б"),
        "cp1251",
    ),
    "boys and girls are parted, and none of them is called so": Office(
        "No.,Learner,LRN\n,MALE,\n1,Cruz Ben,13642001\n2,Diaz Leo,13642002\n,FEMALE,\n1,Luna Ida,13642003\n",
        ("Cruz Ben 13642001", "Diaz Leo 13642002", "Luna Ida 13642003"),
    ),
    "an office's own titles are known by a word of them, and by the cells": Office(
        "Ref Number (pupil),Legal Surname as on passport,Forename used,Form Cls,Yr Grp now\n"
        "44017,Ng,Peter,7 Cook,7\n44031,Fox,Ann,7 Cook,7\n44038,Vega,Mari,8 Bass,8\n44052,Poe,Al,8 Bass,8\n",
        (
            "Peter Ng 44017 7 7 Cook",
            "Ann Fox 44031 7 7 Cook",
            "Mari Vega 44038 8 8 Bass",
            "Al Poe 44052 8 8 Bass",
        ),
    ),
    "a teacher's columns are not the pupil's": Office(
        "ID,First,Last,Teacher ID,Teacher First Name,Teacher Position,Class\n"
        "5501,Mari,Vega,T8,Hugh,Teacher,6A\n5502,Peter,Ng,T8,Hugh,Teacher,6A\n5503,Ann,Fox,T9,Ida,Teacher,6B\n",
        ("Mari Vega 5501 6 6A", "Peter Ng 5502 6 6A", "Ann Fox 5503 6 6B"),
    ),
    "a text with one blank between its cells, and the head of its second page": Office(
        "Popis učenika 5.a\nR.br. Broj Prezime i ime Datum\n1. 10441 Babić Lovro 01.03.2015.\n"
        "2. 10458 Horvatić Ana 02.04.2015.\n3. 10475 Perić Šime 09.05.2015.\nStranica 1 od 2\n"
        "Popis učenika 5.a\nR.br. Broj Prezime i ime Datum\n4. 10492 Čavlek Petra 11.01.2015.\n"
        "5. 10509 Škoro Mia 12.02.2015.\nUkupno: 5\n",
        (
            "Lovro Babić 10441 5 5.a",
            "Ana Horvatić 10458 5 5.a",
            "Šime Perić 10475 5 5.a",
            "Petra Čavlek 10492 5 5.a",
            "Mia Škoro 10509 5 5.a",
        ),
    ),
    "two columns that may as well be the number are none": Office(
        "Rf,Surname,Forename,Kz\n44017,Ng,Peter,88031\n44031,Fox,Ann,88047\n44038,Vega,Mari,88052\n",
        ("Peter Ng", "Ann Fox", "Mari Vega"),
    ),
    "the teachers to the right of the class": Office(
        "Klasse 5b,,,,Lehrpersonen\nNr.,Name,Vorname,,Name,Vorname\n1,Wyss,Lia,,Rossier,Beat\n2,Aeby,Tim\n"
        "3,Shala,Noa\n4,Gerber,Yuna\n",
        (
            "Lia Wyss 5 5b",
            "Tim Aeby 5 5b",
            "Noa Shala 5 5b",
            "Yuna Gerber 5 5b",
            "Beat Rossier Lehrpersonen teacher",
        ),
    ),
    "headings of grades, also of those before the first, and envelopes that have numbers": Office(
        "Last Name,First Name,Envelope\nKINDERGARTEN - Mrs. Dolan\nVega,Mari,4303\nNg,Peter,4304\n,Total:,2\n"
        "RECEPTION - Miss Hall\nFox,Ann,4309\nBell,Tim,4310\nGRADE 1 - Mr. Osgood\nRoe,Ida,4311\n"
        "GRADE 2 - Mrs. Lund\nLee,Sam,4312\n",
        (
            "Mari Vega K Mrs. Dolan",
            "Peter Ng K Mrs. Dolan",
            "Ann Fox RECEPTION Miss Hall",
            "Tim Bell RECEPTION Miss Hall",
            "Ida Roe 1 Mr. Osgood",
            "Sam Lee 2 Mrs. Lund",
        ),
    ),
    "the legend of the marks is nobody": Office(
        'Código,Apellidos y nombres,Logro,Obs.\n,,C1,C2\n61204417,"QUISPE, Luz",AD,\n'
        '61204434,"CCORI, Jhon",A,\n'
        '61204451,"SOTO, Frank",B,RETIRADO\n,,,\nAD,Logro destacado\nA,Logro esperado\nB,En proceso\n'
        "C,En inicio\n",
        ("Luz Quispe 61204417", "Jhon Ccori 61204434", "Frank Soto 61204451 left"),
    ),
    "totals between boys and girls, and a boy who was transferred out": Office(
        'School Year,2026-2027\nGrade Level,Grade 7\n,\n"Name (Last Name, First Name)",Math,Remark\n'
        '"Cruz, Juan",06/15/26,\n"Ng, Peter",06/15/26,T/O Lingayen NHS 09/14/2026\n'
        '<=== TOTAL FOR MALE | TOTAL COPIES ===>,2,\n"Reyes, Ana",06/15/26,\n"Lim, Joy",06/22/26,\n'
        "<=== TOTAL FOR FEMALE | TOTAL COPIES ===>,2,\n",
        ("Juan Cruz 7", "Peter Ng 7 left", "Ana Reyes 7", "Joy Lim 7"),
    ),
    "how many children they are, and what all owe": Office(
        'lfd.,Kind,Ausweis\n1,"Aigner, Luis",2611\n2,"Brandl, Vera",2628\n3,"Zwick, Tim",2645\n'
        "Summe,3 Kinder\n"
        ",Total owed\n,Thanks!\n",
        ("Luis Aigner 2611", "Vera Brandl 2628", "Tim Zwick 2645"),
    ),
    "parents who stand among the pupils are no pupils": Office(
        "ID,Last,First,Relationship,Parent Email\n5501,Vega,Mari,Student,luz@x.org\n"
        "5501,Vega,Luz,Mother,luz@x.org\n5502,Ng,Peter,Student,wei@x.org\n",
        ("Mari Vega 5501", "Peter Ng 5502"),
    ),
    "a form that is not decided yet, in three languages": Office(
        "Surname,Forename,Form,Adm No\nFox,Ann,7A,501\nNg,Peter,TBC,502\nVega,Mari,noch offen,503\n"
        "Roy,Ida,待分班,504\nBell,Kim,7A,505\nLund,Per,No groups,506\n",
        (
            "Ann Fox 501 7 7A",
            "Peter Ng 502",
            "Mari Vega 503",
            "Ida Roy 504",
            "Kim Bell 505 7 7A",
            "Per Lund 506",
        ),
    ),
    "remarks of leavers in the words of their countries": Office(
        "Naam;Voornaam;Llnr;Klas;Opm.\nFox;Ann;501;1A;van school per 1-11-2026\nNg;Peter;502;1A;\n"
        "Vega;Mari;503;1B;T/O Lingayen NHS 09/14/2026\nRoy;Ida;504;1B;AMEHAMA\n"
        "Bell;Kim;505;1B;transferido para a turma 1A\nDunn;Cara;506;1A;nieuw pasje nodig\n",
        (
            "Ann Fox 501 1 1A left",
            "Peter Ng 502 1 1A",
            "Mari Vega 503 1 1B left",
            "Ida Roy 504 1 1B left",
            "Kim Bell 505 1 1B",
            "Cara Dunn 506 1 1A",
        ),
    ),
    "a remark in brackets behind a name is no nickname": Office(
        "Name,Class,Number\nAnna Bell (left 12 Oct),4K,7001\nDan Eve (away on photo day),4K,7002\n"
        "Fay Gray (sister of Ben),4L,7003\nHal Ito,4L,7004\n",
        ("Anna Bell 7001 4 4K left", "Dan Eve 7002 4 4K", "Fay Gray 7003 4 4L", "Hal Ito 7004 4 4L"),
    ),
    "particles under a title of an office's own, and teachers where others have a class": Office(
        "Stamnr;Achternaam;Tsv;Vnm;Klas\n1001;Berg;op den;Lotte;1A\n1002;Boer;de;Sam;1A\n"
        "1003;Jansen;;Eva;1B\n1004;Dijk;van;Tom;1B\n1005;Smit;;Noor;docent\n",
        (
            "Lotte op den Berg 1001 1 1A",
            "Sam de Boer 1002 1 1A",
            "Eva Jansen 1003 1 1B",
            "Tom van Dijk 1004 1 1B",
            "Noor Smit 1005 teacher",
        ),
    ),
    "one title over two columns of names": Office(
        "Mã học sinh,Họ và tên,,Ghi chú\n79001,Nguyễn Thị Thu,Hà,\n79002,Trần Minh,Khôi,\n"
        "79003,Phạm,Phúc,Chuyển trường 10/9\n79004,Đặng Như,Quỳnh,\n",
        ("Hà Nguyễn Thị Thu 79001", "Khôi Trần Minh 79002", "Phúc Phạm 79003 left", "Quỳnh Đặng Như 79004"),
    ),
    "a town without a title beside whole names is no name": Office(
        "Name,,Klasse,Nr\nAnn Fox,Berlin,5a,1101\nPeter Ng,Potsdam,5a,1102\nMari Vega,Nauen,5b,1103\n",
        ("Ann Fox 1101 5 5a", "Peter Ng 1102 5 5a", "Mari Vega 1103 5 5b"),
    ),
    "roles and classes of a Chinese library, and a card that was cancelled": Office(
        "读者条码\t姓名\t读者类型\t单位\t状态\nD2601\t郑梓萱\t学生\t初一(2)班\t正常\nD2602\t蒋思齐\t学生\t初一(2)班\t注销\n"
        "D2603\t沈一诺\t学生\t初二(5)班\t正常\nD2604\t吕睿\t学生\t初二(5)班\t正常\nT0003\t魏建国\t教师\t语文教研组\t正常\n",
        (
            "梓萱 郑 D2601 初一 初一(2)班",
            "思齐 蒋 D2602 初一 初一(2)班 left",
            "一诺 沈 D2603 初二 初二(5)班",
            "睿 吕 D2604 初二 初二(5)班",
            "建国 魏 T0003 语文教研组 teacher",
        ),
    ),
    "the class above its teacher": Office(
        "Klassenliste 4b - Schuljahr 2026/27\nKlassenvorstand: Mag. Irene Wurzer\n"
        "Nr.;Familienname;Vorname;Schülernr.\n1;Ng;Peter;S21\n2;Vega;Mari;S55\n3;Fox;Ann;S89\n",
        ("Peter Ng S21 4 4b", "Mari Vega S55 4 4b", "Ann Fox S89 4 4b"),
    ),
    "streams that two grades of Kenya have, and the state's number": Office(
        "ADM NO.,NAME,UPI,GRADE,STREAM\n5521,Achieng Mary,A7K0QW,Grade 7,EAST\n"
        "5523,Kamau John,B7K1QW,Grade 7,WEST\n5525,Wanjiku Faith,C7K2QW,Grade 8,EAST\n",
        (
            "Achieng Mary 5521 A7K0QW 7 7 EAST",
            "Kamau John 5523 B7K1QW 7 7 WEST",
            "Wanjiku Faith 5525 C7K2QW 8 8 EAST",
        ),
    ),
    "streams of classes of Uganda": Office(
        "NO,LIN,PUPIL'S NAME,CLASS,STREAM\n1,T702A09,Nakato Sarah,P.5,BLUE\n2,T712A19,Okello Denis,P.5,RED\n"
        "3,T722A29,Auma Patricia,P.6,BLUE\n4,T732A39,Mugisha Brian,P.6,RED\n",
        (
            "Sarah Nakato T702A09 5 P.5 BLUE",
            "Denis Okello T712A19 5 P.5 RED",
            "Patricia Auma T722A29 6 P.6 BLUE",
            "Brian Mugisha T732A39 6 P.6 RED",
        ),
    ),
    "classes in words, and a register of Bengal": Office(
        "SL,ভর্তি নং,Student Name,ফোন,Class,Section,মন্তব্য\n1,3301,Nusrat Jahan,01711111111,Five,A,\n"
        "2,3306,Arafat Islam,01711111112,Five,B,টিসি নিয়েছে\n3,3311,Priyanka Das,01711111113,Six,A,\n",
        ("Nusrat Jahan 3301 5 5A", "Arafat Islam 3306 5 5B left", "Priyanka Das 3311 6 6A"),
    ),
    "a school form of the Philippines, with the division of the ministry": Office(
        "School ID,305123,Region,IV-A,Division,Cavite\nGrade Level,Grade 7,Section,SAMPAGUITA\n"
        'LRN,NAME\n108456120034,"Dela Cruz, Juan"\n108456120035,"Santos, Mark"\n',
        ("Juan Dela Cruz 108456120034 7 SAMPAGUITA", "Mark Santos 108456120035 7 SAMPAGUITA"),
    ),
    "a part of the school above the grade": Office(
        "Nivel,PRI,Grado,5,Sección,B\nCódigo del estudiante,Apellidos y nombres\n"
        '07611201,"Vega Soto, Mari"\n07611218,"Ñahui Paz, Pedro"\n',
        ("Mari Vega Soto 07611201 5 5B", "Pedro Ñahui Paz 07611218 5 5B"),
    ),
    "two last names first, the second of which is a first name elsewhere": Office(
        "Código,Apellidos y nombres\n4101,Bonilla Castro Dayana\n4102,Intriago Vera Sebastián\n"
        "4103,Mera Loor Anahí Julieta\n",
        ("Dayana Bonilla Castro 4101", "Sebastián Intriago Vera 4102", "Anahí Julieta Mera Loor 4103"),
    ),
    "headings above numbered lines, each with its number": Office(
        "Govt. Girls School Sukkur\nClass: 5th  Section: B\n1. Ayesha Siddiqa D/o Abdul Ghaffar   GR# 3306\n"
        "2. Hamza Khan S/o Sher Khan   GR# 3311\n3. Fatima Noor D/o Noor Khan   GR# 3316\n",
        (
            "Ayesha Siddiqa D/o Abdul Ghaffar 3306 5 5B",
            "Hamza Khan S/o Sher Khan 3311 5 5B",
            "Fatima Noor D/o Noor Khan 3316 5 5B",
        ),
    ),
    "a heading that says list, with initials in capitals": Office(
        "CLASS WISE STUDENT LIST SESSION 2026-2027\nADM NO,STUDENT NAME\n12045,LAKSHMI NARAYANAN R\n"
        "12056,ANANYA GUPTA\n12067,ROHIT KUMAR YADAV\n",
        ("Lakshmi Narayanan R 12045", "Ananya Gupta 12056", "Rohit Kumar Yadav 12067"),
    ),
    "boys and girls beside each other, counted in the titles, with a name to go by and a remark": Office(
        "Class 6B,\nBoys (3),GIRLS: 2\n1. Arun Kumar,1. Kavitha Rao\n"
        '"2. Dinesh Menon - transferred to Pune, Sept. 28",2. Meena Suresh (Mini)\n3. Ravi Shah,\n',
        (
            *("Arun Kumar 6 6B", "Dinesh Menon 6 6B left", "Ravi Shah 6 6B"),
            *("Kavitha Rao 6 6B", "Meena Suresh 6 6B"),
        ),
    ),
    "boys and girls in two cells, above their numbers and names": Office(
        'Class 6B,,,\nMALE,,FEMALE,\n1,"Cruz, Juan P.",1,"Santos, Maria"\n2,"Reyes, Marco",2,"Lim, Grace"\n'
        '3,"Tan, Noel (T/O 10-02)",3,"Garcia, Ana"\n',
        (
            *("Juan Cruz 6 6B", "Marco Reyes 6 6B", "Noel Tan 6 6B left"),
            *("Maria Santos 6 6B", "Grace Lim 6 6B", "Ana Garcia 6 6B"),
        ),
    ),
    "first names at tables beside each other": Office(
        "Tisch 1,Tisch 2\nLena,Tim\nIda,Emre\nNora,Jonas\n",
        ("Lena Tisch 1", "Ida Tisch 1", "Nora Tisch 1", "Tim Tisch 2", "Emre Tisch 2", "Jonas Tisch 2"),
    ),
    "a page that was pasted, each below a count, with a number of the state and buttons": Office(
        "Curso: 5° A\nOrdenar por: Curso\n\n1\nVega Paz, Mari\nRUN 25.114.873-K\nMatriculado\nVer ficha\n\n"
        "2\nGil Soto, Ana\nRUN 25.098.112-4\nRetirado el 12/08/2026\nVer ficha\n\n"
        "3\nRey Luna, Iván\nRUN 25.230.556-1\nMatriculado\nVer ficha\n\n"
        "4\nToro Cano, Sara\nRUN 25.230.558-3\nMatriculado\nVer ficha\n\nMostrando 1 a 4\n",
        (
            "Mari Vega Paz 25.114.873-K 5 5° A",
            "Ana Gil Soto 25.098.112-4 5 5° A left",
            "Iván Rey Luna 25.230.556-1 5 5° A",
            "Sara Toro Cano 25.230.558-3 5 5° A",
        ),
    ),
    "twins in one line": Office(
        "Klasse 4b\n1. Ida Kern\n2. Nils und Jan Voss\n3. Ana García y Luis Vega\n4. Ben Ortega y Gasset\n",
        (
            *("Ida Kern 4 4b", "Nils Voss 4 4b", "Jan Voss 4 4b"),
            *("Ana García 4 4b", "Luis Vega 4 4b", "Ben Ortega y Gasset 4 4b"),
        ),
    ),
    "twins in one row, whose number is nobody's": Office(
        'Name,Class,ID\n"Chen, Maya & Leo",5B,1042\n"Park, Ana",5B,1055\n"Ruiz, Ben",5A,1068\n',
        ("Maya Chen 5 5B", "Leo Chen 5 5B", "Ana Park 1055 5 5B", "Ben Ruiz 1068 5 5A"),
    ),
    "dots up to the sex behind counted names, and somebody who stays away": Office(
        "Turma: B2\n\n01. Amélia Machava..........F\n02. Abílio Nhaca (desistente)....M\n"
        "03. Celeste Cossa............F\n04. Dércio Bila.............M\n",
        ("Amélia Machava B2", "Abílio Nhaca B2 left", "Celeste Cossa B2", "Dércio Bila B2"),
    ),
    "names that somebody typed in both orders": Office(
        "Grade 5\nAna Kos\nPark, Leo\nBen Ruiz\nHolm, Ida\nReyes, Clara\n",
        ("Ana Kos 5", "Leo Park 5", "Ben Ruiz 5", "Ida Holm 5", "Clara Reyes 5"),
    ),
    "a letter with rules around its list, as below a letter": Office(
        "Hi Ruth,\n\nhere is my list for 3B:\n\n--\nKos, Ana\nPark, Leo\nRuiz, Ben\nReyes, Clara\n--\n\n"
        "Thanks!\nAnna\n",
        ("Ana Kos 3 3B", "Leo Park 3 3B", "Ben Ruiz 3 3B", "Clara Reyes 3 3B"),
    ),
    "both orders, of which few names are usual": Office(
        "Grade 4\n\nBen Farooq\nCowie, Lewis\nAilsa Buchan\nIona Geddes\nInnes, Ruaridh\nKelman, Abbie\n",
        (
            "Ben Farooq 4",
            "Lewis Cowie 4",
            "Ailsa Buchan 4",
            "Iona Geddes 4",
            "Ruaridh Innes 4",
            "Abbie Kelman 4",
        ),
    ),
    "a rule between the tables of a class": Office(
        "Room 9\n======\n\nTable 1\n------\nKenzie Albrecht (left-handed)\nGabriel Estrada\n\n"
        "Table 2\n------\nXimena Olvera\nDeshawn Mercer (front row please)\n\n======\n"
        "* Library is on Thursday.\n",
        (
            "Kenzie Albrecht 9 Table 1",
            "Gabriel Estrada 9 Table 1",
            "Ximena Olvera 9 Table 2",
            "Deshawn Mercer 9 Table 2",
        ),
    ),
    "boxes to tick, of which some have a tick": Office(
        "5A\n\n☐ Arlo Bickerstaff\n☐ Hafsa Chowdhury - lost card, so a new one\n☑ Ottilie Fairhurst - here\n"
        "☐ Rory Ince - comes in on Fridays\n☑ Zac Winstanley\n",
        (
            "Arlo Bickerstaff 5 5A",
            "Hafsa Chowdhury 5 5A",
            "Ottilie Fairhurst 5 5A",
            "Rory Ince 5 5A",
            "Zac Winstanley 5 5A",
        ),
    ),
    "names side by side in a letter": Office(
        "Hi Ruth,\n\nthese are in 3B:\n\nAna Kos      Leo Park      Ben Ruiz\n\nThanks!\nAnna\n",
        ("Ana Kos 3 3B", "Leo Park 3 3B", "Ben Ruiz 3 3B"),
    ),
    "a list of few and a sentence about others": Office(
        "Hi Ruth,\n\nhere is 3B.\n\nAna Kos\nLeo Park\nIda Holm\n\n"
        "On Friday Ana Kos, Leo Park and Ben Ruiz will come to the library with me.\n\nThanks!\n",
        ("Ana Kos 3 3B", "Leo Park 3 3B", "Ida Holm 3 3B"),
    ),
    "counted names below a class, with a letter beside them": Office(
        "Grade 5\n1. Ana Kos,F\n2. Leo Park,M\n3. Ben Ruiz,M\n4. Ida Holm,F\n",
        ("Ana Kos 5", "Leo Park 5", "Ben Ruiz 5", "Ida Holm 5"),
    ),
    "telephone numbers with blanks behind names are no numbers of theirs": Office(
        "Classe 2C\nAnna Rossi 333 121 4517\nLuca Bruni 333 122 4527\nSara Conti 333 123 4537\n",
        ("Anna Rossi 2 2C", "Luca Bruni 2 2C", "Sara Conti 2 2C"),
    ),
    "boxes of a telephone chain, of which one has twins": Office(
        "Telefonkette Klasse 4b,,\nLena Kern,Noé Per,Mia von Arx\n071 555 21 10,071 555 22 17,071 555 23 24\n"
        "Nils und Jan Voss,Ümit Aydin,Giulia Berra\n071 555 24 31,071 555 25 38,071 555 26 45\n",
        (
            *("Lena Kern 4 4b", "Noé Per 4 4b", "Mia von Arx 4 4b", "Jan Voss 4 4b"),
            *("Nils Voss 4 4b", "Ümit Aydin 4 4b", "Giulia Berra 4 4b"),
        ),
    ),
    "a page of a course with a button beside everybody, and a parent in its place": Office(
        "8 Blue\n8 Blue General Science\n\nAda Moss,Invite guardians\nBen Tully,Guardians: Noor Tully\n"
        "Cara Finch,Invite guardians\nDan Orr,Invite guardians\n",
        ("Ada Moss 8 8 Blue", "Ben Tully 8 8 Blue", "Cara Finch 8 8 Blue", "Dan Orr 8 8 Blue"),
    ),
    "a mother and a father beside each pupil, below a heading": Office(
        "Kontaktliste 4.A,,\nElev,Mor,Far\nIda Holm,Mette Holm,Jens Holm\nEmil Krogh,Lone Krogh,Per Krogh\n"
        "Asta Bech,Pia Bech,Bo Bech\n",
        ("Ida Holm 4 4.A", "Emil Krogh 4 4.A", "Asta Bech 4 4.A"),
    ),
    "grades beside the names of two buses": Office(
        "Route 12,,Route 14,\nMaya Chen,Gr 5,Leo Park,Gr 6\nAna Kos,Gr 5,Ben Ruiz,Gr 4\n",
        ("Maya Chen 5 Route 12", "Ana Kos 5 Route 12", "Leo Park 6 Route 14", "Ben Ruiz 4 Route 14"),
    ),
    "rows of seats, counted": Office(
        "Fila 1,Ana Gil,Luis Vega,Sara Luna\nFila 2,Hugo Rey,Noa Pla,Alba Mora\nFila 3,Iván Soto,Leo Cano,\n",
        (
            *("Ana Gil", "Luis Vega", "Sara Luna", "Hugo Rey", "Noa Pla", "Alba Mora"),
            *("Iván Soto", "Leo Cano"),
        ),
    ),
    "boys and girls beside each other, numbered": Office(
        "Class 6B - Student List\nBoys,Girls\n1. Arun Kumar,1. Kavitha Rao\n2. Dinesh Menon,2. Meena Suresh\n"
        "3. Elango Vel,\n",
        ("Arun Kumar 6 6B", "Dinesh Menon 6 6B", "Elango Vel 6 6B", "Kavitha Rao 6 6B", "Meena Suresh 6 6B"),
    ),
    "numbered names in Hindi, one of a single word": Office(
        "राजकीय इंटर कॉलेज\nकक्षा 8 'ब' के छात्रों की सूची\n1. अंशिका वर्मा\n2. देव सिंह\n3. खुशी\n4. मयंक तिवारी\n",
        ("अंशिका वर्मा 8 8ब", "देव सिंह 8 8ब", "खुशी 8 8ब", "मयंक तिवारी 8 8ब"),
    ),
    "sections of a class that stands above the list, and a year that is no grade": Office(
        "LIST OF CANDIDATES CLASS-IX (2026-27),,Year : 2026\nREGN NO,CANDIDATE NAME,SEC\n"
        "B126/30412/0011,Riya Sharma,A\nB126/30412/0012,Kabir Gill,B\n",
        ("Riya Sharma B126/30412/0011 9 9A", "Kabir Gill B126/30412/0012 9 9B"),
    ),
    "a register with the fathers in the column of names": Office(
        "Adm. No.,Name of Student with Father's Name,Class\n8801,Ali Raza S/O Ghulam Ali,6th\n"
        "8802,Sana Bibi D/O Rehmat Khan,7th\n8803,Usman Tariq S/O Tariq Khan,7th\n",
        (
            "Ali Raza S/O Ghulam Ali 8801 6",
            "Sana Bibi D/O Rehmat Khan 8802 7",
            "Usman Tariq S/O Tariq Khan 8803 7",
        ),
    ),
    "titles in two storeys, and who went to another school in Italian": Office(
        "ELENCO ALUNNI,,,,,\n,ALUNNO,,,BIBLIOTECA,\nN.,Cognome,Nome,Classe,Tessera,Note\n"
        "1,Calzolai,Giada,3^B,4417,\n2,Bensalem,Karim,3^B,4434,TRASF. ad altra scuola 12/10\n"
        "3,Moriconi,Ludovica,3^B,4451,\n",
        ("Giada Calzolai 4417 3 3^B", "Karim Bensalem 4434 3 3^B left", "Ludovica Moriconi 4451 3 3^B"),
    ),
    "places in the journal, of which one is free, are no numbers": Office(
        "klasa 4c\nNr;Nazwisko i imię\n1;Adamiak Zuzanna\n2;Bździuch Tymon\n3;Ciołek Lena\n4;Dżaluk Antoni\n"
        "6;Kądziela Maja\n",
        (
            *("Zuzanna Adamiak 4 4c", "Tymon Bździuch 4 4c", "Lena Ciołek 4 4c"),
            *("Antoni Dżaluk 4 4c", "Maja Kądziela 4 4c"),
        ),
    ),
    "remarks in small letters behind a dash": Office(
        "Grade 6 – Ms. Duffy\n\nAoife Ní Bhriain\nCian Mac an tSaoir\nEmily Walsh (nuevo)\n"
        "Jakub Nowak - photo to follow\nOisín Kelly\n5 in total\n",
        (
            *("Aoife Ní Bhriain 6 Ms. Duffy", "Cian Mac an tSaoir 6 Ms. Duffy", "Emily Walsh 6 Ms. Duffy"),
            *("Jakub Nowak 6 Ms. Duffy", "Oisín Kelly 6 Ms. Duffy"),
        ),
    ),
    "a title of both names with the ending of a girl": Office(
        "Nombre y apellidos del alumno/a,Curso\nNerea Etxeberria Sola,2ºA\nMartín Ortega Gil,2ºB\n",
        ("Nerea Etxeberria Sola 2 2ºA", "Martín Ortega Gil 2 2ºB"),
    ),
    "accession numbers of learners": Office(
        "No.,Surname,Full Names,Accession No.\n1,Botha,Annelie,4417\n2,Dube,Sipho,4434\n"
        "3,Govender,Kiara,4451\n",
        ("Annelie Botha 4417", "Sipho Dube 4434", "Kiara Govender 4451"),
    ),
    "chosen last names, and particles behind a comma": Office(
        "Adno,Name,Legal Surname,Chosen Surname,Reg\n4417,Rhys,Vaughan-Lee,Lee,7S\n"
        '4434,Katie,"Dell, van",,7R\n4451,Yara,"Bouhali, el",,7R\n',
        ("Rhys Lee 4417 7 7S", "Katie van Dell 4434 7 7R", "Yara el Bouhali 4451 7 7R"),
    ),
    "streams below a title of grades": Office(
        "No. Ahli,Nama,Tingkatan\nA0417,LIM JIA HUI,3 Amanah\nA0434,TAN WEI,3 Bestari\n"
        "A0451,NG MEI LIN,3 Amanah\n",
        ("Jia Hui Lim A0417 3 3 Amanah", "Wei Tan A0434 3 3 Bestari", "Mei Lin Ng A0451 3 3 Amanah"),
    ),
    "classes named after people, one of a grade, below a title of grades": Office(
        "Name,Year\nAnn Lee,4 - Rosa Parks\nBo Chen,5 - St. Mary's\nTaj Singh,5 - St. Mary's\n",
        ("Ann Lee 4 4 - Rosa Parks", "Bo Chen 5 5 - St. Mary's", "Taj Singh 5 5 - St. Mary's"),
    ),
    "a grade alone below a title of graded classes, beside those of two grades": Office(
        "Naam,Groep,Juf\nSaar Kuipers,3,juf Wil\nMees Bosman,5/6,juf Ank\nEvi Timmer,1/2 Rood,juf Ilse\n",
        ("Saar Kuipers 3 3", "Mees Bosman 5/6", "Evi Timmer 1/2 Rood"),
    ),
    "a grade and a letter in one cell are one class": Office(
        "Ad Soyad,Sınıf/Şube\nAda Kaya,9. Sınıf / A Şubesi\nEfe Er,9. Sınıf / B Şubesi\n"
        "Nil Su,11. Sınıf / A Şubesi\n",
        ("Ada Kaya 9 9. Sınıf / A Şubesi", "Efe Er 9 9. Sınıf / B Şubesi", "Nil Su 11 11. Sınıf / A Şubesi"),
    ),
    "the class and the place in it": Office(
        "氏名,年組番\n青木 陽菜,1年2組5番\n伊藤 蓮,1年2組6番\n加藤 樹,1年1組3番\n",
        ("陽菜 青木 1 1年2組", "蓮 伊藤 1 1年2組", "樹 加藤 1 1年1組"),
    ),
    "who moved, by a day in the years of Japan, beside classes of numbers": Office(
        "学年,組,氏名,備考\n1,1,青木 陽菜,\n1,2,伊藤 蓮,転出 R8.9.1\n1,1,加藤 樹,\n",
        ("陽菜 青木 1 1-1", "蓮 伊藤 1 1-2 left", "樹 加藤 1 1-1"),
    ),
    "numbers with a word for them behind names": Office(
        "FORM 2 EAST\n\n1. ACHIENG MERCY ADM 4417\n2. BARASA KEVIN ADM 4434\n"
        "3. CHEBET FAITH ADM 4451 (transferred)\n"
        "4. KARIUKI BRIAN ADM 4468\nTOTAL 4\n",
        (
            *("Mercy Achieng 4417 2 2 EAST", "Kevin Barasa 4434 2 2 EAST"),
            *("Faith Chebet 4451 2 2 EAST left", "Brian Kariuki 4468 2 2 EAST"),
        ),
    ),
    "numbers of some in a message, beside remarks": Office(
        "Daftar siswa kelas 8C\n1. Aditya Pratama / 0123456789\n2. Bunga Lestari / 0123456790\n"
        "3. Dewi / 0123456791\n4. Farhan Hidayat / 0123456792\n5. Gilang (pindah ke SMP 5)\n",
        (
            *("Aditya Pratama 0123456789 8 8C", "Bunga Lestari 0123456790 8 8C", "Dewi 0123456791 8 8C"),
            *("Farhan Hidayat 0123456792 8 8C", "Gilang 8 8C left"),
        ),
    ),
    "parents and their telephones in a list without titles": Office(
        "3B;Aas;Emil;020816;Kari Aas;91234567\n3B;Berg;Ingrid;171116;Ola Berg;92345678\n"
        "3A;Dahl;Jonas;250416;Eva Dahl;93456789\n3A;Foss;Maja;091216;Per Foss;94567890\n",
        ("Emil Aas 3 3B", "Ingrid Berg 3 3B", "Jonas Dahl 3 3A", "Maja Foss 3 3A"),
    ),
    "a form that somebody answered again, and two of one name in two classes": Office(
        "Timestamp,Name of the child,Class,Phone\n02/09/2026 10:00:14,Oana Pop,6A,0711\n"
        "03/09/2026 11:01:14,Ion Dan,6A,0712\n04/09/2026 12:02:14,Oana Pop,6B,0713\n"
        "14/09/2026 21:40:02,Oana Pop,6a,0714\n",
        ("Oana Pop 6 6a", "Ion Dan 6 6A", "Oana Pop 6 6B"),
    ),
    "a form of Google whose moments name the part of the world": Office(
        "Timestamp,Email Address,Name of the child,Room\n"
        "2026/02/10 9:00:31 am GMT+13,a@pop.example,Oana Pop,Room 7\n"
        "2026/02/11 9:01:31 am GMT+13,b@dan.example,Ion Dan,Room 7\n"
        "2026/02/12 9:02:31 am GMT+13,c@lee.example,Ana Lee,Room 7\n"
        "2026/02/17 2:40:09 pm GMT+13,a@pop.example,Oana Pop,Room 8\n",
        ("Oana Pop Room 8", "Ion Dan Room 7", "Ana Lee Room 7"),
    ),
    "people of a course, one no longer active, and who observes another": Office(
        "Name,SIS ID,Role\nAdelaide Munroe,0093127,Student\nBashir Karimi,0093144,Student\n"
        "Laleh Karimi,,Observing: Bashir Karimi\nDominick Fontenot inactive,0093178,Student\n",
        ("Adelaide Munroe 0093127", "Bashir Karimi 0093144", "Dominick Fontenot 0093178 left"),
    ),
    "a class of two grades in Ontario, and the day of demission": Office(
        "OEN,Name,Class,Grade,Demit Date\n512044318,Kateri Commanda,3/4-B,3,\n"
        "501902447,Owen MacIsaac,3/4-B,4,2026/10/16\n"
        "522630091,Thuy Pham,3/4-B,KF,\n",
        (
            "Kateri Commanda 512044318 3 3/4-B",
            "Owen MacIsaac 501902447 4 3/4-B left",
            "Thuy Pham 522630091 K 3/4-B",
        ),
    ),
    "a register of the United States with the days of entry and withdrawal": Office(
        "ID,Student,Grade,Entry/Withdrawal,M 9/14\n0203317,Lamar Beasley,04,E 08/24/2026,A\n"
        "0203368,Ximena Pacheco,04,W 09/17/2026,\n0203385,Adaeze Okonjo,04,E2 09/14/2026,\n",
        ("Lamar Beasley 0203317 4", "Ximena Pacheco 0203368 4 left", "Adaeze Okonjo 0203385 4"),
    ),
    "last names of two words in Ecuador, one of them also a first name": Office(
        "No.,CÉDULA,APELLIDOS Y NOMBRES\n1,0951743218,ALVARADO CEDEÑO MARÍA BELÉN\n"
        "2,0951760433,BRAVO ZAMBRANO DYLAN JOSUÉ\n3,0951833551,VILLAMAR TOALA CARLOS ANDRÉS\n"
        "4,0951903128,SUÁREZ VERA MATÍAS EMILIO\n5,0951884309,MENÉNDEZ SOLÓRZANO ANTHONY JOEL\n",
        (
            "María Belén Alvarado Cedeño",
            "Dylan Josué Bravo Zambrano",
            "Carlos Andrés Villamar Toala",
            "Matías Emilio Suárez Vera",
            "Anthony Joel Menéndez Solórzano",
        ),
    ),
    "last names of which one is three words in Mexico": Office(
        "N.L.,NOMBRE DEL ALUMNO (APELLIDOS NOMBRES)\n1,AGUILAR CASTRO XIMENA\n2,BARAJAS RUIZ IKER\n"
        "3,MONTES DE OCA RUIZ REGINA\n4,ORNELAS PEÑA SOFÍA\n5,ZEPEDA VARGAS DIEGO\n",
        (
            *("Ximena Aguilar Castro", "Iker Barajas Ruiz", "Regina Montes de Oca Ruiz"),
            *("Sofía Ornelas Peña", "Diego Zepeda Vargas"),
        ),
    ),
    "names in French and in Arabic letters in Lebanon": Office(
        "N°,Nom,Prénom,الشهرة,الاسم,Classe\n1,Abou Jaoudé,Karim,ابو جودة,كريم,EB5 A\n"
        "2,Chidiac,Yara,شدياق,يارا,EB5 A\n3,Daher,Elias,ضاهر,الياس,EB5 B\n",
        ("Karim Abou Jaoudé EB5 A", "Yara Chidiac EB5 A", "Elias Daher EB5 B"),
    ),
    "codes of teachers beside the names of their rooms in New Zealand": Office(
        "NSN,Surname,First name,Yr,Tchr,Room\n148220317,Hēnare,Manaia,5,HPA,Rimu\n"
        "148220329,Bowden,Charlotte,5,HPA,Rimu\n148220382,Waititi,Kauri,6,JMO,Tōtara\n",
        (
            "Manaia Hēnare 148220317 5 Rimu",
            "Charlotte Bowden 148220329 5 Rimu",
            "Kauri Waititi 148220382 6 Tōtara",
        ),
    ),
    "classes of Malta beside each other, with their teachers": Office(
        "Year 4.1,,,Year 4.2,\nTeacher: Ms M. Camilleri,,,Teacher: Mr S. Vassallo,\n"
        "Name and Surname,ID Card,,Name and Surname,ID Card\nKaylee Borg,0112317L,,Ella Attard,0118622L\n"
        "Nina Debono,0120671L,,Thea Cassar,0126976L\nLuca Farrugia,0129025L,,Raisa Mifsud,0139507L\n",
        (
            "Kaylee Borg 0112317L 4 Year 4.1",
            "Nina Debono 0120671L 4 Year 4.1",
            "Luca Farrugia 0129025L 4 Year 4.1",
            "Ella Attard 0118622L 4 Year 4.2",
            "Thea Cassar 0126976L 4 Year 4.2",
            "Raisa Mifsud 0139507L 4 Year 4.2",
        ),
    ),
    "orders of lunch that most paid by e-transfer": Office(
        "Student,Div,Gr,Cheese,Total,Paid\nAmrit Basra,Div 9,2,0,$3.00,e-transfer\n"
        "Chloe Dubé,Div 9,2,1,$5.00,e-transfer\nJasper Wong,Div 9,3,1,$6.00,\n",
        ("Amrit Basra 2 Div 9", "Chloe Dubé 2 Div 9", "Jasper Wong 3 Div 9"),
    ),
    "coats (bata) that are no children (bata in Manila), below titles over several columns": Office(
        ",ALUMNO,,,TUTOR,,ENTREGÓ,\n"
        'N.P.,MATRÍCULA,"APELLIDO PATERNO, MATERNO Y NOMBRE(S)",GRADO Y GRUPO,NOMBRE,TELÉFONO,BATA,CUOTA\n'
        "1,2410317,ALCÁNTARA RUIZ XIMENA,2° A,ROSA ALCÁNTARA,477 555 1043,,\n"
        "2,2410322,CERVANTES MEJÍA BRANDON,2° B,MARTÍN MEJÍA,477 555 1134,SÍ,SÍ\n"
        "3,2410336,FRAUSTO LARA EMILIANO,2° A,LETICIA FRAUSTO,477 555 1225,SÍ,\n",
        (
            "Ximena Alcántara Ruiz 2410317 2 2° A",
            "Brandon Cervantes Mejía 2410322 2 2° B",
            "Emiliano Frausto Lara 2410336 2 2° A",
        ),
    ),
    "participants copied from Moodle in Spanish": Office(
        "Seleccionar,Nombre / Apellido(s),Dirección de correo,Roles,Grupos\n"
        ",Ariana Chávez Ramos,a2@sanmartin.example,Estudiante,5A\n"
        ",Renzo Salazar Benavides,a5@sanmartin.example,Estudiante,5A\n"
        ",Camila Flores Apaza,a8@sanmartin.example,Estudiante,5B\n",
        ("Ariana Chávez Ramos 5 5A", "Renzo Salazar Benavides 5 5A", "Camila Flores Apaza 5 5B"),
    ),
    "a group in Catalonia above a table": Office(
        "Grup: 1r ESO A\nCognoms,Nom,Id. RALC\nBosch Terradellas,Arnau,4028817351\nChaoui,Imane,4031170925\n",
        ("Arnau Bosch Terradellas 4028817351 1r ESO A", "Imane Chaoui 4031170925 1r ESO A"),
    ),
    "changes to divisions in a column, on a list without classes": Office(
        'Student,Pupil No,Change\n"Paquin, Chloé",71215,Moved from Div 4 to Div 5\n'
        '"Fitzgibbon, Ronan",71222,Withdrawn - moved to Kelowna\n'
        '"Cardoso, Natalia",71318,"New student, Grade 6, Div 4"\n',
        ("Chloé Paquin 71215 Div 5", "Ronan Fitzgibbon 71222 left", "Natalia Cardoso 71318 6 Div 4"),
    ),
    "duties of a class in Germany, two children in a cell": Office(
        "Klasse 4a\nDienst,7. bis 11. September,14. bis 18. September,21. bis 25. September\n"
        'Tafeln,"Mila Arndt\nJonathan Beyer","Ceyda Demirel\nOskar Engelke","Frieda Fiedler\nMalik Gashi"\n'
        'Blumen,"Lotta Hentschel\nBen Imhof","Emilia Jahn\nPepe Kirchner","Nour Omar\nKarl Liebig"\n',
        (
            *("Jonathan Beyer 4 4a", "Mila Arndt 4 4a", "Ceyda Demirel 4 4a", "Oskar Engelke 4 4a"),
            *("Frieda Fiedler 4 4a", "Malik Gashi 4 4a", "Ben Imhof 4 4a", "Lotta Hentschel 4 4a"),
            *("Emilia Jahn 4 4a", "Pepe Kirchner 4 4a", "Karl Liebig 4 4a", "Nour Omar 4 4a"),
        ),
    ),
    "boys and girls beside each other, above a sentence": Office(
        "Boys,Girls\n1. Tadhg Crowley,4. Aoibhe Burke\n2. Rian Deasy,5. Sadhbh Cremin\n"
        "3. Cathal O'Regan\n5 in the class altogether. Tadhg is at swimming on Mondays.\n",
        ("Tadhg Crowley", "Rian Deasy", "Cathal O'Regan", "Aoibhe Burke", "Sadhbh Cremin"),
    ),
    "changes of a month with a column that says them": Office(
        'ID,Name,Change\n31002,"Mukendi, Junior",New 11/9\n29731,"Michaud, Gage",Withdrawn 11/13\n'
        '30114,"Abdi, Najma",Moved to Soucy\n',
        ("Junior Mukendi 31002", "Gage Michaud 29731 left", "Najma Abdi 30114"),
    ),
    "groups of readers with a word of their own before each": Office(
        'Leserliste\n,\nLesergruppe: 2A,\nLesernr.,Name\n00218,"Demirel, Mustafa"\n'
        'Lesergruppe: 3B,\nLesernr.,Name\n00731,"Jovanović, Teodora"\n'
        'Lesergruppe: Lehrer/innen,\nLesernr.,Name\n00007,"Wallner, Inge"\n',
        ("Mustafa Demirel 00218 2 2A", "Teodora Jovanović 00731 3 3B", "Inge Wallner 00007 teacher"),
    ),
    "a form answered again from the same address, with another teacher": Office(
        "Timestamp,Email Address,Name of the child,Homeroom teacher\n"
        "02.09.26 10:00,a@pop.example,Oana Pop,Ms. Ray\n03.09.26 11:01,b@dan.example,Ion Dan,Ms. Ray\n"
        "04.09.26 12:02,c@pop.example,Oana Pop,Mr. Hall\n14.09.26 21:40,a@pop.example,Oana Pop,Mr. Lee\n",
        ("Oana Pop Mr. Lee", "Ion Dan Ms. Ray", "Oana Pop Mr. Hall"),
    ),
    "initials behind names, as in the south of India": Office(
        "Admn No,Name\n8801,ANJALI K. S.\n8804,MUHAMMED FASIL P P\n8807,ADITHYAN S NAIR\n8810,ROSE MARY\n",
        ("Anjali K. S. 8801", "Muhammed Fasil P P 8804", "Adithyan Nair 8807", "Rose Mary 8810"),
    ),
    "forms of Jamaica beside each other, each under its own heading": Office(
        "WOLMER'S - FORM LISTS 2026/27\n1A (Mr. Brown),,1B (Ms. Clarke),\nID,Name,ID,Name\n"
        '101,"Allen, Jordan",121,"Barrett, Kyle"\n102,"Bailey, Omar",122,"Chin, Andre"\n'
        '103,"Dacosta, Liam",123,"Ellis, Tevin"\n',
        (
            *("Jordan Allen 101 1 1A", "Omar Bailey 102 1 1A", "Liam Dacosta 103 1 1A"),
            *("Kyle Barrett 121 1 1B", "Andre Chin 122 1 1B", "Tevin Ellis 123 1 1B"),
        ),
    ),
    "sums of a school form of the Philippines": Office(
        'LEARNER\'S NAME,Absent,REMARKS\n"ABAD, CARLO",1,\n"CRUZ, JAY",0,T/O 11/05\n"DIZON, ANGEL",0,\n'
        "Combined TOTAL PER DAY,3,\n",
        ("Carlo Abad", "Jay Cruz left", "Angel Dizon"),
    ),
    "the staff of a school in India by their posts": Office(
        "Emp Code,Name of the Employee,Designation\n5001,Mrs. Rekha Sinha,PGT\n5002,Ram Lal,Sub Staff\n"
        "5003,Divya Nair,PRT\n",
        ("Rekha Sinha 5001 teacher", "Ram Lal 5002 staff", "Divya Nair 5003 teacher"),
    ),
    "few with a form of address are adults; children may all have one": Office(
        "Full name,Barcode\nMaya Chen,P71\nMr. Peter van Dorn,P84\nAna Kos,P97\nDr Tamika Joyner,P110\n",
        (*("Maya Chen P71", "Peter van Dorn P84 staff", "Ana Kos P97", "Tamika Joyner P110 staff"),),
    ),
    "the number of the student in the last column of a photographer's disc": Office(
        "DISC1\tIMAGES\t1.JPG\t04\tHolloway\tJuniper\t112\t\tFerrante\t\t\t0088123\n"
        "DISC1\tIMAGES\t2.JPG\t05\tIbarra\tMateo\t207\t\tAbiodun\t\t\t0088140\n"
        "DISC1\tIMAGES\t3.JPG\t04\tMbaye\tDelilah\t112\t\tFerrante\t\t\t0088191\n"
        "DISC1\tIMAGES\t4.JPG\tSTAFF\tFerrante\tCarla\n",
        (
            *("Juniper Holloway 0088123 4 112", "Mateo Ibarra 0088140 5 207", "Delilah Mbaye 0088191 4 112"),
            "Carla Ferrante staff",
        ),
    ),
    "last year's list corrected by hand: LEFT in place of a class": Office(
        "Name,Class 26/27,No\nAlfie Moss,3 Elm,0817\nRosie Dunn,LEFT,0822\nKofi Hart,3 Ash,0825\n",
        ("Alfie Moss 0817 3 3 Elm", "Rosie Dunn 0822 left", "Kofi Hart 0825 3 3 Ash"),
    ),
    "two classes of an old report, a date in the head of each": Office(
        "Craigend Primary School,,,\nClass List - P5A,,,26/08/2026\nSurname,Forename,Class,SCN\n"
        "McAllister,Euan,P5A,061234508\nSinclair,Mirren,P5A,061234542\nDevlin,Orla,P5A,061234610\n"
        "Total Pupils: 3,,,\nCraigend Primary School,,,\nClass List - P6B,,,26/08/2026\n"
        "Surname,Forename,Class,SCN\nRoss,Ailsa,P6B,061234661\nAkhtar,Hamzah,P6B,061234559\n",
        (
            *("Euan McAllister 061234508 5 P5A", "Mirren Sinclair 061234542 5 P5A"),
            *("Orla Devlin 061234610 5 P5A", "Ailsa Ross 061234661 6 P6B", "Hamzah Akhtar 061234559 6 P6B"),
        ),
    ),
    "tags with the role of each": Office(
        'barcode,first_name,last_name,tags\nL104,Mari,Vega,"6-Ames, student"\n'
        'L105,Peter,Ng,"7-Brandt, student"\nL106,Ann,Fox,"6-Ames, student"\nL007,Lorna,Ames,staff\n',
        ("Mari Vega L104", "Peter Ng L105", "Ann Fox L106", "Lorna Ames L007 staff"),
    ),
    "days of birth in six digits are nobody's number": Office(
        "8A,100112,Hovland,Mari\n8B,210212,Dahl,Emma\n8A,120911,Moen,Jakob\n8B,130412,Lie,Nora\n",
        ("Mari Hovland 8 8A", "Emma Dahl 8 8B", "Jakob Moen 8 8A", "Nora Lie 8 8B"),
    ),
    "codes of a year, a class and a seat are no days of birth": Office(
        "Ref,Surname,First\n250101,Hovland,Mari\n250217,Dahl,Emma\n250318,Moen,Jakob\n250412,Lie,Nora\n",
        ("Mari Hovland 250101", "Emma Dahl 250217", "Jakob Moen 250318", "Nora Lie 250412"),
    ),
    "neither yes and no nor schools are first names": Office(
        "Lln.nr,Roepnaam,Achternaam,Pasje opgehaald,Herkomst\n30417,Fenna,Quispel,ja,De Bron School\n"
        "30434,Mees,Graaff,nee,OBS School De Linde\n30451,Noud,Pennings,ja,Montessori\n",
        ("Fenna Quispel 30417", "Mees Graaff 30434", "Noud Pennings 30451"),
    ),
    "streams in a field of a library system": Office(
        "cardnumber,surname,firstname,sort1\nK231,Tan,Wei Jie,5 Bestari\nK248,Looi,Pei Shan,5 Cemerlang\n"
        "K265,Lim,Hui Min,5 Bestari\nK282,Cheah,Zi Xuan,5 Cemerlang\n",
        (
            *("Wei Jie Tan K231 5 5 Bestari", "Pei Shan Looi K248 5 5 Cemerlang"),
            *("Hui Min Lim K265 5 5 Bestari", "Zi Xuan Cheah K282 5 5 Cemerlang"),
        ),
    ),
    "transferred to a school, and to another stream": Office(
        "Adm,Surname,First,Stream,Remarks\n4512,Ng,Peter,East,\n4529,Vega,Mari,West,Transferred to West\n"
        '4546,Fox,Ann,East,"Transferred to Turbo, 2/9/2026"\n',
        ("Peter Ng 4512 East", "Mari Vega 4529 West", "Ann Fox 4546 East left"),
    ),
    "Chinese last names of two signs": Office(
        "班級,學號,姓名\n701,115018,范姜芷瑄\n701,115021,涂羽彤\n702,115013,張簡承翰\n",
        ("芷瑄 范姜 115018 7 701", "羽彤 涂 115021 7 701", "承翰 張簡 115013 7 702"),
    ),
    "letters of Central Europe below titles in plain letters": Office(
        "Prezime;Ime;Razred\nBabić;Lucija;5.a\nČović;Fran;5.a\nKušec;Žana;5.b\n",
        ("Lucija Babić 5 5.a", "Fran Čović 5 5.a", "Žana Kušec 5 5.b"),
        "cp1250",
    ),
    "the class above the teacher, and who left in Bosnian": Office(
        "Spisak učenika VIII-2 razreda\nRazrednik: Amela Hodžić\nRb.;Prezime i ime;Napomena\n"
        "1;Avdić Lejla;\n2;Begić Tarik;odselio se\n3;Delić Harun;\n",
        ("Lejla Avdić 8 VIII-2", "Tarik Begić 8 VIII-2 left", "Harun Delić 8 VIII-2"),
    ),
    "the class beside the teacher in one row, and the number of a Croatian letter": Office(
        "KLASA: 602-02/26-01/14;\nClass 7A;Teacher: Ms. Fox\nLast name;First name\n"
        "Moss;Ava\nTarr;Ben\nNash;Cody\n",
        ("Ava Moss 7 7A", "Ben Tarr 7 7A", "Cody Nash 7 7A"),
    ),
    "degrees before and behind names, and posts of several words": Office(
        "Příjmení a jméno;Funkce\nMgr. Vaňková Zdeňka;učitelka 1. stupně\nUrban Josef, Ph.D.;ředitel\n"
        "Ing. Hájek Petr;topič\nMalá Jana;hospodářka\n",
        ("Zdeňka Vaňková teacher", "Josef Urban staff", "Petr Hájek staff", "Jana Malá staff"),
    ),
    "last names first in Greek, whose ends tell": Office(
        "α/α;Ονοματεπώνυμο;Τάξη;Τμήμα\n1;Αλεξίου Μαρίνα;Δ΄ Δημοτικού;Δ1\n2;Βασιλείου Θωμάς;Δ΄ Δημοτικού;Δ1\n"
        "3;Ευαγγέλου Πηνελόπη;Δ΄ Δημοτικού;Δ2\n",
        ("Μαρίνα Αλεξίου 4 Δ1", "Θωμάς Βασιλείου 4 Δ1", "Πηνελόπη Ευαγγέλου 4 Δ2"),
    ),
    "the father's name in brackets, as the title says": Office(
        "Nr;Emri (emri i prindit) mbiemri;Klasa\n1;Albin (Skënder) Bytyqi;9A\n2;Rina (Besim) Zeqiri;9A\n"
        "3;Dielza (Fadil) Elshani;9B\n",
        ("Albin Bytyqi 9 9A", "Rina Zeqiri 9 9A", "Dielza Elshani 9 9B"),
    ),
    "the class in a Roman number or other letters among the words of a heading": Office(
        "Списък на учениците от 3в клас, учебна 2026/2027\n№;Трите имена\n1;Ани Петрова Арсова\n"
        "2;Боян Илиев Белев\n3;Ваня Крумова Минчева\n",
        ("Ани Арсова 3 3в", "Боян Белев 3 3в", "Ваня Минчева 3 3в"),
    ),
    "the father's name between the others, as the title says": Office(
        "Р.бр.;Презиме, очево име и име;Одељење\n1;Божић Иван Теодора;7-1\n2;Вуковић Петар Вања;7-1\n"
        "3;Гајић Саша Огњен;7-2\n",
        ("Теодора Божић 7 7-1", "Вања Вуковић 7 7-1", "Огњен Гајић 7 7-2"),
    ),
    "the father's name behind the first one, as an Albanian title says": Office(
        "Nr.;Emri, emri i babait, mbiemri;Klasa\n1;Arta Agim Krasniqi;VII-1\n2;Blerim Fatos Gashi;VII-1\n"
        "3;Drita Ilir Hoxha;VII-2\n",
        ("Arta Krasniqi 7 VII-1", "Blerim Gashi 7 VII-1", "Drita Hoxha 7 VII-2"),
    ),
    "the father's name behind the others, as a Greek title says": Office(
        "Α/Α;ΕΠΩΝΥΜΟ, ΟΝΟΜΑ, ΠΑΤΡΩΝΥΜΟ;ΤΜΗΜΑ\n1;Αγγέλου Μαρία Δημήτριος;Α1\n2;Βλάχος Πέτρος Ιωάννης;Α1\n",
        ("Μαρία Αγγέλου 1 Α1", "Πέτρος Βλάχος 1 Α1"),
    ),
    "Hungarian titles, above names that come last name first": Office(
        "Tanuló;Osztály\nAlföldi Gréta;4.b\nBodor Hugó;4.b\nCzinke Ivett;4.c\n",
        ("Gréta Alföldi 4 4.b", "Hugó Bodor 4 4.b", "Ivett Czinke 4 4.c"),
    ),
    "whole names below a title for the first name": Office(
        "Č.;Meno dieťaťa;Trieda\n1;Alex Baran;1.A\n2;Dorota Chovancová;1.A\n3;Filip Krivý;1.B\n",
        ("Alex Baran 1 1.A", "Dorota Chovancová 1 1.A", "Filip Krivý 1 1.B"),
    ),
    "grades with classes in Roman numbers": Office(
        "Членски број;Име и презиме;Одделение\n201;Ана Стојанова;V-1\n202;Бојан Трајков;V-1\n"
        "203;Васил Угров;VI-2\n",
        ("Ана Стојанова 201 5 V-1", "Бојан Трајков 202 5 V-1", "Васил Угров 203 6 VI-2"),
    ),
    "both last names before the first names, as the title says": Office(
        "No.;Apellido paterno, apellido materno y nombre(s);Grupo\n1;CANCHÉ UC MA. LUCÍA;3A\n"
        "2;GARCÍA LUNA ANA;3A\n3;DE LA ROSA PECH JUAN PABLO;3A\n4;WONG MIA;3A\n",
        (
            "Ma. Lucía Canché Uc 3 3A",
            "Ana García Luna 3 3A",
            "Juan Pablo de la Rosa Pech 3 3A",
            "Mia Wong 3 3A",
        ),
    ),
    "a plan of seats with nicknames and an empty desk": Office(
        'SEATS,,,\nRuth Abara ""Rue"",Max Stone,(empty desk),Ida Bruun\n'.replace('""', '"')
        + "Tess Dale (Tessie),Omar Reyes,Lena Vogt,(empty desk)\n",
        ("Ruth Abara", "Max Stone", "Ida Bruun", "Tess Dale", "Omar Reyes", "Lena Vogt"),
    ),
    "a class with its teacher in another cell, and the sums": Office(
        "Last,First,Goes by,Notes\nKINDERGARTEN,,Homeroom: Dole,\nPetit,Luc,no,\nBauer,Wyn,n/a,\n"
        ",2 students,,\nGRADE 1,,Homeroom: Sand,\nWojcik,Thad,Tad,\nAmoako,Ezra,Same as above,\n",
        ("Luc Petit K Dole", "Wyn Bauer K Dole", "Thad Wojcik 1 Sand", "Ezra Amoako 1 Sand"),
    ),
    "headings of classes, how many are in each, some in none, and the end of a page": Office(
        "Patron,Barcode,Type\nHomeroom: 112,,\nVera Luz,20418,Student\nBrant Cole,20421,Student\n"
        "Patrons in homeroom: 2,,\nLibrary Manager,,Page 1 of 2\nHomeroom: (none),,\n"
        "Dena Many,90031,Faculty\nPatrons in homeroom: 1,,\nLibrary Manager,,Page 2 of 2\n",
        ("Vera Luz 20418 112", "Brant Cole 20421 112", "Dena Many 90031 teacher"),
    ),
    "grades and sections": Office(
        "Nombre,Apellido,Sección\nNoa,Solís,7-3\nTeo,Mora,7-4\nEva,Rojas,8-1\n",
        ("Noa Solís 7 7-3", "Teo Mora 7 7-4", "Eva Rojas 8 8-1"),
    ),
    "classes of two grades each": Office(
        "First,Last,Class\nNoa,Sol,3-4\nTeo,Moor,3-4\nEva,Rose,5-6\n",
        ("Noa Sol 3-4", "Teo Moor 3-4", "Eva Rose 5-6"),
    ),
    "the parent in brackets behind two last names, as the title says": Office(
        "Р. бр.;Презиме (име родитеља) и име;Одељење\n1;Јовић (Милан) Ана;VI-2\n2;Ђорић (Мира) Вук;VI-2\n"
        "3;Попов Лаза (Горан) Мила;VI-2\n",
        ("Ана Јовић 6 VI-2", "Вук Ђорић 6 VI-2", "Мила Попов Лаза 6 VI-2"),
    ),
    "a register with how many came, below a class that says its grade twice": Office(
        'Registers: Year 4: 4 Willow,,\nStudent,Mon,Tue\n"Moss, Ava",/,N\n"Tully, Ben",/,/\n'
        "Present,2,1\nAbsent,0,1\n",
        ("Ava Moss 4 4 Willow", "Ben Tully 4 4 Willow"),
    ),
    "a person in each column": Office(
        "Homeroom 5,,,\nLast name,Moss,Tully,Finch\nFirst name,Ava,Ben,Cara\nClass,5B,5B,5C\n"
        "Student ID,1042,1055,1068\nBirthday,1/2/15,3/4/15,5/6/15\n",
        ("Ava Moss 1042 5 5B", "Ben Tully 1055 5 5B", "Cara Finch 1068 5 5C"),
    ),
    "classes with a comma behind a colon": Office(
        "Leitores\n\nAna Costa: 7.ª classe, turma C\nRui Pinto: 7.ª classe, turma C\n"
        "Eva Nunes: 8.ª classe, turma A\n",
        (
            "Ana Costa 7 7.ª classe, turma C",
            "Rui Pinto 7 7.ª classe, turma C",
            "Eva Nunes 8 8.ª classe, turma A",
        ),
    ),
    "grades and teachers in brackets": Office(
        "Cards\n\nMoss, Ava (4th, Ms. Kim)\nTully, Ben (4th, Ms. Kim)\nFinch, Cara (Kdg, Sr. Rose)\n",
        ("Ava Moss 4 Ms. Kim", "Ben Tully 4 Ms. Kim", "Cara Finch K Sr. Rose"),
    ),
    "classes of Egypt behind a dash": Office(
        "سارة خالد المصري - الصف السابع (ب)\nطارق فادي الشامي - الصف السابع (ب)\n"
        "عبير حسن درويش - الصف الخامس (ج)\n",
        (
            "سارة خالد المصري 7 الصف السابع (ب)",
            "طارق فادي الشامي 7 الصف السابع (ب)",
            "عبير حسن درويش 5 الصف الخامس (ج)",
        ),
    ),
    "classes in Roman numbers behind names, most of them others": Office(
        "1. Asha Rao (Class VI-A)\n2. Dev Nair (Class X-B)\n3. Isha Sen (Class IX-D)\n"
        "4. Om Jain (Class VI-A)\n",
        ("Asha Rao 6 Class VI-A", "Dev Nair 10 Class X-B", "Isha Sen 9 Class IX-D", "Om Jain 6 Class VI-A"),
    ),
    "words for the grade and the class in each line": Office(
        "Ava Moss, Year 8, Form 8S\nBen Tully, Year 10, Form 10T\nCara Finch, Year 9, Form 9S\n",
        ("Ava Moss 8 Form 8S", "Ben Tully 10 Form 10T", "Cara Finch 9 Form 9S"),
    ),
    "a group in words behind the class": Office(
        "Ava Moss\t5B\tGrupp Röd\nBen Tully\t5C\tGrupp Röd\nCara Finch\t5B\tGrupp Röd\n",
        ("Ava Moss 5 5B", "Ben Tully 5 5C", "Cara Finch 5 5B"),
    ),
    "rooms before and years behind names": Office(
        "Rm 3 | Ava Moss | Y2\nRm 3 | Ben Tully | Y1\nRm 12 | Cara Finch | Y5\nRm 12 | Dan Nash | Y6\n",
        ("Ava Moss 2 Rm 3", "Ben Tully 1 Rm 3", "Cara Finch 5 Rm 12", "Dan Nash 6 Rm 12"),
    ),
    "a typed list with its school, a remark and the sum": Office(
        "Δημοτικό Σχολείο Αγίου Δομετίου\nΚατάλογος μαθητών τμήματος ΣΤ΄2\n1. Ανδρέου Χρυσάνθη\n"
        "2. Γιάγκου Σωτήρης (άρρωστος)\n3. Ιωάννου Κυριακή\nΣύνολο: 3 μαθητές\n",
        ("Χρυσάνθη Ανδρέου 6 ΣΤ΄2", "Σωτήρης Γιάγκου 6 ΣΤ΄2", "Κυριακή Ιωάννου 6 ΣΤ΄2"),
    ),
}


def told(one: Candidate) -> str:
    """Somebody in one line, as above."""
    classes = () if one.classes == ("school",) else one.classes
    role = one.role if one.role in ("teacher", "staff") else ""
    left = "left" if one.active is False else ""
    return " ".join(
        filter(None, (one.given, one.family, *one.ids, one.grade, one.homeroom, *classes, role, left))
    )


@pytest.mark.parametrize("name", OFFICES)
def test_everybody_on_a_list_comes_in_whole_and_nobody_else(name: str, tmp_path: Path) -> None:
    office = OFFICES[name]
    (tmp_path / "school").mkdir()
    (tmp_path / "school" / "list.csv").write_bytes(office.text.encode(office.encoding))
    found = plan(tmp_path / "school", [], today=TODAY)
    assert tuple(map(told, found.new)) == office.people


def test_a_file_named_after_the_teachers_holds_teachers(tmp_path: Path) -> None:
    found = plan(
        fill(tmp_path, {"Учители.csv": "Име и фамилия;Предмет\nАся Вълева;БЕЛ\nБоян Генов;ФВС\n"}), []
    )
    assert [one.role for one in found.new] == ["teacher", "teacher"]
    assert "Учители.csv was read as the teachers, because its name or its heading says so." in found.unclear


def test_columns_of_which_one_may_be_the_number_are_said(tmp_path: Path) -> None:
    path = fill(
        tmp_path / "school", {"list.csv": OFFICES["two columns that may as well be the number are none"].text}
    )
    assert (
        "Each of Rf and Kz may be the people's number, so none was read. F6 chooses."
        in plan(path, []).unclear
    )


@pytest.mark.parametrize(
    ("text", "says"),
    (
        (
            "Name,Class,Level\nAva Long,6H,4\nBen Orr,6H,4\nCy Day,6H,4\n",
            "grade 4 for Ava Long of 6H",
        ),
        (
            "Name,Class,Maths,Level\nAva Long,6M,41,5\nBen Orr,6M,44,5\nCy Day,6M,39,5\n",
            "grade 5 for Ava Long of 6M",
        ),
        (
            "Name,Year,Grade\nAva Long,9,5\nBen Orr,9,4\nCy Day,9,5\n",
            "“Year” was not read where",
        ),
    ),
)
def test_grades_that_contradict_others_are_said(text: str, says: str, tmp_path: Path) -> None:
    assert says in "\n".join(summary(plan(fill(tmp_path / "school", {"list.csv": text}), [])))


def test_a_school_that_counts_anew_has_other_grades_than_classes(tmp_path: Path) -> None:
    text = "Name,Klasse,Schulstufe\nAva Long,1A,5\nBen Orr,1A,5\nCy Day,1A,5\n"
    assert "marks" not in "\n".join(summary(plan(fill(tmp_path / "school", {"list.csv": text}), [])))


def test_a_class_that_the_file_and_the_folder_of_photos_name_is_everybodys(tmp_path: Path) -> None:
    path = tmp_path / "Morgenkreis 5b"
    fill(path, {"Morgenkreis 5b.csv": "Name,Vorname\nNg,Peter\nFox,Ann\nVega,Mari\n"})
    assert [one.classes for one in plan(path, []).new] == [("Morgenkreis 5b",)] * 3  # one text alone
    fill(path, {"Fotos 5b/Ng_Peter.jpg": picture("Peter")})
    assert [one.classes for one in plan(path, []).new] == [("5b",)] * 3


def test_a_new_pupil_without_a_grade_gets_that_of_the_class(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "ID,Surname,Forename,Year,Form\n1101,Ng,Peter,7,Oak\n1102,Fox,Ann,7,Oak\n", encoding="utf-8"
    )
    here = apply(plan(path, []))
    path.write_text(
        'Adm,Pupil,Reg\n1101,"Ng, Peter",Oak\n1102,"Fox, Ann",Oak\n1103,"Amory, Lettice",Oak\n', "utf-8"
    )
    again = plan(path, here)
    assert [(one.given, one.grade) for one in again.new] == [("Lettice", "7")]
    assert any("Lettice Amory (7)" in sentence for sentence in again.unclear)


def test_a_misspelled_photo_is_asked_about(tmp_path: Path) -> None:
    folder = fill(
        tmp_path / "school",
        {"list.csv": "First,Last\nAitor,Zubizarreta\nMari,Vega\n", "SUBIZARRETA AITOR.jpg": picture("Aitor")},
    )
    found = plan(folder, [])
    assert not any(one.photo for one in found.new)
    assert any("Is it Aitor Zubizarreta?" in question.why for question in found.questions)


@pytest.mark.parametrize("title", ["Frame", "Aufn.", "Poza"])
def test_the_log_of_a_shoot_gives_each_their_picture(title: str, tmp_path: Path) -> None:
    rows = f"{title},First,Last\n97,Mari,Vega\n98,Peter,Ng\n,Ann,Fox\n99,Sade,Oduya\n"
    frames = {f"dcim/DSC_{at:04}.JPG": picture(f"frame {at}") for at in range(97, 102)}
    found = plan(fill(tmp_path / "school", {"log.csv": rows, **frames}), [])
    pictures = [(one.given, one.photo.name[-8:-4] if one.photo else "") for one in found.new]
    assert pictures == [("Mari", "0097"), ("Peter", "0098"), ("Ann", ""), ("Sade", "0099")]
    assert not any(one.ids for one in found.new)


def test_a_word_before_the_numbers_of_photos_tells_which_column_they_are(tmp_path: Path) -> None:
    rows = "SR No.,Name,PEN\n4417,Mari Vega,21417204170\n4434,Peter Ng,\n4451,Ann Fox,21417220792\n"
    named = {f"SR {number}.jpg": picture(number) for number in ("4417", "4434", "4451")}
    found = plan(fill(tmp_path / "school", {"list.csv": rows, **named}), [])
    assert [one.ids[0] for one in found.new] == ["4417", "4434", "4451"]
    assert all(one.photo for one in found.new)


def test_a_photo_by_the_legal_last_name_of_somebody_who_uses_another(tmp_path: Path) -> None:
    rows = "Nom élève;Nom d'usage élève;Prénom élève\nBruneteau;Bruneteau-Sow;Léa\nCharrad;;Inès\n"
    named = {"BRUNETEAU Léa.jpg": picture("a"), "CHARRAD Inès.jpg": picture("b")}
    found = plan(fill(tmp_path / "school", {"list.csv": rows, **named}), [])
    assert [one.photo.name if one.photo else "" for one in found.new] == list(named)
    assert found.new[0].family == "Bruneteau-Sow"


def test_photos_may_lack_the_letters_in_front_of_a_number(tmp_path: Path) -> None:
    rows = "Élève;N° carte\nFavre Loïc;C-4417\nMonnier Chloé;C-4434\nRochat Emma;C-4451\n"
    named = {f"carte {number}.jpg": picture(number) for number in ("4417", "4434", "4451")}
    found = plan(fill(tmp_path / "school", {"list.csv": rows, **named}), [])
    assert [one.photo.name if one.photo else "" for one in found.new] == list(named)


def test_a_last_name_in_capitals_that_may_be_two_words_is_said(tmp_path: Path) -> None:
    rows = "NOM ET PRÉNOMS,MATRICULE\nMBARGA GRACE,22L417\nATANGANA NDZIÉ PAUL,22L434\nBOUBA AMINA,22L451\n"
    found = plan(fill(tmp_path / "school", {"list.csv": rows}), [])
    said = "The first word was read as the last name of ATANGANA NDZIÉ PAUL. It may be two words."
    assert said in found.unclear


def test_a_day_beside_a_last_name_in_the_names_of_photos(tmp_path: Path) -> None:
    rows = "Imię;Nazwisko;Klasa\nMaja;Wilk;2b\nOla;Sowa;2b\nJan;Lis;2b\n"
    named = {f"{name}.jpg": picture(name) for name in ("Wilk_120514", "Sowa_030814", "Lis_301113")}
    found = plan(fill(tmp_path / "school", {"list.csv": rows, **named}), [])
    assert [one.photo.name if one.photo else "" for one in found.new] == list(named)


def test_a_number_and_a_chinese_name_without_a_blank_between_them(tmp_path: Path) -> None:
    rows = "学号,姓名\n2026101,陈思远\n2026102,王小明\n"
    named = {"2026101陈思远.jpg": picture("a"), "王小明2026102.jpg": picture("b")}
    found = plan(fill(tmp_path / "school", {"list.csv": rows, **named}), [])
    assert [one.photo.name if one.photo else "" for one in found.new] == list(named)
    swapped = {"2026101王小明.jpg": picture("a"), "2026102陈思远.jpg": picture("b")}
    doubtful = plan(fill(tmp_path / "other", {"list.csv": rows, **swapped}), [])
    assert not any(one.photo for one in doubtful.new)


def test_what_ended_beside_the_school_archives_nobody(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    rows: tuple[str, ...] = ("Last,First,ID,HR,Notes,Band enrolled,Consent withdrawn on",)
    rows += ("Vega,Mari,10421,7A,exited ESL,N,", "Ng,Peter,10422,7A,transferred from Oak,Y,10/01/2026")
    rows += ("Fox,Ann,10424,7B,left handed,N,", "Bell,Kim,10425,7B,,Y,")
    path.write_text("\n".join(rows), encoding="utf-8")
    assert all(one.active is not False for one in plan(path, [], today=TODAY).new)


@pytest.mark.parametrize("name", ["Staff Directory Lincoln High.csv", "Oakfield Primary School teachers.csv"])
def test_a_directory_of_the_staff_with_the_name_of_the_school_and_a_column_of_rooms(
    tmp_path: Path, name: str
) -> None:
    text = 'Name,Room\n"Baker, Ellen",114\n"Ortiz, Manuel",B12\n"Nguyen, Kim",201\n'
    found = plan(fill(tmp_path, {name: text}), [])
    assert not any(one.role in ("", "student") for one in found.new)
    assert any("because its name or its heading says so" in said for said in found.unclear)
