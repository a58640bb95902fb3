"""Lists out of mails, messages and pages of the browser, other ones."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import wrapped
from benchmarks.rosters.sets.fresh105.kit import listed


@case("a page of a school's portal copied out of the browser: menu, counts, buttons (from memory)")
def q112_la_classe_sur_lespace_numerique(folder: Folder) -> Truth:
    """France: a class copied out of the browser, menu above, `Envoyer un message` below each name, links."""
    people = of_lines(
        """Maëlle|AUBERT;Youssef|BELHADJ;Lou-Anne|CARPENTIER;Enzo|DA COSTA;Héloïse|DUMAS;Mamadou|FOFANA
        Jules|GUICHARD;Salomé|HENRY;Ilan|KERVELLA;Noémie|LE GOFF;Mathéo|MARCHAL;Assia|OUALI;Rose|PICHON
        Gaspard|TANGUY;Eden|VIGNERON""",
        room="5e 3",
    )
    entries = "\n".join(f"{w.family} {w.given}\nEnvoyer un message" for w in people)
    folder.put(
        "5e 3 espace numérique.txt",
        "Aller au contenu principal\nEspace numérique du collège Paul-Langevin\nAccueil\nMessagerie 2\n"
        "Agenda\nAnnuaire\n\nAccueil > Annuaire > Classes > 5e 3\n\n5e 3\n"
        "Professeur principal : Mme LE BIHAN Anne\n\nÉlèves (15)\n\n"
        f"{entries}\n\n"
        "Retour aux classes\n\nMentions légales   Accessibilité : partiellement conforme\n"
        "© 2025 Collège Paul-Langevin\n",
    )
    people = [any_parting(w) if " " in w.family else w for w in people]
    return Truth(people, capitals=True, allowed=("5e 3 espace numérique",))


@case()
def q112_reading_club_sign_up(folder: Folder) -> Truth:
    """US: a sign-up sheet typed off by a volunteer, name, grade and the teacher's last name with hyphens."""
    people = of_lines(
        """Olivia|Hart||4|Benson;Mateo|Ruiz||5|Okafor;Nia|Coleman||4|Benson;Wesley|Trask||3|Lindgren
        Harper|Dunn||5|Okafor;Samir|Haddad||3|Lindgren;Brooke|Ellison||4|Pruss;Jaylen|Moody||4|Pruss
        Camila|Ybarra||3|Dominguez;Theo|Vandermeer||5|Sato;Imani|Brooks||3|Dominguez;Luke|Zimmer||5|Sato
        Ruthie|Applebaum||4|Benson;Dang|Huynh||3|Lindgren;Peyton|McAfee||5|Okafor;Elsie|Rowland||4|Pruss"""
    )
    grades = {"3": "3rd", "4": "4th", "5": "5th"}
    lines = [f"{w.full} - {grades[w.grade]} - {w.room}" for w in people]
    folder.put(
        "reading club sign up.txt",
        "BEFORE SCHOOL READING CLUB - sign up from open house\n"
        "(student name - grade - teacher)\n\n"
        + "\n".join(lines[:9])
        + "\n\npage 2\n"
        + "\n".join(lines[9:])
        + "\n\n"
        "That's everyone who signed up, 16 kids. Some of the handwriting was rough but I checked with the "
        "teachers.\n- Denise (PTA)\n",
    )
    allowed = "reading club sign up", "Reading Club", "Before School Reading Club"
    return Truth(people, allowed=allowed)


@case()
def q112_prathom_five_with_nicknames(folder: Folder) -> Truth:
    """Thailand: a message of LINE in a text, one class, `ด.ช.` and `ด.ญ.` before, nicknames in brackets."""
    people = of_lines(
        """กิตติพัฒน์|ศรีวิไล||||ต้นน้ำ;ชญานิศ|แก้วมณี||||ใบเตย;ณัฐวุฒิ|บุญมา||||นัท
        ธัญชนก|สุขสวัสดิ์||||มายด์
        ปุณณวิชญ์|ทองดี||||โอโม่;พิมพ์ชนก|วงศ์ษา||||พิม;ภูริพัฒน์|จันทร์เพ็ญ||||ภูมิ;วรัญญา|คำแสน||||ข้าวฟ่าง
        ศุภกร|อินทร์แก้ว||||กันต์;สิริยากร|พรหมมา||||น้ำหวาน
        อชิรวิทย์|รุ่งเรือง||||เจ้านาย;อารยา|ใจกล้า||||แพรว""",
        room="ป.5/2",
    )
    girls = {"ชญานิศ", "ธัญชนก", "พิมพ์ชนก", "วรัญญา", "สิริยากร", "อารยา"}
    lines = [
        f"{at}. {'ด.ญ.' if w.given in girls else 'ด.ช.'} {w.full} ({w.goes})"
        for at, w in enumerate(people, 1)
    ]
    folder.put(
        "รายชื่อ ป.5-2.txt",
        "สวัสดีค่ะครูอ้อ ส่งรายชื่อนักเรียนชั้น ป.5/2 ทำบัตรห้องสมุดค่ะ ชื่อเล่นอยู่ในวงเล็บ "
        "ขอชื่อเล่นบนบัตรด้วยนะคะ\n\n"
        "ป.5/2\n" + "\n".join(lines) + "\n\nรวม 12 คนค่ะ ขอบคุณค่ะ\nครูนก\n",
    )
    return Truth(people, allowed=("รายชื่อ ป.5-2", "ป.5-2", "ชั้น ป.5/2"))


@case()
def q112_aus_excel_in_die_mail(folder: Folder) -> Truth:
    """Germany: two classes pasted out of Excel into a mail, tabs, titles again, remarks in a third column."""
    a = of_lines(
        """Theo|Albrecht;Melek|Aydın;Charlotte|Bode;Anton|Dreesen;Finja|Kruse;Leonard|Menzel;Amelie|Puls
        Ben|Schumann;Yara|Tietz;Maximilian|von Ahlefeld""",
        room="7c",
    )
    b = of_lines(
        """Hannes|Burmeister;Lilly|Drews;Jamal|El-Masri;Pauline|Gehrke;Oskar|Jessen;Zuzanna|Kamińska
        Mads|Lorenzen
        Nora|Rickert;Fynn|Stahl""",
        room="7d",
    )
    remarks = {"Melek": "neu seit September", "Ben": "Ausweis verloren", "Yara": "Foto fehlt noch",
               "Oskar": "wiederholt die 7", "Zuzanna": "neu seit September"}  # fmt: skip
    shown = ""
    for title, part in (("Klasse 7c (KL Frau Reimann)", a), ("Klasse 7d (KL Herr Oelkers)", b)):
        rows = [f"{w.family}\t{w.given}\t{remarks.get(w.given, '')}".rstrip("\t") for w in part]
        shown += "\n".join([title, "Nachname\tVorname\tBemerkung", *rows]) + "\n\n"
    text = (
        "Hallo Frau Sievers,\n\nanbei, weil der Anhang beim letzten Mal nicht aufging, die Listen direkt in "
        f"der Mail:\n\n{shown}"
        "Die 7c kommt dienstags in der dritten Stunde, die 7d nach Absprache.\n\n"
        "MfG\nG. Thoms\nSekretariat Förde-Gymnasium\n"
    )
    head = "G. Thoms <thoms@foerdegym.example>", "Listen 7c und 7d", "Wed, 17 Sep 2025 12:02:44 +0200"
    folder.put("Listen 7c und 7d.eml", sent(head, text))
    allowed = (
        "Listen 7c und 7d", "Klasse 7c (KL Frau Reimann)", "Klasse 7d (KL Herr Oelkers)", "Frau Reimann",
        "Herr Oelkers",
    )  # fmt: skip
    return Truth([*a, *b], allowed=allowed)


@case()
def q112_les_classes_de_cinquieme_primaire(folder: Folder) -> Truth:
    """Belgium: the office's mail in French, class, room and teacher in another order above each of three."""
    a = of_lines(
        """Lina|Benmoussa;Arthur|Collignon;Juliette|Dethier;Noam|El Kaddouri;Camille|Gilles;Tom|Hanquet
        Inès|Lejeune;Maxence|Pirard""",
        room="P5A",
    )
    b = of_lines(
        """Romane|Bastin;Sacha|Delhaye;Aya|Ouahbi;Louis|Fraikin;Manon|Grégoire;Kerem|Yildirim;Zélie|Noël""",
        room="P5B",
    )
    c = of_lines(
        """Elise|Adam;Gabriel|Bodson;Océane|Closset;Ethan|Mbuyi;Clara|Renard;Simon|Thiry;Anouk|Wauters""",
        room="P5C",
    )
    titles = "P5A – local 12 – Mme Lambert", "M. Delvaux, P5B, local 14", "Local 15 : P5C (Mme Henrotte)"
    shown = "\n\n".join(f"{title}\n{listed(part)}" for title, part in zip(titles, (a, b, c), strict=True))
    text = (
        "Bonjour Véronique,\n\nVoici enfin les trois classes de cinquième pour la bibliothèque, telles que "
        f"les titulaires me les ont rendues.\n\n{shown}\n\n"
        "Pour les P6, j'attends encore M. Jacquemin, je vous les envoie demain.\n\nBonne journée,\n\n"
        "Nadine Servais\nSecrétariat - École communale du Tilleul\n04 555 01 38\n"
    )
    head = "Nadine Servais <secretariat@tilleul.example>", "Les P5", "Thu, 4 Sep 2025 11:48:02 +0200"
    folder.put("Les P5.eml", sent(head, wrapped(text)))
    allowed = (
        *titles, "Les P5", "local 12", "local 14", "local 15", "12", "14", "15", "Mme Lambert", "M. Delvaux",
        "Mme Henrotte", "cinquième",
    )  # fmt: skip
    return Truth([any_parting(w) if w.given == "Noam" else w for w in [*a, *b, *c]], allowed=allowed)
