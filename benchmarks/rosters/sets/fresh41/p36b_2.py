"""What schools of France, the Netherlands, Belgium, Italy, Poland and Ukraine hand over."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.folder import Folder


@case("ElevesSansAdresses.xml of SIECLE, which documentation software such as BCDI reads (from memory)")
def p36b_siecle_of_a_french_college(folder: Folder) -> Truth:
    """France: the ministry's XML in a zip: pupils, their divisions and groups far below, one has left."""
    people = those(
        "Léa|LEFÈVRE;Hugo|DA SILVA;Noémie|ROY;Maël|LE GOFF;Inès|BEN YOUSSEF;Théo|CŒURDEROI;Anaïs|HOARAU",
        "06418",
        "6 6 5",
        "6A;6B;5C",
        without=1,
    )
    people = [replace(w, more=(f"{71846302 + at * 311:09}{'KHGFEDC'[at]}B",)) for at, w in enumerate(people)]
    people = but(people, {3: {"here": False, "photo": ""}, 2: {"also": (("Noémie", "MARTIN-ROY"),)}})
    pupils = "".join(
        f'<ELEVE ELEVE_ID="{1102533 + at}" ELENOET="{w.number}"><ID_NATIONAL>{w.more[0]}</ID_NATIONAL>'
        f"<ELENOET>{w.number}</ELENOET><NOM_DE_FAMILLE>{w.family}</NOM_DE_FAMILLE>"
        + ("<NOM_USAGE>MARTIN-ROY</NOM_USAGE>" if at == 2 else "")
        + f"<PRENOM>{w.given}</PRENOM><PRENOM2>{'Marie' if at % 2 else 'Jean'}</PRENOM2>"
        f"<DATE_NAISS>1{at}/03/2015</DATE_NAISS><CODE_SEXE>{at % 2 + 1}</CODE_SEXE>"
        + ("" if w.here else "<DATE_SORTIE>25/09/2026</DATE_SORTIE><CODE_MOTIF_SORTIE>06</CODE_MOTIF_SORTIE>")
        + f"<CODE_MEF>100{'1' if w.grade == '6' else '2'}0012110</CODE_MEF>"
        "<SCOLARITE_AN_DERNIER><CODE_RNE>0350000X</CODE_RNE><DENOM_PRINC>ECOLE LES TILLEULS</DENOM_PRINC>"
        "</SCOLARITE_AN_DERNIER></ELEVE>\n"
        for at, w in enumerate(people)
    )
    rooms = "".join(
        f'<STRUCTURES_ELEVE ELENOET="{w.number}" ELEVE_ID="{1102533 + at}">'
        f"<STRUCTURE><CODE_STRUCTURE>{w.room}</CODE_STRUCTURE><TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE>"
        f"<STRUCTURE><CODE_STRUCTURE>{w.grade}ESP{at % 2 + 1}</CODE_STRUCTURE>"
        "<TYPE_STRUCTURE>G</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE>\n"
        for at, w in enumerate(people)
        if w.here
    )
    text = (
        '<?xml version="1.0" encoding="ISO-8859-15"?>\n<BEE_ELEVES VERSION="2.2"><PARAMETRES>'
        "<UAJ>0350999Z</UAJ><ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE><DATE_EXPORT>12/10/2026</DATE_EXPORT>"
        f"</PARAMETRES><DONNEES><ELEVES>\n{pupils}</ELEVES><STRUCTURES>\n{rooms}</STRUCTURES>"
        "</DONNEES></BEE_ELEVES>\n"
    )
    folder.zip("ExportXML_ElevesSansAdresses.zip", {"ElevesSansAdresses.xml": text.encode("iso-8859-15")})
    folder.photos(people, lambda w: f"photos_pronote/{w.number}.jpg")
    groups = "6ESP1", "6ESP2", "5ESP1", "5ESP2"
    people[3] = replace(people[3], room="", grade="")  # no division is told of who has left
    return Truth(people, capitals=True, allowed=(*groups, "photos_pronote", "ECOLE LES TILLEULS"))


@case("EDEXML, the Dutch standard for the data of pupils (kept by Edustandaard; from memory, not read here)")
def p36b_edexml_of_a_dutch_primary(folder: Folder) -> Truth:
    """The Netherlands: groups by keys, prefixes of their own, a plus group across, two teachers."""
    people = those(
        "Fleur|de Vries;Daan|Bakker;Noor|van den Berg;Sem|in 't Veld;Jesse|Kuipers;Aya|El Khattabi;"
        "Lotte|van der Meer-Jansen;Thijs|Bakker;Evi|ter Horst",
        "100482",
        "5 6 6",
        "5 Egels;6 Vossen;6 Uilen",
        photo="",
    )
    people += [
        one("Marijke", "van Dongen", "L017", role="staff", photo=""),
        one("Ruud", "Snijders", "L022", role="staff", photo=""),
    ]
    keys = {"5 Egels": "g31", "6 Vossen": "g32", "6 Uilen": "g33"}
    groups = "".join(
        f'<groep key="{key}"><naam>{room}</naam><jaargroep>{room[0]}</jaargroep></groep>'
        for room, key in keys.items()
    )
    listed = "".join(
        f'<leerling key="{w.number}">{_dutch(w, at)}<jaargroep>{w.grade}</jaargroep>'
        f'<groep key="{keys[w.room]}"/>'
        + ('<samengestelde_groepen><samengestelde_groep key="s4"/></samengestelde_groepen>' * (at in (2, 5)))
        + "</leerling>\n"
        for at, w in enumerate(people)
        if w.role == "student"
    )
    staff = "".join(
        f'<leerkracht key="{w.number}">{_dutch(w, at)}</leerkracht>\n'
        for at, w in enumerate(people)
        if w.role == "staff"
    )
    folder.put(
        "edex_06BX_20260915.xml",
        '<?xml version="1.0" encoding="utf-8"?>\n<EDEX><school><schooljaar>2026-2027</schooljaar>'
        "<brincode>06BX</brincode><dependancecode>00</dependancecode><schoolkey>731</schoolkey>"
        "<aanmaakdatum>2026-09-15T09:12:44</aanmaakdatum><auteur>Administratie</auteur>"
        f"<xsdversie>2.1</xsdversie></school>\n<groepen>{groups}"
        '<samengestelde_groep key="s4"><naam>Plusklas</naam></samengestelde_groep></groepen>\n'
        f"<leerlingen>\n{listed}</leerlingen>\n<leerkrachten>\n{staff}</leerkrachten></EDEX>\n",
    )
    return Truth(people, allowed=("Plusklas",))


def _dutch(who: Who, at: int) -> str:
    """The name as EDEXML has it: the last word of the family name, before it the prefix."""
    *words, last = who.family.split()
    prefix = f"<voorvoegsel>{escape(' '.join(words))}</voorvoegsel>" if who.family[0].islower() else ""
    name = last if prefix else who.family
    mail = f"<emailadres>{who.given.lower()}@debongerd.example</emailadres>" if who.role == "staff" else ""
    born = f"<geboortedatum>2016-0{at + 1}-11</geboortedatum>" if who.role == "student" else ""
    return (
        f"<achternaam>{name}</achternaam>{prefix}<voorletters-1>{who.given[0]}</voorletters-1>"
        f"<roepnaam>{who.given}</roepnaam>{born}<geslacht>{at % 2 + 1}</geslacht>{mail}"
    )
