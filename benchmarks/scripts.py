"""Made-up names in every script that is printed: syllables that can be written, one after the other."""

from __future__ import annotations

from random import Random


def _range(first: int, last: int) -> str:
    return "".join(map(chr, range(first, last + 1)))


def _indic(block: int, vowels: str) -> tuple[str, str]:
    """Consonants and vowel signs of a script of India: the blocks are laid out alike."""
    return "".join(chr(block + i) for i in (*range(0x15, 0x29), *range(0x2A, 0x31))), vowels


SCRIPTS: dict[str, tuple[str, str]] = {
    "Latin": ("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", ""),
    "Latin, accents": ("áàâäãåæçčćďđéèêëęěğíìîïıłñňńóòôöõøœřšśşťúùûüůýžźżßþÁÇĎÉĝİŁÑŐŞŤŵýʻ", ""),
    "Vietnamese": ("ăâđêôơưàảãạằẳẵặầẩẫậèẻẽẹềểễệìỉĩịòỏõọồổỗộờởỡợùủũụừửữựỳỷỹỵbchgklmnpqrstvx", ""),
    "Greek": (_range(0x3B1, 0x3C9) + "άέήίόύώϊϋΐΰΑΒΓΔΕΖΗΘ", ""),
    "Cyrillic": (_range(0x410, 0x44F) + "ёђѓєіїјљњћќўџґ", ""),
    "Hebrew": (_range(0x5D0, 0x5EA), ""),
    "Arabic": ("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "\u064e\u064f\u0650\u0651"),
    "Devanagari": _indic(0x900, "ािीुूेैोौं"),
    "Bengali": ("কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ", "ািীুূেৈোৌ"),
    "Gurmukhi": ("ਕਖਗਘਚਛਜਝਟਠਡਢਣਤਥਦਧਨਪਫਬਭਮਯਰਲਵਸਹ", "ਾਿੀੁੂੇੈੋੌ"),
    "Gujarati": ("કખગઘચછજઝટઠડઢણતથદધનપફબભમયરલવશષસહ", "ાિીુૂેૈોૌ"),
    "Tamil": ("கஙசஞடணதநபமயரலவழளறன", "ாிீுூெேைொோௌ"),
    "Telugu": ("కఖగఘచఛజఝటఠడఢణతథదధనపఫబభమయరలవశషసహ", "ాిీుూెేైొోౌ"),
    "Kannada": ("ಕಖಗಘಚಛಜಝಟಠಡಢಣತಥದಧನಪಫಬಭಮಯರಲವಶಷಸಹ", "ಾಿೀುೂೆೇೈೊೋೌ"),
    "Malayalam": ("കഖഗഘചഛജഝടഠഡഢണതഥദധനപഫബഭമയരലവശഷസഹ", "ാിീുൂെേൈൊോൌ"),
    "Sinhala": ("කඛගඝචඡජටඨඩණතථදධනපඵබභමයරලවශෂසහ", "ාැිීුූෙේොෝ"),
    "Thai": (_range(0xE01, 0xE2E), "ะาิีึืุูั"),
    "Lao": ("ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮ", "ະາິີຶືຸູັ"),
    "Khmer": (_range(0x1780, 0x17A2), "ាិីឹឺុូេែៃ"),
    "Myanmar": ("ကခဂဃငစဆဇညတထဒဓနပဖဗဘမယရလဝသဟ", "ါာိီုူေ"),
    "Armenian": (_range(0x561, 0x586), ""),
    "Georgian": (_range(0x10D0, 0x10F0), ""),
    "Ethiopic": ("ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ", ""),
    "Han": (_range(0x4E00, 0x4FFF) + _range(0x6000, 0x61FF), ""),
    "Kana": (_range(0x3042, 0x3093) + _range(0x30A2, 0x30F3), ""),
    "Hangul": (_range(0xAC00, 0xAE00), ""),
}
"""Letters that can begin a syllable, and signs that can follow them."""


def name(rng: Random, script: str, length: int) -> str:
    """Words of a script, of so many characters in all; some are joined by a hyphen."""
    letters, signs = SCRIPTS[script]
    made = ""
    while len(made) < length:
        if made and made[-1] not in " -" and len(made) < length - 1 and rng.random() < 0.15:
            made += rng.choice("   -")
        made += rng.choice(letters)
        if signs and len(made) < length and rng.random() < 0.4:
            made += rng.choice(signs)
    return made


def names(rng: Random, count: int, longest: int = 60) -> list[str]:
    """Names of 1 to `longest` letters, each script in turn."""
    scripts = list(SCRIPTS)
    return [name(rng, scripts[i % len(scripts)], rng.randint(1, longest)) for i in range(count)]
