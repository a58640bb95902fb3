"""Photos of the photographer and of systems, printed and saved pages, and lists that come again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face
from benchmarks.rosters.sets.fresh79.kit import RULES, Print, use_fonts
from benchmarks.rosters.sets.fresh87.kit import in_room, saved
from benchmarks.rosters.sets.fresh91.kit import A4, gone, same

from .kit import together, workbook


@case("SEEMiS, a report of a stage as CSV; a photographer's folder by SCN (titles from memory)")
def q103_s1_photographs(folder: Folder) -> Truth:
    """Scotland: SCN, known-as; a folder a class by SCN, two retakes beside the first, class pictures."""
    people = of_lines(
        """Ailsa|Bruce|104417226||1A1;Cameron|Dewar|104418830||1A1;Alexander|Finlayson|104420417||1A1|Sandy
        Orla|Gillespie|104421195||1A1;Muhammad|Iqbal|104422308||1A1;Skye|Laidlaw|104423371||1A1
        Zofia|Mazurek|104425016||1A1|Zosia;Struan|Abercrombie|104417940||1A2
        Katherine|Coutts|104419583||1A2|Katie;Ruaridh|Haldane|104421702||1A2
        Ines|Kirkwood|104422849||1A2;Callum|MacAskill|104424127||1A2
        Eilidh|Sneddon|104425533||1A2"""
    )
    people = with_photos(people, 9)
    again = {3: "again", 11: "again"}
    people = but(people, {at: {"photo": f"{people[at].key} {say}"} for at, say in again.items()})
    rows = [cut("SCN|Forename|Known As|Surname|Gender|Stage|Reg Class|House|Email")]
    for at, w in enumerate(people):
        house = ("Bute", "Arran", "Skye")[at % 3]
        sex, mail = ("F", "M")[at in (1, 2, 4, 7, 9, 11)], f"gw{at * 7 + 26}pupil@glow.example"
        rows.append([w.number, w.given, w.goes or w.given, w.family, sex, "S1", w.room, house, mail])
        place = f"S1 photographs/{w.room}"
        if w.photo:
            folder.put(f"{place}/{w.number}.jpg", face(w.key))
        if at in again:
            folder.put(f"{place}/{w.number} (retake).jpg", face(w.photo))
    for room in ("1A1", "1A2"):
        folder.put(f"S1 photographs/{room}/{room} class.jpg", together(in_room(people, room), 4))
    folder.csv("S1 reg classes.csv", rows, enc="cp1252")
    houses = ("Bute", "Arran", "Skye")
    return Truth(people, allowed=("S1 reg classes", "S1 photographs", *houses))


@case("Bakaláři, lists of pupils with semicolons (titles from memory)")
def q103_seznam_a_klic_k_fotkam(folder: Folder) -> Truth:
    """Czechia: a list and photos with a key; in January one has the reader's number of one who has gone."""
    before = with_photos(
        of_lines(
            """Anežka|Brabcová|0117||6.A;Vojtěch|Doležal|0121||6.A;Ema|Hrdličková|0126||6.A
            Matyáš|Jelínek|0130||6.A;Nikola|Kratochvílová|0134||6.A;Šimon|Říha|0139||6.A
            Barbora|Bednářová|0118||6.B;Tobiáš|Fiala|0123||6.B;Viktorie|Holubová|0127||6.B
            Dominik|Kubát|0132||6.B;Linh|Nguyenová|0136||6.B;Ondřej|Zeman|0142||6.B"""
        ),
        5,
    )
    _seznam(folder, "1/zaci_zari.csv", before)
    key: list[Any] = [cut("Soubor|Třída|Příjmení a jméno|Poznámka")]
    for at, w in enumerate(before):
        file = f"DSC_{at * 3 + 412:04}.JPG"
        key.append([file if w.photo else "", w.room, f"{w.family} {w.given}", "" if w.photo else "chyběl"])
        if w.photo:
            folder.put(f"1/Focení/{file}", face(w.photo))
    workbook(folder, "1/Klíč k fotkám.xlsx", {"List1": key}, widths={"A": 16, "C": 28})
    stay = but(before, {2: {"family": "Nováčková"}, 8: {"room": "6.A"}})
    new = of_lines("Adéla|Vacková|0132||6.B;Jáchym|Urban|0147||6.A")
    now = [*(w for at, w in enumerate(stay) if at != 9), *new]
    _seznam(folder, "2/zaci_leden.csv", sorted(now, key=lambda w: (w.room, w.family)))
    left = [replace(who, number="", more=("0132",)) for who in gone(before, 9)]
    kept = [("Ema Hrdličková", "Ema Nováčková"), *same([before[0], before[8], before[11]])]
    more = ("zaci_zari", "zaci_leden", "Klíč k fotkám", "Focení", "List1")
    return Truth([*now, *left], steps=("1", "2"), same=kept, allowed=more)


def _seznam(folder: Folder, name: str, people: list[Who]) -> None:
    rows = [cut("Třída;Č.;Příjmení;Jméno;Datum nar.;Číslo čtenáře;Zákonný zástupce".replace(";", "|"))]
    for room in ("6.A", "6.B"):
        for nr, w in enumerate(in_room(people, room), 1):
            born = f"{len(w.family) + nr}.{nr % 9 + 1}.2014"
            rows.append([room, f"{nr}", w.family, w.given, born, w.number, f"{w.family} Jana"])
    folder.csv(name, rows, sep=";", enc="cp1250")


@case()
def q103_mokiniu_nuotraukos(folder: Folder) -> Truth:
    """Lithuania: a page a class, four in a row, the names in two lines above the face, the card below."""
    people = with_photos(
        of_lines(
            """Jokūbas|Adomaitis|20417||6a;Gabija|Čepaitė|20422||6a;Kajus|Grigonis|20426||6a
            Urtė|Jankauskaitė|20431||6a;Nojus|Kazlauskas|20435||6a;Elzė|Mažeikaitė|20440||6a
            Oleksandra|Petrenko|20444||6a;Ąžuolas|Šimkus|20449||6a;Austėja|Žukauskaitė|20453||6a
            Matas|Baranauskas|20458||6b;Viltė|Dambrauskaitė|20462||6b;Herkus|Įsoda|20467||6b
            Liepa|Norkutė|20471||6b;Dominykas|Ščerbakovas|20476||6b;Smiltė|Ūselytė|20480||6b"""
        ),
        3,
        13,
    )
    use_fonts()
    canvas, file = blank_page(*A4)
    for room, head in (("6a", "Rasa Vaitkienė"), ("6b", "Darius Stonys")):
        canvas.setFont("SansBold", 14)
        canvas.drawString(45, 792, f"{room} klasės mokiniai")
        canvas.setFont("Sans", 9)
        canvas.drawString(45, 774, f"Klasės vadovas: {head}    2026–2027 m. m.")
        for at, w in enumerate(in_room(people, room)):
            x, y = 45 + at % 4 * 130, 610 - at // 4 * 190
            canvas.setFont("Sans", 9)
            canvas.drawString(x, y + 124, w.given)
            canvas.setFont("SansBold", 9)
            canvas.drawString(x, y + 112, w.family)
            canvas.setFont("Sans", 7)
            canvas.drawString(x, y - 10, f"Paž. Nr. {w.number}")
            draw_face(canvas, w, x, y, 78)
            if not w.photo:
                canvas.rect(x, y, 78, 104)
                canvas.drawCentredString(x + 39, y + 50, "nėra nuotraukos")
        canvas.showPage()
    canvas.save()
    folder.put("6 klasių nuotraukos.pdf", file.getvalue())
    return Truth(people, allowed=("6 klasių nuotraukos", "Rasa Vaitkienė", "Darius Stonys"))


@case("the pupils of a class in an electronic diary of Ukraine (layout invented)")
def q103_uchni_klasu(folder: Folder) -> Truth:
    """Ukraine: a saved page, surname, name, patronymic by the face or initials, adults below each, menus."""
    listed = cut(
        "Бондаренко Софія Андріївна|Гайдук Тимофій Олегович|Ґудзь Анастасія Юріївна"
        "|Дячук Матвій Сергійович|Єфименко Злата Романівна|Іщенко Назар Вікторович"
        "|Коваль Євгенія Ігорівна|Литвин Данило Петрович|Мельник Соломія Василівна"
        "|Остапчук Максим Іванович|Щербина Яна Дмитрівна|Юрченко Артем Олексійович"
    )
    people = []
    for name in listed:
        family, given, father = name.split()
        people += of_lines(f"{given}|{family}|||7-Б", also=((f"{given} {father}", family),))
    people = with_photos(people, 4, 9)
    side = "7-Б клас - Учні_files"
    cards = []
    for at, (w, name) in enumerate(zip(people, listed, strict=True)):
        shown = f'<img class="ava" src="./{side}/u{at + 3107}.jpg" alt="">'
        if not w.photo:
            shown = f'<span class="ava">{w.family[0]}{w.given[0]}</span>'
        adult = ("Олена", "Тетяна", "Ірина", "Наталія")[at % 4]
        cards.append(
            f'<div class="pupil">{shown}<div class="name">{name}</div>'
            f'<div class="small">Дата народження: {birthday(at, 2013, ".")}</div>'
            f'<div class="small">Дорослі: {adult} {name.split()[0]} (мати)</div></div>'
        )
        if w.photo:
            folder.put(f"{side}/u{at + 3107}.jpg", face(w.photo))
    body = (
        "<nav><a>Головна</a> <a>Розклад</a> <a>Журнал</a> <a>Учні</a> <a>Повідомлення</a> <a>Вийти</a></nav>"
        "<h1>7-Б клас</h1><p>Класний керівник: Кравченко Людмила Степанівна</p><h2>Учні (12)</h2>"
        + "\n".join(cards)
        + "<footer>Ліцей № 5 · Служба підтримки · Політика конфіденційності</footer>"
    )
    saved(folder, "7-Б клас - Учні", "7-Б клас - Учні", body, {}, side)
    teacher = ("Кравченко Людмила Степанівна", "Людмила Кравченко")
    return Truth(people, allowed=("7-Б клас - Учні", "7-Б клас", *teacher))


@case()
def q103_klasse_07b_im_februar(folder: Folder) -> Truth:
    """Germany: classes as 07b, hidden columns, photos by class and name; in February a day of leaving."""
    before = of_lines(
        """Mika|Albers|||07b;Charlotte|Behrendt|||07b;Emre|Coşkun|||07b;Lotta|Dieckmann|||07b
        Jannis|Friedrichs|||07b;Amelie|Harms|||07b;Bogdan|Ionescu|||07b;Greta|Lührs|||07c;Ole|Meiners|||07c
        Samira|Nazari|||07c;Tjark|Oltmanns|||07c;Paula|von der Heide|||07c;Finn|Wessels|||07c"""
    )
    before = with_photos(before, 6, 10)
    _liste(folder, "1/Klassenlisten Jg 07.xlsx", before, {})
    for room in ("07b", "07c"):
        for w in in_room(before, room):
            if w.photo:
                folder.put(f"1/Fotograf/{room}/{room}_{w.family}_{w.given}.jpg", face(w.photo))
        folder.put(f"1/Fotograf/{room}/{room}_Klassenfoto.jpg", together(in_room(before, room), 4))
    late = {6: {"photo": before[6].key}, 10: {"photo": before[10].key}}
    now = but(before, {**late, 1: {"family": "Behrendt-Kruse"}, 4: {"room": "07c"}})
    new = with_photos(of_lines("Hanna|Ubben|||07b;Yaroslav|Tkachenko|||07c"))
    listed = sorted([*now, *new], key=lambda w: (w.room, w.family.removeprefix("von der ")))
    _liste(folder, "2/Klassenlisten Jg 07 2. Hj.xlsx", listed, {"Samira": "18.12.2026"})
    for w in (now[6], now[10], *new):
        folder.put(f"2/Nachholtermin/{w.room}_{w.family}_{w.given}.jpg", face(w.photo))
    left = replace(now[9], here=False, room="")
    kept = [("Charlotte Behrendt", "Charlotte Behrendt-Kruse"), *same([before[4], before[11]])]
    more = ("Klassenlisten Jg 07", "Klassenlisten Jg 07 2. Hj", "Fotograf", "Nachholtermin")
    here = [w for at, w in enumerate(now) if at != 9]
    return Truth([*here, *new, left], steps=("1", "2"), same=kept, allowed=more)


def _liste(folder: Folder, name: str, people: list[Who], away: dict[str, str]) -> None:
    rows: list[Any] = [["Kooperative Gesamtschule Ammerland", *[""] * 8, "Stand: 2026/27"]]
    rows.append(cut("Nr.|Klasse|Name|Rufname|Geschlecht|Geburtsort|Konfession|Geburtsdatum|Ort|Abgang"))
    for nr, w in enumerate(people, 1):
        born = f"{nr + 3:02}.0{nr % 9 + 1}.2013"
        place = ("Westerstede", "Oldenburg", "Bad Zwischenahn")[nr % 3]
        own = [nr, w.room, w.family, w.given, "", place, ("ev.", "kath.", "ohne")[nr % 3], born, place]
        rows.append([*own, away.get(w.given, "")])
    workbook(folder, name, {"Jahrgang 07": rows}, widths={"C": 20, "H": 13}, hidden="EFG")


@case("style of a class list of e-klase, Latvia (layout invented)")
def q103_klases_saraksts(folder: Folder) -> Truth:
    """Latvia: a page a class, `Surname, First` and the code, both parents in the lines of a cell, notes."""
    people = of_lines(
        """Estere|Āboliņa|||5.a;Ralfs|Bērziņš|||5.a;Kārlis|Dzenis|||5.a;Elīza|Grīnberga|||5.a
        Maksims|Ivanovs|||5.a;Marta|Krūmiņa|||5.a;Gustavs|Ķirsis|||5.a;Paula Anna|Ļaksa|||5.a
        Daniels|Ozols|||5.b;Sofija|Petrova|||5.b;Emīls|Rozītis|||5.b;Adele|Šmite|||5.b
        Reinis|Vanags|||5.b;Alise|Zariņa-Kalne|||5.b;Teodors|Žagars|||5.b"""
    )
    people = [replace(w, more=(f"32{at * 417 + 1027:04}-{at * 733 + 10214}",)) for at, w in enumerate(people)]
    made = Print(
        font="Sans", size=9, head=(("Kuldīgas ielas sākumskola", "2026./2027. mācību gads"),),
        foot=("Izdrukāts 02.09.2026.", "", "{page}. lpp. no {pages}"),
    )  # fmt: skip
    for room, head in (("5.a", "Ilze Kalēja"), ("5.b", "Guntis Lapsa")):
        if room == "5.b":
            made.new_page()
        made.say(f"{room} klase", 14, bold=True)
        made.say(f"Klases audzinātāja: {head}" if room == "5.a" else f"Klases audzinātājs: {head}", after=8)
        rows = [cut("Nr.|Uzvārds, vārds|Personas kods|Vecāki, tālrunis|Piezīmes")]
        for nr, w in enumerate(in_room(people, room), 1):
            at = people.index(w)
            adults = f"{('Inga Eglīte', 'Liene Kalniņa', 'Zane Priede')[at % 3]}, 2955{at * 31 + 4102}<br/>"
            adults += f"{('Juris', 'Andris')[at % 2]}, 2644{at * 17 + 3105}"
            note = {2: "pagarinātā grupa", 9: "alerģija: rieksti", 12: "autobuss"}.get(at, "")
            rows.append([f"{nr}.", w.last_first, *w.more, adults, note])
        made.table(rows, (28, 135, 92, 160, 95), RULES, wraps=True)
        made.say(f"Kopā: {len(rows) - 1}")
    folder.put("5. klašu saraksti.pdf", made.data())
    more = ("5. klašu saraksti", "Ilze Kalēja", "Guntis Lapsa", "Kalēja", "Lapsa")
    return Truth(people, allowed=more)


@case("ONDE, the list of pupils as CSV (titles from memory); a photographer's order sheet")
def q103_onde_puis_le_photographe(folder: Folder) -> Truth:
    """France: ONDE's list; in November a folder a class with camera names, a key, two absent, groups."""
    people = with_photos(
        of_lines(
            """Lise|ABADIE||CM1|CM1-CM2 ROCHE;Naël|BELKACEM||CM1|CM1-CM2 ROCHE
            Thelma|CAZENAVE||CM1|CM1-CM2 ROCHE;Aubin|DARRIEUX||CM2|CM1-CM2 ROCHE
            Inaya|FOFANA||CM2|CM1-CM2 ROCHE;Gaston|LABORDE||CM2|CM1-CM2 ROCHE
            Louna|PÉCASTAING||CM2|CM1-CM2 ROCHE;Milan|ARRIBET||CM2|CM2 VIDAL;Capucine|DE LUCA||CM2|CM2 VIDAL
            Sacha|ETCHEVERRY||CM2|CM2 VIDAL;Océane|GARCIA LOPEZ||CM2|CM2 VIDAL;Timéo|MONTAGNE||CM2|CM2 VIDAL
            Zélie|TISNÉ||CM2|CM2 VIDAL"""
        ),
        4,
        11,
    )
    people = [
        replace(w, more=(f"0{at * 41733 + 64217305}{'GHKTDAEZC'[at % 9]}B",)) for at, w in enumerate(people)
    ]
    rows = [
        cut("Nom élève|Nom d'usage élève|Prénom élève|Date naissance|Sexe|INE|Cycle|Niveau|Libellé classe")
    ]
    key: list[Any] = [["STUDIO LUMIÈRE - École du Parc - photos du 9 novembre"], []]
    key.append(cut("Classe|Fichier|Nom|Prénom|Pochette"))
    for at, w in enumerate(people):
        sex = "FMFMFMFMFMFMF"[at]
        rows.append([w.family, "", w.given, birthday(at, 2016), sex, *w.more, "CYCLE III", w.grade, w.room])
        file = f"_MG_{at * 4 + 2210}.jpg" if w.photo else "absent(e)"
        key.append([w.room, file, w.family, w.given, ("oui", "non")[at % 3 == 1]])
        if w.photo:
            folder.put(f"2/{w.room}/{file}", face(w.photo))
    for at, room in enumerate(("CM1-CM2 ROCHE", "CM2 VIDAL")):
        folder.put(f"2/{room}/_MG_{2301 + at}.jpg", together(in_room(people, room), 4))
        key.append([room, f"_MG_{2301 + at}.jpg", "PHOTO DE CLASSE", "", ""])
    folder.csv("1/EXTRACTION_ELEVES.csv", rows, sep=";", enc="cp1252")
    workbook(folder, "2/Bon photos.xlsx", {"Feuil1": key}, ("A1:E1",), {"A": 18, "B": 16, "C": 20})
    more = ("EXTRACTION_ELEVES", "Bon photos", "Feuil1", "CM1", "CM2")
    return Truth(people, capitals=True, steps=("1", "2"), allowed=more)
