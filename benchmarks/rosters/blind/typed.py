"""Lists that a colleague typed or pasted: notes, Word documents, mails, chats; facts around the names.

Of several places in a heading the class comes first, then the teacher, then the room (as in `sampled.heads`);
`Homeroom 204 (Okafor)` is 204. Not drawn, as people differ: moves to come, inline `Last, First` by commas,
helpers who may be adults, pupils of other classes named in sentences, dates of start that are to come.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from email.message import EmailMessage
from functools import partial
from html import escape
from random import Random
from unicodedata import normalize

from benchmarks.rosters.case import OFFICE, Case, Truth
from benchmarks.rosters.cast import POOLS, Who, one
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import _PACKAGE, _RELATED, _WORD, _XML, _packed
from benchmarks.rosters.sampled import Mix, Ways, ways


def _tongue(text: str) -> Ways:
    return ways("\n".join(part.strip() for part in " ".join(text.split()).split("§")))


_EN_NAMES = (
    """Ana Tom Priya Liam Noah Aarav Lucas Ethan Oliver Mohammed Henry Maya José Sofia Ava Emma Mia Isla
Grace Jack Ruby Leo Freya Samuel Amelia Omar Finn Chloe Hannah Zoe Daniel Nora Caleb Hazel Isaac Jada
Wyatt Layla Mateo Quinn Aaliyah Mary-Kate Aidan Jordan""",
    """Ruiz Lee Shah O'Neil Smith-Jones Patel Nguyen Brown Taylor Al-Farsi Walker Chen García Vance McDonald
Okoro Schmidt Clarke Singh Haddad Murphy Larsen Costa Evans Wright Kim Rossi Dubois Robinson Bell
Young Brooks Parker Price Cooper Rivera Fox Van_Dyke Hall Delgado Tran Whitfield Foster Jean-Baptiste""",
)
_NAMES = {tongue: POOLS[tongue] for tongue in ("de", "fr", "es", "nl")} | {"en": _EN_NAMES}
_NICKS = _tongue("""
en: Christopher=Kit ¦ Katherine=Katie ¦ Alexander=Xander ¦ Elizabeth=Lizzie ¦ William=Will ¦ Benjamin=Ben ¦
Theodore=Teddy ¦ Isabella=Bella ¦ Samantha=Sam § de: Maximilian=Max ¦ Katharina=Kathi ¦ Johannes=Hannes § fr:
Alexandre=Alex ¦ Joséphine=Jo ¦ Maximilien=Max § es: Francisco=Paco ¦ Ignacio=Nacho ¦ Guadalupe=Lupe § nl:
Johanna=Joke ¦ Cornelis=Kees ¦ Elisabeth=Els """)
_EN = _tongue("""
code: {c}: ¦ {c}: ¦ {c} ¦ Class {c} ¦ Class {c}: ¦ {c} - {T} ¦ {c} ({T}) § teacher: {T} ¦ {T}: ¦ {T}'s class ¦
{T} - Grade {g} ¦ Grade {g} - {T} ¦ Room {r} - {T} - Grade {g} ¦ {T}, Room {r} ¦ Homeroom: {T} ¦ Kindergarten
- {T} § room: Room {r} ¦ Room {r}: ¦ Rm {r} ¦ Grade {g} - Room {r} ¦ Homeroom {r} ({t}) ¦ Homeroom {r} ({t}) ¦
Homeroom {r} § period: Period {p} Library Skills ¦ Period {p} ¦ Period {p}: § helpers: Library helpers ¦
Library helpers: ¦ Book club ¦ Lunch helpers: § pupils: Student library helpers: ¦ Student helpers § letters:
H B K A M § titles: Mrs. Harper ¦ Mr. Lowe ¦ Ms. Diaz ¦ Mrs. Okafor ¦ Mr. Kettle § time: Tues 10:15 ¦ Mon
9:00-9:40 ¦ Thursdays 1:20 § bare: Here is the list for {p}. ¦ The kids in {p} this year: ¦ This is the list
for {p}: § subject: {p} class list ¦ List for {p} ¦ Re: {p} § intro: As promised, here's the list. ¦ Here are
the names you asked for: ¦ Sorry this took so long! Here is the list: ¦ ¦ See below. Let me know if you need
anything else. § about: class list ¦ Re: class list ¦ Fwd: library list ¦ names for the library ¦ library
cards § hello: Hi Carol, ¦ Hello Carol, ¦ Dear Mrs. Petersen, ¦ Good morning! ¦ Hi! ¦ § bye: Thanks, ¦ Best, ¦
Thanks so much! ¦ Kind regards, ¦ See you Tuesday, ¦ § end: ¦ ¦ Sent from my iPhone ¦ --⏎This email may
contain confidential student information. § plain: new ¦ new ¦ new this year ¦ peanut allergy ¦ peanut allergy
¦ allergic to nuts ¦ twin of Ella ¦ Ella's twin ¦ sister in 1K ¦ bus 12 ¦ glasses ¦ ELL ¦ IEP ¦ 2 books
overdue ¦ owes $4.50 ¦ mom 555-0142 ¦ 503-555-0142 ¦ {u}@school.example ¦ {u}@school.example ¦ Tuesdays only
¦ birthday 3/14 ¦ no photo ¦ loves graphic novels ¦ from Ohio ¦ mom is Karen Poole § left: left in October ¦
left 10/2 ¦ moved away ¦ withdrawn ¦ moved to Texas ¦ no longer at our school § moved: moved to {p} ¦ now in
{p} ¦ switched to {p} § goes: goes by {k} ¦ goes by {k} ¦ prefers {k} ¦ likes to be called {k} ¦ nick ¦ quote
§ graded: grade {} ¦ gr. {} ¦ Grade {} § and: and § id: # ¦ ID␣ § said: Please let me know if anything
changes. ¦ Mr. Stanhope will bring them at 10:15. ¦ Karen Poole (a parent) will help on Fridays. ¦ I copied
Dana from the office. ¦ Mrs. Falk said you need this by Friday. ¦ {f} is new this year. ¦ {f} and {o}
shouldn't sit together. ¦ Please give {f} the large-print books. ¦ § who: {f} goes by {k}. ¦ By the way, {f}
likes to be called {k}. § gone: {n} left in October. ¦ Sorry, {n} moved away last week. § forgot: P.S. I
forgot one: {n}. ¦ Oh, and I left out {n}! § todo: To do:|call Mrs. Poole about the book fair|order barcode
labels ¦ To do|email Dan Winters re: projector|shelve returns ¦ Mon 11/9|8:15 staff meeting|book fair set-up
2:30 § title: Class lists 2026-27 ¦ Birch Hill School⏎Library groups, updated 11/9/26 ¦ Library notes 11/9 ¦ §
thanks: thanks!! ¦ Got it, thank you! ¦ great, will do § stamp: [11/16/26, 9:12 AM] {}: ¦ 11/16/26, 9:12 AM -
{}: ¦ {} 9:12 AM⏎ ¦ {} [9:12 AM]⏎ § from: From Sent To Subject § date: Monday, November 16, 2026 9:12 AM § me:
Anna Lee|Anna Lee¦Anna Lee|Anna¦Rosa Kirby|Mrs. Kirby¦Ann Bishop|Ann Bishop⏎Office Manager⏎Birch Hill
School⏎555-0199 § you: Carol Petersen § fwd: ---------- Forwarded message --------- § wrote: On Mon, Nov 16,
2026 at 8:02 AM {} wrote:|Could you send me the names?|Thanks, Carol § cols: Name Notes ID Student First Last
§ files: class list ¦ list for library ¦ names ¦ library list ¦ notes""")
_DE = {
    **_EN,
    **_tongue("""
code: {c}: ¦ Klasse {c} ¦ Klasse {c}: ¦ {c} - {T} ¦ Klasse {c} ({T}) § letters: a b c d e § titles: Frau
Berger ¦ Herr Vogt ¦ Frau Kern ¦ Herr Lang ¦ Frau Roth § time: Di 10:15 Uhr ¦ montags 3. Stunde § bare: Hier
die Liste der {p}: ¦ Anbei die Namen der {p}: § subject: Klassenliste {p} ¦ Liste {p} § intro: wie besprochen
die Liste: ¦ hier die Namen: ¦ § about: Klassenliste ¦ AW: Klassenliste ¦ Liste für die Bücherei § hello:
Liebe Frau Petersen, ¦ Hallo Karin, ¦ Guten Morgen, § bye: Viele Grüße ¦ Liebe Grüße ¦ LG § end: ¦ ¦ Von
meinem iPhone gesendet § plain: neu ¦ neu ¦ Nussallergie ¦ Zwilling von Ella ¦ Schwester in der 1c ¦ Brille ¦
DaZ ¦ Mutter 0151 2345678 ¦ kein Foto ¦ geb. 14.03.2017 § left: weggezogen ¦ abgemeldet ¦ im Oktober
weggezogen § moved: jetzt in der {p} ¦ gewechselt in die {p} § goes: Rufname {k} ¦ wird {k} genannt § and: und
§ id: Nr.␣ § said: Herr Falk bringt die Kinder um 10:15 Uhr. ¦ Frau Poole (Mutter) hilft freitags. ¦ {f} ist
neu. ¦ § who: {f} wird {k} genannt. § gone: {n} ist im Oktober weggezogen. § forgot: PS: Vergessen habe ich
noch: {n}. § todo: Noch zu tun:|Frau Poole wegen Lesenacht anrufen|Etiketten bestellen § title: Klassenlisten
2026/27 ¦ Notizen Bücherei 9.11. ¦ § thanks: danke! ¦ Super, danke dir! § stamp: [16.11.26, 09:12] {}: ¦
16.11.26, 09:12 - {}: § from: Von Gesendet An Betreff § date: Montag, 16. November 2026 09:12 § me: Sabine
Kuhn|Sabine Kuhn¦Sabine Kuhn|S. Kuhn § you: Karin Petersen § fwd: -----Ursprüngliche Nachricht----- § wrote:
Am 16.11.2026 um 08:02 schrieb {}:| Kannst du mir die Namen schicken?|Danke, Karin § cols: Name Bemerkung
Nummer Name Vorname Nachname § files: Klassenliste ¦ Liste Bücherei ¦ Namen"""),
}
_FR = {
    **_EN,
    **_tongue("""
code: {c} : ¦ Classe {c} ¦ {c} ¦ {c} - {T} ¦ Classe de {c} ({T}) § letters: e_A e_B e_C e_D e_E § titles: Mme
Perrin ¦ M. Faucon ¦ Mme Salis ¦ M. Brun ¦ Mme Roche § time: mardi 10h15 § bare: Voici la liste des {p} : ¦
Les élèves de {p} : § subject: Liste {p} ¦ Élèves de {p} § intro: Voici la liste demandée : ¦ Comme convenu,
les noms : ¦ § about: Liste des élèves ¦ RE: liste CDI § hello: Bonjour Claire, ¦ Bonjour, § bye:
Cordialement, ¦ Bonne journée, ¦ Merci ! § end: ¦ Envoyé de mon iPhone § plain: nouveau ¦ allergie arachides ¦
jumeau d'Ella ¦ sœur en 5e C ¦ lunettes ¦ PAP ¦ demi-pension ¦ mère 06 12 34 56 78 § left: parti en octobre ¦
a déménagé ¦ a quitté l'établissement § moved: passé en {p} ¦ maintenant en {p} § goes: se fait appeler {k} ¦
dit {k} § and: et § id: n°␣ § said: M. Falque les amènera à 10h15. ¦ Mme Poulain (maman) aidera le vendredi. ¦
§ who: {f} se fait appeler {k}. § gone: {n} a déménagé en octobre. § forgot: P.-S. : j'ai oublié {n}. § todo:
À faire :|appeler Mme Poulain|commander des étiquettes § title: Listes 2026-2027 ¦ Notes CDI 09/11 ¦ § thanks:
merci ! ¦ C'est noté, merci § stamp: [16/11/2026 09:12] {} : § from: De Envoyé À Objet § date: lundi 16
novembre 2026 09:12 § me: Nathalie Serin|Nathalie Serin¦Nathalie Serin|Mme Serin § you: Claire Petit § fwd:
----- Message transféré ----- § wrote: Le lun. 16 nov. 2026 à 08:02, {} a écrit :|Peux-tu m'envoyer les noms
?|Merci, Claire § cols: Nom Remarques N° Élève Prénom Nom § files: liste ¦ élèves ¦ liste CDI"""),
}
_ES = {
    **_EN,
    **_tongue("""
code: {c}: ¦ {c} ¦ Grupo {c}: ¦ {c} - {T} ¦ Clase {c} ({T}) § letters: ºA ºB ºC ºD ºE § titles: Marta Solís ¦
Raúl Espino ¦ Elena Vara ¦ Luis Cobo ¦ Sara Roca § time: martes 10:15 § bare: Esta es la lista de {p}: ¦ Los
alumnos de {p}: § subject: Lista {p} ¦ Alumnos de {p} § intro: Te paso la lista: ¦ Aquí van los nombres: ¦ §
about: Lista de alumnos ¦ RE: lista biblioteca § hello: Hola, Carmen: ¦ Buenos días: § bye: Un saludo, ¦
Gracias, ¦ Saludos § end: ¦ Enviado desde mi iPhone § plain: nuevo ¦ alergia a frutos secos ¦ gemelo de Ella ¦
hermana en 1ºC ¦ gafas ¦ comedor ¦ madre 612 345 678 § left: baja en octubre ¦ se ha ido del centro § moved:
ahora en {p} ¦ pasa a {p} § goes: le llaman {k} ¦ prefiere {k} § and: y § id: n.º␣ § said: Don Pedro los trae
a las 10:15. ¦ La madre de {f} ayudará los viernes. ¦ § who: A {f} le llaman {k}. § gone: {n} se fue del
colegio en octubre. § forgot: P. D.: se me olvidaba {n}. § todo: Pendiente:|llamar a Rosa Pombo|pedir
etiquetas § title: Listas 2026/27 ¦ Notas biblioteca 9/11 ¦ § thanks: ¡gracias! ¦ Perfecto, gracias § stamp:
[16/11/26, 9:12] {}: § from: De Enviado Para Asunto § date: lunes, 16 de noviembre de 2026 9:12 § me: Teresa
Lago|Teresa Lago¦Teresa Lago|Teresa § you: Carmen Pozo § fwd: ---------- Mensaje reenviado ---------- § wrote:
El lun, 16 nov 2026 a las 8:02, {} escribió:|¿Me pasas los nombres?|Gracias, Carmen § cols: Nombre
Observaciones N.º Alumno Nombre Apellidos § files: lista ¦ alumnos ¦ lista biblioteca"""),
}
_NL = {
    **_EN,
    **_tongue("""
code: {c}: ¦ Klas {c} ¦ {c} ¦ {c} - {T} ¦ Klas {c} ({T}) § letters: A B C D E § titles: mevr. Kok ¦ dhr.
Verhoeven ¦ mevr. Blom ¦ dhr. Smeets ¦ mevr. Vos § time: dinsdag 10.15 § bare: Hier is de lijst van {p}: ¦ De
leerlingen van {p}: § subject: Klassenlijst {p} ¦ Lijst {p} § intro: Zoals afgesproken de lijst: ¦ Hierbij de
namen: ¦ § about: Klassenlijst ¦ RE: lijst bibliotheek § hello: Hoi Carla, ¦ Beste Carla, ¦ Goedemorgen, §
bye: Groetjes, ¦ Met vriendelijke groet, ¦ Groet, § end: ¦ Verstuurd vanaf mijn iPhone § plain: nieuw ¦
notenallergie ¦ tweeling met Ella ¦ zus in 2C ¦ bril ¦ dyslexie ¦ moeder 06 12345678 § left: verhuisd ¦ van
school af ¦ vertrokken in oktober § moved: nu in {p} ¦ overgestapt naar {p} § goes: roepnaam {k} ¦ wordt {k}
genoemd § and: en § id: nr.␣ § said: Dhr. Mulderij brengt ze om 10.15 uur. ¦ {f} is nieuw. ¦ § who: {f} wordt
{k} genoemd. § gone: {n} is in oktober verhuisd. § forgot: PS: ik ben {n} vergeten. § todo: Nog doen:|Karin
Prins bellen|etiketten bestellen § title: Klassenlijsten 2026-2027 ¦ Notities bibliotheek 9/11 ¦ § thanks:
dank je! ¦ Top, bedankt § stamp: [16-11-2026 09:12] {}: § from: Van Verzonden Aan Onderwerp § date: maandag 16
november 2026 09:12 § me: Ingrid Prak|Ingrid Prak¦Ingrid Prak|Ingrid § you: Carla Petri § fwd: ----------
Doorgestuurd bericht --------- § wrote: Op ma 16 nov 2026 om 08:02 schreef {}:|Kun je me de namen
sturen?|Groetjes, Carla § cols: Naam Opmerkingen Nr. Leerling Voornaam Achternaam § files: klassenlijst ¦
lijst ¦ namen"""),
}
_TONGUES = {"en": _EN, "de": _DE, "fr": _FR, "es": _ES, "nl": _NL}
_MIXES = _tongue("""
kind: txt ¦ txt ¦ note ¦ note ¦ docx ¦ docx ¦ docx ¦ docx ¦ eml text ¦ eml text ¦ eml page ¦ eml page ¦ eml
both ¦ mail txt ¦ mail txt ¦ mail html ¦ mail html ¦ chat ¦ chat § place: code ¦ code ¦ code ¦ teacher ¦
teacher ¦ teacher ¦ room ¦ room ¦ period ¦ helpers § told: head ¦ head ¦ head ¦ head ¦ head ¦ bare ¦ subject ¦
none § groups: 1 ¦ 1 ¦ 1 ¦ 2 ¦ 2 § names: fl ¦ fl ¦ fl ¦ fl ¦ lf ¦ lf ¦ fi ¦ f § layout: lines ¦ lines ¦ lines
¦ dashes ¦ bullets ¦ bullets ¦ numbers ¦ numbers ¦ inline ¦ inline ¦ table ¦ tabs § number: ¦ ¦ ¦ {n} {id} ¦
{n} ({i}) ¦ {n} - {i} ¦ {i} {n} § sign: {} ({}) ¦ {} ({}) ¦ {} - {} ¦ {} – {} ¦ {}, {} § facts: 0 ¦ 0.2 ¦ 0.2
¦ 0.5 ¦ 0.8 § more: ¦ ¦ ¦ who ¦ gone ¦ forgot § gap: ¦ gap § around: ¦ ¦ ¦ fwd ¦ wrote § time: ¦ ¦ ¦ time §
titled: titled ¦ titled ¦ split ¦ """)


def typed(seed: int) -> Iterator[Case]:
    """Lists typed or pasted by a colleague."""
    dice = Random(seed)
    for at in range(150):
        mix = {kind: dice.choice(some) for kind, some in _MIXES.items()}
        mix["tongue"] = dice.choice(("de", "fr", "es", "nl")) if dice.random() < 1 / 6 else "en"
        if mix["tongue"] != "en":
            mix["place"] = "code"
        if mix["tongue"] == "fr" and mix["names"] == "lf":
            mix["names"] = "caps"
        if mix["place"] in ("period", "helpers"):
            mix["told"] = "head"
        if mix["told"] == "subject" and not re.match("eml|mail", mix["kind"]):
            mix["told"] = "bare"
        mix["groups"] = mix["groups"] if mix["told"] == "head" and mix["place"] != "helpers" else "1"
        if mix["layout"] == "table" and not re.search("docx|page|html", mix["kind"]):
            mix["layout"] = "lines"
        if mix["layout"] == "tabs" and not re.search("docx|^txt|note", mix["kind"]):
            mix["layout"] = "lines"
        mix["time"] *= mix["told"] == "head"
        mix["number"] *= mix["names"] not in ("f", "fi")
        mix["more"] *= mix["names"] != "f" or mix["more"] == "who"
        mix["around"] *= bool(re.match("eml|mail", mix["kind"]))
        mix["titled"] *= mix["layout"] == "table"
        if mix["titled"] == "split" and mix["names"] not in ("fl", "lf"):
            mix["titled"] = "titled"
        if mix["layout"] in ("inline", "tabs"):  # what else stands in a line must stand in brackets
            mix["sign"] = "{} ({})"
            mix["number"] = mix["number"] and "{n} ({i})"
        if mix["sign"] == "{}, {}" and mix["names"] in ("lf", "caps"):
            mix["sign"] = "{} - {}"
        mix = {key: mix[key] for key in ("tongue", *_MIXES)}
        yield Case(f"{at} {' | '.join(filter(None, mix.values()))}"[:170], "combined", OFFICE,
                   partial(_build, mix, f"{seed} {at}"))  # fmt: skip


@dataclass
class _Block:
    """A part of the text: its lines, how they are marked, or the rows of a table."""

    kind: str
    lines: Sequence[str]


@dataclass
class _Group:
    head: str
    room: str
    grade: str
    words: tuple[str, ...]
    other: str = ""
    people: list[tuple[Who, str, list[str]]] = field(default_factory=list)
    """Everybody, how their name is written, and the facts beside it."""


def _group(mix: Mix, own: Ways, dice: Random, at: int, style: str, places: Mix) -> _Group:
    grade = places["g"]

    def told(turn: int) -> dict[str, str]:
        teacher = own["titles"][(turn + int(places["t"])) % 5]
        letter = own["letters"][0].split()[(turn + int(grade)) % 5].replace("_", " ")
        return {"c": grade + letter, "T": teacher, "t": teacher.split()[-1], "g": grade,
                "r": str(int(places["r"]) + 2 * turn), "p": str(int(places["p"]) + 2 * turn)}  # fmt: skip

    parts, kind = told(at), mix["place"]
    form = {"code": "{c}", "teacher": "{T}", "room": "Room {r}", "period": style.rstrip(":")}.get(kind, "")
    known = "K" if "Kinder" in style else grade if kind == "code" or "{g}" in style else ""
    words = (style.format(**parts), *(parts[key] for key in "Ttr" if f"{{{key}}}" in style))
    owned = "{T}'s class" if kind == "teacher" else form
    group = _Group(style.format(**parts), form.format(**parts), known, words, owned.format(**told(2)))
    if mix["told"] in ("bare", "subject"):
        group.head, group.grade = owned.format(**parts), grade if kind == "code" else ""
    if mix["told"] == "none":
        group.head = group.room = group.grade = ""
    if mix["time"] and mix["told"] == "head":
        group.head = f"{group.head.rstrip(' :')} ({dice.choice(own['time'])})"
    return group


def _build(mix: Mix, seed: str, folder: Folder) -> Truth:
    dice, own = Random(seed), _TONGUES[mix["tongue"]]
    givens, families = (pool.split() for pool in _NAMES[mix["tongue"]])
    if mix["names"] == "fi":
        families = [name for name in families if not re.match("[a-z]|N'", name)]
    count = dice.randrange(5, 13) if mix["groups"] == "1" else dice.randrange(7, 13)
    names = zip(dice.sample(givens, count), dice.sample(families, count), strict=True)
    cast = [one(given, family.replace("_", " "), photo="") for given, family in names]
    if mix["names"] in ("lf", "caps") or dice.random() < 0.3:
        cast.sort(key=lambda who: _fold(who.given if mix["names"] == "f" else who.family))
    lowest = 3 if mix["tongue"] == "fr" else 1
    places = {"g": str(dice.randrange(lowest, 7)), "r": str(dice.choice((12, 14, 104, 204)))}
    places |= {"p": dice.choice("123"), "t": dice.choice("01234")}
    by_each = dice.choice(("code", "code", "grade", "")) if mix["place"] == "helpers" else ""
    style = dice.choice(own["pupils" if mix["place"] == "helpers" and not by_each else mix["place"]])
    size = int(mix["groups"])
    groups = [_group(mix, own, dice, at, style, places) for at in range(size)]
    if mix["place"] in ("room", "teacher") and not groups[0].grade and mix["told"] == "head":
        by_each = dice.choice(("grade", "", ""))
    lower = mix["kind"] == "chat" and mix["tongue"] == "en" and mix["names"] != "fi" and dice.random() < 0.2
    number, graded, tag = dice.randrange(10100, 90000), dice.choice(own["graded"]), dice.choice(own["id"])
    extra, nicks = mix["more"], dice.sample(own_nicks := list(_NICKS[mix["tongue"]]), len(own_nicks))
    after, plains = list[str](), dice.sample(once := list(dict.fromkeys(own["plain"])), len(once)) * 2
    lost_one = cast.pop() if extra == "forgot" else None
    for at, who in enumerate(cast):
        group = groups[at * size // len(cast)]
        number += dice.randrange(3, 40)
        who = replace(who, number=str(number) if mix["number"] else "", room=group.room, grade=group.grade)
        facts, middle, draw = list[str](), "", dice.random()
        if by_each == "code":
            which = dice.choice("2345") + dice.choice("HBK")
            who, facts = replace(who, room=which, grade=which[0]), [which]
        elif by_each == "grade":
            grade = dice.choice("34")
            who, facts = replace(who, grade=grade), [graded.format(grade)]
        if extra in ("who", "gone") and at == 1:
            if extra == "who":
                given, _, goes = nicks.pop().partition("=")
                who = replace(who, given=given, goes=goes)
            else:
                who = replace(who, here=False)
            text = dice.choice(own[extra])
            after.append(text.format(f=who.given, k=who.goes, n=_short(who, mix["names"])))
        elif dice.random() < float(mix["facts"]):
            if draw < 0.15 and nicks:
                given, _, goes = nicks.pop().partition("=")
                who, text = replace(who, given=given, goes=goes), dice.choice(own["goes"])
                middle = {"nick": f" ({goes})", "quote": f' "{goes}"'}.get(text, "")
                facts += [] if middle else [text.format(k=goes)]
            elif draw < 0.22 and len(cast) > 4:
                who, facts = replace(who, here=False), [*facts, dice.choice(own["left"])]
            elif draw < 0.3 and group.room and mix["place"] != "period" and group.other:
                who = replace(who, room=group.other.replace("'s class", ""))
                facts.append(dice.choice(own["moved"]).format(p=group.other))
            else:
                plain = re.sub("[^a-z]", "", who.family.lower()) + who.given[0].lower()
                is_plain = (who.family + who.given[0]).isascii()
                facts.append(plains.pop().format(u=plain if is_plain else "mx2029"))
        family = who.family
        if mix["names"] in ("f", "fi"):
            initial = f"{who.family[0]}." if mix["names"] == "fi" else ""
            who = replace(who, family=initial, also=((who.given, initial[:1]),) if initial else ())
        given = who.given + middle
        shown = {"lf": f"{family}, {given}", "caps": f"{family.upper()} {given}"}.get(
            mix["names"], f"{given} {who.family}".strip()
        )
        group.people.append((who, shown.lower() if lower else shown, facts))
    everybody = [who for group in groups for who, _, _ in group.people]
    if lost_one:
        last = groups[-1]
        is_each = mix["groups"] == "2"  # of which class they are is not told: the sentence names it
        lost_one = replace(lost_one, room=last.room, grade="" if by_each else last.grade)
        told = _short(lost_one, mix["names"]) + (f" ({last.room})" if is_each and last.room else "")
        if mix["names"] == "fi":
            initial = lost_one.family[0]
            lost_one = replace(lost_one, family=f"{initial}.", also=((lost_one.given, initial),))
        after.append(dice.choice(own["forgot"]).format(n=told))
        everybody.append(lost_one)
    said = dice.sample(own["said"], 2)
    first = [who.given for who in everybody if who.here and not who.goes and who is not lost_one]
    after = [*(text.format(f=first[0], o=first[-1]) for text in said[: dice.randrange(3)] if text), *after]
    blocks: list[_Block] = []
    for group in groups:
        blocks += _written(mix, own, dice, group, tag)
    intro = dice.choice(own["bare" if mix["told"] == "bare" else "intro"]).format(p=groups[0].head)
    sender, signature = dice.choice("¦".join(own["me"]).split("¦")).split("|")
    subject = dice.choice(own["subject"]).format(p=groups[0].head) if mix["told"] == "subject" else ""
    _put(folder, mix, own, dice, blocks, (intro, after, sender, signature, subject))
    words = [word for group in groups for word in (*group.words, group.head, group.room, group.other)]
    words = [sender, signature.split("\n")[0], "class list"] if mix["told"] == "none" else words
    return Truth(everybody, allowed=words, capitals=lower or mix["names"] == "caps")


def _fold(text: str) -> str:
    """The letters without their marks, to sort by."""
    return normalize("NFKD", text).encode("ascii", "ignore").decode().lower()


def _short(who: Who, names: str) -> str:
    return {"f": who.given, "fi": f"{who.given} {who.family[:1]}."}.get(names, who.full)


def _written(mix: Mix, own: Ways, dice: Random, group: _Group, tag: str) -> list[_Block]:
    """The heading and the list of a class."""
    layout, head = mix["layout"], group.head if mix["told"] == "head" else ""
    if layout == "table":
        return [_Block("text", [head] * bool(head)), _Block("table", _rows(mix, own, group))]
    lines = []
    for who, name, facts in group.people:
        form = mix["number"].replace("{id}", tag + "{i}")
        text = form.format(n=name, i=who.number) if form else name
        lines.append(mix["sign"].format(text, ", ".join(facts)) if facts else text)
    if layout == "inline":
        sep = "; " if mix["names"] == "lf" else dice.choice((", ", ", ", "; "))
        is_and = sep == ", " and dice.random() < 0.6
        text = sep.join(lines[:-1]) + f" {own['and'][0]} {lines[-1]}" if is_and else sep.join(lines)
        if head and dice.random() < 0.7:
            return [_Block("text", [f"{head.rstrip(' :')}: {text}"])]
        return [_Block("text", [*[head] * bool(head), text])]
    if layout == "tabs":
        half = (len(lines) + 1) // 2
        is_counted = dice.random() < 0.4
        shown = [f"{at}. {line}" if is_counted else line for at, line in enumerate(lines, 1)]
        lines = ["\t".join(shown[at::half]) for at in range(half)]
    kind = {"bullets": "bullets", "numbers": "numbers", "dashes": "dashes"}.get(layout, "text")
    if kind == "text":
        return [_Block("text", [*[head] * bool(head), *([""] if mix["gap"] and head else []), *lines])]
    return [*[_Block("text", [head])] * bool(head), _Block(kind, lines)]


def _rows(mix: Mix, own: Ways, group: _Group) -> list[str]:
    """The rows of a table, their cells parted by tabs."""
    name, notes, number, student, given, family = own["cols"][0].split()
    is_split = mix["titled"] == "split"
    titles = [given, family] if is_split else [name if mix["names"] != "f" else student]
    titles = [*([number] if mix["number"] else []), *titles, notes]
    rows = [titles] if mix["titled"] else []
    for who, shown, facts in group.people:
        middle = re.search(r' \(\S+\)| "\S+"', shown)
        names = [who.given + (middle[0] if middle else ""), who.family] if is_split else [shown]
        rows.append([*([who.number] if mix["number"] else []), *names, ", ".join(facts)])
    if not any(row[-1] for row in rows[bool(mix["titled"]) :]):
        rows = [row[:-1] for row in rows]
    return ["\t".join(row) for row in rows]


def _text(blocks: Sequence[_Block], gap: bool) -> str:
    marks = {"bullets": "• {1}", "dashes": "- {1}", "numbers": "{0}. {1}"}
    parts = [
        "\n".join(marks.get(block.kind, "{1}").format(at, line) for at, line in enumerate(block.lines, 1))
        for block in blocks
    ]
    joined = "".join(part + ("\n\n" if gap or block.kind != "text" or at + 1 == len(blocks) or
                     blocks[at + 1].kind == "text" else "\n")
                     for at, (part, block) in enumerate(zip(parts, blocks, strict=True)) if part)  # fmt: skip
    return joined.rstrip("\n") + "\n"


def _page(blocks: Sequence[_Block], dice: Random) -> str:
    """Blocks as a part of a web page."""
    tag, body = dice.choice(("p", "div", "div")), ""
    for block in blocks:
        if block.kind in ("bullets", "numbers"):
            outer = "ul" if block.kind == "bullets" else "ol"
            body += f"<{outer}>{''.join(f'<li>{escape(line)}</li>' for line in block.lines)}</{outer}>\n"
        elif block.kind == "table":
            rows = [[escape(cell) or "&nbsp;" for cell in line.split("\t")] for line in block.lines]
            cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
            body += f'<table border="1">{cells}</table>\n'
        else:
            dash = "- " * (block.kind == "dashes")
            lines = [*block.lines, *[""] * (tag == "div")] if block.lines else []
            body += "".join(f"<{tag}>{escape(dash * bool(x) + x) or '<br>'}</{tag}>\n" for x in lines)
    return body


def _docx(blocks: Sequence[_Block], gap: bool) -> bytes:
    """A document of Word, its lists made with Word's own bullets and numbers."""
    body = ""

    def line(text: str, listed: int = 0) -> str:
        style = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{listed}"/></w:numPr>'
        mark = f'<w:pPr><w:pStyle w:val="ListParagraph"/>{style}</w:pPr>' if listed else ""
        runs = '</w:t><w:tab/><w:t xml:space="preserve">'.join(map(escape, text.split("\t")))
        return f'<w:p>{mark}<w:r><w:t xml:space="preserve">{runs}</w:t></w:r></w:p>' if text else "<w:p/>"

    number = 1
    for block in blocks:
        number += block.kind == "numbers"
        if block.kind == "table":
            rows = ("".join(f"<w:tc>{line(c)}</w:tc>" for c in text.split("\t")) for text in block.lines)
            body += f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"
        else:
            listed = {"bullets": 1, "numbers": number}.get(block.kind, 0)
            dash = "- " * (block.kind == "dashes")
            body += "".join(line(dash + text, listed) for text in block.lines)
        body += "<w:p/>" * (gap or block.kind == "table")
    kinds = "".join(
        f'<w:abstractNum w:abstractNumId="{at}"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="{form}"/><w:lvlText w:val="{sign}"/></w:lvl></w:abstractNum>'
        for at, (form, sign) in enumerate([("bullet", "•"), *[("decimal", "%1.")] * 3])
    )
    kinds += "".join(f'<w:num w:numId="{at + 1}"><w:abstractNumId w:val="{at}"/></w:num>' for at in range(4))
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    types = f'<Default Extension="rels" ContentType="{rels}"/>'
    types += '<Default Extension="xml" ContentType="application/xml"/>'
    for name, kind in (("document", "document.main"), ("numbering", "numbering")):
        types += f'<Override PartName="/word/{name}.xml" ContentType="{main}.{kind}+xml"/>'
    link = f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    link += f'Type="{_RELATED}/{{0}}" Target="{{1}}"/></Relationships>'
    return _packed({
        "[Content_Types].xml": f'{_XML}<Types xmlns="{_PACKAGE}/content-types">{types}</Types>',
        "_rels/.rels": link.format("officeDocument", "word/document.xml"),
        "word/document.xml": f"{_XML}<w:document {_WORD}><w:body>{body}</w:body></w:document>",
        "word/numbering.xml": f"{_XML}<w:numbering {_WORD}>{kinds}</w:numbering>",
        "word/_rels/document.xml.rels": link.format("numbering", "numbering.xml"),
    })  # fmt: skip


Around = tuple[str, list[str], str, str, str]


def _put(folder: Folder, mix: Mix, own: Ways, dice: Random, blocks: list[_Block], around: Around) -> None:
    """Write the file: the list, and what stands around it."""
    (intro, after, sender, signature, subject), kind = around, mix["kind"]
    name, gap = dice.choice(own["files"]), bool(mix["gap"])
    end = [_Block("text", after)] * bool(after)
    if kind in ("txt", "note", "docx"):
        title = dice.choice(own["title"])
        top = [_Block("text", title.split("\n"))] * bool(title)
        top += [_Block("text", [intro])] * (mix["told"] == "bare")
        about, *tasks = dice.choice(own["todo"]).split("|")
        todo = [_Block("text", [about]), _Block("dashes", tasks)] * (kind == "note")
        whole = [*top, *todo, *blocks, *end] if dice.random() < 0.5 else [*top, *blocks, *end, *todo]
        if kind == "docx":
            folder.put(f"{name}.docx", _docx(whole, gap))
        else:
            folder.put(f"{name}.txt", _text(whole, gap))
        return
    if kind == "chat":
        stamp = dice.choice(own["stamp"])
        opening = re.sub("^,|[.]$", "", intro) or own["hello"][1].rstrip(",")
        stamp += "" if stamp.endswith("\n") else " "
        begin = stamp.format(sender) + opening
        last = stamp.format(own["you"][0]) + dice.choice(own["thanks"])
        folder.put(f"{name}.txt", f"{begin}\n{_text([*blocks, *end], False)}{last}\n")
        return
    top = [_Block("text", [line]) for line in (dice.choice(own["hello"]), intro) if line]
    signed = filter(None, (dice.choice(own["bye"]), *signature.split("\n")))
    whole = [*top, *blocks, *end, _Block("text", list(signed))]
    closing = dice.choice(own["end"])
    whole += [_Block("text", closing.split("\n"))] * bool(closing)
    names = own["from"][0].split()
    you, subject = own["you"][0], subject or dice.choice(own["about"])
    mails = [f"{who} <{who.split()[0].lower()}@school.example>" for who in (sender, you)]
    values = (mails[0], own["date"][0], mails[1], subject)
    heads = [f"{title}: {value}" for title, value in zip(names, values, strict=True)]
    if mix["around"] == "fwd":
        whole = [_Block("text", [own["fwd"][0], *heads]), *whole]
        mails[0] = "Pat Weller <office@school.example>"
        heads = [heads[0].split(":")[0] + f": {mails[0]}", *heads[1:]]
    elif mix["around"] == "wrote":
        first, *rest = own["wrote"][0].split("|")
        whole.append(_Block("text", [first.format(you), *(f"> {line}" for line in rest)]))
    if kind.startswith("mail"):
        head = _Block("text", heads)
        if kind == "mail txt":
            folder.put(f"{name}.txt", _text([head, *whole], gap))
        else:
            meta = f'<meta charset="utf-8"><title>{escape(subject)}</title>'
            body = _page([head, *whole], dice)
            folder.put(f"{name}.html", f"<html><head>{meta}</head><body>{body}</body></html>")
        return
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = *mails, subject
    mail["Date"] = "Mon, 16 Nov 2026 09:12:00 -0500"
    html = f"<html><body>{_page(whole, dice)}</body></html>"
    mail.set_content(*((html, "html") if kind == "eml page" else (_text(whole, gap), "plain")))
    if kind == "eml both":
        mail.add_alternative(html, subtype="html")
    folder.put(f"{name}.eml", mail.as_bytes())
