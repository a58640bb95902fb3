"""Invented people of many kinds of names, from a seed."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random


def _words(text: str) -> list[str]:
    return text.split()


_GIVEN = _words("""
Maya Ben Zoë José Linh Aaliyah Noah Priya Łukasz Chloé Omar Saoirse Nnamdi Ava Mateo Ingrid
Kai Xin Fatima Elif Tomás Anya Jamal Mei Siobhán Hugo Leilani Dmitri Amara Owen
Rosa Yusuf Hannah Björn Thandiwe Luca
Eun-ji Maximiliano Alexandria Jean-Luc""")
_TWO = ["Mary Ann", "Ana Sofía", "Maria José", "Juan Carlos", "Lily Grace"]
_FAMILY = _words("""
Chen Okonkwo Peña García Nguyen Smith O’Brien Kowalczyk Haddad Johnson Müller Tran Rossi Patel
Ivanova Fernández Larsen Kim Abdullahi Whitfield Castellanos Brown Le Washington Papadopoulos
Hernández-Villanueva Ng
Featherstonehaugh Silva Yılmaz Kaʻuhane Đặng Dubois Rivera Sørensen""")
_LONG = ["de la Cruz", "van der Berg", "Ramírez Castellanos", "Santos de Oliveira", "Fernández y Gutiérrez"]
_HEBREW = (
    _words("נועה יעל דוד שרה אורי תמר משה רחל איתן מאיה"),
    _words("כהן לוי מזרחי פרץ ביטון אברהם פרידמן שפירא"),
)
_ARABIC = (
    _words("يوسف مريم عمر فاطمة علي ليلى حسن نور كريم سلمى"),
    _words("الحسن حداد خوري منصور سالم العلي نجار زيدان"),
)


@dataclass(frozen=True, slots=True)
class Drawn:
    """Somebody on a page."""

    given: str
    family: str
    number: str
    grade: str
    homeroom: str
    teacher: str
    pronouns: str
    picture: int
    """The number of their marked picture; 0 if they have no photo."""


def people(random: Random, count: int, letters: str = "latin", without: float = 0.1) -> list[Drawn]:
    """So many people, no two of one name; `letters` is latin, hebrew or arabic."""
    width, zero = random.choice([4, 5, 6, 7, 9]), random.random() < 0.3
    numbers = random.sample(
        range(10 ** (width - 2 if zero else width - 1), 10 ** (width - 1 if zero else width)), count
    )
    teacher = random.choice(["Ms. Ortiz", "Mr. Park", "Dr. Adeyemi", "Mrs. Lindqvist"])
    grade, homeroom = str(random.randint(1, 12)), str(random.randint(10, 299))
    pictures = random.sample(range(1, 4000), count)
    found: dict[tuple[str, str], Drawn] = {}
    while len(found) < count:
        given, family = _name(random, letters)
        at = len(found)
        found.setdefault(
            (given, family),
            Drawn(
                given,
                family,
                f"{numbers[at]:0{width}}",
                grade,
                homeroom,
                teacher,
                random.choice(["she/her", "he/him", "they/them"]),
                0 if random.random() < without else pictures[at],
            ),
        )
    return list(found.values())


def _name(random: Random, letters: str) -> tuple[str, str]:
    if letters != "latin":
        firsts, lasts = _HEBREW if letters == "hebrew" else _ARABIC
        second = f"{random.choice(lasts)} {random.choice(lasts)}"
        return random.choice(firsts), random.choice([random.choice(lasts), second])
    given = random.choice(_TWO) if random.random() < 0.07 else random.choice(_GIVEN)
    family = random.choice(_LONG) if random.random() < 0.1 else random.choice(_FAMILY)
    return given, family
