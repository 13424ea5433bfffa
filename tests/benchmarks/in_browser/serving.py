"""A newsroom filled for measuring, and servers with two workers each: ours, and one for the peers' files."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

from tests.browser.newsroom import ROOT, Newsroom, free_port

WORKERS = ["--workers=2", "--worker-class=gthread", "--threads=8", "--log-level=warning"]


def build(folder: Path, sizes: list[int]) -> Newsroom:
    """Migrated, filled and with its static files collected; what is in the folder already is used again."""
    newsroom = Newsroom(folder / "newsroom.sqlite3", folder / "static")
    newsroom.manage("collectstatic", "--no-input", "--clear", "--verbosity", "0")
    is_filled = newsroom.database.exists()
    newsroom.manage("migrate", "--verbosity", "0")
    if is_filled:
        return newsroom
    filling = [sys.executable, "-m", "tests.benchmarks.in_browser.filling", str(folder), *map(str, sizes)]
    subprocess.run(filling, cwd=ROOT, env=_environment(newsroom), check=True, stdin=subprocess.DEVNULL)
    return newsroom


@dataclass(frozen=True)
class Served:
    """A server at work: where it answers, and what its workers have worked so far."""

    site: str
    process: int

    def worked(self) -> float:
        """Milliseconds of processor time of all workers, in nanoseconds as Linux counts them: unlike a clock's, they
        hardly grow because others are busy too."""
        children = Path(f"/proc/{self.process}/task/{self.process}/children").read_text().split()
        times = [path for child in children for path in Path(f"/proc/{child}/task").glob("*/schedstat")]
        return sum(int(path.read_text().split()[0]) for path in times) / 1e6


@contextmanager
def ours(newsroom: Newsroom) -> Iterator[Served]:
    with _served("timeline.wsgi", _environment(newsroom), newsroom.log) as served:
        yield served


@contextmanager
def theirs(root: Path) -> Iterator[Served]:
    environment = {**os.environ, "PEERS_ROOT": str(root)}
    with _served(
        "tests.benchmarks.in_browser.peers_site", environment, root.with_name("peers.log")
    ) as served:
        yield served


def _environment(newsroom: Newsroom) -> dict[str, str]:
    names = ("editions", "charts")
    folders = {f"{name.upper()}_DIR": str(newsroom.database.with_name(name)) for name in names}
    return newsroom.environment() | folders


@contextmanager
def _served(program: str, environment: dict[str, str], log: Path) -> Iterator[Served]:
    site = f"127.0.0.1:{free_port()}"
    command = [sys.executable, "-m", "gunicorn", program, f"--bind={site}", *WORKERS]
    with log.open("w") as output:
        server = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )
        try:
            _wait_for(f"http://{site}/static/nothing", server)
            yield Served(f"http://{site}", server.pid)
        finally:
            server.terminate()
            server.wait(timeout=30)


def _wait_for(address: str, server: "subprocess.Popen[bytes]") -> None:
    for _ in range(600):
        try:
            urlopen(address, timeout=5).close()  # noqa: S310 (our own loopback address)
        except HTTPError:
            return  # any answer is an answer
        except OSError:
            if server.poll() is not None:
                break
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(f"nothing answers at {address}")
