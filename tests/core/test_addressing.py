"""Whom a line is about: names, groups, classes, two of one name, and words that are no name."""

from __future__ import annotations

from dataclasses import replace

import pytest
from schoolmates import displays, person

from namecards.core.addressing import resolve
from namecards.core.finding import Finder
from namecards.core.people import Person

EMEKA = replace(person("Emeka", "Obi", ids=("1001",)), homeroom="12", grade="6")
HODAN = replace(person("Hodan", "Abdi", ids=("1002",)), homeroom="12", grade="6")
LENA_7B = replace(person("Lena", "Maier", ids=("1003",)), homeroom="7b", grade="7")
LENA_13 = replace(person("Lena", "Maier", ids=("13",)), homeroom="7a", grade="7")
ORTIZ = replace(person("Rosa", "Ortiz", role="teacher"), classes=("Chess Club",))
SCHOOL = (EMEKA, HODAN, LENA_7B, LENA_13, ORTIZ)
GIVEN = """
Maya Noah Emma Liam Olivia Mateo Ava Lucas Sofia Ethan Isabella Mason Mia Logan Amelia Elijah Harper James
Evelyn Aiden Abigail Jackson Emily Carter Ella Sebastian Avery Daniel Scarlett Henry Aria Owen Chloe Wyatt
Zoe David Nora Joseph Lily Samuel Hazel John Aurora Gabriel Violet Anthony Penelope Isaac Stella Dylan
Lucy Jayden Anna Levi Leah Caleb Sarah Nathan Naomi Aaron Elena Hannah Thomas Eva Charles Alice
Christopher Maria Andrew Fatima Joshua Aisha Kevin Ximena Brandon Valeria Tyler Camila Jose Guadalupe Juan
Esperanza Luis Marisol Carlos Yesenia Diego Itzel Alejandro Nayeli Jesus Angel Emeka Hodan Amara Kwame
Ngozi Chidi Zainab Omar Layla Yusuf Mariam Ahmed Noor Hassan Priya Arjun Ananya Rohan Diya Aarav Mei Wei
Jun Yuki Haruto Sakura Minh Linh An Thu Siobhan Saoirse Tomas Zofia Oksana Dmitri Ingrid Lars Astrid
"""
FAMILY = """
Chen Garcia Smith Nguyen Johnson Patel Brown Kim Rodriguez Williams Khan Martinez Jones Lee Hernandez
Davis Singh Lopez Miller Ali Gonzalez Wilson Abdi Anderson Tran Thomas Perez Taylor Moore Sanchez Jackson
Okafor Martin Ramirez White Thompson Harris Novak Clark Lewis Robinson Walker Young Allen King Wright
Scott Torres Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Kowalski Haddad Yamamoto
"""
FIRST_WORDS = """
send if nice is several grade harmony above ask late i still august and may kid few her needs missing
everyone without over want both happy kids how parent why she long tell here that some give not show girls
major boys should you usually nothing everybody dad star on young make rich his again bring tomorrow start
teachers it he parents take something chase river sometimes love after chance miles order am shall from
yes half books pat joy read overdue those during this talk near honor with use angel through summer do mom
these or art they while mark for precious remember watch call ever eve try page once sue students turn
stop june charity at against return april monday maybe honest mum
"""
"""Of sentences that a librarian writes about no child; from the language, not from the program's list."""
FIRST_WORDS_OF = {
    "de": (
        """
vor guter seit als eine warum so fast jedes an drei jede war bei kann mir ernst aus nein die uns oft
morgen es ob mich gut zu montag keine von er soll auch euch auf alles august bis alle neue haben dieser
neben dank und ohne mai ich immer noch wann zwei der mein wie danke sie über kein nur viele ihr sehr ihn
du wird wo nie unter ja nach jetzt bitte für dein unser am mit wer hat vielleicht dann man das mal
hoffentlich nicht diese neuer wir ein hinter weil muss im dieses werden ihm sind in wenn will heute erst
sein schon darf gestern waren aber wieder neues jeder was ist oder
""",
        "wir brauchen mehr Stühle",
    ),
    "fr": (
        """
une tes ont quand tout noël ces ils bien sous toujours où avec trois va je il juste fait que dans très
était veut oui par mon lundi bon peut sans plus est pas aussi déjà si vous ma elle alors désiré jamais
mais trop sont et ou son ta doit en bonne aujourd'hui quoi votre plusieurs tous qui sur a toute ses leur
ce aimé toutes ton la les à nous demain de maintenant souvent personne comment mai non chaque elles le
cette pourquoi mes tu des on hier deux chez notre pour rien un merci avril encore mal sa parce
""",
        "nous avons besoin de chaises",
    ),
    "es": (
        """
a mira muy también siempre una ellos sus quién mañana cómo cuándo están han y entonces ellas su o puede
tus este julio es toda gracias hace sin no si la nuestro ahora mi quiere todas un todo cada hay sí ese
debe algo todos ha mis tu esa qué más pero está ayer sobre con dónde él va abril nadie porque bien muchos
esta unas tres hoy por todavía el entre los de mal en ella yo nosotros unos alguien para era son nunca dos
las nada lee ya lunes tú
""",
        "necesitamos más sillas en la sala",
    ),
    "pt": (
        """
não também vai os com era tem agora dá mais esse essa elas viu dois segunda é se nunca obrigado meu amanhã
ele tudo quem sobre mal a julho há cada ela tu seu bem nós uma faz paz as eles que sua todas estão um ou
para nosso e ainda uns umas toda sempre três então sim de como porque pode ama minha ninguém já em algo
quer muito hoje ontem nada muitos está esta vem você alguém todos deve quando onde este sem entre o mas eu
abril são
""",
        "precisamos de mais cadeiras",
    ),
    "sv": (
        """
måste de han ett idag min bo är tack varför igår inget får har juni den i er men ja lova över hade bra
aldrig för något jag mer vid om per liv hur dina inte hon mycket saga mitt vill till maj var på nej blir
ska redan my imorgon två någon tre sina nu sin din än måndag under tom då eller många utan vem alla mina
ingen alltid vad blev ni det och allt med också vår vi en kan dag ditt du av från ofta när
""",
        "vi behöver fler stolar",
    ),
}


@pytest.mark.parametrize(
    ("line", "whose", "said"),
    [
        ("emeka and hodan: built a fort", [EMEKA, HODAN], "built a fort"),
        ("Emeka Obi, hodan & 1003: built a fort", [EMEKA, HODAN, LENA_7B], "built a fort"),
        ("emeka, hodan, and lena 7b: !praise them", [EMEKA, HODAN, LENA_7B], "!praise them"),
        ("emeka und emeka: built a fort", [EMEKA], "built a fort"),
        ("room 12: was quiet", [EMEKA, HODAN], "was quiet"),
        ("12: was quiet", [EMEKA, HODAN], "was quiet"),
        ("Grade 7: was loud", [LENA_7B, LENA_13], "was loud"),
        ("7th grade: was loud", [LENA_7B, LENA_13], "was loud"),
        ("Year 6 and lena 7b: were loud", [EMEKA, HODAN, LENA_7B], "were loud"),
        ("chess club and hodan: won", [ORTIZ, HODAN], "won"),
    ],
)
def test_several_names_or_a_class_before_a_colon_are_all_meant(
    line: str, whose: list[Person], said: str
) -> None:
    found = resolve(Finder(SCHOOL), line)
    assert (list(found.certain), found.text) == (whose, said)


@pytest.mark.parametrize(
    ("line", "unclear", "likely"),
    [
        ("emeka and lena: built a fort", "lena", [LENA_7B, LENA_13]),
        ("emeka and hod: built a fort", "hod", [HODAN]),
        ("emeka and ortiz: built a fort", "ortiz", [ORTIZ]),
        ("emkea and hodan: built a fort", "emkea", [EMEKA]),
        ("emkea and hodna: built a fort", "emkea", [EMEKA]),
        ("emkea, her mum: came in", "", [EMEKA]),
        ("emeka and her mum: came in", "", [EMEKA]),
        ("emeka hodan: built a fort", "", [EMEKA, HODAN]),
        ("saw hodan at the fair", "", [HODAN]),
        ("met hodan's mother and emeka", "", [HODAN, EMEKA]),
    ],
)
def test_one_name_that_is_not_clear_is_asked_about(line: str, unclear: str, likely: list[Person]) -> None:
    found = resolve(Finder(SCHOOL), line)
    assert not found.certain and found.text == line, "nothing of the line is lost"
    assert (found.unclear, list(found.people)) == (unclear, likely)


@pytest.mark.parametrize(
    ("line", "whose"),
    [
        ("lena maier 7b lost her card", LENA_7B),
        ("lena 7b lost her card", LENA_7B),
        ("lena, 7B: lost her card", LENA_7B),
        ("Lena Maier room 7b lost her card", LENA_7B),
        ("lena maier 13 lost her card", LENA_13),
        ("lena 13: lost her card", LENA_13),
        ("lena maier 1003 lost her card", LENA_7B),
    ],
)
def test_of_two_with_one_name_the_class_or_the_number_says_which(line: str, whose: Person) -> None:
    found = resolve(Finder(SCHOOL), line)
    assert (found.certain, found.text) == ((whose,), "lost her card")


def test_each_of_two_with_one_name_has_an_address_that_is_read_back() -> None:
    finder = Finder(SCHOOL)
    assert [finder.address(p) for p in SCHOOL] == [
        *("Emeka Obi", "Hodan Abdi", "Lena Maier, 7b", "Lena Maier, 7a", "Rosa Ortiz")
    ]
    same_room = [replace(p, homeroom="Ms. Ortiz") for p in (LENA_7B, LENA_13)]
    finder = Finder(same_room)
    assert [finder.address(p) for p in same_room] == ["Lena Maier, 1003", "Lena Maier, 13"]
    rooms = [replace(p, homeroom=room) for p, room in zip(same_room, ("Ms. Ortiz", "Mr. Li"), strict=True)]
    for finder in (Finder(SCHOOL), Finder(same_room), Finder(rooms)):
        for p in finder.people:
            assert resolve(finder, f"{finder.address(p)}: hello").certain == (p,)
    assert Finder([LENA_7B, replace(LENA_7B, id="twin")]).address(LENA_7B) == "Lena Maier"
    grades = [Person(id=grade, given="Lena", family="Maier", grade=grade) for grade in "45"]
    assert [Finder(grades).address(p) for p in grades] == ["Lena Maier, Grade 4", "Lena Maier, Grade 5"]
    assert Finder(grades).find_named("lena maier, grade 5") == grades[1:]


def test_the_class_or_the_number_after_a_name_finds_the_person() -> None:
    assert Finder(SCHOOL).find("lena maier 13") == [LENA_13]
    assert Finder(SCHOOL).find("lena 7b") == [LENA_7B]


@pytest.mark.parametrize(
    "line",
    [
        "12 books are missing",  # nobody's number, though a room has it
        "13 books are missing",  # a pupil's number, but a short one
        "13:10 the bus leaves",
        "ortiz wants the projector",  # of a teacher, too, the last name alone is asked about
        "ortiz: wants the projector",
        "tom and emeka: a film",
        "hod lost her card",
        "hodna lost her card",
    ],
)
def test_what_may_be_no_name_addresses_nobody(line: str) -> None:
    found = resolve(Finder(SCHOOL), line)
    assert not found.certain
    assert found.text in (line, line.partition(": ")[2])


@pytest.mark.parametrize(
    "line",
    [
        "emeka abdi plays the piano",  # Hodan's last name: a new pupil, or the wrong first name
        "emeka Ortiz plays the piano",
        "emeka ortiz-lund plays the piano",
        "hodan abdie plays the piano",  # a typing error, or somebody else
        "Emeka Kowalski: plays the piano",
        "emeka obi's brother starts in August",
        "Emeka Obis Bruder kommt im August",
    ],
)
def test_a_first_name_with_somebody_elses_last_name_is_asked_about(line: str) -> None:
    found = resolve(Finder(SCHOOL), line)
    assert not found.certain and found.people and found.text.split()[-1] == line.split()[-1]


def test_a_first_name_before_other_words_is_enough() -> None:
    for line in ("emeka piano lesson", "Emeka Piano lesson", "emeka soccer: won", "emeka oboe lesson"):
        assert resolve(Finder(SCHOOL), line).certain == (EMEKA,), line


def test_titles_and_long_numbers_address() -> None:
    assert resolve(Finder(SCHOOL), "emeka, her sister came: all is well").certain == (EMEKA,)
    assert resolve(Finder(SCHOOL), "ms ortiz wants the projector").certain == (ORTIZ,)
    assert resolve(Finder(SCHOOL), "1001 lost his card").certain == (EMEKA,)
    assert resolve(Finder(SCHOOL), "emeka came at 9:10: late").certain == (EMEKA,)


def test_a_class_with_somebodys_name_or_number_is_asked_about() -> None:
    twelve = person("Ada", "Li", ids=("12",))
    assert not resolve(Finder((*SCHOOL, twelve)), "12: was quiet").certain
    assert resolve(Finder((*SCHOOL, twelve)), "room 12: was quiet").certain == (EMEKA, HODAN)


def test_a_word_of_another_language_is_a_name_in_a_line_of_this_one() -> None:
    finder = Finder([person("Ella", "Park"), person("Nur", "Aydin"), person("Alla", "Koval")])
    for line in ("ella lost her card", "nur is not here today", "alla has not read it"):
        assert len(resolve(finder, line).certain) == 1, line
    for line in ("Ella perdió su libro", "Nur ein Buch fehlt noch", "Alla barn vill läsa", "ella manga 4"):
        found = resolve(finder, line)
        assert not found.certain and len(found.people) == 1 and found.text == line, "asked about"


def test_a_full_name_of_common_words_is_asked_about() -> None:
    finder = Finder([person("Will", "Young"), person("May", "Day")])
    assert not resolve(finder, "will young people like it").certain
    assert displays(resolve(finder, "will young people like it").people) == ["Will Young"]
    assert resolve(finder, "will young: likes it").certain


def roster(size: int) -> list[Person]:
    """A school in which Will, May and Grace are somebody's names."""
    names = [("Will", "Brown"), ("May", "Ito"), ("Grace", "Kim")]
    firsts, lasts = GIVEN.split(), FAMILY.split()
    names += [(firsts[n % len(firsts)], lasts[(n + n // len(firsts)) % len(lasts)]) for n in range(size - 3)]
    return [person(given, family, ids=(str(10_000 + n),)) for n, (given, family) in enumerate(names)]


@pytest.mark.parametrize("size", [24, 120, 800])
def test_no_common_first_word_of_a_sentence_files_it_to_a_child(size: int) -> None:
    finder = Finder(roster(size))
    lines = [
        f"{word} {rest}"
        for word in FIRST_WORDS.split()
        for rest in ("we need more chairs", "order 12 copies")
    ]
    filed = [line for line in lines if resolve(finder, line).certain]
    cut = [line for line in lines if resolve(finder, line).text != line]
    assert (filed, cut) == ([], [])


@pytest.mark.parametrize("language", FIRST_WORDS_OF)
def test_a_common_word_files_nothing_even_if_it_is_somebodys_name(language: str) -> None:
    words, rests = FIRST_WORDS_OF[language]
    finder = Finder([person(word.title(), "Xu") for word in words.split() if len(word) > 1])
    lines = [f"{word} {rest}" for word in words.split() for rest in (rests, "")]
    assert [line for line in lines if resolve(finder, line).certain] == []


@pytest.mark.parametrize(
    ("line", "given", "text"),
    [
        ("maria jose garcia lost her card", "María José", "lost her card"),
        ("josé garcía: lost his card", "José", "lost his card"),
        ("jose lopez, back on friday", "José", "back on friday"),
        ("yusuf rashid is back", "Yusuf", "is back"),
        ("yusuf bin rashid is back", "Yusuf", "is back"),
        ("jose day of reading", "", "day of reading"),
    ],
)
def test_one_of_several_last_names_is_part_of_the_name_not_of_the_note(
    line: str, given: str, text: str
) -> None:
    """So are most of two last names said in daily life; and it tells two of one first name apart."""
    school = (
        person("María José", "García Pérez"),
        *(person("José", "García López"), person("José", "Day Ruiz")),
        person("Yusuf", "Al-Amin bin Rashid"),
    )
    found = resolve(Finder(school), line)
    assert found.text == text and {p.given for p in found.certain} == ({given} if given else set())


@pytest.mark.parametrize("line", ["yulja is back", "julia is back"])
def test_a_name_in_other_letters_that_is_typed_in_latin_ones_is_asked_about(line: str) -> None:
    """Юлия is written in many ways; the line went to the inbox, though the desk finds her so."""
    yulia = person("Юлия", "Иванова")
    found = resolve(Finder([*SCHOOL, yulia]), line)
    assert found.people == (yulia,) and not found.sure


LONGER = (
    person("Emma", "King"),
    person("Noah", "Young"),
    person("Anne", "Dubois"),
    person("Anne-Marie", "Roche"),
    person("Jan", "Novak"),
    person("Sun", "Lee"),
    person("Hodan", "Will"),
    person("Maya", "Chen"),
    person("Octavia", "Poe"),
)


@pytest.mark.parametrize(
    "line",
    [
        *("emma young: got glasses", "emma young lost it", "emma lee is back"),
        *("anne marie's book lost", "anne maries mother", "anne m lost a book"),
        *("jan 15 deadline for the fair", "sun 18 open house", "jan: 20 author visit", "Jan 2nd picture day"),
        *("emma !find manga, hodan !find chess", "emma: lost a card, hodan: found it"),
    ],
)
def test_a_line_that_another_child_or_a_day_explains_as_well_is_asked_about(line: str) -> None:
    assert resolve(Finder(LONGER), line).certain == ()


@pytest.mark.parametrize(
    ("line", "likely"),
    [
        ("van der berg draws well", ["Theo"]),
        ("bo's dog is ill", ["Bo"]),
        ("7b: lena is sick", ["Lena"]),
    ],
)
def test_who_is_likely_is_proposed(line: str, likely: list[str]) -> None:
    school = (
        *SCHOOL,
        person("Theo", "Van der Berg"),
        person("Bo", "Ek"),
        replace(person("Uma", "Rao"), homeroom="7b"),
    )
    found = resolve(Finder(school), line)
    assert [p.given for p in found.people] == likely and not found.certain
    assert {p.homeroom for p in found.people} <= {"", "7b"}, "the Lena of 7b, not the other one"


def test_a_class_is_named_with_and_without_its_kind() -> None:
    school = tuple(replace(person(name, "Rao"), homeroom="6A") for name in ("Lena", "Uma"))
    for line in ("6a: was quiet", "class 6a: was quiet", "room 6a: was quiet"):
        assert len(resolve(Finder(school), line).certain) == 2, line


def test_a_class_and_a_child_of_one_name_are_not_taken_for_each_other() -> None:
    """British primary schools call classes after trees; so are many of their children."""
    willows = [person("Willow", "Hughes"), person("Rowan", "Price"), person("Hazel", "Okonkwo")]
    school = tuple(replace(pupil, homeroom="Willow") for pupil in willows)
    school += (
        replace(person("Noah", "Berg"), homeroom="Hazel"),
        replace(person("Nora", "Berg"), homeroom="5B"),
    )
    finder = Finder(school)
    for line in ("willow class: trip", "class willow: trip"):
        assert displays(resolve(finder, line).certain) == displays(willows), line
    for line in ("willow class was noisy", "class willow was noisy"):
        found = resolve(finder, line)
        assert not found.certain and found.each and displays(found.people) == displays(willows), line
    for line in ("willow: trip", "5b and willow: trip", "willow and hazel: trip"):
        found = resolve(finder, line)
        assert not found.certain and displays(found.people) == ["Willow Hughes"], line
    assert displays(resolve(finder, "willow h: trip").certain) == ["Willow Hughes"]
    found = resolve(finder, "rowan, willow: new bags")  # Rowan of that class, or the two?
    assert not found.certain and displays(found.people) == ["Rowan Price", "Willow Hughes"]
    assert displays(resolve(finder, "noah, hazel: trip").people) == ["Noah Berg", "Hazel Okonkwo"]
    assert displays(resolve(finder, "nora, 5b: trip").certain) == ["Nora Berg"]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("rowan - price of the lost book is 8", "- price of the lost book is 8"),
        ("rowan, price tag on the bag", "price tag on the bag"),
        ("rowan price - lost a book", "- lost a book"),
        ("price, rowan: lost a book", "lost a book"),
        ("price rowan, lost a book", "lost a book"),
        ("will 3011 new bag", "new bag"),
    ],
)
def test_a_comma_or_a_dash_ends_a_name_and_a_number_belongs_to_it(line: str, text: str) -> None:
    finder = Finder((person("Rowan", "Price"), person("Will", "Scott", ids=("3011",))))
    assert (len(resolve(finder, line).certain), resolve(finder, line).text) == (1, text)


@pytest.mark.parametrize(
    ("line", "given"),
    [
        *(("emma king lost it", "Emma"), ("emma will bring it", "Emma"), ("emma likes: dogs, cats", "Emma")),
        *(
            ("anne marie got glasses", "Anne-Marie"),
            ("anne d lost a book", "Anne"),
            ("anne made a kite", "Anne"),
        ),
        *(("jan plays chess", "Jan"), ("jan: 15:30 pick up", "Jan"), ("sun has 3 books", "Sun")),
        *(("maya 12 books late", "Maya"), ("octavia 3 books late", "Octavia")),
    ],
)
def test_a_line_that_only_one_child_explains_is_theirs(line: str, given: str) -> None:
    assert [p.given for p in resolve(Finder(LONGER), line).certain] == [given]
