"""Other people's real programs for a test, from npm into a folder of the test run. Where there is none, it is skipped.

Runs nothing that comes with a package; nothing of it is committed or shipped.
"""

import shutil
import subprocess
import tarfile
from collections.abc import Iterable
from pathlib import Path

import pytest

SECONDS = 15
"""It waits so long for a registry, once: where there is none, the rest of the tests go on without."""

QUIETLY = [
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--fetch-retries=0",
    f"--fetch-timeout={SECONDS * 1000}",
]


def install(folder: Path, packages: Iterable[str], *, untried: str) -> Path:
    """Those packages, each with its version, below `node_modules` of the folder. `untried` is what a skipped test
    leaves open."""
    _npm(["install", "--prefix", ".", "--no-save", *QUIETLY, *dict.fromkeys(packages)], folder, untried)
    return folder / "node_modules"


def unpack(folder: Path, package: str, below: str, *, untried: str) -> Path:
    """That part of a package which is large, without what it needs to run as a whole."""
    _npm(["pack", *QUIETLY, package], folder, untried)
    [packed] = folder.glob("*.tgz")
    with tarfile.open(packed) as archive:
        part = [one for one in archive.getmembers() if one.name.startswith(f"package/{below}/")]
        archive.extractall(folder, part, filter="data")
    return folder / "package" / below


def _npm(said: list[str], folder: Path, untried: str) -> None:
    if shutil.which("npm") is None or shutil.which("node") is None:
        pytest.skip(f"npm or node is not here, so {untried} was not tried")
    done = subprocess.run(
        ["npm", *said], cwd=folder, capture_output=True, text=True, stdin=subprocess.DEVNULL
    )
    if done.returncode:
        pytest.skip(f"npm did not give it, so {untried} was not tried: {done.stderr}")


def node(program: str, given: str, *arguments: str | Path) -> str:
    """What that JavaScript prints, which reads `given` from its standard input."""
    done = subprocess.run(
        ["node", "-e", program, "--", *map(str, arguments)], input=given, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
