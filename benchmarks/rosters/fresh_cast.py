"""The invented pupils of the fresh halves, whose names are in no other half, and an OpenDocument sheet."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from xml.sax.saxutils import escape

from benchmarks.rosters.cast import Who, one

Pupils = Callable[..., list[Who]]


def pupils_of(half: int) -> Pupils:
    """The pupils of fresh half 0 or 1."""
    return pupils_from({tongue: halves[half] for tongue, halves in NAMES.items()})


def pupils_from(pools: Mapping[str, str]) -> Pupils:
    """The pupils of these names by tongue: `Given|Family`, parted by semicolons."""

    def pupils(
        tongue: str, count: int, number: str = "", grades: str = "", rooms: str = "", without: int = 1
    ) -> list[Who]:
        """The first pupils of a tongue; grades and rooms in turn; the last ones are without a photo."""
        names = [name.strip().split("|") for name in pools[tongue].split(";")]
        found = []
        for at in range(count):
            given, family = [*names[at], ""][:2]
            found.append(one(given, family, _up(number, at), _turn(grades, at), _turn(rooms, at)))
        return [replace(who, photo="") if at >= count - without else who for at, who in enumerate(found)]

    return pupils


def _turn(words: str, at: int) -> str:
    listed = words.split(";") if ";" in words else words.split()
    return listed[at % len(listed)].strip() if listed else ""


def _up(number: str, at: int) -> str:
    """The at-th number from this one, as wide as it; letters around the digits stay."""
    found = re.fullmatch(r"(.*?)(\d+)(\D*)", number)
    if not found:
        return number
    before, digits, behind = found.groups()
    return f"{before}{int(digits) + at * 17:0{len(digits)}}{behind}"


def ods(rows: Iterable[Sequence[Any]]) -> bytes:
    """A spreadsheet as LibreOffice saves it: numbers are numbers, the rest is text."""
    body = "".join(f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>" for row in rows)
    spaces = " ".join(f'xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{key}:1.0"' for key in _SPACES)
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} office:version="1.2">'
        f'<office:body><office:spreadsheet><table:table table:name="Sheet1">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    entry = '<manifest:file-entry manifest:full-path="{}" manifest:media-type="{}"/>'
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest manifest:version="1.2" '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f"{entry.format('/', _ODS)}{entry.format('content.xml', 'text/xml')}</manifest:manifest>"
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", _ODS, zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return file.getvalue()


_SPACES = ("office", "table", "text")
_ODS = "application/vnd.oasis.opendocument.spreadsheet"


def _cell(value: Any) -> str:
    text = f"<text:p>{escape(str(value))}</text:p>"
    if isinstance(value, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{value}">{text}</table:table-cell>'
    if value in ("", None):
        return "<table:table-cell/>"
    return f'<table:table-cell office:value-type="string">{text}</table:table-cell>'


NAMES: dict[str, tuple[str, str]] = {
    "us": (
        "Savannah|Holloway;Jamal|Ferris;Wren|Kowalczyk;Dashiell|Vance;Priscilla|Amaro;Trevor|St. James;"
        "Anjali|Raman;Beckett|O'Dell;Marisol|Trujillo;Cyrus|Whitlock",
        "Delilah|Boone;Kwame|Asante;Sutton|Varga;Emery|Lockhart;Rosalind|Pacheco;Tobias|Van Horn;"
        "Nkechi|Eze;Griffin|McAllister;Paloma|Duarte;Silas|Ketterman",
    ),
    "mess": (
        "Marcus|Washington;Shea|O'Neil;Fiona|McDonald;Luz|De La Cruz;Anna-Lise|Smith-Jones;Bo|Li;"
        "Mary Kate|Byrne;D'Andre|Lewis",
        "Desmond|Freeman;Caitlin|O'Hara;Ewan|MacGregor;Pilar|De Leon;Jean-Luc|Hall-Price;Yu|Ng;"
        "Sarah Jane|Finch;Ta'Shawn|Banks",
    ),
    "uk": (
        "Ottilie|Cartwright;Zayn|Mahmood;Cerys|Llewellyn;Rory|Fitzpatrick;Amara|Okonkwo;Jude|Hargreaves;"
        "Sunniva|Rowe;Hamish|Drummond",
        "Clementine|Oakley;Ibrahim|Siddiqui;Gethin|Prosser;Orla|Kavanagh;Temi|Balogun;Monty|Ravenscroft;"
        "Beatrix|Thorne;Fergus|Munro",
    ),
    "de": (
        "Jördis|Oßwald;Til|Kühnel;Aylin|Çetin;Hannes|Rößler;Wiebke|Lüders;Kilian|von Arnim;Svea|Dörfler;"
        "Ferdinand|Strauß",
        "Thorben|Höfling;Maike|Büchner;Emre|Öztürk;Lorenz|Weißmann;Änne|Pröll;Korbinian|von der Heide;"
        "Ronja|Küster;Götz|Fröhlich",
    ),
    "fr": (
        "Maïwenn|Le Goff;Anaëlle|Dutilleul;Sacha|Benhaïm;Jean-Loup|Château;Océane|d'Hervé;Kévin|Crépin;"
        "Séraphine|Mézières;Noé|Rétif",
        "Gwenaëlle|Le Bihan;Aurèle|Desprès;Fatou|N'Guessan;Marie-Ève|Prévost;Cédric|d'Estrées;Joël|Hémery;"
        "Aliénor|Bézard;Timothée|Lanoë",
    ),
    "es": (
        "Candela|Ruiz Pastor;Unai|Echeverría Lasa;Begoña|Cañas Olmo;Darío|López de Haro;Itziar|Muñiz Pons;"
        "Joaquín|Benítez Roldán",
        "Macarena|Soler Ibarra;Aitor|Zubizarreta Gil;Rocío|Peñalver Nuño;Íker|Ponce de León;Noelia|Güell Rius;"
        "Ramón|Carrión Vega",
    ),
    "pt": (
        "João Pedro|da Silva;Ana Clara|Conceição;Enzo|Guimarães;Valentina|dos Santos;Kaíque|Brito",
        "Maria Eduarda|de Oliveira;Luís|Falcão;Isadora|Simões;Antônio|das Neves;Rayssa|Leão",
    ),
    "nl": (
        "Pien|van den Heuvel;Jurre|Oosterhuis;Lieke|de Groot;Stijn|van 't Veer;Fenna|Zijlstra;Hidde|ter Braak",
        "Jitske|van der Velde;Wout|De Smet;Marieke|Peeters;Lowie|Van den Bossche;Britt|Claes;Seppe|D'Hondt",
    ),
    "sv": (
        "Tindra|Ödman;Melker|Åström;Linnéa|Ahlgren;Hjalmar|Söderqvist;Ronja|von Essen;Kerstin|Häggström",
        "Aino|Mäkelä;Väinö|Koskinen;Helmi|Hämäläinen;Onni|Järvelä;Lumi|Pöyry;Eetu|af Ursin",
    ),
    "east": (
        "Agnieszka|Jabłońska;Krzysztof|Świątek;Jagoda|Kędzierska;Tymoteusz|Gołąb;Oliwia|Ząbek;Ignacy|Źrebiec",
        "Eliška|Dvořáková;Matěj|Řezníček;Žofie|Kučerová;Ondřej|Šťastný;Kateřina|Ďurišová;Vojtěch|Příhoda",
    ),
    "zh": (
        "梓涵|王;浩宇|李;欣怡|张;子轩|欧阳;雨桐|刘;俊杰|陈",
        "民俊|金;瑞妍|朴;度允|李;夏恩|崔;志厚|郑;智友|姜",
    ),
    "ja": (
        "莉子|長谷川;翔太|石井;七海|近藤;健|藤田;彩乃|大野;拓海|原",
        "花音|三浦;大輔|岡本;真央|西村;直樹|五十嵐;詩織|青木;晴|林",
    ),
    "ko": (
        "민준|김;서연|박;도윤|이;하은|최;지호|정;수아|강",
        "예준|윤;지우|장;시우|임;채원|한;은우|오;다인|서",
    ),
    "ar": (
        "ليان|الغامدي;فيصل|الحربي;جود|الزهراني;سلطان|العتيبي;ريما|القحطاني;ماجد|الشهري",
        "دانة|الدوسري;تركي|المطيري;لمى|الشمري;نواف|السبيعي;أروى|البلوي;بدر|العنزي",
    ),
    "ru": (
        "Арина|Соколова;Глеб|Ершов;Ульяна|Щербакова;Тимур|Хабибуллин;Ярослава|Жукова;Фёдор|Юдин",
        "Василиса|Орлова;Матвей|Шевцов;Дарья|Чернышёва;Руслан|Ахметов;Злата|Цветкова;Егор|Быков",
    ),
    "hi": (
        "आरव|शर्मा;दीया|वर्मा;कबीर|मिश्रा;अनन्या|यादव;ईशान|त्रिपाठी;मीरा|चौहान",
        "विहान|गुप्ता;सिया|पाण्डेय;रुद्र|ठाकुर;तारा|जोशी;अर्जुन|सक्सेना;नव्या|दुबे",
    ),
    "el": (
        "Ελένη|Παπαδοπούλου;Νίκος|Καραγιάννης;Δανάη|Αλεξίου;Σπύρος|Μαυρίδης;Ζωή|Χατζή;Πέτρος|Λάμπρου",
        "Κατερίνα|Οικονόμου;Γιώργος|Βασιλείου;Ίριδα|Στεργίου;Θάνος|Κοντός;Μυρτώ|Ράπτη;Άγγελος|Ζέρβας",
    ),
    "nz": (
        "Anahera|Te Kanawa;Wiremu|Parata;Sione|Taufa;Mereana|Ngata;Leilani|Fa'asavalu;Angus|MacBeth;"
        "Tāne|Rāwiri",
        "Marama|Tūhoe;Hēmi|Walker;Losa|Leota;Ngaio|Henare;Semisi|Vaka'uta;Ruby|McKenzie;Kāhu|Pōtae",
    ),
    "za": (
        "Thandeka|Dlamini;Ruan|van der Merwe;Lerato|Mokoena;Anika|du Plessis;Sipho|Ngcobo;Zainab|Adams",
        "Nomvula|Khumalo;Dewald|van Wyk;Kagiso|Molefe;Mieke|le Roux;Bongani|Zulu;Yusuf|Davids",
    ),
    "id": (
        "Sukarman|;Dewi|Lestari;Wulandari|;Bayu|Pratama;Ningsih|;Rizky|Ramadhan",
        "Supriyadi|;Intan|Permata;Hartini|;Dimas|Saputra;Yuliana|;Fajar|Nugroho",
    ),
}
