"""Draw the photos of `rosters/sample`: invented people, the same bytes on every run.

    python rosters/draw_faces.py
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from faces import extras, hair, head
from faces.easel import Easel
from faces.look import BACKDROP, Look
from PIL import Image

PHOTOS = Path(__file__).parent / "sample" / "photos"

LOOKS = (
    # Grade 6, Room 12
    Look("004102", "brown", "black", "none", "dark", "grin", "tee lilac", "sand", lids="almond", brows="arched", lean=1.5, extras=("lashes", "scarf teal")),  # Hodan
    Look("Chen, Maya", "peach", "black", "bob", "dark", "smile", "dungarees red", "mint", "round", "soft", nose=0.85, wide=1.02, high=0.98),  # Maya
    Look("004131", "olive", "espresso", "mop", "brown", "beam", "stripes navy", "sky", lean=-2, brows="thick", nose=1.05, wide=0.97),  # Luca
    Look("004158", "porcelain", "ginger", "pigtails", "blue", "gap", "tee mint", "lavender", "round", brows="raised", lean=2, nose=0.9, wide=1.03, high=0.97, extras=("freckles", "ties red")),  # Zoë
    Look("004166", "honey", "black", "straight", "dark", "calm", "collar white", "peach", "heart", "soft", nose=0.85, lean=-1.5, extras=("lashes",)),  # Minh Anh
    Look("004190", "ebony", "black", "flattop", "dark", "grin", "collar mustard", "sky", "square", nose=1.3, wide=1.03),  # Emeka
    Look("004217", "porcelain", "auburn", "wavy", "green", "smile", "vneck green", "sand", "heart", brows="arched", wide=0.97, extras=("freckles", "lashes")),  # Saoirse
    Look("Whitfield, Benjamin", "fair", "blond", "sidepart", "blue", "braces", "hoodie blue", "pine", "round", brows="raised", wide=1.04, high=0.97, extras=("glasses navy",)),  # Ben
    Look("004239", "tan", "black", "spiky", "brown", "beam", "tee orange", "mint", "round", brows="thick", lean=2),  # José
    # Grade 7, Room 204
    Look("Johnson, Maya", "deep", "black", "locs", "dark", "grin", "tee purple", "sky", lids="almond", nose=1.15, lean=2, extras=("lashes", "headband yellow", "beads coral")),  # Maya
    Look("004318", "tan", "espresso", "curly", "brown", "beam", "tee coral", "lemon", nose=1.1, wide=1.03, extras=("lashes", "flower pink")),  # Kaʻiulani
    Look("004340", "olive", "black", "none", "dark", "smile", "vneck charcoal", "mint", brows="thick", nose=1.15, high=1.02, extras=("turban orange",)),  # Arjan
    Look("004351", "fair", "blond", "braids", "grey", "calm", "stripes pink", "denim", wide=0.95, extras=("rounds plum", "ties pink")),  # Astrid
    Look("004364", "fair", "brown", "shag", "hazel", "smile", "hoodie grey", "sage", "square", brows="straight", high=1.03, wide=0.96),  # Max
    Look("004377", "honey", "espresso", "bun", "hazel", "grin", "collar sky", "rose", "heart", "almond", "arched", wide=0.96, extras=("rounds charcoal", "studs yellow")),  # Layla
    Look("004389", "brown", "black", "afro", "brown", "beam", "tee white", "coral", brows="straight", nose=1.25, lean=-1.5),  # DJ
    Look("120417", "fair", "sandy", "ponytail", "blue", "smile", "tee mustard", "lavender", brows="arched", lean=-3, extras=("lashes",)),  # Софія
    # Grade 11, Room 310
    Look("003871", "peach", "black", "quiff", "dark", "smile", "blazer navy", "slate", "square", "soft", "straight", high=1.04, wide=0.97),  # Ken
    Look("003894", "tan", "black", "crop", "brown", "grin", "hoodie charcoal", "apricot", "square", brows="thick", nose=1.1, wide=1.06, high=1.03, extras=("stubble", "cap green")),  # Mateo
    Look("003902", "olive", "espresso", "lob", "dark", "calm", "blazer plum", "lemon", "round", "almond", extras=("lashes", "hoops yellow")),  # Wulandari
    Look("003915", "porcelain", "teal", "pixie", "green", "smile", "collar charcoal", "coral", "heart", brows="straight", wide=0.95, extras=("studs white",)),  # Alex
    Look("003940", "ebony", "black", "puffs", "dark", "beam", "tee yellow", "pine", lids="almond", brows="arched", nose=1.2, extras=("lashes", "hoops yellow", "ties coral")),  # Abena
    Look("118862", "fair", "brown", "buzz", "grey", "grin", "stripes teal", "apricot", "square", brows="straight", wide=1.03, high=1.04, extras=("beard",)),  # Tomáš
)


def draw(look: Look) -> Image.Image:
    """The school photo of one person, 480x600."""
    easel = Easel(BACKDROP[look.backdrop])
    easel.pose(look.wide, look.high, look.lean)
    if look.style != "none":
        hair.paint_behind(easel, look)
    easel.pose()
    head.paint_body(easel, look)
    easel.pose(look.wide, look.high, look.lean)
    extras.paint_extras(easel, look, extras.OVER)
    head.paint_ears(easel, look)
    head.paint_face(easel, look)
    extras.paint_extras(easel, look, extras.ON_FACE)
    head.paint_brows(easel, look)
    if look.style != "none":
        hair.paint_front(easel, look)
    extras.paint_extras(easel, look, extras.ON_TOP)
    return easel.photo()


def jpeg(look: Look) -> bytes:
    """The photo as the file that is kept."""
    buffer = BytesIO()
    draw(look).save(buffer, "JPEG", quality=88)
    return buffer.getvalue()


def main() -> None:
    PHOTOS.mkdir(parents=True, exist_ok=True)
    for look in LOOKS:
        (PHOTOS / f"{look.photo}.jpg").write_bytes(jpeg(look))


if __name__ == "__main__":
    main()
