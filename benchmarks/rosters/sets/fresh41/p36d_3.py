"""Tables of the systems of Japan, Korea, Indonesia, Vietnam and Thailand."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls


@case("독서로 DLS, 이용자 목록 (from memory, not read here)")
def p36d_dls_borrowers_of_a_korean_primary(folder: Folder) -> list[Who]:
    """Korea: borrowers of the school library as .xls, a teacher, one who moved away, a line of totals."""
    names = "김도윤 이서아 박하준 남궁지우 최예린 정시우 강다온 김도윤"
    people = []
    for at, name in enumerate(names.split()):
        by = 2 if name.startswith("남궁") else 1
        room = ("3-2", "3-3")[at // 4]
        also = ((name[by:], name[:by]),)
        people.append(one(name, "", f"{240031 + at * 17}", "3", room, photo="", also=also))
    people = but(people, {5: {"here": False}})
    staff = one("한미경", "", "900008", role="staff", photo="", also=(("미경", "한"),))
    titles = cut("순번|대출증번호|이름|이용자구분|학급|번호|성별|학적상태|대출가능권수|연체여부|비고")
    rows: list[list[Any]] = [["이용자 목록"]]
    rows += [["2026학년도 한들초등학교 도서관", *[""] * 8, "출력일: 2026-03-16"], [], titles]
    for at, w in enumerate([*people, staff], 1):
        kind = "교사" if w.role == "staff" else "학생"
        seat = "" if w.role == "staff" else at % 4 * 5 + 1
        rows.append(
            [
                *(at, w.number, w.given, kind, w.room, seat, "남여남여여남여남여"[at - 1]),
                *("재직" if w.role == "staff" else ("재학" if w.here else "전출"), 3),
                *(("N", "Y")[at == 3], ""),
            ]
        )
    rows += [[], ["합계", "", "9명"]]
    folder.put("DLS_이용자목록.xls", xls(rows, [(0, 0, 0, 10)], "이용자목록"))
    return [*people, staff]
