"""The class, the grade or the teacher stands around the people of a list, as offices write it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from school_files import fill, picture

from namecards.importing.plan import plan
from namecards.importing.report.check import check


class Sent(NamedTuple):
    """A file by its name, and the place of each person on it."""

    name: str
    text: str
    places: str


TWO = "Moss,Ava\nTully,Ben\n"
SENT = {
    "in the name of the file, beside a word for a list": Sent(
        "5b névsor.csv", f"Last,First\n{TWO}", "Ava Moss 5 5b, Ben Tully 5 5b"
    ),
    "beside words that nobody foresaw, above the titles": Sent(
        "names.csv",
        f"Chromebook handout register 4A autumn\nLast,First\n{TWO}",
        "Ava Moss 4 4A, Ben Tully 4 4A",
    ),
    "beside words that nobody foresaw, in the name of the file": Sent(
        "Zwemtas meegeven lijst 2Ac.csv", f"Last,First\n{TWO}", "Ava Moss 2 2Ac, Ben Tully 2 2Ac"
    ),
    "in the name of the file, beside a column of the one teacher": Sent(
        "klasseliste 6B.csv",
        "Nr;Navn;Kontaktlærer\n1;Aasen, Tiril;Siri Moe\n2;Berg, Jo;Siri Moe\n3;Dahl, Eli;Siri Moe\n",
        "Tiril Aasen 6 Siri Moe 6B, Jo Berg 6 Siri Moe 6B, Eli Dahl 6 Siri Moe 6B",
    ),
    "no middle school and its library": Sent(
        "overdue.csv",
        "Lakeside MS Library - Overdue Books Fall 2026,,\n,,\nLast,First,Gr\nMoss,Ava,6\nTully,Ben,7\n",
        "Ava Moss 6, Ben Tully 7",
    ),
    "the room in a teacher's sentence": Sent(
        "names.txt",
        "Hi Pat,\n\nYou asked for my kindergarten names - we are in Room 9. The list is up to date.\n\n"
        "Here are all my friends:\n\nAva Moss\nBen Tully\nCara Voss\n\nJo\n",
        "Ava Moss K Room 9, Ben Tully K Room 9, Cara Voss K Room 9",
    ),
    "the room beside a class of two grades": Sent(
        "names.txt",
        "Here is Room 9, my 5/6 split.\n\nMy Grade 5s are Ava Moss, Ben Tully and Cara Voss.\n\n"
        "My Grade 6s are Dan Wu, Eli Park and Fay Roe.\n\nJo\n",
        "Ava Moss 5 Room 9, Ben Tully 5 Room 9, Cara Voss 5 Room 9, "
        "Dan Wu 6 Room 9, Eli Park 6 Room 9, Fay Roe 6 Room 9",
    ),
    "a class with a name, behind another word in the name of the file": Sent(
        "Handover 3 Wattle.txt",
        "Handover - 3 Wattle, Term 2\nClass teacher: Mr Hale\n\n- Ava Moss\n- Ben Tully\n- Cara Voss\n",
        "Ava Moss 3 3 Wattle, Ben Tully 3 3 Wattle, Cara Voss 3 3 Wattle",
    ),
    "a class of Iceland, by its teacher's initials": Sent(
        "6. GÞ.txt",
        "6. GÞ\n\nAnna Jónsdóttir\nBjarni Karlsson\nDísa Ólafsdóttir\n",
        "Anna Jónsdóttir 6 6. GÞ, Bjarni Karlsson 6 6. GÞ, Dísa Ólafsdóttir 6 6. GÞ",
    ),
    "at the foot of each page, beside the day": Sent(
        "lists.csv",
        "Schüler;;\nName, Vorname;Schülernr.;Geschl.\nMoss, Ava;20117;w\nTully, Ben;20118;m\nAnzahl: 2;;\n"
        "Klasse: 7b;01.09.2026;\nName, Vorname;Schülernr.;Geschl.\nVoss, Cara;20119;w\nWu, Dan;20120;m\n"
        "Anzahl: 2;;\nKlasse: 7c;01.09.2026;\n",
        "Ava Moss 7 7b, Ben Tully 7 7b, Cara Voss 7 7c, Dan Wu 7 7c",
    ),
    "a homeroom of two numbers, in the name of the file": Sent(
        "Advisory 7-3 students.csv", f"Last,First\n{TWO}", "Ava Moss 7-3, Ben Tully 7-3"
    ),
    "with its sign apart from its letter, among other words": Sent(
        "lista.txt",
        "Segue a lista atualizada da biblioteca 6ª B\n\nAva Moss\nBen Tully\nCara Voss\n",
        "Ava Moss 6 6ª B, Ben Tully 6 6ª B, Cara Voss 6 6ª B",
    ),
    "above a column of the room in which it is taught": Sent(
        "lista.csv",
        "5.b osztály - angol csoport,,\nNév,Terem\nBalogh Anna,214\nFehér Máté,214\n",
        "Anna Balogh 5 5.b, Máté Fehér 5 5.b",
    ),
    "a teacher below Homeroom, beside the number of the room": Sent(
        "list.csv",
        "Gr,Homeroom,Rm,Name\n"
        + "".join(
            f'{grade},{own},{room},"{name}"\n'
            for grade, own, room, names in (
                (4, "Mrs. Harper", 12, ("Moss, Ava", "Tully, Ben", "Voss, Cara")),
                (5, "Mr. Lowe", 14, ("Wu, Dan", "Park, Eli", "Roe, Fay")),
            )
            for name in names
        ),
        "Ava Moss 4 Mrs. Harper, Ben Tully 4 Mrs. Harper, Cara Voss 4 Mrs. Harper, "
        "Dan Wu 5 Mr. Lowe, Eli Park 5 Mr. Lowe, Fay Roe 5 Mr. Lowe",
    ),
    "only a teacher with a short name above": Sent(
        "list.txt", "Teacher Li\nAva Moss\nBen Tully\nCy Roe\n", "Ava Moss Li, Ben Tully Li, Cy Roe Li"
    ),
    "above its teacher, in Indonesia": Sent(
        "absensi.csv",
        'DAFTAR HADIR SISWA KELAS IV B\n"Wali Kelas : Ni Made Sari, S.Pd."\nNo;NISN;Nama Siswa\n'
        "1;0134;Budi Wirawan\n2;0135;Ayu Lestari\n3;0136;Siti Ngatini\n",
        "Budi Wirawan 4 IV B, Ayu Lestari 4 IV B, Siti Ngatini 4 IV B",
    ),
    "a class of Flanders that is no ordinal": Sent(
        "lijst.csv", f"Klaslijst 2Ma\nNaam,Voornaam\n{TWO}", "Ava Moss 2 2Ma, Ben Tully 2 2Ma"
    ),
    "no class of a lesson, which is no list": Sent(
        "a.csv", f"Biology 1A\nLast,First\n{TWO}", "Ava Moss a, Ben Tully a"
    ),
    "a tutor group of three letters": Sent(
        "Photo List 9KLM.csv", f"Last,First\n{TWO}", "Ava Moss 9 9KLM, Ben Tully 9 9KLM"
    ),
    "beside the subject above a plan of seats and in the file's name; the teacher below is no class": Sent(
        "8Y2 seating plan.html",
        "<p>8Y2 Maths - Seating plan</p><p>Autumn 2, room M4</p><p>Mr Okonjo</p><table>"
        "<tr><td>Door</td><td></td><td>Board</td><td>Teacher desk</td></tr>"
        "<tr><td>Ava M</td><td>Ben T</td><td>(empty)</td><td>Kofi</td></tr>"
        "<tr><td>Cara V</td><td>Dan W</td><td>Eli P</td><td>(empty)</td></tr></table>",
        "Ava M 8 8Y2, Ben T 8 8Y2, Kofi 8 8Y2, Cara V 8 8Y2, Dan W 8 8Y2, Eli P 8 8Y2",
    ),
    "in a column, with two letters that are short for class elsewhere": Sent(
        "list.csv", "Last,First,Form\nMoss,Ava,9KL\nTully,Ben,9CL\n", "Ava Moss 9 9KL, Ben Tully 9 9CL"
    ),
    "in a column, with three letters that are short for class in Indonesia": Sent(
        "list.csv", "Last,First,Form\nMoss,Ava,7KLS\nTully,Ben,7BTM\n", "Ava Moss 7 7KLS, Ben Tully 7 7BTM"
    ),
    "in letters that are not Latin, between quotation marks": Sent(
        "тизме.csv",
        f"7-«Б» класстын окуучуларынын тизмеси\nФамилиясы,Аты\n{TWO}",
        "Ava Moss 7 7-Б, Ben Tully 7 7-Б",
    ),
    "the grade and the letter, each with its word": Sent(
        "liste.csv",
        f"9. Sınıf / A Şubesi Sınıf Listesi\nSoyadı,Adı\n{TWO}",
        "Ava Moss 9 9A, Ben Tully 9 9A",
    ),
    "a number alone, in the grammar of its language": Sent(
        "учні.csv", f"Список учнів 11 класу\nПрізвище,Ім’я\n{TWO}", "Ava Moss 11, Ben Tully 11"
    ),
    "behind the name of the school, with its word behind it": Sent(
        "5c.csv", f"ÇAMLICA ORTAOKULU 5/C SINIFI\nSOYADI,ADI\n{TWO}", "Ava Moss 5 5/C, Ben Tully 5 5/C"
    ),
    "above the titles, with the teacher in another cell and again below": Sent(
        "9.csv",
        "9 «Ç» synp,Synp ýolbaşçysy: Atajanowa O.\nFamiliýasy,Ady\nMoss,Ava\nTully,Ben\n"
        "Synp ýolbaşçysy: Atajanowa O.,\n",
        "Ava Moss 9 9Ç, Ben Tully 9 9Ç",
    ),
    "in the subject of a mail, above lines that are counted with a dash": Sent(
        "posta.txt",
        "Kimden: Hülya Karaca\nKonu: 2/B sınıf listesi\n\nMerhaba,\n\n1- Ali Kaya\n2-Ece Akın\n3- Can Uslu\n"
        "\nHülya Karaca\n",
        "Ali Kaya 2 2/B, Ece Akın 2 2/B, Can Uslu 2 2/B",
    ),
    "days of a month are no classes": Sent(
        "names.txt",
        "Here they are.\n\nFor 5 March:\n\nAva Moss\nBen Tully\n\nFor 12 March:\n\n"
        "Cara Finch\nDan Orrick\n\nThanks\n",
        "Ava Moss names, Ben Tully names, Cara Finch names, Dan Orrick names",
    ),
    "above each part, with its teacher in another cell": Sent(
        "elenco.csv",
        "Classe 2A,,Coordinatore: Fabbri Lucia\nCognome,Nome,Matr.\nRusso,Elena,4401\nFerri,Ugo,4402\n,,\n"
        "Classe 2B,,Coordinatore: Neri Paolo\nCognome,Nome,Matr.\nGallo,Sara,4411\nVilla,Pia,4412\n",
        "Elena Russo 2 2A, Ugo Ferri 2 2A, Sara Gallo 2 2B, Pia Villa 2 2B",
    ),
    "above names with their birthdays, below a line about all": Sent(
        "neu.txt",
        "Neue Erstklässler\nKlasse 1a – Die Bären\nKlassenlehrkraft: Frau Kern\n"
        "Mila Ahlers, geb. 03.02.2019\nOle Brandt, geb. 11.05.2019\nIda Claasen, geb. 17.09.2018\n"
        "Klasse 1b – Die Eulen\nKlassenlehrkraft: Herr Wolf\nEmma Frank, geb. 05.07.2018\n"
        "Jan Gerdes, geb. 19.01.2019\nLea Hoppe, geb. 30.03.2019\nDie Ausweise bleiben in der Klasse.\n",
        "Mila Ahlers 1 1a, Ole Brandt 1 1a, Ida Claasen 1 1a, "
        "Emma Frank 1 1b, Jan Gerdes 1 1b, Lea Hoppe 1 1b",
    ),
    "the teacher behind the class, of two side by side": Sent(
        "Klassen.csv",
        "3A Frau Lenz,,,3B Herr Pohl,\nName,Vorname,,Name,Vorname\n"
        "Voss,Emil,,Behr,Emil\nKolb,Jule,,Otto,Nick\n",
        "Emil Voss 3 3A, Jule Kolb 3 3A, Emil Behr 3 3B, Nick Otto 3 3B",
    ),
    "the teacher behind a comma": Sent(
        "lista.csv",
        "Luokka 4B, opettaja Sari Virtanen;\nSukunimi;Etunimi\nLaine;Aino\nNiemi;Eetu\n",
        "Aino Laine 4 4B, Eetu Niemi 4 4B",
    ),
    "the teacher above, and the class in the name of the file": Sent(
        "5b névsor.csv",
        "Osztályfőnök: Kiss Anna,\nVezetéknév,Keresztnév\nNagy,Dóra\nTóth,Ádám\n",
        "Dóra Nagy 5 5b, Ádám Tóth 5 5b",
    ),
    "the teacher above people who have a class of their own": Sent(
        "list.csv",
        "Form Teachers: Mdm Lim S H / Mr Kumar R,\nName,Class\nAva Moss,3 Diligence\nBen Tully,3 Diligence\n",
        "Ava Moss 3 3 Diligence, Ben Tully 3 3 Diligence",
    ),
    "the teacher above, and no class anywhere": Sent(
        "list.csv",
        "Homeroom: Ms. Harlow,\nLast,First\nMoss,Ava\nTully,Ben\n",
        "Ava Moss Ms. Harlow, Ben Tully Ms. Harlow",
    ),
    "below the title of a report that has the word for a teacher, too": Sent(
        "list.csv",
        "Teacher Class List,\nTeacher: Ms. Harlow,Room: 14\nLast,First\nMoss,Ava\nTully,Ben\n",
        "Ava Moss Ms. Harlow, Ben Tully Ms. Harlow",
    ),
    "the teacher of each class beside it": Sent(
        "списак.csv",
        "Презиме и име,Одељење,Разредни старешина\nПетровић Милица,VI-2,Мирјана Костић\n"
        "Живковић Вук,VI-2,Мирјана Костић\nИлић Сара,VI-2,Мирјана Костић\n",
        "Милица Петровић 6 VI-2, Вук Живковић 6 VI-2, Сара Илић 6 VI-2",
    ),
    "a teacher beside the first child only": Sent(
        "class lists.csv",
        "Teacher,Student\nMs. Harlow,Ava Moss\n,Ben Tully\n,Cara Finch\n,\n"
        "Mr. Beck,Dan Orrick\n,Ella Price\n,Finn Gale\n",
        "Ava Moss Ms. Harlow, Ben Tully Ms. Harlow, Cara Finch Ms. Harlow, "
        "Dan Orrick Mr. Beck, Ella Price Mr. Beck, Finn Gale Mr. Beck",
    ),
    "the teacher and the grade in one cell": Sent(
        "care.csv",
        'Child,Teacher/Gr\n"Moss, Ava",Bauer/K\n"Tully, Ben",Lopez/2\n"Finch, Cara",Lopez/2\n',
        "Ava Moss K Bauer, Ben Tully 2 Lopez, Cara Finch 2 Lopez",
    ),
    "the grade with its word before the teacher": Sent(
        "grade 7.csv",
        'Student,Gr./Teacher\n"Moss, Ava",Gr 7/Harper\n"Tully, Ben",Gr 7/Harper\n"Finch, Cara",Gr 7/Lowe\n',
        "Ava Moss 7 Harper, Ben Tully 7 Harper, Cara Finch 7 Lowe",
    ),
    "the grade and the teacher with only a blank between": Sent(
        "grade 5.csv",
        'Student,Grade/Teacher\n"Moss, Ava",5th Grade Mrs. Harper\n"Tully, Ben",5th Grade Mr. Lowe\n'
        '"Finch, Cara",5th Grade Mr. Lowe\n"Orrick, Dan",\n',
        "Ava Moss 5 Mrs. Harper, Ben Tully 5 Mr. Lowe, Cara Finch 5 Mr. Lowe, Dan Orrick",
    ),
    "the grade and the room in one cell, written in three ways": Sent(
        "autumn.csv",
        "Name;Grade / Room\nPell, Rosa;5 / 31\nQuist, Omar;5 / 31\nRand, Lea;6th / 9\nSole, Kit;6th / 9\n"
        "Teal, Ivo;Gr 7 / 40\n",
        "Rosa Pell 5 31, Omar Quist 5 31, Lea Rand 6 9, Kit Sole 6 9, Ivo Teal 7 40",
    ),
    "the room before the grade, with a hyphen": Sent(
        "autumn.csv",
        "Student,Rm.-Gr.\nRosa Pell,31-K\nOmar Quist,31-K\nLea Rand,24-2\nKit Sole,24-2\n",
        "Rosa Pell K 31, Omar Quist K 31, Lea Rand 2 24, Kit Sole 2 24",
    ),
    "the class and the teacher in one cell": Sent(
        "autumn.csv",
        "Student;Class & Teacher\nRosa Pell;5A & Mr. Lowe\nOmar Quist;5A & Mr. Lowe\nLea Rand;6C & Ms. Orr\n",
        "Rosa Pell 5 Mr. Lowe 5A, Omar Quist 5 Mr. Lowe 5A, Lea Rand 6 Ms. Orr 6C",
    ),
    "the year and the form in one cell": Sent(
        "autumn.csv",
        "Pupil;Year and Form\nRosa Pell;Year 8, 8KP\nOmar Quist;Year 8, 8KP\nLea Rand;Year 9, 9TW\n",
        "Rosa Pell 8 8KP, Omar Quist 8 8KP, Lea Rand 9 9TW",
    ),
    "the teacher and behind it the grade in brackets": Sent(
        "autumn.csv",
        "Name;Teacher (Gr)\nRosa Pell;Lowe (4)\nOmar Quist;Orr (5)\nLea Rand;Orr (5)\n",
        "Rosa Pell 4 Lowe, Omar Quist 5 Orr, Lea Rand 5 Orr",
    ),
    "the grade beside something unknown": Sent(
        "autumn.csv",
        "Name;Home;House / Grade\nRosa Pell;21;Elm / 4\nOmar Quist;22;Oak / 5\nLea Rand;22;Elm / 5\n",
        "Rosa Pell 4 21, Omar Quist 5 22, Lea Rand 5 22",
    ),
    "the room alone for one of many": Sent(
        "autumn.csv",
        "Name;Grade / Room\nRosa Pell;4 / 21\nOmar Quist;5 / 22\nLea Rand;5 / 22\nKit Sole;4 / 21\n"
        "Ivo Teal;21\nUna Voss;\n",
        "Rosa Pell 4 21, Omar Quist 5 22, Lea Rand 5 22, Kit Sole 4 21, Ivo Teal 21, Una Voss",
    ),
    "rooms that children of two grades share": Sent(
        "autumn.csv",
        "Name;Grade / Room\nPell, Rosa;5 / 31\nQuist, Omar;6 / 31\nRand, Lea;6 / 33\nSole, Kit;5 / 33\n",
        "Rosa Pell 5 31, Omar Quist 6 31, Lea Rand 6 33, Kit Sole 5 33",
    ),
    "the numbers of classes, which begin anew in each grade": Sent(
        "autumn.csv",
        "Name;Grade/Class\nPell, Rosa;5/1\nQuist, Omar;5/2\nRand, Lea;6/1\nSole, Kit;6/2\n",
        "Rosa Pell 5 5/1, Omar Quist 5 5/2, Lea Rand 6 6/1, Kit Sole 6 6/2",
    ),
    "two rooms in the one heading of a typed list": Sent(
        "chess.txt",
        "Chess on Wednesday (Rm 8 & Rm 11)\n- Rosa Pell\n- Omar Quist\n- Lea Rand\n",
        "Rosa Pell chess, Omar Quist chess, Lea Rand chess",
    ),
    "two classes above a table": Sent(
        "chess.csv",
        "Chess: classes 5a and 6b\nName,Paid\nRosa Pell,yes\nOmar Quist,no\nLea Rand,yes\n",
        "Rosa Pell chess, Omar Quist chess, Lea Rand chess",
    ),
    "no heading in a row whose name lost all its letters": Sent(
        "autumn.csv",
        "Name;Room\nPell, Rosa;31\nQuist, Omar;31\n??, ?;Gr 8 - 31\nRand, Lea;33\nSole, Kit;33\n",
        "Rosa Pell 31, Omar Quist 31, Lea Rand 33, Kit Sole 33",
    ),
    "a remark behind the class of one": Sent(
        "Lese-AG.txt",
        "Mia Feld, 4a\nJonte Ahl, 4b\nEmil Groß, 4a\nLevin Ruge, 4b (ab Januar)\nNele Kolb, 4a\n",
        "Mia Feld 4 4a, Jonte Ahl 4 4b, Emil Groß 4 4a, Levin Ruge 4 4b, Nele Kolb 4 4a",
    ),
    "typed, a grade and a word above each part": Sent(
        "groups.txt",
        "Buddies\n8 Red\nAva Moss\nBen Tully\n\n8 Blue\nCara Finch\nDan Orrick\n",
        "Ava Moss 8 8 Red, Ben Tully 8 8 Red, Cara Finch 8 8 Blue, Dan Orrick 8 8 Blue",
    ),
    "within the lines of a mail": Sent(
        "mail.txt",
        "Hello Ruth,\n\nhere are the children, 4 Willow first:\n\nAva Moss\nBen Tully\n\n"
        "and from 4 Hazel:\n\nCara Finch\nDan Orrick\n\nThanks,\nJo\n",
        "Ava Moss 4 4 Willow, Ben Tully 4 4 Willow, Cara Finch 4 4 Hazel, Dan Orrick 4 4 Hazel",
    ),
    "beside words for a list, before a dash": Sent(
        "liste.csv",
        "Klasseliste 6B – Haugland skule;\nKontaktlærar: Ragnhild Sæbø;\nNamn på elev;Merknad\n"
        "Eirik Tveit;\nGuro Nes;\n",
        "Eirik Tveit 6 6B, Guro Nes 6 6B",
    ),
    "in a sentence about pupils, as the subject of a mail": Sent(
        "lista.txt",
        "Från: Camilla\nÄmne: Elever i 4A som behöver lånekort\n\nHej! Här kommer de:\n\n"
        "1. Adam Lund\n2. Dana Hussein (sjuk)\n3. Elton Berg\n\nHälsningar Camilla\n",
        "Adam Lund 4 4A, Dana Hussein 4 4A, Elton Berg 4 4A",
    ),
    "above the line with the teacher, and somebody who left": Sent(
        "sąrašas.txt",
        "5b klasės mokinių sąrašas 2026–2027 m. m.\nKlasės vadovė Lina Gudaitė\n\n1. Adomaitis Lukas\n"
        "2. Bagdonaitė Gabija\n3. Daukšaitė Liepa – išvyko į Kauną\n4. Grigas Titas\n",
        "Lukas Adomaitis 5 5b, Gabija Bagdonaitė 5 5b, Liepa Daukšaitė 5 5b, Titas Grigas 5 5b",
    ),
    "above numbered names, with a total below them": Sent(
        "nimekiri.txt",
        "7.a klass, klassijuhataja Piret Mets\n1. Aavik, Karl\n2. Jõgi, Oskar (lahkus 1.10)\n"
        "3. Kuusk, Marta\nKokku 3 õpilast\n",
        "Karl Aavik 7 7.a, Oskar Jõgi 7 7.a, Marta Kuusk 7 7.a",
    ),
    "in the subject of a mail": Sent(
        "mail.eml",
        "From: a@s.example\nTo: b@s.example\nSubject: AW: Ausweise Klasse 4c\nMIME-Version: 1.0\n\n"
        "Hallo,\n\nhier die Kinder:\n\nJan Voss\nLea Behr\nTim Kolb\n\nLiebe Grüße\nPetra\n",
        "Jan Voss 4 4c, Lea Behr 4 4c, Tim Kolb 4 4c",
    ),
    "in words for the grade and a letter, in Arabic": Sent(
        "كشف.csv",
        "كشف بأسماء طلاب الصف الثالث (أ),\nرقم الطالب,اسم الطالب\n4011,عبد الرحمن علي\n4012,نور الدين حسن\n",
        "عبد الرحمن علي 3 الثالث (أ), نور الدين حسن 3 الثالث (أ)",
    ),
    "a letter and a number, in Hebrew": Sent(
        "רשימה.csv",
        "דף קשר כיתה ג'3 - תשפ\"ז,\nשם משפחה,שם פרטי\nלוי,נועה\nבר לב,גיא\n",
        "נועה לוי 3 ג'3, גיא בר לב 3 ג'3",
    ),
    "the part of the school in Italy, whose number is no grade": Sent(
        "elenco.csv",
        "Classe: 2C - SCUOLA SECONDARIA DI I GRADO - Plesso Nord,\nCognome,Nome\nNeri,Sara\nGallo,Ivo\n",
        "Sara Neri 2 2C, Ivo Gallo 2 2C",
    ),
    "the grade and the section, each behind its word": Sent(
        "list.csv",
        "جماعت: ہفتم   سیکشن: بی,\nداخلہ نمبر,نام\n8812,عائشہ صدیقہ\n8813,فاطمہ نور\n",
        "عائشہ صدیقہ 7 ہفتم بی, فاطمہ نور 7 ہفتم بی",
    ),
    "the teacher in the row of the class": Sent(
        "names.csv",
        "Section: 07/A,Teacher: Ms. Fox\nStudent ID,Name\n4401,Ava Moss\n4402,Ben Tully\n",
        "Ava Moss 7 07/A, Ben Tully 7 07/A",
    ),
    "the teacher and the room beside each of two classes": Sent(
        "Yr 7.csv",
        "Registration Group: 7KLM,,Tutor: Mrs Ash,Room S12\nAdno,Last,First\n0451,Moss,Ava\n0452,Fry,Cy\n"
        "Registration Group: 7RST,,Tutor: Mr Oak,Room L04\nAdno,Last,First\n0453,Tully,Ben\n",
        "Ava Moss 7 7KLM, Cy Fry 7 7KLM, Ben Tully 7 7RST",
    ),
    "classes and teachers in cells of their own, the titles once": Sent(
        "lista.csv",
        "Matrícula,Apellidos,Nombre\nGrupo,2A,Tutora: Ana Ruiz,2 alumnos\n8451,Moss,Ava\n8452,Fry,Cy\n"
        "Grupo,2B,Tutor: Luis Gil,1 alumno\n8453,Tully,Ben\n",
        "Ava Moss 2 2A, Cy Fry 2 2A, Ben Tully 2 2B",
    ),
    "a class of Kindergarten and Year 1": Sent(
        "roll.csv", f"Roll Class: K/1W\nLast,First\n{TWO}", "Ava Moss K/1W, Ben Tully K/1W"
    ),
    "a class of two years in France": Sent(
        "liste.csv", f"Classe : CE1/CE2\nNom,Prénom\n{TWO}", "Ava Moss CE1/CE2, Ben Tully CE1/CE2"
    ),
    "the teacher behind a label in a cell of its own": Sent(
        "forms.csv",
        "Form 7HA,,Tutor:,Mrs Ellershaw\nSurname,Forename,Form,House\nMoss,Ava,7HA,Avon\n,,,\n"
        "Form 7MK,,Tutor:,Mr Quaife\nSurname,Forename,Form,House\nTully,Ben,7MK,Severn\n",
        "Ava Moss 7 7HA, Ben Tully 7 7MK",
    ),
    "the mentor behind a label without a colon": Sent(
        "m.csv",
        "Klas 1A;Mentor;Dhr. Bos\nAchternaam;Voornaam;Leerlingnr\nBakker;Tim;20261\n"
        "Klas 1B;Mentor;Mw. Smit\nAchternaam;Voornaam;Leerlingnr\nJansen;Lotte;20262\n",
        "Tim Bakker 1 1A, Lotte Jansen 1 1B",
    ),
    "below the title of the grades, beside the teachers": Sent(
        "names.csv",
        "First Name,Last Name,Grade,Class Teacher\nAva,Moss,5A,Sam Poe\nBen,Tully,5B,Kim Fox\n",
        "Ava Moss 5 Sam Poe 5A, Ben Tully 5 Kim Fox 5B",
    ),
    "in brackets behind each name": Sent(
        "list.csv",
        "Name (Class)\nAva Moss (5A)\nBen Tully (5A) - absent\nCara Finch (5B)\nDan Orrick (5B)\n",
        "Ava Moss 5 5A, Ben Tully 5 5A, Cara Finch 5 5B, Dan Orrick 5 5B",
    ),
    "behind a dash after each name": Sent(
        "list.csv", "Student\nAva Moss - 7B\nBen Tully - 7C\n", "Ava Moss 7 7B, Ben Tully 7 7C"
    ),
    "above the boys and the girls beside each other": Sent(
        "list 2b.csv",
        "Boys,Girls\nYair Lev,Dana Cole\nOmer Tal,Hagar Pace\nRoy Kemp,Lee Moore\n",
        "Yair Lev 2 2b, Dana Cole 2 2b, Omer Tal 2 2b, Hagar Pace 2 2b, Roy Kemp 2 2b, Lee Moore 2 2b",
    ),
    "below two rows of titles of names": Sent(
        "list.csv",
        "No,Student name,,,Class\n,First,Middle,Last,\n1,Tom,Adam,Finch,4A\n2,Ned,Lee,Moss,4B\n",
        "Tom Finch 4 4A, Ned Moss 4 4B",
    ),
    "below two rows of titles of names, in Arabic": Sent(
        "كشف.csv",
        "م,اسم الطالب,,,,الصف\n,الأول,الأب,الجد,العائلة,\n1,تركي,محمد,سعد,العنزي,الرابع\n"
        "2,نايف,علي,فهد,الرشيدي,الرابع\n",
        "تركي العنزي 4, نايف الرشيدي 4",
    ),
    "in one of several cells above the titles": Sent(
        "list.csv",
        "Addis Primary School,,\nGrade 4 Section B,,Homeroom: Ato Bekele\nNo,Name,ID\n"
        "1,Ava Moss,AP-11\n2,Ben Tully,AP-12\n",
        "Ava Moss 4 4B, Ben Tully 4 4B",
    ),
    "a grade and the number of its class between a slash": Sent(
        "list.csv",
        "Name,Class\nAva Moss,1/1\nBen Tully,1/2\nCara Finch,2/1\nDan Orrick,2/2\n",
        "Ava Moss 1 1/1, Ben Tully 1 1/2, Cara Finch 2 2/1, Dan Orrick 2 2/2",
    ),
    "above each of two short lists with the same titles": Sent(
        "classes.csv",
        "Class 1A,,\nLast name,First name,Remarks\nMoss,Ava,\nTully,Ben,allergy\n"
        "Class 1B,,\nLast name,First name,Remarks\nFinch,Cara,\nOrrick,Dan,\n",
        "Ava Moss 1 1A, Ben Tully 1 1A, Cara Finch 1 1B, Dan Orrick 1 1B",
    ),
    "the grade and the section in words, in Arabic": Sent(
        "سجل.csv",
        "سجل الصف العاشر - الشعبة الثانية,\nرقم القيد,الاسم والكنية\n512,كنان العلي\n513,ورد الحسن\n",
        "كنان العلي 10 العاشر الثانية, ورد الحسن 10 العاشر الثانية",
    ),
    "above lines with numbers and dashes": Sent(
        "mail.txt",
        "Hello,\n\nhere they are.\n\nClass 6A:\n1- Ava Moss\n2- Ben Tully\n3- Cara Finch\nThanks\n",
        "Ava Moss 6 6A, Ben Tully 6 6A, Cara Finch 6 6A",
    ),
    "above each list, with the tutor in brackets": Sent(
        "seznam.csv",
        "7. a (razrednik/-čarka: Breda Zajc),\nPriimek,Ime\nMoss,Ava\nTully,Ben\n\n"
        "7. b (razrednik/-čarka: Matjaž Oblak),\nPriimek,Ime\nFinch,Cara\n",
        "Ava Moss 7 7. a, Ben Tully 7 7. a, Cara Finch 7 7. b",
    ),
    "above each list, with the teacher behind a dash": Sent(
        "classes.csv",
        "6ème B — Professeur principal : M. Durand,\nNom,Prénom\nMoss,Ava\n\n"
        "6ème C — Professeur principal : Mme Roy,\nNom,Prénom\nFinch,Cara\n",
        "Ava Moss 6 6ème B, Cara Finch 6 6ème C",
    ),
    "teachers above columns of names, with sums below, and the grade of all": Sent(
        "lists.csv",
        "2nd Grade Class Lists 2026-2027,\n,\nMrs. Alder,Mr. Boone\n"
        "Ava Moss,Ben Tully\nCara Finch,Dan Orrick\n"
        ",\nBoys - 0,Boys - 2\nTotal - 2,Total - 2\n",
        "Ava Moss 2 Mrs. Alder, Cara Finch 2 Mrs. Alder, Ben Tully 2 Mr. Boone, Dan Orrick 2 Mr. Boone",
    ),
    "the strand and the section behind the grade": Sent(
        "sf1.csv",
        f"GRADE 11 - STEM A,\nADVISER: MARIA L. REYES,\nLast,First\n{TWO}",
        "Ava Moss 11 STEM A, Ben Tully 11 STEM A",
    ),
    "the name of a school has a number": Sent(
        "list.csv", f"የካቲት 23 የመጀመሪያ ደረጃ ትምህርት ቤት,\nLast,First\n{TWO}", "Ava Moss list, Ben Tully list"
    ),
    "within a sentence of a mail, which ends in the case of its grammar": Sent(
        "mail.txt",
        "Feladó: titkar@suli.example\nTárgy: új tanulók\n\nKedves Kolléga!\n"
        "A 3.b osztályba az alábbi új tanulók érkeztek:\n1. Balaton Zita\n2. Cukor Áron\n3. Dió Hanga\n"
        "Üdvözlettel:\nPiroska\n",
        "Zita Balaton 3 3.b, Áron Cukor 3 3.b, Hanga Dió 3 3.b",
    ),
    "in a Roman number that is the whole name of the file": Sent(
        "VI-2.csv",
        "Р.бр.;Име и презиме\n1;Анђела Антић\n2;Вања Гајић\n",
        "Анђела Антић 6 VI-2, Вања Гајић 6 VI-2",
    ),
    "above the numbered names of a typed list, with its school and its teacher": Sent(
        "list.txt",
        "OŠ Preska\nSeznam učencev 6. a razreda\nRazredničarka: Mateja Bajc\n1. Arko Nika\n2. Bartol Lana\n"
        "3. Čeh Jakob\n4. Debevec Zarja\nSkupaj: 4\n",
        "Nika Arko 6 6. a, Lana Bartol 6 6. a, Jakob Čeh 6 6. a, Zarja Debevec 6 6. a",
    ),
    "the grade behind another word": Sent(
        "summer.csv",
        f"Reading - Grade 4,\nLast,First\n{TWO}",
        "Ava Moss 4 Reading, Ben Tully 4 Reading",
    ),
    "the name of the file above the teacher": Sent(
        "JSS 2 GOLD.txt",
        "GREENFIELD COLLEGE\nJSS 2 GOLD - 2026/2027 SESSION\nCLASS TEACHER: MRS. F. ADELEKE\n\n"
        "1. OKAFOR Chidinma\n2. BELLO Ibrahim\n3. EZE Emeka\n",
        "Chidinma Okafor JSS 2 GOLD, Ibrahim Bello JSS 2 GOLD, Emeka Eze JSS 2 GOLD",
    ),
    "the grade as it is said in Quebec": Sent(
        "liste.csv", f"Liste des élèves de 5e année\nNom,Prénom\n{TWO}", "Ava Moss 5, Ben Tully 5"
    ),
    "a room beside the times of the day is no class": Sent(
        "list.csv",
        f"Mrs. Landry's Kindergarten\nRoom 4   AM recess 10:15   Library: Tuesday 1:20\nLast,First\n{TWO}",
        "Ava Moss K Mrs. Landry, Ben Tully K Mrs. Landry",
    ),
    "boys and girls beside each other are no classes": Sent(
        "list.csv",
        "Class 5B,,,,\nBoys,,,Girls,\nLast,First,,Last,First\nMoss,Tom,,Finch,Cara\nTully,Ben,,Orrick,Dana\n",
        "Tom Moss 5 5B, Ben Tully 5 5B, Cara Finch 5 5B, Dana Orrick 5 5B",
    ),
    "the room of a class of two grades": Sent(
        "list.csv",
        f"Gr. 2/3 - Room 9 - Mme Roy,\nLast,First\n{TWO}",
        "Ava Moss Room 9 Gr. 2/3, Ben Tully Room 9 Gr. 2/3",
    ),
    "a course with its number and section": Sent(
        "list.csv",
        f"World History 4120-2,\nLast,First\n{TWO}",
        "Ava Moss World History 4120-2, Ben Tully World History 4120-2",
    ),
    "a room in the name of the file": Sent(
        "Liosta ranga Seomra 9.csv", f"Last,First\n{TWO}", "Ava Moss Seomra 9, Ben Tully Seomra 9"
    ),
    "a grade in a Roman number and in words": Sent(
        "kelas.csv",
        f"Kelas: V (Lima),Wali Kelas: Siti Aminah\nLast,First\n{TWO}",
        "Ava Moss 5 Siti Aminah, Ben Tully 5 Siti Aminah",
    ),
    "a colour behind a grade, beside its teacher": Sent(
        "list.csv",
        f"Grade R - Green,Educator: Ms Dube\nLast,First\n{TWO}",
        "Ava Moss R Green, Ben Tully R Green",
    ),
    "a part of the school before a grade in words": Sent(
        "nomina.csv",
        f"Nivel,Primaria,Turno,Tarde\nGrado,TERCERO,Sección,C\nLast,First\n{TWO}",
        "Ava Moss 3 TERCERO C, Ben Tully 3 TERCERO C",
    ),
    "a file in the folder of its class": Sent(
        "6.c klase/skolēni.csv", f"Last,First\n{TWO}", "Ava Moss 6 6.c, Ben Tully 6 6.c"
    ),
    "a file by its letter in the folder of its grade": Sent(
        "5. ročník/B.csv", f"Last,First\n{TWO}", "Ava Moss 5 5B, Ben Tully 5 5B"
    ),
    "a class of China in the folder of its year": Sent(
        "高二/3班.csv", f"Last,First\n{TWO}", "Ava Moss 高二 高二 3班, Ben Tully 高二 高二 3班"
    ),
    "a file in the folder of a teacher": Sent(
        "Mrs Patel/list.csv", f"Last,First\n{TWO}", "Ava Moss Mrs Patel, Ben Tully Mrs Patel"
    ),
    "a file that tells another class than its folder": Sent(
        "Backup 2B/list 5A.csv", f"Last,First\n{TWO}", "Ava Moss 5 5A, Ben Tully 5 5A"
    ),
    "pages in the folder of their class": Sent(
        "7A/page 1.csv & 7A/page 2.csv", f"Last,First\n{TWO}", "Ava Moss 7 7A, Ben Tully 7 7A"
    ),
    "a group of the class above": Sent(
        "liste.csv",
        "Klasse 7b\nNachname,Vorname,Gruppe\nMoss,Ava,G1\nTully,Ben,G2\n",
        "Ava Moss 7 7b G1, Ben Tully 7 7b G2",
    ),
    "a half of the class above, which is no class": Sent(
        "liste.csv",
        "Classe 5e B\nNom,Prénom,Groupe\nMoss,Ava,1\nTully,Ben,2\n",
        "Ava Moss 5 5e B, Ben Tully 5 5e B",
    ),
    "a group of the class that the file is called by": Sent(
        "Třída 6.A.csv",
        "Příjmení,Jméno,Skupina\nMoss,Ava,A1\nTully,Ben,A2\n",
        "Ava Moss 6 6.A A1, Ben Tully 6 6.A A2",
    ),
    "a class of Angola by its number alone": Sent(
        "alunos.csv", f"Lista da 4.ª Classe\nApelido,Nome\n{TWO}", "Ava Moss 4, Ben Tully 4"
    ),
    "classes of Czechia by their numbers alone": Sent(
        "seznam.csv", "Příjmení,Jméno\n3. třída,\nMoss,Ava\n4. třída,\nTully,Ben\n", "Ava Moss 3, Ben Tully 4"
    ),
    "a class of Portugal, of which the number is the grade": Sent(
        "lista.csv", f"Turma: 8.º B\nApelido,Nome\n{TWO}", "Ava Moss 8 8.º B, Ben Tully 8 8.º B"
    ),
    "an Irish class is a grade": Sent(
        "list.csv",
        "Last,First,Class\nMoss,Ava,3rd Class\nTully,Ben,Sixth Class\n",
        "Ava Moss 3, Ben Tully 6",
    ),
    "behind words for a list, before the term": Sent(
        "list.csv",
        f"CLASS LIST: BASIC 4 GOLD, 2026/2027 SESSION (FIRST TERM)\nLast,First\n{TWO}",
        "Ava Moss 4 BASIC 4 GOLD, Ben Tully 4 BASIC 4 GOLD",
    ),
    "before half of the school year": Sent(
        "list.csv",
        f"Klassenliste 5b, 2. Halbjahr 2026/27\nNachname,Vorname\n{TWO}",
        "Ava Moss 5 5b, Ben Tully 5 5b",
    ),
    "with the part of the school, above books given out and in the file's name": Sent(
        "JSS 2C books.csv",
        f"JSS 2C - TEXTBOOKS GIVEN OUT\nSurname,First Name\n{TWO}",
        "Ava Moss JSS 2C, Ben Tully JSS 2C",
    ),
    "above the rooms of a class trip": Sent(
        "rooms.csv",
        "Residential to York - 6H - room list\nRoom,Last,First\n11,Moss,Ava\n11,Tully,Ben\n12,Finch,Cara\n",
        "Ava Moss 6 6H, Ben Tully 6 6H, Cara Finch 6 6H",
    ),
    "above the rooms that are the homerooms of a grade": Sent(
        "list.csv",
        "Grade 5 class list\nRoom,Last,First\nRoom 11,Moss,Ava\nRoom 11,Tully,Ben\nRoom 12,Finch,Cara\n",
        "Ava Moss 5 Room 11, Ben Tully 5 Room 11, Cara Finch 5 Room 12",
    ),
    "above the tents, whose numbers are no grades": Sent(
        "tents.csv",
        "Zeltlager der 5b\nZelt,Nachname,Vorname\n1,Moss,Ava\n1,Tully,Ben\n2,Finch,Cara\n2,Grant,Malik\n",
        "Ava Moss 5 5b, Ben Tully 5 5b, Cara Finch 5 5b, Malik Grant 5 5b",
    ),
    "in the mail of an adviser, above boys and girls": Sent(
        "cards.eml",
        "From: Liza Cruz <liza@school.example>\nSubject: ID cards\n\n"
        "Below are the learners of our section, Grade 9 - Bonifacio, who need new cards.\n\n"
        "MALE\n1. Moss, Ben\n2. Tully, Omar\n\nFEMALE\n1. Finch, Cara\n2. Grant, Ava\n",
        "Ben Moss 9 Bonifacio, Omar Tully 9 Bonifacio, Cara Finch 9 Bonifacio, Ava Grant 9 Bonifacio",
    ),
    "in a column of the grade and its stream": Sent(
        "form.csv",
        "Learner,Class and stream\nAva Moss,6 North\nBen Tully,6 South\n",
        "Ava Moss 6 6 North, Ben Tully 6 6 South",
    ),
    "in the local address of Surpass, which is the homeroom": Sent(
        "PatronExport.csv",
        "Number,Surname,GivenName,HomeLibrary,LocalAddress\n"
        "101,Moss,Ava,1,Hutchins\n102,Tully,Ben,1,Hutchins\n103,Finch,Cara,1,Neal\n104,Grant,Malik,1,Neal\n",
        "Ava Moss Hutchins, Ben Tully Hutchins, Cara Finch Neal, Malik Grant Neal",
    ),
    "no homeroom in the local address where each has their own": Sent(
        "PatronExport.csv",
        "Number,Surname,GivenName,HomeLibrary,LocalAddress\n101,Moss,Ava,1,4 Elm\n102,Tully,Ben,1,9 Oak\n",
        "Ava Moss Patron, Ben Tully Patron",
    ),
}


def places(path: Path) -> list[str]:
    new = plan(path, []).new
    return [" ".join(filter(None, (one.display, one.grade, one.homeroom, *one.classes))) for one in new]


@pytest.mark.parametrize("sent", SENT.values(), ids=SENT)
def test_the_class_around_a_list(sent: Sent, tmp_path: Path) -> None:
    for name in sent.name.split(" & "):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(sent.text, encoding="utf-8")
    sent_path = tmp_path if "/" in sent.name else tmp_path / sent.name
    assert sorted(places(sent_path)) == sorted(sent.places.split(", "))


def show(root: Path, *photos: str) -> None:
    for name in photos:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(picture(name))


@pytest.mark.parametrize("form", ["{room}/{name}.jpg", "{room} {name}.jpg"])
def test_photos_tell_the_class_of_a_list_that_names_none(form: str, tmp_path: Path) -> None:
    people = {"Ava Moss": "5K", "Ben Tully": "5K", "Cara Finch": "5L", "Dan Orrick": "5L"}
    (tmp_path / "list.csv").write_text("Name\n" + "\n".join(people), encoding="utf-8")
    show(tmp_path, *(form.format(room=room, name=name) for name, room in people.items()))
    assert places(tmp_path) == [f"{name} {room}" for name, room in people.items()]
    assert any("5K and 5L" in said for said in plan(tmp_path, []).unclear)


def test_a_folder_of_a_class_tells_which_of_two_is_meant(tmp_path: Path) -> None:
    people = "3A,Emil,Voss\n3A,Jule,Kolb\n3A,Tim,Lang\n3B,Emil,Behr\n3B,Nick,Otto\n3B,Mia,Roth\n"
    (tmp_path / "list.csv").write_text(f"Class,First,Last\n{people}", encoding="utf-8")
    shown = [f"Fotos {room}/{name}.jpg" for room, name, _ in (line.split(",") for line in people.split())]
    show(tmp_path, *shown)
    assert [one.photo.name for one in plan(tmp_path, []).listed if one.photo] == shown


@pytest.mark.parametrize(
    "text",
    [
        "Student name\nMs. Osei\n{}\nMr. Brandt\n{}\n",
        "Ms. Osei\nStudent name\n{}\nMr. Brandt\nStudent name\n{}\n",
        "Ms. Osei\nStudent name\n{}\nMr. Brandt\n{}\n",
    ],
)
@pytest.mark.parametrize("number", ["", " (402210)"])
def test_teachers_between_the_names_of_one_column_are_whose_class_it_is(
    tmp_path: Path, text: str, number: str
) -> None:
    def lines(names: str) -> str:
        return "\n".join(
            f'"{name}{number.replace("10", str(at + 10))}"' for at, name in enumerate(names.split("; "))
        )

    first, second = lines("Ng, Yu; Hall, Marcus; Freeman, Des"), lines("Finch, Sarah; Banks, Ta'Shawn")
    second = second.replace("4022", "5022")
    found = plan(fill(tmp_path, {"list.csv": text.format(first, second)}), []).listed
    told = {one.family: one.homeroom for one in found}
    assert told == dict.fromkeys(("Ng", "Hall", "Freeman"), "Ms. Osei") | dict.fromkeys(
        ("Finch", "Banks"), "Mr. Brandt"
    )


@pytest.mark.parametrize("above", ["Name\n", "Student\nName\n"])
def test_one_name_of_one_word_is_a_child_and_a_second_row_of_titles_no_class(
    tmp_path: Path, above: str
) -> None:
    text = above + 'Ms. Osei\nNingsih\n"Ramadhan, Rizky"\nYuliana\nMr. Brandt\n"Nugroho, Fajar"\nSupriyadi\n'
    found = plan(fill(tmp_path, {"list.csv": text}), []).listed
    assert [(one.given, one.homeroom) for one in found] == [
        ("Ningsih", "Ms. Osei"), ("Rizky", "Ms. Osei"), ("Yuliana", "Ms. Osei"),
        ("Fajar", "Mr. Brandt"), ("Supriyadi", "Mr. Brandt"),
    ]  # fmt: skip
    alone = above + '"Ramadhan, Rizky"\n"Nugroho, Fajar"\n"Lestari, Dewi"\n'
    assert {one.homeroom for one in plan(fill(tmp_path / "alone", {"list.csv": alone}), []).listed} == {""}


@pytest.mark.parametrize(
    "text",
    [
        'Kid,Cl.\n"Moss, Ava (10421)",6A\n"Tully, Ben (10434)",\n"Chen, Maya (10447)",\n'
        '"Diaz, Leo (10460)",6B\n"Ward, Noah (10473)",\n"Kos, Lara (10486)",\n',
        "Moss, Ava\t6A\nTully, Ben\nChen, Maya\nDiaz, Leo\t6B\nWard, Noah\nKos, Lara\n",
    ],
    ids=["numbers behind the names", "tabs"],
)
def test_a_class_beside_the_first_of_its_people_behind_a_name_with_a_comma(text: str, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text(text, encoding="utf-8")
    told = "Ava Moss 6 6A, Ben Tully 6 6A, Maya Chen 6 6A, Leo Diaz 6 6B, Noah Ward 6 6B, Lara Kos 6 6B"
    assert places(tmp_path / "list.txt") == told.split(", ")


def test_parents_beside_the_pupils_of_a_list_without_titles_are_not_the_pupils(tmp_path: Path) -> None:
    rows = (
        "4401,Tadhg O'Driscoll,Raúl Espino,Uwe O'Driscoll,(555) 017-5517\n"
        "4402,Oisín Ó Briain,Moira Falk,Gwen Ó Briain,(555) 012-3511\n"
        "4403,Donnacha Feeney,Pia Winters,Hal Feeney,(555) 016-7500\n"
    )
    (tmp_path / "list.csv").write_text(rows, encoding="utf-8")
    assert {one.ids[0]: one.given for one in plan(tmp_path / "list.csv", []).new} == {
        "4401": "Tadhg",
        "4402": "Oisín",
        "4403": "Donnacha",
    }


def test_a_class_beside_the_first_of_its_people_before_their_names(tmp_path: Path) -> None:
    """As cells that were merged are copied into a text."""
    text = "Class\tFull name\n6A\tSequeira, Afonso\n\tBrito, Kaique\n\tPereira, Julia\n"
    text += "6B\tMoura, Yasmin\n\tSouza, Joao\n\tRocha, Bia\n"
    found = plan(fill(tmp_path, {"list.txt": text}), []).listed
    assert [(one.given, one.classes) for one in found] == [
        ("Afonso", ("6A",)), ("Kaique", ("6A",)), ("Julia", ("6A",)), ("Yasmin", ("6B",)), ("Joao", ("6B",)),
        ("Bia", ("6B",)),
    ]  # fmt: skip


def test_files_of_classes_in_the_folders_of_their_grades(tmp_path: Path) -> None:
    names = {"Year 5/Red": "Moss,Ava", "Year 5/Blue": "Tully,Ben", "Year 6/Red": "Finch,Cara"}
    for name, row in names.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / f"{name}.csv").write_text(f"Last,First\n{row}\n", encoding="utf-8")
    told = ["Ava Moss 5 Year 5 Red", "Ben Tully 5 Year 5 Blue", "Cara Finch 6 Year 6 Red"]
    assert sorted(places(tmp_path)) == told


@pytest.mark.parametrize("file", ["list", "Gradebook Q1", "Q2 grades"])
@pytest.mark.parametrize(
    "above", ["Lunch Choices - Mrs. Harper - Grade 5", "Reading Levels - Fall 2026 - Mrs. Harper - Grade 5"]
)
def test_a_teacher_and_a_grade_among_other_words_above(tmp_path: Path, file: str, above: str) -> None:
    """The whole line, or the quarter of the school year, became the class."""
    fill(tmp_path, {f"{file}.csv": f"{above},,\n,,\nLast,First,Points\nMoss,Ava,12\nTully,Ben,7\n"})
    found = plan(tmp_path, []).listed
    assert [(one.given, one.grade, one.homeroom) for one in found] == [
        ("Ava", "5", "Mrs. Harper"),
        ("Ben", "5", "Mrs. Harper"),
    ]


def test_groups_within_the_class_of_a_teacher_are_neither_grades_nor_classes(tmp_path: Path) -> None:
    rows = "".join(
        f"{1 + at // 2},{name}\n" for at, name in enumerate(("Ava Moss", "Ben Tully", "Cy Orr", "Di Lee"))
    )
    fill(tmp_path, {"groups.csv": f"Mrs. Harper - Grade 5,\n,\nGroup,Student\n{rows}"})
    found = plan(tmp_path, []).listed
    assert {(one.grade, one.homeroom, one.classes) for one in found} == {("5", "Mrs. Harper", ())}


def test_the_books_of_a_child_are_rows_of_one(tmp_path: Path) -> None:
    """Nobody with two books was imported without an answer."""
    titles = "Last,First,Grade,Teacher,Title,Copy Barcode,Due Date"
    loans = ("Moss,Ava,4,Mr. Lowe,Hatchet,30129,09/02/2026", "Moss,Ava,4,Mr. Lowe,Wonder,30130,09/06/2026")
    fill(
        tmp_path,
        {"overdue.csv": "\n".join([titles, *loans, "Tully,Ben,4,Mr. Lowe,Smile,30131,09/09/2026\n"])},
    )
    found = plan(tmp_path, [])
    assert [one.given for one in found.new] == ["Ava", "Ben"] and not found.questions
    assert any("The rows are loans" in one for one in found.remarks)


@pytest.mark.parametrize("titles", ["Title,Due", "Titel,fällig am", "Titre,À rendre le", "Titel,Terug op"])
def test_a_book_and_when_it_is_due_are_a_loan_without_a_number(tmp_path: Path, titles: str) -> None:
    rows = (
        '"Moss, Ava",Hatchet,9/2\n"Moss, Ava",Wonder,9/6\n"Tully, Ben",Smile,9/9\n"Finch, Cara",Ghost,9/9\n'
    )
    fill(tmp_path, {"overdue.csv": f"Name,{titles}\n{rows}"})
    found = plan(tmp_path, [])
    assert [one.given for one in found.new] == ["Ava", "Ben", "Cara"] and not found.questions


def test_two_columns_of_children_in_the_alphabet(tmp_path: Path) -> None:
    rows = "Amelia Evans,Isla Schmidt\nFreya Larsen,Noah Smith-Jones\nLeo Murphy,Sofia van der Berg\n"
    fill(tmp_path, {"list.csv": f"{rows}Aarav Patel,Henry Walker\n"})
    assert len(plan(tmp_path, []).listed) == 8


def test_who_is_in_which_of_two_rooms_is_not_known_and_that_is_said(tmp_path: Path) -> None:
    fill(tmp_path, {"chess.txt": "Chess (Room 8 + 11)\n- Rosa Pell\n- Omar Quist\n- Lea Rand\n"})
    said = [each.text for each in check(plan(tmp_path, []))]
    assert "“Chess (Room 8 + 11)” names several rooms or classes, so nobody below got one of them." in said


@pytest.mark.parametrize("ending", ["", "\n17 Sept 2026\tPage 1"])
def test_few_notes_beside_names_below_a_class_its_teacher_and_its_room(ending: str, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text(
        "Oak Hill Primary\nClass: 4C\tTeacher: Mr. Ortega\tRoom: 21\nPupil Name\tNotes\nAva Moss\nBen Tully\n"
        "Cara Vance\tnew this year\nDan West\nClass: 5A\tTeacher: Ms. Bell\tRoom: 9\nPupil Name\tNotes\n"
        f"Eli Park\nFay Quinn\tglasses\nGus Rowe\nHana Sato\nIda Holm{ending}\n",
        encoding="utf-8",
    )
    found = plan(tmp_path / "list.txt", []).listed
    assert [(one.display, *one.classes) for one in found] == [
        *((name, "4C") for name in ("Ava Moss", "Ben Tully", "Cara Vance", "Dan West")),
        *((name, "5A") for name in ("Eli Park", "Fay Quinn", "Gus Rowe", "Hana Sato", "Ida Holm")),
    ]
