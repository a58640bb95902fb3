"""List common names of many countries: they distinguish two columns of names where no title does.

They decide nothing else: a person with another name is read like everybody in the same column.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from namecards.core.normalize import fold


def _names_in(file: str) -> Iterator[str]:
    """Yield the names in a file beside this one, but not its comments."""
    lines = Path(__file__).with_name(file).read_text(encoding="utf-8").splitlines()
    return (name for line in lines if line[:1] != "#" for name in line.split())


FIRST_NAMES = frozenset(map(fold, _names_in("common_first_names.txt")))
KNOWN_FIRST_NAMES = FIRST_NAMES.union(_names_in("first_names.txt"))
"""Less common names: they count together, and no single one decides."""

LAST_NAMES = frozenset(map(fold, _names_in("last_names.txt")))
"""Last names of Chinese, Koreans and Vietnamese in Latin letters, and in Israel: lists put them first."""
TWO_SIGNS = set(
    """歐陽 欧阳 司馬 司马 諸葛 诸葛 上官 司徒 夏侯 皇甫 尉遲 尉迟 公孫 公孙 慕容 令狐 長孫 长孙 宇文 東方
    东方 南宮 南宫 范姜 張簡 张简 張廖 张廖 申屠 仲孫 仲孙 軒轅 轩辕 鍾離 钟离 鮮于 鲜于 淳于 濮陽 濮阳 澹臺
    澹台 呼延 東郭 东郭 西門 西门 端木 獨孤 独孤 赫連 赫连 聞人 闻人 万俟 萬俟 公冶 宗政
    남궁 황보 제갈 사공 선우 서문 독고""".split()  # noqa: SIM905
)
ONE_SIGN = set(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董潘袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范"
    "汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔向汤施洪翁柯蔡赖詹庄涂游连童康倪温欧聂章鲁葛易"
    "張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭葉蔣蘇呂盧鍾鐘譚陸賈韋鄒閻龍賀顧龔萬錢嚴湯賴莊連溫歐聶魯簡巫饒饶伍岑區区"
)
"""Usual Chinese last names; a name of four signs that begins with another is foreign: 阿依古丽."""
KOREAN_SIGN = set(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소"
)
"""Usual Korean last names of one sign."""
MAYBE_TWO_SIGNS = {
    "황보": frozenset("보라 보람 보미 보민 보영 보경 보현 보은 보윤 보연".split()),  # noqa: SIM905
    "선우": frozenset("우진 우빈 우주 우현 우성 우석 우영 우혁 우림".split()),  # noqa: SIM905
    "서문": frozenset("문영 문수 문희".split()),  # noqa: SIM905
}
"""Korean last names whose first sign is one, too, and common first names behind that: 황보라."""
TWO_WORDS = frozenset(
    ["au yeung", "ou yang", "sze to", "si tu", "szu tu", "shang guan", "sheung kwun", "zhu ge", "âu dương"]
)
"""The same last names in Latin letters."""
VIETNAMESE = frozenset(
    """an anh bao chi duc duy gia hai hieu hong huu khanh kim lan linh mai manh minh my nam ngoc nhat
    nhu phuc phuong quang quoc quynh tam thanh thao thi thien thu thuy tien tri trung tu tuan tung
    van viet xuan yen""".split()  # noqa: SIM905
)
"""Last parts of Vietnamese first names."""
ALSO_FIRST = {"le", "ly"}
"""Vietnamese last names that begin names elsewhere, too."""
_PAIRS = """
    mary: kate ellen jo beth ann anne lou claire jane frances alice pat rose
    anna sarah emma: kate beth grace claire jane
    billy bobby tommy: joe bob ray jo lee
    lily lilly ella ellie evie ava: mae may rose grace
    juan: carlos pablo david jose diego miguel sebastian camilo manuel ignacio martin luis francisco
    jose: luis antonio manuel maria angel miguel carlos juan ignacio francisco daniel
    luis: angel miguel fernando felipe
    miguel: angel
    maria: jose fernanda luisa elena paula isabel teresa clara eduarda camila julia
    ana: maria clara paula sofia luiza luisa julia beatriz carolina lucia laura
    joao pedro: pedro paulo miguel henrique lucas gabriel vitor
    jean: paul pierre luc marc jacques
    anne: marie sophie laure claire
"""
_DEVOTED = (
    r"(?:maria|ma|mª|jose|ana|luz|rosa) d(?:[aeo]|el|[ao]s|e l[ao]s?) (?:fatima|conceicao|carmo|carmen|"
    r"lourdes|luz|gloria|gracas?|jesus|rosario|pilar|mar|angeles|dolores|socorro|anjos|ceu|guadalupe|consuelo|rocio|"
    r"milagros|mercedes|nieves|penha|aparecida|piedade)(?= )"
)
"""A first name after the Virgin or Jesus, where a last name follows: María del Carmen (Ruiz)."""
FIRST_OF_TWO = re.compile(
    r"(عبد|ابو|ام|md|mohd|mo?st|mosa(?:mmat)?|মো(?:ছা|সা)?ঃ?|मो) \S+|te \S+(?= )|thi \S+(?= )"
    r"|ni (?:luh|putu|wayan|made|kadek|ketut|nyoman|komang|gusti)(?= )"
    r"|سیده? \S+(?= )|فاطمه زهرا(?= )"
    r"|\S+ (الدین|الله|الاسلام|الزهرا|الهدی|الحق|الرحمن|الزمان|النبی|العابدین|الضحی)(?!\S)|"
    + f"{_DEVOTED}|"
    + "|".join(
        rf"({'|'.join(first.split())}) ({'|'.join(second.split())})(?= )"
        for first, _, second in (line.partition(":") for line in _PAIRS.strip().splitlines())
    )
)
"""First names of several words, folded: Mary Kate (Dunphy), Juan Carlos, Te Aroha (Ngata), Md. Imran,
عبد الرحمن, نور الدين, فاطمة الزهراء, سید علی."""
