"""Schools of Japan and Bangladesh."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case(OFFICE + ": a form teacher's list in Japan for the library, with the camera's numbers of the pictures")
def fresh_camera_numbers_beside_readings(folder: Folder) -> Truth:
    """Japan: places, names with a blank, readings, the picture's name in a column; one was absent; a remark below."""
    people = those(
        "莉子|秋元;大和|石黒;凪|上原;心結|大塚;悠斗|川嶋;琴音|小早川;陽翔|澤田;さくら|辻;朔太郎|野々村;ひまり|和久井"
    )
    people = [replace(w, more=(str(at + 1), f"{at + 1:02}")) for at, w in enumerate(people)]
    kana = cut(
        "あきもと　りこ|いしぐろ　やまと|うえはら　なぎ|おおつか　みゆ|かわしま　ゆうと|こばやかわ　ことね|さわだ　はると|つじ　さくら|ののむら　さくたろう|わくい　ひまり"
    )
    pictures = {w.key: f"IMG_{2041 + at + at // 3}" for at, w in enumerate(people) if w.photo}
    rows: list[list[object]] = [["3年2組　図書カード用名簿"], ["担任：早坂"], []]
    rows.append([*cut("番号|名前|ふりがな|写真|備考")])
    rows += [
        [at + 1, f"{w.family} {w.given}", kana[at], pictures.get(w.key, ""), "" if w.photo else "撮影日欠席"]
        for at, w in enumerate(people)
    ]
    rows += [[], ["", "※個人情報につき取扱注意"]]
    folder.book("3-2名簿.xlsx", {"Sheet1": rows}, merge=["A1:E1"])
    for w in people:
        if w.photo:
            folder.put(f"写真/{pictures[w.key]}.JPG", face(w.photo))
    people = [replace(w, also=((whole := f"{w.family}{w.given}", ""), ("", whole))) for w in people]
    allowed = ("3年2組", "3-2", "2組", "2", "3-2名簿", "写真", "3年")
    return Truth(people, allowed=allowed)


@case(OFFICE + ": a library register of a secondary school in Bangladesh, typed by its librarian")
def fresh_rolls_and_fathers_in_bengali(folder: Folder) -> Truth:
    """Bangladesh: class and section in the heading, rolls in Bengali digits, fathers beside, card numbers for most; photos by name."""
    people = those(
        "তানজিলা|আক্তার;মো. রাকিবুল|ইসলাম;সুমাইয়া|খাতুন;অর্পিতা|চক্রবর্তী;সাকিব আল|হাসান;নুসরাত|জাহান;দীপ্ত|বড়ুয়া;জান্নাতুল|ফেরদৌস;আবির|মজুমদার",
        "LB-118",
    )
    rolls = cut("০১|০২|০৩|০৪|০৫|০৬|০৭|০৮|০৯")
    people = [
        replace(w, more=(rolls[at], rolls[at][1:], f"0{at + 1}", str(at + 1))) for at, w in enumerate(people)
    ]
    people = but(people, {4: {"number": ""}, 6: {"number": ""}, 2: {"here": False, "photo": ""}})
    fathers = cut(
        "মো. আব্দুল করিম|নজরুল ইসলাম|মো. হারুন|স্বপন চক্রবর্তী|আল আমিন|জাহাঙ্গীর আলম|রতন বড়ুয়া|আব্দুস সালাম|প্রদীপ মজুমদার"
    )
    rows: list[list[object]] = [["পাঠাগার নিবন্ধন ২০২৬"], ["শ্রেণি: ষষ্ঠ", "", "শাখা: ক"], []]
    rows.append([*cut("রোল|শিক্ষার্থীর নাম|পিতার নাম|কার্ড নং|মন্তব্য")])
    rows += [
        [rolls[at], w.full, fathers[at], w.number, "" if w.here else "বদলি হয়েছে"]
        for at, w in enumerate(people)
    ]
    rows += [[], ["", "মোট: ৯ জন"]]
    folder.book("পাঠাগার ষষ্ঠ ক.xlsx", {"ষষ্ঠ ক": rows}, merge=["A1:E1"])
    folder.photos(people, lambda w: f"ছবি/{w.full}.jpg", form="NFC")
    allowed = ("ষষ্ঠ ক", "ষষ্ঠ", "ক", "ছবি", "ষষ্ঠ-ক", "ষষ্ঠক", "পাঠাগার ষষ্ঠ ক")
    return Truth([any_parting(w) for w in people], allowed=allowed)
