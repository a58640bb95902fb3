"""Harmless lines for bingo and “Find someone who”, for the first week, when nothing is ticked yet.

They are about things that anybody may say aloud; none is about family, money, the body, faith or marks.
"""

from __future__ import annotations

ICEBREAKERS = (
    *("has read a book in one day", "has read a book twice", "knows a poem by heart", "reads in bed"),
    *("likes scary stories", "likes funny books", "likes true stories", "can name three authors"),
    *("has a library card", "reads comics", "reads in two languages", "has written a story"),
    *("has drawn a comic", "would like to write a book", "listens to audiobooks", "reads before breakfast"),
    *("can name a book with a dragon", "can name a book about space", "knows a good joke", "can whistle"),
    *("can juggle", "can say hello in three languages", "knows a card trick", "can draw a horse"),
    *("plays an instrument", "likes to sing", "likes to dance", "likes to draw", "likes to build things"),
    *("likes puzzles", "plays chess", "likes board games", "likes video games", "likes to cook"),
    *("can bake a cake", "likes spicy food", "likes vegetables", "likes pineapple on pizza"),
    *("has grown a plant", "likes to be outdoors", "has seen a shooting star", "has slept in a tent"),
    *("has found a fossil or a shell", "likes rain", "likes snow", "likes mornings", "likes to stay up late"),
    *("is afraid of spiders", "would like to go to the moon", "would like to live by the sea"),
    *("would like to meet a whale", "has a collection", "likes green best"),
    *("likes orange", "has a lucky number", "has been to a museum", "has been on a train"),
    *(
        "has met somebody famous",
        "knows what they want to be",
        "likes numbers",
        "likes history",
        "likes science",
    ),
    *("likes to take photos", "can type without looking", "likes trying new things", "likes quiet places"),
)
"""Each goes on after “someone who …”."""
