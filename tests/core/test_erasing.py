"""Which documents go when somebody is forgotten, and what stays of the others."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from namecards.core.erasing import NOBODY, Mention, Targets, find_erasure, scrub

MONDAY = datetime(2026, 10, 5, 8, 0, tzinfo=UTC)
MAYA, EMEKA = "1m85q2k7q2x4", "9e31aa7b5c0d"
FORGET_MAYA = Targets(frozenset({MAYA}))


def test_all_that_is_about_her_goes_and_a_later_change_of_it() -> None:
    mentions = [
        Mention("people", MAYA, "", MONDAY),
        Mention("notes", "n1", MAYA, MONDAY),
        Mention("notes", "n1", "", MONDAY + timedelta(days=1)),  # marked as asked
        Mention("notes", "n2", EMEKA, MONDAY),
        Mention("ideas", "n1", "", MONDAY),
        Mention("printed", f"tent {MAYA}", "", MONDAY),
    ]
    notes = {"n1": {"person": MAYA}, "n2": {"person": EMEKA}}
    found = find_erasure(FORGET_MAYA, mentions, {"notes": notes})
    assert found.documents == {
        ("people", MAYA),
        ("notes", "n1"),
        ("ideas", "n1"),
        ("printed", f"tent {MAYA}"),
    }


def test_a_note_that_was_moved_to_its_right_person_stays_there() -> None:
    mentions = [Mention("notes", "n1", MAYA, MONDAY), Mention("notes", "n1", EMEKA, MONDAY)]
    found = find_erasure(FORGET_MAYA, mentions, {"notes": {"n1": {"person": EMEKA}}})
    assert not found.documents
    first = {"in": "notes", "id": "n1", "new": {"person": MAYA, "text": "builds robots"}}
    assert found.row(first) == {"in": "notes", "id": "n1", "new": {"person": EMEKA, "text": "builds robots"}}


def test_a_note_that_was_deleted_belonged_to_her_and_goes() -> None:
    found = find_erasure(FORGET_MAYA, [Mention("notes", "n1", MAYA, MONDAY)], {})
    assert found.row({"in": "notes", "id": "n1", "undo": MONDAY.isoformat()}) is None


def test_the_line_that_waited_in_the_inbox_until_it_was_hers_goes_too() -> None:
    later = MONDAY + timedelta(hours=2)
    mentions = [
        Mention("inbox", "i1", "", MONDAY),
        Mention("inbox", "i2", "", MONDAY),
        Mention("inbox", "i1", "", later),
        Mention("notes", "n1", MAYA, later),
    ]
    assert ("inbox", "i1") in find_erasure(FORGET_MAYA, mentions, {}).documents
    assert ("inbox", "i2") not in find_erasure(FORGET_MAYA, mentions, {}).documents


def test_her_seat_becomes_free_and_the_others_stay() -> None:
    chart = {"seats": [{"row": 0, "column": 0, "person": MAYA}, {"row": 0, "column": 1, "person": EMEKA}]}
    left = {"seats": [{"row": 0, "column": 0}, {"row": 0, "column": 1, "person": EMEKA}]}
    assert scrub(chart, frozenset({MAYA})) == left


def test_an_id_inside_a_text_of_an_old_version_becomes_zeros() -> None:
    old = {"value": f'{{"printed":["{MAYA}","{EMEKA}"]}}'}
    assert scrub(old, frozenset({MAYA})) == {"value": f'{{"printed":["{NOBODY}","{EMEKA}"]}}'}
