"""The rules of a year's end."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from namecards.core.year_end import dead_documents, last_day

JUNE = datetime(2027, 6, 21, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("today", "last"),
    [
        (date(2027, 6, 21), date(2027, 6, 30)),
        (date(2027, 7, 15), date(2027, 6, 30)),
        (date(2027, 9, 10), date(2027, 6, 30)),  # school has begun again
        (date(2027, 11, 27), date(2027, 6, 30)),
        (date(2028, 2, 1), date(2028, 6, 30)),
    ],
)
def test_the_school_year_ends_on_the_nearest_30_june(today: date, last: date) -> None:
    assert last_day(today) == last


def test_the_id_of_somebody_who_is_here_is_never_erased_with_a_dead_document() -> None:
    """Their likes were cleared, their import was undone and done again: the id is still theirs."""
    history = [("tags", "maya"), ("gone", "maya"), ("people", "zoe"), ("notes", "n1"), ("joins", "maya zoe")]
    last = dict.fromkeys(history, JUNE - timedelta(days=90))
    assert list(dead_documents(last, {"people": {"maya": {}}}, JUNE)) == [("people", "zoe"), ("notes", "n1")]


def test_somebody_whose_import_was_undone_this_month_may_still_come_back() -> None:
    last = {("people", "zoe"): JUNE - timedelta(days=3), ("notes", "n1"): JUNE - timedelta(days=3)}
    assert list(dead_documents(last, {}, JUNE)) == [("notes", "n1")]
