"""Other letters for one name, in files and on keyboards: Jovanovic for Јовановић, Sakura for さくら."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from itertools import product

_CYRILLIC = dict(zip("абвгдежзийклмнопрстуфхцчшыэіїєјґё", "abvgdezzijklmnoprstufhccsyeiiejge", strict=True))
_CYRILLIC |= {"ђ": "d", "ћ": "c", "љ": "lj", "њ": "nj", "џ": "dz", "щ": "sc", "ю": "ju", "я": "ja"}
_CYRILLIC |= {"ъ": "", "ь": "", "ѓ": "gj", "ќ": "kj", "ѕ": "dz", "ў": "u"}
_CYRILLIC |= dict(zip("әғқңөүұһҳ", "agknouuhh", strict=True))
_ENGLISH = _CYRILLIC | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "й": "y"}
_ENGLISH |= {"ю": "yu", "я": "ya", "ї": "yi", "є": "ye"}
_YE = {f"{before}е": "ye" for before in "аеёиоуыэюяъь"}
_GREEK = dict(zip("αβγδεζηικλμνξοπρσςτυφω", "avgdeziiklmnxoprsstyfo", strict=True))
_GREEK |= {"θ": "th", "χ": "ch", "ψ": "ps"}
_CAUCASIAN = dict(zip("აბგდევზთიკლმნოპრსტუფქყჯჰ", "abgdevztiklmnoprstupkqjh", strict=True))
_CAUCASIAN |= dict(zip("ჟღშჩცძწჭხ", ["zh", "gh", "sh", "ch", "ts", "dz", "ts", "ch", "kh"], strict=True))
_CAUCASIAN |= dict(zip("աբգդեզէըիլկհմյնոպջռսվտրւփքօֆ", "abgdezeyilkhmynopjrsvtrvpkof", strict=True))
_CAUCASIAN |= dict(
    zip("թժխծձղճշչց", ["t", "zh", "kh", "ts", "dz", "gh", "ch", "sh", "ch", "ts"], strict=True)
)
_CAUCASIAN |= {"շ": "sh", "չ": "ch", "ց": "ts", " ե": "ye", " ո": "vo"}
_WAYS: tuple[Mapping[str, str], ...] = (
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"},
    {"đ": "dj"},
    _CYRILLIC,
    _CYRILLIC | {"ђ": "dj", "џ": "dz", "ћ": "c"},
    _ENGLISH,
    _ENGLISH | {"й": "i", "ю": "iu", "я": "ia", "ъ": "ie", "ї": "i", "є": "ie"},
    _ENGLISH
    | {"г": "h", "и": "y", "х": "kh", "й": "i", "ю": "iu", "я": "ia", "ї": "i", "є": "ie"}
    | {" й": "y", " ю": "yu", " я": "ya", " ї": "yi", " є": "ye"},
    _ENGLISH | _YE,
    _ENGLISH | {"ия": "a", "ія": "a", "ий": ""},
    _ENGLISH | {"щ": "sht", "ъ": "a", "х": "h"},
    _GREEK,
    _GREEK | {"χ": "h", "η": "e"},
    _CAUCASIAN,
    _ENGLISH | {"ж": "j", "ө": "u", "й": "i", "ё": "yo"},
    _ENGLISH | {"ж": "j", "х": "x", "ў": "o", "қ": "q", "ё": "yo"} | _YE,
    {"ə": "e"},
    {"ə": "a"},
)
"""German and Nordic; Serbian and scientific, twice; Russian in English and in passports; Ukrainian; Russian
on maps; as families write Yulia and Dmitri; Bulgarian; Greek, twice; Georgian and Armenian; Mongolian; Uzbek;
Azerbaijani, twice. A letter behind a blank begins a word."""
_PAIRS = {"ου": "ou", "αυ": "av", "ευ": "ev", "γγ": "ng", "ու": "u"}

_KANA = {"si": "shi", "ti": "chi", "tu": "tsu", "hu": "fu", "zi": "ji", "di": "ji", "du": "zu"}
"""Syllables that are not written as Unicode calls them."""
_SMALL = (("<tu(.)", r"\1\1"), ("(sh|ch|j)i<y", r"\1"), ("i<y", "y"), ("[aeiou]<", ""), ("<", ""))
"""What a small kana, here behind a "<", does to the syllable before it or to the letter behind it."""
_SHORT = (("oo|ou", "o"), ("uu", "u"), ("n(?=[bmp])", "m"))
"""How families write what is long in kana: Kyoko for きょうこ, Jumpei for じゅんぺい."""
_FAMILIES = """
강 kang, 고 ko koh goh, 공 kong, 곽 kwak, 구 koo ku goo, 권 kwon, 금 keum, 기 ki kee, 길 kil gill,
김 kim, 나 na ra nah, 남 nam, 남궁 namkoong namkung, 노 noh no roh ro, 류 ryu yoo yu ryoo, 마 ma mah,
명 myung, 문 moon mun, 민 min, 박 park pak bak, 반 ban bahn, 방 bang pang, 배 bae pae bai,
백 baek paik baik paek back, 변 byun byeon, 서 seo suh so, 석 seok suk, 선 sun, 선우 sunwoo sunoo,
설 seol sul, 성 sung, 손 son sohn, 송 song, 신 shin sin, 심 shim sim, 안 ahn an, 양 yang, 엄 um eom uhm,
여 yeo yuh, 연 yeon yun, 염 yeom yum, 오 oh, 우 woo, 원 won, 유 yoo yu you ryu, 윤 yoon yun youn, 은 eun,
이 lee yi rhee ri li rhie, 인 in, 임 lim im yim rim, 장 jang chang, 전 jeon jun chun chon,
정 jung jeong chung joung chong, 제갈 jegal, 조 cho jo, 주 joo ju chu, 지 ji jee chi, 진 jin chin,
차 cha, 채 chae chai, 천 chun cheon, 최 choi choe, 추 choo chu, 하 ha hah, 한 han hahn, 함 ham,
허 huh heo hur her, 현 hyun hyeon, 홍 hong, 황 hwang, 황보 hwangbo
"""
_KOREAN_FAMILIES = {letters: latin for letters, *latin in map(str.split, _FAMILIES.split(","))}
"""Last names in Korea, as families write them in Latin letters; the usual ways first."""


def spellings(*parts: str) -> Iterator[tuple[str, ...]]:
    """Yield the parts of a name in each other way to write its letters, all parts in the same way."""
    plain = tuple(unicodedata.normalize("NFC", part).casefold() for part in parts)
    if "".join(plain).isascii():
        return
    letters = set("".join(plain))
    ways = (way for way in _WAYS if letters & way.keys())
    variants = {tuple(_spell(part, way) for part in plain) for way in ways}
    variants.update(product(*map(_as_said, plain)))
    yield from sorted(variants - {plain})


def _as_said(text: str) -> list[str]:
    """A part of a name as it is said, and as families write it."""
    latin = short = _in_syllables(text)
    if any("\u3041" <= letter <= "\u30ff" for letter in text):
        for long, written in _SHORT:
            short = re.sub(long, written, short)
    return [latin, short, *_KOREAN_FAMILIES.get(text, ())]


def _spell(text: str, way: Mapping[str, str]) -> str:
    if "α" in way:
        bare = unicodedata.normalize("NFD", text).translate({0x301: None})
        text = unicodedata.normalize("NFC", bare)
    for pair, latin in _PAIRS.items():
        text = text.replace(pair, latin) if pair[0] in way else text
    pairs = zip(f" {text}", text, strict=False)
    return "".join(way.get(before + letter, way.get(letter, letter)) for before, letter in pairs)


def _in_syllables(text: str) -> str:
    """Write Japanese kana and Korean letters as they are said."""
    latin = "".join(map(_syllable, text))
    for small, how in _SMALL if "<" in latin else ():
        latin = re.sub(small, how, latin)
    return latin


def _syllable(letter: str) -> str:
    script, *kind = ("?",) if letter.isascii() else unicodedata.name(letter, "?").split()
    if script in ("HIRAGANA", "KATAKANA"):
        latin = kind[-1].lower()
        return f"<{latin}" if "SMALL" in kind else _KANA.get(latin, latin)
    if script == "KATAKANA-HIRAGANA":
        return ""  # it makes a vowel longer
    return kind[-1].lower() if script == "HANGUL" else letter
