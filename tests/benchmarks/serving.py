"""What the server answers in a second, beside a Django view that returns the same bytes as a constant and does nothing
else: gunicorn with 2 workers each, 16 connections, in turn, each one's best second.

python -m tests.benchmarks serving      needs `wrk` (Debian's package of that name)
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.benchmarks.measuring import print_table
from tests.browser.newsroom import ROOT, THREADED, build_newsroom, free_port, open_newsroom

ROUNDS = 10
SECONDS = 1
WORKERS = "--workers=2"
PAGES = {"embed": "/embed/before-geneva/", "page": "/timelines/before-geneva/"}
CONSTANT = "tests.benchmarks.servers.constant:application"


def main() -> None:
    if not shutil.which("wrk"):
        print("\nRequests per second: not measured, there is no wrk here.")
        return
    with ExitStack() as open_ones:
        folder = Path(open_ones.enter_context(tempfile.TemporaryDirectory()))
        (folder / "built").mkdir()
        (folder / "open").mkdir()
        built = build_newsroom(folder / "built")
        os.environ["GUNICORN_CMD_ARGS"] = WORKERS
        newsroom = open_ones.enter_context(open_newsroom(built, folder / "open"))
        cases = {}
        for name, path in PAGES.items():
            body, etag = _read(newsroom.address(path), "gzip")
            (folder / name).write_bytes(body)
            site = open_ones.enter_context(_constant(folder / name))
            cases[name] = (site, newsroom.address(path), {"Accept-Encoding": "gzip"}, {})
            known, same = {"If-None-Match": etag, "Accept-Encoding": "gzip"}, {"If-None-Match": '"constant"'}
            cases[f"{name}, not changed"] = (site, newsroom.address(path), known, same)
        rows = [(name, *_compared(*case)) for name, case in cases.items()]
    title = "Requests per second, kept answers beside a constant without middleware"
    print_table(title, ("answer", "constant", "ours", "ratio"), rows)


def _compared(
    constant: str, ours: str, asks: dict[str, str], asks_constant: dict[str, str]
) -> tuple[str, str, str]:
    rates: tuple[list[float], list[float]] = ([], [])
    for number in range(ROUNDS + 1):
        for rate, address, headers in zip(rates, (constant, ours), (asks_constant, asks), strict=True):
            measured = _rate(address, headers)
            if number:  # the first is for warming up
                rate.append(measured)
    # How connections fall to the two workers is luck, and where one has most of them it answers a third as often.
    before, after = map(max, rates)
    return f"{before:,.0f}", f"{after:,.0f}", f"{after / before:.2f}"


def _rate(address: str, headers: dict[str, str]) -> float:
    said = [part for name, value in headers.items() for part in ("-H", f"{name}: {value}")]
    command = ["wrk", "-t1", "-c16", f"-d{SECONDS}s", *said, address]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in told:
        raise RuntimeError(told)
    found = re.search(r"Requests/sec:\s+([\d.]+)", told)
    return float(found[1]) if found else 0.0


def _read(address: str, encoding: str) -> tuple[bytes, str]:
    request = urllib.request.Request(address, headers={"Accept-Encoding": encoding})  # noqa: S310 (our own server)
    with urllib.request.urlopen(request) as answer:  # noqa: S310
        return answer.read(), answer.headers["ETag"]


@contextmanager
def _constant(file: Path) -> Iterator[str]:
    port = free_port()
    server = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", CONSTANT, f"--bind=127.0.0.1:{port}", *THREADED],
        cwd=ROOT,
        env=os.environ | {"CONSTANT": str(file)},
    )
    try:
        _wait(f"http://127.0.0.1:{port}/")
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait()


def _wait(address: str) -> None:
    for _ in range(200):
        try:
            _read(address, "identity")
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"{address} does not answer")


if __name__ == "__main__":
    main()
