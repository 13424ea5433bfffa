"""Finds which texts of the house its readers can meet: those that the public addresses lead to, and no others.

It follows names from the public addresses through functions, classes and templates, as `ast` and the templates' own
tags give them. What is reached only through a value handed over at run time is not seen: house code imports its nouns.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from django.conf import settings

ADDRESSES = "timeline/urls.py"
OF_THE_DESK = "desk/"
MODELS = "timeline.models."
TAGS = "timeline.templatetags"
ALL = "*"
OTHER_TEMPLATES = re.compile(r'\{%-?\s*(?:include|extends)\s+["\']([^"\']+)["\']')
LIBRARIES = re.compile(r"\{%\s*load\s+([^%]+?)\s*%\}")

Span = tuple[int, int]


@dataclass
class Module:
    """A module's own names with what they say, and where its other names come from."""

    path: Path
    definitions: dict[str, list[ast.stmt]] = field(default_factory=dict)
    imports: dict[str, tuple[str, str]] = field(default_factory=dict)
    statements: list[ast.stmt] = field(default_factory=list)


@dataclass
class Reached:
    """Templates by their names, and lines of Python by the file that they stand in."""

    templates: set[str] = field(default_factory=set)
    spans: dict[str, set[Span]] = field(default_factory=dict)

    def holds(self, place: str, line: int) -> bool:
        if place.startswith("templates/"):
            return place.removeprefix("templates/") in self.templates
        return any(first <= line <= last for first, last in self.spans.get(place, ()))


def what_readers_reach() -> Reached:
    walk = _Walk()
    for module in _public_addresses():
        walk.reach(module, ALL)
    return walk.reached


class _Walk:
    def __init__(self) -> None:
        self.reached = Reached()
        self._seen: set[tuple[str, str]] = set()

    def reach(self, module: str, name: str) -> None:
        """A definition of a module and all that it names; `ALL` is every one."""
        if (module, name) in self._seen:
            return
        self._seen.add((module, name))
        found = _module(module)
        if found is None:
            return
        if name == ALL:
            for node in found.statements:
                self._reach_node(found, node)
            for own in found.definitions:
                self.reach(module, own)
        elif name in found.definitions:
            for node in found.definitions[name]:
                self._reach_node(found, node)
        elif name in found.imports:
            self._reach_imported(*found.imports[name])

    def _reach_imported(self, module: str, name: str) -> None:
        if _module(f"{module}.{name}") is None:
            self.reach(module, name)

    def _reach_node(self, module: Module, node: ast.stmt) -> None:
        own = _dotted(module.path)
        if _is_data(own, node):
            return
        first = min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", ()))])
        place = module.path.relative_to(settings.BASE_DIR).as_posix()
        self.reached.spans.setdefault(place, set()).add((first, node.end_lineno or first))
        for part in ast.walk(node):
            if isinstance(part, ast.Name):
                self.reach(own, part.id)
            elif isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name):
                # "reader.home", where the name is that of a module.
                source, name = module.imports.get(part.value.id, ("", ""))
                self.reach(f"{source}.{name}", part.attr)
            elif isinstance(part, ast.Constant) and isinstance(part.value, str):
                self._reach_template(part.value)

    def _reach_template(self, name: str) -> None:
        path = settings.BASE_DIR / "templates" / name
        if (
            not name.endswith((".html", ".svg", ".txt", ".xml"))
            or name in self.reached.templates
            or not path.is_file()
        ):
            return
        self.reached.templates.add(name)
        text = path.read_text(encoding="utf-8")
        for other in OTHER_TEMPLATES.findall(text):
            self._reach_template(other)
        for library in (word for words in LIBRARIES.findall(text) for word in words.split()):
            self.reach(f"{TAGS}.{library}", ALL)


def _public_addresses() -> Iterator[str]:
    """The modules of addresses that lie outside the desk."""
    tree = ast.parse((settings.BASE_DIR / ADDRESSES).read_text(encoding="utf-8"))
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        texts = [part.value for part in ast.walk(call) if isinstance(part, ast.Constant)]
        if getattr(call.func, "id", "") == "path" and not str(texts[0]).startswith(OF_THE_DESK):
            yield from (str(text) for text in texts[1:] if _module(str(text)))


@cache
def _module(dotted: str) -> Module | None:
    base = Path(settings.BASE_DIR, *dotted.split("."))
    path = next((one for one in (base.with_suffix(".py"), base / "__init__.py") if one.is_file()), None)
    if path is None or not dotted.startswith("timeline"):
        return None
    module = Module(path)
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                module.imports[alias.asname or alias.name] = (node.module or "", alias.name)
        elif not isinstance(node, ast.Import):
            module.statements.append(node)
            for name in _names_given_by(node):
                module.definitions.setdefault(name, []).append(node)
    return module


def _is_data(module: str, node: ast.stmt) -> bool:
    """Of a table's row readers meet what pages make of it; the words of its own are for forms. Choices are labels."""
    bases = [ast.unparse(base) for base in node.bases] if isinstance(node, ast.ClassDef) else []
    return module.startswith(MODELS) and bool(bases) and not any(base.endswith("Choices") for base in bases)


def _names_given_by(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return [node.name]
    if isinstance(node, ast.Assign | ast.AnnAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        return [part.id for target in targets for part in ast.walk(target) if isinstance(part, ast.Name)]
    return []


def _dotted(path: Path) -> str:
    parts = path.relative_to(settings.BASE_DIR).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
