"""Letters, chats, typed lists and Word documents in which a colleague tells the librarian who is who."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_line
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import mail, word


@case()
def p63b_how_to_say_the_names(folder: Folder) -> Truth:
    """Ireland: a Word table with the name on the roll, what the child is called and how to say it."""
    people = [
        of_line("Caoimhe|Ní Bhriain||2|Room 4"),
        of_line("Eoghan|Mac Suibhne||2|Room 4"),
        of_line("Maximilian|Wolski||2|Room 4", goes="Max"),
        of_line("Oluwaseun|Adeleke||2|Room 4", goes="Seun"),
        of_line("Sadhbh|Gilmartin||2|Room 4"),
        of_line("Siobhán|Tierney||2|Room 4", goes="Shiv"),
        of_line("Tadhg|Ó Riain||2|Room 4"),
    ]
    say = cut("KEE-va|OH-en|MAX|SHAY-oon|SIVE|SHIV|TIGE (like tiger)")
    rows = [[w.full, w.goes, sound] for w, sound in zip(people, say, strict=True)]
    folder.put(
        "How to say our names.docx",
        word(
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
        of_line("Tom|Ritter|2204|6|6a", here=False),
        of_line("Lara|Stein|2207|6|6b"),
        of_line("Yasin|Aydın|2211|6|6a"),
        of_line("Theresa|Kühnel|2216|6|6a"),
        of_line("Johannes|Wüst|2230|6|6b"),
        of_line("Mila|Obermaier|2233|6|6b"),
        of_line("Milan|Petrović||6|6b"),
        of_line("Sophie|Aldinger||6|6b"),
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
        mail("Ute Hollmann <sekretariat@rs-am-wehr.example>", "Änderungen zum Halbjahr", text),
    )
    same = [("Lara Stein", "Lara Stein"), ("Yasin Aydın", "Yasin Aydın")]
    return Truth(people, steps=("1 September", "2 Februar"), same=same)


@case()
def p63b_message_de_la_vie_scolaire(folder: Folder) -> Truth:
    """France: a mail to the school library, SURNAME and first name after dashes, then sentences."""
    people = [
        of_line("Margaux|Allard||5|5e B"),
        of_line("Ilyès|Bensaïd||5|5e B"),
        of_line("Maximilien|Coste||5|5e B", goes="Max"),
        of_line("Malo|Kerbrat||5|5e B", here=False),
        of_line("Jeanne|Le Guen||5|5e B"),
        of_line("Rose-Marie|Payet||5|5e B"),
        of_line("Titouan|Quéré||5|5e B"),
        of_line("Awa|Diop||5|5e B"),
    ]
    listed = "\n".join(f"- {w.family.upper()} {w.given}" for w in people[:7])
    text = (
        f"Bonjour Claire,\n\nVoici la 5e B pour les cartes du CDI :\n\n{listed}\n\n"
        "Malo KERBRAT a quitté le collège vendredi, tu peux le retirer.\n"
        "Nouvelle élève en 5e B à partir de lundi : DIOP Awa.\n"
        "Maximilien COSTE se fait appeler Max.\n\nBonne journée,\nNadège (vie scolaire)\n"
    )
    folder.put(
        "liste 5e B.eml", mail("Vie scolaire <viesco@college-arvor.example>", "liste 5e B pour le CDI", text)
    )
    return Truth(people, capitals=True)


@case()
def p63b_grupo_de_whatsapp_de_tercero(folder: Folder) -> Truth:
    """Mexico: a chat from Android; the group numbered, one has left, one is to come, one is called Pepe."""
    people = [
        any_parting(who)
        for who in (
            of_line("Regina|Acosta Herrera||3|3° B"),
            of_line("Iker Santiago|Beltrán Mora||3|3° B"),
            of_line("José Emiliano|Trejo Ruiz||3|3° B", goes="Pepe"),
            of_line("Diego|Luna Pérez||3|3° B", here=False),
            of_line("María José|Olvera Tinoco||3|3° B"),
            of_line("Ángel Gael|Zúñiga Cano||3|3° B"),
            of_line("Ximena|Arce Soto||3|3° B"),
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
