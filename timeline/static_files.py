"""Static files under names that carry their content's hash, style sheets whole; any site may load them. Builds nothing:
what it serves is what lies in static/, gathered."""

import re
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import Any
from wsgiref.headers import Headers

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

IMPORT = re.compile(r'^@import url\("(?P<path>[^"]+)"\)(?: layer\((?P<layer>[\w-]+)\))?;\n', re.MULTILINE)
COMMENT = re.compile(r"/\*(?!!).*?\*/", re.DOTALL)
INDENT = re.compile(r"^\s+", re.MULTILINE)


class HashedStaticFiles(CompressedManifestStaticFilesStorage):
    """A style sheet that imports others is served with them inside it: one request where there would be ten."""

    support_js_module_import_aggregation = True

    def post_process(self, paths: dict[str, Any], dry_run: bool = False, **options: Any) -> Iterator[Any]:
        if not dry_run:
            paths = paths | {name: (self, name) for name in self._gather(paths)}
        yield from super().post_process(paths, dry_run, **options)

    def _gather(self, paths: dict[str, Any]) -> list[str]:
        """Write the style sheets whole over those that were collected; gives their names."""
        sheets = [name for name in paths if name.endswith(".css")]

        def read(name: str) -> str:
            storage, path = paths[name]
            with storage.open(path) as file:
                return str(file.read().decode().replace("\r\n", "\n"))

        for name, text in {name: whole_sheet(name, read) for name in sheets}.items():
            self.delete(name)
            self._save(name, ContentFile(text.encode()))
        return sheets


def whole_sheet(name: str, read: Callable[[str], str]) -> str:
    """The sheet with what it imports in place, without comments and indentation. Addresses in what is imported are
    taken to lead from the same folder."""

    def inside(found: re.Match[str]) -> str:
        text = whole_sheet(_from(name, found["path"]), read)
        return f"@layer {found['layer']} {{\n{text}}}\n" if found["layer"] else text

    return INDENT.sub("", COMMENT.sub("", IMPORT.sub(inside, read(name))))


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
