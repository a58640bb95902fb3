"""Slides of PowerPoint with faces."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.kit import by_room
from benchmarks.rosters.sets.fresh69.office import Box, slides


@case()
def q69_a_slide_for_each_pupil(folder: Folder) -> Truth:
    """Brazil: a slide for each pupil: name, face, class and number; a slide before them."""
    people = [
        *those("Ana Clara|Rezende;Bernardo|Dias;Eduarda|Farias;Guilherme|Leal", "2026034", "", "5B", 0),
        *those("Heitor|Mendonça;João Pedro|Nunes;Manuela|Peixoto;Sophia|Queiroz", "2026151", "", "5C", 1),
    ]
    people = [any_parting(w) if " " in w.given else w for w in people]
    shown: list[list[Box]] = [[(2, 6, 20, 3, "Quem é quem\nEscola Municipal Cora Coralina, 2026")]]
    for w in people:
        boxes: list[Box] = [(1, 1, 23, 2.5, w.full)]
        boxes += [(2, 4.5, 8, 10.7, face(w.photo))] if w.photo else []
        boxes.append((12, 6, 11, 4, f"Turma: {w.room}\nMatrícula: {w.number}"))
        shown.append(boxes)
    folder.put("Quem é quem 5º ano.pptx", slides(shown))
    return Truth(people, allowed=("Quem é quem 5º ano", "Quem é quem"))


@case()
def q69_a_slide_for_each_homeroom(folder: Folder) -> Truth:
    """US: a slide for each homeroom, the faces in rows with a text box below each; nicknames in quotes."""
    people = but(
        [
            *those(
                "Alejandra|Barton;Brock|Culver;Cassidy|Denton;Elliot|Fry;Jonathan|Garner;"
                "Lacey|Hobson;Noel|Ingle;Skye|Judd",
                "",
                "",
                "2-1",
                0,
            ),
            *those(
                "Bernadette|Kline;Duncan|Lathrop;Eloise|Mays;Francis|Neal;Greta|Osborn;Trent|Polk",
                "",
                "",
                "2-2",
            ),
        ],
        {0: {"goes": "Allie"}, 4: {"goes": "Jon"}, 8: {"goes": "Bernie"}},
    )
    shown: list[list[Box]] = []
    for room, own in by_room(people).items():
        boxes: list[Box] = [(1, 0.5, 23, 2, f"Homeroom {room}")]
        for at, w in enumerate(own):
            x, y = 1.5 + at % 4 * 6, 3 + at // 4 * 7.8
            boxes += [(x, y, 4.5, 6, face(w.photo))] if w.photo else []
            called = f'{w.given} "{w.goes}" {w.family}' if w.goes else w.full
            boxes.append((x - 0.5, y + 6.1, 5.5, 1, called))
        shown.append(boxes)
    folder.put("Second grade homerooms.pptx", slides(shown))
    return Truth(people, allowed=("Second grade homerooms",))
