"""Lists imported before, then what people write: bullets, dates, a chat, numbered matters, the list again."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting, but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import by_room, same, wrapped
from benchmarks.rosters.sets.fresh105.kit import GONE, by_family, chat, listed


@case()
def q109_since_winter_break(folder: Folder) -> Truth:
    """US: a workbook with IDs; in January the registrar's bullets: withdrew, started, moved, a name, sub."""
    base = of_lines(
        """Trevon|Gaines|61204|5|Rm 206;Brody|Kessler|61211|5|Rm 204;Katherine|Nowicki|61218|5|Rm 206|Kit
        Aarya|Deshpande|61225|5|Rm 204;Delilah|Amaro|61232|5|Rm 204;Connor|Buckner|61239|5|Rm 206
        Fatou|Diallo|61246|5|Rm 204;Gavin|Holbrook|61253|5|Rm 206;Jasmine|Pettis|61260|5|Rm 204
        Mateus|Reyes|61267|5|Rm 206;Ella|Stonebreaker|61274|5|Rm 206;Xavier|Tibbs|61281|5|Rm 204
        Lucia|Ferrante|61377||Rm 204"""
    )
    old = but(base[:12], {1: {"room": "Rm 206"}, 3: {"given": "Arya"}})
    rows = [[int(w.number), w.family, w.given, int(w.grade), w.room] for w in by_family(old)]
    titles = ["Student ID", "Last Name", "First Name", "Grade", "Homeroom"]
    folder.book("1/Grade 5 roster.xlsx", {"Grade 5": [titles, *rows]})
    text = (
        "Hi Deb,\n\nHappy New Year! Here's what has changed in fifth grade since winter break:\n\n"
        "- Trevon Gaines withdrew on January 6. The family moved to Memphis.\n"
        "- Lucia Ferrante started on January 8. She is in Rm 204, ID 61377.\n"
        "- Brody Kessler was moved from Rm 206 to Rm 204.\n"
        "- The parents say it's Aarya Deshpande, not Arya Deshpande.\n"
        "- Katherine Nowicki goes by Kit now.\n"
        "- Rm 206 has a long-term sub until spring break, Mr. Pruett.\n"
        "- Gavin Holbrook is out with a broken wrist until the 20th, so hold his books.\n\n"
        "Let me know if you need anything else.\n\nTina Vasquez\nRegistrar, Cedar Bluff Elementary\n"
    )
    head = (
        "Tina Vasquez <tvasquez@cedarbluff.example>",
        "Changes 5th grade",
        "Mon, 12 Jan 2026 08:22:17 -0600",
    )
    folder.put("2/Changes 5th grade.eml", sent(head, wrapped(text)))
    kept = same(
        "Brody Kessler", "Arya Deshpande > Aarya Deshpande", "Katherine Nowicki", "Gavin Holbrook",
        "Xavier Tibbs"
    )  # fmt: skip
    allowed = "Grade 5 roster", "Grade 5", "Changes 5th grade"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)


@case()
def q109_zmeny_podle_data(folder: Folder) -> Truth:
    """Czechia: a CSV in the code page of Windows; in March a Word page, a date before each change."""
    base = of_lines(
        """Tobiáš|Růžička|||6.A;Adéla|Součková|||6.A;Daniel|Němec|||6.B;Eliška|Horová|||6.A
        Vojtěch|Bartoš|||6.A
        Karolína|Fialová|||6.A;Jáchym|Hájek|||6.B;Viktorie|Jelínková|||6.B;Kryštof|Malina|||6.A
        Bao|Nguyen|||6.B
        Barbora|Pokorná|||6.A;Dominik|Šimek|||6.B;Sofie|Kadlecová|||6.B"""
    )
    old = but(base[:12], {1: {"room": "6.B"}, 2: {"family": "Nemec"}, 3: {"family": "Krátká"}})
    rows = [[w.family, w.given, w.room] for w in by_family(old)]
    folder.csv("1/šestý ročník.csv", [["Příjmení", "Jméno", "Třída"], *rows], ";", "cp1250")
    made = Word()
    made.line("Změny v šestém ročníku, leden až březen 2026", "Heading1")
    made.line("Pro školní knihovnu")
    made.lines(
        [
            "7. 1. Tobiáš Růžička odešel na jinou školu.",
            "12. 1. Do třídy 6.B nastoupila nová žákyně Sofie Kadlecová.",
            "2. 2. Adéla Součková přešla z 6.B do 6.A.",
            "16. 2. Eliška Krátká se nově jmenuje Eliška Horová.",
            "3. 3. Místo Daniel Nemec má být v seznamu správně Daniel Němec.",
            "9. 3. Kryštof Malina je do konce měsíce v lázních, pak se vrátí.",
        ]
    )
    made.line("Mgr. Pavla Tichá, zástupkyně ředitele")
    folder.put("2/Změny šestý ročník.docx", made.done())
    kept = same(
        "Adéla Součková", "Daniel Nemec > Daniel Němec", "Eliška Krátká > Eliška Horová", "Kryštof Malina",
        "Bao Nguyen",
    )  # fmt: skip
    allowed = "šestý ročník", "Změny šestý ročník"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)


@case("WhatsApp: an export from an iPhone is `[dd/mm/yy, h:mm:ss] name: text` (from memory)")
def q109_chat_con_la_subdirectora(folder: Folder) -> Truth:
    """Mexico: a workbook; in January a chat saved from a phone: gone, new, moved, a wrong letter, one ill."""
    base = of_lines(
        """Iker|Zamudio Peña|||4º B;Regina|Olvera Téllez|||4º A;Sebastián|Cisneros Lara|||4º B
        Danna|Barragán Soto|||4º A;Emiliano|Carmona Ríos|||4º A;Fátima|Escobedo Luna|||4º A
        Leonardo|Gallegos Mora|||4º B;Natalia|Huerta Vega|||4º B;Ángel|Mejía Rubio|||4º A
        Romina|Nava Cruz|||4º B
        Diego|Ponce Islas|||4º A;Abril|Valadez Ortiz|||4º B;Mateo|Trejo Solís|||4º A"""
    )
    old = but(base[:12], {1: {"room": "4º B"}, 2: {"family": "Sisneros Lara"}})
    rows = [[w.family, w.given, w.room] for w in by_family(old)]
    folder.book("1/cuartos.xlsx", {"Cuartos": [["Apellidos", "Nombre(s)", "Grupo"], *rows]})
    maestra, biblio = "Subdir. Lety Aguirre", "Biblioteca Norma"
    folder.put(
        "2/chat cuartos.txt",
        chat(
            "[12/01/26, {time}] {who}: {text}",
            ("8:03:11", biblio, "Buenos días Lety, ¿hay cambios en los cuartos? Voy a imprimir credenciales"),
            ("8:15:40", maestra, "Buenos días! Sí, Iker Zamudio Peña se dio de baja, se fueron a Querétaro"),
            ("8:16:02", maestra, "Entró Mateo Trejo Solís al 4º A"),
            ("8:17:25", maestra, "Regina Olvera Téllez se cambió del 4º B al 4º A"),
            ("8:18:51", maestra, "Y dice Sebastián Sisneros Lara pero es Sebastián Cisneros Lara, con C"),
            ("8:20:09", biblio, "Listo. ¿Y Danna Barragán Soto? No ha venido por su libro"),
            ("8:21:33", maestra, "Ella sigue en 4º A, tiene varicela. Regresa el lunes"),
            ("8:21:58", biblio, "Gracias 🙏"),
        ),
    )
    kept = same(
        "Regina Olvera Téllez", "Sebastián Sisneros Lara > Sebastián Cisneros Lara", "Danna Barragán Soto",
        "Romina Nava Cruz",
    )  # fmt: skip
    people = [any_parting(w) for w in but(base, {0: GONE})]
    return Truth(people, steps=("1", "2"), same=kept, allowed=("cuartos", "Cuartos", "chat cuartos"))


@case()
def q109_promemoria_per_la_biblioteca(folder: Folder) -> Truth:
    """Italy: two classes typed in Word; then a reminder in a text, numbered matters, one on the shelves."""
    base = of_lines(
        """Greta|Fumagalli|||2B;Lorenzo|Brambilla|||2C;Michelle|Ferrari Lodi|||2B;Niccolò|Arrigoni|||2C
        Sara|Benedetti|||2B;Omar|El Sayed|||2B;Francesco|Locatelli|||2B;Aurora|Pesenti|||2B;Diego|Rota|||2B
        Marta|Castelli|||2C;Jennifer|Huang|||2C;Andrea|Mazzoleni|||2C;Alice|Zanchi|||2C;Kevin|Dervishi|||2B"""
    )
    old = but(base[:13], {1: {"room": "2B"}, 2: {"family": "Ferrari"}, 3: {"given": "Nicolò"}})
    made = Word()
    made.line("Classi seconde per la biblioteca, settembre 2025", "Heading1")
    for room in ("2B", "2C"):
        made.line(f"Classe {room}", "Heading2")
        made.lines([w.full for w in by_room(old, room)], listed=True)
    folder.put("1/Classi seconde.docx", made.done())
    folder.put(
        "2/promemoria seconde.txt",
        "PROMEMORIA PER LA BIBLIOTECA, classi seconde\n\n"
        "1. Greta Fumagalli (2B) si è trasferita in un'altra scuola.\n"
        "2. Lorenzo Brambilla passa dalla 2B alla 2C.\n"
        "3. Nuovo alunno in 2B: Kevin Dervishi.\n"
        "4. Nicolò Arrigoni va scritto con due c: Niccolò Arrigoni.\n"
        "5. Michelle Ferrari ora si chiama Michelle Ferrari Lodi.\n"
        "6. Alice Zanchi è assente per un intervento, rientra a marzo.\n"
        "7. Gli scaffali della narrativa vanno spostati prima delle prove INVALSI.\n\n"
        "Grazie, prof.ssa Colleoni\n",
    )
    kept = same(
        "Lorenzo Brambilla", "Nicolò Arrigoni > Niccolò Arrigoni", "Michelle Ferrari > Michelle Ferrari Lodi",
        "Alice Zanchi", "Omar El Sayed",
    )  # fmt: skip
    people = [any_parting(w) if " " in w.family else w for w in but(base, {0: GONE})]
    allowed = "Classi seconde", "promemoria seconde"
    return Truth(people, steps=("1", "2"), same=kept, allowed=allowed)


@case()
def q109_liste_mit_vermerken(folder: Folder) -> Truth:
    """Germany: a CSV; in February both classes again, changes in brackets, who left below."""
    base = of_lines(
        """Jannis|Pohl|||3a;Mika|Steffens|||3a;Ida|Lohmann|||3a;Rieke|Ohlsen|||3b;Levke|Andresen|||3a
        Bjarne|Carstens|||3a;Nele|Feddersen|||3a;Ömer|Koç|||3a;Tjark|Petersen|||3a
        Lina|Brodersen|||3b;Fiete|Hansen|||3b;Samira|Rahimi|||3b;Jule|Thomsen|||3b;Momme|Ketelsen|||3b"""
    )
    old = but(base[:13], {1: {"room": "3b"}})
    old = [w for w in old if w.given != "Ida"]
    rows = [[w.family, w.given, w.room] for w in by_family(old)]
    folder.csv("1/dritte Klassen.csv", [["Nachname", "Vorname", "Klasse"], *rows], ";", "utf-8-sig")
    now = [w for w in base if w.given != "Jannis"]
    remarks = {"Mika": " (vorher 3b)", "Ida": " (neu)", "Momme": " (neu)", "Fiete": " (bis Ostern in Kur)"}
    shown = "\n\n".join(
        f"Klasse {room}:\n{listed(by_room(now, room), begin='- ', **remarks)}" for room in ("3a", "3b")
    )
    text = (
        "Moin Antje,\n\nes hat sich einiges getan, deshalb hier unsere dritten Klassen noch einmal ganz, "
        f"mit den Änderungen in Klammern.\n\n{shown}\n\n"
        "Abgemeldet: Jannis Pohl (nach Kiel gezogen)\n\n"
        "Gruß aus dem Büro\nSwantje Paulsen\nSekretariat, Grundschule am Deich\n"
    )
    head = "Swantje Paulsen <paulsen@gs-deich.example>", "Dritte Klassen", "Tue, 3 Feb 2026 09:48:05 +0100"
    folder.put("2/Dritte Klassen.eml", sent(head, wrapped(text)))
    kept = same("Mika Steffens", "Fiete Hansen", "Levke Andresen", "Rieke Ohlsen")
    allowed = "dritte Klassen", "Dritte Klassen"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)
