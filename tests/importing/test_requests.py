"""The messages that ask for a roster: one for each system, complete, and the same in the documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from namecards.importing.requests import Request, message, requests

DOCS = (Path(__file__).parents[2] / "docs" / "rosters.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("request_", requests(), ids=lambda each: each.system)
def test_each_system_says_what_to_ask_for_and_what_was_checked(request_: Request) -> None:
    text = message(request_)
    assert request_.columns in text and request_.photos in text and "Please leave out dates of birth" in text
    assert request_.source, "either checked, or said to be unchecked"
    assert f"**{request_.system}**" in DOCS and request_.list in DOCS and request_.source in DOCS
