"""A service is made of others by the names of its constructor's parameters: names and types must fit."""

from __future__ import annotations

from pathlib import Path

from namecards.collection import Collection
from namecards.collection.services import Services, needs
from namecards.store.home import temporary_home

MADE_BY_METHODS = {"memory": "Memory", "plan": "Plans", "written": "KnownFiles"}


def test_every_service_gets_the_services_that_it_names_and_of_their_types(tmp_path: Path) -> None:
    collection = Collection(temporary_home(tmp_path))
    types = {"store": "Store"} | MADE_BY_METHODS | Services.__annotations__
    for name in Services.__annotations__.keys() - {"_store", "people"}:
        kind = type(getattr(collection, name))
        wanted = {each.lstrip("_"): of for each, of in kind.__init__.__annotations__.items()}
        assert kind.__name__ == types[name]
        assert {each: wanted[each] for each in needs(kind)} == {each: types[each] for each in needs(kind)}
