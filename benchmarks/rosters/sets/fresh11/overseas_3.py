"""Lists typed and pasted by hand, of Asia, Africa and Latin America."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls


@case(OFFICE + ": a teacher in Japan pastes the class into a mail, which the librarian saved as a text file")
def fresh_class_pasted_into_a_japanese_mail(folder: Folder) -> Truth:
    """Wide digits and wide blanks, a greeting above and thanks below, a child who joins next week; photos `seat and name`."""
    people = those("陽向|青木;さくら|石原;颯|遠藤;結菜|岡部;リアム|カーター;光|佐伯;碧|土屋;真央|水野")
    wide = str.maketrans("0123456789", "０１２３４５６７８９")
    lines = [f"{at}　{w.family}　{w.given}".translate(wide) for at, w in enumerate(people, 1)]
    above = "図書室の先生\n\nおつかれさまです。4年1組の名簿を送ります。写真も添付します。\n\n【4年1組】\n"
    below = "\n\n以上8名です。水野さんの写真はまだありません。\nよろしくお願いいたします。\n"
    folder.put("4年1組名簿.txt", (above + "\n".join(lines) + below).replace("\n", "\r\n"), "cp932")
    seats = {w.key: at for at, w in enumerate(people, 1)}
    folder.photos(people, lambda w: f"4年1組写真/{seats[w.key]:02} {w.family}{w.given}.jpg")
    return Truth(people, allowed=("*",))


@case(OFFICE + ": a sheet of a liceo in Uruguay, typed by several hands, half of its cells empty")
def fresh_small_letters_and_empty_cells(folder: Folder) -> Truth:
    """Names small, large and with blanks behind; identity numbers with dots, without, or none; photos by the first name, as the tutor calls them."""
    rows = cut(
        "martina olivera;2°3;5.204.417-3;|BRUNO SILVEIRA ;2°3;;099 000 111|Lucía  Bentancor;2°3;52044251;|federico etcheverry;2°3;;|Agustina Píriz;2° 4;5.204.433-9;099 000 222|"
        "joaquín da rosa;2°4;;|Pilar Mujica;2°4;5.204.441 0;se sienta adelante|Ramiro;2°4;;preguntar apellido|victoria NÚÑEZ ;2°4;5.204.459-1;"
    )
    people = []
    for row in rows:
        name, room, number, _ = row.split(";")
        bare = "".join(sign for sign in number if sign.isdigit())
        clean = " ".join(name.split())
        given = clean.partition(" ")[0]
        who = one(
            given, clean.partition(" ")[2], number, "", room, more=(bare,) if bare and bare != number else ()
        )
        people.append(any_parting(who))
    people = but(
        people,
        {
            3: {"photo": ""},
            6: {"number": "", "more": ("52044410", "5.204.441 0", "5.204.441-0")},
            8: {"photo": ""},
        },
    )
    titles = cut("nombre y apellido|grupo|C.I.|celular / obs.")
    folder.csv(
        "lista 2do (copia) - Hoja 1.csv", [titles, *(row.split(";") for row in rows), ["", "", "", ""]]
    )
    folder.photos(people, lambda w: f"fotos 2do/{w.given.capitalize()}.jpeg")
    return Truth(people, capitals=True)


@case(
    "lists of Hong Kong: class, class number, STRN, names in English and Chinese (from memory, not read here), in old Excel; "
    + OFFICE
)
def fresh_photos_by_class_number_in_old_excel(folder: Folder) -> Truth:
    """The photos are called by class and class number, which are two columns of the list; surname in capitals before the other names."""
    names = "CHAN Tai Man|陳大文;LEUNG Hoi Ching, Crystal|梁凱晴;NG Ka Ho|吳家豪;AU YEUNG Sze Wai|歐陽詩慧;KAUR Simran|;WONG Tsz Yau|黃子悠;LAM Pak Hei, Marcus|林柏熙;FUNG Wing Lam|馮詠琳;TSE Chun Kit|謝俊傑"
    people, rows, files = [], [], {}
    for at, name in enumerate(names.split(";")):
        english, chinese = name.split("|")
        caps = [word for word in english.split() if word.isupper()]
        family, rest = " ".join(caps), " ".join(english.split()[len(caps) :])
        short, _, western = rest.partition(", ")
        room, seat = ("5A", "5B")[at // 5], at % 5 + 1
        who = one(rest.replace(",", ""), family, f"K41{at}220{at}", "", room)
        ways = [
            (rest.replace(",", ""), family),
            (rest, family),
            (short, family),
            (f"{western} {short}".strip(), family),
        ]
        ways += [(western, family), (short, f"{family} {western}")] if western else []
        ways += [(chinese[1:], chinese[:1]), (chinese[2:], chinese[:2]), (chinese, "")] if chinese else []
        people.append(replace(who, also=tuple(ways), goes=western))
        files[who.key] = f"{room}{seat:02}"
        rows.append(
            [room, seat, who.number, english, chinese, "MFMFFMMFM"[at], ("Red", "Blue", "Green")[at % 3]]
        )
    people = but(people, {8: {"photo": ""}})
    titles = cut("Class|Class No.|STRN|Name|中文姓名|Sex|House")
    folder.put("S5 namelist.xls", xls([["2026-2027 S.5 Name List"], [], titles, *rows], title="S5"))
    folder.photos(people, lambda w: f"S5 student photos/{files[w.key]}.jpg")
    return Truth(people, capitals=True, allowed=("Red", "Blue", "Green", "S5", "S5 student photos"))
