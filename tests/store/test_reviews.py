"""Reviews: a line each, cards worked out from them, the same on every computer."""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import Any

import msgspec
import pytest
from computers import MONDAY, Answered, Computer, History, answer, history
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from namecards.core.errors import CannotWrite, ReviewedSince
from namecards.core.learning import memory
from namecards.core.learning.memory import Card, Rating
from namecards.store.review_lines import ReviewLine
from namecards.store.reviews import Reviews

DAY = MONDAY.date()


def knew(reviews: Reviews, person: str = "maya", day: date = DAY) -> Answered:
    return answer(reviews, person, Rating.GOOD, day)


def forgot(reviews: Reviews, person: str = "maya", day: date = DAY) -> Answered:
    return answer(reviews, person, Rating.AGAIN, day)


def replayed(folder: Path) -> dict[str, Card]:
    """The cards as a full replay of all lines of a folder gives them: the rule in its plainest form."""
    texts = [text for path in folder.glob("reviews-*.jsonl") for text in path.read_bytes().splitlines()]
    lines = [msgspec.json.decode(text, type=ReviewLine) for text in set(texts)]
    undone = {(line.card, line.undo) for line in lines}
    by_card: dict[str, list[tuple[datetime, Rating, date]]] = defaultdict(list)
    for line in lines:
        if line.rating and (line.card, line.at) not in undone:
            by_card[line.card].append((line.at, line.rating, line.day))
    cards = {
        person: memory.replay(person, ((rating, day) for _, rating, day in sorted(theirs)))
        for person, theirs in by_card.items()
    }
    return {person: card for person, card in cards.items() if card}


def cards_of(history: list[History]) -> dict[str, Card]:
    """The cards that a history leads to."""
    cards: dict[str, Card] = {}
    for past in history:
        cards[past.card] = memory.review(cards.get(past.card), past.card, past.rating, past.day)
    return cards


def test_an_answer_is_on_the_disk_and_the_card_is_there_when_opened_again(tmp_path: Path) -> None:
    reviews = Computer(tmp_path).open_reviews()
    review = knew(reviews)
    assert review.card == reviews.cards["maya"]
    assert review.card.reviews == 1
    assert review.card.due > DAY
    assert Computer(tmp_path).open_reviews().cards == {"maya": review.card} == replayed(tmp_path / "journal")


def test_an_answer_is_one_short_line(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    knew(computer.open_reviews())
    fields = msgspec.json.decode(computer.reviews_file.read_bytes())
    assert list(fields) == ["at", "card", "day", "rating", "ms", "n", "s", "d", "due"]
    assert (fields["card"], fields["rating"], fields["n"]) == ("maya", 3, 1)
    assert computer.reviews_file.stat().st_size < 200


def test_the_memory_is_read_off_the_newest_line_and_not_worked_out_again(tmp_path: Path) -> None:
    """A replay costs 0.02 ms a review; even a card that once was undone is spared it by its next answer."""
    computer = Computer(tmp_path)
    reviews = computer.open_reviews()
    reviews.undo(forgot(reviews).key)
    card = knew(reviews).card
    content = computer.reviews_file.read_text(encoding="utf-8")
    assert content.count(f'"s":{card.stability}') == 1
    computer.reviews_file.write_text(content.replace(f'"s":{card.stability}', '"s":99.5'), encoding="utf-8")
    assert computer.open_reviews().cards["maya"].stability == 99.5


def test_reviews_that_were_cut_out_of_a_file_are_gone_while_the_program_runs(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    reviews = computer.open_reviews()
    first = knew(reviews)
    only_first = computer.reviews_file.read_bytes()
    knew(reviews)
    knew(reviews, "noah")
    computer.reviews_file.write_bytes(only_first)
    reviews.refresh()
    assert reviews.cards == {"maya": first.card}


def test_nothing_is_read_before_it_is_asked_for(tmp_path: Path) -> None:
    knew(Computer(tmp_path).open_reviews())
    reviews = Computer(tmp_path).reviews()
    assert (reviews.loaded, reviews.cards) == (False, {})
    assert reviews.refresh()
    assert (reviews.loaded, list(reviews.cards)) == (True, ["maya"])


def test_undo_puts_the_card_back_as_it_was(tmp_path: Path) -> None:
    reviews = Computer(tmp_path).open_reviews()
    first = knew(reviews)
    second = forgot(reviews, day=DAY + timedelta(days=2))
    reviews.undo(second.key)
    assert reviews.cards == {"maya": first.card} == Computer(tmp_path).open_reviews().cards
    reviews.undo(first.key)
    assert reviews.cards == {} == Computer(tmp_path).open_reviews().cards


def test_undoing_twice_undoes_once(tmp_path: Path) -> None:
    reviews = Computer(tmp_path).open_reviews()
    first, second = knew(reviews), knew(reviews, day=DAY + timedelta(days=2))
    reviews.undo(second.key)
    reviews.undo(second.key)
    assert reviews.cards == {"maya": first.card} == Computer(tmp_path).open_reviews().cards


def test_an_answer_after_an_undo_counts_as_if_the_undone_one_had_not_been(tmp_path: Path) -> None:
    reviews = Computer(tmp_path).open_reviews()
    reviews.undo(forgot(reviews).key)
    review = knew(reviews)
    assert review.card == memory.review(None, "maya", Rating.GOOD, DAY)
    assert Computer(tmp_path).open_reviews().cards == {"maya": review.card}
    again = forgot(reviews)
    reviews.undo(again.key)
    assert reviews.cards == {"maya": review.card} == Computer(tmp_path).open_reviews().cards


def test_the_history_is_what_stands_oldest_first_on_every_computer(tmp_path: Path) -> None:
    desk, laptop = Computer(tmp_path / "desk", "desk00"), Computer(tmp_path / "laptop", "lap000")
    at_desk, on_laptop = desk.open_reviews(), laptop.open_reviews()
    laptop.clock.now += timedelta(hours=2)
    at_desk.answer("maya", Rating.AGAIN, DAY, 4000, "look")
    forgot(on_laptop, "noah")
    at_desk.undo(forgot(at_desk).key)
    knew(at_desk)
    desk.give(laptop)
    laptop.give(desk)
    at_desk.refresh()
    on_laptop.refresh()
    assert history(at_desk) == history(on_laptop)
    met = memory.review(None, "maya", Rating.AGAIN, DAY)
    known = memory.review(met, "maya", Rating.GOOD, DAY)
    missed = memory.review(None, "noah", Rating.AGAIN, DAY)
    assert history(at_desk) == [
        History("maya", DAY, Rating.AGAIN, 4000, "look", met.stability),
        History("maya", DAY, Rating.GOOD, 2500, "drill", known.stability),
        History("noah", DAY, Rating.AGAIN, 2500, "drill", missed.stability),
    ]


def test_two_computers_that_took_turns_agree_on_the_replay(tmp_path: Path) -> None:
    desk, laptop = Computer(tmp_path / "desk", "desk00"), Computer(tmp_path / "laptop", "lap000")
    at_desk, on_laptop = desk.open_reviews(), laptop.open_reviews()
    laptop.clock.now += timedelta(hours=2)
    knew(at_desk)
    forgot(on_laptop)
    knew(at_desk, day=DAY + timedelta(days=3))
    desk.give(laptop)
    laptop.give(desk)
    assert at_desk.refresh()
    assert on_laptop.refresh()
    assert at_desk.cards == on_laptop.cards == replayed(desk.folder) == desk.open_reviews().cards
    assert at_desk.cards["maya"].reviews == 3
    healed = knew(on_laptop, day=DAY + timedelta(days=4))
    assert healed.card == replayed(laptop.folder)["maya"] == laptop.open_reviews().cards["maya"]


def test_a_review_that_knew_another_one_than_there_is_now_is_replayed(tmp_path: Path) -> None:
    """The numbers of reviews agree, but the laptop's was made upon the one that the desk took back."""
    desk, laptop = Computer(tmp_path / "desk", "desk00"), Computer(tmp_path / "laptop", "lap000")
    at_desk, on_laptop = desk.open_reviews(), laptop.open_reviews()
    taken_back = knew(at_desk)
    desk.give(laptop)
    at_desk.undo(taken_back.key)
    forgot(at_desk)
    laptop.clock.now += timedelta(hours=2)
    knew(on_laptop, day=DAY + timedelta(days=1))
    laptop.give(desk)
    at_desk.refresh()
    assert at_desk.cards == replayed(desk.folder)


def test_conflict_copies_count_no_review_twice(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    reviews = computer.open_reviews()
    knew(reviews)
    reviews.undo(knew(reviews).key)
    (computer.folder / "reviews-2026-k7q2 (1).jsonl").write_bytes(computer.reviews_file.read_bytes())
    assert computer.open_reviews().cards == reviews.cards
    assert reviews.refresh()
    assert reviews.cards["maya"].reviews == 1


def test_a_clock_that_went_back_takes_no_card_back(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    reviews = computer.open_reviews()
    before = knew(reviews).card
    computer.clock.now -= timedelta(days=400)
    after = knew(reviews, day=DAY - timedelta(days=400))
    assert (after.line.day, after.card.last, after.card.reviews) == (DAY, before.last, 2)
    assert computer.open_reviews().cards == reviews.cards == replayed(computer.folder)


def test_a_clock_that_stands_still_makes_no_two_answers_one(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    reviews = Reviews(computer.reviews().journal, lambda: MONDAY)
    assert [knew(reviews).card.reviews for _ in range(3)] == [1, 2, 3]
    assert computer.open_reviews().cards["maya"].reviews == 3


def test_a_disk_that_refuses_leaves_the_card_as_it_was(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    reviews = computer.open_reviews()
    before = knew(reviews)
    computer.folder.rename(tmp_path / "unplugged")
    for write in (lambda: knew(reviews), lambda: reviews.undo(before.key)):
        with pytest.raises(CannotWrite):
            write()
    assert reviews.cards == {"maya": before.card}


@pytest.mark.parametrize(
    "spoilt",
    [
        '{"at":"2026-10-05T09:00:00Z","card":"maya","day":"2026-10-05","rating":7,"n":2,"s":1,"d":5}',
        '{"at":"2026-10-05T09:00:00Z","card":"maya","day":"2026-10-05","rating":"good","n":2}',
        '{"at":"2026-10-05T09:00:00Z","card":"maya","day":"yesterday","rating":3,"n":2}',
        '{"at":"2026-10-05T09:00:00Z","card":"maya","undo":"2026-10-05T08:00:01"}',
    ],
    ids=["no such rating", "a rating in words", "no day", "an undo without a time zone"],
)
def test_a_spoilt_review_is_named_and_not_counted(tmp_path: Path, spoilt: str) -> None:
    computer = Computer(tmp_path)
    review = knew(computer.open_reviews())
    with computer.reviews_file.open("a", encoding="utf-8") as file:
        file.write(spoilt + "\n")
    opened = computer.open_reviews()
    assert opened.cards == {"maya": review.card}
    assert [bad.line for bad in opened.journal.bad_lines] == [2]


@pytest.mark.parametrize("left_out", ["n", "s", "d", "due", "day", "ms"])
def test_a_review_that_lacks_its_memory_is_replayed(tmp_path: Path, left_out: str) -> None:
    computer = Computer(tmp_path)
    review = knew(computer.open_reviews())
    fields = msgspec.json.decode(computer.reviews_file.read_bytes())
    del fields[left_out]
    computer.reviews_file.write_bytes(msgspec.json.encode(fields))
    card = computer.open_reviews().cards["maya"]
    assert (card.reviews, card.stability) == (1, review.card.stability)
    assert [answer.stability for answer in computer.open_reviews().answers("maya")] == [review.card.stability]
    assert knew(computer.open_reviews()).card.reviews == 2


def test_reading_in_a_worker_while_a_drill_begins(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    before = computer.open_reviews()
    for number in range(50):
        knew(before, f"person{number}")
    for _ in range(5):
        reviews = computer.reviews()
        worker = Thread(target=reviews.refresh)
        worker.start()
        knew(reviews, "person0", DAY + timedelta(days=1))
        worker.join()
        assert reviews.cards == replayed(computer.folder)
    assert computer.open_reviews().cards["person0"].reviews == 6


def test_the_history_is_read_in_a_worker_while_names_are_answered(tmp_path: Path) -> None:
    reviews = Computer(tmp_path).open_reviews()
    for number in range(20):
        knew(reviews, f"person{number}")
    read: list[list[History]] = []
    worker = Thread(target=lambda: read.extend(history(reviews) for _ in range(100)))
    worker.start()
    for number in range(20, 40):
        knew(reviews, f"person{number}")
    worker.join()
    assert len(read) == 100, "no reading was broken off"
    assert all(one == history(reviews)[: len(one)] for one in read)


people = st.sampled_from(["maya", "noah"])
steps = st.lists(
    st.one_of(
        st.tuples(st.just("answer"), st.integers(0, 1), st.tuples(people, st.sampled_from(Rating))),
        st.tuples(st.just("undo"), st.integers(0, 1), st.none()),
        st.tuples(st.just("sync"), st.integers(0, 1), st.none()),
        st.tuples(st.just("clock"), st.integers(0, 1), st.sampled_from([-86_400, 60, 86_400, 10 * 86_400])),
    ),
    max_size=25,
)


@examples(60)
@given(steps)
def test_whatever_is_answered_and_undone_where_both_computers_end_with_the_full_replay(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, Any]]
) -> None:
    folder = tmp_path_factory.mktemp("school")
    computers = Computer(folder / "desk", "desk00"), Computer(folder / "laptop", "lap000")
    computers[1].clock.now += timedelta(seconds=0.5)
    running = [computer.open_reviews() for computer in computers]
    made: list[list[ReviewLine]] = [[], []]
    for what, who, detail in steps:
        if what == "answer":
            person, rating = detail
            day = computers[who].clock.now.date()
            made[who].append(running[who].answer(person, rating, day, 0, "drill"))
            running[who].refresh()  # an answer does not wait for what other computers wrote; this takes it in
            assert running[who].cards == replayed(computers[who].folder)
        elif what == "undo" and made[who]:
            with suppress(ReviewedSince):
                running[who].undo(made[who].pop().key)
        elif what == "sync":
            computers[who].give(computers[1 - who])
        elif what == "clock":
            computers[who].clock.now += timedelta(seconds=detail)
    computers[0].give(computers[1])
    computers[1].give(computers[0])
    expected = replayed(computers[0].folder)
    for reviews in (*running, *(computer.open_reviews() for computer in computers)):
        reviews.refresh()
        assert reviews.cards == expected
        assert cards_of(history(reviews)) == expected


def test_an_older_answer_undone_on_another_computer_no_longer_counts(tmp_path: Path) -> None:
    """The newest line knew nothing of the undo, so what it carries is wrong."""
    desk, laptop = Computer(tmp_path / "desk", "desk00"), Computer(tmp_path / "laptop", "lap000")
    at_desk = desk.open_reviews()
    first = forgot(at_desk)
    desk.give(laptop)
    laptop.open_reviews().undo(first.key)
    later = DAY + timedelta(days=2)
    knew(at_desk, day=later)
    laptop.give(desk)
    desk.give(laptop)
    only_the_second = memory.review(None, "maya", Rating.GOOD, later)
    assert desk.open_reviews().cards == laptop.open_reviews().cards == {"maya": only_the_second}
