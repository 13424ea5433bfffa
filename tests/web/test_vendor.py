"""What others made is served as it was taken: each file under static/vendor is the one that its README names."""

import base64
import hashlib
import re
from pathlib import Path

VENDOR = Path(__file__).resolve().parent.parent.parent / "static" / "vendor"
ROWS = re.findall(
    r"^\| (\S+/\S+) \|.*\| `sha384-(\S+)` \|$", (VENDOR / "README.md").read_text(), re.MULTILINE
)


def test_every_vendored_file_has_its_line_and_its_hash():
    found = {
        path.relative_to(VENDOR).as_posix(): base64.b64encode(
            hashlib.sha384(path.read_bytes()).digest()
        ).decode()
        for path in VENDOR.rglob("*.*")
        if path.suffix in {".js", ".css", ".woff2"}
    }
    assert found == dict(ROWS)


def test_every_vendored_folder_has_its_licence():
    assert [
        folder.name for folder in VENDOR.iterdir() if folder.is_dir() and not (folder / "LICENSE").is_file()
    ] == []
