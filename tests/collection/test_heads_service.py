"""The head in each photo: found at import, kept, moved by hand, forgotten with the person."""

from pathlib import Path

from PIL import Image

from namecards import demo
from namecards.collection import Collection
from namecards.core.by_hand import with_photo
from namecards.core.heads import Head, count_odd
from namecards.core.people import Person

BY_HAND = Head(left=0.1, top=0.1, side=0.4, finder="hand")


def someone(collection: Collection) -> Person:
    return next(one for one in collection.people.active() if collection.people.photo(one))


def test_every_photo_of_an_import_has_its_head(sample: Collection) -> None:
    photos = [path for path in map(sample.people.photo, sample.people.all()) if path]
    assert len(photos) == 23
    assert all(sample.heads.of(path) for path in photos)
    assert sample.heads.unsearched_photos() == {}


def test_a_sideways_photo_is_kept_upright_and_told(empty: Collection, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("ID,First name,Last name\n003871,Hodan,Abdi\n", encoding="utf-8")
    picture = Image.open(demo.sample() / "photos" / "003871.jpg")
    picture.rotate(90, expand=True).save(tmp_path / "003871.jpg", quality=95)
    plan = empty.imports.plan(tmp_path)
    list(empty.imports.look_for_heads(plan))
    assert [head.turn for head in empty.imports.heads.values()] == [270]
    list(empty.imports.keep_photos(plan))
    empty.imports.apply(plan)
    path = empty.people.photo(empty.people.one("Hodan"))
    assert path
    with Image.open(path) as kept:
        assert kept.size == (480, 600)
    head = empty.heads.of(path)
    assert head and head.turn == 0 and head.faces == 1


def test_heads_of_a_list_that_was_only_looked_at_are_not_those_of_the_next(
    empty: Collection, tmp_path: Path
) -> None:
    """The wrong folder is previewed, then the right one imported: the sentence after it counts one photo."""
    for folder, number in (("wrong", "003871"), ("right", "003902")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "list.csv").write_text(
            f"ID,First name,Last name\n{number},Hodan,Abdi\n", "utf-8"
        )
        shade = Image.new("RGB", (300, 400), "teal" if folder == "wrong" else "olive")
        shade.save(tmp_path / folder / f"{number}.jpg")
    wrong, right = (empty.imports.plan(tmp_path / folder) for folder in ("wrong", "right"))
    for plan in (wrong, right):
        list(empty.imports.look_for_heads(plan))
    assert count_odd(empty.imports.heads_of(right)) == "1 without a face"


def test_a_sideways_photo_that_came_in_before_it_was_looked_at_is_shown_and_printed_upright(
    empty: Collection, tmp_path: Path
) -> None:
    """Of 600 photos nobody waits for the faces: they are looked for once all are in."""
    (tmp_path / "list.csv").write_text("ID,First name,Last name\n003871,Hodan,Abdi\n", encoding="utf-8")
    picture = Image.open(demo.sample() / "photos" / "003871.jpg")
    picture.rotate(90, expand=True).save(tmp_path / "003871.jpg", quality=95)
    plan = empty.imports.plan(tmp_path)
    list(empty.imports.keep_photos(plan))
    list(empty.imports.look_for_heads(plan))  # the last one that was looked at when the user pressed Enter
    empty.imports.apply(plan)
    (path,) = empty.heads.unsearched_photos().values()
    assert empty.heads.of(path) is None, "what is kept is as it came"
    printed = empty.heads.to_print(path)
    assert printed and printed.turn == 270 and printed.faces == 1
    empty.heads.keep_found({path: printed})
    assert empty.heads.of(path) == printed and not empty.heads.unsearched_photos()


def test_a_photo_by_hand_has_its_head_at_once_and_is_said_if_it_shows_nobody_or_several(
    sample: Collection, tmp_path: Path
) -> None:
    one, other = (Image.open(demo.sample() / "photos" / f"00{name}.jpg") for name in ("3871", "4102"))
    both = Image.new("RGB", (960, 600))
    both.paste(one, (0, 0))
    both.paste(other, (480, 0))
    pictures = {
        "": one.crop((1, 1, 479, 599)),
        "No face was": Image.new("RGB", (300, 400)),
        "2 faces were": both,
    }
    for said, picture in pictures.items():
        picture.save(tmp_path / "new.png")
        person = with_photo(
            someone(sample), sample.imports.save_photo(str(tmp_path / "new.png"), someone(sample))
        )
        change = sample.people.update(person)
        odd = sample.heads.check_new_photo(person)
        assert odd.startswith(said) and bool(odd) is bool(said)
        assert sample.heads.of(sample.people.photo(person)), "as it is drawn, it is printed"
        assert sample.heads.check_new_photo(person) == "", "it is said once"
        sample.undo(change)


def test_a_crop_by_hand_wins_and_can_be_undone(sample: Collection) -> None:
    person = someone(sample)
    path = sample.people.photo(person)
    found = sample.heads.of(path)
    change = sample.heads.crop(person, BY_HAND)
    assert sample.heads.of(path) == BY_HAND == sample.heads.to_print(path)
    assert sample.history.last().sentence == f"Crop of the photo of {person.display}"
    sample.undo(change)
    assert sample.heads.of(path) == found


def test_photos_of_an_earlier_version_are_looked_at_later(sample: Collection) -> None:
    """Their heads are no step to undo."""
    person = someone(sample)
    path = sample.people.photo(person)
    assert path
    renamed = path.with_name("00ff.jpg")
    path.rename(renamed)
    sample.people.update(Person(id=person.id, given="Maya", photo=renamed.name))
    last = sample.history.last()
    assert sample.heads.unsearched_photos() == {person.id: renamed}
    head = sample.heads.look(renamed)
    assert head
    sample.heads.keep_found({renamed: head})
    assert sample.heads.of(renamed) == head and sample.heads.unsearched_photos() == {}
    assert sample.history.last() == last


def test_whoever_is_forgotten_leaves_no_head(sample: Collection) -> None:
    person = someone(sample)
    sample.heads.crop(person, BY_HAND)
    sample.forgetting.forget(person)
    files = [path for path in sample.home.journal.rglob("*") if path.is_file()]
    assert not any(person.photo in path.read_text(encoding="utf-8") for path in files)


def test_the_check_says_who_found_them(sample: Collection) -> None:
    sample.heads.crop(someone(sample), BY_HAND)
    assert sample.heads.summary.endswith("1 cropped by hand.")
    assert "found by namecards" in sample.heads.summary
