"""A newsroom of its own for browser tests: the real program in processes of its own, on a database file of its own.

Django's `live_server` is not used on purpose. It empties every table between tests, and the tables of revisions,
publications and audit refuse deletion in the database itself, as they should. So the sample newsroom is built once,
by the commands that a newcomer runs, and each module of tests works on a copy of its file.
"""

import os
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SECONDS_TO_START = 30
# Of every demo account; each account is named after its role.
PASSWORD = "a password for browsers"
THREADED = ["--worker-class=gthread", "--threads=8", "--log-level=warning"]


@dataclass(frozen=True)
class Newsroom:
    """A newsroom: its database, and where it is served once it is open."""

    database: Path
    static_root: Path
    site: str = ""

    @property
    def log(self) -> Path:
        """What its server says."""
        return self.database.with_name("server.log")

    def address(self, path: str) -> str:
        return self.site + path

    def manage(self, *command: str, debug: bool = False) -> str:
        """Run `manage.py` on this newsroom and give what it printed, as an owner at a terminal would."""
        done = subprocess.run(
            [sys.executable, "manage.py", *command],
            cwd=ROOT,
            env=self.environment(debug=debug),
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
        )
        if done.returncode:
            raise RuntimeError(f"manage.py {' '.join(command)} failed:\n{done.stdout}{done.stderr}")
        return done.stdout

    def environment(self, *, debug: bool = False) -> dict[str, str]:
        """Production's settings, but for TLS: hashed file names, no page of tracebacks."""
        return {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "timeline.settings",
            "DATABASE_URL": f"sqlite:///{self.database}",
            "DEBUG": "on" if debug else "off",
            "SECRET_KEY": "only-for-browser-tests-on-this-machine-and-never-anywhere-else",
            "SERVED_OVER_TLS": "off",
            # Its publisher and owner come in with a password alone; what is demanded of them has tests of its own.
            "MFA_REQUIRED_OF": "",
            # A module's people all come from one address, within the minute; limits are tested without a browser.
            "LOGINS_PER_MINUTE": "1000",
            "EMAIL_URL": "memorymail://",
            "SITE_URL": self.site or "http://127.0.0.1:8000",
            "STATIC_ROOT": str(self.static_root),
            "LOG_LEVEL": "ERROR",
        }


def build_newsroom(folder: Path) -> Newsroom:
    """The sample newsroom, built by the same commands as `make run`."""
    newsroom = Newsroom(folder / "newsroom.sqlite3", folder / "static")
    with ThreadPoolExecutor() as beside:
        collecting = beside.submit(newsroom.manage, "collectstatic", "--no-input", "--verbosity", "0")
        newsroom.manage("migrate", "--verbosity", "0")
        newsroom.manage("make_demo_accounts", "--password", PASSWORD, debug=True)
        newsroom.manage("load_story", debug=True)
        collecting.result()
    return newsroom


@contextmanager
def open_newsroom(
    built: Newsroom, folder: Path, *, program: str = "timeline.wsgi", **settings: str
) -> Iterator[Newsroom]:
    """Serve a copy of a built newsroom until the block ends; by another program, with more settings, where it must."""
    port = free_port()
    newsroom = Newsroom(folder / "newsroom.sqlite3", built.static_root, f"http://127.0.0.1:{port}")
    _copy(built.database, newsroom.database)
    with newsroom.log.open("w") as output:
        server = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", program, f"--bind=127.0.0.1:{port}", *THREADED],
            cwd=ROOT,
            env=newsroom.environment() | settings,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            _wait_for(newsroom, server)
            yield newsroom
        finally:
            server.terminate()
            try:
                server.wait(timeout=10)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _copy(database: Path, to: Path) -> None:
    """SQLite's own copy: it also takes what still lies in the write-ahead log."""
    source, target = sqlite3.connect(database), sqlite3.connect(to)
    try:
        source.backup(target)
    finally:
        source.close()
        target.close()


def _wait_for(newsroom: Newsroom, server: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while server.poll() is None and time.monotonic() < deadline:
        try:
            urllib.request.urlopen(newsroom.address("/static/nothing"), timeout=2)  # noqa: S310 (our own loopback address)
        except urllib.error.HTTPError:
            return  # any answer is an answer
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"the newsroom did not open on {newsroom.site}:\n{newsroom.log.read_text()}")
