"""What systems of Uruguay, Honduras, Mozambique and South Africa write."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import card_pictures, cards, page


@case(
    "the members of a course of CREA, the Schoology of Uruguay's Plan Ceibal (from memory, not read "
    "here), a page saved with its pictures"
)
def p35c_members_of_a_course_of_crea(folder: Folder) -> Truth:
    """Uruguay: the teacher as administrator, then the pupils; three with the platform's own picture."""
    people = those(
        "Camila|Olivera Techera;Thiago|Fagúndez;Julieta|Bentancor;Bautista|Pereyra Silvera;Pilar|Etcheverry;"
        "Facundo|da Rosa;Martina|Lescano Sosa;Agustín|Viera;Zoe|Cabrera",
        "",
        "6",
        "6º B",
        without=3,
    )
    people = [any_parting(who) for who in people]
    teacher = any_parting(one("Mariela", "Arismendi", role="staff", photo=""))
    row = (
        '<tr role="row"><td class="user-picture"><img src="{src}" alt="Imagen de perfil de {who.full}" '
        'class="imagecache">'
        '</td><td class="user-name"><a href="https://crea.ceibal.edu.uy/user/profile">{who.full}</a></td>'
        '<td class="actions"><span>Enviar un mensaje</span></td></tr>'
    )
    default = row.replace("{src}", "Roster_files/user-default.jpg")
    body = (
        '<nav><a href="#">Cursos</a><a href="#">Grupos</a><a href="#">Recursos</a></nav><h1>6º B</h1>'
        '<h2>Miembros</h2><h3>Administradores (1)</h3><table class="enrollments">'
        f"{default.format(who=teacher)}</table>"
        f'<h3>Estudiantes ({len(people)})</h3><table class="enrollments">'
        f"{cards(people, row, default)}</table>"
        "<footer>Español · Política de privacidad · Schoology © 2026</footer>"
    )
    folder.put("6º B _ Miembros _ CREA.html", page("6º B | Miembros | CREA", body))
    for name, data in {**card_pictures(people), "Roster_files/user-default.jpg": silhouette(1)}.items():
        folder.put(name, data)
    return Truth([*people, teacher], allowed=("Miembros",))


@case(
    "a saved report and a picture upload of Koha (tools/picture-upload.pl: idlink.txt, cardnumber and "
    "file) with Portuguese titles"
)
def p35c_koha_of_a_school_in_maputo(folder: Folder) -> Truth:
    """Mozambique: two months; pictures with IDLINK.TXT; in April one gone, one new, one retake."""
    people = those(
        "Nélia|Macuácua;Edson Paulo|Chissano;Yolanda|Sitoe;Hélder|Nhantumbo;Shelton|Mondlane;Anabela|Cossa;"
        "Délcio|Langa;Márcia|dos Anjos Tembe",
        "00041207",
        "7 8",
        "7ª A;8ª B",
    )
    staff = one("Graça", "Matsinhe", "00090011", role="staff", photo="")
    new = one("Ivandro", "Zandamela", "00041506", "7", "7ª A")
    later = but(people, {2: {"here": False}, 3: {"photo": "Hélder again"}})
    titles = cut(
        "Número do cartão|Apelido|Nome próprio|Código da biblioteca|Categoria|Turma|Data de expiração|Multas"
    )
    for month, listed in (
        ("Fevereiro", [*people, staff]),
        ("Abril", [*(who for who in later if who.here), new, staff]),
    ):
        rows = [
            [
                *(who.number, who.family, who.given, "BIB1", "PROF" if who.role == "staff" else "ALUNO"),
                *(who.room, "2026-12-18", ("0,00", "25,00")[at % 3 == 2]),
            ]
            for at, who in enumerate(sorted(listed, key=lambda who: who.family))
        ]
        folder.csv(f"{month}/relatorio_utilizadores.csv", [titles, *rows], ";", "utf-8-sig")
    pictured = [who for who in people if who.photo]
    files = {f"DSC_{who.number[-3:]}.jpg": who for who in pictured}
    links = "".join(f"{who.number},{name}\r\n" for name, who in files.items())
    first: dict[str, bytes | str] = {
        "IDLINK.TXT": links,
        **{name: face(who.photo) for name, who in files.items()},
    }
    folder.zip("Fevereiro/fotos_koha.zip", first)
    second = {"DSC_901.jpg": later[3], "DSC_902.jpg": new}
    links = "".join(f"{who.number},{name}\r\n" for name, who in second.items())
    folder.zip(
        "Abril/fotos_koha_abril.zip",
        {"IDLINK.TXT": links, **{name: face(who.photo) for name, who in second.items()}},
    )
    return Truth(
        [*later, new, staff],
        steps=("Fevereiro", "Abril"),
        same=[(people[3].full, later[3].full)],
        allowed=("BIB1", "fotos_koha", "fotos_koha_abril"),
    )
