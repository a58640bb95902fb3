"""The program brings up what the guide says, in every history."""

from __future__ import annotations

from guide_histories import run


def test_random_histories_come_out_as_the_guide_says() -> None:
    *_, score = run(100)
    assert score.differences == [] and score.hidden == 0
    assert score.looks > 400 and score.lines > 3 * score.looks, "they were histories worth the name"
