"""Workbooks that school offices make by hand: blocks beside or below each other, tabs, merged titles, notes.

Not drawn, since a human would doubt: composite classes (3/4), Reception, Prep and `KH`, two name columns
without titles, leavers only struck through or coloured, an old list with pupils who aren't in the new one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial
from io import BytesIO
from random import Random
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font

from benchmarks.rosters.case import OFFICE, Case, Loss, Truth, lost
from benchmarks.rosters.cast import POOLS, Who, one
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.fresh_cast import ods
from benchmarks.rosters.papers import xls
from benchmarks.rosters.sampled import Mix, Ways, ways


def _parted(text: str) -> Ways:
    return ways("\n".join(part.strip() for part in " ".join(text.split()).split("§")))


# Of a class: g grade, G Grade 3, O 3rd Grade, k code, b name, T Mrs. Harper, L Harper, A Anna Harper, r room.
# `|` parts cells, ⏎ rows, ↵ lines of a cell. cols: title=form;… $ date, # digit, & mother, % father, @ both.
_US = _parted("""
pools: us uk § pair: Last Name,First Name ¦ Last Name,First Name ¦ Last,First ¦ First Name,Last Name ¦
First,Last § whole: Student ¦ Name ¦ Student Name ¦ Students § number: Student ID ¦ ID # ¦ ID ¦ Student # §
count: # ¦ No. ¦ § title: {T} - Room {r} - {G} ¦ {T} - {G} ¦ {G} - {T} ¦ {T} ¦ {T} ¦ {T}'s Class ¦ {O} - {T}
¦ {T} ({O}) ¦ {T} Rm {r} ¦ {T}, {O}, Room {r} ¦ Teacher: {T}␣␣␣Room: {r}␣␣␣Grade: {g} ¦
Teacher:|{T}|Room:|{r} ¦ Teacher:|{T}⏎Room:|{r} ¦ Teacher:|{T}⏎Grade:|{g}⏎Room:|{r} ¦ {T}⏎Room {r} ¦
{T}↵Room {r} ¦ {G}⏎{T} - Rm. {r} ¦ Homeroom: {T} ¦ Room {r} - {T} ¦ {L} - {O} ¦ {L} Rm {r} ¦ Room {r} ¦ {k}
- {T} ¦ {k} ¦ Teacher: {A}␣␣Rm: {r} ¦ {O} {T} (Rm {r}) § tab: {L} ¦ {L} ¦ {T} ¦ {L} {O} ¦ Rm {r} ¦ {k} §
gtab: {G} ¦ {O} § cols: Teacher={T} ¦ Teacher={L} ¦ Grade={g};Teacher={L} ¦ Teacher={T};Room={r};Grade={g} ¦
Homeroom={L} ¦ Gr={g};Homeroom={T};Rm={r} ¦ HR={r};Grade={g} ¦ Class={k} § top: Birch Hill Elementary ¦
Class Lists 2025-26 ¦ Birch Hill Elementary⏎Homeroom Lists 2025-2026 ¦ 2025-26 HOMEROOMS § gtop: {O} Class
Lists 2025-26 ¦ {G} - 2025-26 § out: moved 10/3 ¦ withdrawn ¦ withdrawn 9/22 ¦ W/D 10/3 ¦ withdrew 9/15 ¦
moved away 10/3 ¦ transferred out 9/30 § gone: Withdrawn ¦ Withdrawn: ¦ WITHDRAWN / MOVED § notes: Notes ¦
Comments § fine: glasses ¦ new this year ¦ speech Tues. ¦ sits up front § sex: M,F ¦ B,G § sum: Total: {n} ¦
Total|{n} ¦ Boys: {m}␣␣Girls: {w}␣␣Total: {n} ¦ Boys|{m}⏎Girls|{w}⏎Total|{n} ¦ {m} boys / {w} girls § month:
September § marks: P,P,P,A,T ¦ ,,,A,T ¦ x,x,x, ¦ ✓,✓,✓,A § days: %-m/%-d § said: Lunch count to office by
9:15 ¦ Updated 9/8/25 ¦ Picture day is 10/14! ¦ Please check spelling and return to the office by Friday ¦
{f} rides bus 7 on Fridays § legend: Yellow = new student;Pink = allergy ¦ Green = walker;Blue = bus;Orange
= car rider ¦ A = absent;T = tardy § staff: Staff ¦ Office Staff ¦ STAFF LIST § jobs: Name,Position,Ext. ¦
Name,Position,Room,Ext ¦ Last Name,First Name,Position,Ext § job: Teacher ¦ Secretary ¦ Principal ¦ Nurse §
teachers: Mrs. Anna Harper ¦ Mr. Greg Lowe ¦ Ms. Rosa Diaz ¦ Mrs. Joan Petersen § others: Rosemary Kettle ¦
Abel Stanhope ¦ Gwen Farrow § last: Bauer ¦ Yates § nicks: Katherine,Katie ¦ William,Will ¦ Benjamin,Ben ¦
Elizabeth,Lizzie ¦ Samuel,Sam ¦ Alexander,Alex § files: Class lists 25-26 ¦ class lists ¦ Homeroom lists
FINAL ¦ Copy of Class Lists ¦ students § mothers: Karen ¦ Lisa ¦ Maria § fathers: David ¦ Luis ¦ Jim § old:
Old list ¦ 2024-25 ¦ last year § lookup: Lookup;Bus|Route;7|North;12|Mill Road ¦ Sheet2; ¦ Sheet2;order
toner;call copier man 555-0142 ¦ Lists;Walker;Bus;Car § totals: Totals;Class;Boys;Girls;Total § grade: Grade
§ grades: 1 2 3 4 5 K § G: Grade {} § k: {}{} § room: Room § sheet: Sheet1 ¦ Sheet1 ¦ 2025-26 § more:
Allergies=peanuts,none,,dairy ¦ Allergy=,,nuts,bee stings (EpiPen) ¦ Bus=7,12,31,Walker ¦ Bus #=7,12,4 ¦
Dismissal=Bus 12,Car rider,Walker,Aftercare ¦ Parent/Guardian=@ ¦ Parents=@ ¦ Mom=&;Dad=% ¦ Phone=555-01## ¦
Home Phone=555-01##;Cell=555-02## ¦ DOB=$ ¦ Field Trip $12=pd,pd,,cash,ck 10## ¦ Picture
$=pd,,pd ¦ Emerg. Form=x,x, ¦ Handbook signed=x,,x,x ¦ Chromebook=CB-1### ¦ iPad #=2#,3# ¦ Locker #=1## ¦
M/F=? ¦ Photo OK=Y,Y,N ¦ Lunch PIN=4### ¦ IEP/504=,,IEP,504""")
_UK = {
    **_US,
    **_parted("""
pools: uk us § pair: Surname,Forename ¦ Forename,Surname ¦ Surname,First Name ¦ First Name,Surname § whole:
Name ¦ Pupil ¦ Pupil Name ¦ Child § number: Adm No ¦ Admission No § title: {k} - {T} ¦ Class {k} ¦ {k} ¦
Class: {k}␣␣␣Teacher: {T} ¦ {k} ({T}) ¦ {G} - {T} ¦ {b} Class - {G} ¦ {b} Class - {T} ¦ {b} Class⏎{G} - {T}
¦ Class:|{k}|Teacher:|{T} ¦ Class:|{k}⏎Teacher:|{T} ¦ {G} - {T} - Room {r} ¦ {T} ¦ {k}↵{T} § tab: {k} ¦ {k}
¦ {b} ¦ {b} Class ¦ {T} ¦ Class {k} § gtab: {G} ¦ Y{g} § cols: Class={k} ¦ Class={k};Teacher={T} ¦
Year={g};Class={b} ¦ Class={b} ¦ Year={g};Teacher={T} § top: Birch Hill Primary School ¦ Class Lists 2025-26
¦ Birch Hill Primary School⏎Class lists September 2025 § gtop: {G} Class Lists 2025/26 § out: left 3/10 ¦
left ¦ moved to Leeds 3/10 ¦ moved away ¦ left 22/09 § gone: Left ¦ Leavers § fine: glasses ¦ EAL ¦ new ¦
SEN support § month: September ¦ Autumn term § marks: /,/,/,N ¦ /,/,/,L,I § days: %d/%m § said: Dinner
numbers to the office by 9.15 ¦ Updated 08/09/25 ¦ Photographs on 14th October ¦ {f} is collected by Nan on
Fridays § legend: Yellow = new;Pink = allergy ¦ Green = walks home;Blue = after school club § jobs:
Name,Role,Ext ¦ Surname,First Name,Role § job: Teacher ¦ School Secretary ¦ Headteacher ¦ Caretaker §
teachers: Mrs Anna Harper ¦ Mr Greg Lowe ¦ Miss Rosie Drew ¦ Mrs Joan Petersen § grades: 1 2 3 4 5 6 § G:
Year {} § grade: Year § lookup: Lookup;House|Colour;Oak|green;Ash|red ¦ Sheet2; ¦ Sheet2;order toner;ring
caterers 01632 960142 § more: Allergies=nuts,none,,dairy ¦ Medical=asthma,,,EpiPen ¦
Dinners=school,packed,FSM ¦ Parent/Carer=@ ¦ Mum=&;Dad=% ¦ Tel=01632 9601## ¦ Mobile=07700 9001## ¦ DOB=$ ¦
Trip £8=pd,pd,,cash ¦ Consent form=Y,Y,,N ¦ iPad=2#,3# ¦ Photo consent=Y,Y,N ¦ M/F=? ¦ House=Red,Blue,Green
¦ Collected by=mum,dad,nan,club"""),
}
_AU = {
    **_UK,
    **_parted("""
pair: Surname,First Name ¦ Family Name,Given Name ¦ First Name,Surname ¦ Surname,Given Name § whole: Student
¦ Name ¦ Student Name § number: Student ID ¦ ID § top: Birch Hill Public School ¦ 2025 Class Lists § gtop:
{G} 2025 § month: September ¦ Term 3 Week 9 § out: left 3/10 ¦ moved to Perth ¦ left 22/9 ¦ moved interstate
§ said: Lunch orders in by 9am Friday ¦ Updated 8/9 ¦ Hats! No hat, no play. ¦ {f} goes to OOSH Tues §
files: 2025 class lists ¦ Class Lists Term 3 ¦ students § k: {}! § job: Teacher ¦ Office Manager ¦ Principal
¦ Librarian § more: Allergies=peanuts,none,,egg ¦ Bus=7,12,walks ¦ Parents=@ ¦ Mum=&;Dad=% ¦ Mobile=0491 570
1## ¦ DOB=$ ¦ Excursion $15=pd,pd,,cash ¦ Swim note=x,x, ¦ iPad=2#,3# ¦ Photo permission=Y,Y,N ¦ M/F=? ¦
Sports House=Wattle,Banksia,Gum"""),
}
_CA = {
    **_US,
    **_parted("""
number: Student # ¦ Student Number § title: {G} - {T} ¦ {T} - {G} ¦ {T} - Room {r} ¦ Gr. {g} - {T} ¦ Gr. {g}
{T} (Rm {r}) ¦ {T} ¦ {T}⏎{G} - Room {r} ¦ Teacher:|{T}|Room:|{r} ¦ Homeroom: {T} ¦ {k} - {T} § out: moved
10/3 ¦ moved to Calgary ¦ withdrawn ¦ transferred out Oct. 3 § top: Birch Hill Public School ¦ Class Lists
2025-26 § said: Hot lunch orders due Friday ¦ Updated Sept. 8 ¦ Picture day is Oct. 14"""),
}
_DE = {
    **_US,
    **_parted("""
pools: de § pair: Nachname,Vorname ¦ Name,Vorname ¦ Vorname,Nachname § whole: Name ¦ Schüler/in § number:
Schülernummer ¦ Schüler-Nr. § count: Nr. ¦ lfd. Nr. ¦ § title: Klasse {k} - {T} ¦ Klasse {k} ¦ {k} ¦ Klasse
{k} ({T}) ¦ Klasse:|{k}|Klassenleitung:|{T} ¦ Klasse {k}⏎Klassenlehrer/in: {T} ¦ Klasse {k} - {T} - Raum {r}
§ tab: {k} ¦ {k} ¦ Klasse {k} § gtab: {G} § cols: Klasse={k} ¦ Klasse={k};Klassenleitung={T} § top:
Grundschule Birkenberg ¦ Klassenlisten 2025/26 § gtop: {G} - Schuljahr 2025/26 § out: weggezogen 3.10. ¦
abgemeldet ¦ abgemeldet am 22.09. ¦ Schulwechsel 1.10. § gone: Abgänge ¦ Abgemeldet § notes: Bemerkungen ¦
Bemerkung § fine: Brille ¦ neu ¦ sitzt vorn § sex: m,w § sum: Summe: {n} ¦ Gesamt|{n} ¦ Jungen:
{m}␣␣Mädchen: {w} ¦ Jungen|{m}⏎Mädchen|{w}⏎Gesamt|{n} § month: September § marks: x,x,x,e,k ¦ ,,,f § days:
%d.%m. § said: Stand 08.09.2025 ¦ Fototermin am 14.10. ¦ Bitte Änderungen im Sekretariat melden § legend:
Gelb = neu;Rosa = Allergie § staff: Kollegium ¦ Lehrkräfte § jobs: Nachname,Vorname,Funktion § job:
Lehrkraft ¦ Sekretärin ¦ Schulleiterin ¦ Hausmeister § teachers: Frau Anna Berger ¦ Herr Jens Vogt ¦ Frau
Petra Lorenz ¦ Herr Ulf Maurer § others: Ingrid Falk ¦ Dörte Kamp ¦ Ralf Stein § last: Ziegler ¦ Ebert §
nicks: Maximilian,Max ¦ Johanna,Hanna ¦ Alexander,Alex § files: Klassenlisten 25-26 ¦ Klassenlisten ¦
Schüler neu § mothers: Sabine ¦ Anja § fathers: Thomas ¦ Jörg § old: alte Liste ¦ 2024-25 § lookup:
Tabelle2; ¦ Tabelle2;Toner bestellen ¦ Auswahl;Bus;zu Fuß;Auto § totals:
Übersicht;Klasse;Jungen;Mädchen;Gesamt § grades: 2 3 4 5 6 § G: Jahrgang {} § grade: Jahrgang § room: Raum §
sheet: Tabelle1 § more: Allergien=Nüsse,,keine ¦ Bus=7,12, ¦ Eltern=@ ¦ Mutter=&;Vater=% ¦ Telefon=0555 12##
¦ geb. am=$ ¦ Ausflug 8 €=ja,ja,,bar ¦ Buchgeld=x,x, ¦ Schwimmer=ja,nein,Bronze ¦ Fotoerlaubnis=ja,nein ¦
m/w=? ¦ Religion=ev,rk,-"""),
}
_FR = {
    **_DE,
    **_parted("""
pools: fr § pair: Nom,Prénom ¦ NOM,PRÉNOM ¦ Prénom,Nom § whole: Élève § number: N° élève § count: N° ¦ §
title: {k} - {T} ¦ Classe de {k} ¦ {k} ¦ Classe : {k}␣␣Professeur principal : {T} ¦ {k} ({T}) ¦ {k}⏎{T} -
Salle {r} § tab: {k} ¦ {k} ¦ Classe {k} § gtab: {G} § cols: Classe={k} ¦ Classe={k};Professeur principal={T}
§ top: Collège Jean Moulin ¦ Listes de classes 2025-2026 § gtop: {G} - année 2025-2026 § out: parti le 03/10
¦ a déménagé ¦ radié le 22/09 ¦ parti § gone: Élèves partis ¦ Départs § notes: Remarques ¦ Observations §
fine: lunettes ¦ nouveau § sex: G,F ¦ M,F § sum: Total : {n} ¦ Garçons : {m}␣␣Filles : {w} ¦
Garçons|{m}⏎Filles|{w}⏎Total|{n} § month: septembre § marks: P,P,A,R ¦ ,,A § days: %d/%m § said: Mis à jour
le 08/09/2025 ¦ Photo de classe le 14/10 § legend: Jaune = nouveau;Rose = allergie § staff: Personnel ¦
Professeurs § jobs: Nom,Prénom,Fonction § job: Professeur ¦ Secrétaire ¦ Principale ¦ Infirmier § teachers:
Mme Anne Perrin ¦ M. Luc Fournier ¦ Mme Sarah Blanchet ¦ M. Karim Vidal § others: Odile Marchand ¦ Renée
Clerc ¦ Yves Tessier § last: Gaillard ¦ Humbert § nicks: Alexandre,Alex ¦ Théodore,Théo ¦ Joséphine,Jo §
files: listes de classes ¦ Listes 2025-2026 § mothers: Nathalie ¦ Céline § fathers: Olivier ¦ Marc § old:
ancienne liste ¦ 2024-2025 § lookup: Feuil2; ¦ Liste;DP;Externe § totals:
Effectifs;Classe;Garçons;Filles;Total § grades: 6 5 4 § G: {}e § k: {}{} § grade: Niveau § room: Salle §
sheet: Feuil1 § more: Allergies=arachides,, ¦ Régime=DP,EXT,DP ¦ Responsables=@ ¦ Mère=&;Père=% ¦
Téléphone=06 39 98 01 ## ¦ Né(e) le=$ ¦ Sortie 8 €=payé,payé, ¦ Droit à l'image=oui,non ¦ Car=3,7, ¦
Sexe=?"""),
}
_ES = {
    **_FR,
    **_parted("""
pools: es § pair: Apellidos,Nombre ¦ Nombre,Apellidos § whole: Alumno/a ¦ Apellidos y nombre § number: Nº
expediente § count: Nº ¦ § title: {k} - Tutor/a: {A} ¦ {k} ¦ Grupo {k} ¦ {k} ({A}) ¦ {k}⏎Tutor/a: {A} ¦
Grupo:|{k}|Aula:|{r} § tab: {k} ¦ Grupo {k} § gtab: {G} § cols: Grupo={k} ¦ Grupo={k};Tutor/a={A} § top:
CEIP Los Olmos ¦ Listas de clase 2025-26 § gtop: {G} - Curso 2025-26 § out: baja 3/10 ¦ se trasladó a
Sevilla ¦ baja § gone: Bajas § notes: Observaciones § fine: gafas ¦ nuevo § sex: V,M § sum: Total: {n} ¦
Niños: {m}␣␣Niñas: {w} ¦ Niños|{m}⏎Niñas|{w}⏎Total|{n} § month: septiembre § marks: ,,F,R § said:
Actualizado el 08/09/2025 ¦ Fotos el 14 de octubre § legend: Amarillo = nuevo;Rosa = alergia § staff:
Profesorado ¦ Personal § jobs: Apellidos,Nombre,Cargo § job: Docente ¦ Secretaria ¦ Directora ¦ Conserje §
teachers: Dña. Marta Solís ¦ D. Raúl Herrero ¦ Dña. Elena Pardo ¦ D. Jorge Tello § others: Pilar Campos ¦
Inés Robles ¦ Julio Serra § last: Ferrer ¦ Lozano § nicks: Francisco,Paco ¦ Dolores,Lola ¦ Guadalupe,Lupe §
files: listas de clase ¦ Alumnos 25-26 § mothers: Carmen ¦ Laura § fathers: Javier ¦ Pedro § old: lista
antigua ¦ 2024-25 § lookup: Hoja2; ¦ Listas;Comedor;Bus § totals: Totales;Grupo;Niños;Niñas;Total § grades:
2 3 4 5 6 § G: {}º Primaria § k: {}º{} § grade: Curso § sheet: Hoja1 § room: Aula § more: Alergias=frutos
secos,,huevo ¦ Comedor=sí,no, ¦ Padres=@ ¦ Madre=&;Padre=% ¦ Teléfono=600 12# ### ¦ F. nacimiento=$ ¦
Excursión 8 €=pagado,, ¦ Autobús=3,7, ¦ Autorización fotos=sí,no ¦ Sexo=?"""),
}
_TONGUES = {"us": _US, "uk": _UK, "au": _AU, "ca": _CA, "de": _DE, "fr": _FR, "es": _ES}
_MIXES = _parted("""
tongue: us ¦ us ¦ us ¦ us ¦ us ¦ us ¦ us ¦ uk ¦ uk ¦ uk ¦ uk ¦ au ¦ au ¦ ca ¦ ca ¦ de ¦ fr ¦ es § layout:
tabs ¦ tabs ¦ tabs ¦ grades ¦ grades below ¦ beside ¦ beside ¦ beside ¦ below ¦ below ¦ below once ¦ filled
¦ filled ¦ filled merged ¦ column ¦ one ¦ one § names: pair ¦ pair ¦ pair ¦ {l}, {f} ¦ {l}, {f} ¦ {l}, {f} ¦
{f} {l} ¦ {f} {l} ¦ {L}, {f} ¦ {L} {f} ¦ {L}, {F} ¦ PAIR § heads: titles ¦ titles ¦ TITLES ¦ bare § spread:
same ¦ own § merged: merged ¦ merged ¦ § top: ¦ top ¦ top § count: ¦ count § number: ¦ ¦ number § more: 0 ¦
1 ¦ 2 ¦ 3 ¦ 5 § days: ¦ ¦ ¦ days ¦ month § notes: ¦ ¦ notes § nick: ¦ () ¦ "" § out: ¦ ¦ ¦ ¦ ¦
note ¦ note ¦
behind ¦ side ¦ gone § sum: ¦ sum § side: ¦ ¦ ¦ note right ¦ legend right ¦ staff right § foot: ¦ ¦ note
below ¦ legend below § blank: ¦ ¦ first column ¦ spacer § gap: 1 ¦ 1 ¦ 2 § helper: ¦ ¦ lookup ¦ staff tab ¦
old hidden ¦ totals § kind: xlsx ¦ xlsx ¦ xlsx ¦ xlsx ¦ csv ¦ csv ¦ ods ¦ xls""")


@dataclass
class _Sheet:
    """Cells by row and column from 0, merged areas, and the cells that are struck through."""

    cells: dict[tuple[int, int], Any] = field(default_factory=dict)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    struck: set[tuple[int, int]] = field(default_factory=set)

    def put(self, row: int, column: int, texts: Any) -> int:
        """Write a row of cells; return the next row."""
        self.cells |= {(row, column + at): text for at, text in enumerate(texts) if text != ""}
        return row + 1

    @property
    def size(self) -> tuple[int, int]:
        """Height and width."""
        return max(r for r, _ in self.cells) + 1, max(c for _, c in self.cells) + 1

    @property
    def rows(self) -> list[list[Any]]:
        """All cells, row by row."""
        return [[self.cells.get((r, c), "") for c in range(self.size[1])] for r in range(self.size[0])]


def office(seed: int) -> Iterator[Case]:
    """Classes beside or below each other or on tabs, with all that stands around them."""
    dice = Random(seed)
    for at in range(150):
        mix = {kind: dice.choice(some) for kind, some in _MIXES.items()}
        layout, tongue = mix["layout"], mix["tongue"]
        is_comma = tongue in ("us", "ca", "de") and mix["names"] == "{L} {f}"
        is_comma |= tongue == "es" and mix["names"] == "{f} {l}"
        mix["names"] = "{l}, {f}" if is_comma else mix["names"]
        if layout.startswith(("filled", "column")) or "air" in mix["names"].lower() or tongue in ("fr", "es"):
            mix["heads"] = mix["heads"].replace("bare", "titles")
        if mix["heads"] == "bare":
            mix |= {"more": "0", "number": "", "days": "", "notes": ""}
            mix |= {"out": mix["out"].replace("note", "behind"), "layout": layout.replace(" once", "")}
        if layout in ("beside", "grades"):
            mix |= {"days": "", "more": min(mix["more"], "2"), "blank": mix["blank"].replace("spacer", "")}
            mix["out"] = re.sub("side|gone", "behind", mix["out"])
        several = layout.startswith(("tabs", "grades"))
        mix["kind"] = "xlsx" if several and mix["kind"] in ("ods", "xls") else mix["kind"]
        mix["helper"] *= mix["kind"] == "xlsx"
        mix["side"] *= not (mix["side"] == "staff right" and (several or mix["helper"] == "staff tab"))
        said = {kind: dice.choice(some) for kind, some in _TONGUES[tongue].items()} | {"tongue": tongue}
        said["title"] *= layout != "tabs" or dice.random() > 0.35
        said["legend"] = said["legend"] if mix["days"] else _TONGUES[tongue]["legend"][0]
        told = said["cols"] if layout.startswith(("filled", "column")) else said["title"]
        words = [*mix.values(), said["out"] * bool(mix["out"]), told]
        name = f"{at} {' | '.join(filter(None, words))}"[:230].replace("\n", "⏎")
        yield Case(name, "combined", OFFICE, partial(_build, mix, said, f"{seed} {at}"))


def _classes(mix: Mix, said: Mix, forms: str, dice: Random) -> list[dict[str, str]]:
    """The classes: of one grade, or each of its own; two of a grade where a tab is a grade."""
    some = [g for g in said["grades"].split() if g != "K" or "{k}" not in forms]
    at, count = dice.randrange(len(some)), 1 if mix["layout"] == "one" else dice.choice((2, 2, 3))
    count, found = 4 if mix["layout"].startswith("grades") else count, list[dict[str, str]]()
    for n in range(count):
        g = some[(at + (n // 2 if count == 4 else n * (mix["spread"] == "own"))) % len(some)]
        kind, first, last = _TONGUES[mix["tongue"]]["teachers"][n].split()
        letter = "ABC"[n % 2 if count == 4 else n * (mix["spread"] == "same")]
        code = said["k"].replace("!", last[0]).format(g, letter.lower() if mix["tongue"] == "de" else letter)
        end, grade = {"1": "st", "2": "nd", "3": "rd"}.get(g, "th"), said["G"].format(g)
        words = ("Kindergarten", "Kindergarten") if g == "K" else (grade, f"{g}{end} Grade")
        mine = {"g": g, "G": words[0], "O": words[1], "k": code, "T": f"{kind} {last}", "L": last}
        mine |= {"A": f"{first} {last}", "b": ("Oak", "Ash", "Elm", "Rowan")[n], "r": str(12 + 2 * n)}
        found.append(mine)
    return found


def _other(form: str, who: Who, said: Mix, sex: int, is_typed: bool, dice: Random) -> Any:
    """A cell of another column."""
    day = date(2016, dice.randrange(1, 13), dice.randrange(1, 28))
    mother, father = (Random(who.full).choice(_TONGUES[said["tongue"]][k]) for k in ("mothers", "fathers"))
    if form == "$":
        return day if is_typed else day.strftime(said["days"] + ("%Y" if said["days"][-1] == "." else "/%Y"))
    both = {"&": f"{mother} {who.family}", "%": f"{father} {who.family}", "?": said["sex"].split(",")[sex]}
    both |= {"@": f"{mother} & {father} {who.family}"}
    return both.get(form) or re.sub("#", lambda _: str(dice.randrange(10)), form)


def _staff(mix: Mix, said: Mix, classes: list[dict[str, str]]) -> tuple[list[Who], list[list[Any]]]:
    """People who work there, and the rows of their list."""
    tongue, titles = _TONGUES[mix["tongue"]], said["jobs"].split(",")
    some = [(c["A"], tongue["job"][0], c["r"]) for c in classes]
    some += [(name, job, "") for name, job in zip(tongue["others"], tongue["job"][1:], strict=False)]
    people, rows = list[Who](), [titles]
    for at, (name, job, room) in enumerate(some):
        given, family = name.split()
        first = next((t for t in titles if _GIVEN.search(t)), "")
        told = {"Name": name, "Room": room, "Ext": str(101 + at), "Ext.": str(101 + at), first: given}
        told |= {titles[0]: family} if first else {}
        rows.append([_typed(told.get(t, job)) for t in titles])
        people.append(one(given, family, role="staff", photo=""))
    return people, rows


_GIVEN = re.compile("(?i)first|fore|given|vor|pr[ée]|nombre")


def _typed(text: Any) -> Any:
    return int(text) if isinstance(text, str) and text.isdecimal() else text


def _filled(rows: list[list[Any]]) -> _Sheet:
    sheet = _Sheet()
    for at, texts in enumerate(rows):
        sheet.put(at, 0, texts)
    return sheet


def _build(mix: Mix, said: Mix, seed: str, folder: Folder) -> Truth:
    dice, tongue, layout = Random(seed), _TONGUES[mix["tongue"]], mix["layout"]
    is_columns = layout.startswith(("filled", "column"))
    cols = dict(part.split("=") for part in said["cols"].split(";")) if is_columns else {}
    title = "" if cols else said["title"]
    tab = said["tab"] if layout == "tabs" else said["gtab"] if layout.startswith("grades") else ""
    is_same = mix["spread"] == "same" and not tab and dice.random() < 0.4
    top = said["gtop" if is_same else "top"] if mix["top"] else ""
    forms = title + tab + "".join(cols.values()) + top
    classes, told = _classes(mix, said, forms, dice), re.findall(r"{(\w)}", forms)
    main = next(key for key in "kbTALr" if key in told)
    allowed = [mine[key] for mine in classes for key in set(told) & set("kbTALr") - {main}]
    tabs = [tab.format(**mine) for mine in classes] if tab else [said["sheet"]]
    people, owner = _pupils(mix, said, classes, main, dice)
    if not {*"gGOk"} & {*told}:
        people = [replace(who, grade="") for who in people]
    sexes, out = {who.full: dice.randrange(2) for who in people}, mix["out"]
    losses, names, filled = list[Loss](), mix["names"], dict[str, int]()
    pair = said["pair"].split(",") if names.lower() == "pair" else [said["whole"]]
    others = ";".join(dice.sample(tongue["more"], int(mix["more"])))
    more = dict(part.split("=") for part in others.split(";")) if others else {}
    more = {t: some for t, some in more.items() if t[:3] not in [other[:3] for other in more if other < t]}
    is_typed = mix["kind"] == "xlsx" and dice.random() < 0.5
    days = [date(2025, 9, 8) + timedelta(d) for d in (0, 1, 2, 3, 4, 7)] if mix["days"] else []
    dates = [day if is_typed else day.strftime(said["days"]) for day in days]
    ids = [said["number"]] * bool(mix["number"])
    heads: list[Any] = [said["count"]] * bool(mix["count"]) + [*cols]
    heads += pair + ids if dice.random() < 0.5 else ids + pair
    heads += [None] * (mix["blank"] == "spacer" and bool(more or dates)) + [*more, *dates]
    heads += [said["notes"]] * bool(mix["notes"] or out == "note")
    shown = [h.upper() if mix["heads"] == "TITLES" and isinstance(h, str) else h or "" for h in heads]

    def row(who: Who, at: int, is_first: bool, mine: dict[str, str]) -> list[Any]:
        given = f"{who.given} {mix['nick'][0]}{who.goes}{mix['nick'][1]}" if who.goes else who.given
        values = [given if _GIVEN.search(t) else who.family for t in pair]
        if len(pair) == 1:
            values = [names.format(l=who.family, L=who.family.upper(), f=given, F=given.upper())]
        values = [v.upper() for v in values] if names == "PAIR" else values
        if not who.here and out == "behind":
            values[-1] += f" ({said['out']})" if mix["merged"] else f" - {said['out']}"
        cells = dict[Any, Any](zip([*pair, *ids], [*values, who.number], strict=False))
        cells |= {t: form.format(**mine) for t, form in cols.items() if is_first or layout == "column"}
        cells |= {said["count"]: at} if mix["count"] else {}
        for t, some in more.items():
            cells[t] = _other(dice.choice(some.split(",")), who, said, sexes[who.full], is_typed, dice)
            filled[t] = filled.get(t, 0) + (cells[t] != "")
        usual, *rare = said["marks"].split(",")
        cells |= {day: usual if dice.random() < 0.8 else dice.choice(rare) for day in dates}
        is_said = not who.here and out == "note"
        cells[said["notes"]] = said["out"] if is_said else dice.choice(("", "", *tongue["fine"]))
        return [*(_typed(cells.get(h, "")) for h in heads), *[said["out"]] * (not who.here and out == "side")]

    def block(sheet: _Sheet, r: int, c: int, n: int) -> int:
        """Write a class with its title; return the row below."""
        group = [who for at, who in enumerate(people) if owner[at] == n]
        for text in title.format(**classes[n]).split("\n") if title else ():
            cells = text.replace("↵", "\n").split("|")
            cells = [" ".join(cells)] if len(cells) > len(heads) or is_beside else cells
            is_merged = len(cells) == 1 < len(heads) and mix["merged"]
            sheet.merged += [(r, r, c, c + len(heads) - 1)] if is_merged else []
            r = sheet.put(r, c, map(_typed, cells))
        if mix["heads"] != "bare" and layout != "below once" and not cols:
            r = sheet.put(r, c + heads.index(dates[0]), [said["month"]]) if mix["days"] == "month" else r
            r = sheet.put(r, c, shown)
        begin = r
        for at, who in enumerate((who for who in group if who.here or out != "gone"), 1):
            sheet.struck |= set() if who.here else {(r, c + x) for x in range(len(heads))}
            r = sheet.put(r, c, row(who, at, at == 1, classes[n]))
        if "merged" in layout and r - begin > 1:
            sheet.merged += [(begin, r - 1, c + heads.index(t), c + heads.index(t)) for t in cols]
        here = [sexes[who.full] for who in group if who.here]
        sums = said["sum"].format(n=len(here), m=here.count(0), w=here.count(1)).split("\n")
        for text in sums if mix["sum"] and not cols else ():
            r = sheet.put(r, c + bool(mix["count"]), map(_typed, text.split("|")))
        return r

    sheets, is_beside = dict[str, _Sheet](), layout in ("beside", "grades")
    left = int(mix["blank"] == "first column")
    staff, rows = _staff(mix, said, classes) if "staff" in mix["side"] + mix["helper"] else ([], [])
    about = next(who.given for who in people if who.here and not who.goes)
    for name in dict.fromkeys(tabs):
        sheet, r, c = sheets.setdefault(name, _Sheet()), 0, left
        own = [n for n in range(len(classes)) if not tab or tabs[n] == name]
        for text in top.format(**classes[own[0]]).split("\n") if top else ():
            sheet.merged += [(r, r, c, c + 5)] if mix["merged"] else []
            r = sheet.put(r, c, [text])
        line = r = r + (dice.randrange(2) if top else 0)
        r = sheet.put(r, c, shown) if layout == "below once" or cols else r
        for n in own:
            end = block(sheet, r, c, n)
            r, c = (r, c + len(heads) + int(mix["gap"])) if is_beside else (end + (not cols), c)
        gone = [who for at, who in enumerate(people) if not who.here and out == "gone" and owner[at] in own]
        right, below = sheet.size[1] + 1, sheet.size[0] + 1
        for who in gone:
            cells = zip(heads, row(who, 1, True, classes[own[-1]]), strict=True)
            below = sheet.put(below, left, [said["gone"]])
            below = sheet.put(below, left, [v if h in [*pair, *ids] else "" for h, v in cells]) + 1
            people[people.index(who)], allowed = replace(who, room="", grade=""), [*allowed, said["gone"]]
        words = {"note": [said["said"].format(f=about)], "legend": said["legend"].split(";")}
        for text in words.get(mix["side"].split(" ")[0], []):
            line = sheet.put(line, right, [text])
        for text in words.get(mix["foot"].split(" ")[0], []):
            below = sheet.put(below, left, [text])
        for texts in [[said["staff"]], *rows] if mix["side"] == "staff right" else []:
            line = sheet.put(line, right, texts)
    losses += [lost(f"column {t}", t) for t in more if filled.get(t, 0) * 2 >= len(people)]
    allowed += [*tabs * bool(tab), *([mine["r"] for mine in classes] + [said["staff"]]) * bool(staff)]
    helper, hidden = mix["helper"], said["old"]
    if helper == "staff tab":
        sheets[said["staff"]] = _filled(rows)
    elif helper == "lookup":
        hidden, *texts = said["lookup"].split(";")
        sheets[hidden] = _filled([[*map(_typed, text.split("|"))] for text in texts])
    elif helper == "totals":
        name, *titles = said["totals"].split(";")
        sheets[name] = _filled([titles])
        for n, mine in enumerate(classes, 1):
            sex = [sexes[w.full] for w, at in zip(people, owner, strict=True) if w.here and at == n - 1]
            sheets[name].put(n, 0, [_typed(mine[main]), sex.count(0), sex.count(1), len(sex)])
    elif helper == "old hidden":
        old = [(who, classes[owner[at]]["g"]) for at, who in enumerate(people)]
        titles = [*sorted(tongue["pair"][0].split(","), key=lambda t: bool(_GIVEN.search(t))), said["grade"]]
        lines = [[who.family, who.given, int(g) - 1] for who, g in old if g not in "1K"]
        sheets |= {hidden: _filled([titles, *lines])} if lines and mix["tongue"] != "fr" else {}
    _save(folder, mix, said, sheets, hidden if helper == "old hidden" or dice.random() < 0.5 else "")
    is_capital = names in ("PAIR", "{L}, {f}", "{L} {f}", "{L}, {F}")
    return Truth([*people, *staff], losses, capitals=is_capital, allowed=allowed)


def _pupils(
    mix: Mix, said: Mix, classes: list[dict[str, str]], main: str, dice: Random
) -> tuple[list[Who], list[int]]:
    """The pupils class by class, one with a nickname, one who left, and whose class each is in."""
    pools = [POOLS[pool] for pool in said["pools"].split()]
    givens, families = ([n.replace("_", " ") for pool in pools for n in pool[at].split()] for at in (0, 1))
    families += ["Smith-Jones", "De La Cruz"] * (len(pools) > 1 and mix["names"] != "{f} {l}")
    most = {1: 7, 2: 4, 3: 3, 4: 2}[len(classes)]
    owner = [n for n, _ in enumerate(classes) for _ in range(most - (most > 2 and dice.random() < 0.3))]
    firsts, lasts = dice.sample(givens, len(owner)), sorted(dice.sample(families, len(owner)))
    dice.shuffle(lasts)
    people, start, marks = list[Who](), dice.choice((41237, 100482, 7104)), dice.sample(range(len(owner)), 3)
    for at, (given, family) in enumerate(zip(firsts, lasts, strict=True)):
        mine, is_nick = classes[owner[at]], at == marks[0] and mix["nick"]
        given, goes = said["nicks"].split(",") if is_nick else (given, "")
        who = one(given, family, str(start + 13 * at) * bool(mix["number"]), mine["g"], mine[main], photo="")
        people.append(replace(who, goes=goes, here=at != marks[1] or not mix["out"]))
    people = [who for _, who in sorted(zip(owner, people, strict=True), key=lambda p: (p[0], p[1].family))]
    return people, owner


def _save(folder: Folder, mix: Mix, said: Mix, sheets: dict[str, _Sheet], hidden: str) -> None:
    name, book, kind = said["files"], Workbook(), mix["kind"]
    if kind == "csv":
        sep = ",;"[mix["tongue"] in ("de", "fr", "es")]
        enc = "cp1252" if mix["merged"] and "✓" not in said["marks"] else "utf-8-sig"
        for tab, sheet in sheets.items():
            folder.csv(f"{tab if len(sheets) > 1 else name}.csv", sheet.rows, sep, enc)
    elif kind in ("ods", "xls"):
        sheet = next(iter(sheets.values()))
        folder.put(f"{name}.{kind}", ods(sheet.rows) if kind == "ods" else xls(sheet.rows, sheet.merged))
    else:
        book.remove(book.active)
        for tab, sheet in sheets.items():
            page = book.create_sheet(tab)
            for (r, c), value in sheet.cells.items():
                cell = page.cell(r + 1, c + 1, value)
                if isinstance(value, date) and value.year == 2025:
                    cell.number_format = "d-mmm"
                cell.font = Font(strike=(r, c) in sheet.struck or None)
            for top, end, first, last in sheet.merged:
                page.merge_cells(None, top + 1, first + 1, end + 1, last + 1)
            page.sheet_state = "hidden" if tab == hidden else "visible"
        file = BytesIO()
        book.save(file)
        folder.put(f"{name}.xlsx", file.getvalue())
