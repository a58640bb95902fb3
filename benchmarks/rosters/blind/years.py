"""Two to four folders of one school, imported one after the other: August, autumn, winter, the next year.

Not drawn, as nobody could be sure: another last or given name without a number; namesakes without numbers in
the next year; somebody missing on the list of a class or the library; a number given again in one grade.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from random import Random
from typing import Any

from benchmarks.rosters.case import OFFICE, Case, Loss, Truth, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder

COUNT = 120
_PLANS = {  # what comes after the August list, and how often
    "october": 12, "next": 10, "october next": 8, "october winter": 7, "october winter next": 6, "library": 5,
    "october library": 3, "library october": 3, "library next": 3, "system": 6, "october system": 3,
    "system october": 3, "class": 4, "class winter": 3, "october class": 3, "grade": 3, "grade next": 2,
    "photos": 3, "photos retakes": 4, "october photos": 2, "photos october retakes": 3,
    "photos next photos": 2,
    "staff": 4, "staff october": 3, "october staff next": 2, "staff next staff": 2,
}  # fmt: skip
_JOINS = {"october": (0, 1, 1, 2), "winter": (0, 1, 1), "next": (1, 2, 2, 3), "first": (0,)}
_GONE = {"october": (0, 1, 1, 2), "winter": (0, 1, 1), "first": (0,), "library": (0,)}
"""How many; whom the library's list lacks may only have no card yet: that isn't drawn."""
_PLAIN = {
    "en": "Ava Patel;Noah Brown;Isla Kim;Leo Haddad;Ruby Evans;Omar Clarke;Mia Rossi;Jack O'Neil;Nora Singh"
    ";Lucas Nguyen;Lily McDonald;Zoë Müller;Chloé Dubois;Finn van der Berg;Aarav Costa;Emma Smith-Jones",
    "de": "Jonas Müller;Lea Schäfer;Emil Weiß;Frieda Krüger;Luca Çelik;Mia Vogel;Anton Bäcker;Greta Hofmann"
    ";Moritz Jäger;Ida Großmann;Elif Özdemir;Paul Köhler;Sophie von Thun;Ole Petersen;Nele Brandt;Tim Seidel",
}
_JOIN = {
    "en": "Tomas Silva;Iris Walker;Adam Prewitt;Ingrid Holm;Blessing Oduya;Harvey Sutton;Lan Tran"
    ";Priya Menon"
    ";Caleb Dunn;Yusuf Demir;Abigail Frost;Diego Luna",
    "de": "Tomasz Silber;Ingrid Holm;Amira Haddad;Fabian Sutter;Lan Tran;Karla Menzel;Yusuf Demir"
    ";Anna Frost"
    ";Diego Luna;Käthe Thöne;Jannis Popp;Mila Kuhn",
}
_EVENTS = {  # as the lists write them before > after; (nickname or name) for the four last
    "en": {
        "new last name": "Trinity Hines>Trinity Abbott;Stella Vaughn>Stella Petrov"
        ";Dylan Foster>Dylan Whitfield",
        "double name": "Hazel Crane>Hazel Crane-Osei;Brielle Keating>Brielle Keating-Moss",
        "legal first name": "Ethan Marsh>Olivia Marsh;Sophie Lund>Elliot Lund",
        "spelling": "Lena Kowalsky>Lena Kowalski;Erik Jonson>Erik Johnson;Micheal Adams>Michael Adams"
        ";Sara Brennen>Sara Brennan;Jayden Schmitt>Jayden Schmidt",
        "full after nickname": "Liz Wright>Elizabeth Wright;Alex Novak>Alexander Novak"
        ";Ben Ortiz>Benjamin Ortiz",
        "nickname after full": "Samuel Okafor>Sam Okafor;Katherine Boyd>Katie Boyd"
        ";William Thornton>Will Thornton",
        "nickname column": "Mohammed Rahman>Mo;Theodore Banks>Theo;Xiuying Lin>Amy;Margaret Doyle>Maggie",
        "nickname in brackets": "Christopher Bell>Chris;Isabella Reyes>Bella;Nicholas Ford>Nick",
    },
    "de": {
        "new last name": "Lina Fuchs>Lina Arndt;Till Lorenz>Till Engel",
        "double name": "Marie Busch>Marie Busch-Keller;Nora Franke>Nora Franke-Yilmaz",
        "legal first name": "Sophia Otto>Elias Otto;Jan Horn>Johanna Horn",
        "spelling": "Lena Kowalsky>Lena Kowalski;Matias Beck>Matthias Beck;Clara Schmitt>Clara Schmidt",
        "full after nickname": "Max Winter>Maximilian Winter;Alex Simon>Alexander Simon",
        "nickname after full": "Katharina Voss>Kathi Voss;Sebastian Roth>Basti Roth",
        "nickname column": "Theodor Graf>Theo;Elisabeth Kern>Lisa",
        "nickname in brackets": "Johannes Pohl>Hannes;Magdalena Ernst>Leni",
    },
}  # fmt: skip
_KIN = {"twins": "Ella Meyer;Emma Meyer", "twin joins": "Anna Berger;Hanna Berger",
        "namesakes": "Daniel Park;Daniel Park", "sibling joins": "Ruben Castell;Ines Castell"}  # fmt: skip
_STAFF = {"en": "Rosemary Kettle;Abel Stanhope;Gwen Parry;Pedro Villar;Dana Cole>Dana Cole-Berg",
          "de": "Petra Baumann;Uwe Lindner;Heike Sommer;Jörg Albers"
          ";Sabine Wolf>Sabine Wolf-Hart"}  # fmt: skip
_JOBS = {"us": ("Teacher", "Teacher", "Principal", "Counselor", "Librarian"),
         "uk": ("Teacher", "Teacher", "Headteacher", "Teaching Assistant", "Librarian"),
         "de": ("Lehrerin", "Lehrer", "Schulleiterin", "Lehrer", "Lehrerin")}  # fmt: skip
_TEACHERS = ["Harper", "Lowe", "Diaz", "Stone", "Reyes", "Quinn", "Tuttle", "Ferris"]
_STYLES = {"code": (6, "{g}{s}"), "low": (3, "{g}{s}"), "dash": (6, "{g}-{n}"), "room": (6, "{h}0{m}"),
           "teacher": (3, "{t}"), "mrs": (0, "{mrs} {t}"), "uk": (7, "{g}{u}"),
           "de": (5, "{g}{d}")}  # fmt: skip
# n number, b barcode, l last, f first, L "last, first", F "first last", g grade, r room, S kind of reader
_SCHOOL = {
    "us": "Student ID=n|Last Name=l|First Name=f|Grade=g|Homeroom=r;First Name=f|Last Name=l"
    "|Grade=g|Homeroom=r|"
    "Student ID=n;Student_Number=n|Last_Name=l|First_Name=f|Grade_Level=g|Home_Room=r"
    ";Student_Number=n|LastFirst=L|"
    "Grade_Level=g|Home_Room=r;studentNumber=n|lastName=l|firstName=f|grade=g|homeroom=r"
    ";Student Full Name=L|"
    "Other ID=n|Grade=g|Homeroom=r;Perm ID=n|Student Name=L|Grade=g|Homeroom=r;ID=n|Student=F"
    "|Grade=g|Class=r",
    "uk": "Adno=n|Surname=l|Forename=f|Year=g|Reg=r;Admission Number=n|Last Name=l|First Name=f"
    "|Year Group=g|"
    "Registration Form=r;Admission No=n|Name=L|Year Group=g|Form=r;Adm No=n|Surname=l|Forename=f|Year=g|"
    "Tutor Group=r",
    "de": "Nachname=l|Vorname=f|Klasse=r|Schülernummer=n;Schüler-Nr.=n|Familienname=l|Vorname=f"
    "|Jahrgang=g|Klasse=r"
    ";Name=L|Klasse=r|Schülernummer=n",
}
_LIBRARY = {
    "us": "Barcode=b|District ID=n|Last Name=l|First Name=f|Patron Type=S|Grade Level=g|Homeroom=r"
    ";Patron Name=L|"
    "Barcode=b|Grade Level=g|Homeroom=r;Barcode=b|DistrictID=n|LastName=l|FirstName=f|PatronType=S"
    "|GradeLevel=g|"
    "Homeroom=r;Patron Barcode=b|Last Name=l|First Name=f|Grade=g|Homeroom=r",
    "uk": "ManagementSystemID=n|Forename=f|Surname=l|TutorGroup=r|YearGroup=g;Barcode=b|Surname=l"
    "|Forename=f|Year=g|"
    "Class=r",
    "de": "Lesernummer=b|Familienname=l|Vorname=f|Klasse=r;Ausweisnummer=b|Name=l|Vorname=f|Klasse=r",
}
_TEACHERS_LIST = {"us": "First Name=f|Last Name=l;Last Name=l|First Name=f|Student ID=n;Student=F",
                  "uk": "Forename=f|Surname=l;Name=L", "de": "Nachname=l|Vorname=f"}  # fmt: skip
_STAFF_LIST = {"us": "Employee ID=n|Last Name=l|First Name=f|Position=j;Staff Name=L|Staff ID=n"
"|Job Title=j",
               "uk": "Staff ID=n|Surname=l|Forename=f|Job Title=j", "de": "Nachname=l|Vorname=f"
               "|Funktion=j"}  # fmt: skip
_LIKED = {"us": ("Preferred Name", "Nickname"), "uk": ("Preferred Forename",), "de": ("Rufname",)}
_MORE = {"us": "Gender=M,F;Bus=12,7,Walker;Birth Date=3/14/2013,11/2/2013", "de": "Geschlecht=m,w"
";Geburtsdatum=14.03.2013,02.11.2013",
         "uk": "Gender=M,F;Date of Birth=14/03/2012,02/11/2012;House=Maple,Cedar"}  # fmt: skip
_FLAGS = {"us": ("Status=Active,Inactive", "Enrollment Status=Active,Withdrawn", "Exit Date=,{m}/{d}/{y}"),
          "uk": ("Leaving Date=,{d}/{m}/{y}",), "de": ("Abgangsdatum=,{d}.{m}.{y}",)}  # fmt: skip


@dataclass(slots=True, kw_only=True)
class _Kid:
    """Somebody as the next list will write them; `who`: the truth so far."""

    key: int
    given: str
    family: str
    number: str
    card: str
    grade: int = -1
    room: str = ""
    goes: str = ""
    """The nickname of a column or in brackets, once a list has it."""
    brackets: bool = False
    name: Who
    """Given, family, preferred name and other ways as they must be."""
    who: Who | None = None
    plain: bool = True
    """Whether nothing else happens to them: only such pupils leave, move or stay down."""
    here: bool = True
    job: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """How a list is written."""

    columns: Sequence[tuple[str, str]]
    kind: str
    graded: str = "{}"
    zeros: bool = True
    library: bool = False

    def has(self, what: str) -> bool:
        """Whether it has this column."""
        return what in [kind for _, kind in self.columns]


def years(seed: int) -> Iterator[Case]:
    """`COUNT` schools through a year or two."""
    dice = Random(seed)
    for at in range(COUNT):
        school = _School(dice)
        truth = school.live()
        name = f"{at} {' | '.join(filter(None, school.told))}"
        yield Case(name[:220], "combined", OFFICE, partial(_build, school.files, truth))


def _build(files: dict[str, Any], truth: Truth, folder: Folder) -> Truth:
    for path, (kind, data) in files.items():
        if kind == "face":
            folder.put(path, face(data))
        elif kind == "xlsx":
            folder.book(path, data)
        else:
            enc = {"cp1252": "cp1252", "sig": "utf-8-sig", "semi": "cp1252"}.get(kind, "utf-8")
            folder.csv(path, data, {"txt": "\t", "semi": ";"}.get(kind, ","), enc)
    return truth


def _strip(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _parts(columns: str) -> list[tuple[str, str]]:
    return [(title, what) for title, _, what in (part.partition("=") for part in columns.split("|"))]


@dataclass
class _School:
    dice: Random
    files: dict[str, Any] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)
    kids: list[_Kid] = field(default_factory=list)
    staff: list[_Kid] = field(default_factory=list)
    losses: dict[str, Loss] = field(default_factory=dict)

    def _pick(self, *some: Any) -> Any:
        return self.dice.choice(some)

    def live(self) -> Truth:
        """Draw a school and its lists, one after the other."""
        dice, pick = self.dice, self._pick
        self.plan = plan = dice.choices([*_PLANS], [*_PLANS.values()])[0].split()
        style = dice.choices([*_STYLES], (4, 3, 1, 2, 4, 2, 4, 3))[0]
        self.style, self.land = style, style if style in ("uk", "de") else "us"
        self.tongue = "de" if style == "de" else "en"
        self.low = _STYLES[style][0]
        self.tells = (
            "gr" if self.land == "de" or {"class", "grade"} & {*plan} else pick(*["gr"] * 5, "g", "r")
        )
        self.numbering = pick(*["all"] * 9, "none", "none", "come", "go") if plan != ["system"] else "all"
        self.zeros = pick(*[""] * 8, "lost", "come", "kept") if self.numbering == "all" else ""
        self.is_new = bool({"system"} & {*plan}) and pick(1, 1, 0) == 1  # new numbers with the new system
        self.is_new_year_new = plan[-1] == "next" and not self.zeros and pick(*[0] * 6, 1) == 1
        self.base = pick("0041203", "00052110") if self.zeros else pick("41203", "241203", "1031804")
        self.carded = "" if self.zeros or self.is_new or self.is_new_year_new else pick("same", "", "")
        self.card = pick("2123400", "2123400", "P ", "")
        self.is_pictured = bool({"photos", "retakes"} & {*plan}) or (len(plan) < 3 and pick(*[0] * 7, 1) == 1)
        self.gone = "absent" if self.tongue == "de" and pick(1, 1, 0) else pick("absent", "absent", "flag")
        self.liked, self.is_liked, self.year = pick(*_LIKED[self.land]), False, 2024
        self.joiners = dice.sample(_JOIN[self.tongue].split(";"), 12)
        self._people()
        self._forms()
        steps, month = list[str](), 8
        how = pick("{y}-{m:02}", "{at} {name} {y}", "{at} {name}", "{at}")
        for at, kind in enumerate(["first", *plan]):
            later = {"october": 10, "winter": 1, "next": 8}.get(kind, month % 12 + 1 if at else 8)
            self.year, month = self.year + (later < month or (kind == "next" and month > 7)), later
            name = [
                "Jan",
                "Feb",
                "Mar",
                "Apr",
                "May",
                "Jun",
                "Jul",
                "August",
                "Sept",
                "October",
                "Nov",
                "Dec",
            ][month - 1]
            steps.append(how.format(y=self.year, m=month, name=name, at=at + 1))
            self.step, self.month, self.at = steps[-1], month, at
            getattr(self, f"_{kind}", self._whole)(kind)
            if kind == "first":
                was = {kid.key: kid.who.full for kid in self._all() if kid.who}
        told = {kid.key: kid.who for kid in self._all() if kid.who}
        names, last = [*was.values()], [who.full for who in told.values()]
        same = [(name, told[key].full) for key, name in was.items()
                if names.count(name) == 1 == last.count(told[key].full)]  # fmt: skip
        head = ["+".join(["august", *plan]), style, self.tells, f"numbers {self.numbering}"]
        head += [self.zeros and f"zeros {self.zeros}", "numbers new" * (self.is_new or self.is_new_year_new)]
        self.told = [*head, "photos" * self.is_pictured, *self.told]
        stems = {path.rpartition("/")[2].rpartition(".")[0] for path in self.files if path[-4:] != ".jpg"}
        people = [replace(who, also=tuple(dict.fromkeys(who.also))) for who in told.values()]
        return Truth(people, [*self.losses.values()], self.caps, steps, same, (*steps, *sorted(stems)))

    def _all(self) -> list[_Kid]:
        return [*self.kids, *self.staff]

    def _room(self, grade: int, at: int | None = None) -> str:
        at = self.dice.randrange(2) if at is None else at
        teacher = _TEACHERS[2 * (grade % 4) + at]
        return _STYLES[self.style][1].format(
            g=grade, s="AB"[at], n=at + 1, h=grade - 4, m=3 + 2 * at, t=teacher, mrs=("Mrs.", "Ms.")[at],
            u="RS"[at], d="ab"[at],
        )  # fmt: skip

    def _add(self, name: str, grade: int = -1, room: str = "", job: str = "", plain: bool = True) -> _Kid:
        given, _, family = name.partition(" ")
        key = len(self.kids) + 30 * bool(job) + len(self.staff) * bool(job)
        start = "1204411" if self.zeros and self.at else self.base
        number = f"{start[:-5]}{int(start[-5:]) + 13 * key:05}"
        if self.new_base and not job:
            number = f"{self.new_base}{key * 17 % 97 + 100}"
        number = f"90{key * 7 + 113}" if job else number
        kid = _Kid(
            key=key, given=given, family=family, number=number, plain=plain, job=job, grade=grade,
            card=number if self.carded else f"{self.card}{key * 37 + 1204}", room=room,
            name=one(given, family, photo=""),
        )  # fmt: skip
        (self.staff if job else self.kids).append(kid)
        return kid

    def _people(self) -> None:
        """Who is there in August, and to whom something will happen."""
        dice, pick = self.dice, self._pick
        self.at, self.new_base, self.events = 0, "", dict[str, tuple[_Kid, str]]()
        self.kin, self.twin = pick(*[""] * 5, *_KIN), ""
        unsure = self.numbering != "all" or self.is_new_year_new
        if self.kin == "namesakes" and (self.is_pictured or ("next" in self.plan and unsure)):
            self.kin = "twins"  # nobody could tell the namesakes apart
        count = pick(4, 5) if self.is_pictured else pick(6, 7, 8)
        for at, name in enumerate(dice.sample(_PLAIN[self.tongue].split(";"), count)):
            grade = self.low + at % 3
            self._add(name, grade, self._room(grade))
        some = _EVENTS[self.tongue]
        few = pick(0, 1, 1) if self.is_pictured else pick(0, 1, 1, 2, 2, 3)
        for event in dice.sample([*some], few):
            before, _, after = pick(*some[event].split(";")).partition(">")
            grade = self.low + dice.randrange(2)
            self.events[event] = self._add(before, grade, self._room(grade), plain=False), after
        if self.kin:
            grade, at = self.low + dice.randrange(2), dice.randrange(2)
            first, second = _KIN[self.kin].split(";")
            self._add(first, grade, self._room(grade, at), plain=False)
            if "joins" in self.kin:
                self.twin = second
            else:
                other = self.low + (grade == self.low) if self.kin == "namesakes" else grade
                self._add(second, other, self._room(other, at), plain=False)

    def _forms(self) -> None:
        """How the two systems and the library write."""
        dice, pick, land = self.dice, self._pick, self.land
        kinds = (
            ("semi", "semi", "xlsx")
            if land == "de"
            else ("csv", "csv", "sig", "cp1252", "xlsx", "xlsx", "txt")
        )
        grades = {"us": ("{}", "{}", "0{}", "Grade {}", "th"), "uk": ("{}", "{}", "Year {}"), "de": ("{}",)}[
            land
        ]
        more = [more.replace("=", "=x:") for more in dice.sample(_MORE[land].split(";"), pick(0, 0, 1, 2))]
        flag = [pick(*_FLAGS[land]).replace("=", "=e:")] * (self.gone == "flag")
        own, other = ("|".join([form, *more, *flag]) for form in dice.sample(_SCHOOL[land].split(";"), 2))
        library = pick(*_LIBRARY[land].split(";"))
        self.own, self.other, self.library = (
            _Form(columns=_parts(form), kind=pick(*kinds), graded=pick(*grades), library=form == library)
            for form in (own, other, library)
        )
        self.is_plain, self.caps = (
            pick(*[False] * 6, True),
            "library" in self.plan and pick(*[False] * 7, True),
        )
        if self.plan[0] == "system" and not self.is_new and self.numbering == "all" and pick(0, 0, 1):
            self.own = self.library  # the library's list was the first
        self.now, self.stem = self.own, pick("students", "Student List", "All Students", "export")
        self.stem = pick("Schülerliste", "Schueler") if land == "de" else self.stem
        self.is_sheets = "r" in self.tells and not {"class", "grade"} & {*self.plan} and pick(*[0] * 7, 1)
        self.is_sorted, self.sub = pick(True, False), pick("photos/", "photos/", "")
        named = ("{l}_{f}", "{f} {l}", "{l}, {f}", "{f}_{l}")
        is_numbered = self.numbering == "all" and not self.zeros and self.own is not self.library
        self.photo = "{n}" if is_numbered and pick(0, 1) else pick(*named)
        teachers = pick(*_TEACHERS_LIST[land].split(";"))
        self.simple = _Form(columns=_parts(teachers), kind=pick(*kinds))
        self.staff_form = _Form(columns=_parts(pick(*_STAFF_LIST[land].split(";"))), kind=pick(*kinds))

    def _fit(self, form: _Form, out: str = "") -> _Form:
        """The form as this step's list has it."""
        out += {"none": "n", "come": "n" * (self.at == 0), "go": "n" * (self.at > 0)}.get(self.numbering, "")
        out += "".join({*"gr"} - {*self.tells})
        columns = [(title, what) for title, what in form.columns if what not in out]
        if self.is_liked and not form.library and form not in (self.simple, self.staff_form):
            at = 1 + max(at for at, (_, what) in enumerate(columns) if what in "lfLF")
            columns.insert(at, (self.liked, "p"))
        zeros = self.zeros != {True: "come", False: "lost"}[self.at == 0]
        return replace(form, columns=columns, zeros=zeros)

    def _cell(self, kid: _Kid, what: str, form: _Form, flagged: bool) -> Any:
        given, family = kid.given, kid.family
        if form.library:
            given, family = (_strip(text) if self.is_plain else text for text in (given, family))
            given, family = (text.upper() if self.caps else text for text in (given, family))
        elif kid.brackets:
            given += f" ({kid.goes})"
        number = self._shown(kid, form)
        if what[:2] == "x:":
            return what[2:].split(",")[kid.key % (what.count(",") + 1)]
        if what[:2] == "e:":
            day = {"m": (self.month - 2) % 12 + 1, "d": 14 + kid.key % 9, "y": self.year - (self.month == 1)}
            return what[2:].split(",")[flagged].format(**day)
        grade = kid.grade if kid.grade else {"0{}": "KG", "Grade {}": "Kindergarten"}.get(form.graded, "K")
        th = ("th", "st", "nd", "rd")[kid.grade % 4 * (kid.grade < 4)]
        shown = (f"{grade}{th}" if form.graded == "th" else form.graded.format(grade)) if kid.grade else grade
        cells = {"n": int(number) if form.kind == "xlsx" and number[0] != "0" else number, "b": kid.card}
        cells |= {"L": f"{family}, {given}", "F": f"{given} {family}", "l": family, "f": given, "r": kid.room}
        cells |= {
            "S": "Faculty" if kid.job else "Student",
            "p": "" if kid.brackets else kid.goes,
            "j": kid.job,
        }
        return {**cells, "g": "" if kid.job else shown}[what]

    @staticmethod
    def _shown(kid: _Kid, form: _Form) -> str:
        return kid.number if form.zeros else kid.number.lstrip("0")

    def _ids(self, kid: _Kid, form: _Form) -> list[str]:
        return [self._shown(kid, form)] * form.has("n") + [kid.card] * form.has("b")

    def _is_sure(self, kid: _Kid, form: _Form) -> bool:
        """Whether a number tells that they are the same."""
        known = {number.lstrip("0") for number in (kid.who.number, *kid.who.more)} if kid.who else set()
        return any(number.lstrip("0") in known for number in self._ids(kid, form))

    def _put(
        self,
        form: _Form,
        kids: list[_Kid],
        stem: str,
        room: str = "",
        top: str = "",
        out: Sequence[_Kid] = (),
    ) -> None:
        """Write a list, and what it makes of everybody on it; `room`: of all"
        "; `out`: they are marked as gone."""
        is_sheets = self.is_sheets and not form.library and form.has("r")
        kids = sorted(
            kids, key=lambda kid: (kid.room if self.is_sorted or is_sheets else "", kid.family, kid.given)
        )
        columns = [(title, what) for title, what in form.columns if not (is_sheets and what == "r")]
        titles, sheets = [title for title, _ in columns], dict[str, list[list[Any]]]()
        for kid in kids:
            name = f"{'Room ' * (self.style == 'room')}{kid.room}" if is_sheets else "Sheet1"
            rows = sheets.setdefault(name, [*([[top]] if top else []), titles])
            rows.append([self._cell(kid, what, form, kid in out) for _, what in columns])
            self._tell(kid, form, room)
        kind = "xlsx" if is_sheets else form.kind
        end = kind if kind in ("xlsx", "txt") else "csv"
        self.files[f"{self.step}/{stem}.{end}"] = kind, sheets if kind == "xlsx" else sheets["Sheet1"]
        for title, what in columns:
            if what[:2] == "x:":
                self.losses[title] = lost(f"the column {title} is left out", title)

    def _tell(self, kid: _Kid, form: _Form, room: str) -> None:
        old = kid.who or replace(kid.name, role="staff" if kid.job else "student")
        number, more = old.number, [*old.more]
        for at, told in enumerate(self._ids(kid, form)):
            is_card = told == kid.card and (at or not form.has("n"))
            if not number or (
                not is_card and not (number.lstrip("0") == told.lstrip("0") and number[0] == "0")
            ):
                number, told = told, number  # the school's own number, with its zeros
            more += [told] * (told not in ("", number, *more))
        name = kid.name
        plain = [(_strip(name.given), _strip(name.family))] * (form.library and self.is_plain)
        also = [*old.also, *name.also, *(pair for pair in plain if pair != (name.given, name.family))]
        grade = ("K" if kid.grade == 0 else str(kid.grade)) if form.has("g") and not kid.job else old.grade
        kid.who = replace(
            old, given=name.given, family=name.family, goes=name.goes or old.goes, also=tuple(also),
            number=number, more=tuple(more), here=kid.here, grade=grade,
            room=room or (kid.room if form.has("r") else old.room),
        )  # fmt: skip

    def _whole(self, kind: str) -> None:
        """A list of the whole school: `first`, `october`, `winter`, `next`, `system`, `library`."""
        dice, pick = self.dice, self._pick
        if kind == "system" or (kind == "next" and self.is_new_year_new):
            self.now, was = self.other, "new numbers" if self.is_new or kind == "next" else ""
            if was and self.numbering != "none":
                self.new_base = "88"
                for kid in self.kids:
                    kid.number = f"{self.new_base}{kid.key * 17 % 97 + 100}" if kid.here else kid.number
        base = self.library if kind == "library" else self.now
        form, here = self._fit(base), [kid for kid in self.kids if kid.here]
        if self.at == 0 and "nickname column" in self.events and not base.library and pick(0, 0, 1):
            form = self._fire("nickname column", form, base)
        for event in [*self.events] if self.at else []:
            kid = self.events[event][0]
            sure = self._is_sure(kid, form)
            near = kind in ("october", "winter", "system") and {*"gr"} <= {*self.tells} and not self.new_base
            able = sure or (near and ("nickname" in event or event == "spelling"))
            able &= not (event == "legal first name" and (kind == "next" or "r" not in self.tells))
            able |= event in ("nickname column", "nickname in brackets")
            able &= not (base.library and event in ("nickname column", "nickname in brackets"))
            if able and (self.at == len(self.plan) or pick(0, 1, 1)):
                form = self._fire(event, form, base)
        sure_kids = [kid for kid in here if kid.plain and self._is_sure(kid, form)]
        stays = pick(*sure_kids) if kind == "next" and sure_kids and pick(*[0] * 7, 1) else None
        old = [kid for kid in self.kids if not kid.here and kid.who]
        if kind == "next":
            self._rise(here, stays)
            self.told += ["one stays down"] * (stays is not None and stays.here)
        # Who is gone: by the list on which they are marked, or are not any more.
        free = [kid for kid in here if kid.plain and kid.here and kid is not stays]
        gone = list[_Kid]()
        for kid in dice.sample(free, min(pick(*_GONE.get(kind, (0, 0, 1))), max(0, len(free) - 3))):
            is_sheet = self.is_sheets and form.has("r")  # no class or grade is empty then: it would be a part
            like = [k for k in here if k.here and k not in gone and k.grade == kid.grade]
            gone += [kid] * (sum(k.room == kid.room or not is_sheet for k in like) > 1)
        is_flagged = self.gone == "flag" and kind in ("october", "winter") and not base.library
        for kid in [*gone, *(kid for kid in here if not kid.here)]:
            kid.here = False
            if kid.who:
                kid.who = replace(kid.who, here=False)
        free = [kid for kid in free if kid.here]
        if kind not in ("first", "next") and form.has("r") and free and pick(0, 0, 1):
            self._move(pick(*free))
        back = [kid for kid in old if kind == "winter" and kid.plain]
        if back and pick(0, 0, 1):
            pick(*back).here = True
            self.told.append("one comes back")
        graded = self.low if kind == "next" else -1
        new = [self._join(graded) for _ in range(pick(*_JOINS.get(kind, (0, 0, 1))))]
        left = [kid for kid in [*old, *(here if kind == "next" else [])] if not kid.here and kid not in gone
                and kid.plain and kid.who and kid.who.number == kid.number
                and (kind != "next" or kid.grade > self.low)]  # fmt: skip
        is_own = form.has("n") and not (self.zeros or self.is_new or self.is_new_year_new or self.is_pictured)
        if (
            "number given again" not in self.told
            and kind in ("winter", "next")
            and new
            and left
            and is_own
            and pick(0, 0, 0, 1)
        ):
            before = pick(*left)
            new[0].number, new[0].card = before.number, before.card if self.carded else new[0].card
            new[0].grade = self.low if before.grade != self.low else self.low + 1
            new[0].room = self._room(new[0].grade)
            before.who = replace(before.who, number="", more=(*before.who.more, before.number))
            self.told.append("number given again")
        if self.twin and self.at and (kind != "library" and pick(0, 1, 1)):
            first = next(kid for kid in self.kids if kid.family == self.twin.split()[1])
            grade = first.grade if self.kin == "twin joins" else self.low + (first.grade == self.low)
            self._add(
                self.twin, grade, first.room if grade == first.grade else self._room(grade), plain=False
            )
            self.told.append(self.kin)
            self.twin = ""
        self.told += [self.kin] * (self.at == 0 and "joins" not in self.kin)
        listed = [kid for kid in self.kids if kid.here or (is_flagged and kid in gone)]
        if form.has("S") and not self.staff and pick(0, 0, 1):
            jobs = zip(_STAFF[self.tongue].split(";")[:2], _JOBS[self.land], strict=False)
            listed += [self._add(name, job=job) for name, job in jobs]
        if gone:
            self.told.append(f"{kind}: {len(gone)} {'marked' if is_flagged else 'absent'}")
        self._put(form, listed, "Patrons" if base.library else self.stem, out=gone if is_flagged else ())
        if kind == "first" and self.is_pictured and not {"photos"} & {*self.plan}:
            self._photos("")

    def _join(self, grade: int = -1, room: str = "") -> _Kid:
        grade = self.low + self.dice.randrange(3) if grade < 0 else grade
        return self._add(self.joiners.pop(), grade, room or self._room(grade))

    def _move(self, kid: _Kid, room: str = "") -> None:
        kid.room = room or next(room for at in (0, 1) if (room := self._room(kid.grade, at)) != kid.room)
        self.told.append("moved")

    def _rise(self, here: list[_Kid], stays: _Kid | None) -> None:
        """All go up a grade; the oldest leave, and one may stay down."""
        is_kept = self.style in ("code", "low", "dash", "uk", "de") and self._pick(0, 1, 1)
        for kid in here:
            at = [self._room(kid.grade, at) for at in (0, 1)].index(kid.room)
            if kid is stays:
                kid.room = self._room(kid.grade)
            elif kid.grade == self.low + 2:
                kid.here = False
            else:
                kid.grade += 1
                kid.room = self._room(kid.grade, at if is_kept else None)

    def _fire(self, event: str, form: _Form, base: _Form) -> _Form:
        """Let it happen; the form is another if there is a new column."""
        kid, after = self.events.pop(event)
        given, _, family = after.partition(" ")
        self.told.append(event)
        if event in ("nickname column", "nickname in brackets"):
            kid.goes, kid.brackets = after, "brackets" in event
            kid.name = replace(kid.name, goes=after)
            self.is_liked |= not kid.brackets
            return self._fit(base)
        also = ((given if event == "nickname after full" else kid.given, family),) * ("full" in event)
        full = (kid.given, given) if event == "nickname after full" else (given, "")
        kid.given, kid.family, kid.name = (
            given,
            family,
            one(full[0], family, goes=full[1], also=also, photo=""),
        )
        return form

    def _class(self, kind: str) -> None:
        """A list of one class: it says nothing of the others."""
        here = [kid for kid in self.kids if kid.here]
        of = {room: [kid for kid in here if kid.room == room] for room in {kid.room for kid in here}}
        room = max(sorted(of), key=lambda room: len(of[room]))
        grade = of[room][0].grade
        others = [kid for kid in here if kid.plain and kid.grade == grade and kid.room != room]
        if others and self._pick(0, 0, 1):
            self._move(self._pick(*others), room)
        for _ in range(self._pick(0, 0, 1) + 2 * (len(of[room]) < 2)):
            self._join(grade, room)
        kids, word = (
            [kid for kid in self.kids if kid.here and kid.room == room],
            "Room " * (self.style == "room"),
        )
        if self._pick(0, 1):
            self._put(self._fit(self.now), kids, f"{word}{room}".replace(".", ""))
            return
        head = {"us": "Homeroom: ", "uk": "Form: ", "de": "Klasse: "}[self.land]
        is_top = self.style == "mrs" or self._pick(0, 1)
        stem = {"de": "Klassenliste"}.get(self.land, "class list")
        self._put(self._fit(self.simple), kids, stem if is_top else f"{word}{room} {stem}", room,
                  f"{head}{room}" * is_top)  # fmt: skip

    def _grade(self, kind: str) -> None:
        """A list of one grade."""
        grade = self.low + self.dice.randrange(3)
        for _ in range(self._pick(0, 1) + (sum(kid.here and kid.grade == grade for kid in self.kids) < 2)):
            self._join(grade)
        kids = [kid for kid in self.kids if kid.here and kid.grade == grade]
        word = {"us": "Grade", "uk": "Year", "de": "Jahrgang"}[self.land]
        self._put(self._fit(self.now), kids, f"{word} {grade}" if grade else "Kindergarten")

    def _photos(self, kind: str) -> None:
        """Pictures of all who were there on the day; `retakes`: of a few, again or for the first time."""
        here = [kid for kid in self.kids if kid.here and (kind == "retakes" or self.dice.random() < 0.88)]
        here = self.dice.sample(here, min(len(here), self._pick(1, 2, 3))) if kind == "retakes" else here
        for kid in here:
            name = self.photo.format(n=kid.number, f=kid.given, l=kid.family)
            key = f"{kid.given} {kid.family} {kid.key} {kind}{self.at}"
            self.files[f"{self.step}/{self.sub if self.at else 'photos/'}{name}.jpg"] = "face", key
            kid.who = replace(kid.who or kid.name, photo=key)

    _retakes = _photos

    def _staff(self, kind: str) -> None:
        """The list of staff; a later one may have a marriage, somebody new and somebody gone."""
        form, names = self._fit(self.staff_form), _STAFF[self.tongue].split(";")
        if self.staff:
            self.staff[2].here = self._pick(True, True, False)
            self._add(names[3], job=_JOBS[self.land][3])
            kid, (given, _, family) = self.staff[0], names[4].partition(">")[2].partition(" ")
            if form.has("n"):
                kid.family, kid.name = family, one(given, family, photo="")
                self.told.append("married")
            gone = self.staff[2]
            gone.who = replace(gone.who or gone.name, here=gone.here)
        else:
            for at in (4, 0, 1, 2):
                self._add(names[at].partition(">")[0], job=_JOBS[self.land][at])
        self._put(form, [kid for kid in self.staff if kid.here], self._pick("Staff", "Staff List"))
