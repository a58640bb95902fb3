"""The judge of benchmarks/rosters: it must notice what a librarian would."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Case, Truth, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.judge import Verdict, judge

MAYA = one("Maya", "Chen", "1001", "6")
BO = one("Bo", "Kim", "1002", "6")


def imported(truth: Truth, *listed: Who) -> Verdict:
    """A plain list of these people with their photos, judged by a truth."""

    def build(folder: Folder) -> Truth:
        rows = [[who.number, who.family, who.given, who.grade] for who in listed]
        folder.csv("list.csv", [words("Student Number,Last Name,First Name,Grade"), *rows])
        for who in listed:
            folder.put(f"{who.number}.jpg", face(who.photo))
        return truth

    return judge(Case("test", "seen", "", build))


def test_people_who_came_in_as_they_are_are_whole() -> None:
    verdict = imported(Truth([MAYA, BO]), MAYA, BO)
    assert verdict.count["whole"] == 2
    assert not verdict.faults


def test_another_s_face_is_a_wrong_photo() -> None:
    swapped = [replace(MAYA, photo=BO.key), replace(BO, photo=MAYA.key)]
    assert imported(Truth([MAYA, BO]), *swapped).count["wrong photo"] == 2


def test_somebody_too_many_is_junk_and_somebody_too_few_is_missing() -> None:
    verdict = imported(Truth([MAYA, one("Ana", "Ruiz", "1003")]), MAYA, BO)
    assert verdict.count["junk"] == verdict.count["missing"] == 1


def test_another_number_is_wrong_and_the_right_one_is_lost() -> None:
    verdict = imported(Truth([MAYA]), replace(MAYA, number="2001"))
    assert verdict.count["wrong number"] == verdict.count["lost number"] == 1


def test_a_loss_that_the_plan_does_not_name_is_counted_as_unsaid() -> None:
    assert imported(Truth([MAYA], [lost("the column Bus", "bus")]), MAYA).count["unsaid"] == 1
