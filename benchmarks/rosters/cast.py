"""Invented pupils of several countries, in two halves that share no name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from random import Random
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """Somebody as they must be after the import."""

    given: str
    family: str = ""
    number: str = ""
    more: tuple[str, ...] = ()
    """Other numbers of theirs: a barcode, the number in a second system."""
    grade: str = ""
    """As `6`, `K`, `PK`; empty: the list has none."""
    room: str = ""
    classes: tuple[str, ...] = ()
    goes: str = ""
    """The preferred name, if it is not the given one."""
    role: str = "student"
    here: bool = True
    """False for somebody who has left: they come in as that, or not at all."""
    photo: str = ""
    """Whose drawn face they must have; empty: none."""
    also: tuple[tuple[str, str], ...] = ()
    """Other ways to part the name that are as good."""

    @property
    def key(self) -> str:
        """What their face is drawn from."""
        return f"{self.given} {self.family} {self.number}".strip()

    @property
    def full(self) -> str:
        """`Maya Chen`."""
        return f"{self.given} {self.family}".strip()

    @property
    def last_first(self) -> str:
        """`Chen, Maya`; of one name only that."""
        return f"{self.family}, {self.given}" if self.family else self.given


def one(given: str, family: str = "", number: str = "", grade: str = "", room: str = "", **more: Any) -> Who:
    """Somebody with a name of their own; with a photo unless `photo=""` is said."""
    who = Who(given=given, family=family, number=number, grade=grade, room=room, **more)
    return who if "photo" in more else replace(who, photo=who.key)


def of_line(line: str, **more: Any) -> Who:
    """Somebody of `Given|Family|number|grade|room|goes`; what is left out is empty; no photo unless said."""
    given, family, number, grade, room, goes = [*line.strip().split("|"), *[""] * 5][:6]
    return replace(one(given, family, number, grade, room, goes=goes, photo=""), **more)


def of_lines(lines: str, **of_all: Any) -> list[Who]:
    """People of such lines, parted by line breaks or semicolons; what is said of all is said beside."""
    return [of_line(line, **of_all) for line in re.split(r"[;\n]", lines.strip())]


def with_photos(people: Iterable[Who], *without: int) -> list[Who]:
    """The same people, each with a photo, but those at these places."""
    return [who if at in without else replace(who, photo=who.key) for at, who in enumerate(people)]


def up_a_grade(people: Iterable[Who], rooms: Mapping[str, str]) -> list[Who]:
    """The same people a year later, each in the room that follows theirs."""
    return [
        replace(who, grade="1" if who.grade == "K" else str(int(who.grade) + 1), room=rooms[who.room])
        for who in people
    ]


def birthday(at: int, year: int, mark: str = "/") -> str:
    """The birthday of somebody at this place in a list, the day first."""
    return f"{(at * 7 + 3) % 28 + 1:02}{mark}{(at * 5 + 2) % 12 + 1:02}{mark}{year}"


def us_birthday(at: int, year: int) -> str:
    """The same birthday, the month first."""
    return f"{(at * 5 + 2) % 12 + 1}/{(at * 7 + 3) % 28 + 1}/{year}"


Cast = Callable[..., list[Who]]


def caster(half: int) -> Cast:
    """The pupils of one half; the other half has other names."""

    def cast(
        tongue: str, count: int, number: str = "", grades: str = "", rooms: str = "", without: int = 1
    ) -> list[Who]:
        """Pupils by tongue; numbers go up from the first; the last ones are without a photo.

        Grades and rooms are taken in turn; those with blanks in them end with a semicolon.
        """
        givens, families = (pool.split()[half * 8 : half * 8 + 8] for pool in POOLS[tongue])
        dice = Random(f"{tongue} {count} {number} {rooms} {half}")
        order = dice.sample(range(8), 8), dice.sample(range(8), 8)
        found = []
        for at in range(count):
            name = givens[order[0][at % 8]], families[order[1][(at + at // 8) % 8]].replace("_", " ")
            at_grade, at_room = (_turn(words, at) for words in (grades, rooms))
            found.append(one(*name, _up(number, at), at_grade, at_room))
        return [replace(who, photo="") if at >= count - without else who for at, who in enumerate(found)]

    return cast


def _turn(words: str, at: int) -> str:
    listed = [word for word in words.split(";") if word] if ";" in words else words.split()
    return listed[at % len(listed)] if listed else ""


def _up(number: str, at: int) -> str:
    """The at-th number from this one: letters and zeros before and behind stay."""
    found = re.fullmatch(r"(.*?)(\d+)(\D*)", number)
    if not found:
        return number
    before, digits, behind = found.groups()
    return f"{before}{int(digits) + at * 13:0{len(digits)}}{behind}"


POOLS: dict[str, tuple[str, str]] = {
    "us": (
        "Maya Ethan Zoe Liam Ava Noah Chloe Caleb Grace Owen Hazel Isaac Ruby Miles Nora Felix",
        "Chen Whitfield Okafor Brennan Castillo Nguyen Abernathy Foster "
        "Delgado Hartley Mbeki Sorensen Quigley Tran Lindqvist Pruitt",
    ),
    "uk": (
        "Imogen Alfie Freya Harvey Poppy Callum Niamh Reuben Esme Rhys Saoirse Tariq Bea Angus Priya Oscar",
        "Ashworth Kaur Pemberton Hughes Adeyemi O'Connor Blackwood Begum "
        "Featherstone Ali Gallagher Thistlewood Patel MacLeod Osei Wainwright",
    ),
    "de": (
        "Jonas Lea Emil Frieda Luca Mia Anton Greta Moritz Ida Paul Käthe Björn Zoë Henrik Liesel",
        "Müller Schäfer Weiß Krüger Çelik Vogel Bäcker Hofmann "
        "Jäger Großmann Özdemir Köhler Brandt Würth Seidel Thöne",
    ),
    "fr": (
        "Léa Hugo Chloé Théo Inès Raphaël Zoé Maël Élodie Gaspard Noémie Loïc Agathe Aïssa Côme Solène",
        "Lefèvre Dubois Moreau Garçon Benali Périer Roussel Faure "
        "Guérin Chevallier Bérard N'Diaye Leclerc Fabre Hoarau Vasseur",
    ),
    "es": (
        "Lucía Mateo Sofía Iker Álvaro Marta Nuria Hugo Ainhoa Bruno Ximena Íñigo Carla Óscar Jimena Adrián",
        "García_Peña Núñez_Ortega Fernández_Gil Ibáñez_Cano Muñoz_Vidal Sáez_Mora Castro_Rey Ríos_Luna "
        "Gómez_Prieto Domínguez_Sanz Ordóñez_Rico Vázquez_León Peña_Soto Arias_Bravo Zúñiga_Paz Marín_Duque",
    ),
    "pt": (
        "João Beatriz Thiago Larissa Caio Letícia Davi Yasmin "
        "Cecília Vinícius Júlia Murilo Lívia Otávio Cauã Helena",
        "Souza Araújo Gonçalves Ribeiro Lima Barros Teixeira Moura "
        "Brandão Assunção Pereira Fonseca Magalhães Rocha Vilela Cordeiro",
    ),
    "nl": (
        "Sanne Daan Fleur Bram Lotte Thijs Noor Sem Femke Jesse Roos Gijs Evi Luuk Tess Koen",
        "de_Vries Jansen van_den_Berg Bakker van_der_Meer Smit Mulder Visser "
        "van_Dijk Hendriks de_Boer Kuipers van_'t_Hof Postma ter_Horst Willems",
    ),
    "pl": (
        "Zofia Jakub Łucja Wojciech Hanna Michał Ola Szymon "
        "Żaneta Bartosz Małgorzata Paweł Kinga Stanisław Róża Kacper",
        "Nowak Wójcik Mazur Gąska Łuczak Dudek Pająk Kruk Zając Wróbel Sikora Ćwik Głowacz Bąk Kubiak Żak",
    ),
    "sv": (
        "Elsa Lukas Alva Oskar Åsa Viggo Märta Nils Ebba Sixten Tuva Östen Ylva Love Signe Axel",
        "Lindström Åkesson Björk Öberg Nilsson Sjögren Holm Ek "
        "Bergström Ångman Sandström Hägg Norén Lund Wikström Dahl",
    ),
    "it": (
        "Giulia Matteo Aurora Lorenzo Chiara Nicolò Sara Davide "
        "Ginevra Tommaso Beatrice Niccolò Elisa Pietro Irene Samuele",
        "Rossi Esposito De_Luca D'Angelo Ferrari Conti Marchetti Gallo "
        "Bianchi Colombo Dell'Orto Di_Stefano Greco Fontana Moretti Longo",
    ),
    "ja": (
        "葵 蓮 陽菜 湊 結衣 大翔 咲良 悠真 凛 樹 美月 颯太 芽依 陸 心春 蒼",
        "佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤 吉田 山田 佐々木 松本 井上 木村",
    ),
    "he": (
        "נועה איתי תמר יונתן מאיה עידו שירה דניאל אביגיל אורי הילה נועם רוני גיא ליאור יעל",
        "כהן לוי מזרחי פרץ ביטון אברהם פרידמן דהן אזולאי גבאי שפירא חדד קליין שרון ברק רוזן",
    ),
}
