"""Lists out of chats, a wiki, a newsletter and a mail: houses, tables of a class, tandems, half days."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh105.kit import listed


@case()
def q106_house_wise_list_of_4b(folder: Folder) -> Truth:
    """India: a class teacher's message, four houses with coloured dots, initials behind, single names; photos."""
    people = of_lines(
        """Aarav|Menon;Devika|Nair;Mohammed Faizal|K;Krithika|S;Aishwarya;Rohan|Pillai;Anagha|Varma
        Joel|Thomas;Meenakshi|R;Farhan;Nandana|Krishnan;Adithya|Warrier;Sneha|Mathew;Gautham|V;Irfana|Basheer
        Vaishnavi""",
        room="4B",
    )
    people = with_photos(people, 5, 12)
    people = [replace(w, also=((w.full, ""), ("", w.full))) if len(w.family) < 2 else w for w in people]
    houses = (
        ("🔴 RED HOUSE", 0, 4),
        ("🔵 BLUE HOUSE", 4, 8),
        ("🟢 GREEN HOUSE", 8, 12),
        ("🟡 YELLOW HOUSE", 12, 16),
    )
    remarks = {"Devika": " (captain)", "Joel": " - new admission", "Meenakshi": " (captain)"}
    shown = "\n\n".join(
        f"*{title}*\n{listed(people[start:end], begin='{at}. ', **remarks)}" for title, start, end in houses
    )
    folder.put(
        "4B house wise.txt",
        "Good evening ma'am 🙏 House wise list of 4B for the library cards as you asked. Photos are also "
        f"there in the folder, two children will give on Monday.\n\n{shown}\n\n"
        "Total 16. House mistress for Red is Mrs Latha and for Blue Mrs Sherin.\nThank you ma'am\n",
    )
    folder.photos(people, lambda w: f"4B photos/{w.full}.jpg")
    allowed = [title[2:] for title, _, _ in houses] + [title for title, _, _ in houses]
    allowed += ["Red", "Blue", "Green", "Yellow", "4B house wise", "4B photos"]
    return Truth(people, allowed=allowed)


@case()
def q106_modum_jaribaechi(folder: Folder) -> Truth:
    """Korea: a message of a class teacher, the class by its five tables, names in a row with commas."""
    people = of_lines(
        """도윤|김;서아|이;하준|박;지안|최;유찬|정;소율|강;은우|조;나은|윤;시후|임;예나|한;준서|오;다인|서
        태오|신;아윤|권;건우|황;라희|안;이안|송;채원|류;로운|홍;가온|전""",
        room="3-2",
    )
    captains = {"최지안": "최지안(회장)", "임시후": "임시후(전학생)", "류채원": "류채원(부회장)"}
    shown = ""
    for at in range(5):
        names = (f"{w.family}{w.given}" for w in people[at * 4 : at * 4 + 4])
        shown += f"{at + 1}모둠: {', '.join(captains.get(name, name) for name in names)}\n"
    folder.put(
        "3-2 모둠.txt",
        "사서 선생님, 안녕하세요 😊\n3-2 학생 명단을 모둠별로 보내드립니다.\n\n"
        f"{shown}\n"
        "모두 20명입니다. 목요일 4교시에 도서관에 가겠습니다.\n감사합니다. 담임 문혜진 드림\n",
    )
    people = [replace(w, also=((f"{w.family}{w.given}", ""), ("", f"{w.family}{w.given}"))) for w in people]
    allowed = [f"{at}모둠" for at in range(1, 6)]
    return Truth(people, allowed=(*allowed, "3-2 모둠", "3-2 학생 명단", "3-2 학생"))


@case("DokuWiki: https://www.dokuwiki.org/wiki:syntax (headings, bold, tables with ^ and |)")
def q106_lesetandems_im_wiki(folder: Folder) -> Truth:
    """Germany: the source of a page of the school's wiki, the tandems of a class in two columns of names."""
    people = of_lines(
        """Amira|Bouzid;Johannes|Ott;Carl|Brückner;Melina|Stavrou;Edda|Fröhlich;Yusuf|Arslan
        Frederik|Hahn;Lotte|Sommerfeld;Greta|Ihle;Luan|Gashi;Jasper|Kolbe;Marie|Zschocke
        Lisbeth|Ludwig;Anton|Rademacher;Oskar|Mühlberg;Tuana|Yılmaz;Pia|Nestler;Konstantin|Weigel""",
        room="5c",
    )
    remarks = {"Melina": " (neu)", "Frederik": " (mittwochs nicht da)", "Tuana": " (Ausweis fehlt)"}
    cells = [f"{w.full}{remarks.get(w.given, '')}" for w in people]
    rows = "\n".join(f"| {cells[at]} | {cells[at + 1]} |" for at in range(0, len(cells), 2))
    folder.put(
        "lesetandems_5c.txt",
        "====== Lesetandems 5c ======\n\n"
        "Jeden Mittwoch in der 6. Stunde in der Bücherei. Ansprechpartner ist **Herr Kühn**, "
        "vertreten durch Sabine Lorenz.\n\n"
        "===== Wer liest mit wem? =====\n\n"
        f"^ Kind 1 ^ Kind 2 ^\n{rows}\n\n"
        "===== Regeln =====\n\n"
        "  * Leise hereinkommen.\n  * Das Buch bleibt in der Kiste.\n\n"
        "Zuletzt geändert: 2025/10/02 15:14 von skuehn\n",
    )
    return Truth(people, allowed=("lesetandems_5c", "Lesetandems 5c"))


@case()
def q106_bekkurinn_minn(folder: Folder) -> Truth:
    """Iceland: a teacher's mail, her class with bullets, a dash and a remark behind some, a brother elsewhere."""
    people = of_lines(
        """Arnar Logi|Stefánsson;Birta|Hilmarsdóttir;Dagur|Þórðarson;Elísabet|Ragnarsdóttir||||Beta
        Freyja|Sigurðardóttir;Guðjón|Ólafsson||||Gaui;Hekla Rún|Magnúsdóttir;Jökull|Einarsson
        Karítas|Björnsdóttir;Máni|Friðriksson;Oliwia|Nowak;Sölvi|Hreinsson;Urður|Pálsdóttir;Ævar|Kristinsson""",
        room="7. RÞ",
    )
    shown = listed(
        people, begin="* ", Elísabet=" - kölluð Beta", Guðjón=" - kallaður Gaui", Jökull=" - nýr í vetur",
        Máni=" - bróðir hans Ari er í 4. bekk", Oliwia=" - ný í vetur",
    )  # fmt: skip
    text = (
        "Sæl Guðrún,\n\nhér er bekkurinn minn, 7. RÞ, fyrir bókasafnskortin:\n\n"
        f"{shown}\n\n"
        "Þetta eru 14 nemendur. Við komum á mánudögum kl. 9:40 og Sunna stuðningsfulltrúi kemur með.\n\n"
        "Kveðja,\nRagnheiður Þorvaldsdóttir\nsími 555 0142\n"
    )
    head = (
        "Ragnheiður Þorvaldsdóttir <ragnheidur@holtaskoli.example>",
        "7. RÞ",
        "Wed, 27 Aug 2025 12:58:16 +0000",
    )
    folder.put("7. RÞ.eml", sent(head, text))
    return Truth(people, allowed=("7. RÞ", "7. bekkur"))


@case()
def q106_morning_and_afternoon_kindergarten(folder: Folder) -> Truth:
    """US: a typed page, the morning and the afternoon group, first name and initial, sun and moon; room parents."""
    people = of_lines(
        """Ellie|S.;Marcus|T.;Nora|B.;Nora|G.;Theodore|L.|||| Teddy;Priya|V.;Hudson|W.;Camila|R.;August|D.
        Isla|F.;Jayce|M.;Olive|P.;Kwame|A.;Savannah|H.|||| Savvy;Beau|C.;Lucia|Z.;Finn|K.""",
        grade="K",
    )
    people = [replace(w, goes=w.goes.strip(), also=((w.given, w.family[0]), (w.full, ""))) for w in people]
    remarks = {
        "Theodore": ' ("Teddy")',
        "Camila": " - car rider",
        "Savannah": ' ("Savvy")',
        "Kwame": " - NEW!",
    }
    morning, afternoon = (listed(part, **remarks) for part in (people[:9], people[9:]))
    folder.put(
        "Kindergarten Dunleavy.txt",
        "MRS. DUNLEAVY'S KINDERGARTEN\nLibrary helpers, please use these names for the shelf markers!\n\n"
        f"AM GROUP ☀️\n{morning}\n\nPM GROUP 🌙\n{afternoon}\n\n"
        "Room parents: Kim Sato (Ellie's mom) and Derek Gibbs (Nora G.'s dad)\n"
        "Library is Tuesday at 10:15 and 1:30.\n",
    )
    return Truth(people, allowed=("*",))
