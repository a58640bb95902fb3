"""Exports of systems of continental Europe."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.papers import page_xls


@case("SAGA of Catalonia (titles from documentation: linkat.xtec.cat, Gestió d'Usuaris del Servidor)")
def fresh_a_line_for_each_permission(folder: Folder) -> Truth:
    """Three lines for each pupil, one for each permission of the family; two surnames in columns of their own, one pupil has only one."""
    people = those(
        "Martí|Puigdemont Sala;Laia|Casademunt Roca;Aniol|Bofarull Vidal;Salma|El Haddaoui;Guiu|Llorenç Coma;Queralt|Sànchez Prat;Biel|Ferrer i Mas;Nil|Corbera Puig",
        "16575992254",
        "",
        "ESO 1 A;ESO 1 B",
    )
    people = [replace(w, more=(f"2026/{4150 + at}",)) for at, w in enumerate(people)]
    surnames = cut(
        "Puigdemont,Sala|Casademunt,Roca|Bofarull,Vidal|El Haddaoui,|Llorenç,Coma|Sànchez,Prat|Ferrer,i Mas|Corbera,Puig"
    )
    titles = words(
        "GEN_NOM,GEN_COGNOM1,GEN_COGNOM2,GEN_DATANAIXEMENT,MAT_CURSESCOLAR,MAT_PLAESTUDIS,MAT_NIVELL,MAT_REGIM,MAT_GRUPCLASSE,MAT_RELIGIO,MAT_LLENGUAESTRANGERA1,MAT_NUMEROMATRICULA,VL_CODI,VL_TEXT,VL_TIPUS,GEN_IDALUMNE"
    )
    rows = [
        [
            *(w.given, *surnames[at].split(","), f"2014-0{at + 1}-04", "2026/2027", "ESO LOE", "1", "D"),
            *(w.room, "NO", "IA", w.more[0], code, "Sí" if at % 3 else "No", "B", w.number),
        ]
        for at, w in enumerate(people)
        for code in ("ActEntorn", "AtenHospital", "Foto")
    ]
    folder.csv("alumnes_saga.csv", [titles, *rows])
    folder.photos(people, lambda w: f"fotos/{w.number}.jpg")
    return Truth(people, allowed=("ESO LOE",))


@case("ProEco of Belgium, for Zeus (titles from documentation: sio2.be/wiki, importation)")
def fresh_year_class_and_group_in_french(folder: Folder) -> Truth:
    """`groupe` is the class once more, or two of them; the name and the address of the person responsible; photos by matricule."""
    people = those(
        "Éléonore|Vanhoutte;Mohamed-Amine|Chaoui;Gauthier|de Brouwer;Lina|Ndongala;Achille|Fauconnier;Romane|Délvaux;Hippolyte|t'Serstevens;Manon|Lecocq;Yanis|Özdemir",
        "4417",
        "3",
        "3GTA;3GTB;3TQA",
    )
    titles = words(
        "matricule,nom,prenom,sexe,annee,classe,groupe,nomResp,courriel,telephone1,adresseResp,cpostResp,localiteResp"
    )
    rows = [
        cut(
            f"{w.number}|{w.family.upper()}|{w.given}|{'FM'[at % 2]}|3|{w.room}|{w.room}|"
            f"{w.family} {('Nathalie', 'Marc')[at % 2]}|||Rue du Pont {at + 3}|4{at}00|Huy"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("eleves.LIS.csv", [titles, *rows], "\t", "cp1252")
    folder.photos(people, lambda w: f"photos/{w.number}.jpg")
    return Truth(people, capitals=True)


@case("Sekretariat of Poland (titles from documentation: alg24.com, Import danych)")
def fresh_titles_of_a_polish_secretary(folder: Folder) -> Truth:
    """cp1250; level and letter of the class apart; second first names in some rows; photos by the number of the school card."""
    people = those(
        "Wiktoria|Szczepaniak;Ignacy|Żurawski;Jagoda|Chrząszcz;Fryderyk|Świątek;Lena|Kołodziejczyk-Łoś;Tymon|Gęsior;Oliwia|Dąbek;Bohdan|Shevchenko",
        "",
        "2",
    )
    second = cut("Maria|||Jan||Piotr|Anna|")
    people = [
        replace(
            w,
            number=f"{at + 118}/2024",
            more=(f"1429150{at}3{at}7", f"{at + 118}-2024", str(at + 1), f"{2040 + at}"),
            also=((f"{w.given} {second[at]}".strip(), w.family),),
        )
        for at, w in enumerate(people)
    ]
    titles = words(
        "plec,nazwisko,imie,imie2,pesel,data_ur,msc_ur,poziom,symbol,nr_dz,nr_ku,nr_leg,ob_polskie"
    )
    cities = cut("Łódź|Kraków|Zgierz|Łódź|Pabianice|Łódź|Warszawa|Lwów")
    rows = [
        cut(
            f"{'km'[at % 2]}|{w.family}|{w.given}|{second[at]}|{w.more[0]}|1{at}.09.2014|{cities[at]}|2|c|"
            f"{at + 1}|{w.more[3]}|{w.number}|{'n' if at == 7 else 't'}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("uczniowie_2c.csv", [titles, *rows], ";", "cp1250")
    folder.photos(people, lambda w: f"legitymacje/{w.more[1]}.jpg")
    return Truth(people, allowed=("2c", "2 c", "c", "legitymacje"))


@case("e-klase of Latvia (from memory, not read here)")
def fresh_latvian_class_list(folder: Folder) -> Truth:
    """Surname first; personal codes with a dash; a column for the teacher of the class; photos by the personal code without the dash."""
    people = those(
        "Anete|Bērziņa;Kārlis|Ozoliņš;Elīza|Šķēle;Rūdolfs|Žagars;Ļubova|Kuzņecova;Emīls|Ģērmanis;Madara|Čakste;Haralds|Ūdris",
        "",
        "",
        "7.a;7.b",
    )
    people = [
        replace(w, number=f"32{at}417-1{at}0{at}6", more=(f"32{at}4171{at}0{at}6",))
        for at, w in enumerate(people)
    ]
    titles = words("Nr.p.k.,Uzvārds,Vārds,Personas kods,Klase,Klases audzinātājs,Statuss")
    rows = [
        cut(
            f"{at + 1}.|{w.family}|{w.given}|{w.number}|{w.room}|{('Dace Liepa', 'Juris Kalniņš')[at % 2]}|Mācās"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("skolenu_saraksts.csv", [titles, *rows], ";", "utf-8-sig", quote=True)
    folder.photos(people, lambda w: f"foto/{w.more[0]}.jpg")
    return Truth(people, allowed=("Dace Liepa", "Juris Kalniņš"))


@case("e-Matica of Croatia (from memory, not read here): a page with the ending .xls")
def fresh_croatian_name_and_surname_together(folder: Folder) -> Truth:
    """`Ime i prezime` in one cell, first name first; the name of the father in the next column; OIB in the names of the photos."""
    people = those(
        "Lucija|Šarić;Fran|Đurđević;Nika|Hrženjak;Borna|Čović;Dorotea|Župan;Šimun|Kovačić-Ježić;Ema|Ljubičić;Luka|Vučković",
        "50417230018",
        "6",
        "6.a;6.b",
    )
    titles = words("R.br.,Ime i prezime,OIB,Ime oca,Ime majke,Razred,Razredni odjel,Program")
    rows = [
        cut(
            f"{at + 1}.|{w.full}|{w.number}|{('Ivan', 'Ante')[at % 2]}|{('Marija', 'Ana')[at % 2]}|6.|{w.room}|Redoviti program"
        )
        for at, w in enumerate(people)
    ]
    folder.put("Popis ucenika.xls", page_xls(titles, rows, "<h3>OŠ Vladimira Nazora - Popis učenika</h3>"))
    folder.photos(people, lambda w: f"slike/{w.number}.JPG")
    return Truth(people, allowed=("Redoviti program",))


@case("Visma Flyt Skole of Norway (from memory, not read here)")
def fresh_norwegian_pupils_and_contact_teachers(folder: Folder) -> Truth:
    """Middle names in a column; two guardians, each with a first name and a surname; one has stopped; photos by the number of the pupil."""
    people = those(
        "Ingrid|Sæther;Håkon|Bjørnstad;Aksel|Øvrebø;Sunniva|Kvåle;Abdirahman|Warsame;Tiril|Haugland;Even|Ås;Live|Tjønn",
        "904417",
        "8 9",
        "8A;9B",
    )
    middle = cut("Marie||Nygård|||Lie||")
    people = but(people, {3: {"here": False, "photo": ""}})
    people = [
        replace(
            w,
            also=((f"{w.given} {middle[at]}", w.family), (w.given, f"{middle[at]} {w.family}"))
            if middle[at]
            else (),
        )
        for at, w in enumerate(people)
    ]
    titles = words(
        "Elevnummer,Etternavn,Mellomnavn,Fornavn,Trinn,Klasse,Kontaktlærer,Status,Foresatt 1 fornavn,Foresatt 1 etternavn,Foresatt 2 fornavn,Foresatt 2 etternavn,Mobil foresatt 1"
    )
    rows = [
        cut(
            f"{w.number}|{w.family}|{middle[at]}|{w.given}|{w.grade}|{w.room}|{('Berit Moe', 'Odd Lien')[at % 2]}|"
            f"{'Aktiv' if w.here else 'Sluttet'}|Kari|{w.family}|Per|{w.family}|900000{at:02}"
        )
        for at, w in enumerate(people)
    ]
    folder.book("Elevliste.xlsx", {"Elever": [titles, *rows]})
    folder.photos(people, lambda w: f"Elevbilder/{w.number}.jpg")
    return Truth(people, allowed=("Berit Moe", "Odd Lien"))
