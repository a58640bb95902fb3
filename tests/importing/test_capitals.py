"""Lists in capitals: cards say McDonald, not MCDONALD."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_files import apply, fill

from namecards.importing.candidate import Candidate
from namecards.importing.names.capitals import in_usual_case, remarks, usual_case
from namecards.importing.names.split_name import split_name
from namecards.importing.plan import make_plan, plan


@pytest.mark.parametrize(
    ("shouted", "usual"),
    [
        ("MCDONALD", "McDonald"),
        ("O'NEIL", "O'Neil"),
        ("O’BRIEN-SMITH", "O’Brien-Smith"),
        ("D'ANGELO", "D'Angelo"),
        ("VAN DER BERG", "van der Berg"),
        ("van der BERG", "van der Berg"),
        ("VAN 'T HOF", "van 't Hof"),
        ("in 't VELD", "in 't Veld"),
        ("DE LA CRUZ", "de la Cruz"),
        ("LE GOFF", "Le Goff"),
        ("DI STEFANO", "Di Stefano"),
        ("NAVA DE LOS SANTOS", "Nava de los Santos"),
        ("WASHINGTON III", "Washington III"),
        ("ST. JOHN", "St. John"),
        ("ÖZTÜRK", "Öztürk"),
        ("LI", "Li"),
        ("IJSSELMUIDEN", "IJsselmuiden"),
        ("McDonald", "McDonald"),
        ("MacDONALD", "MacDonald"),
        ("LeBLANC", "LeBlanc"),
        ("Van DYKE", "Van Dyke"),
        ("St. JAMES", "St. James"),
        ("山田", "山田"),
    ],
)
def test_usual_case(shouted: str, usual: str) -> None:
    assert usual_case(shouted) == usual


@pytest.mark.parametrize(
    ("shouted", "field", "usual"),
    [
        ("TJ", "given", "TJ"),
        ("AJ", "given", "AJ"),
        ("MARY KC", "given", "Mary KC"),
        ("TY", "given", "Ty"),
        ("JO", "given", "Jo"),
        ("MD", "given", "Md"),  # short for Mohammad
        ("NG", "family", "Ng"),
        ("ʻIOLANI", "given", "ʻIolani"),
        ("'IOLANI", "given", "'Iolani"),
        ("ʻAULANI", "family", "ʻAulani"),
        ("KAʻAHUMANU", "family", "Kaʻahumanu"),
        ("KA'AHUMANU", "family", "Ka'ahumanu"),
        ("OʼNEIL", "family", "OʼNeil"),
        ("DELL’ACQUA", "family", "Dell’Acqua"),
        ("DE'ANDRE", "given", "De'Andre"),
        ("JA'MARCUS", "given", "Ja'Marcus"),
        ("FLOC'H", "family", "Floc'h"),
        ("ʿABD", "given", "ʿAbd"),
        ("В'ЯЧЕСЛАВ", "given", "В'ячеслав"),
        ("МАР’ЯНА", "given", "Мар’яна"),
        ("О'КОННОР", "family", "О'Коннор"),
        ("ΑΣ", "family", "Ας"),
        ("ᏣᎳᎩ", "family", "ᏣᎳᎩ"),  # Cherokee has small letters that names don't use
        ("ᲜᲘᲜᲝ", "given", "ნინო"),  # Georgian capitals are for headings
    ],
)
def test_usual_case_of_signs_and_scripts(shouted: str, field: str, usual: str) -> None:
    assert usual_case(shouted, field) == usual


def people(*names: tuple[str, str]) -> list[Candidate]:
    return [Candidate(given=given, family=family) for given, family in names]


def test_a_list_in_capitals_is_said_to_be_one() -> None:
    listed = in_usual_case(
        people(("MAYA", "CHEN"), ("SIOBHÁN", "MACKAY"), ("THU", "LE"), ("ANA MARÍA", "DE LA PEÑA"))
    )
    assert [one.display for one in listed] == [
        "Maya Chen",
        "Siobhán Mackay",
        "Thu Le",
        "Ana María de la Peña",
    ]
    said, doubtful = remarks(listed, is_answered=False)
    assert "in capitals" in said and "Siobhán Mackay and Ana María de la Peña" in doubtful
    assert list(remarks(listed, is_answered=True)) == [doubtful], "answered: nothing else is so any more"


def test_only_last_names_in_capitals() -> None:
    listed = in_usual_case(people(("Chloé", "LEFÈVRE"), ("JJ", "MARTIN"), ("Léa", "ROUX")))
    assert [one.display for one in listed] == ["Chloé Lefèvre", "JJ Martin", "Léa Roux"]


@pytest.mark.parametrize(
    ("shouted", "usual"),
    [
        ("IŞIL,ILGIN,İREM,KILIÇ", "Işıl,Ilgın,İrem,Kılıç"),  # Turkish
        ("QASIMOVA,NİCAT,ƏLİYEV", "Qasımova,Nicat,Əliyev"),  # Azerbaijani
        ("MIHAI,ŞTEFANIA,IONESCU", "Mihai,Ştefania,Ionescu"),  # Romanian with a cedilla
    ],
)
def test_the_small_letter_of_i_is_that_of_the_language(shouted: str, usual: str) -> None:
    listed = in_usual_case(people(*((name, "") for name in shouted.split(","))))
    assert [one.given for one in listed] == usual.split(",")


def test_the_i_is_turkish_only_for_the_children_whose_names_are() -> None:
    listed = in_usual_case(
        people(
            ("LIAM", "SMITH"), ("LIZ", "KING"), ("İLKAY", "YILMAZ"), ("YAĞIZ", "IRMAK"), ("IŞIL", "YILDIZ")
        )
        + people(*(("TIM", "PRICE"),) * 5)
    )
    assert [one.display for one in listed[:4]] == ["Liam Smith", "Liz King", "İlkay Yılmaz", "Yağız Irmak"]
    *_, doubtful = remarks(listed, is_answered=False)
    assert "capitals of Işil Yildiz were guessed" in doubtful
    most = in_usual_case(
        people(("ELİF", "YILDIZ"), ("IRMAK", "AYDIN"), ("ALİ", "KAYA"), ("İSMAİL", "ÇELİK"), ("LIAM", "POE"))
    )
    assert [one.display for one in most[:2]] == ["Elif Yıldız", "Irmak Aydın"]
    assert "Irmak Aydın and Lıam Poe were guessed" in list(remarks(most, is_answered=False))[-1]
    bare = in_usual_case(people(("EREN", "YILMAZ"), ("ASAF", "ŞEN"), ("ZEYNEP", "IŞIK")))
    assert "Eren Yilmaz and Zeynep Işik were guessed" in list(remarks(bare, is_answered=False))[-1]
    alone = in_usual_case(people(("Ben", "Ortiz"), ("İREM", "IŞIK"), ("Ana", "Diaz")))
    assert alone[1].display == "İrem Işık"


def test_guessed_apostrophes_are_said() -> None:
    listed = in_usual_case(
        people(("LEI", "KA'AHUMANU"), ("ANN", "O'NEIL"), ("LIA", "DELL'ORTO"), ("MD", "ALI"), ("TJ", "REED"))
    )
    *_, doubtful = remarks(listed, is_answered=False)
    assert "The capitals of Lei Ka'ahumanu and Md Ali were guessed." in doubtful


def test_one_name_in_capitals_is_left_alone() -> None:
    listed = in_usual_case(people(("Maya", "CHEN"), ("Ben", "Ortiz"), ("Ana", "Diaz"), ("TJ", "Reed")))
    assert [one.display for one in listed] == ["Maya CHEN", "Ben Ortiz", "Ana Diaz", "TJ Reed"]
    assert not list(remarks(listed, is_answered=False))


def test_who_was_typed_in_capitals_among_others() -> None:
    listed = in_usual_case(people(("MAYA", "LI"), ("Ben", "Ortiz"), ("TJ", "REED"), ("Ana", "DIAZ")))
    assert [one.display for one in listed] == ["Maya Li", "Ben Ortiz", "TJ REED", "Ana DIAZ"]


@pytest.mark.parametrize(
    ("whole", "given", "family"),
    [
        ("LEFÈVRE Chloé", "Chloé", "LEFÈVRE"),
        ("Chloé LEFÈVRE", "Chloé", "LEFÈVRE"),
        ("PUIG I ROCA Laia", "Laia", "PUIG I ROCA"),
        ("DIAS E MELO João Pedro", "João Pedro", "DIAS E MELO"),
        ("O BRIEN Siân", "Siân", "O BRIEN"),
        ("Ben J CARTER", "Ben", "CARTER"),
        ("DE LA TOUR Anne", "Anne", "DE LA TOUR"),
        ("JJ Smith", "JJ", "Smith"),
        ("MAYA CHEN", "MAYA", "CHEN"),
    ],
)
def test_capitals_tell_the_last_name(whole: str, given: str, family: str) -> None:
    name = split_name(whole)
    assert (name.given, name.family) == (given, family)


@pytest.mark.parametrize(
    "written", ["Evi van 't Hof", "Evi van 't HOF", "VAN 'T HOF Evi", "Hof, Evi van 't", "van 't Hof, Evi"]
)
def test_particles_of_the_netherlands(tmp_path: Path, written: str) -> None:
    text = f"Nr;Naam\n148;{written}\n149;{written.replace('van', 'in').replace('VAN', 'IN')}\n"
    first, other = plan(fill(tmp_path, {"klas.csv": text}), []).listed
    assert (first.given, first.family.casefold(), other.given) == ("Evi", "van 't hof", "Evi")


def test_a_suffix_behind_the_first_name() -> None:
    name = split_name("Washington, Marcus III")
    assert (name.given, name.family, name.suffix) == ("Marcus", "Washington", "III")


def test_capitals_can_be_kept_for_all_alike_and_stay(tmp_path: Path) -> None:
    fill(tmp_path, {"list.csv": "Last,First\nMCDONALD,ANA\nCHEN,MAYA\nORTIZ,BEN\n"})
    found = plan(tmp_path, [])
    (question,) = found.questions
    assert [one.family for one in found.new] == ["McDonald", "Chen", "Ortiz"]
    assert [choice.label for choice in question.choices] == [
        "usual case: Ana McDonald",
        "as on the list: ANA MCDONALD",
    ]
    kept = apply(make_plan(found.import_source, {question.key: "written"}))
    assert [one.family for one in kept] == ["MCDONALD", "CHEN", "ORTIZ"]
    again = plan(tmp_path, kept)
    assert not (again.questions or again.changed or again.new)


def test_parents_in_rows_of_their_own_do_not_turn_the_names_of_the_children(tmp_path: Path) -> None:
    text = (
        "No,Full name,Relationship\n1,ÖZTÜRK Yağız,Student\n1,Ann Kettle,Mother\n2,AKSOY Elif Naz,Student\n"
        "3,LY Bao,Student\n3,Ingrid Falk,Mother\n4,ÜNLÜ Ege,Student\n"
    )
    found = plan(fill(tmp_path, {"list.csv": text}), []).listed
    assert [one.given for one in found] == ["Yağız", "Elif Naz", "Bao", "Ege"]
