"""Letters, chats, typed lists and Word documents in which a colleague tells the librarian who is who."""

from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage
from html import escape
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import docx


def _who(line: str, **more: Any) -> Who:
    """Somebody without a photo, from `Given|Family|number|grade|room`."""
    given, family, number, grade, room = [*line.split("|"), "", "", ""][:5]
    return one(given, family, number, grade, room, photo="", **more)


def _mail(sender: str, subject: str, text: str) -> bytes:
    """A mail of plain text to the library."""
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = "Library <library@school.example>"
    mail["Subject"] = subject
    mail["Date"] = "Wed, 16 Sep 2026 09:42:10 +0000"
    mail.set_content(text)
    return mail.as_bytes()


def _crossed_out(text: str) -> str:
    """A line of a Word document that is crossed out."""
    return f"\0{text}"


def _word(*parts: str | list[list[str]]) -> bytes:
    """A Word document of lines and tables, in their order."""
    body = "".join(_line(part) if isinstance(part, str) else _rows(part) for part in parts)
    empty = zipfile.ZipFile(io.BytesIO(docx((), ())))
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as whole:
        for name in empty.namelist():
            text = empty.read(name).decode()
            if name == "word/document.xml":
                head, _, _ = text.partition("<w:body>")
                text = f"{head}<w:body>{body}</w:body></w:document>"
            whole.writestr(name, text)
    return file.getvalue()


def _line(text: str) -> str:
    look = "<w:rPr><w:strike/></w:rPr>" if text.startswith("\0") else ""
    shown = escape(text.removeprefix("\0"))
    return f'<w:p><w:r>{look}<w:t xml:space="preserve">{shown}</w:t></w:r></w:p>'


def _rows(rows: list[list[str]]) -> str:
    shown = "".join(f"<w:tr>{''.join(f'<w:tc>{_line(cell)}</w:tc>' for cell in row)}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{shown}</w:tbl>"


@case()
def p63b_how_to_say_the_names(folder: Folder) -> Truth:
    """Ireland: a Word table with the name on the roll, what the child is called and how to say it."""
    people = [
        _who("Caoimhe|Ní Bhriain||2|Room 4"),
        _who("Eoghan|Mac Suibhne||2|Room 4"),
        _who("Maximilian|Wolski||2|Room 4", goes="Max"),
        _who("Oluwaseun|Adeleke||2|Room 4", goes="Seun"),
        _who("Sadhbh|Gilmartin||2|Room 4"),
        _who("Siobhán|Tierney||2|Room 4", goes="Shiv"),
        _who("Tadhg|Ó Riain||2|Room 4"),
    ]
    say = cut("KEE-va|OH-en|MAX|SHAY-oon|SIVE|SHIV|TIGE (like tiger)")
    rows = [[w.full, w.goes, sound] for w, sound in zip(people, say, strict=True)]
    folder.put(
        "How to say our names.docx",
        _word(
            "Second Class, Room 4",
            "For the new librarian, with love from Múinteoir Aoife",
            [["Name on roll", "We call them", "Say it"], *rows],
            "If in doubt, ask them. They are very patient.",
        ),
    )
    return Truth(people, allowed=("Múinteoir Aoife", "Second Class"))


@case()
def p63b_wechsel_zum_halbjahr(folder: Folder) -> Truth:
    """Germany: a list of two classes, then a mail: two are new, one has left, one has changed class."""
    people = [
        _who("Tom|Ritter|2204|6|6a", here=False),
        _who("Lara|Stein|2207|6|6b"),
        _who("Yasin|Aydın|2211|6|6a"),
        _who("Theresa|Kühnel|2216|6|6a"),
        _who("Johannes|Wüst|2230|6|6b"),
        _who("Mila|Obermaier|2233|6|6b"),
        _who("Milan|Petrović||6|6b"),
        _who("Sophie|Aldinger||6|6b"),
    ]
    rows = [[w.number, w.family, w.given, "6a" if w.family == "Stein" else w.room] for w in people[:6]]
    folder.csv("1 September/Klassen 6.csv", [["Nr", "Nachname", "Vorname", "Klasse"], *rows], ";")
    text = (
        "Liebe Frau Brandt,\n\nhier die Änderungen zum Halbjahr:\n\n"
        "Neu in der 6b: Milan Petrović und Sophie Aldinger\n"
        "Abgemeldet: Tom Ritter (6a)\n"
        "Klassenwechsel: Lara Stein von der 6a in die 6b\n\n"
        "Alle anderen bleiben, wo sie sind.\n\nViele Grüße aus dem Sekretariat\nUte Hollmann\n"
    )
    folder.put(
        "2 Februar/Änderungen.eml",
        _mail("Ute Hollmann <sekretariat@rs-am-wehr.example>", "Änderungen zum Halbjahr", text),
    )
    same = [("Lara Stein", "Lara Stein"), ("Yasin Aydın", "Yasin Aydın")]
    return Truth(people, steps=("1 September", "2 Februar"), same=same)


@case()
def p63b_message_de_la_vie_scolaire(folder: Folder) -> Truth:
    """France: a mail to the school library, SURNAME and first name after dashes, then sentences."""
    people = [
        _who("Margaux|Allard||5|5e B"),
        _who("Ilyès|Bensaïd||5|5e B"),
        _who("Maximilien|Coste||5|5e B", goes="Max"),
        _who("Malo|Kerbrat||5|5e B", here=False),
        _who("Jeanne|Le Guen||5|5e B"),
        _who("Rose-Marie|Payet||5|5e B"),
        _who("Titouan|Quéré||5|5e B"),
        _who("Awa|Diop||5|5e B"),
    ]
    listed = "\n".join(f"- {w.family.upper()} {w.given}" for w in people[:7])
    text = (
        f"Bonjour Claire,\n\nVoici la 5e B pour les cartes du CDI :\n\n{listed}\n\n"
        "Malo KERBRAT a quitté le collège vendredi, tu peux le retirer.\n"
        "Nouvelle élève en 5e B à partir de lundi : DIOP Awa.\n"
        "Maximilien COSTE se fait appeler Max.\n\nBonne journée,\nNadège (vie scolaire)\n"
    )
    folder.put(
        "liste 5e B.eml", _mail("Vie scolaire <viesco@college-arvor.example>", "liste 5e B pour le CDI", text)
    )
    return Truth(people, capitals=True)


@case()
def p63b_grupo_de_whatsapp_de_tercero(folder: Folder) -> Truth:
    """Mexico: a chat from Android; the group numbered, one has left, one is to come, one is called Pepe."""
    people = [
        any_parting(who)
        for who in (
            _who("Regina|Acosta Herrera||3|3° B"),
            _who("Iker Santiago|Beltrán Mora||3|3° B"),
            _who("José Emiliano|Trejo Ruiz||3|3° B", goes="Pepe"),
            _who("Diego|Luna Pérez||3|3° B", here=False),
            _who("María José|Olvera Tinoco||3|3° B"),
            _who("Ángel Gael|Zúñiga Cano||3|3° B"),
            _who("Ximena|Arce Soto||3|3° B"),
        )
    ]
    listed = "\n".join(f"{at}. {w.full}" for at, w in enumerate(people[:6], 1))
    say = "Mtra. Lupita"
    folder.put(
        "Chat de WhatsApp con Mtra. Lupita.txt",
        "31/08/26, 7:40 a. m. - Los mensajes y las llamadas están cifrados de extremo a extremo.\n"
        f"31/08/26, 7:45 a. m. - {say}: Buenos días, le paso la lista de 3° B\n"
        f"31/08/26, 7:46 a. m. - {say}: {listed}\n"
        "31/08/26, 7:52 a. m. - Biblioteca: Muchas gracias maestra 🙏\n"
        f"02/09/26, 1:10 p. m. - {say}: Diego Luna Pérez ya se dio de baja\n"
        f"02/09/26, 1:11 p. m. - {say}: Mañana se incorpora a 3° B una alumna nueva: Ximena Arce Soto\n"
        f"02/09/26, 1:12 p. m. - {say}: A José Emiliano Trejo Ruiz le dicen Pepe\n"
        "02/09/26, 1:20 p. m. - Biblioteca: Anotado\n"
        f"02/09/26, 1:21 p. m. - {say}: <Multimedia omitido>\n",
    )
    return Truth(people, allowed=("Mtra. Lupita",))
