"""Lists imported before, then what people write about them: stars, an answer below, plus and minus."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting, but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh93.kit import numbered, sent
from benchmarks.rosters.sets.fresh97.kit import by_room, same
from benchmarks.rosters.sets.fresh101.kit import either_way


@case()
def q102_changes_for_3b_on_whatsapp(folder: Folder) -> Truth:
    """South Africa: two classes copied from WhatsApp, bold with stars; in May another message with changes."""
    people = of_lines(
        """Lukhanyo|Fani|||3A;Ayesha|Samodien|||3B;Duncan|Smal|||3B;Annika|Brits|||3A;Siyabonga|Hadebe|||3A
        Carmen|Isaacs|||3A;Neo|Letsoalo|||3A;Zander|Nel|||3A;Imaan|Parker|||3A;Micaela|Davids|||3B
        Onthatile|Kgosi|||3B;Jean-Pierre|Malan|||3B;Reyhaan|Omar|||3B;Kayleigh|Theron|||3B
        Alwande|Mthembu|||3B"""
    )
    people = but(people, {2: {"here": False}})
    old = but(people[:14], {0: {"room": "3B"}, 1: {"given": "Aisha"}})
    listed = "\n\n".join(
        f"*Grade {room}*\n{numbered(w.full for w in by_room(old, room))}" for room in ("3A", "3B")
    )
    folder.put("1/grade 3.txt", f"Morning Mrs Petersen, grade 3 for the library 📚\n\n{listed}\n")
    folder.put(
        "2/changes 3B.txt",
        "Hi Mrs Petersen, some changes in 3B please 🙏\n\n"
        "*New*\nAlwande Mthembu, 3B\n\n*Left*\nDuncan Smal (moved to George)\n\n"
        "*Moved to 3A*\nLukhanyo Fani\n\n*Spelling*\nAyesha Samodien, not Aisha Samodien\n\n"
        "Thank you so much!\nMs Fourie\n",
    )
    kept = same("Lukhanyo Fani", "Aisha Samodien > Ayesha Samodien", "Kayleigh Theron")
    return Truth(people, steps=("1", "2"), same=kept, allowed=("grade 3", "changes 3B"))


@case()
def q102_elevi_veniti_si_plecati(folder: Folder) -> Truth:
    """Romania: a workbook with numbers; in February the secretary's mail, a sentence each, surname first."""
    people = of_lines(
        """Rareș|Ciobanu|2871||V B;Ilinca|Anghel|2604||V A;Matei Cristian|Barbu|2611||V A;Ioana|Dumitrescu|2618||V A
        Tudor|Enache|2625||V A;Sofia Maria|Ghiță|2632||V A;Vlad|Iordache|2639||V B;Bianca|Lupu|2646||V A
        Andrei|Manolache|2653||V B;Daria|Neagu-Pop|2660||V B;Ștefan|Olaru|2667||V B;Teodora|Țurcanu|2674||V B"""
    )
    people = but(people, {3: {"here": False}})
    old = but(people[1:], {5: {"room": "V A"}, 8: {"family": "Neagu"}})
    rows = [[w.number, w.family, w.given, w.room] for w in old]
    titles = ["Nr. matricol", "Nume", "Prenume", "Clasa"]
    folder.book("1/clasele a V-a.xlsx", {"Elevi": [titles, *rows]})
    text = (
        "Bună ziua, doamna Mihaela,\n\nModificări la clasele a V-a, semestrul al doilea:\n\n"
        "Dumitrescu Ioana (V A) s-a transferat la altă școală.\n"
        "Iordache Vlad s-a mutat din V A în V B.\n"
        "Neagu Daria (V B) se numește acum Neagu-Pop Daria.\n"
        "Ciobanu Rareș este elev nou în V B, nr. matricol 2871.\n\n"
        "Vă mulțumesc,\nCarmen Stan\nsecretar, Școala Gimnazială nr. 12\n"
    )
    head = "Carmen Stan <secretariat@scoala12.example>", "Modificări V", "Tue, 10 Feb 2026 10:05:41 +0200"
    folder.put("2/Modificări V.eml", sent(head, text))
    people = [either_way(people[0]), *(any_parting(w) for w in people[1:])]
    kept = same("Vlad Iordache", "Daria Neagu > Daria Neagu-Pop", "Ilinca Anghel")
    return Truth(people, steps=("1", "2"), same=kept, allowed=("clasele a V-a", "Elevi", "Modificări V"))


@case()
def q102_zhuanru_zhuanchu(folder: Folder) -> Truth:
    """Taiwan: a CSV of two classes; later a note of LINE: came, gone, changed name, changed class."""
    people = of_lines(
        """宥蓁|陳|1120318||五年二班;家睿|張|1120325||五年三班;柏翰|王|1120332||五年二班
        沛妤|李|1120339||五年二班;子恩|黃|1120346||五年二班;佳瑜|吳|1120353||五年二班;承安|劉|1120360||五年三班
        雨晴|蔡|1120367||五年三班;浩勳|楊|1120374||五年三班;芷彤|許|1120381||五年三班;品妍|林|1140231||五年二班"""
    )
    people = but(people, {2: {"here": False}})
    old = but(people[:10], {0: {"given": "怡君"}, 1: {"room": "五年二班"}})
    rows = [[w.number, f"{w.family}{w.given}", w.room] for w in old]
    folder.csv("1/五年級名單.csv", [["學號", "姓名", "班級"], *rows], enc="utf-8-sig")
    folder.put(
        "2/五年級異動.txt",
        "圖書館您好，五年級這學期的異動如下：\n\n"
        "轉入\n林品妍，五年二班，學號1140231\n\n"
        "轉出\n王柏翰，五年二班\n\n"
        "更名\n陳怡君 → 陳宥蓁\n\n"
        "轉班\n張家睿，五年二班 → 五年三班\n\n"
        "謝謝！教務處 郭小姐\n",
    )
    whole = [replace(w, also=((f"{w.family}{w.given}", ""), ("", f"{w.family}{w.given}"))) for w in people]
    return Truth(whole, steps=("1", "2"), allowed=("五年級名單", "五年級異動", "五年級"))


@case()
def q102_rispondo_sotto(folder: Folder) -> Truth:
    """Italy: a workbook of two classes; then an answer below the quoted question, a line for each change."""
    people = of_lines(
        """Mattia|Cavallo|||5A;Chanel|Bonetti|||5A;Elena|Ricci Morandi|||5A;Alessandro|Pavan|||5B|Ale
        Noemi|Anselmi|||5A;Jacopo|Ferraro|||5A;Malak|Haddaoui|||5A;Linda|Moro|||5A;Gioele|Barbieri|||5B
        Asia|Donati|||5B;Ettore|Gentile|||5B;Miriam|Lazzari|||5B;Nathan|Okoye|||5B"""
    )
    people = but(people, {1: {"here": False}})
    old = but(people[:12], {0: {"room": "5B"}, 2: {"family": "Ricci"}})
    rows = [[w.family, w.given, w.room] for w in sorted(old, key=lambda who: who.family)]
    folder.book("1/quinte.xlsx", {"Quinte": [["Cognome", "Nome", "Classe"], *rows]})
    text = (
        "Il giorno lun 12 gen 2026 alle ore 10:12 Biblioteca <biblioteca@icsanzio.example>\nha scritto:\n\n"
        "> Ciao Marta,\n> ci sono novità nelle due quinte? Devo ristampare le tessere.\n> Grazie, Elena\n\n"
        "Ciao, rispondo sotto:\n\n"
        "Mattia Cavallo è passato dalla 5B alla 5A.\n"
        "Chanel Bonetti (5A) si è trasferita a Udine.\n"
        "Nathan Okoye è nuovo in 5B.\n"
        "Elena Ricci adesso si chiama Elena Ricci Morandi.\n"
        "Alessandro Pavan si fa chiamare Ale.\n\n"
        "Tutto qui. Marta\n"
    )
    head = "Marta Visentin <m.visentin@icsanzio.example>", "Re: Quinte", "Mon, 12 Jan 2026 13:47:22 +0100"
    folder.put("2/Re Quinte.eml", sent(head, text))
    kept = same("Mattia Cavallo", "Elena Ricci > Elena Ricci Morandi", "Alessandro Pavan", "Asia Donati")
    return Truth(people, steps=("1", "2"), same=kept, allowed=("quinte", "Quinte", "Re Quinte"))


@case()
def q102_plus_und_minus(folder: Folder) -> Truth:
    """Austria: two classes typed in Word; in November a note of a telephone, plus, minus and an arrow."""
    people = of_lines(
        """Lena|Pranzl|||1b;Jonas|Wolfsgruber|||1a;David|Kern-Leitner|||1a;Amelie|Bauernfeind|||1a
        Emir|Hodžić|||1a;Theresa|Lindorfer|||1a;Moritz|Neuhauser|||1a;Sophie|Rathmayr|||1a
        Dominik|Eibensteiner|||1b;Hannah|Gruber|||1b;Luis|Kastner|||1b;Zeynep|Polat|||1b;Simon|Traxler|||1b
        Paul|Huemer|||1a;Mira|Aschauer|||1b"""
    )
    people = but(people, {1: {"here": False}})
    old = but(people[:13], {0: {"room": "1a"}, 2: {"family": "Kern"}})
    made = Word()
    made.line("Erste Klassen, Schuljahr 2025/26", "Heading1")
    for room, teacher in (("1a", "Frau Zehetner"), ("1b", "Herr Mayr")):
        made.line(f"{room} ({teacher})", bold=True)
        made.lines(w.full for w in by_room(old, room))
    folder.put("1/Erste Klassen.docx", made.done())
    folder.put(
        "2/Notiz Bibliothek.txt",
        "Notiz Bibliothek, 1. Klassen (Stand 17.11.)\n\n"
        "+ Paul Huemer (1a)\n+ Mira Aschauer (1b)\n"
        "- Jonas Wolfsgruber (1a), weggezogen\n"
        "Lena Pranzl: 1a -> 1b\n"
        "David Kern heißt jetzt David Kern-Leitner\n",
    )
    kept = same("Lena Pranzl", "David Kern > David Kern-Leitner", "Simon Traxler")
    allowed = "Erste Klassen", "Notiz Bibliothek", "Frau Zehetner", "Herr Mayr", "Zehetner", "Mayr"
    return Truth(people, steps=("1", "2"), same=kept, allowed=allowed)
