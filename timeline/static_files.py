"""Static files under names that carry their content's hash, style sheets and scripts whole; any site may load them.
Builds nothing: what it serves is what lies in static/, gathered."""

import re
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import Any
from wsgiref.headers import Headers

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

IMPORT = re.compile(r'^@import url\("(?P<path>[^"]+)"\)(?: layer\((?P<layer>[\w-]+)\))?;\n', re.MULTILINE)
COMMENT = re.compile(r"/\*(?!!).*?\*/", re.DOTALL)
BETWEEN = re.compile(r"\s*([{};])\s*")
TAKEN = re.compile(r'^import (?:(?P<names>\{[^}]+\}) from )?"\./(?P<path>[^"]+)";\n', re.MULTILINE)
GIVEN = re.compile(r"^export (?=(?:async )?(?:function|const) (?P<name>\w+))", re.MULTILINE)
REMARK = re.compile(r"^ */\*.*?\*/\n", re.DOTALL | re.MULTILINE)


class HashedStaticFiles(CompressedManifestStaticFilesStorage):
    """A style sheet or script that imports others is served with them inside it: one request instead of ten."""

    def post_process(self, paths: dict[str, Any], dry_run: bool = False, **options: Any) -> Iterator[Any]:
        if not dry_run:
            paths = paths | {name: (self, name) for name in self._gather(paths)}
        yield from super().post_process(paths, dry_run, **options)

    def _gather(self, paths: dict[str, Any]) -> list[str]:
        """Write the style sheets and scripts whole over those that were collected; gives their names."""
        whole = {name: whole_sheet for name in paths if name.endswith(".css")}
        whole |= {name: whole_script for name in paths if re.fullmatch(r"js/\w+\.js", name)}

        def read(name: str) -> str:
            storage, path = paths[name]
            with storage.open(path) as file:
                return str(file.read().decode().replace("\r\n", "\n"))

        for name, text in {name: make(name, read) for name, make in whole.items()}.items():
            self.delete(name)
            self._save(name, ContentFile(text.encode()))
        return list(whole)


def whole_sheet(name: str, read: Callable[[str], str]) -> str:
    """The sheet with what it imports in place, without comments and the room between rules. Addresses in what is
    imported are taken to lead from the same folder."""

    def inside(found: re.Match[str]) -> str:
        text = whole_sheet(_from(name, found["path"]), read)
        return f"@layer {found['layer']} {{\n{text}}}\n" if found["layer"] else text

    return BETWEEN.sub(r"\1", COMMENT.sub("", IMPORT.sub(inside, read(name)))).lstrip()


def whole_script(name: str, read: Callable[[str], str]) -> str:
    """The module with those that it imports before it, each once and with its names to itself, without the remarks that
    have lines of their own. Imports are by name, from the same folder."""
    modules: dict[str, str] = {}
    _gather_modules(name, read, modules)
    own = modules.pop(name)
    return "".join([*modules.values(), own])


def _gather_modules(name: str, read: Callable[[str], str], modules: dict[str, str]) -> None:
    """Add the module's text after those of the modules that it takes from, as functions that give what it exports."""
    text = read(name)
    for found in TAKEN.finditer(text):
        path = _from(name, found["path"])
        if path not in modules:
            _gather_modules(path, read, modules)
            modules[path] = _closed(path, modules[path])
    modules[name] = REMARK.sub("", TAKEN.sub(_handed, text))


def _handed(found: re.Match[str]) -> str:
    """In an import's place, the names from where the module has given them."""
    names = (found["names"] or "").replace(" as ", ": ")
    return f"const {names} = {_given(found['path'])};\n" if names else ""


def _closed(path: str, text: str) -> str:
    names = ", ".join(found["name"] for found in GIVEN.finditer(text))
    return f"const {_given(path)} = (() => {{\n{GIVEN.sub('', text)}return {{ {names} }};\n}})();\n"


def _given(path: str) -> str:
    return f"from_{PurePosixPath(path).stem}"


def _from(name: str, path: str) -> str:
    folder = list(PurePosixPath(name).parent.parts)
    for part in PurePosixPath(path).parts:
        if part == "..":
            folder.pop()
        else:
            folder.append(part)
    return "/".join(folder)


def let_any_site_load(headers: Headers, path: str, url: str) -> None:
    """An embed in a sandboxed frame has no origin of its own, so to the browser these files are another site's."""
    headers["Cross-Origin-Resource-Policy"] = "cross-origin"
