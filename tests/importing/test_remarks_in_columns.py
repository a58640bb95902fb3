"""What a column of remarks changes: who has left, and what people go by. All else in it changes nobody."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_files import fill
from test_relatives import workbook

from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check

_NAMES = (
    *("Ava Moss", "Ben Tully", "Cara Finch", "Dan Orr"),
    *("Eve Lund", "Finn Kerr", "Gia Roy", "Hal Diaz", "Ida Berg"),
)


def _read(tmp_path: Path, *remarks: str) -> ImportPlan:
    """Read a list on which every second person has one of the remarks."""
    rows = ["First name,Last name,Class,Remarks"]
    for at, name in enumerate(_NAMES):
        remark = remarks[at // 2] if at % 2 and at // 2 < len(remarks) else ""
        rows.append(f'{name.replace(" ", ",")},3A,"{remark}"')
    return plan(fill(tmp_path / "school", {"list.csv": "\n".join(rows) + "\n"}), [])


def _left(found: ImportPlan) -> list[str]:
    return [one.display for one in found.new if one.active is False]


@pytest.mark.parametrize(
    "remarks",
    [
        "left eye patched | left his coat, call home | left and right confusion | Left early 10/3",
        "withdrawn from RE lessons | withdrawn and shy | withdrew consent for photos 9/10 | dropped band",
        "transferred to Table 3 | transferred to Ms Lee for reading | transfer from Ohio | moved desks",
        "exited speech services | Exit: Gate B | left for Disney Oct 5-9 | suspended 10/1-10/3",
        "gone until 10/20 | moved over summer, new address | Left in 2023, came back in 2025 | Left: phone",
        "Austritt aus der AG | abgemeldet vom Ganztag | Abmeldung Mittagessen | Austritt Förderverein",
        "wechselt auf Fensterplatz | verlässt mittags die Schule | Umzug in der Stadt | weg bis 12.10.",
        "sortie : grand-mère | sortie au zoo 3/10 payée | départ en bus | radiée de l'étude",
        "a quitté la chorale | partie en vacances | transféré du collège Hugo | départ anticipé le jeudi",
        "baja visión | baja médica | dado de baja del comedor | traslado en silla de ruedas",
        "trasferito da Napoli | ritirato dal nonno | uscita 12.30 | ritirata da danza",
        "transferida de Braga em 2024 | saiu do coral | mudou de lugar | transferência recebida",
        "uitgeschreven bij de overblijf | verhuisd naar tafel 3 | slutat med fotboll | stoppet til fodbold",
        "nach 3b umgezogen | naar tafel 3 gegaan | ist mit dem Bus gezogen | hearing aid left",
        "wypisana z religii | kiiratkozott a szakkörből | выбыл из хора | ушёл домой",
        "전학 옴 | 转学生 | עזבה את המקהלה | غادر مبكرا",
    ],
)
def test_what_else_is_left_or_moved_archives_nobody(tmp_path: Path, remarks: str) -> None:
    found = _read(tmp_path, *remarks.split(" | "))
    assert _left(found) == []
    assert sorted(one.display for one in found.new) == sorted(_NAMES)
    assert {one.classes for one in found.new} == {("3A",)}


@pytest.mark.parametrize(
    "remarks",
    [
        "left 12 Oct 2025 | Left the district | withdrawn - homeschool | transferred to Lincoln 10/1",
        "no longer enrolled | moved out of district | W/D 9/20 | T/O Rizal ES (P) 09/21/2026",
        "left at the end of Term 1 | LEFT at Christmas | withdrew on Friday | never showed up",
        "abgemeldet zum 31.10. | verzogen nach Köln | geht auf andere Schule | Weggezogen per Ende Juli",
        "a déménagé à Nantes | radiée le 12/10 | quitté le collège vendredi | parti à Thiès (oct.)",
        "dada de baja el 3 de octubre | traslado a Burgos | se mudó a Santiago | ya no está",
        "trasferita a Torino | ritirata il 3/10 | transferida para outra escola | transferida p/ Beira",
        "uitgeschreven per 1-10 | van school af | har slutat | sluttet hos oss",
        "skreślona z dniem 15.09.2026 | odešel na jinou školu | вибув за кордон | выбыла 15.10",
        "elköltözött Győrbe | muutti elokuussa Ouluun | išėjo spalio 3 d. | u transferua në Tiranë",
        "zum 1.11. nach Kassel gezogen | naar Gent verhuisd | udmeldt pr. 1/10 | išvyko į užsienį",
        "منقولة إلى مدرسة أخرى | עזבה | 전출(9.14) | 转出",
    ],
)
def test_leaving_with_when_and_where_to_archives_somebody(tmp_path: Path, remarks: str) -> None:
    assert _left(_read(tmp_path, *remarks.split(" | "))) == [_NAMES[at] for at in (1, 3, 5, 7)]


def test_remarks_of_a_larger_class_hide_nobody_who_left_a_smaller_one(tmp_path: Path) -> None:
    larger = "Imię,Nazwisko,Klasa,Uwagi\nOla,Lis,4a,alergia\nJan,Mazur,4a,\nEwa,Kos,4a,\nIga,Wrona,4a,\n"
    smaller = "Imię,Nazwisko,Klasa,Uwagi\nAdam,Duda,4b,wypisany 3.11.2026\nKuba,Sowa,4b,\nLena,Zych,4b,\n"
    assert _left(plan(workbook(tmp_path / "klasy.xlsx", a=larger, b=smaller), [])) == ["Adam Duda"]


@pytest.mark.parametrize("role", ["Tidigare elev", "Entinen oppilas", "Бывший ученик", "Antiga alumna"])
def test_former_pupils_among_the_readers_of_a_library_have_left(tmp_path: Path, role: str) -> None:
    rows = f"Ava,Moss,7A,Elev\nBen,Tully,7A,Elev\nCara,Finch,7B,Elev\nDan,Orr,,{role}\n"
    found = plan(fill(tmp_path / "school", {"list.csv": f"First name,Last name,Class,Category\n{rows}"}), [])
    assert _left(found) == ["Dan Orr"]
    assert {one.role for one in found.new} <= {"", "student"}


@pytest.mark.parametrize(
    "statuses", ["Ativo Inativo", "Attivo Inattivo", "Actiu Inactiu", "Activo Archivado", "Actif Désactivé"]
)
def test_readers_whose_account_is_no_longer_active_have_left(tmp_path: Path, statuses: str) -> None:
    here, gone = statuses.split()
    rows = f"Ava,Moss,7A,{here}\nBen,Tully,7A,{here}\nCara,Finch,7B,{here}\nDan,Orr,7B,{gone}\n"
    found = plan(fill(tmp_path / "school", {"list.csv": f"First name,Last name,Class,Status\n{rows}"}), [])
    assert _left(found) == ["Dan Orr"]


@pytest.mark.parametrize(
    "remark", ["moved to Texas", "no show", "left for Disney Oct 5-9", "left unexpectedly"]
)
def test_what_may_mean_leaving_is_said(tmp_path: Path, remark: str) -> None:
    found = _read(tmp_path, remark)
    assert any(
        remark in said and "may say who left" in said and "Ben Tully" in said for said in found.remarks
    )


@pytest.mark.parametrize(
    "remarks",
    [
        "called Mum 3x | called Nurse | goes by Bus 12 | goes by Car",
        "prefers Manga | likes to be called on | known as chatty | called home Oct 3",
        "gerufen: Notarzt | auch Englisch | appelé Maman | surnom interdit",
        "prefiere Fútbol | llamado Director | chamada Mãe | detto Zio",
    ],
)
def test_other_words_behind_called_are_no_nicknames(tmp_path: Path, remarks: str) -> None:
    assert [one.preferred for one in _read(tmp_path, *remarks.split(" | ")).new] == [""] * len(_NAMES)


def test_a_code_in_remarks_is_no_form_of_address_and_no_class(tmp_path: Path) -> None:
    """In Portugal, TR is a pupil who changed school; elsewhere, a teacher."""
    rows = "N.º;Nome;Obs.\n1;Beatriz Rocha;\n2;Diogo Antunes;\n3;Iara Varela;TR\n4;Rui Melo;\n"
    found = plan(fill(tmp_path / "school", {"8C.csv": rows}), [])
    assert any(
        "“TR” under “Obs.” may say who left, but was not read: Iara Varela" in t for t in found.unclear
    )
    assert {one.classes for one in found.new} == {("8C",)}


def test_names_to_go_by_in_remarks_are_read_and_said(tmp_path: Path) -> None:
    found = _read(tmp_path, "called Benji", "goes by Teddy", "please call him Flash", "prefers Manga")
    preferred = {one.given: one.preferred for one in found.new if one.preferred}
    assert preferred == {"Ben": "Benji", "Dan": "Teddy", "Finn": "Flash"}
    said = [one.text for one in check(found)]
    assert any("Ben Tully (“Benji”), Dan Orr (“Teddy”)" in text for text in said)
    assert any("“prefers Manga”" in text and "Hal Diaz" in text for text in said)


_ANSWERS = {
    "": "whatever | Yes please | doesn't matter | First name | they | X | egal | nincs | нет | なし | 없어요",
    "Benny": "Benny | benny | I go by Benny | Benny please! | Benny :) | “Benny” | Benny (sometimes Ben)",
    "Ben": "Ben or Benny | Ben / Benny",
    **{name: name for name in ("Bear", "J.J.", "Mary Kate", "小明")},
}


@pytest.mark.parametrize(
    ("answer", "name"),
    [(answer, name) for name, answers in _ANSWERS.items() for answer in answers.split(" | ")],
)
def test_an_answer_on_what_somebody_goes_by(tmp_path: Path, answer: str, name: str) -> None:
    rows = f"Benjamin,Tully,3A,{answer}\nAva,Moss,3A,\nDan,Orr,3A,Danny\n"
    assert [one.preferred for one in _answered(tmp_path, rows).new] == [name, "", "Danny"]


def test_answers_that_were_read_in_part_or_not_at_all_are_said(tmp_path: Path) -> None:
    found = _answered(tmp_path, "Benjamin,Tully,3A,Ben or Benny\nAva,Moss,3A,she/her\nDan,Orr,3A,Danny\n")
    assert "Only a part of what people go by was read: “Ben or Benny” as Ben." in found.remarks
    assert "“she/her” under “Preferred name” may be no name, so it was not read: Ava Moss." in found.remarks


def _answered(tmp_path: Path, rows: str) -> ImportPlan:
    titles = "First name,Last name,Class,Preferred name"
    return plan(fill(tmp_path / "school", {"list.csv": f"{titles}\n{rows}"}), [])
