"""Numbers that are not a person's own: those of lockers, books, envelopes, orders, devices and tickets."""

from __future__ import annotations

import re
from collections.abc import Iterable

from namecards.importing.tables.content import is_private
from namecards.importing.tables.headers import split_title
from namecards.importing.tables.words import NUMBER_WORDS, PERSON_WORDS, SHORT, folded

_WHOLE = folded(
    """key keys env order orders ticket tickets serial device devices asset assets tag item items copy copies
    ext extn extension durchwahl loan session visa passport bed cabin tent wristband wallet attendance
    house class form teacher tutor parent guardian mother father driver
    book books title isbn seat desk table row lane cap bib race jersey shirt shoe size route stop pass permit
    plate vehicle car rx dose policy claim check cheque hook peg tray bin shelf unit box combo pin lock score
    points rank lexile wpm time minutes amount price cost total qty from to hat skate bike instrument ipad
    buch fach platz sitz bahn gerät rezept betrag preis clé clef série cote siège couloir dossard arrêt
    montant prix llave orden sobre serie libro asiento mesa dorsal ruta parada placa monto importe precio
    folio chiave busta posto targa libro cacifo chave lugar livro kluis bon boek stoel plaats skap skåp
    skab nøkkel nyckel nøgle ordre enhet enhed bok bog sete plass kaappi avain lasku nide kirja paikka klucz
    miejsce klíč kulcs dolap anahtar zarf ключ заказ конверт книга место 鍵 钥匙 信封 封筒 座位"""
)
_BEGIN = tuple(
    folded(
        """locker envelope invoice receipt laptop chromebook tablet textbook raffle parking voucher coupon
        prescription combination padlock transaction booking reservation confirmation bookbag uniform
        spind schließfach bestell auftrag umschlag rechnung quittung inventar serien exemplar medien
        kennzeichen startnummer gutschein casier enveloppe facture commande inventaire exemplaire
        casillero taquilla factura inventario ejemplar armadietto fattura ricevuta inventario pettorale
        dispositiv encomenda inventário kluisje sleutel factuur envelop inventaris exemplaar rugnummer
        kenteken konvolutt kuvert faktura kvitt beställ bestilling eksemplar szafk zamówien kopert
        egzemplarz skříňk objednávk obálk výtisk szekrény boríték rendelés sipariş шкафчик экземпляр ロッカー
        储物柜 注文 订单"""
    )
)
"""Beginnings of words: Bestellnummer, Inventarnr."""
_SOFT = folded("key keys pass")
"""Words for a person's number, too: "Student Key", "Library Pass"."""
_ITEMS = re.compile(
    r"\b(lockers?|keys?|envelopes?|raffle|tickets?|chromebooks?|laptops?|tablets?|ipads?"
    r"|devices?|spinde?|schließf[aä]ch\w*|casiers?|casilleros?|taquillas?|armadiett\w*|kluisjes?|szafki|skåp)"
    r"\b(?! stage)",
    re.IGNORECASE,
)
_BARE = NUMBER_WORDS - folded("id code kod código codice identifier identifiant kenn")
_PLAIN = NUMBER_WORDS - folded("id code kod código codice barcode strichcode reference ref")
WHY = "it may be the number of a thing, not of a person"


def is_of_thing(title: str) -> bool:
    """Whether a title names a thing that has a number: "Invoice", "Envelope #", "Inventarnr."."""
    words = [SHORT.get(word, word) for word in split_title(title)]
    whole = _WHOLE - _SOFT if PERSON_WORDS.intersection(words) or "library" in words else _WHOLE
    return any(word in whole or word.startswith(_BEGIN) for word in words)


def is_plain(title: str) -> bool:
    """Whether a title says that its cells are numbers, and not whose or what: "No."."""
    return set(split_title(title)) <= _PLAIN


def is_only_of_thing(text: str) -> bool:
    """Whether all words in front of a number say what has it: "Locker", "Bus No."."""
    words = split_title(text)
    return not all(word in NUMBER_WORDS for word in words) and all(
        word in NUMBER_WORDS or is_of_thing(word) or is_private(word) for word in words
    )


def may_be_of_thing(title: str, around: Iterable[str]) -> bool:
    """Whether a title says only "Number", in a list of lockers, keys or devices, as its heading tells."""
    words = set(split_title(title))
    return bool(words) and words <= _BARE and any(_ITEMS.search(text.replace("_", " ")) for text in around)
