"""What systems of schools and libraries give out that do not write English."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import xls


@case("a list of WISA in Flanders (from memory, not read here: Klascode, Klasnr, Stamboeknr)")
def fresh_flemish_list_of_wisa(folder: Folder) -> Truth:
    """Flanders: a number in the class beside the stamboeknummer and the number of the state, called names for all; pictures in a zip."""
    people = those(
        "Lowie|Aerts;Febe|Coppieters;Nour|El Khattabi;Cas|Haegeman;Elise|Van de Velde;"
        "Staf|De Clercq;Hanne|Lammertyn;Rayan|Ouali;Julie|Vandenbroucke",
        "1820344",
        "",
        "3HWa;3HWa;3HWa;3HWa;3HWa;3NWb;3NWb;3NWb;3NWb",
    )
    people = [
        replace(w, more=(f"11.0{at + 1}.1{at % 9}-{213 + at * 6}.{41 + at * 3}",))
        for at, w in enumerate(people)
    ]
    people = but(
        people, {6: {"given": "Johanna", "goes": "Hanne"}, 0: {"given": "Lodewijk", "goes": "Lowie"}}
    )
    titles = cut(
        "Klascode|Klasnr|Naam|Voornaam|Roepnaam|Geslacht|Geboortedatum|Stamboeknr|Rijksregisternr|Gemeente"
    )
    rows = [
        [
            *(w.room, at % 5 + 1, w.family, w.given, w.goes or w.given, "MVVMVMVMV"[at]),
            *(f"1{at % 9}/0{at + 1}/2011", w.number, w.more[0], ("Aalter", "Deinze")[at % 2]),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("leerlingen_3.csv", [titles, *rows], ";", "cp1252")
    folder.zip("pasfotos.zip", faces(people))
    return Truth(people, allowed=("pasfotos",))


@case("pupils of EducMaster in Benin, printed to Excel by a collège (from memory, not read here)")
def fresh_learners_of_educmaster(folder: Folder) -> Truth:
    """Benin: three rows of heads, twelve digits as text, surnames in capitals, repeaters, a last row with the count; pictures by name."""
    people = those(
        "Fifamè Grâce|AGBODJAN;Rodrigue|AHOUANSOU;Sènami|DOSSOU-YOVO;Wilfried Gildas|GANDONOU;"
        "Bignon|HOUNKPATIN;Rachidatou|IMOROU;Mahougnon|KPOSSOU;Ulrich|SOGLO;Yasmine|TCHIBOZO;Judicaël|ZINSOU",
        "112043218715",
        "",
        "5e M2",
    )
    rows: list[list[Any]] = [["REPUBLIQUE DU BENIN"], ["CEG LES PALMIERS - ANNEE SCOLAIRE 2026-2027"]]
    rows.append(["LISTE DES APPRENANTS PAR CLASSE"])
    rows.append([*cut("N°|N° Educ Master|NOM|PRENOM(S)|SEXE|DATE DE NAISS.|LIEU DE NAISS.|STATUT|CLASSE")])
    towns = cut("Cotonou|Abomey|Porto-Novo|Ouidah|Bohicon")
    rows += [
        [
            *(at + 1, w.number, w.family, w.given, "FMFMFFMMFM"[at], f"{at + 10}/0{at % 9 + 1}/2013"),
            *(towns[at % 5], ("P", "P", "R")[at % 3], w.room),
        ]
        for at, w in enumerate(people)
    ]
    rows += [["", "Effectif : 10 (F : 5, G : 5)"]]
    folder.book("LISTE 5e M2.xlsx", {"Feuil1": rows}, merge=["A1:I1", "A2:I2", "A3:I3"])
    folder.photos(people, lambda w: f"PHOTOS 5e M2/{w.family} {w.given}.jpg", form="NFC")
    return Truth(people, capitals=True, allowed=("PHOTOS 5e M2", "LISTE 5e M2"))


@case("the card system GIAE in Portugal (from memory, not read here: processo, cartão, utilizador a12345)")
def fresh_card_users_of_giae(folder: Folder) -> Truth:
    """Portugal: whole names, a number in the class, the process beside the card and the login, of which pictures are named."""
    people = those(
        "Matilde Sofia|Carreira Lopes;Afonso|Bettencourt Gil;Leonor|Cardoso Nogueira;Rodrigo Miguel|Faria;"
        "Constança|Gouveia e Melo;Salvador|Leitão Pinto;Lara|Marques Seabra;Dinis|Quaresma;Íris|Valente Rato",
        "14206",
        "7",
        "7B;7B;7B;7B;7B;7D;7D;7D;7D",
    )
    people = [replace(w, more=(f"a{w.number}", f"0008{at * 4127 + 314201}")) for at, w in enumerate(people)]
    titles = cut("Nº Proc.|Nome|Ano|Turma|Nº|Utilizador|Cartão|Escalão ASE|Enc. Educação|Telemóvel EE")
    rows: list[list[Any]] = [
        [
            *(int(w.number), w.full, 7, w.room, at % 5 * 4 + 1, w.more[0], w.more[1]),
            *(("", "A", "B")[at % 3], f"{('Ana', 'Paulo', 'Teresa')[at % 3]} {w.family.split()[-1]}"),
            f"91{at}44{at}02{at}",
        ]
        for at, w in enumerate(people)
    ]
    folder.book("utentes_giae.xlsx", {"Utentes": [titles, *rows]})
    folder.photos(people, lambda w: f"fotos/{w.more[0]}.jpg")
    return Truth([any_parting(w) for w in people], allowed=("fotos",))


@case("users of the Korean reading system 독서로 (DLS) in old Excel (from memory, not read here)")
def fresh_users_of_the_korean_reading_system(folder: Folder) -> Truth:
    """Korea: kind of user, grade, class and seat in columns of their own; teachers below; one moved to another school; pictures by user's number."""
    people = those(
        "도현|고;서아|권;시윤|남궁;하율|노;지안|문;준우|배;아린|백;태오|설;예나|양;건우|주",
        "2600113",
        "5 5 5 5 5 5 5 6 6 6",
    )
    people = but(people, {4: {"here": False, "photo": ""}})
    staff = [
        one("혜진", "차", "9000012", role="staff", photo=""),
        one("상철", "표", "9000025", role="staff", photo=""),
    ]
    everybody = [replace(w, also=((w.family + w.given, ""),)) for w in [*people, *staff]]
    rows: list[list[Any]] = [[*cut("구분|학년|반|번호|이름|이용자번호|성별|상태")]]
    rows += [
        [
            *("학생", int(w.grade), 1 + at % 2, at * 2 + 1, w.family + w.given, w.number),
            *("남여남남여남여남여남"[at], "정상" if w.here else "전출"),
        ]
        for at, w in enumerate(people)
    ]
    rows += [["교직원", "", "", "", w.family + w.given, w.number, "", "정상"] for w in staff]
    folder.put("이용자목록.xls", xls(rows))
    folder.photos(people, lambda w: f"증명사진/{w.number}.jpg")
    return Truth(everybody, allowed=("*",))


@case("pupils of eMaktab in Uzbekistan, saved to Excel (from memory, not read here), titles in Uzbek")
def fresh_pupils_of_an_uzbek_class(folder: Folder) -> Truth:
    """Uzbekistan: father's names, turned commas in names and plain ones in the files, a reader's number for most."""
    people = those(
        "Madina|Oʻktamova;Jasurbek|Toʻxtayev;Sevinch|Gʻulomova;Behruz|Qodirov;Nozima|Eshmatova;"
        "Shohjahon|Mirzayev;Dilnoza|Raʼnoyeva;Asilbek|Yoʻldoshev",
        "1207",
        "",
        "7-B",
    )
    people = but(people, {3: {"number": ""}, 6: {"number": ""}})
    fathers = cut(
        "Rustam qizi|Alisher oʻgʻli|Bahodir qizi|Ilhom oʻgʻli|Sanjar qizi|Ulugʻbek oʻgʻli|Akmal qizi|Davron oʻgʻli"
    )
    titles = cut("T/r|Familiyasi|Ismi|Otasining ismi|Jinsi|Tugʻilgan sanasi|Sinfi|Kitobxon raqami|Telefon")
    rows: list[list[Any]] = [
        [
            *(at + 1, w.family, w.given, fathers[at], "ayol" if at % 2 == 0 else "erkak"),
            *(f"{at + 12}.0{at + 1}.2013", w.room, int(w.number) if w.number else ""),
            f"+99890 12{at} 4{at} 0{at}",
        ]
        for at, w in enumerate(people)
    ]
    folder.book("7-B sinf.xlsx", {"Oʻquvchilar": [titles, *rows]})
    folder.photos(people, lambda w: f"rasmlar/{w.family} {w.given}.jpg".replace("ʻ", "'").replace("ʼ", "'"))
    people = [
        replace(w, also=((f"{w.given} {father}", w.family),))
        for w, father in zip(people, fathers, strict=True)
    ]
    return Truth(people, allowed=("rasmlar", "Oʻquvchilar", "7-B sinf"))
