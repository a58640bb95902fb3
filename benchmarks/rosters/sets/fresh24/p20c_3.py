"""Rosters from Turkey, Serbia, Saudi Arabia, Egypt and Israel."""

from __future__ import annotations

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import odt

_LATIN = dict(
    zip(
        "абвгдђежзијклљмнњопрстћуфхцчџш",
        cut("a|b|v|g|d|đ|e|ž|z|i|j|k|l|lj|m|n|nj|o|p|r|s|t|ć|u|f|h|c|č|dž|š"),
        strict=True,
    )
)


def _latin(text: str) -> str:
    words = ("".join(_LATIN.get(letter, letter) for letter in word.lower()) for word in text.split())
    return " ".join(word.capitalize() for word in words)


@case(OFFICE)
def p20c_serbian_list_in_cyrillic_photos_in_latin(folder: Folder) -> Truth:
    """A document of Writer in Cyrillic, typed by the class head; the photos are called by the same names in Latin letters."""
    people = those(
        "Милица|Ђорђевић;Лазар|Љубојевић;Катарина|Шћекић;Вук|Његован;Теодора|Џинић;Страхиња|Жунић;Ђурђа|Цветковић",
        rooms="VI-2",
    )
    people = but(people, {5: {"here": False, "photo": ""}})
    rows = [cut("Р. бр.|Име и презиме|Датум рођења|Име родитеља|Напомена")]
    notes = {2: "вегетаријанка", 5: "исписан 2. 11. 2026.", 6: "дошла из ОШ „Вук Караџић“"}
    rows += [
        [f"{at + 1}.", w.full, f"{at + 7}. {at + 1}. 2014.", ("Горан", "Снежана")[at % 2], notes.get(at, "")]
        for at, w in enumerate(people)
    ]
    folder.put(
        "Spisak ucenika VI-2.odt",
        odt(
            ["ОШ „Десанка Максимовић“, Чачак", "Списак ученика за школску библиотеку", "Одељење: VI-2"],
            [[Cell(lines=(text,)) for text in row] for row in rows],
            ["Укупно: 6 ученика (4 девојчице, 2 дечака)", "Одељењски старешина: Весна Поповић"],
        ),
    )
    folder.photos(people, lambda w: f"slike/{_latin(w.full)}.jpg")
    return Truth(people, allowed=("slike", "Весна Поповић"))
