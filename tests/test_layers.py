"""The arrows of the design: who may import whom, and what stays out of a quick verb."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from sources import nodes as nodes_of

import namecards
from namecards.routes import ROUTES

PACKAGE = Path(namecards.__file__).parent

MAY_IMPORT = {
    "core": {"core"},
    "files": set(),
    "store": {"store", "files", "core"},
    "importing": {"importing", "files", "core"},
    "portraits": {"portraits", "files", "core"},
    "printing": {"printing", "files", "core"},
    "exporting": {"exporting", "files", "core"},
    "collection": {"collection", "files", "core", "store", "importing", "portraits", "printing", "exporting"},
    "demo": {"collection", "core", "store"},
    "screens": {"screens", "files", "collection", "core", "portraits", "printing", "importing"},
    "routes": {"screens", "collection", "core"},
    "app": {"app", "routes", "screens", "collection", "core"},
    "cli": {
        "cli",
        "files",
        "app",
        "collection",
        "core",
        "demo",
        "store",
        "importing",
        "exporting",
        "printing",
    },
    "__main__": {"cli"},
    "__init__": set(),
}
"""What each room may import. `screens` reads values of the rooms below (a Stock, a portrait's cells) only."""

READS_TABLES = ("cells", "places", "formats", "columns", "typed_lists", "rows", "tables", "shapes", "lists")
READS_PAGES = ("pages", "printed_lists", "photo_rosters")
"""The parts of `importing` that read a table, and a page; each may import those before it."""

MAY_IMPORT_BY_STRING = {"routes.py", "cli/commands.py"}
"""A screen or a command is imported when it is opened."""

IMPORTED_SCREENS = {("app.py", "screens.home.HomeScreen")}
"""What is imported from the module of a screen: home, which is always there."""

INSIDE_FUNCTIONS = {
    **{"cli": 10, "collection": 39, "core": 6, "exporting": 2, "importing": 10},
    **{"portraits": 3, "printing": 10, "screens": 1, "store": 4, "files": 1, "app": 1},
}
"""The most imports inside functions, by room: a subject of the collection, a command, a heavy library, or a
part that no start needs.

Everything else is imported at the top of its file. These numbers may fall, and rise for such reasons only.
"""

PARTICIPLES = {
    *("begun", "bought", "bound", "broken", "brought", "built", "chosen", "done", "drawn", "fallen", "found"),
    *("given", "gone", "held", "hidden", "kept", "known", "left", "lost", "made", "meant", "met", "paid"),
    *("said", "seen", "sent", "shown", "sold", "spent", "spoken", "stood", "taken", "taught", "thought"),
    *("told", "torn", "understood", "worn", "written"),
}
"""Participles that are no verbs; those that end in -ed beside them."""
NOT_PARTICIPLES = {"need", "speed", "feed", "seed"}
RETURNED = ("Change", "UndoResult", "Drill", "Receipt")
"""What a write of a service returns; a `Drill` holds the change of its last step."""
UNSEEN_WRITES = {
    ("collection/heads.py", "keep_found"),  # found by a worker, and no step to undo
    ("collection/forecasts.py", "outcomes"),  # remembered, and no step to undo
    ("collection/year_end.py", "decide"),  # ends in an erasure
}

HEAVY = {"textual", "PIL", "fsrs", "typst", "uharfbuzz", "genanki", "openpyxl", "pi_heif", "pypdfium2"}
NETWORK = {"socket", "ssl", "urllib.request", "http.client", "ftplib", "smtplib", "asyncio"}
IMPURE = {"os", "io", "time", "tempfile", "subprocess", "secrets", "uuid"}

AT_ONCE = {
    *("errors", "normalize", "people", "barcodes", "finding", "grouping", "text", "changes"),
    *("learning", "learning.memory"),
    "name_forms",  # names, as they are typed
    "grades",  # the names of classes
    "refusals",  # a disk that refuses
    "paths",  # a folder that is set
    *("erasing", "tables"),  # whom to forget, and where they are
    "twins",  # every start joins people whom two computers imported
    "other_letters",  # names of other scripts, as they are typed
}
"""The modules of `core` that are loaded when a collection is opened."""


@dataclass(frozen=True)
class Import:
    """One name in an import statement, wherever that stands."""

    file: str
    line: int
    name: str
    only_typing: bool

    @property
    def room(self) -> str:
        """The room of the file that imports."""
        return room(self.file)

    @property
    def top(self) -> str:
        """The package that is imported."""
        return self.name.partition(".")[0]

    def __str__(self) -> str:
        return f"{self.file}:{self.line} imports {self.name}"


def room(file: str) -> str:
    return file.partition("/")[0].removesuffix(".py")


@cache
def sources() -> dict[str, str]:
    """The text of every module by its path in the package."""
    return {
        path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(PACKAGE.rglob("*.py"))
    }


@cache
def nodes() -> list[tuple[str, ast.AST, bool]]:
    """Every node of every module, and whether only a type checker comes there."""
    return [
        (file, node, id(node) in guarded)
        for file, source in sources().items()
        for guarded in [set(map(id, only_typing(source)))]
        for node in nodes_of(source)
    ]


def only_typing(source: str) -> Iterator[ast.AST]:
    """What stands below a line `if TYPE_CHECKING`."""
    for node in nodes_of(source):
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            yield from (each for each in ast.walk(node) if each is not node)


@cache
def imports() -> list[Import]:
    """Every import of the package, also those inside functions."""
    return [
        Import(file, node.lineno, name, only_typing)
        for file, node, only_typing in nodes()
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in names(node)
    ]


def names(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    if isinstance(node, ast.ImportFrom):
        yield from (f"{'.' * node.level}{node.module or ''}.{alias.name}" for alias in node.names)
    else:
        yield from (alias.name for alias in node.names)


def calls(*forbidden: str, methods: bool = False) -> list[str]:
    """Where a function of one of these names is called: "file:line calls name"."""
    called = ((file, node, node.func) for file, node, _ in nodes() if isinstance(node, ast.Call))
    named = (
        (file, node.lineno, function.id if isinstance(function, ast.Name) else function.attr)
        for file, node, function in called
        if isinstance(function, ast.Name) or (methods and isinstance(function, ast.Attribute))
    )
    return [f"{file}:{line} calls {name}" for file, line, name in named if name in forbidden]


def shown(forbidden: Iterable[object]) -> str:
    """One a line, for a failing test."""
    return "".join(f"\n  {found}" for found in dict.fromkeys(map(str, forbidden)))


def test_every_file_is_read_and_belongs_to_a_room() -> None:
    assert {"core/people.py", "screens/home.py", "store/journal.py", "cli/__init__.py"} <= set(sources())
    assert len(sources()) > 200
    assert {room(file) for file in sources()} <= set(MAY_IMPORT)


def test_a_class_name_means_one_thing_in_the_whole_house() -> None:
    """Three widgets tell `Changed`: a message belongs to its widget, as in Textual."""
    found = Counter(node.name.lstrip("_") for _, node, _ in nodes() if isinstance(node, ast.ClassDef))
    assert {name for name, times in found.items() if times > 1} == {"Changed"}


def test_arrows_point_one_way() -> None:
    wrong = [
        found
        for found in imports()
        if found.top == "namecards"
        and (parts := found.name.split("."))[1:]
        and parts[1] not in {*MAY_IMPORT[found.room], "__version__"}
    ]
    assert not wrong, shown(wrong)


@pytest.mark.parametrize("parts", [READS_TABLES, READS_PAGES])
def test_tables_and_pages_are_read_in_one_direction(parts: tuple[str, ...]) -> None:
    rank = {f"importing.{part}": at for at, part in enumerate(parts)}

    def part(path: str) -> int | None:
        return rank.get(".".join(re.split(r"[./]", path)[:2]))

    pairs = [(found, part(found.file), part(found.name.removeprefix("namecards."))) for found in imports()]
    wrong = [found for found, here, there in pairs if here is not None and there is not None and here < there]
    assert len([one for one, here, there in pairs if here is not None and there is not None]) > 100
    assert not wrong, shown(wrong)


def test_every_import_names_its_module_in_full() -> None:
    wrong = [found for found in imports() if found.name.startswith(".")]
    assert not wrong, shown(wrong)


def test_only_screens_routes_and_app_know_textual() -> None:
    wrong = [
        found
        for found in imports()
        if found.top in {"textual", "rich"} and found.room not in {"screens", "routes", "app"}
    ]
    assert not wrong, shown(wrong)


def test_nothing_opens_a_network_connection() -> None:
    wrong = [found for found in imports() if any(f"{found.name}.".startswith(f"{n}.") for n in NETWORK)]
    assert not wrong, shown(wrong)


def test_core_has_no_disk_no_clock_and_makes_no_randomness() -> None:
    wrong = [found for found in imports() if found.room == "core" and found.top in IMPURE]
    assert not wrong, shown(wrong)
    asks = [file for file, source in sources().items() if room(file) == "core" and "now(" in source]
    assert not asks, shown(asks)


def test_only_the_command_line_prints_or_exits() -> None:
    wrong = [call for call in calls("print", "exit", "input") if room(call) != "cli"]
    assert not wrong, shown(wrong)


def test_nothing_else_imports_by_a_string() -> None:
    """A module that is named in a string is in no arrow above."""
    by_string = calls("import_module", "__import__", "run_module", "exec", "eval", methods=True)
    wrong = [call for call in by_string if call.partition(":")[0] not in MAY_IMPORT_BY_STRING]
    assert not wrong, shown(wrong)


def test_only_routes_imports_screens() -> None:
    """Screens import dialogs, widgets and base classes."""
    routed = {f"namecards.screens.{path.rpartition('.')[0]}" for path, _ in ROUTES.values()}
    routed.add("namecards.screens.home")
    wrong = [
        found
        for found in imports()
        if found.name.rpartition(".")[0] in routed
        and not found.only_typing
        and (found.file, found.name.removeprefix("namecards.")) not in IMPORTED_SCREENS
    ]
    assert not wrong, shown(wrong)


def inside_functions() -> dict[str, list[str]]:
    """The import statements inside functions, by room."""
    found: dict[str, list[str]] = {}
    for file, source in sources().items():
        spans = [
            range(each.lineno, (each.end_lineno or 0) + 1)
            for each in nodes_of(source)
            if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
        ]
        lines = {each.lineno for each in nodes_of(source) if isinstance(each, ast.Import | ast.ImportFrom)}
        inside = [line for line in sorted(lines) if any(line in span for span in spans)]
        found.setdefault(room(file), []).extend(f"{file}:{line}" for line in inside)
    return found


def test_imports_inside_functions_grow_fewer() -> None:
    for name, found in inside_functions().items():
        assert len(found) <= INSIDE_FUNCTIONS.get(name, 0), f"{name}:{shown(found)}"


def functions(*decorators: str) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    """Every function with its file, without those that have one of these decorators."""
    for file, node, _ in nodes():
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not (
            {ast.unparse(each) for each in node.decorator_list} & set(decorators)
        ):
            yield file, node


def test_files_and_functions_can_be_read_in_one_sitting() -> None:
    long = [f"{file}: {lines}" for file, text in sources().items() if (lines := text.count("\n")) > 300]
    long += [
        f"{file}:{each.lineno}: {count}"
        for file, each in functions()
        if (count := (each.end_lineno or 0) - each.lineno + 1) > 40
    ]
    assert not long, shown(long)


def test_no_function_is_named_by_a_participle_alone() -> None:
    """`named` is a name of what comes back, not of what is done: `find_named`, `part_names`."""
    wrong = [
        f"{file}:{each.lineno} {each.name}"
        for file, each in functions("property", "cached_property")
        if (name := each.name.strip("_")) in PARTICIPLES
        or (re.fullmatch("[a-z]+ed", name) and name not in NOT_PARTICIPLES)
    ]
    assert not wrong, shown(wrong)


def test_every_write_of_a_service_returns_its_change() -> None:
    """Or the state that holds it, or a receipt of what no undo brings back."""
    writes = re.compile(
        r"store\.documents\.(keep|save|write|undo)\(|\.put\(|reviews\.(answer|undo)\(|settings\.update\("
    )
    wrong = [
        f"{file}:{each.lineno} {each.name} -> {returned}"
        for file, each in functions("property")
        if room(file) == "collection" and not each.name.startswith("_")
        if writes.search(ast.unparse(each))
        if not re.search("|".join(RETURNED), returned := ast.unparse(each.returns or ast.Constant("")))
        if (file, each.name) not in UNSEEN_WRITES
    ]
    assert not wrong, shown(wrong)


def private_names(source: str, used: bool) -> set[str]:
    """The names with one leading underscore that a source defines, or the attributes it uses."""
    found: set[str] = set()
    for node in nodes_of(source):
        if isinstance(node, ast.Attribute) and (used or isinstance(node.ctx, ast.Store)):
            found.add(node.attr)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not used:
            found.add(node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and not used:
            found.add(node.id)
    return {name for name in found if name.startswith("_") and not name.startswith("__")}


def test_screens_use_no_private_name_of_textual() -> None:
    """`App._exception` is read with `getattr`, in one place: see docs/architecture.md."""
    ours = {file: source for file, source in sources().items() if room(file) in {"screens", "app", "routes"}}
    defined = set[str]().union(*(private_names(source, used=False) for source in ours.values()))
    for file, source in ours.items():
        assert not private_names(source, used=True) - defined, file


def module_of(file: str) -> str:
    """`core.people` for core/people.py, `cli` for cli/__init__.py."""
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def arrows() -> dict[str, dict[str, Import]]:
    """From each module to those that it imports, for type hints too, with the first import of each."""
    found: dict[str, dict[str, Import]] = {module_of(file): {} for file in sources()}
    for one in imports():
        source, target = module_of(one.file), one.name.removeprefix("namecards.")
        target = target if target in found else target.rpartition(".")[0]
        if target in found and target != source:
            found[source].setdefault(target, one)
    return found


def circles(graph: dict[str, dict[str, Import]]) -> list[set[str]]:
    """The largest sets of modules of which each reaches every other."""
    reached = {module: reach(module, graph) for module in graph}
    rounds = ({other for other in reached[one] if one in reached[other]} for one in graph)
    return list({tuple(sorted(found)): found for found in rounds if found}.values())


def reach(module: str, graph: dict[str, dict[str, Import]]) -> set[str]:
    """Everything that a module imports, and what that imports."""
    reached: set[str] = set()
    ahead = [module]
    while ahead:
        new = set(graph[ahead.pop()]) - reached
        reached |= new
        ahead += new
    return reached


def test_no_circle_of_imports_not_even_through_functions_or_hints() -> None:
    graph = arrows()
    wrong = [
        graph[one][other]
        for circle in circles(graph)
        for one in sorted(circle)
        for other in sorted(circle & set(graph[one]))
    ]
    assert not wrong, shown(wrong)


def loaded_after(code: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after `code`."""
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    return set(done.stdout.split())


def opened(home: Path) -> str:
    """Code that opens a collection, as every start does."""
    return (
        "from pathlib import Path; from namecards.collection import Collection; "
        f"from namecards.store import home; collection = Collection(home.home_at(Path({str(home)!r})))"
    )


def heavy_after(code: str) -> set[str]:
    """The heavy libraries that a fresh interpreter has loaded after `code`."""
    return HEAVY & {name.split(".")[0] for name in loaded_after(code)}


def test_importing_the_command_line_loads_nothing_heavy() -> None:
    assert heavy_after("import namecards.cli") == set()


def test_the_help_of_the_program_loads_no_command() -> None:
    """All of them load most of the package, which takes a second."""
    help = "import sys; sys.argv = ['namecards', '--help']; from namecards.cli.commands import run; run()"
    loaded = loaded_after(help)
    assert loaded >= {"note", "year-end", "namecards.cli.commands"}
    assert not {name for name in loaded if name.startswith(("namecards.collection", "namecards.importing"))}


def test_a_note_from_the_shell_loads_nothing_heavy(tmp_path: Path) -> None:
    code = "collection.inbox.add('dog surgery'); collection.notes.all()"
    assert heavy_after(f"{opened(tmp_path)}; {code}") == set()


def test_home_is_painted_without_photos_fsrs_or_the_pdf_engine() -> None:
    assert heavy_after("import namecards.app") == {"textual"}


def test_a_collection_opens_with_few_modules(tmp_path: Path) -> None:
    """Each costs every start and note from the shell a millisecond; a service imports it when it is used."""
    loaded = loaded_after(opened(tmp_path))
    core = {name.removeprefix("namecards.core.") for name in loaded if name.startswith("namecards.core.")}
    assert core <= AT_ONCE
    assert not {name for name in loaded if name.startswith(("namecards.importing", "namecards.printing"))}
    assert not loaded & {"hashlib", "logging", "asyncio", "multiprocessing"}


def test_a_start_that_has_no_book_to_erase_loads_nothing_that_erases(tmp_path: Path) -> None:
    """The look for one comes after the first frame, and holds up the first key."""
    loaded = loaded_after(f"{opened(tmp_path)}; collection.recommendations.erase_expired()")
    assert not loaded & {"namecards.collection.forgetting", "namecards.core.year_end", "zipfile"}


def test_what_is_always_loaded_compiles_patterns_when_they_are_used() -> None:
    """`re` keeps a pattern once it was used; at import it costs every start up to half a millisecond."""
    by_module = {module_of(file).removeprefix("core."): source for file, source in sources().items()}
    wrong = {name for name in AT_ONCE if "re.compile" in by_module[name]}
    assert wrong <= {"normalize"}, "every name goes through those of `normalize`"
