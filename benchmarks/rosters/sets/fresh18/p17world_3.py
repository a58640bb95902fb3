"""Lists of the Middle East, the Caucasus, East and South-East Asia, and Madagascar."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import any_parting, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls


@case(OFFICE + ": a class of a lower secondary school in Cambodia, names in Khmer and Latin letters")
def fresh_khmer_names_and_latin_ones(folder: Folder) -> Truth:
    """Cambodia: Khmer digits for the order and in the class, the name in two scripts with the family name first, a number as text; pictures by number."""
    people = those(
        "សុភា|សុខ;វិសាល|ចាន់;ស្រីនិច|កែវ;ដារ៉ា|លី;បូរី|ហេង;សុវណ្ណ|ម៉ៅ;រតនា|អ៊ុក;ពិសី|នួន",
        "07122",
        "",
        "៧ក",
    )
    latin = cut("SOK SOPHEA|CHAN VISAL|KEO SREYNICH|LY DARA|HENG BOREY|MAO SOVANN|OUK RATANA|NUON PISEY")
    digits = str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩")
    rows: list[list[Any]] = [["អនុវិទ្យាល័យ ទួលស្វាយ"], ["បញ្ជីរាយនាមសិស្ស ឆ្នាំសិក្សា ២០២៦-២០២៧"], []]
    rows.append([*cut("ល.រ|អត្តលេខ|គោត្តនាម និងនាម|អក្សរឡាតាំង|ភេទ|ថ្ងៃខែឆ្នាំកំណើត|ថ្នាក់ទី")])
    rows += [
        [
            *(str(at + 1).translate(digits), w.number, f"{w.family} {w.given}", latin[at]),
            *("បសបសសសបស"[at], f"{at + 10}-0{at + 1}-2013".translate(digits), w.room),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("បញ្ជីសិស្ស ៧ក.xlsx", {"៧ក": rows}, merge=["A1:G1", "A2:G2"])
    folder.photos(people, lambda w: f"រូបថត/{w.number}.jpg")
    people = [
        any_parting(w, f"{w.family} {w.given}", name, " ".join(reversed(name.split())))
        for w, name in zip(people, latin, strict=True)
    ]
    return Truth(people, capitals=True, allowed=("រូបថត", "បញ្ជីសិស្ស ៧ក"))


@case(OFFICE + ": readers of two classes in Armenia, in old Excel, cards for some")
def fresh_armenian_readers_in_old_excel(folder: Folder) -> Truth:
    """Armenia: fathers' names, class with a small letter, telephones, reader's cards for half; pictures by surname and name."""
    people = those(
        "Անի|Աբրահամյան;Տիգրան|Գրիգորյան;Նարե|Դավթյան;Արամ|Հովհաննիսյան;Մարիամ|Ղազարյան;"
        "Դավիթ|Մկրտչյան;Լիլիթ|Պետրոսյան;Հայկ|Սարգսյան;Էլեն|Վարդանյան",
        "318",
        "",
        "6ա;6ա;6ա;6ա;6ա;6բ;6բ;6բ;6բ",
    )
    people = [replace(w, number="") if at % 3 == 1 else w for at, w in enumerate(people)]
    fathers = cut("Արմենի|Վահեի|Կարենի|Գագիկի|Սամվելի|Արտակի|Հրանտի|Աշոտի|Ռուբենի")
    rows: list[list[Any]] = [["Գրադարանի ընթերցողներ, 6-րդ դասարաններ"], []]
    rows.append([*cut("Հ/Հ|Ազգանուն|Անուն|Հայրանուն|Դասարան|Հեռախոս|Ընթերցողի քարտ №|Նշումներ")])
    rows += [
        [
            *(at + 1, w.family, w.given, fathers[at], w.room, f"09{at} 41-2{at}-03"),
            *(int(w.number) if w.number else "", "պարտք ունի" if at == 2 else ""),
        ]
        for at, w in enumerate(people)
    ]
    folder.put("ընթերցողներ 6.xls", xls(rows))
    folder.photos(people, lambda w: f"նկարներ/{w.family} {w.given}.jpg")
    people = [
        replace(w, also=((f"{w.given} {father}", w.family),))
        for w, father in zip(people, fathers, strict=True)
    ]
    return Truth(people, allowed=("*",))


@case(OFFICE + ": parents in a Chinese group chat sign up their children one below the other")
def fresh_chinese_chain_of_a_group_chat(folder: Folder) -> Truth:
    """China: a chain of sign-ups copied into a text, numbered, class and name and a time, with an example that is nobody; pictures by name."""
    people = those(
        "语桐|陈;沐宸|段;可馨|范;一诺|郭;嘉懿|贺;思远|蒋;若溪|陆;睿哲|司马;诗涵|唐",
        "",
        "",
        "五(2)班;五(3)班;五(2)班",
        without=2,
    )
    people = [replace(w, also=((w.family + w.given, ""),)) for w in people]
    times = cut("周一中午|周三中午|周五下午|周二中午")
    lines = [
        *("#接龙", "图书馆小志愿者报名(11月)", "例 班级 姓名 可值班时间", ""),
        *(f"{at}. {w.room} {w.family}{w.given} {times[at % 4]}" for at, w in enumerate(people, 1)),
        "",
    ]
    folder.put("接龙.txt", "\n".join(lines))
    folder.photos(people, lambda w: f"照片/{w.family}{w.given}.jpg")
    return Truth(people, allowed=("*",))
