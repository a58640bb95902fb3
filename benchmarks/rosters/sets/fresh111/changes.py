"""Lists imported before, then what people write: a letter, a notice, mails and messages."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting, but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import same, wrapped
from benchmarks.rosters.sets.fresh101.kit import either_way
from benchmarks.rosters.sets.fresh105.kit import GONE, by_family


@case()
def q111_nota_de_la_direccion(folder: Folder) -> Truth:
    """Uruguay: a CSV; in June the head's formal letter in Word, a paragraph each: pase, ingreso, a letter."""
    base = of_lines(
        """Bruno|Etcheverry Silva|||4º A;Martina|Olivera Paz|||4º B;Thiago|Bentancor Ruiz|||4º A
        Lucía|Sosa Barreto|||4º A;Agustín|Machado Pintos|||4º B;Camila|Fagúndez Rey|||4º B
        Felipe|Correa Duarte|||4º A;Josefina|Larrosa Vaz|||4º A;Kevin|Da Rosa|||4º B
        Pilar|Umpiérrez Gadea|||4º B;Santino|Alonzo Mello|||4º A;Valentina|Techera|||4º B
        Juliana|Cabrera Menéndez|||4º A"""
    )
    old = but(base[:12], {1: {"room": "4º A"}, 2: {"given": "Tiago"}})
    rows = [[w.family, w.given, w.room] for w in by_family(old)]
    folder.csv("1/cuarto año.csv", [["Apellidos", "Nombres", "Clase"], *rows], ";", "utf-8-sig")
    made = Word()
    made.lines(["Rivera, 15 de junio de 2026", "Sra. Bibliotecaria\vMaestra Graciela Núñez\vPresente", ""])
    made.line("De nuestra consideración:")
    made.lines(
        [
            "Por la presente le comunicamos los movimientos de cuarto año desde la última lista.",
            "El alumno Bruno Etcheverry Silva, de 4º A, obtuvo el pase a una escuela de Tacuarembó.",
            "Se incorporó a 4º A la niña Juliana Cabrera Menéndez, proveniente de Artigas.",
            "La alumna Martina Olivera Paz pasó de 4º A a 4º B a pedido de la familia.",
            "En la lista figura Tiago Bentancor Ruiz; lo correcto, según su cédula, es Thiago Bentancor "
            "Ruiz.",
            "Lucía Sosa Barreto ya repuso el libro extraviado, por lo que puede volver a retirar material.",
            "La maestra de 4º B se encuentra de licencia hasta julio y la suple el maestro Rodrigo Píriz.",
            "Sin otro particular, saluda a usted atentamente,",
        ]
    )
    made.line("Elena Viera\vDirectora")
    folder.put("2/Nota biblioteca.docx", made.done())
    kept = same(
        "Martina Olivera Paz", "Tiago Bentancor Ruiz > Thiago Bentancor Ruiz", "Lucía Sosa Barreto",
        "Kevin Da Rosa",
    )  # fmt: skip
    people = [any_parting(w) for w in but(base, {0: GONE})]
    allowed = "cuarto año", "Nota biblioteca"
    return Truth(people, steps=("1", "2"), same=kept, allowed=allowed)


@case()
def q111_tenshutsunyu_no_oshirase(folder: Folder) -> Truth:
    """Japan: a CSV with card numbers; in January a Word notice: moved away, new, a new last name."""
    base = of_lines(
        """大翔|小松|4013||4年1組;結菜|田村|4027||4年1組;颯真|渡邊|4031||4年2組;蓮|石黒|4044||4年2組
        さくら|安藤|4052||4年1組;健人|上野|4058||4年1組;美羽|北川|4063||4年1組;拓海|桑原|4069||4年1組
        莉子|島田|4075||4年2組;悠斗|関|4081||4年2組;心美|長谷川|4088||4年2組;翼|三宅|4094||4年2組
        ひなの|白石|||4年2組"""
    )
    old = but(base[:12], {1: {"family": "堀内"}, 2: {"family": "渡部"}})
    rows = [[w.number, f"{w.family} {w.given}", w.room] for w in old]
    folder.csv("1/4年生.csv", [["利用者番号", "氏名", "学級"], *rows], enc="cp932")
    made = Word()
    made.lines(["令和8年1月13日", "図書室　御中", "教務主任　大塚"])
    made.line("4年生の異動について", "Heading1")
    made.lines(
        [
            "■転出",
            "4年1組　小松 大翔（12月24日付、仙台市の小学校へ）",
            "■転入",
            "4年2組　白石 ひなの（1月8日より）",
            "■氏名の変更",
            "4年1組　堀内 結菜 → 田村 結菜",
            "■名簿の訂正",
            "「渡部 颯真」は「渡邊 颯真」の誤りです。",
            "■その他",
            "石黒 蓮さんは入院中ですが、在籍に変わりはありません。",
        ]
    )
    made.line("図書カードの作成をよろしくお願いします。")
    folder.put("2/4年生の異動.docx", made.done())
    kept = same("結菜 堀内 > 結菜 田村", "颯真 渡部 > 颯真 渡邊", "蓮 石黒", "翼 三宅")
    people = [either_way(w) for w in but(base, {0: GONE})]
    return Truth(people, steps=("1", "2"), same=kept, allowed=("4年生", "4年生の異動"))


@case()
def q111_die_mutter_schreibt(folder: Folder) -> Truth:
    """Germany: a workbook; in February the office forwards a mother's mail: siblings gone, a cousin stays."""
    base = of_lines(
        """Mila|Brandt|||2a;Jonas|Brandt|||4b;Arda|Kılıç|||4a;Jonatan|Stein|||4b;Emma|Brandt|||4b
        Frieda|Ahrens|||2a;Matteo|Conti|||2a;Lotta|Heinemann|||2a;Paul|Rademacher|||2a;Alina|Sokolowa|||2a
        Clara|Dreyer|||4a;Henry|Lüders|||4a;Nour|Saleh|||4b;Till|Wiechmann|||4b;Leni|Kowalczyk|||2a"""
    )
    old = but(base[:14], {2: {"room": "4b"}, 3: {"given": "Jonathan"}})
    rows = [[w.room, w.family, w.given] for w in sorted(old, key=lambda w: (w.room, w.family))]
    folder.book("1/2a 4a 4b.xlsx", {"Tabelle1": [["Klasse", "Name", "Vorname"], *rows]})
    text = (
        "Liebe Frau Wiegand,\n\nzur Kenntnis, siehe unten: Mila Brandt (2a) und Jonas Brandt (4b) sind "
        "abgemeldet. Die Cousine Emma Brandt bleibt in der 4b.\n\n"
        "Außerdem ist Arda Kılıç von der 4b in die 4a gewechselt, Leni Kowalczyk ist neu in der 2a, und "
        "Jonathan Stein muss richtig Jonatan Stein heißen, ohne h.\n\n"
        "Viele Grüße\nBirgit Ott, Sekretariat\n\n\n"
        "-------- Weitergeleitete Nachricht --------\nBetreff: Umzug\n"
        "Datum: Mon, 26 Jan 2026 20:41:12 +0100\nVon: Katrin Brandt <k.brandt@post.example>\n"
        "An: sekretariat@gs-lindenhof.example\n\n\n"
        "Sehr geehrte Frau Ott,\n\nwie besprochen ziehen wir am Wochenende nach Rostock. Der letzte Schultag "
        "von Mila und Jonas ist der Freitag. Die Bücher aus der Bücherei geben wir vorher noch ab.\n\n"
        "Mit freundlichen Grüßen\nKatrin und Stefan Brandt\n"
    )
    head = "Birgit Ott <sekretariat@gs-lindenhof.example>", "Fwd: Umzug", "Mon, 2 Feb 2026 08:14:27 +0100"
    folder.put("2/Fwd Umzug.eml", sent(head, wrapped(text)))
    kept = same("Arda Kılıç", "Jonathan Stein > Jonatan Stein", "Emma Brandt", "Till Wiechmann")
    allowed = "2a 4a 4b", "Tabelle1", "Fwd Umzug"
    return Truth(but(base, {0: GONE, 1: GONE}), steps=("1", "2"), same=kept, allowed=allowed)


@case()
def q111_second_term_changes_in_grade_six(folder: Folder) -> Truth:
    """UAE: a workbook with GR numbers; in January the registrar's mail, numbered: TC, admission, passport."""
    base = of_lines(
        """Rehan|Siddiqui|7714||6C;Joel Mathew|Varghese|7721||6C;Aishwarya|Nambiar|7735||6D
        Fatima|Al Hammadi|7742||6D;Zayan|Khan|7749||6C;Diya|Menon|7756||6C;Hamad|Al Suwaidi|7763||6D
        Ishaan|Kapoor|7770||6D;Maryam|Shaikh|7777||6C;Neil|D'Souza|7784||6D;Rida|Chaudhry|7791||6C
        Vihaan|Reddy|7798||6D;Ananya|Krishnakumar|7902||6D"""
    )
    old = but(base[:12], {1: {"room": "6D"}, 2: {"given": "Aiswarya"}})
    rows = [[int(w.number), w.full, w.room] for w in sorted(old, key=lambda w: w.full)]
    folder.book("1/Grade 6 C and D.xlsx", {"Students": [["GR No", "Name of the Student", "Section"], *rows]})
    text = (
        "Dear Ms. Lakshmi,\n\nGreetings! Kindly note the following changes in 6C and 6D with effect from "
        "the second term.\n\n"
        "1. TC has been issued to Rehan Siddiqui of 6C (GR 7714). The family has relocated to Kochi.\n"
        "2. Ananya Krishnakumar has been newly admitted to 6D. Her GR No is 7902.\n"
        "3. Joel Mathew Varghese has been shifted from 6D to 6C.\n"
        "4. The name Aiswarya Nambiar should be read as Aishwarya Nambiar, as per passport.\n"
        "5. Fatima Al Hammadi is on leave till 2nd February. She will collect her card later.\n"
        "6. The ID card of Zayan Khan was found in the canteen and is with me.\n\n"
        "Kindly update the library records and oblige.\n\nThanks & regards,\nShabna Rasheed\nRegistrar\n"
    )
    head = (
        "Shabna Rasheed <registrar@goldensands.example>",
        "Changes in Gr 6 - Term 2",
        "Mon, 19 Jan 2026 11:32:08 +0400",
    )
    folder.put("2/Changes Gr 6.eml", sent(head, wrapped(text)))
    kept = same(
        "Joel Mathew Varghese", "Aiswarya Nambiar > Aishwarya Nambiar", "Fatima Al Hammadi", "Zayan Khan",
        "Hamad Al Suwaidi",
    )  # fmt: skip
    people = [any_parting(w) if w.full.count(" ") > 1 else w for w in but(base, {0: GONE})]
    return Truth(people, steps=("1", "2"), same=kept, allowed=("Grade 6 C and D", "Students", "Changes Gr 6"))


@case()
def q111_na_die_julievakansie(folder: Folder) -> Truth:
    """South Africa: a workbook in Afrikaans; in July the office's mail, a sentence a line, a new name."""
    base = of_lines(
        """Reinhardt|Coetzee|||5A;Lienke|Steyn|||5A;Jeandré|Adams|||5B;Mieke|Louw|||5B
        Wian|Pretorius|||5A;Aaliyah|Fortuin|||5B;Dihan|Van Zyl|||5A;Kamva|Mbolekwa|||5A;Lané|Du Toit|||5B
        Ruhan|Engelbrecht|||5B;Suné|Kotzé|||5A;Tiaan|Oosthuizen|||5B;Zoë|Pieterse|||5A
        Thandolwethu|Nkosi|||5B"""
    )
    old = but(base[:13], {1: {"room": "5B"}, 2: {"given": "Jaundré"}, 3: {"family": "Botha"}})
    rows = [[w.family, w.given, w.room] for w in by_family(old)]
    folder.book("1/Graad 5.xlsx", {"Graad 5": [["Van", "Naam", "Klas"], *rows]})
    text = (
        "Hallo Riana\n\nHier is die veranderinge vir die graad vyfs ná die vakansie:\n\n"
        "Reinhardt Coetzee het na die Paarl verhuis en is nie meer by ons nie.\n"
        "Lienke Steyn skuif van 5B na 5A.\n"
        "Thandolwethu Nkosi is nuut in 5B.\n"
        "Mieke Botha se van is nou Louw. Haar ma is weer getroud.\n"
        "Daar is 'n fout op die lys: Jaundré Adams moet Jeandré Adams wees.\n"
        "Wian Pretorius is nog in die hospitaal, hou asseblief sy boeke vir hom.\n\n"
        "Juffrou Elna gee hierdie kwartaal Wiskunde vir albei klasse, dus kom hulle "
        "Donderdae eers na pouse.\n\n"
        "Groete\nMarietjie\nKantoor, Laerskool Koringberg\n"
    )
    head = (
        "Marietjie Swart <kantoor@koringberg.example>",
        "Veranderinge gr. 5",
        "Tue, 21 Jul 2026 08:05:33 +0200",
    )
    folder.put("2/Veranderinge gr 5.eml", sent(head, wrapped(text)))
    kept = same(
        "Lienke Steyn", "Jaundré Adams > Jeandré Adams", "Mieke Botha > Mieke Louw", "Wian Pretorius",
        "Dihan Van Zyl",
    )  # fmt: skip
    allowed = "Graad 5", "Veranderinge gr 5"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)
