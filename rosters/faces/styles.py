"""Hair styles, as outlines; `hair` paints them."""

from __future__ import annotations

from dataclasses import dataclass

from rosters.faces.easel import Outline, cloud, flip, mirror, move, oval, points, smooth, stroke

Outlines = tuple[Outline, ...]


@dataclass(frozen=True, slots=True)
class Style:
    """The outlines of one style, in the order they are painted."""

    front: Outlines
    behind: Outlines = ()
    """Behind head and shoulders; a little darker."""
    lines: Outlines = ()
    """Darker strokes that show how the hair falls."""
    curls: bool = False


def both(*outlines: Outline) -> Outlines:
    """Each outline and its mirror image."""
    return tuple(side for outline in outlines for side in (outline, flip(outline)))


DROP = "-23,0 0,-14 23,0 13,26 -13,26"
PLAIT = tuple((306 + i * 27, 1 - i * 0.03) for i in range(8))
"""The height and size of each drop of a plait, from the ear down."""
LOCS = ((103, 420), (119, 446), (134, 414), (148, 434))
"""The distance and the end of each lock."""
SLICK = mirror("0,87 52,96 93,138 109,206 106,268 98,268 95,218 80,176 42,150 0,145")
"""Hair pulled back tight: the base of tails, buns and puffs."""
COMBED = both(
    stroke("0,146 34,116 86,146", 2.5),
    stroke("40,152 72,138 100,184", 2.5),
    stroke("80,180 95,186 105,226", 2.5),
)
PARTED = mirror("0,85 0,85 56,94 98,136 113,206 112,288 101,286 95,222 64,170 0,126 0,126")
"""Parted in the middle and gathered at the ears."""
GATHERED = both(stroke("2,106 56,122 98,196 108,280", 3), stroke("2,118 46,140 92,210", 2.5))

STYLES: dict[str, Style] = {
    "covered": Style(front=()),
    "bob": Style(
        front=(
            mirror("0,80 62,90 112,140 130,230 134,330 118,374 88,376 98,320 96,262 90,226 44,231 0,229"),
        ),
        behind=(mirror("0,150 126,200 130,330 118,384 60,396 0,396"),),
        lines=both(
            stroke("20,92 34,150 38,226", 3),
            stroke("48,100 82,160 84,222", 3),
            stroke("76,112 114,200 114,350", 3),
        ),
    ),
    "straight": Style(
        front=(
            mirror(
                "0,84 0,84 58,92 106,140 125,230 134,330 142,430 138,524 98,530 92,440 103,350 98,268 "
                "86,204 46,152 0,124 0,124"
            ),
        ),
        behind=(mirror("0,150 80,180 114,240 138,400 130,500 60,500 0,500"),),
        lines=both(stroke("8,100 72,136 112,260 120,500", 3), stroke("4,114 58,148 102,240 108,420", 3)),
    ),
    "wavy": Style(
        front=(
            mirror(
                "0,80 0,80 64,88 116,140 136,220 150,280 142,340 162,400 150,460 164,520 120,540 "
                "96,500 106,440 92,390 106,330 98,270 92,210 56,158 0,122 0,122"
            ),
        ),
        behind=(mirror("0,150 80,170 124,240 144,320 146,480 70,480 0,480"),),
        lines=both(
            stroke("10,96 84,136 116,230 130,290 120,350 138,410 128,500", 3.5),
            stroke("4,110 64,142 106,220 118,300 108,350 116,410 110,500", 3),
        ),
    ),
    "curly": Style(
        front=(
            mirror("0,90 60,96 110,150 124,260 106,270 92,200 50,150 0,140"),
            *both(
                *(
                    cloud(x, y, 40, 38, 6)
                    for x, y in ((26, 104), (74, 130), (110, 184), (130, 246), (138, 312), (130, 374))
                )
            ),
            *both(*(cloud(x, y, 24, 22, 5) for x, y in ((18, 140), (58, 156), (92, 196)))),
        ),
        behind=(cloud(0, 280, 156, 166, 16),),
        curls=True,
    ),
    "mop": Style(
        front=(
            mirror("0,90 70,100 106,160 100,220 60,170 0,170"),
            *both(*(cloud(x, y, 38, 34, 6) for x, y in ((26, 100), (72, 120), (102, 166), (106, 214)))),
            *(cloud(x, y, 30, 27, 5) for x, y in ((-72, 176), (-38, 186), (0, 178), (38, 188), (72, 176))),
        ),
        curls=True,
    ),
    "afro": Style(
        front=(mirror("0,52 90,72 146,140 146,220 116,276 100,272 96,220 80,180 40,162 0,158"),),
        behind=(cloud(0, 196, 172, 158, 22),),
        curls=True,
    ),
    "puffs": Style(
        front=(SLICK,),
        behind=both(cloud(120, 108, 66, 62, 12)),
        lines=(*COMBED, stroke("0,98 1,120 0,146", 3)),
        curls=True,
    ),
    "bun": Style(
        front=(SLICK, oval(0, 72, 50, 44)),
        lines=(
            *COMBED,
            stroke("-44,60 0,40 44,64", 3),
            stroke("-46,84 0,62 46,86", 3),
            stroke("-60,108 0,100 60,108", 6),
        ),
    ),
    "ponytail": Style(
        front=(
            smooth(
                "-106,270 -112,206 -96,136 -46,92 20,84 78,106 106,156 112,216 107,266 98,266 94,220 "
                "84,194 30,196 -24,162 -40,140 -40,140 -60,186 -92,226 -98,270"
            ),
        ),
        behind=(
            smooth(
                "56,96 96,70 150,84 186,150 190,250 170,340 186,420 140,400 128,310 140,220 124,150 90,130"
            ),
        ),
        lines=(
            stroke("-38,134 20,126 86,184", 3),
            stroke("-34,116 30,104 100,170", 3),
            stroke("-44,118 -84,160 -104,240", 3),
        ),
    ),
    "pigtails": Style(
        front=(PARTED,),
        behind=both(smooth("104,290 140,276 182,316 196,390 176,468 150,430 130,360")),
        lines=GATHERED,
    ),
    "braids": Style(
        front=(PARTED, *both(*(smooth(move(DROP, 116, y, size)) for y, size in PLAIT))),
        lines=(*GATHERED, *both(*(stroke(move("-20,-2 2,12 17,4", 116, y), 4) for y, _ in PLAIT))),
    ),
    "locs": Style(
        front=(
            SLICK,
            *both(
                *(
                    stroke([(x * 0.5, 108), (x, 170), (x * 1.12, 300), (x * 1.1, end)], 19, 0.75)
                    for x, end in LOCS
                )
            ),
        ),
        behind=(mirror("0,84 64,90 116,134 136,220 134,400 60,420 0,420"),),
        lines=both(
            *(
                stroke([(x * 0.5 - 6, 108), (x - 9, 170), (x * 1.12 - 9, 300), (x * 1.1 - 9, 440)], 3, 1)
                for x, _ in LOCS
            ),
            *(stroke([(x * 0.5, 94), (x * 0.8, 120), (x * 1.1, 172)], 3) for x in (20, 48, 76)),
        ),
    ),
    "pixie": Style(
        front=(
            smooth(
                "-104,276 -114,200 -100,130 -44,84 30,78 90,108 118,176 108,276 98,276 97,226 84,190 "
                "84,190 40,228 -30,242 -30,242 -8,216 -62,230 -92,226 -97,276"
            ),
        ),
        lines=(
            stroke("60,100 20,160 -26,238", 3.5),
            stroke("20,92 -40,150 -84,224", 3.5),
            stroke("84,116 70,176 30,226", 3.5),
        ),
    ),
    "lob": Style(
        front=(
            smooth(
                "-104,360 -124,350 -132,260 -122,170 -80,104 -10,78 66,92 116,150 132,240 136,340 "
                "112,372 92,366 104,310 98,240 84,196 36,178 -30,138 -30,138 -52,184 -92,226 -99,290"
            ),
        ),
        behind=(mirror("0,150 122,200 128,330 110,380 0,386"),),
        lines=(
            stroke("-26,130 40,136 104,220 112,340", 3.5),
            stroke("-20,110 60,116 118,220", 3),
            stroke("-36,120 -90,190 -112,330", 3),
        ),
    ),
    "sidepart": Style(
        front=(
            smooth(
                "-103,274 -111,204 -100,140 -66,104 -46,84 24,72 88,100 116,164 107,274 98,272 96,216 "
                "82,184 20,190 -40,152 -56,138 -56,138 -72,172 -92,214 -97,272"
            ),
        ),
        lines=(
            stroke("-50,128 0,110 80,150 92,180", 3.5),
            stroke("-44,142 10,140 66,176", 3),
            stroke("-40,100 20,92 98,140", 3),
        ),
    ),
    "quiff": Style(
        front=(
            smooth(
                "-102,262 -108,190 -98,148 -100,104 -64,66 -6,46 56,58 98,96 108,150 108,190 102,262 "
                "97,262 95,208 82,172 40,152 -20,160 -74,166 -93,206 -96,262"
            ),
        ),
        lines=(
            stroke("-74,160 -60,106 0,64", 3.5),
            stroke("-30,158 -10,104 50,70", 3.5),
            stroke("20,152 50,112 90,100", 3.5),
        ),
    ),
    "spiky": Style(
        front=(
            points(
                "-106,268 -112,190 -132,156 -104,142 -112,96 -78,104 -66,62 -36,88 -6,50 20,84 58,58 "
                "70,98 112,90 106,136 134,152 114,190 107,268 98,268 95,212 80,176 62,200 46,170 "
                "22,198 4,168 -24,198 -42,170 -64,200 -80,176 -94,212 -98,268"
            ),
        ),
    ),
    "crop": Style(
        front=(mirror("0,84 58,92 102,136 113,204 107,270 98,270 96,220 86,190 44,180 0,182"),),
        lines=both(
            stroke("8,92 14,140 10,180", 3),
            stroke("40,96 56,140 50,180", 3),
            stroke("70,110 94,150 88,188", 3),
        ),
    ),
    "buzz": Style(front=(mirror("0,102 54,108 95,150 105,222 103,266 98,266 94,216 78,182 40,164 0,160"),)),
    "flattop": Style(
        front=(
            mirror(
                "0,52 60,54 100,60 112,76 111,120 107,190 106,262 97,262 95,210 82,174 82,174 40,168 0,167"
            ),
        ),
        curls=True,
    ),
    "shag": Style(
        front=(
            smooth(
                "-112,340 -128,330 -134,250 -122,160 -80,98 0,76 80,96 124,160 136,250 132,336 "
                "110,346 112,300 98,262 90,206 90,206 52,216 20,186 8,160 -14,196 -52,220 -92,216 "
                "-98,262 -110,300"
            ),
        ),
        behind=(mirror("0,150 122,200 130,330 104,380 0,386"),),
        lines=(
            stroke("8,92 -30,150 -70,212", 3.5),
            stroke("14,92 52,140 80,204", 3.5),
            *both(stroke("70,106 116,200 120,330", 3.5)),
        ),
    ),
}
