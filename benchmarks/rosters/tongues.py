"""Wide lists of schools' offices in twelve languages, with what else such lists hold.

`python -m benchmarks rosters --combined tongues --seed 1` judges 200 of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.rosters.case import OFFICE, Case, Truth
from benchmarks.rosters.cast import POOLS, Who, one
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sampled import Mix, put_rows

# `XX,YY>`: only there. place: title=classes|grade's title=form; classes: 6b, :no grade, grade:cell:line.
# left: title|here|gone. `!`: a national number. # digit, $ date, & mother, % father. Not drawn, as ambiguous:
# leaving in the future, a letter without its grade. Whose year 1º ESO, CM2 or V2 is isn't told: grade "".
_TONGUES = """
@in DE AT CH @date . @yes ja,nein @pool de @nick Lena Marie:Lena¦Maximilian:Max¦Noah Elias:Elias @l Nachname¦
Name¦Familienname @f Vorname @both c Name, Vorname¦c Schüler/in¦n Schüler/in @goes Rufname @count Nr. @number
Schülernummer¦Schüler-Nr.¦DE>Ausweis-Nr.¦AT>Schülerkennzahl @place Klasse=6a,6b|Jahrgang={g}¦
Kl.=6b,7c|Klassenstufe={g}¦AT>Klasse=2a,2b| @teacher Klassenleitung @who Frau Berger¦Herr Vogt @left
Abgang||$¦Status|aktiv|ausgetreten @list Klassenliste @year Schuljahr 2025/26 @end Summe: {n} Schüler @cols
Geburtsdatum|geb. am=$;Mutter=&;Vater=%,;Schwimmer=?,Bronze;DE>Konfession=ev,rk,oB;2. Fremdsprache=F,L,Spa;
Bemerkungen=,,neu;Adresse=Lindenweg #;AT>!SV-Nummer=1### 1#0414 @adults Sabine,Anja;Thomas
@in FR BE CH QC @date / @yes oui,non @pool fr @nick Alexandre:Alex¦Zoé Marie:Zoé @l Nom @f Prénom @pairs uf lf
fl @both U Nom et prénom¦U NOM Prénom¦c Nom, prénom¦n Prénom et nom @goes Prénom d'usage @count N° @number N°
élève¦BE>Matricule¦QC>Fiche @place FR>Classe=6e 1,6e 2|Niveau={g}e¦FR>Classe=5eA,5eB|¦FR>Classe=:CM2 A,:CM2
B|¦BE>Classe=3B,3C|Année={g}e¦CH>Classe=:7P2,:7P3|¦QC>Groupe=6:602,6:603|Niveau={g}e année @teacher
FR>Professeur principal¦QC>Enseignant(e)¦BE,CH>Titulaire @who Mme Perrin¦M. Faure @left Date de sortie||$¦
Statut|présent|parti @list Liste des élèves @year Année 2025-2026 @end Total : {n} élèves @cols Date de
naissance|Né(e) le=$;Ville=Valmont;FR>LV2=ESP,ALL;FR>Régime=DP,EXT;Mère=&;Père=%,;Responsable légal=&;Droit à
l'image;Allergies=,,noix;FR>!INE=0612345##AB;QC>!Code permanent=LEFJ150#14## @adults Céline,Sarah;Karim,Luc
@in ES MX AR CL @date / @yes sí,no @pool es @nick María José:Marijó¦Francisco:Paco @l Apellidos @f Nombre
@both ES>v Primer apellido|w Segundo apellido|f Nombre¦c Alumno/a¦MX,CL>v Apellido paterno|w Apellido
materno|f Nombre(s)¦MX>S Apellido paterno, materno y nombre(s) @goes Nombre preferido @count Nº¦MX>No. de
lista @number ES>Nº expediente¦MX>Matrícula¦AR>Legajo¦CL>N° de matrícula @place ES>Grupo=5ºA,5ºB|Curso={g}º¦
ES>Unidad=:1º ESO A,:1º ESO B|¦MX>Grupo=5:A:5° A,5:B:5° B|Grado={g}¦AR>División=3:A:3° A,3:B:3° B|Año={g}°¦
CL>Curso=:5° Básico A,:5° Básico B| @teacher ES>Tutor/a¦MX,AR>Docente¦CL>Profesor/a jefe @who Marta Solís¦Raúl
Espino @left Fecha de baja||$¦ES>Estado|Matriculado|Baja¦MX>Estatus|Activo|Baja¦CL>Situación|Regular|Retirado
@list Lista de alumnos @year MX>Ciclo escolar 2025-2026¦ES>Curso 2025/26¦AR,CL>Año 2025 @end Total: {n}
alumnos @cols Fecha de nacimiento|F. nacimiento=$;Madre=&;Padre=%,;ES>Comedor;Alergias=,,gluten;ES>Religión;
ES>2ª lengua=Francés,Alemán;Firma=;ES>!DNI=512#4#6#K;MX>!CURP=GALL14051#MDFRPC0#;CL>!RUT=24.1##.3##-# @adults
Carmen Ortiz Vega,Ana Salas Rey,Eva Roca Paz;Luis Mora Gil,Raúl Vidal Sanz
@in PT BR @date / @yes sim,não @pool pt @l PT>Apelido¦BR>Sobrenome @f Nome @pairs fl @both n Nome¦N Nome do
aluno @goes BR>Nome social @count N.º @number PT>N.º de processo¦BR>Matrícula¦BR>RA @place PT>Turma=7:B:7.º
B,7:C:7.º C|Ano={g}.º¦BR>Turma=6:A:6º A,6:B:6º B|Ano={g}º¦BR>Turma=6A,6B|Série={g}º ano @teacher PT>Diretor de
turma¦BR>Professor(a) @who Rui Matias¦Márcia Alves @left PT>Data de saída||$¦BR>Situação|Ativo|Transferido¦
PT>Situação||Transferido @list Relação de alunos¦Lista de alunos @year Ano letivo 2025 @end Total: {n} alunos
@cols Data de nascimento|Nascimento=$;Alergias=,,leite;PT>Morada=Rua do Sol 1#;Mãe=&;Pai=%,;PT>Encarregado de
educação=&;BR>Responsável=&;Autorização de imagem;BR>!CPF=123.4##.1##-## @adults Teresa,Rita,Sandra;Paulo,Hugo
@in IT @date / @yes si,no @pool it @l Cognome @f Nome @pairs lf fl uf @both s Cognome e nome¦S Cognome e nome¦
n Nome e cognome @count N.¦N° @number Matricola @place Classe=2A,2B|Anno={g}¦Classe=:IIA,:IIB|¦Sezione=2:A:2ª
A,2:B:2ª B|Classe={g} @teacher Coordinatore @who prof.ssa Villa¦prof. Testa @left Data ritiro||$¦
Stato|iscritto|trasferito @list Elenco alunni @year a.s. 2025/26 @end Totale alunni: {n} @cols Data di
nascita|Nato/a il=$;Cittadinanza=italiana,marocchina;Mensa;Madre=&;Padre=%,;Allergie=,,lattosio;
Note=,,occhiali;Liberatoria foto;!Codice fiscale=RSSGLI14E1#L219# @adults Laura Bassi,Elena Serra;Marco
Ricci,Luca Pace
@in NL BE @date - @yes ja,nee @pool nl @nick Johanna Maria:Joke¦Cornelis:Kees @l Achternaam¦BE>Naam @f
Voornaam¦NL>Roepnaam @both NL>f Roepnaam|p Tussenvoegsel|b Achternaam¦n Naam¦NL>x Naam¦BE>s Naam en voornaam
@goes NL>Roepnaam @count Nr. @number NL>Leerlingnummer¦NL>Stamnr.¦BE>Stamboeknummer @place
Klas=1A,1B|Leerjaar={g}¦NL>Klas=:H2b,:V2a|¦NL>Groep=7a,7b| @teacher NL>Mentor¦BE>Klastitularis @who mevr. Kok¦
dhr. Verhoeven @left Uitschrijfdatum||$¦Status|ingeschreven|uitgeschreven @list Klassenlijst @year schooljaar
2025-2026 @end Totaal: {n} leerlingen @cols Geboortedatum|Geb.datum=$;Geslacht=M,V;Moeder=&;Vader=%,;
NL>Overblijven;NL>Zwemdiploma=A,B,C;Toestemming foto;NL>!BSN=1234##1## @adults Ingrid,Anouk;Jeroen,Mark
@in PL @date . @yes tak,nie @pool pl @l Nazwisko @f Imię @both s Nazwisko i imię¦n Imię i nazwisko @count Lp.¦
Nr @number Nr legitymacji¦Nr w księdze uczniów @place Klasa=6a,6b|¦Oddział=6:a:6a,6:b:6b|Klasa={g} @teacher
Wychowawca @who Ewa Zych¦Piotr Sowa @left Data wypisania||$¦Status|aktywny|skreślony @list Lista uczniów @year
rok szkolny 2025/2026 @end Razem: {n} uczniów @cols Data urodzenia|Data ur.=$;Adres=ul. Polna 1#;Matka=&;
Ojciec=%,;Alergie=,,mleko;Religia;Basen;Drugi język=niemiecki,hiszpański;!PESEL=142#1#0##1# @adults
Barbara,Ewa,Anna;Tomasz,Adam
@in CZ @date . @yes ano,ne @people Jakub Matěj Vojtěch Kryštof Štěpán Ondřej Tadeáš Jiří;Novák Dvořák Kučera
Růžička Beneš Černý Šimek Krejčí @l Příjmení @f Jméno @both s Příjmení a jméno¦n Jméno a příjmení @count Č.
@number Evidenční číslo @place Třída=6.A,6.B|Ročník={g}¦Třída=:VI.A,:VI.B| @teacher Třídní učitel @who Mgr.
Jana Dušková¦Mgr. Petr Sova @left Datum odchodu||$¦Stav|žák|odešel @list Seznam žáků @year školní rok
2025/2026 @end Celkem: {n} žáků @cols Datum narození|Dat. nar.=$;Místo narození=Brno,Písek;Alergie=,,pyl;
Matka=&;Otec=%,;Zdr. pojišťovna=111,207;Druhý jazyk=NJ,FJ;Družina;!Rodné číslo=14051#/1##2 @adults Jana
Bílá,Eva Krátká,Věra Malá;Petr Hora,Jan Vlk
@in SE @date ISO @yes ja,nej @pool sv @nick Anna Märta:Märta¦Karl Axel:Axel @l Efternamn @f Förnamn @both n
Namn¦c Namn @goes Tilltalsnamn @count Nr @number Elevnummer @place Klass=6A,6B|Årskurs={g}¦Klass=5A,5B|Åk={g}
@teacher Mentor @who Karin Sund¦Per Dal @left Slutdatum||$¦Status|aktiv|slutat @list Klasslista @year läsåret
2025/26 @end Antal elever: {n} @cols Födelsedatum|Född=$;Adress=Storgatan 1#;Mamma=&;Pappa=%,;Skåp=1##;
Skolskjuts;Simkunnig;Foto OK;!Personnummer=2014051#-1##2 @adults Eva,Sara;Anders
@in NO DK @date . @yes NO>ja,nei¦DK>ja,nej @people Ingrid Jakob Åse Emil Freja Mikkel Søren Ida;Hansen Lund
Ødegård Holm Kjærgaard Dahl-Berg Solberg Møller @nick Anna Sofie:Sofie¦Frederik:Frede @l NO>Etternavn¦
DK>Efternavn @f Fornavn @both n Navn¦c Navn @goes DK>Kaldenavn @count Nr. @number Elevnr. @place
NO>Klasse=6A,6B|Trinn={g}¦NO>Klasse=7A,7C|Trinn={g}. trinn¦DK>Klasse=6.a,6.b|Klassetrin={g} @teacher
NO>Kontaktlærer¦DK>Klasselærer @who Tone Vik¦Lars Moen @left NO>Sluttdato||$¦NO>Status|aktiv|sluttet¦
DK>Udmeldt||$ @list Klasseliste @year skoleåret 2025/2026 @end NO>Antall elever: {n}¦DK>Antal elever: {n}
@cols Fødselsdato|Født=$;Telefon|Mobil=41 2# 3# 40;Mor=&;Far=%,;NO>Skoleskyss;Bus=,?;NO>Språkvalg=tysk,spansk;
DK>Fototilladelse;NO>!Fødselsnummer=1#0514#####;DK>!CPR-nr.=1#0514-1##2 @adults Hanne,Anne;Lars,Bo
@in FI @date . @yes kyllä,ei @people Aino Eetu Helmi Onni Venla Väinö Sara Leo;Virtanen Mäkelä Nyström
Hämäläinen Korhonen Abdi Mäki-Laine Östman @nick Aino Maria:Aino¦Väinö Juhani:Väinö @l Sukunimi @f Etunimi
@both s Sukunimi ja etunimi¦c Nimi¦n Nimi @goes Kutsumanimi @count Nro @number Oppilasnumero @place
Luokka=6A,6B|Vuosiluokka={g}¦Luokka=5A,5B| @teacher Luokanopettaja @who Päivi Salo¦Jari Niemi @left
Eropäivä||$¦Tila|läsnä|eronnut @list Luokkalista @year lukuvuosi 2025–2026 @end Yhteensä: {n} oppilasta @cols
Syntymäaika|Synt.aika=$;Syntymäpaikka=Turku,Oulu;Äiti=&;Isä=%,;Allergiat=,,pähkinä;Erityisruokavalio=,,kasvis;
Äidinkieli=suomi,ruotsi;Uimataito;!Henkilötunnus=1#0514A1##K @adults Minna,Sari;Timo
"""
_KINDS, _TOLD = "csv csv csv csv xlsx xlsx xlsx docx html pasted", "cell cell cell cell line both file"
_NAMES = {"c": "{l}, {f}", "n": "{f} {l}", "s": "{l} {f}", "x": "{b}, {f} {p}"}
_NAMES |= {"U": "{u} {f}", "S": "{u} {F}", "N": "{F} {u}"}
_SHARES = {"number": 0.5, "goes": 0.4, "count": 0.45, "left": 0.35, "teacher": 0.35, "end": 0.4, "both": 0.5}


def tongues(seed: int) -> Iterator[Case]:
    """A class list of an office in another language, with two to eight other columns."""
    dice, tongues = Random(seed), re.split("\n(?=@in)", _TONGUES.strip())
    for at in range(200):  # the last but one of them counts twice: Norwegian and Danish
        text = " ".join(tongues[at % 12 - (at % 12 > 9)].split())
        tongue = {key: some.strip() for key, some in re.findall(r"@(\w+) ([^@]*)", text)}
        land = dice.choice(tongue["in"].split())
        mix = {"goes": ""} | {key: dice.choice(_of(land, some) or [""]) for key, some in tongue.items()}
        mix |= {"word": mix["teacher"]} | {key: "" for key, share in _SHARES.items() if dice.random() > share}
        mix |= {"kind": dice.choice(_KINDS.split()), "told": dice.choice(_TOLD.split())}
        mix |= {"seed": f"{seed}.{at}", "land": land}
        both = dice.choice(tongue.get("pairs", "lf fl").split())
        mix["names"] = mix["both"] or "|".join(f"{way} {mix['f' if way == 'f' else 'l']}" for way in both)
        mix["goes"] *= "Roepnaam" not in mix["names"]
        said = (mix[key] for key in ("land", "kind", "told", "names", "number", "place", "goes", "left"))
        yield Case(f"{at} {' / '.join(said)}"[:140], "combined", OFFICE, partial(_build, mix, tongue))


def _of(land: str, text: str, sign: str = "¦") -> list[str]:
    """The ways of a text that the country has."""
    found = [re.findall("^(?:([A-Z,]+)>)?(.*)", way.strip())[0] for way in text.split(sign)]
    return [way for lands, way in found if way and (not lands or land in lands.split(","))]


def _people(mix: Mix, tongue: Mix, dice: Random) -> list[Who]:
    """Their names."""
    pool = POOLS[tongue["pool"]] if "pool" in tongue else tongue["people"].split(";")
    givens, families = ([name.replace("_", " ") for name in dice.sample(some.split(), 8)] for some in pool)
    whos = [one(given, family, photo="") for given, family in zip(givens, families, strict=True)]
    if mix["land"] in ("PT", "BR"):  # two last names; a name in one column does not tell where they begin
        both = zip(givens, families, families[::-1], strict=True)
        whos = [one(f, f"{a} {b}", photo="", also=((f"{f} {a}", b),)) for f, a, b in both]
    nicks = tongue.get("nick", "") * bool(mix["goes"])
    for at, (full, nick) in enumerate(re.findall("([^:¦]+):([^:¦]+)", nicks)):
        whos[at] = replace(whos[at], given=full, goes=nick, also=((nick, whos[at].family),))
    return sorted(whos[: dice.randrange(5, 9)], key=lambda who: who.family)


def _build(mix: Mix, tongue: Mix, folder: Folder) -> Truth:
    dice, told, people, rows = Random(mix["seed"]), mix["told"], list[Who](), list[list[tuple[str, str]]]()
    title, texts, grade_title, form = re.findall(r"^(.+?)=(.*)\|(?:(.+)=(.*))?$", mix["place"])[0]
    places = [re.findall(r"^(?:(\d*):)?([^:]+)(?::(.+))?", text)[0] for text in texts.split(",")]
    places = places if told == "cell" and dice.random() < 0.5 else [dice.choice(places)]
    is_cell, head = told in ("cell", "both"), places[0][2] or places[0][1]
    is_graded = bool(form) and is_cell and (head != places[0][1] or dice.random() < 0.4)
    teachers, forms = dice.sample(_of("", tongue["who"]), 2), mix["names"].split("|")
    others = [way for way in _of(mix["land"], tongue["cols"], ";") if way[0] != "!" or not mix["number"]]
    others = dice.sample(others, dice.randrange(2, min(8, len(others)) + 1))
    called = [dice.choice(way.strip("!").partition("=")[0].split("|")) for way in others]
    left, here, out = (mix["left"] or "||").split("|")
    gone, is_mixed = dice.sample(range(5), dice.choice((1, 1, 2))) if left else [], dice.random() < 0.3
    first, step, is_long = dice.choice((10231, 2025041, 4512)), dice.choice((1, 7)), dice.random() < 0.5
    for at, who in enumerate(_people(mix, tongue, dice)):
        base, cell, line = places[at % len(places)]
        grade, room = base or re.sub(r"\D.*", "", cell) * (texts[0] != ":"), cell if is_cell else line or cell
        grade *= bool(is_graded or (grade and re.match(rf"{grade}(?!\d)", room)))
        number = str(first + step * at) * bool(mix["number"])
        people.append(replace(who, number=number, grade=grade, room=room, here=at not in gone))
        p, b = re.findall("^((?:(?:van|de|den|der|ter|'t) )*)(.+)", who.family)[0]
        v, w = f"{who.family} ".split(" ")[:2]
        parts = {"f": who.given, "F": who.given.upper(), "l": who.family, "u": who.family.upper()}
        parts |= {"p": p, "b": b, "v": v, "w": w}
        names = [(way[2:], _NAMES.get(way[0], f"{{{way[0]}}}").format(**parts).strip()) for way in forms]
        own = [[(mix["number"], number)], names, [(mix["goes"], who.goes)]]
        own += [[(title * is_cell, room)], [(grade_title * is_graded, form.format(g=grade))]]
        own += [[(mix["teacher"] * is_cell, teachers[at % len(places)])]]
        own += [[(name, _cell(dice, way, who, mix))] for name, way in zip(called, others, strict=True)]
        own += [[(left, _cell(dice, f"={out if at in gone else here}", who, mix, "2025"))]]
        own = Random(mix["seed"]).sample(own, len(own)) if is_mixed else own
        rows.append([pair for block in [[(mix["count"], str(at + 1))], *own] for pair in block if pair[0]])
    tops = {"cell": [[f"{mix['list']} – {mix['year']}"]] * is_long, "file": []}
    whole = [[f"{mix['list']} {head} – {mix['year']}"], *[[f"{mix['word']}: {teachers[0]}"]] * is_long]
    table = tops.get(told, whole)
    table += [[way for way, _ in rows[0]], *([cell for _, cell in row] for row in rows)]
    table += [[mix["end"].format(n=len(rows))]] if mix["end"] else []
    name = f"{mix['list']} 2025" if len(places) > 1 else f"{dice.choice((mix['list'], title))} {head}"
    if mix["kind"] == "csv":
        code = dice.choice(("utf-8", "utf-8-sig", "cp1250" if mix["land"] in ("PL", "CZ") else "cp1252"))
        table = [[*row, *[""] * (len(rows[0]) - len(row))] for row in table]
        folder.csv(f"{name}.csv", table, "," if mix["land"] == "MX" else ";", code)
    else:
        put_rows(folder, mix["kind"], table, name)
    around = [part for place in [*places, *map(str.split, teachers), teachers] for part in place if part]
    return Truth(people, allowed=around, capitals=any(way[0] in "uUSN" for way in forms))


def _cell(dice: Random, way: str, who: Who, mix: Mix, year: str = "2014") -> str:
    """A cell of another column; one without ways is yes or no."""
    text = dice.choice((way.partition("=")[2] if "=" in way else "?").replace("?", mix["yes"]).split(","))
    text = re.sub("#", lambda _: str(dice.randrange(10)), text)
    day = [f"{dice.randrange(1, 29):02}", f"{dice.randrange(10 if year == '2025' else 1, 13):02}", year]
    text = text.replace("$", "-".join(day[::-1]) if mix["date"] == "ISO" else mix["date"].join(day))
    adult = dice.choice(mix["adults"].split(";")["%" in text].split(",")).strip()
    return re.sub("[&%]", adult if " " in adult else f"{adult} {who.family}", text)
