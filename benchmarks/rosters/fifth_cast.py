"""The invented pupils of the fifth fresh half, whose names are in no other half."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape

from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.fresh_cast import pupils_from

NAMES = {
    "us": (
        "Lorelei|Bascombe;Thaddeus|Winslow;Marisela|Arriaga;Deshawn|Goodwin;Clementina|Rossetti;Soren|Halvorsen;"
        "Kiana|Makoa;Ezra|Birnbaum;Odalys|Figueroa;Graham|Peebles;Anneliese|Stroebel;Malik|Toussaint"
    ),
    "us_mess": (
        "Emmett|Burkhalter;Kaylee Jo|McAlister;Rory|O'Bannon;Milagros|De La Fuente;Theo|Smith-Barrow;"
        "Win|Htoo;Adalynn|VanderMolen;DeAndre|St. Julien;Josefina|Ybarra;Ike|Oakes"
    ),
    "uk": (
        "Araminta|Holroyd;Kofi|Danquah;Tegan|Penhaligon;Bilal|Chaudhry;Rosalind|Tunnicliffe;Ned|Satterthwaite;"
        "Cressida|Bowes-Daly;Dafydd|Vaughan;Oonagh|McIlroy;Rafe|Entwistle;Simran|Grewal"
    ),
    "ie": (
        "Caoimhe|Ní Dhomhnaill;Oisín|Ó Briain;Sadhbh|Kinsella;Fiachra|Mac Giolla Phádraig;Éabha|Brosnan;"
        "Tadhg|O'Driscoll;Kamila|Wesolowska;Donnacha|Feeney;Róisín|Geraghty"
    ),
    "au": (
        "Matilda|Pennefather;Lachlan|D'Souza;Zahra|Haidari;Cooper|Rasmussen;Indi|O'Halloran;Minh Anh|Truong;"
        "Archer|Zammit;Evangeline|Papadimitriou;Kirra|McQuade;Banjo|Stockdale;Tavita|Faleolo;Poppy|Le Breton"
    ),
    "ch": (
        "Nino|Zurbrügg;Maëlle|Aebischer;Andrin|Rüegg;Leonie|Möckli;Dario|Bernasconi;Ladina|Caflisch;"
        "Jürg|Schär;Amélie|von Känel"
    ),
    "fr": (
        "Noé|Lemaître;Apolline|Vauquelin;Yanis|Belkacem;Sixtine|de Kerdrel;Mathéo|Prud'homme;Lou-Anne|Gâteau;"
        "Élise|Cœurdevey;Aboubacar|Diarra;Jeanne|Rabeharisoa;François-Xavier|Noël"
    ),
    "pl": (
        "Aleksandra|Błaszczyk;Igor|Wieczorek;Łucja|Sęk;Mikołaj|Grzesiak;Nadia|Chrząszcz;Franciszek|Żółtowski;"
        "Lena|Śliwa;Gustaw|Kołodziej;Marcelina|Gańko;Bruno|Ostrowski-Mróz"
    ),
    "rs": (
        "Ђорђе|Јовановић;Милица|Петровић;Вук|Живковић;Тијана|Ђукић;Лазар|Његован;Анђела|Шћепановић;"
        "Страхиња|Љубојевић;Невена|Цветић"
    ),
    "se": (
        "Karin Elisabet|Hedvall;Nils Olof|Rydén;Freja Maria|Stålnacke;Ali Hassan|Farah;Svea Linnea|Örnberg;"
        "Erik Gustav|Fägerskiöld;Saga|Kvist;Per Åke|Niia"
    ),
    "hu": (
        "Bence|Szőke;Boglárka|Győrfi;Zalán|Kőhalmi;Dorottya|Bűdi;Ákos|Túróczi;Csenge|Füzesi;Ödön|Nyíri;"
        "Zsófia|Váradi-Kiss;Máté|Hőgye"
    ),
    "tr": (
        "Zeynep|Karadağ;Çınar|Işık;Ecrin|Güngör;Mehmet Akif|Şimşek;Asya|Ilgaz;İpek|Doğruöz;Tuğra|Bağcı;"
        "Ayşe Nur|Çetinkaya;Ege|Ünlü"
    ),
    "hk": (
        "Tai Man|Chan;Wing Yan|Leung;Ka Ho|Cheung;Sze Nga|Au Yeung;Chi Kit|Yip;Hoi Ching|Tsui;"
        "Yat Long|Szeto;Tsz Ying|Kwok;Pak Hei|Fung;Lok Yiu|Mak"
    ),
    "ja": (
        "陽太|菅原;美咲|久保田;蓮太郎|西園寺;結菜|堀;大和|宮崎;琴音|真田;航|東;凪沙|千葉;悠人|五十川;日向|柳"
    ),
    "zh": "雨泽|范;欣妍|诸葛;博文|曹;诗琪|彭;宇航|蒋;梦瑶|上官;嘉豪|沈;紫萱|韩;明轩|冯",
    "ko": "서준|권;하윤|황;지안|남궁;은서|송;주원|안;다은|류;현우|홍;소율|배;태윤|노",
    "co": (
        "Valeria Andrea|Quintero Londoño;Samuel|Ocampo Ríos;Danna Sofía|Zuluaga Mejía;Emiliano|Cárdenas;"
        "María José|Muñetón Gaviria;Juan Esteban|De la Ossa Pérez;Salomé|Bedoya Henao;Kevin|Angulo Caicedo;"
        "Gabriela|Nariño Peña;Tomás|Echavarría Uribe"
    ),
    "fi": (
        "Venla|Kettunen;Eino|Hyvärinen;Aada|Pöllänen;Oiva|Räsänen;Siiri|Lähteenmäki;Leevi|Törmä;Iida|Ylönen;"
        "Otso|Kärki;Pihla|Nyström;Toivo|Jääskeläinen;Elsi|Ala-Mutka;Niilo|Vesterbacka;Hilla|Kokko;"
        "Amir|Rezaei;Kerttu|Äijälä"
    ),
    "de": (
        "Jette|Grünwald;Mats|Möllenkamp;Leni|Schröer;Ömer|Gündüz;Friederike|von Bülow;Til|Pfützner;"
        "Käte|Heßler;Anton|Übelacker;Wanda|Sauerländer"
    ),
}
pupils = pupils_from(NAMES)


def anyhow(full: str, number: str = "", grade: str = "", room: str = "", **more: Any) -> Who:
    """Somebody whose name nobody can part from the list alone: every parting is as good."""
    parts = full.split()
    ways = [(" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts) + 1)]
    turned = [(" ".join(parts[at:]), " ".join(parts[:at])) for at in range(1, len(parts))]
    return one(ways[-1][0], "", number, grade, room, also=(*ways, *turned), **more)


def reckoned(book: bytes, values: Mapping[str, str]) -> bytes:
    """A workbook as Excel saves it: with the last value of each formula of the first sheet beside it."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.namelist():
            data = old.read(entry)
            if entry == "xl/worksheets/sheet1.xml":
                text = data.decode()
                for cell, value in values.items():
                    text = _with_value(text, cell, value)
                data = text.encode()
            new.writestr(entry, data)
    return file.getvalue()


def _with_value(sheet: str, cell: str, value: str) -> str:
    kind = "" if value.isdigit() else ' t="str"'
    found = re.search(rf'<c r="{cell}"([^>]*?)><f>(.*?)</f><v\s*/?>(?:</v>)?</c>', sheet)
    if not found:
        raise ValueError(f"no formula in {cell}")
    style, formula = found.groups()
    done = f'<c r="{cell}"{style}{kind}><f>{formula}</f><v>{escape(value)}</v></c>'
    return sheet.replace(found[0], done)
