"""Saved pages of SFS3, Gibbon and Google Classroom; Moodle and Koha with their zips of pictures."""

from __future__ import annotations

import io

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import page


def _nobody(wide: int) -> bytes:
    """The grey figure that a system shows in place of a photo."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (wide, wide * 4 // 3), (238, 238, 238))
    pen = ImageDraw.Draw(image)
    pen.ellipse((wide * 0.34, wide * 0.22, wide * 0.66, wide * 0.68), fill=(160, 160, 160))
    pen.ellipse((wide * 0.14, wide * 0.8, wide * 0.86, wide * 1.9), fill=(160, 160, 160))
    file = io.BytesIO()
    image.save(file, "JPEG", quality=88)
    return file.getvalue()


@case("SFS3 學務系統 (public code: stud_base, stud_seme; photos by stud_id; its pages are in Big5)")
def p36d_sfs3_saved_page_of_class_photos(folder: Folder) -> Truth:
    """Taiwan: the saved page of a class's photos, Big5, seat and student numbers, two without photo."""
    names = "林宥廷 陳品妤 黃柏翰 張簡語晨 吳承恩 李芷瑄 王冠宇 蔡欣妍 許睿哲"
    people: list[Who] = []
    for at, name in enumerate(names.split()):
        by = 2 if name.startswith("張簡") else 1
        also = ((name[by:], name[:by]),)
        people.append(one(name, "", f"{1100031 + at * 4}", "5", "五年三班", also=also))
    people = but(people, {3: {"photo": ""}, 8: {"photo": ""}})
    at_home = "五年三班學生照片_files"
    shown = []
    for at, w in enumerate(people, 1):
        src = f"{at_home}/{w.number}.jpg" if w.photo else f"{at_home}/pixel_photo.jpg"
        shown.append(
            f'<td align="center" bgcolor="#FFFFFF"><img src="{src}" width="120" border="0"><br>'
            f'<font size="2">{at + at // 5:02}號<br>{w.number}<br><b>{w.given}</b></font></td>'
        )
    rows = "".join(f"<tr>{''.join(shown[at : at + 4])}</tr>\n" for at in range(0, len(shown), 4))
    body = (
        '<table width="100%"><tr><td>學務系統 &gt; 學籍管理 &gt; 班級學生照片</td>'
        "<td align=right>登入者:級任 廖美玲 | <a href='logout.php'>登出</a></td></tr></table>"
        '<form><select name="class_num"><option>五年一班</option><option>五年二班</option>'
        "<option selected>五年三班</option></select> <input type=submit value='列印'></form>"
        "<h3 align=center>彰化縣大同國民小學 115學年度第1學期 五年三班 學生照片</h3>"
        f'<table border="1" cellspacing="1" cellpadding="4" bgcolor="#9EBCDD">{rows}</table>'
        "<p>男生 5 人 女生 4 人 合計 9 人</p><hr>SFS3 學務系統"
    )
    folder.put("五年三班學生照片.htm", page("班級學生照片 - SFS3", body, "big5"), "cp950")
    folder.photos(people, lambda w: f"{at_home}/{w.number}.jpg")
    folder.put(f"{at_home}/pixel_photo.jpg", _nobody(120))
    return Truth(people, allowed=("廖美玲", "五年一班", "五年二班"))


@case("Gibbon (Hong Kong): FormGroupTable.php and gridTable.twig.html in GibbonEdu/core")
def p36d_gibbon_saved_form_group(folder: Folder) -> Truth:
    """Hong Kong: the saved page of a form group in Gibbon: preferred name and surname under each photo."""
    people = those(
        "Alisha|Rai;Bernard|Kwok;Hamish|Dunlop;Ka Yan|Fung;Mei|Tachibana;Nathaniel|de Souza;"
        "Priyanka|Gurung;Theo|Lam;Zhi Wei|Tan;Bernice|Lam",
        "",
        "8",
        "8H",
        without=2,
    )
    at_home = "View Form Groups - Lantau College_files"
    shown = []
    for at, w in enumerate(people):
        src = f"{at_home}/{_uploaded(w)}" if w.photo else f"{at_home}/anonymous_240.jpg"
        href = f"index.php?q=/modules/Students/student_view_details.php&amp;gibbonPersonID=000000{2117 + at}"
        shown.append(
            '<div class="flex-col w-1/2 sm:w-1/3 md:w-1/5 my-2 sm:my-4 text-center">'
            f'<div class="relative"><a href="{href}"><img class="w-20 lg:w-24 p-1 border bg-white" '
            f'src="{src}"></a></div>'
            f'<div class="text-xs font-bold mt-1"><a href="{href}">{w.full}</a></div>'
            '<div class="text-xs text-gray-600 italic leading-snug">Student</div></div>'
        )
    body = (
        '<header><nav><a href="#">Home</a> <a href="#">Form Groups</a> <a href="#">People</a></nav></header>'
        '<div class="trail">Home &gt; View Form Groups &gt; 8H</div><h2>8H</h2>'
        '<table class="smallIntBorder"><tr><td><span>Name</span><br><i>Form 8H</i></td>'
        "<td><span>Tutors</span><br><i>Ms W Y Ng</i></td>"
        "<td><span>Location</span><br><i>Room 304</i></td></tr>"
        "<tr><td colspan=3><span>Website</span><br><i></i></td></tr></table><h3>Filters</h3>"
        "<select><option>Roll Order</option><option>Surname</option><option>Preferred Name</option></select>"
        '<h3>Students</h3><div class="dataTable" data-results="10"><a>Print</a>'
        '<label>Show Confidential Data</label><div class="flex flex-wrap rounded-sm bg-blue-50 border">'
        f"{''.join(shown)}</div><div>Total: 10</div></div>"
        "<footer>Powered by Gibbon v28.0.00 | © Gibbon Foundation</footer>"
    )
    folder.put("View Form Groups - Lantau College.html", page("View Form Groups - Lantau College", body))
    folder.photos(people, lambda w: f"{at_home}/{_uploaded(w)}")
    folder.put(f"{at_home}/anonymous_240.jpg", _nobody(240))
    people = [any_parting(w) for w in people]
    return Truth(people, allowed=("Room 304", "Form 8H", "Ms W Y Ng", "Ng"))


def _uploaded(who: Who) -> str:
    """What Gibbon calls an uploaded photo."""
    return f"{who.given}{who.family}_240.jpg".replace(" ", "")
