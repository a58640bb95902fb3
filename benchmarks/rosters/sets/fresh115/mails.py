"""Lists out of mails and pages of the browser: form numbers, a diary, members of a team."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import wrapped
from benchmarks.rosters.sets.fresh101.kit import either_way
from benchmarks.rosters.sets.fresh105.kit import listed


@case()
def q115_form_2c_and_2d_by_class_number(folder: Folder) -> Truth:
    """Hong Kong: a form teacher's mail, two classes, class numbers, SURNAME and the given name in English."""
    c = of_lines(
        """Hiu Ching|AU YEUNG;Tsz Kit|CHAN;Wing Lam|CHEUNG;Ka Yan|FUNG;Aarav|GURUNG;Ho Yin|HO;Sum Yuet|KWOK
        Long Hei|LAI;Cheuk Lam|NG;Yat Hin|TSANG;Tin Yau|YIP""",
        room="2C",
    )
    d = of_lines(
        """Pak Ho|CHOW;Lok Yiu|HUI;Ching Man|LAU;Ayesha|MALIK;Chun Hei|MOK;Nga Ting|POON;Sze Wai|SO
        Hoi Lam|TAM;Kwan Ho|WAN;Yu Hin|ZHANG""",
        room="2D",
    )
    first, second = (listed(part, "{family} {given}", "{at:02}  ") for part in (c, d))
    text = (
        "Dear Ms Szeto,\n\nHere are the names of 2C and 2D for the library cards, with their class "
        f"numbers.\n\n2C (Form teacher: Mr K. Leung)\n{first}\n\n2D (Form teacher: Ms P. Yuen)\n{second}\n\n"
        "Please leave the cards in my pigeonhole. Thanks a lot!\n\nBest regards,\nPhoebe Yuen\n"
        "English Panel\n"
    )
    head = "Phoebe Yuen <pyuen@waiyan.example>", "2C and 2D name list", "Mon, 8 Sep 2025 16:20:13 +0800"
    folder.put("2C and 2D name list.eml", sent(head, text))
    allowed = (
        "2C and 2D name list", "2C (Form teacher: Mr K. Leung)", "2D (Form teacher: Ms P. Yuen)",
        "Mr K. Leung", "Ms P. Yuen", "Form 2",
    )  # fmt: skip
    return Truth([either_way(w) for w in (*c, *d)], capitals=True, allowed=allowed)


@case()
def q115_nevsor_a_konyvtarnak(folder: Folder) -> Truth:
    """Hungary: a class teacher's mail, `5. b osztály`, last names first, numbered, some remarks."""
    people = of_lines(
        """Luca|Antal;Marcell|Balogh;Hanna|Csonka;Botond|Deák;Zsófia|Fehér;Noel|Gulyás;Boglárka|Hegedűs
        Zalán|Juhász;Dorka|Kis-Nagy;Levente|Lakatos;Emese|Mészáros;Áron|Oláh;Lili|Papp;Milán|Rácz
        Flóra|Szűcs;Kristóf|Török;Jázmin|Vörös""",
        room="5. b",
    )
    remarks = {
        "Botond": " (új tanuló)", "Boglárka": " (elvesztette az olvasójegyét)", "Levente": " (új tanuló)",
        "Flóra": " (könyvtári felelős)",
    }  # fmt: skip
    shown = listed(people, "{family} {given}", "{at}. ", **remarks)
    text = (
        "Kedves Ildi!\n\nKüldöm az osztályom névsorát az olvasójegyekhez. Kettőt kérek pótlásként is.\n\n"
        f"5. b osztály\nosztályfőnök: Kertész Anikó\n\n{shown}"
        "\n\nÖsszesen 17 fő. Csütörtökön a harmadik órában megyünk.\n\nKöszönöm!\nAnikó\n"
    )
    head = "Kertész Anikó <kertesz.aniko@petofi.example>", "5. b névsor", "Thu, 4 Sep 2025 13:31:47 +0200"
    folder.put("5. b névsor.eml", sent(head, wrapped(text)))
    allowed = "5. b névsor", "5. b osztály", "Kertész Anikó"
    return Truth([either_way(w) for w in people], allowed=allowed)


@case(
    "Microsoft Teams: the members of a team copied from the browser, name, title, place, role (from memory)"
)
def q115_mitglieder_des_teams(folder: Folder) -> Truth:
    """Austria: the members of a class's team copied out of the browser, owner first, tabs, `Mitglied`."""
    people = of_lines(
        """Emilia|Aigner;Samuel|Bauernfeind;Hatice|Demir;Jakob|Eibensteiner;Valentina|Fuchs;Luka|Jovanović
        Magdalena|Kaltenbrunner;Raphael|Leitner;Sophie|Mayrhofer;Nour|Najjar;Konstantin|Pichler
        Theresa|Reisinger;Elias|Schwaiger;Anja|Wimmer""",
        room="2B",
    )
    rows = "\n".join(f"{w.full}\tSchüler/in\t2B\tMitglied" for w in people)
    folder.put(
        "Team 2B Mitglieder.txt",
        "Teams\nChat\nKalender\nAufgaben\n\nKlasse 2B 2025/26\n"
        "Mitglieder\tAusstehende Anforderungen\tKanäle\tEinstellungen\tApps\n"
        "Nach Mitgliedern suchen\nMitglied hinzufügen\n\n"
        "Besitzer (1)\nName\tTitel\tStandort\tRolle\nBirgit Haslinger\tLehrer/in\t\tBesitzer\n\n"
        f"Mitglieder und Gäste (14)\nName\tTitel\tStandort\tRolle\n{rows}\n",
    )
    return Truth(people, allowed=("Team 2B Mitglieder", "Klasse 2B 2025/26", "Team 2B"))


@case("a class of an electronic diary copied out of the browser (from memory)")
def q115_klasa_z_dziennika(folder: Folder) -> Truth:
    """Poland: a class copied out of the diary in the browser, menu, tabs, last name first, footer."""
    people = of_lines(
        """Zofia|Adamczyk;Antoni|Bielecki;Lena|Chmielewska;Ignacy|Czajka;Nadia|Domańska;Tymon|Filipiak
        Maja|Gajewska;Leon|Jabłoński;Oleh|Kravchuk;Pola|Lisowska;Franciszek|Maciejewski;Blanka|Olszewska
        Marcel|Pietrzak;Iga|Rutkowska;Gustaw|Sobczak;Helena|Urbańska;Kajetan|Witkowski""",
        room="6c",
    )
    rows = "\n".join(f"{at}\t{w.family} {w.given}\tuczeń" for at, w in enumerate(people, 1))
    folder.put(
        "6c z dziennika.txt",
        "Dziennik elektroniczny\nOrganizacja\tPlan lekcji\tFrekwencja\tOceny\tWiadomości (3)\tWyloguj\n"
        "Zalogowany: Biblioteka\n\n"
        "Klasa 6c\nWychowawca: Dorota Kalinowska\nRok szkolny 2025/2026\n\n"
        f"Nr\tNazwisko i imię\tStatus\n{rows}\n\n"
        "Liczba uczniów: 17\nWróć\tDrukuj\n\n"
        "Polityka prywatności | Pomoc\n".replace("\n", "\r\n"),
    )
    allowed = "6c z dziennika", "Klasa 6c", "Dorota Kalinowska"
    return Truth(people, allowed=allowed)


@case("e-Okul: a class list has S.No, Öğrenci No, Adı, Soyadı, Cinsiyeti (from memory)")
def q115_iki_sube_yapistirilmis(folder: Folder) -> Truth:
    """Turkey: two sections pasted with tabs into a mail, school numbers, `Kız` and `Erkek`, counts."""
    a = of_lines(
        """Defne|Akın|214;Yiğit|Bozkurt|219;Ecrin|Çetin|226;Ömer Asaf|Doğan|231;Zümra|Erdem|238
        Kerem|Güneş|245;Nehir|İnan|251;Çınar|Korkmaz|260;Asya|Öztürk|266""",
        room="4/A",
    )
    b = of_lines(
        """Mirza|Aksoy|217;Elif Su|Balcı|222;Poyraz|Coşkun|229;İkra|Duman|236;Alparslan|Ekinci|243
        Hira|Kılınç|249;Rüzgar|Şimşek|257;Beren|Yalçın|263""",
        room="4/B",
    )
    titles = "4/A – Öğretmeni: Aysel Tuncer", "4/B – Öğretmeni: Serkan Ünal"
    girls = {"Defne", "Ecrin", "Zümra", "Nehir", "Asya", "Elif Su", "İkra", "Hira", "Beren"}
    shown = ""
    for title, part in zip(titles, (a, b), strict=True):
        rows = [
            f"{at}\t{w.number}\t{w.given}\t{w.family}\t{'Kız' if w.given in girls else 'Erkek'}"
            for at, w in enumerate(part, 1)
        ]
        shown += "\n".join([title, "S.No\tÖğrenci No\tAdı\tSoyadı\tCinsiyeti", *rows])
        shown += f"\nToplam: {len(part)}\n\n"
    text = (
        "Merhaba Sevgi Hocam,\n\nKütüphane kartları için dördüncü sınıfların listesi aşağıda. "
        "4/C listesini öğretmeni ayrıca gönderecek.\n\n"
        f"{shown}"
        "İyi çalışmalar dilerim.\nMurat Aydemir\nMüdür Yardımcısı\n"
    )
    head = "Murat Aydemir <m.aydemir@ataturkio.example>", "4. sınıflar", "Mon, 15 Sep 2025 11:02:30 +0300"
    folder.put("4. sınıflar.eml", sent(head, text))
    people = [any_parting(w) if " " in w.given else w for w in (*a, *b)]
    return Truth(people, allowed=("4. sınıflar", *titles, "Aysel Tuncer", "Serkan Ünal"))
