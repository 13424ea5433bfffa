"""Reads a project's imports with `ast` and names every one that leaves the house's floors; runs none of them.

The floors are those of the drawing in README.md: a module imports only from floors below its own, at the
top of the file, by its full name. `breaches(root)` is given the folder that holds `timeline/`.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

HOUSE = "timeline"
ROOF = 6
MODELS = 3

FLOORS = {
    "dates": 0,
    "records": 1,
    "layout": 2,
    "extraction": 2,
    "images": 2,
    "models": MODELS,
    "editorial": 4,
    "rendering": 4,
    "web": 5,
    "embed": 5,
    "settings": ROOF,
    "environment": ROOF,
    "urls": ROOF,
    "wsgi": ROOF,
    "doorstep": ROOF,
    "apps": ROOF,
    "admin": ROOF,
    "middleware": ROOF,
    "static_files": ROOF,
    "log_lines": ROOF,
    "guards": ROOF,
    "entry_ends": ROOF,
    "search_index": ROOF,
    "templatetags": ROOF,
    "management": ROOF,
    "migrations": ROOF,
}
# A migration is a photograph of the models on one day: it names whatever it needs, from wherever it stands.
UNBOUND = {"migrations"}

# What comes with Django, and what would bring in a clock or this machine's zone.
FRAMEWORK = {"django", "csp", "environ", "whitenoise"}
CLOCKS = {"time", "zoneinfo", "tzlocal"}
CLOCK_CALLS = {"now", "today", "utcnow"}
IMPORTING_CALLS = {"__import__", "import_module"}


@dataclass(frozen=True, order=True)
class Breach:
    """One fault: where it stands, which wall it breaks, and what to do about it."""

    path: str
    line: int
    kind: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.kind}: {self.sentence}"


@dataclass(frozen=True)
class Import:
    """One imported module, by its full dotted name."""

    module: str
    line: int
    is_relative: bool
    is_hidden: bool

    @property
    def package(self) -> str:
        return self.module.split(".")[0]

    @property
    def room(self) -> str:
        """The room that is imported from; empty for the house as a whole."""
        return [*self.module.split("."), ""][1]


def breaches(root: Path) -> list[Breach]:
    """Every breach under `root / "timeline"`, in the order of files and lines."""
    house = root / HOUSE
    found = list(_unplaced(house))
    for path in sorted(house.rglob("*.py")):
        inside = path.relative_to(house)
        room = inside.parts[0].removesuffix(".py")
        if room in UNBOUND or (room != "__init__" and room not in FLOORS):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
        shown = path.relative_to(root).as_posix()
        faults = _faults_of_hall(tree) if room == "__init__" else _faults(room, tree)
        found += [Breach(shown, line, kind, sentence) for line, kind, sentence in faults]
    return sorted(found)


def imports(tree: ast.Module) -> Iterator[Import]:
    """Every import of a module, wherever it stands; hidden unless it stands at the top of the file."""
    at_top = set(_nodes_at_top(tree.body))
    for node in ast.walk(tree):
        hidden = node not in at_top
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, node.lineno, False, hidden)
        elif isinstance(node, ast.ImportFrom):
            if node.level == 0 and node.module == HOUSE:
                for alias in node.names:
                    yield Import(f"{HOUSE}.{alias.name}", node.lineno, False, hidden)
            else:
                yield Import(node.module or "", node.lineno, node.level > 0, hidden)


def _nodes_at_top(statements: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """The file's own statements, and those for the type checker alone, which keep to the floors too."""
    for statement in statements:
        yield statement
        if (
            isinstance(statement, ast.If)
            and ast.unparse(statement.test).removeprefix("typing.") == "TYPE_CHECKING"
        ):
            yield from statement.body


def _unplaced(house: Path) -> Iterator[Breach]:
    for entry in sorted(house.iterdir()):
        is_module = entry.suffix == ".py" and entry.stem != "__init__"
        is_room = entry.is_dir() and next(entry.rglob("*.py"), None) is not None
        if (is_module or is_room) and entry.stem not in FLOORS:
            shown = entry.relative_to(house.parent).as_posix()
            yield Breach(
                shown,
                1,
                "unplaced",
                "stands on no floor; give it one in tests/floors.py, or move it into a room.",
            )


def _faults_of_hall(tree: ast.Module) -> Iterator[tuple[int, str, str]]:
    for found in imports(tree):
        yield (
            found.line,
            "hall",
            "timeline/__init__.py imports nothing, or every floor would stand on what it imports.",
        )


def _faults(room: str, tree: ast.Module) -> Iterator[tuple[int, str, str]]:
    for found in imports(tree):
        if found.is_hidden:
            yield (
                found.line,
                "hidden",
                f"{found.module or 'this'} is imported below the top of the file; move it up.",
            )
        if found.is_relative:
            yield found.line, "relative", f"write the whole name, {HOUSE}.{room}.…"
        elif found.package == HOUSE:
            yield from _faults_between_rooms(room, found)
        elif FLOORS[room] < MODELS:
            yield from _faults_of_pure_floor(room, found)
    yield from _faults_of_calls(room, tree)


def _faults_between_rooms(room: str, found: Import) -> Iterator[tuple[int, str, str]]:
    if found.room == room:
        return
    own = f"{room} (floor {FLOORS[room]})"
    if found.room not in FLOORS:
        yield found.line, "unplaced", f"{own} imports {found.module}, which stands on no floor."
        return
    other = f"{found.room} (floor {FLOORS[found.room]})"
    if FLOORS[found.room] > FLOORS[room]:
        yield (
            found.line,
            "upward",
            f"{own} imports {found.module} from {other}; only floors below may be used.",
        )
    elif FLOORS[found.room] == FLOORS[room] and FLOORS[room] != ROOF:  # the roof is where things are wired up
        yield (
            found.line,
            "sideways",
            f"{own} imports {found.module} from {other}; put what both need on a floor below.",
        )


def _faults_of_pure_floor(room: str, found: Import) -> Iterator[tuple[int, str, str]]:
    own = f"{room} (floor {FLOORS[room]})"
    if found.package in FRAMEWORK or found.package.startswith("django_"):
        yield found.line, "framework", f"{own} imports {found.module}; Django begins at floor {MODELS}."
    elif found.package in CLOCKS:
        yield found.line, "clock", f"{own} imports {found.module}; below floor {MODELS} time is a parameter."


def _faults_of_calls(room: str, tree: ast.Module) -> Iterator[tuple[int, str, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in IMPORTING_CALLS and FLOORS[room] < ROOF:
            yield (
                node.lineno,
                "hidden",
                f"{name}() imports behind the reader's back; import at the top of the file.",
            )
        if name in CLOCK_CALLS and isinstance(node.func, ast.Attribute) and FLOORS[room] < MODELS:
            yield node.lineno, "clock", f".{name}() reads a clock; below floor {MODELS} time is a parameter."
