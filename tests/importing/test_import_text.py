"""Names as lists write them."""

from __future__ import annotations

import pytest

from namecards.importing.names.last_names import split_last_words
from namecards.importing.names.split_name import Name, split_name
from namecards.importing.text import clean


@pytest.mark.parametrize(
    ("whole", "name"),
    [
        ("Chen, Maya", Name("Maya", "Chen")),
        ("Maya Chen", Name("Maya", "Chen")),
        ("Chen, Maya L.", Name("Maya", "Chen", middle="L.")),
        ("Smith, J. R.", Name("J. R.", "Smith")),
        ("van der Berg, Anna", Name("Anna", "van der Berg")),
        ("Anna van der Berg", Name("Anna", "van der Berg")),
        ("Peña Ruiz, Lucía", Name("Lucía", "Peña Ruiz")),
        ("Smith, John, Jr.", Name("John", "Smith", suffix="Jr.")),
        ("Smith, Jr., John", Name("John", "Smith", suffix="Jr.")),
        ("Smith Jr., John", Name("John", "Smith", suffix="Jr.")),
        ("John Smith Jr.", Name("John", "Smith", suffix="Jr.")),
        ("Berg, Anna van der", Name("Anna", "van der Berg")),
        ("Toit, Anna du", Name("Anna", "du Toit")),
        ("John Smith, III", Name("John", "Smith", suffix="III")),
        ("Cruz, Maximilian (Max)", Name("Maximilian", "Cruz", "Max")),
        ("Maximilian “Max” Cruz", Name("Maximilian", "Cruz", "Max")),
        ("Elisabeth „Lissy“ Kampmann", Name("Elisabeth", "Kampmann", "Lissy")),
        ("Maxime « Max » Roy", Name("Maxime", "Roy", "Max")),
        ("Mary Kate Dunphy", Name("Mary Kate", "Dunphy")),
        ("Ana Clara dos Santos Vieira", Name("Ana Clara", "dos Santos Vieira")),
        ("Mary Rose", Name("Mary", "Rose")),
        ("Hugo Marín Soto", Name("Hugo", "Marín Soto")),
        ("D'Angelo O'Neil", Name("D'Angelo", "O'Neil")),
        ("Chen, Maya (7B)", Name("Maya", "Chen")),
        ("Chen, Maya (she/her)", Name("Maya", "Chen")),
        ("Ásdís Eva Ragnarsdóttir", Name("Ásdís Eva", "Ragnarsdóttir")),
        ("王小明", Name("王小明")),
        ("Ms. Ortiz", Name("Ms. Ortiz")),
        ("1. Ava Moss", Name("Ava", "Moss")),
        ("12 - Moss, Ava", Name("Ava", "Moss")),
        ("Ava Moss (5B) - absent", Name("Ava", "Moss")),
        ("عبد الرحمن علي أحمد", Name("عبد الرحمن", "علي أحمد")),
        ("Te Aroha Pōtiki", Name("Te Aroha", "Pōtiki")),
        ("منة الله طارق", Name("منة الله", "طارق")),
        ("محمد السيد أحمد", Name("محمد", "السيد أحمد")),
        ("عبد الله بن سالم", Name("عبد الله", "بن سالم")),
        ("Escudero Luque, María de la O", Name("María de la O", "Escudero Luque")),
    ],
)
def test_a_whole_name_in_one_cell(whole: str, name: Name) -> None:
    assert split_name(whole) == name


@pytest.mark.parametrize(
    ("cell", "line"),
    [
        ("  Maya \t\n Chen ", "Maya Chen"),
        ("Maya\x1b]52;c;aGk=\x07", "Maya]52;c;aGk="),
        ("\u202eayaM\u202c", "ayaM"),
        ("Ma\u200bya\ufeff", "Maya"),
        ("Jose\u0301", "José"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("Ma\u200cya", "Maya"),
        ("[/]", ""),
        ("n/a", ""),
        ("NA", "NA"),
        ('="007"', "007"),
        *(
            ("Qur\\'ani", "Qur'ani"),
            ("D\\\\'Souza", "D'Souza"),
            ("O&#039;Neil", "O'Neil"),
            ("R&D; Ana", "R&D; Ana"),
        ),
    ],
)
def test_cells_are_safe_to_show(cell: str, line: str) -> None:
    assert clean(cell) == line


@pytest.mark.parametrize(
    ("whole", "split"),
    [
        ("Ayşe Nur Yıldız", "Yıldız, Ayşe Nur"),
        ("Rosa Fernández y Gutiérrez", "Fernández y Gutiérrez, Rosa"),
        ("Bruno Araújo e Castro", "Araújo e Castro, Bruno"),
        ("Joan Puig i Cadafalch", "Puig i Cadafalch, Joan"),
        ("Juan Carlos Santos de Oliveira", "de Oliveira, Juan Carlos Santos"),
    ],
)
def test_the_last_word_is_the_last_name_with_what_is_joined_to_it(whole: str, split: str) -> None:
    assert split_last_words(whole) == split
